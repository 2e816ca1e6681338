"""Where one leaves the ground for a leg of the way: places and pushes are tried in the imagination, and a sure one is taken."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.autoplay.walking.imagine import FAR, LIP, end_of, is_on
from game.autoplay.walking.view import View
from game.kit.geometry import Point
from game.sim.routes.flight import Push
from game.sim.routes.gait import SURGE
from game.sim.routes.ground import CRAWL, Track
from game.sim.routes.legs import Leg
from game.sim.terrain import TILE

COARSE = 0, 14, -14, 28, -28, 44, -44, 64, -64  # px beside the leg's beginning where a push is tried
FINE, MOST = 5.0, 40.0  # px between two places side by side, and of such places to each side of the first
SURE = 18.0  # px of places side by side that are sure enough
THROUGH = 41.0  # px one falls until one-way edges hold again
RUN_UP = 30.0  # px before a take-off from which one has run up
SLOW, PAST = 60.0, 10.0  # px/s and px of a step over an edge
REACH = 64.0  # px from the leg's beginning within which one drops
JUMPS, STEPS_OFF, LETS_GO, WAITS = "jumps", "steps off", "lets go", "waits"


@dataclass(frozen=True, slots=True)
class TakeOff:
    """Between `low` and `high` (x, px), best in their middle: `way` -1 left, 0 on the spot, 1 right.

    `aim` is steered to in the air; None: straight up or down.
    """

    what: str
    low: float
    high: float
    way: int = 0
    aim: float | None = None
    runs: bool = False
    surge: bool = False

    @property
    def x(self) -> float:
        """The best place."""
        return (self.low + self.high) / 2

    def push(self, view: View, vx: float, x: float) -> Push:
        """The push of one who leaves from x with this speed."""
        gait, aim = view.gait, x if self.aim is None else self.aim
        if self.what == JUMPS:
            return Push(vx, gait.jump, gait.jump_hold, aim, self.surge)
        return Push(vx, aim=aim)


def take_off(view: View, track: Track, leg: Leg, goal: Point, target: Track) -> TakeOff | None:
    """A sure way off `track` on to `target`, or else the surest; None when there is none."""
    best: TakeOff | None = None
    most = -1.0
    for way in _ways(view, track, leg, goal, target):
        sure = way.high - way.low if not way.runs or _room(track, way) >= RUN_UP else 0.0
        if sure > most:
            best, most = way, sure
        if most >= SURE:
            break
    return best


def _room(track: Track, off: TakeOff) -> float:
    """How far one can run up."""
    return off.x - track.spots[0][0] if off.way > 0 else track.spots[-1][0] - off.x


def _ways(view: View, track: Track, leg: Leg, goal: Point, target: Track) -> Iterator[TakeOff]:
    if leg.kind == "drop":
        yield from _drops(view, track, leg, goal, target)
    if track.kind == CRAWL:
        return
    for surge in (False, True) if SURGE in view.gait.skills else (False,):
        yield from _jumps(view, track, leg, goal, target, surge=surge)


def _jumps(view: View, track: Track, leg: Leg, goal: Point, target: Track, *, surge: bool) -> Iterator[TakeOff]:
    first, last = track.spots[0][0] - track.over[0] + 1, track.spots[-1][0] + track.over[1] - 1
    for way, speed, aim in _pushes(view, leg.a, goal):

        def good(x: float, off: TakeOff = TakeOff(JUMPS, 0, 0, way, aim, bool(speed), surge), vx: float = speed) -> bool:
            at = x, track.snap((x, leg.a[1]))[1]
            return first <= x <= last and is_on(target, end_of(view, at, off.push(view, vx, x)))

        found = next((x for x in (min(max(leg.a[0] + beside, first), last) for beside in COARSE) if good(x)), None)
        if found is not None:
            yield TakeOff(JUMPS, _last(good, found, -FINE), _last(good, found, FINE), way, aim, bool(speed), surge)


def _last(good: Callable[[float], bool], x: float, step: float) -> float:
    """The last of the places side by side from x on that is good."""
    end = x
    while abs(end - x) < MOST and good(end + step):
        end += step
    return end


def _pushes(view: View, a: Point, goal: Point) -> Iterator[tuple[int, float, float | None]]:
    """Way, speed and aim of the jumps that are tried."""
    side = 1 if goal[0] >= a[0] else -1
    run = view.gait.run
    yield side, side * run, a[0] + side * FAR
    yield side, 0.0, a[0] + side * FAR
    for way in (side, -side):
        for aim in (goal[0] + way * LIP, goal[0]):
            yield way, way * run, aim
            yield way, 0.0, aim
    yield 0, 0.0, None
    yield -side, -side * run, a[0] - side * FAR


def _drops(view: View, track: Track, leg: Leg, goal: Point, target: Track) -> Iterator[TakeOff]:
    x, y = leg.a
    if track.oid and is_on(target, end_of(view, (x, y + 1), Push(0.0, aim=x))):
        yield TakeOff(WAITS, x - SURE, x + SURE)
    soft = [spot for spot, through in zip(track.spots, track.soft, strict=True) if through and abs(spot[0] - x) <= REACH]
    good = [sx for sx, sy in soft if is_on(target, end_of(view, (sx, sy), Push(0.0, aim=sx, through=sy + THROUGH)))]
    if good:
        nearest = min(good, key=lambda sx: abs(sx - x))
        yield TakeOff(LETS_GO, nearest - TILE / 2, nearest + TILE / 2)
    height = view.gait.crouched if track.kind == CRAWL else view.gait.standing
    for side, spot in ((-1, track.spots[0]), (1, track.spots[-1])):
        edge = spot[0] + side * track.over[side > 0]
        if abs(edge - x) > REACH:
            continue
        for speed in (view.gait.crawl,) if track.kind == CRAWL else (SLOW, view.gait.run):
            for aim in (edge + side * PAST, goal[0], edge + side * FAR):
                if is_on(target, end_of(view, (edge, spot[1]), Push(side * speed, aim=aim), height)):
                    yield TakeOff(STEPS_OFF, edge - SURE / 2, edge + SURE / 2, side, aim, speed > SLOW)
