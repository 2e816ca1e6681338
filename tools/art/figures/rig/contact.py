"""`python -m tools.art.figures.rig.contact` lays all figures on dark, middle and pale fog for docs/art/figures.png."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tools.art.figures.rig.people import ASSETS
from tools.art.lib.post import Array, hexc, load, save
from tools.art.lib.sprite import enlarged

OUT = ASSETS.parents[1] / "docs" / "art" / "figures.png"
FOG = ("#0d1719", "#4d696b", "#a4b9b5")
TIMES = 3
ROOM = 46  # px of a figure's place in a row
WIDE = 76  # the same for a crawler
Frame = tuple[str, str, int]  # sheet, animation, frame


@dataclass
class Loaded:
    """One sheet with its table."""

    image: Array
    table: dict[str, Any]
    cell: tuple[int, int]
    pivot: tuple[int, int]


def read(name: str) -> Loaded:
    """A finished sheet."""
    table = tomllib.loads((ASSETS / f"{name}.toml").read_text(encoding="utf-8"))
    return Loaded(load(ASSETS / f"{name}.png"), table, tuple(table["cell"]), tuple(table["pivot"]))


def put(picture: Array, sheet: Loaded, anim: str, frame: int, x: int, y: int) -> int:
    """Lay one frame with its pivot at x, y; returns its cell."""
    index: int = sheet.table["animations"][anim]["frames"][frame]
    w, h = sheet.cell
    columns = sheet.image.shape[1] // w
    top, left = index // columns * h, index % columns * w
    cell = sheet.image[top : top + h, left : left + w]
    y0, x0 = y - sheet.pivot[1], x - sheet.pivot[0]
    rows, cols = np.nonzero(cell[..., 3])
    inside = (rows + y0 >= 0) & (rows + y0 < picture.shape[0]) & (cols + x0 >= 0) & (cols + x0 < picture.shape[1])
    rows, cols = rows[inside], cols[inside]
    picture[rows + y0, cols + x0] = cell[rows, cols, :3]
    return index


def strip(frames: Sequence[Frame], room: int, height: int, foot: int, sheets: dict[str, Loaded], fog: str) -> Array:
    """A row of frames on one colour; Zuru gets her arm where it is drawn apart."""
    picture = np.tile(hexc(fog), (height, room * len(frames), 1))
    for i, (name, anim, frame) in enumerate(frames):
        x = room * i + room // 2 - (4 if name != "crawler" else 0)
        index = put(picture, sheets[name], anim, frame, x, foot)
        if name == "zuru" and anim in ("idle", "look", "run", "turn", "jump", "apex", "fall", "land", "crouch", "talk", "point"):
            dx, dy = sheets[name].table["points"]["shoulder"]["at"][index]
            put(picture, sheets["zuru_arm"], "carry", 0, x + int(dx), foot + int(dy))
    return picture


def people_rows() -> list[list[Frame]]:
    """What is shown of the people, row by row."""
    run: list[Frame] = [("zuru", "run", i) for i in range(10)]
    poses = ["idle", "look", "jump", "apex", "fall", "land", "crouch", "crawl", "surge", "hurt"]
    more = ["hang", "ladder", "swing", "stagger", "die", "talk", "point", "throw", "cower", "turn"]
    last = {"look": 2, "die": 5, "point": 1, "throw": 2, "land": 0}
    rows: list[list[Frame]] = [run, [("zuru", p, last.get(p, 0)) for p in poses], [("zuru", p, last.get(p, 0)) for p in more]]
    for name in ("tae", "sutezo", "fusata"):
        rows.append(
            [
                (name, "idle", 0),
                *[(name, "run", i) for i in (0, 2, 3, 5)],
                *[(name, "aim", i) for i in range(3)],
                (name, "talk", 2),
                (name, "crouch", 0),
            ]
        )
    return rows


def crawler_rows() -> list[list[Frame]]:
    """What is shown of the crawler."""
    return [
        [("crawler", "run_0", i) for i in (0, 2, 4, 6)] + [("crawler", "idle_0", 0), ("crawler", "notice_0", 1)],
        [("crawler", "tell_0", i) for i in (0, 1, 2)] + [("crawler", "pounce_0", i) for i in range(3)],
        [("crawler", f"run_{h}", 1) for h in (45, 90, 135, 180, 225, 270)],
        [("crawler", a, 0) for a in ("tell_90", "tell_180", "stunned_0", "asleep_0", "falling_0", "pinned_0")],
    ]


def main() -> None:
    """Write docs/art/figures.png."""
    sheets = {name: read(name) for name in ("zuru", "zuru_arm", "tae", "sutezo", "fusata", "crawler")}
    blocks = []
    for i, row in enumerate(people_rows()):
        blocks.append(strip(row, ROOM, 70, 62, sheets, FOG[i % 3]))
    for i, row in enumerate(crawler_rows()):
        fog = FOG[i % 3]
        foot = 62 if i < 2 else 44
        picture = strip(row, WIDE, 84 if i >= 2 else 70, foot, sheets, fog)
        blocks.append(picture)
    width = max(b.shape[1] for b in blocks)
    padded = [np.concatenate([b, np.tile(b[:1, :1], (b.shape[0], width - b.shape[1], 1))], 1) for b in blocks]
    save(OUT, enlarged(np.concatenate(padded, 0), TIMES))


if __name__ == "__main__":
    main()
