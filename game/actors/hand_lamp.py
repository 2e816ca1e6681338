"""A lamp that somebody carries in the hand: its light goes where they go, and it swings with their steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians, sin
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.geometry import Point
from game.sim.look import AnyLook, Glow, Layer, Line, Look
from game.sim.people import Person
from game.sim.spawn import Colour, spawnable
from game.sim.stealth import Luminous
from game.sim.verbs import person

if TYPE_CHECKING:
    from game.sim.world import World

HAND = 9.0, 27.0, 23.0  # px before whoever carries it, over the feet of one who stands, and of one who stoops
CHAIN, MIDDLE, TALL = 4.0, 11.0, 20.0  # px from the hand to the lamp, from its bail to the middle of its light, and to its foot
DRAG = 0.09  # degrees that it trails behind per px/s
PULL, AIR = 0.05, 0.09  # share of what is missing, and of its swinging, by which that changes per tick: it swings two or three times
STEP, STRIDE = 1.1, 22.0  # degrees per tick that a step gives it, and px from step to step
MOST = 50.0  # degrees
STRENGTH = 0.92


@spawnable("HandLamp")
@dataclass(eq=False)
class HandLamp(Luminous):
    """Carried by `who` (`tae`, `killy`); nobody, or one who is not here: it stands where it is placed. `radius` of its light, px.

    Where its carrier falls it stays until that one is up again. A scene hands it over with `pass_lamp`.
    """

    who: str = ""
    radius: float = 132.0
    colour: Colour = Colour("#e6e2a8")
    lit: bool = True
    tick_order: ClassVar[int] = 30  # after those who carry it, before those who look for them

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 16 <= self.radius <= 400:
            raise ValueError(f"'radius' is {self.radius}, it has to be 16..400 px")
        self.holder: Person | None = None
        self.fallen: Person | None = None  # who fell with it
        self.angle = 0.0  # degrees that it swings to the right
        self.swing = 0.0  # degrees per tick
        self.gone_for = 0.0  # px since the last step

    def give_to(self, holder: Person | None) -> None:
        """It changes hands; with nobody it stands where that one stood."""
        if holder is None and self.holder is not None:
            self.x, self.y, self.angle, self.swing = self.holder.x, self.holder.y, 0.0, 0.0
        self.holder, self.fallen, self.who = holder, None, ""

    def tick(self, world: "World") -> None:
        """Goes where its holder goes, and swings; stays where that one fell, and lies."""
        if self.who:
            self.give_to(person(world, self.who) or self.holder)
        if self.fallen is not None and _up(self.fallen):
            self.give_to(self.fallen)
        holder = self.holder
        if holder is None:
            return
        if not _up(holder):
            self.give_to(None)
            self.fallen = holder
            return
        x, (before, standing, stooped) = self.x, HAND
        self.x, self.y = holder.x + before * holder.facing, holder.y - (stooped if holder.crouching else standing)
        self._swing(holder, abs(self.x - x))

    def _swing(self, holder: Person, way: float) -> None:
        """It trails behind one who goes, and every step pushes it."""
        self.gone_for += min(way, STRIDE)
        if self.gone_for >= STRIDE:
            self.gone_for -= STRIDE
            self.swing += STEP * holder.facing
        self.swing += (-holder.vx * DRAG - self.angle) * PULL - self.swing * AIR
        self.angle = max(-MOST, min(MOST, self.angle + self.swing))

    @property
    def top(self) -> Point:
        """Its bail."""
        if self.holder is None:
            return self.x, self.y - TALL
        return self._below(CHAIN)

    @property
    def middle(self) -> Point:
        """The middle of its light."""
        return (self.x, self.y - TALL + MIDDLE) if self.holder is None else self._below(CHAIN + MIDDLE)

    def _below(self, far: float) -> Point:
        """So many px under the hand, as it swings now."""
        return self.x + far * sin(radians(self.angle)), self.y + far * cos(radians(self.angle))

    def light(self) -> tuple[float, float, float]:
        """It comes from its middle."""
        return (*self.middle, self.radius if self.lit else 0.0)

    def looks(self) -> Iterator[AnyLook]:
        """What it hangs on, the lamp, and its light."""
        layer = Layer.PROP if self.holder is None else Layer.COMPANION
        (x, y), (middle_x, middle_y) = self.top, self.middle
        if self.holder is not None:
            x, y = x + (middle_x - x) / 2, y  # it is drawn upright: so that its middle is nearly where its light is
            yield Line("cable", [(self.x, self.y), (x, y)], layer, key=1)
        yield Look("hand_lamp", "lit" if self.lit else "unlit", 0, x, y, layer=layer, key=2)
        if self.lit:
            yield Glow(middle_x, middle_y, self.radius, self.colour, STRENGTH, key=3, casts=True)

    def state(self) -> tuple[Any, ...]:
        """Where it is, who has it, and how it swings."""
        fallen = (self.fallen.id,) if self.fallen else ()
        return (*super().state(), self.holder.id if self.holder else 0, self.lit, self.angle, self.swing, self.gone_for, *fallen)


def _up(one: Person) -> bool:
    return one.alive and one.life > 0


def pass_lamp(world: "World", who: str, name: str = "") -> None:
    """For scenes: the lamp called `name` (none: the first there is) is in the hand of `who` from now on; with nobody it is set down.

    A world that begins later knows nothing of it: the scene's `again` says it once more.
    """
    lamp = next((one for one in world.each(HandLamp) if not name or one.place.name == name), None)
    if lamp is not None:
        lamp.give_to(person(world, who) if who else None)
