"""How far one comes: everything that the graph of ways holds, from some places on, whatever has come down meanwhile."""

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace

from game.kit.geometry import Point, Rect, inside
from game.kit.grid import Cell
from game.sim.level import TILE, LevelData, Thing
from game.sim.routes.build import Graph
from game.sim.routes.ground import Track
from game.sim.routes.legs import Edge
from game.sim.routes.ways import routes_of
from game.sim.terrain import FULL

MASS = "Breakable"
HALF, TALL = 8, 40  # px: half of a body's width, its height
LEAP = 5  # tiles above the head that a jump on the spot comes through
Skills = tuple[str, ...]
Cells = dict[Cell, bool]  # in the order in which they were come to


@dataclass(eq=False)
class Stretch:
    """A part of a track along which one lives, and the tiles that one comes through on it and by leaping up from it."""

    track: Track
    spots: list[Point]
    cells: Cells

    def holds(self, at: Point) -> bool:
        """Is this place of the track on it?"""
        first, last = self.track.key(self.spots[0]), self.track.key(self.spots[-1])
        return first - TILE <= self.track.key(at) <= last + TILE


class Reach:
    """The ways through a level, as it is placed and with all structure down that may come down; grown from one beginning after the other.

    Whether a lift, a ledge or a piece of structure is there is not asked: in time it is, or is gone. Who is in a Void goes nowhere.
    """

    def __init__(self, level: LevelData, deadly: Iterable[Rect]) -> None:
        self._deadly = list(deadly)
        self._terrain = level.terrain
        self._graphs = _graphs(level)
        self._edges = [_by_track(graph) for graph in self._graphs]
        self._of_edge: dict[Edge, Cells] = {}
        self._of_track: dict[Track, list[Stretch]] = {}
        self._forget()

    def _forget(self) -> None:
        self._known: dict[Stretch, bool] = {}
        self._cells: Cells = {}  # tiles that a body has been in

    def anew(self) -> "Reach":
        """One for the same ways that has been nowhere."""
        fresh = copy(self)
        fresh._forget()
        return fresh

    def stands(self, start: Point) -> bool:
        """Is there ground from which one can go on?"""
        return any(self._begin(number, start) for number in range(len(self._graphs)))

    def grow(self, start: Point, skills: Skills) -> None:
        """From here (feet, px) on, for a figure that can do this."""
        for _ in self._growing(start, skills):
            pass

    def leads(self, start: Point, skills: Skills, areas: Iterable[Rect]) -> bool:
        """Does one come to any of these areas from here? Grows no further than that."""
        wanted = [dict.fromkeys(cells(area)) for area in areas]
        return any(not own.keys().isdisjoint(met) for met in self._growing(start, skills) for own in wanted)

    def _begin(self, number: int, at: Point) -> list[Stretch]:
        found = self._graphs[number].ground.under(at)
        return [] if found is None else self._at(*found)

    def _at(self, track: Track, at: Point) -> list[Stretch]:
        """Where one is on a track, if one lives there."""
        return [stretch for stretch in self._along(track) if stretch.holds(at)][:1]

    def _growing(self, start: Point, skills: Skills) -> Iterator[Cells]:
        """Stretch by stretch; the tiles that one comes through on it and on the ways off it."""
        new = [(number, here) for number in range(len(self._graphs)) for here in self._begin(number, start)]
        while new:
            number, here = new.pop()
            if here in self._known:
                continue
            self._known[here] = True
            met, graph = dict(here.cells), self._graphs[number]
            for edge in self._edges[number].get(here.track.number, ()):
                if (not edge.needs or edge.needs in skills) and here.holds(graph.ports[edge.start][1]):
                    passed = self._over(edge)
                    met |= passed
                    new += [(number, there) for there in self._at(*graph.ports[edge.end]) if passed]
            new += self._beside(number, here.spots)
            self._cells |= met
            yield met

    def _beside(self, number: int, spots: list[Point]) -> Iterator[tuple[int, Stretch]]:
        """The same ground while the structure stands, or has come down."""
        for other, graph in enumerate(self._graphs):
            for x, y in spots if other != number else ():
                track = graph.ground.cells.get((int(x) // TILE, int(y)))
                yield from ((other, there) for there in (self._at(track, (x, y)) if track is not None else ()))

    def _along(self, track: Track) -> list[Stretch]:
        """A track, cut where one does not live."""
        if track not in self._of_track:
            runs: list[list[Point]] = [[]]
            for spot in track.spots:
                if self._lost(spot):
                    runs.append([])
                else:
                    runs[-1].append(spot)
            self._of_track[track] = [Stretch(track, run, self._met(track, run)) for run in runs if run]
        return self._of_track[track]

    def _met(self, track: Track, spots: list[Point]) -> Cells:
        met = dict.fromkeys((cell for x, y in spots for cell in _body(x, y)), True)
        if not track.upright:
            met |= dict.fromkeys((cell for spot in spots for cell in self._leap(spot)), True)
        return met

    def _over(self, edge: Edge) -> Cells:
        """The tiles that one comes through on this way; none if one does not live on it."""
        if edge not in self._of_edge:
            points = [point for leg in edge.legs for point in (leg.a, *leg.via, leg.b)]
            lives = not any(self._lost(point) for point in points)
            self._of_edge[edge] = dict.fromkeys((cell for x, y in points for cell in _body(x, y)), True) if lives else {}
        return self._of_edge[edge]

    def _lost(self, point: Point) -> bool:
        return any(inside((point[0], point[1] - 1), rect) for rect in self._deadly)

    def _leap(self, spot: Point) -> Iterator[Cell]:
        """Straight up, until something is in the way."""
        col, row = int(spot[0]) // TILE, int(spot[1] - TALL) // TILE
        for above in range(row - 1, row - LEAP - 1, -1):
            if self._terrain.kind(col, above) == FULL:
                return
            yield col, above

    # -- what is asked of it

    def touches(self, area: Rect) -> bool:
        """Has a body been there?"""
        return any(cell in self._cells for cell in cells(area))

    def along(self) -> Iterator[tuple[Track, list[Point]]]:
        """The places (feet, px) of each stretch of ground and of each ladder, in their order."""
        return ((here.track, here.spots) for here in self._known)

    def ground(self) -> Iterator[Point]:
        """All places at which one can stand (feet, px)."""
        return (spot for here in self._known if not here.track.upright for spot in here.spots)

    def spots(self, area: Rect) -> list[Point]:
        """Those of them in there."""
        return [spot for spot in self.ground() if inside((spot[0], spot[1] - 1), area)]


def cells(area: Rect) -> Iterator[Cell]:
    """The tiles that an area lies over; of a point its own."""
    left, top, right, bottom = area
    for row in range(int(top) // TILE, int(max(bottom - 0.01, top)) // TILE + 1):
        for col in range(int(left) // TILE, int(max(right - 0.01, left)) // TILE + 1):
            yield col, row


def _body(x: float, y: float) -> Iterator[Cell]:
    return cells((x - HALF, y - TALL, x + HALF, y))


def _graphs(level: LevelData) -> list[Graph]:
    """As it is placed; and if something may come down, as it is then."""
    known = routes_of(level)
    masses = [thing for thing in level.things if thing.kind == MASS]
    falls = [thing for thing in masses if _comes_down(thing, level)]
    if not falls:
        return [known.graph()]
    if len(falls) == len(masses):
        return [known.graph(), known.graph(bare=True)]
    left = replace(level, things=tuple(thing for thing in level.things if thing not in falls))
    graph = Graph(left, known.graph().gait, like=known.graph())
    graph.finish()
    return [known.graph(), graph]


def _comes_down(thing: Thing, level: LevelData) -> bool:
    """May this structure come down: by itself, or because there is somebody who shoots through it?"""
    shoots = level.props.get("hero") == "Killy" or any(t.props.get("hero") == "Killy" for t in level.things)
    return shoots or bool(thing.props.get("holds") or thing.props.get("flag"))


def _by_track(graph: Graph) -> dict[int, list[Edge]]:
    edges: dict[int, list[Edge]] = {}
    for number, own in enumerate(graph.edges):
        edges.setdefault(graph.ports[number][0].number, []).extend(own)
    return edges
