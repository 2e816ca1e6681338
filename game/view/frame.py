"""One picture being drawn: where the camera stands, in whole pixels, and how far between two ticks it is."""

from dataclasses import dataclass

import pygame

from game.sim.picture import HEIGHT, WIDTH

__all__ = ["ADD", "HEIGHT", "MULTIPLY", "WIDTH", "Frame", "odd_surface"]

ADD, MULTIPLY = pygame.BLEND_RGB_ADD, pygame.BLEND_RGB_MULT


@dataclass(slots=True)
class Frame:
    """`left`, `top`: the map's px in the picture's corner; `alpha` 0..1 between the last two ticks; `tick` counts ticks of the view."""

    target: pygame.Surface
    left: int
    top: int
    alpha: float
    tick: int

    @property
    def time(self) -> float:
        """Ticks since the stage was built, with the share of the running one."""
        return self.tick + self.alpha

    def at(self, x: float, y: float) -> tuple[int, int]:
        """A point of the map (px) on the picture."""
        return round(x) - self.left, round(y) - self.top

    def sees(self, x: float, y: float, reach: float) -> bool:
        """Is any of a disc of `reach` px round this point of the map in the picture?"""
        return self.left - reach < x < self.left + WIDTH + reach and self.top - reach < y < self.top + HEIGHT + reach


def odd_surface(size: tuple[int, int]) -> pygame.Surface:
    """A surface without alpha that is quick to copy from and to. SDL copies lines that begin at 16 bytes past the processor's memory, and
    where they are not whole blocks of 64 it waits for that in every line: up to fifteen times as long. Where lines lie an odd number of px
    apart it never does so."""
    width, height = size
    return pygame.Surface((width + 1 - width % 2, height)).convert().subsurface((0, 0, width, height))
