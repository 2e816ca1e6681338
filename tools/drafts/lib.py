"""Drafting a map: masses of structure become autotiled layers, stamps and objects go on top, and all of it becomes a Tiled 1.10 map."""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

import numpy as np

TILE = 16  # px
MIRRORED = 0x80000000  # the bit of a tile number that turns it from left to right
AROUND = ((0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1))  # bit order N NE E SE S SW W NW
N, NE, E, SE, S, SW, W, NW = (1 << i for i in range(8))
CORNERS = ((NE, N, E), (SE, S, E), (SW, S, W), (NW, N, W))
FILL = 4  # tiles after which a fill repeats
SKIN, DIM = 2, 4  # tiles from the air up to which a mass shows its plates, and up to which they are still seen

Value = str | int | float | bool
Point = tuple[float, float]
Grid = np.ndarray


@dataclass(frozen=True)
class Link:
    """A property that links to the object with this id."""

    oid: int


@dataclass
class Thing:
    """One object, in tiles (fractions allowed)."""

    oid: int
    kind: str
    name: str
    x: float
    y: float
    w: float
    h: float
    shape: str
    points: Sequence[Point]
    props: dict[str, Value | Link]


@dataclass
class Tileset:
    """A tileset's file and the number of the tile for each role."""

    path: Path
    roles: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for tile in ElementTree.parse(self.path).getroot().iter("tile"):
            for prop in tile.iter("property"):
                if prop.get("name") == "role":
                    self.roles[prop.get("value", "")] = int(tile.get("id", "0"))

    def gid(self, role: str) -> int:
        """Its number in a map that has this tileset first. Raises KeyError."""
        return 1 + self.roles[role]


