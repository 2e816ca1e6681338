"""Gas that gathers under a ceiling: a shot, a flame or a lamp's glass sets it off, and for a while the place is empty."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors import fumes
from game.actors.breakable import breaking
from game.actors.breakable.mass import Mass
from game.kit.fsm import Machine
from game.kit.geometry import Point, Rect, middle, overlap, segment_meets
from game.kit.ticks import ticks
from game.sim.damage import Hit, Hurtable, Team, hit_stop
from game.sim.events import Cue, Shook
from game.sim.exposed import Exposed
from game.sim.look import AnyLook
from game.sim.spawn import spawnable

if TYPE_CHECKING:
    from game.sim.world import World

TELL = 24  # ticks from a spark to the blast
CAUGHT = 6  # ticks from another gas that burns beside it
BURN, FLAME = 48, 14  # ticks for which it is seen to burn, and in which it burns whoever is in it
FILL = ticks(2.5)  # from empty to full
LEAST = 0.3  # full: less of it does not burn
OVER = 26.0  # px below and beside the gas that its flame reaches
REACH = 150.0  # px from its flame that the blast reaches
DAMAGE, THROW = 2, 260.0  # bars of people's life, px/s
HISS = 10  # ticks between two sounds
NEAR = 400.0  # px round it in which a figure may see it drift


class Fume(Enum):
    """What it is doing."""

    GATHERS = auto()
    TELLS = auto()
    BURNS = auto()
    EMPTY = auto()


@spawnable("Gas")
@dataclass(eq=False)
class Gas(Exposed):
    """Lies under the upper edge of its rectangle, `depth` px thick when there is all of it, and as wide.

    The full beam sets it off at once, everything else in a moment. The blast throws with `force` px/s. For `again` s nothing comes after.
    `flag` is set once it has burnt.
    """

    depth: float = 44.0
    again: float = 6.0
    force: float = 420.0
    flag: str = ""
    tick_order: ClassVar[int] = 70

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 8 <= self.depth <= max(8.0, self.place.h):
            raise ValueError(f"'depth' is {self.depth}, it has to be 8..{self.place.h:g} px, the height of its rectangle")
        if self.again < 0 or self.force < 0:
            raise ValueError(f"'again' is {self.again} and 'force' {self.force}, neither can be below 0")
        self.fume = Machine(Fume.GATHERS)
        self.amount = 1.0  # of what it can hold
        self.patience = TELL  # ticks from the spark on
        self.age = 0  # ticks for which it has drifted

    def begin(self, world: "World") -> None:
        """It is there already."""
        self._rest(world)

    def _rest(self, world: "World") -> None:
        left, top, right, bottom = self.place.rect
        world.doze(self, (left - NEAR, top - NEAR, right + NEAR, bottom + NEAR))

    @property
    def area(self) -> Rect:
        """Where there is gas now."""
        left, top, right, _ = self.place.rect
        return left, top, right, top + self.depth * self.amount

    @property
    def flame(self) -> Rect:
        """How far it burns."""
        left, top, right, bottom = self.area
        return left - OVER, top - OVER / 2, right + OVER, bottom + OVER

    # -- being set off

    def exposed(self, world: "World", a: Point, b: Point, *, full: bool) -> None:
        """Whatever goes through it sets it off."""
        if segment_meets(a, b, self.area) is not None:
            self.kindle(world, 0 if full else TELL)

    def kindle(self, world: "World", patience: int) -> None:
        """It goes off in so many ticks, if there is enough of it."""
        if self.fume.state is Fume.GATHERS and self.amount >= LEAST:
            self.fume.enter(Fume.TELLS)
            self.patience = patience
            world.wake(self)
            world.emit(Cue(*middle(self.area), "gas_tell"))
        elif self.fume.state is Fume.TELLS:
            self.patience = min(self.patience, self.fume.ticks + patience)

    # -- the tick

    def tick(self, world: "World") -> None:
        """Gathers, glows, burns, is gone."""
        self.fume.tick()
        self.age += 1
        state = self.fume.state
        if state is Fume.TELLS:
            self._tell(world)
        elif state is Fume.BURNS:
            self._burn(world)
        elif state is Fume.EMPTY:
            if self.fume.ticks >= ticks(self.again):
                self.fume.enter(Fume.GATHERS)
        else:
            self._gather(world)

    def _gather(self, world: "World") -> None:
        if self.amount < 1.0:
            self.amount = min(1.0, self.amount + 1 / FILL)
            if self.amount == 1.0:
                self._rest(world)
        if world.tick % HISS == 0:
            world.emit(Cue(*middle(self.area), "gas_hiss", self.amount))

    def _tell(self, world: "World") -> None:
        if self.fume.ticks >= self.patience:
            self._explode(world)
        elif self.fume.ticks % HISS == 1:
            world.emit(Cue(*middle(self.area), "gas_hiss"))

    def _burn(self, world: "World") -> None:
        if self.fume.ticks < FLAME:
            self._scorch(world)
        if self.fume.ticks % HISS == 0:
            world.emit(Cue(*middle(self.area), "gas_burns"))
        if self.fume.ticks >= BURN:
            self.amount = 0.0
            self.fume.enter(Fume.EMPTY)

    def _explode(self, world: "World") -> None:
        self.fume.enter(Fume.BURNS)
        if self.flag:
            world.progress.flags[self.flag] = 1
        x, y = middle(self.area)
        world.emit(Cue(x, y, "gas_ignite"))
        world.emit(Shook(x, y, 0.5))
        hit_stop(world, 3)
        self._scorch(world)
        flame = self.flame
        for mass in list(world.each(Mass)):
            if mass.blasts and mass.solid and overlap(mass.rect(), flame):
                breaking.shatter(mass, world)
        for other in world.each(Gas):
            if other is not self and overlap(other.area, flame):
                other.kindle(world, CAUGHT)
        world.blast(x, y, REACH + (flame[3] - flame[1]) / 2, self.force, self.place.w / 2)

    def _scorch(self, world: "World") -> None:
        """Whoever is in the flame: people are hurt, nothing else lives."""
        flame = self.flame
        x, _ = middle(flame)
        for one in list(world.each(Hurtable)):
            if overlap(one.hurt_box(), flame):
                side = THROW if middle(one.rect())[0] >= x else -THROW
                damage = DAMAGE if one.team is Team.PEOPLE else max(DAMAGE, one.life)
                one.take(world, Hit(damage, Team.PLACE, side, -THROW, cause="burnt"))

    # -- for others

    def looks(self) -> Iterator[AnyLook]:
        """Wisps under the ceiling, the glow before it goes off, flames."""
        if self.fume.state is Fume.BURNS:
            yield from fumes.flames(self.area, self.fume.ticks, BURN, self.id)
        elif self.fume.state is not Fume.EMPTY:
            heat = self.fume.ticks / max(1, self.patience) if self.fume.state is Fume.TELLS else 0.0
            yield from fumes.wisps(self.area, self.amount, heat, self.age + self.id * 41)

    def state(self) -> tuple[Any, ...]:
        """How much there is, and how far it is with burning."""
        return self.fume.state.name, self.fume.ticks, self.amount, self.patience
