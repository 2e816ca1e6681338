"""A weight on a chain: the angle at which it hangs, how fast that changes, and by how much the chain gives."""

from math import asin, cos, sin, sqrt
from typing import Any

from game.kit.approach import clamp
from game.kit.geometry import Point

GRAVITY = 900.0  # px/s²: half of what falls, so that what is heavy swings slowly
DAMPING = 0.1  # share of the critical one: five swings to and fro are seen
LEAST_DAMPING = 0.21  # 1/s: also on the longest chain
FINAL, FINAL_DAMPING = 4.0, 0.4  # px of a swing under which it dies away soon
STILL, STILL_SPEED = 0.75, 3.0  # px, px/s: it hangs still
MOST = 1.1  # rad
SPRING, SPRING_DAMPING = 196.0, 8.0  # 1/s², 1/s: of the chain that gives
MOST_GIVE = 7.0  # px
TICK = 1 / 60  # s


class Pendulum:
    """`angle` is 0 straight down and positive to the right (rad), `spin` in rad/s, `give` px by which the chain is longer."""

    def __init__(self, length: float, angle: float = 0.0) -> None:
        self.length = length
        self.angle, self.spin = angle, 0.0
        self.give = self.give_speed = 0.0

    def step(self, ahead: float = 0.0, bias: float = 0.0) -> None:
        """One tick. `ahead`: px/s² by which what it hangs from gains speed to the right; `bias`: the angle at which it hangs balanced."""
        rate = sqrt(GRAVITY / self.length)
        pull = (GRAVITY * sin(self.angle - bias) + ahead * cos(self.angle)) / self.length
        self.spin -= pull * TICK
        share = FINAL_DAMPING if self._reach(bias) * self.length < FINAL else DAMPING
        self.spin -= self.spin * min(1.0, 2 * max(share * rate, LEAST_DAMPING) * TICK)
        self.angle = clamp(self.angle + self.spin * TICK, -MOST, MOST)
        self.give_speed -= (SPRING * self.give + SPRING_DAMPING * self.give_speed) * TICK
        self.give = clamp(self.give + self.give_speed * TICK, -MOST_GIVE, MOST_GIVE)

    def _reach(self, bias: float) -> float:
        """How far it will swing out, rad."""
        return sqrt((self.angle - bias) ** 2 + self.spin * self.spin * self.length / GRAVITY)

    def still(self, bias: float = 0.0) -> bool:
        """Does it hang as good as still?"""
        hangs = abs(self.angle - bias) * self.length < STILL and abs(self.spin) * self.length < STILL_SPEED
        return hangs and abs(self.give) < STILL and abs(self.give_speed) < STILL_SPEED * 2

    def rest(self, bias: float = 0.0) -> None:
        """It hangs still."""
        self.angle, self.spin = bias, 0.0
        self.give = self.give_speed = 0.0

    def push(self, vx: float, vy: float) -> None:
        """Its weight is given this velocity on top of its own, px/s."""
        self.spin += (vx * cos(self.angle) - vy * sin(self.angle)) / self.length
        self.give_speed += vx * sin(self.angle) + vy * cos(self.angle)

    def stopped_at(self, across: float, bounce: float) -> None:
        """Something is in its way where it hangs so many px to the right; it comes back with a share of its speed."""
        self.angle = asin(clamp(across / self.length, -0.9, 0.9))
        self.spin *= -bounce

    @property
    def end(self) -> Point:
        """Where the weight is, px from what it hangs from."""
        long = self.length + self.give
        return sin(self.angle) * long, cos(self.angle) * long

    def state(self) -> tuple[Any, ...]:
        """For the hash."""
        return self.angle, self.spin, self.give, self.give_speed
