"""Whole-pixel movement by axis against tiles, one-way edges, slopes and moving solids.

The method (integer positions, remainders, one axis after the other, solids that carry and push) is the one of Celeste and
TowerFall. A dynamic physics body was tried for figures and measured worse: it sinks on landing and snags on seams.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.geometry import Rect
from game.sim.actor import Actor
from game.sim.solid import Solid

if TYPE_CHECKING:
    from game.sim.world import World

SLOPE_LOOK = 8  # px: how far under the box the surface of a slope may lie under the middle of the feet


@dataclass(eq=False)
class Mover(Actor):
    """A box of w x h px that stands on x, y: the middle of its feet, in whole pixels; velocities in px/s."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.px, self.py = round(self.place.x), round(self.place.y)
        self.x, self.y = float(self.px), float(self.py)
        self.w, self.h = 16, 40
        self.rest_x = self.rest_y = 0.0
        self.vx = self.vy = 0.0
        self.grounded = False
        self.dropping = False  # falls through one-way edges while true
        self.lift_x = self.lift_y = 0.0  # px/s of the solid ridden in this tick

    def box(self) -> tuple[int, int, int, int]:
        """left, top, right, bottom."""
        left = self.px - self.w // 2
        return left, self.py - self.h, left + self.w, self.py

    def rect(self) -> Rect:
        """The same, as a rectangle of floats would be."""
        return self.box()

    def state(self) -> tuple[Any, ...]:
        """Position to the last bit, and speed."""
        return self.px, self.py, self.rest_x, self.rest_y, self.vx, self.vy, self.grounded

    def touches(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Does its box overlap this rectangle?"""
        a, b, c, d = self.box()
        return a < right and left < c and b < bottom and top < d

    # -- asking

    def free_at(self, world: "World", dx: int, dy: int) -> bool:
        """Would the box be free of anything solid, moved by dx, dy?"""
        left, top, right, bottom = self.box()
        return not world.blocks(left + dx, top + dy, right + dx, bottom + dy)

    def fits(self, world: "World", height: int) -> bool:
        """Could it be `height` px tall where it stands?"""
        left, _, right, bottom = self.box()
        return not world.blocks(left, bottom - height, right, bottom)

    def on_ground(self, world: "World") -> bool:
        """Is there something to stand on right under the feet?"""
        left, _, right, bottom = self.box()
        return world.blocks(left, bottom, right, bottom + 1) or self._edge(world, bottom)

    def rides(self, solid: Solid) -> bool:
        """Is it carried by this solid? By default: who stands on it."""
        left, _, right, bottom = self.box()
        return solid.carries(left, right, bottom)

    def clears(self, world: "World", dx: int, dy: int) -> bool:
        """Could it be moved so far along one axis without being stopped?"""
        left, top, right, bottom = self.box()
        if dx:
            left, right = (right, right + dx) if dx > 0 else (left + dx, left)
        elif dy > 0 and any(self._edge(world, y) for y in range((bottom + 15) & ~15, bottom + dy, 16)):
            return False
        else:
            top, bottom = (bottom, bottom + dy) if dy > 0 else (top + dy, top)
        return not world.blocks(left, top, right, bottom)

    def tread_on(self, world: "World", speed: float) -> None:
        """It has come down with `speed` px/s: what it stands on feels that."""
        left, _, right, bottom = self.box()
        for solid in world.solids_near((left, bottom - 1, right, bottom + 1)):
            if solid.solid and self.rides(solid):
                solid.felt(world, self, speed)

    def _edge(self, world: "World", y: int) -> bool:
        left, _, right, _ = self.box()
        return not self.dropping and world.level.terrain.edge(left, right, y)

    # -- moving

    def move_x(self, world: "World", amount: float) -> bool:
        """Moves by `amount` px, keeping the rest of a pixel; True when something solid stopped it."""
        self.rest_x += amount
        whole = round(self.rest_x)
        self.rest_x -= whole
        return self.shift_x(world, whole) if whole else False

    def move_y(self, world: "World", amount: float) -> bool:
        """Moves by `amount` px, keeping the rest of a pixel; True when something solid (or a one-way edge below) stopped it."""
        self.rest_y += amount
        whole = round(self.rest_y)
        self.rest_y -= whole
        return self.shift_y(world, whole) if whole else False

    def shift_x(self, world: "World", amount: int) -> bool:
        """Moves by whole pixels, up and down slopes while on the ground; True when stopped."""
        left, top, right, bottom = self.box()
        ahead = (right, right + amount) if amount > 0 else (left + amount, left)
        if not world.blocks(ahead[0], top, ahead[1], bottom):
            self.px += amount
            self._stay_on_slope(world, abs(amount))
            self._settle()
            return False
        step = 1 if amount > 0 else -1
        stopped = False
        for _ in range(abs(amount)):
            if self.free_at(world, step, 0):
                self.px += step
                self._stay_on_slope(world, 1)
            elif self.grounded and self.free_at(world, step, -1):
                self.px += step
                self.py -= 1
            else:
                self.rest_x = 0.0
                stopped = True
                break
        self._settle()
        return stopped

    def _stay_on_slope(self, world: "World", reach: int) -> None:
        """Going downhill the feet follow the ground instead of stepping into the air."""
        if not (self.grounded and world.level.terrain.has_slopes and self.vy >= 0) or self.on_ground(world):
            return
        for down in range(1, reach + 2):
            left, _, right, bottom = self.box()
            if world.blocks(left, bottom + down, right, bottom + down + 1):
                self.py += down
                return

    def shift_y(self, world: "World", amount: int) -> bool:
        """Moves by whole pixels; True when stopped."""
        left, top, right, bottom = self.box()
        step = 1 if amount > 0 else -1
        ahead = (bottom, bottom + amount) if amount > 0 else (top + amount, top)
        edges = amount > 0 and any(self._edge(world, y) for y in range((bottom + 15) & ~15, bottom + amount, 16))
        if not edges and not world.blocks(left, ahead[0], right, ahead[1]):
            self.py += amount
            self._settle()
            return False
        stopped = False
        for _ in range(abs(amount)):
            if not self.free_at(world, 0, step) or (step > 0 and self._edge(world, self.py)):
                self.rest_y = 0.0
                stopped = True
                break
            self.py += step
        self._settle()
        return stopped

    def put(self, x: int, y: int) -> None:
        """Sets it down at x, y without moving through what lies between."""
        self.px, self.py = x, y
        self.rest_x = self.rest_y = 0.0
        self._settle()

    def _settle(self) -> None:
        self.x, self.y = float(self.px), float(self.py)

    # -- being moved

    def carried(self, world: "World", dx: int, dy: int) -> None:
        """The solid it rides moved."""
        if dx:
            self.shift_x(world, dx)
        if dy:
            self.shift_y(world, dy)

    def crushed(self, world: "World", by: Solid) -> None:
        """It is squeezed between a moving solid and something that does not give way."""

    def feet(self, world: "World") -> float:
        """Where the feet are drawn: on a slope the surface under their middle, lower than the box's own edge."""
        if not (self.grounded and world.level.terrain.has_slopes):
            return float(self.py)
        ground = world.level.terrain.ground(self.px, self.py, SLOPE_LOOK)
        return float(self.py if ground is None else ground)
