"""A moment of the chapter that counts as reached when you get here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.events import ObjectiveReached
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World


@spawnable("Beat")
@dataclass(eq=False)
class Beat(Zone):
    """Named by its object's name; kept over deaths."""

    def entered(self, world: "World") -> None:
        """Tells, once."""
        if self.place.name not in world.progress.beats:
            world.progress.beats.append(self.place.name)
            world.emit(ObjectiveReached(self.place.name))
        world.progress.finish(self.place.oid)
        self.gone()
