"""Ripples in a shield: where somebody passes its rim, light runs along it both ways, and rings spread inwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from math import atan2, cos, hypot, pi, sin

import pygame

from game.kit.easing import out
from game.kit.geometry import Point
from game.media.palette import Colour, scaled
from game.sim.events import Event, ShieldCrossed
from game.sim.look import Dome, Layer
from game.view.dome import RIM
from game.view.frame import Frame
from game.view.snapshot import LEAP, Seen, Snapshot

LIFE = 34  # ticks
FAR, FRONT = 130.0, 26.0  # px that it runs along the rim, and the length of what runs
RINGS = ((0.0, 34.0), (0.16, 24.0), (0.32, 15.0))  # when each begins as a share of its life, and px that it grows to
PIECE = 5.0  # px of the rim per straight piece
WATCHED = (Layer.COMPANION, Layer.ENEMY, Layer.SHOT)  # who else ripples it; the hero's crossing is an event


@dataclass(slots=True)
class Ripple:
    """One at `angle` of a dome round x, y."""

    x: float
    y: float
    radius: float
    angle: float
    colour: Colour
    age: int = 0


class Ripples:
    """All that run."""

    def __init__(self) -> None:
        self._all: list[Ripple] = []

    def clear(self) -> None:
        """The rims are calm."""
        self._all = []

    def tick(self, events: Sequence[Event], snapshot: Snapshot) -> None:
        """One tick passes with these events."""
        for one in self._all:
            one.age += 1
        self._all = [one for one in self._all if one.age < LIFE]
        if not snapshot.domes:
            return
        at: list[Point] = [(e.x, e.y) for e in events if isinstance(e, ShieldCrossed)]
        for dome in snapshot.domes:
            for x, y in chain(at, _crossed(dome, snapshot)):
                self._add(dome, x, y)

    def _add(self, seen: Seen, x: float, y: float) -> None:
        dome = seen.look
        assert isinstance(dome, Dome)
        if abs(hypot(x - dome.x, y - dome.y) - dome.radius) < LEAP:
            self._all.append(Ripple(dome.x, dome.y, dome.radius, atan2(y - dome.y, x - dome.x), RIM.get(dome.style, RIM["shield"])))

    def draw(self, frame: Frame) -> None:
        """Two fronts on the rim, and rings that end there."""
        for one in self._all:
            x, y = one.x + cos(one.angle) * one.radius, one.y + sin(one.angle) * one.radius
            if frame.sees(x, y, FAR):
                _draw(frame, one, (x, y))


def _crossed(seen: Seen, snapshot: Snapshot) -> list[Point]:
    """Where somebody else passed the rim in this tick."""
    dome = seen.look
    assert isinstance(dome, Dome)
    if dome.style != "shield":
        return []
    found = []
    for one in chain.from_iterable(snapshot.figures[layer] for layer in WATCHED):
        before, now = hypot(one.x - dome.x, one.y - dome.y), hypot(one.x + one.dx - dome.x, one.y + one.dy - dome.y)
        if (before < dome.radius) != (now < dome.radius) and not one.look.key:
            found.append((one.x, one.y))
    return found


def _draw(frame: Frame, one: Ripple, at: Point) -> None:
    t = (one.age + frame.alpha) / LIFE
    reach, light = FAR * out(t), 1 - t
    for side in (-1, 1):
        for share, shade in ((1.0, 0.4), (0.5, 0.8)):
            span = FRONT * share
            points = []
            for i in range(int(span / PIECE) + 2):
                angle = one.angle + side * max(0.0, reach - i * PIECE) / one.radius
                points.append(frame.at(one.x + cos(angle) * one.radius, one.y + sin(angle) * one.radius))
            pygame.draw.lines(frame.target, scaled(one.colour, 0.35 + 0.65 * shade * light), False, points, 2 if share < 1 else 1)
    for begins, size in RINGS:
        part = (t - begins) / (1 - begins)
        if 0 < part < 1:
            _ring(frame, one, at, size * out(part), scaled(one.colour, 1 - 0.6 * part))


def _ring(frame: Frame, one: Ripple, at: Point, radius: float, colour: Colour) -> None:
    """The half of a ring that lies inside of the dome, flat against the rim."""
    points = []
    for i in range(13):
        turn = one.angle + pi / 2 + i * pi / 12
        points.append(frame.at(at[0] + cos(turn) * radius, at[1] + sin(turn) * radius))
    pygame.draw.lines(frame.target, colour, False, points)
