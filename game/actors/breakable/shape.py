"""The shape of a piece of structure: its cells, and what follows from them."""

from collections.abc import Iterator
from math import floor
from zlib import crc32

from game.kit.geometry import Point
from game.kit.grid import SIDES, Cell, Run, groups, rectangles
from game.sim.level import TILE

Box = tuple[int, int, int, int]  # left, top, right, bottom: px from the piece's top left
NEXT = TILE - 1  # px


class Shape:
    """It never changes: a piece that loses cells becomes other pieces. All px are counted from its top left."""

    def __init__(self, cells: tuple[tuple[int, int, int], ...]) -> None:
        self.cells = cells  # column, row, tile number
        cols, rows = max(c for c, _, _ in cells) + 1, max(r for _, r, _ in cells) + 1
        self._tiles = [[0] * cols for _ in range(rows)]
        for col, row, gid in cells:
            self._tiles[row][col] = gid
        self._grid = [bytearray(map(bool, row)) for row in self._tiles]
        self.parts: list[Box] = [_box(*run) for run in rectangles(self._grid, 1)]
        self.undersides = [(left, right, bottom) for left, _, right, bottom in (_box(*run) for run in rectangles(self._open_below(), 1))]
        self.mark = crc32(b"".join(self._grid))  # tells two shapes apart in a hash

    def _open_below(self) -> list[bytearray]:
        """A grid of the cells that have none under them."""
        below = [*self._grid[1:], bytearray(len(self._grid[0]))]
        return [bytearray(a & (1 - b) for a, b in zip(row, under, strict=True)) for row, under in zip(self._grid, below, strict=True)]

    def blocks(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Is there a cell in this rectangle?"""
        first, last = max(left, 0) >> 4, (right + NEXT) >> 4
        return any(any(row[first:last]) for row in self._grid[max(top, 0) >> 4 : max((bottom + NEXT) >> 4, 0)])

    def carries(self, left: int, right: int, y: int) -> bool:
        """Is y the upper edge of a cell in left..right, with nothing on it?"""
        return not y % TILE and self.blocks(left, y, right, y + 1)

    def crossed(self, a: Point, b: Point, radius: float) -> list[Cell]:
        """The cells that a beam from a to b goes through: those whose middle is within `radius` px of it, and all that it touches."""
        grow = max(0.0, radius - TILE / 2)
        found: list[Cell] = []
        for col in range(len(self._grid[0])):
            reach = _heights(a, b, col * TILE - grow, (col + 1) * TILE + grow)
            if reach is not None:
                first, last = floor((reach[0] - grow) / TILE), floor((reach[1] + grow) / TILE)
                found += [(col, row) for row in range(max(0, first), min(len(self._grid), last + 1)) if self._grid[row][col]]
        return found

    def bared(self, lost: dict[Cell, None]) -> list[tuple[int, int, int]]:
        """(column, row, side) of every edge that cells `lost` to it leave open; sides as in `kit.grid`."""
        return list(self._bared(lost))

    def _bared(self, lost: dict[Cell, None]) -> Iterator[tuple[int, int, int]]:
        for col, row in lost:
            for side, (dx, dy) in enumerate(SIDES):
                near = col + dx, row + dy
                if near not in lost and self.has(*near):
                    yield *near, (side + 2) % 4

    def without(self, lost: dict[Cell, None]) -> list[list[Run]]:
        """The groups that still hang together when these cells are gone."""
        grid = [row.copy() for row in self._grid]
        for col, row in lost:
            grid[row][col] = 0
        return groups(grid, 1)

    def taken(self, group: list[Run], left: int, top: int) -> tuple[tuple[int, int, int], ...]:
        """The cells of a group, counted from column `left` and row `top`."""
        return tuple(
            (c, row - top, gid) for row, col, width in group for c, gid in enumerate(self._tiles[row][col : col + width], col - left)
        )

    def has(self, col: int, row: int) -> bool:
        """Is there a cell?"""
        return 0 <= row < len(self._grid) and 0 <= col < len(self._grid[0]) and bool(self._grid[row][col])


def _box(col: int, row: int, cols: int, rows: int) -> Box:
    return col * TILE, row * TILE, (col + cols) * TILE, (row + rows) * TILE


def _heights(a: Point, b: Point, left: float, right: float) -> tuple[float, float] | None:
    """Between which heights the line a..b passes from left to right; None if it does not."""
    (ax, ay), (bx, by) = (a, b) if a[0] <= b[0] else (b, a)
    if bx < left or ax > right:
        return None
    slope = (by - ay) / (bx - ax) if bx > ax else 0.0
    start = ay + slope * (max(left, ax) - ax) if bx > ax else ay
    stop = ay + slope * (min(right, bx) - ax) if bx > ax else by
    return min(start, stop), max(start, stop)
