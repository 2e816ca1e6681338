"""Has a run that is meant to get somewhere come to nothing new for too long?

New is a beat, a checkpoint, anything that is over for good, and ground on which the figure has not been since it last stood at a
checkpoint. Scenes and rides do not count; a fight may last, but not for ever; and nobody dies in one place without end.
"""

from game.actors.danger.zone import Danger
from game.kit.geometry import overlap
from game.session import Session
from game.sim.events import Event, HeroDied, Restarted
from game.sim.hero import Hero
from game.sim.world import World
from game.smoke.breach import STUCK, WISH, Breach, whereabouts

EVERY = 15  # ticks between two looks
PATIENCE = 240 * 60  # ticks without anything new: long enough for a pilot to give up by itself, and go back to the lantern
FIGHT_PATIENCE = 300 * 60  # ticks of that in a fight
MOST_DEATHS, MOST_GIVEN_UP = 30, 3  # without anything new in between
SQUARE = 6  # bits: ground is told apart by squares of 64 px


class Standstill:
    """Watches one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._world: World | None = None
        self._news: tuple[int, ...] = ()
        self._been: set[tuple[int, int]] = set()
        self._still = self._fought = 0  # ticks
        self._deaths: list[str] = []  # causes, since there was something new
        self._given_up, self._died = 0, False

    def look(self, events: list[Event], goal: str = "") -> Breach | None:
        """After every tick; `goal` is where the pilot says it wants to go."""
        for event in events:
            if isinstance(event, HeroDied):
                self._deaths.append(event.cause)
                self._died = True
            elif isinstance(event, Restarted):
                self._given_up += not (event.first or self._died)
                self._died = False
        if self._session.tick % EVERY == 0:
            self._count(self._session.world)
        return self.breach(goal)

    def breach(self, goal: str = "") -> Breach | None:
        """Is it stuck by now?"""
        wish = f"{WISH}{goal}" if goal else ""
        if self._still >= PATIENCE:
            return self._stuck(f"the figure has come to nothing new for {PATIENCE // 60} s", wish)
        if self._fought >= FIGHT_PATIENCE:
            return self._stuck(f"{self._fight()} has not ended for {FIGHT_PATIENCE // 60} s", wish)
        if len(self._deaths) >= MOST_DEATHS:
            often = max(dict.fromkeys(self._deaths), key=self._deaths.count)
            return self._stuck(
                f"the figure has died {MOST_DEATHS} times without getting on, most often by {often or 'nobody knows what'}", wish
            )
        if self._given_up >= MOST_GIVEN_UP:
            return self._stuck(f"it was given up {MOST_GIVEN_UP} times without getting on", wish)
        return None

    def _stuck(self, what: str, wish: str) -> Breach:
        hero = self._session.world.hero
        x, y = (hero.x, hero.y) if hero is not None else (0.0, 0.0)
        return Breach(STUCK, f"{what}, {whereabouts(self._session)}{wish}", x, y)

    def _count(self, world: World) -> None:
        hero, progress = world.hero, self._session.progress
        if hero is None or hero.life <= 0:
            return
        if world is not self._world:
            self._world, self._still, self._fought = world, 0, 0
            self._been.clear()
        news = len(progress.beats), len(progress.done), len(progress.flags)
        if news != self._news:
            self._news, self._still, self._fought = news, 0, 0
            self._deaths.clear()
            self._given_up = 0
            self._been.clear()
        square = hero.px >> SQUARE, hero.py >> SQUARE
        if square not in self._been:
            self._been.add(square)
            self._still = 0
        elif not world.staging.busy and not _rides(world, hero):
            if len(world.senses.tokens) or _zone(world, hero) is not None:
                self._fought += EVERY
            else:
                self._still += EVERY

    def _fight(self) -> str:
        world = self._session.world
        zone = _zone(world, world.hero) if world.hero is not None else None
        if zone is None:
            return "a fight"
        return f"the fight in Danger '{zone.title}' ({zone.spawner.sent} sent so far, {zone.spawner.spent:g} of {zone.budget:g} points)"


def _rides(world: World, hero: Hero) -> bool:
    return any((solid.vx or solid.vy) and hero.rides(solid) for solid in world.solids_near(hero.rect()))


def _zone(world: World, hero: Hero) -> Danger | None:
    """The fight in which it is."""
    return next((zone for zone in world.each(Danger) if zone.begun and overlap(hero.rect(), zone.place.rect)), None)
