"""What all Exterminators have in common: porcelain and limbs that stagger, fall off walls, and come to pieces."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from game.kit.geometry import Rect
from game.sim.damage import Hit, Team, hit_stop
from game.sim.events import Cue
from game.sim.look import AnyLook, Glow, Layer, Look
from game.sim.toppled import Body, Toppled

if TYPE_CHECKING:
    from game.sim.world import World

HIT_STOP = 2  # ticks, on its death
GRIP = 0.35  # share of its own velocity that a blow in the air leaves
OFF_WALL = 60.0  # px/s away from the surface it is shot off
PARTS = ["mask_left", "mask_right", "torso", "limb_upper", "limb_upper", "limb_upper", "limb_lower", "limb_lower", "blade", "rib", "cable"]
SHAKEN_GLOW = 44.0  # px
SHAKEN_COLOUR = "#a8dcff"


@dataclass(eq=False)
class Exterminator(Toppled):
    """A subclass says what it does in `act`, and how that looks in `pose`."""

    sheet: ClassVar[str] = "crawler"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.team = Team.SAFEGUARD

    def pose(self) -> tuple[str, int]:
        """Animation (without heading) and age of what it does by its own will."""
        return "run", self.body.ticks

    # -- being hit

    def hurt(self, world: "World", hit: Hit) -> None:
        """On a floor it staggers; from a wall or ceiling it is thrown off; a stun goes on after that."""
        self.interrupted(world)
        self.stun_left = max(self.stun_left, hit.stun)
        if self.body.among(Body.PULLED, Body.PINNED):
            return
        if self.on_floor:
            self.body.enter(Body.STUNNED if self.stun_left else Body.STAGGER)
        elif self.loop is None:
            self.fall(world, self.vx * GRIP + hit.push_x, self.vy * GRIP + hit.push_y)
        else:
            world.emit(Cue(*self.middle(), "crawler_stagger"))
            self.fall(world, hit.push_x + self.ty * OFF_WALL, hit.push_y - self.tx * OFF_WALL)

    def died(self, world: "World", hit: Hit) -> None:
        """It comes to pieces."""
        self.interrupted(world)
        x, y = self.middle()
        world.debris.throw(f"{self.sheet}_parts", PARTS, x, y, hit.push_x + self.vx * 0.5, hit.push_y + self.vy * 0.5 - 80)
        hit_stop(world, HIT_STOP)
        self.gone()

    def end(self, world: "World") -> None:
        """It leaves the world, however that came about."""
        self.interrupted(world)

    # -- for others

    def hurt_box(self) -> Rect:
        """All of its body: aiming at something this quick is hard enough."""
        return self.rect()

    def looks(self) -> Iterator[AnyLook]:
        """Its body in the heading of the surface; a light while current runs through it."""
        anim, age = self.pose() if self.body.state is Body.WELL else (self.body.state.name.lower(), self.body.ticks)
        flash, flip = self.flash_ticks > 0, self.way < 0
        yield Look(self.sheet, f"{anim}_{self.seen_heading()}", age, self.x, self.y, flip, Layer.ENEMY, flash=flash)
        if self.stun_left:
            yield Glow(*self.middle(), SHAKEN_GLOW, SHAKEN_COLOUR, 0.5 + 0.5 * (self.stun_left % 5 < 3))
