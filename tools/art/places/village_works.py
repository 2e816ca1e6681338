"""What the village works and lives by: the gate, the generator's posts, tools and harpoons, the elders' place, the observatory."""

from __future__ import annotations

import math
import random
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib.plates import CLOTH_DULL, CLOTH_WARM, CONCRETE, DARK, LAMP, METAL, PAINT, PALE, PIPE, RED, Spot, circle, pair
from tools.art.places.props import EMBER, GLOW, PORCELAIN, STEEL, Move, Prop, finish_props, render_props
from tools.art.places.village_props import STEPS, SWAY, WAVE, flame, sheet

# --- the gate and the shield ------------------------------------------------------------------------------------------


def _leaf(s: Spot, dents: int) -> None:
    s.slab(-20, 20, -96, 0, -4, 3, 0.8, METAL)
    rng = random.Random(12)
    for y in (-94, -71, -47, -23):
        for x in (-18.6, 0.4):
            s.slab(
                x,
                x + 18.2,
                y,
                y + 22,
                2,
                4 + rng.uniform(0, 1.4),
                0.9,
                rng.choice([CONCRETE, CONCRETE, METAL, STEEL if y == -47 else CONCRETE]),
            )
            for bx in (x + 2, x + 16):
                for by in (y + 2, y + 20):
                    s.bolt(bx, by, 5, 0.9)
    s.bar((-18, -92, 6), (18, -50, 6), 3, 2, METAL)
    s.bar((-18, -46, 6), (18, -4, 6), 3, 2, METAL)
    for y in (-84, -48, -12):
        s.slab(14, 21, y - 4, y + 4, 4, 8, 0.8, CONCRETE)
    s.slab(-21, -16, -58, -36, 4, 9, 1, STEEL)
    s.path([(-18.4, -54, 9.6), (-15, -52, 11), (-15, -42, 11), (-18.4, -40, 9.6)], 0.9, PIPE)
    s.slab(-10, 6, -36, -25, 5.6, 6.6, 0.3, CLOTH_DULL)
    s.slab(4, 15, -80, -73, 5.6, 6.6, 0.3, CLOTH_WARM)
    for i in range(dents):
        x, y = rng.uniform(-14, 12), rng.uniform(-80, -20)
        turn, size = rng.uniform(0, 6), 2.6 + 0.5 * i
        hole = [(x + size * rng.uniform(0.6, 1.2) * math.cos(turn + a), y + 1.3 * size * math.sin(turn + a)) for a in (0, 1.2, 2.4, 3.7, 5)]
        s.polygon(hole, 5, 7, DARK)
        s.path([(x, y, 7.4), (x + 4 - 2 * i, y + 7, 7.4), (x + 3, y + 12, 7.4)], 0.45, DARK)


LEAF = Prop("prop_village_gate_leaf", (52, 106), (26, 101), [
    Move("whole", [partial(_leaf, dents=0)]), Move("battered", [partial(_leaf, dents=5)]),
])  # fmt: skip


