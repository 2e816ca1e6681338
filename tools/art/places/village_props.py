"""What people in the village live with: lamps, fires and pots, water, washing, places to sleep, and the rations that can be counted."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib.plates import CLOTH_DULL, CLOTH_WARM, CONCRETE, DARK, LAMP, METAL, PAINT, PALE, PIPE, Spot, circle, pair
from tools.art.places.props import EMBER, GLOW, STEEL, Draw, Move, Prop, finish_props, render_props

SWAY = (0, 2.2, 3.6, 4, 3.6, 2.2, 0, -2.2, -3.6, -4, -3.6, -2.2)  # px at the end of something that hangs 40 px down
WAVE = 8  # frames in which a cloth goes once to and fro


def sheet(s: Spot, x0: float, x1: float, y0: float, length: float, m: int, phase: float, wind: float = 2.0, seed: int = 1) -> None:
    """A cloth that hangs from y0 and moves in the draught; `phase` 0..1 is how far it is on its way to and fro."""
    rng = random.Random(seed)
    columns, rows = max(4, int((x1 - x0) / 1.5)), 8
    ends = [length - rng.uniform(0, 2.2) for _ in range(columns + 1)]
    turn, folds, start = 2 * math.pi * phase, rng.uniform(0.55, 0.9), rng.uniform(0, 6)
    points = []
    for row in range(rows + 1):
        for column in range(columns + 1):
            t, k = column / columns, row / rows
            x = x0 + (x1 - x0) * t + wind * k * k * math.sin(turn + 0.8 * t)
            d = 1.5 + (0.5 + 1.6 * k) * math.sin(start + folds * (x1 - x0) * t + turn)
            points.append(s._world((x, y0 + ends[column] * k - 0.12 * wind * k * abs(math.sin(turn)), d)))
    wide = columns + 1
    faces = [(r * wide + c, (r + 1) * wide + c, (r + 1) * wide + c + 1, r * wide + c + 1) for r in range(rows) for c in range(columns)]
    s.mesh.raw(points, faces, m, True)


def _waves(draw: Draw, ticks: int = 10) -> Move:
    return Move("sway", [partial(draw, phase=i / WAVE) for i in range(WAVE)], ticks)


# --- lamps ----------------------------------------------------------------------------------------------------------


def _hung(s: Spot, sway: float, length: float) -> Spot:
    """A rope from the pivot down; returns where it ends."""
    s.path([(sway * k * k, length * k, 0) for k in np.linspace(0, 1, 6)], 0.6, CLOTH_DULL)
    return s.at(sway, length)


def _tin_lamp(s: Spot, sway: float, light: int) -> None:
    o = _hung(s, sway, 14)
    o.path([(3 * c, 1 - 3 * k, 0) for c, k in circle(10, 0, math.pi)], 0.5, METAL)
    o.slab(-4.4, 4.4, 0, 2, -3, 4, 0.6, METAL)
    o.slab(-3.4, 3.4, 1.6, 8.4, -3, 1.4, 0.3, light)
    if light != DARK:
        o.ball((0, 5.4, 1.6), (1.8, 1.6, 2.4), LAMP)
    for x in (-3.6, 0, 3.6):
        o.rod((x, 1.6, 3), (x, 9, 3), 0.5, METAL)
    o.slab(-4.6, 4.6, 8.4, 10.4, -3, 4, 0.6, METAL)
    o.path([(0, 10, 1), (0.3, 13, 1)], 0.6, CLOTH_WARM)


LANTERN = Prop("prop_village_lantern", (28, 34), (14, 3), [
    Move("lit", [partial(_tin_lamp, sway=a * 0.5, light=GLOW) for a in SWAY], 9),
    Move("flicker", [partial(_tin_lamp, sway=0, light=g) for g in (GLOW, DARK, EMBER, DARK, GLOW, EMBER)], [22, 3, 5, 4, 14, 4]),
    Move("unlit", [partial(_tin_lamp, sway=0, light=DARK)]),
])  # fmt: skip


def _paper_lamp(s: Spot, sway: float, light: int) -> None:
    o = _hung(s, sway, 8)
    o.slab(-3, 3, 0, 1.8, -2, 3, 0.4, METAL)
    o.ball((0, 8.4, 0), (6.4, 5.4, 7), CLOTH_WARM)
    if light != DARK:
        o.ball((0, 8.8, 2.6), (4.8, 3.6, 5.4), light)
        o.ball((0, 9.6, 4.4), (2.6, 2.4, 3), LAMP)
    for y in (4.2, 8.4, 12.6):
        half = math.sqrt(max(0.0, 1 - ((y - 8.4) / 7) ** 2)) * 6.2
        o.path([(half * c, y, 5.8 * k * half / 6.2) for c, k in circle(12, 0, math.pi)], 0.4, CLOTH_DULL)
    o.slab(-3, 3, 15, 16.6, -2, 3, 0.4, METAL)
    o.path([(0, 16.4, 1), (0.4 + sway * 0.2, 21, 1)], 0.7, CLOTH_WARM)


PAPER = Prop("prop_village_lantern_paper", (28, 38), (14, 3), [
    Move("lit", [partial(_paper_lamp, sway=a * 0.6, light=GLOW) for a in SWAY], 11),
    Move("unlit", [partial(_paper_lamp, sway=0, light=DARK)]),
])  # fmt: skip


def _string(s: Spot, sway: float, lights: Sequence[int]) -> None:
    line = [(x, 14 * (x / 96) * (1 - x / 96) * 4 * 0.5) for x in range(0, 97, 4)]
    s.path([(x + sway * 0.2 * math.sin(math.pi * x / 96), y, 0) for x, y in line], 0.55, CLOTH_DULL)
    for i, x in enumerate((8, 24, 40, 56, 72, 88)):
        y = 28 * (x / 96) * (1 - x / 96)
        o = s.at(x + sway * 0.5 * math.sin(math.pi * x / 96), y)
        if i % 2:
            o.slab(-1.6, 1.6, 0.4, 2, -1, 2, 0.3, METAL)
            o.ball((0, 4.4, 0), (2.4, 2.2, 2.8), lights[i % len(lights)])
        else:
            o.polygon([(-3, 0.6), (3, 0.6), (sway * 0.3, 8)], -0.5, 0.5, (CLOTH_WARM, PALE, CLOTH_DULL)[i // 2 % 3])


STRING = Prop("prop_village_string", (104, 28), (4, 4), [
    Move("lit", [partial(_string, sway=a, lights=(GLOW, LAMP)) for a in SWAY[::2]], 16),
    Move("unlit", [partial(_string, sway=0, lights=(DARK,))]),
])  # fmt: skip


def _post_lamp(s: Spot, light: int, high: float) -> None:
    s.rod((0, -40, 0), (0, 0, 0), 1.5, CLOTH_DULL)
    s.slab(-4, 4, -3, 0, -3, 4, 0.7, METAL)
    s.bar((-0.5, -39, 0), (9, -39, 0), 1.6, 1.6, CLOTH_DULL)
    s.bar((0, -32, 0), (6, -39, 0), 1.1, 1.1, CLOTH_DULL)
    s.path([(8, -39, 0), (8, -36, 0)], 0.5, METAL)
    s.slab(4.4, 11.6, -36, -34.4, -3, 3, 0.5, METAL)
    s.slab(5, 11, -34.6, -26, -3, 0.6, 0.3, light)
    if light != DARK:
        s.ball((8, -29.4 - high / 2, 1.4), (1.9, 1.4, 2 + high / 2), LAMP)
    for x in (5, 11):
        s.rod((x, -35, 2.4), (x, -25, 2.4), 0.5, METAL)
    s.slab(4.4, 11.6, -26, -24.2, -3, 3, 0.5, METAL)
    for y in (-20, -18.4, -9):
        s.rod((0, y, 0), (0, y + 1, 0), 2.1, CLOTH_WARM)


POST = Prop("prop_village_lamp_post", (36, 48), (14, 44), [
    Move("lit", [partial(_post_lamp, light=GLOW, high=h) for h in (0.6, 1.8, 1.1, 0.2)], [11, 8, 9, 7]),
    Move("unlit", [partial(_post_lamp, light=DARK, high=0)]),
])  # fmt: skip


# --- fires and kitchens ---------------------------------------------------------------------------------------------

STEPS = 8  # frames of a flame, and of steam


def flame(s: Spot, size: float, step: int, d: float = 3) -> None:
    """A fire of three tongues."""
    for i, (x, high) in enumerate(((-0.55, 0.7), (0.05, 1.0), (0.6, 0.62))):
        lick = high * (0.8 + 0.3 * math.sin(2 * math.pi * (step / STEPS + 0.31 * i)))
        lean = 0.16 * math.sin(2 * math.pi * (step / STEPS + 0.2 * i))
        a, b = (x * size, 0.0, d), ((x + lean) * size, -lick * size * 1.7, d)
        s.mesh.tube([s._world(a), s._world(((a[0] + b[0]) / 2, b[1] / 2, d)), s._world(b)], [0.36 * size, 0.3 * size, 0.06], 8, GLOW)
    s.ball((0, -0.3 * size, d + 1), (0.55 * size, 0.4, 0.5 * size), LAMP)


def _steam(s: Spot, step: int) -> None:
    """Puffs that grow, drift and thin out; the pivot is the pot's rim."""
    rng = random.Random(3)
    for _ in range(5):
        start, x = rng.random(), rng.uniform(-2.6, 2.6)
        k = (step / STEPS + start) % 1
        r = (1.0 + 2.2 * k) * math.sin(math.pi * min(1.0, k * 1.05)) ** 0.6
        if r > 0.7:
            s.ball((x + 4 * k * math.sin(4 * k + 6 * start), -3 - 20 * k, 2), (r, r, r * 0.8), PAINT if k > 0.45 else STEEL)


