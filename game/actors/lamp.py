"""A lamp on a chain: it lights its place, sways when someone passes, and falls when what it hangs from does."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.breakable.mass import Mass
from game.kit.geometry import Point, Rect, segment_meets
from game.sim.blast import Blown
from game.sim.cutting import Cuttable
from game.sim.events import Cue
from game.sim.exposed import expose
from game.sim.look import AnyLook, Glow, Layer, Line, Look
from game.sim.physics import Chain
from game.sim.spawn import Colour, spawnable
from game.sim.stealth import Luminous
from game.sim.traits import Settler

if TYPE_CHECKING:
    from game.sim.world import World

WEIGHT = 2.0  # a link of the chain weighs 1
HALF_WIDTH, HEIGHT = 7.0, 14.0  # px, the lamp's body
LISTEN = 4  # ticks between two looks whether someone passes
REACH_X, REACH_Y = 26.0, 46.0  # px from the lamp in which a passing body stirs it
DRAUGHT = 0.3  # share of the passer's speed
PASSING = 60.0  # px/s
AGAIN = 45  # ticks
AIR = 0.02  # share of its speed that it loses per tick
CALM, CALM_SPEED = 0.6, 6.0  # px and px/s: it hangs still
GRIP = 3  # px above its top within which it is fixed to something
HARD = 4.0  # px per tick of which it loses so many at once when it hits the ground
OUT_TICKS = 20  # from there until its light is out


@spawnable("Lamp")
@dataclass(eq=False)
class Lamp(Settler, Luminous, Cuttable, Blown):
    """Placed where the chain is fixed; `length` of the chain and `radius` of the light in px.

    Fixed to breakable structure it falls when that gives way, and wherever it hangs, when a beam cuts its chain.
    """

    length: float = 48.0
    radius: float = 96.0
    colour: Colour = Colour("#ffdfae")
    tick_order: ClassVar[int] = 70

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 1 <= self.length <= 2000:
            raise ValueError(f"'length' is {self.length}, it has to be 1..2000")
        self.chain: Chain | None = None
        self.stirred = -AGAIN  # the tick in which it was last set in motion by someone passing
        self.y += self.length
        self.fixed_to_mass = False  # does it hang from something that may come down?
        self.falls = False
        self.drop = 0.0  # px that it fell in the last tick
        self.out_for = -1  # ticks since it hit the ground; -1: it has not

    def begin(self, world: "World") -> None:
        """Hangs it up."""
        self.chain = Chain(world.physics, (self.place.x, self.place.y), self.length, WEIGHT)
        self.fixed_to_mass = self._mass(world) is not None
        if not self.fixed_to_mass:
            x, y, reach = self.place.x, self.place.y, self.length + HEIGHT
            world.doze(self, (x - reach, y - reach, x + reach, y + reach))

    def _mass(self, world: "World") -> Mass | None:
        """What its chain is fixed to, if that may come down and has not."""
        x, y = round(self.place.x), round(self.place.y)
        return next((m for m in world.each(Mass) if m.blocks(x - 1, y - GRIP, x + 1, y + 1) and not m.speed), None)

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """A beam through the chain or the lamp."""
        left, top, right, bottom = self.rect()
        if segment_meets(a, b, (left - radius, top - radius, right + radius, bottom + radius)) is not None:
            self._let_go(world)

    def _let_go(self, world: "World") -> None:
        if self.chain is not None and not self.falls:
            self.falls = True
            self.chain.let_go()
            world.wake(self)
            world.unsettle(self)
            world.emit(Cue(self.place.x, self.place.y, "lamp_falls"))

    def tick(self, world: "World") -> None:
        """Feels the draught of who runs by, and when its hold goes."""
        if self.falls:
            self.out_for += self.out_for >= 0
            return
        hero = world.hero
        if (world.tick + self.id) % LISTEN:
            return
        if self.fixed_to_mass and self._mass(world) is None:
            self._let_go(world)
        if hero is None or world.tick - self.stirred < AGAIN:
            return
        if abs(hero.vx) > PASSING and abs(hero.x - self.x) < REACH_X and abs(hero.y - hero.h / 2 - self.y) < REACH_Y:
            self.stirred = world.tick
            self.knock(world, hero.vx * DRAUGHT, 0.0)

    def knock(self, world: "World", dx: float, dy: float) -> None:
        """Something hit it: it is given this velocity, px/s."""
        if self.chain is not None:
            self.chain.knock(dx, dy)
            world.unsettle(self)

    def blown(self, world: "World", vx: float, vy: float) -> None:
        """A blast throws it."""
        self.knock(world, vx, vy)

    def settle(self, world: "World") -> None:
        """Where physics has it hang now; the air slows it down until it hangs straight. Asleep it costs nothing."""
        if self.chain is None:
            return
        if self.chain.still and not self.falls:
            world.settled(self)
            return
        x, y = self.chain.end
        speed, drop = (x - self.x) * 60, y - self.y
        self.x, self.y = x, y
        if self.falls:
            self._hit_ground(world, drop)
        elif abs(x - self.place.x) > CALM or abs(speed) > CALM_SPEED:  # without this it would fall asleep leaning
            self.knock(world, -speed * AIR, 0.0)

    def light(self) -> tuple[float, float, float]:
        """It comes from the lamp's body."""
        return self.x, self.y + HEIGHT / 2, self.radius if self.out_for < 0 else 0.0

    def _hit_ground(self, world: "World", drop: float) -> None:
        """Its light does not outlive that."""
        if self.out_for < 0 and self.drop - drop > HARD:
            self.out_for = 0
            world.emit(Cue(self.x, self.y, "lamp_breaks"))
            expose(world, (self.x, self.y), (self.x, self.y + HEIGHT), full=False)
        self.drop = drop

    def rect(self) -> Rect:
        """The lamp, with its chain as long as that hangs."""
        top = self.y if self.falls else min(self.place.y, self.y)
        return self.x - HALF_WIDTH, top, self.x + HALF_WIDTH, self.y + HEIGHT

    def looks(self) -> Iterator[AnyLook]:
        """Chain, lamp (its pivot is where it hangs), light."""
        if self.chain is not None:
            yield Line("chain", self.chain.points(), Layer.PROP, key=1)
        light = 1.0 if self.out_for < 0 else max(0.0, 1 - self.out_for / OUT_TICKS)
        yield Look("prop_lamp", "lit" if light else "unlit", 0, self.x, self.y)
        if light:
            yield Glow(self.x, self.y + HEIGHT / 2, self.radius, self.colour, light, key=2, casts=True)

    def state(self) -> tuple[Any, ...]:
        """Where it hangs or lies."""
        return (*super().state(), self.stirred, self.falls, self.out_for)
