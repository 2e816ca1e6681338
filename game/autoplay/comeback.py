"""Where one can go to from here, and from where one cannot come back: the graph of ways with all places of interest in it."""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise

from game.actors.player.doing import Doing
from game.autoplay.walking.view import View, rubble
from game.kit.geometry import Point, Rect
from game.sim.routes import routes_of
from game.sim.routes.build import Graph
from game.sim.routes.exits import Masses, along_ticks
from game.sim.routes.ground import MASS, Track, cells_of
from game.sim.routes.legs import Edge
from game.sim.solid import Solid

HANDS, OVER = 8.0, 24.0  # px beside or under a ladder, and over its top, at which a body is on it
Spot = tuple[Point, bool]
Things = frozenset[int]  # object ids
Steps = list[list[tuple[int, float]]]  # of each node: to which others, in how many ticks


class Comeback:
    """The ways as they are now, between so many spots: where (feet, px), and is that on a ladder? `shut`: no way leads through there.

    What comes back by itself, lifts and plates, counts as there.
    """

    def __init__(self, view: View, spots: Sequence[Spot], shut: tuple[Rect, ...]) -> None:
        masses = {thing.oid: cells_of(thing) for thing in view.world.level.things if thing.kind == MASS}
        there = frozenset(s.place.oid for s in view.world.each(Solid) if s.place.kind == MASS and s.solid and s.alive and not _moved(s))
        there -= rubble(view.world).gone
        down, routes = frozenset(masses) - there, routes_of(view.world.level)
        self._layers = [_Layer(view, routes.graph(view.gait), spots, shut, down, Masses({}))]
        if down:
            standing = Masses({oid: masses[oid] for oid in there if oid in masses})
            self._layers.append(_Layer(view, routes.graph(view.gait, bare=True), spots, shut, down, standing))
        self._from: dict[int, int] = {}

    def ticks(self, view: View) -> dict[int, float]:
        """The numbers of all spots that one comes to from where the figure is, and how long that takes."""
        found: dict[int, float] = {}
        for layer in self._layers:
            for spot, ticks in layer.ticks(view.at, view.does(Doing.LADDER)).items():
                found.setdefault(spot, ticks)
        return found

    def loss(self, spot: int, wanted: int) -> int:
        """How many of these spots (a bit each) one does not come to any more from that one."""
        if spot not in self._from:
            self._from[spot] = 0
            for layer in self._layers:
                self._from[spot] |= layer.onward(spot)
        return (wanted & ~self._from[spot]).bit_count()


class _Layer:
    """One graph: while structure stands, or without any."""

    def __init__(self, view: View, graph: Graph, spots: Sequence[Spot], shut: tuple[Rect, ...], down: Things, standing: Masses) -> None:
        self._view, self._graph, self._down, self._standing = view, graph, down, standing
        self._walls = rubble(view.world, shut).walls
        self._first = len(graph.ports)  # the node of the first spot; those before are the ports
        self._along: dict[int, list[tuple[float, int, Point]]] = {}  # track -> what is along it: (key, node, place)
        self._steps: Steps = [[] for _ in range(self._first + len(spots))]
        for number, (track, at) in enumerate(graph.ports):
            self._along.setdefault(track.number, []).append((track.key(at), number, at))
        for number, (spot, upright) in enumerate(spots):
            found = self._at(spot, upright)
            if found is not None:
                track, at = found
                self._along.setdefault(track.number, []).append((track.key(at), self._first + number, at))
        self._link()

    def _at(self, at: Point, upright: bool) -> tuple[Track, Point] | None:
        """What one stands on there, or the ladder one is on."""
        if not upright:
            return self._graph.ground.under(at)
        return next(((track, track.snap(at)) for track in self._graph.ground.tracks if _is_on_ladder(track, at)), None)

    def _link(self) -> None:
        for number, along in self._along.items():
            along.sort()
            track = self._graph.ground.tracks[number]
            for (_, a, at_a), (_, b, at_b) in pairwise(along):
                if self._free((at_a, *track.between(at_a, at_b), at_b)):
                    self._steps[a].append((b, along_ticks(self._graph.gait, track, at_a, at_b)))
                    self._steps[b].append((a, along_ticks(self._graph.gait, track, at_b, at_a)))
        for number, edges in enumerate(self._graph.edges):
            self._steps[number] += [(edge.end, edge.ticks) for edge in edges if self._open(edge)]

    def _open(self, edge: Edge) -> bool:
        if edge.needs and edge.needs not in self._view.gait.skills:
            return False
        if not self._down.isdisjoint(edge.on) or not self._down.issuperset(edge.through):
            return False
        ways = [(leg.a, *leg.via, leg.b) for leg in edge.legs]
        return all(self._free(way) and not self._view.deadly(way) for way in ways)

    def _free(self, way: tuple[Point, ...]) -> bool:
        return not self._standing.met(way) and not (self._walls is not None and self._walls.met(way))

    def ticks(self, start: Point, climbs: bool) -> dict[int, float]:
        """From here to all spots that one comes to, by their numbers."""
        found = self._at(start, climbs)
        if found is None:
            return {}
        best: dict[int, float] = {}
        heap = list(self._beside(*found))
        heap.sort()
        while heap:
            ticks, node = heappop(heap)
            if node in best:
                continue
            best[node] = ticks
            for to, more in self._steps[node]:
                if to not in best:
                    heappush(heap, (ticks + more, to))
        return {node - self._first: ticks for node, ticks in best.items() if node >= self._first}

    def _beside(self, track: Track, at: Point) -> Iterator[tuple[float, int]]:
        """What one comes to first, to both sides."""
        for _, node, to in self._along.get(track.number, ()):
            if self._free((at, *track.between(at, to), to)):
                yield along_ticks(self._graph.gait, track, at, to), node

    def onward(self, spot: int) -> int:
        """All spots that one comes to from this one, a bit each."""
        met, new = {self._first + spot: True}, [self._first + spot]
        while new:
            for to, _ in self._steps[new.pop()]:
                if to not in met:
                    met[to] = True
                    new.append(to)
        return sum(1 << node - self._first for node in met if node >= self._first)


def _is_on_ladder(track: Track, at: Point) -> bool:
    (x, top), (_, foot) = track.spots[0], track.spots[-1]
    return track.upright and abs(x - at[0]) < HANDS and top - OVER <= at[1] <= foot + HANDS


def _moved(solid: Solid) -> bool:
    return (solid.left, solid.top) != (round(solid.place.x), round(solid.place.y))
