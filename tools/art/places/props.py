"""Things that stand, hang or lie about: lamps, lifts, the shield's emitters, harpoons, what is left of machines."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import post, scene
from tools.art.lib.plates import (
    CLOTH_DULL,
    CLOTH_WARM,
    CONCRETE,
    DARK,
    GREYS,
    LAMP,
    METAL,
    PALE,
    PIPE,
    Spot,
    circle,
    pair,
)  # fmt: skip
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Paint, Sheet, outlined, rasterise, write

REPO = Path(__file__).resolve().parents[3]
SS, SAMPLES = 5, 4

GLOW, EMBER, PORCELAIN, STEEL = range(len(GREYS), len(GREYS) + 4)
CONCRETE_RAMP = ("#10191d", "#213037", "#3c535a", "#5f7a7f", "#8ea9a8")
LIP = "#a3bbb6"  # the edge one walks on, as bright as the tiles' own
METAL_RAMP = ("#0a1013", "#182429", "#2d4047", "#4d666d", "#7d9a9a")
PAINTS = [
    Paint(CONCRETE_RAMP), Paint(METAL_RAMP), Paint(("#0e1619", "#1d2a30", "#344950", "#58727a")), Paint(("#04070a", "#0a1013", "#151f24")),
    Paint(("#ffe9c4",), 3, None), Paint(("#ff2d2d",), 3, None),
    Paint(("#2a2018", "#4a3624", "#6d4f30", "#96703f", "#c19a5b"), 1, None, 0.7),
    Paint(("#1d1a1a", "#322a29", "#4a3d39", "#67564c", "#8a7563"), 1, None, 0.7),
    Paint(("#8ba3a6",), 1, None), Paint(("#64777d", "#9fb0b1", "#d5dedc"), 1, None),
    Paint(("#ffb85a",), 2.4, None), Paint(("#8a4a24",), 2, None),
    Paint(("#6f7d80", "#a3b0b0", "#cfd7d3", "#eef1ea", "#ffffff"), 1.2, "#ffffff", 0.62),
    Paint(("#3d4a51", "#71838a", "#aebcbd", "#e8eeec"), 1.6, "#ffffff", 0.7),
]  # fmt: skip

Draw = Callable[[Spot], None]


@dataclass
class Move:
    """One animation: a drawing per frame, in px from the pivot (x right, y down)."""

    name: str
    frames: Sequence[Draw]
    ticks: int | list[int] = 8
    loop: bool = True


@dataclass
class Prop:
    """One sheet."""

    name: str
    cell: tuple[int, int]
    pivot: tuple[int, int]
    moves: Sequence[Move]
    outline: str | None = "#03070a"
    top: int = field(default=0)  # row of the shared render where its cells begin

    @property
    def grid(self) -> Grid:
        """All cells in one row."""
        count = sum(len(move.frames) for move in self.moves)
        return Grid(self.cell, self.pivot, count, count)


# --- the village's shield ---------------------------------------------------------------------------------------------


def _pylon(s: Spot, lamp: int, core: int) -> None:
    for way in (-1, 1):
        s.bar((way * 13, -1.5, 2), (way * 3.5, -16, 2), 3, 3, CONCRETE)
        s.slab(*pair(way * 9.5, way * 16), -3, 0, 0, 6, 0.8, METAL)
    s.slab(-9, 9, -6, 0, -2, 6, 1, CONCRETE)
    s.slab(-6, 6, -18, -5, -2, 7, 1, METAL)
    s.slab(-4.4, 4.4, -15, -8, 6, 8, 0.6, DARK)
    s.slab(-3, 3, -13.6, -12, 7, 8.8, 0.2, lamp)
    for y in range(-46, -17, 4):
        s.rod((0, y, 0), (0, y + 2.4, 0), 4.6 if y % 8 else 3.8, METAL)
    s.rod((0, -50, 0), (0, -16, 0), 2.6, CONCRETE)
    for way in (-1, 1):
        s.path([(way * 4, -16, 4), (way * 6.6, -24, 3), (way * 5.2, -38, 3), (way * 2.4, -47, 3)], 0.9, PIPE)
        s.bar((way * 2, -50, 2), (way * 9, -58, 2), 2, 2.4, CONCRETE)
        s.slab(*pair(way * 7.6, way * 10.4), -62, -55, 0, 4.4, 0.7, METAL)
    s.path([(7.4 * c, -56 + 7.4 * k, 1) for c, k in circle(26, 0.25 * math.pi, 2.75 * math.pi)], 1.3, CONCRETE)
    s.ball((0, -56, 2), 3.1, core)
    s.rod((0, -66, 1), (0, -62, 1), 0.8, METAL)


PYLON = Prop("prop_pylon", (48, 80), (24, 74), [
    Move("on", [partial(_pylon, lamp=a, core=b) for a, b in ((LAMP, LAMP), (LAMP, GLOW), (LAMP, LAMP), (GLOW, LAMP))], [40, 6, 70, 5]),
    Move("off", [partial(_pylon, lamp=DARK, core=DARK)]),
])  # fmt: skip


def _rim(s: Spot, lamp: int) -> None:
    s.slab(-16, 16, -6, 0, -2, 6, 1, CONCRETE)
    for x in (-12, -4, 4, 12):
        s.slab(x - 1.2, x + 1.2, -9, -2, 0, 7, 0.5, METAL)
    s.path([(-16, -10, 3), (16, -10, 3)], 1.7, PIPE, caps=True)
    s.slab(-3, 3, -12.4, -7.6, 2, 6, 0.6, METAL)
    s.slab(-1.6, 1.6, -11, -9.4, 5, 6.6, 0.2, lamp)


DOME = Prop(
    "prop_dome_rim",
    (40, 24),
    (20, 20),
    [Move("on", [partial(_rim, lamp=LAMP), partial(_rim, lamp=GLOW)], [60, 8]), Move("off", [partial(_rim, lamp=DARK)])],
)


# --- lamps ----------------------------------------------------------------------------------------------------------


def _chain_lamp(s: Spot, swing: float, light: int) -> None:
    a = math.radians(swing)

    def at(along: float, aside: float = 0) -> tuple[float, float]:
        return along * math.sin(a) + aside * math.cos(a), along * math.cos(a) - aside * math.sin(a)

    for i in range(7):
        x, y = at(1.5 + 3.6 * i)
        if i % 2:
            s.bar((*at(3.6 * i - 0.4), 0), (*at(3.6 * i + 3.4), 0), 1.3, 1.3)
        else:
            s.path([(x + 1.5 * c, y + 2.2 * k, 0) for c, k in circle(12)], 0.55, METAL)
    s.bar((*at(25), 0), (*at(28), 0), 3, 3, METAL)
    s.mesh.tube([s._world((*at(27), 0)), s._world((*at(31), 0))], [1.8, 6], 18, METAL)
    s.ball((*at(32), 0), (3.1, 3.1, 2.6), light)
    for way in (-1, 1):
        s.bar((*at(30, way * 4.6), 2), (*at(36, way * 2.6), 2), 0.9, 0.9, METAL)
    s.bar((*at(36, -2.8), 2), (*at(36, 2.8), 2), 0.9, 0.9, METAL)


SWING = (0, 4, 7, 8, 7, 4, 0, -4, -7, -8, -7, -4)
CHAIN_LAMP = Prop("prop_lamp_chain", (32, 48), (16, 4), [
    Move("lit", [partial(_chain_lamp, swing=a, light=LAMP) for a in SWING], 9),
    Move("unlit", [partial(_chain_lamp, swing=0, light=DARK)]),
])  # fmt: skip


def _lantern(s: Spot, light: int, high: float) -> None:
    s.slab(-5, 5, -3, 0, -3, 5, 0.8, CONCRETE)
    s.rod((0, -24, 0), (0, -2, 0), 1.2, METAL)
    s.slab(-2.2, 2.2, -9, -7, 0, 2.4, 0.4, METAL)
    s.path([(0, -24, 0), (0.6, -30, 0), (4, -33, 0), (7, -31.5, 0), (7, -29, 0)], 0.9, METAL)
    s.slab(3.4, 10.6, -29, -26.6, -3, 3, 0.6, METAL)
    s.slab(4, 10, -17.6, -15.4, -3, 3, 0.6, METAL)
    for x in (4.2, 9.8):
        s.rod((x, -27, 2.4), (x, -17, 2.4), 0.55, METAL)
    s.slab(4.6, 9.4, -27, -17, -2, 0.4, 0.3, DARK)
    if light != DARK:
        s.ball((7, -20.6 - high / 2, 1.2), (1.9, 1.4, 1.8 + high / 2), light)
        s.ball((7, -19.6, 1.8), (2.2, 1.4, 1.6), LAMP)
    s.path([(-1, -14, 2), (1.6, -12.6, 2.4), (1.4, -10.6, 2.4), (-1.4, -11.4, 2)], 0.9, CLOTH_WARM)
    s.path([(1.2, -11.4, 2.6), (2.4, -8.6, 2.6), (1.8, -5.6, 2.6)], 0.8, CLOTH_WARM)


LANTERN = Prop("prop_lantern", (32, 48), (14, 42), [
    Move("unlit", [partial(_lantern, light=DARK, high=0)]),
    Move("lit", [partial(_lantern, light=g, high=h) for g, h in ((GLOW, 1.0), (LAMP, 2.4), (GLOW, 1.6), (LAMP, 0.6))], [9, 7, 8, 6]),
])  # fmt: skip


# --- things that move under one's feet --------------------------------------------------------------------------------


def _lift(s: Spot, width: float, lights: int) -> None:
    half = width / 2
    s.slab(-half, half, 0, 4.4, -4, 7, 1.1, CONCRETE)
    for x in np.arange(-half + 2, half - 3, 5):
        s.slab(x, x + 2.8, 1.6, 2.8, 6.4, 7.4, 0.1, DARK)
    s.slab(-half + 2, half - 2, 4, 9, -3, 4, 0.8, METAL)
    for x in np.arange(-half + 5, half - 4, 8):
        s.slab(x, x + 2, 4, 10.4, 0, 5, 0.5, CONCRETE)
    s.slab(-half + 7, half - 7, 9, 13, -2, 3, 0.8, METAL)
    s.rod((-5, 12, 2), (5, 12, 2), 2.6, PIPE)
    for way in (-1, 1):
        s.slab(*pair(way * half, way * (half - 5)), -0.0, 9, 0, 8, 1, METAL)
        s.slab(*pair(way * (half - 1.6), way * (half - 3.6)), 4.6, 6.6, 7, 8.8, 0.2, lights)
        s.rod((way * (half - 9), 13, 1), (way * (half - 9), 15.6, 1), 1.6, METAL)


def _lift_prop(width: int) -> Prop:
    frames = [partial(_lift, width=width, lights=m) for m in (LAMP, DARK)]
    moves = [Move("idle", [frames[0]]), Move("move", frames[::-1], [14, 14])]
    return Prop(f"prop_lift_{width}", (width + 16, 24), (width // 2 + 8, 3), moves)


def _ledge(s: Spot, stage: int) -> None:
    rng = random.Random(4)
    edges = [-8, -4.2, -0.6, 3.1, 8]
    for i, (a, b) in enumerate(itertools.pairwise(edges)):
        gap = 0.35 * stage
        drop = rng.uniform(0, 1) * max(0, stage - 1)
        s.slab(a + gap * (i > 0), b - gap * (i < 3), drop * 0.6, 4.6 + drop, -3, 7, 0.9, CONCRETE)
        deep = rng.uniform(9, 13)
        loss = 0 if i in (1, 2) else stage * 1.1
        s.slab(a + gap, b - gap, 4.4 + drop, deep - loss + drop, -3, 4.4, 0.9, METAL if i % 2 else CONCRETE)
    for i in range(stage):
        x = -5 + 4.2 * i
        s.path([(x, 0.2, 7.2), (x + 1.4, 2, 7.4), (x + 0.4, 4, 7.4), (x + 2, 7, 5), (x + 1, 10, 4.6)], 0.42, DARK)
    for x, y in ((-3, 10), (2, 11), (5, 9)):
        s.path([(x, y - 2, 2), (x + 0.6, y + 1, 2), (x + 1.6, y + 2.6, 2)], 0.4, PIPE)


LEDGE = Prop("prop_ledge", (24, 24), (12, 4), [Move(f"crack_{i}" if i else "whole", [partial(_ledge, stage=i)]) for i in range(4)], None)


# --- harpoons ---------------------------------------------------------------------------------------------------------


def _harpoon(s: Spot, degrees: float, long: float) -> None:
    a = math.radians(degrees)
    dx, dy = math.sin(a), math.cos(a)

    def at(back: float, aside: float = 0) -> tuple[float, float, float]:
        return -dx * back + dy * aside, -dy * back - dx * aside, 0

    s.path([at(0), at(4)], 1.2, STEEL)
    s.mesh.tube([s._world(at(3.4)), s._world(at(-2.4))], [1.8, 0.15], 10, STEEL)
    for way in (-1, 1):
        s.bar(at(1, 0), at(4.6, way * 3), 1, 1, STEEL)
    s.path([at(3), at(long)], 0.8, METAL, caps=True)
    s.path([at(long - 1.4), at(long)], 1.5, METAL, caps=True)


HEAD = Prop(
    "prop_harpoon_head", (40, 40), (20, 20), [Move("fly", [partial(_harpoon, degrees=22.5 * i, long=12) for i in range(9)], 1, False)]
)


def _stuck(s: Spot, line: Sequence[tuple[float, float]]) -> None:
    _harpoon(s.at(-2, 0), 90, 14)
    for x, y in ((-1, -2), (0.4, 1.6), (-0.6, 2.6), (-1.6, -3.4)):
        s.ball((x, y, 1), 0.8, CONCRETE)
    s.path([(-15, 0, 0), *((x, y, 0.5) for x, y in line)], 0.45, CLOTH_DULL)


LINES = (
    ((-17, 2), (-17.6, 8), (-16.6, 16), (-17.4, 24), (-16, 31)),
    ((-17, 2), (-18.2, 8), (-18, 16), (-19.4, 24), (-18.8, 30)),
    ((-17, 2), (-17.8, 8), (-18.6, 16), (-18, 24), (-20, 30.5)),
)
STUCK = Prop("prop_harpoon_stuck", (40, 56), (34, 12), [Move("sway", [partial(_stuck, line=LINES[i]) for i in (0, 1, 2, 1)], 16)])


# --- small remains ----------------------------------------------------------------------------------------------------


def _tin(s: Spot, opened: bool) -> None:
    s.slab(-5, 5, -7, 0, -3, 3, 1.3, METAL)
    s.slab(-5, 5, -5.4, -2.4, 2.6, 3.4, 0.2, PALE)
    s.slab(-3.6, -1, -4.6, -3.2, 3, 3.8, 0.1, CLOTH_WARM)
    if opened:
        s.slab(-4, 4, -7.4, -6.2, 0, 3.4, 0.2, DARK)
        s.bar((4, -7, 1), (8, -11, 1), 1, 5, METAL)
    else:
        s.slab(-5.4, 5.4, -7.8, -6.2, -3, 3.6, 0.5, STEEL)


TIN = Prop("prop_ration_tin", (24, 20), (12, 16), [Move("idle", [partial(_tin, opened=False)]), Move("open", [partial(_tin, opened=True)])])


def _mask(s: Spot, whole: bool) -> None:
    shells = ((-3.5, 0.0, 1.0),) if whole else ((-5.6, 0.0, 0.72), (5.5, 0.4, 0.6))
    for x, y, size in shells:
        s.ball((x, -4.4 * size - y, 0), (5.4 * size, 3.4, 4.8 * size), PORCELAIN)
        s.ball((x - 1.7 * size, -5.2 * size, 2.7), (1.2 * size, 1.3, 1.4 * size), DARK)
        if size > 0.7:
            s.ball((x + 1.9 * size, -5.2 * size, 2.7), (1.2 * size, 1.3, 1.4 * size), DARK)
            s.path([(x - 1.4, -1.5, 3.2), (x + 1.4, -1.5, 3.2)], 0.45, DARK)
    if whole:
        s.path([(-2.4, -9.6, 2.4), (-1.2, -7, 3.6), (-2.6, -5, 3.8), (-1, -2.6, 3.6)], 0.4, DARK)
        s.polygon([(0.4, -9.6), (2.6, -8), (2.4, -5.4), (0, -7)], 2, 4, DARK)
    for x, y, w in ((9, -1.4, 2.6), (12, -1, 1.6), (-11.5, -1.2, 2.0)):
        s.polygon([(x, y - w * 0.7), (x + w, y + 0.4), (x + w * 0.3, y + 1.2), (x - w * 0.6, y + 0.8)], 0, 2, PORCELAIN)


MASK = Prop(
    "prop_mask_broken", (36, 20), (18, 16), [Move("cracked", [partial(_mask, whole=True)]), Move("shards", [partial(_mask, whole=False)])]
)


def _torn_suit(s: Spot, sway: float) -> None:
    def aside(y: float) -> float:
        return sway * (y / 100) ** 2

    s.path([(aside(y), y, 0) for y in range(-2, 62, 4)], 0.8, PIPE)
    s.path([(aside(y) + 1.6 + 0.6 * math.sin(y / 7), y, -1) for y in range(-2, 58, 4)], 0.5, DARK)
    o = aside(74)
    s.path([(aside(58) + 2.6 * c, 60 + 3 * k, 1) for c, k in circle(14)], 0.7, METAL)
    s.ball((o, 70, 0), (5, 3.4, 7), STEEL)
    s.ball((o - 0.6, 78, 0), (4, 3, 4), DARK)
    s.mesh.capsule(s._world((o - 4, 65, 1)), s._world((o - 8, 74, 1)), 2, 1.6, STEEL)
    s.mesh.capsule(s._world((o - 8, 74, 1)), s._world((o - 7.4 + sway * 0.1, 83, 1)), 1.5, 1.0, DARK)
    s.mesh.capsule(s._world((o + 4, 65, 1)), s._world((o + 7, 70, 1)), 2, 1.7, STEEL)
    s.path([(o + 7, 70, 1), (o + 8.4, 76, 1), (o + 7.4 + sway * 0.15, 81, 1)], 0.6, CLOTH_DULL)
    s.mesh.capsule(s._world((o - 2.4, 80, 0)), s._world((o - 3.4 + sway * 0.1, 92, 0)), 2.2, 1.5, STEEL)
    s.path([(o + 2, 80, 0), (o + 3.2, 86, 0), (o + 2.2 + sway * 0.2, 94, 0)], 1.1, DARK)
    s.path([(o + 0.4, 82, 1), (o + 1.2, 90, 1), (o + 0.2 + sway * 0.25, 99, 1)], 0.6, CLOTH_DULL)
    s.slab(o - 2, o + 2, 64, 67, 3, 3.8, 0.3, DARK)


TORN = Prop("prop_torn_suit", (40, 112), (20, 4), [Move("sway", [partial(_torn_suit, sway=a) for a in (0, 3, 5, 3, 0, -3, -4, -3)], 12)])

PROPS = [PYLON, DOME, CHAIN_LAMP, LANTERN, _lift_prop(48), _lift_prop(64), LEDGE, HEAD, STUCK, TIN, MASK, TORN]


def _stack(props: Sequence[Prop]) -> tuple[int, int]:
    """Give each prop its rows of the shared render; returns the render's size."""
    y = 0
    for prop in props:
        prop.top = y
        y += prop.cell[1]
    return max(prop.grid.size[0] for prop in props), y


