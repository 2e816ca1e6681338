"""Swings on a line: what it could hold in, whether the arc is free, and where one flies from its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import atan2, cos, degrees, hypot, pi, radians, sin, sqrt

from game.kit.geometry import Point
from game.sim.routes.flight import Landing, Push, fly
from game.sim.routes.gait import HARPOON
from game.sim.routes.ground import Ground
from game.sim.routes.legs import Leg
from game.sim.terrain import TILE, Terrain

ANGLES = 45.0, 60.0, 30.0, 52.0, 38.0  # degrees over the horizontal at which the line is shot
HAND = 32.0  # px over the feet
SHORTEST = 60.0  # px of line that is worth a swing
LENGTHS = 1.0, 0.75  # share of the line that is left after reeling in
OFF = 50.0  # degrees past the lowest point at which one lets go at the latest
PULL = 1420.0  # px/s² on a swing
LEAST, MOST = 240.0, 430.0  # px/s at which one lets go
LEAP = -130.0  # px/s more upwards
FIRST = 1  # places of the arc at which one is still leaving the edge
STEP = 8.0  # px between two places of the arc that are looked at, and of the line
BEYOND = 120.0, 1200.0  # px past the end of the arc up to which one steers


@dataclass(slots=True)
class Swing:
    """The leg on the line, and where the flight after it ends."""

    leg: Leg
    found: list[Landing]


def swings(ground: Ground, at: Point, side: int) -> Iterator[Swing]:
    """All swings from the edge `at` over what lies in direction `side`."""
    hand = at[0], at[1] - HAND
    for angle in ANGLES:
        anchor = _hold(ground.terrain, hand, (side * cos(radians(angle)), -sin(radians(angle))), ground.gait.line)
        if anchor is None:
            continue
        reach = hypot(anchor[0] - hand[0], anchor[1] - hand[1])
        for length in (reach * share for share in LENGTHS):
            swing = _swing(ground, at, anchor, length, side) if length >= SHORTEST else None
            if swing is not None:
                yield swing


def _hold(terrain: Terrain, hand: Point, way: Point, reach: float) -> Point | None:
    """Where a bolt sticks that is shot in this direction."""
    width, height, kinds = terrain.cols * TILE, terrain.rows * TILE, terrain.kinds
    for step in range(1, int(reach / 4) + 1):
        x, y = hand[0] + way[0] * step * 4, hand[1] + way[1] * step * 4
        if y < 0 or not 0 <= x < width:
            return None
        if y < height and kinds[int(y) >> 4][int(x) >> 4] and terrain.blocks(int(x), int(y), int(x) + 1, int(y) + 1):
            return x, y
    return None


def _swing(ground: Ground, at: Point, anchor: Point, length: float, side: int) -> Swing | None:
    start = degrees(atan2(abs(anchor[0] - at[0]), at[1] - HAND - anchor[1]))  # from the vertical
    off = min(start * 0.9, OFF)
    places = [_under(anchor, length, side * radians(a)) for a in _angles(-start, off, length)][FIRST:]
    if any(_blocked(ground, place) for place in places):
        return None
    speed = min(max(sqrt(max(2 * PULL * length * (cos(radians(off)) - cos(radians(start))), 0.0)), LEAST), MOST)
    end, vx, vy = places[-1], side * speed * cos(radians(off)), -speed * sin(radians(off)) + LEAP
    found = [f for far in BEYOND for f in fly(ground, end, Push(vx, max(vy, -MOST), aim=end[0] + side * far), ground.gait.standing).found]
    ticks = round(pi * sqrt(length / PULL) * 60) + 20
    via = (at, *places[:-1])
    return Swing(Leg("swing", at, end, ticks, via, needs=HARPOON, anchor=anchor), found) if found else None


def _angles(first: float, last: float, length: float) -> list[float]:
    count = max(2, round(radians(last - first) * length / STEP))
    return [first + (last - first) * i / count for i in range(1, count + 1)]


def _under(anchor: Point, length: float, angle: float) -> Point:
    return anchor[0] + length * sin(angle), anchor[1] + length * cos(angle) + HAND


def _blocked(ground: Ground, feet: Point) -> bool:
    x, y = round(feet[0]), round(feet[1])
    return ground.terrain.blocks(x - 8, y - ground.gait.standing, x + 8, y)
