"""Life on floor, wall and ceiling: crawling along a surface, and the flight from one surface to the next."""

from dataclasses import dataclass
from math import atan2, degrees, sqrt
from typing import TYPE_CHECKING, Any

from game.kit.approach import short_way
from game.kit.geometry import Point, Rect
from game.sim.actor import Actor
from game.sim.physics import ANYTHING, RayHit
from game.sim.surface import Loop, Spot

if TYPE_CHECKING:
    from game.sim.world import World

BODY = 10.0  # px from the surface to the middle of the body
HALF_LENGTH, HALF_HEIGHT = 15.0, 10.0  # px, the body's box along and across the surface
TURN = 15.0  # degrees per tick: a right angle is rounded in 6 ticks
TURN_BACK = 0.8  # share of the gap (squared) that a place behind it has to be worth turning back for
REACHES = 30.0, 100.0, 240.0  # px ahead at which the way is judged
CATCH = 14.0  # px from where it touched structure within which it finds hold
BORDER = 8.0  # px from the map's sides
LOST = 64.0  # px under the map


@dataclass(eq=False)
class Clinger(Actor):
    """x, y is its point of contact with the surface; in the air (`loop` is None) the point under the middle of its body.

    tx, ty is the direction in which its line runs, clockwise round structure: (1, 0) on a floor, which is also how it is in the air.
    Most ticks cost a few sums: the straight piece it is on is kept, and left only at a corner.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        self.loop: Loop | None = None
        self.loop_number = -1
        self.along = 0.0
        self.way = 1  # 1 with the line, -1 against it
        self.vx = self.vy = 0.0  # px/s, in the air
        self.tx, self.ty = 1.0, 0.0
        self.heading = self.turn = 0.0  # degrees counter-clockwise: of the surface, and the one seen
        self._from = self._to = 0.0  # the piece it is on, as lengths along the line
        self._zero_x = self._zero_y = 0.0  # where that piece, made longer, has length 0

    # -- on a surface

    def attach(self, world: "World", spot: Spot) -> None:
        """Takes hold at this place."""
        self.loop, self.loop_number = world.surfaces.loops[spot.loop], spot.loop
        self.vx = self.vy = 0.0
        self._sit(self.loop, spot.along)

    def _sit(self, loop: Loop, along: float) -> None:
        self._from, self._to, (x, y), (self.tx, self.ty) = loop.piece(along)
        self._zero_x, self._zero_y = x - self.tx * self._from, y - self.ty * self._from
        self.along = along
        self.x, self.y = self._zero_x + self.tx * along, self._zero_y + self.ty * along
        self.heading = degrees(atan2(-self.ty, self.tx)) % 360

    def crawl(self, step: float) -> bool:
        """Moves by `step` px along the line (negative: against it). False at the end of a line that the map's border cuts."""
        along = self.along + step
        if self._from <= along < self._to:
            self.along = along
            self.x = self._zero_x + self.tx * along
            self.y = self._zero_y + self.ty * along
            return True
        loop = self.loop
        if loop is None:
            return False
        self._sit(loop, loop.wrap(along))
        return loop.closed or 0.0 <= along < loop.length

    def ease_turn(self) -> None:
        """The seen heading follows the surface's, the short way."""
        gap = short_way(self.heading, self.turn)
        self.turn = self.heading if abs(gap) <= TURN else (self.turn + (TURN if gap > 0 else -TURN)) % 360

    def way_to(self, x: float, y: float) -> tuple[int, float]:
        """Which way along the surface comes nearest to x, y, judged by a few places ahead, and how near (px squared)."""
        loop = self.loop
        if loop is None:
            return self.way, 0.0
        at, along, half = loop.at, self.along, loop.length / 2
        best, chosen = 1e18, self.way
        for way in (self.way, -self.way):
            for reach in REACHES:
                px, py, _, _ = at(along + way * (reach if reach < half else half))
                gap = (px - x) * (px - x) + (py - y) * (py - y)
                if gap < best:
                    best, chosen = gap, way
            best *= TURN_BACK
        return chosen, best / (TURN_BACK if chosen != self.way else TURN_BACK * TURN_BACK)

    # -- in the air

    def detach(self) -> None:
        """Lets go of the surface; the middle of its body stays where it is."""
        self.x, self.y = self.x + self.ty * BODY, self.y - self.tx * BODY + BODY
        self.tx, self.ty = 1.0, 0.0
        self.loop, self.loop_number = None, -1

    def leap_at(self, x: float, y: float, speed: float, gravity: float) -> None:
        """Lets go with a velocity (of about `speed`, px/s) that carries the middle of its body through x, y."""
        self.detach()
        dx, dy = x - self.x, y - (self.y - BODY)
        time = min(max(sqrt(dx * dx + dy * dy) / speed, 0.18), 0.7)
        self.vx, self.vy = dx / time, dy / time - gravity * time / 2
        self.way = 1 if dx >= 0 else -1

    def fly(self, world: "World", gravity: float) -> RayHit | None:
        """One tick through the air; what its body met. It then rests against that, with the velocity it came with."""
        self.vy += gravity / 60
        dx, dy = self.vx / 60, self.vy / 60
        step = sqrt(dx * dx + dy * dy)
        if step == 0:
            return None
        x, y, ahead = self.x, self.y - BODY, (step + BODY) / step
        hit = world.physics.ray((x, y), (x + dx * ahead, y + dy * ahead), ANYTHING)
        if hit is None or hit.along == 0:  # along 0: a moving solid has swallowed it, so out at the other side
            self.x, self.y = self.x + dx, self.y + dy
            self._stay_in(world)
            hit = None
        else:
            self.x, self.y = hit.x + hit.nx * BODY, hit.y + hit.ny * BODY + BODY
        self._point_along_flight()
        return hit

    def _stay_in(self, world: "World") -> None:
        width, height = world.level.size
        if not BORDER <= self.x <= width - BORDER:
            self.x = min(max(self.x, BORDER), width - BORDER)
            self.vx *= -0.3
        if self.y < BORDER:
            self.y, self.vy = BORDER, max(self.vy, 0.0)
        if self.y > height + LOST:
            self.gone()

    def _point_along_flight(self) -> None:
        rise = min(max(degrees(atan2(-self.vy, abs(self.vx) + 1)), -45.0), 45.0)
        self.heading = (rise if self.way > 0 else -rise) % 360

    def hold_on(self, world: "World", hit: RayHit) -> bool:
        """Takes hold where it touched structure; False when that moves or offers no hold."""
        spot = world.surfaces.nearest(hit.x, hit.y, CATCH) if hit.solid is None else None
        if spot is None:
            return False
        self.attach(world, spot)
        return True

    def bounce(self, hit: RayHit) -> None:
        """Falls back from what it met, and to one side, so that it does not come to rest on something that moves."""
        into = self.vx * hit.nx + self.vy * hit.ny
        self.vx -= 1.3 * into * hit.nx
        self.vy -= 1.3 * into * hit.ny
        if hit.ny < -0.5:
            self.vx = self.way * max(abs(self.vx), 60.0)

    # -- for others

    @property
    def on_floor(self) -> bool:
        """Would it stay where it is without holding on?"""
        return self.loop is not None and self.tx > 0.5

    def middle(self) -> Point:
        """The middle of its body."""
        return self.x + self.ty * BODY, self.y - self.tx * BODY

    def rect(self) -> Rect:
        """The box of its body, lying along the surface."""
        x, y = self.x + self.ty * BODY, self.y - self.tx * BODY
        w, h = (HALF_LENGTH, HALF_HEIGHT) if abs(self.tx) > 0.5 else (HALF_HEIGHT, HALF_LENGTH)
        return x - w, y - h, x + w, y + h

    def seen_heading(self) -> int:
        """The heading of the picture to show, in steps of 45 degrees; a flipped picture is turned the other way round."""
        heading = round(self.turn / 45) * 45 % 360
        return heading if self.way > 0 else -heading % 360

    def state(self) -> tuple[Any, ...]:
        """Where it is, to the last bit, and which way it goes."""
        return self.x, self.y, self.loop_number, self.along, self.way, self.vx, self.vy, self.turn
