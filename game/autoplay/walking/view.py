"""What a walker knows in one tick: the figure, the place as it stands now, and how well its hands are under control."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from game.actors.player.body import Body
from game.actors.player.doing import Doing
from game.actors.player.zuru import Zuru
from game.autoplay.habits import Habits
from game.kit.geometry import Point, Rect, overlap
from game.kit.itself import Itself
from game.kit.rng import Rng
from game.sim.heavy import Heavy
from game.sim.level import LevelData, Thing
from game.sim.routes import routes_of
from game.sim.routes.exits import Masses
from game.sim.routes.gait import ON_FOOT, PERSON, SURGE, Gait
from game.sim.routes.ground import MASS, Ground, Track
from game.sim.routes.stands import BOBS, RAFT
from game.sim.solid import Solid
from game.sim.terrain import FULL, TILE, Terrain
from game.sim.water import FLOAT, Basin
from game.sim.world import World

WITHOUT_LINE = replace(PERSON, skills=(SURGE,))
DEADLY, PLATE, LIFT = "Void", "Crumble", "Platform"
WIDE, TALL, FEET = 7.0, 38.0, 6.0  # px of a body beside its feet, and over them
SWAYS = 30.0  # px/s
FLOATS = 8.0  # px that water, and what floats on it, may stand beside where a way reckons with it
HIGH = 80  # px: over what is lower one climbs
STILL, FLOOR, FLAT = 0.85, 0.5, 3  # share of structure that has to be in its place for it to be as it was: a beam leaves slits; of a
# floor, which is so many times as wide as high: what is left of that carries
Box = tuple[int, int, int, int]
Boxes = tuple[tuple[int, int, *tuple[Box, ...]], ...]  # of each piece of structure: left, top, and what it is made of, px from there


@dataclass(frozen=True, slots=True)
class View:
    """One tick of play. `ground` is that of the structure which stands now."""

    tick: int
    world: World
    body: Body
    ground: Ground
    gait: Gait
    habits: Habits
    rng: Rng

    @property
    def at(self) -> Point:
        """Where the feet are."""
        return float(self.body.px), float(self.body.py)

    @property
    def stands(self) -> bool:
        """Has it ground under its feet, or water round it, and its legs to itself?"""
        return self.swims or (self.body.grounded and self.body.doing.state is Doing.FREE)

    @property
    def swims(self) -> bool:
        """Is it in water?"""
        return self.body.doing.state is Doing.SWIM

    def does(self, *doing: Doing) -> bool:
        """Is the body busy with one of these?"""
        return self.body.doing.among(*doing)

    @property
    def carried(self) -> bool:
        """Does it stand on a lift that is on its way?"""
        return (
            self.stands
            and bool(self.body.lift_x or self.body.lift_y)
            and any((solid.vx or solid.vy) and not sways(solid) and self.body.rides(solid) for solid in self.world.each(Solid))
        )

    @property
    def shaky(self) -> bool:
        """Does it stand on something that gives way?"""
        return any(gives_way(solid) and self.body.rides(solid) for solid in self.world.each(Solid))

    @property
    def lost(self) -> bool:
        """Does it stand where no way is known to begin: on what swings, or somebody put there?"""
        return self.stands and routes_of(self.world.level).near(self.at, self.gait) is None

    def track(self) -> Track | None:
        """What it stands on, as far as the ways know it."""
        found = self.ground.at(self.body.px, self.body.py)
        if found is None and self.world.each(Basin):  # what floats lies a little deeper under one who stands there
            under = self.ground.under(self.at)
            found = under[0] if under is not None and abs(under[1][1] - self.body.py) <= BOBS else None
        return found

    def solid(self, oid: int) -> Solid | None:
        """The moving solid that was placed as this object."""
        return next((solid for solid in self.world.each(Solid) if solid.place.oid == oid), None)

    def carries(self, oid: int, at: Point) -> bool:
        """Is the thing `oid` there now, at rest, so that one could stand on it at this point? Terrain (0) always is."""
        if not oid:
            return True
        solid = self.solid(oid)
        if solid is None:
            return self._bears(oid, at)
        if not solid.alive or not solid.solid:
            return False
        if solid.place.kind == MASS:
            return True
        if solid.place.kind == RAFT:
            return abs(solid.top - at[1]) <= BOBS
        low = abs(solid.top - at[1]) <= (FLOATS if sways(solid) else 2)
        return low and solid.left - 8 < at[0] < solid.left + solid.w + 8 and (sways(solid) or not (solid.vx or solid.vy))

    def _bears(self, oid: int, at: Point) -> bool:
        """Is there water now in which one floats at this point?"""
        basins = (basin for basin in self.world.each(Basin) if basin.place.oid == oid)
        return any(abs(basin.surface + FLOAT - at[1]) <= FLOATS for basin in basins)

    def comes(self, oid: int, at: Point) -> bool:
        """Will that thing be there in time? A lift that waits comes back to where it was placed, and nowhere else."""
        solid = self.solid(oid)
        if solid is None or solid.place.kind == RAFT or (isinstance(solid, Heavy) and not solid.hangs):
            return self.carries(oid, at)
        if not solid.place.props.get("waits") or self.body.rides(solid):
            return True
        return self.carries(oid, at) or abs(round(solid.place.y) - at[1]) <= 2

    def deadly(self, points: tuple[Point, ...]) -> bool:
        """Does a body that comes by these points fall into a depth from which nobody comes back?"""
        return any(_meets(void, at) for void in voids(self.world.level) for at in points)

    def barred(self, points: tuple[Point, ...], but: int) -> bool:
        """Does a lift that waits (not `but`) stand in the way of a body that comes by these points? Flights know only its upper side."""
        lifts = (s for s in self.world.each(Solid) if s.place.kind == LIFT and s.solid and s.alive and not (s.vx or s.vy))
        boxes = [(s.left - WIDE, s.top + FEET, s.left + s.w + WIDE, s.top + s.h + TALL) for s in lifts if s.place.oid != but]
        return any(left < x < right and top < y < bottom for left, top, right, bottom in boxes for x, y in points)


def sways(solid: Solid) -> bool:
    """Does it hang so nearly still that one goes on it as if it did?"""
    return isinstance(solid, Heavy) and solid.hangs and abs(solid.vx) < SWAYS and abs(solid.vy) < SWAYS


def gives_way(solid: Solid) -> bool:
    """Does it come down when somebody stands on it?"""
    return thing_gives_way(solid.place)


def thing_gives_way(thing: Thing | None) -> bool:
    """The same of the thing in the map."""
    return thing is not None and (thing.kind == PLATE or bool(thing.props.get("holds")))


def view_of(world: World, tick: int, habits: Habits, rng: Rng) -> View | None:
    """What can be known now; None while nobody is under control."""
    hero = world.hero
    if not isinstance(hero, Body):
        return None
    return View(tick, world, hero, ground_now(world), gait_of(hero), habits, rng)


def gait_of(body: Body) -> Gait:
    """How this figure gets about."""
    return PERSON if isinstance(body, Zuru) else WITHOUT_LINE


def voids(level: LevelData) -> list[Rect]:
    """The depths from which nobody comes back."""
    return [thing.rect for thing in level.things if thing.kind == DEADLY]


def _meets(void: Rect, at: Point) -> bool:
    return overlap((at[0] - 8, at[1] - PERSON.standing, at[0] + 8, at[1]), void)


def ground_now(world: World) -> Ground:
    """Where one can stand now, with all structure that may come down where it hangs or lies."""
    return _ground(Itself(world.level), _lying(world))


@dataclass(frozen=True, slots=True)
class Rubble:
    """Structure that is not as it was placed: the ids of the things, and where what is left of them is in the way."""

    gone: frozenset[int]
    walls: Masses | None


def rubble(world: World, shut: tuple[Rect, ...] = ()) -> Rubble:
    """What came down, or was cut. One climbs over what is not high. `shut`: areas into which one does not want to go, either."""
    gone: dict[int, None] = {}
    walls = {-1 - number: list(_cells(0, 0, [_box(area)])) for number, area in enumerate(shut)}
    pieces = [solid for solid in world.each(Solid) if solid.place.kind == MASS and solid.alive and solid.solid]
    left: dict[int, int] = {}  # px² of each thing that are still in their place
    for solid in pieces:
        left[solid.place.oid] = left.get(solid.place.oid, 0) + (0 if _moved(solid) else _area(solid))
    for solid in pieces:
        if left[solid.place.oid] < _enough(world.level, solid.place.oid):
            gone[solid.place.oid] = None
            if solid.h >= HIGH:
                walls[solid.id] = list(_cells(solid.left, solid.top, solid.parts()))
    return Rubble(frozenset(gone), Masses(walls) if walls else None)


def _moved(solid: Solid) -> bool:
    return (solid.left, solid.top) != (round(solid.place.x), round(solid.place.y))


def _area(solid: Solid) -> int:
    return sum((right - left) * (bottom - top) for left, top, right, bottom in solid.parts())


def _enough(level: LevelData, oid: int) -> float:
    """How many px² of a thing have to be in their place."""
    thing = level.thing(oid)
    if thing is None:
        return 0.0
    return len(thing.cells) * TILE * TILE * (FLOOR if thing.w >= FLAT * thing.h else STILL)


def _box(area: Rect) -> Box:
    left, top, right, bottom = (round(side) for side in area)
    return left, top, right, bottom


def _cells(x: int, y: int, parts: list[Box]) -> Iterator[tuple[int, int]]:
    for left, top, right, bottom in parts:
        for row in range((y + top) // TILE, (y + bottom - 1) // TILE + 1):
            for col in range((x + left) // TILE, (x + right - 1) // TILE + 1):
                yield col, row


def _lying(world: World) -> Boxes:
    masses = (solid for solid in world.each(Solid) if solid.place.kind == MASS)
    rest = (solid for solid in masses if solid.solid and solid.alive and not solid.vy and not (solid.left | solid.top) % TILE)
    return tuple((solid.left, solid.top, *solid.parts()) for solid in rest)


@lru_cache(maxsize=8)
def _ground(key: Itself[LevelData], lying: Boxes) -> Ground:
    level = key.thing
    if not lying:
        return Ground(level, ON_FOOT, bare=True)
    filled = Terrain(level.cols, level.rows, b"".join(level.terrain.kinds))
    for left, top, *parts in lying:
        for col, row in _cells(left, top, parts):
            if 0 <= col < level.cols and 0 <= row < level.rows:
                filled.kinds[row][col] = FULL
    return Ground(replace(level, terrain=filled), ON_FOOT, bare=True)
