"""Ways from one picture to the next, as small values: `wipe.draw(surface, t)` covers it, t from 0 (open) to 1 (black)."""

from dataclasses import dataclass
from typing import Protocol

import pygame

from game.kit.easing import smooth
from game.media.palette import BLACK, LINE, Colour

SHUT = 0.72  # share of a shutter's time until it is a line
EDGE = 0.12  # share of the picture's height that this line keeps from its edges


class Wipe(Protocol):
    """Covers a surface, in part or whole."""

    def draw(self, surface: pygame.Surface, t: float) -> None:
        """`t` 0 open, 1 covered."""


@dataclass(frozen=True)
class Fade:
    """The picture sinks into one colour."""

    colour: Colour = BLACK

    def draw(self, surface: pygame.Surface, t: float) -> None:
        """Multiplies what is there and adds the colour: no second surface is needed."""
        if t <= 0:
            return
        share = min(1.0, t)
        rest = int(255 * (1 - share))
        surface.fill((rest, rest, rest), None, pygame.BLEND_RGB_MULT)
        r, g, b = self.colour
        surface.fill((int(r * share), int(g * share), int(b * share)), None, pygame.BLEND_RGB_ADD)


@dataclass(frozen=True)
class Shutter:
    """The City shuts like an eye: black comes from above and below upon one row of the picture, and the line that is left there runs
    together in one point, x, y px. Opening, a line runs out from it, and parts."""

    x: float
    y: float
    colour: Colour = LINE

    def draw(self, surface: pygame.Surface, t: float) -> None:
        """A thin line runs along both edges."""
        if t <= 0:
            return
        w, h = surface.get_size()
        x, y = round(min(max(self.x, 0), w)), round(min(max(self.y, EDGE * h), (1 - EDGE) * h))
        left = (1 - smooth(t / SHUT)) ** 2
        above, below = round(y * (1 - left)), round((h - y) * (1 - left))
        surface.fill(BLACK, (0, 0, w, above))
        surface.fill(BLACK, (0, h - below, w, below))
        wide = 1 - smooth((t - SHUT) / (1 - SHUT))
        for edge in (above, max(above, h - below - 1)):
            surface.fill(self.colour, (round(x * (1 - wide)), edge, round(w * wide), 1))
