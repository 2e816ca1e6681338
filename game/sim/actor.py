"""One thing in a level: it lives in a world, ticks, and describes how it looks."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.geometry import Rect
from game.sim.level import Thing
from game.sim.look import AnyLook

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(eq=False)
class Actor:
    """Base of everything that a level spawns. The fields of a subclass are its Tiled properties; state of play is set up in `begin`.

    A subclass that overrides `tick` is called every tick until it sleeps (`world.rest`, `world.doze`); others cost nothing.
    """

    place: Thing
    id: int = field(init=False, default=0)  # given by the world, never used twice
    alive: bool = field(init=False, default=True)
    tick_order: ClassVar[int] = 50  # lower first; heroes 10, companions 20, enemies 50, zones 80

    def __post_init__(self) -> None:
        self.x: float = self.place.x
        self.y: float = self.place.y
        self.leaving: list[Actor] = []  # all of its world who leave it; given by the world

    def begin(self, world: "World") -> None:
        """It has just come into the world; ids and other actors are known."""

    def tick(self, world: "World") -> None:
        """One tick of play passes."""

    def end(self, world: "World") -> None:
        """It is being taken out of the world."""

    def looks(self) -> Iterable[AnyLook]:
        """How it looks now; nothing by default."""
        return ()

    def rect(self) -> Rect:
        """The area it takes up, px."""
        return self.place.rect

    def weighs(self, world: "World") -> float:
        """What it adds to the weight of whatever carries it, in persons; nothing by default."""
        return 0.0

    def state(self) -> tuple[Any, ...]:
        """Numbers and strings that tell whether two runs are the same."""
        return self.x, self.y

    @property
    def name(self) -> str:
        """What a report calls it."""
        return f"{type(self).__name__} {self.id}"

    def gone(self) -> None:
        """It leaves the world at the end of this tick."""
        self.alive = False
        self.leaving.append(self)
