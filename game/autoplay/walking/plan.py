"""A way to a place from where the figure is, without what went wrong lately and without what leads into an abyss."""

from game.actors.player.doing import Doing
from game.autoplay.walking.state import State
from game.autoplay.walking.view import View, rubble
from game.kit.geometry import Point, Rect
from game.sim.routes import routes_of
from game.sim.routes.ground import LADDER_WAY, Track
from game.sim.routes.legs import Leg

MOST = 40  # deadly legs that are found on the way to one plan
LADDER = 110.0 / 60  # px per tick


class Planner:
    """Knows which legs not to take."""

    def __init__(self) -> None:
        self._deadly: dict[Leg, bool] = {}
        self._avoided: dict[Leg, int] = {}  # leg -> tick from which on it may be tried again
        self.shut: tuple[Rect, ...] = ()  # areas through which no way is to lead
        self.why = State.NO_WAY

    def avoid(self, leg: Leg, until: int) -> None:
        """Not by that leg, for a while."""
        self._avoided[leg] = until

    def plan(self, view: View, goal: Point) -> list[Leg] | None:
        """The legs; None when there is no way now: `why` says whether that is because nobody knows where it stands."""
        self._avoided = {leg: until for leg, until in self._avoided.items() if until > view.tick}
        if view.does(Doing.LADDER):
            return self._from_ladder(view, goal)
        self.why = State.NO_WAY if routes_of(view.world.level).near(view.at, view.gait) is not None else State.LOST
        legs = self._way(view, view.at, goal)
        if legs is None and self._avoided:
            self._avoided.clear()
            legs = self._way(view, view.at, goal)
        return legs

    def _way(self, view: View, start: Point, goal: Point) -> list[Leg] | None:
        routes = routes_of(view.world.level)
        lies = rubble(view.world, self.shut)
        for _ in range(MOST):
            but = frozenset({*self._deadly, *self._avoided})
            legs = routes.way(view.world, start, goal, view.gait, but=but, gone=lies.gone, walls=lies.walls)
            if legs is None:
                return None
            deadly = [leg for leg in legs if view.deadly((leg.a, *leg.via, leg.b))]
            if not deadly:
                return legs
            self._deadly.update((leg, True) for leg in deadly)
        return None

    def _from_ladder(self, view: View, goal: Point) -> list[Leg] | None:
        """By its upper or its lower end, whichever is quicker."""
        x, y = view.at
        track = next((t for t in view.ground.tracks if _holds(t, x, y)), None)
        if track is None:
            return None
        found: list[tuple[float, list[Leg]]] = []
        for end in (track.spots[0], track.spots[-1]):
            legs = self._way(view, end, goal)
            if legs is not None:
                ticks = round(abs(end[1] - y) / LADDER)
                found.append((ticks + sum(leg.ticks for leg in legs), [Leg(LADDER_WAY, (end[0], y), end, ticks), *legs]))
        return min(found, key=lambda one: one[0])[1] if found else None


def ticks_to(view: View, goals: list[Point], start: Point | None = None) -> list[float | None]:
    """How long the quickest way to each of these places is now; None where there is none."""
    lies, at = rubble(view.world), view.at if start is None else start
    return routes_of(view.world.level).ticks(view.world, at, goals, view.gait, gone=lies.gone, walls=lies.walls)


def _holds(track: Track, x: float, y: float) -> bool:
    return track.upright and abs(track.spots[0][0] - x) < 8 and track.spots[0][1] - 24 <= y <= track.spots[-1][1] + 8
