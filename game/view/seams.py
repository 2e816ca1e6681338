"""Light that breaks out of structure where the Safeguard builds somebody: a slit that opens, seams that run through the plates."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import cos, radians, sin

import pygame

from game.kit.easing import out
from game.kit.geometry import Point
from game.media.palette import Colour
from game.sim.events import Assembled, Event
from game.sim.look import Look
from game.view.falling import Shine
from game.view.frame import ADD, Frame
from game.view.particles import Particles
from game.view.snapshot import Snapshot

WHITE: Colour = (255, 246, 242)
PINK: Colour = (255, 122, 112)
DEEP: Colour = (150, 24, 34)
FAN: tuple[tuple[float, float, Colour], ...] = ((1.0, 30.0, (26, 6, 8)), (0.72, 22.0, (40, 12, 14)), (0.4, 15.0, (64, 34, 32)))
OPENS, CLOSES = 0.25, 0.72  # of its time: the slit is open, and begins to cool
HALF = 20.0  # px, half the length of the slit
ROOM = 80  # px, larger than any fan
SPARKS_EVERY = 9  # ticks
RADIUS, STRENGTH = 84.0, 0.75  # px and strength of the light it throws
BRANCHES: tuple[tuple[tuple[float, float], ...], ...] = (  # px along the surface and into it
    ((-15, 0), (-15, 9), (-22, 9), (-22, 17)),
    ((-6, 0), (-6, 15), (-1, 15), (-1, 22)),
    ((5, 0), (5, 7), (12, 7), (12, 14)),
    ((14, 0), (14, 11), (24, 11), (24, 15)),
)


@dataclass(slots=True)
class Opening:
    """Where somebody comes out: the surface's point, the way along it and out of it (unit vectors), and for how long."""

    actor: int
    x: float
    y: float
    along: Point
    out: Point
    ticks: int
    age: int = 0

    def at(self, along: float, deep: float) -> Point:
        """A point so many px along the surface and into it."""
        return self.x + self.along[0] * along - self.out[0] * deep, self.y + self.along[1] * along - self.out[1] * deep

    @property
    def light(self) -> float:
        """How much of it there is, 0..1."""
        t = self.age / self.ticks
        return out(t / OPENS) if t < CLOSES else max(0.0, 1 - (t - CLOSES) / (1 - CLOSES))


class Seams:
    """All that are open."""

    def __init__(self, particles: Particles) -> None:
        self._particles = particles
        self._open: list[Opening] = []

    def clear(self) -> None:
        """Nothing is being built."""
        self._open = []

    def tick(self, events: Sequence[Event], snapshot: Snapshot) -> None:
        """One tick passes with these events."""
        for one in self._open:
            one.age += 1
            if one.age % SPARKS_EVERY == 0 and one.age < one.ticks * CLOSES:
                self._particles.burst("seam", one.x + one.out[0] * 2, one.y + one.out[1] * 2, *one.out, 0.5)
        self._open = [one for one in self._open if one.age < one.ticks]
        for event in events:
            if isinstance(event, Assembled):
                self._open.append(_opening(event, snapshot))

    def shines(self) -> list[Shine]:
        """The light that falls out."""
        return [Shine(*o.at(0, -8), RADIUS * (0.5 + 0.5 * o.light), PINK, STRENGTH * o.light) for o in self._open]

    def draw(self, frame: Frame) -> None:
        """Behind who comes out of it."""
        for one in self._open:
            if frame.sees(one.x, one.y, 60):
                _draw(frame, one)


def _opening(event: Assembled, snapshot: Snapshot) -> Opening:
    """It lies where the feet of whoever is being built are; which way they stand is the end of their animation's name."""
    for seen in snapshot.enemies():
        if seen.actor == event.actor and isinstance(seen.look, Look):
            heading = seen.look.anim.rpartition("_")[2]
            turn = radians(int(heading)) if heading.isdigit() else 0.0
            return Opening(event.actor, *seen.now[0], (cos(turn), -sin(turn)), (-sin(turn), -cos(turn)), event.ticks)
    return Opening(event.actor, event.x, event.y, (1.0, 0.0), (0.0, -1.0), event.ticks)


def _draw(frame: Frame, one: Opening) -> None:
    t, light = one.age / one.ticks, one.light
    steady = (one.age // 2) % 5 != 3
    if t < CLOSES and steady:
        _fan(frame, one, light)
    colours = (WHITE, PINK) if t < CLOSES else (PINK, DEEP) if light > 0.45 else (DEEP, DEEP)
    for number, branch in enumerate(BRANCHES):
        _branch(frame, one, branch, light - 0.12 * (number % 3), colours[1])
    half = HALF * light
    a, b = frame.at(*one.at(-half, 0)), frame.at(*one.at(half, 0))
    pygame.draw.line(frame.target, colours[1], a, b, 3)
    pygame.draw.line(frame.target, colours[0], a, b, 1)


def _fan(frame: Frame, one: Opening, light: float) -> None:
    """Three hard steps of light that fall out of the slit."""
    for share, far, colour in FAN:
        half, wide = HALF * light * share, HALF * light * share * 1.7
        points = [frame.at(*one.at(-half, 0)), frame.at(*one.at(half, 0)), frame.at(*one.at(wide, -far)), frame.at(*one.at(-wide, -far))]
        box = pygame.Rect(min(p[0] for p in points), min(p[1] for p in points), 1, 1).unionall([pygame.Rect(*p, 1, 1) for p in points])
        sheet = _room().subsurface((0, 0, min(box.w, ROOM), min(box.h, ROOM)))
        sheet.fill((0, 0, 0))
        pygame.draw.polygon(sheet, colour, [(x - box.x, y - box.y) for x, y in points])
        frame.target.blit(sheet, box.topleft, None, ADD)


@lru_cache(maxsize=1)
def _room() -> pygame.Surface:
    """Kept, for new memory costs more than what is drawn there."""
    return pygame.Surface((ROOM, ROOM)).convert()


def _branch(frame: Frame, one: Opening, branch: tuple[tuple[float, float], ...], share: float, colour: Colour) -> None:
    """As much of one seam as the light has reached."""
    left = share * sum(abs(b[0] - a[0]) + abs(b[1] - a[1]) for a, b in pairwise(branch))
    for a, b in pairwise(branch):
        long = abs(b[0] - a[0]) + abs(b[1] - a[1])
        if left <= 0:
            return
        part = min(1.0, left / long)
        end = a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part
        pygame.draw.line(frame.target, colour, frame.at(*one.at(*a)), frame.at(*one.at(*end)))
        left -= long
