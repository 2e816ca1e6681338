"""The one door to chance: seeded, and its state is two numbers."""

import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Rng:
    """A seeded source. Two worlds with the same seed that drew equally often are in the same state."""

    __slots__ = ("_random", "drawn", "seed")

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.drawn = 0
        self._random = random.Random(seed)

    def unit(self) -> float:
        """A number in 0..1 (1 excluded)."""
        self.drawn += 1
        return self._random.random()

    def between(self, low: float, high: float) -> float:
        """A number in low..high."""
        return low + (high - low) * self.unit()

    def below(self, count: int) -> int:
        """A whole number in 0..count-1."""
        return int(self.unit() * count)

    def chance(self, probability: float) -> bool:
        """True with `probability` (0..1)."""
        return self.unit() < probability

    def pick(self, things: Sequence[T]) -> T:
        """One of `things`, which must not be empty."""
        return things[self.below(len(things))]
