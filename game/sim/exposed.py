"""What a shot goes through without being stopped, and changes: water boils, gas burns."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(eq=False)
class Exposed(Actor):
    """Something that a shot or a flame reaches."""

    def exposed(self, world: "World", a: Point, b: Point, *, full: bool) -> None:
        """A shot goes from a to b, px; `full`: as a beam that goes through everything. It may pass far off."""


def expose(world: "World", a: Point, b: Point, *, full: bool) -> None:
    """A shot, or something that burns, is on the way from a to b: whoever cares is told."""
    for one in world.each(Exposed):
        one.exposed(world, a, b, full=full)