STEAM = Prop("prop_village_steam", (28, 34), (14, 32), [Move("idle", [partial(_steam, step=i) for i in range(STEPS)], 9)], None)


def _stove(s: Spot, step: int | None) -> None:
    s.slab(-15, 15, -16, -2, -5, 6, 1.2, METAL)
    s.slab(-16, 16, -18.4, -15.4, -5, 7.4, 0.7, CONCRETE)
    s.slab(-11, 3, -13, -4, 5, 6.4, 0.4, DARK)
    for x in (-13, 13):
        s.slab(x - 1.6, x + 1.6, -3, 0, -4, 5, 0.4, METAL)
    s.path([(11, -18, -2), (11, -36, -2), (12, -39, -2), (15, -42, -2), (15, -50, -2)], 2.4, PIPE, 16, caps=True)
    s.rod((11, -26, -2), (11, -24, -2), 3, METAL)
    s.mesh.tube([s._world((-5, -27, 1)), s._world((-5, -22, 1)), s._world((-5, -18.4, 1))], [6.4, 6.8, 5.6], 20, STEEL)
    s.rod((-5, -28, 1), (-5, -26.6, 1), 6.9, METAL)
    s.path([(-12, -25, 2), (-14, -23, 3), (-12, -21, 2)], 0.7, METAL)
    s.slab(5.6, 12, -12, -6, 6, 7, 0.4, CLOTH_DULL)
    if step is not None:
        flame(s.at(-6, -4.2), 3.8, step, 6.6)
        flame(s.at(-1, -4.2), 3.0, step + 3, 6.6)


