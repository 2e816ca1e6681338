"""Where a companion is when play begins: at its post, where it was placed, or beside the figure."""

from typing import TYPE_CHECKING

from game.actors.post import Post, flag
from game.kit.geometry import Point, distance
from game.sim.footing import beside, foot_at
from game.sim.hero import Hero
from game.sim.trail import Step, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

NEAR = 260.0  # px from the figure within which a companion stays where it was placed
APART = 20.0  # px between those who stand beside her
WAY = 8.0  # px between the steps of the first way to her


def arrive(world: "World", companion: "Companion", hero: Hero) -> Trail:
    """The companion's trail from where it is now to the figure."""
    post = _post_of(world, companion)
    if post is not None:
        companion.stays, companion.post = True, post
        companion.facing = post.turn or companion.facing
        return Trail(Step(*_at_post(world, companion, post)))
    spot = _spot(world, companion, hero)
    companion.facing = 1 if hero.x >= spot[0] else -1
    trail = Trail(Step(*spot))
    _connect(world, trail, (hero.x, hero.y))
    return trail


def _post_of(world: "World", companion: "Companion") -> Post | None:
    oid = world.progress.flags.get(flag(companion.who))
    return next((p for p in world.each(Post) if oid and p.place.oid == oid), None)


def _at_post(world: "World", companion: "Companion", post: Post) -> Point:
    """Spread over the post's ground."""
    x, y = post.place.x + post.place.w * (0.8 - 0.25 * companion.rank % 0.75), post.place.y + post.place.h
    return foot_at(world, x, y) or (x, y)


def _spot(world: "World", companion: "Companion", hero: Hero) -> Point:
    own = foot_at(world, companion.place.x, companion.place.y)
    if own is not None and distance(own, (hero.x, hero.y)) < NEAR:
        return own
    side = -hero.facing if companion.rank % 2 == 0 else hero.facing
    first = APART * (companion.rank + 1)
    offsets = [side * sign * (first + more) for more in (0.0, 8.0, -8.0, 16.0, -14.0) for sign in (1, -1)]
    return beside(world, hero.x, hero.y, offsets) or (hero.x, hero.y)


def _connect(world: "World", trail: Trail, goal: Point) -> None:
    """Steps over the ground from its place to hers, as far as there is ground."""
    x, y = trail.here.at
    side = 1 if goal[0] > x else -1
    while abs(goal[0] - x) > WAY:
        spot = foot_at(world, x + side * WAY, y)
        if spot is None:
            return
        gap = distance((x, y), spot)
        x, y = spot
        trail.steps.append(Step(x, y, "run", side, gap=gap))
        trail.length += gap
