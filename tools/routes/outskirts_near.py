"""The first half of the chapter: along the main way, with every move it teaches, and a look where one looks."""

from collections.abc import Callable
from math import atan2, degrees

from game.actors.player.doing import Doing
from game.sim.events import Restarted

from .fight import fight, wake
from .route import Route

Part = Callable[[Route], None]
LOOK = 150  # ticks for which a person stands and looks
FAR_AHEAD = range(325, 285, -1)  # degrees: the farthest hold ahead that the line reaches
SEEN_FIRST = 160  # px beside the one in the dark, from where it does not notice yet


# -- the parts, in the order of the beats


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
    for _ in range(2):
        up_the_shelf(route)
        route.until("L", lambda: route.edge(-1))
        route.jump("L")
        climb_if_hanging(route)
    up_the_shelf(route)
    route.until("R", lambda: route.solid(14, -60))
    route.hop_up("R")


def crawl(route: Route) -> None:
    """Through the pillar, with a look round the cell."""
    creep(route)
    route.hold("", 60)
    creep(route)
    route.until("R", lambda: route.lit("works"))


def works(route: Route) -> None:
    """Over the plates that give way, and with a surge out of the jump to the far side."""
    hop_over(route)
    route.until("R", lambda: route.edge(1))
    surge_jump(route, "R")
    route.until("R", lambda: route.lit("swing"))


def first_swing(route: Route) -> None:
    """A line to the block that hangs there, a swing, and a leap off it."""
    to_the_edge(route)
    route.hold("", 40)
    swing(route, 45)
    come_down(route)
    route.until("R", lambda: route.beat("first_swing"))


def the_view(route: Route) -> None:
    """Out to where the pier ends, and for a while nothing."""
    route.until("R", lambda: route.beat("the_view"))
    route.hold("", LOOK)


def leap(route: Route) -> None:
    """The same swing with nothing under it."""
    to_the_edge(route)
    swing(route, 50)
    come_down(route)
    route.until("R", lambda: route.lit("camp"))


def camp(route: Route) -> None:
    """Past the dead, a look, out on to the plates, and down with them."""
    route.until("R", lambda: route.beat("the_dead"))
    route.hold("", LOOK)
    plates = min(plate.left for plate in route.others("Crumble") if plate.left > route.x)
    route.until("R", lambda: route.x > plates + 12)
    route.until("", lambda: not route.stands(), 120)
    route.until("", route.stands, 300)
    if not route.lit("dark"):
        route.until("L", lambda: route.lit("dark"), 120)


def the_crawler(route: Route) -> None:
    """Down towards the floor of the hall, near enough to see it, and then it or her."""
    come_near(route)
    fight(route)
    route.hold("", 60)


def shaft(route: Route) -> None:
    """Out of the hall, up the ladder, from ledge to ledge, and the last part by a lift that waited."""
    route.until("R", lambda: route.beat("the_crawler"))
    route.until("R", lambda: route.solid(14, -40))
    route.jump("R", 60)
    climb_if_hanging(route)
    route.until("R", lambda: route.lit("shaft"))
    route.hold("", 60)
    route.until("L" if not route.ladder(-8) else "", lambda: route.ladder(-8))
    route.until("U", lambda: route.stands() and not route.ladder(-8))
    up_the_shelf(route)
    route.until("L", lambda: route.edge(-1))
    route.jump("L")
    climb_if_hanging(route)
    shaft_lift(route)


def shaft_lift(route: Route) -> None:
    """Up through the catwalk, on to the lift, and at its end up to the head of the shaft."""
    route.jump("")
    lift = max(route.others("Platform"), key=lambda one: one.left)
    hop_over(route)
    route.until("R", lambda: route.x > lift.left + lift.w / 2 - 8)
    bottom = lift.top
    route.until("", lambda: lift.top < bottom - 60, 300)
    route.until("", lambda: lift.vy == 0, 300)
    route.jump("")


def the_way_on(route: Route) -> None:
    """A look back over all of it, and to the door."""
    if not route.lit("head"):
        route.until("L", lambda: route.lit("head"))
    route.hold("", LOOK)
    route.until("R", lambda: route.lit("lookout"))


# -- what is done more than once


def up_the_shelf(route: Route) -> None:
    """On to a shelf higher than a jump: from right under its lip, with both hands."""
    route.until("R", lambda: route.solid(20, -88))
    route.hop_up("R")


def climb_if_hanging(route: Route) -> None:
    """After a jump that only just came there."""
    if route.hangs():
        route.climb()


def creep(route: Route) -> None:
    """On to where it gets low, through, and up again."""
    route.until("R", lambda: route.low(1))
    route.until("RD", lambda: route.solid(0, -36), 60)
    route.until("RD", lambda: not route.solid(-10, -36) and not route.solid(10, -36))
    route.until("", lambda: not route.hero.crouching, 20)


def hop_over(route: Route) -> None:
    """A short jump on to the next thing to stand on."""
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


def to_the_edge(route: Route) -> None:
    """As far as one dares, and stop."""
    route.until("R", lambda: route.edge(1, 24))
    route.until("", lambda: route.hero.vx == 0, 20)


def swing(route: Route, leave: float) -> None:
    """Shoots up and ahead, jumps off, swings, and leaps off the line `leave` degrees past the hold."""
    shoot_up(route)
    route.until("R", lambda: route.edge(1, 4), 60)
    route.press("J", "R")
    route.until("RJ", route.swings, 60)
    route.until("R", lambda: past(route) > leave or (past(route) > 10 and route.hero.vx < 60), 240)
    route.step("RJ")


def shoot_up(route: Route) -> None:
    """Aims at the farthest hold ahead, and shoots."""
    angle = route.hold_above(FAR_AHEAD)
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


def come_down(route: Route) -> None:
    """Flies on until she stands, or hangs on the lip and climbs."""
    route.until("R", lambda: route.stands() or route.hangs(), 150)
    climb_if_hanging(route)


def come_near(route: Route) -> None:
    """To where one sees it before it sees."""
    route.hold("", 60)
    prey = route.others("Crawler")[0]
    route.until("R", lambda: abs(prey.x - route.x) < SEEN_FIRST)


# -- and with two deaths on the way


def fall(route: Route) -> None:
    """Off the pier without a line; then the leap as it should be."""
    route.until("R", lambda: route.edge(1, 4))
    die(route, "R")
    leap(route)


def bitten(route: Route) -> None:
    """Wakes it, and stands under where it was."""
    come_near(route)
    home = route.others("Crawler")[0].x
    wake(route)
    route.until("R", lambda: route.x > home)
    die(route, "")
    the_crawler(route)


def die(route: Route, letters: str) -> None:
    """Holds these until she is dead, and waits until she stands at the lantern again."""
    begun = route.tick
    route.until(letters, lambda: route.dead, 1200)
    route.until("", lambda: route.happened(Restarted, begun), 90)
    route.hold("", 30)


PARTS: tuple[Part, ...] = (leaving, bridge, first_climb, crawl, works, first_swing, the_view, leap, camp, the_crawler, shaft, the_way_on)
DEADLY: dict[Part, Part] = {leap: fall, the_crawler: bitten}
