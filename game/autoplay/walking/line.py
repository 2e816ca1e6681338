"""A swing on the harpoon's line: shoots at what holds, jumps off, swings, and lets go when the flight ends where it should."""

from math import atan2, degrees

from game.actors.player.doing import Doing
from game.actors.player.zuru import Zuru
from game.autoplay.walking.air import Glide
from game.autoplay.walking.imagine import FAR, LIP, end_of, is_on, off_the_line
from game.autoplay.walking.leap import same_line
from game.autoplay.walking.state import DONE, FAILED, WAIT, Act, How, towards
from game.autoplay.walking.view import View
from game.kit.geometry import Point, distance
from game.sim.actions import FULL_TURN, Button
from game.sim.routes.ground import Track
from game.sim.routes.legs import Leg
from game.sim.routes.swings import HAND

MISSED = 40.0  # px beside the hold at which the line is let go again
SHORTER = 6.0  # px of line too much
SETTLE = 12  # ticks for which one looks where one shoots
TRIES = 4
PATIENCE = 900  # ticks for all of it
STILL = 60.0  # px/s: slower than that past the lowest point nothing more is to be had
PAST, LATEST = 5.0, 62.0  # degrees past the lowest point from where on one may let go, and has to
AT_EDGE = 14.0  # px


class Line:
    """From the edge `swing.a` over the swing to `goal` on `target`."""

    def __init__(self, view: View, swing: Leg, goal: Point, target: Track) -> None:
        self._swing, self._goal, self._target = swing, goal, target
        self._side = 1 if swing.b[0] > swing.a[0] else -1
        self._anchor = swing.anchor or swing.b
        self._length = distance(self._anchor, (swing.b[0], swing.b[1] - HAND))
        self._begun, self._tries, self._settled = view.tick, 0, view.habits.hesitates(view.rng)
        self._off = view.habits.aim_off(view.rng) / 2
        self._glide: Glide | None = None
        self._left = False
        self._late = 0

    def act(self, view: View) -> Act:
        """What it holds now."""
        zuru = view.body
        if not isinstance(zuru, Zuru) or view.tick - self._begun > PATIENCE or self._tries > TRIES:
            return FAILED
        if view.does(Doing.HANG):
            return Act(buttons=Button.UP if zuru.doing.ticks >= view.habits.reaction else Button(0))
        if view.does(Doing.LINE):
            return self._hang(view, zuru)
        if not view.does(Doing.FREE, Doing.SURGE):
            return WAIT
        if zuru.grounded:
            return self._on_ground(view, zuru)
        return self._in_air(view, zuru)

    # -- before the swing, and after it

    def _on_ground(self, view: View, zuru: Zuru) -> Act:
        track = view.track()
        if track is not None and same_line(track, self._target):
            return self._let_go() if zuru.harpoon.holds else DONE
        if self._left or abs(zuru.y - self._swing.a[1]) > 20:
            return self._let_go() if zuru.harpoon.holds else FAILED
        if zuru.harpoon.holds:
            if distance(zuru.harpoon.tip, self._anchor) > MISSED:
                self._tries += 1
                return self._let_go()
            return self._run(view, zuru)
        if zuru.harpoon.out:
            return WAIT
        gap = self._swing.a[0] - self._side * AT_EDGE - zuru.x
        if abs(gap) > AT_EDGE / 2:
            return Act(buttons=towards(gap) if abs(zuru.vx) < 60 or abs(gap) > 24 or zuru.vx * gap < 0 else Button(0))
        return self._aim(view, zuru)

    def _aim(self, view: View, zuru: Zuru) -> Act:
        x, y = zuru.hand
        angle = degrees(atan2(self._anchor[1] - y, self._anchor[0] - x)) + self._off
        aim = round(angle * 10) % FULL_TURN
        self._settled += 1
        if self._settled < SETTLE + view.habits.reaction:
            return Act(aim=aim)
        self._settled = 0
        self._off = view.habits.aim_off(view.rng) / 2
        self._tries += 1
        return Act(buttons=Button.FIRE, aim=aim)

    def _run(self, view: View, zuru: Zuru) -> Act:
        """To the edge, and off it."""
        gap = (self._swing.a[0] - zuru.x) * self._side
        if gap > 4 or view.world.pad.held(Button.JUMP):
            return Act(buttons=towards(self._side))
        return Act(buttons=towards(self._side) | Button.JUMP)

    def _let_go(self) -> Act:
        return Act(buttons=Button.FIRE)

    def _in_air(self, view: View, zuru: Zuru) -> Act:
        if zuru.harpoon.holds and not self._left:
            return Act(buttons=towards(self._side) | Button.JUMP)
        if self._glide is None:
            self._glide = Glide(self._goal, self._target)
        return Act(How.GOING, self._glide.act(view).buttons)

    # -- on the line

    def _hang(self, view: View, zuru: Zuru) -> Act:
        past = self._past(zuru)
        reel = Button.UP if zuru.harpoon.length > self._length + SHORTER else Button(0)
        if past > PAST and (self._flies_there(view) or past > LATEST or zuru.vx * self._side < STILL):
            self._late += 1
            if self._late > view.habits.slip and not view.world.pad.held(Button.JUMP):
                self._left = True
                self._glide = Glide(self._goal, self._target)
                return Act(buttons=towards(self._side) | Button.JUMP)
        return Act(buttons=towards(self._side) | reel)

    def _past(self, zuru: Zuru) -> float:
        """How far she has swung past the hold, degrees off the vertical."""
        line = zuru.harpoon.line
        if line is None:
            return 0.0
        (x, y), (at_x, at_y) = zuru.hand, line.last
        return degrees(atan2(x - at_x, y - at_y)) * self._side

    def _flies_there(self, view: View) -> bool:
        aims = self._goal[0], self._goal[0] + self._side * LIP, view.body.x + self._side * FAR
        return any(is_on(self._target, end_of(view, view.at, off_the_line(view, aim))) for aim in aims)
