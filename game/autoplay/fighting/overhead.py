"""What hangs over somebody that shots do not hurt, and comes down when its chain is cut."""

from collections.abc import Iterator
from math import sqrt

from game.actors.player.killy import LINE_REACH, Killy
from game.autoplay.fighting.aiming import free
from game.autoplay.fighting.eyes import Foe
from game.kit.geometry import Point, distance
from game.sim.heavy import Heavy
from game.sim.people import Person
from game.sim.physics import GRAVITY
from game.sim.world import World

REACH = LINE_REACH - 16.0  # px
LOOKS = 24.0  # px between two places of a chain that are looked at
INSIDE = 6.0  # px from its ends to where somebody is well under it
BESIDE = 8.0  # px beside it where none of one's own may be
FAR = 480.0  # px that somebody has still to go to be under it, at most


def chain_over(world: World, killy: Killy, foe: Foe) -> Point | None:
    """Where to cut now, so that what hangs there comes down on this one; None: nothing does, or one of one's own is under it, too."""
    for heavy in _loose(world, foe):
        gap = max(foe.at[1] - foe.size[1] / 2 - heavy.top - heavy.h, 0.0)
        ticks = sqrt(2 * gap / GRAVITY) * 60
        x = foe.at[0] + (foe.v[0] - heavy.vx / 60) * ticks
        if heavy.left + INSIDE < x < heavy.left + heavy.w - INSIDE and not _friends(world, heavy):
            at = _within_reach(world, killy.hand, heavy)
            if at is not None:
                return at
    return None


def comes_under(world: World, killy: Killy, foe: Foe) -> bool:
    """Does its way to the figure lead under something of that kind?"""
    left, right = sorted((foe.at[0], killy.x))
    near = (heavy.middle[0] for heavy in _loose(world, foe))
    return any(left < x < right and abs(x - foe.at[0]) < FAR for x in near)


def _loose(world: World, foe: Foe) -> Iterator[Heavy]:
    """What hangs over its head on a chain that a thin line cuts."""
    return (h for h in world.each(Heavy) if h.hangs and not h.tough and h.top + h.h < foe.at[1] - foe.size[1] / 2)


def _friends(world: World, heavy: Heavy) -> bool:
    left, right = heavy.left - BESIDE, heavy.left + heavy.w + BESIDE
    return any(left < person.x < right and person.y > heavy.top for person in world.each(Person))


def _within_reach(world: World, hand: Point, heavy: Heavy) -> Point | None:
    """The nearest place of its chain that can be shot at."""
    (ax, ay), (bx, by) = heavy.pivot, heavy.ring()
    count = max(1, int(distance((ax, ay), (bx, by)) / LOOKS))
    spots = [(bx + (ax - bx) * n / count, by + (ay - by) * n / count) for n in range(1, count + 1)]
    spots.sort(key=lambda at: distance(hand, at))
    return next((at for at in spots if distance(hand, at) < REACH and free(world, hand, at)), None)
