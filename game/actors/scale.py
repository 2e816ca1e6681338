"""Here rations are handed over, one by one, while you hold on."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import sin
from typing import TYPE_CHECKING, Any

from game.actors.store import STOCKS, step_of
from game.kit.geometry import Point
from game.sim.actions import Button
from game.sim.events import Cue, Given
from game.sim.look import AnyLook, Look
from game.sim.progress import RATIONS, SUPPLY
from game.sim.spawn import spawnable
from game.sim.talks import DAY, LAST_HOUR
from game.sim.traits import Zone

if TYPE_CHECKING:
    from game.sim.hero import Hero
    from game.sim.world import World

FIRST, QUICKEST, QUICKER = 22, 9, 1  # ticks between two at first and at last, and fewer with each
FLIGHT, ARC = 20, 22.0  # ticks and px of the hop from hand to scale
HAND_X, HAND_Y = 9.0, 24.0  # px ahead of the feet and over them


@dataclass(slots=True)
class Package:
    """One on its way: where it left the hand, and ticks since."""

    start: Point
    age: int = 0


@spawnable("Scale")
@dataclass(eq=False)
class Scale(Zone):
    """USE puts one of the figure's rations on it, and another as long as it is held. What was given lies on its lower edge.

    `flag` counts what was given here: people's talks can ask for it (`given>=5`). The village's supply grows with it. With `enough`, or
    all one has, the flag `full` is set, and it is the hour `hour` (0..3; -1: as before).
    """

    flag: str = "given"
    enough: int = 12
    full: str = "fed"
    hour: int = -1
    packages: list[Package] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.flag:
            raise ValueError("'flag' is empty, it has to have a name: given")
        if not -1 <= self.hour <= LAST_HOUR:
            raise ValueError(f"'hour' is {self.hour}, it has to be -1..{LAST_HOUR}")
        self.row = 0  # given without letting go
        self.wait = 0  # ticks until the next
        self.lies = 0

    def begin(self, world: "World") -> None:
        """What was given before lies there."""
        self.lies = world.progress.flags.get(self.flag, 0)

    def tick(self, world: "World") -> None:
        """Those on the way land."""
        super().tick(world)
        for package in self.packages:
            package.age += 1
        landed = [p for p in self.packages if p.age >= FLIGHT]
        if landed:
            self.packages = [p for p in self.packages if p.age < FLIGHT]
            self.lies += len(landed)

    def inside(self, world: "World") -> None:
        """Hands one over, and the next a little sooner."""
        hero = world.hero
        self.wait = max(0, self.wait - 1)
        if hero is None or not hero.grounded or world.staging.busy or not world.pad.held(Button.USE):
            self.row = self.wait = 0
            return
        fresh = world.pad.pressed(Button.USE, 3)
        if (fresh or self.row) and not self.wait and world.progress.flags.get(RATIONS, 0) > 0:
            world.pad.consume(Button.USE)
            self._give(world, hero)

    def left(self, world: "World") -> None:
        """Whoever goes away gives nothing."""
        self.row = self.wait = 0

    def _give(self, world: "World", hero: "Hero") -> None:
        flags = world.progress.flags
        flags[RATIONS] -= 1
        for flag in (SUPPLY, self.flag):
            flags[flag] = flags.get(flag, 0) + 1
        if flags[self.flag] >= self.enough or not flags[RATIONS]:
            self._fill(flags)
        self.wait = max(QUICKEST, FIRST - QUICKER * self.row)
        self.row += 1
        self.packages.append(Package((hero.x + HAND_X * hero.facing, hero.y - HAND_Y)))
        x, y = self._top()
        world.emit(Given(x, y, flags[self.flag], flags[RATIONS], flags[SUPPLY]))
        world.emit(Cue(x, y, "ration_given"))

    def _fill(self, flags: dict[str, int]) -> None:
        """That is enough."""
        if self.full and not flags.get(self.full):
            flags[self.full] = 1
            if self.hour >= 0:
                flags[DAY] = max(flags.get(DAY, 0), self.hour)

    def _top(self) -> Point:
        return self.place.foot

    def looks(self) -> Iterator[AnyLook]:
        """What lies there, and what flies."""
        x, y = self._top()
        anim = step_of(STOCKS["rations"][1], self.lies)
        if anim:
            yield Look("prop_village_rations", anim, 0, x, y)
        for number, package in enumerate(self.packages):
            share = package.age / FLIGHT
            at_x, at_y = package.start[0] + (x - package.start[0]) * share, package.start[1] + (y - package.start[1]) * share
            yield Look("ration", "idle", 0, at_x, at_y - ARC * sin(share * 3.1416), key=number + 1)

    def state(self) -> tuple[Any, ...]:
        """How it goes on."""
        return *super().state(), self.row, self.wait, self.lies, tuple(p.age for p in self.packages)
