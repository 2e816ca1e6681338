"""The rim of a shield: a thin curtain of light made of cells, over which a scan runs; warm on the inside."""

from collections.abc import Iterable
from functools import lru_cache
from math import asin, cos, floor, pi, sin

import pygame

from game.kit.easing import out
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

WAVES, WAVE_TICKS, WAVE_DOTS = 2, 150.0, 40  # rings in a device's field at a time, ticks that one runs, dots in it
WAVE_LIGHT, WAVE_GRADES = 0.9, 6  # light of one at its beginning, and its steps

GRADES = 160  # steps of light that a cell is kept in
KEPT = 12000  # cells, of about 0.7 kB
CALM = 3  # ticks for which a step along the rim keeps its light
COLUMNS = 512  # steps along rims that are kept as they are now

Patch = tuple[pygame.Surface, int, int]  # and where its top left lies from the dome's middle
Blit = tuple[pygame.Surface, tuple[int, int]]


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
    blits: list[Blit] = []
    for i in range(int(first / step), int(last / step) + 1):
        x, y = cx + dome.radius * cos(i * step), cy + dome.radius * sin(i * step)
        if -CELL < x < WIDTH + CELL and -CELL < y < HEIGHT + CELL:
            moment = (frame.tick + i) // CALM * CALM - i  # each in its turn
            blits += [(picture, (cx + dx, cy + dy)) for picture, dx, dy in _column(moment, dome.style, dome.radius, dome.strength, i)]
    frame.target.fblits(blits, ADD)
    if dome.style == "device":
        _field(frame, dome, (cx, cy))


def _field(frame: Frame, dome: Dome, middle: tuple[int, int]) -> None:
    """Rings of dots that run from what makes the field to its rim, ever fainter: inside of it, nobody is seen."""
    for number in range(WAVES):
        t = (frame.time / WAVE_TICKS + number / WAVES) % 1.0
        radius, light = dome.radius * out(t), WAVE_LIGHT * dome.strength * (1 - t)
        dot = _dot(scaled(RIM["device"], round(light * WAVE_GRADES) / WAVE_GRADES))
        turns = [(i + number * 0.5) * 2 * pi / WAVE_DOTS for i in range(WAVE_DOTS)]
        frame.target.fblits([(dot, (round(middle[0] + cos(a) * radius), round(middle[1] + sin(a) * radius))) for a in turns], ADD)


@lru_cache(maxsize=32)
def _dot(colour: Colour) -> pygame.Surface:
    dot = pygame.Surface((1, 1)).convert()
    dot.fill(colour)
    return dot


@lru_cache(maxsize=COLUMNS)
def _column(time: int, style: str, radius: float, strength: float, number: int) -> tuple[Patch, ...]:
    """The cells of one step along the rim, rows shifted like bricks, and its piece of the rim's own line."""
    step = CELL / max(CELL, radius)
    patches = []
    for row, (_, _, share) in enumerate(ROWS):
        light = _light(time, number * 3 + row, (number + 0.5 * (row % 2)) * step * radius) * share * strength
        patches.append(_cell(style, radius, number, row, round(light * GRADES)))
    light = 0.16 + 2.4 * _light(time, number * 3, number * step * radius)
    return *patches, _edge(style, radius, number, round(min(1.0, light) * strength * GRADES))


@lru_cache(maxsize=KEPT)
def _cell(style: str, radius: float, number: int, row: int, grade: int) -> Patch:
    """One cell in one strength of light."""
    step = CELL / max(CELL, radius)
    near, far, _ = ROWS[row]
    a = (number + 0.5 * (row % 2)) * step
    corners = [_at(radius - depth, angle) for depth, angle in ((near, a), (near, a + step), (far, a + step), (far, a))]
    return _patch(corners, scaled(WARM_INSIDE if row else _colour(style), grade / GRADES), 0)


@lru_cache(maxsize=KEPT)
def _edge(style: str, radius: float, number: int, grade: int) -> Patch:
    """One piece of the rim's line in one strength of light."""
    step = CELL / max(CELL, radius)
    return _patch([_at(radius, (number + t) * step) for t in (0, 0.5, 1)], scaled(_colour(style), grade / GRADES), 1)


def _colour(style: str) -> Colour:
    return RIM.get(style, RIM["shield"])


def _at(radius: float, angle: float) -> Point:
    return radius * cos(angle), radius * sin(angle)


def _patch(points: list[Point], colour: Colour, line: int) -> Patch:
    """A filled shape (line 0) or a line, to be added to the picture, so that what is behind stays seen."""
    left, top = floor(min(p[0] for p in points)), floor(min(p[1] for p in points))
    patch = pygame.Surface((floor(max(p[0] for p in points)) - left + 1, floor(max(p[1] for p in points)) - top + 1)).convert()
    moved = [(x - left, y - top) for x, y in points]
    if line:
        pygame.draw.lines(patch, colour, False, moved, line)
    else:
        pygame.draw.polygon(patch, colour, moved)
    return patch, left, top


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
