"""How well somebody plays: how late, how exactly, how boldly."""

from dataclasses import dataclass

from game.kit.rng import Rng


@dataclass(frozen=True)
class Habits:
    """Times in ticks, angles in degrees. A `slip` is by how many ticks at most a press comes too early or too late."""

    reaction: int  # from seeing something to doing something about it
    aim_error: float  # how far an aim is off, half of the time less than this
    slip: int
    hesitation: int  # the longest look before a leap

    def aim_off(self, rng: Rng) -> float:
        """How far the next aim is off, degrees: rather little than much, and never more than three times `aim_error`."""
        return (rng.between(-1.5, 1.5) + rng.between(-1.5, 1.5)) * self.aim_error

    def late(self, rng: Rng) -> int:
        """By how many ticks the next press comes too late; below 0: too early."""
        return rng.below(2 * self.slip + 1) - self.slip if self.slip else 0

    def hesitates(self, rng: Rng) -> int:
        """For how many ticks one stands and looks before the next leap."""
        return rng.below(self.hesitation + 1) if self.hesitation else 0


SKILLED = Habits(reaction=8, aim_error=1.0, slip=0, hesitation=0)
NOVICE = Habits(reaction=15, aim_error=6.0, slip=3, hesitation=40)
