"""The only door to pymunk: what tumbles, hangs and swings, and rays. Figures are moved by `mover`, not here.

Static tiles are merged into few rectangles: a ray over merged shapes costs half of one over a shape per tile.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import pymunk

from game.kit.geometry import Point, distance
from game.kit.grid import rectangles
from game.sim.terrain import FIRST_SLOPE, FULL, LADDER_TOP, ONEWAY, SLOPES, TILE, Terrain

if TYPE_CHECKING:
    from game.sim.solid import Solid

GRAVITY = 1800.0  # px/s²
STEP = 1 / 60  # s, one tick
WALL, EDGE, MOVING, LOOSE = 1, 2, 4, 8  # collision categories
ANYTHING = WALL | EDGE | MOVING
OPAQUE = WALL | MOVING  # one sees through a catwalk
LINE_STIFFNESS = 0.05**60  # share of a joint's error left after a second: 95 % is corrected per tick
CHAIN_LINK = 12.0  # px
OFF_SURFACE = 0.01  # px
WATER_DRAG = 0.85  # share of its speed that something keeps in water, every other tick
TOUCHES = 2.0  # px between two bodies that touch
_SOLID, _GONE = (pymunk.ShapeFilter(categories=c, mask=LOOSE) for c in (MOVING, 0))  # only what is loose ever bounces off a solid
_CATEGORIES = {category: pymunk.ShapeFilter(categories=category) for category in (WALL, EDGE)}
_MASKS = tuple(pymunk.ShapeFilter(mask=mask) for mask in range(LOOSE << 1))


@dataclass(frozen=True, slots=True)
class RayHit:
    """Where a ray met something: the point, the surface's normal, and how far along (0..1). `solid`: what it met, if that moves."""

    x: float
    y: float
    nx: float
    ny: float
    along: float
    solid: "Solid | None" = None


class Physics:
    """One pymunk space and what is in it."""

    def __init__(self, terrain: Terrain) -> None:
        self.space = pymunk.Space()
        self.space.gravity = (0.0, GRAVITY)
        self.space.iterations = 8
        self.space.sleep_time_threshold = 0.4
        self.space.collision_slop = 0.2
        self._solids: dict[Solid, pymunk.Body] = {}
        self._by_shape: dict[pymunk.Shape, Solid] = {}
        self._followed: dict[Solid, tuple[int, int, bool, float, float]] = {}
        self._moving: list[Solid] = []  # those that moved in this tick; nothing falls asleep on a body that can move
        self._add_terrain(terrain)

    def step(self) -> None:
        """One tick of everything awake."""
        self.space.step(STEP)

    # -- static terrain and moving solids

    def _add_terrain(self, terrain: Terrain) -> None:
        for col, row, cols, rows in merged(terrain, FULL):
            self._add_static(_corners(col * TILE, row * TILE, (col + cols) * TILE, (row + rows) * TILE), WALL)
        for kind in (ONEWAY, LADDER_TOP):
            for col, row, cols, rows in merged(terrain, kind):
                for r in range(row, row + rows):
                    self._add_static(_corners(col * TILE, r * TILE, (col + cols) * TILE, r * TILE + 3), EDGE)
        for index, (left, right) in enumerate(SLOPES):
            for col, row, cols, rows in merged(terrain, FIRST_SLOPE + index):
                for c in range(col, col + cols):
                    for r in range(row, row + rows):
                        self._add_static(_slope(c * TILE, (r + 1) * TILE, left, right), WALL)

    def _add_static(self, corners: list[Point], category: int) -> None:
        shape = pymunk.Poly(self.space.static_body, corners)
        shape.friction = 0.8
        shape.elasticity = 0.1
        shape.filter = _CATEGORIES[category]
        self.space.add(shape)

    def add_solid(self, solid: "Solid") -> None:
        """A moving solid becomes something that debris rests on and rays meet."""
        body = pymunk.Body(body_type=pymunk.Body.STATIC)
        body.position = solid.left, solid.top
        self.space.add(body)
        for part in solid.parts():
            shape = pymunk.Poly(body, _corners(*part))
            shape.friction = 0.8
            shape.filter = _SOLID
            self.space.add(shape)
            self._by_shape[shape] = solid
        self._solids[solid] = body

    def remove_solid(self, solid: "Solid") -> None:
        """It left the world."""
        body = self._solids.pop(solid)
        self._followed.pop(solid, None)
        for shape in body.shapes:
            del self._by_shape[shape]
        self.space.remove(body, *body.shapes)

    def follow_solids(self) -> None:
        """Puts the bodies of moving solids where the solids are now."""
        before, self._moving = self._moving, []
        for solid, body in self._solids.items():
            now = solid.left, solid.top, solid.solid, solid.vx, solid.vy
            if now != self._followed.get(solid):
                self._followed[solid] = now
                self._moving.append(solid)
                self._follow(solid, body)
        for solid in before:
            if solid in self._solids and solid not in self._moving:
                self._solids[solid].body_type = pymunk.Body.STATIC

    def _follow(self, solid: "Solid", body: pymunk.Body) -> None:
        if body.body_type == pymunk.Body.STATIC:
            self._wake_on(body)
            body.body_type = pymunk.Body.KINEMATIC
        body.position = solid.left, solid.top
        body.velocity = solid.vx, solid.vy
        self.space.reindex_shapes_for_body(body)
        for shape in body.shapes:
            shape.filter = _SOLID if solid.solid else _GONE

    def _wake_on(self, body: pymunk.Body) -> None:
        """What sleeps on it has to feel that it moves."""
        for shape in body.shapes:
            box = shape.bb
            around = pymunk.BB(box.left - TOUCHES, box.bottom - TOUCHES, box.right + TOUCHES, box.top + TOUCHES)
            for near in self.space.bb_query(around, _MASKS[LOOSE]):
                if near.body is not None:
                    near.body.activate()

    # -- rays

    def ray(self, a: Point, b: Point, mask: int = OPAQUE) -> RayHit | None:
        """The first thing of `mask` between two points, px; None when the way is free."""
        found = self._first(a, b, mask)
        if found is None or found.shape is None:
            return None
        point = found.point if found.alpha else a  # where it begins in something pymunk gives its end
        return RayHit(point[0], point[1], found.normal.x, found.normal.y, found.alpha, self._by_shape.get(found.shape))

    def sees(self, a: Point, b: Point) -> bool:
        """Is there nothing opaque between two points?"""
        return self._first(a, b, OPAQUE) is None

    def _first(self, a: Point, b: Point, mask: int) -> pymunk.SegmentQueryInfo | None:
        """What is met first. Of a ray that begins exactly on a surface pymunk says that it is met, and its normal is not a number: such a
        ray is asked again from a little further on, where it is either out of it or in it."""
        found = self.space.segment_query_first(a, b, 0, _MASKS[mask])
        if found is None or found.normal.x == found.normal.x:
            return found
        long = distance(a, b)
        share = min(OFF_SURFACE / long, 1.0) if long else 0.0
        begins = a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
        found = self.space.segment_query_first(begins, b, 0, _MASKS[mask])
        return found if found is None or found.normal.x == found.normal.x else None  # along the surface: nothing is in the way


