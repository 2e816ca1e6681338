"""A jump from here to there, for those who are not moved by physics: over what has gone, or on to what moves."""

from dataclasses import dataclass
from math import hypot

from game.kit.geometry import Point

SPEED = 210.0  # px/s along the straight line
SHORTEST, LONGEST = 14, 48  # ticks
RISE, RISE_SHARE = 12.0, 0.22  # px, and share of the distance, that the way bends upwards
REELED = 330.0  # px/s on a line
HOLD = 26.0  # px over where it comes down that the line holds


@dataclass(slots=True)
class Hop:
    """From `start` in `ticks`; where to is asked anew every tick, for that may move."""

    start: Point
    ticks: int
    height: float
    tick: int = 0
    line: Point | None = None  # where the harpoon holds that pulls it there

    @classmethod
    def between(cls, start: Point, goal: Point) -> "Hop":
        """As long and as high as the distance wants."""
        way = hypot(goal[0] - start[0], goal[1] - start[1])
        return cls(start, min(max(round(way / SPEED * 60), SHORTEST), LONGEST), RISE + way * RISE_SHARE)

    @classmethod
    def pulled(cls, start: Point, goal: Point) -> "Hop":
        """Straight there on a line that is reeled in."""
        way = hypot(goal[0] - start[0], goal[1] - start[1])
        return cls(start, max(round(way / REELED * 60), SHORTEST), 0.0, line=(goal[0], goal[1] - HOLD))

    def step(self, goal: Point) -> Point:
        """One tick; where that leads."""
        self.tick += 1
        t = self.tick / self.ticks
        x, y = self.start[0] + (goal[0] - self.start[0]) * t, self.start[1] + (goal[1] - self.start[1]) * t
        return x, y - 4 * self.height * t * (1 - t)

    @property
    def done(self) -> bool:
        """Is it there?"""
        return self.tick >= self.ticks

    @property
    def pose(self) -> str:
        """Up, over, down."""
        if self.line is not None:
            return "swing"
        return ("jump", "apex", "fall")[min(2, self.tick * 3 // self.ticks)]
