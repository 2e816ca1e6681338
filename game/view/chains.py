"""Chains that carry weights, and what they run over: lit by their place, link by link, drawn behind what hangs from them."""

from collections.abc import Iterable
from itertools import pairwise
from math import atan2, cos, degrees, hypot, sin

import pygame

from game.kit.geometry import Point
from game.media.library import Library
from game.media.palette import Colour
from game.sim.look import Line
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.snapshot import Seen

LINK, END = "prop_sanctuary_chain", "prop_sanctuary_chain_end"
PITCH = 16  # px of a link
TURN = 3  # degrees between two turned pictures of one
DARK: Colour = (8, 12, 12)
SHADE, MIDDLE, LIGHT = (46, 58, 54), (86, 102, 94), (142, 158, 144)
RUST: Colour = (98, 66, 46)
WHEEL = 10  # px, its radius
SPOKES = 3
RIVETS = 24  # px of a rail between two


class Chains:
    """All of a stage. What they are made of is turned once for each angle."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._turned: dict[tuple[str, int], pygame.Surface] = {}  # a sheet's first picture, counter-clockwise round its middle

    def draw(self, frame: Frame, seen: Iterable[Seen]) -> None:
        """Draws them between the last two ticks."""
        for one in seen:
            look = one.look
            assert isinstance(look, Line)
            points = [(x - frame.left, y - frame.top) for x, y in one.points(frame.alpha)]
            if len(points) > 1 and _near(points):
                self._draw(frame.target, look.style, points)

    def _draw(self, target: pygame.Surface, style: str, points: list[Point]) -> None:
        if style == "chain_thin":
            _rope(target, points)
        elif style == "rail":
            _rail(target, points)
        elif style == "trolley":
            _trolley(target, points)
        else:
            for a, b in pairwise(points):
                self._links(target, a, b)
            if style == "chain_cut":
                self._torn_end(target, points)
            elif style == "chain_hoist":
                _wheels(target, points)

    def _links(self, target: pygame.Surface, a: Point, b: Point) -> None:
        """As many as there is room for, each turned as the chain hangs."""
        long = hypot(b[0] - a[0], b[1] - a[1])
        count = round(long / PITCH)
        picture = self._picture(LINK, degrees(atan2(b[0] - a[0], b[1] - a[1])))
        wide, high = picture.get_size()
        blits = []
        for i in range(count):
            share = (i + 0.5) / count
            x, y = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
            if -PITCH < x < WIDTH + PITCH and -PITCH < y < HEIGHT + PITCH:
                blits.append((picture, (round(x - wide / 2), round(y - high / 2))))
        target.fblits(blits)

    def _torn_end(self, target: pygame.Surface, points: list[Point]) -> None:
        (ax, ay), (bx, by) = points[-2], points[-1]
        angle = atan2(bx - ax, by - ay)
        picture = self._picture(END, degrees(angle))
        wide, high = picture.get_size()
        x, y = bx + sin(angle) * PITCH / 2, by + cos(angle) * PITCH / 2
        target.blit(picture, (round(x - wide / 2), round(y - high / 2)))

    def _picture(self, name: str, angle: float) -> pygame.Surface:
        key = name, round(angle / TURN) * TURN
        found = self._turned.get(key)
        if found is None:
            surface = self._library.sheet(name).picture(0).surface
            found = self._turned[key] = pygame.transform.rotate(surface, key[1]) if key[1] else surface
        return found


def _near(points: list[Point]) -> bool:
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return max(xs) > -PITCH and min(xs) < WIDTH + PITCH and max(ys) > -PITCH and min(ys) < HEIGHT + PITCH


def _rope(target: pygame.Surface, points: list[Point]) -> None:
    """Thin, with a light side."""
    whole = [(round(x), round(y)) for x, y in points]
    pygame.draw.lines(target, DARK, False, whole, 3)
    pygame.draw.lines(target, MIDDLE, False, whole)


def _wheels(target: pygame.Surface, points: list[Point]) -> None:
    """Where the chain bends it runs over a wheel, which turns as the chain does."""
    turn = points[0][1] / WHEEL
    for i, (x, y) in enumerate(points[1:-1]):
        inward = 1 if points[-1][0] > points[0][0] else -1
        side = inward if i == 0 else -inward
        centre = round(x + side * WHEEL), round(y + WHEEL)
        for radius, colour in ((WHEEL + 1, DARK), (WHEEL, SHADE), (WHEEL - 2, MIDDLE), (WHEEL - 4, SHADE)):
            pygame.draw.circle(target, colour, centre, radius)
        for spoke in range(SPOKES):
            angle = turn * side + spoke * 3.1416 / SPOKES
            dx, dy = cos(angle) * (WHEEL - 3), sin(angle) * (WHEEL - 3)
            pygame.draw.line(target, LIGHT, (centre[0] - dx, centre[1] - dy), (centre[0] + dx, centre[1] + dy))
        pygame.draw.circle(target, DARK, centre, 2)


def _rail(target: pygame.Surface, points: list[Point]) -> None:
    """A beam with rivets, its upper edge in the light."""
    for (ax, ay), (bx, by) in pairwise([(round(x), round(y)) for x, y in points]):
        pygame.draw.line(target, DARK, (ax, ay), (bx, by), 9)
        pygame.draw.line(target, SHADE, (ax, ay), (bx, by), 7)
        pygame.draw.line(target, MIDDLE, (ax, ay - 2), (bx, by - 2), 2)
        long = max(1, round(hypot(bx - ax, by - ay)))
        for along in range(RIVETS // 2, long, RIVETS):
            x, y = ax + (bx - ax) * along // long, ay + (by - ay) * along // long
            target.fill(RUST, (x, y + 1, 2, 2))


def _trolley(target: pygame.Surface, points: list[Point]) -> None:
    """What runs along a rail, and the rope under it."""
    (x, y), end = points[0], points[-1]
    _rope(target, [points[0], end])
    left, top = round(x) - 10, round(y) - 8
    target.fill(DARK, (left, top, 20, 14))
    target.fill(SHADE, (left + 1, top + 1, 18, 12))
    target.fill(LIGHT, (left + 1, top + 1, 18, 1))
    for wheel in (left + 5, left + 14):
        pygame.draw.circle(target, DARK, (wheel, top + 5), 4)
        pygame.draw.circle(target, MIDDLE, (wheel, top + 5), 2)
