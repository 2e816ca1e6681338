"""Where to go next: what a level asks for, the nearest first, and what may be tried when none of that can be reached."""

from dataclasses import dataclass, field
from enum import Enum, auto

from game.actors.danger.zone import Danger
from game.autoplay.walking.plan import ticks_to
from game.autoplay.walking.view import View, ground_now
from game.kit.geometry import Point, Rect, distance, overlap
from game.session import first_checkpoint
from game.sim.level import LevelData, Thing
from game.sim.routes import routes_of
from game.sim.routes.ground import MASS
from game.sim.scripts import SCENES
from game.sim.solid import Solid
from game.sim.spawn import REGISTRY
from game.sim.talks import speech_for
from game.sim.terrain import TILE
from game.sim.traits import Zone
from game.sim.world import World

BEAT, TRIGGER, EXIT, LANTERN, FIGHT, VOID, HINT = "Beat", "Trigger", "Exit", "Checkpoint", "Danger", "Void", "Hint"
PERSON = "Villager"
DETOUR = 240.0  # ticks that a lantern may lie off the way
BLOCKED = 900  # ticks for which a goal is left alone that could not be come to
MOST_TRIES = 4  # what may be left is left alone for twice as long each time, so often
AGAIN = 240  # ticks after which it is asked again whether something can be reached now
HALF, TALL = 8, 40  # px, a body
MOVED = 24.0  # px from where one who is sought was seen last, after which one looks again
MOST_SPOTS = 6  # places in one area that are tried


class Want(Enum):
    """Why one goes there."""

    GOAL = auto()
    FIGHT = auto()  # stays there, and fights
    KNACK = auto()  # does there what a hint says
    TALK = auto()  # talks to who is there
    TRY = auto()  # perhaps something happens there


@dataclass(frozen=True, slots=True)
class Goal:
    """A place to stand in the area of a thing."""

    thing: Thing
    spot: Point
    want: Want


