"""In water: along its surface, and out of it."""

from game.actors.player.doing import Doing
from game.autoplay.walking.state import DONE, FAILED, WAIT, Act, towards
from game.autoplay.walking.view import View
from game.sim.actions import Button
from game.sim.routes.legs import Leg
from game.sim.routes.stands import RAFT
from game.sim.solid import Solid

THERE = 6.0  # px
UNDER = 10.0  # px below where one floats from which on one comes up first
STILL = 40  # ticks without a pixel of way
PATIENCE = 900  # ticks


class Strokes:
    """To the end of one leg on the water."""

    def __init__(self, leg: Leg, tick: int) -> None:
        self._leg, self._begun = leg, tick
        self._x, self._still = 0.0, 0

    def act(self, view: View) -> Act:
        """Holds the direction; comes up when it is under water."""
        leg, body = self._leg, view.body
        if view.does(Doing.HANG):
            return Act(buttons=Button.DOWN)
        if not view.does(Doing.SWIM, Doing.FREE):
            return WAIT
        gap = leg.b[0] - body.x
        if abs(gap) <= THERE and view.stands:
            return DONE
        self._still = self._still + 1 if body.x == self._x else 0
        self._x = body.x
        if self._still > STILL or view.tick - self._begun > PATIENCE or (body.grounded and not view.swims and not _afloat(view)):
            return FAILED
        up = Button.UP if view.swims and body.y > leg.b[1] + UNDER else Button(0)
        return Act(buttons=towards(gap) | up)


def _afloat(view: View) -> bool:
    """Does it stand on something that floats, from which one steps off into the water?"""
    return any(solid.place.kind == RAFT and view.body.rides(solid) for solid in view.world.each(Solid))
