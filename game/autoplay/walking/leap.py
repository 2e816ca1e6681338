"""A jump, a drop, or a leap at a lip: to the take-off, off it, through the air, and up if the hands caught a lip."""

from game.actors.player.doing import Doing
from game.autoplay.walking.air import Glide
from game.autoplay.walking.imagine import Steer, end_of, is_on
from game.autoplay.walking.state import DONE, FAILED, WAIT, Act, How, towards
from game.autoplay.walking.takeoff import JUMPS, LETS_GO, RUN_UP, STEPS_OFF, WAITS, TakeOff, take_off
from game.autoplay.walking.view import View
from game.kit.geometry import Point
from game.sim.actions import Button
from game.sim.routes.flight import Push
from game.sim.routes.ground import CRAWL, SWIM, Track
from game.sim.routes.legs import Leg

ON_IT = 3.0  # px from where one takes off on the spot
SLOWLY = 40.0  # px/s at which one edges forward
STOPPED = 20.0  # px/s
TRIES = 4  # times to get a take-off right
NEARLY = 36.0  # px above or below a leg's beginning from where it may be tried as well: on what lies there
PATIENCE = 420  # ticks for all of it
NEAR_EDGE = 8.0  # px from where one lets oneself down
STILL = 40  # ticks without a pixel of way
RUNG = 3.0  # px from the height at which one leaves a ladder


