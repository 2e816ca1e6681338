"""Lines: the harpoon's bright wire, chains link by link, and cables that hang and sway in the wind."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import pairwise
from math import cos, hypot, sin

import pygame

from game.kit.geometry import Point, Rect, overlap
from game.media.palette import BLACK, BRIGHT, COLD, LINE, Colour, scaled
from game.sim.look import Line
from game.sim.scenery import Cable
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.glow import disc
from game.view.snapshot import Seen

WIRE: Colour = (214, 240, 246)
SLACK: Colour = (150, 178, 184)
SHADOW: Colour = (10, 16, 19)
LINKS: tuple[Colour, Colour] = ((86, 108, 110), (30, 42, 46))
CABLE: Colour = (6, 11, 13)
CABLE_LIGHT: Colour = (24, 38, 42)
AIM: Colour = (255, 62, 104)
HOT: Colour = (255, 236, 244)
GATHERED: Colour = (255, 79, 149)
PALE: Colour = (255, 166, 204)
NEEDLE: Colour = (200, 58, 48)
GLINT_PACE = 0.03  # of a line that holds is passed by its glint in a tick
GLINT = ((0.05, COLD), (0.03, BRIGHT), (0.0, (255, 255, 255)))  # how far its parts are behind, and their colours
AIM_DOT, AIM_DOT_FULL = 3, 1  # px between two dots of an aim line
AIM_LIGHT, AIM_LEFT = 0.55, 0.15  # of its colour at its beginning and at its end
AIM_GRADES = 8
ORB_TICKS, INFALL = 16.0, 9  # a streak takes to fall in, and how many do
PIECE = 18.0  # px of a cable per straight piece
GUST = 0.021  # radians of wind per tick
SWAY = 0.10  # of the sag
CABLE_FRONT_WIDTH = 1  # px thicker before the figures


def draw_lines(frame: Frame, seen: Iterable[Seen], joint: Callable[[int, str], Point | None]) -> None:
    """Draws lines of play between the last two ticks; `joint` tells where a named point of an actor's picture is."""
    for one in seen:
        look = one.look
        assert isinstance(look, Line)
        places = one.points(frame.alpha)
        if places and (start := joint(one.actor, look.over)) is not None:
            places[0] = start
        points = [frame.at(*p) for p in places]
        if len(points) < 2 or not _near(points):
            continue
        if look.style == "chain":
            _chain(frame.target, points)
        elif look.style in ("aim", "aim_full"):
            _aim(frame, points, full=look.style == "aim_full")
        elif look.style == "needle":
            pygame.draw.line(frame.target, NEEDLE, points[0], points[-1])
        elif look.style == "orb":
            _orb(frame, points)
        else:
            _wire(frame, points, taut=look.style == "harpoon")


def _wire(frame: Frame, points: list[tuple[int, int]], *, taut: bool) -> None:
    """One bright px with a dark edge under it; while it holds, a glint runs along it."""
    target = frame.target
    pygame.draw.lines(target, SHADOW, False, [(x, y + 1) for x, y in points])
    pygame.draw.lines(target, SHADOW, False, [(x, y - 1) for x, y in points])
    pygame.draw.lines(target, WIRE if taut else SLACK, False, points)
    if taut:
        place = (frame.time * GLINT_PACE) % 1.0
        for behind, colour in GLINT:
            frame.target.fill(colour, (*_along(points, max(0.0, place - behind)), 1, 1))


def _along(points: list[tuple[int, int]], share: float) -> tuple[int, int]:
    """The point at a share (0..1) of the line's pieces."""
    place = share * (len(points) - 1)
    i = min(int(place), len(points) - 2)
    (ax, ay), (bx, by) = points[i], points[i + 1]
    return round(ax + (bx - ax) * (place - i)), round(ay + (by - ay) * (place - i))


def _aim(frame: Frame, points: list[tuple[int, int]], *, full: bool) -> None:
    """Dots of light from the muzzle to what would be hit first, fainter the farther; when the shot is ready, a line."""
    (ax, ay), (bx, by) = points[0], points[-1]
    far = max(1.0, hypot(bx - ax, by - ay))
    step = AIM_DOT_FULL if full else AIM_DOT
    grades = [_dot(scaled(AIM, AIM_LIGHT + (AIM_LEFT - AIM_LIGHT) * g / AIM_GRADES)) for g in range(AIM_GRADES)]
    blits = []
    for i in range(0, int(far), step):
        t = i / far
        blits.append((grades[int(t * AIM_GRADES)], (round(ax + (bx - ax) * t), round(ay + (by - ay) * t))))
    frame.target.fblits(blits, ADD)
    end = disc(10, 10, AIM, 0.8, sharp=True)
    frame.target.blit(end, (bx - 5, by - 5), None, ADD)


