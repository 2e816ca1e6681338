"""Going about: to where one has not looked for the longest time."""

from game.autoplay.walking.plan import ticks_to
from game.autoplay.walking.view import View, rubble, thing_gives_way
from game.kit.geometry import Point, Rect
from game.kit.rng import Rng
from game.sim.routes import routes_of
from game.sim.terrain import TILE

COLS, ROWS = 12, 8  # tiles of a square that one has seen, or has not
SEEN_X, SEEN_Y = 240.0, 130.0  # px beside and above the figure that count as looked at
TRIES = 32  # places that are thought of
FARTHEST = 1500.0  # ticks
CLOSELY = 5  # of these, so many are thought of closely
Square = tuple[int, int]


class Rounds:
    """Remembers when one looked where."""

    def __init__(self, rng: Rng) -> None:
        self._rng = rng
        self._seen: dict[Square, int] = {}  # the tick in which it was in sight last

    def look(self, at: Point, tick: int) -> None:
        """From here one sees this."""
        first, last = _square((at[0] - SEEN_X, at[1] - SEEN_Y)), _square((at[0] + SEEN_X, at[1] + SEEN_Y))
        for col in range(first[0], last[0] + 1):
            for row in range(first[1], last[1] + 1):
                self._seen[col, row] = tick

    def next(self, view: View, area: Rect) -> Point | None:
        """Somewhere in the area where one can go now, and back again, and was not lately; None when there is no such place."""
        left, top, right, bottom = area
        columns = view.ground.columns
        cells = [(col, y) for col in range(int(left) // TILE, int(right) // TILE) for y in columns.get(col, ()) if top < y < bottom]
        spots = [(col * TILE + TILE / 2, float(y)) for col, y in (self._rng.pick(cells) for _ in range(TRIES if cells else 0))]
        far = ticks_to(view, spots)
        known = [(self._seen.get(_square(spot), -1), ticks, spot) for spot, ticks in zip(spots, far, strict=True) if ticks is not None]
        near = [spot for _, ticks, spot in sorted(known) if ticks < FARTHEST]
        return next((spot for spot in near[:CLOSELY] if comes_back(view, spot)), None)


def comes_back(view: View, spot: Point) -> bool:
    """Is there a way there and back again, over nothing that gives way?"""
    return _safe(view, view.at, spot) and _safe(view, spot, view.at)


def _safe(view: View, start: Point, goal: Point) -> bool:
    lies, level = rubble(view.world), view.world.level
    legs = routes_of(level).way(view.world, start, goal, view.gait, gone=lies.gone, walls=lies.walls)
    return legs is not None and not any(thing_gives_way(level.thing(leg.oid)) for leg in legs if leg.oid)


def _square(at: Point) -> Square:
    return int(at[0]) // (COLS * TILE), int(at[1]) // (ROWS * TILE)