STOVE = Prop("prop_village_stove", (48, 72), (24, 66), [
    Move("lit", [partial(_stove, step=i) for i in range(STEPS)], 8), Move("out", [partial(_stove, step=None)]),
])  # fmt: skip


def _cauldron(s: Spot, step: int | None) -> None:
    for x in (-13, 13):
        s.bar((x, 0, 2 if x < 0 else -2), (x * 0.05, -38, 0), 1.5, 1.5, METAL)
    s.path([(0, -38, 0), (0, -24, 0)], 0.55, METAL)
    s.path([(7 * c, -18 - 6 * k, 1) for c, k in circle(12, 0, math.pi)], 0.55, METAL)
    s.mesh.tube([s._world((0, y, 0)) for y in (-18, -15, -11, -8.4)], [7.6, 8.4, 7, 3.6], 22, METAL)
    s.rod((0, -18.8, 0), (0, -17.4, 0), 8.2, STEEL)
    for x, a in ((-5, 20), (0, -15), (5, 30)):
        s.bar((x - 4, -1.2, 2 + a * 0.05), (x + 4, -2.2, 3), 2, 2, CLOTH_DULL)
    for x in (-8.6, -4, 4, 8.6):
        s.ball((x, -1.2, 4.4), (2, 1.6, 1.6), CONCRETE)
    if step is None:
        s.ball((0, -1.6, 3), (3.4, 2, 1.2), DARK)
    else:
        s.ball((0, -2, 3), (3.6, 2, 1.4), EMBER)
        flame(s.at(-3.4, -2), 3.4, step + 2, 5)
        flame(s.at(1.6, -2), 4.2, step, 5)


