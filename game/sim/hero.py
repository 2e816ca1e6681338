"""What every figure under control offers to those who look at it: enemies, companions, camera, hud."""

from dataclasses import dataclass

from game.kit.geometry import Point
from game.sim.damage import Hurtable, Team
from game.sim.mover import Mover


@dataclass(eq=False)
class Hero(Mover, Hurtable):
    """A playable figure."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.PEOPLE
        self.facing = 1
        self.crouching = False
        self.most_life = 3
        self.anchor: Point | None = None  # where its line holds, while it hangs on one
        self.pose = "idle"  # the animation, so that companions can do what it did

    @property
    def eyes(self) -> Point:
        """Where it sees from and is seen."""
        return self.x, self.y - self.h + 8
