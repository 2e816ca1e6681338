"""A nest in the wall that builds the others, one after the other: go for the source, while it is open."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from game.actors.exterminator import SHAKEN_COLOUR, SHAKEN_GLOW
from game.kit.fsm import Machine
from game.kit.geometry import Point, Rect
from game.kit.ticks import ticks
from game.sim.clinger import Clinger
from game.sim.cover import hidden
from game.sim.damage import HIT_STOP_KILL, Hit, Team, hit_stop
from game.sim.events import Cue
from game.sim.harpooned import STUN_TICKS, Harpooned
from game.sim.level import Thing
from game.sim.look import AnyLook, Glow, Layer, Look
from game.sim.people import choose_prey
from game.sim.spawn import Choice, build, spawnable
from game.sim.toppled import FORM_TICKS

if TYPE_CHECKING:
    from game.sim.world import World

LIFE = 4
WEIGHT = 3.0  # the harpoon pulls the figure to it
FOOTHOLD = 48.0  # px from where it is placed within which it looks for a surface
HALF, DEEP = 22.0, 40.0  # px, its body along the surface and out of it: a level shot meets it
BESIDE = 44.0  # px along the surface at which what it builds comes out
BUILDS = ("crawler", "hanger", "brute")
LOOK = 15  # ticks between two looks for people
OPENING_TICKS = 30
FLASH = 4  # ticks
HURT_POSE = 12  # ticks
REST = 24  # ticks before what it has built may attack
FALLS_APART = 99  # damage to what is not whole yet
OPEN_GLOW, OPEN_COLOUR = 70.0, "#ff5a3c"  # px
PARTS = ["shell_left", "shell_right", "shell_top", "core", "arm", "arm", "arm", "rib", "rib", "cable", "cable"]


class Nest(Enum):
    """How far it is."""

    CLOSED = auto()
    OPENING = auto()
    BUILDING = auto()


SEEN = {Nest.CLOSED: "closed", Nest.OPENING: "opening", Nest.BUILDING: "build"}


@spawnable("Assembler")
@dataclass(eq=False)
class Assembler(Clinger, Harpooned):
    """Place it near a surface. Builds one of `builds` every `every` s while someone is within `reach` px and fewer than `most` of its
    own are left; `total` is how many it builds in all (0: no end)."""

    builds: Annotated[str, Choice("Build", BUILDS)] = "crawler"
    every: float = 6.0
    most: int = 3
    total: int = 0
    reach: float = 420.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.every <= 0 or self.most < 1 or self.total < 0:
            raise ValueError("'every' has to be more than 0, 'most' at least 1, and 'total' not negative")
        self.team, self.life, self.weight = Team.SAFEGUARD, LIFE, WEIGHT
        self.nest = Machine(Nest.CLOSED)
        self.hurt_left = 0  # ticks in which it is seen to be hurt
        self.made: list[Any] = []  # those of its own that are left
        self.coming: Any = None  # the one that is not whole yet
        self.built = 0

    def begin(self, world: "World") -> None:
        """Grows out of the nearest surface; the first is soon ready."""
        spot = world.surfaces.nearest(self.x, self.y, FOOTHOLD)
        if spot is not None:
            self.attach(world, spot)
            self.turn = self.heading
        self.nest.ticks = ticks(self.every)

    def tick(self, world: "World") -> None:
        """Waits, opens, builds, closes; a bolt in it keeps it open."""
        if self.flash_ticks:
            self.cool_down()
        self.stun_left = max(0, self.stun_left - 1)
        self.hurt_left = max(0, self.hurt_left - 1)
        self.nest.ticks += 1
        self._does[self.nest.state](self, world)

    def _closed(self, world: "World") -> None:
        if (world.tick + self.id) % LOOK:
            return
        self.made = [one for one in self.made if one.alive]
        ready = self.nest.ticks >= ticks(self.every) and len(self.made) < self.most and not 0 < self.total <= self.built
        if ready and choose_prey(world, self.middle(), self.reach) is not None and not hidden(world, self.middle()):
            self.nest.enter(Nest.OPENING)
            world.emit(Cue(*self.middle(), "assembler_open"))

    def _opening(self, world: "World") -> None:
        if self.nest.ticks >= OPENING_TICKS and not self.stunned:
            self.nest.enter(Nest.BUILDING)
            self._build(world)

    def _building(self, world: "World") -> None:
        """The new one comes into the world a tick after it was called; from then on it forms."""
        one = self.coming
        if one is not None and not one.alive:
            one = self.coming = None
        if one is not None and self.nest.ticks == 1:
            one.form(world)
        if self.nest.ticks <= FORM_TICKS:
            return
        if one is not None:
            one.give_chase(world, REST)
            self.coming = None
        if not self.stunned:
            self.nest.enter(Nest.CLOSED)
            world.emit(Cue(*self.middle(), "assembler_close"))

    _does: ClassVar[dict[Nest, Callable[..., None]]] = {Nest.CLOSED: _closed, Nest.OPENING: _opening, Nest.BUILDING: _building}

    def _build(self, world: "World") -> None:
        x, y = self._beside(world)
        self.coming = build(Thing(0, self.builds.capitalize(), "", x, y, shape="point", layer="built"), world.level)
        world.spawn(self.coming)
        self.made.append(self.coming)
        self.built += 1
        world.emit(Cue(x, y, "assembler_build"))

    def _beside(self, world: "World") -> Point:
        """Now to its one side, now to the other, on the same surface, as far as that goes."""
        if self.loop is None:
            return self.x, self.y
        side = BESIDE if self.built % 2 else -BESIDE
        if not self.loop.closed and not 0 <= self.along + side <= self.loop.length:
            side = -side
        x, y, tx, ty = self.loop.at(self.along + side)
        return x + ty, y - tx

    # -- what is done to it

    @property
    def open(self) -> bool:
        """Can it be hurt?"""
        return self.nest.state is not Nest.CLOSED

    def take(self, world: "World", hit: Hit) -> bool:
        """Closed, nothing that people have goes through it."""
        if hit.team is Team.PEOPLE and not self.open:
            self.flash_ticks = FLASH
            world.emit(Cue(*self.middle(), "assembler_clang"))
            return False
        return super().take(world, hit)

    def hurt(self, world: "World", hit: Hit) -> None:
        """A bolt jams it: it stays open."""
        self.stun_left = max(self.stun_left, min(hit.stun, STUN_TICKS))
        self.hurt_left = HURT_POSE

    def died(self, world: "World", hit: Hit) -> None:
        """It comes to pieces, and with it what is not whole yet."""
        x, y = self.middle()
        if self.coming is not None:
            self.coming.take(world, Hit(FALLS_APART, Team.PLACE, cause="assembler"))
        world.debris.throw("assembler_parts", PARTS, x, y, self.ty * 120 + hit.push_x * 0.3, -self.tx * 120 + hit.push_y * 0.3)
        hit_stop(world, HIT_STOP_KILL)
        self.gone()

    # -- for others

    def middle(self) -> Point:
        """The middle of its body."""
        return self.x + self.ty * DEEP / 2, self.y - self.tx * DEEP / 2

    def rect(self) -> Rect:
        """Its body on the surface."""
        x, y = self.middle()
        w, h = (HALF, DEEP / 2) if abs(self.tx) > 0.5 else (DEEP / 2, HALF)
        return x - w, y - h, x + w, y + h

    def looks(self) -> Iterator[AnyLook]:
        """Its body; a light out of it while it is open, and another while it is jammed."""
        heading = round(self.heading / 90) * 90 % 360
        anim, age = ("hurt", HURT_POSE - self.hurt_left) if self.hurt_left else (SEEN[self.nest.state], self.nest.ticks)
        yield Look("assembler", f"{anim}_{heading}", age, self.x, self.y, layer=Layer.ENEMY, flash=self.flash_ticks > 0)
        if self.open:
            yield Glow(*self.middle(), OPEN_GLOW, OPEN_COLOUR, min(1.0, self.nest.ticks / OPENING_TICKS), key=1)
        if self.stun_left:
            yield Glow(*self.middle(), SHAKEN_GLOW, SHAKEN_COLOUR, 0.5 + 0.5 * (self.stun_left % 5 < 3), key=2)

    def state(self) -> tuple[Any, ...]:
        """With whom it has built."""
        own = (self.nest.state.name, self.nest.ticks, self.hurt_left, self.built, self.coming.id if self.coming else 0)
        return (*super().state(), self.life, self.stun_left, self.flash_ticks, *own, tuple(one.id for one in self.made))
