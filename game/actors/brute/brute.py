"""A slow Exterminator behind an armoured mask, with one long sweeping limb: full beam, or behind it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.brute import tread, will
from game.actors.brute.armour import THROUGH, Armoured
from game.actors.brute.mind import POSES, Mind
from game.actors.exterminator import SHAKEN_COLOUR, SHAKEN_GLOW
from game.kit.fsm import Machine
from game.kit.geometry import Point
from game.sim.damage import HIT_STOP_KILL, Hit, Team, hit_stop
from game.sim.events import Assembled
from game.sim.look import AnyLook, Glow, Layer, Look
from game.sim.people import Person
from game.sim.solid import Solid
from game.sim.spawn import spawnable
from game.sim.toppled import FORM_TICKS, STAGGER_TICKS

if TYPE_CHECKING:
    from game.sim.world import World

WIDE, HIGH = 28, 52  # px
LIFE = 5
BARED_TICKS = 60  # it staggers without its mask
SHAKEN = 50  # ticks that a bolt in its back stuns it
AFTER_BLOW = 30  # ticks
CRUSHED = 99
DRIVEN = 10.0  # px that a full beam drives it back which its mask stops
WEIGHS = 6.0  # persons
PARTS = ["torso", *["limb_upper"] * 3, *["limb_lower"] * 3, "blade", "blade", "rib", "rib", "cable", "cable"]
OVER = {Mind.STAGGER: STAGGER_TICKS, Mind.STUNNED: SHAKEN, Mind.FORMING: FORM_TICKS}  # ticks until it is its own master again


@spawnable("Brute")
@dataclass(eq=False)
class Brute(Armoured):
    """Place it on a floor. `sight` is how far it sees ahead, px; behind its back a third of that."""

    sight: float = 280.0

    def __post_init__(self) -> None:
        super().__post_init__()
        self.w, self.h = WIDE, HIGH
        self.life = LIFE
        self.mind = Machine(Mind.IDLE)
        self.then = Mind.IDLE  # after a turn
        self.home = self.x
        self.feet_y = self.y
        self.strode = 0.0  # px of its two strides
        self.rested = 0  # the tick from which it may attack, or goes on with its beat
        self.prey: Person | None = None
        self.struck: list[int] = []  # ids of those whom this sweep has hurt
        self.blows = 0
        self.stands = False  # though it hunts

    def begin(self, world: "World") -> None:
        """It looks to one side or the other."""
        self.facing = 1 if self.id % 2 else -1
        self.rested = world.tick + will.PAUSE

    def form(self, world: "World") -> None:
        """Comes out of the floor, limb by limb; it can be hit meanwhile."""
        self.mind.enter(Mind.FORMING)
        world.emit(Assembled(*self.middle(), "Brute", self.id, FORM_TICKS))

    def give_chase(self, world: "World", rest: int) -> None:
        """After its prey, once it is whole; it attacks no sooner than in `rest` ticks."""
        self.rested = world.tick + rest
        if self.mind.state is not Mind.FORMING:
            self.mind.enter(Mind.HUNT)

    def tick(self, world: "World") -> None:
        """Weight first, then what it wants."""
        if self.flash_ticks:
            self.cool_down()
        tread.stand(self, world)
        self.mind.ticks += 1
        if self.stun_left:
            self.stun_left -= 1
        self._wills[self.mind.state](self, world)

    def _suffers(self, world: "World") -> None:
        if self.mind.ticks >= OVER[self.mind.state]:
            self.mind.enter(Mind.HUNT)
            self.rested = max(self.rested, world.tick + AFTER_BLOW)

    _wills: ClassVar[dict[Mind, Callable[..., None]]] = {
        Mind.IDLE: will.idle, Mind.PATROL: will.patrol, Mind.NOTICE: will.notice, Mind.HUNT: will.hunt, Mind.TURN: will.turning,
        Mind.TELL: will.tell, Mind.SWEEP: will.sweep, Mind.RECOVER: will.recover, Mind.STAGGER: _suffers, Mind.STUNNED: _suffers,
        Mind.FORMING: _suffers,
    }  # fmt: skip

    # -- what is done to it

    def provoked(self, world: "World") -> None:
        """It knows now."""
        if self.mind.among(Mind.IDLE, Mind.PATROL):
            will.notice_now(self, world)

    def bared(self, world: "World") -> None:
        """It reels."""
        self._stop(world, Mind.STAGGER)
        self.mind.ticks = STAGGER_TICKS - BARED_TICKS

    def dented(self, world: "World", hit: Hit) -> None:
        """Driven back by a step, and staggers: that is all."""
        self._stop(world, Mind.STAGGER)
        self.move_x(world, DRIVEN if hit.push_x > 0 else -DRIVEN)

    def hurt(self, world: "World", hit: Hit) -> None:
        """Nothing moves it; every second blow stops it, and so does every current."""
        self.blows += 1
        self.stun_left = max(self.stun_left, hit.stun)
        if hit.stun:
            self._stop(world, Mind.STUNNED)
        elif self.blows % 2 == 0 or hit.damage >= THROUGH:
            self._stop(world, Mind.STAGGER)
        else:
            self.provoked(world)

    def _stop(self, world: "World", mind: Mind) -> None:
        world.senses.tokens.give_back(self.id)
        self.mind.enter(mind)

    def crushed(self, world: "World", by: Solid) -> None:
        """Between the City's machines it breaks like anybody."""
        self.take(world, Hit(CRUSHED, Team.PLACE, cause="crushed"))

    def died(self, world: "World", hit: Hit) -> None:
        """It comes to pieces."""
        parts = PARTS if self.bare else ["mask", *PARTS]
        world.debris.throw("brute_parts", parts, *self.middle(), hit.push_x * 0.6, hit.push_y * 0.6 - 80)
        hit_stop(world, HIT_STOP_KILL)
        self.gone()

    def end(self, world: "World") -> None:
        """Its turn is free."""
        world.senses.tokens.give_back(self.id)

    # -- for others

    def weighs(self, world: "World") -> float:
        """More than anything rotten carries."""
        return WEIGHS

    def middle(self) -> Point:
        """The middle of its body."""
        return self.x, self.y - HIGH / 2

    def pose(self) -> tuple[str, int]:
        """Animation and age; its feet go as far as it goes, and it is seen whether it has its mask."""
        mind, age = self.mind.state, max(self.mind.ticks, 0)
        anim = "idle" if mind is Mind.HUNT and self.stands else POSES[mind]
        if anim == "walk":
            age = round(self.strode / tread.STRIDE * tread.STRIDE_TICKS)
        return f"bare_{anim}" if self.bare and mind is not Mind.FORMING else anim, age

    def looks(self) -> Iterator[AnyLook]:
        """Its body, and a light while current runs through it."""
        yield Look("brute", *self.pose(), self.x, self.feet_y, self.facing < 0, Layer.ENEMY, flash=self.flash_ticks > 0)
        if self.stun_left:
            yield Glow(*self.line_at(), SHAKEN_GLOW, SHAKEN_COLOUR, 0.5 + 0.5 * (self.stun_left % 5 < 3))

    def state(self) -> tuple[Any, ...]:
        """With what it has in mind."""
        mind = (self.mind.state.name, self.mind.ticks, self.then.name, self.home, self.strode, self.rested)
        return (*super().state(), *mind, self.prey.id if self.prey else 0, tuple(self.struck), self.blows, self.stands)
