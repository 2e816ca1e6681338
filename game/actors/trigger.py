"""Here something happens that happens only once."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.level import nearest
from game.sim.scripts import SCENES
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World


@spawnable("Trigger")
@dataclass(eq=False)
class Trigger(Zone):
    """Starts the cutscene `scene`, once and for all."""

    scene: str

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.scene not in SCENES:
            raise ValueError(f"there is no cutscene '{self.scene}'. {nearest(self.scene, SCENES)}".strip())

    def entered(self, world: "World") -> None:
        """Starts it."""
        world.run(SCENES[self.scene](world))
        world.progress.finish(self.place.oid)
        self.gone()
