"""What hangs and drifts in the air of an area: dust, ash, drips, sparks, steam, snow."""

from collections.abc import Callable

from game.kit.geometry import Rect
from game.kit.rng import Rng
from game.kit.ticks import TICK_RATE
from game.sim.scenery import Air
from game.view.frame import HEIGHT, WIDTH
from game.view.particles import Particles

MARGIN = 24.0  # px round the picture in which it goes on
WARM_UP = 40  # grains at most that are there at once after a cut

Emit = Callable[[Particles, Rng, Rect, float], None]


def _dust(particles: Particles, r: Rng, area: Rect, age: float) -> None:
    particles.add("mote", *_anywhere(r, area), r.between(-0.12, 0.12), r.between(-0.05, 0.08), age)


def _ash(particles: Particles, r: Rng, area: Rect, age: float) -> None:
    particles.add("ash", *_anywhere(r, area), r.between(-0.25, 0.05), r.between(0.25, 0.5), age)


def _snow(particles: Particles, r: Rng, area: Rect, age: float) -> None:
    particles.add("snow", *_anywhere(r, area), r.between(-0.3, 0.1), r.between(0.4, 0.8), age)


def _drip(particles: Particles, r: Rng, area: Rect, age: float) -> None:
    particles.add("drop", r.between(area[0], area[2]), area[1], 0.0, 0.2, age)


def _spark(particles: Particles, r: Rng, area: Rect, age: float) -> None:
    """Seldom, and then many: a loose contact."""
    if r.chance(0.12):
        x, y = _anywhere(r, area)
        for _ in range(9):
            particles.add("spark", x, y, r.between(-1.4, 1.4), r.between(-1.2, 0.6), age)


def _steam(particles: Particles, r: Rng, area: Rect, age: float) -> None:
    particles.add("steam", r.between(area[0], area[2]), area[3], r.between(-0.1, 0.1), r.between(-1.0, -0.5), age)


KINDS: dict[str, Emit] = {"dust": _dust, "ash": _ash, "snow": _snow, "drip": _drip, "spark": _spark, "steam": _steam}
HANGING = ("dust", "ash", "snow")  # these fill the air: after a cut they are there at once


class Airs:
    """All areas of a level. `rate` is the number per second within the picture."""

    def __init__(self, areas: list[Air], particles: Particles) -> None:
        self._areas = [(a, KINDS[a.kind]) for a in areas if a.kind in KINDS]
        self._particles = particles
        self._rng = Rng(23)

    def tick(self, left: float, top: float) -> None:
        """One tick passes; the picture's corner is at left, top of the map."""
        for air, emit in self._areas:
            area = _shown(air.place.rect, left, top)
            if area is None:
                continue
            due = air.rate / TICK_RATE
            for _ in range(int(due) + int(self._rng.chance(due % 1))):
                emit(self._particles, self._rng, area, 0.0)

    def fill(self, left: float, top: float) -> None:
        """After a cut: what hangs in the air is there at once."""
        for air, emit in self._areas:
            area = _shown(air.place.rect, left, top)
            if area is not None and air.kind in HANGING:
                for _ in range(min(WARM_UP, int(air.rate * 5))):
                    emit(self._particles, self._rng, area, self._rng.between(0.1, 0.8))


def _anywhere(r: Rng, area: Rect) -> tuple[float, float]:
    return r.between(area[0], area[2]), r.between(area[1], area[3])


def _shown(rect: Rect, left: float, top: float) -> Rect | None:
    """The part of an area that is in the picture or right beside it."""
    a, b = max(rect[0], left - MARGIN), max(rect[1], top - MARGIN)
    c, d = min(rect[2], left + WIDTH + MARGIN), min(rect[3], top + HEIGHT + MARGIN)
    return (a, b, c, d) if a < c and b < d else None
