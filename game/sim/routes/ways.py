"""Ways for people: the quickest from here to there over the graph, asked of a world as it is now."""

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import heappop, heappush
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.kit.grid import Cell
from game.sim.level import LevelData
from game.sim.routes.build import Graph
from game.sim.routes.flight import forget
from game.sim.routes.gait import PERSON, Gait
from game.sim.routes.ground import CRAWL, MASS, Track, cells_of
from game.sim.routes.legs import Edge, Leg
from game.sim.solid import Solid
from game.sim.terrain import TILE

if TYPE_CHECKING:
    from game.sim.world import World

BARE_HANDED = replace(PERSON, skills=())  # what one can do does not change what can be tried
KEPT = 4  # levels whose routes are kept
QUICKEST = 5.4  # px per tick: nothing on a way is much quicker
Things = dict[int, bool]  # by object id: is it there?
Cells = dict[Cell, bool]
BODY, TALL, STEP = 8, 40, 12.0  # px: half of a body's width, its height, and between two places of it that are looked at
START = -1  # the number of where a search sets out from

__all__ = ["Leg", "Node", "Routes", "routes_of"]


@dataclass(frozen=True, eq=False)
class Node:
    """A place to stand, or on a ladder."""

    track: Track
    at: Point


@dataclass(slots=True)
class _Search:
    """What one search knows: the best ticks to each port, and by what one came there."""

    graph: Graph
    start: Node
    skills: tuple[str, ...]
    solids: dict[int, bool] | None
    best: dict[int, float]
    came: dict[int, tuple[int, Edge | None]]
    standing: Cells  # structure that is in the way, in a search as if there were none


class Routes:
    """The ways through one level. What they are worked out from never changes; what stands on them now is asked of the world."""

    def __init__(self, level: LevelData) -> None:
        self.level = level
        self._graphs: dict[tuple[Gait, bool], Graph] = {}
        self._prepared = False  # is all worked out that `way` asks for?
        self._masses = {thing.oid: cells_of(thing) for thing in level.things if thing.kind == MASS}

    def graph(self, gait: Gait = PERSON, *, bare: bool = False) -> Graph:
        """Worked out when it is first asked for. `bare`: as if all structure that may come down were gone."""
        body = replace(gait, skills=())
        if (body, bare) not in self._graphs:
            self._graphs[body, bare] = Graph(self.level, body, bare=bare, like=self._graphs.get((body, False)))
        self._graphs[body, bare].finish()
        return self._graphs[body, bare]

    def prepare(self, tries: int) -> None:
        """A small part of the work that the first questions would cost, so many moves; nothing once it is done."""
        if self._prepared:
            return
        kinds = [(BARE_HANDED, bare) for bare in ((False, True) if self._masses else (False,))]
        for gait, bare in kinds:
            if (gait, bare) not in self._graphs:
                self._graphs[gait, bare] = Graph(self.level, gait, bare=bare, like=self._graphs.get((gait, False)))
                return
        self._prepared = all(self._graphs[kind].grow(tries) for kind in kinds)
        if self._prepared:
            forget()
            for kind in kinds:
                self._graphs[kind].flights.forget()

    def near(self, point: Point, gait: Gait = PERSON) -> Node | None:
        """The place to stand under or close beside a point (feet, px)."""
        found = self.graph(gait).ground.under(point)
        return None if found is None else Node(*found)

    def way(self, world: "World", start: Point, goal: Point, gait: Gait = PERSON) -> list[Leg] | None:
        """The quickest way from where `start` stands to where `goal` stands, px; None if there is none now."""
        solids = {s.place.oid: _there(s) for s in world.each(Solid)}
        legs = self._way(self.graph(gait), start, goal, gait, solids, {})
        if legs is None and any(not solids.get(oid, False) for oid in self._masses):
            standing = {cell: True for oid, cells in self._masses.items() if solids.get(oid, False) for cell in cells}
            legs = self._way(self.graph(gait, bare=True), start, goal, gait, solids, standing)
        return legs

    def _way(self, graph: Graph, start: Point, goal: Point, gait: Gait, solids: Things | None, standing: Cells) -> list[Leg] | None:
        a, b = graph.ground.under(start), graph.ground.under(goal)
        if a is None or b is None:
            return None
        search = _Search(graph, Node(*a), gait.skills, solids, {START: 0.0}, {}, standing)
        last = _run(search, Node(*b))
        return None if last is None else _legs(search, last, Node(*b))

    def reaches(self, start: Point, goal: Point, gait: Gait = PERSON) -> bool:
        """Is there a way while everything is as it was placed, or else when all structure has come down that may?"""
        graphs = [self.graph(gait), *([self.graph(gait, bare=True)] if self._masses else [])]
        return any(self._way(graph, start, goal, gait, None, {}) is not None for graph in graphs)

    def reach(self, start: Point, gait: Gait = PERSON) -> list[Node]:
        """Every port one can come to from there, while everything that may be gone is there, or was."""
        a = self.near(start, gait)
        if a is None:
            return []
        graph = self.graph(gait)
        search = _Search(graph, a, gait.skills, None, {START: 0.0}, {}, {})
        _run(search, None)
        return [a, *(Node(*graph.ports[number]) for number in sorted(search.best) if number != START)]


