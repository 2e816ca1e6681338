"""The way someone has gone, for those who come after: where, how, and on what; loops are cut out of it."""

from collections.abc import Callable
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING, Protocol

from game.kit.geometry import Point
from game.sim.hero import Hero
from game.sim.water import FLOAT, Basin, basin_at

if TYPE_CHECKING:
    from game.sim.world import World

STRIDE = 3.0  # px between two steps that are kept
SLOWEST = 6  # ticks: what took longer was waiting, and is not imitated
SAME_X, SAME_Y = 8.0, 5.0  # px within which a place counts as one where she has been
LOOP = 22.0  # px of way that has to lie between, so that walking on is not a loop
MOST = 700  # steps that are kept
TORN = 12.0  # px more than she went between two places at which what she stood on has moved apart
SWIM = "swim"  # the pose of a step in water
LOW = "crouch", "crawl"  # the poses of one who stoops
LOOK_BACK = 4  # steps between two looks at the whole way: fewer px than a place is wide


class Carrier(Protocol):
    """What a place moves with: a solid thing, or water, whose top is its surface."""

    alive: bool

    @property
    def left(self) -> int:
        """px of the map."""
        ...

    @property
    def top(self) -> int:
        """px of the map."""
        ...

    @property
    def solid(self) -> bool:
        """Does it carry anybody now?"""
        ...


@dataclass(slots=True)
class Step:
    """One place of a way. x, y are px from the top left of `solid`, if it was on one (in one: water), and of the map otherwise."""

    x: float
    y: float
    pose: str = "idle"
    facing: int = 1
    anchor: Point | None = None  # where the line held on which she hung
    solid: Carrier | None = None
    rest: bool = True  # can one stay here?
    gap: float = 0.0  # px from the step before
    ticks: int = 1  # how long that took

    @property
    def at(self) -> Point:
        """Where that is now, px of the map."""
        solid = self.solid
        if solid is None:
            return self.x, self.y
        y = solid.top + self.y
        return solid.left + self.x, min(y, float(solid.bottom)) if isinstance(solid, Basin) else y

    @property
    def holds(self) -> bool:
        """Is what it stands on still there?"""
        return self.solid is None or (self.solid.alive and self.solid.solid)


