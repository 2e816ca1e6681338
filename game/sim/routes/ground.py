"""Where people can stand: the ground of a level column by column, merged into tracks along which one walks, crawls or climbs."""

from bisect import bisect_left
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from game.kit.geometry import Point, Rect
from game.sim.level import LevelData, Thing
from game.sim.routes.gait import Gait
from game.sim.routes.stands import RAFT, WET, claim, stands, swims
from game.sim.terrain import AIR, FIRST_SLOPE, FULL, LADDER, LADDER_TOP, ONEWAY, SLOPES, TILE, Terrain

PAIR, ROTTEN = "Counterweight", "Rotten"
FLOORS = "Platform", "Crumble", RAFT, PAIR, ROTTEN, "Tank", "Load"  # things one stands on while they are there
MASS = "Breakable"  # structure that may come down: ground and obstacle as it is placed
MIDDLE = 8  # px from a tile's side to its middle, and half of a body's width
EDGE = 15  # px from a column's middle at which the last pixel of a body is still on it
BELOW = 64  # px under a point within which the ground under it is looked for
WALK, CRAWL, LADDER_WAY, SWIM = "walk", "crawl", "ladder", "swim"


@dataclass(eq=False)
class Track:
    """Ground one goes along without a jump, or a ladder. `spots` from left to right (a ladder's: downwards), one a tile.

    `oid` is the thing it belongs to, 0 the terrain; `stop` which of a lift's stops; `soft` are the columns through which one can drop.
    """

    number: int
    kind: str
    spots: list[Point]
    soft: list[bool] = field(default_factory=list)
    oid: int = 0
    stop: int = 0
    over: tuple[int, int] = (0, 0)  # px by which a body can stand past its first and last spot
    claim: int = 0  # what has to be there for it: the thing, or one stand of it

    @property
    def upright(self) -> bool:
        """Is it a ladder?"""
        return self.kind == LADDER_WAY

    def key(self, at: Point) -> float:
        """How far along it a point is."""
        return at[1] if self.upright else at[0]

    def snap(self, at: Point) -> Point:
        """The place on it that is closest to a point."""
        axis = 1 if self.upright else 0
        keys = [s[axis] for s in self.spots]
        i = min(max(bisect_left(keys, at[axis]), 0), len(keys) - 1)
        if i and abs(keys[i - 1] - at[axis]) < abs(keys[i] - at[axis]):
            i -= 1
        x, y = self.spots[i]
        if self.upright:
            return x, min(max(at[1], keys[0]), keys[-1])
        beside = self.spots[min(max(i + (1 if at[0] > x else -1), 0), len(keys) - 1)]
        return (min(max(at[0], keys[0] - self.over[0]), keys[-1] + self.over[1]), y) if beside[1] == y else (x, y)

    def between(self, a: Point, b: Point) -> tuple[Point, ...]:
        """The places between two points of it at which the way bends, from a to b."""
        axis = 1 if self.upright else 0
        low, high = sorted((a[axis], b[axis]))
        inner = [s for s in self.spots if low < s[axis] < high]
        if self.upright or not inner or all(s[1] == a[1] for s in (*inner, b)):
            return ()
        return tuple(inner if a[axis] < b[axis] else reversed(inner))


