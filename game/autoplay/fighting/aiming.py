"""Where a shot has to go to meet somebody, as well as these habits manage that."""

from math import atan2, degrees

from game.autoplay.fighting.eyes import ARC, Foe
from game.autoplay.habits import Habits
from game.kit.geometry import Point, distance
from game.kit.rng import Rng
from game.sim.actions import FULL_TURN
from game.sim.physics import ANYTHING
from game.sim.world import World

WILD = 10.0  # degrees of aim error with which one does not lead at all
TRIES = 3  # times that the way of the bolt is thought over
AT_ONCE = 1000.0  # px per tick: a beam


def ahead(hand: Point, foe: Foe, speed: float, lead: float = 1.0) -> Point:
    """Where it will be when a bolt of `speed` px per tick is there; `lead` is the share of its way that is thought of."""
    x, y = foe.at
    bends = ARC if foe.kind == "Crawler" and foe.pose == "pounce" else 0.0
    there = foe.at
    for _ in range(TRIES):
        ticks = distance(hand, there) / speed
        there = x + foe.v[0] * ticks * lead, y + (foe.v[1] + bends * ticks / 2) * ticks * lead
    return there


def angle(hand: Point, at: Point) -> float:
    """From hand to a point, degrees."""
    return degrees(atan2(at[1] - hand[1], at[0] - hand[0]))


def tenths(turn: float) -> int:
    """As an aim."""
    return round(turn * 10) % FULL_TURN


def free(world: World, hand: Point, at: Point) -> bool:
    """Is nothing between that would stop a bolt?"""
    return world.physics.ray(hand, at, ANYTHING) is None


def before(hand: Point, foe: Foe, at: Point | None = None) -> Point:
    """The point on the way where its body begins, if its middle is at `at`: what is behind that need not be free."""
    x, y = at or foe.at
    gap = distance(hand, (x, y))
    share = max(0.0, gap - min(foe.size) / 2) / gap if gap else 0.0
    return hand[0] + (x - hand[0]) * share, hand[1] + (y - hand[1]) * share


class Aim:
    """An eye and an arm: never quite true, and anew for every shot."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        self._habits, self._rng = habits, rng
        self._lead = 1.0
        self._off = 0.0
        self.again()

    def again(self) -> None:
        """For another shot."""
        self._lead = 1.0 - min(1.0, self._habits.aim_error / WILD) * self._rng.unit()
        self._off = self._habits.aim_off(self._rng)

    def at(self, hand: Point, foe: Foe, speed: float) -> int:
        """Where it points when it is meant for this one, tenths of a degree."""
        return tenths(angle(hand, ahead(hand, foe, speed, self._lead)) + self._off)

    def still(self, hand: Point, at: Point) -> int:
        """The same for a place that does not move."""
        return tenths(angle(hand, at) + self._off)
