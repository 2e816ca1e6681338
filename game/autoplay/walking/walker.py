"""Walks to a place by buttons alone: plans a way, makes its moves one by one, and plans anew when something came between."""

from game.actors.player.doing import Doing
from game.autoplay.habits import Habits
from game.autoplay.walking.air import Glide
from game.autoplay.walking.moves import move_for
from game.autoplay.walking.plan import Planner
from game.autoplay.walking.ride import Ride
from game.autoplay.walking.state import WAIT, Act, How, Move, State, Walk
from game.autoplay.walking.view import View, view_of
from game.kit.geometry import Point, Rect, distance
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Button
from game.sim.routes.legs import Leg

THERE = 8.0  # px beside the goal, and 24 above or below
OTHER = 8.0  # px by which a goal has moved that is another one
AGAIN = 30  # ticks between two plans when there is none
FAILS = 2  # times that a leg goes wrong until another way is tried
FORGETS = 1800  # ticks after which it may be tried again
CLIMBS_ON = 60  # ticks of hanging after which it lets go
PRESS = 6  # ticks from press to press


class Walker:
    """One walk after another. What it remembers are the legs that went wrong."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        self._habits, self._rng = habits, rng
        self._planner = Planner()
        self._goal: Point | None = None
        self._legs: list[Leg] | None = None  # what is left after the move that is being made
        self._move: Move | None = None
        self._now: Leg | None = None  # with which that move begins
        self._glide: Glide | None = None
        self._tick, self._next_plan = -9, 0
        self._fails: dict[tuple[Point, Point, str], int] = {}
        self._state = State.GOING

    def act(self, session: Session, goal: Point) -> Walk:
        """What to hold in this tick on the way to where `goal` stands (feet, px)."""
        world = session.world
        view = view_of(world, session.tick, self._habits, self._rng)
        if view is None or view.body.life <= 0 or world.staging.busy:
            self.forget()
            return Walk(NOTHING, State.GOING)
        if self._goal is None or distance(goal, self._goal) > OTHER or session.tick - self._tick > 1:
            self.forget()
        self._goal, self._tick = goal, session.tick
        if view.stands and abs(view.at[0] - goal[0]) <= THERE and abs(view.at[1] - goal[1]) <= 3 * THERE:
            self.forget()
            return Walk(NOTHING, State.THERE)
        act = self._go(view, goal)
        return Walk(act.actions, self._state)

    def forget(self) -> None:
        """Whatever it was doing is over; it plans anew when it is asked again."""
        self._goal, self._legs, self._move, self._now, self._glide = None, None, None, None, None
        self._next_plan = 0

    def shuns(self, areas: tuple[Rect, ...]) -> None:
        """Into these areas it does not go until something else is said."""
        if areas != self._planner.shut:
            self._planner.shut = areas
            self.forget()

    @property
    def leg(self) -> Leg | None:
        """What it is at, for whoever asks why it is stuck."""
        return self._now

    @property
    def ahead(self) -> list[Leg]:
        """What is left of the way, beginning with what it is at."""
        return [*([self._now] if self._move is not None and self._now is not None else []), *(self._legs or [])]

    # -- one tick

    def _go(self, view: View, goal: Point) -> Act:
        if view.does(Doing.HURT, Doing.RECOIL, Doing.DEAD):
            self._legs = self._move = None
            return WAIT
        if view.carried and not isinstance(self._move, Ride):
            self._legs = self._move = None  # on a lift that left one can only wait
            return WAIT
        for _ in range(3):
            if self._move is None and not self._begin(view, goal):
                return self._without(view)
            assert self._move is not None
            act = self._move.act(view)
            if act.how is How.GOING:
                return act
            self._end(view, well=act.how is How.DONE)
        return WAIT

    def _begin(self, view: View, goal: Point) -> bool:
        """Takes up the next move; False when there is none."""
        if self._legs is None or not self._legs:
            if view.tick < self._next_plan or not (view.stands or view.does(Doing.LADDER)):
                return False
            self._legs = self._planner.plan(view, goal)
            self._next_plan = view.tick + AGAIN
            self._state = State.GOING if self._legs is not None else self._planner.why
            if not self._legs:
                self._state = State.THERE if self._legs is not None else self._state
                self._legs = None
                return False
        self._now = self._legs[0]
        self._move, self._legs = move_for(view, self._legs, self._fails.get(_key(self._now), 0))
        self._glide = None
        return True

    def _end(self, view: View, *, well: bool) -> None:
        leg, self._move = self._now, None
        if well or leg is None:
            if not self._legs:
                self._state = State.THERE  # as near as ways lead
            return
        self._legs, self._next_plan = None, 0
        key = _key(leg)
        self._fails[key] = self._fails.get(key, 0) + 1
        if self._fails[key] >= FAILS:
            del self._fails[key]
            self._planner.avoid(leg, view.tick + FORGETS)

    def _without(self, view: View) -> Act:
        """No plan: out of the air on to anything, up from a lip, off a line."""
        body = view.body
        if view.does(Doing.HANG):
            ticks = body.doing.ticks
            return Act(buttons=Button.DOWN if ticks > CLIMBS_ON else Button.UP if ticks >= view.habits.reaction else Button(0))
        if view.does(Doing.LINE):
            return Act(buttons=Button.JUMP if view.tick % PRESS == 0 else Button(0))
        if body.grounded or not view.does(Doing.FREE, Doing.SURGE):
            self._glide = None
            return WAIT
        if self._glide is None:
            self._glide = Glide(view.at, None)
        return self._glide.act(view)


def _key(leg: Leg) -> tuple[Point, Point, str]:
    return leg.a, leg.b, leg.kind
