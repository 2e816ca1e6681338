"""What a hanger comes apart into: the long mask, its halves, limbs, the hub, cord; the game turns these as debris."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tools.art.figures.hanger import LOOK, LOWER, SS, draw_long_mask
from tools.art.figures.rig import people
from tools.art.figures.rig.spider import BLADE, BODY, BONE, PAINTS, TUBE, Turned, Vec, X, Y, Z, facing
from tools.art.lib.post import Array
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Mark, Sheet, outlined, paint_marks, write

PARTS = ["mask", "mask_left", "mask_right", "limb_upper", "limb_lower", "torso", "blade", "rib", "cable"]
GRID = Grid((40, 40), (20, 20), len(PARTS), len(PARTS))
CRACK = (0, 1, 1, 2, 1, 0, 0, -1, -1, -2, -1, 0, 1, 1, 0)  # px the break runs below the middle, column by column


def _fill(mesh: Mesh) -> list[Vec]:
    """Add every part in its cell; returns the mask's eyes."""
    eyes: list[Vec] = []
    for i, part in enumerate(PARTS):
        t = Turned(mesh, GRID.origin(i), 0, 0, (0, 0))
        if part.startswith("mask"):
            eyes = draw_long_mask(t, np.zeros(3), facing(62, 2))
        elif part == "limb_upper":
            t.rod(-X * 7.5 - Z, X * 6 + Z, 1.5, 0.95, BODY)
            t.ball(X * 6 + Z, (1.4, 1.4, 1.4), BONE)
            t.rod(X * 6 + Z, X * 9.5 + Z * 1.6, 0.8, 0.12, BLADE)
        elif part == "limb_lower":
            half = LOWER * 0.38
            t.rod(-X * half + Z, -X * 4 + Z * 1.5, 0.8, 1.25, BODY)
            t.rod(-X * 4 + Z * 1.5, X * 6 + Z * 0.5, 1.25, 0.8, BODY)
            t.rod(X * 5 + Z * 0.6, X * half - Z * 1.4, 0.9, 0.2, BLADE)
        elif part == "torso":
            _hub(t)
        elif part == "blade":
            t.tube([-X * 9 - Z * 2, -X * 3 + Z, X * 3 + Z * 1.4, X * 10 - Z * 1.6], (0.7, 1.2, 0.9, 0.15), BLADE)
        elif part == "rib":
            t.tube([-X * 4 - Z * 2, -X * 3 + Z * 1.6, X * 0.5 + Z * 2.6, X * 4 - Z * 0.6], (0.4, 0.8, 0.7, 0.3), BONE)
        else:
            t.tube([-X * 13 + Z * 2, -X * 6 - Z * 3, X * 2 + Z, X * 7 + Z * 4, X * 13 - Z], (0.9, 0.9, 0.85, 0.8, 0.5), TUBE)
    return eyes


def _hub(t: Turned) -> None:
    t.ball(Z * 5, (3.0, 3.0, 2.4), BODY)
    t.rod(Z * 6, Z * 9.5, 1.5, 0.6, BONE)
    for i in range(5):
        p = Z * (2.6 - 2.6 * i) - X * 0.4
        t.ball(p, (1.9 - 0.15 * i, 1.7, 1.5), BODY)
        for side in (-1, 1):
            t.tube([p, p + X * side * 3.2 + Z * 0.4, p + X * side * 3.6 - Z * 1.8], (0.6, 0.5, 0.25), BONE)
    t.tube([-X - Z * 4, -X * 2.4 - Z * 10, -X * 1.4 - Z * 14], (0.6, 0.5, 0.25), TUBE)
    t.tube([X + Y - Z * 5, X * 2 - Z * 9, X * 2.6 - Z * 12], (0.6, 0.5, 0.25), TUBE)


SCENES = {"parts": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def _break_mask(image: Array) -> None:
    """Keep one side of a crack across in each half's cell, and move it to the middle."""
    for name, keep in (("mask_left", -1), ("mask_right", 1)):
        cell = image[GRID.window(PARTS.index(name))]
        for column in range(cell.shape[1]):
            edge = GRID.pivot[1] + CRACK[column % len(CRACK)]
            if keep < 0:
                cell[edge:, column] = 0
            else:
                cell[:edge, column] = 0
        rows = np.nonzero(cell[..., 3].any(1))[0]
        cell[:] = np.roll(cell, GRID.pivot[1] - round(float(rows.mean())), 0)


def finish(work: Path) -> None:
    """Write hanger_parts.png and hanger_parts.toml."""
    eyes = _fill(people.NoMesh())
    image, depth = people.raster(work / "parts.exr", PAINTS, LOOK, SS)
    marks = [Mark((float(e[0]), float(e[1]), float(e[2])), "#5a1416", (1, 1), 3.0) for e in eyes]  # gone out
    paint_marks(image, depth, GRID, dict.fromkeys(range(3), marks))
    _break_mask(image)
    outlined(image, LOOK.outline)
    anims = [Anim(part, [i], 1, False) for i, part in enumerate(PARTS)]
    also = (("limb", "limb_lower"), ("shard", "mask_right"))
    anims += [Anim(name, [PARTS.index(part)], 1, False) for name, part in also]
    write(Sheet(GRID, image, anims), people.ASSETS, "hanger_parts")
