"""The signs of keys, mouse and gamepads: thin pale rims round dark faces, letters of the game's typeface, one height for all."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from game.media.palette import BRIGHT, DIM, LINE, PLATE, Colour, mixed

ASSETS = Path(__file__).resolve().parents[3] / "assets"
CELL = (44, 15)  # px
COLUMNS = 11
TOP = 1  # px over most signs: a stick's arrows reach into it
HIGH = 13  # px
LETTER = (6, 8)  # px from letter to letter, and the height of a capital
SIDE = 4  # px beside the letters of a key
RIM, FACE, EDGE, INK = mixed(DIM, BRIGHT, 0.35), PLATE, LINE, BRIGHT
FONT = ImageFont.truetype(str(ASSETS / "fonts" / "terminus.ttf"), 12)
CAPITAL_AT = 2  # px from where the typeface begins a line to the top of its capitals

DISC = (5, 9, 11, 11, 13, 13, 13, 13, 13, 11, 11, 9, 5)  # px, the width of each row
RING = (5, 7, 9, 11, 11, 11, 11, 11, 9, 7, 5)
MOUSE = (7, 9, 11, 11, 11, 11, 11, 11, 11, 11, 11, 9, 7)
BUTTONS_END = 6  # row of a mouse under its buttons
ARROWS = {
    "left": ("..#..", ".##..", "#####", ".##..", "..#.."),
    "right": ("..#..", "..##.", "#####", "..##.", "..#.."),
    "up": ("..#..", ".###.", "#####", "..#..", "..#.."),
    "down": ("..#..", "..#..", "#####", ".###.", "..#.."),
}
WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
PAIRS = {"horizontal": ("left", "right"), "vertical": ("up", "down")}
SHAPES = {
    "cross": ("#.....#", ".#...#.", "..#.#..", "...#...", "..#.#..", ".#...#.", "#.....#"),
    "circle": ("..###..", ".#...#.", "#.....#", "#.....#", "#.....#", ".#...#.", "..###.."),
    "square": ("#######", "#.....#", "#.....#", "#.....#", "#.....#", "#.....#", "#######"),
    "triangle": ("...#...", "...#...", "..#.#..", "..#.#..", ".#...#.", ".#...#.", "#######"),
    "menu": (".......", "#######", ".......", "#######", ".......", "#######", "......."),
    "view": ("#####..", "#...#..", "#.#####", "#.#.#.#", "#####.#", "..#...#", "..#####"),
    "plus": ("...#...", "...#...", "...#...", "#######", "...#...", "...#...", "...#..."),
    "minus": (".......", ".......", ".......", "#######", ".......", ".......", "......."),
    "options": (".#####.", ".......", ".#####.", ".......", ".#####.", ".......", "......."),
    "share": ("...#...", "..###..", "...#...", ".#.#.#.", ".#...#.", ".#...#.", ".#####."),
}  # fmt: skip
WIDE_KEYS = {
    "space": "SPACE", "shift": "SHIFT", "ctrl": "CTRL", "alt": "ALT", "tab": "TAB", "esc": "ESC", "enter": "ENTER", "backspace": "BACK",
    "pause": "PAUSE", "other": "?",
}  # fmt: skip
# What stands on the buttons of each kind of pad, by where they lie on one from Xbox: a below, b right, x left, y above.
FACES = {
    "xbox": {"a": "A", "b": "B", "x": "X", "y": "Y", "start": "menu", "back": "view"},
    "playstation": {"a": "cross", "b": "circle", "x": "square", "y": "triangle", "start": "options", "back": "share"},
    "switch": {"a": "B", "b": "A", "x": "Y", "y": "X", "start": "plus", "back": "minus"},
}
SHOULDERS = {
    "xbox": ("LB", "RB", "LT", "RT"),
    "playstation": ("L1", "R1", "L2", "R2"),
    "switch": ("L", "R", "ZL", "ZR"),
}

Draw = Callable[[Image.Image], None]


def finish(work: Path) -> None:
    """Writes the sheet."""
    del work  # nothing is rendered for it
    signs = dict(_signs())
    rows = -(-len(signs) // COLUMNS)
    sheet = Image.new("RGBA", (COLUMNS * CELL[0], rows * CELL[1]))
    for number, draw in enumerate(signs.values()):
        cell = Image.new("RGBA", CELL)
        draw(cell)
        sheet.paste(cell, (number % COLUMNS * CELL[0], number // COLUMNS * CELL[1]))
    sheet.quantize(16).save(ASSETS / "sprites" / "glyphs.png", optimize=True)
    lines = [f"cell = {list(CELL)}", "pivot = [0, 0]"]
    for number, name in enumerate(signs):
        lines += ["", f"[animations.{name}]", f"frames = [{number}]"]
    (ASSETS / "sprites" / "glyphs.toml").write_text("\n".join(lines) + "\n", "utf-8")


def _signs() -> Iterator[tuple[str, Draw]]:
    """Every sign by its name, in the order of the sheet."""
    yield from _keys()
    for number in (1, 2, 3, 0):
        yield f"mouse_{number or 'other'}", partial(_mouse, number=number)
    both = {**{way: (way,) for way in WAYS}, **PAIRS}
    for stick in "lr":
        yield from ((f"stick_{stick}_{name}", partial(_stick, letter=stick.upper(), ways=ways)) for name, ways in both.items())
    yield from ((f"dpad_{name}", partial(_dpad, ways=ways)) for name, ways in both.items())
    for kind, faces in FACES.items():
        yield from ((f"{kind}_{role}", partial(_disc, mark=mark)) for role, mark in faces.items())
        shoulders = zip(("lb", "rb", "lt", "rt"), SHOULDERS[kind], strict=True)
        yield from ((f"{kind}_{role}", partial(_shoulder, role=role, words=words)) for role, words in shoulders)
    yield "pad_other", partial(_disc, mark="?")


def _keys() -> Iterator[tuple[str, Draw]]:
    for letter in string.ascii_lowercase + string.digits:
        yield f"key_{letter}", partial(_key, words=str.upper(letter))
    for name, words in WIDE_KEYS.items():
        yield f"key_{name}", partial(_key, words=words)
    for way, rows in ARROWS.items():
        yield f"key_{way}", partial(_key, rows=rows)


# -- the family


def _key(cell: Image.Image, words: str = "", rows: tuple[str, ...] = ()) -> None:
    """A cap seen a little from the front: its face, and a lower edge."""
    width = max(HIGH, len(words) * LETTER[0] - 1 + 2 * SIDE)
    _rounded(cell, (0, TOP, width, HIGH), FACE)
    _fill(cell, (1, TOP + HIGH - 3, width - 2, 1), RIM)
    _fill(cell, (1, TOP + HIGH - 2, width - 2, 1), EDGE)
    if rows:
        _pattern(cell, rows, ((width - 5) // 2, TOP + 3))
    else:
        _write(cell, words, ((width - len(words) * LETTER[0] + 1) // 2, TOP + 2))


def _disc(cell: Image.Image, mark: str) -> None:
    """A round button with a letter or a shape."""
    _rows(cell, DISC, (0, TOP), HIGH)
    if mark in SHAPES:
        _pattern(cell, SHAPES[mark], (3, TOP + 3))
    else:
        _write(cell, mark, (4, TOP + 2 + (mark == "?")))


def _shoulder(cell: Image.Image, role: str, words: str) -> None:
    """A bumper is flat, a trigger higher; its outer corner is round."""
    width = max(HIGH, len(words) * LETTER[0] - 1 + 6)
    top = TOP if role[1] == "t" else TOP + 2
    high = HIGH - (top - TOP)
    cut = 5 if role[1] == "t" else 3
    for y in range(high):
        bite = max(0, cut - y - (y > 0))
        near, far = (bite, int(y == 0)) if role[0] == "l" else (int(y == 0), bite)
        low = int(y == high - 1)
        _fill(cell, (max(near, low), top + y, width - max(near, low) - max(far, low), 1), RIM)
    for y in range(1, high - 1):
        bite = max(1, cut - y + (0 if y > cut - 2 else 1))
        near, far = (bite, 1) if role[0] == "l" else (1, bite)
        _fill(cell, (near, top + y, width - near - far, 1), FACE)
    _write(cell, words, ((width - len(words) * LETTER[0] + 1) // 2, TOP + HIGH - 2 - LETTER[1]))


def _mouse(cell: Image.Image, number: int) -> None:
    """Seen from above; the button that is meant is lit."""
    _rows(cell, MOUSE, (0, TOP), 11)
    _fill(cell, (1, TOP + BUTTONS_END, 9, 1), RIM)
    _fill(cell, (5, TOP + 1, 1, BUTTONS_END), RIM)
    if number in (1, 3):
        left = 1 if number == 1 else 6
        _fill(cell, (left + (number == 1), TOP + 1, 3, 1), INK)
        _fill(cell, (left, TOP + 2, 4, BUTTONS_END - 2), INK)
    if number == 2:
        _fill(cell, (4, TOP + 1, 3, BUTTONS_END - 1), INK)


def _stick(cell: Image.Image, letter: str, ways: tuple[str, ...]) -> None:
    """A ring, and an arrow on the side to which it is pushed."""
    left, top = 3, 2
    _rows(cell, RING, (left, top), 11)
    _write(cell, letter, (left + 3, top + 1))
    for way in ways:
        dx, dy = WAYS[way]
        for step in range(2):
            spread = 1 - step
            for aside in range(-spread, spread + 1):
                x = left + 5 + dx * (6 + step + (dx != 0)) + (aside if dx == 0 else 0)
                y = top + 5 + dy * (6 + step) + (aside if dy == 0 else 0)
                _fill(cell, (x, min(max(y, 0), CELL[1] - 1), 1, 1), INK)


def _dpad(cell: Image.Image, ways: tuple[str, ...]) -> None:
    """A cross; the arm that is meant is lit."""
    for inset, colour in ((0, RIM), (1, FACE)):
        _fill(cell, (4 + inset, TOP + inset, 5 - 2 * inset, HIGH - 2 * inset), colour)
        _fill(cell, (inset, TOP + 4 + inset, HIGH - 2 * inset, 5 - 2 * inset), colour)
    _fill(cell, (5, TOP + 4, 3, 5), FACE)
    for way in ways:
        dx, dy = WAYS[way]
        _fill(cell, (6 + 4 * dx - 1, TOP + 6 + 4 * dy - 1, 3, 3), INK)


# -- pixels


def _fill(cell: Image.Image, rect: tuple[int, int, int, int], colour: Colour) -> None:
    x, y, w, h = rect
    cell.paste((*colour, 255), (x, y, x + w, y + h))


def _rounded(cell: Image.Image, rect: tuple[int, int, int, int], face: Colour) -> None:
    """A box with a rim, its corners taken off."""
    x, y, w, h = rect
    _fill(cell, (x + 1, y, w - 2, h), RIM)
    _fill(cell, (x, y + 1, w, h - 2), RIM)
    _fill(cell, (x + 1, y + 1, w - 2, h - 2), face)


def _rows(cell: Image.Image, widths: tuple[int, ...], at: tuple[int, int], whole: int) -> None:
    """A shape by the width of its rows, with a rim of one px."""
    last = len(widths) - 1
    for y, width in enumerate(widths):
        left = at[0] + (whole - width) // 2
        _fill(cell, (left, at[1] + y, width, 1), RIM)
        inside = min(widths[y - 1], widths[y + 1], width - 2) if 0 < y < last else 0
        inside = min(inside, width - 2)
        if inside > 0:
            _fill(cell, (at[0] + (whole - inside) // 2, at[1] + y, inside, 1), FACE)


def _pattern(cell: Image.Image, rows: tuple[str, ...], at: tuple[int, int]) -> None:
    for y, row in enumerate(rows):
        for x, dot in enumerate(row):
            if dot == "#":
                _fill(cell, (at[0] + x, at[1] + y, 1, 1), INK)


def _write(cell: Image.Image, words: str, at: tuple[int, int]) -> None:
    """In the game's typeface; `at` is the top left of the first capital."""
    draw = ImageDraw.Draw(cell)
    draw.fontmode = "1"
    for number, letter in enumerate(words):
        draw.text((at[0] + number * LETTER[0], at[1] - CAPITAL_AT), letter, font=FONT, fill=(*INK, 255))
