"""The cables that hang before the title, close to the eye: black, and never quite still."""

from math import sin, tau
from typing import NamedTuple

import pygame

Point = tuple[float, float]
INK, EDGE = (3, 6, 7), (13, 23, 26)
NEARER = 1.35  # how much more than the nearest layer they move with the eye
STEPS = 20  # pieces of a line


class Cable(NamedTuple):
    """Slung from a to b (px); it sags so many px, swings so many more, in so many seconds, and is so many px thick."""

    a: Point
    b: Point
    sag: float
    swing: float
    seconds: float
    thick: int


CABLES = (
    Cable((318, -30), (700, 22), 58, 3.0, 7.3, 3),
    Cable((352, -30), (700, 58), 34, 2.2, 5.9, 1),
    Cable((560, -30), (700, 150), 26, 2.6, 6.7, 2),
)


def draw_cables(target: pygame.Surface, age: float, left: int, top: int) -> None:
    """Draws them all for an age in ticks and the picture's corner, px."""
    for cable in CABLES:
        points = _line(cable, age, -left * NEARER, -top * NEARER)
        pygame.draw.lines(target, INK, False, points, cable.thick)
        if cable.thick > 2:
            pygame.draw.lines(target, EDGE, False, [(x, y - 2) for x, y in points])


def _line(cable: Cable, age: float, dx: float, dy: float) -> list[tuple[int, int]]:
    swing = cable.swing * sin(tau * age / 60 / cable.seconds)
    (ax, ay), (bx, by) = cable.a, cable.b
    points = []
    for i in range(STEPS + 1):
        t = i / STEPS
        bow = 4 * t * (1 - t)
        points.append((round(ax + (bx - ax) * t + dx + swing * bow), round(ay + (by - ay) * t + dy + (cable.sag + swing * 0.6) * bow)))
    return points
