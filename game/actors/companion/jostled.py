"""When something heavy comes at a companion: it steps back before that, or on to it; and on it, away from what it swings against."""

from typing import TYPE_CHECKING

from game.kit.approach import clamp, sign
from game.kit.geometry import Point
from game.sim.footing import foot_at, stands
from game.sim.heavy import Heavy
from game.sim.hop import Hop
from game.sim.routes.ground import MASS
from game.sim.solid import Solid
from game.sim.trail import Step, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

SLIM, HIGH, LOW = 5, 36, 4  # px of a body: half its width, and from where to where over its feet it is in the way
BESIDE = 9.0  # px beside it at which there is room for one
AT_ONCE = 28.0  # px that one steps back in a tick at most: what is farther is a hop
GLANCE = 16.0  # px that one in the air is pushed aside at most
RIM = 10.0  # px from its ends at which one comes to stand on it
SHIFT = 3.0  # px per tick away from a wall


def makes_way(companion: "Companion", world: "World") -> None:
    """Where something heavy is in the middle of it, or a floor has come down on it, it goes elsewhere."""
    way = companion.way
    if way is None or companion.hop is not None or not way.here.rest or not world.each(Heavy):
        return
    aboard = companion.aboard
    if isinstance(aboard, Heavy):
        _from_wall(companion, world, way, aboard)
        return
    box, heavy = _box(companion), _in_it(companion, world)
    lies = next((one for one in world.solids_near(box) if one.place.kind == MASS and one.solid and not one.vy and one.blocks(*box)), None)
    spot = _aside(companion, world, heavy) if heavy is not None else None
    over = heavy or lies
    if spot is not None:
        way.retreat(*spot)
        companion.x, companion.y = spot
    elif over is not None:
        _hops_on(companion, world, way, over)


def glances_off(companion: "Companion", world: "World") -> None:
    """In the air it goes as she went, and past what has swung into that meanwhile."""
    heavy = _in_it(companion, world)
    if heavy is None:
        return
    x = round(companion.x)
    out = _beside(heavy, 1 if x > heavy.middle[0] else -1)
    if abs(out - x) <= GLANCE:
        companion.x = out


def _box(companion: "Companion") -> tuple[int, int, int, int]:
    """What of it may be in the way."""
    x, y = round(companion.x), round(companion.y)
    return x - SLIM, y - HIGH, x + SLIM, y - LOW


def _in_it(companion: "Companion", world: "World") -> Heavy | None:
    """What is heavy, and where it is."""
    box = _box(companion)
    return next((one for one in world.each(Heavy) if one.blocks(*box)), None)


def _beside(heavy: Heavy, side: int) -> float:
    """x of where there is room for one."""
    return heavy.left + heavy.w + BESIDE if side > 0 else heavy.left - BESIDE


def _aside(companion: "Companion", world: "World", heavy: Heavy) -> Point | None:
    """The nearest ground before it, as it goes, or behind it."""
    x, y = companion.x, companion.y
    ahead = sign(heavy.vx) or (1 if x > heavy.middle[0] else -1)
    for side in (ahead, -ahead):
        out = _beside(heavy, side)
        if abs(out - x) <= AT_ONCE:
            spot = (float(round(out)), y) if stands(world, (out, y)) else foot_at(world, out, y)
            if spot is not None:
                return spot
    return None


def _hops_on(companion: "Companion", world: "World", way: Trail, solid: Solid) -> None:
    """With nowhere to go, or under what has come down, it gets on that, if there is room, and goes on from there."""
    across = clamp(companion.x - solid.left, RIM, solid.w - RIM)
    x = solid.left + round(across)
    if world.level.terrain.blocks(x - SLIM, solid.top - HIGH, x + SLIM, solid.top):
        return
    start = companion.x, companion.y
    way.retreat(float(x), float(solid.top))
    way.steps[0] = Step(across, 0.0, facing=companion.facing, solid=solid)
    companion.hop = Hop.between(start, way.here.at)


def _from_wall(companion: "Companion", world: "World", way: Trail, heavy: Heavy) -> None:
    """Who rides it does not go into the wall that it swings against."""
    if world.level.terrain.blocks(*_box(companion)):
        way.here.x += SHIFT * sign(heavy.middle[0] - companion.x)
