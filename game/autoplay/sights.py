"""What there is to see in a level: every stretch of ground and every ladder that one comes to, and what lies about where one comes by."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.actors.player.doing import Doing
from game.actors.ration import Ration
from game.autoplay.fighting.eyes import SEEN_X, SEEN_Y
from game.autoplay.reach import skills_of
from game.autoplay.walking.view import View, voids
from game.kit.geometry import Point
from game.sim.level import LevelData
from game.sim.routes.reach import Reach
from game.sim.terrain import TILE

LENGTH = 12  # tiles: a longer stretch is several places
TRIES = 3  # times that it is tried to come to one of them
ABOVE = 12  # px by which feet may be above or below what they stand on: slopes
RUNG = 8.0  # px beside a ladder at which a body on it is


@dataclass(eq=False)
class Sight:
    """One thing to see, and where one stands for that (feet, px). `tries`: how often that was tried in vain.

    Of a ladder `ends` are its top and its foot.
    """

    what: str
    spots: list[Point]
    ends: tuple[Point, ...] = ()
    oid: int = 0
    seen: bool = False
    tries: int = 0

    @property
    def upright(self) -> bool:
        """Is it a part of a ladder?"""
        return bool(self.ends)

    @property
    def spot(self) -> Point:
        """The middle of it."""
        return self.spots[len(self.spots) // 2]

    @property
    def open(self) -> bool:
        """Is it still to be seen?"""
        return not self.seen and self.tries < TRIES

    def __str__(self) -> str:
        (x, y), (end, low) = self.spots[0], self.spots[-1]
        tiles = f"{int(x) // TILE},{int(y) // TILE}"
        more = f" to {int(end) // TILE},{int(low) // TILE}" if len(self.spots) > 1 else ""
        why = f"tried {self.tries} times" if self.tries else "no way led there"
        return f"{self.what} at tile {tiles}{more} ({why})"


class Sights:
    """Those of one level, in the order in which one came to know of them."""

    def __init__(self, level: LevelData) -> None:
        self.all: list[Sight] = []
        self._reach = Reach(level, voids(level))
        self._places: dict[int, list[tuple[float, Sight]]] = {}  # column -> heights of the feet, and what is there
        self._known: dict[tuple[Point, bool], bool] = {}
        self._rations: dict[int, Sight] = {}
        self._asked: dict[tuple[str, int, int], bool] = {}

    def look(self, view: View) -> None:
        """What the figure sees from where it is, and what it has come to."""
        here = self._here(view)
        if not here and view.stands:
            self._grow(view)
            here = self._here(view)
        for sight in here:
            sight.seen = True
        for ration in view.world.each(Ration):
            if ration.alive and abs(ration.x - view.body.x) < SEEN_X and abs(ration.y - view.body.y) < SEEN_Y:
                self._find(ration.place.oid, (ration.x, ration.y))
        for oid, sight in self._rations.items():
            sight.seen = bool(view.world.progress.done.get(oid))

    def _here(self, view: View) -> list[Sight]:
        """The places at which it is."""
        x, y = view.body.px, view.body.py
        climbs = view.does(Doing.LADDER)
        if not climbs and not view.body.grounded:
            return []
        columns = dict.fromkeys((x // TILE, (x - 8) // TILE, (x + 7) // TILE))
        near = (place for column in columns for place in self._places.get(column, ()))
        return [sight for height, sight in near if abs(height - y) <= ABOVE and sight.upright is climbs]

    def _find(self, oid: int, at: Point) -> None:
        if oid not in self._rations:
            self._rations[oid] = Sight("a ration", [at], oid=oid)
            self.all.append(self._rations[oid])

    def _grow(self, view: View) -> None:
        """From here on there may be more than was known: somebody else is under control, or one was carried here."""
        asked = type(view.body).__name__, view.body.px // TILE, view.body.py // TILE
        if asked in self._asked:
            return
        self._asked[asked] = True
        self._reach.grow(view.at, skills_of(asked[0]))
        for track, spots in self._reach.along():
            for run in _runs([spot for spot in spots if (spot, track.upright) not in self._known]):
                self._known.update(dict.fromkeys(((spot, track.upright) for spot in run), True))
                for part in _parts(run):
                    ends = (track.spots[0], track.spots[-1]) if track.upright else ()
                    self._add(Sight("a ladder" if track.upright else "ground", part, ends))

    def _add(self, sight: Sight) -> None:
        self.all.append(sight)
        for x, y in sight.spots:
            self._places.setdefault(int(x) // TILE, []).append((y, sight))


def _runs(spots: list[Point]) -> Iterator[list[Point]]:
    """Neighbours together."""
    run: list[Point] = []
    for spot in spots:
        if run and (abs(spot[0] - run[-1][0]) > TILE or abs(spot[1] - run[-1][1]) > TILE):
            yield run
            run = []
        run.append(spot)
    if run:
        yield run


def _parts(run: list[Point]) -> Iterator[list[Point]]:
    """Cut evenly, none longer than one place is."""
    count = -(-len(run) // LENGTH)
    for number in range(count):
        yield run[len(run) * number // count : len(run) * (number + 1) // count]