class Tether:
    """A weight on a line: a slide joint from an anchor, which may move, to a point mass without a shape."""

    def __init__(self, physics: Physics, anchor: Point, at: Point, velocity: Point, length: float) -> None:
        self._space = physics.space
        self._body = pymunk.Body(1.0, float("inf"))
        self._body.position = at
        self._body.velocity = velocity
        self._joint = pymunk.SlideJoint(self._space.static_body, self._body, anchor, (0, 0), 0, length)
        self._joint.error_bias = LINE_STIFFNESS
        self._space.add(self._body, self._joint)

    @property
    def at(self) -> Point:
        """Where the weight is, px."""
        return self._body.position.x, self._body.position.y

    @property
    def velocity(self) -> Point:
        """px/s."""
        return self._body.velocity.x, self._body.velocity.y

    @property
    def length(self) -> float:
        """Free length of the line, px."""
        return float(self._joint.max)

    def move(self, at: Point, velocity: Point) -> None:
        """The mover has the last word on where the weight is."""
        self._body.position = at
        self._body.velocity = velocity

    def hold(self, anchor: Point, length: float) -> None:
        """Sets the anchor and the free length."""
        self._joint.anchor_a = anchor
        self._joint.max = length

    def push(self, ax: float, ay: float) -> None:
        """An acceleration (px/s²) for the coming tick; mass is 1."""
        self._body.apply_force_at_world_point((ax, ay), self._body.position)

    def remove(self) -> None:
        """Takes it out of the space."""
        self._space.remove(self._body, self._joint)


