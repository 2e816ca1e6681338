"""The opening, played as a decent player would: along the main way, with every move it teaches, and a look where one looks."""

from collections.abc import Callable
from math import atan2, degrees

from game.actors.player.doing import Doing

from .fight import fight
from .route import Route

LOOK = 150  # ticks for which a person stands and looks
FAR_AHEAD = range(325, 285, -1)  # degrees: the farthest hold ahead that the line reaches


def play(seed: int = 1) -> Route:
    """From the first lantern to the lift door."""
    route = Route("outskirts", seed)
    for part in PARTS:
        part(route)
    return finish(route)


def finish(route: Route) -> Route:
    """The last claims."""
    route.recorder.claim(ended="yes", deaths=route.session.progress.deaths, hash=route.session.hash())
    return route


def leaving(route: Route) -> None:
    """Along the gallery, down the stairs, down the ladder."""
    route.hold("", 60)
    route.until("R", lambda: route.beat("leaving"))
    route.until("R", lambda: route.ladder(1))
    route.until("D", lambda: route.does(Doing.LADDER), 20)
    route.until("D", route.stands)


def bridge(route: Route) -> None:
    """Over the torn catwalk."""
    route.until("R", lambda: route.lit("bridge"))
    route.until("R", lambda: route.edge(1))
    route.jump("R")
    route.until("R", lambda: route.lit("climb"))


def first_climb(route: Route) -> None:
    """Up the pillar's face, shelf by shelf."""
    route.until("R", lambda: route.solid(20, -80))
    route.hop_up("R")
    route.until("L", lambda: route.edge(-1))
    route.jump("L")
    route.until("R", lambda: route.solid(20, -88))
    route.hop_up("R")
    route.until("L", lambda: route.edge(-1))
    route.jump("L")
    climb_if_hanging(route)
    route.until("R", lambda: route.solid(20, -88))
    route.hop_up("R")
    route.until("R", lambda: route.solid(14, -60))
    route.hop_up("R")


def climb_if_hanging(route: Route) -> None:
    """A jump that only just came there."""
    if route.hangs():
        route.climb()


def crawl(route: Route) -> None:
    """Through the pillar, with a look round the cell."""
    creep(route)
    route.hold("", 60)
    creep(route)
    route.until("R", lambda: route.lit("works"))


def creep(route: Route) -> None:
    """On to where it gets low, through, and up again."""
    route.until("R", lambda: route.low(1))
    route.until("RD", lambda: route.solid(0, -36), 60)
    route.until("RD", lambda: not route.solid(-10, -36) and not route.solid(10, -36))
    route.until("", lambda: not route.hero.crouching, 20)


def works(route: Route) -> None:
    """Over the plates that give way, and with a surge out of the jump to the far side."""
    hop_over(route)
    hop_over(route)
    route.until("R", lambda: route.edge(1))
    surge_jump(route, "R")
    route.until("R", lambda: route.lit("swing"))


def hop_over(route: Route) -> None:
    """A short jump on to the next plate."""
    route.until("R", lambda: route.edge(1))
    route.press("J", "R")
    route.hold("RJ", 4)
    route.until("R", route.stands, 60)


def surge_jump(route: Route, letters: str) -> None:
    """Jumps, and surges from the highest point."""
    route.press("J", letters)
    route.until(letters + "J", lambda: route.hero.vy >= 0, 60)
    route.step(letters + "JS")
    route.until(letters + "J", lambda: route.stands() or route.hangs())
    climb_if_hanging(route)


def first_swing(route: Route) -> None:
    """A line to the block that hangs there, a swing, and a leap off it."""
    route.until("R", lambda: route.edge(1, 24))
    route.until("", lambda: route.hero.vx == 0, 20)
    route.hold("", 40)
    swing(route, FAR_AHEAD, 45)
    come_down(route)
    route.until("R", lambda: route.beat("first_swing"))


def the_view(route: Route) -> None:
    """Out to where the pier ends, and for a while nothing."""
    route.until("R", lambda: route.beat("the_view"))
    route.hold("", LOOK)


def leap(route: Route) -> None:
    """The same swing with nothing under it."""
    route.until("R", lambda: route.edge(1, 24))
    route.until("", lambda: route.hero.vx == 0, 20)
    swing(route, FAR_AHEAD, 50)
    come_down(route)
    route.until("R", lambda: route.lit("camp"))


def camp(route: Route) -> None:
    """Past the dead, a word at the end of the floor, and through it."""
    route.until("R", lambda: route.beat("the_dead"))
    route.hold("", LOOK)
    plates = min(plate.left for plate in route.others("Crumble") if plate.left > route.x)
    route.until("R", lambda: route.x > plates + 12)
    route.until("", lambda: not route.stands(), 120)
    route.until("", route.stands, 300)
    if not route.lit("dark"):
        route.until("L", lambda: route.lit("dark"), 120)


def the_crawler(route: Route) -> None:
    """Down to the floor of the hall, near enough to see it, and then it or her."""
    route.hold("", 90)
    prey = route.others("Crawler")[0]
    route.until("R", lambda: abs(prey.x - route.x) < 70)
    fight(route)
    route.hold("", 60)


def shaft(route: Route) -> None:
    """On from the hall."""
    route.until("R", lambda: route.beat("the_crawler"))


def swing(route: Route, angles: range, leave: float) -> None:
    """Shoots up and ahead, runs off with a jump, swings, and leaps off `leave` degrees behind the hold."""
    shoot_up(route, angles)
    route.until("R", lambda: route.edge(1, 4), 60)
    route.press("J", "R")
    route.until("RJ", route.swings, 60)
    route.until("R", lambda: past(route) > leave or (past(route) > 10 and route.hero.vx < 60), 240)
    route.step("RJ")


def come_down(route: Route) -> None:
    """Flies on until she stands, or hangs on the lip and climbs."""
    route.until("R", lambda: route.stands() or route.hangs(), 150)
    climb_if_hanging(route)


def shoot_up(route: Route, angles: range) -> None:
    """Aims at the first structure within reach, and shoots."""
    angle = route.hold_above(angles)
    assert angle is not None, route.where()
    route.hold("", 20, angle)
    route.step("F", angle)
    route.until("", lambda: route.hero.harpoon.holds, 30, angle)


def past(route: Route) -> float:
    """How far she has swung past the hold, degrees off the vertical."""
    line = route.hero.harpoon.line
    if line is None:
        return 0.0
    (x, y), (at_x, at_y) = route.hero.hand, line.last
    return degrees(atan2(x - at_x, y - at_y))


PARTS: tuple[Callable[[Route], None], ...] = (leaving, bridge, first_climb, crawl, works, first_swing, the_view, leap, camp, the_crawler, shaft)
