"""Automapping rules for a tileset: painting raw walls is enough, edges, inside, undersides and floors follow.

They know tiles by their `role` and come in the order in which they build on each other. What they find right they leave as it is, so that
running them again changes nothing; what they add themselves is on a layer of its own, `dressing`, where they may take it away again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from tools.tiled.kinds import ROOT
from tools.tiled.rulemap import EMPTY, FILLED, Rule, RuleMap

AROUND = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))  # bit order N NE E SE S SW W NW
FILL = 4  # tiles after which a fill repeats
WHOLE = 255  # the mask of a tile that has structure on all sides
DIM, DEEP = 2, 4  # tiles around a cell that have to be structure for it to be in half and in full darkness
Roles = dict[str, int]


@dataclass(frozen=True)
class Family:
    """Structure of one kind: its layer, the prefix of its edges, of its fill, and of the fills in the dark.

    An edge that touches one of the layers `beside` is left as it is painted: whether it is joined to that is the author's choice.
    """

    name: str
    layer: str
    edge: str
    fills: tuple[str, ...]  # the first is what the rules choose
    dim: str = ""
    deep: str = ""
    beside: tuple[str, ...] = ()


FAMILIES = (
    Family("walls", "solids", "blob", ("fill_a", "fill_b", "fill_c"), "fill_dim", "fill_deep", ("breakable",)),
    Family("patch", "patch", "patch_blob", ("patch_fill_a", "patch_fill_b", "patch_fill_c"), beside=("solids", "breakable")),
    Family("back", "back wall", "back_blob", ("back_fill_a", "back_fill_b")),
)


def tilesets() -> list[str]:
    """The names of all tilesets that have edges to choose from."""
    return [path.stem for path in sorted((ROOT / "levels").glob("*.tsx")) if "blob_255_0" in roles(path.stem)]


def roles(tileset: str) -> Roles:
    """Role -> tile number."""
    found: Roles = {}
    for tile in ElementTree.parse(ROOT / "levels" / f"{tileset}.tsx").getroot().iter("tile"):
        for prop in tile.iter("property"):
            if prop.get("name") == "role":
                found[prop.get("value", "")] = int(tile.get("id", "0"))
    return found


def listing() -> str:
    """`levels/rules.txt`."""
    lines = ["# Written by python -m tools.tiled. What each file does is in tools/tiled/rules.py."]
    return "\n".join([*lines, *(f"rules/{one.name}.tmx" for one in rule_maps()), ""])


def rule_maps() -> list[RuleMap]:
    """All rules in the order in which they are applied. Those of one tileset leave alone what is painted with another."""
    names = tilesets()
    found = [_clear(names[0])]
    for tileset in names:
        found += _of_tileset(tileset)
    return found


def _clear(tileset: str) -> RuleMap:
    """Takes away what rules have added before; its one rule finds nothing any more, and needs some tile of some tileset to be one."""
    here = "dressing", 0, 0
    return RuleMap("0_clear", tileset, [Rule({here: [FILLED]}, [{here: 0}])], radius=6, in_order=True, delete=True)


def _of_tileset(tileset: str) -> list[RuleMap]:
    known = roles(tileset)
    found: list[RuleMap] = []
    for family in (one for one in FAMILIES if f"{one.edge}_{WHOLE}_0" in known):
        found += _structure(tileset, known, family)
    found += [RuleMap(f"{tileset}_9_undersides", tileset, list(_undersides(known)), radius=6, in_order=True),
              RuleMap(f"{tileset}_9_floors", tileset, list(_floors(known)), radius=2, in_order=True)]  # fmt: skip
    return found


def variants(known: Roles, prefix: str) -> dict[int, list[int]]:
    """Mask -> the tiles for it."""
    found: dict[int, list[int]] = {}
    for role, tile in known.items():
        if match := re.fullmatch(rf"{prefix}_(\d+)_\d+", role):
            found.setdefault(int(match[1]), []).append(tile)
    return found


def _structure(tileset: str, known: Roles, family: Family) -> Iterator[RuleMap]:
    edges = variants(known, family.edge)
    every_edge = [tile for tiles in edges.values() for tile in tiles]
    fills = [p for p in (*family.fills, family.dim, family.deep) if f"{p}_0_0" in known]
    inside = [known[f"{p}_{x}_{y}"] for p in fills for x in range(FILL) for y in range(FILL)]
    start = f"{tileset}_{family.name}"
    layer = family.layer
    yield RuleMap(f"{start}_1_edges", tileset, [_edge(family, mask, right, [t for t in every_edge + inside if t not in right])
                                                for mask, right in sorted(edges.items()) if mask != WHOLE], radius=4)  # fmt: skip
    first = known[f"{family.fills[0]}_0_0"]
    yield RuleMap(f"{start}_2_inside", tileset, [Rule(_all_round(layer, 1, every_edge), [{(layer, 1, 1): first}])], radius=4)
    here = layer, 0, 0
    yield RuleMap(f"{start}_3_pattern", tileset, [
        Rule({here: [first]}, [{here: known[f"{family.fills[0]}_{x}_{y}"]}], {"ModX": FILL, "ModY": FILL, "OffsetX": x, "OffsetY": y})
        for x in range(FILL) for y in range(FILL) if (x, y) != (0, 0)], radius=4)  # fmt: skip
    if not family.dim:
        return
    light = [p for p in family.fills if p in fills]
    steps = (("4_light", 0, (family.dim, family.deep), family.fills[0]), ("5_dim", DIM, light, family.dim),
             ("6_deep", DEEP, (family.dim,), family.deep))  # fmt: skip
    for name, around, before, after in steps:
        yield RuleMap(f"{start}_{name}", tileset, [
            Rule(_all_round(layer, around, [known[f"{p}_{x}_{y}"] for p in before]), [{(layer, around, around): known[f"{after}_{x}_{y}"]}])
            for x in range(FILL) for y in range(FILL)], radius=4)  # fmt: skip


def _edge(family: Family, mask: int, right: list[int], wrong: list[int]) -> Rule:
    """Structure that has this mask, but not one of the right tiles, gets one of those."""
    layer = family.layer
    needs: dict[tuple[str, int, int], list[int]] = {(layer, 1, 1): wrong}
    for bit, (dx, dy) in enumerate(AROUND):
        if bit % 2 == 0 or (mask >> (bit - 1) & 1 and mask >> ((bit + 1) % 8) & 1):  # a corner counts between two sides alone
            filled = mask >> bit & 1
            needs[layer, 1 + dx, 1 + dy] = [FILLED if filled else EMPTY]
            needs |= {(other, 1 + dx, 1 + dy): [EMPTY] for other in family.beside if not filled}
    return Rule(needs, [{(layer, 1, 1): tile} for tile in right])


def _all_round(layer: str, around: int, centre: list[int]) -> dict[tuple[str, int, int], list[int]]:
    side = range(2 * around + 1)
    return {(layer, x, y): centre if (x, y) == (around, around) else [FILLED] for x in side for y in side}


def _free(x: int, y: int) -> dict[tuple[str, int, int], list[int]]:
    return {(layer, x, y): [EMPTY] for layer in ("solids", "ways", "decor", "dressing")}


def _below(known: Roles, wide: int, deep: int, mod: tuple[int, int], out: dict[tuple[int, int], str], clear: int) -> Rule:
    """Under `wide` walls with `clear` free rows below them. Every `mod`-th column from an offset."""
    wall = [tile for prefix in ("blob", "fill") for role, tile in known.items() if role.startswith(f"{prefix}_")]
    needs = {("solids", x, 0): wall for x in range(wide)}
    for x in range(wide):
        for y in range(1, clear + 1):
            needs |= _free(x, y) if y <= deep else {("solids", x, y): [EMPTY]}
    return Rule(needs, [{("dressing", x, y): known[role] for (x, y), role in out.items()}], {"ModX": mod[0], "OffsetX": mod[1]})


def _undersides(known: Roles) -> Iterator[Rule]:
    """Pipes, cables and chains under what hangs over air: sparse, and the same at every run."""
    pipe = ("pipe_end_w", "pipe_h", "pipe_h", "pipe_flange_h", "pipe_h", "pipe_end_e")
    yield _below(known, len(pipe), 1, (17, 4), {(i, 1): role for i, role in enumerate(pipe)}, 3)
    for mod, *hung in (((7, 2), "hang_top", "hang_end"), ((11, 5), "hang_top", "hang_mid", "hang_mid", "hang_end"),
                       ((13, 9), "chain", "chain", "chain_end"), ((19, 14), "hang_top", "hang_mid", "hang_end")):  # fmt: skip
        yield _below(known, 1, len(hung), mod, {(0, 1 + i): role for i, role in enumerate(hung)}, len(hung) + 2)


def _floors(known: Roles) -> Iterator[Rule]:
    """Rubble in corners and, more seldom, in the open."""
    wall = [tile for role, tile in known.items() if role.startswith("blob_")]
    for side, mod, offset, role in ((-1, 3, 0, "rubble_1"), (1, 3, 1, "rubble_2"), (0, 17, 6, "rubble_3"), (0, 23, 15, "rubble_4")):
        x = 1 if side < 0 else 0
        needs = {("solids", x, 1): wall, **_free(x, 0)}
        if side:
            needs["solids", x + side, 0] = wall
        yield Rule(needs, [{("dressing", x, 0): known[role]}], {"ModX": mod, "OffsetX": offset})
