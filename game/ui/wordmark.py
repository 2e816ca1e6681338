"""The game's name in cold, thin lettering: strokes of two pixels with cut corners, drawn one after the other."""

from itertools import pairwise

import pygame

from game.ui import theme

Stroke = tuple[tuple[float, float], ...]
HEIGHT = 66  # px
GAP = 20  # px between letters
WEIGHT = 2  # px
LAST_DOT = 7  # px, the point of the exclamation mark

# Each letter: its width, and its strokes in px from its top left.
_LETTERS: tuple[tuple[int, tuple[Stroke, ...]], ...] = (
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
WIDTH = sum(width for width, _ in _LETTERS) + GAP * len(_LETTERS) + LAST_DOT


def draw_wordmark(target: pygame.Surface, at: tuple[int, int], share: float, colour: theme.Colour, accent: theme.Colour) -> None:
    """Draws the name with its top left at `at`; `share` 0..1 is how much of every stroke is there already."""
    x, y = at
    for number, (width, strokes) in enumerate(_LETTERS):
        begun = share * 2.0 - number * 0.2  # the letters follow one another
        for stroke in strokes:
            _draw_stroke(target, [(x + px, y + py) for px, py in stroke], begun, colour)
        x += width + GAP
    if share * 2.0 - 1.0 > 0.2:
        _draw_mark(target, x, y, accent)


def _draw_stroke(target: pygame.Surface, points: list[tuple[float, float]], share: float, colour: theme.Colour) -> None:
    left = _length(points) * max(0.0, min(1.0, share))
    for a, b in pairwise(points):
        piece = _length([a, b])
        if left <= 0:
            return
        part = min(1.0, left / piece)
        _line(target, a, (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part), colour)
        left -= piece


def _line(target: pygame.Surface, a: tuple[float, float], b: tuple[float, float], colour: theme.Colour) -> None:
    """Two pixels wide to the right and below, so that strokes meet without notches."""
    for dx in range(WEIGHT):
        for dy in range(WEIGHT):
            pygame.draw.line(target, colour, (round(a[0]) + dx, round(a[1]) + dy), (round(b[0]) + dx, round(b[1]) + dy))


def _draw_mark(target: pygame.Surface, x: int, y: int, accent: theme.Colour) -> None:
    """A long thin wedge over a square point."""
    pygame.draw.polygon(target, accent, [(x, y), (x + LAST_DOT - 1, y), (x + 4, y + 46), (x + 2, y + 46)])
    target.fill(accent, (x, y + HEIGHT + 1 - LAST_DOT, LAST_DOT, LAST_DOT))


def _length(points: list[tuple[float, float]]) -> float:
    return sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(points))
