"""The Putrefaction Sanctuary: tank steel that rusts and swells, drowned concrete, cables that took root, floors that give."""

from __future__ import annotations

import dataclasses
import itertools
import math
import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import blocks, decals, post, scene, tilepaint
from tools.art.lib.plates import CLOTH_DULL, CLOTH_WARM, CONCRETE, DARK, GLOWING, GREYS, LAMP, METAL, PALE, PIPE, RED, Spot, circle, pair
from tools.art.lib.tiles import MARGIN, NE, NW, SE, SW, TILE, Cell, E, N, S, W, blob_masks, context, pack, write_tsx
from tools.art.places.sanctuary_water import water_pieces
from tools.art.rot import (
    BONE,
    FOGGED,
    FOGGED_ROT,
    FOGGED_RUST,
    ROOT,
    ROT,
    RUST,
    STEEL,
    merge_within,
    recoloured,
    runs,
    tapered,
    torus_noise,
    wander,
)
from tools.art.rot import LAMP as LAMP_GLOW
from tools.art.rot import RED as RED_GLOW
from tools.art.tilesets import outskirts

REPO = Path(__file__).resolve().parents[3]
SS, SAMPLES = 4, 6
SHEET = 1024  # px width of each rendered sheet
COLUMNS = 32
VARIANTS = 4
TORUS = 64  # px after which the fills repeat

ROOTED, GROWTH, RUSTED = range(len(GREYS), len(GREYS) + 3)
LIGHTS = (*GREYS, 0.62, 0.8, 0.6)  # how much light each material gives back
LIP = blocks.LIP  # px thickness of what one walks on, the same as in the other places

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


def grid(name: str, w: int = 4, h: int = 4) -> list[str]:
    """The roles of a cell of several tiles."""
    return [f"{name}_{x}_{y}" for y in range(h) for x in range(w)]


# --- forms ------------------------------------------------------------------------------------------------------------


