"""When nothing moves any more he asks what he asks everyone."""

from math import hypot
from typing import TYPE_CHECKING

from game.actors.companion.companion import named
from game.actors.post import Post
from game.kit.geometry import Point
from game.kit.routine import Script
from game.sim.events import ChapterEnded
from game.sim.scripts import cutscene
from game.sim.verbs import look_at, say, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

LINES = (("killy", 1, 2.0), ("zuru", 2, 2.2), ("killy", 3, 3.0), ("tae", 4, 1.8), ("killy", 5, 1.6), ("zuru", 6, 2.6))  # who, number, s

NEXT = "village"
COME = ("zuru", "tae")  # out of where they hid
COMING = 90  # ticks before the first word
FARTHEST = 6950.0  # px: so that there is room before him
ASIDE = 50.0  # px from him towards them: there the camera looks
STILL, NEAR, LONGEST = 60, 160.0, 600  # ticks, px, ticks: who was thrown off the edge by his own last shot is waited for, and so are they


def _end(world: "World") -> None:
    world.emit(ChapterEnded(NEXT, ""))


def _call(world: "World", spot: Point) -> None:
    """Who hid comes out."""
    for rank, who in enumerate(COME):
        for post in world.each(Post):
            post.release(who)
        one = named(world, who)
        if one is not None:
            one.called(spot)
            one.rank = rank


def _stands(world: "World") -> bool:
    return world.hero is None or world.hero.grounded


def _lands(world: "World") -> Script:
    still = 0
    while still < STILL:
        yield 1
        still = still + 1 if _stands(world) else 0


def _with_him(world: "World") -> bool:
    """Is one of them there?"""
    hero, friends = world.hero, [named(world, who) for who in COME]
    return hero is None or any(one is not None and hypot(one.x - hero.x, one.y - hero.y) < NEAR for one in friends)


@cutscene("outskirts_question", end=_end)
def play(world: "World") -> Script:
    """Six lines, and it is over."""
    yield 30
    yield from walk_to(world, min(world.hero.x, FARTHEST) if world.hero is not None else FARTHEST)
    fell = not _stands(world)
    if fell:
        yield from _lands(world)
    hero = world.hero
    if hero is not None:
        _call(world, (hero.x, hero.y))
        if fell:
            begun = world.tick
            yield lambda: _with_him(world) or world.tick > begun + LONGEST
        look_at(world, hero.x - ASIDE, hero.y - 60, 1000, 0.2)
    yield COMING
    for who, number, seconds in LINES:
        yield from say(world, who, f"outskirts.question.{number}", seconds)
    yield 40
