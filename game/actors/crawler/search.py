"""When its prey is out of its senses, a crawler looks where it last knew of it, for a while."""

from typing import TYPE_CHECKING

from game.actors.crawler import patrol, tactics
from game.actors.crawler.mind import Mind
from game.actors.crawler.steps import PROWL, RUN, go, towards
from game.kit.geometry import distance

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.world import World

SEARCH = 420  # ticks
THINK = 12  # ticks between two looks and thoughts
THERE = 96.0  # px from the place within which it is there, and looks about
TURN = 72  # ticks between two turns while it looks about


def begin(crawler: "Crawler") -> None:
    """Its prey is gone."""
    tactics.leave(crawler)
    crawler.mind.enter(Mind.SEARCH)


def go_on(crawler: "Crawler", world: "World") -> None:
    """To the place, to and fro there; then it settles."""
    if not crawler.crawl(crawler.speed):
        crawler.turn_back()
    if (world.tick + crawler.id) % THINK:
        return
    if patrol.sees(crawler, world, crawler.sight):
        crawler.give_chase(world, patrol.REST)
    elif crawler.mind.ticks > SEARCH:
        patrol.settle(crawler)
    elif patrol.hears(crawler, world):
        crawler.mind.ticks = 0
    elif crawler.routes is None or distance((crawler.x, crawler.y), crawler.seen) < THERE:
        back = (world.tick + crawler.id * 13) % TURN < THINK
        go(crawler, -crawler.way if back else crawler.way, PROWL)
    else:
        towards(crawler, world, crawler.routes.flow(crawler.seen), RUN)
