"""Light on its way to the half-size light map: discs, wedges and the light along a beam, each as far as the walls let it get."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.media.palette import Colour, deep, scaled
from game.view.frame import ADD, HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.glow import GRADES, centred, cone
from game.view.walls import STEP, Sides, Walls

BOOST = 0.85  # of a lamp's light that goes beyond the colours of what it falls on: dark plates would stay dark under any lamp
COLD_BOOST = 0.5  # of that for cold light
GRID = 2  # px: a light that moves throws its shadow from the nearest of such places
SHAPES, PICTURES, SHAFTS = 128, 128, 16  # kept
AIR = 0.3  # of the light in a wedge is seen in the air itself
HALF_W, HALF_H = WIDTH // 2 + 2, HEIGHT // 2 + 2
BANDS = ((1.0, 0.16), (0.74, 0.38), (0.5, 0.64), (0.28, 1.0))  # of a beam's reach aside, and the light within each step
BEGINS = 0.2  # of its reach aside at both ends; it has all of it as far from there as it reaches

Blit = tuple[pygame.Surface, tuple[int, int]]


@dataclass(slots=True)
class Shine:
    """A light of this moment: map px, radius px, strength 0..1, and an oval's height as a share of its width. `spread` degrees towards
    `turn`, 0 is all round. `casts`: walls stop it."""

    x: float
    y: float
    radius: float
    colour: Colour
    strength: float
    flat: float = 1.0
    spread: int = 0
    turn: int = 90
    casts: bool = False


@dataclass(slots=True)
class Band:
    """The light along a beam from x, y towards dx, dy (a unit vector), `length` px; it reaches `radius` px to both sides."""

    x: float
    y: float
    dx: float
    dy: float
    length: float
    radius: float
    colour: Colour
    strength: float
    sides: Sides = ()  # how far it gets; found when it is first seen


class Falling:
    """Where the light of a level falls."""

    def __init__(self, walls: Walls) -> None:
        self._walls = walls
        self._shape = lru_cache(maxsize=SHAPES)(walls.shape)
        self._shadowed = lru_cache(maxsize=PICTURES)(self._cut)
        self._air = lru_cache(maxsize=SHAFTS)(self._hazed)
        self._scratch = pygame.Surface((HALF_W, HALF_H)).convert()

    def light(self, half: pygame.Surface, shines: list[Shine], left: int, top: int) -> None:
        """Adds them to the half-size map whose corner is at left, top of the level."""
        half.fblits([self._fall(s, left, top) for s in shines], ADD)

    def _fall(self, s: Shine, left: int, top: int) -> Blit:
        colour, grade = _falling_colour(s.colour), round(s.strength * GRADES)
        if s.casts:
            x, y = round(s.x / GRID) * GRID, round(s.y / GRID) * GRID
            picture, across, down = self._shadowed(x, y, round(s.radius), colour, grade, s.spread, s.turn)
        elif s.spread:
            picture = cone(round(s.radius / 2), colour, grade, s.spread, s.turn)
            across, down = picture.get_width() // 2, picture.get_height() // 2
        else:
            picture, across, down = centred(s.radius, s.radius * s.flat, colour, grade, False)
        return picture, (round((s.x - left) / 2) - across, round((s.y - top) / 2) - down)

    def _cut(self, x: int, y: int, radius: int, colour: Colour, grade: int, spread: int, turn: int) -> tuple[pygame.Surface, int, int]:
        """A lamp's light without what its surroundings keep it from."""
        half = round(radius / 2)
        picture, across, down = centred(2 * half, 2 * half, colour, grade, False)
        if spread:
            picture = cone(half, colour, grade, spread, turn)
        shape = self._shape(x, y, radius)
        if shape is not None:
            picture = picture.copy()
            picture.blit(shape, (across - half, down - half), None, MULTIPLY)
        return picture, across, down

    def shaft(self, s: Shine, frame: Frame) -> Blit:
        """The air that a lamp's wedge of light shines through, for the whole picture."""
        picture = self._air(round(s.x), round(s.y), round(s.radius), s.colour, round(s.strength * GRADES), s.spread, s.turn)
        x, y = frame.at(s.x, s.y)
        return picture, (x - picture.get_width() // 2, y - picture.get_height() // 2)

    def _hazed(self, x: int, y: int, radius: int, colour: Colour, grade: int, spread: int, turn: int) -> pygame.Surface:
        picture, _, _ = self._cut(x, y, radius, scaled(colour, AIR), grade, spread, turn)
        return pygame.transform.scale_by(picture, 2)

    def along(self, half: pygame.Surface, band: Band, left: int, top: int) -> None:
        """Adds the light along a beam, in hard steps."""
        if not band.sides:
            band.sides = self._walls.aside(band.x, band.y, band.dx, band.dy, band.length, band.radius)
        colour = scaled(_falling_colour(band.colour), band.strength)
        self._scratch.fill((0, 0, 0))
        for share, light in BANDS:
            pygame.draw.polygon(self._scratch, scaled(colour, light), _outline(band, share * band.radius, left, top))
        half.blit(self._scratch, (0, 0), None, ADD)


def _outline(band: Band, most: float, left: int, top: int) -> list[tuple[float, float]]:
    """Round all that lies within `most` px of the beam and is not in shadow, px of the half-size map."""
    x, y, dx, dy = (band.x - left) / 2, (band.y - top) / 2, band.dx / 2, band.dy / 2
    there: list[tuple[float, float]] = []
    back: list[tuple[float, float]] = []
    last = len(band.sides) - 1
    for i, (one, other) in enumerate(band.sides):
        px, py = x + dx * i * STEP, y + dy * i * STEP
        inwards = min(1.0, BEGINS + min(i, last - i) * STEP / band.radius)
        a, b = min(one, most * inwards), min(other, most * inwards)
        there.append((px + dy * a, py - dx * a))
        back.append((px - dy * b, py + dx * b))
    return there + back[::-1]


@lru_cache(maxsize=64)
def _falling_colour(colour: Colour) -> Colour:
    """Half of a lamp's colour, and what goes beyond full light: deeper for warm lamps, for the plates are cold and would only turn
    green; weak for cold ones."""
    beyond = scaled(deep(colour), BOOST) if colour[0] > colour[2] else scaled(colour, COLD_BOOST)
    r, g, b = (min(255, (a + c) // 2) for a, c in zip(colour, beyond, strict=True))
    return r, g, b
