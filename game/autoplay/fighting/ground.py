"""The ground one fights on: how far it goes to both sides, and what ends it there."""

from dataclasses import dataclass

from game.sim.hero import Hero
from game.sim.physics import ANYTHING, OPAQUE
from game.sim.world import World

FAR = 240  # px to each side that a fighter has in mind
STEP = 8  # px between two looks
RISE = 9  # px that the ground may go up or down from one look to the next
TALL, LOW = 36, 10  # px over the ground between which something in the way is a wall
HEAD = 140.0  # px over the feet that a head comes to in a jump
UNDER = 140.0  # px under somebody in the air in which there may be ground
DEEP = 130.0  # px from which on one does not want to fall
KEPT = 6  # ticks for which it is kept in mind


@dataclass(frozen=True, slots=True)
class Ground:
    """From `left` to `right` (px) one can walk at about the height `y`. A side ends at a wall, or at an edge, which may be deep.

    `ceiling` is the height (px) that the head comes to in a jump from where the figure is.
    """

    left: float
    right: float
    y: float
    walls: tuple[bool, bool]
    deep: tuple[bool, bool]
    ceiling: float = -1e9

    def room(self, x: float, way: int) -> float:
        """px of it from x to that side."""
        return self.right - x if way > 0 else x - self.left


class Footing:
    """Looks at the ground round the figure every few ticks."""

    def __init__(self) -> None:
        self._known: Ground | None = None
        self._world: World | None = None
        self._tick = 0

    def look(self, world: World, hero: Hero) -> Ground:
        """What it stands on, or what is under it; an empty piece of ground when there is none."""
        known = self._known
        if known is None or self._world is not world or world.tick - self._tick >= KEPT or not known.left <= hero.x <= known.right:
            known = self._known = ground_at(world, hero.x, hero.y)
            self._world, self._tick = world, world.tick
        return known


def ground_at(world: World, x: float, y: float) -> Ground:
    """The ground under this point."""
    start = _under(world, round(x), round(y))
    if start is None:
        return Ground(x, x, y, (False, False), (True, True))
    left, left_wall, left_y = _along(world, round(x), start, -1)
    right, right_wall, right_y = _along(world, round(x), start, 1)
    deep = not left_wall and _deep(world, left - 12, left_y), not right_wall and _deep(world, right + 12, right_y)
    return Ground(float(left), float(right), float(start), (left_wall, right_wall), deep, _ceiling(world, x, y))


def _under(world: World, x: int, y: int) -> int | None:
    """The height of the ground under the feet; also of somebody whose middle is beyond its edge."""
    for px in (x, x - 7, x + 7):
        if _floor(world, px, y):
            return y
    hits = [world.physics.ray((px, y - 4.0), (px, y + UNDER), ANYTHING) for px in (x, x - 7, x + 7)]
    below = [round(hit.y) for hit in hits if hit is not None]
    return min(below, default=None)


def _ceiling(world: World, x: float, y: float) -> float:
    """Of what stops a jump: one comes through catwalks from below."""
    hits = [world.physics.ray((px, y - LOW), (px, y - HEAD), OPAQUE) for px in (x - 7, x, x + 7)]
    return max((hit.y for hit in hits if hit is not None), default=-1e9)


def _floor(world: World, x: int, y: int) -> bool:
    return world.level.terrain.edge(x, x + 1, y) or world.blocks(x, y, x + 1, y + 1)


def _along(world: World, x: int, y: int, way: int) -> tuple[int, bool, int]:
    """How far it goes on to one side, whether a wall ends it, and at which height that is."""
    for off in range(STEP, FAR + 1, STEP):
        at = x + off * way
        if world.blocks(at + (7 if way > 0 else -8), y - TALL, at + (8 if way > 0 else -7), y - LOW):
            return at - STEP * way, True, y
        ahead = _level(world, at, y)
        if ahead is None:
            return at - STEP * way, False, y
        y = ahead
    return x + FAR * way, False, y


def _level(world: World, x: int, y: int) -> int | None:
    """The ground there, if one walks on to it without a jump or a fall."""
    if _floor(world, x, y) and not world.blocks(x, y - 1, x + 1, y):
        return y
    for off in range(1, RISE):
        for there in (y - off, y + off):
            if _floor(world, x, there) and not world.blocks(x, there - 1, x + 1, there):
                return there
    return None


def _deep(world: World, x: float, y: float) -> bool:
    return world.physics.ray((x, y - 2.0), (x, y + DEEP), ANYTHING) is None
