"""From breakable layers to things: every group of cells that hang together is one piece of structure."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from game.kit.geometry import overlap
from game.kit.grid import Run, groups
from game.sim.level import TILE, Thing, TileLayer

KIND = "Breakable"
FLOOR = "Rotten"  # what is laid over breakable cells becomes a floor of pieces
WIDEST = 3  # columns of such a piece
FIRST_ID = -1_000_000  # of pieces but the first


def with_masses(layers: Iterable[TileLayer], things: Iterable[Thing]) -> tuple[Thing, ...]:
    """`things` with one more for each group of breakable cells. A `Breakable` that an author laid over some gives them its properties:
    it becomes the first of them. The others get ids below zero. Cells under a `Rotten` belong to that."""
    layers = [layer for layer in layers if layer.breakable]
    taken_cells: dict[tuple[str, int, int], bool] = {}
    placed = [part for thing in things for part in (_floor(thing, layers, taken_cells) if thing.kind == FLOOR else (thing,))]
    placed = _numbered(placed)
    rects = [t for t in placed if t.kind == KIND]
    found: list[Thing] = []
    for layer in layers:
        rows = [bytearray(map(bool, layer.cells[at : at + layer.cols])) for at in range(0, len(layer.cells), layer.cols)]
        for name, col, row in taken_cells:
            if name == layer.name:
                rows[row][col] = 0
        for group in groups([row if any(row) else b"" for row in rows], 1):
            found.append(_mass(layer, group, rects, found))
    taken = [m.oid for m in found]
    return (*(t for t in placed if not (t.kind == KIND and t.oid in taken)), *found)


def _mass(layer: TileLayer, group: list[Run], rects: list[Thing], before: list[Thing]) -> Thing:
    left, right = min(col for _, col, _ in group), max(col + width for _, col, width in group)
    top, bottom = group[0][0], group[-1][0] + 1
    cells = tuple((c - left, row - top, layer.cells[row * layer.cols + c]) for row, col, width in group for c in range(col, col + width))
    mass = Thing(-len(before) - 1, KIND, "", left * TILE, top * TILE, (right - left) * TILE, (bottom - top) * TILE,
                 layer=layer.name, cells=cells)  # fmt: skip
    over = next((r for r in rects if any(_under(r, run) for run in group)), None)
    if over is None:
        return mass
    oid = mass.oid if any(m.oid == over.oid for m in before) else over.oid
    return replace(mass, oid=oid, name=over.name, props=over.props, layer=over.layer)


def _under(rect: Thing, run: Run) -> bool:
    row, col, width = run
    return overlap(rect.rect, (col * TILE, row * TILE, (col + width) * TILE, (row + 1) * TILE))


def _floor(thing: Thing, layers: list[TileLayer], taken: dict[tuple[str, int, int], bool]) -> list[Thing]:
    """The pieces of a floor that breaks bit by bit: as many columns each as can be, but no more than WIDEST."""
    found: list[Thing] = []
    left, top, right, bottom = (round(v / TILE) for v in thing.rect)
    for layer in layers:
        for row in range(max(top, 0), min(bottom, layer.rows)):
            cols = [c for c in range(max(left, 0), min(right, layer.cols)) if layer.cells[row * layer.cols + c]]
            taken.update({(layer.name, c, row): True for c in cols})
            for first, last in _runs(cols):
                found += _pieces(thing, layer, row, first, last)
    return found or [thing]


def _runs(cols: list[int]) -> list[tuple[int, int]]:
    """(first, last) of every unbroken run."""
    ends = [c for c in cols if c + 1 not in cols]
    return list(zip([c for c in cols if c - 1 not in cols], ends, strict=True))


def _pieces(thing: Thing, layer: TileLayer, row: int, first: int, last: int) -> list[Thing]:
    wide = last - first + 1
    count = -(-wide // WIDEST)
    bounds = [first + wide * i // count for i in range(count + 1)]
    return [
        replace(thing, x=a * TILE, y=row * TILE, w=(b - a) * TILE, h=TILE, shape="rect",
                cells=tuple((c - a, 0, layer.cells[row * layer.cols + c]) for c in range(a, b)))
        for a, b in pairwise(bounds)
    ]  # fmt: skip


def _numbered(things: list[Thing]) -> list[Thing]:
    """Pieces of one floor have its id and its name; all but the first get another id."""
    known: dict[int, bool] = {}
    found = []
    for number, thing in enumerate(things):
        again = thing.kind == FLOOR and thing.oid in known
        known[thing.oid] = True
        found.append(replace(thing, oid=FIRST_ID - number) if again else thing)
    return found
