"""`python -m tools.art.figures.rig.contact` lays all figures on dark, middle and pale fog for docs/art/figures.png and safeguard.png."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tools.art.figures.rig.people import ASSETS
from tools.art.lib.post import Array, hexc, load, save
from tools.art.lib.sprite import enlarged, point

OUT = ASSETS.parents[1] / "docs" / "art"
FOG = ("#0d1719", "#4d696b", "#a4b9b5")
TIMES = 3
ROOM = 46  # px of a figure's place in a row
WIDE = 76  # the same for a crawler
Frame = tuple[str, str, int]  # sheet, animation, frame
PEOPLE = ("zuru", "killy", "tae", "sutezo", "fusata", "atsuji")
CALM = ("idle", "look", "run", "walk", "turn", "halt", "jump", "apex", "fall", "land", "crouch", "talk", "point")
AFLOAT = "swim", "tread", "carry_swim", "carry_tread"
ARM_APART = {
    "zuru": (*CALM, "visor_down", "visor_idle", "visor_up", "give"),
    "killy": (*CALM, "aim", "beam", "recoil", "look_up", "look_back", "give", "carry_idle", "carry_walk", *AFLOAT),
}


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
    """A row of frames on one colour; Zuru and Killy get their arm where it is drawn apart."""
    picture = np.tile(hexc(fog), (height, room * len(frames), 1))
    for i, (name, anim, frame) in enumerate(frames):
        x = room * i + room // 2 - (4 if name in PEOPLE else 0)
        index = put(picture, sheets[name], anim, frame, x, foot)
        if anim in ARM_APART.get(name, ()):
            dx, dy = point(sheets[name].table, "shoulder", index)
            arm = sheets[f"{name}_arm"]
            going = anim.removeprefix("carry_")
            goes = (going, frame) if anim != "aim" and going in arm.table["animations"] else ("carry", 0)
            held, cell = {"aim": ("charge", 4), "beam": ("fire", 4), "recoil": ("fire", 4)}.get(anim, goes)
            put(picture, arm, held, cell, x + int(dx), foot + int(dy))
    return picture


def killy_rows() -> list[list[Frame]]:
    """What is shown of Killy."""
    run: list[Frame] = [("killy", "run", i) for i in range(0, 10, 2)] + [("killy", "walk", i) for i in range(0, 8, 2)]
    first = [
        ("idle", 0),
        ("look", 2),
        ("jump", 0),
        ("fall", 0),
        ("land", 0),
        ("crouch", 0),
        ("crawl", 1),
        ("hang", 0),
        ("ladder", 0),
        ("surge", 0),
    ]
    own = [*(("strike", i) for i in range(4)), ("parry", 1), ("aim", 0), ("beam", 1), ("recoil", 1), ("floored", 2), ("get_up", 2)]
    return [[*run, ("killy", "kneel", 0)], [("killy", *f) for f in first], [("killy", *f) for f in own]]


def scene_rows() -> list[list[Frame]]:
    """What both heroes do in scenes."""
    killy = [("look_up", 3), ("look_back", 2), ("give", 1), ("give", 3), ("give", 5), ("kneel_down", 1), ("rise", 1), ("rise", 3)]
    killy += [("carry_idle", 0), ("carry_walk", 2)]
    zuru = [("visor_down", 1), ("visor_down", 4), ("visor_up", 3), ("give", 4), ("sit_down", 1), ("sit", 0)]
    zuru += [("throw", i) for i in (1, 2, 4, 5)]
    return [[("killy", *f) for f in killy], [("zuru", *f) for f in zuru]]


def water_rows() -> list[list[Frame]]:
    """In water, and with hands at machines."""
    swim = [("swim", i) for i in (0, 2, 3, 6)]
    apart = [("wheel", 1), ("wheel", 4), ("hold", 0)]
    killy = [*apart, ("tread", 0), ("tread", 2), ("carry_tread", 0), ("carry_swim", 0), *swim]
    others = [*apart[1:], ("tread", 0), *swim]
    return [[("killy", *f) for f in killy], [("zuru", *f) for f in others] + [("tae", *f) for f in others[1:]]]


def safeguard_rows() -> list[tuple[int, int, int, list[Frame]]]:
    """Room of a frame, height of the row, row of the feet, and what is shown of the others of the Safeguard."""
    hanger = [("hanger", a, i) for a, i in (("hang", 0), ("tell", 1), ("tell", 3), ("climb", 2), ("forming", 3))]
    stands = [("hanger", a, i) for a, i in (("drop", 0), ("land", 0), ("stand", 0), ("strike", 0), ("strike", 2), ("stunned", 0))]
    brute = [("brute", a, i) for a, i in (("idle", 0), ("walk", 2), ("tell", 3), ("sweep", 2))]
    bare = [("brute", a, i) for a, i in (("bare_idle", 0), ("forming", 2), ("stagger", 0), ("turn", 2))]
    nest = [("assembler", a, i) for a, i in (("closed_0", 0), ("opening_0", 2), ("build_0", 1), ("build_0", 3), ("hurt_0", 0))]
    seam = [("seam", a, i) for a, i in (("idle_0", 0), ("build_0", 1), ("build_0", 2), ("build_0", 3), ("build_0", 7))]
    tower = [("watchtower", a, i) for a, i in (("idle", 0), ("searching", 0), ("searching", 3), ("alarm", 0), ("alarm", 2))]
    forming: list[Frame] = [("crawler", "forming_0", i) for i in range(1, 9)]
    return [
        (57, 56, 42, forming),
        (92, 72, 8, hanger),
        (76, 100, 92, stands),
        (115, 118, 108, brute),
        (115, 118, 108, bare),
        (92, 64, 54, nest),
        (92, 24, 8, seam),
        (92, 144, 66, tower),
    ]


def people_rows() -> list[list[Frame]]:
    """What is shown of the people, row by row."""
    run: list[Frame] = [("zuru", "run", i) for i in range(10)]
    poses = ["idle", "look", "jump", "apex", "fall", "land", "crouch", "crawl", "surge", "hurt"]
    more = ["hang", "ladder", "swing", "stagger", "die", "talk", "point", "throw", "cower", "turn"]
    last = {"look": 2, "die": 5, "point": 1, "throw": 2, "land": 0}
    rows: list[list[Frame]] = [run, [("zuru", p, last.get(p, 0)) for p in poses], [("zuru", p, last.get(p, 0)) for p in more]]
    for name in ("tae", "sutezo", "fusata", "atsuji"):
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


def stacked(blocks: Sequence[Array]) -> Array:
    """Rows under each other, enlarged."""
    width = max(b.shape[1] for b in blocks)
    padded = [np.concatenate([b, np.tile(b[:1, :1], (b.shape[0], width - b.shape[1], 1))], 1) for b in blocks]
    return enlarged(np.concatenate(padded, 0), TIMES)


def main() -> None:
    """Write both pictures."""
    names = (*PEOPLE, "zuru_arm", "killy_arm", "crawler", "hanger", "brute", "assembler", "seam", "watchtower")
    sheets = {name: read(name) for name in names}
    rows = [*people_rows(), *killy_rows(), *scene_rows(), *water_rows()]
    blocks = [strip(row, ROOM, 70, 62, sheets, FOG[i % 3]) for i, row in enumerate(rows)]
    for i, row in enumerate(crawler_rows()):
        blocks.append(strip(row, WIDE, 84 if i >= 2 else 70, 62 if i < 2 else 44, sheets, FOG[i % 3]))
    save(OUT / "figures.png", stacked(blocks))
    others = [strip(row, room, height, foot, sheets, FOG[i % 3]) for i, (room, height, foot, row) in enumerate(safeguard_rows())]
    save(OUT / "safeguard.png", stacked(others))


if __name__ == "__main__":
    main()
