"""A chapter's number in the strokes of the game's name."""

import pygame

from game.ui import theme
from game.ui.strokes import GAP, Letter, draw_letters

_DIGITS: dict[str, Letter] = {
    "0": (40, (((8, 0), (32, 0), (40, 8), (40, 57), (32, 65), (8, 65), (0, 57), (0, 8), (8, 0)),)),
    "1": (14, (((0, 14), (14, 0), (14, 65)),)),
    "2": (40, (((0, 12), (0, 8), (8, 0), (32, 0), (40, 8), (40, 22), (0, 58), (0, 65), (40, 65)),)),
    "3": (40, (((0, 0), (40, 0), (17, 27), (31, 27), (40, 36), (40, 57), (32, 65), (8, 65), (0, 57)),)),
    "4": (42, (((30, 65), (30, 0), (0, 46), (42, 46)),)),
    "5": (40, (((38, 0), (2, 0), (2, 28), (31, 28), (40, 37), (40, 57), (32, 65), (8, 65), (0, 57)),)),
    "6": (40, (((34, 0), (22, 0), (0, 30), (0, 57), (8, 65), (32, 65), (40, 57), (40, 38), (32, 30), (0, 30)),)),
    "7": (40, (((0, 0), (40, 0), (14, 65)),)),
    "8": (
        40,
        (
            ((9, 31), (0, 23), (0, 8), (8, 0), (32, 0), (40, 8), (40, 23), (31, 31), (9, 31)),
            ((9, 31), (0, 40), (0, 57), (8, 65), (32, 65), (40, 57), (40, 40), (31, 31)),
        ),
    ),
    "9": (40, (((6, 65), (18, 65), (40, 35), (40, 8), (32, 0), (8, 0), (0, 8), (0, 27), (8, 35), (40, 35)),)),
}


def draw_number(target: pygame.Surface, number: int, at: tuple[int, int], share: float, colour: theme.Colour) -> int:
    """Draws it with its top left at `at`; `share` 0..1 is how much of every stroke is there already. Where it ends, px."""
    return draw_letters(target, tuple(_DIGITS[digit] for digit in str(number)), at, share, colour) - GAP
