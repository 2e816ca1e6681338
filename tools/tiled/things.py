"""Objects as Tiled writes them: templates to place with one click, and the palette that shows them all."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from tools.tiled.kinds import GROUPS, Kind, kinds
from tools.tiled.xmlhead import HEAD, TILE, map_head

COLUMN, ROW, TOP = 432, 80, 48  # px: a column of the palette, the least height of an entry, and of a group's heading
COLUMNS = 3
TEXT_X, TEXT_WIDE, LINE_HIGH, LETTERS = 112, 304, 17, 44  # px, px, px, letters in a line
THUMB = 96, 48  # px: what is larger is shown smaller in the palette


def template(kind: Kind) -> str:
    """A .tx file. It sets only what the code has no default for: everything else stays with the class."""
    wide, high = kind.size
    size = f' width="{wide}" height="{high}"' if kind.shape in ("rect", "ellipse") else ""
    inner = [*_needed(kind), *_shape(kind, wide)]
    head = f' <object name={quoteattr("start" if kind.name == "Checkpoint" else "")} type="{kind.name}"{size}'.replace(' name=""', "")
    body = [f"{head}>", *(f"  {line}" for line in inner), " </object>"] if inner else [f"{head}/>"]
    return "\n".join([HEAD + "<template>", *body, "</template>", ""])


def _needed(kind: Kind) -> list[str]:
    needed = [m for m in kind.members if m.needed and m.first]
    if not needed:
        return []
    rows = [f' <property name="{m.name}"{f" propertytype={quoteattr(m.choice)}" if m.choice else ""} value={quoteattr(m.first)}/>'
            for m in needed]  # fmt: skip
    return ["<properties>", *rows, "</properties>"]


def _shape(kind: Kind, wide: int) -> list[str]:
    if kind.shape == "polyline":
        return [f'<polyline points="0,0 {wide},0"/>']
    return [] if kind.shape == "rect" else [f"<{kind.shape}/>"]


def palette() -> str:
    """A map with every template, its name and a line on what it is, by group. It is for looking and copying, not for playing."""
    objects: list[str] = []
    y = TILE
    for group, colour in GROUPS.items():
        objects.append(_text(TILE, y, COLUMN, TOP - 16, group.capitalize(), colour, big=True))
        y += TOP
        row = [kind for kind in kinds() if kind.group == group]
        for start in range(0, len(row), COLUMNS):
            line = row[start : start + COLUMNS]
            for column, kind in enumerate(line):
                objects += _entry(kind, TILE + column * COLUMN, y)
            y += max(map(_high, line))
    cols, rows = (COLUMNS * COLUMN) // TILE + 2, y // TILE + 2
    numbered = [line.replace("<object ", f'<object id="{i}" ', 1) for i, line in enumerate(objects, 1)]
    head = map_head(cols, rows, ' backgroundcolor="#161c20"', 2, len(numbered) + 1)
    return HEAD + "\n".join([head, ' <objectgroup id="1" name="palette">', *numbered, " </objectgroup>", "</map>", ""])


def _entry(kind: Kind, x: int, y: int) -> list[str]:
    wide, high = (min(kind.size[0], THUMB[0]), min(kind.size[1], THUMB[1]))
    at = (x, y + 8) if kind.shape != "point" else (x + THUMB[0] // 2, y + 28)
    size = f' width="{wide}" height="{high}"' if (wide, high) != kind.size and kind.shape in ("rect", "ellipse") else ""
    return [
        f'  <object template="templates/{kind.name}.tx" x="{at[0]}" y="{at[1]}"{size}/>',
        _text(x + TEXT_X, y, TEXT_WIDE, 18, kind.name, kind.colour),
        _text(x + TEXT_X, y + 18, TEXT_WIDE, _lines(kind) * LINE_HIGH, f"{kind.line}.", "#c8d4d2"),
    ]


def _lines(kind: Kind) -> int:
    return -(-len(kind.line) // LETTERS) + 1


def _high(kind: Kind) -> int:
    return max(ROW, 32 + _lines(kind) * LINE_HIGH)


def _text(x: int, y: int, wide: int, high: int, words: str, colour: str, *, big: bool = False) -> str:
    look = f'fontfamily="Sans Serif" pixelsize="{22 if big else 13}" wrap="1" color="{colour}"'
    return f'  <object x="{x}" y="{y}" width="{wide}" height="{high}">\n   <text {look}>{escape(words)}</text>\n  </object>'