def render_props(props: Sequence[Prop], path: Path) -> None:
    """Render all props in one picture."""
    w, h = _stack(props)
    stage = scene.reset(w * SS, h * SS, SAMPLES, wstr=0.35, filt=0.6, bounces=0)
    mesh = Mesh()
    for prop in props:
        frames = [frame for move in prop.moves for frame in move.frames]
        for i, frame in enumerate(frames):
            frame(Spot(mesh, i * prop.cell[0] + prop.pivot[0], prop.top + prop.pivot[1]))
    mesh.build("props", [scene.material(str(i), (0.8,) * 3, i + 1) for i in range(len(PAINTS))])
    scene.sun((-0.2, 0.75, -0.9), 2.5, 4)
    scene.ortho_cam(stage, w, w / 2, -h / 2)
    scene.render(stage, path)


SCENES = {"all": lambda path: render_props(PROPS, path)}


def finish(work: Path) -> None:
    """Write every prop's sheet."""
    finish_props(PROPS, work)


def finish_props(props: Sequence[Prop], work: Path) -> None:
    """Cut the render into sheets and write them."""
    _stack(props)
    image, _ = rasterise(post.exr(work / "all.exr"), SS, PAINTS, Look(edge=1.8))
    for prop in props:
        w, h = prop.grid.size
        own = image[prop.top : prop.top + h, :w].copy()
        if prop is LEDGE or prop.name.startswith("prop_lift"):
            top = (own[..., 3] > 0) & (np.roll(own[..., 3], 1, 0) == 0)
            top[prop.pivot[1] + 2 :] = False
            own[top, :3] = post.hexc(LIP)
        anims, first = [], 0
        for move in prop.moves:
            cells = list(range(first, first + len(move.frames)))
            first += len(cells)
            anims.append(Anim(move.name, cells, move.ticks, move.loop and len(cells) > 1))
        write(Sheet(prop.grid, outlined(own, prop.outline), anims), REPO / "assets" / "sprites", prop.name)
