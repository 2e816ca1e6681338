"""A way from here to there for a companion that has no trail to follow, as steps that it goes like hers."""

from typing import TYPE_CHECKING

from game.actors.companion.strides import paces
from game.kit.geometry import Point
from game.sim.footing import foot_at, stands
from game.sim.heavy import Heavy
from game.sim.hop import Hop
from game.sim.routes import routes_of
from game.sim.trail import Step, Trail, afloat_step

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

WAY = 8.0  # px between two steps over the ground
STEEP, RUN_UP = 10.0, 2  # px that nobody walks up or down in a step; steps before it from which one hops
SILL = 36  # px up or down that a hop gets one over
MOST = 100  # such steps
ASIDE, DOWN = 12.0, 320  # px beside something heavy, and down from it, where there may be ground to get off to
THERE = 10.0  # px up or down at which one has arrived


def ground(world: "World", start: Point, goal: Point) -> list[Step]:
    """Steps over the ground, and what lies on it, from `start` towards `goal`, as far as there is ground."""
    x, y = start
    side = 1 if goal[0] > x else -1
    steps: list[Step] = []
    while abs(goal[0] - x) > WAY and len(steps) < MOST:
        spot = foot_at(world, x + side * WAY, y) or _over(world, x + side * WAY, y)
        if spot is None:
            break
        if spot[1] < y - STEEP:
            del steps[-RUN_UP:]  # so that it does not go through the edge
        steps.append(Step(*spot, "run", side))
        x, y = spot
    return steps


def _over(world: "World", x: float, y: float) -> Point | None:
    """Where one stands on a sill or at its foot, at most so high above or below y that a hop gets there."""
    px = round(x)
    for off in range(SILL + 1):
        for at in (round(y) - off, round(y) + off):
            if stands(world, (px, at)):
                return float(px), float(at)
    return None


def between(world: "World", start: Point, goal: Point) -> list[Step] | None:
    """The whole way from `start` to `goal`: over the ground, or however people get there; None if there is none now."""
    steps = ground(world, start, goal)
    end = steps[-1].at if steps else start
    if abs(goal[0] - end[0]) <= WAY and abs(goal[1] - end[1]) <= THERE:
        return [*steps, Step(*goal, "run", 1 if goal[0] > end[0] else -1)]
    legs = routes_of(world.level).way(world, start, goal)
    return None if legs is None else [step for leg in legs for step in paces(world, leg)]


def seek(companion: "Companion", world: "World", hero: "Hero") -> bool:
    """Looks for another way to her than her own; True when it has one."""
    steps = between(world, (companion.x, companion.y), (hero.x, hero.y)) if hero.grounded else None
    if steps is None:
        return False
    companion.trail = Trail.along(afloat_step(world, companion.x, companion.y, companion.facing), steps)
    return True


def other(companion: "Companion", world: "World", hero: "Hero") -> bool:
    """Looks for another way to her, if need be from the ground beside what it stands on; True when it has one."""
    return seek(companion, world, hero) or _get_off(companion, world, hero)


def _get_off(companion: "Companion", world: "World", hero: "Hero") -> bool:
    """From something heavy, which no way knows, it hops down to the ground beside that; True when there is one from there."""
    heavy = companion.aboard
    if not isinstance(heavy, Heavy) or not hero.grounded:
        return False
    for x in (heavy.left - ASIDE, heavy.left + heavy.w + ASIDE):
        ground = world.level.terrain.ground(round(x), round(companion.y), DOWN)
        spot = None if ground is None else foot_at(world, x, ground)
        steps = between(world, spot, (hero.x, hero.y)) if spot is not None else None
        if spot is not None and steps is not None:
            companion.trail = Trail.along(Step(*spot), steps)
            companion.hop = Hop.between((companion.x, companion.y), spot)
            return True
    return False


def rejoin(companion: "Companion", world: "World", hero: "Hero") -> None:
    """From where it is now it follows her again: by a way of its own, else back to where it left her trail, else as best it can."""
    if seek(companion, world, hero):
        return
    start, old = afloat_step(world, companion.x, companion.y, companion.facing), companion.trail
    if old is None:
        companion.trail = Trail.along(start, ground(world, start.at, (hero.x, hero.y)))
        return
    back = between(world, start.at, old.here.at)
    companion.trail = Trail.along(start, [*(back or [old.here]), *old.steps[1:]])
