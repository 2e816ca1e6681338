"""The gravitational beam: three hard steps of light, a star at the muzzle, rings, flares where it hits, and edges that go on glowing."""

from dataclasses import dataclass
from math import cos, hypot, pi, sin

import pygame

from game.kit.easing import out
from game.kit.geometry import Point, segment_meets
from game.kit.rng import Rng
from game.media.palette import Colour, mixed, scaled
from game.view.falling import Band, Shine
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.glow import disc

REACH = 1280.0  # px at strength 1
FULL, THIN = 24, 9  # ticks that the full beam and the thin line are seen
WIDE = 10  # ticks of the full beam before it grows thin
CORE: Colour = (255, 246, 250)
MIDDLE: Colour = (255, 138, 184)
EDGE: Colour = (194, 34, 95)
GLOW: Colour = (255, 79, 149)
THROWN: Colour = (255, 36, 88)  # its light on the place, deeper than itself, so that its steps do not add up to white
ASIDE, ASIDE_THIN = 132.0, 64.0  # px that the light of a full and of a thin beam reaches to both sides
HALVES = ((4.6, 3.4, EDGE), (2.8, 2.0, MIDDLE), (1.6, 0.9, CORE))  # px of half width gained on the way, at the muzzle, colour
PIECE = 8.0  # px between two steps of the flickering edge
KNOT, KNOTS_APART, KNOT_PACE = 15.0, 58.0, 21.0  # px: bright knots that run along its edge, between two, and per tick
BREAKS = 0.3  # of its width: thinner, it breaks up
DASH, DASH_LEFT = 26.0, 0.9  # px from one piece of it to the next, and the share of that which a piece takes up at first
SWELL = 26.0  # px from the muzzle to full width
BLOOM = 8  # the bloom is drawn at an eighth of the size and smoothed up
STAR = (13.0, 27.0, 11.0)  # px, the muzzle's rays along the beam, across it, and between
THIN_STAR, THIN_STAR_SIZE = 4, 0.4  # ticks that a thin one has them, and their share of that
RINGS = ((8.0, 20.0, 2.6, 1.0), (21.0, 16.0, 3.0, 0.9), (36.0, 12.0, 3.4, 0.8))  # px along, radius, flatness, strength
RING_TICKS = 11
RING: Colour = (255, 156, 198)
FLARE_TICKS = 12  # that a hit flares
FLARE_RAYS, FLARE_SIZE = 18, 34.0  # rays, and px of the longest
MOST_FLARES, MOST_SCARS = 10, 24
SCAR_TICKS = 100  # that cut structure glows
SCAR = 11.0  # px, half the length of its edge
BORDER = 24  # px round the picture to which a beam is drawn
EMBERS, EMBER_STEP = 26, 24.0  # left hanging in the air along a full beam, px between them

TABLE = 251  # numbers of a flicker; drawn anew for every picture they would cost more than all else
_chance = Rng(31)
ROUGH = tuple(_chance.between(-0.8, 0.8) for _ in range(TABLE))
RAYS = tuple((cos(i * pi / FLARE_RAYS), sin(i * pi / FLARE_RAYS)) for i in range(FLARE_RAYS * 2))


@dataclass(slots=True)
class Beam:
    """One shot: from x, y towards dx, dy (unit vector), `length` px; `full` or a thin line."""

    x: float
    y: float
    dx: float
    dy: float
    length: float
    full: bool
    light: Band
    age: int = 0

    @property
    def life(self) -> int:
        """Ticks that it is seen."""
        return FULL if self.full else THIN

    def at(self, along: float, across: float = 0.0) -> Point:
        """A point of the map, px along and across the beam."""
        return self.x + self.dx * along - self.dy * across, self.y + self.dy * along + self.dx * across


@dataclass(slots=True)
class Mark:
    """A flare or a scar at x, y, where a beam went towards dx, dy; `size` 0..1."""

    x: float
    y: float
    dx: float
    dy: float
    size: float
    seed: int = 0  # so that no two flicker alike
    age: int = 0


