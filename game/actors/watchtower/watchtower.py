"""A Watchtower: its light sweeps over the place, and whoever it finds, the Safeguard comes for."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, sin
from typing import TYPE_CHECKING, Any

from game.actors.watchtower.sight import clear, lit_side, whom
from game.actors.watchtower.sweep import ALARM_TURN, SEARCH_TURN, Lens
from game.kit.geometry import Point
from game.kit.ticks import ticks
from game.sim.actor import Actor
from game.sim.alert import Alert, Step
from game.sim.events import Cue
from game.sim.look import AnyLook, Cone, Glow, Layer, Look
from game.sim.physics import Physics
from game.sim.senses import near
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

SEARCHES = ticks(3.0)  # so long it looks for whom it no longer sees
RELENTS = ticks(7.0)  # ... in alarm
SIREN = ticks(2.4)  # between two cries
FILLING, FILLED = 12, 4  # ticks between two sounds of a meter that fills, at its beginning and at its end
PASSES = 6.0  # degrees beside the cone from which it is heard passing
SHOWN = 90.0  # px beyond its reach from the figure: there its light is worked out
BEACON, BEACON_TURN = 60.0, 0.11  # px from the lens and radians per tick of the red light that turns in alarm
BEACON_RADIUS, RED = 150.0, "#ff3a30"
FOR_GOOD = 2  # the flag of an alarm that the story raised


@spawnable("Watchtower")
@dataclass(eq=False)
class Watchtower(Actor):
    """Placed at its lens. Sweeps from `from_angle` to `to_angle` (degrees clockwise, 0 is right, 90 down) and back, each in `sweep` s, with
    `pause` s at the ends; its cone is `width` degrees wide and reaches `reach` px. `wakes`: asleep until that flag of the progress is set.
    `relents`: its alarm ends after a while without sight. `calls`: names of Danger zones; none means all."""

    from_angle: float = 150.0
    to_angle: float = 30.0
    sweep: float = 4.0
    pause: float = 1.0
    width: float = 26.0
    reach: float = 480.0
    wakes: str = ""
    relents: bool = True
    calls: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 4 <= self.width <= 120:
            raise ValueError(f"'width' is {self.width}, it has to be 4..120 degrees")
        if not 32 <= self.reach <= 1200:
            raise ValueError(f"'reach' is {self.reach}, it has to be 32..1200 px")
        if self.sweep <= 0 or self.pause < 0:
            raise ValueError("'sweep' has to be more than 0 s, and 'pause' not less")
        self.lens = Lens(self.from_angle, self.to_angle, self.sweep, self.pause)
        self.alert = Alert()
        self.goal: Point = (self.x, self.y)  # what it saw or heard last
        self.certain = False  # was the alarm raised by the story? Then it knows where you are, and does not relent
        self.awake = not self.wakes
        self.over = False  # is its light passing over the figure?
        self.heard = 0  # the tick of the last noise it turned to
        self.shown = False
        self.physics: Physics | None = None

    def begin(self, world: "World") -> None:
        """An alarm that the story raised outlasts a death; any other is forgotten."""
        self.physics = world.physics
        if world.progress.flags.get(self._flag) == FOR_GOOD:
            self.raise_alarm(world)
        else:
            world.progress.flags.pop(self._flag, None)

    @property
    def _flag(self) -> str:
        """Its flag in the progress while it is in alarm."""
        return f"alarm.{self.place.name or self.place.oid}"

    # -- the tick

    def tick(self, world: "World") -> None:
        """Perceives, then turns its lens."""
        hero = world.hero
        seen_from = ((hero.x, hero.y) if hero is not None else None, world.staging.camera)  # a scene looks at it from anywhere
        self.shown = any(place is not None and near((self.x, self.y), place, self.reach + SHOWN) for place in seen_from)
        if not self.awake:
            self.awake = bool(world.progress.flags.get(self.wakes))
            return
        self.alert.machine.tick()
        if self.shown or self.alert.step is not Step.UNAWARE:
            self._look(world)
        else:
            self.alert.forget()
        self._listen(world)
        (self._watch if self.alert.step is Step.UNAWARE else self._search if self.alert.step is Step.SEARCHING else self._alarm)(world)

    def _look(self, world: "World") -> None:
        person = whom(world)
        seen = 0.0 if person is None else clear(self, world, person)
        if person is None or not seen:
            self.alert.forget()
            return
        self.goal = person.chest
        if seen > 0:
            self.alert.see(seen)
            self._tell_filling(world)
        else:
            self.alert.glimpse()

    def _tell_filling(self, world: "World") -> None:
        """Faster and faster, the fuller the meter is."""
        every = round(FILLING + (FILLED - FILLING) * self.alert.meter)
        if self.alert.step is not Step.ALARM and self.alert.machine.ticks % every == 0:
            world.emit(Cue(*self.goal, "tower_tick", self.alert.meter))

    def _listen(self, world: "World") -> None:
        """A noise draws its look to where it was heard, while it sees nobody."""
        noise = world.senses.heard_at(world, (self.x, self.y)) if self.alert.unseen else None
        if noise is not None and noise.tick > self.heard:
            self.heard = noise.tick
            self.goal = noise.x, noise.y
            self.alert.glimpse()

    def _watch(self, world: "World") -> None:
        if not self.alert.unseen:
            self.alert.enter(world, Step.SEARCHING, self.x, self.y, "Watchtower")
            world.emit(Cue(self.x, self.y, "tower_search"))
            return
        if self.lens.watch():
            world.emit(Cue(self.x, self.y, "tower_sweep", 0.5))
        self._tell_passing(world)

    def _tell_passing(self, world: "World") -> None:
        """Its light comes over the figure, or over what the figure hides behind."""
        hero = world.hero
        before, self.over = self.over, False
        if hero is None or not near((self.x, self.y), hero.chest, self.reach):
            return
        self.over = self.lens.aside((self.x, self.y), hero.chest) < self.width / 2 + PASSES
        if self.over and not before:
            world.emit(Cue(*hero.chest, "tower_sweep"))

    def _search(self, world: "World") -> None:
        self.lens.search(self, SEARCH_TURN)
        if self.alert.meter >= 1:
            self._lock(world)
        elif self.alert.unseen > SEARCHES and not self.alert.meter:
            self.alert.enter(world, Step.UNAWARE, self.x, self.y, "Watchtower")

    def _lock(self, world: "World") -> None:
        self.alert.enter(world, Step.ALARM, self.x, self.y, "Watchtower")
        world.emit(Cue(self.x, self.y, "tower_lock"))
        world.senses.alarms.begin(self.id, tuple(self.calls.split()))
        world.progress.flags[self._flag] = FOR_GOOD if self.certain else 1

    def _alarm(self, world: "World") -> None:
        if self.certain and (person := whom(world)) is not None:
            self.goal, self.alert.unseen = person.chest, 0
        self.lens.search(self, ALARM_TURN)
        if self.alert.machine.ticks % SIREN == 1:
            world.emit(Cue(self.x, self.y, "siren"))
        if self.relents and not self.certain and self.alert.unseen > RELENTS:
            self._calm(world)
            self.alert.meter, self.alert.unseen = 0.0, 1
            self.alert.enter(world, Step.SEARCHING, self.x, self.y, "Watchtower")

    def _calm(self, world: "World") -> None:
        world.senses.alarms.end(self.id)
        world.progress.flags.pop(self._flag, None)

    # -- by others

    def raise_alarm(self, world: "World") -> None:
        """The story has it find you, wherever you are, asleep or not: it turns to the figure, calls, and does not relent."""
        self.awake = self.certain = True
        self.alert.meter = 1.0
        self._lock(world)

    def end(self, world: "World") -> None:
        """Nobody calls any more."""
        self._calm(world)

    def looks(self) -> Iterator[AnyLook]:
        """The head, its light, and in alarm a red one that turns."""
        step = self.alert.step
        yield Look("watchtower", step.value.replace("unaware", "idle"), self.alert.machine.ticks, self.x, self.y, layer=Layer.ENEMY)
        if not self.awake or (step is Step.ALARM and not self.shown):  # what cannot see one any more reddens the picture no longer
            return
        light = lit_side(self, self.physics) if self.shown and self.physics else []
        yield Cone(self.x, self.y, light, self.reach, step.value, self.alert.meter)
        if step is Step.ALARM:
            turn = self.alert.machine.ticks * BEACON_TURN
            yield Glow(self.x + cos(turn) * BEACON, self.y + sin(turn) * BEACON / 3, BEACON_RADIUS, RED, key=1)

    def state(self) -> tuple[Any, ...]:
        """Which way it looks, and what it knows."""
        return (*self.lens.state(), *self.alert.state(), self.goal, self.certain, self.awake, self.over, self.heard)
