"""Where a jump pressed now would end: the flight is flown ahead, as a player's eye does."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.autoplay.walking.view import View
from game.kit.geometry import Point
from game.sim.routes.flight import Landing, Push, fly
from game.sim.routes.gait import SURGE
from game.sim.routes.ground import Track

FAR = 2000.0  # px: presses on for good
LIP = 12.0  # px past a lip to which the hands press
INTO = 12.0  # px past the end of some ground towards which one steers to land on it
CLOSE = 3.0  # px above or below some ground at which it is the same
PARTING = 130.0, 430.0, 500.0  # px/s: what a leap off the line adds upwards, and the most one leaves with, up and across


@dataclass(frozen=True, slots=True)
class Steer:
    """How one flies on: towards `aim` (x, px), with a surge at the top or without."""

    aim: float
    surge: bool = False


def end_of(view: View, at: Point, push: Push, height: int = 0) -> Landing | None:
    """The ground on which a body ends that sets out like this; None when it is lost, or where no way is known."""
    for landing in fly(view.ground, at, push, height or view.gait.standing).found:
        if view.deadly((*landing.via, landing.at)):
            return None
        if view.carries(landing.track.oid, landing.at):
            return landing
    return None


def now(view: View, steer: Steer) -> Push:
    """The rest of the flight that the body is on, steered like this."""
    body = view.body
    rising = body.jump_left if body.vy < 0 else 0
    return Push(body.vx, body.vy, max(rising, 1), steer.aim, steer.surge)


def off_the_line(view: View, aim: float) -> Push:
    """A leap off the line."""
    leap, up, across = PARTING
    vx = min(max(view.body.vx, -across), across)
    return Push(vx, max(view.body.vy - leap, -up), 0, aim)


def is_on(track: Track, landing: Landing | None) -> bool:
    """Does it end there?"""
    return landing is not None and (landing.track is track or _same(track, landing.at))


def _same(track: Track, at: Point) -> bool:
    if track.upright:
        return False
    return track.spots[0][0] - 8 <= at[0] <= track.spots[-1][0] + 8 and abs(track.snap(at)[1] - at[1]) <= CLOSE


def aims(view: View, goal: Point, target: Track | None) -> Iterator[Steer]:
    """Ways to fly on that are worth a thought, the plainest first."""
    x = view.body.x
    side = 1.0 if goal[0] >= x else -1.0
    seen: dict[float, None] = {goal[0]: None}
    if target is not None:
        first, last = target.spots[0][0], target.spots[-1][0]
        seen[min(first + INTO, last)] = seen[max(last - INTO, first)] = None
    for aim in (x, x + side * FAR, x - side * FAR):
        seen[aim] = None
    for aim in seen:
        yield Steer(aim)
    if SURGE in view.gait.skills and view.body.surges > 0:
        yield Steer(goal[0] + side * INTO, surge=True)
        yield Steer(x + side * FAR, surge=True)


def steered(view: View, goal: Point, target: Track | None, before: Steer | None = None) -> Steer | None:
    """How to fly on so that one ends on `target` (None: anywhere alive), if it still does so like `before`; None if one cannot."""
    for steer in ([before] if before is not None else []) + list(aims(view, goal, target)):
        landing = end_of(view, view.at, now(view, steer))
        if is_on(target, landing) if target is not None else landing is not None:
            return steer
    return None
