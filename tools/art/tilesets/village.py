"""The village's tiles: the old structure as the cage, and on it what people built of scrap: patched plate, planks, canvas, rope.

Everything that the outskirts' set has is here under the same role, so that a map can be painted with either. What is built has roles of
its own: `patch_*` (riveted plate with a deck of boards), `plank_*`, `rope_*`, `ramp*`, `tank_*`, `awning_*`, `canvas_*`, `door_*`.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import blocks, post, scene, tilepaint
from tools.art.lib.plates import (
    CLOTH_DULL,
    CLOTH_WARM,
    CONCRETE,
    DARK,
    GLOWING,
    GREYS,
    LAMP,
    METAL,
    PIPE,
    RED,
    Field,
    Spot,
    circle,
    mirror,
    pair,
    split,
    torus_wall,
)  # fmt: skip
from tools.art.lib.tiles import TILE, Cell, E, N, S, W, blob_masks, context, pack, terrain_inside, write_tsx
from tools.art.tilesets import outskirts as cage

REPO = Path(__file__).resolve().parents[3]
SS, SAMPLES = 4, 6
SHEET = 1024  # px width of each rendered sheet
VARIANTS = 4  # of every patched tile

WOOD, RUST, BONE, TEAL = range(len(GREYS), len(GREYS) + 4)
ALL_GREYS = (*GREYS, 0.7, 0.7, 0.78, 0.7)

BUILT = ["#060606", "#0c0c0c", "#161414", "#201e1b", "#2e2b28", "#3e3a36", "#514b45", "#6a635a", "#898074", "#b2aa9b"]
SHADED = ["#100f0e", "#161413", "#1d1b18", "#26231f", "#312c27", "#3d3730", "#4d453c"]  # built walls further back
TENT = ["#100e0d", "#181512", "#201b17", "#2b241e", "#372f26", "#463c31"]  # canvas further back
WOODS = ["#120f0c", "#211b16", "#352c24", "#4f4337", "#6f6150", "#9d8f78"]
RUSTS = ["#130d0b", "#221815", "#372620", "#50392f", "#6d5142"]
BONES = ["#171918", "#292d2c", "#414745", "#5f6661", "#868b82", "#b3b6a9"]
TEALS = ["#0a1011", "#131d1f", "#1d2c2f", "#2c4145", "#46605f"]
WARM = ["#231a13", "#413021", "#674b2f", "#937041", "#c49b5e"]
DULL = ["#1a1716", "#2f2826", "#493f39", "#675b51", "#8b7e6f"]
LAMP_GLOW, RED_GLOW = "#ffd796", "#ff2d2d"

Build = Callable[[Spot], None]
PARTS: list[Cell] = []
DISTANT: list[Cell] = []
_sheet = cage._sheet


def tile(*roles: str, w: int = 1, h: int = 1, look: str = "warm", solid: str = "") -> Callable[[Build], Build]:
    """Register a drawing as a cell of the tileset; `solid` holds for every tile of it."""

    def register(build: Build) -> Build:
        cells = DISTANT if look.startswith("back") else PARTS
        cells.append(Cell(roles, build, look, w, h, dict.fromkeys(roles, solid) if solid else {}))
        return build

    return register


def _block(name: str, w: int, h: int) -> list[str]:
    return [f"{name}_{x}_{y}" for y in range(h) for x in range(w)]


# --- patched plate: what the village is made of ---------------------------------------------------------------------

SKINS = (CONCRETE, CONCRETE, METAL, RUST, WOOD, BONE, TEAL)
LIP = 3.4  # px thickness of the deck of boards


def _plate(s: Spot, rng: random.Random, field: Field, base: float) -> None:
    """One sheet of scrap: plain, corrugated, boards, or a mesh, riveted on."""
    x0, x1, y0, y1 = field
    m, kind, depth = rng.choice(SKINS), rng.random(), base + rng.choice([0.8, 1.2, 1.8])
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    if kind < 0.24 and x1 - x0 > 5:
        s.slab(x0, x1, y0, y1, 0, depth - 0.4, 0.3, m)
        for x in np.arange(x0 + 1, x1 - 0.8, 2):
            s.slab(x, min(x1, x + 1.1), y0 + 0.3, y1 - 0.3, 0, depth + 0.8, 0.5, m)
        return
    if kind < 0.42:
        for y in np.arange(y0, y1 - 1.5, 3):
            end = x1 - rng.uniform(0, 0.6)
            s.slab(x0 + rng.uniform(0, 0.6), end, y + 0.2, min(y1, y + 2.9), 0, depth + rng.uniform(-0.3, 0.5), 0.5, WOOD)
        return
    s.slab(x0 + 0.2, x1 - 0.2, y0 + 0.2, y1 - 0.2, 0, depth, 0.6, m)
    if min(x1 - x0, y1 - y0) > 5:
        for x in (x0 + 1.5, x1 - 1.5):
            for y in (y0 + 1.5, y1 - 1.5):
                s.bolt(x, y, depth, 0.6)
    if kind > 0.95 and x1 - x0 > 6:
        s.bar((x0 + 1, y0 + rng.uniform(1, 3), depth + 0.3), (x1 - 1, y1 - rng.uniform(1, 3), depth + 0.3), 1, 0.8, METAL)


def _patch_wall(spot: Spot, seed: int, size: int, least: float, extra: int) -> None:
    """Sheets of scrap over each other on a wall that repeats every `size` px both ways."""
    rng = random.Random(seed)
    fields: list[Field] = []
    split(rng, (0, size, 0, size), least, fields)
    laid = [(field, 0.6, rng.randrange(1 << 30)) for field in fields]
    for _ in range(extra):
        x, y, w, h = rng.randrange(size), rng.randrange(size), rng.choice([6, 8, 11, 14]), rng.choice([5, 7, 10])
        laid.append(((x, x + w, y, y + h), 2.2, rng.randrange(1 << 30)))
    spot.slab(-TILE, size + TILE, -TILE, size + TILE, -1, 0.4, 0.1, DARK)
    for dx, dy in itertools.product((-size, 0, size), repeat=2):
        for (x0, x1, y0, y1), base, own in laid:
            if x1 + dx > -TILE and x0 + dx < size + TILE and y1 + dy > -TILE and y0 + dy < size + TILE:
                _plate(spot, random.Random(own), (x0 + dx, x1 + dx, y0 + dy, y1 + dy), base)


def _patch_block(s: Spot, mask: int, variant: int) -> None:
    """A patched tile with its neighbourhood, so that shade runs on across the joints."""
    for (x, y), own in context(mask).items():
        _patch_tile(s.at(x * TILE, y * TILE), own, variant + x + 2 * y, random.Random(mask * 131 + variant * 1009 + x * 17 + y * 5 + 3))


def _patch_tile(s: Spot, mask: int, variant: int, rng: random.Random) -> None:
    air = {bit: not mask & bit for bit in (N, E, S, W)}
    x0, x1 = 1.2 if air[W] else 0.0, 14.8 if air[E] else 16.0
    y0, y1 = LIP + 1.4 if air[N] else 0.0, 13.2 if air[S] else 16.0
    s.slab(0.6 if air[W] else 0, 15.4 if air[E] else 16, 0.4, 13.4 if air[S] else 16, -8, 0.4, 0.1, DARK)
    middle = rng.choice([5.0, 8.0, 11.0])
    for a, b in ((x0, middle), (middle, x1)):
        _plate(s, rng, (a, b, y0, y1), 0.6)
    if rng.random() < 0.5:
        x, y = rng.uniform(x0, x1 - 8), rng.uniform(y0, max(y0 + 0.1, y1 - 7))
        _plate(s, rng, (x, x + 7, y, min(y1, y + 6)), 2.2)
    for bit, x, inward in ((W, 0, 1), (E, TILE, -1)):
        if air[bit]:
            _patch_side(s, x, inward, variant, mask)
    if air[S]:
        _patch_under(s, variant, rng)
    if air[N]:
        _boards(s, 0.0 if air[W] else -0.2, 16.0 if air[E] else 16.2, variant)


def _boards(s: Spot, x0: float, x1: float, variant: int) -> None:
    """A deck of short boards over a bearer, their ends to the front."""
    cuts = {0: [5.2, 10.6], 1: [4.4, 8.2, 12.8], 2: [6.6, 11.4]}[variant % 3]
    for i, (a, b) in enumerate(itertools.pairwise([x0, *cuts, x1])):
        s.slab(a + 0.15, b - 0.15, 0, LIP - 0.4 * (i % 2), -2, 6.6 + 0.7 * ((i + variant) % 3), 0.8, WOOD if (i + variant) % 4 else BONE)
    s.slab(x0, x1, LIP - 0.4, LIP + 1.8, -1, 4.6, 0.6, METAL)
    if variant % 3 == 1:
        s.path([(7.5, 2, 6.6), (7.2, 5, 6.2), (7.8, 8, 5.4)], 0.6, CLOTH_WARM)


def _patch_side(s: Spot, x: float, inward: int, variant: int, mask: int) -> None:
    top, bottom = (LIP if not mask & N else 0.0), (13.6 if not mask & S else 16.0)
    a, b = sorted((x, x + inward * 2.6))
    s.slab(a, b, top, bottom, -2, 4.4, 0.8, (WOOD, METAL, PIPE)[variant % 3])
    if variant % 3 == 2:
        s.path([(x + inward * 3.6, top, 4), (x + inward * 3.6, bottom, 4)], 0.7, PIPE)
    else:
        for y in (5.5, 11):
            s.slab(*sorted((x, x + inward * 3.6)), y, y + 1.4, 0, 5, 0.4, RUST if variant % 2 else METAL)


def _patch_under(s: Spot, variant: int, rng: random.Random) -> None:
    s.slab(0, 16, 11.6, 13.8, -1, 4.4, 0.7, WOOD if variant % 2 else METAL)
    for _ in range(2):
        x, w = rng.uniform(0.5, 10), rng.uniform(2, 5)
        s.slab(x, x + w, 12.6, rng.uniform(14, 15.8), 0, 3, 0.4, rng.choice([RUST, METAL, CONCRETE]))
    if variant % 3 == 0:
        s.cable((1, 13.4, 3), (12, 13.4, 3), 2.2, 0.5, DARK)


def _ramp(s: Spot, tiles: int, rises: bool) -> None:
    """A ramp of boards one tile high and `tiles` long, on upright scrap over full tiles."""
    length = tiles * TILE

    def surface(x: float) -> float:
        part = min(1.0, max(0.0, x / length))
        return TILE * (1 - part) if rises else TILE * part

    s.polygon([(0, surface(0) + 0.4), (length, surface(length) + 0.4), (length, 32), (0, 32)], -8, 0.4, DARK)
    rng = random.Random(tiles * 2 + rises)
    for x in range(0, length, 4):
        top = max(surface(x), surface(x + 4)) + 3
        s.slab(x + 0.2, x + 3.8, top, 32, 0, 1 + rng.choice([0, 0.5, 0.9]), 0.5, rng.choice([WOOD, WOOD, METAL, RUST]))
    s.slab(0, length, 24.6, 26.6, 0, 3.2, 0.5, METAL)
    for x in range(0, length, 4):
        a, b = surface(x), surface(x + 4)
        s.polygon([(x + 0.1, a), (x + 3.9, b), (x + 3.9, b + 3), (x + 0.1, a + 3)], -2, 6.4 + x // 4 % 2 * 0.6, WOOD)
    s.polygon([(0, surface(0) + 2.8), (length, surface(length) + 2.8), (length, surface(length) + 5), (0, surface(0) + 5)], 0, 4.4, METAL)


# --- walkways that people hung up -----------------------------------------------------------------------------------


def _planks(s: Spot, x0: float, x1: float, seed: int) -> None:
    rng, x = random.Random(seed), x0
    while x < x1 - 1:
        end = min(x1, x + rng.choice([7, 9, 12, 15]))
        s.slab(x + 0.15, end - 0.15, 0, 2.5, -3, 4.4 + rng.uniform(0, 0.8), 0.5, rng.choice([WOOD, WOOD, WOOD, BONE, RUST]))
        x = end
    s.slab(x0, x1, 2.4, 4.2, -2, 3, 0.5, METAL)
    for x in np.arange(x0 + 3, x1 - 1, 8):
        s.slab(x, x + 1.6, 2, 6.2, -2, 4, 0.3, WOOD)


@tile("plank_l", "plank_m1", "plank_m2", "plank_m3", "plank_r", w=5, look="deckwood", solid="oneway")
def _plank_walk(s: Spot) -> None:
    _planks(s, 0, 80, 4)
    s.cable((2, 5, 2), (30, 5, 2), 4.5, 0.5, DARK)
    s.cable((34, 5, 2), (62, 5, 2), 6, 0.45, DARK)
    for x in (9, 46, 71):
        s.path([(x, 1, 5), (x + 0.4, 4, 5), (x - 0.3, 8, 4)], 0.7, CLOTH_WARM)
    s.slab(0, 2, 0.4, 8, -3, 5, 0.5, METAL)
    s.slab(78, 80, 0.4, 8, -3, 5, 0.5, METAL)


@tile("plank_single", look="deckwood", solid="oneway")
def _plank_single(s: Spot) -> None:
    _planks(s, 0, 16, 9)
    s.bar((1, 9, 1), (6, 3, 1), 1.1, 1.1, WOOD)
    s.bar((15, 9, 1), (10, 3, 1), 1.1, 1.1, WOOD)


def _plank_torn(s: Spot, side: int) -> None:
    x = mirror(side)
    _planks(s, *pair(x(0), x(8)), 5)
    s.bar((x(6), 1.4, 3), (x(13), 5.4, 3), 1.8, 2, WOOD)
    s.bar((x(4), 4, 1), (x(9.4), 12, 1), 1.4, 1.4, WOOD)
    s.path([(x(2), 4, 2), (x(4), 9, 2), (x(3.4), 15, 2)], 0.5, DARK)


tile("plank_broken_r", look="deckwood")(partial(_plank_torn, side=1))
tile("plank_broken_l", look="deckwood")(partial(_plank_torn, side=-1))


@tile("rope_l", "rope_m1", "rope_m2", "rope_m3", "rope_r", w=5, look="deckwood", solid="oneway")
def _rope_bridge(s: Spot) -> None:
    rng = random.Random(12)
    for i in range(23):
        x = i * 3.5
        s.slab(
            x + 0.2, x + 2.9, 0, 1.9 + rng.uniform(0, 0.5), -4, 4.4 + rng.uniform(0, 1), 0.4, rng.choice([WOOD, WOOD, WOOD, METAL, RUST])
        )
    for d in (4.6, -2):
        s.path([(x, 2.7 + 0.5 * math.sin(x * math.pi / 8), d) for x in range(-1, 82, 2)], 0.75, CLOTH_DULL)
    for x in (6, 21, 39, 58, 74):
        low = 6 + x % 5
        s.path([(x, 2, 5), (x + 0.5, low - 2, 4.6), (x, low, 4.4)], 0.45, CLOTH_DULL)


@tile("rope_rail_l", "rope_rail_m1", "rope_rail_m2", "rope_rail_r", w=4)
def _rope_rail(s: Spot) -> None:
    for y, sag in ((3, 5.5), (8.5, 3.6)):
        s.cable((-0.4, y, 2), (64.4, y, 2), sag, 0.55, CLOTH_DULL, 24)
    for x in range(4, 64, 8):
        k = x / 64
        s.path([(x, 3 + 22 * k * (1 - k), 2), (x + 0.6, 16.4, 2)], 0.4, CLOTH_DULL)


@tile("rope_post_top", "rope_post", h=2)
def _rope_post(s: Spot) -> None:
    s.rod((8, 3, 0), (8, 33, 0), 1.6, WOOD)
    for y in (5, 6.4, 18, 19.4):
        s.rod((8, y, 0), (8, y + 1, 0), 2.3, CLOTH_DULL)
    _sheet(s, 8.6, 12.4, 6, 10, CLOTH_WARM, 7, 3, 2)


@tile("rope_ladder_top", "rope_ladder", "rope_ladder_bottom", h=3, solid="ladder")
def _rope_ladder(s: Spot) -> None:
    for x in (3.6, 12.4):
        s.path([(x + 0.3 * math.sin(y / 2.55 + x), y, 0.6) for y in range(0, 49, 2)], 0.75, CLOTH_DULL)
    for y in range(2, 48, 4):
        s.rod((2.6, y, 1.2), (13.4, y, 1.2), 0.95, WOOD)
    s.slab(1.6, 14.4, 0, 1.9, -1, 3, 0.5, METAL)


@tile("strut_l")
def _strut(s: Spot) -> None:
    s.bar((0, 16, 1), (15.4, 0, 1), 2, 2, WOOD)
    s.bar((1, 0, 0), (1, 16, 0), 2, 2, METAL)
    s.path([(2 + c, 12 + 2 * k, 2) for c, k in circle(8)], 0.7, CLOTH_DULL)


@tile("strut_r")
def _strut_right(s: Spot) -> None:
    s.bar((16, 16, 1), (0.6, 0, 1), 2, 2, WOOD)
    s.bar((15, 0, 0), (15, 16, 0), 2, 2, METAL)
    s.path([(14 + c, 12 + 2 * k, 2) for c, k in circle(8)], 0.7, CLOTH_DULL)


@tile("rope_hanger")
def _rope_hanger(s: Spot) -> None:
    s.path([(8 + 0.3 * math.sin(y * math.pi / 4), y, 1) for y in range(-1, 19)], 0.8, CLOTH_DULL)


@tile("pole_h")
def _pole(s: Spot) -> None:
    s.rod((-1, 8, 1), (17, 8, 1), 1.5, WOOD)
    s.rod((7, 8, 1), (9, 8, 1), 2.1, CLOTH_DULL)


@tile("pole_v")
def _pole_up(s: Spot) -> None:
    s.rod((8, -1, 1), (8, 17, 1), 1.7, WOOD)
    s.rod((8, 7, 1), (8, 9, 1), 2.3, CLOTH_DULL)


def _rail(s: Spot, posts: Sequence[float], x0: float, x1: float) -> None:
    for x in posts:
        s.slab(x - 0.8, x + 0.8, 2, 16, 0, 1.4, 0.3, WOOD)
    s.bar((x0, 3.2, 1.2), (x1, 3.2, 1.2), 1.5, 1.2, WOOD)
    s.cable((x0, 8, 1.6), ((x0 + x1) / 2, 8, 1.6), 1.6, 0.5, CLOTH_DULL, 6)
    s.cable(((x0 + x1) / 2, 8, 1.6), (x1, 8, 1.6), 1.6, 0.5, CLOTH_DULL, 6)


tile("fence_l")(partial(_rail, posts=(1.2, 9), x0=0.4, x1=16))
tile("fence_m")(partial(_rail, posts=(1, 9), x0=0, x1=16))
tile("fence_r")(partial(_rail, posts=(7, 14.8), x0=0, x1=15.6))


@tile("fence_cloth")
def _fence_cloth(s: Spot) -> None:
    _rail(s, (1, 9), 0, 16)
    _sheet(s, 2.5, 13, 3.4, 11, CLOTH_WARM, 21, 4)


# --- canvas and cloth -----------------------------------------------------------------------------------------------


def _awning(s: Spot, m: int, seed: int) -> None:
    s.rod((0.5, 1.6, 3), (47.5, 1.6, 3), 0.9, WOOD)
    _sheet(s, 1, 47, 1.8, 11.5, m, seed, 2.4, 1)
    for x in (7, 18, 29, 40):
        _sheet(s, x, x + 3.6, 1.8, 11, CLOTH_DULL if m == CLOTH_WARM else CLOTH_WARM, seed + x, 2.4, 1)


tile("awning_l", "awning_m", "awning_r", w=3)(partial(_awning, m=CLOTH_WARM, seed=3))
tile("awning_dull_l", "awning_dull_m", "awning_dull_r", w=3)(partial(_awning, m=CLOTH_DULL, seed=8))


def _canvas(s: Spot, m: int, seed: int) -> None:
    s.rod((0, 1.4, 4), (48, 1.4, 4), 0.9, WOOD)
    _sheet(s, 1, 47, 1.6, 45, m, seed, 5)
    rng = random.Random(seed)
    for _ in range(3):
        x, y = rng.uniform(5, 34), rng.uniform(6, 28)
        s.slab(x, x + rng.uniform(5, 9), y, y + rng.uniform(5, 8), 5, 6.6, 0.3, rng.choice([CLOTH_DULL, CLOTH_WARM, BONE]))
    for x in (3, 17, 31, 45):
        s.path([(x, 0.4, 5), (x + 0.3, 3, 5.4)], 0.7, CLOTH_DULL)


tile(*_block("canvas", 3, 3), w=3, h=3)(partial(_canvas, m=CLOTH_WARM, seed=6))
tile(*_block("canvas_dull", 3, 3), w=3, h=3)(partial(_canvas, m=CLOTH_DULL, seed=16))


@tile(*_block("door", 2, 3), w=2, h=3)
def _door(s: Spot) -> None:
    s.slab(2, 30, 2, 48, -2, 0.2, 0.2, DARK)
    s.slab(12.4, 18.6, 8, 47, 0, 0.5, 0.1, LAMP)
    for x in (0.6, 28.4):
        s.slab(x, x + 3, 0.6, 48, -1, 4, 0.6, WOOD)
    s.slab(0, 32, 0.4, 4, -1, 5, 0.6, METAL)
    s.slab(9, 23, 1, 3.4, 4.6, 5.4, 0.3, BONE)
    _sheet(s, 3.4, 15.4, 4, 42.6, CLOTH_WARM, 31, 2, -1.5)
    _sheet(s, 16.6, 28.6, 4, 42.6, CLOTH_DULL, 33, 2, 1.5)


@tile("wash_l", "wash_m", "wash_r", w=3)
def _wash(s: Spot) -> None:
    s.cable((-0.5, 1, 3), (48.5, 1, 3), 2.6, 0.5, DARK)
    for x, w, long, m, seed in (
        (2, 8, 11, BONE, 1),
        (12, 5, 8, CLOTH_DULL, 2),
        (19, 11, 12, CLOTH_WARM, 3),
        (33, 4, 9, BONE, 4),
        (39, 7, 11, TEAL, 5),
    ):
        _sheet(s, x, x + w, 2.4 + 1.6 * math.sin(math.pi * x / 48), long, m, seed, 2)


@tile("flags_l", "flags_m", "flags_r", w=3)
def _flags(s: Spot) -> None:
    s.cable((-0.5, 1, 3), (48.5, 1, 3), 4, 0.5, DARK)
    for i, x in enumerate(range(3, 46, 6)):
        k = x / 48
        y = 1.4 + 16 * k * (1 - k)
        s.polygon([(x, y), (x + 4, y), (x + 2.2, y + 6)], 2, 3 + i % 2, (CLOTH_WARM, BONE, CLOTH_DULL)[i % 3])


@tile("bulbs_l", "bulbs_m", "bulbs_r", w=3)
def _bulbs(s: Spot) -> None:
    s.cable((-0.5, 1.5, 3), (48.5, 1.5, 3), 5, 0.5, DARK, 20)
    for x in (4, 14, 24, 34, 44):
        k = x / 48
        y = 1.5 + 20 * k * (1 - k)
        s.slab(x - 0.9, x + 0.9, y, y + 1.6, 2, 4, 0.2, METAL)
        s.ball((x, y + 2.8, 3), (1.5, 1.4, 1.7), LAMP)


@tile("lamp_paper")
def _lamp_paper(s: Spot) -> None:
    s.rod((8, -1, 1), (8, 4, 1), 0.5, DARK)
    s.slab(5.4, 10.6, 3, 4.4, -1, 4, 0.4, WOOD)
    s.ball((8, 8.6, 2), (4, 3.4, 4.2), CLOTH_WARM)
    s.ball((8, 8.8, 3.6), (2.9, 2.6, 3), LAMP)
    s.slab(5.8, 10.2, 12.4, 13.8, -1, 4, 0.4, WOOD)
    s.path([(8, 13.6, 2), (8.2, 16, 2)], 0.5, CLOTH_WARM)


@tile("lamp_tin")
def _lamp_tin(s: Spot) -> None:
    s.path([(8 + 3 * c, 4 - 3 * k, 1) for c, k in circle(10, 0, math.pi)], 0.5, METAL)
    s.slab(4, 12, 4, 5.6, -1, 4, 0.5, METAL)
    s.slab(5, 11, 5.4, 11, -1, 1.6, 0.3, LAMP)
    for x in (4.9, 8, 11.1):
        s.rod((x, 5, 3), (x, 12, 3), 0.5, METAL)
    s.slab(4, 12, 11, 13, -1, 4, 0.5, METAL)


# --- walls, windows, patches ----------------------------------------------------------------------------------------


def _window(s: Spot, lit: bool) -> None:
    s.slab(1, 15, 1.6, 14.4, 0, 2.6, 0.7, WOOD)
    s.slab(3, 13, 3.6, 12.4, 2, 2.8, 0.2, LAMP if lit else DARK)
    s.slab(7.4, 8.6, 3.4, 12.6, 2, 3.6, 0.2, METAL)
    s.slab(2.6, 13.4, 7.4, 8.4, 2, 3.4, 0.2, METAL)
    s.slab(0.4, 15.6, 13.4, 15.2, 0, 4.6, 0.5, METAL)
    _sheet(s, 2.4, 5.8, 3, 9, CLOTH_WARM, 4 + lit, 2)


tile("window_warm", look="wallwarm")(partial(_window, lit=True))
tile("window_cold", look="wallwarm")(partial(_window, lit=False))


def _patch(s: Spot, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(2):
        x, y, w, h = rng.uniform(0.4, 5), rng.uniform(0.4, 6), rng.uniform(8, 10.4), rng.uniform(6, 9)
        _plate(s, rng, (x, x + w, y, y + h), 0.4 + rng.uniform(0, 1.6))


for _i in range(5):
    tile(f"patch_{_i + 1}", look="wallwarm")(partial(_patch, seed=50 + _i))


@tile(*_block("tank", 4, 3), w=4, h=3, look="tank", solid="full")
def _tank(s: Spot) -> None:
    s.path([(32, 1.4, -30), (32, 49, -30)], 31.4, CONCRETE, 48, caps=True)
    for y in (1, 15, 31, 46):
        s.path([(32, y, -30), (32, y + 2, -30)], 32, RUST if y == 31 else METAL, 48, caps=True)
    for x in (12, 33, 50):
        s.path([(x, 3, 0.4 - abs(x - 32) * 0.32), (x, 46, 0.4 - abs(x - 32) * 0.32)], 0.6, METAL)
    s.slab(38, 48, 20, 29, -6, 0.6, 0.6, RUST)
    s.slab(14, 21, 34, 41, -6, 0, 0.5, BONE)


@tile("tap", look="warm")
def _tap(s: Spot) -> None:
    s.path([(-1, 6, 3), (6, 6, 3), (9, 6.4, 3.4), (10, 9, 3.4), (10, 11, 3.4)], 1.4, PIPE, caps=True)
    s.rod((5, 1.6, 3), (5, 6, 3), 0.8, METAL)
    s.slab(2.4, 7.8, 1, 2.4, 2, 4.2, 0.4, RUST)


@tile("stovepipe_top", "stovepipe", h=2)
def _stovepipe(s: Spot) -> None:
    s.path([(8, 5, 3), (8, 33, 3)], 2.3, PIPE, 16, caps=True)
    s.slab(3.6, 12.4, 1.6, 3, 0, 6, 0.4, METAL)
    for y in (5, 18, 27):
        s.rod((8, y, 3), (8, y + 1.6, 3), 2.9, METAL)
    for x in (5.4, 10.6):
        s.rod((x, 2.6, 3), (x, 6, 3), 0.5, METAL)


@tile("shelf_jars")
def _shelf(s: Spot) -> None:
    s.slab(0.4, 15.6, 12, 14, -1, 5, 0.5, WOOD)
    for x, w, high, m in ((1.6, 3, 6, RUST), (5.4, 2.6, 4, BONE), (8.6, 3.4, 7, METAL), (12.6, 2.4, 5, TEAL)):
        s.slab(x, x + w, 12 - high, 12, 0, 4, 0.7, m)
        s.slab(x + 0.3, x + w - 0.3, 11.2 - high, 12.4 - high, 0.4, 3.6, 0.3, METAL)
    for x in (2, 14):
        s.bar((x, 14, 1), (x, 16, 1), 1, 3, METAL)


@tile("shelf_empty")
def _shelf_empty(s: Spot) -> None:
    s.slab(0.4, 15.6, 12, 14, -1, 5, 0.5, WOOD)
    s.slab(9, 14, 7, 12, 0, 4, 0.6, BONE)
    s.slab(9.6, 13.4, 7.6, 9.4, 3.6, 4.3, 0.2, DARK)
    for x in (2, 14):
        s.bar((x, 14, 1), (x, 16, 1), 1, 3, METAL)


@tile("hooks")
def _hooks(s: Spot) -> None:
    s.slab(0.4, 15.6, 1.6, 3.4, 0, 2.4, 0.4, WOOD)
    s.bar((3, 3, 2), (3, 12, 2), 1, 1, METAL)
    s.slab(1.6, 4.4, 11, 14, 1, 2.6, 0.5, METAL)
    s.path([(8 + 2.2 * c, 8 + 2.6 * k, 2) for c, k in circle(12)], 0.7, CLOTH_DULL)
    s.path([(8 + 1.4 * c, 8.4 + 2.2 * k, 2.6) for c, k in circle(12)], 0.6, CLOTH_WARM)
    s.bar((13, 3, 2), (13, 9, 2), 1, 1, WOOD)
    s.bar((10.8, 9.6, 2), (15.2, 9.6, 2), 1.8, 1.6, METAL)


@tile("net_top", "net_end", h=2)
def _net(s: Spot) -> None:
    for i in range(-3, 5):
        s.path([(3 * i, 0, 2), (3 * i + 10, 27 - abs(i), 2.6)], 0.32, CLOTH_DULL)
        s.path([(16 - 3 * i, 0, 2), (6 - 3 * i, 27 - abs(i), 2.2)], 0.32, CLOTH_DULL)
    s.rod((0, 1, 2), (16, 1, 2), 0.8, WOOD)
    for x in (3, 8, 13):
        s.ball((x, 27.4, 2.4), 1.2, METAL)


@tile("sacks")
def _sacks(s: Spot) -> None:
    for x, y, r, m in ((4.4, 12.4, 4.2, CLOTH_DULL), (11.4, 12.6, 4, CLOTH_WARM), (7.8, 8, 3.6, CLOTH_DULL)):
        s.ball((x, y, 2), (r, 3, r * 0.86), m)
        s.rod((x, y - r * 0.8, 2.6), (x, y - r * 0.8 - 1.8, 2.6), 1.0, m)
    s.slab(0, 16, 15.4, 16, 0, 4, 0.2, DARK)


@tile("boxes")
def _boxes(s: Spot) -> None:
    s.slab(0.6, 9.4, 8, 16, -1, 4, 0.6, WOOD)
    s.slab(2, 8, 9.6, 14.4, 3, 4.6, 0.4, CLOTH_DULL)
    s.slab(9, 15.6, 10.4, 16, -1, 3, 0.5, BONE)
    s.slab(3, 8.6, 3.6, 8.2, -1, 3, 0.5, RUST)


@tile("bucket")
def _bucket(s: Spot) -> None:
    s.mesh.tube([s._world((8, 9, 0)), s._world((8, 16, 0))], [4.2, 3.2], 18, METAL)
    s.rod((8, 8.4, 0), (8, 9.6, 0), 4.5, BONE)
    s.path([(8 + 4.2 * c, 8.6 - 4.2 * k, 2) for c, k in circle(12, 0, math.pi)], 0.45, METAL)


@tile("bowls")
def _bowls(s: Spot) -> None:
    for x, r in ((4.2, 2.8), (11.2, 3.2)):
        s.mesh.tube([s._world((x, 13, 0)), s._world((x, 16, 0))], [r, r * 0.6], 14, BONE)
    s.bar((5, 13.4, 2), (8.6, 9.4, 2), 0.8, 0.8, WOOD)


@tile("scrap_pile")
def _scrap(s: Spot) -> None:
    rng = random.Random(8)
    for _ in range(9):
        x, y = rng.uniform(1, 11), rng.uniform(9, 14)
        s.slab(x, x + rng.uniform(2, 5), y, 16, rng.uniform(-1, 2), rng.uniform(2, 4), 0.5, rng.choice([RUST, METAL, WOOD, BONE]))
    s.bar((3, 15, 4), (12, 7, 3), 1, 1, METAL)
    s.path([(9 + 3 * c, 12 + 3 * k, 4) for c, k in circle(12)], 0.6, DARK)


# --- the cage, seen against the void --------------------------------------------------------------------------------


def _bar(s: Spot) -> None:
    s.slab(3, 13, -1, 17, -3, 4, 1.2, CONCRETE)
    s.slab(5.4, 10.6, -1, 17, 0, 5.4, 0.6, METAL)
    s.slab(2, 14, 5.6, 8.8, -3, 6.2, 0.8, CONCRETE)
    for x in (3.8, 12.2):
        s.bolt(x, 7.2, 6.2)


def _hoop(s: Spot) -> None:
    s.slab(-1, 17, 2, 14, -3, 5, 1.2, CONCRETE)
    s.slab(-1, 17, 4.4, 7, 0, 6.2, 0.6, METAL)
    s.slab(-1, 17, 9, 11.6, 0, 5.8, 0.5, METAL)
    s.slab(6.6, 9.4, 1.4, 14.6, -3, 7, 0.7, CONCRETE)


def _cross(s: Spot) -> None:
    _bar(s)
    _hoop(s)
    s.slab(2, 14, 2, 14, 0, 8, 1.4, CONCRETE)
    s.rod((8, 8, 7), (8, 8, 9), 3, METAL, 18)


for _name, _draw in (("bar", _bar), ("hoop", _hoop), ("cross", _cross)):
    tile(f"cage_{_name}", look="decor")(_draw)
    tile(f"back_cage_{_name}", look="back")(_draw)


# --- what is further back -------------------------------------------------------------------------------------------


def _board_wall(spot: Spot, seed: int, size: int = 64) -> None:
    """Upright boards of different length and height, nailed to two bearers, repeating every `size` px."""
    rng, boards, x = random.Random(seed), [], 0
    while x < size:
        end = min(size, x + rng.choice([3, 4, 5, 7]))
        boards.append((x, end, rng.uniform(0.8, 2.2), rng.randrange(size), rng.choice([WOOD, WOOD, CONCRETE, RUST])))
        x = end
    spot.slab(-TILE, size + TILE, -TILE, size + TILE, -1, 0.2, 0.1, DARK)
    for dx, dy in itertools.product((-size, 0, size), repeat=2):
        for x0, x1, depth, joint, m in boards:
            left, right = max(-TILE, x0 + dx), min(size + TILE, x1 + dx)
            if left < right:
                spot.slab(left + 0.2, right - 0.2, joint + dy - size + 0.3, joint + dy - 0.3, 0, depth, 0.5, m)
        if dx == 0:
            for y in (13, 45):
                spot.slab(-TILE, size + TILE, y + dy, y + dy + 2.4, 0, 3, 0.5, METAL)


def _tent_wall(spot: Spot, seed: int, size: int = 64) -> None:
    """Canvas in folds, sewn together of pieces, repeating every `size` px."""
    rng = random.Random(seed)
    turns = [(rng.randint(3, 7), rng.uniform(0, 6), rng.uniform(1.0, 2.4)) for _ in range(4)]

    def fold(x: float, y: float) -> float:
        lean = 2 * math.pi * y / size
        return 3 + sum(a * math.sin(2 * math.pi * k * x / size + p + 0.6 * math.sin(lean + p)) for k, p, a in turns)

    step, count = 1.0, size + 2 * TILE + 1
    places = [-TILE + step * i for i in range(count)]
    points = [spot._world((x, y, fold(x, y))) for y in places for x in places]
    faces = [
        (r * count + c, (r + 1) * count + c, (r + 1) * count + c + 1, r * count + c + 1) for r in range(count - 1) for c in range(count - 1)
    ]
    spot.mesh.raw(points, faces, CLOTH_WARM, True)
    for y in (21, 53):
        for dy in (-size, 0, size):
            if -TILE < y + dy < size + TILE:
                spot.path([(x, y + dy, fold(x, y) + 0.5) for x in places], 0.5, CLOTH_DULL)


@tile("back_window_warm", look="back_built")
def _back_window(s: Spot) -> None:
    _window(s, True)


@tile("back_shelf_jars", look="back_built")
def _back_shelf(s: Spot) -> None:
    _shelf(s)


@tile("back_net_top", "back_net_end", h=2, look="back_built")
def _back_net(s: Spot) -> None:
    _net(s)


tile(*_block("back_tank", 4, 3), w=4, h=3, look="back_built")(_tank)
tile(*_block("back_door_warm", 2, 3), w=2, h=3, look="back_built")(_door)
tile("back_pole_h", look="back_built")(_pole)
tile("back_pole_v", look="back_built")(_pole_up)
tile("back_rope", look="back_built")(_rope_hanger)
tile("back_wash_l", "back_wash_m", "back_wash_r", w=3, look="back_built")(_wash)
tile("back_stovepipe_top", "back_stovepipe", h=2, look="back_built")(_stovepipe)
for _i in range(3):
    tile(f"back_patch_{_i + 1}", look="back_built")(partial(_patch, seed=60 + _i))


# --- all cells ------------------------------------------------------------------------------------------------------


def _fill(name: str, build: Build, look: str, solid: bool = True) -> Cell:
    roles = _block(name, 4, 4)
    return Cell(roles, build, look, 4, 4, dict.fromkeys(roles, "full") if solid else {})


def _blocks() -> list[Cell]:
    cells = [cell for cell in cage._front_cells() if not cell.roles[0].startswith("fill_")]
    for name, seed, least, calm in (("fill_a", 63, 24, 0.7), ("fill_b", 88, 8, 0.1), ("fill_c", 71, 16, 0.35)):
        cells.append(_fill(name, partial(torus_wall, seed=seed, size=64, least=least, calm=calm), "fill"))
    return cells


def _built() -> list[Cell]:
    cells = [
        Cell([f"patch_blob_{m}_{v}"], partial(_patch_block, mask=m, variant=v), "built", solid={f"patch_blob_{m}_{v}": "full"})
        for m in blob_masks()
        for v in range(VARIANTS)
    ]
    for name, seed, least, extra in (("patch_fill_a", 14, 16, 8), ("patch_fill_b", 33, 8, 14), ("patch_fill_c", 52, 24, 5)):
        cells.append(_fill(name, partial(_patch_wall, seed=seed, size=64, least=least, extra=extra), "patchfill"))
    for way, rises in (("r", True), ("l", False)):
        steep = {f"ramp45_{way}": "slope:0,16" if rises else "slope:16,0", f"ramp45_{way}_under": "full"}
        cells.append(Cell(list(steep), partial(_ramp, tiles=1, rises=rises), "built", 1, 2, steep))
        heights = {"lo": "slope:0,8", "hi": "slope:8,16"} if rises else {"hi": "slope:16,8", "lo": "slope:8,0"}
        gentle = {f"ramp22_{way}_{end}": height for end, height in heights.items()}
        gentle |= {f"{role}_under": "full" for role in list(gentle)}
        cells.append(Cell(list(gentle), partial(_ramp, tiles=2, rises=rises), "built", 2, 2, gentle))
    return cells


def _back() -> list[Cell]:
    cells = [Cell([f"back_blob_{m}_0"], partial(blocks.back_block, mask=m), "back") for m in blob_masks()]
    for name, seed, least, calm in (("back_fill_a", 140, 24, 0.8), ("back_fill_b", 147, 16, 0.3)):
        cells.append(_fill(name, partial(torus_wall, seed=seed, size=64, least=least, calm=calm), "back", False))
    for name, seed, least, extra in (("back_patch_fill", 77, 16, 6), ("back_patch_fill_b", 91, 24, 4), ("back_patch_fill_c", 104, 16, 9)):
        cells.append(_fill(name, partial(_patch_wall, seed=seed, size=64, least=least, extra=extra), "back_built", False))
    cells.append(_fill("back_boards", partial(_board_wall, seed=5), "back_built", False))
    cells.append(_fill("back_canvas", partial(_tent_wall, seed=4), "back_tent", False))
    return cells + cage.DISTANT + DISTANT


SHEETS: dict[str, Callable[[], list[Cell]]] = {"blocks": _blocks, "built": _built, "parts": lambda: cage.PARTS + PARTS, "back": _back}


def _render(sheet: str, path: Path) -> None:
    cells = SHEETS[sheet]()
    height = pack(cells, SHEET)
    stage = scene.reset(SHEET * SS, height * SS, SAMPLES, wstr=0.55, filt=0.6, bounces=1)
    mesh = scene.Mesh()
    for cell in cells:
        cell.build(Spot(mesh, cell.x, cell.y))
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i in GLOWING else 0) for i, g in enumerate(ALL_GREYS)]
    mesh.build(sheet, mats)
    scene.sun((0.5, 0.75, -1.0), 2.2, 3)
    scene.ortho_cam(stage, SHEET, SHEET / 2, -height / 2)
    scene.render(stage, path)


SCENES = {sheet: partial(_render, sheet) for sheet in SHEETS}


# --- colour ---------------------------------------------------------------------------------------------------------

LOOKS = cage.LOOKS | {
    "fill": tilepaint.Look(cage.STONE, 0.44),
    "built": tilepaint.Look(BUILT, 0.92, lit_edges=True, grime=0.12),
    "patchfill": tilepaint.Look(BUILT, 0.5, grime=0.14),
    "warm": tilepaint.Look(BUILT, 0.86, dither=0.2),
    "deckwood": tilepaint.Look(BUILT, 0.84, dither=0.2, lit_top=True),
    "tank": tilepaint.Look(BUILT, 0.74, dither=0.2, lit_top=True),
    "wallwarm": tilepaint.Look(BUILT, 0.66, dither=0.2),
    "back_built": tilepaint.Look(SHADED, 0.84, dither=0.2, detail=0.7, grime=0.2),
    "back_tent": tilepaint.Look(TENT, 0.9, dither=0.25, detail=0.8, grime=0.16),
}
CLOTHS = {
    CLOTH_WARM: WARM, CLOTH_DULL: DULL, RED: [RED_GLOW], LAMP: [LAMP_GLOW], WOOD: WOODS, RUST: RUSTS, BONE: BONES, TEAL: TEALS,
}  # fmt: skip
LIT = "#9e8f77"  # boards that one walks on, and nothing else
PATCH_CLOTHS = CLOTHS | {
    WOOD: ["#0d0a09", "#16120f", "#201b16", "#2c251f", "#3a3129", "#625446", LIT],
    RUST: ["#0d0a09", "#17110f", "#221a16", "#2f241f", "#3f312a", "#604d42", LIT],
    BONE: ["#101211", "#1c1e1e", "#2a2d2d", "#3b3f3e", "#4e5351", "#7b7f7b", "#b2b5ae"],
    TEAL: ["#090c0d", "#111718", "#1a2324", "#253032", "#344144", "#526161", LIT],
    CLOTH_WARM: ["#17130f", "#27201a", "#3c3126", "#574738", "#78634d", "#987f60", "#b79d74"],
}  # its inside stays quiet under what stands before it
FILL_CLOTHS = {m: PATCH_CLOTHS[m][:4] for m in (WOOD, RUST, BONE, TEAL, CLOTH_WARM)}
BACK_CLOTHS = {
    LAMP: ["#b98a4e"], CLOTH_WARM: TENT, CLOTH_DULL: SHADED[1:], WOOD: SHADED, RUST: ["#120e0c", "#1a1411", "#251c17", "#31251f"],
    BONE: ["#151615", "#20211f", "#2c2e2a", "#3c3d39"], TEAL: ["#111516", "#181f20", "#212a2c", "#2b3738"],
}  # fmt: skip
DIM, DEEP = 0.66, 0.34  # light of the two darker copies of the fills, towards the inside of thick walls
CHALK, CHALK_WARM = "#b9b9a4", "#c99a55"
DRAWINGS = (  # two people, a fish, a house of the village, the sun that nobody has seen, somebody with long hair
    "0000000000000000 0000110000000000 0000110000011000 0001111000011000 "
    "0010110100111100 0000110000011000 0001001000100100 0001001000100100",
    "0000000000000000 0000111110000100 0011000001101100 0110100000111000 "
    "0110000000111000 0011000001101100 0000111110000100 0000000000000000",
    "0000000100000000 0000001010000000 0000010001000000 0000100000100000 "
    "0001111111110000 0001000100010000 0001010100010000 0001010111110000",
    "0000000100000000 0010000100001000 0001001110010000 0000011111000000 "
    "0111011111011100 0000011111000000 0001001110010000 0010000100001000",
    "0000011100000000 0000111110000000 0000110110000000 0000011100000000 "
    "0001111111000000 0010011100100000 0000010100000000 0000110110000000",
)


def _chalk(text: str, seed: int, colour: str) -> post.Array:
    """A child's drawing on a wall, 16x16 px."""
    mask = np.zeros((TILE, TILE), bool)
    mask[4:12] = [[c == "1" for c in row] for row in text.split()]
    keep = mask & (np.random.default_rng(seed).random((TILE, TILE)) > 0.06)
    return np.concatenate([post.hexc(colour) * 0.8 * keep[..., None], keep[..., None]], -1)


