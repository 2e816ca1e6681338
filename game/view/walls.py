"""What stops light: how far it gets through the level's tiles, and the shape that it fills round a lamp or along a beam."""

from math import cos, inf, pi, sin

import pygame

from game.sim.terrain import FULL, TILE, Terrain

SKIN = 10.0  # px that light goes into structure: faces are lit, what lies behind them is not
HOUSING = 20.0  # px of structure that a lamp may be set into
RAYS, RAYS_OF_LARGE, LARGE = 48, 96, 90.0  # round a lamp, and round one with such a radius (px) or more
STEP = 8.0  # px along a beam between two looks aside
SOFT = 3  # the shape's edge is softened over so many of its px
FEW, MANY = (tuple((cos(i * 2 * pi / count), sin(i * 2 * pi / count)) for i in range(count)) for count in (RAYS, RAYS_OF_LARGE))

Sides = tuple[tuple[float, float], ...]  # px to the left and to the right that are free, for each step along a beam


class Walls:
    """The full tiles of a level; slopes, platforms and ladders let light through, and so does structure that comes apart."""

    def __init__(self, terrain: Terrain) -> None:
        self._kinds, self._cols, self._rows = terrain.kinds, terrain.cols, terrain.rows

    def free(self, x: float, y: float, dx: float, dy: float, far: float) -> float:
        """How far light gets from x, y towards dx, dy (a unit vector), px, at most `far`; a little way into what stops it."""
        kinds, cols, rows = self._kinds, self._cols, self._rows  # this is asked some hundred times in a picture
        col, row = int(x) // TILE, int(y) // TILE
        aside, down = (1 if dx > 0 else -1), (1 if dy > 0 else -1)
        across, along = TILE / abs(dx) if dx else inf, TILE / abs(dy) if dy else inf
        next_col = ((col + (dx > 0)) * TILE - x) / dx if dx else inf
        next_row = ((row + (dy > 0)) * TILE - y) / dy if dy else inf
        housed = 0 <= row < rows and 0 <= col < cols and kinds[row][col] == FULL
        while True:
            if next_col < next_row:
                at, next_col, col = next_col, next_col + across, col + aside
            else:
                at, next_row, row = next_row, next_row + along, row + down
            if at >= far:
                return far
            full = 0 <= row < rows and 0 <= col < cols and kinds[row][col] == FULL
            if housed:
                if at > HOUSING:
                    return HOUSING
                housed = full
            elif full:
                return min(far, at + SKIN)

    def shape(self, x: float, y: float, radius: float) -> pygame.Surface | None:
        """White where light from x, y gets within `radius` px, at half the map's size with the lamp in the middle, to be multiplied;
        None when nothing is in its way."""
        ways = MANY if radius >= LARGE else FEW
        reach = [self.free(x, y, dx, dy, radius) for dx, dy in ways]
        if min(reach) >= radius:
            return None
        half = round(radius / 2)
        shape = pygame.Surface((2 * half, 2 * half)).convert()
        rim = [(half + dx * far / 2, half + dy * far / 2) for (dx, dy), far in zip(ways, reach, strict=True)]
        pygame.draw.polygon(shape, (255, 255, 255), rim)
        return pygame.transform.box_blur(shape, SOFT)

    def aside(self, x: float, y: float, dx: float, dy: float, length: float, far: float) -> Sides:
        """How far light gets to both sides of a beam from x, y towards dx, dy, every 8 px of its `length`; at most `far` px."""
        found = []
        for i in range(max(2, int(length / STEP) + 1)):
            px, py = x + dx * i * STEP, y + dy * i * STEP
            found.append((self.free(px, py, dy, -dx, far), self.free(px, py, -dy, dx, far)))
        return tuple(found)
