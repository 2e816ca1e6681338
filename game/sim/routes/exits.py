"""What leads on from each port of a graph, along its track to the next ones and over its edges; and which structure can be in the way."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from game.kit.geometry import Point
from game.kit.grid import Cell
from game.sim.routes.build import Graph
from game.sim.routes.gait import Gait
from game.sim.routes.ground import CRAWL, Track
from game.sim.routes.legs import Edge
from game.sim.terrain import TILE

START = -1  # the number of where a search sets out from, which is no port
BODY, TALL, STEP = 8, 40, 12.0  # px: half of a body's width, its height, and between two places of it that are looked at
NOTHING: frozenset[int] = frozenset()


class Masses:
    """Structure that may come down, by the thing's id: the tiles it takes up as it is placed."""

    def __init__(self, cells: dict[int, list[Cell]]) -> None:
        self._cells = {oid: frozenset(own) for oid, own in cells.items() if own}
        self._boxes = {oid: _box(own) for oid, own in self._cells.items()}

    def met(self, points: tuple[Point, ...]) -> frozenset[int]:
        """Which of them a body meets that goes by these points."""
        left, top, right, bottom = _box((int(x) // TILE, int(y) // TILE) for x, y in points)
        top -= TALL // TILE
        near = [oid for oid, (a, b, c, d) in self._boxes.items() if left - 1 <= c and a <= right + 1 and top - 1 <= d and b <= bottom + 1]
        if not near:
            return NOTHING
        met = _tiles(points)
        return frozenset(oid for oid in near if not self._cells[oid].isdisjoint(met))


@dataclass(slots=True)
class Exit:
    """To port `to` in so many ticks, by an edge or (None) along the track, unless one of the masses it `meets` stands."""

    to: int
    ticks: float
    edge: Edge | None
    meets: frozenset[int]


class Exits:
    """All of a finished graph, each worked out when it is first asked for: a search that finds nothing looks at every one of them."""

    def __init__(self, graph: Graph, masses: Masses) -> None:
        self.graph, self.masses = graph, masses
        self._known: dict[int, list[Exit]] = {}

    def of(self, number: int) -> list[Exit]:
        """Those of a port."""
        found = self._known.get(number)
        if found is None:
            track, at = self.graph.ports[number]
            edges = (Exit(e.end, e.ticks, e, self._met(e)) for e in self.graph.edges[number])
            found = self._known[number] = [*self.along(number, track, at), *edges]
        return found

    def along(self, number: int, track: Track, at: Point) -> list[Exit]:
        """To the ports on both sides of a place on a track: of a port, or of START."""
        along = self.graph.along[track.number]
        i = bisect_left(along, (track.key(at), number))
        beside = [along[i - 1][1]] if i else []
        beside += [port for _, port in along[i + (number != START) :][:1]]
        found = []
        for port in beside:
            to = self.graph.ports[port][1]
            found.append(Exit(port, along_ticks(self.graph.gait, track, at, to), None, self.masses.met((at, *track.between(at, to), to))))
        return found

    def _met(self, edge: Edge) -> frozenset[int]:
        return frozenset[int]().union(*(self.masses.met((leg.a, *leg.via, leg.b)) for leg in edge.legs))


def along_ticks(gait: Gait, track: Track, a: Point, b: Point) -> float:
    """How long it takes from one place of a track to another."""
    if track.upright:
        return abs(b[1] - a[1]) / (gait.ladder_up if b[1] < a[1] else gait.ladder_down) * 60
    return abs(b[0] - a[0]) / (gait.crawl if track.kind == CRAWL else gait.run) * 60


def _box(cells: Iterable[Cell]) -> tuple[int, int, int, int]:
    """Least column and row, greatest column and row."""
    cols, rows = zip(*cells, strict=True)
    return min(cols), min(rows), max(cols), max(rows)


def _tiles(points: tuple[Point, ...]) -> dict[Cell, None]:
    """The tiles that a body meets which goes by these points."""
    met: dict[Cell, None] = {}
    for (ax, ay), (bx, by) in pairwise(points):
        count = int(max(abs(bx - ax), abs(by - ay)) / STEP) + 1
        for i in range(count + 1):
            x, y = int(ax + (bx - ax) * i / count), int(ay + (by - ay) * i / count)
            for row in range((y - TALL) // TILE, (y - 1) // TILE + 1):
                met[(x - BODY) // TILE, row] = met[(x + BODY - 1) // TILE, row] = None
    return met
