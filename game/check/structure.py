"""Structure: what breaks is held by something until then, and what one stands on is where one sees it."""

from collections.abc import Iterator

from game.check.case import Case, Findings
from game.kit.grid import Cell
from game.maps.solids import solid_tiles
from game.sim.level import GID_MASK, TILE, Thing
from game.sim.terrain import FIRST_SLOPE, FULL


def structure(case: Case) -> Findings:
    """Every piece that breaks (one that nothing holds lies loose from the beginning), and every layer that one stands on."""
    yield from _beside_its_picture(case)
    for thing in case.of("Breakable"):
        anchor = case.built[thing.oid].anchor
        if not any(_firm(case, cell) for cell in _beside(thing, anchor)):
            where = "at any of its sides" if anchor else "above it, and 'anchor' is off"
            yield case.doubtful(thing, f"nothing holds this breakable structure: there is no solid tile {where}",
                                "Let one of its tiles touch a wall, floor or ceiling.")  # fmt: skip


def _beside_its_picture(case: Case) -> Findings:
    """Layers drawn beside where they are solid: the loader moves cells by whole tiles, the rest of an offset moves the picture alone."""
    level = case.level
    solid = solid_tiles(level.tilesets, level.file)
    for layer in level.layers:
        if layer.offset == (0.0, 0.0) or layer.back or layer.front or layer.parallax != (1.0, 1.0):
            continue
        if any(cell & GID_MASK in solid for cell in set(layer.cells)):
            x, y = layer.offset
            yield case.on_layer(layer.name, "the layer's offset is not a whole number of tiles: what one sees and what one stands on are "
                                f"{x:g}, {y:g} px apart", f"Set its Offset (and that of its groups) to multiples of {TILE}.")  # fmt: skip


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
