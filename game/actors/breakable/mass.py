"""A piece of the City that can be cut: it comes down with whoever stands on it, and lies there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from game.actors.breakable import breaking, falling
from game.actors.breakable.breaking import HOT_TICKS
from game.actors.breakable.hold import Hold
from game.actors.breakable.shape import Box, Shape
from game.kit.fsm import Machine
from game.kit.geometry import Point
from game.kit.grid import Cell
from game.kit.ticks import ticks
from game.sim.cutting import Cuttable
from game.sim.level import TILE
from game.sim.look import AnyLook, Glow, Tiles
from game.sim.people import Person
from game.sim.solid import Solid
from game.sim.spawn import spawnable
from game.sim.terrain import FIRST_SLOPE, FULL
from game.sim.traits import Settler

if TYPE_CHECKING:
    from game.sim.world import World

CRACKS = 3  # stages between whole and giving way
WARNING = 0.6  # s from a flag to giving way, where `holds` says nothing
TREMBLE = 18  # ticks before it gives way in which it shakes
HOT_RADIUS, HOT_COLOUR = 70.0, "#ff8a4a"  # px; the light of cut edges
HOT_LIGHTS = 4  # most of them per piece
LOOK_DOWN = 4  # ticks between two looks whether there still is something under it


@spawnable("Breakable")
@dataclass(eq=False)
class Mass(Solid, Cuttable, Settler):
    """A rectangle laid over cells of a breakable layer gives these to every piece it touches.

    `holds`: so many s after somebody has stood on it, it gives way (0: it does not); `flag`: it does so when progress has this flag;
    `crush`: damage to people under it; `anchor`: false hangs only by structure above it, true by any that it touches;
    `shatters`: goes to pieces when it comes down hard; `blasts`: ... where gas burns; `fastest`: px/s at which it falls.
    """

    holds: float = 0.0
    flag: str = ""
    crush: int = 3
    anchor: bool = True
    shatters: bool = False
    blasts: bool = False
    fastest: float = falling.FASTEST

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.place.cells:
            raise ValueError("there is no breakable structure under it")
        if self.holds < 0 or self.crush < 0 or self.fastest <= 0:
            raise ValueError(f"'holds' is {self.holds}, 'crush' {self.crush}, 'fastest' {self.fastest}: none is below 0, the last above")
        self.shape = Shape(self.place.cells)
        self.hold = Machine(Hold.HELD)
        self.loose = False  # has it lost its place for good?
        self.speed = 0.0  # px/s downwards
        self.lost: dict[Cell, None] = {}  # cells that were cut in this tick
        self.edges: list[tuple[int, int, int]] = []  # (column, row, side) laid bare by a cut
        self.hot_left = 0  # ticks that they still glow
        self.struck: list[int] = []  # ids of those it has hit in this fall

    def begin(self, world: "World") -> None:
        """Is it held? What gave way before a death lies where it fell."""
        world.settled(self)
        if self.loose or not self.anchored(world):
            self.loose = True
            self.hold.enter(Hold.LYING)
        elif self._flagged(world):
            self.loose = True
            falling.drop(self, world)

    # -- being structure

    def blocks(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Is any of its cells in this rectangle?"""
        near = self.solid and left < self.left + self.w and self.left < right and top < self.top + self.h and self.top < bottom
        return near and self.shape.blocks(left - self.left, top - self.top, right - self.left, bottom - self.top)

    def carries(self, left: int, right: int, y: int) -> bool:
        """Would somebody stand on one of its cells?"""
        near = self.top <= y < self.top + self.h and left < self.left + self.w and self.left < right
        return near and self.shape.carries(left - self.left, right - self.left, y - self.top)

    def parts(self) -> list[tuple[int, int, int, int]]:
        """Its cells, as few rectangles."""
        return self.shape.parts

    def anchored(self, world: "World") -> bool:
        """Does it touch structure that never moves? One with `anchor` false: above it."""
        kinds = world.level.terrain.kind
        near = (kinds(col, row) for part in self.shape.parts for col, row in self._round(part))
        return any(kind == FULL or kind >= FIRST_SLOPE for kind in near)

    def _round(self, part: Box) -> Iterator[Cell]:
        """The cells of the map above one of its rectangles; if it is anchored at all sides, those below and beside it too."""
        left, top, right, bottom = ((a + b) // TILE for a, b in zip(part, (self.left, self.top) * 2, strict=True))
        for col in range(left, right):
            yield col, top - 1
            if self.anchor:
                yield col, bottom
        for row in range(top, bottom) if self.anchor else ():
            yield left - 1, row
            yield right, row

    @property
    def middle(self) -> Point:
        """The middle of its box."""
        return self.left + self.w / 2, self.top + self.h / 2

    # -- the tick

    def tick(self, world: "World") -> None:
        """Holds, cracks, falls, lies."""
        if self.hot_left:
            self.hot_left -= 1
        if self.hold.state is not Hold.HELD:
            self._does[self.hold.state](self, world)
        elif self.holds or self.flag:
            self._held(world)
        self.hold.tick()

    def settle(self, world: "World") -> None:
        """All that was cut out of it in this tick is gone at once."""
        world.settled(self)
        if self.lost and self.alive:
            breaking.apart(self, world)

    def _held(self, world: "World") -> None:
        if (self.holds and self._stood_on(world)) or self._flagged(world):
            self.hold.enter(Hold.CRACKING)
            breaking.crack(self, world, 1 / CRACKS)

    def _cracking(self, world: "World") -> None:
        if self.hold.ticks >= self._patience:
            self.loose = True
            breaking.give_way(self, world)
            if falling.room(self, world, 1):
                self.hold.enter(Hold.FALLING)
            else:
                breaking.shatter(self, world)
        elif self._cracks(self.hold.ticks) > self._cracks(self.hold.ticks - 1):
            breaking.crack(self, world, self._cracks(self.hold.ticks) / CRACKS)

    def _lying(self, world: "World") -> None:
        if self.hold.ticks % LOOK_DOWN == 0 and falling.room(self, world, 1):
            self.hold.enter(Hold.FALLING)

    _does: ClassVar[dict[Hold, Callable[..., None]]] = {Hold.CRACKING: _cracking, Hold.LYING: _lying, Hold.FALLING: falling.fall}

    @property
    def _patience(self) -> int:
        """Ticks from the first crack to giving way."""
        return ticks(self.holds or WARNING)

    def _cracks(self, age: int) -> int:
        """How cracked it is, 1..CRACKS, so many ticks after the first."""
        return min(CRACKS, 1 + max(age, 0) * CRACKS // self._patience)

    def _flagged(self, world: "World") -> bool:
        return bool(self.flag and world.progress.flags.get(self.flag))

    def _stood_on(self, world: "World") -> bool:
        left, right, top, bottom = self.left - 9, self.left + self.w + 9, self.top - 1, self.top + self.h + 1
        for person in world.each(Person):
            if left < person.x < right and top < person.y < bottom and person.life > 0:
                x = round(person.x)
                if self.carries(x - 8, x + 8, round(person.y)):
                    return True
        return False

    # -- for others

    def cut(self, world: "World", a: Point, b: Point, radius: float) -> None:
        """The cells on the beam's way are lost at the end of the tick."""
        at, to = (a[0] - self.left, a[1] - self.top), (b[0] - self.left, b[1] - self.top)
        self.lost.update(dict.fromkeys(self.shape.crossed(at, to, radius)))
        if self.lost:
            world.unsettle(self)

    def looks(self) -> Iterator[AnyLook]:
        """Its tiles; cracks; the glow of fresh cuts."""
        cracks = 0 if self.hold.state is Hold.HELD else self._cracks(self.hold.ticks) if self.hold.state is Hold.CRACKING else CRACKS
        trembles = self.hold.state is Hold.CRACKING and self._patience - self.hold.ticks <= TREMBLE
        x = self.left + (self.hold.ticks // 2 % 2 if trembles else 0)
        heat = self.hot_left / HOT_TICKS
        yield Tiles(self.shape.cells, x, self.top, cracks if self.holds or self.flag else 0, self.edges if heat else [], heat)
        if heat:
            for key, (col, row, _) in enumerate(self.edges[:: len(self.edges) // HOT_LIGHTS + 1]):
                yield Glow(self.left + (col + 0.5) * TILE, self.top + (row + 0.5) * TILE, HOT_RADIUS, HOT_COLOUR, heat * 0.6, key + 1)

    def state(self) -> tuple[Any, ...]:
        """Of which cells it is made, what holds it and how it falls."""
        now = self.hold.state.name, self.hold.ticks, self.loose, self.speed, self.hot_left, self.shape.mark
        return *super().state(), *now, tuple(self.struck)