CAULDRON = Prop("prop_village_cauldron", (40, 56), (20, 52), [
    Move("lit", [partial(_cauldron, step=i) for i in range(STEPS)], 8), Move("out", [partial(_cauldron, step=None)]),
])  # fmt: skip


def _pots(s: Spot, sway: float) -> None:
    s.rod((-20, 0, 0), (20, 0, 0), 1.1, CLOTH_DULL)
    for i, (x, r, m) in enumerate(((-15, 3.4, METAL), (-6, 4.4, STEEL), (4, 2.8, METAL), (13, 3.8, CONCRETE))):
        k = sway * (0.6 + 0.2 * i) * (1 if i % 2 else -1) * 0.4
        s.path([(x, 0, 1), (x + k * 0.6, 4, 1)], 0.5, METAL)
        s.mesh.tube([s._world((x + k, y, 1)) for y in (4.6, 6 + r, 5.4 + 2 * r)], [r, r * 1.05, r * 0.6], 16, m)
        s.rod((x + k, 4, 1), (x + k, 5.4, 1), r + 0.5, METAL)
    s.bar((19, 1, 1), (19 - sway * 0.2, 12, 1), 1, 1, METAL)
    s.ball((19 - sway * 0.2, 13, 1), (2, 1, 2.4), METAL)


POTS = Prop("prop_village_pots", (48, 24), (24, 3), [Move("sway", [partial(_pots, sway=a) for a in SWAY[::2]], 14)])


def _table(s: Spot, laid: bool) -> None:
    s.slab(-23, 23, -14.6, -12, -5, 7, 0.6, CLOTH_DULL)
    for x in (-7, 9):
        s.slab(x, x + 0.7, -14.8, -12, -5, 7.3, 0.1, DARK)
    for x in (-19, 19):
        s.bar((x - 3, 0, 3), (x + 3, -12, 0), 1.8, 1.8, CLOTH_DULL)
        s.bar((x + 3, 0, 0), (x - 3, -12, 3), 1.8, 1.8, CLOTH_DULL)
    if laid:
        sheet(s, -12, 4, -14.8, 6, CLOTH_WARM, 0, 0, 3)
        for x, r in ((-18, 2.6), (-6, 3.2), (1, 2.4), (11, 3), (18, 2.4)):
            s.mesh.tube([s._world((x, -18, 2)), s._world((x, -14.6, 2))], [r, r * 0.6], 14, PALE if r < 2.8 else STEEL)
        s.slab(4, 8, -18, -14.6, 0, 4, 0.6, METAL)
        s.slab(-13, -9.4, -19, -14.6, 0, 3, 0.5, METAL)
        s.ball((14.6, -17, 1), (1.2, 1, 2), GLOW)


