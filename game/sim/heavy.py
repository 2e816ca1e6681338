"""Heavy things: they hang on a chain and swing, fall when it is cut, crush who is under them, and lie there as ground."""

from dataclasses import dataclass
from enum import Enum, auto
from math import atan2, cos, degrees, hypot, radians, sin, tanh
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.approach import approach, clamp
from game.kit.geometry import Point, distance, overlap, segment_meets
from game.sim.actor import Actor
from game.sim.blast import Blown
from game.sim.cutting import Cuttable
from game.sim.damage import Hit, Hurtable, Team
from game.sim.events import Cue
from game.sim.hanging import Holder, Link, holder_of
from game.sim.mover import Mover
from game.sim.pendulum import Pendulum
from game.sim.physics import GRAVITY
from game.sim.scenery import Anchor
from game.sim.solid import Solid
from game.sim.spawn import Ref
from game.sim.water import basin_at
from game.sim.weight import bodies_on, load_on, middle_of

if TYPE_CHECKING:
    from game.sim.world import World

FASTEST = 600.0  # px/s
CRUSHES = 150.0  # px/s from which it does not stop at somebody
QUIET = 90.0  # px/s: what comes down slower is not heard
NOISE = 500.0  # px within which it is heard
BELOW = 64  # px under the map where it is gone
SINKS = 140.0  # px/s in water
SLIDES, STOPS = 700.0, 6.0  # px/s² it loses on the ground; px/s
BOUNCE, SLOW = 0.25, 30.0  # share of its speed that it comes back with; px/s under which it does not
BLAST = 4.0  # persons' share of a blast that it takes
BEAM = 1200.0  # px/s that a full beam would give one person
GRIP = 0.9  # share of the speed of who lands on it that it takes up
EDGE = 0.1  # share of a landing that pushes it to the other side, at its very edge
STRIDE = 50.0  # px/s: who gains more in a tick does not push itself off
TREAD = 0.3  # share of what a run gains by which it pushes back what it is on: all of it would undo a swing in a run-up
PRESS = 0.35  # share of a landing's speed that pulls at the chain
MOST_LEAN = 0.15  # rad by which it hangs askew under who stands at its edge
LOOK, NEAR = 4, 420.0  # ticks between two looks who has got on, while the figure is within so many px
PULL = 1500.0  # px/s²: more is not felt of what it hangs from
HEARD = 24  # ticks between two sounds of its chain
RATTLES, GROANS = 24.0, 60.0  # px/s of a push that is heard, and so loudly as can be
MOST_TILT, SOFT, UPRIGHT = 12.0, 15.0, 1.0  # degrees: at most as it is seen, how slowly it comes to that; a tick, once it hangs no more
TILTS = 2.0  # degrees between two of its pictures
SHOVE = 120.0  # px/s to the side for who is hit
NEXT = 6  # px beside it at which a swing hits somebody


class Hold(Enum):
    """What keeps it up."""

    HUNG = auto()
    LOOSE = auto()
    LYING = auto()


