"""What the player may be seeing: the simulation has no camera, but it knows how one follows the figure.

`view/camera` takes its numbers from here; a test runs both side by side. Where the camera may do something else, the most it could
show counts.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.approach import clamp
from game.kit.geometry import Point, Rect, inside
from game.sim.nearby import Nearby
from game.sim.scenery import CameraRegion

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

WIDTH, HEIGHT = 640, 360  # px
SIDE, ABOVE, BELOW = 96, 100, 56  # px of picture that the camera always leaves beside, above and below the feet
AHEAD = 52.0  # px: how far it looks where the figure faces
AHEAD_RUNNING = 68.0  # px more at full running speed: most of it only makes up for the spring staying behind
RUN, FASTEST = 180.0, 1.6  # px/s, and how many times that at most counts
TURN = 0.045  # share of the way that look-ahead makes per tick: turning about does not swing the picture
STIFF_X, STIFF_Y = 0.012, 0.010  # pull towards the target per tick² (critically damped)
FALL_STIFF, FAR_OFF = 0.035, 48.0  # the same while it has to catch up with a fall or a climb, and px from which on it has to
MIDDLE = 0.58  # where the figure's feet stand in the picture's height when all is calm
RISE, DROP = 104.0, 30.0  # px a figure in the air may leave the last ground up and down before the camera follows
FALLING, LEAD = 220.0, 0.6  # px/s from which on it looks where a fall goes, and by how many px per px/s more
UNSURE = 150  # ticks until a camera that began anywhere is where this one is


def widest(world: "World", hero: "Hero") -> Rect:
    """All that any picture of this moment could show, wherever the camera comes from: it always keeps the figure in the picture."""
    width, height = world.level.size
    last_x, last_y = max(0, width - WIDTH), max(0, height - HEIGHT)
    left, right = clamp(hero.x - WIDTH + SIDE, 0, last_x), clamp(hero.x - SIDE, 0, last_x) + WIDTH
    top, bottom = clamp(hero.y - HEIGHT + BELOW, 0, last_y), clamp(hero.y - ABOVE, 0, last_y) + HEIGHT
    return left, top, right, bottom


def out_of_view(area: Rect, at: Point, margin: float) -> bool:
    """Is this point at least `margin` px outside of `area`, which may be seen?"""
    x, y = at
    return not (area[0] - margin < x < area[2] + margin and area[1] - margin < y < area[3] + margin)


@dataclass(slots=True)
class Spring:
    """One axis, px and px per tick; critically damped."""

    at: float = 0.0
    speed: float = 0.0

    def follow(self, target: float, stiff: float) -> None:
        """One tick towards the target."""
        self.speed += (target - self.at) * stiff - self.speed * 2 * stiff**0.5
        self.at += self.speed

    def keep(self, low: float, high: float) -> None:
        """Does not leave low..high."""
        if self.at < low:
            self.at, self.speed = low, 0.0
        elif self.at > high:
            self.at, self.speed = high, 0.0


class Picture:
    """Follows the figure as the camera does. `area` is what may be seen now: the picture itself, once it is sure where that is."""

    def __init__(self, world: "World") -> None:
        self._regions: Nearby[CameraRegion] = Nearby()
        for region in world.scenery:
            if isinstance(region, CameraRegion):
                self._regions.add(region, region.place.rect)
        self._x, self._y = Spring(), Spring()
        self._ahead = self._ground = 0.0
        self._sure_in = UNSURE  # ticks
        self.area: Rect = (0.0, 0.0, 0.0, 0.0)

    def tick(self, world: "World", hero: "Hero") -> None:
        """One tick passes."""
        self._sure_in = UNSURE if self._framed(hero.x, hero.y - 1) or world.staging.busy else max(0, self._sure_in - 1)
        self._look(hero)
        x, y = hero.x + self._ahead - WIDTH / 2, self._ground - HEIGHT * MIDDLE
        self._x.follow(x, STIFF_X)
        self._y.follow(y, STIFF_Y if abs(y - self._y.at) < FAR_OFF else FALL_STIFF)
        self._x.keep(hero.x - WIDTH + SIDE, hero.x - SIDE)
        self._y.keep(hero.y - HEIGHT + BELOW, hero.y - ABOVE)
        width, height = world.level.size
        self._x.keep(0, max(0, width - WIDTH))
        self._y.keep(0, max(0, height - HEIGHT))
        left, top = self._x.at, self._y.at
        self.area = widest(world, hero) if self._sure_in else (left, top, left + WIDTH, top + HEIGHT)

    def _framed(self, x: float, y: float) -> bool:
        """Does a region of the map say what the camera shows here?"""
        return any(inside((x, y), region.place.rect) for region in self._regions.around(x, y, x, y))

    def _look(self, hero: "Hero") -> None:
        wanted = hero.facing * AHEAD + clamp(hero.vx / RUN, -FASTEST, FASTEST) * AHEAD_RUNNING
        self._ahead += (wanted - self._ahead) * TURN
        if hero.grounded or hero.anchor is not None:
            self._ground = hero.y
        else:
            self._ground = clamp(self._ground, hero.y - DROP + max(0.0, hero.vy - FALLING) * LEAD, hero.y + RISE)

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self._x.at, self._x.speed, self._y.at, self._y.speed, self._ahead, self._ground, self._sure_in
