"""Large cold lettering: thin strokes of two pixels with cut corners, drawn one after the other."""

from itertools import pairwise

import pygame

from game.ui import theme

Stroke = tuple[tuple[float, float], ...]
Letter = tuple[int, tuple[Stroke, ...]]  # its width, and its strokes in px from its top left
HEIGHT = 66  # px
GAP = 20  # px between letters
WEIGHT = 2  # px


def draw_letters(target: pygame.Surface, letters: tuple[Letter, ...], at: tuple[int, int], share: float, colour: theme.Colour) -> int:
    """Draws them with their top left at `at`; `share` 0..1 is how much of every stroke is there already. Where they end, px."""
    x, y = at
    for number, (width, strokes) in enumerate(letters):
        begun = share * 2.0 - number * 0.2  # the letters follow one another
        for stroke in strokes:
            _draw_stroke(target, [(x + px, y + py) for px, py in stroke], begun, colour)
        x += width + GAP
    return x


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


def _length(points: list[tuple[float, float]]) -> float:
    return sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(points))
