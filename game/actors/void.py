"""A depth from which nobody comes back."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.damage import Hit, Team
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

FATAL = Hit(99, Team.PLACE, cause="void")


@spawnable("Void")
@dataclass(eq=False)
class Void(Zone):
    """Whoever falls in is lost, also in the moments in which nothing else hurts."""

    def inside(self, world: "World") -> None:
        """Takes the figure."""
        hero = world.hero
        assert hero is not None
        hero.safe_ticks = 0
        hero.take(world, FATAL)
