"""A lamp on a chain: it lights its place, and sways when someone passes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.geometry import Rect
from game.sim.look import AnyLook, Glow, Layer, Line, Look
from game.sim.physics import Chain
from game.sim.spawn import spawnable
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


@spawnable("Lamp")
@dataclass(eq=False)
class Lamp(Settler):
    """Placed where the chain is fixed; `length` of the chain and `radius` of the light in px."""

    length: float = 48.0
    radius: float = 96.0
    colour: str = "#ffdfae"
    tick_order: ClassVar[int] = 70

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 1 <= self.length <= 2000:
            raise ValueError(f"'length' is {self.length}, it has to be 1..2000")
        self.chain: Chain | None = None
        self.stirred = -AGAIN  # the tick in which it was last set in motion by someone passing
        self.y += self.length

    def begin(self, world: "World") -> None:
        """Hangs it up."""
        self.chain = Chain(world.physics, (self.place.x, self.place.y), self.length, WEIGHT)

    def tick(self, world: "World") -> None:
        """Feels the draught of who runs by."""
        hero = world.hero
        if hero is None or (world.tick + self.id) % LISTEN or world.tick - self.stirred < AGAIN:
            return
        if abs(hero.vx) > PASSING and abs(hero.x - self.x) < REACH_X and abs(hero.y - hero.h / 2 - self.y) < REACH_Y:
            self.stirred = world.tick
            self.knock(hero.vx * DRAUGHT, 0.0)

    def knock(self, dx: float, dy: float) -> None:
        """Something hit it: it is given this velocity, px/s."""
        if self.chain is not None:
            self.chain.knock(dx, dy)

    def settle(self, world: "World") -> None:
        """Where physics has it hang now; the air slows it down until it hangs straight. Asleep it costs nothing."""
        if self.chain is None or self.chain.still:
            return
        x, y = self.chain.end
        speed = (x - self.x) * 60
        self.x, self.y = x, y
        if abs(x - self.place.x) > CALM or abs(speed) > CALM_SPEED:  # without this it would fall asleep leaning
            self.knock(-speed * AIR, 0.0)

    def rect(self) -> Rect:
        """The lamp itself, not its chain."""
        return self.x - HALF_WIDTH, self.y, self.x + HALF_WIDTH, self.y + HEIGHT

    def looks(self) -> Iterator[AnyLook]:
        """Chain, lamp (its pivot is where it hangs), light."""
        if self.chain is not None:
            yield Line("chain", self.chain.points(), Layer.PROP, key=1)
        yield Look("prop_lamp", "lit", 0, self.x, self.y)
        yield Glow(self.x, self.y + HEIGHT / 2, self.radius, self.colour, key=2)

    def state(self) -> tuple[Any, ...]:
        """Where it hangs."""
        return (*super().state(), self.stirred)
