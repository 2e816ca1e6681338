"""How far it still is to a place, from anywhere, and which move comes next: asked of the level's ways, the same for everyone who plays it.

It is worked out backwards from the place, once, with everything there that may be there. What has happened in a run changes nothing of it,
so that a reward made of it cannot be earned by going to and fro.
"""

from dataclasses import dataclass
from functools import lru_cache
from heapq import heappop, heappush

from game.actors.player.zuru import Zuru
from game.kit.geometry import Point, Rect, inside
from game.sim.hero import Hero
from game.sim.routes.build import Graph
from game.sim.routes.exits import START, Exit, Exits, Masses, along_ticks
from game.sim.routes.gait import HARPOON, PERSON
from game.sim.routes.ground import LADDER_WAY, Ground, Track
from game.sim.routes.legs import Edge
from game.sim.terrain import TILE

KEPT = 256  # ways to a place
HALF, TALL = 8, 40  # px of a body that stands
NEVER = float("inf")
Skills = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """Where a figure last had ground under its feet or a ladder in its hands; px."""

    at: Point
    ladder: bool = False


@dataclass(frozen=True, slots=True)
class Bearing:
    """From one place towards a goal: ticks of the whole way, and the next move that is more than walking (None: one only has to walk)."""

    ticks: float
    move: Edge | None


class Links:
    """What leads to each port of a graph, for those with these skills."""

    def __init__(self, graph: Graph, skills: Skills) -> None:
        self.graph = graph
        self.exits = Exits(graph, Masses({}))
        self.before: list[list[tuple[int, Exit]]] = [[] for _ in graph.ports]  # the port it comes from, and the exit there
        for number in range(len(graph.ports)):
            for onward in self.exits.of(number):
                if onward.edge is None or not onward.edge.needs or onward.edge.needs in skills:
                    self.before[onward.to].append((number, onward))

    def at(self, hold: Hold) -> tuple[Track, Point] | None:
        """The track on which one has hold there, and the place on it."""
        if not hold.ladder:
            return self.graph.ground.under(hold.at)
        return next(((track, track.snap(hold.at)) for track in self.graph.ground.tracks if _climbs(track, hold.at)), None)

    def straight(self, track: Track, at: Point, ends: dict[int, list[Point]]) -> float | None:
        """Ticks to the nearest of these ends along this track, if there is one."""
        return min((along_ticks(self.graph.gait, track, at, end) for end in ends.get(track.number, ())), default=None)


class Way:
    """The quickest ways to all of a rectangle, px of the map."""

    def __init__(self, links: Links, goal: Rect) -> None:
        self._links, self._ends = links, spots_in(links.graph.ground, goal)
        self._ticks: dict[int, float] = {}
        self._next: dict[int, Exit] = {}
        self._search()

    def _search(self) -> None:
        """Dijkstra from the goal, against the direction of every exit."""
        ports, along = self._links.graph.ports, self._links.graph.along
        beside = [number for track in self._ends for _, number in along[track]]
        heap = sorted((self._links.straight(*ports[number], self._ends) or 0.0, number) for number in beside)
        self._ticks = {number: ticks for ticks, number in heap}
        while heap:
            ticks, number = heappop(heap)
            if ticks > self._ticks[number]:
                continue
            for before, onward in self._links.before[number]:
                total = ticks + onward.ticks
                if total < self._ticks.get(before, NEVER):
                    self._ticks[before], self._next[before] = total, onward
                    heappush(heap, (total, before))

    def bearing(self, hold: Hold) -> Bearing | None:
        """The way from there; None if there is none."""
        found = self._links.at(hold)
        if found is None:
            return None
        straight = self._links.straight(*found, self._ends)
        best = None if straight is None else Bearing(straight, None)
        for onward in self._links.exits.along(START, *found):
            if onward.to in self._ticks and (best is None or onward.ticks + self._ticks[onward.to] < best.ticks):
                best = Bearing(onward.ticks + self._ticks[onward.to], self._move(onward.to))
        return best

    def _move(self, number: int) -> Edge | None:
        """The first move after this port that is more than walking."""
        while number in self._next:
            onward = self._next[number]
            if onward.edge is not None and any(leg.kind != "walk" for leg in onward.edge.legs):
                return onward.edge
            number = onward.to
        return None


def _climbs(track: Track, at: Point) -> bool:
    first, last = track.spots[0], track.spots[-1]
    return track.kind == LADDER_WAY and abs(first[0] - at[0]) < TILE and first[1] - TALL <= at[1] <= last[1] + TALL


@lru_cache(maxsize=KEPT)
def way(graph: Graph, goal: Rect, skills: Skills) -> Way:
    """The ways to a place, worked out when they are first asked for."""
    return Way(_links(graph, skills), goal)


@lru_cache(maxsize=8)
def _links(graph: Graph, skills: Skills) -> Links:
    return Links(graph, skills)


def spots_in(ground: Ground, area: Rect) -> dict[int, list[Point]]:
    """Where one stands in a rectangle, by the track's number."""
    left, top, right, bottom = area
    found: dict[int, list[Point]] = {}
    for col in range(int(left - HALF) // TILE, int(right + HALF) // TILE + 1):
        for y in ground.columns.get(col, ()):
            at = col * TILE + TILE / 2, float(y)
            if inside(at, (left - HALF, top, right + HALF, bottom + TALL)):
                found.setdefault(ground.cells[col, y].number, []).append(at)
    return found


def hold_of(hero: Hero) -> Hold | None:
    """Where it has hold now; None in the air."""
    if hero.pose == "ladder":
        return Hold((hero.x, hero.y), True)
    return Hold((hero.x, hero.y)) if hero.grounded else None


def skills_of(hero: Hero) -> Skills:
    """What this figure can do and not everyone."""
    return tuple(skill for skill in PERSON.skills if skill != HARPOON or isinstance(hero, Zuru))
