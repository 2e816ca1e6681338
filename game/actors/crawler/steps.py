"""A crawler's next step on its way: along the line it is on, or off it with a leap."""

from typing import TYPE_CHECKING

from game.actors.crawler.attack import fling
from game.actors.crawler.mind import Mind
from game.sim.routes.crawl import CrawlRoutes, Flow

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.world import World

RUN, PROWL = 190.0 / 60, 66.0 / 60  # px per tick
LEAP = 380.0  # px/s
AT = 14.0  # px from a station within which it leaps from there: more than half of what it runs between two thoughts
LEAP_AGAIN = 50  # ticks between two leaps
NO_NEARER = 24.0  # px of way by which a leap has to have brought it on
ROUND_ABOUT = 70  # ticks of running on regardless after one that did not


def go(crawler: "Crawler", way: int, speed: float) -> None:
    """Along its line from now on: `way` 1 with it, -1 against it; px per tick."""
    crawler.way, crawler.speed = way, speed * way


def towards(crawler: "Crawler", world: "World", flow: Flow, speed: float) -> bool:
    """One thought on the way that `flow` knows; False where it knows none, or where the way ends."""
    routes = crawler.routes
    if routes is None:
        return False
    best, total, gap = -1, 1e18, 0.0
    for station in routes.beside(crawler.loop_number, crawler.along):
        left = flow.left.get(station)
        if left is not None:
            off = routes.apart(crawler.loop_number, crawler.along, routes.along[station])
            if abs(off) + left < total:
                best, total, gap = station, abs(off) + left, off
    if best < 0:
        return False
    following = flow.next[best]
    if abs(gap) > AT:
        go(crawler, 1 if gap > 0 else -1, speed)
        return True
    if following < 0:
        return False
    if _leaps(routes, crawler.loop_number, best, following):
        _leap(crawler, world, routes, following, flow.left[best])
    else:
        ahead = routes.apart(crawler.loop_number, crawler.along, routes.along[following])
        go(crawler, 1 if ahead > 0 else -1, speed)
    return True


def _leaps(routes: CrawlRoutes, loop: int, station: int, following: int) -> bool:
    return routes.loop[following] != loop or following not in routes.beside_station(station)


def _leap(crawler: "Crawler", world: "World", routes: CrawlRoutes, goal: int, left: float) -> None:
    """Off to another surface; after a leap that brought it no nearer, on along its own for a while."""
    if world.tick < crawler.leap_again:
        crawler.speed = 0.0
        return
    crawler.leap_again = world.tick + LEAP_AGAIN
    if crawler.to_go and left > crawler.to_go - NO_NEARER:
        crawler.to_go = 0.0
        crawler.stubborn = world.tick + ROUND_ABOUT
        go(crawler, crawler.way, RUN)
        return
    crawler.to_go = left
    fling(crawler, Mind.LEAP, routes.at[goal], LEAP)