@lru_cache(maxsize=32)
def _dot(colour: Colour) -> pygame.Surface:
    dot = pygame.Surface((1, 1)).convert()
    dot.fill(colour)
    return dot


def _orb(frame: Frame, points: list[tuple[int, int]]) -> None:
    """Gathered light round the first point, as wide as the second and third are apart: hard steps, streaks that fall into it, rays."""
    x, y = points[0]
    radius = hypot(points[2][0] - points[1][0], points[2][1] - points[1][1])
    shine = disc(radius * 6, radius * 6, GATHERED, 0.5, sharp=True)
    frame.target.blit(shine, (x - shine.get_width() // 2, y - shine.get_height() // 2), None, ADD)
    for number in range(INFALL):
        t = (frame.time / ORB_TICKS + number * 0.618) % 1.0
        angle = number * 2.4 + int(frame.time / ORB_TICKS + number * 0.618) * 1.3
        far = 3 + (radius * 3.2 + 7) * (1 - t) ** 1.5
        tail = far + 1 + 5 * (1 - t)
        c, s = cos(angle), sin(angle)
        colour = scaled(GATHERED, 0.4 + 0.6 * t)
        pygame.draw.line(frame.target, colour, (round(x + c * far), round(y + s * far)), (round(x + c * tail), round(y + s * tail)))
    ray = round(radius * (1.5 + 0.5 * (frame.tick // 2 % 2)))
    for size, colour in ((ray, GATHERED), (ray * 2 // 3, HOT)):
        frame.target.fill(colour, (x - size // 2, y, 2 * (size // 2) + 1, 1))
        frame.target.fill(colour, (x, y - size, 1, 2 * size + 1))
    for share, colour in ((0.85, GATHERED), (0.62, PALE), (0.42, HOT)):
        if radius * share >= 1:
            pygame.draw.circle(frame.target, colour, (x, y), round(radius * share))


def _chain(target: pygame.Surface, points: list[tuple[int, int]]) -> None:
    """Links of 4 px, seen by turns from the front and from the side."""
    number = 0
    for (ax, ay), (bx, by) in pairwise(points):
        count = max(1, round(hypot(bx - ax, by - ay) / 3))
        for i in range(count):
            x, y = round(ax + (bx - ax) * i / count), round(ay + (by - ay) * i / count)
            wide = number % 2 == 0
            target.fill(BLACK, (x - 1, y - 1, 4 if wide else 3, 4))
            target.fill(LINKS[number % 2], (x, y, 2 if wide else 1, 2))
            number += 1


def _near(points: list[tuple[int, int]]) -> bool:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return max(xs) > 0 and min(xs) < WIDTH and max(ys) > 0 and min(ys) < HEIGHT


class Cables:
    """Placed cables, behind or before the figures."""

    def __init__(self, cables: Iterable[Cable]) -> None:
        self._hung = [(_around(a, b, c.sag), c, a, b, i) for c in cables for i, (a, b) in enumerate(pairwise(c.place.points))]

    def draw(self, frame: Frame) -> None:
        """Draws those that hang into the picture, moved by the wind of this moment."""
        shown = frame.left, frame.top, frame.left + WIDTH, frame.top + HEIGHT
        for around, cable, a, b, number in self._hung:
            if overlap(around, shown):
                _hang(frame, cable, a, b, number)


def _around(a: Point, b: Point, sag: float) -> Rect:
    """Where it can hang, however the wind blows, px of the map."""
    return min(a[0], b[0]) - 8, min(a[1], b[1]), max(a[0], b[0]) + 8, max(a[1], b[1]) + abs(sag) * 1.3


def _hang(frame: Frame, cable: Cable, a: Point, b: Point, number: int) -> None:
    count = max(4, int(hypot(b[0] - a[0], b[1] - a[1]) / PIECE))
    phase = a[0] * 0.013 + number * 1.7
    gust = sin(frame.time * GUST + phase) + 0.4 * sin(frame.time * GUST * 2.7 + phase * 2)
    across, down = gust * cable.sag * SWAY, cable.sag * (1 + gust * 0.05)
    points = []
    for i in range(count + 1):
        t = i / count
        hang = 4 * t * (1 - t)
        points.append(frame.at(a[0] + (b[0] - a[0]) * t + across * hang, a[1] + (b[1] - a[1]) * t + down * hang))
    width = cable.width + (CABLE_FRONT_WIDTH if cable.front else 0)
    pygame.draw.lines(frame.target, BLACK if cable.front else CABLE, False, points, width)
    if not cable.front:
        pygame.draw.lines(frame.target, CABLE_LIGHT if cable.width < 3 else LINE, False, [(x, y - 1) for x, y in points])
