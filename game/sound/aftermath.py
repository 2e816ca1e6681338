"""What follows by itself from what happened: pieces that come down on the ground, and an emitter that cools."""

from collections.abc import Iterable
from math import sqrt

from game.kit.rng import Rng
from game.sim.events import Cue, Died, Event, Shot
from game.sim.terrain import Terrain

GRAVITY = 1800.0  # px/s²
TICKS = 60  # a second
BODIES = {"crawler": 2, "hanger": 2, "brute": 4, "assembler": 3}  # whose pieces are heard, and how many
DEEPEST = 400  # px: what falls farther is lost in the abyss
THROWN = 40.0  # px to the side, at most
UPWARDS = 18  # ticks for which it goes up first, at most
COOLS = 66  # ticks after a full beam


class Aftermath:
    """Keeps what is still to be heard, until it is time."""

    def __init__(self, terrain: Terrain, rng: Rng) -> None:
        self._terrain, self._rng = terrain, rng
        self._coming: list[tuple[int, Cue]] = []
        self._now = 0

    def tick(self, events: Iterable[Event]) -> list[Cue]:
        """One tick passes, in which this happened; what is to be heard now of what happened before."""
        self._now += 1
        for event in events:
            if isinstance(event, Died):
                self._falls(event, BODIES.get(event.who.lower(), 0))
            elif isinstance(event, Shot) and event.weapon == "beam":
                self._coming.append((self._now + COOLS, Cue(event.x, event.y, "beam_cool")))
        now = [cue for due, cue in self._coming if due <= self._now]
        self._coming = [(due, cue) for due, cue in self._coming if due > self._now]
        return now

    def _falls(self, died: Died, pieces: int) -> None:
        for number in range(pieces):
            x = died.x + self._rng.between(-THROWN, THROWN)
            ground = self._terrain.ground(round(x), round(died.y), DEEPEST)
            if ground is not None:
                fall = sqrt(2 * max(0.0, ground - died.y) / GRAVITY) * TICKS
                due = self._now + round(fall) + self._rng.below(UPWARDS)
                name = "debris_lands" if number else "mask_lands"
                self._coming.append((due, Cue(x, float(ground), name, self._rng.between(0.5, 1.0))))