TABLE = Prop(
    "prop_village_table", (56, 28), (28, 24), [Move("bare", [partial(_table, laid=False)]), Move("laid", [partial(_table, laid=True)])]
)


# --- water ----------------------------------------------------------------------------------------------------------


def _tank(s: Spot, drop: float | None) -> None:
    for x in (-13, 13):
        s.bar((x, 0, 2), (x * 0.85, -18, 2), 2, 2, METAL)
    s.bar((-12.4, -4, 1), (11.6, -16, 1), 1.1, 1, METAL)
    s.bar((12.4, -4, 1), (-11.6, -16, 1), 1.1, 1, METAL)
    s.mesh.tube([s._world((0, y, -8)) for y in (-54, -52, -19, -17)], [12, 16, 16, 13], 32, CONCRETE)
    for y in (-51, -36, -21):
        s.rod((0, y - 1, -8), (0, y + 1, -8), 16.6, METAL, 32)
    s.rod((3, -57, -8), (3, -53, -8), 3, METAL)
    s.slab(-10, -3, -34, -27, 4, 8.6, 0.5, CLOTH_DULL)
    s.slab(3, 8, -47, -41, 4, 8.6, 0.4, PALE)
    s.path([(6, -19, 6), (6, -13, 8), (7, -11.6, 8.4), (9.6, -11.4, 8.4), (9.6, -9.4, 8.4)], 1.1, PIPE, caps=True)
    s.rod((7.6, -15.4, 8.4), (7.6, -12, 8.4), 0.7, METAL)
    s.slab(5.4, 9.8, -16, -14.8, 8, 9.4, 0.3, CLOTH_WARM)
    if drop is not None:
        s.ball((9.6, -8.6 + 7 * drop * drop, 8.4), (0.7, 0.7, 0.9), STEEL)
    s.mesh.tube([s._world((9.6, -5, 8)), s._world((9.6, 0, 8))], [3.6, 2.8], 16, METAL)
    s.rod((9.6, -5.4, 8), (9.6, -4.4, 8), 3.9, STEEL)


TANK = Prop("prop_village_tank", (44, 66), (22, 61), [
    Move("drip", [partial(_tank, drop=k) for k in (None, 0.0, 0.35, 0.65, 0.95)], [50, 14, 4, 4, 4]),
])  # fmt: skip


def _barrel(s: Spot, drop: float | None) -> None:
    s.rod((0, -22, 0), (0, 0, 0), 8, STEEL, 26)
    for y in (-21.6, -11, -1.4):
        s.rod((0, y - 0.8, 0), (0, y + 0.8, 0), 8.6, METAL, 26)
    sheet(s, -8.6, 8.6, -23.4, 5, CLOTH_WARM, 0, 0, 5)
    s.path([(-7.6 * c, -21, 7.6 * k) for c, k in circle(12, 0, math.pi)], 0.6, CLOTH_DULL)
    s.path([(0, -6, 8), (0, -6, 10.4), (0, -4.6, 11)], 0.9, PIPE, caps=True)
    s.slab(-2, 2, -8.6, -7.6, 9, 10.4, 0.2, METAL)
    if drop is not None:
        s.ball((0, -4 + 3.4 * drop, 11), (0.65, 0.65, 0.8), PALE)


BARREL = Prop("prop_village_barrel", (24, 30), (12, 26), [
    Move("drip", [partial(_barrel, drop=k) for k in (None, 0.0, 0.5, 1.0)], [80, 12, 4, 4]),
])  # fmt: skip