@dataclass
class Goals:
    """What is known of one level's goals by somebody who plays it."""

    level: LevelData
    been: dict[int, bool] = field(default_factory=dict)  # areas one has been in
    _blocked: dict[int, int] = field(default_factory=dict)  # thing -> tick until which it is left alone
    _goal: Goal | None = None
    _asked: int = -AGAIN
    _state: tuple[object, ...] = ()
    cut_off: bool = False  # has the way on come down, so that one has to begin again at the lantern?

    def __post_init__(self) -> None:
        self._zones = [thing for thing in self.level.things if _is_zone(thing) and thing.kind != VOID]
        self._unseen = list(self._zones)
        self._swings = [thing for thing in self._zones if thing.props.get("deed") == "swing"]
        self._fights = [thing for thing in self.level.things if thing.kind == FIGHT]
        self._people = [thing for thing in self.level.things if thing.kind == PERSON]
        self._heard: dict[tuple[str, int], bool] = {}  # who, and which of what they have to say
        self._talked: dict[int, int] = {}  # villager -> how often it was talked to
        self._tries: dict[int, int] = {}  # thing -> how often nothing came of it

    def begin(self, world: World) -> None:
        """Looks the level over, once: what lies before the lantern where this run begins is left."""
        start = first_checkpoint(self.level)
        begun = next((t for t in self._zones if t.kind == LANTERN and t.name == world.progress.checkpoint), start)
        if begun.oid != start.oid:
            order = self._order(world, start)
            begins = order.get(begun.oid, 0.0)
            self._zones = [zone for zone in self._zones if zone.kind == HINT or order.get(zone.oid, begins) >= begins]

    def _order(self, world: World, start: Thing) -> dict[int, float]:
        """How long one is on the way from there to each area, by way of others if something is in the way that comes down meanwhile."""
        routes, order = routes_of(self.level), {start.oid: 0.0}
        spots = {zone.oid: spots_in(world, zone.rect) for zone in self._zones}
        new = [(start.oid, start.foot)]
        while new:
            oid, at = new.pop(0)
            left = [(zone, spot) for zone, own in spots.items() if zone not in order for spot in own]
            for (zone, spot), ticks in zip(left, routes.ticks(None, at, [spot for _, spot in left]), strict=True):
                if ticks is not None and order[oid] + ticks < order.get(zone, 1e9):
                    order[zone] = order[oid] + ticks
                    new.append((zone, spot))
        return order

    # -- what happened

    def look(self, world: World) -> None:
        """Notes where the figure is."""
        if world.hero is not None and world.hero.life > 0:
            box = world.hero.rect()
            here = [zone.oid for zone in self._unseen if overlap(box, zone.rect)]
            if here:
                self.been.update(dict.fromkeys(here, True))
                self._unseen = [zone for zone in self._unseen if zone.oid not in self.been]

    def block(self, goal: Goal, tick: int) -> None:
        """It cannot be come to for now."""
        tries = self._tries.get(goal.thing.oid, 0) if goal.want in (Want.KNACK, Want.TRY) else 0
        self._tries[goal.thing.oid] = min(tries + 1, MOST_TRIES)
        self._blocked[goal.thing.oid] = tick + (BLOCKED << tries)
        self._goal, self._state = None, ()

    def reached(self, world: World, thing: Thing) -> bool:
        """Is that done?"""
        progress = world.progress
        if thing.kind == BEAT:
            return thing.name in progress.beats
        if thing.kind == TRIGGER:
            scene = SCENES.get(str(thing.props.get("scene")))
            return scene is None or bool(progress.flags.get(scene.flag)) or world.staging.scene is scene or not world.actor(thing.oid)
        if thing.kind == LANTERN:
            return bool(progress.flags.get(f"checkpoint.{thing.name}"))
        if thing.kind == HINT:
            return not thing.props.get("deed") or bool(progress.flags.get(str(thing.props.get("until"))))
        return thing.oid in self.been

    # -- what is next

    def next(self, view: View) -> Goal | None:
        """Where to go now; None: nowhere, one stays and fights whoever comes."""
        goal, state = self._goal, _state(view.world)
        hung = self._hung(view)
        if hung is not None:
            if goal is None or goal.thing is not hung:
                self._goal = Goal(hung, view.at, Want.KNACK)
            return self._goal
        if state == self._state and goal is not None and goal.want is Want.GOAL and not self.reached(view.world, goal.thing):
            return goal
        if state == self._state and view.tick - self._asked < AGAIN and (goal is None or not self._over(view, goal)):
            return goal
        if view.stands:
            self._goal, self._asked, self._state = self._choose(view), view.tick, state
        return self._goal if view.stands else goal

    def _hung(self, view: View) -> Thing | None:
        """What is to be done on something that swings is done at once: it does not wait."""
        hints = (t for t in self._swings if not self.reached(view.world, t) and self._blocked.get(t.oid, 0) <= view.tick)
        return next((t for t in hints if rides_at(view, t)), None)

    def _way_is_down(self, view: View, goals: list[Thing]) -> bool:
        """Would there be a way to one of these from the lantern, now that something came down that gives way under people?"""
        if not any(thing.props.get("holds") and not _in_place(view.world, thing) for thing in self.level.things):
            return False
        spots = [spot for thing in goals for spot in spots_in(view.world, thing.rect)]
        lantern = self._lantern(view.world)
        start = view.at if lantern is None else lantern.foot
        return any(ticks is not None for ticks in routes_of(self.level).ticks(None, start, spots, view.gait))

    def _left_behind(self, view: View) -> bool:
        """Is there no way back to the lantern, although nothing is left to be done here?"""
        lantern = self._lantern(view.world)
        return lantern is not None and ticks_to(view, [lantern.foot])[0] is None

    def _lantern(self, world: World) -> Thing | None:
        return next((t for t in self.level.things if t.kind == LANTERN and t.name == world.progress.checkpoint), None)

    def _over(self, view: View, goal: Goal) -> bool:
        if goal.want is Want.FIGHT:
            return _fought(view.world, goal.thing)
        if goal.want is Want.TALK:
            one = view.world.actor(goal.thing.oid)
            return one is None or distance((one.x, one.y), goal.spot) > MOVED or self._word(view.world, goal.thing) is None
        return self.reached(view.world, goal.thing)

    def _choose(self, view: View) -> Goal | None:
        self._blocked = {oid: until for oid, until in self._blocked.items() if until > view.tick}
        world = view.world
        left = [t for t in self._zones if t.oid not in self._blocked and not self.reached(world, t)]
        beats = [t for t in left if t.kind == BEAT]
        triggers = [t for t in left if t.kind == TRIGGER and not t.props.get("flag")]
        for things in (beats, triggers, [t for t in left if t.kind == EXIT]):
            found = self._nearest(view, things, Want.GOAL)
            if found is not None:
                self.cut_off = False
                return self._by_lantern(view, found, left)
        self.cut_off = self._way_is_down(view, beats + triggers)
        if self.cut_off:
            return None
        fights = [t for t in self._fights if _called(world, t) and t.oid not in self._blocked]
        hints = [t for t in left if t.kind == HINT]
        others = [t for t in left if t.kind not in (BEAT, TRIGGER, EXIT, HINT)]
        found = self._nearest(view, fights, Want.FIGHT) or self._nearest(view, hints, Want.KNACK)
        found = found or self._nearest(view, self._news(world), Want.TALK) or self._nearest(view, others, Want.TRY)
        self.cut_off = found is None and not view.lost and self._left_behind(view)
        return None if found is None else found[1]

    def _news(self, world: World) -> list[Thing]:
        """Who has something to say that was not heard yet: those who were talked to least."""
        new = [t for t in self._people if t.oid not in self._blocked and self._word(world, t) and world.actor(t.oid)]
        least = min((self._talked.get(t.oid, 0) for t in new), default=0)
        return [t for t in new if self._talked.get(t.oid, 0) == least]

    def _word(self, world: World, thing: Thing) -> tuple[str, int] | None:
        who = str(thing.props.get("who"))
        speech = speech_for(self.level.talks, who, world.progress.flags)
        return None if speech is None or (who, speech.line) in self._heard else (who, speech.line)

    def forget(self) -> None:
        """Something was done: what is next is thought of anew."""
        self._goal, self._state = None, ()

    def hears(self, world: World, thing: Thing) -> None:
        """It is being talked to."""
        self._talked[thing.oid] = self._talked.get(thing.oid, 0) + 1
        word = self._word(world, thing)
        if word is not None:
            self._heard[word] = True

    def _nearest(self, view: View, things: list[Thing], want: Want) -> tuple[float, Goal] | None:
        box = view.body.rect()
        goals = [Goal(thing, spot, want) for thing in things for spot in self._spots(view, thing, box)]
        far = ticks_to(view, [goal.spot for goal in goals]) if goals else []
        known = [(ticks, goal) for ticks, goal in zip(far, goals, strict=True) if ticks is not None]
        return min(known, key=lambda one: one[0]) if known else None

    def _spots(self, view: View, thing: Thing, box: Rect) -> list[Point]:
        """Where one can stand in an area: on each ground in it the place closest to its middle."""
        if overlap(box, thing.rect) and thing.kind == FIGHT:
            return [view.at]
        if thing.kind == PERSON:
            one = view.world.actor(thing.oid)
            return [] if one is None else [(one.x, one.y)]
        stand = self.level.thing(int(thing.number("stand"))) if thing.kind == HINT else None
        return spots_in(view.world, thing.rect if stand is None else _about(stand))

    def _by_lantern(self, view: View, goal: tuple[float, Goal], left: list[Thing]) -> Goal:
        """An unlit lantern that lies about on the way comes first."""
        lanterns = [t for t in left if t.kind == LANTERN]
        near = self._nearest(view, lanterns, Want.GOAL)
        if near is None or near[0] >= goal[0]:
            return goal[1]
        on = ticks_to(view, [goal[1].spot], near[1].spot)[0]
        return near[1] if on is not None and near[0] + on <= goal[0] + DETOUR else goal[1]


