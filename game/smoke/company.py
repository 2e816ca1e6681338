"""Companions who stand about although they could come along."""

from game.actors.companion.being import Being
from game.actors.companion.companion import Companion
from game.kit.geometry import Point, distance
from game.sim.hero import Hero
from game.sim.routes import routes_of
from game.sim.world import World
from game.smoke.breach import BROKEN, Breach, at, of_actor

EVERY = 120  # ticks between two looks
LOOKS = 5  # in a row
MOVES = 24.0  # px in that time
NEAR = 200.0  # px from the figure within which one may well stand


class Company:
    """Of one world."""

    def __init__(self) -> None:
        self._stood: dict[int, tuple[Point, int]] = {}  # by id: where, and for how many looks

    def breach(self, world: World) -> Breach | None:
        """Who has not moved for ten seconds without a reason; to be asked every EVERY ticks."""
        hero = world.hero
        if hero is None or hero.life <= 0 or not hero.grounded or world.staging.busy:
            self._stood.clear()
            return None
        return next((found for one in world.each(Companion) if (found := self._look(world, hero, one))), None)

    def _look(self, world: World, hero: Hero, one: Companion) -> Breach | None:
        where, looks = self._stood.get(one.id, ((one.x, one.y), 0))
        if _has_reason(one, hero) or distance(where, (one.x, one.y)) > MOVES:
            self._stood.pop(one.id, None)
            return None
        self._stood[one.id] = where, looks + 1
        if looks + 1 < LOOKS:
            return None
        self._stood.pop(one.id)
        if routes_of(world.level).way(world, (one.x, one.y), (float(hero.px), float(hero.py))) is None:
            return None
        what = f"({one.who}) has not moved for {LOOKS * EVERY // 60} s, though a way leads to {hero.name} {at(hero)}; it is"
        return of_actor(BROKEN, one, what)


def _has_reason(one: Companion, hero: Hero) -> bool:
    """Waits, fights, hides, is afraid, lies there, holds a lever for her, or is close enough."""
    well = one.being.state is Being.WELL and one.follows and not one.stays
    busy = one.arm.busy or one.hiding is not None or one.concealed or one.cowering or one.talk_left or one.hop is not None
    helps = one.asked is not None and one.asked.there
    aboard = one.aboard is not None
    return not well or bool(busy) or helps or aboard or distance((one.x, one.y), (hero.x, hero.y)) < NEAR
