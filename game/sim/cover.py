"""What hides people from the Safeguard: the village's shield, and the field of the device that Killy carries."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(eq=False)
class Cover(Actor):
    """Inside it no sensor perceives anybody, and nothing of the Safeguard comes into being."""

    def covers(self, point: Point) -> bool:
        """Is this point inside?"""
        return False


def hidden(world: "World", point: Point) -> bool:
    """Does any cover hide this point?"""
    return any(cover.covers(point) for cover in world.each(Cover))