def root(
    s: Spot, rng: random.Random, start: tuple[float, float], heading: float, length: float, thick: float, d: float = 4, hairs: int = 2
) -> None:
    """A cable that grew: it strays, gets thinner and sends out hairs."""
    line = wander(rng, start, math.radians(heading), max(4, int(length / 2)), 2, 0.5)
    points = [s._world((x, y, d + 0.6 * math.sin(i * 0.7))) for i, (x, y) in enumerate(line)]
    s.mesh.tube(points, tapered(len(points), thick, 0.35), 9, ROOTED)
    for _ in range(hairs):
        i = rng.randrange(len(line) // 3, len(line))
        side = math.radians(heading) + rng.choice((-1, 1)) * rng.uniform(0.5, 1.2)
        hair = wander(rng, line[i], side, rng.randint(3, 6), 1.6, 0.6)
        s.path([(x, y, d + 0.4) for x, y in hair], 0.36, ROOTED, 6)


def plate(s: Spot, x0: float, x1: float, y0: float, y1: float, d: float, swollen: float = 0, rivets: bool = True) -> None:
    """A sheet of tank steel: lapped at its upper edge, riveted, and maybe swollen by what is behind it."""
    s.slab(x0 + 0.2, x1 - 0.2, y0 + 0.2, y1 - 0.1, 0, d, 0.5)
    s.slab(x0, x1, y0, y0 + 1.8, 0, d + 1.0, 0.5)
    if swollen:
        s.mesh.ball(
            s._world(((x0 + x1) / 2, (y0 + y1) / 2 + 0.8, d - 0.6)), ((x1 - x0) * 0.42, swollen, (y1 - y0) * 0.36), CONCRETE, 20, 12
        )
    if rivets:
        for x in np.arange(x0 + 1.9, x1 - 1, 4):
            s.bolt(float(x), y0 + 0.95, d + 1.0, 0.62)


def _holed(s: Spot, x0: float, x1: float, y0: float, y1: float) -> None:
    """Where a sheet is eaten away: dark, with the ribs behind it and a ragged rim."""
    s.slab(x0, x1, y0, y1, -3, -1.2, 0.2, DARK)
    for x in np.arange(x0 + 3, x1 - 1, 5):
        s.slab(float(x), float(x) + 1.3, y0, y1, -1, 0.6, 0.3, METAL)
    rng = random.Random(int(x0 * 7 + y0))
    for y, way in ((y0, 1), (y1, -1)):
        x = x0
        while x < x1 - 1:
            wide, deep = rng.uniform(1.4, 3), rng.uniform(0.8, 3.2)
            s.polygon([(x, y), (x + wide, y), (x + wide * 0.5, y + way * deep)][::way], 0, 2.2, RUSTED)
            x += wide


# --- blocks -----------------------------------------------------------------------------------------------------------


def front_block(s: Spot, mask: int, variant: int, rotten: bool = False) -> None:
    """A tile of tank wall with its neighbourhood, so that shade runs on across the joints."""
    for (x, y), own in context(mask).items():
        pick = variant if (x, y) == (0, 0) else (variant * 5 + x * 3 + y * 7) % 4
        _front_tile(s.at(x * TILE, y * TILE), own, pick, random.Random(mask * 31 + variant * 7 + x * 3 + y + 5), rotten)


def _front_tile(s: Spot, mask: int, variant: int, rng: random.Random, rotten: bool) -> None:
    air = {bit: not mask & bit for bit in (N, E, S, W)}
    x0, x1 = 4.6 if air[W] else 0.0, 11.4 if air[E] else 16.0
    y0, y1 = 5.6 if air[N] else 0.0, 11.4 if air[S] else 16.0
    s.slab(0.4 if air[W] else 0, 15.6 if air[E] else 16, 1 if air[N] else 0, 13 if air[S] else 16, -8, 0.4, 0.1, DARK)
    if x1 - x0 > 5 and y1 - y0 > 5:
        _skin(s, (x0, x1, y0, y1), rng, variant, air[N], rotten)
    if air[W]:
        _side(s, 0, 1, mask, variant)
    if air[E]:
        _side(s, TILE, -1, mask, variant + 1)
    if air[S]:
        _underside(s, rng, variant, air[W], air[E])
    if air[N]:
        (_rotten_lip if rotten else _lip)(s, variant, air[W], air[E], rng)
    _corners(s, mask, air, rotten)


def _skin(s: Spot, field: tuple[float, float, float, float], rng: random.Random, variant: int, under_lip: bool, rotten: bool) -> None:
    x0, x1, y0, y1 = field
    if under_lip and not rotten and variant % 2 == 0:
        for x in (1.4, 5.4, 9.4, 13.4):
            if x0 <= x and x + 1.4 <= x1:
                s.slab(x, x + 1.4, y0, min(y1, 12.4), 0, 4.2, 0.5)
        plate(s, x0, x1, 12.4, 16, 0.8) if y1 > 15 else None
        return
    middle = (y0 + y1) / 2 + rng.choice((-1.5, 0, 1.5))
    swell = rng.choice((0, 0, 0, 1.8)) if x1 - x0 > 10 else 0
    if y1 - y0 > 9:
        plate(s, x0, x1, middle, y1, 0.9, 0, rng.random() < 0.6)
        plate(s, x0, x1, y0, middle + 0.6, 1.6, swell, rng.random() < 0.7)
    else:
        plate(s, x0, x1, y0, y1, 1.4, swell)
    if rotten and rng.random() < 0.5:
        _holed(s, x0 + 2, x1 - 2, y0 + 3, y1 - 2)


def _lip(s: Spot, variant: int, left: bool, right: bool, rng: random.Random) -> None:
    x0, x1 = (0.0 if left else -0.1), (16.0 if right else 16.1)
    cuts = {0: [], 1: [9.0], 2: [6.0], 3: []}[variant % 4]
    for a, b in itertools.pairwise([x0, *cuts, x1]):
        s.slab(a + 0.05, b - 0.05, 0, 3.2, 0, blocks.LIP_DEPTH, 0.9)
    s.path([(x0 - 0.2, 4.7, 4.2), (x1 + 0.2, 4.7, 4.2)], 1.5, PIPE, 14)
    for x in (2, 6, 10, 14):
        s.bolt(x, 1.9, blocks.LIP_DEPTH - 0.1, 0.66)
    if variant == 2:
        s.slab(7.4, 13.4, 0.8, 6.2, 0, blocks.LIP_DEPTH + 0.8, 0.5, METAL)
    if variant == 3:
        for x in (4, 9, 12):
            s.path([(x, 5, 5.6), (x, 6.6 + rng.uniform(0, 4), 5.2)], 0.7, GROWTH, 8, True)


def _rotten_lip(s: Spot, variant: int, left: bool, _right: bool, rng: random.Random) -> None:
    x = 0.0 if left else -0.2
    while x < 16:
        wide = rng.uniform(2.2, 4.4)
        end = min(16.2, x + wide)
        drop, long = rng.uniform(0, 1.5), rng.uniform(2.4, 6.5)
        s.slab(x, end - 0.5, drop, 2.6 + drop, -2, 6 + rng.uniform(0, 1), 0.5, GROWTH if rng.random() < 0.6 else RUSTED)
        s.slab(x + 0.4, end - 0.7, 2.4 + drop, 2.4 + drop + long, 0, 4.4, 0.5, RUSTED)
        x = end
    for _ in range(3):
        at = rng.uniform(2, 14)
        s.mesh.ball(s._world((at, 0.9, 5)), (rng.uniform(1.0, 1.9), 2, 1.0), GROWTH, 10, 6)
    if variant % 2:
        root(s, rng, (rng.uniform(4, 12), 3), 90, 9, 0.8, 6.5, 1)


def _side(s: Spot, x: float, inward: int, mask: int, variant: int) -> None:
    def column(a: float, b: float, y0: float, y1: float, depth: float, bevel: float, m: int = CONCRETE) -> None:
        left, right = sorted((x + inward * a, x + inward * b))
        s.slab(left, right, y0, y1, 0, depth, bevel, m)

    top, bottom = (0.0 if not mask & N else -0.1), (13.2 if not mask & S else 16.1)
    column(0.2, 3.4, top, bottom, 5.2, 0.9)
    column(3.4, 4.8, top, bottom, 2.6, 0.4, METAL)
    if variant % 4 in (0, 2):
        for y in (2, 6, 10, 14):
            if y < bottom:
                s.bolt(x + inward * 1.8, y, 5.2, 0.7)
    elif variant % 4 == 1:
        for y in (3.4, 11):
            column(-0.0, 4.2, y, y + 2.2, 6.2, 0.5, METAL)
    else:
        wave = [(x + inward * (2 + 0.9 * math.sin(2 * math.pi * y / 16)), y, 5.8) for y in np.linspace(top, bottom, 14)]
        s.path(wave, 1.1, ROOTED, 10)


def _underside(s: Spot, rng: random.Random, variant: int, left: bool, right: bool) -> None:
    x0, x1 = (0.4 if left else -0.2), (15.6 if right else 16.2)
    s.slab(x0, x1, 10.6, 12.2, 0, 3.6, 0.5, METAL)
    s.path([(x0, 12.6, 3.2), (x1, 12.6, 3.2)], 1.6, PIPE, 14)
    if variant in (0, 2):
        for _ in range(3):
            at = rng.uniform(2, 14)
            s.mesh.tube([s._world((at, 13, 3)), s._world((at, 14.2 + rng.uniform(0, 1.7), 3))], [1.0, 0.3], 8, GROWTH)
    if variant in (1, 2):
        root(s, rng, (rng.uniform(3, 7), 12.6), 80, 7, 0.9, 3.4, 1)
    if variant == 3:
        s.slab(5, 11, 12, 15, 0, 4.6, 0.7, METAL)
        s.bolt(8, 13.6, 4.6, 1)


def _corners(s: Spot, mask: int, air: dict[int, bool], rotten: bool) -> None:
    for a, b, x in ((N, W, 0), (N, E, 16), (S, W, 0), (S, E, 16)):
        if air[a] and air[b] and not (rotten and a == N):
            sign = 1 if x == 0 else -1
            y = 0.0 if a == N else 13.9
            down = 1 if a == N else -1
            corner = [(x, y), (x + sign * 8.4, y), (x + sign * 8.4, y + down * 3), (x + sign * 3.4, y + down * 8), (x, y + down * 8)]
            s.polygon(corner[:: sign * down], 0, 7.4 if a == N else 5.2, METAL if a == S else CONCRETE)
            for bx, by in ((2, 2), (6.4, 1.8), (1.8, 6.2)):
                s.bolt(x + sign * bx, y + down * by, 7.4 if a == N else 5.2, 0.8)
    for corner, a, b, x, y in ((NW, N, W, 0, 0), (NE, N, E, 16, 0), (SE, S, E, 16, 16), (SW, S, W, 0, 16)):
        if mask & a and mask & b and not mask & corner:
            sx, sy = (1 if x == 0 else -1), (1 if y == 0 else -1)
            s.slab(*pair(x, x + sx * 5), *pair(y, y + sy * 5), 0, 5.6, 0.9)
            s.bolt(x + sx * 2.5, y + sy * 2.5, 5.6, 0.9)


# --- fills: quiet, and the same again every 64 px ---------------------------------------------------------------------


def _torus(draw: Callable[[Spot], None]) -> Build:
    """Draw a fill nine times, so that what reaches over an edge comes in at the other."""

    def build(s: Spot) -> None:
        own = scene.Mesh()
        part = Spot(own, s.left, s.top)
        part.slab(-16, TORUS + 16, -16, TORUS + 16, -3, -1, 0.1, DARK)
        for dx, dy in itertools.product((-TORUS, 0, TORUS), repeat=2):
            draw(part.at(dx, dy))
        reach = MARGIN - 0.1
        merge_within(s.mesh, own, (s.left - reach, s.left + TORUS + reach, -s.top - TORUS - reach, -s.top + reach))

    return build


def _fill_tank(s: Spot) -> None:
    rng = random.Random(6)
    for row, (y0, y1) in enumerate(((0, 18), (18, 32), (32, 50), (50, 64))):
        for x in range(0, TORUS, 32):
            left = x + row % 2 * 16
            pick = rng.random()
            plate(s, left, left + 32, y0, y1, 0.6 + 0.5 * rng.random(), 2.2 if pick < 0.3 else 0)
            if 0.3 <= pick < 0.45:
                plate(s, left + 5, left + 16, y0 + 4, y1 - 3, 2)
            elif 0.45 <= pick < 0.6:
                _holed(s, left + 9, left + 22, y0 + 5, y1 - 4)
    for x in (30.5, 46.5):
        s.slab(x, x + 2, 0, TORUS, 0, 2.8, 0.5, METAL)


def _fill_roots(s: Spot) -> None:
    rng = random.Random(14)
    for x, r in ((5, 3), (13, 1.4), (27, 4), (44, 2), (49, 1.2), (58, 3.2)):
        s.path([(x, -1, r), (x, TORUS + 1, r)], r, PIPE, 14)
        y = rng.uniform(4, 50)
        s.slab(x - r - 0.5, x + r + 0.5, y, y + 2.6, 0, 2 * r + 0.8, 0.5, METAL)
    for i in range(7):
        x, ways = rng.uniform(0, 64), (1, 2, 1, 3, 2, 1, 1)
        phase, r = rng.uniform(0, 6), (2.2, 1.1, 0.8, 0.6, 1.5, 0.7, 0.6)[i]
        line = []
        for y in np.linspace(0, TORUS, 34):
            a = 2 * math.pi * y / TORUS
            line.append(
                (x + 5 * math.sin(a + phase) + 2.2 * math.sin(ways[i] * 2 * a + 2 * phase), float(y), 7 + 0.5 * i + math.sin(2 * a))
            )
        s.path(line, r, ROOTED, 9)


def _fill_drowned(s: Spot) -> None:
    rng = random.Random(31)
    for x0, x1, y0, y1 in (
        (0, 32, 0, 24),
        (32, 64, 0, 16),
        (32, 64, 16, 40),
        (0, 32, 24, 48),
        (0, 48, 48, 64),
        (48, 64, 40, 64),
        (32, 48, 40, 48),
    ):
        s.slab(x0 + 0.4, x1 - 0.4, y0 + 0.4, y1 - 0.4, 0, 1 + rng.choice((0.0, 0.5, 1.0)), 1.2)
        if rng.random() < 0.7:
            start = (rng.uniform(x0 + 5, x1 - 5), y0 + 1.0)
            crack = wander(rng, start, math.pi / 2, int((y1 - y0) / 2.4), 2, 0.9)
            s.path([(x, y, 2.0) for x, y in crack], 0.45, DARK, 6)
    for x, y in ((9, 12), (23, 12), (40, 28), (55, 28), (12, 36), (22, 56), (8, 56)):
        s.rod((x, y, 0), (x, y, 2.3), 1.3, DARK, 10)
    for x0, y0 in ((34, 42), (38, 42), (42, 42)):
        s.rod((x0, y0, 1), (x0 + 1, y0 + 5, 2.4), 0.5, RUSTED)


def _back_tank(s: Spot) -> None:
    """The inside of something large: few ribs, wide sheets, one band of rivets, and a patch here and there."""
    s.slab(0, TORUS, 0, TORUS, -3, 0.2, 0.1)
    for x0, x1, y0, y1, d in (
        (2, 40, 2, 21, 0.7), (2, 24, 21, 44, 1.1), (24, 40, 21, 44, 0.6), (2, 40, 44, 62, 0.9),
        (40, 64, 2, 30, 1.0), (40, 64, 30, 62, 0.6), (40, 52, 44, 62, 1.2),
    ):  # fmt: skip
        s.slab(x0 + 0.2, x1 - 0.2, y0 + 0.2, y1 - 0.2, 0, d, 0.4)
        s.slab(x0, x1, y0, y0 + 1.0, 0, d + 0.4, 0.3)
    s.slab(-1.4, 1.4, 0, TORUS, 0, 3.2, 0.7)
    s.slab(39, 41, 0, TORUS, 0, 2.4, 0.5)
    s.slab(0, TORUS, -1.6, 1.6, 0, 3.6, 0.7)
    for x in range(2, TORUS, 4):
        s.bolt(x, 0, 3.6, 0.7)
    s.slab(9, 19, 28, 37, 0, 2.2, 0.5)
    for x, y in itertools.product((10.6, 17.4), (29.6, 35.4)):
        s.bolt(x, y, 2.2, 0.6)
    s.rod((54, 14, 0), (54, 14, 2.6), 4, METAL, 18)
    s.rod((54, 14, 2), (54, 14, 3), 2.6, DARK, 16)


def _back_vault(s: Spot) -> None:
    rng = random.Random(4)
    s.slab(0, TORUS, 0, TORUS, -6, -2, 0.1, DARK)
    for x, y in itertools.product((0, 32), repeat=2):
        for x0, x1, y0, y1 in ((0, 4, 0, 32), (28, 32, 0, 32), (0, 32, 0, 5)):
            s.slab(x + x0, x + x1, y + y0, y + y1, -2, 3, 0.8)
        arc = [(x + 16 - 12 * c, y + 17 - 12 * k) for c, k in circle(12, 0, math.pi)]
        for (ax, ay), (bx, by) in itertools.pairwise(arc):
            s.polygon([(ax, ay), (ax, y + 4), (bx, y + 4), (bx, by)][::-1], -2, 2)
        s.slab(x + 4, x + 28, y + 26, y + 32, -2, 1, 0.5)
        if x != y:
            s.path([(x + 12 + rng.uniform(-1, 1), y + 5, 0), (x + 13, y + 16, 0.5), (x + 12, y + 27, 0)], 1, PIPE)


# --- floors that give -------------------------------------------------------------------------------------------------


def _rotten_floor(s: Spot, stage: int) -> None:
    """Four tiles and one alone: boards of eaten steel on two thin beams, held together by what grows on them."""
    for start, end in ((0, 64), (64, 80)):
        rng = random.Random(40 + start)
        x = float(start)
        while x < end - 0.5:
            wide = min(end - x, rng.uniform(3.4, 6.4))
            if end - x - wide < 1.5:
                wide = end - x
            drop = rng.uniform(0, 1.6) + stage * rng.uniform(0.1, 1.1)
            gap = 0.4 + 0.3 * stage
            m = rng.choice((GROWTH, GROWTH, RUSTED))
            s.slab(x + gap * 0.5, x + wide - gap, drop, 3.2 + drop, -3, 6 + rng.uniform(0, 1.2), 0.6, m)
            if rng.random() < 0.7 - 0.15 * stage:
                s.slab(x + 0.8, x + wide - 1, 3 + drop, 3 + drop + rng.uniform(2, 8), 0, 4, 0.5, RUSTED)
            if rng.random() < 0.4:
                s.mesh.ball(s._world((x + wide / 2, drop + 0.4, 4.6)), (1.7, 1.6, 1.1), GROWTH, 10, 6)
            x += wide
        for y, r in ((6.8, 0.9), (9.2, 0.6)):
            line = [(a, y + 1.1 * math.sin(a / 7 + stage) + 0.6 * stage, 1.6) for a in np.linspace(start + 0.4, end - 0.4, 26)]
            if stage < 2 or y > 8:
                s.path(line, r, RUSTED)
        for _ in range(3 + stage):
            at = rng.uniform(start + 3, end - 3)
            root(s, random.Random(int(at * 10)), (at, 5), 90, rng.uniform(6, 10), 0.6, 2.4, 1)
        for _ in range(stage * (2 if end == 64 else 1)):
            at = rng.uniform(start + 4, end - 4)
            crack = wander(random.Random(int(at)), (at, 0.0), math.pi / 2, 5, 2, 0.9)
            s.path([(px, py, 8) for px, py in crack], 0.65, DARK, 6)


ROTTEN = ("l", "m1", "m2", "r", "single")
for _stage in range(3):
    _roles = [f"rotten_{part}" + (f"_crack{_stage}" if _stage else "") for part in ROTTEN]
    tile(*_roles, w=5, look="rotten", solid="full")(partial(_rotten_floor, stage=_stage))


@tile("rotten_way_l", "rotten_way_m", "rotten_way_r", w=3, look="rotten", solid="oneway")
def _rotten_way(s: Spot) -> None:
    rng = random.Random(3)
    x = 0.0
    while x < 48:
        wide = rng.uniform(3, 5.5)
        drop = rng.uniform(0, 1.2)
        s.slab(x + 0.2, min(48, x + wide) - 0.6, drop, 2.4 + drop, -3, 4.4, 0.4, rng.choice((GROWTH, RUSTED, RUSTED)))
        x += wide
    s.path([(a, 6 + 1.6 * math.sin(a / 9), 1) for a in np.linspace(0.4, 47.6, 24)], 0.7, RUSTED)
    for a in (5, 18, 33, 43):
        s.bar((a, 2.4, 1), (a + 2.4, 6.6, 1), 0.9, 0.9, RUSTED)
        root(s, random.Random(a), (a, 4), 92, 9, 0.55, 2, 1)


def _crack(s: Spot, seed: int) -> None:
    rng = random.Random(seed)
    for heading in (40, 160, 275)[: 1 + seed % 3]:
        line = wander(rng, (8, 8), math.radians(heading + rng.uniform(-20, 20)), 5, 1.7, 0.8)
        s.path([(x, y, 9) for x, y in line], 0.62, DARK, 6)
        s.path([(x + 0.8, y + 0.7, 8.6) for x, y in line], 0.4, PALE, 6)


for _i in range(3):
    tile(f"crack_{_i + 1}")(partial(_crack, seed=_i + 3))


# --- roots ------------------------------------------------------------------------------------------------------------


def _root_line(s: Spot, across: bool, seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(4):
        offset, r, phase = rng.uniform(4.5, 11.5), rng.choice((2.0, 1.2, 0.8, 0.6)), rng.uniform(0, 6)
        swing = rng.uniform(0.8, 2)
        line = [(float(t), offset + swing * (math.sin(2 * math.pi * t / 16 + phase) - math.sin(phase))) for t in np.linspace(-2, 18, 22)]
        s.path([(a, b, 3 + r) if across else (b, a, 3 + r) for a, b in line], r, ROOTED, 9)
    root(s, rng, (8, 8), 40 if across else 20, 7, 0.6, 6, 1)


for _i in range(2):
    tile(f"root_v_{_i + 1}")(partial(_root_line, across=False, seed=2 + _i))
    tile(f"root_h_{_i + 1}")(partial(_root_line, across=True, seed=12 + _i))


def _root_bend(s: Spot, right: int, below: int) -> None:
    x, y = (16 if right else 0), (16 if below else 0)
    for out, r, d in ((8, 2.0, 5), (5.4, 1.1, 4), (10.6, 0.8, 4.4), (9, 0.6, 7)):
        bend = [(x + (out if x == 0 else -out) * c, y + (out if y == 0 else -out) * k, d) for c, k in circle(12, -0.2, math.pi / 2 + 0.2)]
        s.path(bend, r, ROOTED, 9)


for _name, _right, _below in (("es", 1, 1), ("sw", 0, 1), ("ne", 1, 0), ("nw", 0, 0)):
    tile(f"root_{_name}")(partial(_root_bend, right=_right, below=_below))


@tile("root_tips_1", "root_tips_2", w=2)
def _root_tips(s: Spot) -> None:
    rng = random.Random(8)
    for x, long, thick in ((3, 8, 1.2), (7, 13, 1.8), (11, 9, 0.9), (19, 13, 1.4), (23, 7, 0.8), (28, 11, 1.6)):
        root(s, rng, (x, -2), 90 + rng.uniform(-8, 8), long, thick, 3, 2)


def _root_burst(s: Spot, side: int) -> None:
    """Cables that burst out of a wall beside: two tiles wide, three high."""
    rng = random.Random(23)
    at = 0 if side > 0 else 32
    for i in range(9):
        heading = rng.uniform(-30, 76)
        heading = heading if side > 0 else 180 - heading
        thick = (2.6, 2.0, 1.6, 1.3, 1.2, 1.0, 0.8, 0.7, 0.7)[i]
        root(s, rng, (at - side * 2, 10 + rng.uniform(-5, 9)), heading, rng.uniform(16, 24), thick, 3 + i * 0.5, 2)
    for _ in range(3):
        s.mesh.ball(s._world((at + side * rng.uniform(1, 4), 10 + rng.uniform(-5, 6), 5)), (2.4, 2, 2.0), GROWTH, 12, 8)


tile(*grid("root_burst_r", 2, 3), w=2, h=3)(partial(_root_burst, side=1))
tile(*grid("root_burst_l", 2, 3), w=2, h=3)(partial(_root_burst, side=-1))


@tile("root_foot_l", "root_foot_m", "root_foot_r", w=3)
def _root_foot(s: Spot) -> None:
    """Roots that spread over a floor from where they came down."""
    rng = random.Random(5)
    for heading, long, thick in ((8, 20, 1.8), (172, 20, 2.0), (20, 12, 1.2), (160, 13, 1.1), (2, 22, 0.9), (179, 21, 0.8)):
        line = wander(rng, (24, 9), math.radians(heading), int(long / 2), 2, 0.3)
        s.mesh.tube(
            [s._world((x, min(15.2, y + 0.03 * (x - 24) ** 2 * 0.3), 4)) for x, y in line], tapered(len(line), thick, 0.4), 9, ROOTED
        )
    for x, r in ((22, 2.2), (26, 1.8), (24, 1.4)):
        s.path([(x, -1, 5), (x + rng.uniform(-1, 1), 6, 6), (24, 11, 5)], r, ROOTED, 10)


# --- what grows and runs ----------------------------------------------------------------------------------------------


def _mould(s: Spot, seed: int) -> None:
    """Low cushions that grow into each other, a few caps on short stalks above them."""
    rng = random.Random(seed)
    middle = rng.uniform(5, 11)
    for i in range(11):
        x = 1.5 + 13 * i / 10 + rng.uniform(-0.5, 0.5)
        high = (0.9 + 2.6 * math.exp(-(((x - middle) / 4.2) ** 2))) * rng.uniform(0.6, 1.1)
        s.mesh.ball(s._world((x, 16.2 - high * 0.4, rng.uniform(0, 4))), (rng.uniform(1.1, 2.0), 1.4, high), GROWTH, 10, 7)
    for _ in range(1 + seed % 2):
        x, high = middle + rng.uniform(-3, 3), rng.uniform(3.4, 5)
        s.path([(x, 16, 3), (x + 0.3, 16 - high, 3.4)], 0.6, ROOTED)
        s.mesh.ball(s._world((x + 0.3, 15.6 - high, 3.6)), (1.9, 1.5, 1.0), GROWTH, 10, 6)


for _i in range(3):
    tile(f"mould_{_i + 1}")(partial(_mould, seed=_i + 1))


def _slime(s: Spot, seed: int) -> None:
    """A skin along the edge above, sagging into threads that thin out and end in a drop."""
    rng = random.Random(seed)
    for i in range(8):
        x = 16 * (i + 0.5) / 8 + rng.uniform(-0.8, 0.8)
        s.mesh.ball(s._world((x, 0.1, 2)), (rng.uniform(1.2, 2.2), 1.2, rng.uniform(0.8, 2.0)), GROWTH, 10, 7)
    for _ in range(3 + seed % 3):
        x, long, lean = rng.uniform(2, 14), rng.uniform(3.5, 12.5), rng.uniform(-0.5, 0.5)
        line = [s._world((x + lean * k, long * k, 3)) for k in (0, 0.15, 0.4, 0.75, 1.0)]
        s.mesh.tube(line, [1.7, 1.0, 0.6, 0.5, 0.55], 8, GROWTH)
        if long > 6:
            s.mesh.ball(s._world((x + lean, long, 3)), (0.95, 0.9, 1.3), GROWTH, 8, 6)


for _i in range(3):
    tile(f"slime_{_i + 1}")(partial(_slime, seed=_i + 6))


@tile("drain", look="wall")
def _drain(s: Spot) -> None:
    s.rod((8, 8, 0), (8, 8, 3), 7.2, METAL, 24)
    s.rod((8, 8, 2), (8, 8, 3.2), 5.4, DARK, 24)
    for x in (4.6, 7.2, 9.8):
        s.slab(x, x + 1.1, 3, 13, 3, 4, 0.3, RUSTED)
    s.path([(8, 12, 4), (8.4, 14, 4.4), (8.2, 17, 3)], 0.9, GROWTH)


@tile(*grid("door", 2, 3), w=2, h=3, look="wall")
def _door(s: Spot) -> None:
    """A round bulkhead that was shut for good."""
    s.slab(0, 32, 0, 48, -2, 1.6, 0.8)
    s.rod((16, 25, 0), (16, 25, 3.6), 15.4, METAL, 40)
    s.rod((16, 25, 3), (16, 25, 4.6), 12.8, CONCRETE, 40)
    s.mesh.ball(s._world((16, 25, 3.4)), (11.4, 3.4, 11.4), CONCRETE, 30, 14)
    for c, k in circle(13)[:-1]:
        s.bolt(16 + 14 * c, 25 + 14 * k, 3.8, 0.9)
    s.path([(16 + 4.6 * c, 25 + 4.6 * k, 8) for c, k in circle(20)], 0.8, RUSTED)
    for c, k in circle(4)[:-1]:
        s.bar((16, 25, 8), (16 + 4.6 * c, 25 + 4.6 * k, 8), 0.9, 0.9, RUSTED)
    for y in (16, 34):
        s.slab(-0.2, 5, y - 2, y + 2, 0, 6, 0.6, METAL)
    s.slab(0, 32, 44, 48, 0, 6, 0.7)


# --- behind -----------------------------------------------------------------------------------------------------------

back = partial(tile, look="back")
TANK_W, TANK_H = 6, 9


@back(*grid("back_tank", TANK_W, TANK_H), w=TANK_W, h=TANK_H)
def _back_vessel(s: Spot) -> None:
    """A standing vessel, as high as four people."""
    cx, r = TANK_W * 8, TANK_W * 8 - 5
    s.mesh.tube([s._world((cx, 30, -r)), s._world((cx, 130, -r))], r, 40, CONCRETE)
    s.mesh.ball(s._world((cx, 31, -r)), (r, r, 22), CONCRETE, 40, 16)
    for y in (32, 62, 92, 122):
        s.mesh.tube([s._world((cx, y - 1.6, -r)), s._world((cx, y + 1.6, -r))], r + 1.6, 40, METAL)
    for x, y in itertools.product(range(8, 90, 6), (32, 62, 92, 122)):
        d = math.sqrt(max(0, r * r - (x - cx) ** 2)) - r
        s.bolt(x, y, d + 1.8, 0.8)
    s.rod((cx, 2, -r), (cx, 16, -r), 5, PIPE)
    s.slab(cx - 8, cx + 8, 9, 12, -r - 8, -r + 8, 0.5, METAL)
    s.rod((cx + 10, 76, -6), (cx + 10, 76, 1), 8, METAL, 24)
    s.rod((cx + 10, 76, 0), (cx + 10, 76, 1.6), 5.6, DARK, 24)
    for x in (cx - r + 5, cx + r - 9):
        s.slab(x, x + 4, 122, 145, -r - 4, -r + 8, 0.5, METAL)
    for y in range(34, 124, 4):
        s.rod((18, y, -8), (24, y, -8), 0.6, METAL)
    for x in (18, 24):
        s.rod((x, 30, -8), (x, 126, -8), 0.7, METAL)


@back("back_root_v")
def _back_root(s: Spot) -> None:
    _root_line(s, False, 7)


@back("back_arch_tall_l", "back_arch_tall_r", w=2)
def _back_arch_tall(s: Spot) -> None:
    for (ax, ay), (bx, by) in itertools.pairwise([(16 - 14 * c, 16 - 14 * k) for c, k in circle(16, 0, math.pi)]):
        s.polygon([(ax, ay), (ax, 0), (bx, 0), (bx, by)][::-1], -4, 2)
    s.slab(0, 2.2, 0, 16, -4, 2, 0.3)
    s.slab(29.8, 32, 0, 16, -4, 2, 0.3)


# --- all cells --------------------------------------------------------------------------------------------------------


def _own(cells: list[Cell], others: list[Cell]) -> list[Cell]:
    """What this place has of its own, and the City's parts that stand here as well."""
    taken = {role for cell in cells for role in cell.roles}
    return cells + [dataclasses.replace(cell) for cell in others if not taken & set(cell.roles)]


def _front_cells() -> list[Cell]:
    cells = []
    for kind, rotten, variants in (("blob", False, VARIANTS), ("brk_blob", True, 1)):
        for mask, v in itertools.product(blob_masks(), range(variants)):
            role = f"{kind}_{mask}_{v}"
            draw = partial(front_block, mask=mask, variant=v if not rotten else mask % 4, rotten=rotten)
            cells.append(Cell([role], draw, "rotten" if rotten else "front", solid={role: "full"}))
    for name, draw in (("fill_a", _fill_tank), ("fill_b", _fill_roots), ("fill_c", _fill_drowned)):
        cells.append(Cell(grid(name), _torus(draw), "fill", 4, 4, dict.fromkeys(grid(name), "full")))
    return cells + [dataclasses.replace(c) for c in outskirts._front_cells() if c.roles[0].startswith(("slope", "stairs"))]


def _back_cells() -> list[Cell]:
    cells = [Cell([f"back_blob_{m}_0"], partial(blocks.back_block, mask=m), "back") for m in blob_masks()]
    for name, draw in (("back_fill_a", _back_tank), ("back_fill_b", _back_vault)):
        cells.append(Cell(grid(name), _torus(draw), "back", 4, 4))
    return cells + _own(DISTANT, outskirts.DISTANT)


SHEETS: dict[str, Callable[[], list[Cell]]] = {"blocks": _front_cells, "parts": lambda: _own(PARTS, outskirts.PARTS), "back": _back_cells}


def _render(sheet: str, path: Path) -> None:
    cells = SHEETS[sheet]()
    height = pack(cells, SHEET)
    stage = scene.reset(SHEET * SS, height * SS, SAMPLES, wstr=0.55, filt=0.6, bounces=1)
    mesh = scene.Mesh()
    for cell in cells:
        cell.build(Spot(mesh, cell.x, cell.y))
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i in GLOWING else 0) for i, g in enumerate(LIGHTS)]
    mesh.build(sheet, mats)
    scene.sun((0.5, 0.75, -1.0), 2.2, 3)
    scene.ortho_cam(stage, SHEET, SHEET / 2, -height / 2)
    scene.render(stage, path)


