"""The surfaces of a level as closed lines, for those who run on floor, wall and ceiling alike.

Every boundary between air and structure is one line that runs clockwise round the structure: floors to the right, undersides to the
left, a block's right side down and its left side up. Whoever crawls keeps a loop and a distance along it: no probing, no seams to
snag on, and a corner is only a change of direction. A line that meets the map's border ends there; all others are closed.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from math import atan2, hypot

from game.kit.geometry import Point
from game.sim.terrain import FIRST_SLOPE, FULL, LADDER_TOP, ONEWAY, SLOPES, TILE, Terrain

BUCKET = 64  # px: size of the squares in which segments are looked up
THICK = 4  # px: how thick a catwalk is to those who hang under it


@dataclass(slots=True)
class Spot:
    """A place on a surface: its point, the unit normal out of the structure, and the unit direction in which `along` grows."""

    loop: int
    along: float
    x: float
    y: float
    nx: float
    ny: float
    tx: float
    ty: float


class Loop:
    """One line: corner points, and at which length the piece after each begins. A closed one goes on at its start."""

    __slots__ = ("closed", "length", "points", "starts", "tangents")

    def __init__(self, points: list[Point], closed: bool) -> None:
        self.points, self.closed = points, closed
        self.starts: list[float] = []
        self.tangents: list[Point] = []
        total = 0.0
        for a, b in self.pieces():
            size = hypot(b[0] - a[0], b[1] - a[1])
            self.starts.append(total)
            self.tangents.append(((b[0] - a[0]) / size, (b[1] - a[1]) / size))
            total += size
        self.length = total

    def pieces(self) -> list[tuple[Point, Point]]:
        """Its straight pieces in order."""
        following = self.points[1:] + self.points[:1] if self.closed else self.points[1:]
        return list(zip(self.points, following, strict=False))

    def wrap(self, along: float) -> float:
        """The same place as a distance within the line: round again on a closed one, the end on an open one."""
        return along % self.length if self.closed else min(max(along, 0.0), self.length - 0.001)

    def piece(self, along: float) -> tuple[float, float, Point, Point]:
        """The straight piece at a distance within the line: from and to which length it goes, its first point, its direction."""
        i = bisect_right(self.starts, along) - 1
        end = self.starts[i + 1] if i + 1 < len(self.starts) else self.length
        return self.starts[i], end, self.points[i], self.tangents[i]

    def at(self, along: float) -> tuple[float, float, float, float]:
        """x, y and the direction tx, ty at a distance along the line (px, any number)."""
        along = self.wrap(along)
        i = bisect_right(self.starts, along) - 1
        (x, y), (tx, ty) = self.points[i], self.tangents[i]
        rest = along - self.starts[i]
        return x + tx * rest, y + ty * rest, tx, ty


class Surfaces:
    """All loops of a terrain, and which of them is near a point."""

    def __init__(self, terrain: Terrain) -> None:
        self.loops = [Loop(points, closed) for points, closed in _loops(_edges(terrain))]
        self._near: dict[tuple[int, int], list[tuple[int, int]]] = {}
        for number, loop in enumerate(self.loops):
            for i, (a, b) in enumerate(loop.pieces()):
                for bucket in _buckets(a, b):
                    self._near.setdefault(bucket, []).append((number, i))

    def spot(self, loop: int, along: float) -> Spot:
        """The place at a distance along a loop."""
        x, y, tx, ty = self.loops[loop].at(along)
        return Spot(loop, self.loops[loop].wrap(along), x, y, ty, -tx, tx, ty)

    def nearest(self, x: float, y: float, within: float) -> Spot | None:
        """The place on any surface that is closest to x, y, at most `within` px away (64 at most)."""
        best: tuple[float, int, float] | None = None
        col, row = int(x) // BUCKET, int(y) // BUCKET
        for c in (col - 1, col, col + 1):
            for r in (row - 1, row, row + 1):
                for number, i in self._near.get((c, r), ()):
                    gap, along = self._closest(number, i, x, y)
                    if gap <= within and (best is None or (gap, number, along) < best):
                        best = (gap, number, along)
        return None if best is None else self.spot(best[1], best[2])

    def _closest(self, number: int, i: int, x: float, y: float) -> tuple[float, float]:
        loop = self.loops[number]
        (px, py), (tx, ty) = loop.points[i], loop.tangents[i]
        end = loop.starts[i + 1] if i + 1 < len(loop.starts) else loop.length
        along = min(max((x - px) * tx + (y - py) * ty, 0.0), end - loop.starts[i] - 0.001)
        return hypot(px + tx * along - x, py + ty * along - y), loop.starts[i] + along


def _buckets(a: Point, b: Point) -> list[tuple[int, int]]:
    left, right = sorted((int(a[0]) // BUCKET, int(b[0]) // BUCKET))
    top, bottom = sorted((int(a[1]) // BUCKET, int(b[1]) // BUCKET))
    return [(c, r) for c in range(left, right + 1) for r in range(top, bottom + 1)]


Edge = tuple[Point, Point]


def _edges(terrain: Terrain) -> list[Edge]:
    """Directed pieces of boundary, with structure on the right hand (y downwards): tops run right, undersides run left."""
    edges: list[Edge] = []
    for row, kinds in enumerate(terrain.kinds):
        above, below = terrain.kinds[max(row - 1, 0)], terrain.kinds[min(row + 1, terrain.rows - 1)]
        for col, kind in enumerate(kinds):
            if kind == FULL:
                if not (above[col] == below[col] == FULL == kinds[max(col - 1, 0)] and kinds[col : col + 2].count(FULL) == 2):
                    edges += _full_edges(terrain, col, row)  # most have structure all round, and no boundary
            elif kind >= FIRST_SLOPE:
                edges += _slope_edges(terrain, col, row, kind)
    return edges + _thin_edges(terrain)


def _open(terrain: Terrain, col: int, row: int, side: str) -> bool:
    """Is the neighbouring tile open on the side that faces us?"""
    if not (0 <= col < terrain.cols and 0 <= row < terrain.rows):  # nobody crawls out of the map, under it neither
        return False
    kind = terrain.kind(col, row)
    if kind == FULL:
        return False
    if kind < FIRST_SLOPE:
        return True
    left, right = SLOPES[kind - FIRST_SLOPE]
    return {"floor": False, "left": left < TILE, "right": right < TILE, "ceiling": True}[side]


def _full_edges(terrain: Terrain, col: int, row: int) -> list[Edge]:
    x, y = col * TILE, row * TILE
    found: list[Edge] = []
    if _open(terrain, col, row - 1, "floor"):
        found.append(((x, y), (x + TILE, y)))
    if _open(terrain, col, row + 1, "ceiling"):
        found.append(((x + TILE, y + TILE), (x, y + TILE)))
    found += _side(terrain, col + 1, row, "left", x + TILE, down=True)
    found += _side(terrain, col - 1, row, "right", x, down=False)
    return found


def _side(terrain: Terrain, col: int, row: int, facing: str, x: int, *, down: bool) -> list[Edge]:
    """The part of a tile's side that is open: all of it, or what a slope beside it leaves free."""
    if not _open(terrain, col, row, facing):
        return []
    kind = terrain.kind(col, row)
    height = SLOPES[kind - FIRST_SLOPE][0 if facing == "left" else 1] if kind >= FIRST_SLOPE else 0
    top, bottom = row * TILE, (row + 1) * TILE - height
    return [((x, top), (x, bottom))] if down else [((x, bottom), (x, top))]


