"""Ways for people: the quickest from here to there over the graph, asked of a world as it is now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import heappop, heappush
from math import hypot
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.kit.itself import Itself
from game.sim.level import LevelData
from game.sim.routes.build import Graph
from game.sim.routes.exits import NOTHING, START, Exit, Exits, Masses, along_ticks
from game.sim.routes.flight import forget
from game.sim.routes.gait import PERSON, Gait
from game.sim.routes.ground import MASS, Track, cells_of
from game.sim.routes.legs import Edge, Leg
from game.sim.routes.plain import Plain
from game.sim.routes.stands import claims_now
from game.sim.solid import Solid

if TYPE_CHECKING:
    from game.sim.world import World

BARE_HANDED = replace(PERSON, skills=())  # what one can do does not change what can be tried
KEPT = 4  # levels whose routes are kept
QUICKEST = 5.4  # px per tick: nothing on a way is much quicker
Things = frozenset[int]  # object ids

__all__ = ["Leg", "Node", "Routes", "routes_of"]


@dataclass(frozen=True, eq=False)
class Node:
    """A place to stand, or on a ladder."""

    track: Track
    at: Point


@dataclass(slots=True)
class _Search:
    """What one search knows: the best ticks to each port, and by what one came there."""

    exits: Exits
    start: Node
    skills: tuple[str, ...]
    there: Things | None  # the things that are in play and in their place; None: it does not matter
    standing: Things  # structure that is in the way, in a search as if there were none
    best: dict[int, float]
    came: dict[int, tuple[int, Edge | None]]
    but: frozenset[Leg] = frozenset()  # no edge is taken that has one of these
    walls: Masses | None = None  # what lies in the way where it was not placed


class Routes:
    """The ways through one level. What they are worked out from never changes; what stands on them now is asked of the world."""

    def __init__(self, level: LevelData) -> None:
        self.level = level
        self._graphs: dict[tuple[Gait, bool], Graph] = {}
        self._exits: dict[Graph, Exits] = {}
        self.prepared = False  # are all graphs worked out that `way` asks for?
        self._ready = False  # ... and their exits?
        self._steps = self._exit_by_exit()
        self._masses = {thing.oid: cells_of(thing) for thing in level.things if thing.kind == MASS}

    def graph(self, gait: Gait = PERSON, *, bare: bool = False) -> Graph:
        """Worked out when it is first asked for. `bare`: as if all structure that may come down were gone."""
        graph = self._laid_out(replace(gait, skills=()), bare)
        graph.finish()
        return graph

    def _laid_out(self, body: Gait, bare: bool) -> Graph:
        if (body, bare) not in self._graphs:
            self._graphs[body, bare] = Graph(self.level, body, bare=bare, like=self._graphs.get((body, False)))
        return self._graphs[body, bare]

    def lay_out(self) -> list[Graph]:
        """The ground of all graphs that `way` asks: what of the work cannot be done a little at a time. Best while a level is loaded."""
        return [self._laid_out(BARE_HANDED, bare) for bare in ((False, True) if self._masses else (False,))]

    def prepare(self, tries: int) -> None:
        """A small part of the work that the first questions would cost, so many moves or ports; nothing once it is done."""
        if not self.prepared:
            graphs = self.lay_out()
            self.prepared = all(graph.grow(tries) for graph in graphs)
            if self.prepared:
                forget()
                for graph in graphs:
                    graph.flights.forget()
        elif not self._ready:
            self._ready = any(next(self._steps, True) for _ in range(tries))

    def _exit_by_exit(self) -> Iterator[bool]:
        for graph in self.lay_out():
            for number in range(len(graph.ports)):
                self._exits_of(graph).of(number)
                yield False

    def dump(self) -> list[Plain] | None:
        """All that `way` asks, as plain data; None as long as not all of it is worked out."""
        return [graph.dump() for graph in self.lay_out()] if self.prepared else None

    def load(self, plain: list[Plain]) -> None:
        """Takes up what `dump` gave for this level: all is worked out. Raises ValueError when it cannot be of this level."""
        for graph, content in zip(self.lay_out(), plain, strict=True):
            graph.load(content)
        self.prepared = True

    def near(self, point: Point, gait: Gait = PERSON) -> Node | None:
        """The place to stand under or close beside a point (feet, px)."""
        found = self.graph(gait).ground.under(point)
        return None if found is None else Node(*found)

    def way(
        self,
        world: "World",
        start: Point,
        goal: Point,
        gait: Gait = PERSON,
        *,
        but: frozenset[Leg] = frozenset(),
        gone: Things = NOTHING,
        walls: Masses | None = None,
    ) -> list[Leg] | None:
        """The quickest way from where `start` stands to where `goal` stands, px; None if there is none now.

        `but`: not by edges that have one of these legs. `gone`: as if these things were not there.
        `walls`: structure that lies in the way where it was not placed.
        """
        solids = {s.place.oid: _there(s) for s in world.each(Solid)}
        there = frozenset(oid for oid, is_there in solids.items() if is_there and oid not in gone) | claims_now(world)
        legs = self._way(self.graph(gait), start, goal, gait, there, NOTHING, but, walls)
        if legs is None and not there.issuperset(self._masses):
            legs = self._way(self.graph(gait, bare=True), start, goal, gait, there, there.intersection(self._masses), but, walls)
        return legs

    def ticks(
        self,
        world: "World | None",
        start: Point,
        goals: list[Point],
        gait: Gait = PERSON,
        *,
        gone: Things = NOTHING,
        walls: Masses | None = None,
    ) -> list[float | None]:
        """How long the quickest way to each goal is now; None where there is none. One search for all of them.

        Without a world: when whatever may be there or gone is so as one needs it.
        """
        there = None if world is None else (frozenset(s.place.oid for s in world.each(Solid) if _there(s)) | claims_now(world)) - gone
        found = self._ticks(self.graph(gait), start, goals, gait, there, NOTHING, walls)
        if self._masses and (there is None or not there.issuperset(self._masses)):
            standing = NOTHING if there is None else there.intersection(self._masses)
            bare = self._ticks(self.graph(gait, bare=True), start, goals, gait, there, standing, walls)
            found = [b if a is None else a for a, b in zip(found, bare, strict=True)]
        return found

    def _ticks(
        self,
        graph: Graph,
        start: Point,
        goals: list[Point],
        gait: Gait,
        there: Things | None,
        standing: Things,
        walls: Masses | None,
    ) -> list[float | None]:
        a = graph.ground.under(start, there)
        if a is None:
            return [None] * len(goals)
        search = self._search(graph, Node(*a), gait, there, standing)
        search.walls = walls
        _run(search, None)
        return [_to(search, graph.ground.under(goal)) for goal in goals]

    def _way(
        self,
        graph: Graph,
        start: Point,
        goal: Point,
        gait: Gait,
        there: Things | None,
        standing: Things,
        but: frozenset[Leg] = frozenset(),
        walls: Masses | None = None,
    ) -> list[Leg] | None:
        a, b = graph.ground.under(start, there), graph.ground.under(goal)
        if a is None or b is None:
            return None
        search = self._search(graph, Node(*a), gait, there, standing)
        search.but, search.walls = but, walls
        last = _run(search, Node(*b))
        return None if last is None else _legs(search, last, Node(*b))

    def _search(self, graph: Graph, start: Node, gait: Gait, there: Things | None, standing: Things) -> _Search:
        return _Search(self._exits_of(graph), start, gait.skills, there, standing, {START: 0.0}, {})

    def _exits_of(self, graph: Graph) -> Exits:
        if graph not in self._exits:
            self._exits[graph] = Exits(graph, Masses(self._masses))
        return self._exits[graph]

    def reaches(self, start: Point, goal: Point, gait: Gait = PERSON) -> bool:
        """Is there a way while everything is as it was placed, or else when all structure has come down that may?"""
        graphs = [self.graph(gait), *([self.graph(gait, bare=True)] if self._masses else [])]
        return any(self._way(graph, start, goal, gait, None, NOTHING) is not None for graph in graphs)

    def reach(self, start: Point, gait: Gait = PERSON) -> list[Node]:
        """Every port one can come to from there, while everything that may be gone is there, or was."""
        a = self.near(start, gait)
        if a is None:
            return []
        graph = self.graph(gait)
        search = self._search(graph, a, gait, None, NOTHING)
        _run(search, None)
        return [a, *(Node(*graph.ports[number]) for number in sorted(search.best) if number != START)]


def _run(search: _Search, goal: Node | None) -> int | None:
    """A*; the port from which one walks to the goal. Ties go to the lower number, so that a way is always the same."""
    graph, best = search.exits.graph, search.best
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
        if goal is not None and track is goal.track and _free(search, (at, *track.between(at, goal.at), goal.at)):
            total = ticks + along_ticks(graph.gait, track, at, goal.at)
            if total < best.get(end, 1e18):
                best[end], done = total, number
                heappush(heap, (total, end, total))
        for onward in _onward(search, number):
            total, to = ticks + onward.ticks, onward.to
            if total < best.get(to, 1e18):
                best[to] = total
                search.came[to] = number, onward.edge
                ahead = 0.0
                if goal is not None:
                    x, y = graph.ports[to][1]
                    ahead = hypot(goal.at[0] - x, goal.at[1] - y) / QUICKEST
                heappush(heap, (total + ahead, to, total))
    return None


def _to(search: _Search, goal: tuple[Track, Point] | None) -> float | None:
    """How long it takes to a place, after a search that went everywhere."""
    if goal is None:
        return None
    track, at = goal
    graph = search.exits.graph
    known = [(search.best[number], graph.ports[number][1]) for _, number in graph.along[track.number] if number in search.best]
    if track is search.start.track:
        known.append((0.0, search.start.at))
    ends = sorted((ticks + along_ticks(graph.gait, track, beside, at), beside) for ticks, beside in known)
    return next((ticks for ticks, beside in ends if _free(search, (beside, *track.between(beside, at), at))), None)


def _onward(search: _Search, number: int) -> Iterator[Exit]:
    """What leads on now."""
    start, exits, standing = search.start, search.exits, search.standing
    for way in exits.of(number) if number != START else exits.along(START, start.track, start.at):
        if standing.isdisjoint(way.meets) and (way.edge is None or _open(search, way.edge)) and not _walled(search, number, way):
            yield way


def _walled(search: _Search, number: int, way: Exit) -> bool:
    """Does something lie in the way that was not placed there?"""
    if search.walls is None:
        return False
    ports, start = search.exits.graph.ports, search.start
    track, at = (start.track, start.at) if number == START else ports[number]
    if way.edge is None:
        to = ports[way.to][1]
        return bool(search.walls.met((at, *track.between(at, to), to)))
    return any(search.walls.met((leg.a, *leg.via, leg.b)) for leg in way.edge.legs)


def _open(search: _Search, edge: Edge) -> bool:
    """Can one do it, and is everything there now, or gone, as it has to be?"""
    if edge.needs and edge.needs not in search.skills:
        return False
    if search.but and not search.but.isdisjoint(edge.legs):
        return False
    there = search.there
    return there is None or (there.issuperset(edge.on) and there.isdisjoint(edge.through))


def _free(search: _Search, points: tuple[Point, ...]) -> bool:
    """Does a body that goes by these points meet nothing of what stands?"""
    if search.walls is not None and search.walls.met(points):
        return False
    return not search.standing or search.standing.isdisjoint(search.exits.masses.met(points))


def _there(solid: Solid) -> bool:
    """Is it in play, and if it is structure, still in its place?"""
    in_place = solid.place.kind != MASS or (solid.left, solid.top) == (round(solid.place.x), round(solid.place.y))
    return solid.solid and solid.alive and in_place and solid.at_home


def _legs(search: _Search, last: int, goal: Node) -> list[Leg]:
    """From the start to the goal: what was walked in pieces becomes one leg."""
    graph = search.exits.graph
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
        ticks = max(1, round(along_ticks(graph.gait, start.track, start.at, to)))
        legs.append(Leg(start.track.kind, start.at, to, ticks, start.track.between(start.at, to), start.track.oid))


def routes_of(level: LevelData) -> Routes:
    """The ways through a level, kept as long as it is in play: a restart after a death costs nothing of it."""
    return _of(Itself(level))


@lru_cache(maxsize=KEPT)
def _of(key: Itself[LevelData]) -> Routes:
    return Routes(key.thing)
