"""A hook on a rail, moved by levers; what hangs from it goes along, is let go, or is cut."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.approach import approach, clamp
from game.kit.geometry import Point
from game.sim.actor import Actor
from game.sim.events import Cue
from game.sim.heavy import Heavy
from game.sim.look import AnyLook, Layer, Line, Look
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

GATHER = 60.0  # px/s²
RUNS = 10  # ticks between two sounds of its motor
HOOK = 48  # px of the picture, from its upper end down to where things hang
SLIPS = 0.6  # share of its speed at which too much weight draws it back


@spawnable("Crane")
@dataclass(eq=False)
class Crane(Actor):
    """Draw its rail as a polyline; the hook begins at the first point. It goes on while progress has the flag `on`, and back while it has
    `back`; without `back` it goes back as soon as `on` is gone. A Lever sets such flags.

    `drop` is how far under the rail it hangs, px. What is heavier than `bears` persons (0: nothing is) draws it the other way, and with
    the flag `lets_go` it lets go.
    """

    on: str = ""
    back: str = ""
    lets_go: str = ""
    speed: float = 48.0
    drop: float = 40.0
    bears: float = 0.0
    tick_order: ClassVar[int] = 5  # before the figure

    def __post_init__(self) -> None:
        super().__post_init__()
        points = self.place.points
        if len(points) < 2:
            raise ValueError("it has no rail: draw it as a polyline")
        if self.speed <= 0:
            raise ValueError(f"'speed' is {self.speed}, it has to be above 0")
        self.lengths = [0.0]
        for a, b in pairwise(points):
            self.lengths.append(self.lengths[-1] + hypot(b[0] - a[0], b[1] - a[1]))
        self.along, self.pace = 0.0, 0.0  # px along its rail; px/s
        self.hung: list[Heavy] = []

    # -- being a hook

    def hook(self, heavy: Heavy) -> Point:
        """Where things hang from it."""
        x, y = self._at()
        return x, y + self.drop + HOOK

    def takes(self, heavy: Heavy) -> None:
        """It carries it."""
        self.hung.append(heavy)

    def loses(self, heavy: Heavy) -> None:
        """It is lighter."""
        self.hung.remove(heavy)

    def _at(self) -> Point:
        """Where it is on the rail."""
        points, lengths = self.place.points, self.lengths
        i = next((i for i, reached in enumerate(lengths) if i and reached >= self.along), len(lengths) - 1)
        (ax, ay), (bx, by) = points[i - 1], points[i]
        share = (self.along - lengths[i - 1]) / ((lengths[i] - lengths[i - 1]) or 1)
        return ax + (bx - ax) * share, ay + (by - ay) * share

    # -- the tick

    def tick(self, world: "World") -> None:
        """Goes where the levers have it go."""
        flags = world.progress.flags
        if self.lets_go and flags.get(self.lets_go):
            for heavy in list(self.hung):
                heavy.cut_loose(world, heavy.ring())
        way = self._way(flags)
        if way and self.bears and sum(heavy.weighs(world) for heavy in self.hung) > self.bears:
            way = -way * SLIPS
        self.pace = approach(self.pace, way * self.speed, GATHER / 60)
        if not self.pace:
            return
        before, self.along = self.along, clamp(self.along + self.pace / 60, 0.0, self.lengths[-1])
        if self.along == before:
            if abs(self.pace) > GATHER / 2:
                world.emit(Cue(*self._at(), "crane_stop"))
            self.pace = 0.0
        elif (world.tick + self.id) % RUNS == 0:
            world.emit(Cue(*self._at(), "crane_moves"))

    def _way(self, flags: dict[str, int]) -> float:
        on, back = bool(flags.get(self.on)), bool(flags.get(self.back))
        if self.back:
            return float(on - back)
        return 1.0 if on else -1.0 if self.along else 0.0

    def looks(self) -> Iterator[AnyLook]:
        """Its rail, the rope, the hook."""
        x, y = self._at()
        yield Line("rail", list(self.place.points), Layer.PROP, key=1, lit=True)
        yield Line("trolley", [(x, y), (x, y + self.drop)], Layer.PROP, key=2, lit=True)
        yield Look("prop_sanctuary_hook", "idle" if self.hung or self.pace else "sway", 0, x, y + self.drop, layer=Layer.PROP)

    def state(self) -> tuple[Any, ...]:
        """Where on its rail, how fast, and with what."""
        return self.along, self.pace, len(self.hung)
