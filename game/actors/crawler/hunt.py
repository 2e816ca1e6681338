"""How a crawler closes in: along surfaces and across gaps, then to and fro at its own distance until its turn comes."""

from math import hypot
from typing import TYPE_CHECKING

from game.actors.crawler import patrol
from game.actors.crawler.mind import Mind
from game.kit.geometry import Point
from game.sim.events import Cue
from game.sim.physics import ANYTHING
from game.sim.senses import near

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.hero import Hero
    from game.sim.world import World

RUN, PROWL = 190.0 / 60, 66.0 / 60  # px per tick
THINK = 6  # ticks between two thoughts
BAND = 22.0  # px around the distance it keeps in which it only prowls
TO_AND_FRO = 96  # ticks between two changes of mind while it prowls
LOSE = 720.0  # px at which it gives up
NEARER = 400.0  # px squared by which a place has to be nearer to be worth going to
LEAP = 380.0  # px/s
LEAP_REACH = 250.0  # px
LEAP_LEAST = 0.15  # of that, so that it does not hop on the spot
HALF = 0.7071  # 45 degrees
LEAP_SHARE = 0.75  # of the way to its prey: it wants to be beside it, not on it
LEAP_AGAIN, ROUND_ABOUT = 50, 80  # ticks: between two tries to leap, and of running on when there is no way nearer
HEARD = 250.0  # px within which its feet are heard


def go_on(crawler: "Crawler", world: "World") -> None:
    """Runs, and thinks now and then; this is the tick that hundreds of them take."""
    if not crawler.crawl(crawler.speed):
        crawler.turn_back()
        crawler.stubborn = world.tick + ROUND_ABOUT
    if (world.tick + crawler.id) % THINK == 0:
        _think(crawler, world)


def _think(crawler: "Crawler", world: "World") -> None:
    hero = world.hero
    if hero is None or hero.life <= 0 or not near((crawler.x, crawler.y), (hero.x, hero.y), LOSE):
        patrol.settle(crawler)
        return
    dx, dy = hero.x - crawler.x, hero.y - hero.h / 2 - crawler.y
    gap = dx * dx + dy * dy
    if crawler.takes_turn(world, hero, gap):
        return
    if gap > (crawler.keep + BAND) ** 2 or world.tick < crawler.blind:
        _close_in(crawler, world, hero, gap)
    elif gap < (crawler.keep - BAND) ** 2:
        way, _ = crawler.way_to(hero.x, hero.y - hero.h / 2)
        _go(crawler, -way, RUN)
    else:
        back = (world.tick + crawler.id * 13) % TO_AND_FRO < THINK
        _go(crawler, -crawler.way if back else crawler.way, PROWL)
    if gap < HEARD * HEARD and world.tick // THINK % 3 == 0 and abs(crawler.speed) > PROWL:
        world.emit(Cue(crawler.x, crawler.y, "crawler_step"))


def _go(crawler: "Crawler", way: int, speed: float) -> None:
    crawler.way, crawler.speed = way, speed * way


def _close_in(crawler: "Crawler", world: "World", hero: "Hero", gap: float) -> None:
    """Runs the way that comes nearer; where none does, leaps across, or goes on until one does."""
    if world.tick < crawler.stubborn:
        _go(crawler, crawler.way, RUN)
        return
    way, best = crawler.way_to(hero.x, hero.y - hero.h / 2)
    if best > gap - NEARER and world.tick >= crawler.leap_again:
        crawler.leap_again = world.tick + LEAP_AGAIN + crawler.id % 20
        if _leap(crawler, world, hero):
            return
        crawler.stubborn = world.tick + ROUND_ABOUT
    _go(crawler, way, RUN)


def _leap(crawler: "Crawler", world: "World", hero: "Hero") -> bool:
    """Towards the figure where the way is free; else on to whichever surface within reach is the nearest to it."""
    x, y = crawler.middle()
    goal = hero.x, hero.y - hero.h / 2
    dx, dy = goal[0] - x, goal[1] - y
    if dx * dx + dy * dy < LEAP_REACH**2 and world.physics.ray((x, y), goal, ANYTHING) is None:
        crawler.fling(Mind.LEAP, (x + dx * LEAP_SHARE, y + dy * LEAP_SHARE), LEAP)
        return True
    landing = min(_landings(crawler, world, goal), key=lambda p: _gap(p, goal), default=None)
    if landing is None or _gap(landing, goal) > dx * dx + dy * dy - NEARER:
        return False
    crawler.fling(Mind.LEAP, landing, LEAP)
    return True


def _landings(crawler: "Crawler", world: "World", goal: Point) -> list[Point]:
    """Where a leap would end: straight at the figure, straight off the surface, and half to each side of that."""
    x, y = crawler.middle()
    nx, ny = crawler.ty, -crawler.tx
    away = max(hypot(goal[0] - x, goal[1] - y), 1.0)
    ways = [
        ((goal[0] - x) / away, (goal[1] - y) / away),
        (nx, ny),
        (nx * HALF - ny * HALF, ny * HALF + nx * HALF),
        (nx * HALF + ny * HALF, ny * HALF - nx * HALF),
    ]
    hits = [world.physics.ray((x, y), (x + wx * LEAP_REACH, y + wy * LEAP_REACH), ANYTHING) for wx, wy in ways]
    return [(h.x, h.y) for h in hits if h is not None and h.solid is None and h.along > LEAP_LEAST]


def _gap(a: Point, b: Point) -> float:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
