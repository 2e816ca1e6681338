"""The ways of those who only walk and take ladders: over the same ground as everybody's, without a leap."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import heappop, heappush
from itertools import pairwise
from math import hypot

from game.kit.geometry import Point
from game.kit.itself import Itself
from game.sim.level import LevelData
from game.sim.routes import routes_of
from game.sim.routes.ground import LADDER_WAY, MASS, WALK, Ground, Track

KEPT = 2  # levels whose ways are kept
CLIMBING = 1.6  # px of floor for which one px of ladder counts
START = -1


@dataclass(frozen=True, slots=True)
class Reach:
    """The next place of a way (feet, px), and whether one climbs to it."""

    x: float
    y: float
    climbs: bool = False


class Walks:
    """All of one level; what they are worked out from never changes."""

    def __init__(self, level: LevelData) -> None:
        self.level = level
        self._known: dict[tuple[Point, Point, bool], tuple[Reach, ...] | None] = {}

    @cached_property
    def _ground(self) -> Ground:
        return routes_of(self.level).lay_out()[0].ground

    @cached_property
    def _may(self) -> frozenset[int]:
        """Tracks they go on: terrain and structure, but nothing that moves or crumbles."""
        masses = {thing.oid for thing in self.level.things if thing.kind == MASS}
        return frozenset(
            t.number for t in self._ground.tracks if t.kind == LADDER_WAY or (t.kind == WALK and (not t.oid or t.oid in masses))
        )

    @cached_property
    def _ports(self) -> tuple[list[tuple[Track, Point]], dict[int, list[int]], list[list[int]]]:
        """Where tracks meet; those of each track in order; and where one steps from each on to another track."""
        ports: list[tuple[Track, Point]] = []
        known: dict[tuple[int, Point], int] = {}
        over: list[list[int]] = []
        for a, at_a, b, at_b in self._ground.joints:
            if a.number in self._may and b.number in self._may:
                ends = []
                for track, at in ((a, at_a), (b, at_b)):
                    if (track.number, at) not in known:
                        known[track.number, at] = len(ports)
                        ports.append((track, at))
                        over.append([])
                    ends.append(known[track.number, at])
                over[ends[0]].append(ends[1])
                over[ends[1]].append(ends[0])
        along: dict[int, list[int]] = {}
        for number, (track, _) in sorted(enumerate(ports), key=lambda p: (p[1][0].key(p[1][1]), p[0])):
            along.setdefault(track.number, []).append(number)
        return ports, along, over

    def floor(self, at: Point) -> Point | None:
        """Where one stands under a place or close beside it; None if nobody who walks can."""
        found = self._ground.under(at)
        return None if found is None or found[0].number not in self._may or found[0].upright else found[1]

    def beside(self, at: Point, offset: float) -> Point | None:
        """The place so many px beside one, on the same ground at the same height; None if there is none."""
        found = self._ground.under(at)
        there = self.floor((at[0] + offset, at[1]))
        if found is None or there is None or abs(there[0] - at[0] - offset) > 1 or there[1] != found[1][1]:
            return None
        other = self._ground.under(there)
        return there if other is not None and other[0] is found[0] else None

    def way(self, start: Point, goal: Point, *, climbs: bool = True) -> tuple[Reach, ...] | None:
        """From where `start` stands to where `goal` does; None if there is no way on foot."""
        key = start, goal, climbs
        if key not in self._known:
            if len(self._known) > 4000:
                self._known.clear()
            self._known[key] = self._search(start, goal, climbs=climbs)
        return self._known[key]

    def _search(self, start: Point, goal: Point, *, climbs: bool) -> tuple[Reach, ...] | None:
        a, b = self._ground.under(start), self._ground.under(goal)
        if a is None or b is None or a[0].number not in self._may or b[0].number not in self._may:
            return None
        ports, along, over = self._ports
        if a[0] is b[0]:
            return tuple(_along(a[0], start, b[1]))
        best: dict[int, float] = {}
        came: dict[int, int] = {}
        heap: list[tuple[float, int, int]] = [(_cost(a[0], a[1], ports[n][1]), n, START) for n in along.get(a[0].number, ())]
        heap.sort()
        ends = {n: _cost(b[0], ports[n][1], b[1]) for n in along.get(b[0].number, ())}
        least: tuple[float, int] | None = None
        while heap:
            cost, number, before = heappop(heap)
            if number in best or (least is not None and cost >= least[0]):
                continue
            best[number], came[number] = cost, before
            if number in ends and (least is None or cost + ends[number] < least[0]):
                least = cost + ends[number], number
            track, at = ports[number]
            for other in along[track.number]:
                if other not in best:
                    heappush(heap, (cost + _cost(track, at, ports[other][1]), other, number))
            for other in over[number]:
                onto, to = ports[other]
                if other not in best and (climbs or not onto.upright):
                    heappush(heap, (cost + hypot(to[0] - at[0], to[1] - at[1]), other, number))
        return None if least is None else self._reaches(a, b, least[1], came)

    def _reaches(self, a: tuple[Track, Point], b: tuple[Track, Point], last: int, came: dict[int, int]) -> tuple[Reach, ...]:
        ports = self._ports[0]
        passed: list[tuple[Track, Point]] = [b]
        while last != START:
            passed.append(ports[last])
            last = came[last]
        passed.append(a)
        reaches: list[Reach] = []
        for (track, at), (onto, to) in pairwise(reversed(passed)):
            reaches += _along(track, at, to) if track is onto else [Reach(*to, track.upright and onto.upright)]
        return tuple(_smooth(reaches))


def _along(track: Track, a: Point, b: Point) -> list[Reach]:
    return [Reach(*point, track.upright) for point in (*track.between(a, b), b)]


def _smooth(reaches: list[Reach]) -> list[Reach]:
    """Without the places at which nothing changes."""
    kept: list[Reach] = []
    for reach in reaches:
        if kept and (kept[-1].x, kept[-1].y) == (reach.x, reach.y):
            continue
        if len(kept) > 1 and kept[-2].y == kept[-1].y == reach.y and (kept[-1].x - kept[-2].x) * (reach.x - kept[-1].x) > 0:
            kept.pop()
        kept.append(reach)
    return kept


def _cost(track: Track, a: Point, b: Point) -> float:
    return abs(b[1] - a[1]) * CLIMBING if track.upright else abs(b[0] - a[0])


def walks_of(level: LevelData) -> Walks:
    """Those of a level, kept as long as it is in play."""
    return _of(Itself(level))


@lru_cache(maxsize=KEPT)
def _of(key: Itself[LevelData]) -> Walks:
    return Walks(key.thing)