# --- washing, sleeping ----------------------------------------------------------------------------------------------

WASHING = (
    ((4, 18, 20, CLOTH_WARM), (22, 8, 13, PALE), (33, 14, 24, CLOTH_DULL), (50, 6, 11, PALE), (59, 16, 18, CLOTH_WARM)),
    ((3, 7, 12, PALE), (13, 7, 12, PALE), (24, 22, 26, CLOTH_WARM), (50, 11, 16, CLOTH_DULL), (65, 10, 12, CLOTH_WARM)),
    ((5, 12, 22, CLOTH_DULL), (20, 12, 14, CLOTH_WARM), (36, 5, 9, PALE), (43, 5, 9, PALE), (53, 20, 22, CLOTH_DULL)),
)


def _line(s: Spot, phase: float, things: Sequence[tuple[float, float, float, int]], seed: int) -> None:
    def high(x: float) -> float:
        return 4 * 4.5 * (x / 80) * (1 - x / 80)

    s.path([(x, high(x), 0) for x in range(0, 81, 4)], 0.55, CLOTH_DULL)
    for i, (x, w, long, m) in enumerate(things):
        own = (phase + 0.13 * i) % 1
        y = high(x + w / 2)
        if w == 12 and m == CLOTH_WARM:  # a shirt, with its sleeves
            for side in (-1, 1):
                a = (x + w / 2 + side * w * 0.42, y + 1.4, 2)
                s.path([a, (a[0] + side * 3, y + 8 + math.sin(2 * math.pi * own), 2)], 1.5, m, caps=True)
        sheet(s, x, x + w, y + 0.4, long, m, own, 2.2, seed + i)
        for peg in (x + 1, x + w - 1):
            s.slab(peg - 0.6, peg + 0.6, y - 1, y + 2, 1, 3.4, 0.2, METAL)


LINES = [
    Prop(f"prop_village_wash_{i + 1}", (92, 40), (6, 4), [_waves(partial(_line, things=things, seed=10 * i))])
    for i, things in enumerate(WASHING)
]


def _racks(s: Spot, slept: bool, breath: float) -> None:
    for x in (-22, 22):
        s.slab(x - 1.4, x + 1.4, -58, 0, -5, 6, 0.6, METAL)
        for y in (-55, -37, -19):
            s.rod((x, y, 4), (x, y + 1.4, 4), 2.3, CLOTH_DULL)
    for i, y in enumerate((-9, -27, -45)):
        s.slab(-22, 22, y, y + 2, -5, 7, 0.5, CLOTH_DULL)
        s.slab(-20.6, 20.6, y - 3, y + 0.2, -4, 6.4, 1.2, PALE if i == 1 else STEEL)
        s.ball((-16, y - 4, 2), (4, 3, 2.2), PALE)
        if slept and i != 1:
            rise = breath if i == 0 else 1 - breath
            s.ball((-13.4, y - 5.2, 3), (2.6, 2.4, 2.6), DARK)
            s.ball((2, y - 3.4 - 0.6 * rise, 2), (13.4, 4.4, 3.6 + 0.7 * rise), CLOTH_WARM if i else CLOTH_DULL)
            s.ball((14, y - 2.6, 3), (6, 3.6, 2.4), CLOTH_WARM if i else CLOTH_DULL)
        else:
            sheet(s, 0, 18, y - 3.4, 7.5, CLOTH_DULL if i else CLOTH_WARM, 0, 0, 3 + i)
    for y in range(-50, -2, 8):
        s.rod((18, y, 8), (24, y, 8), 0.7, CLOTH_DULL)
    s.rod((18, -54, 8), (18, 0, 8), 0.7, METAL)


RACKS = Prop("prop_village_racks", (56, 64), (28, 61), [
    Move("empty", [partial(_racks, slept=False, breath=0)]),
    Move("slept", [partial(_racks, slept=True, breath=b) for b in (0, 0.5, 1, 0.5)], [40, 12, 30, 12]),
])  # fmt: skip


