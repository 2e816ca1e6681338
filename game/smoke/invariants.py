"""What has to be true in every tick of every level, whoever plays.

In each tick: what goes out of the simulation, and where the figure is. What does not pass by itself is looked at every few ticks, and
what costs most in turn, so that a run takes a few hundredths longer than without.
"""

from collections import Counter
from math import isfinite

from game.actors.brute.brute import Brute
from game.actors.companion.companion import KEEPS_WAY, Companion
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.actor import Actor
from game.sim.events import BoxAsked, BoxShown, Cue, Event, PromptShown, Said
from game.sim.hero import Hero
from game.sim.terrain import TILE
from game.sim.world import World
from game.smoke.breach import BROKEN, Breach, at, of_actor
from game.smoke.company import Company
from game.smoke.known import known
from game.smoke.packs import Packs
from game.smoke.timing import resident_mb

TELLS = Cue | Said | BoxShown | BoxAsked | PromptShown  # what the assets have to know
MOST_ACTORS = 4000
MOST_MORE = 200  # of one class than the map places
MOST_MB = 500.0  # resident, by which a run may make its process larger
OFTEN, LOOK_EVERY, ALL_EVERY = 8, 24, 120  # ticks between two looks at where they are, at what one of them looks like, and at everyone
MEMORY_EVERY = 600  # ticks
CLIPPED = 3  # px of a corner that a figure may cut while it pulls itself up over it
OUTSIDE = 2000  # px beyond the map's edge at which someone is lost: who falls is gone long before
HELD_TICKS, HELD_PX = 600, 3  # for how long a figure does not move that tries to, and px that are no way
TRIED = int(Button.LEFT | Button.RIGHT | Button.JUMP)  # what does not help who is stuck