@dataclass(eq=False)
class Heavy(Solid, Cuttable, Blown):
    """`hold` is the Anchor, Crane or Counterweight it hangs from; without, its chain is `length` px long and straight (0: it lies there).

    `weight` in persons; a `tough` chain is cut by the full beam alone; `flag` is set once it is cut, and then it lies where it fell.
    """

    hold: Ref = Ref(0)
    length: float = 96.0
    weight: float = 4.0
    tough: bool = False
    flag: str = ""
    crush: int = 3
    ring_up: ClassVar[int] = 12  # px over its upper edge at which the chain ends
    moan: ClassVar[str] = "chain_rattle"  # the cue of a push

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.w < 1 or self.h < 1:
            raise ValueError("it has no size: draw it as a rectangle")
        if not (0 <= self.length <= 4000 and 0.5 <= self.weight <= 100):
            raise ValueError(f"'length' is {self.length} and 'weight' {self.weight}, they have to be 0..4000 px and 0.5..100 persons")
        self.phase = Hold.HUNG
        self.holder: Holder | None = None
        self.pivot: Point = self.ring()
        self.pivot_vx = 0.0
        self.pendulum = Pendulum(1.0)
        self.link: Link | None = None
        self.still = False
        self.tilt = 0.0  # degrees by which it is seen turned, its lower end to the right; nothing in play depends on it
        self.aboard: dict[int, float] = {}  # who rides it, by id, and how fast each went across it a tick ago
        self.speed_x = self.speed_y = 0.0  # px/s, while it hangs on nothing
        self.struck: list[int] = []  # ids of those it has hit in this fall
        self.heard = -HEARD  # the tick in which it was last heard

    def begin(self, world: "World") -> None:
        """Is hung up; what fell before this world began lies where it fell."""
        if self.flag and world.progress.flags.get(self.flag):
            self._lie_below(world)
        elif not self.hold and not self.length:
            self.phase = Hold.LOOSE
        else:
            self._hang_up(world)

    def _hang_up(self, world: "World") -> None:
        x, y = self.ring()
        self.holder = holder_of(world, self.hold)
        anchor = world.piece(self.hold)
        if self.holder is not None:
            self.holder.takes(self)
            self.pivot = self.holder.hook(self)
        elif isinstance(anchor, Anchor):
            self.pivot = anchor.place.x, anchor.place.y
        else:
            self.pivot = x, y - self.length
        self.pendulum = Pendulum(max(distance(self.pivot, (x, y)), 1.0), atan2(x - self.pivot[0], max(y - self.pivot[1], 1.0)))
        self.link = Link.of(self)
        world.spawn(self.link)

    def _lie_below(self, world: "World") -> None:
        self.phase = Hold.LYING
        while self.top < world.level.size[1] and (way := self._way(world, 0, self.h)):
            self.top += way
        self.y = float(self.top)
        world.solid_moved(self)
        if self.top >= world.level.size[1]:
            self.solid = False
            self.gone()

    # -- for others

    @property
    def hangs(self) -> bool:
        """Does it hang on its chain?"""
        return self.phase is Hold.HUNG

    def ring(self) -> Point:
        """Where the chain ends, px."""
        return self.left + self.rest_x + self.w / 2, self.top + self.rest_y - self.ring_up

    @property
    def picture(self) -> int:
        """Which of the pictures of it at an angle, the first with its lower end farthest to the left."""
        return round((self.tilt + MOST_TILT) / TILTS)

    def slant(self, x: float) -> float:
        """Its upper edge is seen turned, round the ring."""
        angle = radians(self.picture * TILTS - MOST_TILT)
        if not angle:
            return 0.0
        s, c = sin(angle), cos(angle)
        return self.ring_up * (c - 1.0) - (x - self.ring()[0] - self.ring_up * s) * s / c

    @property
    def middle(self) -> Point:
        """The middle of it."""
        return self.left + self.w / 2, self.top + self.h / 2

    @property
    def at_home(self) -> bool:
        """Does it hang about where it was placed?"""
        return self.hangs and abs(self.left - self.place.x) < self.w / 4 and abs(self.top - self.place.y) < self.h / 4

    def weighs(self, world: "World") -> float:
        """Itself and all that is on it."""
        return self.weight + load_on(world, self)

    def lies_on(self, solid: Solid) -> bool:
        """Does it lie on that one?"""
        on = self.top + self.h == solid.top and self.left < solid.left + solid.w and solid.left < self.left + self.w
        return on and not self.hangs and self.speed_y == 0.0

    # -- the tick

    def tick(self, world: "World") -> None:
        """Hangs, falls or lies."""
        self.tilt = MOST_TILT * tanh(degrees(self.pendulum.angle) / SOFT) if self.hangs else approach(self.tilt, 0.0, UPRIGHT)
        if self.phase is Hold.HUNG:
            self._hang(world)
        elif self.phase is Hold.LOOSE:
            self._fall(world)
        elif (world.tick + self.id) % LOOK == 0 and self._way(world, 0, 1):
            self.phase = Hold.LOOSE
        elif self.vx or self.vy:
            self.vx = self.vy = 0.0

    # -- hanging

    def _hang(self, world: "World") -> None:
        pivot = self.pivot if self.holder is None else self.holder.hook(self)
        if self.still and pivot == self.pivot and not self._stirred(world):
            return
        self.still = False
        ahead = ((pivot[0] - self.pivot[0]) * 60 - self.pivot_vx) * 60
        self.pivot_vx, self.pivot = (pivot[0] - self.pivot[0]) * 60, pivot
        lean = self._feel(world)
        self.pendulum.step(clamp(ahead, -PULL, PULL), lean)
        x, y = self.pendulum.end
        blocked = self._go(world, pivot[0] + x - self.w / 2, pivot[1] + y + self.ring_up)
        if blocked[0]:
            hard = abs(self.pendulum.spin) * self.pendulum.length
            self.pendulum.stopped_at(self.ring()[0] - pivot[0], BOUNCE if hard > SLOW else 0.0)
            if hard > SLOW:
                self._sound(world, hard / GROANS)
        if blocked[1]:
            self.pendulum.spin *= 1 - GRIP
        self._ram(world)
        self._settle_down(lean, blocked[0] or blocked[1])

    def _ram(self, world: "World") -> None:
        """Who is no friend and in the way of a quick swing is hit, once in each."""
        if abs(self.vx) < CRUSHES:
            self.struck = []
            return
        left, top, right, bottom = self.rect()
        around = left - NEXT, top, right + NEXT, bottom
        for one in world.each(Hurtable):
            if one.team is Team.SAFEGUARD and one.id not in self.struck and overlap(one.hurt_box(), around):
                self.struck.append(one.id)
                one.take(world, Hit(self.crush, Team.PLACE, self.vx, -SHOVE, cause="crushed"))

    def _settle_down(self, lean: float, blocked: bool) -> None:
        """Hangs still, if it nearly does."""
        slow = abs(self.pendulum.spin) * self.pendulum.length < STOPS and abs(self.pendulum.give_speed) < STOPS
        moved = bool(self.pivot_vx)
        if not moved and (self.pendulum.still(lean) or (blocked and slow)):
            if not blocked:
                self.pendulum.rest(self.pendulum.angle)
            self.pendulum.spin = 0.0
            self.still, self.vx, self.vy = True, 0.0, 0.0

    def _stirred(self, world: "World") -> bool:
        """Has somebody got on or off, or moved on it? Looked at while the figure is near, and seldom while nobody is on it."""
        hero = world.hero
        if not self.aboard and ((world.tick + self.id) % LOOK or hero is None or abs(hero.x - self.left) > NEAR):
            return False
        bodies = bodies_on(world, self)
        if [body.id for body in bodies] != list(self.aboard):
            return True
        return any(abs(_speed(body) - self.aboard[body.id]) > 1.0 or abs(_speed(body)) > 1.0 for body in bodies)

    def _feel(self, world: "World") -> float:
        """Who runs on it pushes it back, who jumps off it pushes it down; the angle at which it hangs under those who stand there."""
        before, self.aboard = self.aboard, {}
        lean = 0.0
        for body in bodies_on(world, self):
            weighs, speed = body.weighs(world), _speed(body)
            self.aboard[body.id] = speed
            gained = speed - before.get(body.id, speed)
            if gained and abs(gained) < STRIDE:
                self.pendulum.push(-gained * weighs * TREAD / self.weight, 0.0)
            lean -= weighs * (middle_of(body) - self.middle[0]) / ((self.weight + weighs) * self.pendulum.length)
        for oid in before:
            if oid not in self.aboard:
                self._left(world.actor(oid))
        return clamp(lean, -MOST_LEAN, MOST_LEAN)

    def _left(self, body: Actor | None) -> None:
        if isinstance(body, Mover) and body.vy < 0:
            self.pendulum.push(0.0, -body.vy * PRESS / self.weight)

    def _go(self, world: "World", left: float, top: float) -> tuple[bool, bool]:
        """Moves there as far as there is room; along which axis was it stopped?"""
        x, y = self.left + self.rest_x, self.top + self.rest_y
        want_x, want_y = round(left - self.left), round(top - self.top)
        got_x = self._way(world, want_x, 0)
        self.move_to(world, left if got_x == want_x else float(self.left + got_x), y)
        got_y = self._way(world, 0, want_y)
        self.move_to(world, self.left + self.rest_x, top if got_y == want_y else float(self.top + got_y))
        self.vx, self.vy = (self.left + self.rest_x - x) * 60, (self.top + self.rest_y - y) * 60
        return got_x != want_x, got_y != want_y

    def _way(self, world: "World", dx: int, dy: int) -> int:
        """As much of a way as there is room for, with its sign."""
        if not dx and not dy:
            return 0
        return self.room(world, dx, dy) * (1 if dx + dy > 0 else -1)

    def meets(self, world: "World", side: tuple[int, int], way: int, riders: list[Mover]) -> bool:
        """What falls stops at catwalks, and fast enough at nobody."""
        if side[1] > 0 and not self.hangs:
            bottom = self.top + self.h + way - 1
            if world.level.terrain.edge(self.left, self.left + self.w, bottom):
                return True
            if self.speed_y > CRUSHES:
                return world.blocks(self.left, self.top + way, self.left + self.w, bottom + 1)
        return super().meets(world, side, way, riders)

    # -- falling

    def cut_loose(self, world: "World", at: Point) -> None:
        """Its chain is cut at this place."""
        if self.holder is not None:
            self.holder.loses(self)
        if self.link is not None:
            self.link.snap(world, at)
        self.phase, self.holder, self.still = Hold.LOOSE, None, False
        self.speed_x, self.speed_y = self.vx, max(self.vy, 0.0)
        self.struck = []
        if self.flag:
            world.progress.flags[self.flag] = 1
        world.emit(Cue(*at, "chain_break"))

    def _fall(self, world: "World") -> None:
        stands = self.speed_y >= 0 and not self._way(world, 0, 1)
        self.speed_y = 0.0 if stands and self.speed_y < QUIET else min(self.speed_y + GRAVITY / 60, FASTEST)
        if stands:
            self.speed_x = approach(self.speed_x, 0.0, SLIDES / 60)
        self._sink(world)
        speed = self.speed_y
        blocked = self._go(world, self.left + self.rest_x + self.speed_x / 60, self.top + self.rest_y + speed / 60)
        if blocked[0]:
            self.speed_x *= -BOUNCE if abs(self.speed_x) > SLOW else 0.0
        if speed > CRUSHES:
            self._strike(world)
        if blocked[1] and speed > 0:
            self._land(world, speed)
        elif blocked[1]:
            self.speed_y = 0.0
        if stands and abs(self.speed_x) < STOPS and not self.speed_y:
            self.phase, self.speed_x, self.vx, self.vy = Hold.LYING, 0.0, 0.0, 0.0
        if self.top > world.level.size[1] + BELOW:
            self.gone()

    def _sink(self, world: "World") -> None:
        """Water takes its speed."""
        x, y = self.middle[0], float(self.top + self.h)
        basin = basin_at(world, x, y) if self.speed_y > SINKS else None
        if basin is not None:
            if self.speed_y > SINKS + GRAVITY / 60:
                world.emit(Cue(x, basin.surface, "splash_large"))
            self.speed_y = SINKS

    def _strike(self, world: "World") -> None:
        """Hits whoever it has come down on, once in a fall."""
        around = self.rect()
        for one in world.each(Hurtable):
            if one.id not in self.struck and overlap(one.hurt_box(), around):
                self.struck.append(one.id)
                damage = self.crush if one.team is Team.PEOPLE else max(self.crush, one.life)
                one.take(world, Hit(damage, Team.PLACE, SHOVE if one.x > self.middle[0] else -SHOVE, cause="crushed"))

    def _land(self, world: "World", speed: float) -> None:
        self.speed_y = 0.0
        self.struck = []
        bottom = self.top + self.h
        for solid in world.solids_near((self.left, bottom - 1, self.left + self.w, bottom + 1)):
            if solid.solid and self.lies_on(solid):
                solid.felt(world, self, speed)
        if speed < QUIET:
            return
        x = self.middle[0]
        world.emit(Cue(x, float(bottom), "counterweight_fall", min(1.0, speed / FASTEST)))
        world.senses.make_noise(world, x, float(bottom), NOISE)
        self.landed(world, speed)

    def landed(self, world: "World", speed: float) -> None:
        """It has come down hard."""

    # -- what is done to it

    def felt(self, world: "World", who: Actor, speed: float) -> None:
        """Who lands on it presses it down, takes it along, and away from under its edge."""
        weighs = who.weighs(world)
        off = clamp((middle_of(who) - self.middle[0]) / (self.w / 2), -1.0, 1.0)
        ahead = _speed(who) * GRIP - off * speed * EDGE
        self._give(world, ahead * weighs, speed * PRESS * weighs)

    def pushed(self, world: "World", at: Point, dx: float, dy: float) -> None:
        """A shot, a line or a blast moves it; what lies there slides."""
        self._give(world, dx, dy)

    def blown(self, world: "World", vx: float, vy: float) -> None:
        """A blast finds more of it than of a person."""
        self._give(world, vx * BLAST, vy * BLAST)

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A full beam does not cut it, but throws it."""
        left, top, right, bottom = self.rect()
        if segment_meets(a, b, (left - radius, top - radius, right + radius, bottom + radius)) is not None:
            long = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
            self._give(world, (b[0] - a[0]) / long * BEAM, (b[1] - a[1]) / long * BEAM)

    def _give(self, world: "World", dx: float, dy: float) -> None:
        vx, vy = dx / self.weight, dy / self.weight
        self.still = False
        if self.hangs:
            self.pendulum.push(vx, vy)
            if hypot(vx, vy) > RATTLES:
                self._sound(world, hypot(vx, vy) / GROANS)
        elif hypot(vx, vy) > STOPS:
            self.phase = Hold.LOOSE
            self.speed_x = clamp(self.speed_x + vx, -FASTEST, FASTEST)
            self.speed_y = clamp(self.speed_y + min(vy, 0.0), -FASTEST, FASTEST)

    def _sound(self, world: "World", strength: float) -> None:
        if world.tick - self.heard >= HEARD:
            self.heard = world.tick
            world.emit(Cue(*self.middle, self.moan, min(1.0, strength)))

    def state(self) -> tuple[Any, ...]:
        """How it hangs, falls or lies."""
        own = self.phase.name, self.still, self.pivot, self.pivot_vx, self.speed_x, self.speed_y, self.heard, tuple(self.struck)
        return (*super().state(), *own, *self.pendulum.state(), tuple(self.aboard.items()))


def _speed(body: Actor) -> float:
    return float(getattr(body, "vx", 0.0)) if not isinstance(body, Solid) else 0.0
