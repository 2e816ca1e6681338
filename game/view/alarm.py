"""An alarm seen in the place: bands of red light run from the tower through the halls, over and over."""

from math import exp

from game.kit.approach import approach
from game.kit.geometry import Point
from game.media.palette import Colour
from game.sim.look import Cone
from game.view.falling import Shine
from game.view.frame import HEIGHT, WIDTH
from game.view.snapshot import Snapshot

PACE, APART, REACH = 5.0, 420.0, 1260.0  # px per tick of a band, between two of them, and from the tower to where it ends
RADIUS, TALL = 210.0, 1.5  # px of its half width, and its height as a share of that
STRENGTH, STEADY = 0.27, 0.5  # of its light, and the share that is left of it where nothing may flash
LIGHT: Colour = (224, 16, 18)
RISE = 1 / 20  # per tick
THINS = 900.0  # px in which it loses most of its strength


class Alarm:
    """Of the tower that called it."""

    def __init__(self, flash: float) -> None:
        self._most = STRENGTH * (STEADY + (1 - STEADY) * flash)
        self._strength = 0.0
        self._from: Point = (0.0, 0.0)
        self._ticks = 0

    def clear(self) -> None:
        """None is called."""
        self._strength, self._ticks = 0.0, 0

    def tick(self, snapshot: Snapshot) -> None:
        """One tick passes."""
        calls = False
        for seen in snapshot.cones:
            if isinstance(seen.look, Cone) and seen.look.step == "alarm":
                calls, self._from = True, (seen.look.x, seen.look.y)
        self._strength = approach(self._strength, 1.0 if calls else 0.0, RISE)
        self._ticks = self._ticks + 1 if self._strength else 0

    def shines(self, corner: tuple[int, int]) -> list[Shine]:
        """The bands in the picture, whose corner is at `corner` of the map."""
        if not self._strength:
            return []
        found, middle = [], corner[1] + HEIGHT / 2
        first = self._ticks * PACE % APART
        for number in range(int(REACH / APART)):
            far = first + number * APART
            for x in (self._from[0] - far, self._from[0] + far):
                if corner[0] - RADIUS < x < corner[0] + WIDTH + RADIUS:
                    found.append(Shine(x, middle, RADIUS, LIGHT, self._most * self._strength * exp(-far / THINS), TALL))
        return found
