"""A lift on rails: it carries who stands on it, and pushes who is in its way."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from math import hypot
from typing import TYPE_CHECKING, Any

from game.actors.companion.companion import Companion
from game.kit.fsm import Machine
from game.kit.geometry import Point
from game.kit.ticks import TICK_RATE, ticks
from game.sim.events import Cue
from game.sim.look import AnyLook, Look
from game.sim.scenery import Path
from game.sim.solid import Solid
from game.sim.spawn import Ref, spawnable

if TYPE_CHECKING:
    from game.sim.world import World

RAMP = 24  # ticks in which it gets up to speed, and in which it brakes
PARTY_TICKS = 50  # for so long one that waits lets companions get on too
PARTY_NEAR = 160.0  # px
SHEETS = "prop_lift_48", "prop_lift_64"
RUNS = 10  # ticks between two sounds of its motor
LONELY_TICKS = 150  # after which one that waits goes home to fetch others


class Ride(Enum):
    """What it is doing."""

    STAND = auto()
    GO = auto()


@spawnable("Platform")
@dataclass(eq=False)
class Platform(Solid):
    """Goes to and fro along the linked Path (round and round, if that is a polygon), at `speed` px/s, and rests `pause` s at each end.

    The way counts from the path's first point, which is where the platform is placed. One that `waits` leaves when the figure gets on.
    One with a `flag` stands still until progress has it.
    """

    path: Ref = Ref(0)
    speed: float = 70.0
    pause: float = 1.0
    waits: bool = False
    flag: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.speed <= 0:
            raise ValueError(f"'speed' is {self.speed}, it has to be above 0")
        self.ride = Machine(Ride.STAND)
        self.way: list[Point] = [(0.0, 0.0)]  # where its top left comes by, px from where it was placed
        self.lengths = [0.0]
        self.round = False
        self.there = False  # does it stand at, or go to, the far end?
        self.boarded = 0  # ticks since the figure got on; -1: it has brought the figure here
        self.trip = 1  # ticks from end to end

    def begin(self, world: "World") -> None:
        """Learns its way."""
        path = world.piece(self.path)
        if not isinstance(path, Path) or len(path.place.points) < 2:
            return
        points = path.place.points
        self.round = path.place.shape == "polygon"
        for x, y in (points + points[:1]) if self.round else points:
            before = self.way[-1]
            self.way.append((x - points[0][0], y - points[0][1]))
            self.lengths.append(self.lengths[-1] + hypot(self.way[-1][0] - before[0], self.way[-1][1] - before[1]))
        self.trip = ticks(self.lengths[-1] / self.speed) + RAMP

    def tick(self, world: "World") -> None:
        """Stands until it is time, then goes to the other end."""
        self.ride.tick()
        if self.ride.state is Ride.GO:
            self._go_on(world)
            return
        self.vx = self.vy = 0.0
        if self.flag and not world.progress.flags.get(self.flag):
            self.ride.ticks = 0
            return
        if self.lengths[-1] and (self._called(world) if self.waits else self.ride.ticks >= self.pause * TICK_RATE):
            self.ride.enter(Ride.GO)
            self.there = self.round or not self.there
            world.emit(Cue(*self._middle(), "platform_start"))

    def _go_on(self, world: "World") -> None:
        part = eased(min(self.ride.ticks, self.trip), self.trip)
        x, y = self._at((part if self.there else 1 - part) * self.lengths[-1])
        self.move_to(world, self.place.x + x, self.place.y + y)
        if self.ride.ticks % RUNS == 0:
            world.emit(Cue(*self._middle(), "platform_moves"))
        if self.ride.ticks >= self.trip:
            self.ride.enter(Ride.STAND)
            self.boarded = -1 if self._has_figure(world) else 0
            world.emit(Cue(*self._middle(), "platform_stop"))

    def _at(self, length: float) -> Point:
        i = next((i for i, reached in enumerate(self.lengths) if i and reached >= length), len(self.lengths) - 1)
        (ax, ay), (bx, by) = self.way[i - 1], self.way[i]
        part = (length - self.lengths[i - 1]) / ((self.lengths[i] - self.lengths[i - 1]) or 1)
        return ax + (bx - ax) * part, ay + (by - ay) * part

    def _called(self, world: "World") -> bool:
        """One that waits: has the figure got on anew, with its party? Or is it at the far end, and nobody comes?"""
        if not self._has_figure(world):
            self.boarded = 0
            return self.there and not self.round and self.ride.ticks >= LONELY_TICKS
        self.ride.ticks = 0
        if self.boarded < 0:
            return False
        self.boarded += 1
        return self.boarded >= PARTY_TICKS or (self.boarded > ticks(0.25) and self._party_aboard(world))

    def _has_figure(self, world: "World") -> bool:
        return world.hero is not None and world.hero.rides(self)

    def _party_aboard(self, world: "World") -> bool:
        x, y = self._middle()
        near = [c for c in world.each(Companion) if c.follows and hypot(c.x - x, c.y - y) < PARTY_NEAR]
        return all(c.aboard is self for c in near)

    def _middle(self) -> Point:
        return self.left + self.w / 2, float(self.top)

    def looks(self) -> Iterator[AnyLook]:
        """Its pivot is the middle of the edge one stands on."""
        anim = "move" if self.ride.state is Ride.GO else "idle"
        yield Look(SHEETS[self.w > 56], anim, self.ride.ticks, *self._middle())

    def state(self) -> tuple[Any, ...]:
        """Where on its way it is."""
        return (*super().state(), self.ride.state.name, self.ride.ticks, self.there, self.boarded)


def eased(tick: int, trip: int) -> float:
    """The part (0..1) of a way of `trip` ticks that is behind it: even speed, with a ramp at both ends."""
    ramp = min(RAMP, trip // 2)
    if tick > trip / 2:
        return 1 - eased(trip - tick, trip)
    top = 1 / (trip - ramp)  # part per tick at full speed
    return top * tick * tick / (2 * ramp) if tick < ramp else top * (tick - ramp / 2)