def _run(search: _Search, goal: Node | None) -> int | None:
    """A*; the port from which one walks to the goal. Ties go to the lower number, so that a way is always the same."""
    graph, best = search.graph, search.best
    heap: list[tuple[float, int, float]] = [(0.0, START, 0.0)]
    end = len(graph.ports)
    done: int = end
    while heap:
        _, number, ticks = heappop(heap)
        if number == end:
            return done
        if ticks > best[number]:
            continue
        track, at = (search.start.track, search.start.at) if number == START else graph.ports[number]
        if goal is not None and track is goal.track and _free(search.standing, (at, *track.between(at, goal.at), goal.at)):
            total = ticks + _along_ticks(graph.gait, track, at, goal.at)
            if total < best.get(end, 1e18):
                best[end], done = total, number
                heappush(heap, (total, end, total))
        for to, cost, edge in _onward(search, number, track, at):
            total = ticks + cost
            if total < best.get(to, 1e18):
                best[to] = total
                search.came[to] = number, edge
                ahead = 0.0
                if goal is not None:
                    x, y = graph.ports[to][1]
                    ahead = hypot(goal.at[0] - x, goal.at[1] - y) / QUICKEST
                heappush(heap, (total + ahead, to, total))
    return None


def _onward(search: _Search, number: int, track: Track, at: Point) -> list[tuple[int, float, Edge | None]]:
    graph = search.graph
    along = graph.along[track.number]
    i = bisect_left(along, (track.key(at), number))
    beside = [along[i - 1][1]] if i else []
    beside += [port for _, port in along[i + (number != START) :][:1]]
    found: list[tuple[int, float, Edge | None]] = []
    for port in beside:
        to = graph.ports[port][1]
        if _free(search.standing, (at, *track.between(at, to), to)):
            found.append((port, _along_ticks(graph.gait, track, at, to), None))
    if number != START:
        found += [(e.end, e.ticks, e) for e in graph.edges[number] if _open(search, e)]
    return found


def _open(search: _Search, edge: Edge) -> bool:
    """Can one do it, and is everything there now, or gone, as it has to be?"""
    if edge.needs and edge.needs not in search.skills:
        return False
    solids = search.solids
    if solids is None:
        return True
    if search.standing and not all(_free(search.standing, (leg.a, *leg.via, leg.b)) for leg in edge.legs):
        return False
    return all(solids.get(oid, False) for oid in edge.on) and not any(solids.get(oid, False) for oid in edge.through)


def _free(standing: Cells, points: tuple[Point, ...]) -> bool:
    """Does a body that goes by these points meet nothing of what stands?"""
    if not standing:
        return True
    return standing.keys().isdisjoint(_met(points))


@lru_cache(maxsize=8192)
def _met(points: tuple[Point, ...]) -> tuple[Cell, ...]:
    """The tiles that a body meets which goes by these points."""
    met: dict[Cell, None] = {}
    for (ax, ay), (bx, by) in pairwise(points):
        count = int(max(abs(bx - ax), abs(by - ay)) / STEP) + 1
        for i in range(count + 1):
            x, y = int(ax + (bx - ax) * i / count), int(ay + (by - ay) * i / count)
            for row in range((y - TALL) // TILE, (y - 1) // TILE + 1):
                met[(x - BODY) // TILE, row] = met[(x + BODY - 1) // TILE, row] = None
    return tuple(met)


def _there(solid: Solid) -> bool:
    """Is it in play, and if it is structure, still in its place?"""
    in_place = solid.place.kind != MASS or (solid.left, solid.top) == (round(solid.place.x), round(solid.place.y))
    return solid.solid and solid.alive and in_place


def _along_ticks(gait: Gait, track: Track, a: Point, b: Point) -> float:
    if track.upright:
        return abs(b[1] - a[1]) / (gait.ladder_up if b[1] < a[1] else gait.ladder_down) * 60
    return abs(b[0] - a[0]) / (gait.crawl if track.kind == CRAWL else gait.run) * 60


def _legs(search: _Search, last: int, goal: Node) -> list[Leg]:
    """From the start to the goal: what was walked in pieces becomes one leg."""
    graph = search.graph
    steps: list[tuple[int, Edge | None]] = []
    back = last
    while back != START:
        before, by = search.came[back]
        steps.append((back, by))
        back = before
    legs: list[Leg] = []
    here = search.start
    for number, edge in reversed(steps):
        track, at = graph.ports[number]
        if edge is not None:
            _walk(graph, legs, here, graph.ports[edge.start][1])
            legs += edge.legs
            here = Node(track, at)
    _walk(graph, legs, here, goal.at)
    return legs


def _walk(graph: Graph, legs: list[Leg], start: Node, to: Point) -> None:
    if start.at != to:
        ticks = max(1, round(_along_ticks(graph.gait, start.track, start.at, to)))
        legs.append(Leg(start.track.kind, start.at, to, ticks, start.track.between(start.at, to), start.track.oid))


_KNOWN: list[Routes] = []


def routes_of(level: LevelData) -> Routes:
    """The ways through a level, kept as long as it is in play: a restart after a death costs nothing of it."""
    for known in _KNOWN:
        if known.level is level:
            return known
    _KNOWN.append(Routes(level))
    del _KNOWN[:-KEPT]
    return _KNOWN[-1]
