"""Where a tower's lens turns: to and fro while it knows of nobody, towards what it saw or heard, and about that place."""

from math import atan2, degrees, sin
from typing import TYPE_CHECKING

from game.kit.approach import approach, short_way
from game.kit.easing import smooth
from game.kit.geometry import Point
from game.kit.ticks import ticks

if TYPE_CHECKING:
    from game.actors.watchtower.watchtower import Watchtower

BACK_TURN, SEARCH_TURN, ALARM_TURN = 0.5, 0.7, 1.4  # degrees per tick: back to its round, after a look, in alarm
ABOUT, ABOUT_TURN = 14.0, 0.05  # degrees to both sides of the place that it searches, and radians of that per tick


def bearing(a: Point, b: Point) -> float:
    """From a to b, degrees clockwise: 0 is right, 90 is down."""
    return degrees(atan2(b[1] - a[1], b[0] - a[0]))


class Lens:
    """Which way it looks, in degrees, and how far it is on its round."""

    def __init__(self, begin: float, end: float, sweep: float, pause: float) -> None:
        self._begin, self._end = begin, end
        self._sweep, self._pause = ticks(sweep), ticks(pause)
        self.angle = begin
        self.round = 0  # ticks of the round to and fro
        self.home = True  # is it on its round, and not on the way back to it?

    def aside(self, lens: Point, point: Point) -> float:
        """How far beside the middle of its cone, which comes out of `lens`, a point is: degrees, 0..180."""
        return abs(short_way(bearing(lens, point), self.angle))

    def watch(self) -> bool:
        """One tick of the round to and fro, with a rest at both ends. True when it sets out on a pass."""
        if not self.home:
            self._turn_to(self._on_round(), BACK_TURN)
            self.home = abs(short_way(self.angle, self._on_round())) < BACK_TURN
            return False
        self.round = (self.round + 1) % (2 * (self._sweep + self._pause))
        self.angle = self._on_round()
        return self.round % (self._sweep + self._pause) == 1

    def search(self, tower: "Watchtower", turn: float) -> None:
        """Turns to where its tower last saw or heard something by at most `turn` degrees; with nothing seen, it looks about there."""
        self.home = False
        goal = bearing((tower.x, tower.y), tower.goal)
        if tower.alert.unseen > 1:
            goal += ABOUT * sin(tower.alert.unseen * ABOUT_TURN)
        self._turn_to(goal, turn)

    def _turn_to(self, goal: float, turn: float) -> None:
        self.angle += approach(0.0, short_way(goal, self.angle), turn)

    def _on_round(self) -> float:
        """Where the round has it look now."""
        there = self._sweep + self._pause
        back, at = divmod(self.round, there)
        share = smooth(at / max(1, self._sweep))
        return self._begin + (self._end - self._begin) * (1 - share if back else share)

    def state(self) -> tuple[float, int, bool]:
        """For the hash."""
        return self.angle, self.round, self.home