class Trail:
    """The steps from a follower (the first) to whom it follows (the last)."""

    def __init__(self, start: Step) -> None:
        self.steps = [start]
        self.length = 0.0  # px
        self.still = 0  # ticks since she last moved
        self._seen: Point | None = None  # where she was a tick ago

    @classmethod
    def along(cls, start: Step, steps: list[Step]) -> "Trail":
        """A way from `start` over these steps."""
        trail = cls(start)
        trail.steps += steps
        for i, step in enumerate(trail.steps):
            x, y = trail.steps[i - 1].at if i else step.at
            step.gap = hypot(step.at[0] - x, step.at[1] - y)
        trail.length = sum(s.gap for s in trail.steps)
        return trail

    @property
    def here(self) -> Step:
        """Where the follower is."""
        return self.steps[0]

    @property
    def ahead(self) -> Step | None:
        """Where it goes next."""
        return self.steps[1] if len(self.steps) > 1 else None

    def record(self, world: "World", hero: Hero) -> None:
        """Keeps where the hero is now, if that is somewhere else."""
        self.still += 1
        before, self._seen = self._seen, (hero.x, hero.y)
        if before == self._seen and self.still > SLOWEST:  # she stands: on what moves she would not
            return
        step = step_of(world, hero)
        x, y = self.steps[-1].at
        now_x, now_y = step.at
        gap = hypot(now_x - x, now_y - y)
        if gap < STRIDE and step.solid is self.steps[-1].solid and not (step.rest and not self.steps[-1].rest):
            return
        step.gap, step.ticks = gap, min(self.still, SLOWEST)
        self.still = 0
        if step.rest and (len(self.steps) % LOOK_BACK == 0 or len(self.steps) >= MOST):
            self._cut_loop(step)
        if len(self.steps) < MOST:
            self.steps.append(step)
            self.length += step.gap

    def _cut_loop(self, step: Step) -> None:
        """She has been here before: what lies between was a detour."""
        x, y, solid = step.x, step.y, step.solid
        for i, old in enumerate(self.steps):
            if -SAME_X < old.x - x < SAME_X and -SAME_Y < old.y - y < SAME_Y and old.rest and old.solid is solid:
                self._cut_after(i, step)
                return

    def _cut_after(self, i: int, step: Step) -> None:
        behind, old = self.length, self.steps[i]
        for between in self.steps[1 : i + 1]:
            behind -= between.gap
        if behind >= LOOP:
            del self.steps[i + 1 :]
            step.gap, step.ticks = hypot(step.x - old.x, step.y - old.y), 1
            self.length = sum(s.gap for s in self.steps[1:])

    def advance(self, way: float) -> None:
        """The follower goes on by `way` px; where the ground ends, begins or has moved apart it stops: how it goes on is decided anew."""
        rest, first = self.steps[1].rest, self.steps[1]
        while way > 0 and len(self.steps) > 1 and self.steps[1].rest is rest:
            (x, y), goal = self.here.at, self.steps[1]
            dx, dy = goal.at[0] - x, goal.at[1] - y
            gap = hypot(dx, dy)
            if goal is not first and gap > goal.gap + TORN:
                return
            if gap <= way:
                self.skip(1)
            else:
                share, stoops = way / gap, self.here.pose in LOW
                self.steps[0] = moved(goal, x + dx * share, y + dy * share, rest=goal.rest and self.here.rest)
                if stoops and goal.rest and goal.pose != "ladder":  # until she stood upright there may be a ceiling
                    self.steps[0].pose = LOW[0]
            way -= max(gap, 0.01)

    def shuffle(self, x: float, y: float) -> None:
        """The follower stands a little aside, at x, y of the map."""
        self.steps[0] = moved(self.here, x, y, rest=True)

    def retreat(self, x: float, y: float) -> None:
        """The follower is pushed to x, y of the map: its way leads over where it was."""
        was = self.here
        was.gap = hypot(was.at[0] - x, was.at[1] - y)
        self.length += was.gap
        self.steps.insert(0, moved(was, x, y, rest=True))

    def skip(self, count: int) -> None:
        """The follower is `count` steps further."""
        self.length = max(0.0, self.length - sum(s.gap for s in self.steps[1 : count + 1]))
        del self.steps[:count]

    def landing(self) -> int | None:
        """The number of the next step on which one can stay; None while she is still in the air."""
        return next((i for i, s in enumerate(self.steps) if i and s.rest), None)

    def foothold(self, reach: float, free: Callable[[Point], bool]) -> int | None:
        """The number of the next step, at most `reach` px away, on which one can stand now; beyond one that is not there (any more)."""
        x, y = self.here.at
        for i, step in enumerate(self.steps):
            if i and step.rest and step.holds:
                at = step.at
                if hypot(at[0] - x, at[1] - y) <= reach and free(at):
                    return i
        return None


def step_of(world: "World", hero: Hero) -> Step:
    """Where and how the hero is now."""
    if hero.pose == SWIM:
        return afloat_step(world, hero.x, hero.y, hero.facing)
    rest = hero.grounded or hero.pose == "ladder"
    left, top, right, bottom = hero.rect()
    near = world.solids_near((left, top, right, bottom + 1)) if hero.grounded else ()
    solid = next((s for s in near if hero.rides(s)), None)
    x, y = (hero.x, hero.y) if solid is None else (hero.x - solid.left, hero.y - solid.top)
    pose = "crawl" if rest and hero.crouching and hero.pose == "surge" else hero.pose  # where a surge led through a gap one stoops
    return Step(x, y, pose, hero.facing, hero.anchor, solid, rest)


def afloat_step(world: "World", x: float, y: float, facing: int) -> Step:
    """A place to stay at x, y: in water, if there is so much of it that one swims."""
    basin = basin_at(world, x, y)
    if basin is None or y - basin.surface < FLOAT / 2:
        return Step(x, y, facing=facing)
    return Step(x - basin.left, y - basin.top, SWIM, facing, solid=basin)


def moved(step: Step, x: float, y: float, *, rest: bool) -> Step:
    """The same kind of step, at x, y of the map, as the beginning of a way."""
    if step.solid is not None:
        x, y = x - step.solid.left, y - step.solid.top
    return Step(x, y, step.pose, step.facing, step.anchor, step.solid, rest)