class Invariants:
    """Watches one session; to be asked once after every tick."""

    def __init__(self, session: Session) -> None:
        self._began_mb = resident_mb() or 0.0
        self._session, self._known = session, known()
        self._world: World | None = None
        self._enter(session.world)

    def _enter(self, world: World) -> None:
        """A new world, as after a death."""
        self._world = world
        self._packs, self._company = Packs(world), Company()
        self._turn = 0
        self._held: tuple[int, int] = (0, 0)
        self._held_for = self._pressed = 0
        self._fresh = True

    def breach(self, actions: Actions, events: list[Event]) -> Breach | None:
        """What is wrong after this tick; None when all is well."""
        world = self._session.world
        if world is not self._world:
            self._enter(world)
        found = self._told(events) if events else None
        hero, tick = world.hero, world.tick
        if hero is not None and hero.alive:
            found = found or _figure(world, hero)
        if tick % OFTEN == 0:
            found = found or self._often(world, tick, actions)
        if self._session.tick % MEMORY_EVERY == 0:
            found = found or self._memory()
        return found

    def _often(self, world: World, tick: int, actions: Actions) -> Breach | None:
        """What does not pass by itself within a few ticks, and what is looked at in turn."""
        found = _placed(world) or self._fast(world, actions)
        if world.awake:
            self._turn += 1
            found = found or self._inside(world, world.awake[self._turn % len(world.awake)])
        if tick % LOOK_EVERY == 0 or self._fresh:
            found = found or self._look(world)
        if tick % ALL_EVERY == 0:
            found = found or self._all(world) or self._packs.breach(world) or self._company.breach(world)
        return found

    # -- what goes out

    def _told(self, events: list[Event]) -> Breach | None:
        for event in events:
            if isinstance(event, TELLS) and (problem := self._known.missing(event)):
                hero = self._session.world.hero
                feet = (hero.x, hero.y) if hero is not None else (0.0, 0.0)
                x, y = (event.x, event.y) if isinstance(event, Cue | PromptShown) else feet
                return Breach(BROKEN, f"{problem}; it was told at {x:.0f},{y:.0f} px (tile {int(x) // TILE},{int(y) // TILE})", x, y)
        self._packs.hear(events)
        return None

    def _look(self, world: World) -> Breach | None:
        """What one of those who are awake looks like; in a world that has just begun, everyone."""
        if self._fresh:
            self._fresh = False
            return next((found for actor in world.actors if (found := self._seen(actor))), None)
        return self._seen(world.awake[world.tick // LOOK_EVERY % len(world.awake)]) if world.awake else None

    def _seen(self, actor: Actor) -> Breach | None:
        for look in actor.looks():
            if problem := self._known.unseen(look):
                return of_actor(BROKEN, actor, f"cannot be drawn: {problem}")
        return None

    # -- where everybody is

    def _fast(self, world: World, actions: Actions) -> Breach | None:
        """Somebody holds everything that could move a figure, and it does not move?"""
        hero = world.hero
        if hero is None:
            return None
        x, y = self._held
        moved = abs(hero.px - x) > HELD_PX or abs(hero.py - y) > HELD_PX
        if moved or world.staging.busy or hero.life <= 0:
            self._held, self._held_for, self._pressed = (hero.px, hero.py), 0, 0
            return None
        self._held_for += OFTEN
        self._pressed |= int(actions.buttons)
        if self._held_for >= HELD_TICKS and self._pressed & TRIED == TRIED:
            return of_actor(BROKEN, hero, f"has not moved for {HELD_TICKS // 60} s, whatever was pressed")
        return None

    def _inside(self, world: World, actor: Actor) -> Breach | None:
        """Those who walk, and are not the figure."""
        if isinstance(actor, Brute):
            left, top, right, bottom = actor.box()
        elif isinstance(actor, Companion) and _stands(actor):
            left, right = round(actor.x) - 8, round(actor.x) + 8
            top, bottom = round(actor.y) - actor.h, round(actor.y)
        else:
            return None
        if world.level.terrain.blocks(left + CLIPPED, top + CLIPPED, right - CLIPPED, bottom - CLIPPED):
            return of_actor(BROKEN, actor, "is inside structure")
        return None

    # -- how many there are

    def _all(self, world: World) -> Breach | None:
        actors = world.actors
        if len(actors) > MOST_ACTORS:
            return Breach(BROKEN, f"{len(actors)} actors, more than {MOST_ACTORS}; the last is {actors[-1].name}, {at(actors[-1])}")
        if not isfinite(sum(actor.x + actor.y for actor in actors)):
            return _nowhere(actors)
        if len(actors) > MOST_MORE:
            placed = Counter(thing.kind for thing in world.level.things)
            for kind, count in Counter(type(actor).__name__ for actor in actors).items():
                if count > placed[kind] + MOST_MORE:
                    last = next(actor for actor in reversed(actors) if type(actor).__name__ == kind)
                    return Breach(BROKEN, f"there are {count} of class {kind}, the map places {placed[kind]}; the last is {at(last)}")
        return None

    def _memory(self) -> Breach | None:
        more = (resident_mb() or 0.0) - self._began_mb
        return Breach(BROKEN, f"the run has taken {more:.0f} MB of memory, more than {MOST_MB:.0f}") if more > MOST_MB else None


def broken(world: World) -> str:
    """What is wrong with a world by itself, as one sentence: who is nowhere, outside or in structure; empty when all is well."""
    found = _placed(world) or (_figure(world, world.hero) if world.hero is not None and world.hero.alive else None)
    return "" if found is None else found.why


def _placed(world: World) -> Breach | None:
    """Is everybody awake somewhere, and everybody who walks near the map?"""
    total = 0.0
    for actor in world.awake:
        total += actor.x + actor.y
    level = world.level
    right, bottom = level.cols * TILE, level.rows * TILE
    for mover in world.movers:
        total += mover.vx + mover.vy
        if not (-OUTSIDE < mover.px < right + OUTSIDE and -OUTSIDE < mover.py < bottom + OUTSIDE):
            return of_actor(BROKEN, mover, "is outside of the map")
    if not isfinite(total):
        return _odd(world)
    return None


def _odd(world: World) -> Breach:
    """Whose numbers are none."""
    for mover in world.movers:
        if not isfinite(mover.vx + mover.vy):
            return of_actor(BROKEN, mover, f"moves at {mover.vx}, {mover.vy} px/s")
    return _nowhere(world.awake)


def _figure(world: World, hero: Hero) -> Breach | None:
    """Is it in the map, and in the open?"""
    left, top, right, bottom = hero.box()
    if left < 0 or right > world.level.cols * TILE:
        return of_actor(BROKEN, hero, "left the map")
    if hero.life > 0 and world.level.terrain.blocks(left + CLIPPED, top + CLIPPED, right - CLIPPED, bottom - CLIPPED):
        return of_actor(BROKEN, hero, "is inside structure")
    return None


def _nowhere(actors: list[Actor]) -> Breach:
    lost = next(actor for actor in actors if not isfinite(actor.x + actor.y))
    return Breach(BROKEN, f"{lost.name} is at {lost.x}, {lost.y}; it was placed at {lost.place.x:.0f},{lost.place.y:.0f} px")


def _stands(companion: Companion) -> bool:
    """Is it where its way says, and not in the air?"""
    well = companion.being.state in KEEPS_WAY and companion.hop is None
    return well and companion.way is not None and companion.way.here.rest
