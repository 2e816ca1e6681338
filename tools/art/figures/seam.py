"""A seam: a slit in structure whose lips part while something is built inside, in four headings; the pivot lies on the surface."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

from numpy.typing import ArrayLike

from tools.art.figures.assembler import EMBER, HEADINGS, PAINTS, SS, buried
from tools.art.figures.rig import people
from tools.art.figures.rig.spider import BLADE, BODY, BONE, SOCKET, TUBE, Turned, X, Y, Z
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Sheet, outlined, write

CELL, PIVOT, COLUMNS = (64, 64), (32, 32), 10
LOOK = Look(cover=0.40, edge=2.2)
HALF, DEEP = 20.0, 12.0  # px of the slit along the surface and into it
GAPE = (0.06, 0.3, 0.65, 1.0, 0.94, 1.0, 0.9, 0.5, 0.1)  # how far it is open, over the 54 ticks in which somebody is built


@dataclass(frozen=True)
class Slit:
    """One moment of it."""

    gape: float
    heading: float = 0.0


SHUT = Slit(0.0)
BUILD = [Slit(g) for g in GAPE]
POSES = [replace(pose, heading=float(h)) for h in HEADINGS for pose in (SHUT, *BUILD)]
GRID = Grid(CELL, PIVOT, COLUMNS, len(POSES))


def draw_seam(mesh: Mesh, pose: Slit, origin: ArrayLike) -> None:
    """Two toothed jaws in the surface; between them, when they part, ribs and embers."""
    t = Turned(mesh, origin, 0.0, pose.heading, (0.0, 0.0))
    wide = 10.0 * pose.gape
    t.rod(-X * (HALF - 4) - Z * (DEEP - 4) + Y * 3, X * (HALF - 4) - Z * (DEEP - 4) + Y * 3, 4.0, 4.0, SOCKET)
    if pose.gape > 0.05:
        t.ball(-Z * (DEEP - 5.5) - Y * 1.6, (wide * 0.95 + 1.0, 2.0, 1.4 + 2.6 * pose.gape), EMBER)
        for i in range(-2, 3):
            t.tube(
                [X * i * wide * 0.42 - Z * 1.5, X * i * wide * 0.46 - Z * 5 - Y * 3.4, X * i * wide * 0.36 - Z * 11 - Y * 2],
                (0.5, 0.7, 0.5),
                BODY,
            )
    for side in (-1, 1):
        inner, outer = X * side * (0.9 + wide), X * side * (HALF - 1.5)
        t.rod(inner + X * side * 1.2, outer, 1.7, 1.3, BONE)
        t.rod(inner + X * side * 1.4 - Z * 4.4, outer - Z * 3.6 - X * side * 2, 2.4, 2.0, BODY)
        t.rod(inner + X * side * 1.4 - Z * 8.6, outer - Z * 7.4 - X * side * 5, 2.3, 1.7, BODY)
        for k in range(3):
            tooth = inner + X * side * 0.8 - Z * (1.2 + 3.6 * k) - Y * 2.2
            t.rod(tooth + X * side * 1.4, tooth - X * side * (0.9 + 0.8 * math.sin(math.pi * pose.gape)), 1.0, 0.35, BLADE)
        t.tube([outer - Z * 1.5, outer - Z * 6 - X * side * 2.5, outer - Z * 10.5 - X * side * 8], (0.9, 0.9, 0.6), TUBE)


def _fill(mesh: Mesh) -> None:
    for i, pose in enumerate(POSES):
        draw_seam(mesh, pose, GRID.origin(i))


SCENES = {"moves": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def finish(work: Path) -> None:
    """Write seam.png and seam.toml."""
    image, _ = people.raster(work / "moves.exr", PAINTS, LOOK, SS)
    outlined(image, LOOK.outline)
    for i, pose in enumerate(POSES):
        buried(image, GRID, i, pose.heading, DEEP + 2)
    anims: list[Anim] = []
    for i, heading in enumerate(HEADINGS):
        first = i * (1 + len(BUILD))
        anims.append(Anim(f"idle_{heading}", [first], 60))
        anims.append(Anim(f"build_{heading}", list(range(first + 1, first + 1 + len(BUILD))), 6, False))
    write(Sheet(GRID, image, anims), people.ASSETS, "seam")
