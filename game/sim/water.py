"""Water as all others see it: how deep somebody is in it, where its surface is, and what a beam does to it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.kit.geometry import Point
from game.kit.ticks import TICK_RATE
from game.sim.events import Cue
from game.sim.exposed import Exposed
from game.sim.terrain import FULL, TILE, Terrain

if TYPE_CHECKING:
    from game.sim.world import World

SUB = 256  # parts of a px in which a surface is counted
FLOAT = 28  # px under the surface that the feet of somebody are who floats upright: head and shoulders are out
SHALLOW = 30  # px of water in which one still walks
OUT = 6  # px that what floats stands out of the water
LEAST = 0.5  # px: what is less deep is a wet floor


class Vessel:
    """What holds water: open rows from the bottom up. Structure in it takes no water, tile by tile; slopes count as open."""

    def __init__(self, terrain: Terrain, left: int, top: int, right: int, bottom: int) -> None:
        self.bottom = bottom
        self._rows: list[tuple[int, int]] = []  # (px high, px wide), the lowest first
        y = bottom
        while y > top:
            row_top = max(top, (y - 1) // TILE * TILE)
            self._rows.append((y - row_top, _open(terrain, left, right, (y - 1) // TILE)))
            y = row_top
        self.width = right - left
        self.capacity = sum(high * wide for high, wide in self._rows) * SUB

    def depth(self, volume: int) -> int:
        """How high so much water (parts of a px, times px) stands over the bottom, in parts of a px."""
        base = 0
        for high, wide in self._rows:
            room = high * wide * SUB
            if volume < room or (volume == 0 and wide):
                return base + volume // wide
            volume -= room
            base += high * SUB
        return base

    def volume(self, depth: int) -> int:
        """How much water stands so high (parts of a px) over the bottom."""
        found = 0
        for high, wide in self._rows:
            part = min(depth, high * SUB)
            found += part * wide
            depth -= part
        return found


def _open(terrain: Terrain, left: int, right: int, row: int) -> int:
    """How many px of a row of tiles are no structure."""
    return sum(min((col + 1) * TILE, right) - max(col * TILE, left)
               for col in range(left // TILE, (right - 1) // TILE + 1) if terrain.kind(col, row) != FULL)  # fmt: skip


@dataclass(eq=False)
class Basin(Exposed):
    """A rectangle that holds `volume` of water. Others stand on it like on a solid thing that moves: `left`, `top`, `solid`."""

    def __post_init__(self) -> None:
        super().__post_init__()
        left, top, right, bottom = (round(side) for side in self.place.rect)
        self.left, self.right, self.ceiling, self.bottom = left, right, top, bottom
        self.volume, self.surface = 0, float(bottom)
        self.vessel: Vessel | None = None

    def contain(self, terrain: Terrain, share: float) -> None:
        """In the beginning it is this full, 0..1 of its height; afterwards it stays as it is."""
        if self.vessel is None:
            self.vessel = Vessel(terrain, self.left, self.ceiling, self.right, self.bottom)
            self.hold(self.vessel.volume(round((self.bottom - self.ceiling) * share * SUB)))

    def hold(self, volume: int) -> None:
        """From now on there is so much water in it."""
        self.volume = volume
        if self.vessel is not None:
            self.surface = self.bottom - self.vessel.depth(volume) / SUB

    @property
    def capacity(self) -> int:
        """The most it holds."""
        return 0 if self.vessel is None else self.vessel.capacity

    @property
    def top(self) -> int:
        """The surface, in whole px."""
        return round(self.surface)

    @property
    def solid(self) -> bool:
        """Is there water to be in?"""
        return self.bottom - self.surface > LEAST

    def depth_at(self, x: float, y: float) -> float:
        """How far under its surface this point is, px; 0 outside of it."""
        if self.left <= x < self.right and self.surface < y <= self.bottom:
            return y - self.surface
        return 0.0

    def exposed(self, world: "World", a: Point, b: Point, *, full: bool) -> None:
        """A beam that goes through the surface makes it boil there."""
        if (a[1] < self.surface) == (b[1] < self.surface) or not self.solid:
            return
        x = a[0] + (b[0] - a[0]) * (self.surface - a[1]) / (b[1] - a[1])
        if self.left < x < self.right:
            world.emit(Cue(x, self.surface, "water_hiss", 1.0 if full else 0.4))


def basin_at(world: "World", x: float, y: float) -> Basin | None:
    """The water that this point is in."""
    return next((basin for basin in world.each(Basin) if basin.depth_at(x, y)), None)


def depth_at(world: "World", x: float, y: float) -> float:
    """How deep in water this point is, px."""
    basin = basin_at(world, x, y)
    return 0.0 if basin is None else basin.depth_at(x, y)


def afloat(world: "World", x: float, y: float) -> float:
    """Where the feet of one who cannot stay under are, if they would be at x, y: at the surface, or under what lies over it."""
    basin = basin_at(world, x, y)
    if basin is None or y - basin.surface <= FLOAT:
        return y
    up = basin.top + FLOAT
    px, foot = round(x), round(y)
    while foot > up and not world.blocks(px - 6, foot - 37, px + 6, foot - 36):
        foot -= 1
    return float(foot) if foot < y else y


def flow(speed: float, basin: Basin) -> int:
    """How much water a tick moves when the surface of a basin as wide as this one falls with `speed` px/s."""
    return round(speed / TICK_RATE * SUB) * (basin.right - basin.left)
