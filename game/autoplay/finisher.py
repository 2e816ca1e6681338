"""Plays a level to its end: goal after goal, fights what keeps it from walking on, tries what is left when nothing can be reached."""

from game.actors.player.doing import Doing
from game.autoplay.fighting.fighter import Fighter
from game.autoplay.goals import Goal, Goals, Want, rides_at
from game.autoplay.habits import SKILLED, Habits
from game.autoplay.knacks import Knack
from game.autoplay.reading import Reader, partner
from game.autoplay.rounds import Rounds, comes_back
from game.autoplay.walking import State, Walker
from game.autoplay.walking.view import View, view_of
from game.kit.geometry import Point, Rect
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.level import LevelData
from game.sim.progress import Progress

NO_WAY = 90  # ticks without a way after which another goal is chosen
LONGEST = 3600  # ticks on the way to one goal after which another one is chosen
HUNTS = 60  # ticks for which it goes towards somebody it saw
ROUNDS = 900  # px round the figure within which it looks for who is left
CUT_OFF = 480  # ticks with no way on, because it came down, after which it goes back to the lantern
GIVES_UP = 6600  # ticks without anything new after which it goes back to the lantern
LOOKS = 10  # ticks between two looks round
PRESSES, ASKS = 20, 150  # ticks from press to press, of who wants to talk, and for which it tries
STEPS_OFF = 90  # ticks to one side, and to the other, from where no way begins
STROLL = 600  # ticks for which it goes on to one place


