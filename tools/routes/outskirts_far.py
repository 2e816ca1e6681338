"""The second half of the chapter: from the head of the shaft to the last word."""

from collections.abc import Callable
from contextlib import suppress
from math import atan2, degrees

from game.actors.player.doing import Doing
from game.autoplay.brawler import Brawler
from game.kit.geometry import Rect, middle
from game.sim.actions import NOTHING
from game.sim.damage import Hurtable
from game.sim.terrain import TILE

from .guard import Guard
from .outskirts_near import LOOK, climb_if_hanging
from .route import MOST, Route, Stuck

DUCT = ((370, 87), (364, 83), (369, 81))  # tiles: lip, top
SHAFT = ((388, 77), (393, 73), (391, 69), (385, 64), (388, 61), (393, 56), (391, 53), (385, 48), (387, 44), (393, 38))  # tiles: lip, top
SLABS, HIDES = 3, (0, 2)  # how many stand on the islands, and behind which one waits
DARK, BRIGHT = 178.0, 165.0  # degrees: the light has just left the islands
BOTTOM, PIT, LADDER = 82, 380, 384.5 * TILE  # tiles, tiles, px: the shaft below its first ledge, and the way out of there
TRIES = 900
CHARGE, MUZZLE = 62, 30.0  # ticks; px above the feet
CLIMBS = 4  # how often she goes up to the nest
PATIENCE = 900  # ticks for which she shoots at the nest
SHIFT = 600  # ticks after which the ground one fights on is chosen anew
Part = Callable[[Route], None]


def lookout(route: Route) -> None:
    """Out of the door, to the end of the pier, and a look at what stands there."""
    route.until("R", lambda: route.session.world.staging.scene is not None)
    until_over(route)


def terrace(route: Route) -> None:
    """Down the ladder under the pier."""
    route.until("L", lambda: route.ladder(1))
    down_the_ladder(route)
    route.until("R", lambda: route.lit("sweep"))


def islands(route: Route) -> None:
    """From slab to slab while the light is elsewhere, and on to the stilt."""
    for slab in range(SLABS):
        route.until("R", lambda: route.solid(12, -8) or route.edge(1))
        while route.edge(1):
            route.jump("R")
            climb_if_hanging(route)
            route.until("R", lambda: route.solid(12, -8) or route.edge(1))
        if slab in HIDES:
            wait_for_dark(route)
        route.jump("R")
        climb_if_hanging(route)
    while not route.ladder(1):
        route.until("R", lambda: route.ladder(1) or route.edge(1))
        if not route.ladder(1):
            route.jump("R")
            climb_if_hanging(route)


def wait_for_dark(route: Route) -> None:
    """Behind a slab, low, until the light has passed and turns away."""
    (tower,) = route.others("Watchtower")
    seen = [tower.lens.angle]

    def leaves() -> bool:
        seen.append(tower.lens.angle)
        return DARK > seen[-1] > BRIGHT and seen[-1] < seen[-2]

    route.until("D", leaves, 1200)


def down_the_ladder(route: Route) -> None:
    """From its top to the ground."""
    route.until("D", lambda: route.does(Doing.LADDER), 20)
    route.until("D", route.stands, 900)


def stilt(route: Route) -> None:
    """Down the inside of the stilt."""
    route.until("R", lambda: route.ladder(1))
    down_the_ladder(route)


def depot(route: Route) -> None:
    """To what they came for, and out again."""
    route.until("L", lambda: route.beat("the_cache"))
    route.hold("", LOOK)
    route.until("R", lambda: route.lit("alarm"))


def open_floor(route: Route) -> None:
    """Out under the eye. Then sirens, and whoever comes."""
    if not route.session.progress.flags.get("scene.outskirts_alarm"):
        route.until("R", lambda: route.session.world.staging.scene is not None)
        until_over(route)
    brawl(route, lambda: route.fought("open_floor"), 5400)
    route.hold("", 60)
    with suppress(Stuck):  # one can also run past it
        brawl(route, lambda: not route.others("Brute"), 3000)
    along(route, "R", lambda: route.lit("throat"))


def throat(route: Route) -> None:
    """Up the duct from ledge to ledge, and the nest in its ceiling."""
    if route.lit("shaft_foot"):  # it was past it when it died
        return
    brawl(route, lambda: route.fought("throat"), 5400)
    route.until("R", lambda: route.solid(14, -40))
    route.jump("R")
    climb_if_hanging(route)
    for _ in range(CLIMBS):
        up_by(route, DUCT)
        if not route.others("Assembler"):
            break
        nest(route)
    up_by(route, DUCT)
    route.until("R", lambda: route.lit("shaft_foot"))


def nest(route: Route) -> None:
    """From the ledge under it, whenever it is open, until she is thrown off; if that takes too long, she leaves it."""
    route.guard = Guard(route).add
    for _ in range(PATIENCE):
        if route.dead or not route.others("Assembler") or (route.stands() and route.y > DUCT[-1][1] * TILE):
            break
        route.step()
    route.guard = None