def _generator(s: Spot, core: int, rings: int, up: float) -> None:
    for way in (-1, 1):
        s.slab(*pair(way * 20, way * 34), -8, 0, -4, 6, 1, METAL)
        s.bar((way * 30, -6, 4), (way * 12, -40, 3), 4, 4, CONCRETE)
        s.path([(way * 30, -4, 6), (way * 26, -16, 7), (way * 15, -20, 7), (way * 10, -30, 7)], 1.5, PIPE)
        s.path([(way * 32, -4, 5), (way * 33, -20, 4), (way * 22, -34, 5)], 1.0, DARK)
    s.slab(-24, 24, -6, 0, -6, 8, 1, CONCRETE)
    s.slab(-15, 15, -22, -5, -6, 8, 1.2, METAL)
    s.slab(-11, 11, -18, -9, 8, 9.4, 0.5, DARK)
    for x in (-8, -4, 0, 4, 8):
        s.slab(x - 1.1, x + 1.1, -12.6 - (3 if (x // 4 + int(up)) % 2 else 0), -10, 9, 10, 0.2, core)
    for i, y in enumerate(range(-66, -22, 7)):
        s.rod((0, y, 0), (0, y + 4.4, 0), 9.4 - 0.5 * abs(i - 3), METAL if i % 2 else CONCRETE, 26)
    s.rod((0, -70, 0), (0, -20, 0), 5.6, core if core != DARK else DARK, 20)
    for k in range(3):
        y = -60 + 14 * k - up * 1.2
        s.path([(13.4 * c, y + 2.6 * q, 13 * q) for c, q in circle(30)], 1.1, rings)
    s.mesh.tube([s._world((0, -70, 0)), s._world((0, -75, 0)), s._world((0, -80, 0))], [9.6, 7, 3], 24, CONCRETE)
    s.rod((0, -92, 0), (0, -78, 0), 1.2, METAL)
    s.ball((0, -93, 1), 3, core)
    s.slab(-23, -17, -18, -8, 4, 9, 0.6, CONCRETE)
    s.slab(-21.8, -18.2, -16.4, -13.4, 8.6, 9.6, 0.2, rings)


def _wreck(s: Spot) -> None:
    _generator(s, DARK, METAL, 0)
    for a, b in (((-4, -60), (14, -84)), ((6, -48), (24, -58)), ((-8, -40), (-24, -56))):
        s.bar((*a, 10), (*b, 12), 2, 2, METAL)
    s.ball((2, -52, 10), (7, 3, 12), DARK)
    s.ball((3, -50, 12), (2.4, 1, 5), EMBER)


GENERATOR = Prop("prop_village_generator", (80, 106), (40, 101), [
    Move("on", [partial(_generator, core=a, rings=b, up=u) for a, b, u in (
        (PALE, PAINT, 0), (PAINT, PALE, 1), (PALE, PAINT, 2), (PAINT, PALE, 3), (PALE, PAINT, 2), (PAINT, PALE, 1))], 9),
    Move("off", [partial(_generator, core=DARK, rings=METAL, up=0)]),
    Move("broken", [_wreck]),
])  # fmt: skip


def _hum(s: Spot, light: int, arc: float) -> None:
    s.slab(-7, 7, -4, 0, -4, 6, 0.8, CONCRETE)
    s.slab(-4.4, 4.4, -16, -3, -3, 5, 0.8, METAL)
    for y in range(-34, -14, 4):
        s.rod((0, y, 0), (0, y + 2.4, 0), 3.4 + (y % 8 == 2) * 0.8, CONCRETE)
    s.rod((0, -38, 0), (0, -14, 0), 1.8, METAL)
    s.ball((0, -39.4, 0), 3, light)
    for way in (-1, 1):
        s.path([(way * 3, -15, 4), (way * 5.4, -24, 3), (way * 3.4, -36, 2)], 0.7, PIPE)
    s.path([(-4, -4, 6), (-9, -2, 6), (-12, -1, 6)], 1, DARK)
    s.slab(-2.4, 2.4, -12.6, -9.4, 4.6, 5.6, 0.2, light)
    if arc:
        s.path([(6 * c * arc, -39.4 + 6 * k * arc, 3) for c, k in circle(16)], 0.6, PALE)
    sheet(s, -5, 1, -8, 6, CLOTH_WARM, 0, 0, 4)


HUM = Prop("prop_village_hum_post", (28, 56), (14, 52), [
    Move("on", [partial(_hum, light=a, arc=b) for a, b in ((PALE, 0), (PAINT, 0.9), (PALE, 1.1), (PAINT, 0))], [30, 6, 6, 10]),
    Move("off", [partial(_hum, light=DARK, arc=0)]),
])  # fmt: skip


# --- workshop ---------------------------------------------------------------------------------------------------------


def _workbench(s: Spot, spark: int | None) -> None:
    s.slab(-30, 30, -18, -15, -5, 7, 0.6, CLOTH_DULL)
    for x in (-26, 26):
        s.slab(x - 2, x + 2, -15, 0, -4, 6, 0.5, METAL)
    s.slab(-26, 26, -6, -4, -4, 5, 0.4, CLOTH_DULL)
    s.slab(-30, 30, -46, -26, -6, -4, 0.5, METAL)
    for x, kind in ((-25, 0), (-17, 1), (-8, 2), (0, 0), (9, 1), (18, 2), (25, 0)):
        if kind == 0:
            s.bar((x, -44, -2), (x, -32, -2), 1.1, 1.1, CLOTH_DULL)
            s.slab(x - 2.4, x + 2.4, -34, -30, -3, -1, 0.4, STEEL)
        elif kind == 1:
            s.path([(x + 2.6 * c, -38 + 2.6 * k, -2) for c, k in circle(14)], 0.7, STEEL)
            s.bar((x, -36, -2), (x, -28, -2), 1.2, 1.2, METAL)
        else:
            s.bar((x - 2, -43, -2), (x + 2, -29, -2), 1, 1, STEEL)
            s.bar((x + 2, -43, -2), (x - 2, -29, -2), 1, 1, METAL)
    s.slab(-26, -16, -24, -18, -2, 5, 0.8, STEEL)
    s.slab(-23, -19, -27, -23, 0, 4, 0.5, METAL)
    s.path([(-8, -20, 3), (14, -20.6, 3)], 1.5, STEEL, caps=True)
    s.slab(-2, 4, -22.6, -18, 0, 5, 0.6, METAL)
    s.slab(18, 27, -22, -18, -1, 5, 0.4, CLOTH_WARM)
    for x in (-20, -8, 6):
        s.slab(x, x + 8, -12, -6, -3, 4, 0.6, (METAL, CONCRETE, CLOTH_DULL)[x % 3])
    s.path([(23, -18, 2), (23, -30, 2), (19, -35, 3)], 0.7, METAL)
    s.mesh.tube([s._world((19.6, -34.6, 3)), s._world((16.6, -31.6, 3.4))], [1.4, 3.4], 14, METAL)
    s.ball((16.4, -31.4, 3.6), (1.6, 1.4, 1.4), LAMP)
    if spark is not None:
        rng = random.Random(spark)
        s.ball((12, -21, 5), (1.5, 1, 1.5), LAMP)
        for _ in range(6):
            a, r = rng.uniform(-2.8, -0.3), rng.uniform(3, 10)
            s.path(
                [(12 + r * 0.6 * math.cos(a), -21 + r * 0.6 * math.sin(a), 6), (12 + r * math.cos(a), -21 + r * math.sin(a), 6)], 0.5, GLOW
            )


WORKBENCH = Prop("prop_village_workbench", (68, 54), (34, 50), [
    Move("idle", [partial(_workbench, spark=None)]),
    Move("work", [partial(_workbench, spark=i) for i in (None, 1, 2, 3, None, 4)], [50, 4, 4, 4, 20, 5]),
])  # fmt: skip


def _harpoons(s: Spot, count: int) -> None:
    for x in (-24, 24):
        s.slab(x - 1.6, x + 1.6, -44, 0, -4, 4, 0.6, METAL)
        s.slab(x - 4, x + 4, -3, 0, -4, 6, 0.6, CONCRETE)
    for y in (-38, -12):
        s.slab(-24, 24, y, y + 3, -3, 2, 0.5, CLOTH_DULL)
    for i in range(6):
        x = -19 + 7.6 * i
        s.path([(x - 1.6, -39, 3), (x - 1.6, -36, 4), (x + 1.6, -36, 4), (x + 1.6, -39, 3)], 0.6, METAL)
        if i < count:
            s.slab(x - 1.6, x + 1.6, -30, -6, 1, 5, 0.7, STEEL)
            s.slab(x - 2.2, x + 2.2, -22, -14, 0, 6, 0.6, METAL)
            s.rod((x, -52, 3), (x, -29, 3), 0.7, METAL)
            s.mesh.tube([s._world((x, -50, 3)), s._world((x, -56, 3))], [1.7, 0.2], 10, PORCELAIN)
            s.rod((x, -26, 5), (x, -23, 5), 1.4, PALE)
            s.slab(x - 1, x + 1, -12, -9, 4.8, 5.8, 0.2, CLOTH_WARM if i % 2 else PALE)


HARPOONS = Prop("prop_village_harpoons", (60, 64), (30, 60), [
    Move("full", [partial(_harpoons, count=6)]), Move("half", [partial(_harpoons, count=3)]), Move("empty", [partial(_harpoons, count=0)]),
])  # fmt: skip


def _suit(s: Spot) -> None:
    s.rod((0, -46, -1), (0, 0, -1), 1.2, METAL)
    s.slab(-8, 8, -3, 0, -4, 4, 0.6, METAL)
    s.rod((-10, -38, 0), (10, -38, 0), 1.2, METAL)
    s.ball((0, -32, 0), (8, 5, 9), PORCELAIN)
    s.ball((0, -22, 0), (6.4, 4.4, 6), PORCELAIN)
    for way in (-1, 1):
        s.mesh.capsule(s._world((way * 8, -37, 0)), s._world((way * 10, -25, 1)), 3.2, 2.6, PORCELAIN)
        s.mesh.capsule(s._world((way * 10, -25, 1)), s._world((way * 9.6, -17, 1)), 2.5, 2, DARK)
        s.mesh.capsule(s._world((way * 3.4, -19, 0)), s._world((way * 4, -7, 0)), 3.2, 2.6, PORCELAIN)
        s.slab(*pair(way * 1.4, way * 6.8), -5, 0, -3, 4, 0.8, DARK)
    s.ball((0, -46, 0), (5.4, 5, 5.6), PORCELAIN)
    s.slab(-4, 4, -48, -43.4, 3, 5.4, 0.8, DARK)
    s.slab(-3, 3, -34, -29, 4, 5.8, 0.5, METAL)
    s.slab(-6, 6, -24, -22, 2, 5.4, 0.4, CLOTH_DULL)


SUIT = Prop("prop_village_suit", (32, 58), (16, 54), [Move("idle", [_suit])])


def _hoist(s: Spot, sway: float) -> None:
    s.bar((-16, 0, 0), (12, 0, 0), 3, 3, CLOTH_DULL)
    s.rod((8, 2, -2), (8, 2, 4), 4, METAL, 20)
    s.rod((8, 2, 4), (8, 2, 5), 1.6, STEEL)
    s.path([(8 + sway * k * k, 5 + 40 * k, 2) for k in np.linspace(0, 1, 7)], 0.7, CLOTH_DULL)
    s.path([(4, 3, 3), (-15, 2, 4)], 0.6, CLOTH_DULL)
    o = s.at(8 + sway, 46)
    for x in (-7, 7):
        o.path([(0, -1, 2), (x, 6, 2)], 0.5, CLOTH_DULL)
    o.slab(-8.4, 8.4, 6, 16, -4, 5, 0.8, CLOTH_DULL)
    for y in (8.4, 12):
        o.slab(-8.6, 8.6, y, y + 1.4, 0, 5.6, 0.3, METAL)
    for x, m in ((-4, PALE), (1, STEEL), (5, CLOTH_WARM)):
        o.slab(x - 2.4, x + 2.4, 2, 7, -2, 3, 0.6, m)


HOIST = Prop("prop_village_hoist", (48, 74), (18, 5), [Move("sway", [partial(_hoist, sway=a * 0.8) for a in SWAY], 10)])


# --- elders, children, the dead ---------------------------------------------------------------------------------------


def _seat(s: Spot) -> None:
    s.slab(-11, 11, -11, -8, -5, 7, 0.7, CLOTH_DULL)
    for x in (-9, 9):
        s.slab(x - 1.6, x + 1.6, -34, 0, -4, 3, 0.6, METAL)
        s.slab(x - 1.6, x + 1.6, -17, -14.6, -3, 7, 0.5, CLOTH_DULL)
        s.slab(x - 1.4, x + 1.4, -15, 0, 3, 6, 0.5, METAL)
    s.slab(-9, 9, -33, -12, -4, -1, 0.8, CONCRETE)
    s.rod((0, -33, -2), (0, -33, 0), 6.4, METAL, 24)
    s.rod((0, -33, 0), (0, -33, 0.8), 4.2, DARK, 24)
    sheet(s, -7.6, 7.6, -30, 19, CLOTH_WARM, 0, 0, 6)
    s.slab(-9.4, 9.4, -13, -10.6, -3, 7.4, 0.9, CLOTH_WARM)


SEAT = Prop("prop_village_seat", (32, 44), (16, 41), [Move("idle", [_seat])])


def _brazier(s: Spot, step: int | None) -> None:
    for way in (-1, 0.1, 1):
        s.bar((way * 10, 0, 3), (way * 5, -12, 2), 1.8, 1.8, METAL)
    s.mesh.tube([s._world((0, y, 0)) for y in (-19, -16, -12.6, -10.6)], [11, 10.4, 7, 3], 24, METAL)
    s.rod((0, -20, 0), (0, -18.4, 0), 11.4, STEEL, 24)
    for x in (-6, -1, 4, 7):
        s.ball((x, -19.4, 5), (2.6, 2, 1.6), DARK if step is None else EMBER)
    if step is not None:
        for x, size, shift in ((-5.4, 4.2, 1), (0.2, 6.6, 0), (5.6, 4, 4)):
            flame(s.at(x, -19), size, step + shift, 5)


BRAZIER = Prop("prop_village_brazier", (32, 42), (16, 39), [
    Move("lit", [partial(_brazier, step=i) for i in range(STEPS)], 7), Move("out", [partial(_brazier, step=None)]),
])  # fmt: skip


def _banner(s: Spot, phase: float, m: int, sign: int) -> None:
    s.rod((-11, 0, 0), (11, 0, 0), 1.1, METAL)
    sheet(s, -9.4, 9.4, 0.4, 62, m, phase, 3, 5 + sign)
    other = PALE if m == CLOTH_WARM else CLOTH_WARM

    def at(k: float) -> float:
        return 3 * k * k * math.sin(2 * math.pi * phase + 0.4)

    if sign == 0:
        s.path([(5 * c + at(0.36), 22 + 5 * q, 5) for c, q in circle(20)], 1.2, other)
        for y, half in ((32, 5.5), (37, 4), (42, 2.2)):
            s.bar((at(y / 62) - half, y, 5.4), (at(y / 62) + half, y, 5.4), 1.9, 1, other)
    else:
        for i, y in enumerate((16, 24, 32, 40)):
            x = at(y / 62)
            s.bar((x - 5 + i, y, 5.2), (x + 5 - i, y, 5.2), 2, 1, other)
    for x in (-7, 0, 7):
        s.path([(x, -1, 1), (x, 2, 2)], 0.8, METAL)


BANNERS = [
    Prop(f"prop_village_banner_{i + 1}", (32, 72), (16, 4), [
        Move("sway", [partial(_banner, phase=k / WAVE, m=m, sign=i) for k in range(WAVE)], 11),
    ])
    for i, m in enumerate((CLOTH_WARM, CLOTH_DULL))
]  # fmt: skip


def _memorial(s: Spot, lit: bool, phase: float) -> None:
    s.slab(-18, 18, -3, 0, -4, 7, 0.7, CONCRETE)
    for x, high, lean in ((-11, 40, -2), (0, 50, 0), (10, 36, 2)):
        s.path([(x, -2, 0), (x + lean, -high, 0)], 0.9, METAL)
        s.mesh.tube([s._world((x + lean, -high + 1, 0)), s._world((x + lean * 1.2, -high - 5, 0))], [1.6, 0.2], 10, STEEL)
        sheet(s.at(x + lean * 0.8, -high * 0.84), 0.6, 6, 0, 13, PALE if x else CLOTH_WARM, phase, 2, int(x) + 20)
    for i, x in enumerate((-14, -6, 5, 13)):
        s.mesh.tube([s._world((x, -5.6, 5)), s._world((x, -3, 5))], [1.8, 1.3], 12, PALE)
        if lit:
            s.ball((x, -7 - (i % 2) * 0.6, 5.4), (0.9, 0.8, 1.4), GLOW if (i + int(phase * 8)) % 3 else LAMP)
    s.ball((0, -6.4, 4), (4, 3, 3.8), PORCELAIN)
    s.slab(-2.6, 2.6, -8, -5.4, 6, 7.4, 0.4, DARK)


MEMORIAL = Prop("prop_village_memorial", (44, 64), (22, 60), [
    Move("lit", [partial(_memorial, lit=True, phase=i / WAVE) for i in range(WAVE)], 10),
    Move("unlit", [partial(_memorial, lit=False, phase=i / WAVE) for i in range(WAVE)], 10),
])  # fmt: skip


def _drawing(s: Spot, sheets: tuple[tuple[float, float, int], ...]) -> None:
    """Pinned on a wall; the pivot is the middle of the upper edge."""
    for x, y, kind in sheets:
        s.slab(x - 8, x + 8, y, y + 12, 0, 0.8, 0.2, PALE)
        s.slab(x - 1, x + 1, y - 0.6, y + 1.4, 0.6, 1.8, 0.2, METAL)
        if kind == 0:
            for px, high in ((x - 4, 7), (x, 5), (x + 4, 6)):
                s.ball((px, y + 10 - high, 1.6), (1.3, 0.6, 1.3), CLOTH_DULL)
                s.bar((px, y + 11 - high, 1.6), (px, y + 10.6, 1.6), 1.0, 0.6, CLOTH_DULL)
        elif kind == 1:
            s.path([(x + 3 * c, y + 6 + 3 * k, 1.4) for c, k in circle(16)], 0.8, CLOTH_WARM)
            for c, k in circle(7)[:-1]:
                s.bar((x + 4 * c, y + 6 + 4 * k, 1.4), (x + 5.6 * c, y + 6 + 5.4 * k, 1.4), 0.9, 0.6, CLOTH_WARM)
        elif kind == 2:
            s.ball((x, y + 5, 1.4), (3.4, 0.6, 3), PORCELAIN)
            s.path([(x + 3.4 * c, y + 5 + 3 * k, 1.8) for c, k in circle(14)], 0.5, DARK)
            for way in (-1, 1):
                s.ball((x + way * 1.3, y + 4.6, 2), (0.7, 0.4, 0.8), DARK)
                s.bar((x + way * 3, y + 6, 1.6), (x + way * 6.4, y + 10.6, 1.6), 0.9, 0.6, DARK)
        else:
            s.bar((x - 6, y + 10, 1.6), (x + 6, y + 10, 1.6), 1, 0.6, CLOTH_DULL)
            s.path([(x + 6 * c, y + 10 - 7 * k, 1.6) for c, k in circle(14, 0, math.pi)], 0.7, PAINT)
            s.bar((x - 2, y + 10, 1.6), (x - 2, y + 6, 1.6), 2, 0.6, CLOTH_WARM)


DRAWINGS = Prop("prop_village_drawings", (60, 36), (30, 4), [
    Move("few", [partial(_drawing, sheets=((-14, 2, 0), (8, 5, 1)))]),
    Move("many", [partial(_drawing, sheets=((-18, 1, 0), (1, 3, 1), (19, 1, 3), (-10, 16, 2), (10, 17, 0)))]),
])  # fmt: skip


def _toys(s: Spot) -> None:
    s.slab(-12, -4, -5, 0, -2, 3, 0.5, CLOTH_WARM)
    for x in (-11, -5):
        s.rod((x, -1.2, 2), (x, -1.2, 4), 1.6, METAL, 14)
    s.ball((2, -6.6, 1), (2, 1.6, 2), PALE)
    s.ball((2, -2.4, 1), (2.4, 2, 2.6), CLOTH_DULL)
    for way in (-1, 1):
        s.bar((2, -4, 1), (2 + way * 4, -2.4, 2), 1.1, 1, CLOTH_DULL)
    s.path([(9, 0, 1), (14, -7, 1)], 0.7, METAL)
    s.mesh.tube([s._world((13.4, -6.4, 1)), s._world((15.4, -9.6, 1))], [1.3, 0.2], 8, STEEL)


TOYS = Prop("prop_village_toys", (36, 16), (17, 13), [Move("idle", [_toys])])


# --- the observatory --------------------------------------------------------------------------------------------------


def _telescope(s: Spot, tilt: float, lamp: int) -> None:
    for x in (-15, 0, 15):
        s.bar((x, 0, 4 - abs(x) * 0.3), (x * 0.15, -24, 0), 2.4, 2.4, METAL)
    s.slab(-18, 18, -2.4, 0, -5, 6, 0.6, CLOTH_DULL)
    s.rod((0, -30, -2), (0, -22, -2), 5, CONCRETE, 22)
    a = math.radians(tilt)

    def at(along: float, aside: float = 0) -> tuple[float, float, float]:
        return along * math.cos(a) + aside * math.sin(a), -33 - along * math.sin(a) + aside * math.cos(a), 2

    s.path([at(-22), at(4)], 4.2, METAL, 20, caps=True)
    s.path([at(3), at(26)], 5.6, CONCRETE, 22, caps=True)
    s.path([at(25), at(32)], 6.8, METAL, 22, caps=True)
    s.path([at(32), at(32.6)], 5.4, lamp, 22, caps=True)
    s.path([at(-22), at(-28)], 2.4, STEEL, 16, caps=True)
    for k in (-14, -2, 12):
        s.path([at(k), at(k + 2)], 5.2 if k < 0 else 6.3, STEEL, 22, caps=True)
    s.path([at(-8, -7), at(10, -8)], 1.5, STEEL, 12, caps=True)
    s.rod((0, -33, 4), (0, -33, 8), 4, STEEL, 20)
    s.path([(4.4 * c, -33 + 4.4 * k, 8) for c, k in circle(18)], 0.8, METAL)
    s.path([at(-10, 4), (-12, -20, 4), (-14, -8, 4), (-18, -2, 5)], 0.7, DARK)
    s.slab(-25, -17, -11, -2.4, -2, 5, 0.7, METAL)
    s.slab(-23.6, -18.4, -9.6, -6.4, 4.6, 5.6, 0.2, lamp if lamp != DARK else DARK)
    sheet(s, 2, 8, -24, 12, CLOTH_WARM, 0, 0, 9)


TELESCOPE = Prop("prop_village_telescope", (76, 72), (38, 67), [
    Move("scan", [partial(_telescope, tilt=a, lamp=PAINT) for a in (24, 25.5, 27, 28.5, 30, 28.5, 27, 25.5)], [70, 6, 6, 6, 80, 6, 6, 6]),
    Move("still", [partial(_telescope, tilt=24, lamp=DARK)]),
])  # fmt: skip


def _alarm(s: Spot, sway: float, lamp: int) -> None:
    """A sheet of metal to strike, under a small red lamp: the village's alarm."""
    s.bar((-10, -44, 0), (-10, 0, 0), 2.4, 2.4, CLOTH_DULL)
    s.bar((-11, -43, 0), (10, -43, 0), 2, 2, CLOTH_DULL)
    s.bar((-10, -32, 0), (0, -43, 0), 1.4, 1.4, CLOTH_DULL)
    s.slab(-14, -6, -3, 0, -4, 5, 0.6, METAL)
    for x in (-1, 7):
        s.path([(x, -43, 0), (x + sway * 0.3, -38, 0)], 0.5, METAL)
    s.slab(-3 + sway * 0.4, 9 + sway * 0.4, -38, -22, -0.5, 1.4, 0.8, CONCRETE)
    s.ball((3 + sway * 0.4, -30, 1.2), (3, 0.8, 3), METAL)
    s.path([(-9, -26, 3), (-6, -20, 4)], 0.7, CLOTH_DULL)
    s.rod((-6.6, -21, 4), (-5, -17.4, 4), 1.6, METAL)
    s.ball((-10, -46, 0), (2, 2, 2), lamp)


ALARM = Prop("prop_village_alarm", (36, 54), (18, 51), [
    Move("idle", [partial(_alarm, sway=a, lamp=DARK) for a in (0, 1, 1.6, 1, 0, -1, -1.6, -1)], 12),
    Move("ring", [partial(_alarm, sway=a, lamp=m) for a, m in ((0, RED), (5, RED), (0, DARK), (-5, DARK))], 5),
])  # fmt: skip

PROPS = [
    LEAF, GENERATOR, HUM, WORKBENCH, HARPOONS, SUIT, HOIST, SEAT, BRAZIER, *BANNERS, MEMORIAL, DRAWINGS, TOYS, TELESCOPE, ALARM,
]  # fmt: skip
SCENES = {"all": lambda path: render_props(PROPS, path)}


def finish(work: Path) -> None:
    """Write every prop's sheet."""
    finish_props(PROPS, work)