def spots_in(world: World, area: Rect) -> list[Point]:
    """Places to stand at which a body is in this area: on each ground there the one closest to its middle."""
    left, top, right, bottom = area
    ground, middle = ground_now(world), ((left + right) / 2, bottom)
    best: dict[int, tuple[float, Point]] = {}
    for col in range(int(left) // TILE, int(max(right - 1, left)) // TILE + 1):
        for y in ground.columns.get(col, ()):
            at = min(max(col * TILE + HALF, left), right), float(y)
            if not top < y < bottom + TALL - 4:
                continue
            track = ground.cells[col, y]
            gap = abs(at[0] - middle[0]) + abs(at[1] - middle[1])
            if track.number not in best or gap < best[track.number][0]:
                best[track.number] = gap, at
    return [at for _, at in sorted(best.values())[:MOST_SPOTS]]


def rides_at(view: View, thing: Thing) -> bool:
    """Does it stand on the thing that this hint is about?"""
    stand = view.solid(int(thing.number("stand"))) if thing.number("stand") else None
    return stand is not None and view.body.rides(stand)


def _about(thing: Thing) -> Rect:
    """Where one stands at a thing: on it, in its area, or at the point."""
    left, top, right, bottom = thing.rect
    kind = REGISTRY.get(thing.kind)
    if isinstance(kind, type) and issubclass(kind, Solid):
        return left, top - TALL, right, top + HALF
    return (left, top, right, bottom) if thing.w else (left - HALF, top - TALL, right + HALF, bottom + HALF)


def _in_place(world: World, thing: Thing) -> bool:
    solid = next((s for s in world.each(Solid) if s.place.oid == thing.oid), None)
    return solid is not None and solid.solid and solid.alive and (solid.left, solid.top) == (round(thing.x), round(thing.y))


def _is_zone(thing: Thing) -> bool:
    kind = REGISTRY.get(thing.kind)
    return isinstance(kind, type) and issubclass(kind, Zone)


def _called(world: World, thing: Thing) -> bool:
    """Is there a fight to be fought there now, as far as one can know?"""
    if _fought(world, thing):
        return False
    if any(danger.place.oid == thing.oid and danger.begun for danger in world.each(Danger)):
        return True
    when, _, flag = str(thing.props.get("when") or "enter").partition(":")
    return when == "enter" or (when == "flag" and bool(world.progress.flags.get(flag)))


def _fought(world: World, thing: Thing) -> bool:
    return bool(world.progress.flags.get(f"fought.{thing.name or f'danger {thing.oid}'}"))


def _state(world: World) -> tuple[object, ...]:
    """What decides which ways are open."""
    there = tuple(s.place.oid for s in world.each(Solid) if s.place.kind == MASS and s.solid and s.alive and not s.vy)
    return there, len(world.progress.beats)
