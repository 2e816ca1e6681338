"""Out of the way: of what legs could do now, what ends best, as far as somebody sees it coming."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.actors.player import feel
from game.actors.player.body import Body
from game.actors.player.doing import Doing
from game.autoplay.fighting.blows import Blow
from game.autoplay.fighting.ground import Ground
from game.autoplay.habits import Habits
from game.kit.approach import approach
from game.kit.geometry import Point, Rect
from game.kit.rng import Rng
from game.sim.actions import Button

HORIZON, EVERY = 44, 2  # ticks that one looks ahead, and between two of them at which it is looked whether it hits
DELAYS = (0, 3, 6, 9, 12, 16, 20, 24, 28)  # ticks that one may wait for a jump or a surge
HIT, FALL, TRIP = 1000.0, 2500.0, 60.0  # what is lost by a blow per bar of life, by a fall into the deep, by any other fall
SOONER = 6.0  # more for each tick that a blow comes sooner: there is less time for another idea
JUMPS, SURGES, TURNS, CORNERED = 9.0, 14.0, 4.0, 14.0  # what is lost by each of them
CORNER = 30.0  # px from a wall in which one is cornered
CLOSE, CLOSENESS = 9.0, 3.0  # px: a blow that passes so near may hit after all; what each px less loses
JUMP_HELD = feel.JUMP_HOLD + 4  # ticks
SURGE_HELD = 3  # ticks for which the button is held
RUN, ACCEL, AIR = feel.RUN / 60, feel.RUN_ACCEL / 3600, feel.RUN_ACCEL * feel.AIR_CONTROL / 3600  # px and ticks from here on
BLEED, GRAVITY, FALLS, RISES = feel.BLEED / 3600, feel.GRAVITY / 3600, feel.FALL / 60, feel.JUMP / 60
SURGE, AFTER = feel.SURGE / 60, feel.SURGE_END / 60


@dataclass(frozen=True, slots=True)
class Plan:
    """Goes `way` (-1, 0, 1); jumps or surges that way after so many ticks, or does neither."""

    way: int
    burst: Button = Button(0)
    delay: int = 0
    before: int = 0  # the way until then


@dataclass(slots=True)
class _Ghost:
    """The figure as somebody has it in mind: px, and px per tick."""

    x: float
    y: float
    vx: float
    vy: float
    tall: float
    grounded: bool
    safe: int
    rising: int = 0
    surging: int = 0

    def step(self, ground: Ground, way: int) -> None:
        """One tick of legs."""
        self.safe = max(0, self.safe - 1)
        if self.surging:
            self.surging -= 1
            self.vy = 0.0
            self.vx = (1 if self.vx > 0 else -1) * (SURGE if self.surging else AFTER)
        else:
            over = abs(self.vx) > RUN and self.vx * way > 0
            self.vx = approach(self.vx, way * RUN, BLEED if over else ACCEL if self.grounded else AIR)
            self._fall()
        self.x += self.vx
        self.y += self.vy
        self._meet(ground)

    def _fall(self) -> None:
        if self.grounded:
            return
        self.vy = min(self.vy + GRAVITY, FALLS)
        if self.rising:
            self.rising -= 1
            self.vy = min(self.vy, RISES)

    def _meet(self, ground: Ground) -> None:
        """Walls, edges, the ceiling, the floor."""
        if self.y - self.tall < ground.ceiling and self.vy < 0:
            self.y, self.vy, self.rising = ground.ceiling + self.tall, 0.0, 0
        if self.x < ground.left and ground.walls[0]:
            self.x, self.vx, self.surging = ground.left, 0.0, 0
        elif self.x > ground.right and ground.walls[1]:
            self.x, self.vx, self.surging = ground.right, 0.0, 0
        over = ground.left - 8 <= self.x <= ground.right + 8
        self.grounded = over and self.y >= ground.y and self.vy >= 0 and self.y - ground.y < 12
        if self.grounded:
            self.y, self.vy = ground.y, 0.0

    def burst(self, button: Button, way: int) -> None:
        """Jumps or surges."""
        if button & Button.SURGE:
            self.surging, self.safe, self.vx = feel.SURGE_TICKS, max(self.safe, feel.SURGE_SAFE), SURGE * way
        elif button & Button.JUMP and self.grounded:
            self.vy, self.rising, self.grounded = RISES, feel.JUMP_HOLD, False

    def box(self) -> Rect:
        """Where it can be hit."""
        return self.x - 7.0, self.y - self.tall * 0.91, self.x + 7.0, self.y - self.tall * 0.09


@dataclass
class Legs:
    """Carries on with a jump or a surge that it has begun; too early or too late by what these habits slip."""

    habits: Habits
    rng: Rng
    _plan: Plan | None = field(default=None, init=False)
    _left: int = field(default=0, init=False)  # ticks for which what was begun is still held
    _off: int | None = field(default=None, init=False)  # by how many ticks what has to be done now is done too late; below 0: too early
    _wait: int = field(default=-1, init=False)  # ticks until what was decided is done; -1: nothing was

    def dodge(self, body: Body, ground: Ground, blows: list[Blow], wish: int) -> Button | None:
        """What legs hold to get out of the way; None when they can do as they wish, which is to go `wish` (-1, 0, 1)."""
        if self._left and self._plan is not None:
            self._left -= 1
            return _held(self._plan)
        if not blows or not body.doing.among(Doing.FREE, Doing.LINE):
            self._off, self._wait = None, -1
            return None
        if self._off is None:
            self._off = self.habits.late(self.rng)
        plan = self._best(body, ground, blows, wish)
        if plan.burst and (plan.delay <= -self._off or not plan.delay):
            return self._begin(plan, max(0, self._off))
        if not plan.burst and plan.way == wish:
            return None
        return _towards(plan.before if plan.burst else plan.way)

    def _begin(self, plan: Plan, late: int) -> Button:
        """At once, or a little late."""
        self._wait = late if self._wait < 0 else self._wait - 1
        if self._wait > 0:
            return _towards(plan.before)
        self._plan, self._off, self._wait = plan, None, -1
        self._left = (JUMP_HELD if plan.burst & Button.JUMP else SURGE_HELD) - 1
        return _held(plan)

    def _best(self, body: Body, ground: Ground, blows: list[Blow], wish: int) -> Plan:
        """The one by which least is lost; of equals the first."""
        best, least = Plan(wish), 1e9
        for plan in _plans(body, wish):
            lost = _loss(body, ground, blows, plan, wish, least)
            if lost < least:
                best, least = plan, lost
        return best


def _held(plan: Plan) -> Button:
    return plan.burst | _towards(plan.way)


def _towards(way: int) -> Button:
    return Button.RIGHT if way > 0 else Button.LEFT if way < 0 else Button(0)


def _plans(body: Body, wish: int) -> Iterator[Plan]:
    yield Plan(wish)
    for way in (0, -1, 1):
        if way != wish:
            yield Plan(way)
    can_jump = body.grounded or body.coyote
    can_surge = body.surges > 0 or body.grounded
    for delay in DELAYS:
        if can_jump:
            for way in (0, -1, 1):
                yield Plan(way, Button.JUMP, delay, wish)
        if can_surge and delay >= body.surge_again:
            yield Plan(-1, Button.SURGE, delay, wish)
            yield Plan(1, Button.SURGE, delay, wish)


def _loss(body: Body, ground: Ground, blows: list[Blow], plan: Plan, wish: int, least: float) -> float:
    """What going by a plan costs; it need not be exact once it is more than `least`."""
    ghost = _Ghost(body.x, body.y, body.vx / 60, body.vy / 60, float(body.h), body.grounded, body.safe_ticks, body.jump_left)
    lost = (JUMPS if plan.burst & Button.JUMP else SURGES if plan.burst else 0.0) + (TURNS if plan.way != wish else 0.0)
    aims: list[tuple[Point, Point] | None] = [None] * len(blows)
    for tick in range(HORIZON):
        if tick == plan.delay and plan.burst:
            ghost.burst(plan.burst, plan.way)
        ghost.step(ground, plan.way if tick >= plan.delay or not plan.burst else plan.before)
        for number, blow in enumerate(blows):
            if aims[number] is None and tick >= blow.sets_out:
                aims[number] = (ghost.x, ghost.y - ghost.tall / 2), (ghost.vx, ghost.vy)
        if tick % EVERY == 0:
            lost += _struck(ghost, blows, aims, tick)
            if lost >= least:
                return lost
    return lost + _where(ghost, ground)


def _struck(ghost: _Ghost, blows: list[Blow], aims: list[tuple[Point, Point] | None], tick: int) -> float:
    """What the blows of one tick cost. Who was hit cannot be hurt for a while."""
    lost = 0.0
    if ghost.safe:
        return lost
    left, top, right, bottom = ghost.box()
    for blow, aim in zip(blows, aims, strict=True):
        box = blow.box(tick, *aim) if aim is not None else None
        if box is None:
            continue
        gap = max(box[0] - right, left - box[2], box[1] - bottom, top - box[3])
        if gap < 0:
            lost += HIT * blow.damage + SOONER * (HORIZON - tick)
            ghost.safe = HORIZON
        elif gap < CLOSE:
            lost += (CLOSE - gap) * CLOSENESS / 4
    return lost


def _where(ghost: _Ghost, ground: Ground) -> float:
    """What it costs to be there in the end."""
    lost = 0.0
    for side, beyond in ((0, ghost.x < ground.left - 8), (1, ghost.x > ground.right + 8)):
        if beyond:
            lost += FALL if ground.deep[side] else TRIP
    near = min((ghost.x - ground.left, ground.walls[0]), (ground.right - ghost.x, ground.walls[1]))
    return lost + (CORNERED if near[1] and near[0] < CORNER else 0.0)
