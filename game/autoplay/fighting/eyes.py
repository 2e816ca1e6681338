"""What a person knows of those in the picture: how they were a moment ago, and from that where they must be now."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from game.autoplay.habits import Habits
from game.kit.geometry import Point, distance, middle
from game.kit.rng import Rng
from game.session import Session
from game.sim.damage import Hurtable, Team
from game.sim.harpooned import Harpooned
from game.sim.hero import Hero
from game.sim.look import Look
from game.sim.people import Person
from game.sim.physics import ANYTHING
from game.sim.world import World

SEEN_X, SEEN_Y = 330.0, 190.0  # px beside and above the figure: what a person sees of the picture
PACE = 5  # ticks over which one judges how fast something moves
LEAPS = ("pounce", "drop")  # poses in which one is in the air by its own will
STRIKES = ("tell", "strike", "sweep")
SOON = 4  # ticks in which one sees whether somebody comes closer
ARC = 900.0 / 3600  # px per tick²: how a crawler's leap bends
FRIEND = 56.0  # px from one of one's own at which somebody of the Safeguard is a danger to them
OFF, MOST_OFF = 0.04, 0.5  # share of a speed by which somebody misjudges it for each degree of aim error, and at most
BODY = 8.0  # px from a wall at which the middle of a body is stopped by it
JUMPED = 40.0  # px in a tick: no motion, but another place


@dataclass(frozen=True, slots=True)
class Sight:
    """One of them in one tick: where its body was, and how it held itself. `age`: ticks of that pose; `way`: where it looked, -1 or 1."""

    id: int
    kind: str
    x: float
    y: float
    size: tuple[float, float]
    pose: str
    age: int
    way: int
    shaken: bool  # by current


@dataclass(frozen=True, slots=True)
class Foe:
    """One of them as somebody has it in mind now: `at` is the guess where the middle of its body is, `v` its motion, px per tick.

    `pose` and `age` are those that were seen, the latter with the ticks that have gone by since. `fresh`: in the picture for less than a
    moment, so that its motion is not known yet.
    """

    id: int
    kind: str
    at: Point
    v: Point
    size: tuple[float, float]
    pose: str
    age: int
    way: int
    shaken: bool
    away: float  # px from the figure's chest
    nears: bool  # does it come closer?

    @property
    def bare(self) -> bool:
        """Is it without its mask?"""
        return self.pose.startswith("bare_")

    @property
    def does(self) -> str:
        """The pose, whatever it wears."""
        return self.pose.removeprefix("bare_")

    @property
    def urgent(self) -> bool:
        """Is it about to strike, or on its way through the air to the figure?"""
        return self.does in STRIKES or (self.does in LEAPS and self.nears)

    @property
    def feet(self) -> float:
        """The lower end of its body, px."""
        return self.at[1] + self.size[1] / 2


class Eyes:
    """Looks once a tick; what is seen is known `habits.reaction` ticks later. How fast something moves is judged anew with every pose."""

    def __init__(self, habits: Habits, rng: Rng) -> None:
        self._late, self._rng = habits.reaction, rng
        self._misjudges = min(MOST_OFF, habits.aim_error * OFF)
        self._judged: dict[int, tuple[str, float]] = {}  # id -> pose, and the share of its speed that it seems to have
        self._frames: deque[dict[int, Sight]] = deque(maxlen=habits.reaction + PACE + 1)  # the latest last
        self._world: World | None = None
        self._tick = -1
        self.foes: list[Foe] = []  # the closest first

    def look(self, session: Session) -> None:
        """One tick passes. After a death, and where the place changes, everything is new."""
        if session.tick == self._tick and session.world is self._world:
            return
        if session.world is not self._world:
            self._frames.clear()
            self._judged.clear()
        self._world, self._tick = session.world, session.tick
        hero = session.world.hero
        self._frames.append({foe.id: _sight(foe) for foe in foes_in_sight(session.world, hero)} if hero is not None else {})
        self.foes = sorted(self._known(session.world, hero), key=lambda foe: (foe.away, foe.id)) if hero is not None else []

    def _known(self, world: World, hero: Hero) -> Iterator[Foe]:
        """Those who were there a moment ago, as they must be now."""
        back = len(self._frames) - 1 - self._late
        if back < 0:
            return
        then = self._frames[back]
        for number, sight in then.items():
            first = next(i for i in range(max(0, back - PACE), back + 1) if self._same(number, i, back))
            vx, vy = _motion(self._frames[first].get(number, sight), sight, back - first)
            share = self._judge(sight)
            yield _guess(world, sight, (vx * share, vy * share), self._late, hero)

    def _judge(self, sight: Sight) -> float:
        pose, share = self._judged.get(sight.id, ("", 1.0))
        if pose != sight.pose:
            share = 1.0 + self._misjudges * self._rng.between(-1.0, 1.0)
            self._judged[sight.id] = sight.pose, share
        return share

    def _same(self, number: int, first: int, last: int) -> bool:
        """Was it seen all the time between two frames, in one pose at the end if it leapt?"""
        sight = self._frames[last][number]
        leaps = sight.pose in LEAPS
        for frame in range(first, last):
            earlier = self._frames[frame].get(number)
            if earlier is None or (leaps and earlier.pose != sight.pose):
                return False
        return True


def foes_in_sight(world: World, hero: Hero) -> list[Hurtable]:
    """Who can be seen, the closest first."""
    seen = [
        foe for foe in world.each(Hurtable)
        if foe.team is Team.SAFEGUARD and foe.life > 0 and abs(foe.x - hero.x) < SEEN_X and abs(foe.y - hero.y) < SEEN_Y
    ]  # fmt: skip
    return sorted(seen, key=lambda foe: (distance(middle(foe.hurt_box()), hero.chest), foe.id))


def near_friends(world: World, hero: Hero, foe: Foe) -> bool:
    """Is one of those who are with the figure within this one's reach?"""
    return any(person is not hero and person.life > 0 and distance(person.chest, foe.at) < FRIEND for person in world.each(Person))


