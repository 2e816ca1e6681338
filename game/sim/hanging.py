"""What things hang by: the hooks that hold them, which may move, and the chains that can be cut."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import atan2
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from game.kit.geometry import Point, Rect, crossing, distance
from game.sim.cutting import Cuttable
from game.sim.events import Cue
from game.sim.level import Thing
from game.sim.look import AnyLook, Layer, Line
from game.sim.pendulum import Pendulum

if TYPE_CHECKING:
    from game.sim.heavy import Heavy
    from game.sim.world import World

THICK = 3.0  # px to both sides of a chain's middle in which it is hit
LINKS, APART = 8, 28.0  # most pieces that fly off a chain that is cut, and px of it for each
RECOIL = 60.0  # px/s of what is left of it
SHORTEST = 6.0  # px of it that are worth swinging


@runtime_checkable
class Holder(Protocol):
    """Something that moves, and that others hang from."""

    def hook(self, heavy: "Heavy") -> Point:
        """Where this one hangs, px."""

    def takes(self, heavy: "Heavy") -> None:
        """From now on this hangs from it."""

    def loses(self, heavy: "Heavy") -> None:
        """It does not any more."""


@dataclass(eq=False)
class Link(Cuttable):
    """The chain on which something hangs; after a cut what is left of it."""

    load: "Heavy"

    def __post_init__(self) -> None:
        super().__post_init__()
        self.stub: Pendulum | None = None

    @classmethod
    def of(cls, load: "Heavy") -> "Link":
        """The one of this thing."""
        return cls(Thing(0, "Link", "", load.place.x, load.place.y, shape="point"), load)

    def begin(self, world: "World") -> None:
        """It has nothing to do until it is cut."""
        world.rest(self)

    def ends(self) -> tuple[Point, Point]:
        """Where it is fixed, and where it ends."""
        top = self.load.pivot
        if self.stub is None:
            return top, self.load.ring()
        x, y = self.stub.end
        return top, (top[0] + x, top[1] + y)

    def whole(self) -> tuple[Point, Point]:
        """With the ring at its end, down to what hangs there."""
        top, end = self.ends()
        return top, (end if self.stub is not None else (end[0], end[1] + self.load.ring_up))

    def rect(self) -> Rect:
        """Round all of it."""
        (ax, ay), (bx, by) = self.whole()
        return min(ax, bx) - THICK, min(ay, by) - THICK, max(ax, bx) + THICK, max(ay, by) + THICK

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A full beam cuts any chain."""
        at = crossing(a, b, *self.whole(), radius + THICK)
        if at is not None and self.load.hangs:
            self.load.cut_loose(world, at)

    def nicked(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A thin line cuts those that are not too thick for it."""
        if not self.load.tough:
            self.cut(world, a, b, radius)
        elif self.load.hangs and (at := crossing(a, b, *self.whole(), radius + THICK)) is not None:
            world.emit(Cue(*at, "chain_rattle"))

    def snap(self, world: "World", at: Point) -> None:
        """It comes apart there: the lower end flies off in pieces, the upper one swings."""
        top, end = self.ends()
        count = min(LINKS, int(distance(at, end) / APART) + 1)
        for i in range(count):
            share = (i + 0.5) / count
            x, y = at[0] + (end[0] - at[0]) * share, at[1] + (end[1] - at[1]) * share
            world.debris.throw("prop_sanctuary_chain", ["link"], x, y, 0.0, 40.0, spread=70.0)
        angle = atan2(at[0] - top[0], at[1] - top[1])
        self.stub = Pendulum(max(distance(top, at), SHORTEST), angle)
        self.stub.push(RECOIL if self.id % 2 else -RECOIL, 0.0)
        world.wake(self)

    def tick(self, world: "World") -> None:
        """What is left of it swings out."""
        if self.stub is None or self.stub.still():
            world.rest(self)
        else:
            self.stub.step()

    def looks(self) -> Iterator[AnyLook]:
        """All of it, link by link."""
        top, end = self.ends()
        yield Line("chain_heavy" if self.stub is None else "chain_cut", [top, end], Layer.PROP, lit=True)

    def state(self) -> tuple[Any, ...]:
        """Whole, or how what is left of it swings."""
        return () if self.stub is None else self.stub.state()


def holder_of(world: "World", oid: int) -> Holder | None:
    """Whoever of this map's things others can hang from."""
    found = world.actor(oid) if oid else None  # 0: nothing is linked
    return found if isinstance(found, Holder) else None
