"""The rim of a shield: a thin curtain of light made of cells, over which a scan runs; warm on the inside."""

from collections.abc import Iterable
from math import asin, cos, pi, sin

import pygame

from game.kit.geometry import Point
from game.media.palette import Colour, scaled
from game.sim.look import Dome
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.snapshot import Seen

CELL = 10.0  # px along the rim
ROWS = ((0.0, 5.0, 1.0), (5.0, 12.0, 0.55), (12.0, 21.0, 0.3), (21.0, 34.0, 0.15))  # px inwards from, to, and how bright: rows of cells
RIM: dict[str, Colour] = {"shield": (150, 214, 204), "device": (176, 150, 255)}
WARM_INSIDE: Colour = (255, 206, 140)
SCAN = 0.9  # px per tick that the scan moves along the rim
BETWEEN = 520.0  # px between two scans
TAIL = 260.0  # px that a scan leaves behind
FAINT, BRIGHT = 0.05, 0.26  # light of a cell at rest and in the scan


def draw_domes(frame: Frame, seen: Iterable[Seen]) -> None:
    """Draws the part of every rim that crosses the picture."""
    for one in seen:
        look = one.look
        assert isinstance(look, Dome)
        _rim(frame, look, one.at(frame.alpha))


def _rim(frame: Frame, dome: Dome, middle: Point) -> None:
    step = CELL / max(CELL, dome.radius)
    cx, cy = frame.at(*middle)
    first, last = _visible(cx, cy, dome.radius)
    for i in range(int(first / step), int(last / step) + 1):
        x, y = cx + dome.radius * cos(i * step), cy + dome.radius * sin(i * step)
        if -CELL < x < WIDTH + CELL and -CELL < y < HEIGHT + CELL:
            _column(frame, dome, (cx, cy), i, step)


def _column(frame: Frame, dome: Dome, middle: tuple[int, int], number: int, step: float) -> None:
    """The cells of one step along the rim, rows shifted like bricks, and its piece of the rim's own line."""
    colour = RIM.get(dome.style, RIM["shield"])
    for row, (near, far, share) in enumerate(ROWS):
        a = (number + 0.5 * (row % 2)) * step
        corners = [_at(middle, dome.radius - depth, angle) for depth, angle in ((near, a), (near, a + step), (far, a + step), (far, a))]
        light = _light(frame.time, number * 3 + row, a * dome.radius) * share * dome.strength
        _add(frame.target, corners, scaled(WARM_INSIDE if row else colour, light), 0)
    edge = [_at(middle, dome.radius, (number + t) * step) for t in (0, 0.5, 1)]
    light = 0.16 + 2.4 * _light(frame.time, number * 3, number * step * dome.radius)
    _add(frame.target, edge, scaled(colour, min(1.0, light) * dome.strength), 1)


def _at(middle: tuple[int, int], radius: float, angle: float) -> Point:
    return middle[0] + radius * cos(angle), middle[1] + radius * sin(angle)


def _add(target: pygame.Surface, points: list[Point], colour: Colour, line: int) -> None:
    """Adds a filled shape (line 0) or a line to the picture, so that what is behind stays seen."""
    left, top = int(min(p[0] for p in points)), int(min(p[1] for p in points))
    patch = pygame.Surface((int(max(p[0] for p in points)) - left + 1, int(max(p[1] for p in points)) - top + 1))
    moved = [(x - left, y - top) for x, y in points]
    if line:
        pygame.draw.lines(patch, colour, False, moved, line)
    else:
        pygame.draw.polygon(patch, colour, moved)
    target.blit(patch, (left, top), None, ADD)


def _light(time: float, number: int, along: float) -> float:
    """How bright a cell is now: the scan's tail, and a flicker of its own."""
    behind = (time * SCAN - along) % BETWEEN
    scan = max(0.0, 1 - behind / TAIL)
    own = 0.5 + 0.5 * sin(number * 12.9898 + time * (0.02 + 0.03 * (number % 3)))
    return FAINT * (0.4 + 1.2 * own * own) + BRIGHT * scan * scan * (0.4 + 0.6 * own)


def _visible(cx: float, cy: float, radius: float) -> tuple[float, float]:
    """The span of angles that has to be looked at: all of it when the middle is in the picture, else the side towards it."""
    far = max(abs(cx - WIDTH / 2) - WIDTH / 2, abs(cy - HEIGHT / 2) - HEIGHT / 2)
    if far <= 0 or radius <= 1:
        return 0.0, 2 * pi
    to = pygame.Vector2(WIDTH / 2 - cx, HEIGHT / 2 - cy)
    middle = pygame.Vector2(1, 0).angle_to(to) * pi / 180
    half = asin(min(1.0, WIDTH / max(1.0, to.length()))) + 0.2
    return middle - half, middle + half
