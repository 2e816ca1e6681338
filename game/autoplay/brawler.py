"""Who seeks every fight: goes where the Safeguard is called, and stays there until it is over."""

from game.autoplay.fighting.eyes import foes_in_sight
from game.autoplay.fighting.fighter import Fighter
from game.autoplay.finisher import Finisher
from game.autoplay.goals import spots_in
from game.autoplay.habits import SKILLED, Habits
from game.autoplay.reading import Reader
from game.autoplay.rounds import Rounds
from game.autoplay.walking import State, Walker
from game.autoplay.walking.view import View, view_of
from game.kit.geometry import Point, Rect, inside
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions
from game.sim.level import Thing
from game.sim.routes import routes_of
from game.sim.world import World

__all__ = ["Brawler", "foes_in_sight"]

FIGHT = "Danger"
WIDE, ABOVE, BELOW = 700.0, 220.0, 60.0  # px beside, above and below the figure within which it goes about: nobody leaps down shafts then
LEG = 480  # ticks for which it goes on to one place
LOOKS = 6  # ticks between two looks where it has been
AGAIN = 120  # ticks between two thoughts about where there is a fight


class Brawler:
    """Goes about in `zone` until somebody comes, and fights them; without one in every zone of the level that can be fought in, one after
    the other, and on towards the level's end while there is none. For `ticks` ticks; 0: to the end."""

    name = "brawler"

    def __init__(self, zone: Rect | None, seed: int, ticks: int = 0, habits: Habits = SKILLED) -> None:
        self._rng, self._habits = Rng(seed), habits
        self._zone, self._left = zone, ticks or -1
        self._fighter = Fighter(habits, self._rng, zone)
        self._walker, self._rounds = Walker(habits, self._rng), Rounds(self._rng)
        self._goal: Point | None = None
        self._until = 0
        self._finisher, self._reader = Finisher(seed, habits), Reader()
        self._found: Rect | None = None
        self._ask = 0

    def act(self, session: Session) -> Actions | None:
        """What it holds now; None when its time is over, or the level."""
        if not self._left or session.ended is not None:
            return None
        self._left -= self._left > 0
        view = view_of(session.world, session.tick, self._habits, self._rng)
        if view is None or view.body.life <= 0 or session.world.staging.busy:
            self._walker.forget()
            self._goal = None
            return self._reader.act(session, self._rng)
        zone = self._zone or self._seek(session, view)
        if zone is None:
            return self._finisher.act(session)
        if session.tick % LOOKS == 0:
            self._rounds.look(view.at, session.tick)
        return self._fighter.act(session, self._wish(session, view, zone))

    def _wish(self, session: Session, view: View, zone: Rect) -> Actions:
        """To stand in a fight, else to go about."""
        if self._fighter.busy(session) and view.stands:
            self._goal = None
            return NOTHING
        if self._goal is None or session.tick >= self._until:
            self._goal = self._somewhere(view, zone) if view.stands else self._goal
            self._until = session.tick + LEG
        if self._goal is None:
            return NOTHING
        walk = self._walker.act(session, self._goal)
        if walk.state is not State.GOING:
            self._goal = None
        return walk.actions

    def _somewhere(self, view: View, zone: Rect) -> Point | None:
        """A place near, in the zone; from outside of it the way leads back in."""
        x, y = view.at
        if not inside((x, y - 1), zone):
            return next(iter(spots_in(view.world, zone)), None)
        near = max(zone[0], x - WIDE), max(zone[1], y - ABOVE), min(zone[2], x + WIDE), min(zone[3], y + BELOW)
        return self._rounds.next(view, near)

    def _seek(self, session: Session, view: View) -> Rect | None:
        """The zone in which there is a fight now, or the nearest in which one begins when one comes."""
        if session.tick < self._ask or not view.stands:
            return self._found
        self._ask = session.tick + AGAIN
        zones = [thing.rect for thing in session.level.things if thing.kind == FIGHT and _can_be_fought(session.world, thing)]
        here = next((zone for zone in zones if inside((view.at[0], view.at[1] - 1), zone)), None)
        self._found = here or self._nearest(session, view, zones)
        return self._found

    def _nearest(self, session: Session, view: View, zones: list[Rect]) -> Rect | None:
        spots = [(spot, zone) for zone in zones for spot in spots_in(session.world, zone)[:1]]
        if not spots:
            return None
        far = routes_of(session.level).ticks(session.world, view.at, [spot for spot, _ in spots], view.gait)
        return min(((ticks, zone) for ticks, (_, zone) in zip(far, spots, strict=True) if ticks is not None), default=(0, None))[1]


def _can_be_fought(world: World, thing: Thing) -> bool:
    """Is it not over, and does nothing keep it from beginning?"""
    if world.progress.flags.get(f"fought.{thing.name or f'danger {thing.oid}'}"):
        return False
    when, _, flag = str(thing.props.get("when") or "enter").partition(":")
    return when == "enter" or (when == "flag" and bool(world.progress.flags.get(flag))) or world.senses.alarms.calls(thing.name)
