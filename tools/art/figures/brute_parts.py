"""What a brute comes apart into: the shield of a mask, torso, limbs, blade; the game turns these as debris."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tools.art.figures.brute import LOOK, SS, draw_blade, draw_shield, draw_thick, draw_torso, seams
from tools.art.figures.rig import people
from tools.art.figures.rig.spider import BLADE, BODY, BONE, PAINTS, TUBE, Turned, Vec, X, Y, Z, facing
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Mark, Sheet, outlined, paint_marks, write

PARTS = ["mask", "torso", "torso_back", "limb_long", "limb_upper", "limb_lower", "blade", "rib", "cable"]
GRID = Grid((64, 64), (32, 32), len(PARTS), len(PARTS))


def _fill(mesh: Mesh) -> list[Vec]:
    """Add every part in its cell; returns the mask's eyes."""
    eyes: list[Vec] = []
    for i, part in enumerate(PARTS):
        t = Turned(mesh, GRID.origin(i), 0, 0, (0, 0))
        if part == "mask":
            eyes = draw_shield(t, np.zeros(3), facing(60, 2))
        elif part == "torso":
            draw_torso(t, -X * 9 - Z * 4, X * 9 - Z * 1, X, Z)
        elif part == "torso_back":
            t.ball(np.zeros(3), (8.0, 7.0, 6.5), BODY)
            for x in (-4, 0, 4):
                t.rod(X * x + Z * 5, X * (x - 1) + Z * 9.5, 1.3, 0.3, BONE)
            t.tube([X * 5 - Z * 3, X * 9 - Z * 7, X * 8 - Z * 13], (1.4, 1.0, 0.4), TUBE)
        elif part == "limb_long":
            draw_thick(t, -X * 12 + Z, X * 10, 4.2, 2.8)
            t.ball(X * 10, (3.6, 3.6, 3.6), BONE)
            t.rod(X * 11, X * 16 + Z, 2.0, 0.3, BLADE)
        else:
            _small(t, part)
    return eyes


def _small(t: Turned, part: str) -> None:
    if part == "limb_upper":
        draw_thick(t, -X * 8, X * 8 + Z, 5.0, 3.4)
        t.ball(X * 8 + Z, (3.6, 3.6, 3.6), BONE)
    elif part == "limb_lower":
        draw_thick(t, -X * 9, X * 6, 3.2, 2.4)
        for d in (-1, 1):
            t.rod(X * 6, X * 11 + Z * d * 2.4 + Y * d, 2.0, 0.9, BONE)
    elif part == "blade":
        draw_blade(t, -X * 25 - Z * 2, X * 25 - Z * 2)
    elif part == "rib":
        t.tube([-X * 8 - Z * 3, -X * 5 + Z * 3, X * 2 + Z * 4, X * 8 - Z * 2], (0.9, 1.4, 1.1, 0.5), BONE)
    else:
        t.tube([-X * 13 + Z * 2, -X * 6 - Z * 4, X * 2 + Z * 1, X * 7 + Z * 5, X * 13 - Z * 2], (1.1, 1.0, 0.9, 0.8, 0.5), TUBE)


SCENES = {"parts": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def finish(work: Path) -> None:
    """Write brute_parts.png and brute_parts.toml."""
    eyes = _fill(people.NoMesh())
    image, depth = people.raster(work / "parts.exr", PAINTS, LOOK, SS)
    whole = seams(Turned(people.NoMesh(), GRID.origin(0), 0, 0, (0, 0)), np.zeros(3), facing(60, 2))
    marks = [*whole, *(Mark((float(e[0]), float(e[1]), float(e[2])), "#5a1416", (2, 1), 4.0) for e in eyes)]  # gone out
    paint_marks(image, depth, GRID, {0: marks})
    outlined(image, LOOK.outline)
    anims = [Anim(part, [i], 1, False) for i, part in enumerate(PARTS)]
    anims += [Anim(name, [PARTS.index(part)], 1, False) for name, part in (("limb", "limb_lower"), ("shard", "rib"))]
    write(Sheet(GRID, image, anims), people.ASSETS, "brute_parts")
