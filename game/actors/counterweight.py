"""Two platforms over a wheel: the heavier one goes down, and the other up."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.kit.approach import approach, clamp
from game.kit.geometry import Point
from game.sim.actor import Actor
from game.sim.events import Cue
from game.sim.heavy import Heavy
from game.sim.look import AnyLook, Layer, Line, Look
from game.sim.scenery import Anchor
from game.sim.solid import Solid
from game.sim.spawn import Ref, spawnable
from game.sim.weight import load_on

if TYPE_CHECKING:
    from game.sim.world import World

FRICTION = 0.5  # persons by which one side has to be heavier
PACE, FASTEST = 90.0, 420.0  # px/s for every person more than that, and at most
GATHER = 150.0  # px/s² for every person by which it is heavier
BRAKES = 900.0  # px/s² lost where nothing pulls
LOOK = 4  # ticks between two looks who has got on, while it stands
RUNS = 12  # ticks between two sounds of its chain
HARD = 120.0  # px/s of a stop that is loud
DIP = 90.0  # px/s at most that a landing gives it
RING = 30  # px over its upper edge at which its chain ends
UNDER, ARM = 12, 62  # px under and over it from where loads hang
ALONE = 160.0  # px over it where its chain ends, without a wheel
SHEETS = "prop_lift_48", "prop_lift_64"


@spawnable("Counterweight")
@dataclass(eq=False)
class Counterweight(Solid):
    """One of two platforms that know each other by `other`; each may sink `low` px from where it is placed, and the other rises as much.

    Who stands on it counts, what lies on it, and every Load hung from it. `wheel` is an Anchor over it; with the flag `brake` it stays.
    """

    other: Ref = Ref(0)
    low: float = 64.0
    wheel: Ref = Ref(0)
    brake: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.low < 0:
            raise ValueError(f"'low' is {self.low}, it cannot be below 0")
        self.twin: Counterweight | None = None
        self.over: Point = (self.left + self.w / 2, self.top - RING - ALONE)
        self.speed = 0.0  # px/s downwards; of a pair that is kept by the one that was placed first
        self.hung: dict[Heavy, float] = {}  # what hangs from it, and how far beside its middle, px

    def begin(self, world: "World") -> None:
        """Knows its other side."""
        self.twin = next((c for c in world.each(Counterweight) if c.place.oid == self.other and c is not self), None)
        anchor = world.piece(self.wheel)
        if isinstance(anchor, Anchor):
            self.over = anchor.place.x, anchor.place.y

    # -- being a hook

    def hook(self, heavy: Heavy) -> Point:
        """What is placed under it hangs there; what is placed beside it, from an arm over the heads of those who ride."""
        off = self.hung[heavy]
        y = self.top + self.rest_y
        return self._across() + off, y + UNDER if abs(off) < self.w / 2 else y - ARM

    def takes(self, heavy: Heavy) -> None:
        """Its weight counts."""
        self.hung[heavy] = heavy.middle[0] - self._across()

    def loses(self, heavy: Heavy) -> None:
        """It counts no more."""
        del self.hung[heavy]

    # -- the tick

    def tick(self, world: "World") -> None:
        """The one that was placed first sees to both."""
        twin = self.twin
        if twin is None or twin.id < self.id:
            return
        if self.speed or (world.tick + self.id) % LOOK == 0:
            self._pull(world, twin)
        if self.speed:
            self._run(world, twin)
        elif self.vx or self.vy or twin.vy:
            self.vx = self.vy = twin.vx = twin.vy = 0.0

    def _pull(self, world: "World", twin: "Counterweight") -> None:
        if self._held(world) or twin._held(world):
            self.speed = 0.0
            return
        more = self.weight(world) - twin.weight(world)
        pull = more - clamp(more, -FRICTION, FRICTION)
        wanted = clamp(pull * PACE, -FASTEST, FASTEST)
        if not self.speed and not self._may(world, twin, wanted):
            return
        self.speed = approach(self.speed, wanted, (GATHER * abs(more) if pull else BRAKES) / 60)

    def _held(self, world: "World") -> bool:
        return bool(self.brake and world.progress.flags.get(self.brake))

    def weight(self, world: "World") -> float:
        """Of all that is on it and hangs from it, persons."""
        return load_on(world, self) + sum(heavy.weighs(world) for heavy in self.hung)

    def _across(self) -> float:
        return self.left + self.rest_x + self.w / 2

    def _middle(self) -> Point:
        return self._across(), float(self.top)

    @property
    def sunk(self) -> float:
        """px from where it was placed."""
        return self.top + self.rest_y - self.place.y

    def _may(self, world: "World", twin: "Counterweight", speed: float) -> bool:
        """Is there any way for it to this side?"""
        down, up = (self, twin) if speed > 0 else (twin, self)
        return bool(speed) and down.sunk < down.low and down.room(world, 0, 1) > 0 and up.room(world, 0, -1) > 0

    def _run(self, world: "World", twin: "Counterweight") -> None:
        down, up = (self, twin) if self.speed > 0 else (twin, self)
        way = min(abs(self.speed) / 60, max(down.low - down.sunk, 0.0))
        wanted = round(down.rest_y + way), round(way - up.rest_y)
        free = min(down.room(world, 0, wanted[0]) - wanted[0], up.room(world, 0, -wanted[1]) - wanted[1]) if max(wanted) > 0 else 0
        way = max(0.0, way + free)
        up.move_to(world, up.left, up.top + up.rest_y - way)
        down.move_to(world, down.left, down.top + down.rest_y + way)
        for heavy in (*down.hung, *up.hung):
            heavy.still = False
        if (world.tick + self.id) % RUNS == 0:
            world.emit(Cue(*self._middle(), "chain_rattle", min(1.0, abs(self.speed) / FASTEST)))
        if free or down.sunk >= down.low:
            world.emit(Cue(*down._middle(), "chain_taut", min(1.0, 0.3 + abs(self.speed) / HARD)))
            self.speed = 0.0

    def felt(self, world: "World", who: Actor, speed: float) -> None:
        """A landing gives a pair that can move a start."""
        first = self if self.twin is None or self.id < self.twin.id else self.twin
        other = self.twin
        if other is not None and not first._held(world) and not other._held(world) and self._may(world, other, 1.0):
            lent = min(DIP, speed * who.weighs(world) * 0.25)
            first.speed += lent if first is self else -lent

    # -- looks

    def looks(self) -> Iterator[AnyLook]:
        """The platform; its bridle; and, of the one that was placed first, the chain over the wheel."""
        x, y = self._middle()
        yield Look(SHEETS[self.w > 56], "move" if self.vy else "idle", 0, x, y)
        ring = x, y - RING
        yield Line("chain_thin", [(self.left + 3.0, y), ring, (self.left + self.w - 3.0, y)], Layer.PROP, key=1, lit=True)
        for number, heavy in enumerate(self.hung):
            far, high = self.hook(heavy)
            if high < y:
                yield Line("rail", [(x, high), (far, high)], Layer.PROP, key=3 + number, lit=True)
        twin = self.twin
        if twin is None:
            yield Line("chain_heavy", [self.over, ring], Layer.PROP, key=2, lit=True)
        elif self.id < twin.id:
            far = twin._across()
            over = [ring, (x, self.over[1]), (far, twin.over[1]), (far, twin.top - RING)]
            yield Line("chain_hoist", over, Layer.PROP, key=2, lit=True)

    def state(self) -> tuple[Any, ...]:
        """How fast it goes, and how much hangs from it."""
        return (*super().state(), self.speed, len(self.hung))
