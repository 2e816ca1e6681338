"""What letters lie on, on every screen and in play: dark plates, and thin lines that begin in an accent."""

from functools import lru_cache

import pygame

from game.media.palette import LINE, PLATE, RED, Colour, mixed, scaled

MARK = 24  # px of a line's beginning
GROUND = 216  # of 255: how much of the picture a plate takes away


def rule(target: pygame.Surface, x: int, y: int, width: int, accent: Colour = RED, mark: int = MARK, colour: Colour = LINE) -> None:
    """A thin line to the right; its first `mark` px are in the accent's colour."""
    target.fill(colour, (x, y, width, 1))
    target.fill(accent, (x, y, min(mark, width), 1))


def plate(target: pygame.Surface, rect: tuple[int, int, int, int] | pygame.Rect, strength: int = GROUND) -> None:
    """A dark ground for something one has to read; strength 0..255. No surface is needed for it."""
    rest = 255 - strength
    target.fill((rest, rest, rest), rect, pygame.BLEND_RGB_MULT)
    target.fill(_part(strength), rect, pygame.BLEND_RGB_ADD)


def slip(target: pygame.Surface, rect: pygame.Rect, share: float, accent: Colour = LINE, mark: int = 8) -> None:
    """The plate of everything in play, `share` 0..1 of it there: dark, with a thin line over it whose first `mark` px are the accent's."""
    plate(target, rect, round(GROUND * share))
    rule(target, rect.x, rect.y, rect.width, mixed(PLATE, accent, share), mark, mixed(PLATE, LINE, share))


@lru_cache(maxsize=256)
def _part(strength: int) -> Colour:
    return scaled(PLATE, strength / 255)
