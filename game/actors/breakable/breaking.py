"""How a piece of structure cracks and comes apart."""

from dataclasses import replace
from typing import TYPE_CHECKING

from game.kit.grid import Cell, Run
from game.sim.events import Cue
from game.sim.level import TILE

if TYPE_CHECKING:
    from game.actors.breakable.mass import Mass
    from game.sim.world import World

CRUMBS = 2  # cells: so few that nothing holds go to pieces
SHEET, PARTS = "prop_ledge_parts", ["chunk", "shard"]
MOST_BURSTS = 14  # cells of one break that throw pieces
MOST_CUES = 6  # places of one break that are told
HOT_TICKS = 90  # that a cut edge glows
SINK = 60.0  # px/s with which pieces set out


def crack(mass: "Mass", world: "World", strength: float) -> None:
    """A crack runs through it."""
    for x, y in _along(mass):
        world.emit(Cue(x, y, "structure_crack", strength))


def give_way(mass: "Mass", world: "World") -> None:
    """It leaves its place."""
    for x, y in _along(mass):
        world.emit(Cue(x, y, "structure_gives"))


def apart(mass: "Mass", world: "World") -> None:
    """What was cut is thrown about; what is left of it goes on as pieces of their own."""
    gone = list(mass.lost)
    edges = [*mass.shape.bared(mass.lost), *(mass.edges if mass.hot_left else ())]
    for group in mass.shape.without(mass.lost):
        piece = _piece(mass, group, edges)
        if len(piece.shape.cells) <= CRUMBS and not piece.anchored(world):
            gone += [(c, row) for row, col, width in group for c in range(col, col + width)]
        else:
            world.spawn(piece)
    _burst(mass, world, gone, "structure_cut")
    mass.gone()


def shatter(mass: "Mass", world: "World") -> None:
    """All of it goes to pieces."""
    _burst(mass, world, [(col, row) for col, row, _ in mass.shape.cells], "structure_shatters")
    mass.solid = False
    mass.gone()


def _piece(mass: "Mass", group: list[Run], edges: list[tuple[int, int, int]]) -> "Mass":
    """A part of it, where it is now."""
    left, right = min(col for _, col, _ in group), max(col + width for _, col, width in group)
    top, bottom = group[0][0], group[-1][0] + 1
    x, y = mass.left + left * TILE, mass.top + top * TILE
    w, h = (right - left) * TILE, (bottom - top) * TILE
    piece = replace(mass, place=replace(mass.place, x=x, y=y, w=w, h=h, cells=mass.shape.taken(group, left, top)))
    piece.loose, piece.speed, piece.rest_y = mass.loose, mass.speed, mass.rest_y
    piece.edges = [(col - left, row - top, side) for col, row, side in edges if piece.shape.has(col - left, row - top)]
    piece.hot_left = HOT_TICKS if piece.edges else 0
    return piece


def _along(mass: "Mass") -> list[tuple[float, float]]:
    """A few places spread over it."""
    cells = mass.shape.cells[:: len(mass.shape.cells) // MOST_CUES + 1]
    return [(mass.left + (col + 0.5) * TILE, mass.top + (row + 0.5) * TILE) for col, row, _ in cells]


def _burst(mass: "Mass", world: "World", cells: list[Cell], cue: str) -> None:
    """Pieces fly where these cells were."""
    at = [(mass.left + (col + 0.5) * TILE, mass.top + (row + 0.5) * TILE) for col, row in cells]
    for x, y in at[:: len(at) // MOST_BURSTS + 1]:
        world.debris.throw(SHEET, PARTS, x, y, 0.0, SINK + mass.speed)
    for x, y in at[:: len(at) // MOST_CUES + 1]:
        world.emit(Cue(x, y, cue))
