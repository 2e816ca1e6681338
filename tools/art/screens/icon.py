"""The game's icon: the red mark of the name, as large as a tower; its point is a door, and in the door stands somebody.

Each size is drawn for itself, on its own pixels: the smallest have the mark alone.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from game.media.palette import RED
from tools.art.lib import post
from tools.art.places.title_parts.develop import TABLE, save

OUT = Path(__file__).resolve().parents[3] / "assets" / "icon"
SIZES = (16, 32, 48, 64, 128, 256)  # px
LARGEST = 64  # px: what is larger shows the same pixels, enlarged
MARK = np.array(RED) / 255
SHADED, SPILT = MARK * 0.66, MARK * np.array([0.34, 0.2, 0.22])
INK = post.hexc("#030607")

# The mark's rows from top to bottom as half its width, the door's size and top, and who stands in it, by size of icon.
WEDGE = {
    16: ((2, (2, 2, 2, 2, 2, 1, 1, 1)), (4, 11), ()),
    32: ((4, (4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1)), (8, 20), ("bb",) * 5),
    48: ((5, (5,) * 6 + (4,) * 6 + (3,) * 6 + (2,) * 4), (12, 31), (".bb.", "bbbb", "bbbb", "bbbb", ".bb.", ".bb.", ".bb.")),
    64: (
        (6, (7,) * 8 + (6,) * 7 + (5,) * 6 + (4,) * 5 + (3,) * 4),
        (16, 41),
        (".bb.", ".bb.", "bbbb", "bbbb", "bbbb", "bbbb", "bbbb", ".bb.", ".bb.", ".bb.", ".bb."),
    ),
}


def finish(_: Path) -> None:
    """Write all sizes."""
    for size in SIZES:
        save(OUT / f"icon_{size}.png", picture(size))


def picture(size: int) -> post.Array:
    """The icon of so many px, RGB."""
    if size > LARGEST:
        return np.repeat(np.repeat(picture(LARGEST), size // LARGEST, 0), size // LARGEST, 1)
    (top, halves), (door, door_top), somebody = WEDGE[size]
    out = _wall(size, door, door_top)
    middle = size // 2
    for row, half in enumerate(halves, top):
        out[row, middle - half : middle + half] = MARK
        if size >= 48:
            out[row, middle + half - 1] = SHADED
    left, end = middle - door // 2, door_top + door
    out[door_top:end, left : left + door] = MARK
    _spill(out, left, end, door, bool(somebody))
    wide = len(somebody[0]) if somebody else 0
    for y, line in enumerate(somebody, end - len(somebody)):
        for x, letter in enumerate(line, middle - wide // 2):
            if letter == "b":
                out[y, x] = INK
    return out


def _wall(n: int, door: int, door_top: int) -> post.Array:
    """A dark hall whose edges run to the door; for the smallest, plain."""
    y, x = np.mgrid[0:n, 0:n] + 0.5
    right, down = np.abs(x - n / 2), y - (door_top + door / 2)
    depth = np.clip(np.maximum(right / (n / 2), np.abs(down) / (n * 0.62)), 0, 1)  # 0 where the hall ends, 1 at the eye
    level = 0.26 - 0.18 * depth
    if n > 16:
        ribs = (np.log(np.maximum(depth, 0.05)) * 5.5) % 1 < 0.26
        side = right / (n / 2) > np.abs(down) / (n * 0.62)
        level = level + np.where(side, 0.12 * ribs * (1.2 - depth), 0.05 * ribs * (1.1 - depth))
        level = np.where(np.abs(right / (n / 2) - np.abs(down) / (n * 0.62)) < 0.7 / n, level + 0.13, level)
    border = (x < 1) | (y < 1) | (x > n - 1) | (y > n - 1)
    level = np.where(border, 0.30 - 0.16 * y / n, level)
    steps = len(TABLE) - 1
    return TABLE[np.clip(np.round(level * steps + post.bayer(n, n) * (0.8 if n > 16 else 0)), 0, steps).astype(int)].copy()


def _spill(out: post.Array, left: int, end: int, door: int, shadow: bool) -> None:
    """The door's light on the floor before it, and the shadow of who stands there."""
    n = len(out)
    for row in range(end, n - 1):
        reach = (row - end) // 2 + 1
        part = out[row, max(1, left - reach) : min(n - 1, left + door + reach)]
        part[:] = SPILT * (1 - 0.5 * (row - end) / max(1, n - 1 - end))
        out[row, n // 2 - shadow : n // 2 + shadow] = INK
