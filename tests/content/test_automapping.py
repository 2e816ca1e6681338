"""The automapping rules do in Tiled what a draft's code does: raw walls get their edges, their inside, and what hangs under them."""

import random
from collections.abc import Iterator

import pytest

from game.paths import LEVELS
from tests.content.automapping import Cell, Layers, RuleMap

COLS, ROWS = 40, 30
AROUND = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))
tilesets = pytest.mark.parametrize("tileset", ["outskirts", "sanctuary", "village"])


def rule_maps(tileset: str, part: str) -> list[RuleMap]:
    """In the order of rules.txt."""
    lines = (LEVELS / "rules.txt").read_text("utf-8").split()
    wanted = ("rules/0_clear", f"rules/{tileset}_{part}")
    return [RuleMap(LEVELS / line) for line in lines if line.startswith(wanted)]


def masses(seed: int) -> set[Cell]:
    """Some boxes of structure, one of them thick."""
    chance = random.Random(seed)
    cells = {(x, y) for x in range(9, 30) for y in range(6, 22)}
    for _ in range(6):
        x, y = chance.randrange(-3, COLS - 4), chance.randrange(-3, ROWS - 4)
        wide, high = chance.randrange(2, 20), chance.randrange(2, 18)
        cells |= {(cx, cy) for cx in range(max(0, x), min(COLS, x + wide)) for cy in range(max(0, y), min(ROWS, y + high))}
    return cells


def near(cells: set[Cell], x: int, y: int, most: int) -> Iterator[bool]:
    """Is there structure at each cell round this one? What is outside of the map is as its edge."""
    for dx in range(-most, most + 1):
        for dy in range(-most, most + 1):
            yield (min(max(x + dx, 0), COLS - 1), min(max(y + dy, 0), ROWS - 1)) in cells


def wanted(cells: set[Cell], x: int, y: int) -> str:
    """The role that a cell has to have, without its variant."""
    sides = [(min(max(x + dx, 0), COLS - 1), min(max(y + dy, 0), ROWS - 1)) in cells for dx, dy in AROUND]
    if all(sides):
        depth = "deep" if all(near(cells, x, y, 4)) else "dim" if all(near(cells, x, y, 2)) else "a"
        return f"fill_{depth}_{x % 4}_{y % 4}"
    for corner in (1, 3, 5, 7):
        sides[corner] &= sides[corner - 1] and sides[(corner + 1) % 8]
    return f"blob_{sum(side << bit for bit, side in enumerate(sides))}"


def found(layers: Layers, names: dict[int, str]) -> dict[Cell, str]:
    """The roles that are there, without the variant of an edge."""
    roles = {cell: names[tile] for cell, tile in layers["solids"].items()}
    return {cell: role.rpartition("_")[0] if role.startswith("blob") else role for cell, role in roles.items()}


def dressed(layers: Layers, maps: list[RuleMap]) -> int:
    """How many cells changed."""
    return sum(rules.apply(layers, COLS, ROWS) for rules in maps)


def known(tileset: str) -> dict[str, int]:
    """Role -> tile."""
    from tools.tiled.rules import roles

    return roles(tileset)


def test_only_the_first_rules_clear_anything_as_those_of_all_tilesets_run_on_every_map() -> None:
    maps = [RuleMap(LEVELS / line) for line in (LEVELS / "rules.txt").read_text("utf-8").splitlines() if line.endswith(".tmx")]
    assert [rules.options.get("DeleteTiles") for rules in maps] == ["true"] + [None] * (len(maps) - 1)


@tilesets
def test_raw_walls_get_their_edges_and_their_inside_and_a_hole_heals(tileset: str) -> None:
    roles = known(tileset)
    names, maps = {tile: role for role, tile in roles.items()}, rule_maps(tileset, "walls")
    cells = masses(3)
    layers: Layers = {"solids": dict.fromkeys(cells, roles["blob_255_0"])}
    dressed(layers, maps)
    assert found(layers, names) == {cell: wanted(cells, *cell) for cell in cells}

    before = dict(layers["solids"])
    dressed(layers, maps)
    assert layers["solids"] == before, "what is right stays as it is, to the variant"

    hole = {(x, y) for x in range(14, 20) for y in range(12, 17)} & cells
    assert hole
    for cell in hole:
        del layers["solids"][cell]
    dressed(layers, maps)
    assert found(layers, names) == {cell: wanted(cells - hole, *cell) for cell in cells - hole}


def test_an_edge_beside_what_breaks_stays_as_it_is_painted() -> None:
    roles = known("outskirts")
    walls = {(x, y) for x in range(3, 9) for y in range(4, 8)}
    layers: Layers = {"solids": dict.fromkeys(walls, roles["blob_255_0"]), "breakable": {(9, 5): roles["blob_64_0"]}}
    dressed(layers, rule_maps("outskirts", "walls"))
    assert layers["solids"][8, 5] == roles["blob_255_0"]
    assert layers["solids"][3, 4] in {roles[f"blob_28_{i}"] for i in range(4)}


def test_a_wall_at_the_back_gets_its_edges() -> None:
    roles = known("outskirts")
    layers: Layers = {"back wall": {(x, y): roles["back_blob_255_0"] for x in range(3, 9) for y in range(4, 8)}}
    dressed(layers, rule_maps("outskirts", "back"))
    assert layers["back wall"][3, 4] == roles["back_blob_28_0"]
    assert layers["back wall"][5, 6] == roles["back_fill_a_1_2"]


@tilesets
def test_things_hang_under_walls_and_lie_on_floors_but_in_nobodys_way(tileset: str) -> None:
    roles = known(tileset)
    walls = {(x, y) for x in range(COLS) for y in range(ROWS) if y < 6 or y > 24 or x < 3}
    decor = {(x, 6): roles["vent"] for x in range(20, 30)}
    layers: Layers = {"solids": dict.fromkeys(walls, roles["blob_255_0"]), "decor": dict(decor)}
    maps = rule_maps(tileset, "")
    dressed(layers, maps)
    added = layers["dressing"]
    assert any(y == 6 for _, y in added), "something hangs"
    assert any(y == 24 for _, y in added), "something lies on the floor"
    assert not added.keys() & (walls | decor.keys())
    assert layers["decor"] == decor
    before = dict(added)
    dressed(layers, maps)
    assert layers["dressing"] == before
    layers["solids"] = {cell: tile for cell, tile in layers["solids"].items() if cell[1] > 6}
    dressed(layers, maps)
    assert not any(y == 6 for _, y in layers["dressing"]), "what its wall is gone from, goes"
