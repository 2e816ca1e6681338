"""From breakable layers to things: every group of cells that hang together is one piece of structure."""

from collections.abc import Iterable
from dataclasses import replace

from game.kit.geometry import overlap
from game.kit.grid import Run, groups
from game.sim.level import TILE, Thing, TileLayer

KIND = "Breakable"


def with_masses(layers: Iterable[TileLayer], things: Iterable[Thing]) -> tuple[Thing, ...]:
    """`things` with one more for each group of breakable cells. A `Breakable` that an author laid over some gives them its properties:
    it becomes the first of them. The others get ids below zero."""
    placed = list(things)
    rects = [t for t in placed if t.kind == KIND]
    found: list[Thing] = []
    for layer in layers:
        if layer.breakable:
            rows = (layer.cells[at : at + layer.cols] for at in range(0, len(layer.cells), layer.cols))
            for group in groups([bytes(map(bool, row)) if any(row) else b"" for row in rows], 1):
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
