"""The gravitational beam emitter: a tap is a thin line, held long enough it is the full beam; both cost energy that comes back."""

from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from game.actors.player import feel
from game.kit.geometry import Point
from game.kit.ticks import ticks
from game.sim.actions import Button
from game.sim.events import Cue

if TYPE_CHECKING:
    from game.sim.world import World

REGAIN = 0.14  # energy per s
QUIET = ticks(0.6)  # without a shot, before it comes back
TAP = ticks(0.18)  # let go until then, nothing was charged yet
CHARGE = ticks(0.9)  # held so long, the beam is full
AUTO = ticks(2.5)  # held so long, it goes off by itself
LINE_COST, FULL_COST = 0.12, 0.60
LINE_REST, FULL_REST = ticks(0.25), ticks(1.0)  # until the trigger answers again
DRY_REST = ticks(0.3)
SOUNDS = 8  # ticks between two sounds of what is gathered


class Pull(Enum):
    """What comes of the trigger in this tick."""

    NOTHING = auto()
    LINE = auto()
    FULL = auto()


class Emitter:
    """`energy` is 0..1; `held` for how many ticks the trigger has been held, 0 when it is not."""

    def __init__(self) -> None:
        self.energy = 1.0
        self.held = 0
        self._rest = 0
        self._quiet = QUIET
        self._lacks = False
        self.taps_only = False  # is the other hand, which it takes to gather a full beam, not free?

    @property
    def charging(self) -> bool:
        """Is a full beam being gathered?"""
        return self.held > TAP

    @property
    def charge(self) -> float:
        """How much of it there is, 0..1; 1 is ready."""
        return min(1.0, max(0, self.held - TAP) / (CHARGE - TAP))

    def cool(self) -> None:
        """One tick passes."""
        self._rest = max(0, self._rest - 1)
        self._quiet += 1
        if self._quiet > QUIET:
            self.energy = min(1.0, self.energy + REGAIN / 60)

    def pull(self, world: "World", muzzle: Point) -> Pull:
        """The trigger's tick: begins to be held, gathers, or is let go."""
        if not self.held:
            if world.pad.pressed(Button.FIRE, feel.BUFFER) and not self._rest:
                world.pad.consume(Button.FIRE)
                self._begin(world, muzzle)
            return Pull.NOTHING
        if world.pad.held(Button.FIRE) and self.held < AUTO:
            self._gather(world, muzzle)
            return Pull.NOTHING
        full = self.held >= CHARGE
        self._spend(FULL_COST if full else LINE_COST, FULL_REST if full else LINE_REST)
        return Pull.FULL if full else Pull.LINE

    def _begin(self, world: "World", muzzle: Point) -> None:
        if self.energy >= LINE_COST:
            self.held = 1
        else:
            self._rest = DRY_REST
            world.emit(Cue(*muzzle, "emitter_dry"))

    def _gather(self, world: "World", muzzle: Point) -> None:
        if self.taps_only:
            self.held = min(self.held + 1, TAP)
        elif self.held < CHARGE - 1 or self.energy >= FULL_COST:
            self.held += 1
            if self.held == CHARGE:
                world.emit(Cue(*muzzle, "charge_full"))
            elif self.charging and (self.held - TAP) % SOUNDS == 1:
                world.emit(Cue(*muzzle, "charge"))
        elif not self._lacks:
            self._lacks = True
            world.emit(Cue(*muzzle, "emitter_dry"))

    def _spend(self, energy: float, rest: int) -> None:
        self.energy -= energy
        self._rest, self._quiet = rest, 0
        self.held, self._lacks = 0, False

    def lose(self, world: "World", muzzle: Point) -> None:
        """What was gathered is gone, without a shot and without cost."""
        if self.charging:
            world.emit(Cue(*muzzle, "charge_lost"))
        self.held, self._lacks = 0, False

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.energy, self.held, self._rest, min(self._quiet, QUIET + 1), self._lacks
