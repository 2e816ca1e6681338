"""What of a level is solid and never moves: a grid of 16 px tiles, asked by whole-pixel rectangles."""

from collections.abc import Sequence
from math import ceil

TILE = 16
AIR, FULL, ONEWAY, LADDER, LADDER_TOP = range(5)
FIRST_SLOPE = 8  # kinds from here on are slopes

# Floor heights (px from the tile's bottom) at a slope's left and right edge.
SLOPES: tuple[tuple[int, int], ...] = ((0, 16), (16, 0), (0, 8), (8, 16), (16, 8), (8, 0))


def kind_of(solid: str) -> int | None:
    """The kind that a tile's property `solid` names; None when it names none."""
    plain = {"": AIR, "full": FULL, "oneway": ONEWAY, "ladder": LADDER}.get(solid)
    if plain is not None or not solid.startswith("slope:"):
        return plain
    left, _, right = solid.removeprefix("slope:").partition(",")
    heights = (int(left), int(right)) if left.isdigit() and right.isdigit() else (-1, -1)
    return FIRST_SLOPE + SLOPES.index(heights) if heights in SLOPES else None


def _columns(left: int, right: int) -> tuple[int, ...]:
    """A slope's surface, px from the tile's top, for each of its 16 columns: steps of at most one pixel, none lower than the line."""
    return tuple(TILE - ceil(left + (right - left) * (c + (right > left)) / TILE) for c in range(TILE))


_LEVEL = bytes(range(FIRST_SLOPE))  # all kinds that are no slopes
_SURFACE = tuple(_columns(left, right) for left, right in SLOPES)


class Terrain:
    """The static grid. Left, right and above the map is wall; below it is the abyss, which is air."""

    __slots__ = ("_sloped", "cols", "has_slopes", "kinds", "rows")

    def __init__(self, cols: int, rows: int, kinds: Sequence[int]) -> None:
        self.cols, self.rows = cols, rows
        self.kinds = [bytearray(kinds[r * cols : (r + 1) * cols]) for r in range(rows)]
        self._sloped = [bool(row.translate(None, _LEVEL)) for row in self.kinds]  # has this row a slope?
        self.has_slopes = any(self._sloped)
        self._mark_ladder_tops()

    def _mark_ladder_tops(self) -> None:
        """One stands on the uppermost tile of a ladder that ends in the open."""
        for row, kinds in enumerate(self.kinds):
            col = kinds.find(LADDER)
            while col >= 0:
                if self.kind(col, row - 1) == AIR:
                    kinds[col] = LADDER_TOP
                col = kinds.find(LADDER, col + 1)

    def kind(self, col: int, row: int) -> int:
        """The kind of one tile, also outside of the map."""
        if row >= self.rows:
            return AIR
        if col < 0 or col >= self.cols or row < 0:
            return FULL
        return self.kinds[row][col]

    def blocks(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Does anything solid (full tile or slope) lie in this rectangle? Right and bottom excluded."""
        if right <= left or bottom <= top:
            return False
        if left < 0 or top < 0 or right > self.cols * TILE:
            return True
        first, last = left >> 4, ((right - 1) >> 4) + 1
        for row in range(top >> 4, min((bottom - 1) >> 4, self.rows - 1) + 1):
            kinds = self.kinds[row][first:last]
            if FULL in kinds:
                return True
            if self._sloped[row] and max(kinds) >= FIRST_SLOPE:
                slopes = ((kind, col) for col, kind in enumerate(kinds, first) if kind >= FIRST_SLOPE)
                if any(self._on_slope(kind, col, row, left, right, bottom) for kind, col in slopes):
                    return True
        return False

    @staticmethod
    def _on_slope(kind: int, col: int, row: int, left: int, right: int, bottom: int) -> bool:
        """Does a box with these sides reach under the surface of one slope tile?"""
        surface = _SURFACE[kind - FIRST_SLOPE]
        a, b = max(left - col * TILE, 0), min(right - 1 - col * TILE, TILE - 1)
        return bottom > row * TILE + min(surface[a], surface[b])

    def edge(self, left: int, right: int, y: int) -> bool:
        """Is there the top edge of a one-way platform (or ladder) exactly at pixel row `y`, anywhere in left..right?"""
        if y & 15 or not 0 <= y >> 4 < self.rows:
            return False
        first = max(left >> 4, 0)
        row = self.kinds[y >> 4][first : ((right - 1) >> 4) + 1]
        return ONEWAY in row or LADDER_TOP in row

    def ladder(self, x: int, y: int) -> bool:
        """Is there a ladder at this pixel?"""
        kind = self.kind(x >> 4, y >> 4)
        return kind in (LADDER, LADDER_TOP)

    def ground(self, x: int, y: int, reach: int) -> int | None:
        """The first ground under the pixel column `x` from `y` down to at most `reach` px below; None if there is none."""
        for probe in range(y, y + reach + 1):
            if self.blocks(x, probe, x + 1, probe + 1) or self.edge(x, x + 1, probe):
                return probe
        return None