class Draft:
    """A map in the making. Boxes are x0, y0, x1, y1 in tiles, x1 and y1 excluded."""

    def __init__(self, cols: int, rows: int, tileset: Tileset, layers: Sequence[str], seed: int = 1) -> None:
        self.cols, self.rows, self.tileset = cols, rows, tileset
        self.solid = np.zeros((rows, cols), bool)
        self.wall = np.zeros((rows, cols), bool)
        self.slope = np.zeros((rows, cols), bool)
        self.layers = {name: np.zeros((rows, cols), np.int64) for name in layers}
        self.groups: dict[str, list[Thing]] = {}
        self.random = random.Random(seed)
        self.next_id = 1

    # -- masses

    def mass(self, *boxes: tuple[int, int, int, int], on: Grid | None = None) -> None:
        """Fill boxes with structure (or with back wall, when its grid is given)."""
        grid = self.solid if on is None else on
        for x0, y0, x1, y1 in boxes:
            grid[max(0, y0) : y1, max(0, x0) : x1] = True

    def carve(self, *boxes: tuple[int, int, int, int], on: Grid | None = None) -> None:
        """Take boxes out again."""
        grid = self.solid if on is None else on
        for x0, y0, x1, y1 in boxes:
            grid[max(0, y0) : y1, max(0, x0) : x1] = False

    def ribs(self, x0: int, x1: int, tops: Iterable[int], out: int = 1, thick: int = 2, on: Grid | None = None) -> None:
        """Rings round a pillar that stand out on both sides."""
        for top in tops:
            self.mass((x0 - out, top, x1 + out, top + thick), on=on)

    def hanging(self, x0: int, x1: int, y0: int, profile: Sequence[int]) -> None:
        """A block that hangs down from `y0`; `profile` is how far down each of its equal parts reaches, left to right."""
        for i, bottom in enumerate(profile):
            a, b = (x0 + (x1 - x0) * k // len(profile) for k in (i, i + 1))
            self.mass((a, y0, b, bottom))

    def stairs(self, x: int, y: int, way: str, count: int, kind: str = "stairs45") -> None:
        """Steps over `count` columns from column `x`, `y` the row of the first: `r` rises to the right, `l` sinks to the right."""
        for i in range(count):
            row = y - i if way == "r" else y + i
            self.slope[row, x + i] = True
            self.solid[row, x + i] = False
            self.put("solids", x + i, row, f"{kind}_{way}")
            self.put("solids", x + i, row + 1, f"{kind}_{way}_under")
            self.solid[row + 1, x + i] = True

    # -- tiles

    def put(self, layer: str, x: int, y: int, role: str, *, mirrored: bool = False) -> None:
        """One tile, or its mirror image."""
        if 0 <= x < self.cols and 0 <= y < self.rows:
            self.layers[layer][y, x] = (self.tileset.gid(role) | (MIRRORED if mirrored else 0)) if role else 0

    def row(self, layer: str, x: int, y: int, *roles: str) -> None:
        """Tiles from left to right; an empty role leaves the place as it is."""
        for i, role in enumerate(roles):
            if role:
                self.put(layer, x + i, y, role)

    def column(self, layer: str, x: int, y: int, *roles: str) -> None:
        """Tiles from top to bottom."""
        for i, role in enumerate(roles):
            if role:
                self.put(layer, x, y + i, role)

    def span(self, layer: str, x0: int, x1: int, y: int, *roles: str) -> None:
        """Roles repeated along a row."""
        self.row(layer, x0, y, *(roles[i % len(roles)] for i in range(x1 - x0)))

    def fall(self, layer: str, x: int, y0: int, y1: int, *roles: str) -> None:
        """Roles repeated down a column."""
        self.column(layer, x, y0, *(roles[i % len(roles)] for i in range(y1 - y0)))

    def catwalk(self, x0: int, x1: int, y: int, broken: str = "") -> None:
        """A one-way walkway; `broken` names its torn ends: l, r or lr (their stumps lie outside of it)."""
        middle = ("catwalk_m1", "catwalk_m2")
        roles = [middle[i % 2] for i in range(x1 - x0)]
        if "l" not in broken:
            roles[0] = "catwalk_l"
        if "r" not in broken:
            roles[-1] = "catwalk_r"
        self.row("ways", x0, y, *roles)
        if "r" in broken:
            self.put("decor", x1, y, "catwalk_broken_r")
        if "l" in broken:
            self.put("decor", x0 - 1, y, "catwalk_broken_l")

    def rail(self, x0: int, x1: int, y: int, layer: str = "decor") -> None:
        """A railing that stands on row `y`."""
        self.row(layer, x0, y - 1, "rail_l", *["rail_m"] * (x1 - x0 - 2), "rail_r")

    def ladder(self, x: int, y0: int, y1: int) -> None:
        """A ladder whose top is level with row `y0`; it goes down to the floor at row `y1`."""
        self.column("ways", x, y0, "ladder_top", *["ladder"] * (y1 - y0 - 2), "ladder_bottom")
        self.solid[y0:y1, x] = False

    def hang(self, x: int, y: int, length: int, kind: str = "hang") -> None:
        """A bundle of cables or a chain that hangs from the underside above row `y`."""
        if kind == "chain":
            self.column("decor", x, y, *["chain"] * (length - 1), "chain_end")
        else:
            self.column("decor", x, y, "hang_top", *["hang_mid"] * (length - 2), "hang_end")

    def pipe(self, layer: str, *corners: tuple[int, int], prefix: str = "pipe", flange: int = 5) -> None:
        """A pipe through corner tiles; every `flange` tiles it is joined."""
        for (ax, ay), (bx, by) in pairwise(corners):
            flat = ay == by
            run = range(min(ax, bx), max(ax, bx) + 1) if flat else range(min(ay, by), max(ay, by) + 1)
            way = "h" if flat else "v"
            for i, at in enumerate(run):
                ends = (ax, ay) == corners[0] and i in (0, len(run) - 1)
                role = f"{prefix}_flange_{way}" if i % flange == flange - 2 or ends else f"{prefix}_{way}"
                self.put(layer, at if flat else ax, ay if flat else at, role)
        for before, (x, y), after in zip(corners, corners[1:], corners[2:], strict=False):
            sides = {("e" if p[0] > x else "w") if p[1] == y else ("s" if p[1] > y else "n") for p in (before, after)}
            bend = next(b for b in ("es", "sw", "ne", "nw") if set(b) == sides)
            self.put(layer, x, y, f"pipe_{bend}")

    def sign(self, x: int, y: int, text: str, layer: str = "decor", red: bool = False) -> None:
        """Letters on a wall: digits, '-', and a-f for the six glyphs."""
        for i, letter in enumerate(text):
            if letter.isdigit():
                self.put(layer, x + i, y, f"digit_{letter}")
            elif letter == "-":
                self.put(layer, x + i, y, "digit_dash")
            elif letter != " ":
                self.put(layer, x + i, y, f"glyph_{'red_' if red else ''}{'abcdef'.index(letter) + 1}")

    # -- turning masses into tiles

    def _mask(self, grid: Grid, x: int, y: int) -> int:
        mask = 0
        for bit, (dx, dy) in enumerate(AROUND):
            cx, cy = min(max(x + dx, 0), self.cols - 1), min(max(y + dy, 0), self.rows - 1)
            mask |= int(grid[cy, cx]) << bit
        for corner, a, b in CORNERS:
            if not (mask & a and mask & b):
                mask &= ~corner
        return mask

    @staticmethod
    def _depth(grid: Grid, most: int) -> Grid:
        """How many tiles (diagonal steps count) each cell lies under the surface, up to `most`; 0 is air."""
        depth = np.zeros(grid.shape, int)
        inside = grid.copy()
        for _ in range(most):
            depth += inside
            padded = np.pad(inside, 1, mode="edge")
            inside = np.logical_and.reduce([padded[1 + dy : padded.shape[0] - 1 + dy, 1 + dx : padded.shape[1] - 1 + dx]
                                            for dx, dy in (*AROUND, (0, 0))])  # fmt: skip
        return depth

    def _patches(self, share: float) -> Grid:
        """A map of blotches some tiles wide: where machine panels show through."""
        rng = np.random.default_rng(self.random.randrange(1 << 30))
        coarse = rng.random((self.rows // 4 + 2, self.cols // 4 + 2))
        return np.kron(coarse, np.ones((4, 4)))[: self.rows, : self.cols] < share

    def paint_breakables(self, name: str, grid: Grid) -> None:
        """A layer of its own for structure that breaks, painted as what it is joined to."""
        self.layers[name] = np.zeros((self.rows, self.cols), np.int64)
        joined = self.solid | self.slope | grid
        for y, x in np.argwhere(grid):
            self.put(name, x, y, f"blob_{self._mask(joined, x, y)}_{self.random.randrange(4)}")

    def paint_solids(self, panels: float = 0.26, beside: Grid | None = None) -> None:
        """Every cell of structure that no stamp has taken yet gets its tile; `beside`: what else it is joined to."""
        grid = self.solid | self.slope if beside is None else self.solid | self.slope | beside
        depth, patches, layer = self._depth(grid, DIM + 2), self._patches(panels), self.layers["solids"]
        for y, x in np.argwhere(self.solid & (layer == 0)):
            d = depth[y, x]
            if d == 1:
                role = f"blob_{self._mask(grid, x, y)}_{self.random.randrange(4)}"
            elif d <= SKIN:
                role = f"fill_{'b' if patches[y, x] else 'a'}_{x % FILL}_{y % FILL}"
            else:
                role = f"fill_{'dim' if d <= DIM else 'deep'}_{x % FILL}_{y % FILL}"
            self.put("solids", x, y, role)

    def paint_wall(self, panels: float = 0.3) -> None:
        """The same for the wall at the back."""
        patches, depth = self._patches(panels), self._depth(self.wall, 2)
        for y, x in np.argwhere(self.wall & (self.layers["back wall"] == 0)):
            if depth[y, x] == 1:
                role = f"back_blob_{self._mask(self.wall, x, y)}_0"
            else:
                role = f"back_fill_{'b' if patches[y, x] else 'a'}_{x % FILL}_{y % FILL}"
            self.put("back wall", x, y, role)

    def free(self, x: int, y: int) -> bool:
        """Is there neither structure nor any stamp at this cell?"""
        inside = 0 <= x < self.cols and 0 <= y < self.rows
        return inside and not (self.solid[y, x] or self.slope[y, x] or self.layers["decor"][y, x] or self.layers["ways"][y, x])

    # -- objects

    def thing(self, group: str, kind: str, x: float, y: float, w: float = 0, h: float = 0, /, *, name: str = "", shape: str = "",
              points: Sequence[Point] = (), **props: Value | Link) -> int:  # fmt: skip
        """An object of class `kind`; returns its id. Without a size it is a point."""
        oid, self.next_id = self.next_id, self.next_id + 1
        shape = shape or ("polyline" if points else "rect" if w else "point")
        self.groups.setdefault(group, []).append(Thing(oid, kind, name, x, y, w, h, shape, points, props))
        return oid

    def reserve(self, first: int) -> None:
        """Ids below this one are taken."""
        self.next_id = first

    # -- the file

    def tmx(self, props: dict[str, Value], flags: dict[str, dict[str, Value]], behind: Sequence[str]) -> str:
        """The map as XML; `flags` are the layers' own properties, `behind` the layers that come before all objects."""
        layers = len(self.layers) + len(self.groups)
        head = f'width="{self.cols}" height="{self.rows}" tilewidth="{TILE}" tileheight="{TILE}" infinite="0"'
        out = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" {head} '
            f'nextlayerid="{layers + 1}" nextobjectid="{self.next_id}">',
            *_properties(props, 1),
            f' <tileset firstgid="1" source={quoteattr(self.tileset.path.name)}/>',
        ]
        number = 0
        for name, cells in self.layers.items():
            number += 1
            out += self._layer_xml(number, name, cells, flags.get(name, {}))
            if name == behind[-1]:
                for group, things in self.groups.items():
                    number += 1
                    out += [f' <objectgroup id="{number}" name={quoteattr(group)}>']
                    out += [line for thing in things for line in thing_xml(thing)]
                    out += [" </objectgroup>"]
        return "\n".join([*out, "</map>", ""])

    def _layer_xml(self, number: int, name: str, cells: Grid, props: dict[str, Value]) -> list[str]:
        rows = [",".join(map(str, row)) for row in cells.tolist()]
        return [f' <layer id="{number}" name={quoteattr(name)} width="{self.cols}" height="{self.rows}">', *_properties(props, 2),
                '  <data encoding="csv">', ",\n".join(rows), "</data>", " </layer>"]  # fmt: skip


def _properties(props: dict[str, Value | Link] | dict[str, Value], indent: int) -> list[str]:
    if not props:
        return []
    pad = " " * indent
    return [f"{pad}<properties>", *(f"{pad} {_property(name, value)}" for name, value in props.items()), f"{pad}</properties>"]


def _property(name: str, value: Value | Link) -> str:
    if isinstance(value, Link):
        return f'<property name={quoteattr(name)} type="object" value="{value.oid}"/>'
    if isinstance(value, bool):
        return f'<property name={quoteattr(name)} type="bool" value="{str(value).lower()}"/>'
    kind = {int: ' type="int"', float: ' type="float"'}.get(type(value), "")
    return f"<property name={quoteattr(name)}{kind} value={quoteattr(str(value))}/>"


def _px(value: float) -> str:
    return f"{value * TILE:g}"


def thing_xml(thing: Thing) -> list[str]:
    """An object as lines of XML."""
    name = f" name={quoteattr(thing.name)}" if thing.name else ""
    size = f' width="{_px(thing.w)}" height="{_px(thing.h)}"' if thing.shape in ("rect", "ellipse") else ""
    head = f'  <object id="{thing.oid}"{name} type={quoteattr(thing.kind)} x="{_px(thing.x)}" y="{_px(thing.y)}"{size}'
    inner = _properties(thing.props, 3)
    if thing.shape in ("point", "ellipse"):
        inner.append(f"   <{thing.shape}/>")
    elif thing.shape == "polyline":
        places = " ".join(f"{_px(x - thing.x)},{_px(y - thing.y)}" for x, y in thing.points)
        inner.append(f'   <polyline points="{places}"/>')
    return [f"{head}>", *inner, "  </object>"] if inner else [f"{head}/>"]


def write(path: Path, text: str) -> int:
    """Write a level's first map, unless there is one; `--force` on the command line throws away whatever people did to it."""
    options = argparse.ArgumentParser(description=f"Draft {path.name}.")
    options.add_argument("--force", action="store_true", help="overwrite an existing map, with every edit made in it")
    options.add_argument("--out", type=Path, default=path, help="write somewhere else")
    chosen = options.parse_args()
    if chosen.out.exists() and not chosen.force:
        print(f"{chosen.out} exists: a map is edited in Tiled. --force throws those edits away.")
        return 1
    chosen.out.write_text(text, encoding="utf-8")
    print(f"wrote {chosen.out}")
    return 0
