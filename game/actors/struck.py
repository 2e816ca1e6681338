"""What answers to a blow or a shot and is not hurt by it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.sim.damage import Hit, Hurtable, Team

if TYPE_CHECKING:
    from game.sim.world import World

AGAIN = 12  # ticks in which one blow counts once


@dataclass(eq=False)
class Struck(Hurtable):
    """Base of things that people strike or shoot: a bell, a wheel, a plate."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.PLACE
        self.struck_at = -AGAIN  # tick

    def take(self, world: "World", hit: Hit) -> bool:
        """Answers; only to people, and to a blow only once."""
        if not self.alive or hit.team is not Team.PEOPLE or world.tick < self.struck_at + AGAIN or not self.answers():
            return False
        self.struck_at = world.tick
        self.struck(world, hit)
        return True

    def answers(self) -> bool:
        """Can it be struck now?"""
        return True

    def struck(self, world: "World", hit: Hit) -> None:
        """It was."""

    def state(self) -> tuple[object, ...]:
        """When it last was."""
        return *super().state(), self.struck_at
