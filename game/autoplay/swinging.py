"""On something that swings: hops with it until a leap imagined ahead from its present speed comes to where one wants to be."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass

from game.actors.player import feel
from game.actors.player.body import Body
from game.actors.player.doing import Doing
from game.autoplay.walking.imagine import LIP
from game.autoplay.walking.state import towards
from game.autoplay.walking.view import View
from game.kit.approach import approach, clamp
from game.sim.actions import NOTHING, Actions, Button
from game.sim.heavy import Heavy
from game.sim.pendulum import Pendulum
from game.sim.solid import Solid

AHEAD = 100  # ticks of flight that are imagined
RISES = -40.0  # px/s: the second surge comes when one rises slower than that
KICK = 4  # ticks of a surge on the ground before the leap out of it
PAST = 20.0  # px past its end from where one still leaps out of that surge
GONE = KICK + 6  # ticks after which one has left the ground
SOON = -4  # ticks from the end of a hop to the next
SAFE = 7.0  # px of the body that have to be over what one lands on
REACH = 40.0  # px above the feet at which the hands take hold, a little less than they do
HOP, STRAY = 3, 20.0  # ticks for which jump is held to hop, and px beside the middle from which one hops
SWINGS = 12.0  # px/s from where on one hops along
Place = tuple[float, float, float]  # left and right end and height of what one wants to be on, px


@dataclass(slots=True)
class Fly:
    """A body in the air: where, how fast, and what is left to it."""

    x: float
    y: float
    vx: float
    vy: float
    hold: int
    kick: int = 0  # ticks since the leap; below 0 before it, still in the surge on the ground
    surge: bool = True  # is one left for the top?
    left: int = 0  # ticks of it


class Swing:
    """One leap from something that swings on to the thing, or the ground under the point, that is wanted."""

    def __init__(self) -> None:
        self._leap = 0  # tick in which it left, or surges to leave
        self._surges = self._kicks = False
        self._way = 1
        self._hop = 0  # ticks for which jump is still held, or that until one may hop again

    def flies(self) -> bool:
        """Is the leap on its way?"""
        return bool(self._leap)

    def act(self, view: View, on: Solid | None, goal: int) -> Actions:
        """What to hold now; `on`: what it stands on, `goal`: the object."""
        body = view.body
        if self._leap:
            return self._go_on(view, goal)
        if not body.grounded or not body.doing.among(Doing.FREE) or on is None:
            return Actions(_hop_on(body, on)) if on is not None else NOTHING
        return self._look(view, on, goal) or self._pump(view, on)

    # -- the leap

    def _look(self, view: View, on: Solid, goal: int) -> Actions | None:
        body, there = view.body, list(_places(view, goal))
        if not there:
            return None
        self._way = 1 if there[0][0] + there[0][1] > 2 * body.x else -1
        lift = clamp(body.lift_x, -feel.LIFT_X, feel.LIFT_X)
        rise = feel.JUMP + clamp(body.lift_y, feel.LIFT_UP, 0.0)
        plain = Fly(body.x, body.y, body.vx + lift, rise, feel.JUMP_HOLD)
        kicked = Fly(body.x, body.y, self._way * feel.SURGE_JUMP + lift, rise, feel.JUMP_HOLD, -KICK)
        ends = on.left - PAST, on.left + on.w + PAST
        for fly, kicks, surges in ((plain, False, False), (plain, False, True), (kicked, True, True)):
            runs = body.x + self._way * KICK * feel.SURGE / 60 if kicks else body.x
            can = not kicks or (body.surges > 0 and not body.surge_again and ends[0] < runs < ends[1])
            if can and not view.world.pad.held(Button.JUMP) and _comes(fly, there, self._way, lift, surges=surges):
                self._leap, self._kicks, self._surges = view.tick, kicks, surges
                return Actions((Button.SURGE if kicks else Button.JUMP) | towards(self._way))
        return None

    def _go_on(self, view: View, goal: int) -> Actions:
        body, since = view.body, view.tick - self._leap
        if body.doing.among(Doing.HANG):
            return Actions(Button.UP if body.doing.ticks >= view.habits.reaction else Button(0))
        if since > GONE and (body.grounded or body.doing.among(Doing.CLIMB, Doing.SWIM, Doing.HURT, Doing.DEAD)):
            self._leap = 0 if not body.doing.among(Doing.CLIMB) else self._leap
            return NOTHING
        way = towards(self._way)
        if self._kicks and since < KICK:
            return Actions(way)
        if body.vy > RISES and self._surges and since > GONE and not body.grounded:
            self._surges = False
            return Actions(Button.JUMP | Button.SURGE | way)
        return Actions(Button.JUMP | (way if self._surges or body.doing.among(Doing.SURGE) else self._steer(view, goal)))

    def _steer(self, view: View, goal: int) -> Button:
        """On, or no farther, or back, so that one comes down there."""
        body, there = view.body, list(_places(view, goal))
        for way in (self._way, 0, -self._way):
            fly = Fly(body.x, body.y, body.vx, body.vy, body.jump_left, surge=False)
            if there and _comes(fly, there, way, 0.0, surges=False):
                return towards(way)
        return towards(self._way)

    # -- until then

    def _pump(self, view: View, on: Solid) -> Actions:
        """Hops along with it: every landing takes it further."""
        body = view.body
        middle = on.left + on.w / 2
        way = self._way if not on.vx else 1 if on.vx > 0 else -1
        self._hop -= 1
        trails = (body.x - middle) * way < STRAY
        if trails and self._hop < SOON and (abs(on.vx) > SWINGS or not on.vx):
            self._hop = HOP
        if self._hop > 0:
            return Actions(Button.JUMP | towards(way))
        back = middle - way * STRAY - body.x
        return Actions(towards(back) if abs(back) > 10 and abs(body.vx - on.vx) < 90 else Button(0))


def _hop_on(body: Body, on: Solid) -> Button:
    """In the air over it: along with it, and back over its middle at its end."""
    gap = on.left + on.w / 2 - body.x
    return towards(gap) if abs(gap) > STRAY else towards(on.vx)


def _places(view: View, goal: int) -> Iterator[Place]:
    """Where that is in each of the next ticks; once, if it stands still."""
    solid = next((s for s in view.world.each(Solid) if s.place.oid == goal), None)
    if isinstance(solid, Heavy) and solid.hangs:
        yield from _swings(solid)
    elif solid is not None:
        yield float(solid.left), float(solid.left + solid.w), float(solid.top)
    else:
        thing = view.world.level.thing(goal)
        found = None if thing is None else view.ground.under(thing.centre)
        if found is not None:
            spots = found[0].spots
            yield spots[0][0] - 8, spots[-1][0] + 8, spots[0][1]


def _swings(heavy: Heavy) -> Iterator[Place]:
    pendulum: Pendulum = copy(heavy.pendulum)
    x0, y0 = pendulum.end
    for _ in range(AHEAD):
        x, y = pendulum.end
        yield heavy.left + x - x0, heavy.left + heavy.w + x - x0, heavy.top + y - y0
        pendulum.step()


def _comes(fly: Fly, there: list[Place], way: int, lift: float, *, surges: bool) -> bool:
    """Does this leap end there, on it or with the hands on its lip?"""
    fly = copy(fly)
    for tick in range(AHEAD):
        left, right, top = there[min(tick, len(there) - 1)]
        y = fly.y
        _step(fly, way, lift, surges=surges)
        if fly.kick < 0:
            continue
        near = left - LIP + SAFE < fly.x < right + LIP - SAFE
        if y <= top + 1 and fly.y >= top and fly.vy > 0 and near:
            return True
        gap = (left - fly.x) if way > 0 else (fly.x - right)
        if way and -4 <= gap <= 8 and top < fly.y < top + REACH:
            return True
        if fly.y > top + REACH and fly.vy > 0:
            return False
    return False


def _step(fly: Fly, way: int, lift: float, *, surges: bool) -> None:
    """One tick of it, as bodies move."""
    if fly.kick < 0:
        fly.kick += 1
        fly.x += (way * feel.SURGE + lift) / 60
        return
    fly.kick += 1
    if surges and fly.surge and fly.vy > RISES:
        fly.surge, fly.left = False, feel.SURGE_TICKS
    if fly.left:
        fly.left -= 1
        fly.vx, fly.vy = way * (feel.SURGE if fly.left else feel.SURGE_END), 0.0
    else:
        over = abs(fly.vx) > feel.RUN and fly.vx * way > 0
        fly.vx = approach(fly.vx, way * feel.RUN, (feel.BLEED if over else feel.RUN_ACCEL) * feel.AIR_CONTROL / 60)
        fly.vy = approach(fly.vy, feel.FALL, feel.GRAVITY * (0.5 if abs(fly.vy) < feel.APEX else 1.0) / 60)
        if fly.hold:
            fly.hold -= 1
            fly.vy = min(fly.vy, feel.JUMP)
    fly.x += fly.vx / 60
    fly.y += fly.vy / 60
