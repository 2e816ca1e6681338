"""Something that floats: it rises and sinks with the water, bobs when one lands on it, and carries who stands there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.actors.companion.companion import Companion
from game.kit.approach import clamp
from game.sim.actor import Actor
from game.sim.events import Cue
from game.sim.look import AnyLook, Look
from game.sim.solid import Solid
from game.sim.spawn import spawnable
from game.sim.water import OUT, Basin

if TYPE_CHECKING:
    from game.sim.world import World

LOAD = 3.0  # px deeper for everyone who stands on it
STEP = 24.0  # px/s downwards when one more gets on, and upwards when one leaves
GIVES, HARDEST = 0.3, 100.0  # share of a landing's speed that it takes up, px/s at most
SPRING, DRAG = 130.0, 7.0  # 1/s², 1/s: how it bobs
CALM, CALM_SPEED = 0.25, 3.0  # px and px/s from where on it lies still
FASTEST = 5  # px per tick
PIECE, HIGH = 32, 9  # px of its picture: its width, and from its top to where the water is drawn


@spawnable("Float")
@dataclass(eq=False)
class Float(Solid):
    """Floats in the Water over which its middle is placed; without water under it it lies on the ground.

    Structure over it holds it down, and so does whoever stands on it under a ceiling, or is under it on the ground: it crushes nobody.
    """

    def __post_init__(self) -> None:
        super().__post_init__()
        self.basin: Basin | None = None
        self.load = 0  # how many stand on it
        self.dip = self.dip_speed = 0.0  # px that it lies deeper than without anybody, px/s
        self.began = False
        self.wanted = float(self.top)  # where its top would be if nothing held it
        self.age = 0

    def tick(self, world: "World") -> None:
        """Follows the surface; costs next to nothing while that and its load stay as they are."""
        self.age += 1
        if not self.began:
            self._begin(world)
        if self.basin is None:
            return
        self._bob(world)
        wanted = self._stand(self.basin)
        self.vy = clamp((wanted - self.wanted) * 60, -FASTEST * 60, FASTEST * 60)
        self.wanted = wanted
        gap = int(clamp(round(wanted) - self.top, -FASTEST, FASTEST))
        if gap:
            speed, way = self.vy, self._way(world, gap)
            self.move_to(world, self.left, self.top + way)
            self.vy = speed if way else 0.0

    def _begin(self, world: "World") -> None:
        """Where it lies before anybody comes."""
        self.began = True
        x = self.left + self.w / 2
        self.basin = next((b for b in world.each(Basin) if b.left <= x < b.right and b.ceiling - self.h <= self.top <= b.bottom), None)
        if self.basin is not None:
            self.wanted = self._stand(self.basin)
            self.move_to(world, self.left, self.top + self._way(world, round(self.wanted) - self.top))
            self.vy = 0.0

    def _way(self, world: "World", gap: int) -> int:
        """How far of `gap` px it gets before structure stops it, or somebody would be crushed."""
        return self.room(world, 0, gap) * (1 if gap > 0 else -1)

    def _stand(self, basin: Basin) -> float:
        """Where its top wants to be now."""
        return basin.surface - OUT + self.dip

    def felt(self, world: "World", who: Actor, speed: float) -> None:
        """Who comes down on it pushes it under."""
        self.dip_speed += min(speed * GIVES, HARDEST)

    def _bob(self, world: "World") -> None:
        load = sum(m.rides(self) for m in world.movers) + sum(c.aboard is self for c in world.each(Companion))
        if load != self.load:
            self.dip_speed += STEP if load > self.load else -STEP
            self.load = load
            world.emit(Cue(self.left + self.w / 2, float(self.top + OUT), "float_bobs"))
        want = self.load * LOAD
        if self.dip == want and not self.dip_speed:
            return
        self.dip_speed += ((want - self.dip) * SPRING - self.dip_speed * DRAG) / 60
        self.dip += self.dip_speed / 60
        if abs(self.dip - want) < CALM and abs(self.dip_speed) < CALM_SPEED:
            self.dip, self.dip_speed = want, 0.0

    def looks(self) -> Iterator[AnyLook]:
        """Drums side by side; the pivot of each is where its picture meets the water."""
        count = max(1, self.w // PIECE)
        for i in range(count):
            age = 0 if self.basin is None else self.age + self.id * 13 + i * 31
            yield Look("prop_sanctuary_float", "bob", age, self.left + (i + 0.5) * self.w / count, float(self.top + HIGH), key=i)

    def state(self) -> tuple[Any, ...]:
        """How deep it lies, and what lies on it."""
        return (*super().state(), self.load, self.dip, self.dip_speed, self.wanted)
