"""The way a line takes: from where it holds, round the corners it met, to the hand."""

from typing import TYPE_CHECKING, Any

from game.kit.geometry import Point, distance
from game.sim.physics import WALL
from game.sim.terrain import FULL, TILE

if TYPE_CHECKING:
    from game.sim.world import World

MOST_BENDS = 4
CLEAR = 1.5  # px that a bend lies outside of its corner, so that the free part does not touch it
PATIENCE = 4  # ticks that a line may be blocked without a corner to bend round until it lets go


class LinePath:
    """Points from the anchor to the last bend; from there the line goes straight to the hand."""

    def __init__(self, anchor: Point) -> None:
        self.points: list[Point] = [anchor]
        self._sides: list[float] = []  # on which side of each bend the hand was when it came about
        self._blocked = 0

    @property
    def last(self) -> Point:
        """The point the free part hangs from."""
        return self.points[-1]

    @property
    def used(self) -> float:
        """Length of the part between the anchor and the last bend, px."""
        return sum(distance(a, b) for a, b in zip(self.points, self.points[1:], strict=False))

    def move_anchor(self, anchor: Point) -> None:
        """What it holds in moved."""
        self.points[0] = anchor

    def follow(self, world: "World", before: Point, hand: Point) -> bool:
        """The hand moved: bend round what came in between, straighten what is free again. False: there is no sensible way."""
        self._straighten(hand)
        if world.physics.ray(hand, self.last, WALL) is None:
            self._blocked = 0
            return True
        corner = _corner_between(world, self.last, before, hand)
        if corner is None or len(self.points) > MOST_BENDS:
            self._blocked += 1
            return self._blocked < PATIENCE
        self._sides.append(_cross(self.last, corner, hand))
        self.points.append(corner)
        self._blocked = 0
        return True

    def _straighten(self, hand: Point) -> None:
        while self._sides and _cross(self.points[-2], self.points[-1], hand) * self._sides[-1] <= 0:
            self.points.pop()
            self._sides.pop()

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return tuple(self.points), self._blocked


def _cross(a: Point, b: Point, c: Point) -> float:
    """Twice the area of the triangle; its sign says on which side of a..b the point c lies."""
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def _corner_between(world: "World", pivot: Point, before: Point, hand: Point) -> Point | None:
    """The outer corner of structure that the free part met first on its way from `before` to `hand`."""
    found = [c for c in _corners_near(world, pivot, before, hand) if _in_triangle(c, pivot, before, hand)]
    if not found:
        return None
    side = 1.0 if _cross(pivot, before, hand) > 0 else -1.0
    return min(found, key=lambda c: (_turn(pivot, before, c) * side, distance(pivot, c)))


def _turn(pivot: Point, before: Point, corner: Point) -> float:
    """How far the line has turned when it meets the corner: grows with the angle, for angles under 90 degrees."""
    return _cross(pivot, before, corner) / max(distance(pivot, corner) * distance(pivot, before), 1e-6)


def _in_triangle(p: Point, a: Point, b: Point, c: Point) -> bool:
    """With some slack: the hand moves up to 9 px per tick, and a bend lies a little outside of its corner."""
    slack = 3.0 * max(distance(a, b), distance(a, c))
    signs = [_cross(a, b, p), _cross(b, c, p), _cross(c, a, p)]
    return all(s >= -slack for s in signs) or all(s <= slack for s in signs)


def _corners_near(world: "World", *around: Point) -> list[Point]:
    """Outer corners of full tiles in the box round these points, each moved a little into the open."""
    left, right = (int(f(p[0] for p in around)) // TILE for f in (min, max))
    top, bottom = (int(f(p[1] for p in around)) // TILE for f in (min, max))
    found = []
    for row in range(top, bottom + 2):
        for col in range(left, right + 2):
            open_side = _outer(world, col, row)
            if open_side is not None:
                found.append((col * TILE + CLEAR * open_side[0], row * TILE + CLEAR * open_side[1]))
    return found


def _outer(world: "World", col: int, row: int) -> tuple[int, int] | None:
    """Is the grid point an outer corner, one of four tiles full? The direction away from that tile."""
    kind = world.level.terrain.kind
    full = [(dx, dy) for dx in (-1, 0) for dy in (-1, 0) if kind(col + dx, row + dy) == FULL]
    if len(full) != 1:
        return None
    dx, dy = full[0]
    return (1 if dx < 0 else -1), (1 if dy < 0 else -1)
