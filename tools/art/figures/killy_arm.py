"""Killy's near arm with the emitter, drawn over his body: aimed at nine angles, hanging, going along, striking on the way, swimming."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tools.art.figures.heroes.swings import along, goings, of_moves
from tools.art.figures.rig import people, swimming
from tools.art.figures.rig.human import Arm, Pose, Space, Vec
from tools.art.figures.rig.wanderer import BUILD, PAINTS, draw_sleeve, emitter
from tools.art.figures.rig.wanderer_poses import LOW, parry, strike
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Sheet, outlined, write

ANGLES = [22.5 * i for i in range(9)]
KICK = 9.0  # degrees the arm is thrown up by the shot
YAW = 12.0
CARRY = ((-14.0, 40.0), (-15.0, 42.0))  # shoulder, elbow: hanging
NAMES = ["aim", "fire", "charge"]
GOINGS = [*goings(Arm(*CARRY[0], 0.8), 34.0, 13.0, LOW + 6, 0.8), of_moves(strike()), of_moves(parry())]
GOINGS += [along(swimming.swim(), 6.0), along(swimming.tread(), 24.0)]
GRID = Grid((56, 56), (28, 28), 9, 9 * len(NAMES) + len(CARRY) + sum(len(arms) for *_, arms in GOINGS))


def draw(mesh: Mesh) -> Iterator[Vec]:
    """Add every cell; yields its muzzle in px from the shoulder."""
    index = 0
    for name in NAMES:
        for angle in ANGLES:
            space = Space(mesh, GRID.origin(index), YAW, BUILD.scale)
            kick = KICK if name == "fire" else 0.0
            bend = 24.0 if name == "fire" else 6.0
            hand = draw_sleeve(space, BUILD, np.zeros(3), -1, Arm(angle - bend * 0.55, bend + kick, 0.3))
            yield space.near_origin(emitter(space, hand, angle + kick, lit=name != "aim"))
            index += 1
    carried = [(Arm(shoulder, elbow, 0.8), LOW + 6) for shoulder, elbow in CARRY]
    for arm, way in carried + [held for *_, arms in GOINGS for held in arms]:
        space = Space(mesh, GRID.origin(index), Pose().yaw, BUILD.scale)
        hand = draw_sleeve(space, BUILD, np.zeros(3), -1, arm)
        yield space.near_origin(emitter(space, hand, way))
        index += 1


def _fill(mesh: Mesh) -> None:
    for _ in draw(mesh):
        pass


SCENES = {"arm": lambda path: people.shoot(_fill, GRID, len(PAINTS), path)}


def finish(work: Path) -> None:
    """Write killy_arm.png and killy_arm.toml."""
    image, _ = people.raster(work / "arm.exr", PAINTS)
    outlined(image, people.LOOK.outline)
    anims = [Anim(name, list(range(9 * i, 9 * i + 9)), 6, False) for i, name in enumerate(NAMES)]
    low = 9 * len(NAMES)
    anims.append(Anim("carry", [low, low + 1], 22))
    start = low + len(CARRY)
    for name, ticks, loop, arms in GOINGS:
        anims.append(Anim(name, list(range(start, start + len(arms))), ticks, loop))
        start += len(arms)
    muzzles = [people.pixel(p) for p in draw(people.NoMesh())]
    write(Sheet(GRID, image, anims, {"muzzle": muzzles}), people.ASSETS, "killy_arm")
