"""Ways for those who run on floor, wall and ceiling: along the loops, and by leaps from one to another.

Hundreds ask, and mostly for the same prey: what is kept is not a way but, for a square of the map, how far it is from every place
around and where to go next from there. It follows from the level alone, so that it may be kept over restarts.
"""

from collections import OrderedDict
from functools import lru_cache
from heapq import heappop, heappush
from itertools import islice
from math import hypot

from game.kit.geometry import Point
from game.sim.surface import Loop, Surfaces
from game.sim.terrain import FULL, LADDER_TOP, ONEWAY, TILE, Terrain

SPACING = 44.0  # px between two stations of a loop, about
SQUARE, FINE = 64, 16  # px: prey in the same square is the same goal
LEAP = 210.0  # px: farthest leap
LEAP_COST = 90.0  # px of running that a leap is worth, besides its length
STRETCH = 96.0  # px: of each so long a piece of another surface one place is leapt to
DETOUR = 260.0  # px along the same loop from where on a leap is worth it
OFF, ONTO = 0.25, 0.2  # share of a leap that has to lead out of the surface, and on to the other
SIDE = 10.0  # px from the surface at which a body leaps and lands
SEEN = 130.0, 220.0, 340.0  # px round the goal within which stations are looked for, until some are found
PROBES = (0, 0), (0, 20), (0, -20), (-20, 0), (20, 0), (-20, 20), (20, 20)  # px round the middle of a square: one of them is in the open
AIR_COST = 1.5  # times the length that what is left through the air counts: one comes as near as one can
FAR = 900.0  # px of way beyond which nobody is led
FLOOR = 0.6  # least share of a surface's normal that points up, for it to be a floor
HIGH_COST = 2.6  # times the length that a floor counts to those who come over walls and ceilings
SHY, SHY_COST = 110.0, 4.0  # px round the prey that those who come round it avoid, and times the length it counts
LOOK = 12.0  # px between two looks along a free line
LEAPS = 5  # most from one station
KEPT = 192  # goals
AHEAD = 10  # stations per tick for which it is worked out ahead to where one can leap from there

Square = tuple[int, int]
Goal = tuple[int, int, int]  # a square, and its size in px


class Flow:
    """For one goal: from each station the px still to go, and the next station (-1: there)."""

    __slots__ = ("left", "next")

    def __init__(self) -> None:
        self.left: dict[int, float] = {}
        self.next: dict[int, int] = {}


