"""How a crawler closes in: by the way of its part in the pack, then to and fro at its own distance until its turn comes."""

from typing import TYPE_CHECKING

from game.actors.crawler import search, tactics
from game.actors.crawler.attack import BLIND, takes_turn
from game.actors.crawler.steps import PROWL, ROUND_ABOUT, RUN, go, towards
from game.sim.cover import hidden
from game.sim.events import Cue
from game.sim.people import Person
from game.sim.physics import ANYTHING

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.world import World

THINK = 6  # ticks between two thoughts
BAND = 22.0  # px around the distance it keeps in which it only prowls
TO_AND_FRO = 96  # ticks between two changes of mind while it prowls
LOOK = 5  # thoughts between two looks whether it sees its prey from where it prowls
HEARD = 250.0  # px within which its feet are heard


def go_on(crawler: "Crawler", world: "World") -> None:
    """Runs, and thinks now and then; this is the tick that hundreds of them take."""
    if not crawler.crawl(crawler.speed):
        crawler.turn_back()
        crawler.stubborn = world.tick + ROUND_ABOUT
    if (world.tick + crawler.id) % THINK == 0:
        if crawler.routes is not None:
            crawler.routes.prepare(world.tick)
        _think(crawler, world)


def _think(crawler: "Crawler", world: "World") -> None:
    prey = crawler.prey
    if prey is None or world.tick >= crawler.choose_again or not prey.huntable or hidden(world, prey.chest):
        prey = tactics.choose(crawler, world)
        if prey is None:
            search.begin(crawler)
            return
    x, y = crawler.seen = prey.chest
    dx, dy = x - crawler.x, y - crawler.y
    gap = dx * dx + dy * dy
    if takes_turn(crawler, world, prey, gap):
        return
    near = gap < (crawler.keep + BAND) ** 2
    if near and (world.tick // THINK + crawler.id) % LOOK == 0:
        _look(crawler, world, prey)
    if not near or world.tick < crawler.blind or not crawler.placed:
        _close_in(crawler, world, prey)
    elif gap < (crawler.keep - BAND) ** 2:
        way, _ = crawler.way_to(x, y)
        go(crawler, -way, RUN)
    else:
        _prowl(crawler, world)
    if gap < HEARD * HEARD and world.tick // THINK % 3 == 0 and abs(crawler.speed) > PROWL:
        world.emit(Cue(crawler.x, crawler.y, "crawler_step"))


def _prowl(crawler: "Crawler", world: "World") -> None:
    back = (world.tick + crawler.id * 13) % TO_AND_FRO < THINK
    go(crawler, -crawler.way if back else crawler.way, PROWL)


def _look(crawler: "Crawler", world: "World", prey: Person) -> None:
    """Who prowls where it does not see its prey looks for a place from which it does."""
    if world.physics.ray(crawler.middle(), prey.chest, ANYTHING) is None:
        crawler.unseen = 0
    else:
        crawler.unseen += 1
        crawler.blind = world.tick + BLIND


def _close_in(crawler: "Crawler", world: "World", prey: Person) -> None:
    """On along its way; where that ends, what it sees from there has to do."""
    if world.tick < crawler.stubborn:
        go(crawler, crawler.way, RUN)
        return
    routes = crawler.routes
    if routes is None or not towards(crawler, world, tactics.flow(crawler, routes, prey), RUN):
        crawler.placed = True
        _prowl(crawler, world)