class Finisher:
    """One run of one level."""

    name = "finisher"

    def __init__(self, seed: int, habits: Habits = SKILLED, fighter: Fighter | None = None) -> None:
        self._rng = Rng(seed)
        self._habits = habits
        self._walker = Walker(habits, self._rng)
        self._fighter = fighter or Fighter(habits, self._rng)
        self._goals: Goals | None = None
        self._goal: Goal | None = None
        self._since = self._no_way = 0
        self._new, self._seen = 0, ()  # type: tuple[int, tuple[object, ...]]
        self._rounds, self._knack = Rounds(self._rng), Knack(habits, self._rng)
        self._stroll: Point | None = None
        self._here: Point | None = None  # where it stood when it thought of that
        self._strolls = self._hunts = 0
        self._reader, self._talks = Reader(), False
        self._there = 0  # tick since which it stands before whom it wants to talk to
        self._cut_off = 0  # ticks for which the way on has been down

    @property
    def goal(self) -> str:
        """Where it wants to go now, in words; empty: nowhere."""
        return "" if self._goal is None else f"{self._goal.thing.kind} '{self._goal.thing.name or self._goal.thing.oid}'"

    def act(self, session: Session) -> Actions | None:
        """What it holds now; None when the level is over."""
        if session.ended is not None:
            return None
        if self._goals is None or self._goals.level is not session.level:
            self._goals = self._goals_in(session.level)
            self._goals.begin(session.world)
        world = session.world
        self._goals.look(world)
        view = view_of(world, session.tick, self._habits, self._rng)
        if view is None or view.body.life <= 0 or world.staging.busy:
            self._walker.forget()
            one = partner(world)
            if one is not None and not self._talks:
                self._goals.hears(world, one.place)
            self._talks = one is not None
            return self._reader.act(session, self._rng)
        self._talks = False
        if session.tick % LOOKS == 0:
            self._rounds.look(view.at, session.tick)
        if self._hopeless(session):
            return Actions(Button.AGAIN)
        return self._fighter.act(session, self._wish(session, view, self._goals))

    def _goals_in(self, level: LevelData) -> Goals:
        return Goals(level)

    def _news(self, progress: Progress) -> tuple[object, ...]:
        """What changes as long as it gets on."""
        return len(progress.flags), len(progress.beats), len(progress.done), progress.deaths

    def _wish(self, session: Session, view: View, goals: Goals) -> Actions:
        if self._knack.flies() and self._goal is not None:
            deed = self._deed(session, self._goal)
            if not self._knack.flies():
                goals.forget()
            return deed or NOTHING
        if self._fighter.busy(session) and view.stands and not view.shaky:
            self._walker.forget()
            return NOTHING
        goal = self._goal if self._knack.busy(session.tick) else goals.next(view)
        self._take_up(goal, session.tick)
        self._cut_off = self._cut_off + 1 if goal is None and goals.cut_off else 0
        if goal is None or (goal.want is Want.FIGHT and self._is_there(view, goal)):
            return self._look_round(session, view, None if goal is None else goal.thing.rect)
        if self._fighter.hides(session, self._walker.ahead):
            return Actions(Button.DOWN)
        if goal.want is Want.KNACK and (rides_at(view, goal.thing) or self._knack.goes_on(session, goal.thing)):
            return self._ride(session, goals, goal)
        walk = self._walker.act(session, goal.spot)
        self._there = self._there if walk.state is State.THERE else session.tick
        deed = self._deed(session, goal) if walk.state is State.THERE else None
        if deed is not None:
            return deed
        self._no_way = self._no_way + 1 if walk.state in (State.NO_WAY, State.LOST) else 0
        if self._no_way > NO_WAY or session.tick - self._since > LONGEST or (walk.state is State.THERE and goal.want is not Want.FIGHT):
            goals.block(goal, session.tick)
        return walk.actions

    def _take_up(self, goal: Goal | None, tick: int) -> None:
        """That is the goal from now on; one that has only moved is the same."""
        if goal is None or self._goal is None or (goal.thing, goal.want) != (self._goal.thing, self._goal.want):
            self._since, self._no_way = tick, 0
        if goal is not self._goal:
            self._goal, self._stroll = goal, None

    def _ride(self, session: Session, goals: Goals, goal: Goal) -> Actions:
        """What is done on something that moves."""
        self._walker.forget()
        deed = self._deed(session, goal)
        if deed is None:
            goals.block(goal, session.tick)
        return deed or NOTHING

    def _deed(self, session: Session, goal: Goal) -> Actions | None:
        """What is done at the place of a goal; None: nothing, or no longer."""
        if goal.want is Want.KNACK:
            deed = self._knack.act(session, goal.thing)
            self._since = session.tick if deed is not None else self._since
            return deed
        if goal.want is Want.TALK and session.tick - self._there < ASKS:
            return Actions(Button.USE) if session.tick % PRESSES == 0 else NOTHING
        return None

    def _is_there(self, view: View, goal: Goal) -> bool:
        left, top, right, bottom = goal.thing.rect
        return left <= view.at[0] < right and top <= view.at[1] - 1 < bottom

    # -- nothing to go to

    def _look_round(self, session: Session, view: View, area: Rect | None) -> Actions:
        """Goes about in the area, so as to meet whoever is left there."""
        if view.lost:
            return Actions(Button.RIGHT if session.tick // STEPS_OFF % 2 else Button.LEFT)
        foes = self._fighter.eyes.foes
        if foes and view.stands and session.tick >= self._hunts:
            self._hunts = session.tick + HUNTS
            if comes_back(view, foes[0].at):
                self._stroll, self._strolls = foes[0].at, session.tick + HUNTS
        if self._stroll is None or self._strolls <= session.tick:
            if view.does(Doing.LADDER):
                return Actions(Button.UP)
            if not view.stands:
                return self._walker.act(session, self._here or view.at).actions
            self._here = view.at
            self._stroll = self._somewhere(view, area)
            self._strolls = session.tick + STROLL
        if self._stroll is None:
            return NOTHING
        walk = self._walker.act(session, self._stroll)
        if walk.state is not State.GOING:
            self._stroll = None
        return walk.actions

    def _somewhere(self, view: View, area: Rect | None) -> Point | None:
        x, y = view.at
        near = x - ROUNDS, y - ROUNDS / 2, x + ROUNDS, y + ROUNDS / 2
        if area is not None:
            near = max(near[0], area[0]), max(near[1], area[1]), min(near[2], area[2]), min(near[3], area[3])
        return self._rounds.next(view, near)

    def _hopeless(self, session: Session) -> bool:
        """Has nothing new happened for so long that a person would go back to the lantern?"""
        seen = self._news(session.progress)
        if seen != self._seen:
            self._seen, self._new = seen, session.tick
        if self._cut_off > CUT_OFF:
            self._cut_off = 0
            return True
        return session.tick - self._new > GIVES_UP
