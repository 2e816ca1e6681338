"""From here one asks a companion to see to a lever."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.actions import Button
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World


@spawnable("Call")
@dataclass(eq=False)
class Call(Zone):
    """Linked from a Lever with a `helper`. She holds it while the figure is here; with `use` she throws it once for every USE from here."""

    use: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self.calls = 0  # how often USE was pressed here

    def inside(self, world: "World") -> None:
        """Is she called?"""
        if self.use and world.pad.pressed(Button.USE):
            world.pad.consume(Button.USE)
            self.calls += 1

    def state(self) -> tuple[object, ...]:
        """With the calls."""
        return *super().state(), self.calls
