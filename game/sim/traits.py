"""Small capabilities that actors have and others ask for by type."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import overlap
from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(eq=False)
class Settler(Actor):
    """Something that physics moves: after the physics step it is asked where it really ends up."""

    def settle(self, world: "World") -> None:
        """Takes over from physics."""


@dataclass(eq=False)
class Zone(Actor):
    """An area that notices when the figure under control comes in or goes out. It ticks only while that figure is near."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.occupied = False

    def tick(self, world: "World") -> None:
        """Compares now with a tick ago."""
        hero = world.hero
        here = hero is not None and hero.life > 0 and overlap(hero.rect(), self.place.rect)
        if here != self.occupied:
            self.occupied = here
            if here:
                self.entered(world)
            else:
                self.left(world)
        if here:
            self.inside(world)

    def entered(self, world: "World") -> None:
        """The figure came in."""

    def inside(self, world: "World") -> None:
        """Every tick while the figure is inside."""

    def left(self, world: "World") -> None:
        """The figure went out."""

    def state(self) -> tuple[object, ...]:
        """Is the figure inside?"""
        return (self.occupied,)
