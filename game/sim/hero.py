"""What every figure under control offers to those who look at it: enemies, companions, camera, hud."""

from dataclasses import dataclass

from game.kit.geometry import Point
from game.sim.mover import Mover
from game.sim.people import Person


@dataclass(eq=False)
class Hero(Mover, Person):
    """A playable figure."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.most_life = 3
        self.anchor: Point | None = None  # where its line holds, while it hangs on one
        self.pose = "idle"  # the animation, so that companions can do what it did
        self.energy = -1.0  # 0..1 of its weapon's charge; -1: it has none to show
        self.charge = 0.0  # 0..1 of a shot that is being held
        self.full_shot = 1.0  # energy that such a shot takes
