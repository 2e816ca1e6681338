"""What a harpoon can do to those it hits: stick, stun, pull and pin."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.kit.geometry import Point, middle
from game.sim.damage import Hit, Hurtable, Team

if TYPE_CHECKING:
    from game.sim.world import World

STUN_TICKS = 90  # of a harpoon's current
PIN_TICKS = 180
HELPLESS_DAMAGE = 2  # least that a blow of people does to one that is stunned or pinned
HEAVY = 2.0  # from this weight on it is the figure that is pulled
JOLT = 60.0  # px/s that the harpoon's head gives


@dataclass(eq=False)
class Harpooned(Hurtable):
    """Something that the harpoon sticks in. `weight`: 1 is a crawler; from HEAVY on it does not come, the figure does."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.weight = 1.0
        self.stun_left = 0  # ticks
        self.pin_left = 0  # ticks

    @property
    def stunned(self) -> bool:
        """Does the current still shake it?"""
        return self.stun_left > 0

    @property
    def pinned(self) -> bool:
        """Is it nailed to structure?"""
        return self.pin_left > 0

    def line_at(self) -> Point:
        """Where the line's end is on it: the middle of its body."""
        return middle(self.rect())

    def take(self, world: "World", hit: Hit) -> bool:
        """Who cannot move is hit harder."""
        if hit.team is Team.PEOPLE and hit.damage and (self.stunned or self.pinned):
            hit = replace(hit, damage=max(hit.damage, HELPLESS_DAMAGE))
        return super().take(world, hit)

    def stuck(self, world: "World", dx: float, dy: float) -> None:
        """The harpoon has hit it, flying towards dx, dy (unit vector)."""
        self.take(world, Hit(1, Team.PEOPLE, dx * JOLT, dy * JOLT, stun=STUN_TICKS, cause="harpoon"))

    def pulled(self, world: "World", vx: float, vy: float) -> None:
        """Called in every tick in which the line pulls it, with the velocity it is to have, px/s."""

    def let_go(self, world: "World") -> None:
        """The line is off; it keeps the velocity it had."""

    def pin(self, world: "World", x: float, y: float, nx: float, ny: float) -> None:
        """The harpoon nails it to the structure behind it: to the point x, y, whose normal out of the structure is nx, ny."""
