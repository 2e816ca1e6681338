"""Those who are sent: can each of them come to the figure, and do they ever stop coming?"""

from collections import deque
from dataclasses import dataclass

from game.actors.assembler import Assembler
from game.actors.brute.brute import Brute
from game.actors.crawler.crawler import Crawler
from game.actors.danger.zone import Danger
from game.actors.hanger.hanger import Hanger
from game.actors.hanger.will import CORD
from game.kit.geometry import Point, inside
from game.sim.cover import hidden
from game.sim.damage import Hurtable
from game.sim.events import Assembled, Event
from game.sim.hero import Hero
from game.sim.physics import ANYTHING
from game.sim.routes import routes_of
from game.sim.routes.crawl import crawl_routes
from game.sim.senses import near
from game.sim.world import World
from game.smoke.breach import BROKEN, Breach, at, of_actor

EVERY = 120  # ticks between two looks
CLOSE = 420.0  # px from the figure within which one has to find a way: a nest builds beforehand, and what is left behind waits
VAIN = 14  # looks in which no way led from one to the figure: longer than any zone takes to call back who has lost it and to send another
MOST_POINTS = 60.0  # that those may cost who were killed in one fight in one life
MOST_COME, WITHIN = 60, 7200  # so many are built at most in so many ticks, by whomever
SURE = 1e-6


@dataclass
class Comer:
    """One who was sent: its id, where it came out, and how often in vain a way was looked for."""

    actor: int
    since: int
    x: float
    y: float
    vain: int = 0


class Packs:
    """Of one world."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._comers: list[Comer] = []
        self._built: deque[int] = deque()  # ticks in which somebody came
        self._last: Assembled | None = None

    def hear(self, events: list[Event]) -> None:
        """Who begins to come out of structure; whether a way leads from there is looked at at once, before the figure goes on."""
        come = [event for event in events if isinstance(event, Assembled)]
        for event in come:
            self._comers.append(Comer(event.actor, self._world.tick, event.x, event.y))
            self._built.append(self._world.tick)
            self._last = event
        if come:
            self._cut_off(self._world)

    def breach(self, world: World) -> Breach | None:
        """What is wrong with those who came, and with those who send them; to be asked every EVERY ticks."""
        return self._endless(world) or self._cut_off(world)

    # -- without end

    def _endless(self, world: World) -> Breach | None:
        while self._built and self._built[0] < world.tick - WITHIN:
            self._built.popleft()
        if len(self._built) > MOST_COME and self._last is not None:
            return Breach(BROKEN, self._who_sends(world, self._last), self._last.x, self._last.y)
        for danger in world.each(Danger):
            if danger.begun and (found := _overdone(danger)):
                return found
        return None

    def _who_sends(self, world: World, last: Assembled) -> str:
        nests = [nest for nest in world.each(Assembler) if last.actor in [one.id for one in nest.made]]
        zones = [zone.title for zone in world.each(Danger) if zone.begun and inside((last.x, last.y), zone.place.rect)]
        source = nests[0].name if nests else f"Danger '{zones[0]}'" if zones else "somebody"
        return (
            f"an endless spawner: {len(self._built)} came in {WITHIN // 3600} minutes, more than {MOST_COME}; "
            f"the last out of {source}, {_place(last.x, last.y)}"
        )

    # -- without a way

    def _cut_off(self, world: World) -> Breach | None:
        hero = world.hero
        if not self._comers or hero is None:
            return None
        there = {one.id: one for one in _sent(world)}
        left: list[Comer] = []
        for comer in self._comers:
            one = there.get(comer.actor)
            if one is None or one.life <= 0:
                continue
            if _can_be_met(world, hero) and near((one.x, one.y), hero.chest, CLOSE):
                found = _meets(world, hero, one)
                if found:
                    continue
                comer.vain += found is False
            if comer.vain >= VAIN:
                what = f"came out of structure {_place(comer.x, comer.y)}, and no way leads from it to {hero.name}"
                return of_actor(BROKEN, one, f"{what} {at(hero)}; it is")
            left.append(comer)
        self._comers = left
        return None


def _sent(world: World) -> list[Hurtable]:
    """Those whom zones and nests have called; whom a scene puts there stands where its author wants it."""
    called = [sent.one for zone in world.each(Danger) for sent in zone.spawner.out]
    return [*called, *(one for nest in world.each(Assembler) for one in nest.made)]


def _overdone(danger: Danger) -> Breach | None:
    spawner, (x, y) = danger.spawner, danger.place.centre
    zone = f"Danger '{danger.title}' {_place(x, y)}"
    alive = [sent for sent in spawner.out if sent.one.alive and sent.one.life > 0]
    if spawner.spent > danger.budget + SURE:
        return Breach(BROKEN, f"{zone} has spent {spawner.spent:g} points of {danger.budget:g}", x, y)
    if len(alive) > danger.most:
        return Breach(BROKEN, f"{zone} has {len(alive)} who live, more than {danger.most}", x, y)
    killed = spawner.spent - sum(sent.kind.cost for sent in alive)
    if killed > MOST_POINTS:
        return Breach(
            BROKEN, f"an endless spawner: {killed:g} points were killed in {zone}, and it is not over (budget {danger.budget:g})", x, y
        )
    return None


def _can_be_met(world: World, hero: Hero) -> bool:
    return hero.life > 0 and hero.grounded and not world.staging.busy and not hidden(world, hero.chest)


def _meets(world: World, hero: Hero, one: Hurtable) -> bool | None:
    """Does a way lead from one to the figure, by its gait? None: it cannot be said now."""
    feet = float(hero.px), float(hero.py)
    if isinstance(one, Crawler):
        if one.loop is None:
            return None
        routes = crawl_routes(world.surfaces, world.level.terrain)
        flow = routes.flow(hero.chest)
        return any(station in flow.left for station in routes.beside(one.loop_number, one.along))
    if isinstance(one, Hanger):
        below = world.physics.ray((one.x, one.y), (one.x, one.fixed[1] + CORD), ANYTHING)
        return _joined(world, feet, (below.x, below.y)) if below is not None else None  # over nothing: it creeps on along its ceiling
    if isinstance(one, Brute):
        return _joined(world, feet, (one.x, one.y)) if one.grounded else None
    return True


def _joined(world: World, one: Point, other: Point) -> bool:
    """Can one walk from one place to the other, or back? Where one came down for good the way is behind the figure."""
    routes = routes_of(world.level)
    return routes.way(world, one, other) is not None or routes.way(world, other, one) is not None


def _place(x: float, y: float) -> str:
    return f"at {x:.0f},{y:.0f} px (tile {int(x) // 16},{int(y) // 16})"
