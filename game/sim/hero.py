"""What every figure under control offers to those who look at it: enemies, companions, camera, hud."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.mover import Mover
from game.sim.people import Person

if TYPE_CHECKING:
    from game.sim.world import World


@dataclass(frozen=True, slots=True)
class Handled:
    """What hands have hold of in this tick: the animation of that and its age in ticks, and where it is, px."""

    anim: str
    age: int
    x: float


@dataclass(eq=False)
class Hero(Mover, Person):
    """A playable figure."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.most_life = 3
        self.anchor: Point | None = None  # where its line holds, while it hangs on one
        self.pose = "idle"  # the animation, so that companions can do what it did
        self.handles: Handled | None = None  # only for the eye: told by what it is, every tick
        self.at_work = False  # it had hold of something when the tick began: who follows makes room
        self.energy = -1.0  # 0..1 of its weapon's charge; -1: it has none to show
        self.charge = 0.0  # 0..1 of a shot that is being held
        self.full_shot = 1.0  # energy that such a shot takes

    def depart(self, world: "World") -> None:
        """It is about to leave this world for another one of the same level: it lets go of whatever moves here."""

    def settle_in(self, world: "World", moved: bool) -> None:
        """It has come into such a world, where the place may have changed round it; `moved`: not to where it was before."""
