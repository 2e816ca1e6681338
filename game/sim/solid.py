"""Something solid that moves: it carries who stands on it and pushes who is in its way (the way of Celeste and TowerFall)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.geometry import Point, Rect
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

    def slant(self, x: float) -> float:
        """How much lower (px) its picture is at x than its upper edge: what stands there is drawn lower, too."""
        return 0.0

    # -- what is done to it

    def felt(self, world: "World", who: Actor, speed: float) -> None:
        """Somebody, or something, has come down on it with so many px/s."""

    def pushed(self, world: "World", at: Point, dx: float, dy: float) -> None:
        """A blow at this place that would give one person the velocity dx, dy (px/s): by a shot, a line, a blast."""

    def carries_also(self, world: "World", who: Actor) -> bool:
        """Would it bear `who`, too?"""
        return True

    @property
    def at_home(self) -> bool:
        """Is it where ways reckon with it?"""
        return True

    # -- what lies on it

    def lies_on(self, solid: "Solid") -> bool:
        """Does it lie on that one, and go where that goes?"""
        return False

    def freight(self, world: "World") -> "list[Solid]":
        """What lies on it."""
        near = world.solids_near((self.left, self.top - 1, self.left + self.w, self.top + 1))
        return [s for s in near if s is not self and s.lies_on(self)]

    def room(self, world: "World", dx: int, dy: int) -> int:
        """How many px of this way along one axis are free, for what lies on it, too, and without squeezing anybody."""
        together = [self, *self.freight(world)]
        were = [one.solid for one in together]
        for one in together:
            one.solid = False
        side = (dx > 0) - (dx < 0), (dy > 0) - (dy < 0)
        riders = [m for m in world.movers if m.rides(self)] if dy < 0 else []
        most = abs(dx or dy)
        free = next((n for n in range(1, most + 1) if any(one.meets(world, side, n, riders) for one in together)), most + 1) - 1
        for one, solid in zip(together, were, strict=True):
            one.solid = solid
        return free

    def meets(self, world: "World", side: tuple[int, int], way: int, riders: "list[Mover]") -> bool:
        """Would it, so many px further to one side, be in structure, or would somebody have nowhere to go?"""
        dx, dy = side[0] * way, side[1] * way
        left, top, right, bottom = self.left + dx, self.top + dy, self.left + self.w + dx, self.top + self.h + dy
        if world.blocks(left, top, right, bottom):
            return True
        for mover in world.movers:
            if mover in riders:
                if not mover.clears(world, 0, dy):
                    return True
            elif mover.touches(left, top, right, bottom):
                a, b, c, d = mover.box()
                out_x = (right - a if dx > 0 else left - c) if dx else 0
                out_y = (bottom - b if dy > 0 else top - d) if dy else 0
                if not mover.clears(world, out_x, out_y):
                    return True
        return False

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
            freight = self.freight(world)
            self._shift(world, step_x, 0, riders)
            self._shift(world, 0, step_y, riders)
            for thing in freight:
                thing.move_to(world, thing.left + step_x, thing.top + step_y)
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
            blocked = mover.shift_y(world, out) and not self._aside(world, mover)
        if blocked:
            mover.crushed(world, self)

    def _aside(self, world: "World", mover: "Mover") -> bool:
        """Who is only under its edge is pushed out from there instead of being squeezed; False when there is no room."""
        left, _, right, _ = mover.box()
        outs = (out for out in (self.left - right, self.left + self.w - left) if abs(out) < right - left)
        return any(mover.clears(world, out, 0) and not mover.shift_x(world, out) for out in outs)
