"""An armoured mask: from the front only a full beam goes through it, and only a harpoon's line tears it off."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.geometry import Point
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Shook
from game.sim.harpooned import STUN_TICKS, Harpooned
from game.sim.mover import Mover
from game.sim.people import Person

if TYPE_CHECKING:
    from game.sim.world import World

WEIGHT = 3.0  # it does not come, the figure does
LOOSE = 1.0  # weight of its mask, once a bolt sticks in it
THROUGH = 3  # damage from which on the armour does not help, and breaks
FLASH = 4  # ticks
TEAR_TICKS = 40  # of pulling, until the mask comes off
STRAIN = 10  # ticks of pulling between two groans of the mask
SPLINTERS, DENT = ["blade", "rib", "rib"], 0.35  # what flies off a thick mask, and the trauma of it
MASK = 10.0, 41.0  # px ahead of its middle and over its feet


@dataclass(eq=False)
class Armoured(Mover, Harpooned):
    """A subclass says in `provoked` and `bared` what it makes of that."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.SAFEGUARD
        self.weight = WEIGHT
        self.facing = 1
        self.bare = False  # without its mask
        self.caught = False  # a bolt sticks in its mask
        self.torn = 0  # ticks for which that has been pulled at
        self.braced = -1  # the last tick in which it leans against a pull
        self.thick = 0  # full beams that its mask still stops

    # -- what a subclass fills in

    def provoked(self, world: "World") -> None:
        """A blow has met the armour."""

    def bared(self, world: "World") -> None:
        """The mask has been torn off."""

    def dented(self, world: "World", hit: Hit) -> None:
        """The mask has stopped what goes through any other."""

    # -- blows

    def take(self, world: "World", hit: Hit) -> bool:
        """From the front only what goes through armour counts."""
        if hit.team is Team.PEOPLE and self._meets_armour(world, hit):
            if hit.damage < THROUGH:
                self._clang(world)
                return False
            if self.thick:
                self._dent(world, hit)
                return False
            self._unmask(world, hit.push_x, hit.push_y)
        return super().take(world, hit)

    def _meets_armour(self, world: "World", hit: Hit) -> bool:
        """Does the blow come from where the mask is? By who struck; else against the way it pushes."""
        if self.bare or self.life <= 0:
            return False
        striker = next((p for p in world.each(Person) if p.id == hit.by), None)
        side = -hit.push_x if striker is None else striker.x - self.x
        return side * self.facing >= 0

    def _clang(self, world: "World") -> None:
        self.flash_ticks = FLASH
        world.emit(Cue(*self.mask(), "brute_clang", 1.0, float(self.facing), -0.5))
        self.provoked(world)

    def _dent(self, world: "World", hit: Hit) -> None:
        """A layer of it flies off."""
        self.thick -= 1
        self._clang(world)
        world.debris.throw("brute_parts", SPLINTERS, *self.mask(), hit.push_x, hit.push_y - 80, spread=90.0)
        world.emit(Shook(*self.mask(), DENT))
        self.dented(world, hit)

    def _unmask(self, world: "World", vx: float, vy: float) -> None:
        self.bare, self.caught = True, False
        self.weight = WEIGHT
        world.debris.throw("brute_parts", ["mask"], *self.mask(), vx, vy - 60, spread=40.0)
        world.emit(Cue(*self.mask(), "brute_mask_off", 1.0, float(self.facing), -0.5))

    # -- the harpoon

    def stuck(self, world: "World", dx: float, dy: float) -> None:
        """In the mask the bolt only holds: it can be pulled at. Anywhere else it hurts and stuns."""
        if not self._meets_armour(world, Hit(1, Team.PEOPLE, dx, dy)):
            super().stuck(world, dx, dy)
            return
        self._clang(world)
        self.caught, self.torn = True, 0
        self.weight = LOOSE
        self.stun_left = STUN_TICKS

    def pulled(self, world: "World", vx: float, vy: float) -> None:
        """It leans against it; at last the mask comes off."""
        if not self.caught:
            return
        self.braced = world.tick + 1
        self.stun_left = max(self.stun_left, 2)
        self.torn += 1
        if self.torn >= TEAR_TICKS:
            self._unmask(world, vx, vy)
            self.stun_left = 0
            self.bared(world)
        elif self.torn % STRAIN == 0:
            world.emit(Cue(*self.mask(), "brute_strain", self.torn / TEAR_TICKS))

    def let_go(self, world: "World") -> None:
        """The bolt is out of the mask again."""
        self.caught, self.weight = False, WEIGHT

    def line_at(self) -> Point:
        """A bolt sticks in the mask, or in the middle of its back."""
        return self.mask() if self.caught else super().line_at()

    # -- for others

    def mask(self) -> Point:
        """The middle of its mask."""
        return self.x + MASK[0] * self.facing, self.y - MASK[1]

    def state(self) -> tuple[Any, ...]:
        """The mask, and what hangs on it."""
        armour = (self.weight, self.facing, self.bare, self.caught, self.torn, self.braced)
        return (*super().state(), self.life, self.stun_left, self.flash_ticks, *armour, *((self.thick,) if self.thick else ()))
