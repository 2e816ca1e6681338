"""A bell: it rings when it is struck, shot, or reached by hand, and everybody hears it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.actors.struck import Struck
from game.kit.geometry import Rect, overlap
from game.sim.damage import Hit
from game.sim.events import Cue
from game.sim.look import AnyLook, Look
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

RINGS = 130  # ticks
HALF, TALL = 13.0, 50.0  # px
NEAR = 64.0  # px from the figure within which it looks for a hand
PAUSE = 60  # ticks until a hand rings it again


@spawnable("Bell")
@dataclass(eq=False)
class Bell(Struck):
    """Placed where its post stands. `flag` counts how often it rang; `by_hand`: it rings when it is touched, too."""

    flag: str = "bell"
    by_hand: bool = True

    def begin(self, world: "World") -> None:
        """Nobody is there yet."""
        self.touched = False
        self.now = world.tick
        world.doze(self, (self.x - NEAR, self.y - TALL - NEAR, self.x + NEAR, self.y + NEAR))

    def rect(self) -> Rect:
        """The bell and its post."""
        return self.x - HALF, self.y - TALL, self.x + HALF, self.y

    def tick(self, world: "World") -> None:
        """Does a hand reach it?"""
        hero = world.hero
        self.now = world.tick
        here = self.by_hand and hero is not None and hero.life > 0 and overlap(hero.rect(), self.rect())
        if here and not self.touched and world.tick > self.struck_at + PAUSE:
            self._ring(world)
        self.touched = here

    def struck(self, world: "World", hit: Hit) -> None:
        """It rings."""
        self._ring(world)

    def _ring(self, world: "World") -> None:
        self.struck_at = self.now = world.tick
        flags = world.progress.flags
        if self.flag:
            flags[self.flag] = flags.get(self.flag, 0) + 1
        world.emit(Cue(self.x, self.y - TALL / 2, "village_bell"))

    def looks(self) -> Iterator[AnyLook]:
        """It swings as long as it rings."""
        since = self.now - self.struck_at
        yield Look("prop_village_alarm", "ring" if 0 <= since < RINGS and self.struck_at > 0 else "idle", self.now, self.x, self.y)