def floors(route: Route) -> None:
    """Up the shaft, never long in one place; whoever falls takes the ladder."""
    up_by(route, SHAFT)
    route.until("R", lambda: route.lit("dead_end"))


def up_by(route: Route, steps: tuple[tuple[int, int], ...]) -> None:
    """From one thing to stand on to the next, each a little higher; after a fall or a blow from where she stands then."""
    for _ in range(TRIES):
        if route.dead or (route.stands() and route.y <= steps[-1][1] * TILE):
            return
        if not route.stands():
            route.step()
            continue
        if route.y > BOTTOM * TILE and route.x > PIT * TILE:
            up_the_ladder(route)
            continue
        x, row = next(step for step in steps if step[1] * TILE < route.y - 4)
        try:
            rise(route, x * TILE, row * TILE)
        except Stuck:
            route.hold("", 10)


def up_the_ladder(route: Route) -> None:
    """Out of the shaft's bottom."""
    with suppress(Stuck):
        route.until("L" if route.x > LADDER else "R", lambda: abs(route.x - LADDER) < 5, 240)
        route.until("U", lambda: route.stands() and route.y < BOTTOM * TILE, 240)


def rise(route: Route, x: float, top: float) -> None:
    """To the next thing to stand on, whose lip is at x and whose top is at this height: up first, then over."""
    letters = "R" if x > route.x else "L"
    side = 1 if letters == "R" else -1
    route.until(letters, lambda: (x - route.x) * side < 26 or route.edge(side, 4), 120)
    route.until("", lambda: abs(route.hero.vx) < 30, 20)
    route.press("J")
    route.until("J", lambda: route.y < top or route.hero.vy > -40, 60)
    route.until(letters + "J", lambda: route.stands() or route.hangs(), 90)
    climb_if_hanging(route)


def gallery(route: Route) -> None:
    """To where it ends; what happens there."""
    route.until("R", lambda: route.session.world.staging.scene is not None)
    until_over(route)


def stand(route: Route) -> None:
    """Killy against the rest of them, and a question."""
    brawl(route, lambda: route.fought("the_stand"), 7200)
    route.until("", lambda: route.dead or route.others("Brute") or route.session.progress.flags.get("scene.outskirts_stand"), 1200)
    route.hold("", 90)
    while route.others("Brute") and not route.dead:
        full_beam(route, route.others("Brute")[0])
    route.until("", lambda: route.session.ended is not None, 2400)


def full_beam(route: Route, at: Hurtable) -> None:
    """Charges, aims, lets go."""
    for _ in range(CHARGE):
        (x, y), muzzle = middle(at.hurt_box()), route.hero.y - MUZZLE
        route.step("F", degrees(atan2(y - muzzle, x - route.hero.x)) % 360)
    route.hold("", 150)


# -- what is done more than once


def until_over(route: Route) -> None:
    """Watches."""
    route.until("", lambda: route.session.world.staging.scene is None, 2400)


def along(route: Route, letters: str, seen: Callable[[], object]) -> None:
    """On, and over what is in the way."""
    side = 1 if letters == "R" else -1
    for _ in range(40):
        if seen():
            return
        route.until(letters, lambda: seen() or route.solid(12 * side, -8), MOST)
        if not seen():
            route.jump(letters)
            climb_if_hanging(route)
    raise Stuck(f"tick {route.tick}: no way on, {route.where()}")


def brawl(route: Route, over: Callable[[], object], most: int) -> None:
    """Fights until it is over; another does that for us, by the same buttons."""
    pilot = Brawler(fighting_ground(route), route.session.seed, most)
    for tick in range(most):
        if over() or route.dead:
            return
        if tick % SHIFT == SHIFT - 1:
            pilot = Brawler(fighting_ground(route), route.session.seed + tick, most)
        actions = pilot.act(route.session)
        route.play(actions or NOTHING)
    raise Stuck(f"tick {route.tick}: the fight goes on, {route.where()}")


def fighting_ground(route: Route) -> Rect:
    """The place round the figure from which it does not fall."""
    left, right = route.x, route.x
    while left > route.x - 300 and route.floor(left - route.x - 8) and not route.solid(left - route.x - 8, -20):
        left -= 8
    while right < route.x + 300 and route.floor(right - route.x + 8) and not route.solid(right - route.x + 8, -20):
        right += 8
    return left - 60, route.y - 100, right + 60, route.y


def survive(route: Route, part: Part) -> None:
    """Plays a part until it is done, however often one dies in it."""
    for _ in range(12):
        begun = route.session.progress.deaths
        try:
            part(route)
        except Stuck:
            if not route.dead and route.session.progress.deaths == begun:
                raise
        if not route.dead and route.session.progress.deaths == begun:
            return
        route.until("", lambda begun=begun: route.session.progress.deaths > begun, 120)
        route.hold("", 20)
    raise Stuck(f"tick {route.tick}: twelve deaths in {part.__name__}, {route.where()}")


PARTS: tuple[Part, ...] = (lookout, terrace, islands, stilt, depot, open_floor, throat, floors, gallery, stand)
