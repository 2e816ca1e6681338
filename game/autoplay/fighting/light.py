"""A Watchtower's light: in the shade one waits until it has passed, and crosses in the dark."""

from collections.abc import Sequence
from math import atan2, degrees

from game.actors.watchtower.watchtower import Watchtower
from game.autoplay.habits import Habits
from game.kit.approach import short_way
from game.kit.easing import smooth
from game.kit.geometry import Point, distance
from game.kit.ticks import ticks
from game.session import Session
from game.sim.alert import Step
from game.sim.hero import Hero
from game.sim.routes.legs import Leg
from game.sim.stealth import HIGH
from game.sim.world import World

EVERY = 8  # ticks between two places of the way ahead that are thought of
LONGEST = 420  # ticks of it
SHADE = 24  # ticks out of the light that make a place to wait in
BESIDE = 3.0  # degrees beside the cone that do not feel safe
SOONER, LATER = 10, 14  # ticks by which one may be at a place sooner or later than one thinks
PATIENCE, BOLD = 1500, 900  # ticks for which one waits at most, and for which one then does not
WHEN = 0, 3, 15, 30, 45, 60, 75  # ticks ago at which one remembers where it looked
AGAIN = 6  # ticks between two thoughts


class Rhythm:
    """How one tower sweeps, as everybody sees who watches it for a while: to and fro, with a rest at both ends."""

    def __init__(self, tower: Watchtower) -> None:
        sweep, rest = max(1, ticks(tower.sweep)), ticks(tower.pause)
        there = [smooth(min(1.0, tick / sweep)) for tick in range(sweep + rest)]
        shares = there + [1 - share for share in there]
        self._angles = [tower.from_angle + (tower.to_angle - tower.from_angle) * share for share in shares]

    def phase(self, angles: Sequence[float]) -> int:
        """How far it is on its round, by where it looked in the last ticks, the latest last: also how long it has rested tells that."""
        known = [(ago, angles[-1 - ago]) for ago in WHEN if ago < len(angles)]
        return min(range(len(self._angles)), key=lambda i: sum(abs(self._angles[i - ago] - angle) for ago, angle in known))

    def after(self, phase: int, later: int) -> float:
        """Where it looks so many ticks after that phase."""
        return self._angles[(phase + later) % len(self._angles)]


class Shade:
    """Waits for the dark."""

    def __init__(self, habits: Habits) -> None:
        self._late = habits.reaction
        self._seen: dict[int, list[tuple[float, Step]]] = {}  # id -> how it was in the last ticks, the latest last
        self._rhythms: dict[int, Rhythm] = {}
        self._world: World | None = None
        self._waited = self._bold = 0
        self._waits, self._again = False, 0

    def hides(self, session: Session, legs: Sequence[Leg]) -> bool:
        """Is it better to stay here, out of the light, than to go on by these legs now? Asked once a tick; never for ever."""
        world, hero = session.world, session.world.hero
        if world is not self._world:
            self._world, self._seen, self._rhythms = world, {}, {}
        towers = [tower for tower in world.each(Watchtower) if tower.awake and hero is not None and _near(tower, hero.chest)]
        self._watch(towers)
        if hero is None or not towers or not hero.grounded or session.tick < self._bold:
            self._waited = 0
            return False
        if session.tick >= self._again:
            self._again = session.tick + AGAIN
            self._waits = not _in_light(world, towers, (hero.x, hero.y)) and self._meets_light(world, towers, legs, hero)
        self._waited = self._waited + 1 if self._waits else 0
        if self._waited > PATIENCE:
            self._bold = session.tick + BOLD
        return self._waits

    def _watch(self, towers: list[Watchtower]) -> None:
        for tower in towers:
            seen = self._seen.setdefault(tower.id, [])
            seen.append((tower.lens.angle, tower.alert.step))
            del seen[: -(self._late + WHEN[-1] + 1)]

    def _meets_light(self, world: World, towers: list[Watchtower], legs: Sequence[Leg], hero: Hero) -> bool:
        """Would one be in a light before one is in the shade again?"""
        shade, phases = 0, {tower.id: self._phase(tower) for tower in towers}
        for later, at in _ahead(legs, (hero.x, hero.y)):
            seeing = [tower for tower in towers if _could_see(world, tower, at)]
            if any(self._looks_there(tower, phases[tower.id], at, later) for tower in seeing):
                return True
            shade = 0 if seeing else shade + EVERY
            if shade >= SHADE and later > SHADE:
                return False
        return False

    def _phase(self, tower: Watchtower) -> int | None:
        """How far it is on its round now; None while it looks for somebody: nobody knows where it looks next."""
        seen = self._seen[tower.id]
        known = seen[: len(seen) - self._late] or seen[:1]
        if known[-1][1] is not Step.UNAWARE:
            return None
        rhythm = self._rhythms.setdefault(tower.id, Rhythm(tower))
        return rhythm.phase([angle for angle, _ in known]) + len(seen) - len(known)

    def _looks_there(self, tower: Watchtower, phase: int | None, at: Point, later: int) -> bool:
        """Will its light be there at about that time, as far as one who watches it knows?"""
        if phase is None:
            return True
        rhythm = self._rhythms[tower.id]
        bearing = degrees(atan2(at[1] - 20 - tower.y, at[0] - tower.x))
        times = range(max(0, later - SOONER), later + LATER + 1, 4)
        return any(abs(short_way(bearing, rhythm.after(phase, time))) < tower.width / 2 + BESIDE for time in times)


def _near(tower: Watchtower, at: Point) -> bool:
    return distance((tower.x, tower.y), at) < tower.reach


def _in_light(world: World, towers: list[Watchtower], at: Point) -> bool:
    """Could one be seen here, crouched, whenever the light comes by?"""
    return any(distance((t.x, t.y), at) < t.reach and world.physics.sees((t.x, t.y), (at[0], at[1] - 12)) for t in towers)


def _could_see(world: World, tower: Watchtower, at: Point) -> bool:
    """Is nothing between its lens and any part of somebody who stands there?"""
    points = [(at[0], at[1] - 40 + down) for down in HIGH]
    return distance((tower.x, tower.y), at) < tower.reach and any(world.physics.sees((tower.x, tower.y), point) for point in points)


def _ahead(legs: Sequence[Leg], here: Point) -> list[tuple[int, Point]]:
    """Where one will be, by ticks from now."""
    found: list[tuple[int, Point]] = []
    begun, at = 0, here
    for leg in legs:
        points = [at, *leg.via, leg.b]
        span = max(1, leg.ticks)
        for tick in range(0, span, EVERY):
            place = tick / span * (len(points) - 1)
            (x, y), (to_x, to_y) = points[int(place)], points[min(int(place) + 1, len(points) - 1)]
            part = place - int(place)
            found.append((begun + tick, (x + (to_x - x) * part, y + (to_y - y) * part)))
        begun, at = begun + span, leg.b
        if begun > LONGEST:
            break
    return found
