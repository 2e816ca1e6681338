"""Rooms drawn in text, for tests: one character a tile.

`#` full, `%` breakable, `-` one-way, `H` ladder, `/` and `\\\\` slopes that rise to the right and to the left, `.` or space air.
Any other character stands for a thing: `legend` says which class (and properties) it is; it is placed as a point at the middle of
the tile's bottom.
"""

from collections.abc import Mapping
from textwrap import dedent
from typing import Any

from game.maps.masses import with_masses
from game.sim.level import TILE, LevelData, Thing, TileLayer
from game.sim.terrain import AIR, FULL, LADDER, ONEWAY, Terrain, kind_of

_RISES, _FALLS = kind_of("slope:0,16"), kind_of("slope:16,0")
assert _RISES is not None
assert _FALLS is not None
_KINDS = {"#": FULL, "-": ONEWAY, "H": LADDER, "/": _RISES, "\\": _FALLS}
Legend = Mapping[str, str | tuple[str, dict[str, Any]]]


def room(picture: str, legend: Legend | None = None, things: tuple[Thing, ...] = (), **props: Any) -> LevelData:
    """The room in `picture`; `legend` maps characters to a class or (class, properties); `@` is always the checkpoint `start`."""
    lines = [line.rstrip("\n") for line in dedent(picture).strip("\n").splitlines()]
    cols, rows = max(map(len, lines)), len(lines)
    lines = [line.ljust(cols) for line in lines]
    known: dict[str, str | tuple[str, dict[str, Any]]] = {"@": "Checkpoint", **(legend or {})}
    placed = list(things)
    for row, line in enumerate(lines):
        for col, char in enumerate(line):
            if char in known:
                placed.append(_thing(len(placed) + 1, known[char], char, col, row))
    kinds = [_KINDS.get(char, AIR) for line in lines for char in line]
    breakable = TileLayer("breakable", cols, rows, tuple(int(char == "%") for line in lines for char in line), breakable=True)
    layers = (breakable,) if any(breakable.cells) else ()
    things = with_masses(layers, placed)
    return LevelData("room", "room", cols, rows, Terrain(cols, rows, kinds), layers, things=things, props={"hero": "Zuru", **props})


def _thing(oid: int, what: str | tuple[str, dict[str, Any]], char: str, col: int, row: int) -> Thing:
    kind, props = what if isinstance(what, tuple) else (what, {})
    name = "start" if char == "@" else ""
    if kind == "Checkpoint":
        return Thing(oid, kind, name, col * TILE, (row - 2) * TILE, TILE, 3 * TILE, props=props, layer="room")
    return Thing(oid, kind, name, col * TILE + TILE / 2, (row + 1) * TILE, shape="point", props=props, layer="room")