class Beams:
    """All that are seen now, and what they left."""

    def __init__(self) -> None:
        self._beams: list[Beam] = []
        self._flares: list[Mark] = []
        self._scars: list[Mark] = []
        self._rng = Rng(32)
        self._small = pygame.Surface((WIDTH // BLOOM, HEIGHT // BLOOM)).convert()
        self._layer = pygame.Surface((WIDTH, HEIGHT)).convert()
        self._smooth = self._layer.copy()  # kept, for new memory in every picture costs more than what is drawn there
        self._line = self._small.copy()

    def fire(self, x: float, y: float, dx: float, dy: float, strength: float, full: bool) -> Point:
        """A shot; `strength` 0..1 is its length as a share of 1280 px. Returns where it ends."""
        size = hypot(dx, dy) or 1.0
        dx, dy, length = dx / size, dy / size, REACH * strength
        beam = Beam(x, y, dx, dy, length, full, Band(x, y, dx, dy, length, ASIDE if full else ASIDE_THIN, THROWN, 1.0))
        self._beams.append(beam)
        return beam.at(beam.length)

    def flare(self, x: float, y: float, dx: float, dy: float, size: float) -> None:
        """It hit somebody here."""
        self._flares = [*self._flares[1 - MOST_FLARES :], Mark(x, y, dx, dy, size, int(x))]

    def scar(self, x: float, y: float, dx: float, dy: float) -> None:
        """It went in or out of structure here."""
        self._scars = [*self._scars[1 - MOST_SCARS :], Mark(x, y, dx, dy, 1.0)]

    def embers(self) -> list[Point]:
        """Where the last shot leaves embers in the air, px."""
        beam = self._beams[-1]
        count = EMBERS if beam.full else EMBERS // 4
        return [beam.at(min(beam.length, i * EMBER_STEP) + self._rng.between(0, 20), self._rng.between(-6, 6)) for i in range(count)]

    def clear(self) -> None:
        """None is seen any more."""
        self._beams, self._flares, self._scars = [], [], []

    def tick(self) -> None:
        """One tick passes."""
        for beam in self._beams:
            beam.age += 1
        for mark in (*self._flares, *self._scars):
            mark.age += 1
        self._beams = [b for b in self._beams if b.age < b.life]
        self._flares = [f for f in self._flares if f.age < FLARE_TICKS]
        self._scars = [s for s in self._scars if s.age < SCAR_TICKS]

    def shines(self) -> list[Shine]:
        """The light of what it left."""
        return [Shine(s.x, s.y, 34, THROWN, 0.6 * (1 - s.age / SCAR_TICKS)) for s in self._scars]

    def bands(self) -> list[Band]:
        """The light along the beams, as far as walls let it get."""
        for beam in self._beams:
            beam.light.strength = 1 - (beam.age / beam.life) ** 2
        return [beam.light for beam in self._beams]

    def draw(self, frame: Frame) -> None:
        """Draws all of them, bloom last."""
        for scar in self._scars:
            _draw_scar(frame, scar)
        if self._beams:
            self._small.fill((0, 0, 0))
            for beam in self._beams:
                _draw_beam(frame, beam, self._layer)
                self._bloom(frame, beam)
            pygame.transform.smoothscale(self._small, (WIDTH, HEIGHT), self._smooth)
            frame.target.blit(self._smooth, (0, 0), None, ADD)
        for flare in self._flares:
            _draw_flare(frame, flare)

    def _bloom(self, frame: Frame, beam: Beam) -> None:
        fade = _width(beam)
        a, b = _small(frame, beam.at(0)), _small(frame, beam.at(beam.length))
        for width, light in ((7, 0.12), (4, 0.16), (2, 0.28)) if beam.full else ((3, 0.10), (1, 0.25)):
            line = self._line
            line.fill((0, 0, 0))
            pygame.draw.line(line, scaled(GLOW, light * fade), a, b, width)
            self._small.blit(line, (0, 0), None, ADD)
        pygame.draw.circle(self._small, scaled(GLOW, fade * 0.45), a, 2 if beam.full else 1)


def _small(frame: Frame, point: Point) -> tuple[float, float]:
    x, y = frame.at(*point)
    return x / BLOOM, y / BLOOM


def _width(beam: Beam) -> float:
    """Its width as a share: over full at once, then thinner and thinner."""
    wide = WIDE if beam.full else THIN // 2
    if beam.age < 2:
        return 1.3
    return 1.0 if beam.age < wide else max(0.0, 1 - out((beam.age - wide) / (beam.life - wide)))


def _draw_beam(frame: Frame, beam: Beam, layer: pygame.Surface) -> None:
    share = _width(beam)
    near, far = _in_picture(frame, beam)
    if near >= far:
        return
    if share < BREAKS:
        _break_up(frame, beam, (near, far), share / BREAKS)
        return
    width = share * (1.0 if beam.full else 0.32)
    for index, (gain, base, colour) in enumerate(HALVES if beam.full else HALVES[1:]):
        outline = _outline(frame, beam, (near, far), (base * width, gain * width), index)
        if index == 0 and beam.full:  # the outer step lets through what is behind it
            layer.fill((0, 0, 0))
            pygame.draw.polygon(layer, scaled(colour, 0.6), outline)
            frame.target.blit(layer, (0, 0), None, ADD)
        else:
            pygame.draw.polygon(frame.target, colour, outline)
    if beam.full:
        _knots(frame, beam, (near, far), (HALVES[1][0] + HALVES[1][1]) * width)
        _star(frame, beam, width)
        _rings(frame, beam)
    elif beam.age < THIN_STAR:
        _star(frame, beam, THIN_STAR_SIZE)


def _knots(frame: Frame, beam: Beam, span: Point, aside: float) -> None:
    """Light that runs outwards along both edges."""
    near, far = span
    for side, behind in ((-1, 0.0), (1, 0.45)):
        along = near + (frame.tick * KNOT_PACE + behind * KNOTS_APART - near) % KNOTS_APART
        while along + KNOT < far:
            a, b = beam.at(along, side * aside), beam.at(along + KNOT, side * aside)
            pygame.draw.line(frame.target, CORE, frame.at(*a), frame.at(*b), 2)
            along += KNOTS_APART


def _break_up(frame: Frame, beam: Beam, span: Point, left: float) -> None:
    """At its end it falls apart into pieces that shrink, and cool as they do."""
    near, far = span
    colour = MIDDLE if left > 0.66 else GLOW if left > 0.33 else EDGE
    number = int(near / DASH)
    while number * DASH < far:
        rough = ROUGH[(number * 7) % TABLE]
        long = DASH * DASH_LEFT * left * (0.8 + 0.4 * rough)
        begin = max(near, number * DASH + rough * 6)
        if long >= 1:
            a, b = beam.at(begin), beam.at(min(far, begin + long))
            pygame.draw.line(frame.target, colour, frame.at(*a), frame.at(*b), 2 if beam.full and left > 0.5 else 1)
        number += 1


def _in_picture(frame: Frame, beam: Beam) -> Point:
    """The part of it that is in the picture: from, to, px along it. The same or less when there is none."""
    a, b = beam.at(0), beam.at(beam.length)
    shown = frame.left - BORDER, frame.top - BORDER, frame.left + WIDTH + BORDER, frame.top + HEIGHT + BORDER
    first, last = segment_meets(a, b, shown), segment_meets(b, a, shown)
    return (0.0, 0.0) if first is None or last is None else (first * beam.length, (1 - last) * beam.length)


def _outline(frame: Frame, beam: Beam, span: Point, wide: Point, number: int) -> list[Point]:
    """The edge of one step, there and back, with hard flicker: this is drawn at every picture, so it is kept to sums."""
    (near, far), (base, gain) = span, wide
    x, y, dx, dy = beam.x - frame.left, beam.y - frame.top, beam.dx, beam.dy
    there: list[Point] = []
    back: list[Point] = []
    count = max(2, int((far - near) / PIECE))
    rough, chance = min(1.0, base), frame.tick * 37 + number * 71
    for i in range(count + 1):
        along = near + (far - near) * i / count
        half = base + gain
        if along < SWELL:
            half = base + gain * along / SWELL
        else:
            half += ROUGH[(chance + i) % TABLE] * rough
        px, py = x + dx * along, y + dy * along
        there.append((px + dy * half, py - dx * half))
        back.append((px - dy * half, py + dx * half))
    return there + back[::-1]


def _star(frame: Frame, beam: Beam, width: float) -> None:
    """Hard rays at the muzzle, longest across the beam, white on pink."""
    ahead, across, between = (reach * width for reach in STAR)
    shine = disc(across * 2.6, across * 2.6, GLOW, 0.8, sharp=True)
    x, y = frame.at(*beam.at(0))
    frame.target.blit(shine, (x - shine.get_width() // 2, y - shine.get_height() // 2), None, ADD)
    for share, waist, colour in ((1.0, 4.4, MIDDLE), (0.8, 2.9, CORE)):
        rays = []
        for i in range(16):
            long = (ahead, 0.0, between, 0.0, across, 0.0, between, 0.0)[i % 8] * share or waist * width
            rays.append(frame.at(*beam.at(cos(i * pi / 8) * long, sin(i * pi / 8) * long)))
        pygame.draw.polygon(frame.target, colour, rays)


def _rings(frame: Frame, beam: Beam) -> None:
    """Flat rings round the beam that widen and go."""
    t = (beam.age + frame.alpha) / RING_TICKS
    if t >= 1:
        return
    for along, radius, flat, strength in RINGS:
        grown = radius * (0.7 + out(t) * 0.8)
        points = []
        for i in range(28):
            angle = i * pi / 14
            points.append(frame.at(*beam.at(along + t * 5 + cos(angle) * grown / flat, sin(angle) * grown)))
        pygame.draw.lines(frame.target, scaled(RING, strength * (1 - 0.55 * t)), True, points)


def _draw_flare(frame: Frame, flare: Mark) -> None:
    """A burst of hard rays, most of them away from the muzzle, that shrinks into itself."""
    t = (flare.age + frame.alpha) / FLARE_TICKS
    light = max(0.0, 1 - t * t)
    size = FLARE_SIZE * flare.size * (0.75 + 0.25 * min(1.0, t * 5)) * light
    if size < 2 or not frame.sees(flare.x, flare.y, FLARE_SIZE * 2):
        return
    x, y = frame.at(flare.x, flare.y)
    shine = disc(size * 3.2, size * 2.6, GLOW, 0.9 * light, sharp=True)
    frame.target.blit(shine, (x - shine.get_width() // 2, y - shine.get_height() // 2), None, ADD)
    for share, colour in ((1.0, MIDDLE), (0.72, CORE)):
        points = []
        for i, (ray_x, ray_y) in enumerate(RAYS):
            reach = size * share * 0.36
            if i % 2 == 0:
                ahead = 0.75 + 0.35 * (ray_x * flare.dx + ray_y * flare.dy)
                reach = size * share * (0.75 + 0.3 * ROUGH[(frame.tick * 37 + flare.seed + i) % TABLE]) * ahead
            points.append((x + ray_x * reach, y + ray_y * reach))
        pygame.draw.polygon(frame.target, colour, points)


def _draw_scar(frame: Frame, scar: Mark) -> None:
    """A molten edge across the beam that cools: white, pink, deep red, nothing."""
    t = (scar.age + frame.alpha) / SCAR_TICKS
    if not frame.sees(scar.x, scar.y, SCAR):
        return
    colour = mixed(CORE, GLOW, t * 4) if t < 0.25 else scaled(mixed(GLOW, EDGE, (t - 0.25) / 0.75), 1.15 - t)
    half = SCAR * (1 - 0.6 * t)
    a = frame.at(scar.x - scar.dy * half, scar.y + scar.dx * half)
    b = frame.at(scar.x + scar.dy * half, scar.y - scar.dx * half)
    x, y = frame.at(scar.x, scar.y)
    shine = disc(half * 3, half * 3, GLOW, 0.7 * (1 - t), sharp=True)
    frame.target.blit(shine, (x - shine.get_width() // 2, y - shine.get_height() // 2), None, ADD)
    pygame.draw.line(frame.target, colour, a, b, 2 if t < 0.5 else 1)
