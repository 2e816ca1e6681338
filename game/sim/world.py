"""A level in play: everything in it, and the order of a tick on one page."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, TypeVar

from game.kit.geometry import Rect
from game.kit.rng import Rng
from game.kit.routine import Routine, Script
from game.sim.actions import Actions
from game.sim.actor import Actor
from game.sim.blast import blast
from game.sim.debris import Debris
from game.sim.events import Event
from game.sim.hero import Hero
from game.sim.level import LevelData, Thing
from game.sim.look import AnyLook
from game.sim.mover import Mover
from game.sim.nearby import Nearby
from game.sim.pad import Pad
from game.sim.physics import Physics
from game.sim.progress import Progress
from game.sim.scenery import Scenery
from game.sim.senses import Senses
from game.sim.solid import Solid
from game.sim.spawn import build
from game.sim.staging import Staging
from game.sim.surface import surfaces_of
from game.sim.traits import Settler, Zone

A = TypeVar("A")
K = TypeVar("K", bound=Actor)
T = TypeVar("T")
NEAR = 32  # px round the figure in which zones look for it, and those who doze wake
ABYSS = 64  # px below the map at which whoever falls is lost


class World:
    """Owns all actors of a level, their physics, and the events of the running tick."""

    def __init__(self, level: LevelData, seed: int, progress: Progress) -> None:
        self.level, self.progress = level, progress
        self.rng = Rng(seed)
        self.pad = Pad()
        self.physics = Physics(level.terrain)
        self.surfaces = surfaces_of(level.terrain)
        self.debris = Debris(self.physics, seed)
        self.senses = Senses()
        self.staging = Staging()
        self.hero: Hero | None = None
        self.tick = 0
        self.frozen = 0  # ticks of hit-stop left
        self.actors: list[Actor] = []
        self.scenery: list[Scenery] = []
        self.movers: list[Mover] = []
        self.solids: list[Solid] = []
        self.events: list[Event] = []
        self._kinds: dict[type, list[Any]] = {}
        self._solids_by_place: Nearby[Solid] = Nearby()
        self._zones: Nearby[Zone] = Nearby()
        self._occupied: list[Zone] = []
        self.awake: list[Actor] = []  # those that tick, in the order in which they do
        self._dozing: Nearby[Actor] = Nearby()
        self._roused: list[Actor] = []  # those of them whom the figure is near
        self._unsettled: list[Settler] = []  # those that physics moves now, oldest first
        self._waiting: list[Actor] = []
        self._leaving: list[Actor] = []
        self._routines: list[Routine] = []
        self._next_id = 1
        for thing in level.things:
            if thing.oid not in progress.done:
                self._place(build(thing, level))
        self.admit()

    def _place(self, thing: Actor | Scenery) -> None:
        if isinstance(thing, Scenery):
            self.scenery.append(thing)
        else:
            self.spawn(thing)

    # -- the tick

    def step(self, actions: Actions) -> list[Event]:
        """One tick of play; what happened in it."""
        self.events = []
        self.tick += 1
        self.pad.read(self.staging.read(actions))  # first, and also in hit-stop: no press is ever lost
        if self.frozen > 0:
            self.frozen -= 1
            return self.events
        self.admit()  # what the last tick spawned is there before anything moves
        for solid in self.solids:
            solid.tick(self)  # platforms first: they carry and push, then figures move on where they stand now
        self.physics.follow_solids()
        self._rouse()
        for actor in list(self.awake):  # heroes, companions, enemies: by tick_order, then by age
            if actor.alive:
                actor.tick(self)
        self._tick_zones()  # areas see where the figure stands now
        self.physics.step()  # what tumbles and swings, after those who push and pull at it
        for settler in list(self._unsettled):
            settler.settle(self)  # who hangs on a line is moved by what physics found, through the mover
        self.debris.tick()
        self._run_routines()  # scripts see the tick's outcome
        self._dismiss()  # last: nobody meets a half-removed actor
        return self.events

    def _rouse(self) -> None:
        """Those who doze are awake while the figure is near."""
        near = self._by_the_figure(self._dozing)
        if near is self._roused:
            return
        for actor in self._roused:
            if actor in self._dozing and actor not in near:
                self.awake.remove(actor)
        for actor in near:
            self._start(actor)
        self._roused = near

    def _by_the_figure(self, things: Nearby[T]) -> list[T]:
        if self.hero is None:
            return []
        left, top, right, bottom = self.hero.rect()
        return things.around(left - NEAR, top - NEAR, right + NEAR, bottom + NEAR)

    def _tick_zones(self) -> None:
        if self.hero is None:
            return
        near = self._by_the_figure(self._zones)
        for zone in [*near, *(z for z in self._occupied if z not in near)]:
            zone.tick(self)
        self._occupied = [z for z in near if z.occupied]

    def _run_routines(self) -> None:
        for routine in list(self._routines):
            routine.step()
        self._routines = [r for r in self._routines if not r.done]

    # -- coming and going

    def spawn(self, actor: Actor) -> None:
        """It comes into the world before the next tick."""
        actor.id = self._next_id
        actor.leaving = self._leaving
        self._next_id += 1
        self._waiting.append(actor)

    def admit(self) -> None:
        """Those who were spawned come in. A tick begins with it; elsewhere only for who has to be there before the first tick."""
        fresh, self._waiting = self._waiting, []
        for actor in fresh:
            self.actors.append(actor)
            for kind in type(actor).__mro__:
                self._kinds.setdefault(kind, []).append(actor)
            if isinstance(actor, Solid):
                self.solids.append(actor)
                self.physics.add_solid(actor)
                self._solids_by_place.add(actor, actor.rect())
            elif isinstance(actor, Zone):
                self._zones.add(actor, actor.rect())
            elif type(actor).tick is not Actor.tick:
                self.wake(actor)
            if isinstance(actor, Mover):
                self.movers.append(actor)
            if isinstance(actor, Settler):
                self.unsettle(actor)
            if isinstance(actor, Hero):
                self.hero = actor
        for actor in fresh:
            actor.begin(self)
        self._leaving += (actor for actor in fresh if not actor.alive)  # also who was gone before it came

    def _dismiss(self) -> None:
        if not self._leaving:
            return
        self._leaving.clear()
        for actor in [a for a in self.actors if not a.alive]:
            actor.end(self)
            self.actors.remove(actor)
            for kind in type(actor).__mro__:
                self._kinds[kind].remove(actor)
            if isinstance(actor, Solid):
                self.solids.remove(actor)
                self.physics.remove_solid(actor)
                self._solids_by_place.remove(actor)
            if isinstance(actor, Zone):
                self._zones.remove(actor)
                self._occupied = [z for z in self._occupied if z is not actor]
            if isinstance(actor, Mover):
                self.movers.remove(actor)
            if isinstance(actor, Settler):
                self.settled(actor)
            self.rest(actor)

    def wake(self, actor: Actor) -> None:
        """It ticks from the next tick on."""
        self._dozing.discard(actor)
        self._start(actor)

    def _start(self, actor: Actor) -> None:
        if actor not in self.awake:
            self.awake.append(actor)
            self.awake.sort(key=lambda a: (a.tick_order, a.id))

    def rest(self, actor: Actor) -> None:
        """It does not tick until it is woken."""
        self._dozing.discard(actor)
        if actor in self.awake:
            self.awake.remove(actor)

    def doze(self, actor: Actor, area: Rect) -> None:
        """It ticks only while the figure is near `area`, until it is woken or put to rest."""
        self.rest(actor)
        self._dozing.add(actor, area)

    def unsettle(self, settler: Settler) -> None:
        """Physics moves it: after every step it is asked where it ends up."""
        if settler not in self._unsettled:
            self._unsettled.append(settler)
            self._unsettled.sort(key=lambda s: s.id)

    def settled(self, settler: Settler) -> None:
        """It is not asked until something moves it again."""
        if settler in self._unsettled:
            self._unsettled.remove(settler)

    def run(self, script: Script) -> Routine:
        """Starts timed behaviour; it takes its first step at the end of this tick."""
        routine = Routine(script)
        self._routines.append(routine)
        return routine

    # -- asking

    def each(self, kind: type[A]) -> list[A]:
        """All actors that are a `kind`, oldest first. Do not change the list."""
        return self._kinds.get(kind, [])

    def only(self, kind: type[K]) -> K:
        """The one `kind` of this world, which no map places; it is there from now on."""
        if not self.each(kind):
            self.spawn(kind(Thing(0, kind.__name__, kind.__name__.lower(), 0.0, 0.0)))
            self.admit()
        return self.each(kind)[0]

    def actor(self, oid: int) -> Actor | None:
        """The actor that was placed in the map as object `oid`."""
        return next((a for a in self.actors if a.place.oid == oid), None)

    def blocks(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Does structure or a moving solid lie in this rectangle?"""
        if self.level.terrain.blocks(left, top, right, bottom):
            return True
        near = self._solids_by_place.around(left, top, right, bottom)
        return bool(near) and any(s.blocks(left, top, right, bottom) for s in near)

    def solids_near(self, rect: Rect) -> list[Solid]:
        """Moving solids in the squares that this rectangle touches; not all of them touch it."""
        return self._solids_by_place.around(*rect)

    def piece(self, oid: int) -> Scenery | None:
        """The scenery that was placed in the map as object `oid`."""
        return next((s for s in self.scenery if s.place.oid == oid), None)

    def solid_moved(self, solid: Solid) -> None:
        """A solid is somewhere else now."""
        self._solids_by_place.moved(solid, solid.rect())

    def emit(self, event: Event) -> None:
        """Tells whoever reads events."""
        self.events.append(event)

    def blast(self, x: float, y: float, radius: float, force: float, wide: float = 0.0) -> None:
        """Throws what is within `radius` px of x, y (of the line that reaches `wide` px to its sides): `sim/blast`."""
        blast(self, x, y, radius, force, wide)

    def looks(self) -> Iterator[tuple[int, AnyLook]]:
        """Everything visible, with the id of whose look it is (0: debris)."""
        for actor in self.actors:
            for look in actor.looks():
                yield actor.id, look
        for piece in self.debris.looks():
            yield 0, piece

    def states(self) -> Iterator[tuple[str, tuple[Any, ...]]]:
        """What every actor, the pad and chance are in, by name, for comparing two runs."""
        yield "world", (self.tick, self.frozen, self.rng.drawn, self._next_id, len(self._routines))
        yield "pad", self.pad.state()
        yield "staging", self.staging.state()
        yield "progress", self.progress.state()
        for actor in self.actors:
            yield actor.name, actor.state()

    def hash(self) -> str:
        """16 hexadecimal digits that differ as soon as anything in play differs."""
        return blake2b(repr(list(self.states())).encode(), digest_size=8).hexdigest()
