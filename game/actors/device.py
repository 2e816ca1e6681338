"""A small device that hides whoever stands near it from the Safeguard."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.kit.approach import approach
from game.kit.geometry import Point
from game.kit.ticks import ticks
from game.sim.cover import Cover
from game.sim.events import Cue
from game.sim.look import AnyLook, Dome, Glow, Layer, Look
from game.sim.people import Person
from game.sim.senses import near
from game.sim.spawn import spawnable
from game.sim.verbs import person

if TYPE_CHECKING:
    from game.sim.world import World

ABOVE = 8.0  # px over the ground that the middle of its field has while it lies there
AT_BELT = 4.0  # px under the chest of whoever carries it
HUM = ticks(2.5)  # between two hums
WORKS = ticks(0.4)  # so long its field is bright after it has fooled a sensor
FAINT, BRIGHTER = 0.5, 0.06  # strength of the field at rest, and what it gains or loses per tick
GLOW_RADIUS, GLOW = 26.0, "#b096ff"


@spawnable("Device")
@dataclass(eq=False)
class Device(Cover):
    """Hides within `radius` px. `who` (`tae`, `killy`) carries it; nobody, or one who is not here: it lies where it is placed."""

    radius: float = 72.0
    who: str = ""
    tick_order: ClassVar[int] = 30  # after those who carry it, before those who look for them

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 16 <= self.radius <= 400:
            raise ValueError(f"'radius' is {self.radius}, it has to be 16..400 px")
        self.holder: Person | None = None
        self.strength = FAINT

    def give_to(self, holder: Person | None) -> None:
        """It changes hands; with nobody it lies where it is."""
        self.holder, self.who = holder, ""

    @property
    def middle(self) -> Point:
        """The middle of its field."""
        if self.holder is None:
            return self.x, self.y - ABOVE
        return self.holder.chest[0], self.holder.chest[1] + AT_BELT

    def covers(self, point: Point) -> bool:
        """Is this point in its field?"""
        return near(self.middle, point, self.radius)

    def tick(self, world: "World") -> None:
        """Goes where its holder goes; lies down where that one fell."""
        if self.who:
            self.give_to(person(world, self.who) or self.holder)
        if self.holder is not None:
            self.x, self.y = self.holder.x, self.holder.y
            if not self.holder.alive:
                self.give_to(None)
        works = world.tick - world.senses.fooled < WORKS
        self.strength = approach(self.strength, 1.0 if works else FAINT, BRIGHTER)
        if (world.tick + self.id) % HUM == 0:
            world.emit(Cue(*self.middle, "device_hum", self.strength))

    def looks(self) -> Iterator[AnyLook]:
        """The thing itself while it lies there, its small light, and the rim of its field."""
        x, y = self.middle
        if self.holder is None:
            yield Look("device", "idle", 0, self.x, self.y, layer=Layer.PROP)
        yield Glow(x, y, GLOW_RADIUS, GLOW, 0.4 + 0.4 * self.strength)
        yield Dome("device", x, y, self.radius, self.strength)

    def state(self) -> tuple[Any, ...]:
        """Where it is, who has it, and how bright its field is."""
        return (*super().state(), self.holder.id if self.holder else 0, self.strength)
