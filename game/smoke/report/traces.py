"""Where runs went, in numbers that fit on a map: lines, time for each tile, ground that nobody came to."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from game.kit.geometry import Point
from game.kit.grid import Cell
from game.sim.level import TILE
from game.smoke.job import Outcome

UNIT = 4  # px of the map for one of its picture
MIDDLE = 20  # px above the feet at which a line is drawn
STRAIGHT = 0.6  # units that a point may lie off the line between its neighbours, to be left out
STEP = float(TILE)  # px: how finely a way between two places is looked at
LONGEST = 160.0  # px between two places of which nothing is known between them: somebody was carried off
BESIDE = 1  # tiles round a figure's feet that count as come to

Dot = tuple[int, int]


def lines(outcome: Outcome) -> Iterator[list[Dot]]:
    """A line for each life, in units of the picture."""
    for life in outcome.path:
        dots = _thinned([(round(x / UNIT), round((y - MIDDLE) / UNIT)) for _, x, y in life])
        if dots:
            yield dots


def _thinned(dots: Sequence[Dot]) -> list[Dot]:
    """Without those that say nothing."""
    kept: list[Dot] = []
    for dot in dots:
        if kept and dot == kept[-1]:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], dot):
            kept[-1] = dot
        else:
            kept.append(dot)
    return kept


def _between(a: Dot, b: Dot, c: Dot) -> bool:
    """Does b lie on the way from a to c?"""
    abx, aby, bcx, bcy = b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]
    acx, acy = abx + bcx, aby + bcy
    off = abs(abx * acy - aby * acx) / ((acx * acx + acy * acy) ** 0.5 or 1.0)
    return abx * bcx + aby * bcy > 0 and off <= STRAIGHT


def drawn(dots: Sequence[Dot]) -> str:
    """As the data of an SVG path. A line that goes nowhere is a dot."""
    (x, y), *_ = dots
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(dots)] or [(0, 0)]
    return f"M{x} {y}l" + " ".join(f"{dx} {dy}" for dx, dy in steps).replace(" -", "-")


def spent(outcomes: Iterable[Outcome]) -> dict[Cell, float]:
    """How many ticks the figures were in which tile, all runs together: the tile of the middle of their bodies."""
    found: dict[Cell, float] = {}
    for outcome in outcomes:
        for life in outcome.path:
            for (since, ax, ay), (until, bx, by) in pairwise(life):
                way = list(_way((ax, ay), (bx, by)))
                for x, y in way:
                    cell = int(x) // TILE, int(y - MIDDLE) // TILE
                    found[cell] = found.get(cell, 0.0) + (until - since) / len(way)
    return found


def trodden(outcomes: Iterable[Outcome]) -> frozenset[Cell]:
    """The tiles in which feet have been, with those beside them."""
    met = {
        (int(x) // TILE, int(y - 1) // TILE)
        for outcome in outcomes
        for life in outcome.path
        for (_, ax, ay), (_, bx, by) in pairwise(life)
        for x, y in _way((ax, ay), (bx, by))
    }
    near = range(-BESIDE, BESIDE + 1)
    return frozenset((col + dx, row + dy) for col, row in met for dx in near for dy in near)


def _way(a: Point, b: Point) -> Iterator[Point]:
    far = max(abs(b[0] - a[0]), abs(b[1] - a[1]))
    steps = int(far // STEP) + 1 if far <= LONGEST else 1
    for step in range(steps + 1):
        yield a[0] + (b[0] - a[0]) * step / steps, a[1] + (b[1] - a[1]) * step / steps


def rows_of(cells: Iterable[Cell]) -> list[tuple[int, int, int]]:
    """Tiles side by side as one: (first column, row, how many)."""
    found: list[tuple[int, int, int]] = []
    for col, row in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        if found and found[-1][1] == row and found[-1][0] + found[-1][2] == col:
            found[-1] = found[-1][0], row, found[-1][2] + 1
        else:
            found.append((col, row, 1))
    return found