SCENES = {sheet: partial(_render, sheet) for sheet in SHEETS}


# --- colour -----------------------------------------------------------------------------------------------------------

LOOKS = {
    "front": tilepaint.Look(STEEL, 0.98, lit_edges=True),
    "rotten": tilepaint.Look(STEEL, 0.8, dither=0.2),
    "fill": tilepaint.Look(STEEL, 0.5),
    "decor": tilepaint.Look(STEEL, 0.8, dither=0.2),
    "deck": tilepaint.Look(STEEL, 0.82, dither=0.2, lit_top=True),
    "wall": tilepaint.Look(STEEL, 0.62, dither=0.2),
    "vessel": tilepaint.Look(STEEL[:8], 0.74, dither=0.2, detail=0.8, grime=0.2),
    "back": tilepaint.Look(FOGGED, 0.8, dither=0.2, detail=0.6, grime=0.25),
}
LIVING = [ROT[i] for i in (1, 3, 4, 5, 6, 7)]
EATEN = RUST[1:8]
CLOTHS = {
    CLOTH_WARM: LIVING,
    CLOTH_DULL: EATEN,
    ROOTED: ROOT,
    GROWTH: LIVING,
    RUSTED: EATEN,
    RED: [RED_GLOW],
    LAMP: [LAMP_GLOW],
    PALE: BONE,
}
DEEP_ROOT, DEEP_GROWTH = ROOT[:4], ROT[1:5]
BACK_CLOTHS = {LAMP: ["#6f7040"], ROOTED: FOGGED[:5], GROWTH: ["#161c0c", "#222a12", "#323c1a"], RUSTED: FOGGED[1:6]}
DIM, DEEP = 0.66, 0.36  # light of the darker copies of the fills, towards the inside of thick walls
PAINT_PALE, PAINT_RED, SOOT = "#8b9178", "#7c3b2c", "#060807"
QUIET = ("fill", "wall")


