"""The wheel of a leaking pipe: struck, it shuts, and nothing drips any more."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.actors.struck import Struck
from game.kit.geometry import Rect
from game.sim.damage import Hit
from game.sim.events import Cue
from game.sim.look import AnyLook, Look
from game.sim.spawn import Ref, spawnable

if TYPE_CHECKING:
    from game.sim.world import World

HALF = 13.0  # px
TURNS = 26  # ticks
DRIPS = 34  # ticks between two drops
FAR = 360.0  # px from the figure within which it drips


@spawnable("Wheel")
@dataclass(eq=False)
class Wheel(Struck):
    """Placed at its axle. Struck `blows` times it is shut for good: the flag `flag` is set.

    `leaks` links to an area (or a point) under whose upper edge it drips until then.
    """

    flag: str = "wheel"
    leaks: Ref = Ref(0)
    blows: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.flag or self.blows < 1:
            raise ValueError("'flag' has to have a name, and 'blows' has to be at least 1")
        self.given = 0

    def begin(self, world: "World") -> None:
        """Shut before, it stays shut."""
        self.shut = bool(world.progress.flags.get(self.flag))
        self.now = world.tick
        if self.shut:
            world.rest(self)
        else:
            world.doze(self, (self.x - FAR, self.y - FAR, self.x + FAR, self.y + FAR))

    def rect(self) -> Rect:
        """The wheel."""
        return self.x - HALF, self.y - HALF, self.x + HALF, self.y + HALF

    def answers(self) -> bool:
        """Shut is shut."""
        return not self.shut

    def struck(self, world: "World", hit: Hit) -> None:
        """It turns; with the last blow it is shut."""
        self.given += 1
        world.emit(Cue(self.x, self.y, "valve"))
        if self.given >= self.blows:
            self.shut = True
            world.progress.flags[self.flag] = 1

    def tick(self, world: "World") -> None:
        """It drips."""
        self.now = world.tick
        if self.shut and world.tick > self.struck_at + TURNS:
            world.rest(self)
            return
        area = world.level.thing(self.leaks) if self.leaks else None
        if area is not None and not self.shut and (world.tick + self.id * 7) % DRIPS == 0:
            step = world.tick // DRIPS * 37 % 100 / 100
            world.emit(Cue(area.x + area.w * step, area.y, "drip"))

    def looks(self) -> Iterator[AnyLook]:
        """It turns for a moment."""
        since = self.now - self.struck_at
        turns = self.given and since < TURNS
        yield Look("prop_sanctuary_valve", "turn" if turns else "idle", since if turns else 0, self.x, self.y)

    def state(self) -> tuple[object, ...]:
        """Is it shut?"""
        return *super().state(), self.given, self.shut
