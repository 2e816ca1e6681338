"""An Exterminator that waits folded under the ceiling and drops on whoever crosses below: look up."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.exterminator import SHAKEN_COLOUR, SHAKEN_GLOW, Exterminator
from game.actors.hanger import will
from game.actors.hanger.cord import Cord
from game.actors.hanger.mind import UP, Mind
from game.kit.fsm import Machine
from game.kit.geometry import Point, Rect
from game.sim.damage import HIT_STOP_KILL, Hit, Team, hit_stop
from game.sim.level import Thing
from game.sim.look import AnyLook, Glow, Layer, Line, Look
from game.sim.physics import ANYTHING, RayHit
from game.sim.spawn import spawnable
from game.sim.toppled import Body

if TYPE_CHECKING:
    from game.sim.world import World

LIFE = 2
OPEN_DAMAGE = 2  # least that a blow of people does to one that is down and open
FOLDED, STANDING, HALF = 54.0, 40.0, 13.0  # px: heights of its body, and half its width
ROPE = 420.0  # px over its head in which it finds a ceiling
SPARE = 8.0  # px of structure in which an author may have placed it
HOLD = 6  # ticks between two looks whether the ceiling still holds
UP_WALL = 0.5  # of a normal: more than that is a floor (negative) or a ceiling
LAND_POSE = 16  # ticks
PARTS = ["mask_left", "mask_right", "hub", *["limb_upper"] * 3, *["limb_lower"] * 4, "cord"]


@spawnable("Hanger")
@dataclass(eq=False)
class Hanger(Exterminator):
    """Place it at a ceiling, or anywhere below one. x, y is the middle of its feet, also while it hangs folded."""

    sheet: ClassVar[str] = "hanger"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.life = LIFE
        self.mind = Machine(Mind.WAIT)
        self.anchor: Point | None = None  # where its cord is fixed
        self.cord: Cord | None = None  # while it is paid out
        self.rested = 0  # the tick from which it may drop
        self.creak_at = 0  # the tick of its next creak; 0: nobody has been near yet
        self.behind = 0  # ticks for which its prey has been on the side it does not look to
        self.hunting = self.creeps = False  # after its prey, along the ceiling
        self.goal = 0.0  # x of its prey
        self.struck: list[int] = []  # ids of those whom this drop has hurt

    @property
    def up(self) -> bool:
        """Is it folded, with its limbs down?"""
        return self.body.state is Body.FORMING or (self.body.state is Body.WELL and self.mind.state in UP)

    @property
    def top(self) -> float:
        """Where its body ends above, px."""
        return self.y - (FOLDED if self.up else STANDING)

    def begin(self, world: "World") -> None:
        """Folds itself under the ceiling over it."""
        self.way = 1 if self.id % 2 else -1
        if self.hook(world):
            self.y = self.folded
            will.doze(self, world)
        else:
            self.fall(world)

    def give_chase(self, world: "World", rest: int) -> None:
        """Creeps along the ceiling until it is over its prey; it drops no sooner than in `rest` ticks."""
        self.hunting = True
        self.rested = max(self.rested, world.tick + rest)

    # -- the cord

    @property
    def fixed(self) -> Point:
        """Where its cord ends above."""
        return self.anchor or (self.x, self.top)

    @property
    def folded(self) -> float:
        """Its y under the ceiling."""
        return self.fixed[1] + FOLDED

    def hook(self, world: "World") -> bool:
        """Fixes its cord to the ceiling over it; False when there is none."""
        for start in (self.y - 1, self.y + SPARE):
            hit = world.physics.ray((self.x, start), (self.x, self.y - ROPE), ANYTHING)
            if hit is not None and hit.along > 0:
                self.detach()
                self.anchor = self.x, hit.y
                return True
        return False

    def pay_out(self, world: "World") -> None:
        """From now on there is a cord to be shot through."""
        if self.cord is None:
            self.cord = Cord(Thing(0, "", "", self.x, self.y, shape="point"), self)
            world.spawn(self.cord)

    def take_in(self) -> None:
        """There is no cord any more."""
        if self.cord is not None:
            self.cord.gone()
        self.cord = None

    # -- the tick

    def act(self, world: "World") -> None:
        """One tick of what it wants, as long as the ceiling holds."""
        self.mind.ticks += 1
        if self.anchor is not None and (world.tick + self.id) % HOLD == 0 and not will.holds(world, self.anchor):
            self.fall(world)
        else:
            self._wills[self.mind.state](self, world)

    _wills: ClassVar[dict[Mind, Callable[..., None]]] = {
        Mind.WAIT: will.wait, Mind.TELL: will.tell, Mind.DROP: will.drop, Mind.OPEN: will.lie_open, Mind.CLIMB: will.climb,
        Mind.STRIKE: will.strike,
    }  # fmt: skip

    # -- what is done to it

    def take(self, world: "World", hit: Hit) -> bool:
        """Open it is hurt more; a fall that nobody's line has made harder leaves it lying, and alive."""
        world.wake(self)
        if hit.cause == "fall" and not (self.thrown or self.body.state is Body.PULLED):
            return False
        if hit.team is Team.PEOPLE and hit.damage and self.mind.state is Mind.OPEN and self.body.state is Body.WELL:
            hit = replace(hit, damage=max(hit.damage, OPEN_DAMAGE))
        return super().take(world, hit)

    def interrupted(self, world: "World") -> None:
        """Loses its turn, and its cord."""
        world.senses.tokens.give_back(self.id)
        self.take_in()
        self.anchor, self.creeps = None, False
        self.mind.enter(Mind.OPEN)

    def recovered(self, world: "World") -> None:
        """Out of structure it waits; after a fall it is open for a while longer."""
        self.mind.enter(Mind.OPEN if self.anchor is None else Mind.WAIT)

    def hold_on(self, world: "World", hit: RayHit) -> bool:
        """It falls past walls: without its cord it lies on floors only."""
        return hit.ny < -UP_WALL and super().hold_on(world, hit)

    def pin(self, world: "World", x: float, y: float, nx: float, ny: float) -> None:
        """Nailed to a wall or a floor; from a ceiling the blow only tears it loose."""
        if ny > UP_WALL:
            return
        super().pin(world, x, y, nx, ny)
        self.tx, self.ty = 1.0, 0.0
        self.x, self.y = x + nx * HALF, y + (STANDING / 2 if abs(nx) > UP_WALL else 0.0)

    def died(self, world: "World", hit: Hit) -> None:
        """It comes to pieces."""
        self.interrupted(world)
        world.debris.throw("hanger_parts", PARTS, *self.middle(), hit.push_x + self.vx * 0.5, hit.push_y + self.vy * 0.5 - 60)
        hit_stop(world, HIT_STOP_KILL)
        self.gone()

    # -- for others

    def middle(self) -> Point:
        """The middle of its body."""
        return self.x, (self.y + self.top) / 2

    def rect(self) -> Rect:
        """Its body, upright."""
        return self.x - HALF, self.top, self.x + HALF, self.y

    def pose(self) -> tuple[str, int]:
        """Folded, unfolding, dropping, open, climbing, lashing out."""
        mind, age = self.mind.state, self.mind.ticks
        if mind is Mind.WAIT:
            return ("climb" if self.creeps else "hang"), self.body.ticks
        if mind is Mind.OPEN:
            return ("land", age) if age < LAND_POSE and self.cord else ("stand", age)
        return mind.name.lower(), age

    def looks(self) -> Iterator[AnyLook]:
        """Its body, the cord, and a light while current runs through it."""
        state = self.body.state
        anim, age = self.pose() if state is Body.WELL else (state.name.lower(), self.body.ticks)
        yield Look(self.sheet, anim, age, self.x, self.top if self.up else self.y, self.way < 0, Layer.ENEMY, flash=self.flash_ticks > 0)
        if self.cord is not None:
            yield Line("cord", [(self.x, self.top), self.fixed], Layer.ENEMY, key=1, over="cord")
        if self.stun_left:
            yield Glow(*self.middle(), SHAKEN_GLOW, SHAKEN_COLOUR, 0.5 + 0.5 * (self.stun_left % 5 < 3))

    def state(self) -> tuple[Any, ...]:
        """With what it has in mind."""
        plans = (self.anchor, self.rested, self.creak_at, self.behind, self.hunting, self.creeps, self.goal, tuple(self.struck))
        return (*super().state(), self.mind.state.name, self.mind.ticks, *plans, self.cord.id if self.cord else 0, self.flash_ticks)
