"""Which move makes which legs of a way."""

from game.autoplay.walking.along import Along
from game.autoplay.walking.leap import Leap
from game.autoplay.walking.line import Line
from game.autoplay.walking.ride import Ride
from game.autoplay.walking.rungs import Rungs
from game.autoplay.walking.state import FAILED, Act, Move
from game.autoplay.walking.strokes import Strokes
from game.autoplay.walking.view import View
from game.kit.geometry import Point
from game.sim.routes.ground import CRAWL, LADDER_WAY, SWIM, WALK, Track
from game.sim.routes.legs import Leg

SOON = 56.0  # px before a leap at which the walk to it is over
FLIES = "jump", "drop", "ledge", "swing"


class Nowhere:
    """A leg that ends where no ground is any more."""

    def act(self, view: View) -> Act:
        """Gives up."""
        return FAILED


def move_for(view: View, legs: list[Leg], failed: int = 0) -> tuple[Move, list[Leg]]:
    """The move that begins a way, and what of the way is left for those after it. `failed`: how often it went wrong lately."""
    leg, rest = legs[0], legs[1:]
    if leg.kind in (WALK, CRAWL):
        leaps = rest and rest[0].kind in FLIES and leg.kind == WALK and not leg.oid and not rest[0].oid
        return Along(leg, SOON) if leaps and rest[0].a[1] == leg.b[1] else Along(leg), rest
    if leg.kind == LADDER_WAY:
        return Rungs(leg, leaves=not rest or rest[0].kind in (WALK, CRAWL)), rest
    if leg.kind == SWIM:
        return Strokes(leg, view.tick), rest
    if leg.kind == "ride":
        return Ride(leg, view.tick), rest
    if leg.kind == "climb":
        return Along(leg), rest
    return _through_the_air(view, leg, rest, failed)


def _through_the_air(view: View, leg: Leg, rest: list[Leg], failed: int) -> tuple[Move, list[Leg]]:
    swing = leg if leg.kind == "swing" else None
    if swing is not None:
        leg, rest = rest[0], rest[1:]
    goal = leg.b
    if leg.kind == "ledge" and rest and rest[0].kind == "climb":
        goal, rest = rest[0].b, rest[1:]
    target = track_at(view, goal)
    if target is None:
        return Nowhere(), rest
    if swing is not None:
        return Line(view, swing, goal, target), rest
    return Leap(view, leg, goal, target, track_at(view, leg.a), failed), rest


def track_at(view: View, at: Point) -> Track | None:
    """The ground, or the ladder, that a leg begins or ends on."""
    x, y = round(at[0]), round(at[1])
    found = view.ground.at(x, y)
    if found is not None:
        return found
    return next((t for t in view.ground.tracks if t.upright and t.spots[0][0] == at[0] and t.spots[0][1] <= y <= t.spots[-1][1]), None)
