"""The way on: who gets here has finished the chapter."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from game.sim.events import ChapterEnded
from game.sim.spawn import Choice, spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World


@spawnable("Exit")
@dataclass(eq=False)
class Exit(Zone):
    """Leads to the checkpoint `entry` of `level`; no level: the story is not told further yet."""

    level: Annotated[str, Choice("Level")] = ""
    entry: str = ""

    def entered(self, world: "World") -> None:
        """The chapter is over."""
        world.emit(ChapterEnded(self.level, self.entry))
        self.gone()
