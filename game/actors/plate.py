"""A plate to shoot at: hung up, or thrown by the children; hit, it goes to pieces, and they count."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.actors.struck import Struck
from game.actors.villager.villager import Villager
from game.kit.geometry import Rect
from game.sim.damage import Hit
from game.sim.events import Cue, Shot
from game.sim.look import AnyLook, Look
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

HALF = 9.0  # px round it in which a shot hits: it is small, and it flies
GRAVITY = 430.0  # px/s², less than a figure's: it is to be seen
NEAR = 330.0  # px from the figure within which it is thrown or hung
BACK = 150  # ticks until one that was hung hangs again
THROWERS = 40.0  # px from the place within which whoever throws has to stand


@spawnable("Plate")
@dataclass(eq=False)
class Plate(Struck):
    """Hangs where it is placed, or with `up` px is thrown up from there so high, every `every` s, `drift` px/s to the side.

    `by` names who throws it: without them there it is not. `flag` counts hits, `flag`.row those without a shot that hit none,
    `flag`.missed the plates that came down whole.
    """

    up: float = 0.0
    every: float = 3.0
    drift: float = 0.0
    by: str = ""
    flag: str = "plates"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.up < 0 or self.every < 0.5 or not self.flag:
            raise ValueError("'up' has to be at least 0, 'every' at least 0.5, and 'flag' has to have a name")
        self.shown = not self.up
        self.vy = 0.0  # px/s
        self.wait = round(self.every * 60)

    def begin(self, world: "World") -> None:
        """Waits for somebody to shoot at it."""
        world.doze(self, (self.x - NEAR, self.y - NEAR, self.x + NEAR, self.y + NEAR))

    def rect(self) -> Rect:
        """Where a shot hits it."""
        return self.x - HALF, self.y - HALF, self.x + HALF, self.y + HALF

    def hurt_box(self) -> Rect:
        """All of it."""
        return self.rect()

    def answers(self) -> bool:
        """Only as long as it is there."""
        return self.shown

    def tick(self, world: "World") -> None:
        """It is thrown, flies, falls; or hangs."""
        if any(isinstance(event, Shot) for event in world.events) and not self._anyone(world):
            world.progress.flags[f"{self.flag}.row"] = 0
        if not self.shown:
            self.wait -= 1
            if self.wait <= 0:
                self._appear(world)
        elif self.up:
            self.vy += GRAVITY / 60
            self.x, self.y = self.x + self.drift / 60, self.y + self.vy / 60
            if self.vy > 0 and (self.y >= self.place.y or world.blocks(*map(round, self.rect()))):
                self._missed(world)

    def _anyone(self, world: "World") -> bool:
        """Was one of those that count together hit in this tick?"""
        return any(plate.flag == self.flag and plate.struck_at == world.tick for plate in world.each(Plate))

    def _appear(self, world: "World") -> None:
        self.wait = round(self.every * 60)
        thrower = self._thrower(world)
        if self.by and thrower is None:
            return
        self.shown, self.x, self.y = True, self.place.x, self.place.y
        if self.up:
            self.vy = -((2 * GRAVITY * self.up) ** 0.5)
            world.emit(Cue(self.x, self.y, "plate_thrown"))
            if thrower is not None:
                thrower.heed(self.x + self.drift, 50, "play")

    def _thrower(self, world: "World") -> Villager | None:
        """Whoever of those who throw stands ready."""
        names = self.by.split()
        ready = (v for v in world.each(Villager) if v.who in names and not v.way and not v.talking)
        return next((v for v in ready if abs(v.x - self.place.x) < THROWERS and abs(v.y - self.place.y) < THROWERS), None)

    def struck(self, world: "World", hit: Hit) -> None:
        """To pieces."""
        flags, row = world.progress.flags, f"{self.flag}.row"
        flags[self.flag], flags[row] = flags.get(self.flag, 0) + 1, flags.get(row, 0) + 1
        world.emit(Cue(self.x, self.y, "plate_shatters"))
        self.shown, self.wait = False, round(self.every * 60) if self.up else BACK

    def _missed(self, world: "World") -> None:
        """It came down whole."""
        flags, missed = world.progress.flags, f"{self.flag}.missed"
        flags[missed] = flags.get(missed, 0) + 1
        world.emit(Cue(self.x, self.y, "plate_lands"))
        self.shown = False

    def looks(self) -> Iterator[AnyLook]:
        """A lid, turning as it flies."""
        if self.shown:
            yield Look("prop_ration_tin", "idle", 0, self.x, self.y + 5, angle=(self.vy * 0.9) % 360 if self.up else 0.0)

    def state(self) -> tuple[object, ...]:
        """Where it is, and when the next comes."""
        return *super().state(), self.shown, self.vy, self.wait