def _hammock(s: Spot, sway: float, slept: bool) -> None:
    a = sway * 0.6

    def at(k: float) -> tuple[float, float]:
        return 56 * k + a * math.sin(math.pi * k), 18 * 4 * k * (1 - k) * 0.55 + 1

    for d in (-2.4, 2.4):
        s.path([(*at(k), d) for k in np.linspace(0, 1, 18)], 0.5, CLOTH_DULL)
    points, faces = [], []
    for i, k in enumerate(np.linspace(0.16, 0.84, 13)):
        x, y = at(k)
        for j in range(6):
            t = j / 5
            points.append(s._world((x, y + 4.6 * math.sin(math.pi * t) - (1.2 if j == 5 else 0), -4 + 9 * t)))
            if i and j:
                b = i * 6 + j
                faces.append((b - 7, b - 6, b, b - 1))
    s.mesh.raw(points, faces, CLOTH_WARM, True)
    if slept:
        s.ball((14 + a, 10, 3), (2.8, 2.6, 2.8), DARK)
        s.ball((30 + a, 9.6, 2), (13, 3.6, 3.4), CLOTH_DULL)


HAMMOCK = Prop("prop_village_hammock", (66, 28), (5, 4), [
    Move("empty", [partial(_hammock, sway=0, slept=False)]),
    Move("slept", [partial(_hammock, sway=a, slept=True) for a in SWAY], 10),
])  # fmt: skip


def _bed(s: Spot) -> None:
    s.slab(-17, 17, -2.6, 0, -4, 6, 0.6, CLOTH_DULL)
    s.slab(-16, 16, -4.6, -2.4, -4, 6, 0.9, PALE)
    s.ball((-12, -5.6, 2), (4, 3, 1.9), CLOTH_DULL)
    s.ball((5, -4.6, 2), (11, 4, 2.2), CLOTH_WARM)


MAT = Prop("prop_village_mat", (40, 14), (20, 11), [Move("idle", [_bed])])


# --- rations --------------------------------------------------------------------------------------------------------


def _ration(s: Spot, x: float, y: float, d: float, turned: bool = False) -> None:
    w = 3.4 if turned else 5
    s.slab(x - w, x + w, y - 6.6, y, d - 3, d + 3, 0.9, STEEL if turned else METAL)
    s.slab(x - w * 0.6, x + w * 0.5, y - 5.4, y - 1.6, d + 2.8, d + 3.6, 0.2, PALE)
    s.slab(x - w * 0.4, x + w * 0.1, y - 4.4, y - 3.4, d + 3.4, d + 4, 0.1, CLOTH_WARM)


def _stack(s: Spot, rows: Sequence[int]) -> None:
    half = 10.8 * max(rows) / 2
    s.slab(-half - 2, half + 2, -2.6, 0, -5, 5, 0.5, CLOTH_DULL)
    for level, count in enumerate(rows):
        for i in range(count):
            x = (i - (count - 1) / 2) * 10.8 + (0.7 if level % 2 else -0.3)
            _ration(s, x, -2.6 - 6.8 * level, 0.3 * ((i + level) % 2), (i * 3 + level * 5) % 7 == 0)
    if len(rows) > 3:
        for x in (-half * 0.45, half * 0.45):
            s.path([(x, -3, 5), (x, -3 - 6.8 * len(rows), 4)], 0.6, CLOTH_WARM)


STACKS = ((1,), (3, 1), (4, 3, 2, 1), (6, 6, 5, 4, 3))
RATIONS = Prop("prop_village_rations", (76, 46), (38, 42), [
    Move(name, [partial(_stack, rows=rows)]) for name, rows in zip(("last", "small", "medium", "large"), STACKS, strict=True)
])  # fmt: skip