class CrawlRoutes:
    """Stations on all loops of a terrain, and between which one can leap."""

    def __init__(self, surfaces: Surfaces, terrain: Terrain) -> None:
        self._terrain = terrain
        self.loop: list[int] = []
        self.along: list[float] = []
        self.at: list[Point] = []  # the middle of a body there
        self._normal: list[Point] = []
        self._first: list[int] = []
        self._count: list[int] = []
        self._step: list[float] = []
        self._loops: list[Loop] = surfaces.loops
        self._near: dict[Square, list[int]] = {}
        self._known: dict[int, list[tuple[int, float]]] = {}
        self._through = 0  # stations that are worked out ahead
        self._prepared = -1  # the tick in which that was last done
        self._flows: OrderedDict[tuple[Goal, bool, Square | None], Flow] = OrderedDict()
        for number, loop in enumerate(surfaces.loops):
            self._stations(number, loop)

    def _stations(self, number: int, loop: Loop) -> None:
        count = max(2, round(loop.length / SPACING))
        step = loop.length / count
        self._first.append(len(self.at))
        self._count.append(count)
        self._step.append(step)
        for i in range(count):
            along = (i + 0.5) * step
            x, y, tx, ty = loop.at(along)
            at = x + ty * SIDE, y - tx * SIDE
            self._near.setdefault(square(at), []).append(len(self.at))
            self.loop.append(number)
            self.along.append(along)
            self.at.append(at)
            self._normal.append((ty, -tx))

    # -- asking

    def beside(self, loop: int, along: float) -> tuple[int, int]:
        """The stations before and after a place on a loop."""
        count, first = self._count[loop], self._first[loop]
        i = int(along / self._step[loop] - 0.5) if along >= self._step[loop] / 2 else -1
        if self._loops[loop].closed:
            return first + i % count, first + (i + 1) % count
        return first + max(i, 0), first + min(i + 1, count - 1)

    def beside_station(self, station: int) -> tuple[int, int]:
        """The stations before and after one on its loop."""
        loop = self.loop[station]
        first, count = self._first[loop], self._count[loop]
        return first + (station - first - 1) % count, first + (station - first + 1) % count

    def apart(self, loop: int, start: float, end: float) -> float:
        """px along a loop from one place to another, the short way; negative against the line."""
        line = self._loops[loop]
        gap = end - start
        return (gap + line.length / 2) % line.length - line.length / 2 if line.closed else gap

    def flow(self, goal: Point, *, high: bool = False, shy: Point | None = None, fine: bool = False) -> Flow:
        """The ways to the square in which `goal` is: `high` over walls and ceilings, `shy` round the square of that point, `fine` to a
        small square, so that what is seen from there is not the other side of a wall."""
        size = FINE if fine else SQUARE
        key = (*square(goal, size), size), high, None if shy is None else square(shy)
        flow = self._flows.get(key)
        if flow is None:
            flow = self._flows[key] = self._worked_out(*key)
            if len(self._flows) > KEPT:
                self._flows.popitem(last=False)
        return flow

    def prepare(self, tick: int) -> None:
        """A small part, once a tick, of the work that the first questions would cost all at once. What is found out is the same whoever
        asks, and when."""
        if tick == self._prepared or len(self._known) == len(self.at):
            return
        self._prepared = tick
        unknown = (station for station in range(self._through, len(self.at)) if station not in self._known)
        for station in islice(unknown, AHEAD):
            self._known[station] = self._linked(station)
            self._through = station

    # -- working it out

    def _worked_out(self, goal: Goal, high: bool, shy: Square | None) -> Flow:
        flow = Flow()
        left, following, known, best = flow.left, flow.next, self._known, flow.left.get
        heap: list[tuple[float, int]] = []
        away = None if shy is None else _middle(*shy, SQUARE)
        plain = not high and away is None
        for cost, station in self._sources(goal, away):
            left[station], following[station] = cost, -1
            heappush(heap, (cost, station))
        while heap:
            cost, station = heappop(heap)
            if cost > left[station]:
                continue
            weight = 1.0 if plain else self._weight(station, high, away)
            links = known.get(station)
            if links is None:
                links = known[station] = self._linked(station)
            for other, length in links:
                total = cost + length * weight
                if total < best(other, FAR):
                    left[other], following[other] = total, station
                    heappush(heap, (total, other))
        return flow

    def _weight(self, station: int, high: bool, away: Point | None) -> float:
        weight = HIGH_COST if high and self._normal[station][1] < -FLOOR else 1.0
        if away is not None:
            x, y = self.at[station]
            if (x - away[0]) ** 2 + (y - away[1]) ** 2 < SHY * SHY:
                weight *= SHY_COST
        return weight

    def _linked(self, station: int) -> list[tuple[int, float]]:
        loop = self.loop[station]
        first, count, step = self._first[loop], self._count[loop], self._step[loop]
        i = station - first
        links = self._leaps_from(station)
        if self._loops[loop].closed:
            return [*links, (first + (i + 1) % count, step), (first + (i - 1) % count, step)]
        if i:
            links.append((station - 1, step))
        if i + 1 < count:
            links.append((station + 1, step))
        return links

    def _around(self, at: Point, reach: float) -> list[int]:
        c0, r0 = square((at[0] - reach, at[1] - reach))
        c1, r1 = square((at[0] + reach, at[1] + reach))
        return [s for c in range(c0, c1 + 1) for r in range(r0, r1 + 1) for s in self._near.get((c, r), ())]

    def _leaps_from(self, station: int) -> list[tuple[int, float]]:
        """To where one can leap; of each stretch of another surface to its nearest place."""
        (x, y), (nx, ny), loop = self.at[station], self._normal[station], self.loop[station]
        found: list[tuple[float, int]] = []
        for other in self._around((x, y), LEAP):
            if self.loop[other] == loop and abs(self.apart(loop, self.along[station], self.along[other])) < DETOUR:
                continue
            (ox, oy), (mx, my) = self.at[other], self._normal[other]
            dx, dy = ox - x, oy - y
            gap = hypot(dx, dy)
            if 24.0 < gap < LEAP and dx * nx + dy * ny > gap * OFF and -dx * mx - dy * my > gap * ONTO:
                found.append((gap, other))
        found.sort()
        leaps: list[tuple[int, float]] = []
        taken: dict[tuple[int, int, int], bool] = {}
        for gap, other in found:
            to = self.at[other]
            stretch = self.loop[other], int((to[0] - x) // STRETCH), int((to[1] - y) // STRETCH)
            if len(leaps) < LEAPS and stretch not in taken and free(self._terrain, (x, y), to):
                taken[stretch] = True
                leaps.append((other, gap + LEAP_COST))
        return leaps

    def _sources(self, goal: Goal, away: Point | None) -> list[tuple[float, int]]:
        """Stations from which the goal's square is in view, with what is left from there."""
        x, y = _middle(*goal)
        offsets = PROBES if goal[2] == SQUARE else PROBES[:1]
        probes = [(x + dx, y + dy) for dx, dy in offsets if free(self._terrain, (x + dx, y + dy), (x + dx, y + dy))]
        for reach in SEEN:
            found: list[tuple[float, int]] = []
            for station in self._around((x, y), reach):
                at = self.at[station]
                gap = hypot(at[0] - x, at[1] - y)
                shunned = away is not None and hypot(at[0] - away[0], at[1] - away[1]) < SHY
                if gap < reach and not shunned and any(free(self._terrain, at, p) for p in probes):
                    found.append((gap * AIR_COST, station))
            if found:
                return sorted(found)
        return []


def square(at: Point, size: int = SQUARE) -> Square:
    """The square of the map in which a point is."""
    return int(at[0]) // size, int(at[1]) // size


def _middle(col: int, row: int, size: int) -> Point:
    return (col + 0.5) * size, (row + 0.5) * size


def free(terrain: Terrain, a: Point, b: Point) -> bool:
    """Is there no structure between two points, catwalks included? Looked at every few px."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    count = int(max(abs(dx), abs(dy)) / LOOK) + 1
    kinds, cols, rows = terrain.kinds, terrain.cols, terrain.rows
    last = int(a[1]) // TILE
    for i in range(count + 1):
        col, row = int(a[0] + dx * i / count) // TILE, int(a[1] + dy * i / count) // TILE
        if not (0 <= col < cols and 0 <= row < rows) or kinds[row][col] == FULL:
            return False
        if row != last and kinds[max(row, last)][col] in (ONEWAY, LADDER_TOP):
            return False
        last = row
    return True


@lru_cache(maxsize=4)
def crawl_routes(surfaces: Surfaces, terrain: Terrain) -> CrawlRoutes:
    """The ways over these surfaces, worked out once and bit by bit."""
    return CrawlRoutes(surfaces, terrain)