class Ground:
    """All tracks of a level, and which of them is where; `bare`: as if all structure that may come down were gone."""

    def __init__(self, level: LevelData, gait: Gait, *, bare: bool = False) -> None:
        self.terrain, self.masses = (level.terrain, {}) if bare else _with_masses(level)
        self.gait = gait
        self.tracks: list[Track] = []
        self.cells: dict[tuple[int, int], Track] = {}  # (column, height of the feet) -> track
        self.columns: dict[int, list[int]] = {}  # column -> heights, downwards
        self.fixed: dict[int, list[tuple[Rect, Track]]] = {}  # column -> tops of things, with their tracks
        self.joints: list[tuple[Track, Point, Track, Point]] = []
        slopes = [c for row in self.terrain.kinds for c, kind in enumerate(row) if kind >= FIRST_SLOPE]
        self.sloped = frozenset(c + d for c in slopes for d in (-1, 0, 1))  # columns with a slope in or beside them
        self._runs()
        self._things(level)
        self._waters(level)
        for heights in self.columns.values():
            heights.sort()
        for track in self.tracks:
            track.over = self._over(track.spots[0], -TILE), self._over(track.spots[-1], TILE)
        self._ladders()

    # -- terrain

    def _heights(self) -> Iterator[tuple[int, int, int, int, bool]]:
        """Every place to stand: column, height of the feet, of the ground at the column's left and right side, can one drop through?"""
        for row in range(self.terrain.rows):
            y, above_it = row * TILE, self.terrain.kinds[row - 1] if row else b""
            for col, kind in enumerate(self.terrain.kinds[row]):
                if kind == AIR or (kind == FULL and above_it and above_it[col] == FULL):
                    continue
                if kind in (FULL, ONEWAY, LADDER_TOP):
                    above = self.terrain.kind(col, row - 1)
                    if above != FULL and above < FIRST_SLOPE:
                        yield col, y, y, y, kind != FULL
                elif kind >= FIRST_SLOPE:
                    left, right = SLOPES[kind - FIRST_SLOPE]
                    yield col, y + TILE - max(left, right), y + TILE - left, y + TILE - right, False

    def _runs(self) -> None:
        ends: dict[tuple[int, int], tuple[Track, Point]] = {}  # (column, height at its right side) -> track that ends there
        for col, y, left, right, soft in sorted(self._heights()):
            kind = self._room(col, y)
            if kind is None:
                continue
            spot = float(col * TILE + MIDDLE), float(y)
            before, oid = ends.pop((col - 1, left), None), self.masses.get((col, y // TILE), 0)
            if before is not None and before[0].kind == kind and before[0].oid == oid:
                track = before[0]
                track.spots.append(spot)
                track.soft.append(soft)
            else:
                track = self._add(Track(0, kind, [spot], [soft], oid, claim=oid))
                if before is not None:
                    self.joints.append((before[0], before[1], track, spot))
            ends[col, right] = track, spot
            self._enter(col, y, track)

    def _room(self, col: int, y: int) -> str | None:
        left = col * TILE
        if not self.terrain.blocks(left, y - self.gait.standing, left + TILE, y):
            return WALK
        return None if self.terrain.blocks(left, y - self.gait.crouched, left + TILE, y) else CRAWL

    def _add(self, track: Track) -> Track:
        track.number = len(self.tracks)
        self.tracks.append(track)
        return track

    def _enter(self, col: int, y: int, track: Track) -> None:
        self.cells[col, y] = track
        self.columns.setdefault(col, []).append(y)

    def _over(self, spot: Point, beside: int) -> int:
        """Where ground ends in the open one stands on its last pixel."""
        x, y = int(spot[0]) + beside, int(spot[1])
        return 0 if self.terrain.blocks(x - MIDDLE, y - self.gait.standing, x + MIDDLE, y) else EDGE

    # -- things

    def _things(self, level: LevelData) -> None:
        for thing in level.things:
            if thing.kind not in FLOORS:
                continue
            for stop, (dx, dy) in enumerate(stops(level, thing)):
                self._floor(thing, stop, (thing.x + dx, thing.y + dy, thing.x + dx + thing.w, thing.y + dy + thing.h))

    def _waters(self, level: LevelData) -> None:
        for thing, stand, rect in swims(level):
            self._floor(thing, stand, rect, SWIM)

    def _floor(self, thing: Thing, stop: int, rect: Rect, kind: str = WALK) -> None:
        left, top, right, _ = (round(v) for v in rect)
        cols = [c for c in range(left // TILE, -(-right // TILE)) if left <= c * TILE + MIDDLE <= right and self._room(c, top) == WALK]
        cols = [c for c in cols if (c, top) not in self.cells]
        for run in _side_by_side(cols) if kind == SWIM else [cols] if cols else []:
            self._top(thing, stop, rect, kind, run)

    def _top(self, thing: Thing, stop: int, rect: Rect, kind: str, cols: list[int]) -> None:
        top = round(rect[1])
        spots = [(float(c * TILE + MIDDLE), float(top)) for c in cols]
        own = claim(thing.oid, stop) if thing.kind in WET else thing.oid
        track = self._add(Track(0, kind, spots, [False] * len(cols), thing.oid, stop, claim=own))
        for col in cols:
            self._enter(col, top, track)
            self.fixed.setdefault(col, []).append((rect, track))
        for col, spot in ((cols[0] - 1, spots[0]), (cols[-1] + 1, spots[-1])):
            beside = self.cells.get((col, top))
            if beside is not None and beside is not track:
                self.joints.append((beside, (float(col * TILE + MIDDLE), float(top)), track, spot))

    # -- ladders

    def _ladders(self) -> None:
        rungs = [kinds for kinds in self.terrain.kinds if LADDER in kinds or LADDER_TOP in kinds]
        for col in sorted({c for kinds in rungs for c, kind in enumerate(kinds) if kind in (LADDER, LADDER_TOP)}):
            row = 0
            while row < self.terrain.rows:
                first = row
                while row < self.terrain.rows and self.terrain.kinds[row][col] in (LADDER, LADDER_TOP):
                    row += 1
                if row > first:
                    self._ladder(col, first, row)
                row += 1

    def _ladder(self, col: int, first: int, end: int) -> None:
        """Where the feet can be on it: from its top, when that is in the open, down to its foot."""
        top = first * TILE + (0 if self.terrain.kinds[first][col] == LADDER_TOP else 20)
        x = float(col * TILE + MIDDLE)
        track = self._add(Track(0, LADDER_WAY, [(x, float(y)) for y in range(top, end * TILE + 1, TILE)]))
        if track.spots[-1][1] != end * TILE:
            track.spots.append((x, float(end * TILE)))
        for y in self.columns.get(col, ()):
            if top <= y <= end * TILE:
                self.joints.append((track, (x, float(y)), self.cells[col, y], (x, float(y))))

    # -- asking

    def at(self, x: int, y: int) -> Track | None:
        """The track on which a body stands whose feet are there."""
        for px in (x, x - MIDDLE, x + MIDDLE - 1):
            found = self.cells.get((px >> 4, y))
            if found is not None:
                return found
        if self.terrain.has_slopes:
            for px in (x, x - MIDDLE, x + MIDDLE - 1):
                row = self.terrain.kind(px >> 4, y >> 4)
                if row >= FIRST_SLOPE:
                    return self.cells.get((px >> 4, (y >> 4) * TILE + TILE - max(SLOPES[row - FIRST_SLOPE])))
        return None

    def under(self, at: Point, there: Container[int] | None = None) -> tuple[Track, Point] | None:
        """The ground under a point, or a little beside that; None when there is none near.

        `there`: the things that are; what belongs to another, and is no water, is no ground now.
        """
        best: tuple[float, int, Track, Point] | None = None
        col = int(at[0]) // TILE
        for c in (col, col - 1, col + 1):
            for y in self.columns.get(c, ()):
                if not -TILE <= y - at[1] <= BELOW:
                    continue
                track = self.cells[c, y]
                if there is not None and track.oid and track.kind != SWIM and track.oid not in there:
                    continue
                spot = track.snap(at) if c == col else (float(c * TILE + MIDDLE), float(y))
                gap = abs(y - at[1]) + 2 * abs(spot[0] - at[0])
                if best is None or (gap, track.number) < best[:2]:
                    best = gap, track.number, track, spot
        return None if best is None else best[2:]


def cells_of(mass: Thing) -> list[tuple[int, int]]:
    """The tiles (column, row) that structure which may come down takes up, as it is placed."""
    return [(int(mass.x) // TILE + col, int(mass.y) // TILE + row) for col, row, _ in mass.cells]


def _side_by_side(cols: list[int]) -> list[list[int]]:
    """Columns that are beside one another: a wall that stands in the water parts it."""
    runs: list[list[int]] = []
    for col in cols:
        if runs and runs[-1][-1] == col - 1:
            runs[-1].append(col)
        else:
            runs.append([col])
    return runs


def _with_masses(level: LevelData) -> tuple[Terrain, dict[tuple[int, int], int]]:
    """The terrain with all structure that may come down still in place, and which thing such a tile belongs to."""
    masses = {cell: thing.oid for thing in level.things if thing.kind == MASS for cell in cells_of(thing)}
    if not masses:
        return level.terrain, masses
    filled = Terrain(level.cols, level.rows, b"".join(level.terrain.kinds))
    for col, row in masses:
        if 0 <= col < level.cols and 0 <= row < level.rows:
            filled.kinds[row][col] = FULL
    return filled, masses


def stops(level: LevelData, thing: Thing) -> list[Point]:
    """Where something one stands on rests, px from where it was placed: a lift at the ends of its path (of a polygon: at each corner)."""
    if thing.kind == PAIR and thing.number("low", 64.0) > 0:
        return [(0.0, 0.0), (0.0, thing.number("low", 64.0))]
    if thing.kind == RAFT:
        return [(0.0, top - thing.y) for top in stands(level, thing)]
    path = level.thing(int(thing.number("path")))
    if thing.kind != "Platform" or path is None or len(path.points) < 2:
        return [(0.0, 0.0)]
    points = path.points if path.shape == "polygon" else (path.points[0], path.points[-1])
    return [(x - path.points[0][0], y - path.points[0][1]) for x, y in points]