def _corroded(picture: post.Array, cell: Cell, index: int, ramps: Sequence[Sequence[str]]) -> None:
    """Rust and rot over one cell's steel: blots that repeat with the fills, and runs that begin under its bright edges."""
    h, w = picture.shape[:2]
    solid = picture[..., 3] > 0
    light = picture[..., :3].mean(-1)
    lip = solid & ~np.roll(solid, 1, 0)
    fill = len(cell.roles) == 16 and "fill" in cell.roles[0]
    shift = 0 if fill else index * 23
    rust, rot = (
        np.roll(torus_noise(TORUS, seed, 1.5, 5.5), (shift, shift * 3), (0, 1))[np.ix_(np.arange(h) % TORUS, np.arange(w) % TORUS)]
        for seed in (71, 72)
    )
    edge = solid & (light > np.roll(light, -1, 0) + 0.05)
    wrap = TORUS if fill else 0
    down = runs(edge * 1.0, ~solid, 5 + index, 9, wrap)
    slime = runs(edge * 1.0, ~solid, 105 + index, 12, wrap)
    calm = 0.35 if cell.look == "fill" else -0.15 if cell.look == "back" else 0
    where_rust = solid & (down * 0.7 + 0.62 * rust > 0.98 + calm)
    where_rot = solid & (slime * 0.7 + 0.62 * rot > 1.25 + calm)
    top = lip if cell.look in ("front", "deck") else np.zeros_like(lip)
    steel, rusty, rotting = ramps
    recoloured(picture, where_rust & ~top, steel, rusty)
    recoloured(picture, where_rot & ~top, steel, rotting, 1)


