"""Goes everywhere: to every place that can be come to and to all that lies about, and over no point of no return before that is done."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.actors.player.doing import Doing
from game.autoplay.comeback import Comeback
from game.autoplay.fighting.fighter import Fighter
from game.autoplay.finisher import Finisher
from game.autoplay.goals import BEAT, EXIT, TRIGGER, Goal, Goals, Want, spots_in
from game.autoplay.sights import Sight, Sights
from game.autoplay.walking.plan import ticks_to
from game.autoplay.walking.rungs import Rungs
from game.autoplay.walking.state import Act, How
from game.autoplay.walking.view import View
from game.kit.geometry import Point, Rect, distance
from game.session import Session
from game.sim.actions import Actions
from game.sim.level import LevelData, Thing
from game.sim.progress import Progress
from game.sim.routes import routes_of
from game.sim.routes.ground import LADDER_WAY, MASS
from game.sim.routes.legs import Leg
from game.sim.solid import Solid
from game.sim.terrain import TILE
from game.sim.world import World

TRAPPED = 300  # ticks without anything to go to after which it looks whether there is any way on at all
AT_END = 8.0  # px from a ladder's end at which one takes hold of it
ENOUGH = 900  # ticks of hiding on the way to one place after which it goes on in the light
NEAR = 24.0  # px from a place at which one has come to it, when ways lead no nearer
AGAIN = 120  # ticks after which it is asked again whether there is something to see, when there was nothing
BESIDE, ABOVE = 32, 96  # px round an area into which one may come by a leap that ends elsewhere than it was meant to
OVER = 8  # px above structure that gives way at which a body is on it
Areas = tuple[Rect, ...]


@dataclass
class Tour(Goals):
    """The goals of a level, and before them whatever there is to see. `shut`: where it does not go for that.

    Everything that one can come back from is seen first, the nearest first; then what costs the fewest of the other places.
    """

    shut: Areas = ()
    sight: Sight | None = None
    _way: Goal | None = None
    _looked: int = -AGAIN
    _key: tuple[object, ...] = ()
    _webs: dict[Areas, Comeback] = field(default_factory=dict)
    _deaths: int = 0
    _rides: bool = False
    _at: Point = (0.0, 0.0)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.sights = Sights(self.level)
        self._closes = [thing for thing in self.level.things if thing.kind in (TRIGGER, EXIT)]

    def next(self, view: View) -> Goal | None:
        """A place to see as long as there is one, else what the level asks for."""
        self._note(view.world)
        if self.sight is not None and not self.sight.open:
            self.sight, self._looked = None, -AGAIN
        self._rides, self._at = view.carried, view.at
        if self._can_choose(view) and (view.tick - self._looked >= AGAIN if self.sight is None else not self._webs):
            self._looked = view.tick
            self._choose_sight(view)
        return self._way if self.sight is not None else super().next(view)

    def block(self, goal: Goal, tick: int) -> None:
        """It cannot be come to for now."""
        if self.sight is None or goal is not self._way:
            super().block(goal, tick)
        elif distance(self._at, goal.spot) < NEAR:
            self.sight.seen = True
        elif not self._rides:  # on a lift that left one can only wait
            self.missed()

    def trapped(self, view: View) -> bool:
        """Does no way at all lead on from here to anything that the level asks for, whatever comes down or comes back?"""
        left = [t for t in self._zones if t.kind in (BEAT, TRIGGER, EXIT) and not self.reached(view.world, t)]
        spots = [spot for thing in left for spot in spots_in(view.world, thing.rect)]
        return bool(spots) and not any(ticks is not None for ticks in routes_of(self.level).ticks(None, view.at, spots, view.gait))

    def missed(self) -> None:
        """It was not come to."""
        if self.sight is not None:
            self.sight.tries += 1
            self.sight, self._looked = None, -AGAIN

    def _can_choose(self, view: View) -> bool:
        return (view.stands or view.does(Doing.LADDER)) and not self._rides

    def _note(self, world: World) -> None:
        """What decides which ways are open, and whether it died on the way."""
        if world.progress.deaths != self._deaths:
            self._deaths, self._goal, self._state = world.progress.deaths, None, ()
            self.missed()
        masses = (s for s in world.each(Solid) if s.place.kind == MASS and s.solid and s.alive)
        lies = tuple((s.place.oid, s.vy == 0 and (s.left, s.top, len(s.parts()))) for s in masses)
        key = lies, self._scenes(world), type(world.hero), len(self.sights.all)
        if key != self._key:
            self._key, self._looked = key, -AGAIN
            self._webs.clear()

    def _choose_sight(self, view: View) -> None:
        scenes, floors = self._scenes(view.world), self._floors(view.world)
        for shut in (scenes + floors, scenes) if floors else (scenes,):
            found = self._next_sight(view, shut)
            if found is not None:
                spot = _nearer_end(view, found) if found.upright else found.spot
                self.sight, self._way = found, Goal(Thing(found.oid, "Sight", found.what, *spot), spot, Want.GOAL)
                self.shut = shut
                return
        self.shut, self.sight = (), None

    def _next_sight(self, view: View, shut: Areas) -> Sight | None:
        sights = self.sights.all
        if shut not in self._webs:
            self._webs[shut] = Comeback(view, [(sight.spot, sight.upright) for sight in sights], shut)
        web = self._webs[shut]
        far = {number: ticks for number, ticks in web.ticks(view).items() if sights[number].open}
        wanted = sum(1 << number for number in far)
        best: tuple[int, int] | None = None
        for number in sorted(far, key=lambda number: (sights[number].tries, far[number], number)):
            loss = web.loss(number, wanted)
            if best is None or loss < best[0]:
                best = loss, number
            if not loss:
                break
        return None if best is None else sights[best[1]]

    def _scenes(self, world: World) -> Areas:
        """Where something begins that cannot be taken back, and where the level ends."""
        flags = world.progress.flags
        met = [t for t in self._closes if t.kind == EXIT or not t.props.get("flag") or flags.get(str(t.props["flag"]))]
        rects = [thing.rect for thing in met if thing.kind == EXIT or not self.reached(world, thing)]
        return tuple((left - BESIDE, top - ABOVE, right + BESIDE, bottom) for left, top, right, bottom in rects)

    def _floors(self, world: World) -> Areas:
        """Where one stands on what comes down then."""
        solids = [s for s in world.each(Solid) if s.place.props.get("holds") and s.solid and s.alive]
        return tuple((float(s.left), float(s.top - OVER), float(s.left + s.w), float(s.top + s.h)) for s in solids)


class Daring(Fighter):
    """A fighter who hides from the light only so long on one way, all in all. `hid`: ticks of that."""

    hid = 0

    def hides(self, session: Session, legs: Sequence[Leg]) -> bool:
        """Is it better to wait here?"""
        hides = super().hides(session, legs)
        self.hid += hides
        return hides and self.hid < ENOUGH


class Explorer(Finisher):
    """A finisher who wants to have seen everything. `traps`: places from which it had to begin again at the lantern."""

    name = "explorer"

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._fighter = self._daring = Daring(self._habits, self._rng)
        self.traps: list[str] = []
        self._rungs: tuple[Sight, Rungs] | None = None
        self._idle = 0  # ticks for which there was nothing to go to
        self._trapped = False

    @property
    def left(self) -> list[str]:
        """What it never came to, with the place and the reason."""
        return [str(sight) for sight in self.sights if not sight.seen]

    @property
    def sights(self) -> list[Sight]:
        """All that it knows of."""
        return self._goals.sights.all if isinstance(self._goals, Tour) else []

    def _goals_in(self, level: LevelData) -> Goals:
        return Tour(level)

    def _news(self, progress: Progress) -> tuple[object, ...]:
        return (*super()._news(progress), sum(sight.seen for sight in self.sights))

    def _wish(self, session: Session, view: View, goals: Goals) -> Actions:
        assert isinstance(goals, Tour)
        goals.sights.look(view)
        goal = goals.next(view)
        if goal is not self._goal:
            self._daring.hid = 0
        self._walker.shuns(goals.shut)
        self._wait(session, view, goals, goal)
        busy = self._fighter.busy(session)
        self._since += busy  # a fight is no time on the way
        if goals.sight is None or not goals.sight.upright or busy:
            self._rungs = None
        else:
            climb = self._climb(view, goals, goals.sight)
            if climb is not None:
                self._walker.forget()
                return climb.actions
        return super()._wish(session, view, goals)

    def _climb(self, view: View, goals: Tour, ladder: Sight) -> Act | None:
        """Up or down the ladder that it wants to see; None as long as it is not there."""
        if self._rungs is None or self._rungs[0] is not ladder:
            holds = view.does(Doing.LADDER) and abs(view.at[0] - ladder.spot[0]) < AT_END
            if not holds and not (view.stands and any(distance(view.at, end) <= AT_END for end in ladder.ends)):
                return None
            leg = Leg(LADDER_WAY, (ladder.spot[0], view.at[1]), ladder.spot, 0)
            self._rungs = ladder, Rungs(leg, leaves=False)
        act = self._rungs[1].act(view)
        if act.how is How.GOING:
            return act
        self._rungs = None
        goals.missed()
        return None

    def _wait(self, session: Session, view: View, goals: Tour, goal: Goal | None) -> None:
        """Nothing to go to: can nothing come of it?"""
        self._idle = self._idle + 1 if goal is None and view.stands and not self._fighter.busy(session) else 0
        if self._idle >= TRAPPED:
            self._idle = 0
            if goals.trapped(view):
                self._trapped = True
                self.traps.append(f"no way leads on from tile {view.body.px // TILE},{view.body.py // TILE}")

    def _hopeless(self, session: Session) -> bool:
        trapped, self._trapped = self._trapped, False
        return super()._hopeless(session) or trapped


def _nearer_end(view: View, ladder: Sight) -> Point:
    """The end of the ladder that one comes to first."""
    far = zip(ticks_to(view, list(ladder.ends)), ladder.ends, strict=True)
    return min(((ticks, end) for ticks, end in far if ticks is not None), default=(0.0, ladder.spot))[1]