class Leap:
    """One leg through the air to `goal`, where one stands (or holds a ladder) at its end."""

    def __init__(self, view: View, leg: Leg, goal: Point, target: Track, start: Track | None, failed: int = 0) -> None:
        self._leg, self._goal, self._target, self._track = leg, goal, target, start
        self._off: TakeOff | None = None
        self._glide: Glide | None = None
        self._begun, self._looks = view.tick, 0 if view.shaky else view.habits.hesitates(view.rng)
        self._late = round(view.habits.late(view.rng) / (1 + failed))  # one learns
        self._tries, self._back = 0, False
        self._pressed = -1
        self._x, self._still = 0.0, 0

    def act(self, view: View) -> Act:
        """What it holds now."""
        if view.tick - self._begun > PATIENCE:
            return FAILED
        if view.does(Doing.HANG):
            return Act(buttons=Button.UP if view.body.doing.ticks >= view.habits.reaction else Button(0))
        if view.does(Doing.LADDER):
            return self._on_ladder(view)
        if view.swims:
            return self._in_water(view)
        if not view.does(Doing.FREE, Doing.SURGE):
            return WAIT
        if not view.body.grounded:
            return self._fly(view)
        return self._arrived(view) if self._glide is not None else self._take_off(view)

    def _arrived(self, view: View) -> Act:
        if self._pressed >= 0 and view.tick - self._pressed < 3:  # it has not left the ground yet
            return self._fly(view)
        track = view.track()
        there = track is not None and (track is self._target or same_line(track, self._target))
        return DONE if there else FAILED

    # -- on the ground

    def _take_off(self, view: View) -> Act:
        if self._looks > 0:
            self._looks -= 1
            return WAIT
        track = view.track()
        if track is None or abs(view.body.y - self._leg.a[1]) > NEARLY:
            return FAILED
        if not view.carries(self._target.oid, self._goal):
            if not view.comes(self._target.oid, self._goal):
                return FAILED
            self._begun += 1 if view.tick - self._begun > PATIENCE // 2 else 0
            return WAIT
        if self._target.upright:
            return self._at_ladder(view)
        if self._off is None:
            self._off = take_off(view, track, self._leg, self._goal, self._target)
            if self._off is None or self._barred(view, self._off):
                return FAILED
        if self._off.what in (STEPS_OFF, JUMPS) and self._stuck(view):
            return FAILED
        return {JUMPS: self._jump, STEPS_OFF: self._step_off, LETS_GO: self._let_go, WAITS: self._wait}[self._off.what](view, self._off)

    def _barred(self, view: View, off: TakeOff) -> bool:
        """Would it hit its head?"""
        push = off.push(view, off.way * view.gait.run if off.runs else 0.0, off.x)
        landing = end_of(view, (off.x, view.at[1]), push) if off.what == JUMPS else None
        return landing is not None and view.barred(landing.via, self._target.oid)

    def _stuck(self, view: View) -> bool:
        """Does something that ways know nothing of stand where it wants to go?"""
        self._still = self._still + 1 if view.body.x == self._x else 0
        self._x = view.body.x
        return self._still > STILL

    def _jump(self, view: View, off: TakeOff) -> Act:
        body, gap = view.body, off.x - view.body.x
        if not off.runs:
            if abs(gap) > ON_IT or abs(body.vx) > STOPPED:
                return self._edge_to(view, gap)
            return self._press(view, off)
        run_up = off.way * gap
        if self._back and (run_up >= RUN_UP or self._at_the_end(view, -off.way)):
            self._back = False
        elif not self._back and (run_up < -self._slack(off) or (run_up < RUN_UP / 2 and body.vx * off.way < 100)):
            self._back, self._tries = True, self._tries + 1
        if self._tries > TRIES:
            return FAILED
        if self._back:
            return Act(buttons=towards(-off.way))
        if run_up <= -self._late * 3.0 and body.vx * off.way > 100 and self._good(view, off):
            return self._press(view, off)
        return Act(buttons=towards(off.way))

    def _slack(self, off: TakeOff) -> float:
        return (off.high - off.low) / 2 + 4

    def _good(self, view: View, off: TakeOff) -> bool:
        landing = end_of(view, view.at, off.push(view, view.body.vx, view.body.x))
        return is_on(self._target, landing) or self._late != 0

    def _at_the_end(self, view: View, way: int) -> bool:
        """Is there no more room to run up?"""
        x, y = view.body.px + way * 14, view.body.py
        wall = view.world.blocks(min(x, view.body.px), y - 20, max(x, view.body.px), y - 10)
        track = view.track()
        ends = track is not None and (x < track.spots[0][0] - 6 if way < 0 else x > track.spots[-1][0] + 6)
        return wall or ends

    def _press(self, view: View, off: TakeOff) -> Act:
        if view.world.pad.held(Button.JUMP):
            return Act(buttons=towards(off.way) if off.runs else Button(0))
        aim = view.body.x if off.aim is None else off.aim
        self._glide = Glide(self._goal, self._target, Steer(aim, off.surge), jumps=True)
        self._pressed = view.tick
        return Act(buttons=Button.JUMP | (towards(off.way) if off.runs else Button(0)))

    def _edge_to(self, view: View, gap: float) -> Act:
        """Goes there and stops."""
        body = view.body
        if abs(gap) > 24:
            return Act(buttons=towards(gap))
        slow = abs(body.vx) < SLOWLY or body.vx * gap < 0
        return Act(buttons=towards(gap) if slow and abs(gap) > ON_IT else Button(0))

    def _step_off(self, view: View, off: TakeOff) -> Act:
        body = view.body
        near = abs(off.x - body.x) < 28
        low = Button.DOWN if self._low() else Button(0)
        if near and not off.runs and not low and abs(body.vx) > SLOWLY:
            return Act(buttons=low)
        return Act(buttons=towards(off.way) | low)

    def _low(self) -> bool:
        return self._track is not None and self._track.kind == CRAWL

    def _let_go(self, view: View, off: TakeOff) -> Act:
        body, gap = view.body, off.x - view.body.x
        if abs(gap) > NEAR_EDGE or abs(body.vx) > STOPPED:
            return self._edge_to(view, gap)
        if not body.crouching:
            return Act(buttons=Button.DOWN)
        self._tries += 1
        press = self._tries % 4 == 1
        return Act(buttons=Button.DOWN | (Button.JUMP if press else Button(0)))

    def _wait(self, view: View, off: TakeOff) -> Act:
        gap = off.x - view.body.x
        return WAIT if abs(gap) < ON_IT * 2 else self._edge_to(view, gap)

    # -- ladders

    def _at_ladder(self, view: View) -> Act:
        """A leap on to a ladder, from beside it."""
        x, body = self._target.spots[0][0], view.body
        gap = x - body.x
        way = 1 if gap >= 0 else -1
        start = self._leg.a[0]
        if not self._back and abs(start - body.x) > ON_IT:
            if self._stuck(view):
                return FAILED
            return self._edge_to(view, start - body.x)
        self._back = True
        push = Push(body.vx, view.gait.jump, view.gait.jump_hold, x, ladder=self._target)
        if abs(body.vx) > 100 or abs(gap) < 8 or end_of(view, view.at, push) is not None:
            return self._press(view, TakeOff(JUMPS, body.x, body.x, way, x, abs(gap) > 8))
        return Act(buttons=towards(gap))

    def _on_ladder(self, view: View) -> Act:
        """Off it at the leg's height; or it was reached."""
        body = view.body
        if self._target.upright and self._target is not self._track and abs(body.x - self._target.spots[0][0]) < 8:
            return DONE
        gap = self._leg.a[1] - body.y
        if abs(gap) > RUNG:
            return Act(buttons=Button.DOWN if gap > 0 else Button.UP)
        self._glide = Glide(self._goal, self._target, Steer(self._goal[0]), jumps=True)
        self._tries += 1
        press = Button.JUMP if self._tries % 4 == 1 else Button(0)
        return Act(buttons=press | towards(self._goal[0] - body.x))

    # -- in water

    def _in_water(self, view: View) -> Act:
        """It fell in, and is there; or it leaps out where the leg begins."""
        if self._target.kind == SWIM:
            return DONE if view.carries(self._target.oid, self._goal) else FAILED
        body = view.body
        gap, deep = self._leg.a[0] - body.x, body.y - self._leg.a[1]
        if deep > NEARLY / 3:
            return Act(buttons=Button.UP)
        if abs(gap) > ON_IT * 2 and not self._tries:
            return Act(buttons=towards(gap))
        self._tries += 1
        self._glide = Glide(self._goal, self._target, Steer(self._goal[0]), jumps=True)
        self._pressed = view.tick
        press = Button.JUMP if self._tries % 4 == 1 else Button(0)
        return Act(buttons=press | towards(self._goal[0] - body.x))

    # -- in the air

    def _fly(self, view: View) -> Act:
        if self._glide is None and self._off is not None and self._off.what == JUMPS and view.body.coyote:
            return self._press(view, self._off)  # a little late
        if self._glide is None:
            steer = None if self._off is None or self._off.aim is None else Steer(self._off.aim)
            self._glide = Glide(self._goal, self._target, steer)
        return Act(How.GOING, self._glide.act(view).buttons)


def same_line(a: Track, b: Track) -> bool:
    """Are they the same ground, as two readings of the place have it?"""
    return a.kind == b.kind and a.spots[0][1] == b.spots[0][1] and a.spots[0][0] <= b.spots[-1][0] and b.spots[0][0] <= a.spots[-1][0]
