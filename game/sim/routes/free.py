"""Open air: what a body goes through in a few ticks when nothing is near, worked out once for all who set out alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.sim.routes.ground import Ground
from game.sim.terrain import AIR, LADDER

BESIDE, OVER = 8, 64  # columns beside the map, rows over it, that count as wall


Speeds = tuple[float, float, float, float, int, int, bool]  # vx, vy, the rests of a pixel, ticks of jump and surge left, surge spent


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many px further, the speeds and remainders after it, and the tiles it needs free: (columns beside, rows over the start, bits)."""

    dx: int
    dy: int
    vx: float
    vy: float
    rest_x: float
    rest_y: float
    hold: int
    surge_left: int
    surged: bool
    cells: tuple[tuple[int, int, int], ...]


def busy(ground: Ground) -> list[int]:
    """For each column, from BESIDE of them left of the map: the rows, from OVER above it, in which a flight can meet anything, as bits."""
    wall, over = -1, (1 << OVER) - 1
    columns = [over] * ground.terrain.cols
    for row, kinds in enumerate(ground.terrain.kinds, OVER):
        if any(kinds):
            for col, kind in enumerate(kinds):
                if kind not in (AIR, LADDER):
                    columns[col] |= 1 << row
    for col, things in ground.fixed.items():
        for (_, top, _, _), _ in things:
            columns[col] |= 3 << (round(top) - 1 >> 4) + OVER
    return [*[wall] * BESIDE, *columns, *[wall] * BESIDE]


def tiles(box: tuple[int, int, int, int], x: int, y: int) -> Iterator[tuple[int, int, int]]:
    """The tiles in a rectangle (px), seen from the tile at x, y: columns right of it, rows above it, rows as bits."""
    left, top, right, bottom = box
    up = (y >> 4) - (top >> 4)
    rows = (2 << (bottom - 1 >> 4) - (top >> 4)) - 1
    for col in range(left >> 4, (right - 1 >> 4) + 1):
        yield col - (x >> 4), up, rows
