"""The outskirts: cold concrete, catwalks over the abyss, and the first scraps of warm cloth."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import blocks, decals, post, scene, tilepaint
from tools.art.lib.plates import (
    CLOTH_DULL,
    CLOTH_WARM,
    CONCRETE,
    DARK,
    GLOWING,
    GREYS,
    LAMP,
    METAL,
    PALE,
    PIPE,
    RED,
    Spot,
    circle,
    mirror,
    pair,
    torus_wall,
)  # fmt: skip
from tools.art.lib.tiles import TILE, Cell, blob_masks, pack, write_tsx

REPO = Path(__file__).resolve().parents[3]
SS, SAMPLES = 4, 6
SHEET = 1024  # px width of each rendered sheet
COLUMNS = 32
VARIANTS = 4

STONE = ["#05080a", "#0a1013", "#10191d", "#182429", "#213037", "#2d4047", "#3c535a", "#526c72", "#73908f", "#a3bbb6"]
FOGGED = ["#0f181b", "#152125", "#1b2a2e", "#233539", "#2c4145", "#364d51", "#435c5f"]
WARM = ["#2a2018", "#4a3624", "#6d4f30", "#96703f", "#c19a5b"]
DULL = ["#1d1a1a", "#322a29", "#4a3d39", "#67564c", "#8a7563"]
RED_GLOW, LAMP_GLOW = "#ff2d2d", "#ffe9c4"

Build = Callable[[Spot], None]
PARTS: list[Cell] = []
DISTANT: list[Cell] = []


def tile(*roles: str, w: int = 1, h: int = 1, look: str = "decor", solid: str = "") -> Callable[[Build], Build]:
    """Register a drawing as a cell of the tileset; `solid` holds for every tile of it."""

    def register(build: Build) -> Build:
        cells = DISTANT if look == "back" else PARTS
        cells.append(Cell(roles, build, look, w, h, dict.fromkeys(roles, solid) if solid else {}))
        return build

    return register


# --- walkways -------------------------------------------------------------------------------------------------------


def _deck(s: Spot, x0: float, x1: float) -> None:
    s.slab(x0, x1, 0, 2.6, -3, 4.4, 0.5, CONCRETE)
    for x in np.arange(math.ceil(x0), x1, 4):
        s.slab(x + 0.6, min(x1, x + 2.6), 1.1, 2, 4.2, 4.8, 0.1, DARK)


def _truss(s: Spot, x0: float, x1: float) -> None:
    for x in np.arange(x0, x1, 8):
        s.bar((x + 0.4, 3, 1), (x + 4, 8.6, 1), 1.1, 1.2)
        s.bar((x + 7.6, 3, 1), (x + 4, 8.6, 1), 1.1, 1.2)
    s.slab(x0, x1, 8.4, 9.8, -2, 2, 0.3, METAL)


@tile("catwalk_l", "catwalk_m1", "catwalk_m2", "catwalk_r", w=4, look="deck", solid="oneway")
def _catwalk(s: Spot) -> None:
    _deck(s, 0, 64)
    _truss(s, 0, 64)
    s.slab(0, 1.8, 0, 12, -3, 3, 0.4, METAL)
    s.slab(62.2, 64, 0, 12, -3, 3, 0.4, METAL)
    s.cable((16, 10, 1), (44, 10, 1), 4, 0.5, PIPE)


@tile("catwalk_single", look="deck", solid="oneway")
def _catwalk_single(s: Spot) -> None:
    _deck(s, 0, 16)
    s.bar((1, 9, 1), (8, 3, 1), 1.2, 1.2)
    s.bar((15, 9, 1), (8, 3, 1), 1.2, 1.2)


def _torn(s: Spot, side: int) -> None:
    x = mirror(side)
    _deck(s, *pair(x(0), x(9)))
    s.bar((x(1), 3, 1), (x(5), 8.4, 1), 1.1, 1.2)
    s.bar((x(8.4), 1.4, 3), (x(14), 4.8, 3), 2, 2, CONCRETE)
    s.path([(x(0), 9, 1), (x(6), 9.4, 1), (x(10), 12, 1), (x(11), 15, 1)], 0.6, METAL)
    s.path([(x(4), 9, 1), (x(5), 12.5, 2), (x(4.4), 16.5, 2)], 0.5, DARK)


tile("catwalk_broken_r", look="deck")(partial(_torn, side=1))
tile("catwalk_broken_l", look="deck")(partial(_torn, side=-1))


def _rail(s: Spot, posts: tuple[float, ...], x0: float, x1: float) -> None:
    for x in posts:
        s.slab(x - 0.6, x + 0.6, 2.4, 16, 0, 1.2, 0.2, METAL)
    s.slab(x0, x1, 2.2, 3.4, 0.2, 1.6, 0.2, METAL)
    for y in (7.2, 11.4):
        s.slab(x0, x1, y, y + 0.9, 0.2, 1, 0.1, METAL)


tile("rail_l")(partial(_rail, posts=(1, 8.5), x0=0.4, x1=16))
tile("rail_m")(partial(_rail, posts=(0.6, 8.5), x0=0, x1=16))
tile("rail_r")(partial(_rail, posts=(7.5, 15), x0=0, x1=15.6))
tile("rail_single")(partial(_rail, posts=(1, 15), x0=0.4, x1=15.6))


@tile("rail_broken")
def _rail_broken(s: Spot) -> None:
    s.slab(0.2, 1.4, 2.4, 16, 0, 1.2, 0.2, METAL)
    s.path([(0, 2.8, 1), (6, 3, 1), (9, 4.6, 1), (10.5, 8, 1.4), (10, 10, 2)], 0.6, METAL)
    s.path([(0, 7.6, 1), (4, 8, 1), (6, 10, 1)], 0.5, METAL)
    s.bar((8.5, 16, 1), (10, 9, 1), 1.1, 1)


@tile("rail_stairs_r", "rail_stairs_r_foot", h=2)
def _rail_stairs(s: Spot) -> None:
    s.bar((0, 18.6, 1), (16, 2.6, 1), 1.1, 1.1)
    s.bar((0, 23.6, 1), (16, 7.6, 1), 0.9, 0.9)
    for x in (2, 10):
        s.slab(x - 0.6, x + 0.6, 17 - x, 32 - x, 0, 1.2, 0.2, METAL)


@tile("rail_stairs_l", "rail_stairs_l_foot", h=2)
def _rail_stairs_down(s: Spot) -> None:
    s.bar((16, 18.6, 1), (0, 2.6, 1), 1.1, 1.1)
    s.bar((16, 23.6, 1), (0, 7.6, 1), 0.9, 0.9)
    for x in (14, 6):
        s.slab(x - 0.6, x + 0.6, 1 + x, 16 + x, 0, 1.2, 0.2, METAL)


@tile("catwalk_hanger")
def _hanger(s: Spot) -> None:
    s.rod((8, -1, 0), (8, 17, 0), 0.7)


@tile("ladder_top", "ladder", "ladder_bottom", h=3, solid="ladder")
def _ladder(s: Spot) -> None:
    for x in (3, 11.6):
        s.slab(x, x + 1.5, 0.5, 46, -1, 1.4, 0.3, CONCRETE)
    for y in range(2, 46, 4):
        s.rod((3.4, y, 0.4), (12.6, y, 0.4), 0.75)
    for x in (2.4, 11):
        s.slab(x, x + 2.7, 0.2, 2.4, -1, 2.4, 0.4, CONCRETE)
        s.slab(x, x + 2.7, 43, 46, -1, 2, 0.4, METAL)


@tile("ladder_cage")
def _cage(s: Spot) -> None:
    for x in (0.5, 5, 10, 14.5):
        s.rod((x, -1, 4), (x, 17, 4), 0.5)
    s.slab(0, 16, 6, 7.4, 4, 5, 0.2, METAL)


# --- pipes and cables -----------------------------------------------------------------------------------------------

FLANGE = 6.3


def _pipe(s: Spot, *places: tuple[float, float], r: float = 5) -> None:
    s.path([(x, y, 6) for x, y in places], r, PIPE, 22)


@tile("pipe_h")
def _pipe_h(s: Spot) -> None:
    _pipe(s, (-2, 8), (18, 8))


@tile("pipe_v")
def _pipe_v(s: Spot) -> None:
    _pipe(s, (8, -2), (8, 18))


@tile("pipe_flange_h")
def _pipe_flange_h(s: Spot) -> None:
    _pipe(s, (-2, 8), (18, 8))
    s.rod((5.6, 8, 6), (7.6, 8, 6), FLANGE)
    s.rod((8.4, 8, 6), (10.4, 8, 6), FLANGE)


@tile("pipe_flange_v")
def _pipe_flange_v(s: Spot) -> None:
    _pipe(s, (8, -2), (8, 18))
    s.rod((8, 5.6, 6), (8, 7.6, 6), FLANGE)
    s.rod((8, 8.4, 6), (8, 10.4, 6), FLANGE)


def _elbow(s: Spot, right: int, below: int) -> None:
    x, y = (16 if right else 0), (16 if below else 0)
    bend = [(x + (8 if x == 0 else -8) * c, y + (8 if y == 0 else -8) * k) for c, k in circle(12, 0, math.pi / 2)]
    _pipe(s, *bend)
    s.rod((8, y - (1.8 if below else 0), 6), (8, y + (0 if below else 1.8), 6), FLANGE)
    s.rod((x - (1.8 if right else 0), 8, 6), (x + (0 if right else 1.8), 8, 6), FLANGE)


for _name, _right, _below in (("es", 1, 1), ("sw", 0, 1), ("ne", 1, 0), ("nw", 0, 0)):
    tile(f"pipe_{_name}")(partial(_elbow, right=_right, below=_below))


@tile("pipe_valve")
def _valve(s: Spot) -> None:
    _pipe(s, (-2, 8), (18, 8), r=4.4)
    s.slab(4.6, 11.4, 3, 13, 0, 11, 1.2, METAL)
    s.path([(8 + 4.2 * c, 8 + 4.2 * k, 13) for c, k in circle(20)], 0.9, CLOTH_DULL)
    s.bar((4, 8, 13), (12, 8, 13), 1, 1, CLOTH_DULL)
    s.bar((8, 4, 13), (8, 12, 13), 1, 1, CLOTH_DULL)


@tile("pipe_end_e")
def _pipe_end(s: Spot) -> None:
    _pipe(s, (-2, 8), (11, 8))
    s.rod((9, 8, 6), (12, 8, 6), FLANGE)
    s.path([(12, 10, 8), (13, 12, 8), (13.2, 16, 8)], 0.5, DARK)


@tile("pipe_end_w")
def _pipe_end_west(s: Spot) -> None:
    _pipe(s, (5, 8), (18, 8))
    s.rod((4, 8, 6), (7, 8, 6), FLANGE)


@tile("conduits_h")
def _conduits_h(s: Spot) -> None:
    for y, r in ((4, 1.3), (7.4, 0.9), (11, 1.9)):
        s.path([(-2, y, 2), (18, y, 2)], r, PIPE)
    s.slab(6, 8.4, 1.6, 14, 0, 4.6, 0.5, METAL)


@tile("conduits_v")
def _conduits_v(s: Spot) -> None:
    for x, r in ((4, 1.3), (7.4, 0.9), (11, 1.9)):
        s.path([(x, -2, 2), (x, 18, 2)], r, PIPE)
    s.slab(1.6, 14, 6, 8.4, 0, 4.6, 0.5, METAL)


LINES = ((2.5, 0, 0.9), (4.5, 3, 0.65), (3.2, 6, 0.5))  # where a sagging line begins, how much more it sags, radius


@tile("sag_l", "sag_m", "sag_r", w=3)
def _sag(s: Spot) -> None:
    for i, (y, more, r) in enumerate(LINES):
        s.cable((-0.5, y, 3 - i), (48.5, y, 3 - i), 4.5 + more, r, METAL if i == 0 else DARK, 30)


@tile("sag_wide_1", "sag_wide_2", "sag_wide_3", "sag_wide_4", "sag_wide_5", w=5)
def _sag_wide(s: Spot) -> None:
    for i, (y, more, r) in enumerate(LINES):
        s.cable((-0.5, y, 3 - i), (80.5, y, 3 - i), 6 + more, r, METAL if i == 0 else DARK, 40)


@tile("sag_single")
def _sag_single(s: Spot) -> None:
    for i, (y, more, r) in enumerate(LINES):
        s.cable((-0.3, y, 3 - i), (16.3, y, 3 - i), 2.5 + more * 0.7, r, METAL if i == 0 else DARK)


def _hang(s: Spot, y0: float, y1: float, torn: bool, root: bool) -> None:
    for i, (x, r) in enumerate(((4.2, 0.8), (7.4, 1.2), (10.4, 0.6), (11.8, 0.6))):
        end = y1 - (0, 5, 9, 3)[i] * torn
        wave = [(x + 0.6 * math.sin(2 * math.pi * y / 16 + i), y, 2 + i * 0.5) for y in np.linspace(y0, end, 14)]
        s.path(wave, r, PIPE if i == 1 else DARK, caps=True)
        if torn:
            s.path([(wave[-1][0], end - 0.5, 2), (wave[-1][0] + 1.6 - i * 0.8, end + 2.2, 2)], 0.4, METAL)
    if root:
        s.slab(2, 14, 0, 3, 0, 5, 0.7, METAL)


tile("hang_top")(partial(_hang, y0=0, y1=18, torn=False, root=True))
tile("hang_mid")(partial(_hang, y0=-2, y1=18, torn=False, root=False))
tile("hang_end")(partial(_hang, y0=-2, y1=13, torn=True, root=False))


def _chain(s: Spot, end: float) -> None:
    for i in range(-1, 5):
        y = i * 4 + 2
        if y > end:
            break
        if i % 2:
            s.bar((8, y - 2.4, 1), (8, y + 2.4, 1), 1.3, 1.3)
        else:
            s.path([(8 + 1.7 * c, y + 2.5 * k, 1) for c, k in circle(14)], 0.6, METAL)


tile("chain")(partial(_chain, end=20))


@tile("chain_end")
def _chain_end(s: Spot) -> None:
    _chain(s, 7)
    s.path([(8, 8, 1), (8, 10, 1), (10.5, 12, 1), (9, 14.4, 1), (6, 13.4, 1), (5.6, 11.6, 1)], 0.9, METAL)


# --- things on walls ------------------------------------------------------------------------------------------------


@tile("grate", look="wall")
def _grate(s: Spot) -> None:
    s.slab(0.3, 15.7, 0.3, 15.7, -1, 1, 0.3, DARK)
    for i in range(4):
        s.slab(0.5, 15.5, 1.4 + 4 * i, 2.9 + 4 * i, 1, 3, 0.3, METAL)
        s.slab(1.4 + 4 * i, 2.8 + 4 * i, 0.5, 15.5, 1, 2.4, 0.3, METAL)


@tile("vent", look="wall")
def _vent(s: Spot) -> None:
    s.slab(0.3, 15.7, 1.3, 14.7, 0, 3, 0.9)
    s.slab(2.4, 13.6, 3.4, 12.6, 2, 3.2, 0.1, DARK)
    for y in (3.8, 6.2, 8.6, 11):
        s.slab(2.4, 13.6, y, y + 1.1, 2, 4.2, 0.5, METAL)


@tile("fan", look="wall")
def _fan(s: Spot) -> None:
    s.slab(0.3, 15.7, 0.3, 15.7, 0, 3, 1)
    s.rod((8, 8, 2), (8, 8, 4.4), 6.4, METAL, 24)
    s.rod((8, 8, 4), (8, 8, 4.6), 5.3, DARK, 24)
    for c, k in circle(6)[:-1]:
        s.bar((8, 8, 5), (8 + 4.8 * c, 8 + 4.8 * k, 5), 1.7, 0.8)
    s.ball((8, 8, 5), 1.4)


def _panes(s: Spot, lit: tuple[int, ...]) -> None:
    s.slab(0.6, 15.4, 0.6, 15.4, 0, 3, 1)
    for i in range(4):
        x, y = 2.5 + 6 * (i % 2), 2.5 + 6 * (i // 2)
        s.slab(x, x + 4.6, y, y + 4.6, 2, 3.4, 0.3, LAMP if i in lit else DARK)


tile("window_unlit", look="wall")(partial(_panes, lit=()))
tile("window_lit", look="wall")(partial(_panes, lit=(0, 1, 3)))
tile("window_dim", look="wall")(partial(_panes, lit=(1,)))


@tile("lamp_wall")
def _lamp_wall(s: Spot) -> None:
    s.slab(5, 11, 3, 8, 0, 5, 0.8, METAL)
    s.slab(4, 12, 2.2, 3.8, 0, 6.5, 0.4)
    s.slab(6, 10, 7, 10.4, 2, 5.6, 0.4, LAMP)
    for x in (5.6, 8, 10.4):
        s.bar((x, 7, 6.4), (x, 11, 6.4), 0.5, 0.5)


@tile("lamp_ceiling")
def _lamp_ceiling(s: Spot) -> None:
    s.slab(2.4, 13.6, 0, 2.4, 0, 5.6, 0.5, METAL)
    s.slab(3.6, 12.4, 2, 4, 0, 4.8, 0.4, LAMP)
    for x in (3, 13):
        s.slab(x - 0.7, x + 0.7, 0, 5, 0, 5, 0.3, METAL)


@tile("lamp_hanging")
def _lamp_hanging(s: Spot) -> None:
    s.rod((8, -1, 1), (8, 5, 1), 0.5, DARK)
    s.mesh.tube([s._world((8, 4, 1)), s._world((8, 8, 1))], [1.6, 4.6], 16, METAL)
    s.ball((8, 9, 2), (2, 2, 1.8), LAMP)


@tile("sensor_red")
def _sensor(s: Spot) -> None:
    s.slab(3, 13, 3, 13, 0, 4, 1.2, METAL)
    s.ball((8, 8, 4), (3.6, 2, 3.6), DARK)
    s.ball((8, 8, 5.4), (1.8, 1.3, 1.8), RED)
    s.slab(6.6, 9.4, 0, 4, 0, 2.4, 0.4)


@tile("panel_control", look="wall")
def _control(s: Spot) -> None:
    s.slab(2, 14, 2, 15, 0, 4, 1)
    s.slab(3.6, 12.4, 3.6, 8, 3, 4.3, 0.3, DARK)
    s.slab(4.2, 7, 4.4, 5.2, 4, 4.6, 0.1, PALE)
    s.slab(4.2, 9.4, 6, 6.8, 4, 4.6, 0.1, PALE)
    for x in (4.4, 7.2, 10):
        s.slab(x, x + 1.6, 10, 11.6, 4, 4.8, 0.3, RED if x > 9 else METAL)
    s.path([(8, 15, 2), (8, 17, 2)], 0.8, DARK)


def _bolted(s: Spot, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(2 + seed % 2):
        x, y, w, h = rng.uniform(0.5, 5), rng.uniform(0.5, 6), rng.uniform(7, 10), rng.uniform(5, 8)
        depth = rng.uniform(1.4, 3)
        s.slab(x, x + w, y, y + h, 0, depth, 0.6, rng.choice([CONCRETE, METAL]))
        for bx in (x + 1.6, x + w - 1.6):
            for by in (y + 1.6, y + h - 1.6):
                s.bolt(bx, by, depth, 0.7)


for _i in range(3):
    tile(f"plate_{_i + 1}", look="wall")(partial(_bolted, seed=_i + 4))


@tile("sign_plate_l", "sign_plate_m", "sign_plate_r", w=3, look="wall")
def _sign_plate(s: Spot) -> None:
    s.slab(0.5, 47.5, 1, 15, 0, 2.4, 0.8, METAL)
    s.slab(1.8, 46.2, 2.2, 13.8, 0, 2.9, 0.3, DARK)
    for x in (2, 46):
        for y in (3, 13):
            s.bolt(x, y, 2.9, 0.8)


# --- structure and ruin ---------------------------------------------------------------------------------------------


@tile("truss_h")
def _truss_h(s: Spot) -> None:
    for y in (0, 13.6):
        s.slab(-1, 17, y, y + 2.4, -2, 2.4, 0.4, METAL)
    s.bar((0, 14, 0), (8, 2, 0), 1.4, 1.4)
    s.bar((8, 2, 0), (16, 14, 0), 1.4, 1.4)


@tile("truss_v")
def _truss_v(s: Spot) -> None:
    for x in (0, 13.6):
        s.slab(x, x + 2.4, -1, 17, -2, 2.4, 0.4, METAL)
    s.bar((14, 0, 0), (2, 8, 0), 1.4, 1.4)
    s.bar((2, 8, 0), (14, 16, 0), 1.4, 1.4)


def _brace(s: Spot, side: int) -> None:
    x = mirror(side)
    s.bar((x(0), 15, 1), (x(15), 0, 1), 2.4, 2.4, CONCRETE)
    s.bar((x(1.2), 2, 1), (x(1.2), 16, 1), 2, 3)
    s.bar((x(0), 1.2, 1), (x(16), 1.2, 1), 2, 3)
    s.bar((x(2), 3, 0), (x(8), 8, 0), 1.2, 1.2)


tile("brace_l")(partial(_brace, side=1))
tile("brace_r")(partial(_brace, side=-1))


def _column(s: Spot, part: str) -> None:
    s.path([(8, -2, 0), (8, 18, 0)], 6, CONCRETE, 24)
    for c, k in circle(9, math.pi, 2 * math.pi):
        s.bar((8 + 6.1 * c, -2, -6.1 * k), (8 + 6.1 * c, 18, -6.1 * k), 0.8, 0.8)
    if part == "mid":
        s.slab(1, 15, 6.6, 9, 0, 7, 0.6, METAL)
    rings = {"base": (9, 12.4), "cap": (0, 3.4), "mid": ()}[part]
    for i, y in enumerate(rings):
        wide = 7.2 + (0.8 if (i == 1) == (part == "base") else 0)
        s.slab(8 - wide, 8 + wide, y, y + 3.5, -6, 8 + i, 0.8)


for _part in ("cap", "mid", "base"):
    tile(f"column_{_part}")(partial(_column, part=_part))


def _shards(s: Spot, seed: int, high: float, width: int = 1) -> None:
    rng = random.Random(seed)
    span = 16 * width
    for layer in range(3):
        for _ in range((4 - layer) * width):
            x = min(span - 3.5, max(3.5, rng.gauss(span / 2, span * (0.26 - 0.06 * layer))))
            size = rng.uniform(2.2, 4.4 - 0.6 * layer)
            y = 16 - size * 0.6 - layer * high * 0.28 * rng.uniform(0.7, 1.1)
            _chunk(s, rng, x, y, size, rng.uniform(1, 4) + (2 - layer) * 1.5)
    for _ in range(5 * width):
        x = min(span - 1.5, max(1.5, rng.gauss(span / 2, span / 3)))
        _chunk(s, rng, x, 15.2, rng.uniform(0.8, 1.4), rng.uniform(5, 7))
    for _ in range(width + seed % 2):
        x, lean = rng.uniform(span * 0.3, span * 0.7), rng.uniform(-4, 4)
        top = max(1.0, 16 - high * rng.uniform(1.0, 1.5))
        s.path([(x, 15, 1), (x + lean * 0.4, (15 + top) / 2, 1), (x + lean, top, 1)], 0.45, METAL)


def _chunk(s: Spot, rng: random.Random, x: float, y: float, size: float, depth: float) -> None:
    """A broken piece with four to six corners, lit on its upper left."""
    n = rng.choice([4, 5, 5, 6])
    turn = rng.uniform(0, 6)
    corners = []
    for i in range(n):
        a, r = turn + 2 * math.pi * i / n, size * rng.uniform(0.75, 1.1)
        corners.append((x + r * math.cos(a), min(16.0, y + 0.8 * r * math.sin(a))))
    s.polygon(corners, 0, depth, rng.choice([CONCRETE, CONCRETE, METAL, DARK]))
    inner = [(x + (cx - x) * 0.6 - 0.3, y + (cy - y) * 0.6 - 0.4) for cx, cy in corners]
    s.polygon(inner, 0, depth + 0.8, CONCRETE)


for _i, _high in enumerate((5, 7, 9, 4)):
    tile(f"rubble_{_i + 1}")(partial(_shards, seed=20 + _i, high=_high))
tile("rubble_big_l", "rubble_big_r", w=2)(partial(_shards, seed=31, high=11, width=2))


def _jagged(s: Spot, side: int) -> None:
    x = mirror(side)
    teeth = ((0, 4.4, 9, 6.4), (0.5, 5, 6.2, 5), (3.6, 6.6, 4.6, 3.6), (6, 9.4, 2.6, 3.2), (9, 10, 5.6, 3.6))

    def chunk(y0: float, y1: float, reach: float, depth: float) -> None:
        s.slab(*pair(x(0), x(reach)), y0, y1, -4, depth, 0.9)

    for y0, y1, reach, depth in teeth[:4]:
        chunk(y0, y1, reach, depth)
    for start, bend, end in (((7, 2), (12, 2.4), (14.6, 5)), ((5, 5), (10, 6.4), (11, 10)), ((3, 8), (6, 9), (7, 14))):
        s.path([(x(px), py, 2.5) for px, py in (start, bend, end)], 0.5, METAL)
    s.bar((x(9), 0.8, 3), (x(11.4), 3.6, 3), 2, 3, CONCRETE)


tile("broken_r")(partial(_jagged, side=1))
tile("broken_l")(partial(_jagged, side=-1))


@tile("antenna_top", "antenna", h=2)
def _antenna(s: Spot) -> None:
    s.rod((8, 2, 1), (8, 33, 1), 0.8)
    for y, w in ((6, 3.4), (10, 4.6), (14, 3), (23, 5)):
        s.rod((8 - w, y, 1), (8 + w, y, 1), 0.55)
    s.ball((8, 2, 1), 1.3, RED)
    s.slab(5, 11, 29, 32, 0, 4, 0.6, METAL)
    s.cable((8, 14, 1), (16.5, 31, 1), 1, 0.35, DARK)


@tile("crate")
def _crate(s: Spot) -> None:
    s.slab(0.6, 15.4, 2, 16, 0, 7, 1.2)
    s.slab(2.6, 13.4, 4.4, 13.6, 0, 7.8, 1, METAL)
    s.slab(5.4, 10.6, 7, 9.4, 0, 8.6, 0.4, PALE)
    for x in (1.8, 14.2):
        for y in (3.4, 14.6):
            s.bolt(x, y, 7, 0.9)


@tile("crate_low")
def _crate_low(s: Spot) -> None:
    s.slab(0.4, 15.6, 7.4, 16, 0, 7, 1)
    for x in (3.4, 8, 12.6):
        s.slab(x - 0.8, x + 0.8, 7.4, 16, 0, 8, 0.4, METAL)


@tile("barrel")
def _barrel(s: Spot) -> None:
    s.rod((8, 2, 0), (8, 16, 0), 5.4, METAL, 24)
    for y in (2.4, 6.6, 11, 15.2):
        s.rod((8, y - 0.5, 0), (8, y + 0.5, 0), 5.9, CONCRETE, 24)


# --- people: worn cloth ---------------------------------------------------------------------------------------------


def _sheet(s: Spot, x0: float, x1: float, y0: float, length: float, m: int, seed: int, ragged: float = 3, wind: float = 0) -> None:
    rng = random.Random(seed)
    columns, rows = max(4, int((x1 - x0) / 1.5)), 10
    ends = [length - rng.uniform(0, ragged) for _ in range(columns + 1)]
    folds, phase = rng.uniform(0.7, 1.1), rng.uniform(0, 6)
    points = []
    for row in range(rows + 1):
        for column in range(columns + 1):
            t, k = column / columns, row / rows
            x = x0 + (x1 - x0) * t + wind * k * k + 0.3 * math.sin(phase + 3 * k)
            d = 4 + (0.7 + 1.4 * k) * math.sin(phase + folds * (x1 - x0) * t)
            points.append(s._world((x, y0 + ends[column] * k, d)))
    wide = columns + 1
    faces = [(r * wide + c, (r + 1) * wide + c, (r + 1) * wide + c + 1, r * wide + c + 1) for r in range(rows) for c in range(columns)]
    s.mesh.raw(points, faces, m, True)


@tile("banner_warm_top", "banner_warm_end", h=2)
def _banner(s: Spot) -> None:
    s.rod((1, 1.6, 4), (15, 1.6, 4), 0.9)
    _sheet(s, 2.4, 13.6, 1.6, 27, CLOTH_WARM, 3, 7, 1)


@tile("banner_dull_top", "banner_dull_end", h=2)
def _banner_dull(s: Spot) -> None:
    s.rod((1, 1.6, 4), (15, 1.6, 4), 0.9)
    _sheet(s, 3, 13, 1.6, 24, CLOTH_DULL, 8, 9, -1)


@tile("rag_1")
def _rag(s: Spot) -> None:
    s.cable((-0.4, 2, 3), (16.4, 2, 3), 1.4, 0.5)
    _sheet(s, 2, 6.5, 2.6, 9, CLOTH_WARM, 5, 4)
    _sheet(s, 8.4, 14, 3, 11, CLOTH_DULL, 6, 5)


@tile("rag_2")
def _rag_other(s: Spot) -> None:
    s.cable((-0.4, 2, 3), (16.4, 2, 3), 1.4, 0.5)
    _sheet(s, 1.5, 8, 2.6, 12, CLOTH_DULL, 15, 5)
    _sheet(s, 10, 13.6, 3, 7, CLOTH_WARM, 17, 3)


@tile("tarp_l", "tarp_m", "tarp_r", w=3)
def _tarp(s: Spot) -> None:
    s.cable((-0.5, 1.5, 4), (48.5, 1.5, 4), 3, 0.6)
    _sheet(s, 1, 47, 2.6, 12, CLOTH_WARM, 9, 5)
    _sheet(s, 14, 23, 4, 8, CLOTH_DULL, 12, 3)


@tile("wrap_warm")
def _wrap(s: Spot) -> None:
    for y in (4, 6.6, 9.2):
        s.path([(8 + 5.8 * c, y + 0.8 * c, 5 - 4 * k) for c, k in circle(14, math.pi, 2 * math.pi)], 1.4, CLOTH_WARM)
    _sheet(s, 10, 13.4, 9, 7, CLOTH_WARM, 4, 3, 1)


# --- the wall behind ------------------------------------------------------------------------------------------------

back = partial(tile, look="back")


def _recess(s: Spot, w: float, h: float, lit: bool = False) -> None:
    s.slab(0, w, 0, h, -1, 1, 0.2)
    s.slab(2, w - 2, 2, h - 2, 0.8, 1.1, 0.1, LAMP if lit else DARK)
    for edge in ((0.5, w - 0.5, 0.5, 2.6), (0.5, w - 0.5, h - 2.6, h - 0.5), (0.5, 2.6, 0.5, h), (w - 2.6, w - 0.5, 0.5, h)):
        s.slab(*edge, 0, 4, 0.6)


@back("back_window")
def _back_window(s: Spot) -> None:
    _recess(s, 16, 16)
    s.slab(7.2, 8.8, 2, 14, 1, 2.6, 0.3, METAL)


@back("back_window_lit")
def _back_window_lit(s: Spot) -> None:
    _recess(s, 16, 16)
    s.slab(3, 7, 3, 13, 0.8, 1.4, 0.1, LAMP)
    s.slab(7.2, 8.8, 2, 14, 1, 2.6, 0.3, METAL)


@back("back_window_tall_top", "back_window_tall_bottom", h=2)
def _back_tall(s: Spot) -> None:
    _recess(s, 16, 32)
    for y in (9, 16, 23):
        s.slab(2, 14, y, y + 1.2, 1, 2.4, 0.3, METAL)


@back(*(f"back_door_{x}_{y}" for y in range(3) for x in range(2)), w=2, h=3)
def _back_door(s: Spot) -> None:
    _recess(s, 32, 48)
    s.slab(3, 29, 44, 48, 0, 5, 0.6)
    s.slab(15.4, 16.6, 3, 44, 1, 2, 0.2, METAL)
    s.polygon([(2, 2), (9, 2), (2, 9)], 0, 3.4)
    s.polygon([(23, 2), (30, 2), (30, 9)], 0, 3.4)


def _arch(s: Spot, side: int) -> None:
    x = mirror(side, 32)
    arc = [(x(32 - 30 * c), 32 - 30 * k) for c, k in circle(14, 0, math.pi / 2)]
    for (ax, ay), (bx, by) in itertools.pairwise(arc):
        quad = [(ax, ay), (bx, by), (bx, 0), (ax, 0)]
        s.polygon(quad if side > 0 else quad[::-1], -4, 1.5)
    s.slab(*pair(x(0), x(2)), 0, 32, -4, 1.5, 0.2)
    s.path([(px, py, 2) for px, py in arc], 1.6, CONCRETE)


back(*(f"back_arch_l_{x}_{y}" for y in range(2) for x in range(2)), w=2, h=2)(partial(_arch, side=1))
back(*(f"back_arch_r_{x}_{y}" for y in range(2) for x in range(2)), w=2, h=2)(partial(_arch, side=-1))


@back("back_pipe_h")
def _back_pipe_h(s: Spot) -> None:
    s.path([(-2, 6, 4), (18, 6, 4)], 3.4, PIPE, 18)
    s.path([(-2, 12, 3), (18, 12, 3)], 1.4, PIPE)


@back("back_pipe_v")
def _back_pipe_v(s: Spot) -> None:
    s.path([(6, -2, 4), (6, 18, 4)], 3.4, PIPE, 18)
    s.path([(12, -2, 3), (12, 18, 3)], 1.4, PIPE)


@back("back_pipe_joint_v")
def _back_pipe_joint(s: Spot) -> None:
    _back_pipe_v(s)
    s.slab(1.6, 14.4, 6, 9.4, 0, 8.4, 0.7)


@back("back_pipe_joint_h")
def _back_pipe_joint_h(s: Spot) -> None:
    _back_pipe_h(s)
    s.slab(6, 9.4, 1.6, 14.4, 0, 8.4, 0.7)


for _part in ("cap", "mid", "base"):
    back(f"back_column_{_part}")(partial(_column, part=_part))


@back("back_beam")
def _back_beam(s: Spot) -> None:
    s.slab(-1, 17, 3, 13, 0, 4, 0.8)
    s.slab(-1, 17, 2, 4.4, 0, 6, 0.6)
    s.slab(-1, 17, 11.6, 14, 0, 6, 0.6)
    s.slab(7, 9, 4, 12, 0, 5, 0.4, METAL)


@back("back_truss_h")
def _back_truss(s: Spot) -> None:
    _truss_h(s)


@back("back_truss_v")
def _back_truss_v(s: Spot) -> None:
    _truss_v(s)


@back("back_cables_v")
def _back_cables(s: Spot) -> None:
    _hang(s, -2, 18, torn=False, root=False)


@back("back_vent")
def _back_vent(s: Spot) -> None:
    _vent(s)


@back("back_grate")
def _back_grate(s: Spot) -> None:
    _grate(s)


@back("back_rail")
def _back_rail(s: Spot) -> None:
    _rail(s, (0.6, 8.5), 0, 16)


@back("back_ledge")
def _back_ledge(s: Spot) -> None:
    s.slab(-1, 17, 0, 4, 0, 6, 0.8)
    s.slab(3, 5, 4, 9, 0, 4, 0.5)
    s.slab(11, 13, 4, 9, 0, 4, 0.5)


@back("back_stairs_r")
def _back_stairs(s: Spot) -> None:
    s.bar((-1, 17, 1), (17, -1, 1), 3, 3, CONCRETE)
    s.bar((-1, 10, 3), (17, -8, 3), 0.9, 0.9)
    for i in range(4):
        s.slab(4 * i, 4 * i + 4.4, 12 - 4 * i, 13.6 - 4 * i, 0, 5, 0.3)


@back("back_stairs_l")
def _back_stairs_l(s: Spot) -> None:
    s.bar((17, 17, 1), (-1, -1, 1), 3, 3, CONCRETE)
    s.bar((17, 10, 3), (-1, -8, 3), 0.9, 0.9)
    for i in range(4):
        s.slab(12 - 4 * i, 16.4 - 4 * i, 12 - 4 * i, 13.6 - 4 * i, 0, 5, 0.3)


# --- blocks and fills -----------------------------------------------------------------------------------------------


def _grid(name: str) -> list[str]:
    return [f"{name}_{x}_{y}" for y in range(4) for x in range(4)]


def _front_cells() -> list[Cell]:
    cells = [
        Cell([f"blob_{mask}_{v}"], partial(blocks.front_block, mask=mask, variant=v), "front", solid={f"blob_{mask}_{v}": "full"})
        for mask in blob_masks()
        for v in range(VARIANTS)
    ]  # fmt: skip
    for name, seed, least, calm in (("fill_a", 21, 24, 0.75), ("fill_b", 9, 8, 0.1)):
        roles = _grid(name)
        wall = partial(torus_wall, seed=seed, size=64, least=least, calm=calm)
        cells.append(Cell(roles, wall, name, 4, 4, dict.fromkeys(roles, "full")))
    for kind, stairs in (("slope", False), ("stairs", True)):
        for way, rises in (("r", True), ("l", False)):
            steep = f"{kind}45_{way}"
            solid = {steep: "slope:0,16" if rises else "slope:16,0", f"{steep}_under": "full"}
            cells.append(Cell(list(solid), partial(blocks.ramp_block, tiles=1, rises=rises, stairs=stairs), "front", 1, 2, solid))
            ends = ("lo", "hi") if rises else ("hi", "lo")
            heights = ("slope:0,8", "slope:8,16") if rises else ("slope:16,8", "slope:8,0")
            roles = [f"{kind}22_{way}_{end}" for end in ends]
            solid = dict(zip(roles, heights, strict=True)) | {f"{role}_under": "full" for role in roles}
            cells.append(Cell(list(solid), partial(blocks.ramp_block, tiles=2, rises=rises, stairs=stairs), "front", 2, 2, solid))
    return cells


def _back_cells() -> list[Cell]:
    cells = [Cell([f"back_blob_{m}_0"], partial(blocks.back_block, mask=m), "back") for m in blob_masks()]
    for name, seed, least, calm in (("back_fill_a", 40, 24, 0.8), ("back_fill_b", 47, 16, 0.3)):
        cells.append(Cell(_grid(name), partial(torus_wall, seed=seed, size=64, least=least, calm=calm), "back", 4, 4))
    return cells + DISTANT


SHEETS: dict[str, Callable[[], list[Cell]]] = {"blocks": _front_cells, "parts": lambda: PARTS, "back": _back_cells}


def _render(sheet: str, path: Path) -> None:
    cells = SHEETS[sheet]()
    height = pack(cells, SHEET)
    stage = scene.reset(SHEET * SS, height * SS, SAMPLES, wstr=0.55, filt=0.6, bounces=1)
    mesh = scene.Mesh()
    for cell in cells:
        cell.build(Spot(mesh, cell.x, cell.y))
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i in GLOWING else 0) for i, g in enumerate(GREYS)]
    mesh.build(sheet, mats)
    scene.sun((0.5, 0.75, -1.0), 2.2, 3)
    scene.ortho_cam(stage, SHEET, SHEET / 2, -height / 2)
    scene.render(stage, path)


SCENES = {sheet: partial(_render, sheet) for sheet in SHEETS}


# --- colour ---------------------------------------------------------------------------------------------------------

LOOKS = {
    "front": tilepaint.Look(STONE, 0.9, lit_edges=True),
    "fill_a": tilepaint.Look(STONE, 0.46),
    "fill_b": tilepaint.Look(STONE, 0.46),
    "decor": tilepaint.Look(STONE, 0.84, dither=0.2),
    "deck": tilepaint.Look(STONE, 0.84, dither=0.2, lit_top=True),
    "wall": tilepaint.Look(STONE, 0.62, dither=0.2),
    "back": tilepaint.Look(FOGGED, 0.84, dither=0.2, detail=0.6, grime=0.2),
}
CLOTHS = {CLOTH_WARM: WARM, CLOTH_DULL: DULL, RED: [RED_GLOW], LAMP: [LAMP_GLOW]}
BACK_CLOTHS = {LAMP: ["#9a8f6c"]}
DIM, DEEP = 0.68, 0.36  # light of the two darker copies of the fill, towards the inside of thick walls
PAINT_PALE, PAINT_RED, SOOT = "#7f9997", "#8c3a34", "#070b0d"


@dataclass
class Piece:
    """Some tiles that belong together, as one picture."""

    roles: Sequence[str]
    solid: dict[str, str]
    picture: post.Array

    @property
    def height(self) -> int:
        """In tiles."""
        return self.picture.shape[0] // TILE


def _pieces(work: Path) -> list[Piece]:
    dirt = tilepaint.grime(64, 1)
    pieces = []
    for name, cells_of in SHEETS.items():
        cells = cells_of()
        pack(cells, SHEET)
        sheet = tilepaint.read(work / f"{name}.exr", SS, len(GREYS))
        for cell in cells:
            cloths = BACK_CLOTHS if cell.look == "back" else CLOTHS
            pieces.append(Piece(cell.roles, cell.solid, tilepaint.paint(sheet, cell, LOOKS[cell.look], cloths, dirt)))
    return pieces


def _darker(fill: Piece, name: str, light: float) -> Piece:
    palette = np.array([post.hexc(c) for c in STONE])
    nearest = ((fill.picture[..., None, :3] * light - palette) ** 2).sum(-1).argmin(-1)
    roles = _grid(name)
    picture = np.concatenate([palette[nearest], fill.picture[..., 3:]], -1)
    return Piece(roles, dict.fromkeys(roles, "full"), picture)


def _painted() -> list[Piece]:
    out = {f"digit_{name}": decals.letter(text, i, PAINT_PALE) for i, (name, text) in enumerate(decals.DIGITS.items())}
    for i, text in enumerate(decals.GLYPHS):
        out[f"glyph_{i + 1}"] = decals.letter(text, 40 + i, PAINT_PALE)
        out[f"glyph_red_{i + 1}"] = decals.letter(text, 60 + i, PAINT_RED)
        pair = [text, decals.GLYPHS[(i + 2) % len(decals.GLYPHS)]]
        out[f"glyphs_small_{i + 1}"] = decals.small_letters(pair, 80 + i, PAINT_PALE)
    out |= {"stripes": decals.stripes(3, PAINT_PALE), "stripes_red": decals.stripes(4, PAINT_RED)}
    out |= {"line_pale": decals.line(5, PAINT_PALE), "line_red": decals.line(6, PAINT_RED)}
    out |= {"arrow": decals.arrow(7, PAINT_PALE), "arrow_red": decals.arrow(8, PAINT_RED)}
    out |= {f"drips_{i + 1}": decals.drips(90 + i, SOOT) for i in range(3)}
    return [Piece([role], {}, picture) for role, picture in out.items()]


def _lay_out(pieces: list[Piece]) -> dict[tuple[int, int], tuple[str, str, post.Array]]:
    """Every tile by its (row, column); pieces stay whole. Blocks come first, then the tallest."""
    blobs = [p for p in pieces if p.roles[0].startswith("blob_")]
    rest = sorted((p for p in pieces if not p.roles[0].startswith("blob_")), key=lambda p: -p.height)
    placed: dict[tuple[int, int], tuple[str, str, post.Array]] = {}
    row = column = shelf = 0
    for piece in blobs + rest:
        w = piece.picture.shape[1] // TILE
        if column + w > COLUMNS or (shelf and piece.height != shelf):
            row, column = row + shelf, 0
        shelf = piece.height
        for i, role in enumerate(piece.roles):
            y, x = divmod(i, w)
            pixels = piece.picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
            placed[row + y, column + x] = (role, piece.solid.get(role, ""), pixels)
        column += w
    return placed


def finish(work: Path) -> None:
    """Write the tileset's picture and its Tiled description."""
    pieces = _pieces(work)
    fills = {p.roles[0]: p for p in pieces}
    pieces.append(_darker(fills["fill_a_0_0"], "fill_dim", DIM))
    pieces.append(_darker(fills["fill_b_0_0"], "fill_deep", DEEP))
    placed = _lay_out(pieces + _painted())
    rows = 1 + max(row for row, _ in placed)
    picture = np.zeros((rows * TILE, COLUMNS * TILE, 4))
    for (y, x), (_, _, pixels) in placed.items():
        picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE] = pixels
    post.save(REPO / "assets" / "tiles" / "outskirts.png", picture)
    listed = {y * COLUMNS + x: (role, solid) for (y, x), (role, solid, _) in sorted(placed.items())}
    size = (COLUMNS * TILE, rows * TILE)
    write_tsx(REPO / "levels" / "outskirts.tsx", "outskirts", "../assets/tiles/outskirts.png", size, listed)
