"""Cutscenes by name: a generator that is given the world; a map's `Trigger` starts it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.routine import Script

if TYPE_CHECKING:
    from game.sim.world import World

Play = Callable[["World"], Script]
Outcome = Callable[["World"], None]


def nothing(_world: "World") -> None:
    """Leaves everything as it is."""


@dataclass(frozen=True)
class Scene:
    """`play` is what is seen; `end` makes everything as it is afterwards, also when it was skipped half-way.

    `again` makes the place as it is afterwards in a world that begins later than the scene. One that does not `hold` the figure
    happens beside the play: it cannot be skipped. `sets` are the flags of the progress that it sets besides its own, for whoever waits
    for one.
    """

    name: str
    play: Play
    end: Outcome
    again: Outcome
    holds: bool = True
    sets: tuple[str, ...] = ()

    @property
    def flag(self) -> str:
        """Under which name progress remembers that it was played."""
        return f"scene.{self.name}"


SCENES: dict[str, Scene] = {}


def cutscene(
    name: str, *, end: Outcome = nothing, again: Outcome = nothing, holds: bool = True, sets: tuple[str, ...] = ()
) -> Callable[[Play], Play]:
    """Decorator: the generator function is known to triggers as `name`."""

    def register(play: Play) -> Play:
        SCENES[name] = Scene(name, play, end, again, holds, sets)
        return play

    return register