def _shelves(s: Spot, count: int) -> None:
    """Three boards; so many of the eighteen places hold a full ration, the others an empty box or nothing."""
    for x in (-30, 30):
        s.slab(x - 1.2, x + 1.2, -44, 0, -4, 5, 0.5, METAL)
    s.bar((-29, -1, -3), (29, -42, -3), 1, 1, METAL)
    rng = random.Random(6)
    order = list(range(18))
    for level, y in enumerate((-3, -17, -31)):
        s.slab(-30, 30, y, y + 2, -4, 6, 0.5, CLOTH_DULL)
        for i in range(6):
            x, place = -24.6 + 9.8 * i, order[level * 6 + i]
            empty = rng.random() < 0.4
            if place < count:
                s.slab(x - 4, x + 4, y - 7, y, -2, 4, 0.8, METAL)
                s.slab(x - 2.4, x + 2.2, y - 5.6, y - 1.8, 3.8, 4.6, 0.2, PALE)
                s.slab(x - 1.6, x + 0.4, y - 4.6, y - 3.6, 4.4, 5, 0.1, CLOTH_WARM)
            elif empty:
                s.slab(x - 4, x + 4, y - 5, y, -2, 3, 0.5, METAL)
                s.slab(x - 3, x + 3, y - 5.4, y - 3.4, 1, 3.4, 0.2, DARK)
                s.bar((x + 4, y - 5, 3), (x + 6, y - 8, 3), 0.8, 4, STEEL)


SUPPLY = (0, 2, 5, 9, 13, 18)
SHELVES = Prop("prop_village_shelves", (72, 50), (36, 46), [Move(f"full_{n}", [partial(_shelves, count=n)]) for n in SUPPLY])


def _tally(s: Spot, count: int) -> None:
    """A board on which the days' rations are counted in strokes."""
    s.slab(-15, 15, -34, -10, -1, 3, 0.8, CLOTH_DULL)
    s.slab(-13, 13, -32, -12, 2, 3.2, 0.3, DARK)
    for x in (-11, 11):
        s.slab(x - 1, x + 1, -12, 0, -1, 1.4, 0.3, CLOTH_DULL)
    for i in range(count):
        row, place = divmod(i, 10)
        group, stroke = divmod(place, 5)
        x, y = -11 + 12 * group + 2.1 * stroke, -29 + 9 * row
        if stroke < 4:
            s.bar((x, y, 3.6), (x, y + 6, 3.6), 1.05, 0.6, PALE)
        else:
            s.bar((x - 9.4, y + 5.6, 4), (x + 0.4, y + 0.4, 4), 1.05, 0.6, PALE)


TALLY = Prop("prop_village_tally", (36, 40), (18, 37), [Move(f"count_{n}", [partial(_tally, count=n)]) for n in (0, 3, 5, 8, 12, 15, 20)])


def _bench(s: Spot) -> None:
    s.slab(-16, 16, -9.4, -7, -3, 6, 0.6, CLOTH_DULL)
    for x in (-12, 12):
        s.bar((x - 2, 0, 2), (x, -7, 0), 2, 3, METAL)
        s.bar((x + 2, 0, 2), (x, -7, 0), 2, 3, METAL)
    s.slab(*pair(3, 11), -9.8, -5, 5, 6.6, 0.2, CLOTH_WARM)


BENCH = Prop("prop_village_bench", (40, 16), (20, 13), [Move("idle", [_bench])])

PROPS = [
    LANTERN, PAPER, STRING, POST, STOVE, CAULDRON, STEAM, POTS, TABLE, TANK, BARREL, *LINES,
    RACKS, HAMMOCK, MAT, RATIONS, SHELVES, TALLY, BENCH,
]  # fmt: skip
SCENES = {"all": lambda path: render_props(PROPS, path)}


def finish(work: Path) -> None:
    """Write every prop's sheet."""
    finish_props(PROPS, work)
