"""The game's name in large thin strokes, and its exclamation mark in red."""

import pygame

from game.ui import theme
from game.ui.strokes import GAP, HEIGHT, Letter, draw_letters

LAST_DOT = 7  # px, the point of the exclamation mark
LETTERS: tuple[Letter, ...] = (
    (
        44,
        (
            ((0, 0), (0, 65)),
            ((0, 0), (34, 0), (42, 8), (42, 22), (33, 31), (10, 31)),
            ((33, 31), (43, 41), (43, 56), (34, 65), (0, 65)),
        ),
    ),
    (36, (((0, 0), (0, 65), (36, 65)),)),
    (48, (((0, 65), (20, 4), (24, 0), (28, 4), (48, 65)), ((11, 46), (30, 46)))),
    (56, (((0, 65), (0, 0), (28, 40), (56, 0), (56, 65)),)),
    (38, (((38, 0), (0, 0), (0, 65), (38, 65)), ((0, 31), (28, 31)))),
)
WIDTH = sum(width for width, _ in LETTERS) + GAP * len(LETTERS) + LAST_DOT


def draw_wordmark(target: pygame.Surface, at: tuple[int, int], share: float, colour: theme.Colour, accent: theme.Colour) -> None:
    """Draws the name with its top left at `at`; `share` 0..1 is how much of every stroke is there already."""
    end = draw_letters(target, LETTERS, at, share, colour)
    if share * 2.0 - 1.0 > 0.2:
        _draw_mark(target, end, at[1], accent)


def _draw_mark(target: pygame.Surface, x: int, y: int, accent: theme.Colour) -> None:
    """A long thin wedge over a square point."""
    pygame.draw.polygon(target, accent, [(x, y), (x + LAST_DOT - 1, y), (x + 4, y + 46), (x + 2, y + 46)])
    target.fill(accent, (x, y + HEIGHT + 1 - LAST_DOT, LAST_DOT, LAST_DOT))