class Chain:
    """Links hanging from a fixed point, with a weight at the end: a lamp, a body, a counterweight. Sleeps when it hangs still."""

    def __init__(self, physics: Physics, top: Point, length: float, weight: float) -> None:
        self._space = physics.space
        count = max(1, round(length / CHAIN_LINK))
        self._bodies: list[pymunk.Body] = []
        self._hold: pymunk.Constraint | None = None  # what the first link hangs on
        before, offset = self._space.static_body, top
        for i in range(count):
            last = i == count - 1
            body = pymunk.Body(weight if last else 1.0, float("inf"))  # points without spin: a chain of levers blows up
            body.position = top[0], top[1] + (i + 1) * length / count
            shape = pymunk.Circle(body, 3)
            shape.filter = pymunk.ShapeFilter(categories=LOOSE, mask=WALL)
            joint = pymunk.PinJoint(before, body, offset, (0, 0))  # stiff links: slack ones tremble, and a long chain never sleeps
            self._space.add(body, shape, joint)
            self._hold = self._hold or joint
            self._bodies.append(body)
            before, offset = body, (0.0, 0.0)
        self.top = top

    def points(self) -> list[Point]:
        """From the fixed point, or the first link of one that fell, down to the weight, px."""
        links = [(b.position.x, b.position.y) for b in self._bodies]
        return [self.top, *links] if self._hold is not None else links

    def let_go(self) -> None:
        """What it hung from is gone: it falls, and lies on whatever is there."""
        if self._hold is None:
            return
        self._space.remove(self._hold)
        self._hold = None
        for body in self._bodies:
            body.activate()
            for shape in body.shapes:
                shape.filter = pymunk.ShapeFilter(categories=LOOSE, mask=ANYTHING)
                shape.friction = 0.8

    @property
    def end(self) -> Point:
        """Where the weight is, px."""
        at = self._bodies[-1].position
        return at.x, at.y

    @property
    def still(self) -> bool:
        """Does it hang still, asleep?"""
        return bool(self._bodies[-1].is_sleeping)

    def knock(self, dx: float, dy: float) -> None:
        """Gives the weight this velocity on top of its own, px/s."""
        body = self._bodies[-1]
        body.apply_impulse_at_world_point((dx * body.mass, dy * body.mass), body.position)


class Loose:
    """A pool of small tumbling bodies for debris: bodies are made once and used again (a new one costs 17 µs, a used one 7)."""

    def __init__(self, physics: Physics, most: int) -> None:
        self._space = physics.space
        self.most = most
        self._idle: list[pymunk.Body] = []

    def take(self, x: float, y: float, half: float, vx: float, vy: float, spin: float) -> pymunk.Body:
        """A square body with sides of 2 * `half` px, thrown with vx, vy (px/s) and spin (rad/s). A round one would roll on for ever."""
        body = self._idle.pop() if self._idle else self._new()
        shape = next(iter(body.shapes))
        assert isinstance(shape, pymunk.Poly)
        shape.unsafe_set_vertices(_corners(-half, -half, half, half))
        body.position, body.velocity = (x, y), (vx, vy)
        body.angle, body.angular_velocity = 0.0, spin
        self._space.add(body, shape)
        return body

    @staticmethod
    def push(body: pymunk.Body, vx: float, vy: float) -> None:
        """Gives it this velocity on top of its own, px/s, and wakes it."""
        body.activate()
        body.velocity = body.velocity.x + vx, body.velocity.y + vy

    @staticmethod
    def slow(body: pymunk.Body, most: float) -> None:
        """It is no faster than `most` px/s."""
        if not body.is_sleeping and (speed := body.velocity.length) > most:
            body.velocity = body.velocity * (most / speed)

    @staticmethod
    def soak(body: pymunk.Body, lift: float) -> None:
        """Water slows it and bears `lift` (1: all) of its weight; to be called every other tick."""
        body.velocity = body.velocity.x * WATER_DRAG, body.velocity.y * WATER_DRAG - GRAVITY * STEP * 2 * lift
        body.angular_velocity *= WATER_DRAG

    def give_back(self, body: pymunk.Body) -> None:
        """It is not needed any more."""
        self._space.remove(body, *body.shapes)
        self._idle.append(body)

    @staticmethod
    def _new() -> pymunk.Body:
        body = pymunk.Body(1.0, pymunk.moment_for_box(1.0, (8, 8)))
        shape = pymunk.Poly.create_box(body, (6, 6))
        shape.friction, shape.elasticity = 0.7, 0.25
        shape.filter = pymunk.ShapeFilter(categories=LOOSE, mask=WALL | EDGE | MOVING)
        return body


@lru_cache(maxsize=32)
def merged(terrain: Terrain, kind: int) -> list[tuple[int, int, int, int]]:
    """Rectangles (col, row, cols, rows) that together cover every tile of one kind once."""
    return rectangles(terrain.kinds, kind)


def _corners(left: float, top: float, right: float, bottom: float) -> list[Point]:
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def _slope(left: float, bottom: float, height_left: int, height_right: int) -> list[Point]:
    top = [(left, bottom - height_left), (left + TILE, bottom - height_right)]
    base = [(left + TILE, bottom), (left, bottom)]
    return [p for i, p in enumerate(top + base) if i == 0 or p not in (top + base)[:i]]
