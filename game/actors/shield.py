"""The village's shield: inside it nothing of the Safeguard comes into being, and no tower sees you."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from game.kit.geometry import Point, distance, inside
from game.sim.cover import Cover
from game.sim.events import Cue, ShieldCrossed
from game.sim.look import AnyLook, Dome
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

HUM_TICKS = 10  # between two sounds of its rim
HUM_NEAR = 300.0  # px within which that is heard


@spawnable("Shield")
@dataclass(eq=False)
class Shield(Zone, Cover):
    """An ellipse is the whole dome and is seen; a rectangle is a part of it that reaches into this place, and is not."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.known = False  # is it known yet on which side the figure began?

    def covers(self, point: Point) -> bool:
        """Is this point inside?"""
        if self.place.shape != "ellipse":
            return inside(point, self.place.rect)
        (x, y), (w, h) = self.place.centre, (self.place.w / 2, self.place.h / 2)
        return w > 0 and h > 0 and ((point[0] - x) / w) ** 2 + ((point[1] - y) / h) ** 2 <= 1

    def tick(self, world: "World") -> None:
        """Has the figure crossed the rim? The middle of its body counts."""
        hero = world.hero
        if hero is None or hero.life <= 0:
            return
        here = self.covers((hero.x, hero.y - hero.h / 2))
        if here != self.occupied and self.known:
            world.emit(ShieldCrossed(hero.x, hero.y - hero.h / 2, here))
        self.occupied, self.known = here, True
        if world.tick % HUM_TICKS == 0 and self.place.shape == "ellipse" and self.place.w and self.place.h:
            self._hum(world, hero.chest)

    def _hum(self, world: "World", at: Point) -> None:
        """Where its rim is nearest to `at`, more or less: on the way there from its middle."""
        (x, y), (w, h) = self.place.centre, (self.place.w / 2, self.place.h / 2)
        dx, dy = at[0] - x, at[1] - y
        out = hypot(dx / w, dy / h)
        if out and distance(at, rim := (x + dx / out, y + dy / out)) < HUM_NEAR:
            world.emit(Cue(*rim, "shield_hums"))

    def looks(self) -> Iterator[AnyLook]:
        """The rim of the dome."""
        if self.place.shape == "ellipse":
            x, y = self.place.centre
            yield Dome("shield", x, y, self.place.w / 2)
