"""The gravitational beam: three hard steps of light, a star at the muzzle, rings, and what it throws on the place."""

from dataclasses import dataclass
from math import cos, hypot, sin

import pygame

from game.kit.easing import out
from game.kit.geometry import Point
from game.kit.rng import Rng
from game.media.palette import Colour, scaled
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.lights import Shine

REACH = 1280.0  # px at strength 1
FULL, THIN = 16, 9  # ticks that the full beam and the thin line are seen
CORE: Colour = (255, 246, 250)
MIDDLE: Colour = (255, 138, 184)
EDGE: Colour = (194, 34, 95)
GLOW: Colour = (255, 79, 149)
THROWN: Colour = (255, 44, 118)  # its light on the place, deeper than itself: many lamps along it add up, and would turn white
HALVES = ((4.6, 3.4, EDGE), (2.8, 2.0, MIDDLE), (1.6, 0.9, CORE))  # px of half width gained on the way, at the muzzle, colour
PIECE = 7.0  # px between two steps of the flickering edge
SWELL = 26.0  # px from the muzzle to full width
BLOOM = 8  # the bloom is drawn at an eighth of the size and smoothed up
STAR = 15.0  # px, the star's rays
RINGS = ((10.0, 17.0, 2.4, 0.7), (26.0, 13.0, 3.2, 0.5))  # px along the beam, radius, flatness, strength


@dataclass(slots=True)
class Beam:
    """One shot: from x, y towards dx, dy (unit vector), `length` px; `full` or a thin line."""

    x: float
    y: float
    dx: float
    dy: float
    length: float
    full: bool
    age: int = 0

    @property
    def life(self) -> int:
        """Ticks that it is seen."""
        return FULL if self.full else THIN

    def at(self, along: float, across: float = 0.0) -> Point:
        """A point of the map, px along and across the beam."""
        return self.x + self.dx * along - self.dy * across, self.y + self.dy * along + self.dx * across


class Beams:
    """All that are seen now."""

    def __init__(self) -> None:
        self._beams: list[Beam] = []
        self._rng = Rng(31)
        self._small = pygame.Surface((WIDTH // BLOOM, HEIGHT // BLOOM)).convert()
        self._layer = pygame.Surface((WIDTH, HEIGHT)).convert()

    def fire(self, x: float, y: float, dx: float, dy: float, strength: float, full: bool) -> Point:
        """A shot; `strength` 0..1 is its length as a share of 1280 px. Returns where it ends."""
        size = hypot(dx, dy) or 1.0
        beam = Beam(x, y, dx / size, dy / size, REACH * strength, full)
        self._beams.append(beam)
        return beam.at(beam.length)

    def clear(self) -> None:
        """None is seen any more."""
        self._beams = []

    def tick(self) -> None:
        """One tick passes."""
        for beam in self._beams:
            beam.age += 1
        self._beams = [b for b in self._beams if b.age < b.life]

    def shines(self) -> list[Shine]:
        """The light it throws: lamps along its way."""
        found: list[Shine] = []
        for beam in self._beams:
            strength = (1 - beam.age / beam.life) * (0.42 if beam.full else 0.25)
            steps = int(beam.length // 64) + 1
            found += [Shine(*beam.at(i * 64), 110 if beam.full else 60, THROWN, strength) for i in range(steps)]
        return found

    def draw(self, frame: Frame) -> None:
        """Draws all of them, bloom last."""
        if not self._beams:
            return
        self._small.fill((0, 0, 0))
        for beam in self._beams:
            _draw_beam(frame, beam, self._rng, self._layer)
            self._bloom(frame, beam)
        smooth = pygame.transform.smoothscale(self._small, (WIDTH, HEIGHT))
        frame.target.blit(smooth, (0, 0), None, ADD)

    def _bloom(self, frame: Frame, beam: Beam) -> None:
        fade = _width(beam)
        a, b = _small(frame, beam.at(0)), _small(frame, beam.at(beam.length))
        for width, light in ((7, 0.12), (4, 0.16), (2, 0.28)) if beam.full else ((3, 0.10), (1, 0.25)):
            line = pygame.Surface(self._small.get_size())
            pygame.draw.line(line, scaled(GLOW, light * fade), a, b, width)
            self._small.blit(line, (0, 0), None, ADD)
        pygame.draw.circle(self._small, scaled(GLOW, fade * 0.45), a, 2 if beam.full else 1)
        pygame.draw.circle(self._small, scaled(MIDDLE, fade), b, 3 if beam.full else 1)


def _small(frame: Frame, point: Point) -> tuple[float, float]:
    x, y = frame.at(*point)
    return x / BLOOM, y / BLOOM


def _width(beam: Beam) -> float:
    """Its width as a share: over full at once, then thinner and thinner."""
    t = beam.age / beam.life
    return 1.25 if beam.age < 2 else 1.0 if t < 0.55 else max(0.0, 1 - out((t - 0.55) / 0.45))


def _draw_beam(frame: Frame, beam: Beam, r: Rng, layer: pygame.Surface) -> None:
    width = _width(beam) * (1.0 if beam.full else 0.32)
    steps = HALVES if beam.full else HALVES[1:]
    for index, (gain, base, colour) in enumerate(steps):
        outline = [frame.at(*p) for p in _outline(beam, base * width, gain * width, r)]
        if index == 0 and beam.full:  # the outer step lets through what is behind it
            layer.fill((0, 0, 0))
            pygame.draw.polygon(layer, scaled(colour, 0.6), outline)
            frame.target.blit(layer, (0, 0), None, ADD)
        else:
            pygame.draw.polygon(frame.target, colour, outline)
    if beam.full:
        _star(frame, beam, width)
        _rings(frame, beam)


def _outline(beam: Beam, base: float, gain: float, r: Rng) -> list[Point]:
    """The edge of one step, there and back, with hard flicker."""
    there: list[Point] = []
    back: list[Point] = []
    count = max(2, int(beam.length / PIECE))
    for i in range(count + 1):
        along = beam.length * i / count
        half = base + gain * min(1.0, along / SWELL) + (r.between(-0.8, 0.8) if along > SWELL / 2 else 0.0) * min(1.0, base)
        there.append(beam.at(along, -half))
        back.append(beam.at(along, half))
    return there + back[::-1]


def _star(frame: Frame, beam: Beam, width: float) -> None:
    """Hard rays at the muzzle and where it ends."""
    for along, size, turned in ((2.0, STAR, 0.0), (beam.length, STAR * 1.3, 0.4)):
        x, y = beam.at(along)
        points = []
        for i in range(8):
            reach = (size if i % 2 == 0 else size * 0.28) * width
            points.append(frame.at(x + cos(i * 0.7854 + turned) * reach, y + sin(i * 0.7854 + turned) * reach))
        pygame.draw.polygon(frame.target, CORE, points)


def _rings(frame: Frame, beam: Beam) -> None:
    """Two flat rings round the beam that widen and go."""
    t = beam.age / beam.life
    if t > 0.7:
        return
    for along, radius, flat, strength in RINGS:
        grown = radius * (0.7 + t * 0.9)
        points = []
        for i in range(24):
            angle = i * 0.2618
            points.append(frame.at(*beam.at(along + cos(angle) * grown / flat, sin(angle) * grown)))
        pygame.draw.lines(frame.target, scaled((255, 156, 198), strength * (1 - t)), True, points)
