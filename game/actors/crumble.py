"""A ledge that crumbles when stood on and grows back."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from game.kit.fsm import Machine
from game.kit.geometry import Point, overlap, segment_meets
from game.kit.ticks import ticks
from game.sim.cutting import Cuttable
from game.sim.damage import Hurtable
from game.sim.events import Cue
from game.sim.level import TILE
from game.sim.look import AnyLook, Look
from game.sim.solid import Solid
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

CRACKS = 3  # pictures between whole and gone
CHUNKS = ["chunk", "chunk", "shard"]  # pieces per tile
FALL = 60.0  # px/s with which they set out


class Ledge(Enum):
    """What is left of it."""

    WHOLE = auto()
    CRACKING = auto()
    GONE = auto()


@spawnable("Crumble")
@dataclass(eq=False)
class Crumble(Solid, Cuttable):
    """Holds for `delay` s after the figure has set foot on it, and no beam; back after `back` s, as soon as nobody is in the way."""

    delay: float = 0.6
    back: float = 3.0

    def __post_init__(self) -> None:
        super().__post_init__()
        self.ledge = Machine(Ledge.WHOLE)

    def tick(self, world: "World") -> None:
        """Waits for feet, cracks, falls, grows back."""
        self.ledge.tick()
        if self.ledge.state is Ledge.WHOLE:
            if world.hero is not None and world.hero.rides(self):
                self.ledge.enter(Ledge.CRACKING)
                self._crack(world)
        elif self.ledge.state is Ledge.CRACKING:
            self._go_on_cracking(world)
        elif self.ledge.ticks >= ticks(self.back) and not self._in_the_way(world):
            self.solid = True
            self.ledge.enter(Ledge.WHOLE)
            world.emit(Cue(*self._middle(), "crumble_back"))

    def _go_on_cracking(self, world: "World") -> None:
        if self.ledge.ticks >= ticks(self.delay):
            self._fall(world)
        elif self._cracks(self.ledge.ticks) > self._cracks(self.ledge.ticks - 1):
            self._crack(world)

    def _cracks(self, age: int) -> int:
        """How cracked it is, 1..CRACKS, after so many ticks."""
        return min(CRACKS, 1 + age * CRACKS // max(1, ticks(self.delay)))

    def _crack(self, world: "World") -> None:
        world.emit(Cue(*self._middle(), "crumble_crack", self._cracks(self.ledge.ticks) / CRACKS))

    def _fall(self, world: "World") -> None:
        self.solid = False
        self.ledge.enter(Ledge.GONE)
        for x in self._columns():
            world.debris.throw("prop_ledge_parts", CHUNKS, x, self.top + self.h / 2, 0.0, FALL, spread=50.0)
        world.emit(Cue(*self._middle(), "crumble_fall"))

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A beam brings it down at once."""
        left, top, right, bottom = self.rect()
        if self.solid and segment_meets(a, b, (left - radius, top - radius, right + radius, bottom + radius)) is not None:
            self._fall(world)

    def _in_the_way(self, world: "World") -> bool:
        return any(overlap(h.rect(), self.rect()) for h in world.each(Hurtable))

    def _middle(self) -> tuple[float, float]:
        return self.left + self.w / 2, self.top + self.h / 2

    def _columns(self) -> list[float]:
        """The middle of each tile."""
        return [self.left + x + TILE / 2 for x in range(0, self.w, TILE)]

    def looks(self) -> Iterator[AnyLook]:
        """One picture a tile; its pivot is the middle of the edge one stands on."""
        if self.ledge.state is Ledge.GONE:
            return
        anim = "whole" if self.ledge.state is Ledge.WHOLE else f"crack_{self._cracks(self.ledge.ticks)}"
        for key, x in enumerate(self._columns()):
            yield Look("prop_ledge", anim, self.ledge.ticks, x, self.top, key=key)

    def state(self) -> tuple[Any, ...]:
        """How far it has crumbled."""
        return (*super().state(), self.ledge.state.name, self.ledge.ticks)
