"""The cord that a hanger comes down on: a shot through it drops the hanger."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.geometry import Rect
from game.sim.damage import Hit, Hurtable, Team
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.actors.hanger.hanger import Hanger
    from game.sim.world import World

HALF = 3.0  # px to each side within which it is hit
KNOT = 6.0  # px over the hanger's body that count as body


@dataclass(eq=False)
class Cord(Hurtable):
    """There while it is paid out; `hanger` is who hangs on it."""

    hanger: "Hanger"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.PLACE  # nobody goes after a cord

    def rect(self) -> Rect:
        """From the ceiling down to the body."""
        x, top = self.hanger.fixed
        return x - HALF, top, x + HALF, max(self.hanger.top - KNOT, top)

    def hurt_box(self) -> Rect:
        """All of it: it is thin enough."""
        return self.rect()

    def take(self, world: "World", hit: Hit) -> bool:
        """Any blow goes through it."""
        if not self.alive or hit.team is self.team:
            return False
        world.emit(Cue(self.hanger.x, self.hanger.top, "hanger_cord"))
        self.hanger.fall(world)
        return True

    def state(self) -> tuple[Any, ...]:
        """Whose it is."""
        return (self.hanger.id,)