def _tally(count: int) -> post.Array:
    """Strokes that count, five to a bundle."""
    mask = np.zeros((TILE, TILE), bool)
    for i in range(min(count, 4)):
        mask[4:12, 3 + 3 * i] = True
    if count > 4:
        for i in range(13):
            mask[11 - i * 7 // 12, 1 + i] = True
    return np.concatenate([post.hexc(CHALK) * 0.75 * mask[..., None], mask[..., None]], -1)


def _pieces(work: Path) -> list[cage.Piece]:
    dirt = tilepaint.grime(64, 1)
    pieces = []
    for name, cells_of in SHEETS.items():
        cells = cells_of()
        pack(cells, SHEET)
        sheet = tilepaint.read(work / f"{name}.exr", SS, len(ALL_GREYS))
        for cell in cells:
            cloths = {"built": PATCH_CLOTHS, "patchfill": FILL_CLOTHS}.get(
                cell.look, BACK_CLOTHS if cell.look.startswith("back") else CLOTHS
            )
            pieces.append(cage.Piece(cell.roles, cell.solid, tilepaint.paint(sheet, cell, LOOKS[cell.look], cloths, dirt)))
    return pieces


def _darker(fill: cage.Piece, name: str, light: float, palette: Sequence[str]) -> cage.Piece:
    colours = np.array([post.hexc(c) for c in palette])
    nearest = ((fill.picture[..., None, :3] * light - colours) ** 2).sum(-1).argmin(-1)
    roles = _block(name, 4, 4)
    return cage.Piece(roles, dict.fromkeys(roles, "full"), np.concatenate([colours[nearest], fill.picture[..., 3:]], -1))


def _painted() -> list[cage.Piece]:
    drawn = {f"chalk_{i + 1}": _chalk(text, i, CHALK_WARM if i == 3 else CHALK) for i, text in enumerate(DRAWINGS)}
    drawn |= {f"tally_{i}": _tally(i) for i in range(1, 6)}
    return cage._painted() + [cage.Piece([role], {}, picture) for role, picture in drawn.items()]


def _with_patch_terrain(path: Path, tiles: dict[int, tuple[str, str]]) -> None:
    """Patched plate is a terrain of its own."""
    found = {i: int(role.split("_")[2]) for i, (role, _) in tiles.items() if role.startswith("patch_blob_")}
    first = min(found)
    lines = [f'  <wangset name="village patch_blob" type="mixed" tile="{first}">',
             f'   <wangcolor name="patch_blob" color="#bda987" tile="{first}" probability="1"/>']  # fmt: skip
    for i, mask in found.items():
        lines.append(f'   <wangtile tileid="{i}" wangid="{",".join(str(mask >> bit & 1) for bit in range(8))}"/>')
    lines += [*terrain_inside("patch_blob", tiles), "  </wangset>", " </wangsets>"]
    path.write_text(path.read_text("utf-8").replace(" </wangsets>", "\n".join(lines)), "utf-8")


def finish(work: Path) -> None:
    """Write the tileset's picture and its Tiled description."""
    pieces = _pieces(work)
    fills = {p.roles[0]: p for p in pieces}
    pieces.append(_darker(fills["fill_a_0_0"], "fill_dim", DIM, cage.STONE))
    pieces.append(_darker(fills["fill_b_0_0"], "fill_deep", DEEP, cage.STONE))
    pieces.append(_darker(fills["patch_fill_b_0_0"], "patch_fill_dim", 0.62, BUILT + RUSTS + WOODS))
    placed = cage._lay_out(pieces + _painted())
    rows = 1 + max(row for row, _ in placed)
    picture = np.zeros((rows * TILE, cage.COLUMNS * TILE, 4))
    for (y, x), (_, _, pixels) in placed.items():
        picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE] = pixels
    post.save(REPO / "assets" / "tiles" / "village.png", picture)
    listed = {y * cage.COLUMNS + x: (role, solid) for (y, x), (role, solid, _) in sorted(placed.items())}
    out = REPO / "levels" / "village.tsx"
    write_tsx(out, "village", "../assets/tiles/village.png", (cage.COLUMNS * TILE, rows * TILE), listed)
    _with_patch_terrain(out, listed)
