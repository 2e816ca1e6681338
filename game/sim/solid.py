"""Something solid that moves: it carries who stands on it and pushes who is in its way (the way of Celeste and TowerFall)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.geometry import Rect
from game.sim.actor import Actor

if TYPE_CHECKING:
    from game.sim.mover import Mover
    from game.sim.world import World


@dataclass(eq=False)
class Solid(Actor):
    """A whole-pixel rectangle, x, y its top left. It blocks movers while `solid` is true."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.left, self.top = round(self.place.x), round(self.place.y)
        self.w, self.h = round(self.place.w), round(self.place.h)
        self.rest_x = self.rest_y = 0.0  # the part of a pixel not moved yet
        self.vx = self.vy = 0.0  # px/s, what it lends to those who jump off
        self.solid = True

    def blocks(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Is it in this rectangle?"""
        return self.solid and left < self.left + self.w and self.left < right and top < self.top + self.h and self.top < bottom

    def carries(self, left: int, right: int, y: int) -> bool:
        """Would somebody whose feet reach from left to right at y stand on it?"""
        return y == self.top and left < self.left + self.w and self.left < right

    def parts(self) -> list[tuple[int, int, int, int]]:
        """The rectangles it is made of, px from its top left."""
        return [(0, 0, self.w, self.h)]

    def rect(self) -> Rect:
        """The area it takes up now."""
        return self.left, self.top, self.left + self.w, self.top + self.h

    def state(self) -> tuple[Any, ...]:
        """Where it is and whether it is solid."""
        return self.left, self.top, self.rest_x, self.rest_y, self.solid

    def move_to(self, world: "World", left: float, top: float) -> None:
        """Moves so that its top left comes to lie at left, top, with everyone on it; sets vx, vy from the way made in this tick."""
        dx, dy = left - (self.left + self.rest_x), top - (self.top + self.rest_y)
        self.vx, self.vy = dx * 60, dy * 60
        self.rest_x += dx
        self.rest_y += dy
        step_x, step_y = round(self.rest_x), round(self.rest_y)
        self.rest_x -= step_x
        self.rest_y -= step_y
        if step_x or step_y:
            riders = [m for m in world.movers if m.rides(self)]
            self._shift(world, step_x, 0, riders)
            self._shift(world, 0, step_y, riders)
        self.x, self.y = float(self.left), float(self.top)

    def _shift(self, world: "World", dx: int, dy: int, riders: "list[Mover]") -> None:
        if not dx and not dy:
            return
        self.left += dx
        self.top += dy
        world.solid_moved(self)
        solid, self.solid = self.solid, False  # so that those it moves do not meet it itself
        for mover in world.movers:
            if solid and mover.touches(self.left, self.top, self.left + self.w, self.top + self.h):
                self._push(world, mover, dx, dy)
            elif mover in riders:
                mover.carried(world, dx, dy)
        self.solid = solid

    def _push(self, world: "World", mover: "Mover", dx: int, dy: int) -> None:
        left, top, right, bottom = mover.box()
        if dx:
            out = self.left + self.w - left if dx > 0 else self.left - right
            blocked = mover.shift_x(world, out)
        else:
            out = self.top + self.h - top if dy > 0 else self.top - bottom
            blocked = mover.shift_y(world, out)
        if blocked:
            mover.crushed(world, self)
