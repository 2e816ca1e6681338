"""The second half of the chapter, played as a decent player would: from the head of the shaft to the last word."""

from collections.abc import Callable

from game.actors.player.doing import Doing

from .outskirts import LOOK, climb_if_hanging, surge_jump
from .route import Route

Part = Callable[[Route], None]


def lookout(route: Route) -> None:
    """Out of the door, to the end of the pier, and a look at what stands there."""
    route.until("R", lambda: route.beat("the_tower"))
    route.hold("", LOOK)


def terrace(route: Route) -> None:
    """Down the ladder under the pier."""
    route.until("L", lambda: route.ladder(1))
    down_the_ladder(route)
    route.until("R", lambda: route.lit("sweep"))


def islands(route: Route) -> None:
    """Over the slabs, from island to island, on to the stilt."""
    while not route.ladder(1):
        route.until("R", lambda: route.ladder(1) or route.solid(12, -8) or route.edge(1))
        if not route.ladder(1):
            route.jump("R")
            climb_if_hanging(route)


def down_the_ladder(route: Route) -> None:
    """From its top to the ground."""
    route.until("D", lambda: route.does(Doing.LADDER), 20)
    route.until("D", route.stands, 900)


def stilt(route: Route) -> None:
    """Down the inside of the stilt."""
    route.until("R", lambda: route.ladder(1))
    down_the_ladder(route)


def depot(route: Route) -> None:
    """To what they came for."""
    route.until("L", lambda: route.beat("the_cache"))


def plaza(route: Route) -> None:
    """Out, and along the open floor."""
    for _ in range(2):
        route.until("R", lambda: route.solid(12, -8) or route.edge(1), 900)
        route.jump("R")
        climb_if_hanging(route)


def throat(route: Route) -> None:
    """Up the duct from ledge to ledge."""
    route.until("R", lambda: route.solid(14, -40))
    route.jump("R")
    climb_if_hanging(route)
    for side in ("L", "L", "R"):
        route.until(side, lambda side=side: route.edge(1 if side == "R" else -1))
        route.jump(side)
        climb_if_hanging(route)
    route.until("R", lambda: route.lit("shaft_foot"))


def floors(route: Route) -> None:
    """Up the shaft, never long in one place."""
    for side in "RRLLRRLLRR":
        ahead = 1 if side == "R" else -1
        route.until(side, lambda ahead=ahead: route.edge(ahead) or route.solid(14 * ahead, -40))
        floor = route.y
        route.press("J")
        route.until("J", lambda floor=floor: route.y < floor - 66 or route.hero.vy > 0, 60)
        route.until(side + "J", lambda: route.stands() or route.hangs(), 120)
        climb_if_hanging(route)


def gallery(route: Route) -> None:
    """To where it ends."""
    route.until("R", lambda: route.session.world.staging.scene is not None)


PARTS: tuple[Part, ...] = (lookout, terrace, islands, stilt, depot, plaza, throat, floors)
