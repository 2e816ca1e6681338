"""From a leg of a way to the steps of it, as if somebody had gone it before."""

from collections.abc import Iterator
from itertools import pairwise
from math import ceil, hypot
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.sim.routes import Leg
from game.sim.solid import Solid
from game.sim.trail import SWIM, Step
from game.sim.water import FLOAT, Basin

if TYPE_CHECKING:
    from game.sim.world import World

APART = 10.0  # px, at most, between two steps
POSES = {"walk": "run", "crawl": "crawl", "ladder": "ladder", "ride": "idle", "climb": "climb", "swing": "swing", SWIM: SWIM}
STEEP = 0.6  # px down per px of way from which a flight is rising or falling


def paces(world: "World", leg: Leg) -> list[Step]:
    """Its steps; on what carries they are counted from there."""
    points = list(_closer([leg.a, *leg.via, leg.b]))
    rests = leg.kind in ("walk", "crawl", "ladder", "ride", SWIM)
    ticks = max(1, round(leg.ticks / max(1, len(points) - 1)))
    carrier = world.actor(leg.oid) if leg.oid else None
    solid = carrier if isinstance(carrier, Solid | Basin) else None
    side = 1 if leg.b[0] >= leg.a[0] else -1
    steps = [Step(*b, POSES.get(leg.kind) or _flight(a, b), side, leg.anchor, rest=rests, ticks=ticks) for a, b in pairwise(points)]
    if steps and leg.kind != "ledge":
        steps[-1].rest = True
    for step in steps:
        if isinstance(solid, Basin) and step.rest:
            step.x, step.y, step.solid, step.pose = step.x - solid.left, float(FLOAT), solid, SWIM
        elif isinstance(solid, Solid) and step.rest:
            step.x, step.y, step.solid = _on(solid, step.x), 0.0, solid
    return steps


def _closer(points: list[Point]) -> Iterator[Point]:
    """The same line with more points on it."""
    yield points[0]
    for (ax, ay), (bx, by) in pairwise(points):
        count = ceil(hypot(bx - ax, by - ay) / APART)
        for i in range(1, count + 1):
            yield ax + (bx - ax) * i / count, ay + (by - ay) * i / count


def _flight(a: Point, b: Point) -> str:
    share = (b[1] - a[1]) / max(hypot(b[0] - a[0], b[1] - a[1]), 1.0)
    return "jump" if share < -STEEP else "fall" if share > STEEP else "apex"


def _on(solid: Solid, x: float) -> float:
    """Where on it one stands, px from its left: in the middle of what has moved away meanwhile."""
    across = x - solid.place.x
    return across if 0 <= across <= solid.w else solid.w / 2
