"""Here something happens that happens only once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.kit.routine import Script
from game.sim.scripts import SCENES
from game.sim.spawn import Choice, spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World


@spawnable("Trigger")
@dataclass(eq=False)
class Trigger(Zone):
    """Plays the cutscene `scene`, once and for all: when the figure comes in, or, with `flag`, as soon as that flag is set."""

    scene: Annotated[str, Choice("Scene", SCENES)]
    flag: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.played = False

    def begin(self, world: "World") -> None:
        """Where the scene was played before, the place is as the scene left it."""
        scene = SCENES[self.scene]
        if world.progress.flags.get(scene.flag):
            self.played = True
            world.run(self._afterwards(world))
        elif self.flag:
            world.run(self._when_set(world))

    def entered(self, world: "World") -> None:
        """Starts it, unless it waits for a flag."""
        if not self.flag:
            self._start(world)

    def _start(self, world: "World") -> None:
        if not self.played:
            self.played = True
            world.run(world.staging.perform(world, SCENES[self.scene]))

    def _afterwards(self, world: "World") -> Script:
        yield 1  # until everything that the level holds is there
        SCENES[self.scene].again(world)
        self.gone()

    def _when_set(self, world: "World") -> Script:
        yield lambda: bool(world.progress.flags.get(self.flag))
        self._start(world)

    def state(self) -> tuple[object, ...]:
        """Was it played?"""
        return *super().state(), self.played
