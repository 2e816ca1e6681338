"""Soft discs of light: made once per size and colour, added to the picture or to the light map."""

from functools import lru_cache
from math import exp

import pygame

from game.media.palette import Colour, scaled
from game.view.frame import MULTIPLY

MASTER = 256  # px, the size that all others are scaled from
GRADES = 16  # steps of strength that are told apart


@lru_cache(maxsize=2)
def _master(sharp: bool) -> pygame.Surface:
    """A white disc that fades to its edge: slowly for light that falls, steeply for the shine round a lamp."""
    surface = pygame.Surface((MASTER, MASTER))
    half = MASTER // 2
    for radius in range(half, 0, -1):
        t = radius / half
        grey = int(255 * ((1 - t) ** 3 if sharp else (exp(-3.2 * t * t) - exp(-3.2)) / (1 - exp(-3.2))))
        pygame.draw.circle(surface, (grey, grey, grey), (half, half), radius)
    return surface


@lru_cache(maxsize=512)
def _disc(width: int, height: int, colour: Colour, sharp: bool) -> pygame.Surface:
    surface = pygame.transform.smoothscale(_master(sharp), (width, height)).convert()
    surface.fill(colour, None, MULTIPLY)
    return surface


def disc(width: float, height: float, colour: Colour, strength: float, *, sharp: bool = False) -> pygame.Surface:
    """A soft ellipse on black, px; `strength` 0..1 in 16 grades. It is kept: do not draw on it."""
    grade = max(0, min(GRADES, round(strength * GRADES)))
    return _disc(max(2, round(width)), max(2, round(height)), scaled(colour, grade / GRADES), sharp)


@lru_cache(maxsize=512)
def centred(width: float, height: float, colour: Colour, grade: int, sharp: bool) -> tuple[pygame.Surface, int, int]:
    """A disc, `grade` being its strength in steps, and how far its middle lies from its top left: found at once, when asked for often."""
    picture = disc(width, height, colour, grade / GRADES, sharp=sharp)
    return picture, picture.get_width() // 2, picture.get_height() // 2


@lru_cache(maxsize=128)
def cone(radius: int, colour: Colour, grade: int, spread: int, turn: int) -> pygame.Surface:
    """A disc of `radius` px of which only a wedge is lit: `spread` degrees wide towards `turn` (0 right, 90 down), soft at its sides."""
    surface = disc(radius * 2, radius * 2, colour, grade / GRADES).copy()
    wedge = pygame.Surface(surface.get_size())
    middle = pygame.Vector2(radius, radius)
    for step in range(6):
        half = spread / 2 * (1.15 - step * 0.06)
        grey = 255 * (step + 1) // 6
        rim = [middle + pygame.Vector2(radius * 1.5, 0).rotate(turn - half + half * 2 * i / 8) for i in range(9)]
        pygame.draw.polygon(wedge, (grey, grey, grey), [middle, *rim])
    soft = pygame.transform.smoothscale(pygame.transform.smoothscale(wedge, (max(2, radius // 2), max(2, radius // 2))), surface.get_size())
    surface.blit(soft, (0, 0), None, MULTIPLY)
    return surface.convert()
