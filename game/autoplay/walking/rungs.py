"""Up and down a ladder."""

from game.actors.player.doing import Doing
from game.autoplay.walking.state import DONE, FAILED, WAIT, Act, towards
from game.autoplay.walking.view import View
from game.sim.actions import Button
from game.sim.routes.legs import Leg

HOLD = 5.0  # px from its middle at which hands reach it
CLOSE = 3.0  # px from the height one wants to
ABOVE = 2.0  # px over a floor that the ladder goes through, so that one stands on it after letting go
PATIENCE = 120  # ticks without a pixel of way


class Rungs:
    """From one height of a ladder to another one. `leaves`: the way goes on along the ground there."""

    def __init__(self, leg: Leg, *, leaves: bool) -> None:
        self._leg, self._leaves = leg, leaves
        self._still, self._last, self._presses = 0, (0.0, 0.0), 0

    def act(self, view: View) -> Act:
        """What it holds now."""
        leg, body = self._leg, view.body
        self._still = self._still + 1 if view.at == self._last else 0
        self._last = view.at
        if self._still > PATIENCE:
            return FAILED
        if view.does(Doing.LADDER):
            return self._climb(view)
        if not view.does(Doing.FREE, Doing.SWIM):
            return WAIT
        gap = leg.b[1] - body.y
        if view.stands and abs(gap) <= CLOSE * 2:
            return DONE
        if body.y > max(leg.a[1], leg.b[1]) + 40:
            return FAILED
        if abs(leg.a[0] - body.x) > HOLD:
            return Act(buttons=towards(leg.a[0] - body.x) if abs(body.vx) < 90 or abs(leg.a[0] - body.x) > 24 else Button(0))
        return Act(buttons=Button.DOWN if gap > 0 else Button.UP)

    def _climb(self, view: View) -> Act:
        gap = self._leg.b[1] - view.body.y
        if not self._leaves:
            return DONE if abs(gap) <= CLOSE else Act(buttons=Button.DOWN if gap > 0 else Button.UP)
        if self._passes(view):
            if gap - ABOVE > CLOSE:
                return Act(buttons=Button.DOWN)
            if gap < ABOVE:
                return Act(buttons=Button.UP)
            self._presses += 1
            return Act(buttons=Button.DOWN | (Button.JUMP if self._presses % 3 == 1 else Button(0)))
        return Act(buttons=Button.DOWN if gap > 0 else Button.UP)

    def _passes(self, view: View) -> bool:
        """Does the ladder go on, up and down, where one wants to leave it?"""
        x, y = round(self._leg.b[0]), round(self._leg.b[1])
        terrain = view.world.level.terrain
        return (
            terrain.ladder(x, y - 24) and terrain.ladder(x, y - 1) and not terrain.blocks(x, y, x + 1, y + 1) and terrain.ladder(x, y + 4)
        )
