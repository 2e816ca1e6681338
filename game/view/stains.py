"""Stains: where fluid or blood met structure it darkens it for a while, runs down walls and drips from edges."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.media.palette import Colour, mixed, scaled
from game.sim.terrain import TILE
from game.view.frame import HEIGHT, MULTIPLY, WIDTH, Frame

MOST = 140
STAYS, DRIES = 1500, 240  # ticks that one is there, and in the last of which it grows less
NEAR = 3  # px within which another drop makes it larger
WIDEST, LONGEST = 12, 9  # px
RUNS = 22  # ticks in which one on a wall runs down one px
DARK = 0.34  # light that is left under fresh fluid, of the light on the place


@dataclass(slots=True)
class Stain:
    """One at x, y of the map: `wide` px on a floor, a ceiling or a slope, `long` px down a wall."""

    x: int
    y: int
    colour: Colour
    wall: bool
    wide: int = 2
    long: int = 1
    age: int = 0


class Stains:
    """All of them, the oldest first."""

    def __init__(self) -> None:
        self._all: list[Stain] = []

    def __len__(self) -> int:
        return len(self._all)

    def clear(self) -> None:
        """None is left."""
        self._all = []

    def add(self, x: int, y: int, colour: Colour, *, wall: bool, above: bool, floor: bool) -> None:
        """A drop met structure at x, y: a wall's side, the underside of what is `above`, or the upper edge of a tile (`floor`)."""
        if not wall and floor:
            y = (y // TILE + 1) * TILE - 1 if above else y // TILE * TILE
        for one in reversed(self._all):
            if one.wall == wall and abs(one.x - x) <= NEAR + one.wide // 2 and abs(one.y - y) <= NEAR:
                one.wide, one.age = min(WIDEST, one.wide + 1), 0
                return
        self._all = [*self._all[1 - MOST :], Stain(x, y, colour, wall, 1 if wall else 2)]

    def tick(self) -> None:
        """One tick passes."""
        if not self._all:
            return
        for one in self._all:
            one.age += 1
            if one.wall and one.long < LONGEST and one.age % RUNS == 0:
                one.long += 1
        if self._all[0].age >= STAYS:
            self._all = [one for one in self._all if one.age < STAYS]

    def draw(self, frame: Frame) -> None:
        """Darkens the place where they are; figures are drawn over it."""
        blits = []
        for one in self._all:
            x, y = one.x - frame.left, one.y - frame.top
            if -WIDEST < x < WIDTH + WIDEST and -LONGEST < y < HEIGHT:
                left = min(1.0, (STAYS - one.age) / DRIES)
                picture = _picture(one.wall, max(1, round(one.wide * left)), one.long, one.colour)
                blits.append((picture, (x - picture.get_width() // 2, y)))
        frame.target.fblits(blits, MULTIPLY)


@lru_cache(maxsize=512)
def _picture(wall: bool, wide: int, long: int, colour: Colour) -> pygame.Surface:
    """White where nothing is: a flat pool of two rows with a drip at its side, or a run down a wall."""
    most = max(*colour, 1)
    deep = scaled(colour, 255 * DARK / most)
    thin = mixed(deep, (255, 255, 255), 0.45)
    surface = pygame.Surface((max(1, wide), long if wall else 4)).convert()
    surface.fill((255, 255, 255))
    if wall:
        surface.fill(deep, (wide // 2, 0, 1, long))
        if wide > 1:
            surface.fill(thin, (0, 0, wide, max(1, long // 3)))
            surface.fill(deep, (wide // 2, 0, 1, long))
        return surface
    surface.fill(deep, (0, 0, wide, 1))
    surface.fill(thin if wide < 5 else deep, (wide // 4, 1, max(1, wide // 2), 1))
    if wide > 5:
        surface.fill(deep, (wide // 3, 2, 1, 2 if wide > 8 else 1))
        surface.fill(thin, (wide * 2 // 3, 2, 1, 1))
    return surface
