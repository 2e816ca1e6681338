"""What swings on a chain in the sanctuary, at every angle at which it is seen: drawn turned, so that its pixels stay whole."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.finishing import WORK
from tools.art.lib import post, scene
from tools.art.lib.plates import Spot
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Sheet, faults, light_ends, outlined, rasterise, to_toml
from tools.art.places.props import Draw, Move, Prop
from tools.art.places.sanctuary_props import (
    LOOK,
    PAINTS,
    PROPS,
    SAMPLES,
    SPRITES,
    SS,
    STAINS,
    hanging_tank,
    stained,
    weight,
)
from tools.art.rot import OUTLINE, merge_within

AFTER = ("places.sanctuary_props",)
ANGLES = tuple(range(-12, 13, 2))  # degrees by which its lower end is to the right
COLUMNS = 8
EVERYWHERE = (-1e6, 1e6, -1e6, 1e6)


def _tilted(s: Spot, draw: Draw, degrees: float) -> None:
    """A drawing turned round its pivot, in its own plane; the light stays."""
    own = Mesh()
    draw(Spot(own, s.left, s.top))
    c, k = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    for points in own._points:
        x, y = points[:, 0] - s.left, -points[:, 2] - s.top
        points[:, 0], points[:, 2] = s.left + x * c + y * k, -s.top + x * k - y * c
    merge_within(s.mesh, own, EVERYWHERE)


def _swung(draw: Draw) -> Move:
    return Move("swung", [partial(_tilted, draw=draw, degrees=angle) for angle in ANGLES], 1, False)


STAGES = [partial(hanging_tank, stage=i) for i in range(3)]
STILL = [Move(name, [draw]) for name, draw in zip(("whole", "cracked", "torn"), STAGES, strict=True)]
TANK = Prop("tank", (128, 124), (64, 4), [*STILL, _swung(STAGES[0])])
COUNTERWEIGHT = Prop("counterweight", (72, 72), (36, 4), [Move("idle", [weight]), _swung(weight)])
HANGING = [TANK, COUNTERWEIGHT]


def _grid(prop: Prop) -> Grid:
    return replace(prop.grid, columns=COLUMNS)


def _tops() -> list[int]:
    """Rows of the shared render at which the sheets begin, and its height."""
    return np.cumsum([0, *(_grid(prop).size[1] for prop in HANGING)]).tolist()


def _render(path: Path) -> None:
    *tops, high = _tops()
    wide = max(_grid(prop).size[0] for prop in HANGING)
    stage = scene.reset(wide * SS, high * SS, SAMPLES, wstr=0.35, filt=0.6, bounces=0)
    mesh = Mesh()
    for prop, top in zip(HANGING, tops, strict=True):
        for i, frame in enumerate(_frames(prop)):
            x, y = _grid(prop).corner(i)
            frame(Spot(mesh, x + prop.pivot[0], top + y + prop.pivot[1]))
    mesh.build("hung", [scene.material(str(i), (0.8,) * 3, i + 1) for i in range(len(PAINTS))])
    scene.sun((-0.2, 0.75, -0.9), 2.5, 4)
    scene.ortho_cam(stage, wide, wide / 2, -high / 2)
    scene.render(stage, path)


SCENES = {"hung": _render}


def _frames(prop: Prop) -> Sequence[Draw]:
    return [frame for move in prop.moves for frame in move.frames]


def finish(work: Path) -> None:
    """Write both sheets, in the light of all other props."""
    ends = light_ends(post.exr(WORK / AFTER[0] / "all.exr"), SS, PAINTS, LOOK)
    image, _ = rasterise(post.exr(work / "hung.exr"), SS, PAINTS, replace(LOOK, ends=ends))
    wrong: list[str] = []
    for prop, top in zip(HANGING, _tops(), strict=False):
        grid = _grid(prop)
        own = image[top : top + grid.size[1], : grid.size[0]].copy()
        seed = STAINS + [other.name for other in PROPS].index(prop.name)
        for i in range(grid.count):
            angle = ANGLES[i - grid.count] if i >= grid.count - len(ANGLES) else 0
            stained(own[grid.window(i)], seed, partial(_turned, pivot=prop.pivot, degrees=angle))
        outlined(own, OUTLINE)
        wrong += _written(prop, Sheet(grid, own, _anims(prop)))
    if wrong:
        raise SystemExit("\n".join(wrong))


def _turned(cell: post.Array, pivot: tuple[int, int], degrees: float) -> post.Array:
    """The values of an upright cell where they come to lie when it hangs at an angle."""
    c, k = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    rows, cols = np.indices(cell.shape)
    x, y = cols - pivot[0], rows - pivot[1]
    from_x, from_y = np.rint(x * c - y * k).astype(int) + pivot[0], np.rint(x * k + y * c).astype(int) + pivot[1]
    turned: post.Array = cell[from_y % cell.shape[0], from_x % cell.shape[1]]
    return turned


def _anims(prop: Prop) -> list[Anim]:
    anims, first = [], 0
    for move in prop.moves:
        anims.append(Anim(move.name, list(range(first, first + len(move.frames))), move.ticks, move.loop and len(move.frames) > 1))
        first += len(move.frames)
    return anims


def _written(prop: Prop, sheet: Sheet) -> list[str]:
    """Write one sheet; what is wrong with it comes back."""
    name = f"prop_sanctuary_{prop.name}"
    post.save(SPRITES / f"{name}.png", sheet.image)
    (SPRITES / f"{name}.toml").write_text(to_toml(sheet), encoding="utf-8")
    return [f"{name}: {fault}" for fault in faults(sheet, None)]
