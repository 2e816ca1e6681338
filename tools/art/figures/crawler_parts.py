"""What a crawler comes apart into: mask, its halves, limbs, torso, rib, blade, cable; the game turns these as debris."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tools.art.figures.crawler import LOOK
from tools.art.figures.rig import people
from tools.art.figures.rig.spider import (
    BLADE,
    BODY,
    BONE,
    LOWER,
    PAINTS,
    TUBE,
    UPPER,
    Turned,
    Vec,
    draw_lower,
    draw_mask,
    draw_upper,
    facing,
    rib,
    torso,
)
from tools.art.lib.post import Array
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Mark, Sheet, outlined, paint_marks, write

PARTS = ["mask", "mask_left", "mask_right", "limb_upper", "limb_lower", "torso", "rib", "blade", "cable"]
GRID = Grid((24, 24), (12, 12), 9, len(PARTS))
CRACK = (0, 1, 1, 0, 0, -1, -1, 0, 1, 1, 0, 0)  # px the break runs right of the middle, row by row
X, Y, Z = np.eye(3)


def _fill(mesh: Mesh) -> list[Vec]:
    """Add every part in its cell; returns the mask's eyes."""
    eyes: list[Vec] = []
    for i, part in enumerate(PARTS):
        t = Turned(mesh, GRID.origin(i), 0, 0, (0, 0))
        if part.startswith("mask"):
            eyes = draw_mask(t, -0.9 * X + 0.7 * Z, facing(66, 4), 1.38, skull=False)
        elif part == "limb_upper":
            draw_upper(t, -X * UPPER / 2 - Z, X * UPPER / 2 + Z)
        elif part == "limb_lower":
            draw_lower(t, -X * (LOWER / 2 - 1) + Z, X * (LOWER / 2 - 2), X * (LOWER / 2 - 1) - Z * 0.6)
        elif part == "torso":
            torso(t, -X * 6.4 - Z * 0.6, X * 6.0 - Z * 0.6, X, Z)
        else:
            _small(t, part)
    return eyes


def _small(t: Turned, part: str) -> None:
    if part == "rib":
        for side in (-1, 1):
            rib(t, Z * 4 - X * side * 1.4, side, 4.4, X * 2, Z)
        t.rod(Z * 4 - X * 2.4, Z * 4 + X * 2.8, 1.4, 1.4, BODY)
    elif part == "blade":
        t.rod(-X * 8 - Z * 2, -X * 1.5 + Z * 1.6, 0.8, 0.7, BODY)
        t.ball(-X * 1.5 + Z * 1.6, (1.1, 1.1, 1.1), BONE)
        t.tube([-X * 1.5 + Z * 1.6, X * 2.5 + Z * 2.2, X * 6 + Z * 0.8, X * 9 - Z * 2], (0.8, 1.0, 0.7, 0.15), BLADE)
    else:
        t.tube([-X * 8 + Z * 1.5, -X * 4 - Z * 2.5, X * 1.0 + Z * 0.5, X * 4 + Z * 2.6, X * 8 - Z * 1.0], (0.8, 0.8, 0.8, 0.7, 0.4), TUBE)


SCENES = {"parts": lambda path: people.shoot(_fill, GRID, len(PAINTS), path)}


def _break_mask(image: Array) -> None:
    """Keep one side of the crack in each half's cell, and move it to the middle."""
    for name, keep in (("mask_left", -1), ("mask_right", 1)):
        cell = image[GRID.window(PARTS.index(name))]
        for row in range(cell.shape[0]):
            edge = GRID.pivot[0] + CRACK[row % len(CRACK)]
            if keep < 0:
                cell[row, edge:] = 0
            else:
                cell[row, :edge] = 0
        columns = np.nonzero(cell[..., 3].any(0))[0]
        cell[:] = np.roll(cell, GRID.pivot[0] - round(float(columns.mean())), 1)


def finish(work: Path) -> None:
    """Write crawler_parts.png and crawler_parts.toml."""
    eyes = _fill(people.NoMesh())
    image, depth = people.raster(work / "parts.exr", PAINTS, LOOK)
    marks = [Mark((float(e[0]), float(e[1]), float(e[2])), "#5a1416", (1, 1), 3.0) for e in eyes]  # gone out
    paint_marks(image, depth, GRID, dict.fromkeys(range(3), marks))
    _break_mask(image)
    outlined(image, LOOK.outline)
    anims = [Anim(part, [i], 1, False) for i, part in enumerate(PARTS)]
    anims += [Anim(name, [PARTS.index(part)], 1, False) for name, part in (("limb", "limb_lower"), ("shard", "mask_right"))]
    write(Sheet(GRID, image, anims), people.ASSETS, "crawler_parts")