def _sight(foe: Hurtable) -> Sight:
    left, top, right, bottom = foe.hurt_box()
    look = next((look for look in foe.looks() if isinstance(look, Look)), None)
    pose, age, way = (_bare_name(look.anim), look.age, -1 if look.flip else 1) if look is not None else ("", 0, 1)
    shaken = isinstance(foe, Harpooned) and foe.stunned
    return Sight(foe.id, type(foe).__name__, (left + right) / 2, (top + bottom) / 2, (right - left, bottom - top), pose, age, way, shaken)


def _bare_name(anim: str) -> str:
    """Without the heading of the surface that it is on."""
    name, _, heading = anim.rpartition("_")
    return name if heading.isdigit() else anim


def _motion(before: Sight, now: Sight, ticks: int) -> Point:
    """px per tick, at the later of the two."""
    if ticks <= 0:
        return 0.0, 0.0
    vx, vy = (now.x - before.x) / ticks, (now.y - before.y) / ticks
    if abs(vx) + abs(vy) > JUMPED:
        return 0.0, 0.0
    return (vx, vy + ARC * ticks / 2) if now.kind == "Crawler" and now.pose == "pounce" else (vx, vy)


def _guess(world: World, sight: Sight, v: Point, late: int, hero: Hero) -> Foe:
    """Nobody goes on into a wall."""
    bends = ARC if sight.kind == "Crawler" and sight.pose == "pounce" else 0.0
    at = sight.x + v[0] * late, sight.y + v[1] * late + bends * late * late / 2
    wall = world.physics.ray((sight.x, sight.y), at, ANYTHING) if v != (0.0, 0.0) else None
    if wall is not None and wall.along > 0:
        at = wall.x + wall.nx * BODY, wall.y + wall.ny * BODY
    v = v[0], v[1] + bends * late
    away = distance(at, hero.chest)
    nears = distance((at[0] + v[0] * SOON, at[1] + v[1] * SOON), hero.chest) < away
    return Foe(sight.id, sight.kind, at, v, sight.size, sight.pose, sight.age + late, sight.way, sight.shaken, away, nears)