def _pieces(work: Path) -> list[outskirts.Piece]:
    dirt = tilepaint.grime(64, 3)
    pieces = []
    for name, cells_of in SHEETS.items():
        cells = cells_of()
        pack(cells, SHEET)
        sheet = tilepaint.read(work / f"{name}.exr", SS, len(LIGHTS))
        for index, cell in enumerate(cells):
            cloths = BACK_CLOTHS if cell.look == "back" else CLOTHS
            if cell.look == "fill":
                cloths = CLOTHS | {ROOTED: DEEP_ROOT, GROWTH: DEEP_GROWTH, RUSTED: RUST[1:5]}
            vessel = cell.roles[0].startswith("back_tank")
            picture = tilepaint.paint(sheet, cell, LOOKS["vessel" if vessel else cell.look], cloths, dirt)
            _corroded(picture, cell, index, (STEEL, RUST, ROT) if vessel or cell.look != "back" else (FOGGED, FOGGED_RUST, FOGGED_ROT))
            pieces.append(outskirts.Piece(cell.roles, cell.solid, picture))
    return pieces


def _darker(fill: outskirts.Piece, name: str, light: float) -> outskirts.Piece:
    """A fill a few steps down, each pixel on its own ramp."""
    picture = fill.picture.copy()
    for ramp in (STEEL, RUST, ROT, ROOT):
        colours = np.array([post.hexc(c) for c in ramp])
        apart = np.abs(fill.picture[..., None, :3] - colours).max(-1)
        mine = apart.min(-1) < 1 / 512
        step = np.floor(apart.argmin(-1) * light).astype(int)
        picture[mine, :3] = colours[step[mine]]
    return outskirts.Piece(grid(name), dict.fromkeys(grid(name), "full"), picture)


