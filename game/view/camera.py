"""The camera: follows the figure with look-ahead, frames regions, shakes in whole pixels, never shows the outside of the map."""

from dataclasses import dataclass
from math import hypot

from game.kit.approach import approach, clamp
from game.kit.geometry import Point, inside
from game.kit.rng import Rng
from game.sim.hero import Hero
from game.sim.picture import (
    ABOVE,
    AHEAD,
    AHEAD_RUNNING,
    BELOW,
    DROP,
    FALL_STIFF,
    FALLING,
    FAR_OFF,
    FASTEST,
    LEAD,
    MIDDLE,
    RISE,
    RUN,
    SIDE,
    STIFF_X,
    STIFF_Y,
    TURN,
)
from game.sim.scenery import CameraRegion
from game.view.frame import HEIGHT, WIDTH

KICK = 9.0  # px against a shot
KICK_BACK = 0.82  # share of a kick left after a tick
SHAKE = 7.0  # px at full trauma
CALM = 0.03  # trauma lost per tick
CALL_SLOW, CALL_FAST = 0.002, 0.03  # pull towards what a scene looks at, per tick²
REGION = 1 / 40  # how fast a region takes over, per tick
STILL = 0.04  # px/tick under which it comes to rest on a whole pixel


@dataclass(slots=True)
class Axis:
    """One axis: a damped spring. Position in px, speed in px per tick."""

    at: float = 0.0
    speed: float = 0.0
    before: float = 0.0

    def follow(self, target: float, stiff: float) -> None:
        """One tick towards the target, without overshoot."""
        self.before = self.at
        self.speed += (target - self.at) * stiff - self.speed * 2 * stiff**0.5
        self.at += self.speed
        if abs(self.speed) < STILL and abs(target - self.at) < 0.6:
            self.at, self.speed = float(round(target)), 0.0

    def snap(self, target: float) -> None:
        """Is there at once."""
        self.at = self.before = target
        self.speed = 0.0

    def keep(self, low: float, high: float) -> None:
        """Does not leave low..high."""
        kept = clamp(self.at, low, high)
        if kept != self.at:
            self.at, self.speed = kept, 0.0


