"""A rotten floor: it carries one who walks; who comes down on it, or the second one, breaks it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from game.kit.fsm import Machine
from game.kit.geometry import Point, segment_meets
from game.sim.actor import Actor
from game.sim.cutting import Cuttable
from game.sim.events import Cue
from game.sim.level import TILE
from game.sim.look import AnyLook, Tiles
from game.sim.people import Person
from game.sim.solid import Solid
from game.sim.spawn import spawnable
from game.sim.weight import bodies_on, middle_of

if TYPE_CHECKING:
    from game.sim.world import World

STEP = 200.0  # px/s of a landing that it does not carry any more: from a step down one is slower
WARNING, AT_ONCE = 22, 4  # ticks from the first crack to the fall, and under something far too heavy
FAR_TOO_HEAVY = 3.0  # times what it bears
CRACKS = 3  # stages of cracks: the first stays once somebody has been on it
TREMBLE = 14  # ticks before it falls in which it shakes
LOOK, SELDOM = 3, 24  # ticks between two looks who is on it, and what
EDGE = 9  # px beside its ends at which feet are still on it
CREAKS = 40  # ticks between two creaks under one who goes on it
FALL = 50.0  # px/s with which the pieces set out
SHEET, PARTS = "prop_sanctuary_tank_parts", ["chunk", "shard", "shard"]


class Wood(Enum):
    """What is left of it."""

    WHOLE = auto()
    CRACKING = auto()
    GONE = auto()


@spawnable("Rotten")
@dataclass(eq=False)
class Rotten(Solid, Cuttable):
    """A rectangle laid over cells of a breakable layer makes a floor of them, in pieces of two or three tiles that break one by one.

    Each carries so many persons as `bears` and no more, and nobody who comes down on it faster than from a step. Whole again after a death.
    """

    bears: float = 1.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.place.cells:
            raise ValueError("there is no breakable structure under it")
        if self.bears <= 0:
            raise ValueError(f"'bears' is {self.bears}, it has to be above 0")
        self.wood = Machine(Wood.WHOLE)
        self.patience = WARNING
        self.worn = False  # has somebody been on it?
        self.heard = -CREAKS  # the tick in which it creaked

    def tick(self, world: "World") -> None:
        """Carries, cracks, is gone."""
        if self.wood.state is Wood.CRACKING:
            self.wood.tick()
            if self.wood.ticks >= self.patience:
                self._fall(world)
        elif self.wood.state is Wood.WHOLE and (world.tick + self.id) % LOOK == 0:
            self._carry(world)

    def _carry(self, world: "World") -> None:
        if not self._trodden(world):
            return
        load = self._load(world)
        if load > self.bears:
            self._crack(world, load)
        elif load and world.tick - self.heard >= CREAKS:
            self.worn, self.heard = True, world.tick
            world.emit(Cue(*self._middle(), "rot_creak", 0.4))

    def _trodden(self, world: "World") -> bool:
        """May there be something on it? Asked often, and mostly not so; for what slides there it is looked seldom."""
        left, right = self.left - EDGE, self.left + self.w + EDGE
        for body in (*world.movers, *world.each(Person)):
            if left < body.x < right and abs(body.y - self.top) < EDGE:
                return True
        return (world.tick + self.id) % SELDOM == 0

    def _load(self, world: "World", but: Actor | None = None) -> float:
        """What it has to carry, `but` one: of who stands on two pieces, the one under the middle does."""
        on = (body for body in bodies_on(world, self) if self.left <= middle_of(body) < self.left + self.w)
        return sum(body.weighs(world) for body in on if body is not but)

    def felt(self, world: "World", who: Actor, speed: float) -> None:
        """A landing is more than it bears."""
        weighs = who.weighs(world)
        if speed > STEP or weighs > self.bears:
            self._crack(world, weighs)

    def carries_also(self, world: "World", who: Actor) -> bool:
        """One at a time."""
        return self.wood.state is Wood.WHOLE and self._load(world, who) + who.weighs(world) <= self.bears

    def _crack(self, world: "World", weight: float) -> None:
        if self.wood.state is Wood.WHOLE:
            self.wood.enter(Wood.CRACKING)
            self.worn = True
            self.patience = AT_ONCE if weight > self.bears * FAR_TOO_HEAVY else WARNING
            world.emit(Cue(*self._middle(), "rot_creak"))

    def _fall(self, world: "World") -> None:
        self.solid = False
        self.wood.enter(Wood.GONE)
        for x in range(self.left, self.left + self.w, TILE):
            world.debris.throw(SHEET, PARTS, x + TILE / 2, self.top + self.h / 2, 0.0, FALL, spread=60.0)
        world.emit(Cue(*self._middle(), "rot_give"))

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A full beam brings it down at once."""
        left, top, right, bottom = self.rect()
        if self.solid and segment_meets(a, b, (left - radius, top - radius, right + radius, bottom + radius)) is not None:
            self._fall(world)

    def _middle(self) -> Point:
        return self.left + self.w / 2, float(self.top)

    def looks(self) -> Iterator[AnyLook]:
        """Its tiles, with cracks over them; it trembles before it falls."""
        if self.wood.state is Wood.GONE:
            return
        cracking = self.wood.state is Wood.CRACKING
        cracks = min(CRACKS, 2 + self.wood.ticks * 2 // self.patience) if cracking else int(self.worn)
        shakes = cracking and self.patience - self.wood.ticks <= TREMBLE
        yield Tiles(self.place.cells, self.left + (self.wood.ticks // 2 % 2 if shakes else 0), self.top, cracks, [], 0.0)

    def state(self) -> tuple[Any, ...]:
        """What is left of it."""
        return (*super().state(), self.wood.state.name, self.wood.ticks, self.patience, self.worn, self.heard)
