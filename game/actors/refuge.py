"""A place of cover in which companions hide."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.actor import Actor
from game.sim.footing import foot_at
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

PLACES = 5  # how many have a place of their own in it


@spawnable("Refuge")
@dataclass(eq=False)
class Refuge(Actor):
    """Its lower edge lies on the ground; they crouch in it, each at a place of its own, until danger is over."""

    def spot(self, world: "World", rank: int) -> Point | None:
        """The place of the one with this rank; None if there is no ground or no room."""
        share = (rank * 2 % PLACES + 0.5) / PLACES
        return foot_at(world, self.place.x + self.place.w * share, self.place.y + self.place.h)
