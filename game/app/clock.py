"""Real time into whole ticks, and pictures in step with the display.

pygame's `Clock.tick(60)` waits whole milliseconds and runs at 61.9 Hz; here a frame's time is a deadline on the high-resolution
clock, so that 60.0 Hz are 60.0 Hz.
"""

from math import floor
from time import perf_counter, sleep

from game.kit.ticks import TICK_RATE

TICK = 1 / TICK_RATE  # s
MOST_TICKS = 5  # per picture; time beyond is dropped, so that a slow machine gets slow motion and never a spiral
SAME_RATE = 0.5  # Hz: a display this near to the tick rate gets exactly one tick per picture
PULL = 0.01  # share by which the accumulator is drawn to its middle then: 59.94 Hz never adds up to a doubled tick
SPIN = 0.0006  # s before the deadline that are waited awake, because sleeping is only so exact


class Accumulator:
    """How many ticks are due, and how far play is between the last two."""

    def __init__(self, rate: float) -> None:
        self.locked = abs(rate - TICK_RATE) < SAME_RATE
        self._left = TICK / 2 if self.locked else 0.0

    def advance(self, elapsed: float) -> int:
        """So many s have passed since the last picture; the ticks that are due now."""
        self._left += elapsed
        due = floor(self._left / TICK)
        if due > MOST_TICKS:
            self._left, due = (TICK / 2 if self.locked else 0.0), MOST_TICKS
        else:
            self._left -= due * TICK
        if self.locked:
            self._left += (TICK / 2 - self._left) * PULL
        return due

    @property
    def alpha(self) -> float:
        """0..1 between the last two ticks. In step with the display that is the newest tick, without delay."""
        return 1.0 if self.locked else min(1.0, self._left / TICK)


class Pacer:
    """Waits for the next picture's time, unless the display already makes it wait."""

    def __init__(self, rate: float, vsync: bool) -> None:
        self.period = 1 / rate
        self.waits = not vsync
        self._due = perf_counter()
        self._since, self._shown = self._due, 0

    def wait(self) -> None:
        """Called after every picture."""
        self._shown += 1
        if not self.waits:
            self._watch()
            return
        now = perf_counter()
        self._due = max(self._due + self.period, now - self.period)  # late by a picture or more: what was missed is given up
        if self._due - now > SPIN:
            sleep(self._due - now - SPIN)
        while perf_counter() < self._due:
            pass

    def _watch(self) -> None:
        """A driver may promise to wait for the display and not do it: then pictures come too fast, and the clock takes over."""
        if self._shown % 60 == 0:
            now = perf_counter()
            self.waits = now - self._since < 60 * self.period * 0.93
            self._since = self._due = now
