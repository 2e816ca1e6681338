"""Tiled's automapping as far as our rules use it, so that they can be tried without Tiled: it cannot be asked to automap from outside."""

import base64
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

Cell = tuple[int, int]
Layers = dict[str, dict[Cell, int]]  # layer -> cell -> tile number in the tileset; an empty cell is not in it
EMPTY, FILLED, IGNORE, TILES = 1, 2, 3, 4  # global numbers: of match.tsx, then of the tileset


@dataclass
class Rule:
    """One coherent region of a rule map, from its top left."""

    needs: list[tuple[str, Cell, set[int]]]  # layer, cell, global numbers of which one has to be there
    outs: dict[str, list[tuple[str, Cell, int]]]  # set -> layer, cell, tile number
    mod: tuple[int, int, int, int]  # x, y, offset x, offset y


class RuleMap:
    """A rule map as Tiled would read it."""

    def __init__(self, path: Path) -> None:
        root = ElementTree.parse(path).getroot()
        self.options = {p.get("name"): p.get("value") for p in root.findall("properties/property")}
        self.inputs: list[tuple[str, dict[Cell, int]]] = []
        self.outputs: list[tuple[str, str, dict[Cell, int]]] = []
        for layer in root.findall("layer"):
            kind, _, name = str(layer.get("name")).partition("_")
            if kind == "input":
                self.inputs.append((name, _cells(layer)))
            else:
                assert kind.startswith("output")
                self.outputs.append((kind, name, _cells(layer)))
        self.areas = [(_area(thing), _options(thing)) for thing in root.findall("objectgroup[@name='rule_options']/object")]
        self.rules = [self._rule(region) for region in _coherent({cell for _, cells in self.inputs for cell in cells}
                                                                 | {cell for _, _, cells in self.outputs for cell in cells})]  # fmt: skip

    def _rule(self, region: set[Cell]) -> Rule:
        left = min(x for _, cells in self.inputs for x, y in region & cells.keys())
        top = min(y for _, cells in self.inputs for x, y in region & cells.keys())
        needs: dict[tuple[str, Cell], set[int]] = {}
        for name, cells in self.inputs:
            for x, y in sorted(region & cells.keys(), key=lambda cell: (cell[1], cell[0])):
                needs.setdefault((name, (x - left, y - top)), set()).add(cells[x, y])
        outs: dict[str, list[tuple[str, Cell, int]]] = {}
        for kind, name, cells in self.outputs:
            for x, y in region & cells.keys():
                outs.setdefault(kind, []).append((name, (x - left, y - top), cells[x, y] - TILES))
        found = next((options for area, options in self.areas if all(_inside(cell, area) for cell in region)), {})
        mod = (found.get("ModX", 1), found.get("ModY", 1), found.get("OffsetX", 0), found.get("OffsetY", 0))
        return Rule([(layer, cell, wanted) for (layer, cell), wanted in needs.items()], outs, mod)

    def apply(self, layers: Layers, cols: int, rows: int) -> int:
        """Changes the layers. Returns how many cells."""
        before = {(name, cell): tile for name, cells in layers.items() for cell, tile in cells.items()}
        if self.options.get("DeleteTiles") == "true":
            for _, name, _ in self.outputs:
                layers.get(name, {}).clear()
        in_order = self.options.get("MatchInOrder") == "true"
        found = [] if in_order else [(rule, list(self._matches(rule, layers, cols, rows))) for rule in self.rules]
        for rule in self.rules if in_order else ():
            for place in self._matches(rule, layers, cols, rows):
                _put(rule, place, layers, cols, rows)
        for rule, places in found:
            for place in places:
                _put(rule, place, layers, cols, rows)
        after = {(name, cell): tile for name, cells in layers.items() for cell, tile in cells.items()}
        return len(dict(before.items() ^ after.items()))

    def _matches(self, rule: Rule, layers: Layers, cols: int, rows: int) -> Iterator[Cell]:
        beyond = self.options.get("OverflowBorder") == "true"
        wide = max(x for _, (x, _), _ in rule.needs)
        high = max(y for _, (_, y), _ in rule.needs)
        mod_x, mod_y, off_x, off_y = rule.mod
        for y in range(off_y, rows, mod_y) if mod_y > 1 else range(-high if beyond else 0, rows if beyond else rows - high):
            for x in range(off_x, cols, mod_x) if mod_x > 1 else range(-wide if beyond else 0, cols if beyond else cols - wide):
                if (beyond or (x + wide < cols and y + high < rows)) and all(
                    _met(layers.get(layer, {}).get((min(max(x + dx, 0), cols - 1), min(max(y + dy, 0), rows - 1))), wanted)
                    for layer, (dx, dy), wanted in rule.needs
                ):
                    yield x, y


def _put(rule: Rule, place: Cell, layers: Layers, cols: int, rows: int) -> None:
    sets = sorted(rule.outs)
    for layer, (dx, dy), tile in rule.outs[sets[(place[0] * 7 + place[1] * 3) % len(sets)]]:
        x, y = place[0] + dx, place[1] + dy
        if 0 <= x < cols and 0 <= y < rows:
            layers.setdefault(layer, {})[x, y] = tile


def _met(tile: int | None, wanted: set[int]) -> bool:
    if IGNORE in wanted:
        return True
    return EMPTY in wanted if tile is None else FILLED in wanted or tile + TILES in wanted


def _cells(layer: ElementTree.Element) -> dict[Cell, int]:
    wide = int(layer.get("width", "0"))
    data = zlib.decompress(base64.b64decode(layer.findtext("data", "").strip()))
    return {(i % wide, i // wide): gid for i, (gid,) in enumerate(struct.iter_unpack("<I", data)) if gid}


def _coherent(cells: set[Cell]) -> list[set[Cell]]:
    """Regions of cells that touch, also at a corner, in the order in which Tiled takes them."""
    left, found = set(cells), []
    while left:
        region, edge = set(), [left.pop()]
        while edge:
            x, y = edge.pop()
            region.add((x, y))
            around = {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} & left
            left -= around
            edge += around
        found.append(region)
    return sorted(found, key=lambda region: (min(y for _, y in region), min(x for x, _ in region)))


def _area(thing: ElementTree.Element) -> tuple[float, float, float, float]:
    x, y, wide, high = (float(thing.get(key, "0")) / 16 for key in ("x", "y", "width", "height"))
    return x, y, x + wide, y + high


def _inside(cell: Cell, area: tuple[float, float, float, float]) -> bool:
    return area[0] <= cell[0] < area[2] and area[1] <= cell[1] < area[3]


def _options(thing: ElementTree.Element) -> dict[str, int]:
    return {p.get("name", ""): int(p.get("value", "0")) for p in thing.findall("properties/property")}
