"""Along the ground: walking, crawling, and on to things that carry when they are there."""

from game.actors.player.doing import Doing
from game.autoplay.walking.state import DONE, FAILED, WAIT, Act, How, towards
from game.autoplay.walking.view import View
from game.sim.actions import Button
from game.sim.routes.ground import CRAWL
from game.sim.routes.legs import Leg

THERE = 4.0  # px
BRAKES = 2000.0  # px/s² at which one stops
STILL = 24  # ticks without a pixel of way after which one hops over what is in the way
HOPS = 3  # how often
HOP = 16  # ticks for which jump is held


class Along:
    """To the end of one leg on the ground, up to `near` px."""

    def __init__(self, leg: Leg, near: float = THERE) -> None:
        self._leg, self._near = leg, near
        self._x, self._still, self._hops = 0.0, 0, 0
        self._hop = 0

    def act(self, view: View) -> Act:
        """Holds the direction; down where it is low."""
        leg, body = self._leg, view.body
        gap = leg.b[0] - body.x
        if view.does(Doing.HANG):
            return Act(buttons=Button.UP if body.doing.ticks >= view.habits.reaction else Button(0))
        if not view.does(Doing.FREE, Doing.SWIM):
            return WAIT
        if view.stands and abs(gap) <= self._near and abs(body.y - leg.b[1]) <= 16 and not self._blind(view):
            return DONE
        if not body.grounded and body.y > max(leg.a[1], leg.b[1]) + 24:
            return FAILED
        if leg.oid and not view.carries(leg.oid, leg.b) and not self._boards(view):
            return WAIT if view.comes(leg.oid, leg.b) else FAILED
        if self._stuck(view):
            return FAILED
        low = Button.DOWN if leg.kind == CRAWL else Button(0)
        hop = Button.JUMP if self._hop > 0 and not low else Button(0)
        if abs(gap) <= body.vx**2 / (2 * BRAKES) and abs(gap) < self._near * 2 + 8 and body.vx * gap > 0:
            return Act(How.GOING, low)
        return Act(How.GOING, low | hop | towards(gap))

    def _blind(self, view: View) -> bool:
        """Is the leg's end on something that is gone?"""
        return bool(self._leg.oid) and not view.carries(self._leg.oid, self._leg.b)

    def _boards(self, view: View) -> bool:
        """Is it on that thing already, and the thing on its way?"""
        solid = view.solid(self._leg.oid)
        return solid is not None and view.body.rides(solid)

    def _stuck(self, view: View) -> bool:
        """Nothing moves: hops, and in the end gives up."""
        self._hop -= 1
        self._still = self._still + 1 if view.body.x == self._x else 0
        self._x = view.body.x
        if self._still > STILL:
            self._still, self._hop, self._hops = 0, HOP, self._hops + 1
        return self._hops > HOPS