class Camera:
    """`size` is the map's, px. Its position is the picture's top left corner."""

    def __init__(self, size: tuple[int, int], regions: list[CameraRegion], shake: float = 1.0) -> None:
        self.size, self.regions, self.strength = size, regions, shake
        self.trauma = 0.0
        self._x, self._y = Axis(), Axis()
        self._ahead = 0.0
        self._ground = 0.0  # the height that the picture is built on
        self._kick = [0.0, 0.0]
        self._jolt = (0, 0)
        self._region: CameraRegion | None = None
        self._weights = {id(r): 0.0 for r in regions}
        self._hero: tuple[Point, Point] = ((0.0, 0.0), (0.0, 0.0))
        self._rng = Rng(7)
        self._called: tuple[float, float, float] | None = None  # where a scene looks, px, and how fast it goes there
        self._called_for = 0

    # -- per tick

    def tick(self, hero: Hero | None) -> None:
        """One tick passes."""
        self._calm()
        if hero is None:
            self._x.before, self._y.before = self._x.at, self._y.at
            return
        self._hero = (self._hero[1], (hero.x, hero.y))
        self._look(hero)
        if self._called is not None:
            self._follow_call(self._called)
        else:
            x, y = self._target(hero.x)
            self._x.follow(x, STIFF_X)
            self._y.follow(y, STIFF_Y if abs(y - self._y.at) < FAR_OFF else FALL_STIFF)
            self._hurry(hero)
        self._x.keep(0, max(0, self.size[0] - WIDTH))
        self._y.keep(0, max(0, self.size[1] - HEIGHT))

    def snap(self, x: float, y: float, facing: int = 1) -> None:
        """Stands where it would come to rest for a figure at x, y, with no shaking left."""
        self.trauma, self._kick, self._jolt = 0.0, [0.0, 0.0], (0, 0)
        self._called = None
        self._hero = ((x, y), (x, y))
        self._ahead, self._ground = AHEAD * facing, y
        self._weigh(x, y, 1.0)
        to_x, to_y = self._target(x)
        self._x.snap(clamp(to_x, 0, max(0, self.size[0] - WIDTH)))
        self._y.snap(clamp(to_y, 0, max(0, self.size[1] - HEIGHT)))

    def stand_like(self, other: "Camera", x: float, y: float) -> None:
        """Stands and moves as another one does, over a map that was changed; for a figure at x, y the regions count at once."""
        self.trauma, self.strength = other.trauma, other.strength
        self._x, self._y, self._ahead, self._ground, self._hero = other._x, other._y, other._ahead, other._ground, other._hero
        self._weigh(x, y, 1.0)

    def call(self, x: float, y: float, ticks: int, haste: float) -> None:
        """Looks at x, y px of the map for so many ticks, whatever the figure does; `haste` 0..1."""
        self._called, self._called_for = (x, y, haste), ticks

    def _follow_call(self, called: tuple[float, float, float]) -> None:
        x, y, haste = called
        stiff = CALL_SLOW + (CALL_FAST - CALL_SLOW) * haste
        self._x.follow(x - WIDTH / 2, stiff)
        self._y.follow(y - HEIGHT / 2, stiff)
        self._called_for -= 1
        if self._called_for <= 0:
            self._called = None

    def kick(self, dx: float, dy: float, force: float = 1.0) -> None:
        """Thrown against a shot towards dx, dy (unit vector)."""
        self._kick[0] -= dx * KICK * force
        self._kick[1] -= dy * KICK * force

    def shake(self, trauma: float) -> None:
        """Adds trauma, 0..1; what is seen of it grows with its square."""
        self.trauma = min(1.0, self.trauma + trauma)

    def _calm(self) -> None:
        self.trauma = max(0.0, self.trauma - CALM)
        self._kick = [k * KICK_BACK if abs(k) > 0.4 else 0.0 for k in self._kick]
        reach = SHAKE * self.trauma * self.trauma * self.strength
        self._jolt = (round(self._rng.between(-reach, reach)), round(self._rng.between(-reach, reach)))

    # -- where to

    def _look(self, hero: Hero) -> None:
        wanted = hero.facing * AHEAD + clamp(hero.vx / RUN, -FASTEST, FASTEST) * AHEAD_RUNNING
        self._ahead += (wanted - self._ahead) * TURN
        if hero.grounded or getattr(hero, "anchor", None) is not None:
            self._ground = hero.y
        else:
            drop = DROP - max(0.0, hero.vy - FALLING) * LEAD
            self._ground = clamp(self._ground, hero.y - drop, hero.y + RISE)
        self._weigh(hero.x, hero.y, REGION)

    def _weigh(self, x: float, y: float, speed: float) -> None:
        """Every region's weight goes towards 1 while the figure is in it (the smallest one wins), else towards 0."""
        here = [r for r in self.regions if inside((x, y - 1), r.place.rect)]
        chosen = min(here, key=lambda r: r.place.w * r.place.h, default=None)
        for region in self.regions:
            self._weights[id(region)] = approach(self._weights[id(region)], 1.0 if region is chosen else 0.0, speed)

    def _target(self, hero_x: float) -> Point:
        x = hero_x + self._ahead - WIDTH / 2
        y = self._ground - HEIGHT * MIDDLE
        for region in self.regions:
            if weight := self._weights[id(region)]:
                to_x, to_y = self._framed(region, x, y)
                weight = weight * weight * (3 - 2 * weight)
                x, y = x + (to_x - x) * weight, y + (to_y - y) * weight
        return x, y

    @staticmethod
    def _framed(region: CameraRegion, x: float, y: float) -> Point:
        """Where a region wants the camera."""
        if region.focus:
            middle = region.place.centre
            x, y = middle[0] - WIDTH / 2, middle[1] - HEIGHT / 2
        x, y = x + region.look_x, y + region.look_y
        if region.hold:
            left, top, right, bottom = region.place.rect
            x = clamp(x, left, right - WIDTH) if right - left >= WIDTH else (left + right - WIDTH) / 2
            y = clamp(y, top, bottom - HEIGHT) if bottom - top >= HEIGHT else (top + bottom - HEIGHT) / 2
        return x, y

    def _hurry(self, hero: Hero) -> None:
        """However fast the figure is, it stays in the picture."""
        self._x.keep(hero.x - WIDTH + SIDE, hero.x - SIDE)
        self._y.keep(hero.y - HEIGHT + BELOW, hero.y - ABOVE)

    # -- per picture

    def view(self, alpha: float) -> tuple[int, int]:
        """The picture's top left corner in whole px of the map, `alpha` 0..1 between two ticks."""
        x = self._whole(self._x, self._hero[0][0], self._hero[1][0], alpha)
        y = self._whole(self._y, self._hero[0][1], self._hero[1][1], alpha)
        x += round(self._kick[0] * self.strength) + self._jolt[0]
        y += round(self._kick[1] * self.strength) + self._jolt[1]
        return self._fit(x, y)

    def _fit(self, x: int, y: int) -> tuple[int, int]:
        return int(clamp(x, 0, max(0, self.size[0] - WIDTH))), int(clamp(y, 0, max(0, self.size[1] - HEIGHT)))

    @staticmethod
    def _whole(axis: Axis, hero_before: float, hero_now: float, alpha: float) -> int:
        """Rounds once. While camera and figure travel together it rounds the figure and their distance instead, so that neither
        trembles against the other at display rates above the tick rate."""
        at = axis.before + (axis.at - axis.before) * alpha
        hero = hero_before + (hero_now - hero_before) * alpha
        travel = hero_now - hero_before
        if travel and abs(travel - (axis.at - axis.before)) < 0.75 and abs(travel) < 16:
            return round(hero) - round(hero - at)
        return round(at)

    @property
    def subject(self) -> Point:
        """The feet of the figure it follows, px of the map."""
        return self._hero[1]

    @property
    def speed(self) -> float:
        """px per tick."""
        return hypot(self._x.speed, self._y.speed)
