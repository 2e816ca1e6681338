"""`python -m tools.pictures.strips [FIGURE ...]` lays every animation of the figures out as a row in docs/art/strips and measures it.

Each row is one animation on the middle tone of its place, twice as large, the ground and the pivot marked; the numbers printed are those
of `measures`. `--numbers` draws nothing.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tools.art.lib.sprite import point
from tools.pictures.measures import GROWTH, POP, QUICKEST, SLOWEST, Cel, Measured, measure, slide

ROOT = Path(__file__).resolve().parents[2]
SPRITES, OUT = ROOT / "assets" / "sprites", ROOT / "docs" / "art" / "strips"
TIMES = 2
MARGIN = 3  # px of a sheet round a frame
LABEL, LETTER = 26, 10  # px of the picture over a row for its name, and the height of a letter
WIDEST, NARROWEST = 1400, 90  # px of a row, and of one animation
COLOURS = 96
OUTSKIRTS, VILLAGE = "#4d696b", "#5a5148"
GROUND, PIVOT, INK, DIM = "#2c3f42", "#7fa0a0", "#e8efec", "#a9bdba"
VILLAGERS = ("pop", "genzo", "toku", "ume", "goro", "haku", "isao", "kina", "nobu", "riku", "sayo", "tome", "mio", "sota")
COMPANIONS = ("tae", "tae_hurt", "sutezo", "fusata", "atsuji")
SAFEGUARD = ("crawler", "hanger", "brute", "assembler", "seam", "watchtower")
OTHERS = ("cibo_ruin", "cibo_carried", "killy_arm", "zuru_arm", "harpoon")
FIGURES = ("killy", "zuru", *COMPANIONS, *VILLAGERS, *SAFEGUARD, *OTHERS)
ARMLESS = {"killy": "strike parry surge trail crawl hurt stagger hang climb ladder die floored get_up kneel kneel_down rise wheel hold",
           "zuru": "hang climb ladder die swing surge trail crawl hurt stagger cower throw sit sit_down aim shoot get_up"
                   " swim tread wheel hold"}  # fmt: skip
STILL = {"aim": ("charge", 4), "beam": ("fire", 4), "recoil": ("fire", 4)}  # what the arm does meanwhile, and its frame
SPEEDS = {"run": 180, "walk": 48, "crawl": 70, "carry_walk": 50}  # px/s at which a cycle takes the ticks of its sheet
OWN_SPEEDS = {
    "brute": {"walk": 64, "bare_walk": 64}, "crawler": {"run_0": 190, "prowl_0": 66}, "pop": {"walk": 42, "run": 120},
    "genzo": {"walk": 35}, "toku": {"walk": 30}, "ume": {"walk": 24}, "nobu": {"walk": 42}, "tome": {"walk": 42},
    "mio": {"walk": 40, "run": 100}, "sota": {"walk": 40, "run": 100}, **{name: {"walk": 50} for name in ("killy", "zuru", *COMPANIONS)},
}  # fmt: skip
AIRBORNE = ("swim", "tread", "jump", "apex", "fall", "hurt", "hang", "climb", "ladder", "surge", "trail", "swing", "recoil", "run", "play")
HEADINGS = ("_45", "_90", "_135", "_180", "_225", "_270", "_315")


@dataclass(frozen=True)
class Strip:
    """One animation: its frames as pictures, and as what is solid of them."""

    name: str
    frames: list[Image.Image]
    cels: list[Cel]
    loop: bool


@cache
def table_of(name: str) -> dict[str, Any]:
    """A sheet's TOML."""
    return tomllib.loads((SPRITES / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def image_of(name: str) -> Image.Image:
    """A sheet's picture."""
    return Image.open(SPRITES / f"{name}.png").convert("RGBA")


def cell_of(name: str, index: int) -> Image.Image:
    """One cell of a sheet."""
    image, (w, h) = image_of(name), table_of(name)["cell"]
    columns = image.width // w
    left, top = index % columns * w, index // columns * h
    return image.crop((left, top, left + w, top + h))


def strips_of(name: str) -> Iterator[Strip]:
    """All animations of a sheet; of those drawn in eight headings the first, and of one the others."""
    table = table_of(name)
    pivot = tuple(table["pivot"])
    for anim, row in table["animations"].items():
        if anim.endswith(HEADINGS) and not anim.startswith("run"):
            continue
        counts = [row["ticks"]] * len(row["frames"]) if isinstance(row["ticks"], int) else row["ticks"]
        frames = [_with_arm(name, anim, index, cell) for index, cell in enumerate(row["frames"])]
        cels = [Cel(np.asarray(cell_of(name, c))[..., 3] > 0, pivot, t) for c, t in zip(row["frames"], counts, strict=True)]
        yield Strip(anim, frames, cels, row["loop"])


def _with_arm(name: str, anim: str, index: int, cell: int) -> Image.Image:
    """A cell, with the arm laid over it as the game does."""
    picture = cell_of(name, cell)
    if name not in ARMLESS or anim in ARMLESS[name].split():
        return picture
    arm = table_of(f"{name}_arm")
    held, frame = STILL.get(anim, ("carry", 0)) if name == "killy" else ("carry", 0)
    going = anim.removeprefix("carry_")
    if going in arm["animations"] and anim not in STILL:
        held, frame = going, index
    x, y = map(int, point(table_of(name), "shoulder", cell))
    px, py = table_of(name)["pivot"]
    laid = Image.new("RGBA", picture.size)
    laid.paste(cell_of(f"{name}_arm", arm["animations"][held]["frames"][frame]), (px + x - arm["pivot"][0], py + y - arm["pivot"][1]))
    return Image.alpha_composite(picture, laid)


def sheet_of(name: str, strips: Sequence[Strip]) -> Image.Image:
    """All animations of one figure, one after the other, in rows."""
    tone = VILLAGE if name in VILLAGERS else OUTSKIRTS
    rows: list[list[Image.Image]] = [[]]
    for strip in strips:
        for block in _blocks(strip, table_of(name)["pivot"], tone):
            if rows[-1] and sum(b.width for b in rows[-1]) + block.width > WIDEST:
                rows.append([])
            rows[-1].append(block)
    heights = [max(block.height for block in row) for row in rows]
    sheet = Image.new("RGB", (max(sum(b.width for b in row) for row in rows), sum(heights)), tone)
    for i, row in enumerate(rows):
        x = 0
        for block in row:
            sheet.paste(block, (x, sum(heights[: i + 1]) - block.height))
            x += block.width
    return sheet.quantize(COLOURS, dither=Image.Dither.NONE)


def _blocks(strip: Strip, pivot: tuple[int, int], tone: str) -> Iterator[Image.Image]:
    """One animation under its name, in as many pieces as it needs."""
    boxes = [_box(frame, pivot) for frame in strip.frames]
    left, top = min(b[0] for b in boxes) - MARGIN, min(b[1] for b in boxes) - MARGIN
    right, bottom = max(b[2] for b in boxes) + MARGIN, max(*(b[3] for b in boxes), 0) + MARGIN
    wide, high = (right - left) * TIMES, (bottom - top) * TIMES
    most = max(1, WIDEST // wide)
    floor = LABEL + (1 - top) * TIMES
    for start in range(0, len(strip.frames), most):
        part = range(start, min(start + most, len(strip.frames)))
        block = Image.new("RGB", (max(wide * len(part), NARROWEST), high + LABEL), tone)
        draw = ImageDraw.Draw(block)
        draw.line((0, floor, block.width, floor), GROUND, 1)
        draw.line((0, 0, block.width, 0), GROUND, 1)
        draw.text((2, 1), strip.name + ("" if strip.loop else " (once)"), INK, _font())
        for i, index in enumerate(part):
            middle = i * wide - left * TIMES
            draw.line((middle, floor, middle, floor + 3), PIVOT, 1)
            frame = strip.frames[index].crop((pivot[0] + left, pivot[1] + top, pivot[0] + right, pivot[1] + bottom))
            frame = frame.resize((wide, high), Image.Resampling.NEAREST)
            block.paste(frame, (i * wide, LABEL), frame)
            draw.text((i * wide + 2, LETTER + 1), str(strip.cels[index].ticks), DIM, _font())
        yield block


def _box(frame: Image.Image, pivot: tuple[int, int]) -> tuple[int, int, int, int]:
    left, top, right, bottom = frame.getchannel("A").getbbox() or (0, 0, 1, 1)
    return left - pivot[0], top - pivot[1], right - pivot[0], bottom - pivot[1]


@cache
def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(LETTER)


def report(name: str, strip: Strip) -> str:
    """One line of numbers, with a mark at each that is too large."""
    found = measure(strip.cels, strip.loop)
    told = [f"{found.frames:2} frames", f"ticks {found.ticks[0]}-{found.ticks[1]}", f"lowest {found.lowest[0]:+}..{found.lowest[1]:+}"]
    told += [f"pop {found.pop}", f"seam {found.seam}", f"growth {found.growth:.0%}"]
    speed = speed_of(name, strip.name)
    if speed is not None:
        whole, worst = slide(strip.cels, speed / 60)
        told.append(f"slides {whole:.1f} px a cycle at {speed} px/s, {worst:.1f} at worst")
    return f"{name}.{strip.name}: {', '.join(told)}{_marks(found, strip)}"


def speed_of(name: str, anim: str) -> int | None:
    """px/s at which the feet of an animation hold their place; None for one that does not go."""
    return OWN_SPEEDS.get(name, {}).get(anim, SPEEDS.get(anim) if name not in OTHERS else None)


def _marks(found: Measured, strip: Strip) -> str:
    marks = []
    if strip.name.split("_")[0] not in AIRBORNE and found.lowest[0] != found.lowest[1]:
        marks.append("GROUND")
    if found.pop > POP:
        marks.append("POP")
    if found.seam > POP:
        marks.append("SEAM")
    if found.growth > GROWTH:
        marks.append("SIZE")
    if found.same:
        marks.append(f"SAME {found.same}")
    if found.frames > 2 and (found.ticks[0] > 2 * SLOWEST or found.ticks[1] < QUICKEST):
        marks.append("TIME")
    return "  <- " + " ".join(marks) if marks else ""


def main() -> None:
    """Draw and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("figures", nargs="*", default=FIGURES)
    parser.add_argument("--numbers", action="store_true")
    parser.add_argument("--out", type=Path, default=OUT)
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    for name in wanted.figures:
        strips = list(strips_of(name))
        for strip in strips:
            print(report(name, strip))
        if not wanted.numbers:
            sheet_of(name, strips).save(wanted.out / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
