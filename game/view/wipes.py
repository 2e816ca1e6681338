"""Ways from one picture to the next, as small values: `wipe.draw(surface, t)` covers it, t from 0 (open) to 1 (black)."""

from dataclasses import dataclass
from math import hypot
from typing import Protocol

import pygame

from game.kit.easing import out, smooth
from game.media.palette import BLACK, RED, Colour


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
class Iris:
    """A round opening that closes on a point (px of the picture), with a thin red edge at the last."""

    x: float
    y: float

    def draw(self, surface: pygame.Surface, t: float) -> None:
        """Draws a ring thick enough to cover everything outside of the opening."""
        if t <= 0:
            return
        w, h = surface.get_size()
        far = max(hypot(x - self.x, y - self.y) for x in (0, w) for y in (0, h))
        radius = round(far * (1 - smooth(t)))
        if radius <= 1:
            surface.fill(BLACK)
            return
        at = (round(self.x), round(self.y))
        pygame.draw.circle(surface, BLACK, at, round(far) + 4, round(far) + 4 - radius)
        if t > 0.6:
            pygame.draw.circle(surface, RED, at, radius + 1, 1)


@dataclass(frozen=True)
class Slabs:
    """The City closes: slabs come down (and up) one after the other from the sides inwards; opening, the middle is free first."""

    count: int = 16
    stagger: float = 0.45  # share of the time by which the last begins after the first

    def draw(self, surface: pygame.Surface, t: float) -> None:
        """Slabs meet in the middle of the height, the even ones from above, the odd ones from below."""
        if t <= 0:
            return
        w, h = surface.get_size()
        width = -(-w // self.count)
        for i in range(self.count):
            late = (1 - abs(i - (self.count - 1) / 2) / (self.count / 2)) * self.stagger
            down = round(h * out((t - late) / (1 - self.stagger)))
            if down > 0:
                top = 0 if i % 2 == 0 else h - down
                surface.fill(BLACK, (i * width, top, width, down))
                edge = down - 1 if i % 2 == 0 else h - down
                if down < h:
                    surface.fill((22, 32, 34), (i * width, edge, width, 1))
