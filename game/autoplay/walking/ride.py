"""On a lift: stays in its middle until it is where one wants to be."""

from game.actors.player.doing import Doing
from game.autoplay.walking.state import DONE, FAILED, WAIT, Act, towards
from game.autoplay.walking.view import View
from game.sim.actions import Button
from game.sim.routes.legs import Leg

MIDDLE = 10.0  # px from its middle at which one stays
ARRIVED = 3.0  # px
PATIENCE = 900  # ticks


class Ride:
    """One ride from stop to stop."""

    def __init__(self, leg: Leg, tick: int) -> None:
        self._leg, self._begun = leg, tick

    def act(self, view: View) -> Act:
        """What it holds now."""
        lift = view.solid(self._leg.oid)
        if lift is None or view.tick - self._begun > PATIENCE or not view.does(Doing.FREE):
            return FAILED
        body = view.body
        if not body.rides(lift):
            return FAILED if body.grounded else WAIT
        if abs(lift.top - self._leg.b[1]) <= ARRIVED and not (lift.vx or lift.vy):
            return DONE
        gap = lift.left + lift.w / 2 - body.x
        return Act(buttons=towards(gap) if abs(gap) > MIDDLE and abs(body.vx) < 90 else Button(0))
