"""The rhythm of a fight: it builds up to a peak, stays there for a moment, fades until nothing engages, and leaves quiet behind.

The cycle is the one of Left 4 Dead's director.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from game.kit.fsm import Machine
from game.kit.rng import Rng
from game.kit.ticks import ticks

SUSTAIN, SUSTAIN_MORE = 3.0, 2.0  # s that a peak is kept up, at least and by chance
LONGEST_FADE = 40.0  # s after which one who only lurks keeps nobody from peace
LEAST_QUIET = 8.0  # s before going on counts as progress
ENOUGH = 1200.0  # px gone since the quiet began that end it early


class Phase(Enum):
    """Where in the cycle a fight is."""

    BUILD = auto()
    PEAK = auto()
    FADE = auto()
    QUIET = auto()
    OVER = auto()


@dataclass(frozen=True)
class Plan:
    """`peak` is the intensity (0..1) that ends a build-up; `pause` and `pause_more` are seconds of quiet, at least and by chance."""

    peak: float
    pause: float
    pause_more: float
    waves: int

    def __post_init__(self) -> None:
        if not 0 < self.peak <= 1:
            raise ValueError(f"'peak' is {self.peak}, it has to be above 0 and at most 1")
        if self.pause < 0 or self.pause_more < 0:
            raise ValueError(f"'pause' and 'pause_more' are {self.pause} and {self.pause_more}, they cannot be negative")
        if self.waves < 1:
            raise ValueError(f"'waves' is {self.waves}, it has to be 1 or more")


class Director:
    """`wave` counts build-ups from 1."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.phase = Machine(Phase.BUILD)
        self.wave = 1
        self._until = 0  # ticks after which this phase ends, for those that end so

    @property
    def calls(self) -> bool:
        """May more be sent now?"""
        return self.phase.among(Phase.BUILD, Phase.PEAK)

    def tick(self, rng: Rng, *, intensity: float, engaged: bool, spent: bool, moved: float) -> None:
        """One tick. `spent`: there is nothing left to send in this wave; `moved`: px the figure is from where the quiet began."""
        phase = self.phase
        phase.tick()
        if phase.state is Phase.BUILD:
            if intensity >= self.plan.peak:
                self._until = ticks(SUSTAIN + rng.unit() * SUSTAIN_MORE)
                phase.enter(Phase.PEAK)
            elif spent:
                phase.enter(Phase.FADE)
        elif phase.state is Phase.PEAK:
            if phase.ticks >= self._until:
                phase.enter(Phase.FADE)
        elif phase.state is Phase.FADE:
            if not engaged or phase.ticks >= ticks(LONGEST_FADE):
                self._let_be(rng)
        elif phase.state is Phase.QUIET and (phase.ticks >= self._until or self._gone_on(moved)):
            self.wave += 1
            phase.enter(Phase.BUILD)

    def _let_be(self, rng: Rng) -> None:
        if self.wave >= self.plan.waves:
            self.phase.enter(Phase.OVER)
            return
        self._until = ticks(self.plan.pause + rng.unit() * self.plan.pause_more)
        self.phase.enter(Phase.QUIET)

    def _gone_on(self, moved: float) -> bool:
        return moved >= ENOUGH and self.phase.ticks >= ticks(LEAST_QUIET)

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.phase.state.name, self.phase.ticks, self.wave, self._until
