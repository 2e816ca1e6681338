"""What is left of Cibo, tied up in its cables as a load: drawn behind whoever carries it, the pivot on the bearer's shoulder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.cibo_ruin import BONE, CABLE, COPPER, METAL, PAINTS, ROT, Ruin, anims, head, trunk
from tools.art.figures.rig import people
from tools.art.figures.rig.human import Space, Vec, Y, Z
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Grid, Mark, Sheet, outlined, paint_marks, write

CELL, PIVOT, COLUMNS = (48, 48), (32, 24), 8
SCALE = 0.92
BASE = Ruin(nod=22.0, turn=-34.0, tilt=10.0, lean=8.0, eye=1)
LIT = replace(BASE, eye=2, nod=12.0, tilt=4.0)
ANIMS: dict[str, tuple[list[Ruin], list[int], bool]] = {
    "idle": (
        [BASE, replace(BASE, sway=4, lean=8.6), replace(BASE, sway=6, nod=28), replace(BASE, sway=2, nod=27)],
        [18, 14, 18, 14],
        True,
    ),
    "walk": (
        [BASE, replace(BASE, hand=0.6, sway=8, nod=28), replace(BASE, hand=1.0, sway=12, nod=24), replace(BASE, hand=0.4, sway=4, nod=22)],
        [10, 10, 10, 10],
        True,
    ),
    "run": (
        [
            BASE,
            replace(BASE, hand=-1.0, sway=18, nod=32),
            replace(BASE, hand=1.0, sway=30, nod=20),
            replace(BASE, hand=1.6, sway=14, nod=16),
            replace(BASE, hand=0.4, sway=4, nod=24),
        ],
        3,
        True,
    ),
    "speak": (
        [
            LIT,
            replace(LIT, jaw=0.7, eye=3, nod=9),
            replace(LIT, jaw=0.2, nod=12),
            replace(LIT, jaw=0.8, eye=3, nod=15, tilt=8),
            replace(LIT, nod=13, tilt=7),
            replace(LIT, jaw=0.6, eye=3, nod=8),
        ],
        [5, 5, 4, 6, 5, 5],
        True,
    ),
    "look_up": (
        [replace(LIT, nod=0), replace(LIT, nod=-20, tilt=-2, eye=3), replace(LIT, nod=-22, tilt=-3, eye=3, sway=4)],
        [5, 20, 20],
        False,
    ),
    "asleep": ([replace(BASE, eye=0, nod=40), replace(BASE, eye=0, nod=41, sway=4)], [30, 26], True),
}
MOMENTS = [pose for poses, _, _ in ANIMS.values() for pose in poses]
GRID = Grid(CELL, PIVOT, COLUMNS, len(MOMENTS))


def draw(mesh: Mesh, pose: Ruin, origin: ArrayLike) -> tuple[Vec, list[Mark]]:
    """Chest and head on the bearer's back, wound about with cable; `hand` lifts the load by px."""
    s = Space(mesh, origin, 26, SCALE)
    hip = np.array([-13.0, 0.0, -11.5 + pose.hand])
    collar, shoulder = trunk(s, hip, pose)
    for side in (0.0, 9.2):
        s.ball(shoulder + Y * side, (1.9, 1.8, 1.9), BONE)
    stump = shoulder + np.array([-1.2, -0.8, -4.2])
    s.rod(shoulder, stump, 1.2, 0.9, METAL)
    s.rod(stump, stump + np.array([-0.6, 0.0, -1.6]), 0.6, 0.4, COPPER)
    middle = (hip + collar) / 2
    for up, r in ((-4.5, 4.0), (-1.0, 4.6), (2.6, 4.8)):
        ring = [middle + np.array([r * np.cos(a), r * np.sin(a) * 1.05, up + 1.4 * np.sin(a)]) for a in np.linspace(0, 6.3, 17)]
        s.tube(ring, 0.9, CABLE)
    s.ball(hip + Z * 0.6, (2.6, 3.0, 2.0), ROT)
    drop = np.array([-0.10 * pose.sway, 0.0, 0.03 * abs(pose.sway)])
    for x, y, long in ((-1.6, -1.6, 6.0), (0.4, 0.8, 8.0), (1.8, -0.6, 4.5)):
        start = hip + np.array([x, y, 0.0])
        s.tube([start, start - Z * long * 0.5 + drop * 0.4, start - Z * long + drop], (0.9, 0.8, 0.5), CABLE)
    s.tube([collar - Z * 2.0, collar + np.array([4.0, -2.0, 1.4]), np.array([7.0, -3.0, -3.0])], 0.9, CABLE)
    centre = collar + np.array([0.8 + pose.nod * 0.02, 0.0, 4.4 - pose.nod * 0.02])
    exact = s.near_origin(centre)
    centre = centre + s.turn.T @ ((np.round(exact) - exact) * [1, 0, 1]) / s.scale
    return s.near_origin(centre), head(s, centre, pose)


def _fill(mesh: Mesh) -> list[tuple[Vec, list[Mark]]]:
    return [draw(mesh, pose, GRID.origin(i)) for i, pose in enumerate(MOMENTS)]


SCENES = {"moments": lambda path: people.shoot(_fill, GRID, len(PAINTS), path)}


def finish(work: Path) -> None:
    """Write cibo_carried.png and cibo_carried.toml."""
    found = _fill(people.NoMesh())
    image, depth = people.raster(work / "moments.exr", PAINTS)
    paint_marks(image, depth, GRID, {i: marks for i, (_, marks) in enumerate(found)})
    outlined(image, people.LOOK.outline)
    points = {"head": [people.pixel(place) for place, _ in found]}
    write(Sheet(GRID, image, anims(ANIMS), points), people.ASSETS, "cibo_carried")
