"""What stops light: how far it gets through the level's tiles, and the shape that it fills round a lamp or along a beam."""

from math import cos, inf, pi, sin

import pygame

from game.sim.terrain import FULL, TILE, Terrain

SKIN = 10.0  # px that light goes into structure: faces are lit, what lies behind them is not
HOUSING = 20.0  # px of structure that a lamp may be set into
RAYS = 96  # round a lamp
STEP = 8.0  # px along a beam between two looks aside
SOFT = 3  # the shape's edge is softened over so many of its px
DIRECTIONS = tuple((cos(i * 2 * pi / RAYS), sin(i * 2 * pi / RAYS)) for i in range(RAYS))

Sides = tuple[tuple[float, float], ...]  # px to the left and to the right that are free, for each step along a beam


class Walls:
    """The full tiles of a level; slopes, platforms and ladders let light through, and so does structure that comes apart."""

    def __init__(self, terrain: Terrain) -> None:
        self._kinds, self._cols, self._rows = terrain.kinds, terrain.cols, terrain.rows

    def free(self, x: float, y: float, dx: float, dy: float, far: float) -> float:
        """How far light gets from x, y towards dx, dy (a unit vector), px, at most `far`; a little way into what stops it."""
        col, row = int(x) // TILE, int(y) // TILE
        right, down = dx > 0, dy > 0
        across, along = TILE / abs(dx) if dx else inf, TILE / abs(dy) if dy else inf
        next_col = ((col + right) * TILE - x) / dx if dx else inf
        next_row = ((row + down) * TILE - y) / dy if dy else inf
        housed = self._full(col, row)
        while True:
            if next_col < next_row:
                at, next_col, col = next_col, next_col + across, col + (1 if right else -1)
            else:
                at, next_row, row = next_row, next_row + along, row + (1 if down else -1)
            if at >= far:
                return far
            if housed and at > HOUSING:
                return HOUSING
            if not self._full(col, row):
                housed = False
            elif not housed:
                return min(far, at + SKIN)

    def _full(self, col: int, row: int) -> bool:
        return 0 <= row < self._rows and 0 <= col < self._cols and self._kinds[row][col] == FULL

    def shape(self, x: float, y: float, radius: float) -> pygame.Surface | None:
        """White where light from x, y gets within `radius` px, at half the map's size with the lamp in the middle, to be multiplied;
        None when nothing is in its way."""
        reach = [self.free(x, y, dx, dy, radius) for dx, dy in DIRECTIONS]
        if min(reach) >= radius:
            return None
        half = round(radius / 2)
        shape = pygame.Surface((2 * half, 2 * half)).convert()
        rim = [(half + dx * far / 2, half + dy * far / 2) for (dx, dy), far in zip(DIRECTIONS, reach, strict=True)]
        pygame.draw.polygon(shape, (255, 255, 255), rim)
        return pygame.transform.box_blur(shape, SOFT)

    def aside(self, x: float, y: float, dx: float, dy: float, length: float, far: float) -> Sides:
        """How far light gets to both sides of a beam from x, y towards dx, dy, every 8 px of its `length`; at most `far` px."""
        found = []
        for i in range(max(2, int(length / STEP) + 1)):
            px, py = x + dx * i * STEP, y + dy * i * STEP
            found.append((self.free(px, py, dy, -dx, far), self.free(px, py, -dy, dx, far)))
        return tuple(found)
