"""Something to eat: found once, it is yours for good, and mends a wound."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Rect, overlap
from game.sim.events import Cue, Picked
from game.sim.look import AnyLook, Glow, Look
from game.sim.spawn import spawnable
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.world import World

FLAG = "rations"  # under which progress counts them
REACH, HEIGHT = 14.0, 20.0  # px to both sides of where it lies, and above it, in which it is picked up
HEALS = 1  # bars
GLOW_RADIUS, GLOW_COLOUR, GLOW_STRENGTH = 30.0, "#ffcf8a", 0.55


@spawnable("Ration")
@dataclass(eq=False)
class Ration(Zone):
    """Lies where it is placed; `worth` is how many it is."""

    worth: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.worth < 1:
            raise ValueError(f"'worth' is {self.worth}, it has to be at least 1")
        self.age = 0

    def rect(self) -> Rect:
        """Where hands reach it."""
        return self.x - REACH, self.y - HEIGHT, self.x + REACH, self.y

    def tick(self, world: "World") -> None:
        """Waits for whoever is under control."""
        self.age += 1
        hero = world.hero
        if self.alive and hero is not None and hero.life > 0 and overlap(hero.rect(), self.rect()):
            self._picked(world)

    def _picked(self, world: "World") -> None:
        hero = world.hero
        assert hero is not None
        flags = world.progress.flags
        flags[FLAG] = flags.get(FLAG, 0) + self.worth
        world.progress.finish(self.place.oid)
        if hero.life < hero.most_life:
            hero.life += HEALS
            world.emit(Cue(hero.x, hero.y, "heal"))
        world.emit(Picked(self.x, self.y, "ration", flags[FLAG]))
        world.emit(Cue(self.x, self.y - HEIGHT / 2, "ration"))
        self.gone()

    def looks(self) -> Iterator[AnyLook]:
        """The package, and a little warmth by which it is found."""
        yield Look("ration", "idle", self.age, self.x, self.y)
        yield Glow(self.x, self.y - HEIGHT / 2, GLOW_RADIUS, GLOW_COLOUR, GLOW_STRENGTH)
