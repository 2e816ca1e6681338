"""How every screen looks: thin lines, small capitals, much black, one red; and one grid for all of them."""

import pygame

from game.media.fonts import Typeface, body, heading, label, wrap, write
from game.media.palette import BLACK, BRIGHT, DIM, LINE, RED, SHADE, TEXT, Colour, mixed, scaled
from game.media.panels import plate, rule

__all__ = [
    "BLACK", "BRIGHT", "DIM", "FOOT", "HEAD", "LEFT", "LINE", "RED", "RIGHT", "SHADE", "TEXT", "TOP", "Colour", "Typeface", "bar", "body",
    "draw_heading", "heading", "label", "mixed", "plate", "rule", "scaled", "wrap", "write",
]  # fmt: skip

LEFT, RIGHT = 56, 584  # px: between these lies everything that is read
HEAD, TOP, FOOT = 34, 88, 331  # px: where headings, what is below them, and the footer begin


def draw_heading(target: pygame.Surface, words: str, width: int = RIGHT - LEFT) -> None:
    """A screen's name over a thin line of `width` px."""
    write(target, words, (LEFT, HEAD), TEXT, heading(), shade=True)
    rule(target, LEFT, HEAD + 32, width)


def bar(target: pygame.Surface, rect: tuple[int, int, int, int], share: float, colour: Colour = TEXT) -> None:
    """A slider (x, y, width, height): a thin line, its part up to `share` (0..1) thicker, and a handle."""
    x, y, w, h = rect
    middle, reach = y + h // 2, round((w - 2) * share)
    target.fill(LINE, (x, middle, w, 1))
    target.fill(colour, (x, middle - 1, reach, 3))
    target.fill(SHADE, (x + reach - 1, y - 1, 4, h + 2))
    target.fill(colour, (x + reach, y, 2, h))
