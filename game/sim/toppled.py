"""What can be done to those who cling: thrown off walls, stunned, dragged along, slammed, pinned."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.fsm import Machine
from game.sim.clinger import Clinger
from game.sim.damage import Hit, Team
from game.sim.events import Assembled, Cue
from game.sim.harpooned import PIN_TICKS, Harpooned
from game.sim.physics import GRAVITY, RayHit

if TYPE_CHECKING:
    from game.sim.world import World

STAGGER_TICKS = 24
HARD_FALL = 500.0  # px/s into structure that hurt
SLAM = 300.0  # the same, while it is dragged or thrown by a line
SLAM_STUN = 24  # ticks
SLAM_AGAIN = 20  # ticks away from structure before a slam hurts again
SPARK_TICKS = 24  # between two bursts of current
HUM_TICKS = 8  # between two sounds of it
FORM_TICKS = 54  # from the first limb to its own will
GET_UP = 14  # ticks after a fall


class Body(Enum):
    """What is being done to it; while WELL it does what it wants."""

    WELL = auto()
    STAGGER = auto()
    STUNNED = auto()
    FALLING = auto()
    PULLED = auto()
    PINNED = auto()
    FORMING = auto()  # it is being put together out of structure


@dataclass(eq=False)
class Toppled(Clinger, Harpooned):
    """A subclass says what it does of its own will in `act`; `interrupted` and `recovered` tell it about blows."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.body = Machine(Body.WELL)
        self.pulled_tick, self.slam_tick = 0, -SLAM_AGAIN
        self.thrown = False  # by a line: what it meets hurts sooner

    # -- what a subclass fills in

    def act(self, world: "World") -> None:
        """One tick of its own will."""

    def interrupted(self, world: "World") -> None:
        """Something was done to it."""

    def recovered(self, world: "World") -> None:
        """It is its own master again, on a surface."""

    # -- the tick

    def tick(self, world: "World") -> None:
        """Whatever is done to it comes before what it wants."""
        if self.flash_ticks or self.safe_ticks:
            self.cool_down()
        if self.turn != self.heading:
            self.ease_turn()
        self.body.ticks += 1
        if self.stun_left:
            self._shake(world)
        if self.body.state is Body.WELL:
            self.act(world)
        else:
            self._suffers[self.body.state](self, world)

    def _shake(self, world: "World") -> None:
        self.stun_left -= 1
        if self.stun_left % SPARK_TICKS == 0:
            world.emit(Cue(*self.middle(), "arc_burst"))
        if self.stun_left % HUM_TICKS == 0:
            world.emit(Cue(*self.middle(), "shaken"))

    def _stagger(self, world: "World") -> None:
        if self.body.ticks >= STAGGER_TICKS:
            self._well(world)

    def _stunned(self, world: "World") -> None:
        if not self.stun_left:
            self._well(world)

    def _pinned(self, world: "World") -> None:
        self.pin_left -= 1
        if not self.pin_left:
            self.fall(world)

    def _forming(self, world: "World") -> None:
        if self.body.ticks >= FORM_TICKS:
            self._well(world)

    def _pulled(self, world: "World") -> None:
        if world.tick - self.pulled_tick > 1:
            self.let_go(world)

    def _falling(self, world: "World") -> None:
        hit = self.fly(world, GRAVITY)
        if hit is not None:
            self._touch(world, hit)

    _suffers: ClassVar[dict[Body, Callable[..., None]]] = {
        Body.STAGGER: _stagger, Body.STUNNED: _stunned, Body.PINNED: _pinned, Body.PULLED: _pulled, Body.FALLING: _falling,
        Body.FORMING: _forming,
    }  # fmt: skip

    def form(self, world: "World") -> None:
        """Comes out of the surface it sits on, limb by limb; it can be hit meanwhile."""
        self.body.enter(Body.FORMING)
        world.emit(Assembled(*self.middle(), type(self).__name__, self.id, FORM_TICKS))

    def _well(self, world: "World") -> None:
        self.body.enter(Body.WELL)
        self.recovered(world)

    # -- falling

    def fall(self, world: "World", vx: float = 0.0, vy: float = 0.0) -> None:
        """Loses its hold, with this velocity."""
        self.interrupted(world)
        self.detach()
        self.pin_left = 0
        self.vx, self.vy = vx, vy
        self.body.enter(Body.FALLING)

    def _touch(self, world: "World", hit: RayHit) -> None:
        speed = -(self.vx * hit.nx + self.vy * hit.ny)
        grips = not self.stun_left or hit.ny < -0.5  # who is shaken by current lies on floors, and holds on to nothing else
        if not (grips and self.hold_on(world, hit)):
            self.bounce(hit)
        else:
            self.body.enter(Body.STUNNED if self.stun_left else Body.STAGGER)
            self.body.ticks = STAGGER_TICKS - GET_UP
            world.emit(Cue(self.x, self.y, "crawler_land", min(1.0, max(speed, 0.0) / HARD_FALL)))
        if speed > (SLAM if self.thrown else HARD_FALL):
            self._slam(world)
        self.thrown = self.thrown and self.loop is None

    def _slam(self, world: "World") -> None:
        again = world.tick - self.slam_tick >= SLAM_AGAIN
        self.slam_tick = world.tick  # also while it is held against the same wall
        if again:
            world.emit(Cue(*self.middle(), "slam"))
            self.take(world, Hit(1, Team.PLACE, cause="fall"))

    # -- the harpoon

    def pulled(self, world: "World", vx: float, vy: float) -> None:
        """Comes off its surface and along; slides on what is in the way, and is hurt when it hits that hard."""
        if self.body.state is not Body.PULLED:
            self.fall(world)
            self.body.enter(Body.PULLED)
        self.pulled_tick = world.tick
        self.vx, self.vy = vx, vy
        hit = self.fly(world, 0.0)
        if hit is None:
            return
        into = vx * hit.nx + vy * hit.ny
        self.vx, self.vy = vx - into * hit.nx, vy - into * hit.ny
        self.fly(world, 0.0)
        if -into > SLAM:
            self.stun_left = max(self.stun_left, SLAM_STUN)
            self._slam(world)

    def let_go(self, world: "World") -> None:
        """Flies on as it was pulled."""
        if self.body.state is Body.PULLED:
            self.thrown = True
            self.body.enter(Body.FALLING)

    def pin(self, world: "World", x: float, y: float, nx: float, ny: float) -> None:
        """Hangs there, whatever it does."""
        self.interrupted(world)
        self.detach()
        self.x, self.y, self.tx, self.ty = x, y, -ny, nx
        self.vx = self.vy = 0.0
        self.pin_left = PIN_TICKS
        self.body.enter(Body.PINNED)

    def state(self) -> tuple[Any, ...]:
        """With all that is being done to it."""
        marks = (self.life, self.safe_ticks, self.stun_left, self.pin_left, self.thrown, self.slam_tick, self.pulled_tick)
        return (*super().state(), self.tx, self.ty, self.body.state.name, self.body.ticks, *marks)
