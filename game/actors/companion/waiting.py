"""What a companion does while she stays: looks about, speaks, makes room, keeps to its post."""

from typing import TYPE_CHECKING

from game.actors.companion.going import GAP
from game.actors.post import Post
from game.kit.approach import sign
from game.kit.geometry import Point, distance
from game.sim.footing import foot_at
from game.sim.trail import LOW, Trail

if TYPE_CHECKING:
    from game.actors.companion.companion import Companion
    from game.sim.hero import Hero
    from game.sim.world import World

ROOM = 15.0  # px that they leave between them
AT_WORK = 26.0  # px that they leave to a figure whose hands turn or hold something
ASIDE = 1.01  # px per tick
SAME_HEIGHT = 3.0  # px
GLANCE_EVERY, GLANCE = 430, 90  # ticks
BESIDE = 6.0  # px from her at which it does not matter to which side one looks
FIRST, APART, LEAST = 0.8, 0.25, 0.15  # how far into a post's area the first goes, and those after it


def stand(companion: "Companion", world: "World", trail: Trail, hero: "Hero") -> None:
    """Stays where it is, which may be on a ladder."""
    companion.speed = 0.0
    if trail.here.pose == "ladder" or _makes_room(companion, world, trail):
        return
    low = trail.here.pose in LOW
    if companion.point_left and not low:
        companion.show("point")
        return
    turn = companion.post.turn if companion.post is not None and companion.held else 0
    companion.facing = _faces(companion, hero) if companion.mourn_left or not turn else turn
    if companion.cowering:
        companion.show("cower")
    elif low or hero.crouching:
        companion.show("crouch")
    elif companion.talk_left:
        companion.show("talk")
    else:
        companion.show("look" if (world.tick + companion.id * 97) % GLANCE_EVERY < GLANCE else "idle")


def _faces(companion: "Companion", hero: "Hero") -> int:
    """Towards her, or towards whoever has just fallen."""
    x = companion.mourned if companion.mourn_left else hero.x
    return sign(x - companion.x) if abs(x - companion.x) > BESIDE else companion.facing


def _makes_room(companion: "Companion", world: "World", trail: Trail) -> bool:
    """Steps aside from one who is closer behind her, and from her while her hands are busy."""
    here, ahead = trail.here, trail.ahead
    close = _too_close(companion, world)
    if close is None or here.solid is not None or here.pose in LOW or companion.talk_left:
        companion.aside = 0
        return False
    if not companion.aside:  # kept until there is room, so that two others do not push it to and fro
        companion.aside = 1 if companion.x > close.x or (companion.x == close.x and companion.id % 2) else -1
    spot = foot_at(world, companion.x + companion.aside * ASIDE, companion.y)
    if spot is None:
        companion.aside = -companion.aside
    far = spot is not None and ahead is not None and distance(spot, ahead.at) > GAP - 4
    if spot is None or far or abs(spot[1] - companion.y) > SAME_HEIGHT or not _may_stand(companion, spot):
        return False
    trail.shuffle(*spot)
    companion.facing = companion.aside
    companion.show("run", ASIDE)
    return True


def _may_stand(companion: "Companion", spot: Point) -> bool:
    """Not out of the area of the post at which it waits."""
    return companion.post is None or not companion.held or companion.post.stops(companion.who, spot)


def _too_close(companion: "Companion", world: "World") -> "Hero | Companion | None":
    hero = world.hero
    if hero is not None and hero.at_work and abs(hero.x - companion.x) < AT_WORK and abs(hero.y - companion.y) < SAME_HEIGHT:
        return hero
    for other in world.each(type(companion)):
        near = abs(other.x - companion.x) < ROOM and abs(other.y - companion.y) < SAME_HEIGHT
        if near and other.rank < companion.rank and not other.speed:
            return other
    return None


def at_post(companion: "Companion", world: "World", hero: "Hero") -> bool:
    """Has it come to a post that it may not pass now?"""
    if companion.stays:
        return True
    x, at = companion.x, (companion.x, companion.y)
    post = next((p for p in world.each(Post) if p.place.x <= x < p.place.x + p.place.w and p.stops(companion.who, at)), None)
    companion.post = post
    if post is None:
        return False
    came = companion.came.setdefault(post.id, companion.facing)
    if post.depth(companion.x, came) < max(LEAST, FIRST - APART * companion.rank):
        return False
    companion.stays = companion.who in post.names
    return companion.stays or post.beyond((hero.x, hero.y), came)
