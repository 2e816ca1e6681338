"""What the ground is made of, where somebody steps or something strikes it: steel, or what `tiles/materials.toml` says of a tile."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

import msgspec

from game.media.errors import MediaError
from game.media.files import read_toml
from game.sim.level import GID_MASK, TILE, LevelData

EVERY, PROPS = "every", "props"
STEEL, WATER, DEEP = "", "water", "deep"  # deep: water up to the knees and more
MATERIALS = frozenset(("grate", "plank", "cloth", "rot", WATER, DEEP))
BESIDE = 20.0  # px from the middle of a picture that lies on the ground
KNEES = 24.0  # px above the feet

Table = Mapping[str, Mapping[str, list[str]]]


def load_materials(file: Path) -> Table:
    """Tileset -> material -> beginnings of roles. Raises MediaError."""
    try:
        table = msgspec.convert(read_toml(file), dict[str, dict[str, list[str]]])
    except msgspec.ValidationError as wrong:
        raise MediaError(file, str(wrong).rstrip(".")) from wrong
    for material in sorted({material for beginnings in table.values() for material in beginnings} - MATERIALS):
        raise MediaError(file, f"there is no material '{material}'; known are: {', '.join(sorted(MATERIALS))}")
    return table


class Materials:
    """Those of one level. Found when first asked for and kept."""

    def __init__(self, level: LevelData, table: Table) -> None:
        self._level, self._table = level, table
        self._layers = [layer for layer in reversed(level.layers) if not (layer.back or layer.front or layer.parallax != (1.0, 1.0))]
        self._sets = sorted(level.tilesets, key=lambda tileset: tileset.first, reverse=True)
        self._tiles: dict[int, str] = {}
        self._cells: dict[tuple[int, int], str] = {}
        self._laid = list(self._props(table.get(PROPS, {})))

    def _props(self, sheets: Mapping[str, list[str]]) -> Iterator[tuple[float, float, str]]:
        known = {sheet: material for material, names in sheets.items() for sheet in names}
        for thing in self._level.things:
            material = known.get(str(thing.props.get("sheet", ""))) if thing.kind == "Prop" else None
            if material is not None:
                yield thing.x, thing.y, material

    def at(self, x: float, y: float) -> str:
        """What feet at x, y stand on or in, or what a limb or a blow there touches; empty for steel."""
        at_feet = self._cell(x, y - 2)
        if at_feet == WATER:
            return DEEP if self._cell(x, y - KNEES) == WATER else WATER
        laid = (material for px, py, material in self._laid if abs(px - x) < BESIDE and abs(py - y) < TILE / 2)
        round_it = (self._cell(*place) for place in ((x, y + 2), (x - 6, y), (x + 6, y), (x, y - 6)))
        return at_feet or next(laid, "") or next(filter(None, round_it), "")

    @cached_property
    def all(self) -> set[str]:
        """All that there are in this level, steel left out."""
        gids = set().union(*(layer.cells for layer in self._layers))
        found = {self._tile(gid & GID_MASK) for gid in gids if gid} | {material for _, _, material in self._laid}
        return (found | {DEEP} if WATER in found else found) - {STEEL}

    def _cell(self, x: float, y: float) -> str:
        place = int(x // TILE), int(y // TILE)
        found = self._cells.get(place)
        if found is None:
            found = self._cells[place] = next((m for gid in self._gids(*place) if (m := self._tile(gid))), STEEL)
        return found

    def _gids(self, col: int, row: int) -> Iterator[int]:
        """The tiles of one cell, the one drawn last first."""
        if 0 <= col < self._level.cols and 0 <= row < self._level.rows:
            for layer in self._layers:
                if gid := layer.cells[row * layer.cols + col] & GID_MASK:
                    yield gid

    def _tile(self, gid: int) -> str:
        if gid not in self._tiles:
            self._tiles[gid] = self._material(gid)
        return self._tiles[gid]

    def _material(self, gid: int) -> str:
        owner = next((tileset for tileset in self._sets if tileset.first <= gid), None)
        if owner is None:
            return STEEL
        role = str(owner.tiles.get(gid - owner.first, {}).get("role", ""))
        for beginnings in (self._table.get(owner.name, {}), self._table.get(EVERY, {})):
            for material, roles in beginnings.items():
                if role.startswith(tuple(roles)):
                    return material
        return STEEL
