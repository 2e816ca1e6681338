"""Structure that breaks: something has to hold it until then."""

from collections.abc import Iterator

from game.check.case import Case, Findings
from game.kit.grid import Cell
from game.sim.level import TILE, Thing
from game.sim.terrain import FIRST_SLOPE, FULL


def structure(case: Case) -> Findings:
    """Every piece; one that nothing holds lies loose from the beginning."""
    for thing in case.of("Breakable"):
        anchor = case.built[thing.oid].anchor
        if not any(_firm(case, cell) for cell in _beside(thing, anchor)):
            where = "at any of its sides" if anchor else "above it, and 'anchor' is off"
            yield case.doubtful(thing, f"nothing holds this breakable structure: there is no solid tile {where}",
                                "Let one of its tiles touch a wall, floor or ceiling.")  # fmt: skip


def _firm(case: Case, cell: Cell) -> bool:
    kind = case.level.terrain.kind(*cell)
    return kind == FULL or kind >= FIRST_SLOPE


def _beside(thing: Thing, anchor: bool) -> Iterator[Cell]:
    """The cells above its own; with `anchor` those on all sides."""
    left, top = int(thing.x) // TILE, int(thing.y) // TILE
    for dx, dy, _ in thing.cells:
        col, row = left + dx, top + dy
        yield col, row - 1
        if anchor:
            yield from ((col, row + 1), (col - 1, row), (col + 1, row))
