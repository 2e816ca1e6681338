"""Zuru's near arm with the harpoon gun, drawn over her body: nine angles from straight down to straight up, held low, and going along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tools.art.figures.heroes.swings import goings
from tools.art.figures.rig import people
from tools.art.figures.rig.human import (
    Arm,
    Pose,
    Space,
    Vec,
    draw_arm,
    harpoon_arm,
    harpoon_gun,
    paints,
)
from tools.art.figures.zuru import BUILD, GEAR, HAIR
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Sheet, outlined, write

ANGLES = [22.5 * i for i in range(9)]
KICK = 2.0  # px the gun jumps back when it fires
PULL = 3.0  # px the gun is drawn in while it reels
YAW = 10.0
CARRY = ((-16.0, 66.0, 62.0), (-17.0, 68.0, 60.0))  # shoulder, elbow, gun: low across the body
NAMES = ["aim", "fire", "empty", "reel"]
GOINGS = goings(Arm(*CARRY[0][:2], 1.0), 20.0, 9.0, CARRY[0][2], 0.5, 0.3)
GRID = Grid((64, 64), (32, 32), 9, 9 * len(NAMES) + len(CARRY) + sum(len(arms) for *_, arms in GOINGS))


def draw(mesh: Mesh) -> Iterator[Vec]:
    """Add every cell; yields its muzzle in px from the shoulder."""
    index = 0
    for name in NAMES:
        for angle in ANGLES:
            space = Space(mesh, GRID.origin(index), YAW, BUILD.scale)
            kick, bend = (KICK, 0.0) if name == "fire" else (0.0, PULL if name == "reel" else 0.0)
            muzzle = harpoon_arm(space, BUILD, angle, kick, name == "aim", bend)
            yield space.near_origin(muzzle)
            index += 1
    carried = [(Arm(shoulder, elbow, 1.0), gun) for shoulder, elbow, gun in CARRY]
    for arm, gun in carried + [held for *_, arms in GOINGS for held in arms]:
        space = Space(mesh, GRID.origin(index), Pose().yaw, BUILD.scale)
        grip = draw_arm(space, BUILD, np.zeros(3), -1, arm)
        yield space.near_origin(harpoon_gun(space, grip, gun))
        index += 1


def _fill(mesh: Mesh) -> None:
    for _ in draw(mesh):
        pass


SCENES = {"arm": lambda path: people.shoot(_fill, GRID, len(paints(HAIR, GEAR)), path)}


def finish(work: Path) -> None:
    """Write zuru_arm.png and zuru_arm.toml."""
    image, _ = people.raster(work / "arm.exr", paints(HAIR, GEAR))
    outlined(image, people.LOOK.outline)
    anims = [Anim(name, list(range(9 * i, 9 * i + 9)), 6, False) for i, name in enumerate(NAMES)]
    low = 9 * len(NAMES)
    anims.append(Anim("carry", [low, low + 1], 22))
    start = low + len(CARRY)
    for name, ticks, loop, arms in GOINGS:
        anims.append(Anim(name, list(range(start, start + len(arms))), ticks, loop))
        start += len(arms)
    muzzles = [people.pixel(p) for p in draw(people.NoMesh())]
    write(Sheet(GRID, image, anims, {"muzzle": muzzles}), people.ASSETS, "zuru_arm")