def _height_beside(terrain: Terrain, col: int, row: int, *, facing_left: bool) -> int:
    """How much of a side, px from the bottom, the tile at col, row covers with its left (or right) side. The map's border covers all."""
    kind = terrain.kind(col, row)
    if kind >= FIRST_SLOPE:
        return SLOPES[kind - FIRST_SLOPE][0 if facing_left else 1]
    return TILE if kind == FULL else 0


def _slope_edges(terrain: Terrain, col: int, row: int, kind: int) -> list[Edge]:
    left, right = SLOPES[kind - FIRST_SLOPE]
    x, base = col * TILE, (row + 1) * TILE
    found: list[Edge] = [((x, base - left), (x + TILE, base - right))]
    if _open(terrain, col, row + 1, "ceiling"):
        found.append(((x + TILE, base), (x, base)))
    for beside, x_side, height, down in ((col + 1, x + TILE, right, True), (col - 1, x, left, False)):
        covered = _height_beside(terrain, beside, row, facing_left=down)
        if height > covered:
            side = (x_side, base - height), (x_side, base - covered)
            found.append(side if down else (side[1], side[0]))
    return found


def _thin_edges(terrain: Terrain) -> list[Edge]:
    """Catwalks: a thin strip each, along the top and back under it."""
    found: list[Edge] = []
    for row in range(terrain.rows):
        col = 0 if {ONEWAY, LADDER_TOP} & set(terrain.kinds[row]) else terrain.cols
        while col < terrain.cols:
            start = col
            while col < terrain.cols and terrain.kinds[row][col] in (ONEWAY, LADDER_TOP):
                col += 1
            if col > start:
                left, right, y = start * TILE + 1, col * TILE - 1, row * TILE
                corners = [(left, y), (right, y), (right, y + THICK), (left, y + THICK)]
                found += list(zip(corners, corners[1:] + corners[:1], strict=True))
            col += 1
    return found


def _loops(edges: list[Edge]) -> list[tuple[list[Point], bool]]:
    """Joins edges end to end, in a fixed order, into lines (points, closed?), and drops the points on straight runs."""
    starts: dict[Point, list[Edge]] = {}
    for edge in edges:
        starts.setdefault(edge[0], []).append(edge)
    ends = {edge[1] for edge in edges}
    lines: list[tuple[list[Point], bool]] = []
    for first in sorted(edges, key=lambda e: e[0] in ends):  # those that begin at the border first
        if first not in starts[first[0]]:
            continue
        points, edge = [first[0]], first
        starts[first[0]].remove(first)
        while edge[1] != first[0] and (options := starts.get(edge[1])):
            edge = _turn(edge, options)
            options.remove(edge)
            points.append(edge[0])
        closed = edge[1] == first[0]
        lines.append((_straightened(points if closed else [*points, edge[1]], closed), closed))
    return lines


def _turn(edge: Edge, options: list[Edge]) -> Edge:
    """Where two tiles meet at a corner only, keep to the same tile: turn right as sharply as possible."""
    dx, dy = edge[1][0] - edge[0][0], edge[1][1] - edge[0][1]

    def rightness(option: Edge) -> float:
        ox, oy = option[1][0] - option[0][0], option[1][1] - option[0][1]
        return atan2(dx * oy - dy * ox, dx * ox + dy * oy)

    return max(options, key=rightness)


def _straightened(points: list[Point], closed: bool) -> list[Point]:
    kept: list[Point] = []
    for i, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[i - 1], points[(i + 1) % len(points)]
        end = not closed and i in (0, len(points) - 1)
        if end or (x - ax) * (by - y) != (y - ay) * (bx - x):
            kept.append((x, y))
    return kept


@lru_cache(maxsize=4)
def surfaces_of(terrain: Terrain) -> Surfaces:
    """The surfaces of a terrain, worked out once: a restart after a death costs nothing of it."""
    return Surfaces(terrain)
