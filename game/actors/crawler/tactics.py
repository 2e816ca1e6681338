"""Whom a crawler hunts, and which way it takes, so that a pack comes from all sides."""

from enum import IntEnum
from typing import TYPE_CHECKING

from game.sim.people import Person, choose_prey
from game.sim.routes.crawl import CrawlRoutes, Flow

if TYPE_CHECKING:
    from game.actors.crawler.crawler import Crawler
    from game.sim.world import World

LOSE = 720.0  # px at which it gives up
CHOOSE = 45  # ticks between two thoughts about whom to hunt
ROUND = 112.0  # px past its prey to which one goes that comes round it
BEHIND = 30.0  # px past it from which on it is there
FORESEES, AHEAD_MOST = 1.1, 220.0  # s of its prey's way that one foresees who cuts it off, and px at most
BAFFLED = 3  # looks in a row without seeing its prey, after which it looks for a way more closely
MOVES = 60.0  # px/s under which there is nothing to cut off


class Role(IntEnum):
    """Its part in the pack."""

    STRAIGHT = 0  # comes the shortest way
    ROUND = 1  # keeps away until it is on the far side
    OVER = 2  # comes by walls and ceilings
    AHEAD = 3  # goes to where its prey is going


ROLES = tuple(Role)


def choose(crawler: "Crawler", world: "World") -> Person | None:
    """Whom it hunts from now on; whoever is new to it gets it a part in the pack."""
    before, crawler.choose_again = crawler.prey, world.tick + CHOOSE
    prey = choose_prey(world, (crawler.x, crawler.y), LOSE, before)
    crawler.prey = prey
    if prey is not None and (prey is not before or not crawler.joined):
        _join(crawler, world, prey)
    return prey


def _join(crawler: "Crawler", world: "World", prey: Person) -> None:
    """Takes the part that the fewest have; at first the shortest way, then the others in turn."""
    crawler.joined = True
    count = [0] * len(ROLES)
    for other in world.each(type(crawler)):
        if other.prey is prey and other.joined and other is not crawler:
            count[other.role] += 1
    crawler.role = min(ROLES, key=lambda role: count[role])
    crawler.side = -1 if crawler.x > prey.x else 1
    crawler.placed = crawler.role is not Role.ROUND


def leave(crawler: "Crawler") -> None:
    """It hunts nobody any more."""
    crawler.prey, crawler.joined = None, False


def flow(crawler: "Crawler", routes: CrawlRoutes, prey: Person) -> Flow:
    """The ways it follows now."""
    x, y = prey.chest
    here = crawler.loop_number
    if crawler.unseen >= BAFFLED:
        return routes.flow((x, y), fine=True)
    if crawler.role is Role.ROUND and not crawler.placed:
        crawler.placed = (crawler.x - x) * crawler.side > BEHIND
        found = routes.flow((x + ROUND * crawler.side, y), shy=(x, y))
        if _known(routes, found, here, crawler.along):
            return found
        crawler.placed = True
    if crawler.role is Role.AHEAD and abs(prey.vx) > MOVES:
        on = min(max(prey.vx * FORESEES, -AHEAD_MOST), AHEAD_MOST)
        found = routes.flow((x + on, y))
        if _known(routes, found, here, crawler.along):
            return found
    return routes.flow((x, y), high=crawler.role is Role.OVER)


def _known(routes: CrawlRoutes, found: Flow, loop: int, along: float) -> bool:
    return any(station in found.left for station in routes.beside(loop, along))
