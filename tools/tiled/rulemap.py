"""A map of automapping rules as Tiled 1.9 and later read it."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from tools.tiled.xmlhead import HEAD, TILE, map_head

EMPTY, FILLED, IGNORE = -1, -2, -3  # instead of a tile's number: no tile, any tile, whatever there is
MATCHES = {EMPTY: "Empty", FILLED: "NonEmpty", IGNORE: "Ignore"}
_COLOURS = {EMPTY: (40, 48, 56, 255), FILLED: (150, 190, 190, 255), IGNORE: (90, 70, 110, 255)}
ROW = 120  # tiles after which the next rule begins a new row
FIRST_MATCH, FIRST_TILE = 1, 1 + len(MATCHES)
Place = tuple[str, int, int]  # layer, x, y from the rule's top left


@dataclass(frozen=True)
class Rule:
    """Where all `needs` are met (each by one of its tiles), one of `outs` is put. `options` are Tiled's for one rule."""

    needs: dict[Place, list[int]]
    outs: list[dict[Place, int]]
    options: dict[str, int] = field(default_factory=dict)

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        places = [place for part in (self.needs, *self.outs) for place in part]
        return max(x for _, x, _ in places) + 1, max(y for _, _, y in places) + 1


@dataclass(frozen=True)
class RuleMap:
    """Rules that are matched together. `radius`: how many tiles round a change they look, while one draws."""

    name: str
    tileset: str
    rules: list[Rule]
    radius: int = 1
    in_order: bool = False
    delete: bool = False  # begin by clearing the layers that these rules put something on

    def text(self) -> str:
        """The .tmx file."""
        places = self._places()
        cols = max(x + rule.size[0] for (x, _), rule in zip(places, self.rules, strict=True))
        rows = max(y + rule.size[1] for (_, y), rule in zip(places, self.rules, strict=True))
        layers: dict[tuple[str, int], dict[tuple[int, int], int]] = {}
        for (left, top), rule in zip(places, self.rules, strict=True):
            for (layer, x, y), tiles in rule.needs.items():
                for i, tile in enumerate(tiles):
                    layers.setdefault((f"input_{layer}", i), {})[left + x, top + y] = _gid(tile)
            for i, out in enumerate(rule.outs):
                for (layer, x, y), tile in out.items():
                    layers.setdefault((f"output{i + 1 if len(rule.outs) > 1 else ''}_{layer}", 0), {})[left + x, top + y] = _gid(tile)
        body = [line for i, ((name, _), cells) in enumerate(sorted(layers.items()), 1) for line in _layer(i, name, cols, rows, cells)]
        options = [(place, rule) for place, rule in zip(places, self.rules, strict=True) if rule.options]
        if options:
            body += _options(len(layers) + 1, options)
        links = [f' <tileset firstgid="{FIRST_MATCH}" source="match.tsx"/>',
                 f' <tileset firstgid="{FIRST_TILE}" source="../{self.tileset}.tsx"/>']  # fmt: skip
        head = map_head(cols, rows, "", len(layers) + 2, len(options) + 1)
        return HEAD + "\n".join([head, *self._properties(), *links, *body, "</map>", ""])

    def _properties(self) -> list[str]:
        rows = [f'  <property name="AutomappingRadius" type="int" value="{self.radius}"/>']
        if self.delete:
            rows.append('  <property name="DeleteTiles" type="bool" value="true"/>')
        rows.append(f'  <property name="{"MatchInOrder" if self.in_order else "OverflowBorder"}" type="bool" value="true"/>')
        return [" <properties>", *rows, " </properties>"]

    def _places(self) -> list[tuple[int, int]]:
        """Where each rule begins: never touching another, with an empty row and column round them."""
        places: list[tuple[int, int]] = []
        x = y = 1
        high = 0
        for rule in self.rules:
            if x > 1 and x + rule.size[0] > ROW:
                x, y, high = 1, y + high + 1, 0
            places.append((x, y))
            x, high = x + rule.size[0] + 1, max(high, rule.size[1])
        return places


def _gid(tile: int) -> int:
    return FIRST_MATCH + list(MATCHES).index(tile) if tile in MATCHES else FIRST_TILE + tile


def _layer(number: int, name: str, cols: int, rows: int, cells: dict[tuple[int, int], int]) -> list[str]:
    numbers = [cells.get((x, y), 0) for y in range(rows) for x in range(cols)]
    packed = base64.b64encode(zlib.compress(struct.pack(f"<{len(numbers)}I", *numbers), 9)).decode()
    return [f' <layer id="{number}" name="{name}" width="{cols}" height="{rows}">', '  <data encoding="base64" compression="zlib">',
            f"   {packed}", "  </data>", " </layer>"]  # fmt: skip


def _options(number: int, rules: list[tuple[tuple[int, int], Rule]]) -> list[str]:
    lines = [f' <objectgroup id="{number}" name="rule_options">']
    for i, ((x, y), rule) in enumerate(rules, 1):
        wide, high = (side * TILE for side in rule.size)
        lines += [f'  <object id="{i}" x="{x * TILE}" y="{y * TILE}" width="{wide}" height="{high}">', "   <properties>",
                  *(f'    <property name="{key}" type="int" value="{value}"/>' for key, value in rule.options.items()),
                  "   </properties>", "  </object>"]  # fmt: skip
    return [*lines, " </objectgroup>"]


def match_tileset() -> str:
    """`match.tsx`: the tiles that stand for no tile, any tile, whatever there is."""
    tiles = [f' <tile id="{i}">\n  <properties>\n   <property name="MatchType" value="{name}"/>\n  </properties>\n </tile>'
             for i, name in enumerate(MATCHES.values())]  # fmt: skip
    count = len(MATCHES)
    size = f'tilewidth="{TILE}" tileheight="{TILE}" tilecount="{count}" columns="{count}"'
    picture = f' <image source="match.png" width="{TILE * count}" height="{TILE}"/>'
    return HEAD + "\n".join([f'<tileset version="1.10" tiledversion="1.10.2" name="match" {size}>', picture, *tiles, "</tileset>", ""])


def match_picture() -> bytes:
    """`match.png`: a plain square of its colour for each."""
    line = b"\0" + b"".join(bytes(colour) * TILE for colour in _COLOURS.values())
    header = struct.pack(">IIBBBBB", TILE * len(_COLOURS), TILE, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(line * TILE, 9)), (b"IEND", b""))
    chunks = (struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def write(path: Path, content: str | bytes) -> None:
    """Writes a generated file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
