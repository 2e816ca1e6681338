"""Where a companion is when play begins: at its post, where it was placed, or beside the figure."""

from typing import TYPE_CHECKING

from game.actors.companion import ways
from game.actors.companion.party import Party, mortal
from game.actors.post import Post, flag, left
from game.kit.geometry import Point, distance
from game.sim.footing import beside, foot_at
from game.sim.hero import Hero
from game.sim.picture import out_of_view, widest
from game.sim.trail import Step, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.world import World

NEAR = 260.0  # px from the figure within which a companion stays where it was placed
APART = 20.0  # px between those who stand beside her
BEGINNING = 5  # ticks in which everybody may be put where they belong
FAR, MARGIN = 420.0, 24.0  # px from the figure, and from what may be seen: from there, and to there, one goes unseen


def arrive(world: "World", companion: "Companion", hero: Hero) -> Trail:
    """The companion's trail from where it is now to the figure."""
    companion.mortal = companion.mortal or bool(world.progress.flags.get(mortal(companion.who)))
    post = _post_of(world, companion)
    if post is not None:
        companion.stays, companion.post = True, post
        companion.facing = post.turn or companion.facing
        return Trail(Step(*_at_post(world, companion, post)))
    spot = _spot(world, companion, hero)
    companion.facing = 1 if hero.x >= spot[0] else -1
    return Trail.along(Step(*spot), ways.ground(world, spot, (hero.x, hero.y)))


def answer(companion: "Companion", world: "World", hero: Hero, spot: Point) -> None:
    """It was called to `spot`: it is there as soon as nobody can see it come; whoever is close comes on foot."""
    if world.tick > BEGINNING:
        if distance((companion.x, companion.y), (hero.x, hero.y)) <= FAR:
            companion.summons = None
            ways.rejoin(companion, world, hero)
            return
        picture = world.only(Party).picture
        seen = widest(world, hero) if picture is None else picture.area
        if not all(out_of_view(seen, at, MARGIN) for at in ((companion.x, companion.y), spot)):
            return
    companion.summons = companion.hop = companion.trail = companion.hiding = None
    companion.x, companion.y = spot
    ways.rejoin(companion, world, hero)


def _post_of(world: "World", companion: "Companion") -> Post | None:
    flags = world.progress.flags
    oid = flags.get(flag(companion.who))
    return next((p for p in world.each(Post) if oid and p.place.oid == oid != flags.get(left(companion.who))), None)


def _at_post(world: "World", companion: "Companion", post: Post) -> Point:
    """Spread over the post's ground."""
    x, y = post.place.x + post.place.w * (0.8 - 0.25 * companion.rank % 0.75), post.place.y + post.place.h
    return foot_at(world, x, y) or (x, y)


def _spot(world: "World", companion: "Companion", hero: Hero) -> Point:
    own = foot_at(world, companion.place.x, companion.place.y)
    if own is not None and (world.tick > BEGINNING or distance(own, (hero.x, hero.y)) < NEAR):
        return own
    side = -hero.facing if companion.rank % 2 == 0 else hero.facing
    first = APART * (companion.rank + 1)
    offsets = [side * sign * (first + more) for more in (0.0, 8.0, -8.0, 16.0, -14.0) for sign in (1, -1)]
    return beside(world, hero.x, hero.y, offsets) or (hero.x, hero.y)
