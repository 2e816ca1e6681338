"""Where in a zone somebody can come out of structure: every surface, and the seams that the level's author put there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

from game.actors.danger.roster import Kind, side_of
from game.actors.seam import Seam
from game.actors.void import Void
from game.kit.geometry import Point, Rect, distance, inside
from game.sim.cover import hidden
from game.sim.people import Person
from game.sim.physics import ANYTHING
from game.sim.picture import out_of_view
from game.sim.routes.crawl import crawl_routes
from game.sim.senses import near
from game.sim.surface import Spot, Surfaces

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

STEP = 24.0  # px between two places on a surface
CORNER = 16.0  # px that a place is away from a corner, so that it lies flat
FARTHEST = 700.0  # px from the figure: who hunts gives up a little further away
CLEAR = 180.0  # px from every person
LEAP = 240.0  # px between two surfaces that a leap bridges
SIT = 10.0  # px from a surface to the middle of a body on it
UNDERFOOT = 64.0  # px round the figure in which the surface is looked for that it is on


KEPT = 24  # zones whose groups are kept
Points = list[tuple[Point, Point]]  # of places on one surface: on it, and before it


@dataclass(frozen=True, slots=True)
class Place:
    """A spot, the side of structure it is on, and the seam that is there."""

    spot: Spot
    side: str
    seam: Seam | None = None

    @property
    def at(self) -> Point:
        """Its point, px."""
        return self.spot.x, self.spot.y

    def front(self, away: float) -> Point:
        """The point so many px in front of it."""
        return self.spot.x + self.spot.nx * away, self.spot.y + self.spot.ny * away


_KNOWN: dict[tuple[Any, ...], tuple[Surfaces, list[Place], dict[int, int]]] = {}  # the surfaces are kept so that their id stays theirs


class Places:
    """All places of a zone, worked out once, while the picture is still dark."""

    def __init__(self, world: "World", area: Rect) -> None:
        seams = [(seam.spot, seam) for seam in world.each(Seam) if seam.spot is not None]
        bare, self._groups = _known(world, area, tuple(Place(spot, side_of(spot)) for spot, _ in seams))
        self.every = [*bare, *_in_it(world, area, [Place(spot, side_of(spot), seam) for spot, seam in seams])]
        self.here = -1  # the group of surfaces that the figure was last on

    def suitable(self, world: "World", hero: "Hero", kind: Kind, seen: Rect, far: float) -> list[Place]:
        """Those out of which one of this kind can come now: `seen` is what the player may see with its margin, `far` px the most.

        A seam may be as far as anything.
        """
        self._locate(world, hero)
        able = [p for p in self.every if p.side in kind.sides and self._reachable(p) and _unseen(p, seen)]
        return [p for p in able if near(p.at, hero.chest, far if p.seam is None else FARTHEST)]

    def _locate(self, world: "World", hero: "Hero") -> None:
        spot = world.surfaces.nearest(hero.x, hero.y, UNDERFOOT)
        if spot is not None and spot.loop in self._groups:
            self.here = self._groups[spot.loop]

    def _reachable(self, place: Place) -> bool:
        return self.here < 0 or self._groups[place.spot.loop] == self.here


def _unseen(place: Place, seen: Rect) -> bool:
    shown = place.seam is not None and place.seam.shown
    return shown or out_of_view(seen, place.at, 0.0)


def fits(world: "World", hero: "Hero", place: Place, kind: Kind) -> bool:
    """Is there room, nobody close, nothing that shelters people, no seam at work, and a way from there to the figure?"""
    if place.seam is not None and not place.seam.free:
        return False
    if any(near(place.at, person.chest, CLEAR) for person in world.each(Person)):
        return False
    front = place.front(kind.room)
    if hidden(world, front) or hidden(world, place.at) or world.physics.ray(place.front(2), front, ANYTHING) is not None:
        return False
    return not kind.runs or _led(world, hero, place)


def _led(world: "World", hero: "Hero", place: Place) -> bool:
    """Is whoever runs over surfaces led from here to the figure? A surface may be near and its way there long, or none."""
    routes = crawl_routes(world.surfaces, world.level.terrain)
    left = routes.flow(hero.chest).left
    return any(station in left for station in routes.beside(place.spot.loop, place.spot.along))


def _spots(world: "World", area: Rect) -> Iterator[Spot]:
    left, top, right, bottom = area
    for number, loop in enumerate(world.surfaces.loops):
        for start, (a, b) in zip(loop.starts, loop.pieces(), strict=True):
            length = distance(a, b) - 2 * CORNER
            if length < 0 or max(a[0], b[0]) < left or min(a[0], b[0]) > right or max(a[1], b[1]) < top or min(a[1], b[1]) > bottom:
                continue
            for step in range(int(length / STEP) + 1):
                yield world.surfaces.spot(number, start + CORNER + step * STEP)


def _known(world: "World", area: Rect, seams: tuple[Place, ...]) -> tuple[list[Place], dict[int, int]]:
    """The places without a seam, and the groups of all. Kept while everything solid there is as it was: a restart costs nothing of it."""
    solids = tuple((s.left, s.top, s.solid, *s.parts()) for s in world.solids_near(area))
    key = id(world.surfaces), area, solids, tuple(seam.at for seam in seams), tuple(void.rect() for void in world.each(Void))
    if key not in _KNOWN:
        bare = _in_it(world, area, [Place(spot, side_of(spot)) for spot in _spots(world, area)])
        _KNOWN[key] = world.surfaces, bare, _groups(world, [*bare, *_in_it(world, area, seams)])
        for old in list(_KNOWN)[:-KEPT]:
            del _KNOWN[old]
    return _KNOWN[key][1:]


def _in_it(world: "World", area: Rect, places: Iterable[Place]) -> list[Place]:
    """Those in a zone, which is drawn up to the floor, and not where nobody survives."""
    deadly = [void.rect() for void in world.each(Void)]
    fronts = [(place, place.front(2)) for place in places]
    return [place for place, front in fronts if inside(front, area) and not any(inside(front, rect) for rect in deadly)]


def _groups(world: "World", places: list[Place]) -> dict[int, int]:
    """Surface -> the group of those between which one can leap."""
    squares: dict[tuple[int, int], dict[int, Points]] = {}
    for place in places:
        col, row = int(place.spot.x // LEAP), int(place.spot.y // LEAP)
        squares.setdefault((col, row), {}).setdefault(place.spot.loop, []).append((place.at, place.front(SIT)))
    groups = {place.spot.loop: place.spot.loop for place in places}
    for (col, row), surfaces in squares.items():
        for right, down in ((0, 0), (1, -1), (1, 0), (1, 1), (0, 1)):
            beside = squares.get((col + right, row + down), {})
            for a, b in product(surfaces, beside):
                if groups[a] != groups[b] and _leaps(world, surfaces[a], beside[b]):
                    _join(groups, a, b)
    return groups


def _leaps(world: "World", some: Points, others: Points) -> bool:
    """Does a leap lead from one of these places to one of those?"""
    fronts = [front for _, front in others]
    for at, a in some:
        b = min(fronts, key=lambda front: (front[0] - at[0]) ** 2 + (front[1] - at[1]) ** 2)
        if near(a, b, LEAP) and world.physics.ray(a, b, ANYTHING) is None:
            return True
    return False


def _join(groups: dict[int, int], a: int, b: int) -> None:
    old, new = groups[b], groups[a]
    groups.update({surface: new for surface, group in groups.items() if group == old})
