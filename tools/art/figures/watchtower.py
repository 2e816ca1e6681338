"""The Watchtower's head: ribs round a porcelain face that is all one lens; its mast, a piece of which repeats; and what it breaks into.

The head's pivot is the lens. The mast's cells follow each other downwards every 32 px, the first at 64 px under the lens.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.art.figures.rig import people
from tools.art.figures.rig.spider import BLADE, BODY, BONE, CRACK, MASK, SOCKET, TUBE, Turned, Vec, X, Y, Z
from tools.art.figures.rig.spider import PAINTS as SPIDER
from tools.art.lib.post import exr
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Mark, Paint, Sheet, outlined, paint_marks, rasterise, with_few_colours, write

SS = 4
LOOK = Look(cover=0.40, edge=3.0)
PALE, LIT, RED = range(len(SPIDER), len(SPIDER) + 3)
PAINTS = [
    *SPIDER,
    Paint(("#20343a", "#3f6168", "#6f9698", "#a9cdca"), 1.6, None, 0.8),
    Paint(("#c9a76a", "#ffe9c4", "#fff9ee"), 1.8, None, 0.9),
    Paint(("#6d0b12", "#c4161c", "#f02428", "#ff332f", "#ff5148"), 1.8, None, 0.9),
]
HEAD = (96, 144), (48, 62)
MAST = 32  # px, a cell of the mast
LENS = -21.0  # px the lens lies nearer to the viewer than the middle
PARTS = ["lens", "rib", "plate", "limb", "cable", "shard"]


@dataclass(frozen=True)
class Eye:
    """One moment of the head."""

    glass: int = PALE
    iris: float = 5.0  # px, radius of what is lit
    aside: float = 0.0  # px the iris is moved
    up: float = 0.0
    open: float = 0.0  # how far the ribs are spread, 0..1


MOVES: list[tuple[str, list[Eye], int | list[int]]] = [
    ("idle", [Eye(iris=4.6), Eye(iris=5.2, open=0.05), Eye(iris=5.6, open=0.1), Eye(iris=5.2, open=0.05)], [40, 12, 40, 12]),
    (
        "searching",
        [
            Eye(LIT, 4.0, -3.0, 0.4, 0.3), Eye(LIT, 3.6, -1.0, -1.4, 0.34), Eye(LIT, 4.0, 2.4, -0.6, 0.3), Eye(LIT, 3.4, 3.0, 1.2, 0.34),
            Eye(LIT, 4.4, 0.4, 0.8, 0.3), Eye(LIT, 3.6, -2.0, 1.0, 0.34),
        ],
        [10, 6, 12, 6, 8, 6],
    ),
    ("alarm", [Eye(RED, 7.4, open=1.0), Eye(RED, 6.4, open=0.94), Eye(RED, 5.6, open=0.86), Eye(RED, 6.6, open=0.94)], [7, 5, 7, 5]),
]  # fmt: skip
EYES = [eye for _, eyes, _ in MOVES for eye in eyes]
HEADS = Grid(*HEAD, 7, len(EYES))
MAST_GRID = Grid((MAST, MAST * 3), (16, MAST), 1, 1)
PARTS_GRID = Grid((40, 40), (20, 20), len(PARTS), len(PARTS))


def draw_head(t: Turned, eye: Eye) -> None:
    """A spindle of ribs, the face in it, fins above, cables hanging."""
    t.rod(-Z * 66, Z * 44, 8.5, 6.0, BODY)
    for i in range(18):
        z = -58 + 6.2 * i
        _hoop(t, z, eye.open, i)
    for x, high in ((-5.0, 52.0), (0.0, 60.0), (5.0, 49.0)):
        t.mesh.beam(t.at(X * x + Z * 38), t.at(X * x * 1.2 + Z * high), 2.2, 4.0, BONE, (0, 1, 0))
    for side in (-1, 1):
        t.rod(X * side * 5 + Z * 34, X * side * (14 + 5 * eye.open) + Z * (45 + 3 * eye.open), 1.6, 0.7, BONE)
        t.rod(X * side * (14 + 5 * eye.open) + Z * (45 + 3 * eye.open), X * side * (15 + 7 * eye.open) + Z * 55, 0.8, 0.3, BLADE)
        for k, (far, low) in enumerate(((17.0, -44.0), (12.5, -60.0), (20.0, -30.0))):
            root = X * side * (9 + 2 * k) + Z * (12 - 9 * k) - Y * 3
            t.tube(
                [root, X * side * (far + 3) + Z * (root[2] + low) * 0.5 - Y * 6, X * side * far * 0.55 + Z * low - Y * 4],
                (1.0, 0.9, 0.8),
                TUBE,
            )
        t.mesh.cyl(t.at(X * side * 17 + Z * 19 - Y * 8), t.at(X * side * 17 + Z * 19 - Y * 13), 3.6, 14, BONE)
        t.mesh.cyl(
            t.at(X * side * 17 + Z * 19 - Y * 12), t.at(X * side * 17 + Z * 19 - Y * 14), 2.0, 12, eye.glass if eye.glass == RED else SOCKET
        )
    _face(t, eye)
    for z in (-66, -60):
        t.mesh.cyl(t.at(Z * z), t.at(Z * (z + 3)), 11.0, 20, BONE)


def _hoop(t: Turned, z: float, spread: float, index: int) -> None:
    """A pair of ribs that come round from behind and end beside the face."""
    bulge = math.exp(-(((z - 2) / 25) ** 2))
    wide = 10.0 + 12.0 * bulge + (6.0 * bulge + 2.0) * spread
    end = 0.86 - 0.34 * bulge - 0.16 * spread * bulge
    for side in (-1, 1):
        arc = []
        for k in np.linspace(0.0, math.pi * end, 8):
            arc.append(
                X * side * wide * math.sin(k)
                + Y * (8.0 - 12.0 * (1 - math.cos(k)))
                + Z * (z - 3.0 * math.sin(k) + 1.5 * spread * bulge * math.sin(k))
            )
        t.tube(arc, np.linspace(1.9, 1.0, 8), BONE if index % 3 else BODY)


def _face(t: Turned, eye: Eye) -> None:
    """A long porcelain face, its eyes one lens."""
    y = -12.0

    def ball(x: float, dy: float, z: float, r: tuple[float, float, float], m: int) -> None:
        t.ball(X * x + Y * (y + dy) + Z * z, r, m)

    ball(0, 0, -4, (12.5, 7.0, 27.0), MASK)
    ball(0, -2, 15, (10.5, 6.0, 9.0), MASK)
    ball(0, -3.4, -20, (6.4, 5.0, 8.6), MASK)
    for side in (-1, 1):
        ball(side * 6.6, -2.0, -12, (4.0, 4.0, 6.4), MASK)
        t.tube(
            [X * side * 7 + Y * (y - 6.4) - Z * 11, X * side * 7.6 + Y * (y - 5) - Z * 17, X * side * 5 + Y * (y - 3.8) - Z * 25],
            (0.6, 0.9, 0.4),
            CRACK,
        )
    t.tube([X * -3 + Y * (y - 8.0) - Z * 20, Y * (y - 8.8) - Z * 19.4, X * 3 + Y * (y - 8.0) - Z * 20], 0.7, SOCKET)
    t.tube([X * 1 + Y * (y - 5.4) + Z * 23, X * -1.6 + Y * (y - 7.8) + Z * 18, X * 1 + Y * (y - 8.2) + Z * 13], 0.55, CRACK)
    draw_lens(t, eye, Y * LENS)


def draw_lens(t: Turned, eye: Eye, at: Vec) -> None:
    """Rings of dark metal, black glass, an iris of light."""
    t.mesh.cyl(t.at(at + Y * 8), t.at(at + Y * 1.4), 11.5, 28, BODY)
    t.mesh.cyl(t.at(at + Y * 2), t.at(at), 10.6, 28, BONE)
    t.mesh.cyl(t.at(at), t.at(at - Y * 1.0), 8.6, 28, SOCKET)
    for k in range(8):
        a = math.tau * (k + 0.5) / 8
        t.ball(at + X * 9.6 * math.cos(a) + Z * 9.6 * math.sin(a) - Y * 0.4, (0.9, 0.9, 0.9), SOCKET)
    t.ball(at + X * eye.aside + Z * eye.up - Y * 0.6, (eye.iris, 2.4, eye.iris), eye.glass)
    if eye.glass == PALE:
        t.ball(at + X * eye.aside + Z * eye.up - Y * 3.0, (eye.iris * 0.45, 1.0, eye.iris * 0.45), SOCKET)


def _mast(mesh: Mesh) -> None:
    """Three times the piece of 32 px, of which the middle is cut out."""
    t = Turned(mesh, MAST_GRID.origin(0), 0, 0, (0, 0))
    t.rod(Z * 60, -Z * 120, 8.0, 8.0, BODY)
    for i in range(-6, 18):
        z = 28 - 8 * i
        t.mesh.cyl(t.at(Z * z), t.at(Z * (z - 2.6)), 10.0 if i % 2 else 9.0, 20, BONE)
    for side in (-1, 1):
        path = [X * side * (11.2 + 1.0 * math.sin(math.tau * k / 8)) - Y * 2 + Z * (60 - 4 * k) for k in range(40)]
        t.tube(path, 1.0, TUBE)
        for i in range(-2, 5):
            t.mesh.beam(
                t.at(X * side * 8 + Z * (14 - MAST * i) - Y * 4),
                t.at(X * side * 14 + Z * (14 - MAST * i) - Y * 4),
                3.0,
                4.0,
                BONE,
                (0, 0, 1),
            )
    for i in range(-2, 5):
        t.mesh.beam(t.at(-X * 3.4 + Z * (6 - MAST * i) - Y * 9), t.at(X * 3.4 + Z * (6 - MAST * i) - Y * 9), 4.0, 9.0, BODY, (0, 0, 1))
        for k in range(3):
            t.mesh.beam(
                t.at(-X * 2.2 + Z * (8.6 - 2.6 * k - MAST * i) - Y * 11),
                t.at(X * 2.2 + Z * (8.6 - 2.6 * k - MAST * i) - Y * 11),
                1.0,
                1.0,
                SOCKET,
                (0, 0, 1),
            )


def _parts(mesh: Mesh) -> None:
    """What flies off when it is cut."""
    for i, part in enumerate(PARTS):
        t = Turned(mesh, PARTS_GRID.origin(i), 0, 0, (0, 0))
        if part == "lens":
            draw_lens(t, Eye(PALE, 5.0), np.zeros(3))
        elif part == "rib":
            t.tube([X * 16 * math.cos(k) + Z * (9 * math.sin(k) - 4) for k in np.linspace(0.2, 2.9, 8)], np.linspace(1.9, 1.0, 8), BONE)
        elif part == "plate":
            t.ball(Z * 2, (8.0, 4.0, 11.0), MASK)
            t.ball(X * 5 - Z * 8, (5.0, 4.5, 6.0), SOCKET)
        elif part == "limb":
            t.rod(-X * 13, X * 12 + Z * 2, 2.0, 0.8, BONE)
            t.rod(X * 12 + Z * 2, X * 16 - Z, 0.9, 0.3, BLADE)
        elif part == "cable":
            t.tube([-X * 14 + Z * 2, -X * 6 - Z * 4, X * 3 + Z * 3, X * 14 - Z], (1.2, 1.1, 0.9, 0.7), TUBE)
        else:
            t.ball(-X * 3, (5.0, 3.0, 6.0), MASK)
            t.ball(X * 2 + Z * 2, (4.0, 3.6, 4.0), SOCKET)


def _heads(mesh: Mesh) -> None:
    for i, eye in enumerate(EYES):
        draw_head(Turned(mesh, HEADS.origin(i), 9.0, 0, (0, 0)), eye)


SCENES = {
    "head": lambda path: people.shoot(_heads, HEADS, len(PAINTS), path, SS),
    "mast": lambda path: people.shoot(_mast, MAST_GRID, len(PAINTS), path, SS),
    "parts": lambda path: people.shoot(_parts, PARTS_GRID, len(PAINTS), path, SS),
}


def _glints() -> list[Mark]:
    return [Mark((-3.5, LENS - 4.0, 4.0), "#eaf4f1", (2, 1), 9.0), Mark((-4.5, LENS - 4.0, 3.0), "#eaf4f1", (1, 1), 9.0)]


def finish(work: Path) -> None:
    """Write watchtower, watchtower_mast and watchtower_parts."""
    image, depth = people.raster(work / "head.exr", PAINTS, LOOK, SS)
    paint_marks(image, depth, HEADS, {i: _glints() for i in range(len(EYES))})
    outlined(image, LOOK.outline)
    anims, start = [], 0
    for name, eyes, ticks in MOVES:
        anims.append(Anim(name, list(range(start, start + len(eyes))), ticks))
        start += len(eyes)
    write(Sheet(HEADS, image, anims), people.ASSETS, "watchtower")
    mast, _ = rasterise(exr(work / "mast.exr"), SS, PAINTS, LOOK)
    with_few_colours(mast, people.COLOURS)
    outlined(mast, LOOK.outline)
    piece = Grid((MAST, MAST), (MAST // 2, 0), 1, 1)
    _write_tile(Sheet(piece, mast[MAST : 2 * MAST], [Anim("idle", [0], 1, False)]), "watchtower_mast")
    parts, _ = people.raster(work / "parts.exr", PAINTS, LOOK, SS)
    outlined(parts, LOOK.outline)
    write(Sheet(PARTS_GRID, parts, [Anim(part, [i], 1, False) for i, part in enumerate(PARTS)]), people.ASSETS, "watchtower_parts")


def _write_tile(sheet: Sheet, name: str) -> None:
    """A cell that may touch its borders, for it repeats."""
    from tools.art.lib.post import save
    from tools.art.lib.sprite import to_toml

    save(people.ASSETS / f"{name}.png", sheet.image)
    (people.ASSETS / f"{name}.toml").write_text(to_toml(sheet), encoding="utf-8")
