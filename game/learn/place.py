"""The place round the figure as a grid of tiles: what blocks, what carries, what one climbs, what kills."""

import numpy as np
from numpy.typing import NDArray

from game.kit.geometry import Rect
from game.sim.level import LevelData
from game.sim.terrain import FIRST_SLOPE, FULL, LADDER, LADDER_TOP, ONEWAY, TILE
from game.sim.world import World

ROWS, COLS = 15, 21  # tiles, the figure's in the middle: all of it lies in the picture
SIDE, ABOVE = COLS // 2, ROWS // 2  # tiles beside and above the figure's
PLANES = ("solid", "edge", "ladder", "deadly")
SOLID, EDGE, CLIMB, DEADLY = range(len(PLANES))
SLOPE = 0.5  # how solid a slope is
DEPTH = "Void"
Floats = NDArray[np.float32]


class Place:
    """One level, with a rim as wide as the grid: wall left, right and above, the abyss below."""

    def __init__(self, level: LevelData) -> None:
        kinds = np.frombuffer(b"".join(level.terrain.kinds), np.uint8).reshape(level.rows, level.cols)
        self._planes = np.zeros((len(PLANES), level.rows + 2 * ROWS, level.cols + 2 * COLS), np.float32)
        self._planes[SOLID] = 1.0
        self._planes[SOLID, ROWS:] = self._planes[SOLID, :, COLS : COLS + level.cols] = 0.0
        self._planes[SOLID, :, :COLS] = self._planes[SOLID, :, COLS + level.cols :] = self._planes[SOLID, :ROWS] = 1.0
        self._planes[DEADLY, ROWS + level.rows :] = 1.0
        inner = self._planes[:, ROWS : ROWS + level.rows, COLS : COLS + level.cols]
        inner[SOLID] = (kinds == FULL) + (kinds >= FIRST_SLOPE) * SLOPE
        inner[EDGE] = (kinds == ONEWAY) | (kinds == LADDER_TOP)
        inner[CLIMB] = (kinds == LADDER) | (kinds == LADDER_TOP)
        for thing in level.things:
            if thing.kind == DEPTH:
                _mark(inner[DEADLY], thing.rect)

    def round(self, world: World, x: float, y: float) -> Floats:
        """What is there now round the tile of a point (px): planes, rows, columns; 0 or 1, a slope is half solid."""
        col, row = int(x) // TILE - SIDE, int(y) // TILE - ABOVE
        left, top = min(max(col + COLS, 0), self._planes.shape[2] - COLS), min(max(row + ROWS, 0), self._planes.shape[1] - ROWS)
        seen = self._planes[:, top : top + ROWS, left : left + COLS].copy()
        area = col * TILE, row * TILE, (col + COLS) * TILE, (row + ROWS) * TILE
        for solid in world.solids_near(area):
            if solid.solid:
                for dx, dy, w, h in solid.parts():
                    a, b = solid.left + dx - area[0], solid.top + dy - area[1]
                    _mark(seen[SOLID], (a, b, a + w, b + h))
        return seen


def _mark(plane: Floats, rect: Rect) -> None:
    """All tiles that a rectangle touches; px from the plane's corner."""
    left, top, right, bottom = (int(v) for v in rect)
    plane[max(0, top // TILE) : max(0, -(-bottom // TILE)), max(0, left // TILE) : max(0, -(-right // TILE))] = 1.0
