"""Fishers who did not come back: white suits grey with dust, visors cracked, a harpoon gun beside each."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np

from tools.art.figures.rig.human import Arm, Build, Leg, Pose, Space, draw_human, harpoon_gun, paints
from tools.art.figures.rig.people import shoot
from tools.art.lib import post
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Sheet, outlined, rasterise, stand, write

SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
SS = 5
GRID = Grid((96, 72), (44, 56), 3, 3)
HAIR = ("#2a2622", "#4a443c", "#6a6458")
GEAR = ("#22343a", "#3a5258", "#5c7478", "#8a9c9c")
NAMES = ("sit", "lie", "slump")
STILL = partial(Pose, gun="none", eyes=False, visor_down=True)
POSES = (
    STILL(near=Leg(90, -2, 62), far=Leg(136, 100, 6, 2), hip=(-6, 3.4), lean=-14, bow=16, head=44, yaw=16,
          arm_near=Arm(8, 14), arm_far=Arm(30, 30)),
    STILL(near=Leg(89, -2, 62), far=Leg(110, 40, 20, 2), hip=(2, 3.2), lean=-82, bow=-4, head=-14, yaw=10,
          arm_near=Arm(84, 4), arm_far=Arm(-98, -14)),
    STILL(near=Leg(46, 128, -50), far=Leg(52, 138, -50, 1), hip=(-4, 7.4), lean=58, bow=26, head=34, yaw=18,
          arm_near=Arm(26, 30), arm_far=Arm(60, 20)),
)  # fmt: skip
GUNS = ((15.0, 1.9, 96.0), (-26.0, 2.0, 264.0), (20.0, 1.9, 84.0))  # x, height, direction: fallen beside them
DUST, SHADE = "#6b7f80", "#22333a"


def _fill(mesh: Mesh) -> None:
    for i, (pose, (x, z, way)) in enumerate(zip(POSES, GUNS, strict=True)):
        origin = GRID.origin(i)
        draw_human(mesh, Build(gear=("antenna", "pouch")), pose, origin)
        space = Space(mesh, origin, 0, 1.0)
        harpoon_gun(space, np.array([x, -6.0, z]), way, loaded=False)


SCENES = {"all": lambda path: shoot(_fill, GRID, len(paints(HAIR, GEAR)), path)}


def _dusted(image: post.Array) -> post.Array:
    """Grey everything, most where it faces up."""
    solid = image[..., 3] > 0
    below = np.zeros(solid.shape)
    for step, share in ((1, 0.34), (2, 0.2), (3, 0.12)):
        below = np.maximum(below, share * (solid & ~np.roll(solid, step, 0)))
    rgb = image[..., :3] * 0.74 + post.hexc(SHADE) * 0.12
    rgb = rgb * (1 - below[..., None]) + post.hexc(DUST) * below[..., None] * 1.15
    return np.concatenate([np.clip(rgb, 0, 1) * solid[..., None], solid[..., None]], -1)


def finish(work: Path) -> None:
    """Write prop_remains."""
    image, _ = rasterise(post.exr(work / "all.exr"), SS, paints(HAIR, GEAR), Look())
    anims = [Anim(name, [i], 6, False, grounded=True) for i, name in enumerate(NAMES)]
    sheet = Sheet(GRID, outlined(_dusted(image), "#03070a"), anims)
    stand(sheet, GRID.pivot[1])
    write(sheet, SPRITES, "prop_remains", GRID.pivot[1])
