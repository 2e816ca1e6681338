"""The harpoon on its way: sixteen directions from straight down, counter-clockwise; the pivot is its tip."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tools.art.figures.rig import people
from tools.art.figures.rig.human import DARK, GEAR, STEEL, Space, Vec, paints, swung
from tools.art.figures.zuru import GEAR as TEAL
from tools.art.figures.zuru import HAIR
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Sheet, outlined, write

DIRECTIONS = 16
LENGTH = 14.0
GRID = Grid((40, 40), (20, 20), 8, DIRECTIONS)


def _fill(mesh: Mesh) -> list[Vec]:
    """Add the harpoon in every direction; returns where the line is tied to each."""
    tails = []
    for i in range(DIRECTIONS):
        space = Space(mesh, GRID.origin(i), 0, 1)
        way = swung(360 / DIRECTIONS * i)
        side = np.array([-way[2], 0, way[0]])
        tail = -way * LENGTH
        space.rod(-way * 1.0, tail, 0.7, 0.7, STEEL)
        space.rod(-way * 3.5, -way * 0.5, 1.4, 0.3, STEEL)
        for s in (-1, 1):
            space.rod(-way * 3.4, -way * 5.4 + side * s * 2.0, 0.6, 0.35, STEEL)
        space.rod(tail + way * 1.5, tail - way * 0.2, 1.1, 1.1, GEAR)
        space.rod(tail + way * 3.4, tail + way * 3.0, 1.0, 1.0, DARK)
        tails.append(tail)
    return tails


SCENES = {"fly": lambda path: people.shoot(_fill, GRID, len(paints(HAIR, TEAL)), path)}


def finish(work: Path) -> None:
    """Write harpoon.png and harpoon.toml."""
    image, _ = people.raster(work / "fly.exr", paints(HAIR, TEAL))
    outlined(image, people.LOOK.outline)
    tails = [people.pixel(p) for p in _fill(people.NoMesh())]
    write(Sheet(GRID, image, [Anim("fly", list(range(DIRECTIONS)), 1, False)], {"tail": tails}), people.ASSETS, "harpoon")
