"""How dark the hour of the day makes it where the figure is."""

from collections.abc import Sequence

from game.kit.geometry import inside
from game.media.palette import Colour, mixed, parse
from game.sim.scenery import Nightfall

DAYLIGHT: Colour = 255, 255, 255
FALLS = 1 / 200  # of the way from one hour's light to the next, in a tick


class Daylight:
    """`colour` is what is left of all light that is none of a lamp, `sky` of what lies far behind."""

    def __init__(self, falls: Sequence[Nightfall]) -> None:
        self._falls = sorted(falls, key=lambda one: one.hour, reverse=True)
        self._before = self._goal = DAYLIGHT, DAYLIGHT
        self.colour, self.sky = self._goal
        self._share = 1.0

    def tick(self, x: float, y: float, hour: int) -> None:
        """One tick passes at this hour; the figure is at x, y."""
        here = ((parse(one.tint), parse(one.sky)) for one in self._falls if one.hour <= hour and inside((x, y), one.place.rect))
        goal = next(here, (DAYLIGHT, DAYLIGHT))
        if goal != self._goal:
            self._before, self._goal, self._share = (self.colour, self.sky), goal, 0.0
        if self._share < 1:
            self._share = min(1.0, self._share + FALLS)
            self.colour, self.sky = (mixed(a, b, self._share) for a, b in zip(self._before, self._goal, strict=True))

    def snap(self, x: float, y: float, hour: int) -> None:
        """It is so dark at once."""
        self.tick(x, y, hour)
        self._share, (self.colour, self.sky) = 1.0, self._goal