def _painted() -> list[outskirts.Piece]:
    out = {f"digit_{name}": decals.letter(text, i, PAINT_PALE) for i, (name, text) in enumerate(decals.DIGITS.items())}
    for i, text in enumerate(decals.GLYPHS):
        out[f"glyph_{i + 1}"] = decals.letter(text, 40 + i, PAINT_PALE)
        out[f"glyph_red_{i + 1}"] = decals.letter(text, 60 + i, PAINT_RED)
        both = [text, decals.GLYPHS[(i + 2) % len(decals.GLYPHS)]]
        out[f"glyphs_small_{i + 1}"] = decals.small_letters(both, 80 + i, PAINT_PALE)
    out |= {"stripes": decals.stripes(3, PAINT_PALE), "stripes_red": decals.stripes(4, PAINT_RED)}
    out |= {"line_pale": decals.line(5, PAINT_PALE), "line_red": decals.line(6, PAINT_RED)}
    out |= {"arrow": decals.arrow(7, PAINT_PALE), "arrow_red": decals.arrow(8, PAINT_RED)}
    for i in range(3):
        out[f"drips_{i + 1}"] = decals.drips(90 + i, SOOT)
        out[f"drips_rust_{i + 1}"] = decals.drips(190 + i, RUST[5])
        out[f"drips_rot_{i + 1}"] = decals.drips(290 + i, ROT[6])
    out["tide_line"] = _tide_line()
    return [outskirts.Piece([role], {}, picture) for role, picture in out.items()]


