"""In the air: steers so that one ends where one wants to, and looks again and again whether that still holds."""

from game.actors.player.doing import Doing
from game.autoplay.walking.imagine import Steer, steered
from game.autoplay.walking.state import Act, How, towards
from game.autoplay.walking.view import View
from game.kit.geometry import Point
from game.sim.actions import Button
from game.sim.routes.ground import Track

LOOKS = 3  # ticks between two looks ahead of somebody who is quick; others take their reaction's half
NEAR = 2.0  # px from where it steers to at which no direction is held
RISES = -40.0  # px/s: a surge comes when one rises slower than that


class Glide:
    """One flight towards `goal` on `target`; without a target to anywhere where one lives."""

    def __init__(self, goal: Point, target: Track | None, first: Steer | None = None, *, jumps: bool = False) -> None:
        self._goal, self._target = goal, target
        self._held = Button.JUMP if jumps else Button(0)
        self.steer = first
        self._looked = -1

    def act(self, view: View) -> Act:
        """Holds the direction, and jump if it began with a jump."""
        every = max(LOOKS, view.habits.reaction // 2)
        if self._looked < 0 and self.steer is not None:
            self._looked = view.tick
        if view.tick - self._looked >= every or self.steer is None:
            self._look(view)
        steer, body = self.steer, view.body
        if steer is None:
            return Act(buttons=towards(self._goal[0] - body.x) | self._held)
        gap = steer.aim - body.x
        buttons = self._held | (towards(gap) if abs(gap) >= NEAR else Button(0))
        if self._target is not None and self._target.upright:
            buttons |= Button.UP
        if steer.surge and body.vy > RISES and not view.does(Doing.SURGE):
            self.steer = Steer(steer.aim)
            buttons |= Button.SURGE | towards(gap)
        return Act(How.GOING, buttons)

    def _look(self, view: View) -> None:
        self._looked = view.tick
        if view.does(Doing.SURGE):
            return
        if self._target is not None and self._target.upright:
            self.steer = Steer(self._target.spots[0][0])
            return
        self.steer = steered(view, self._goal, self._target, self.steer) or steered(view, self._goal, None, self.steer)