def _tide_line() -> post.Array:
    """Where the water once stood: a pale crust that repeats along a wall."""
    y, x = np.mgrid[0:TILE, 0:TILE]
    level = 7 + np.round(1.2 * np.sin(2 * np.pi * x / TILE) + 0.8 * np.sin(4 * np.pi * x / TILE + 1))
    rng = np.random.default_rng(2)
    mask = (y == level) | ((y == level + 1) & (rng.random((TILE, TILE)) < 0.6)) | ((y > level + 1) & (rng.random((TILE, TILE)) < 0.10))
    colour = np.where((y == level)[..., None], post.hexc(ROT[6]), post.hexc(ROT[4]))
    return np.concatenate([colour * mask[..., None], mask[..., None]], -1)


# --- writing ----------------------------------------------------------------------------------------------------------


def finish(work: Path) -> None:
    """Write the tileset's picture and its Tiled description."""
    pieces = _pieces(work)
    fills = {p.roles[0]: p for p in pieces}
    pieces.append(_darker(fills["fill_a_0_0"], "fill_dim", DIM))
    pieces.append(_darker(fills["fill_b_0_0"], "fill_deep", DEEP))
    pieces.append(_darker(fills["fill_c_0_0"], "fill_dim_c", DIM))
    placed = outskirts._lay_out(pieces + _painted())
    rows = 1 + max(row for row, _ in placed)
    water, frames = water_pieces(rows, COLUMNS)
    placed |= water
    rows = 1 + max(row for row, _ in placed)
    picture = np.zeros((rows * TILE, COLUMNS * TILE, 4))
    for (y, x), (_, _, pixels) in placed.items():
        picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE] = pixels
    post.save(REPO / "assets" / "tiles" / "sanctuary.png", picture)
    listed = {y * COLUMNS + x: (role, solid) for (y, x), (role, solid, _) in sorted(placed.items())}
    path = REPO / "levels" / "sanctuary.tsx"
    write_tsx(path, "sanctuary", "../assets/tiles/sanctuary.png", (COLUMNS * TILE, rows * TILE), listed)
    _animate(path, frames)


def _animate(path: Path, frames: dict[int, list[tuple[int, int]]]) -> None:
    """Add (tile, ms) frames to the tiles that move."""
    text = path.read_text("utf-8")
    for first, shown in frames.items():
        head = f' <tile id="{first}">\n  <properties>'
        before, _, after = text.partition(head)
        inside, _, rest = after.partition(" </tile>")
        rows = "".join(f'   <frame tileid="{i}" duration="{ms}"/>\n' for i, ms in shown)
        text = f"{before}{head}{inside}  <animation>\n{rows}  </animation>\n </tile>{rest}"
    path.write_text(text, "utf-8")
