"""What hangs, stands and rots in the sanctuary: chains and weights, tanks, levers and valves, roots, machines, lamps, bones."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import post, scene
from tools.art.lib.plates import CONCRETE, DARK, GREYS, LAMP, METAL, PAINT, PIPE, RED, Spot, circle, pair
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Look, Paint, Sheet, faults, outlined, rasterise, to_toml
from tools.art.places.props import Move, Prop
from tools.art.rot import BONE, OUTLINE, ROOT, ROT, RUST, STEEL, merge_within, tapered, torus_noise, wander
from tools.art.rot import LAMP as LAMP_LIGHT
from tools.art.rot import RED as RED_LIGHT

SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
SS, SAMPLES = 5, 4
WIDEST = 1024  # px of the shared render
LOOK = Look(edge=1.8, outline=OUTLINE)
STAINS = 40  # seed of the first sheet's
Turned = Callable[[post.Array], post.Array]  # a cell, turned round its pivot

RUSTED, GROWTH, ROOTED, BONES, GLOW, DROP = range(len(GREYS), len(GREYS) + 6)
RIM = "#7f9484"
PAINTS = [
    Paint((STEEL[2], STEEL[4], STEEL[5], STEEL[6], STEEL[6], STEEL[7]), 1, RIM),
    Paint((STEEL[1], STEEL[3], STEEL[4], STEEL[5], STEEL[6]), 1, RIM),
    Paint((STEEL[2], STEEL[4], STEEL[5], STEEL[6]), 1, RIM), Paint(("#030506", "#080c0c", "#111716"), 1, None),
    Paint((LAMP_LIGHT,), 3, None), Paint((RED_LIGHT,), 3, None),
    Paint(tuple(ROT[3:8]), 1, None), Paint(tuple(RUST[2:8]), 1, None), Paint(("#8b9178",), 1, None), Paint(tuple(BONE), 1, None),
    Paint((RUST[2], RUST[3], RUST[4], RUST[5], RUST[6]), 1, RUST[8]), Paint((ROT[2], ROT[3], ROT[4], ROT[5], ROT[6]), 1, ROT[7]),
    Paint((ROOT[0], ROOT[2], ROOT[3], ROOT[4], ROOT[5]), 1, "#5f5d49"), Paint(tuple(BONE), 1.4, "#e4e0bc", 0.6),
    Paint(("#a9a95e",), 2.4, None), Paint(("#8fa092",), 3, None),
]  # fmt: skip
BARE = {CONCRETE, METAL, PIPE}


def _root(
    s: Spot, rng: random.Random, start: tuple[float, float], heading: float, length: float, thick: float, d: float = 3, sway: float = 0,
    floor: float = 999,
) -> None:  # fmt: skip
    """A root; `sway` moves its tip by so many px, and it creeps along the `floor`."""
    line = wander(rng, start, math.radians(heading), max(4, int(length / 2.5)), 2.5, 0.42)
    last = len(line) - 1
    bent = [(x + sway * (i / last) ** 2, min(y, floor)) for i, (x, y) in enumerate(line)]
    s.mesh.tube([s._world((x, y, d + 0.5 * math.sin(i))) for i, (x, y) in enumerate(bent)], tapered(len(bent), thick, 0.5), 9, ROOTED)


def _ring(s: Spot, x: float, y: float, r: float, thick: float, m: int = METAL, d: float = 0) -> None:
    s.path([(x + r * c, y + r * k, d) for c, k in circle(22)], thick, m)


# --- chains, weights, hooks -------------------------------------------------------------------------------------------


def _links(s: Spot, low: float, cut: bool = False) -> None:
    """Heavy links, by turns seen from the front and from their edge."""
    y = -16.0
    while y < low:
        s.path([(3.7 * c, y + 4 + 5.6 * k, 0) for c, k in circle(20)], 1.55, METAL)
        s.path([(-3.9 + 0.2 * k, y + 4 + 4.4 * k, 1.6) for _, k in circle(9, 1.7, 4.6)], 0.5, RUSTED)
        if not cut or y + 15 < low:
            s.slab(-2.1, 2.1, y + 5.2, y + 18.8, -3, 3, 1.6, METAL)
            s.slab(-0.6, 0.6, y + 9.2, y + 14.8, 2.6, 3.3, 0.3, DARK)
        y += 16
    if cut:
        s.path([(0, low - 7, 1), (-2.4, low - 4, 1), (-3, low, 1), (-0.8, low + 3.4, 1)], 1.7, RUSTED)


CHAIN = Prop("chain", (16, 16), (8, 0), [Move("link", [partial(_links, low=32)])])
CHAIN_END = Prop("chain_end", (16, 24), (8, 0), [Move("cut", [partial(_links, low=14, cut=True)])])


def weight(s: Spot) -> None:
    """Plates of concrete and iron on a rod, the ring at the pivot."""
    _ring(s, 0, 4, 3.4, 1.2, RUSTED)
    s.slab(-2, 2, 7, 54, -2, 8, 0.6, DARK)
    s.slab(-8, 8, 9, 12.6, -4, 7, 0.8, METAL)
    for i in range(6):
        wide = 15 if i % 2 else 14
        s.slab(-wide, wide, 13 + 6.4 * i, 18.8 + 6.4 * i, -9, 6 + (i % 2), 1, CONCRETE if i % 3 else METAL)
    s.slab(-9, 9, 51.6, 55, -5, 7, 0.8, RUSTED)
    s.slab(-3.4, 3.4, 11, 54, 5, 8.4, 0.6, METAL)
    for y in (16, 29, 42):
        s.bolt(0, y, 8.4, 1.3)
    s.slab(5, 12, 26, 30, 6, 8, 0.2, PAINT)
    for x, y, r in ((-10, 51, 2.2), (-6, 52.5, 1.6), (11, 39, 1.5)):
        s.ball((x, y, 6), (r, r, r * 0.7), GROWTH)
    for x, long in ((-11, 5), (-7, 3), (9, 4)):
        s.path([(x, 53, 3), (x, 55 + long, 3)], 0.6, GROWTH, 8, True)


COUNTERWEIGHT = Prop("counterweight", (48, 72), (24, 4), [Move("idle", [weight])])


def _hook(s: Spot, swing: float) -> None:
    def at(y: float) -> float:
        return swing * y / 50

    s.path([(0, 0, 0), (at(9), 9, 0)], 1.0, DARK)
    o = at(16)
    s.slab(o - 6, o + 6, 8, 25, -3, 4, 1.4, METAL)
    s.slab(o - 7.4, o - 4.4, 7, 24, -3, 5.4, 0.8, RUSTED)
    s.slab(o + 4.4, o + 7.4, 7, 24, -3, 5.4, 0.8, RUSTED)
    s.rod((o, 15, 3), (o, 15, 5.4), 4.6, CONCRETE, 20)
    s.bolt(o, 15, 5.6, 1.6)
    s.rod((at(25), 24, 0), (at(30), 30, 0), 2.2, METAL)
    o = at(38)
    curve = [(o - 0.5 + 7 * math.cos(a), 38 + 7.4 * math.sin(a), 0) for a in np.linspace(-1.5, 3.5, 18)]
    s.mesh.tube([s._world(p) for p in curve], np.linspace(2.4, 1.0, 18), 12, METAL)
    s.path([(o + 3, 44, 1), (o + 2.6, 48 + swing * 0.05, 1)], 0.6, GROWTH, 8, True)


SWING = (0, 2.4, 4.2, 4.8, 4.2, 2.4, 0, -2.4, -4.2, -4.8, -4.2, -2.4)
HOOK = Prop("hook", (40, 60), (20, 4), [Move("sway", [partial(_hook, swing=a) for a in SWING], 9), Move("idle", [partial(_hook, swing=0)])])


def hanging_tank(s: Spot, stage: int) -> None:
    """A round tank under its ring: whole, cracked, torn open."""
    rng = random.Random(5)
    _ring(s, 0, 5, 4, 1.4, RUSTED)
    for way in (-1, 1):
        s.path([(0, 8, 0), (way * 26, 22, 2)], 1.2, METAL)
        s.slab(*pair(way * 24, way * 30), 20, 27, -2, 6, 0.8, METAL)
    s.mesh.ball(s._world((0, 34, -30)), (38, 34, 15), CONCRETE, 40, 16)
    s.mesh.tube([s._world((0, 33, -30)), s._world((0, 86, -30))], 38, 44, CONCRETE)
    s.mesh.ball(s._world((0, 86, -30)), (38, 34, 13), CONCRETE, 40, 16)
    for y in (34, 60, 86):
        s.mesh.tube([s._world((0, y - 1.6, -30)), s._world((0, y + 1.6, -30))], 39.4, 44, METAL)
        for x in range(-34, 36, 6):
            s.bolt(x, y, math.sqrt(39.4**2 - x * x) - 29.6, 0.9)
    for x, y, w, h in ((-16, 47, 9, 8), (14, 72, 10, 7)):
        s.mesh.ball(s._world((x, y, math.sqrt(38**2 - x * x) - 31)), (w, 3.4, h), CONCRETE, 18, 10)
    s.rod((18, 48, -2), (18, 48, 6), 5, METAL, 20)
    s.rod((18, 48, 5), (18, 48, 6.4), 3.4, DARK, 16)
    s.slab(-7, 7, 92, 101, -34, 0, 0.8, METAL)
    _tank_damage(s, rng, stage)
    for x, long in ((-26, 6), (-20, 9), (-4, 5), (9, 7), (24, 4)):
        s.path([(x, 90, -4), (x, 96 + long, -4)], 0.8, GROWTH, 8, True)


def _tank_damage(s: Spot, rng: random.Random, stage: int) -> None:
    if stage == 1:
        for start, heading in (((-20, 62), 80), ((-18, 66), 20), ((4, 40), 70)):
            line = wander(rng, start, math.radians(heading), 9, 2.4, 0.7)
            s.path([(x, y, 11) for x, y in line], 0.9, DARK)
        s.path([(-17, 76, 11), (-17.4, 96, 6)], 0.8, GROWTH, 8)
    if stage == 2:
        s.mesh.ball(s._world((-6, 74, 6)), (19, 7, 17), DARK, 24, 12)
        for c, k in circle(15)[:-1]:
            out, inn = rng.uniform(20, 24), rng.uniform(12, 17)
            s.polygon(
                [
                    (-6 + out * c - 3 * k, 74 + out * k * 0.9 + 3 * c),
                    (-6 + out * c + 3 * k, 74 + out * k * 0.9 - 3 * c),
                    (-6 + inn * c, 74 + inn * k * 0.9),
                ],
                10,
                15,
                RUSTED,
            )
        for i in range(7):
            _root(
                s, rng, (-6 + rng.uniform(-9, 9), 76), 90 + rng.uniform(-14, 14), rng.uniform(22, 34), rng.uniform(0.8, 1.8), 15 + i * 0.4
            )


TANK = Prop("tank", (96, 124), (48, 4), [Move(n, [partial(hanging_tank, stage=i)]) for i, n in enumerate(("whole", "cracked", "torn"))])


def _parts(s: Spot, kind: int) -> None:
    if kind == 0:
        s.polygon([(-7, -5), (5, -7), (8, 2), (1, 7), (-8, 4)], -2, 2, CONCRETE)
        s.polygon([(-5, -4), (4, -5), (5, -2), (-5, -1)], 2, 3, METAL)
    elif kind == 1:
        s.polygon([(-3, -8), (3, -6), (4, 5), (-1, 8), (-4, 2)], -2, 2, RUSTED)
        s.bolt(0, -4, 2, 1)
    else:
        s.path([(-8 + 0.2, 3, 0), (-3, -3, 0), (4, -4, 0), (8, 2, 0)], 1.7, METAL)
        s.path([(-3, -3, 1), (1, 4, 1)], 0.7, ROOTED)


PIECES = Prop("tank_parts", (24, 24), (12, 12), [Move(n, [partial(_parts, kind=i)]) for i, n in enumerate(("chunk", "shard", "band"))])


# --- what one works ---------------------------------------------------------------------------------------------------


def _valve(s: Spot, turn: float) -> None:
    s.rod((0, 0, -4), (0, 0, 2), 5, METAL, 20)
    s.rod((0, 0, 2), (0, 0, 7), 1.8, CONCRETE)
    _ring(s, 0, 0, 10, 1.5, RUSTED, 7)
    for k in range(5):
        a = math.radians(turn + 72 * k)
        s.bar((0, 0, 7), (10 * math.cos(a), 10 * math.sin(a), 7), 1.7, 1.7, RUSTED)
    a = math.radians(turn)
    s.ball((10 * math.cos(a), 10 * math.sin(a), 8), 2.0, PAINT)
    s.ball((0, 0, 8), 2.2, METAL)


VALVE = Prop("valve", (32, 32), (16, 16), [
    Move("idle", [partial(_valve, turn=-90)]), Move("turn", [partial(_valve, turn=-90 + 9 * i) for i in range(8)], 3),
])  # fmt: skip


def _lever(s: Spot, lean: float, light: int) -> None:
    s.slab(-11, 11, -4, 0, -4, 6, 0.8, CONCRETE)
    s.slab(-8, 8, -13, -3, -3, 4, 1.2, METAL)
    s.slab(-6, 6, -11, -5, 3, 4.8, 0.4, DARK)
    for x in (-9, 9):
        s.bolt(x, -2, 6, 1)
    s.slab(3, 6.4, -11.4, -8.6, 4, 6.4, 0.3, light)
    a = math.radians(lean)
    tip = (22 * math.sin(a), -8 - 22 * math.cos(a), 6)
    s.path([(0, -8, 6), tip], 1.3, METAL)
    s.path([(tip[0] * 0.72, -8 - 22 * math.cos(a) * 0.72, 6), tip], 2.2, RUSTED, 12, True)
    s.ball((0, -8, 6), 2.8, CONCRETE)
    s.ball((-7, -1.4, 6), (2.4, 2, 1.4), GROWTH)


LEVER = Prop("lever", (56, 44), (28, 38), [
    Move("off", [partial(_lever, lean=-42, light=RED)]), Move("on", [partial(_lever, lean=42, light=LAMP)]),
    Move("throw", [partial(_lever, lean=a, light=g) for a, g in ((-46, RED), (-30, RED), (-4, DARK), (26, DARK), (46, LAMP), (42, LAMP))],
         [4, 3, 2, 2, 3, 4], False),
])  # fmt: skip


def _winch(s: Spot, turn: float) -> None:
    for way in (-1, 1):
        s.polygon([(way * 22, 0), (way * 12, -26), (way * 8, -26), (way * 14, 0)][::way], -4, 6, METAL)
        s.slab(*pair(way * 10, way * 24), -3, 0, -4, 8, 0.8, CONCRETE)
    s.rod((-15, -22, 0), (15, -22, 0), 8, CONCRETE, 24)
    for i in range(8):
        x = -12 + i * 3.3
        s.mesh.tube([s._world((x, -22 + 9 * k, 9 * c)) for c, k in circle(16)], 1.0, 8, RUSTED if i % 2 else DARK)
    for way in (-1, 1):
        s.rod((way * 14, -22, 0), (way * 16, -22, 0), 11, METAL, 24)
    a = math.radians(turn)
    s.rod((19, -22, 4), (19 + 0.1, -22 + 10 * math.sin(a), 4 + 8 * math.cos(a)), 1.2, METAL)
    s.ball((20, -22 + 10 * math.sin(a), 5 + 8 * math.cos(a)), 2.0, RUSTED)
    s.path([(-3, -14, 8), (-3, -2, 8), (-5, 0, 7)], 0.9, DARK)


WINCH = Prop(
    "winch",
    (64, 48),
    (32, 42),
    [Move("idle", [partial(_winch, turn=90)]), Move("turn", [partial(_winch, turn=90 + 60 * i) for i in range(6)], 5)],
)


def _crane(s: Spot) -> None:
    s.slab(-6, 10, -16, 16, -6, 6, 1, METAL)
    for y in (-9, 5):
        s.slab(8, 132, y, y + 3, -3, 3, 0.6, RUSTED if y > 0 else CONCRETE)
    for i in range(15):
        x = 10 + i * 8
        s.bar((x, -7, 1), (x + 4, 6, 1), 1.2, 1.2)
        s.bar((x + 8, -7, 1), (x + 4, 6, 1), 1.2, 1.2)
    s.bar((8, -26, 0), (128, -8, 0), 1.2, 1.2, METAL)
    s.slab(2, 8, -30, -10, -3, 3, 0.8, METAL)
    for x in (36, 78, 108):
        s.path([(x, 8, 2), (x + 0.6, 12 + x % 7, 2)], 0.7, GROWTH, 8, True)
    s.rod((124, 1, -3), (124, 1, 5), 6, METAL, 20)
    s.rod((124, 1, 4), (124, 1, 6), 3, RUSTED, 16)
    _root(s, random.Random(2), (20, -6), 12, 36, 1.4, 5, 0, 14)


CRANE = Prop("crane", (152, 56), (10, 34), [Move("idle", [_crane])])


def _gauge(s: Spot, needle: float) -> None:
    s.rod((0, 0, -3), (0, 0, 2), 8.6, METAL, 28)
    s.rod((0, 0, 1.6), (0, 0, 2.6), 6.8, BONES, 28)
    for k in range(7):
        a = math.radians(-210 + 40 * k)
        s.bar((4.6 * math.cos(a), 4.6 * math.sin(a), 2.8), (6.4 * math.cos(a), 6.4 * math.sin(a), 2.8), 0.9, 0.4, DARK)
    a = math.radians(needle)
    s.bar((0, 0, 3.2), (5.6 * math.cos(a), 5.6 * math.sin(a), 3.2), 1.2, 0.5, RED)
    s.ball((0, 0, 3), 1.3, DARK)
    s.slab(-2, 2, 8, 13, -3, 2, 0.6, PIPE)
    s.path([(-6, -5, 3), (-2, -6.4, 3.2)], 0.7, GROWTH)


GAUGE = Prop(
    "gauge",
    (24, 30),
    (12, 12),
    [
        Move("idle", [partial(_gauge, needle=a) for a in (14, 20, 16, 24, 18, 12)], [9, 5, 7, 4, 8, 11]),
        Move("empty", [partial(_gauge, needle=150)]),
    ],
)


def _sign(s: Spot, kind: int) -> None:
    s.slab(-14, 14, -9, 9, -1, 1.4, 0.8, METAL)
    s.slab(-12.6, 12.6, -7.6, 7.6, 1, 1.8, 0.2, BONES if kind != 1 else RUSTED)
    for x in (-12, 12):
        s.bolt(x, -6.8, 1.8, 0.9)
    if kind == 0:
        s.polygon([(-6.5, 5.5), (0, -6), (6.5, 5.5)], 1.6, 2.2, DARK)
        s.polygon([(-3.4, 4), (0, -2.4), (3.4, 4)], 2, 2.6, GLOW)
    elif kind == 1:
        for y in (-4, 0, 4):
            s.path([(x, y + 1.3 * math.sin(x), 2.4) for x in np.linspace(-9, 9, 22)], 0.75, BONES)
    else:
        for x in range(-12, 10, 6):
            s.polygon([(x, 7), (x + 3, 7), (x + 8, -7), (x + 5, -7)], 1.6, 2.2, DARK)
    s.path([(9, 6, 2), (9.4, 9, 2), (9, 11.4, 2)], 0.8, GROWTH, 8, True)
    s.path([(-10, 7, 2.2), (-10, 10, 2)], 0.7, RUSTED, 8, True)


SIGN = Prop("sign", (36, 28), (18, 14), [Move(n, [partial(_sign, kind=i)]) for i, n in enumerate(("gas", "flood", "fall"))])


# --- water and what drips ---------------------------------------------------------------------------------------------


def _fall(s: Spot, x: float, top: float, low: float, part: float, m: int = DROP) -> None:
    """A drop that gathers, lets go and bursts."""
    if part < 0.4:
        s.ball((x, top + part * 3, 4), (0.7 + part, 0.7 + part, 0.9 + part * 1.4), m)
    elif part < 0.85:
        t = (part - 0.4) / 0.45
        y = top + 2 + (low - top - 2) * t * t
        s.path([(x, y - 1.4 - 2 * t, 4), (x, y, 4)], 0.8, m, 8, True)
    else:
        for way in (-1, 1):
            s.ball((x + way * (14 * (part - 0.80)), low - 1.2 - 9 * (part - 0.85), 4), 0.8, m)


def _drain(s: Spot, part: float) -> None:
    s.rod((0, 10, -6), (0, 10, 3), 9.4, METAL, 28)
    s.rod((0, 10, 2), (0, 10, 4), 7.6, DARK, 28)
    _ring(s, 0, 10, 8.8, 1.0, RUSTED, 4)
    for x in (-4.4, 0, 4.4):
        s.slab(x - 0.8, x + 0.8, 3.4, 16.6, 3, 5, 0.4, RUSTED)
    s.path([(-2, 16, 5), (-2.4, 20, 5.6), (-2, 24, 5)], 1.4, GROWTH, 8, True)
    s.path([(2.4, 16, 5), (2.6, 19, 5.4)], 0.9, GROWTH, 8, True)
    _fall(s, -2, 25, 46, part, GROWTH)
    _fall(s, 2.6, 20, 46, (part + 0.45) % 1, GROWTH)


DRAIN = Prop("drain", (32, 52), (16, 2), [Move("drip", [partial(_drain, part=i / 12) for i in range(12)], 5)])


def _dripping(s: Spot, part: float) -> None:
    s.path([(-15, 4, 0), (-4, 4, 0), (0.5, 5.4, 0), (2, 9, 0), (2, 13, 0)], 3.6, PIPE, 18)
    s.rod((-12, 4, 0), (-9.6, 4, 0), 4.8, METAL)
    s.rod((2, 11.6, 0), (2, 14.4, 0), 4.8, RUSTED)
    s.ball((-3, 7.6, 3), (2, 1.6, 1.2), GROWTH)
    _fall(s, 2, 15, 46, part)


DRIP = Prop("pipe_drip", (40, 52), (20, 3), [Move("drip", [partial(_dripping, part=i / 14) for i in range(14)], 5)])


def _afloat(s: Spot, bob: float, tilt: float) -> None:
    a = math.radians(tilt)

    def at(x: float, y: float, d: float = 0) -> tuple[float, float, float]:
        return x * math.cos(a) - y * math.sin(a), bob + x * math.sin(a) + y * math.cos(a), d

    s.mesh.tube([s._world(at(-14, -2)), s._world(at(12, -2))], 6.4, 24, METAL)
    for x in (-13, -4, 5, 12):
        s.mesh.tube([s._world(at(x - 0.8, -2)), s._world(at(x + 0.8, -2))], 7.0, 24, RUSTED)
    s.mesh.ball(s._world(at(-7, -7, 2)), (4, 2.4, 1.6), GROWTH, 12, 8)
    s.path([at(12, -2, 2), at(17, -1, 2), at(19, 3, 2)], 0.7, ROOTED)


def _clip_below(image: post.Array, row: int) -> None:
    image[row:] = 0


FLOAT = Prop(
    "float",
    (52, 28),
    (26, 18),
    [Move("bob", [partial(_afloat, bob=1.1 * math.sin(a), tilt=4 * math.sin(a + 1)) for a in np.arange(8) * math.pi / 4], 9)],
)


# --- what grows -------------------------------------------------------------------------------------------------------


def _wall_roots(s: Spot, sway: float) -> None:
    rng = random.Random(11)
    for i in range(13):
        thick = (5.4, 4.6, 3.8, 3, 2.6, 2.4, 2, 1.8, 1.6, 1.4, 1.3, 1, 1)[i]
        _root(s, rng, (-4, rng.uniform(-14, 14)), rng.uniform(-50, 74), rng.uniform(30, 52), thick, i * 0.6, sway * (0.4 + 0.1 * i))
    for _ in range(6):
        s.ball((rng.uniform(0, 7), rng.uniform(-13, 13), 7), (2.4, 2, 2.0), GROWTH)


WALL_ROOTS = Prop(
    "roots_wall", (72, 112), (4, 48), [Move("idle", [partial(_wall_roots, sway=a) for a in (0, 1, 1.6, 1, 0, -1, -1.6, -1)], 14)]
)


def _hanging_roots(s: Spot, sway: float) -> None:
    rng = random.Random(4)
    for i in range(11):
        x = rng.uniform(-18, 18)
        _root(s, rng, (x, -4), 90 + rng.uniform(-9, 9), rng.uniform(30, 68), rng.uniform(0.8, 2.8), i * 0.5, sway * rng.uniform(0.6, 1.4))
    for _ in range(4):
        s.ball((rng.uniform(-14, 14), rng.uniform(1, 5), 6), (2, 2, 1.6), GROWTH)


HANGING_ROOTS = Prop(
    "roots_hang", (64, 84), (32, 3), [Move("sway", [partial(_hanging_roots, sway=a) for a in (0, 2, 3.4, 2, 0, -2, -3.4, -2)], 12)]
)


def _knot(s: Spot, breath: float) -> None:
    """Where many roots meet on a floor: low, wide, with pale buds that open and close."""
    rng = random.Random(9)
    for i in range(12):
        way = 1 if i % 2 else -1
        heading = math.radians(-14 if way > 0 else 194) + rng.uniform(-0.5, 0.5)
        line = wander(rng, (way * rng.uniform(0, 6), -5 - rng.uniform(0, 5)), heading, rng.randint(9, 13), 2.4, 0.35)
        low = [(x, min(-1.0, y + 0.012 * x * x + 0.1 * k)) for k, (x, y) in enumerate(line)]
        s.mesh.tube([s._world((x, y, 1 + 0.5 * i)) for x, y in low], tapered(len(low), rng.uniform(1.2, 2.6), 0.5), 9, ROOTED)
    for x, y, r in ((-7, -5, 1.9), (-2, -9, 2.3), (3, -6, 2.0), (8, -4.4, 1.6), (0, -3.4, 1.5)):
        s.ball((x, y, 8), r * (0.9 + 0.2 * breath), GROWTH)
        if breath > 0.3:
            s.ball((x, y - 0.3, 8 + r), r * 0.62 * breath, GLOW)


KNOT = Prop(
    "roots_knot",
    (72, 32),
    (36, 28),
    [Move("idle", [partial(_knot, breath=a) for a in (0, 0.35, 0.8, 1, 0.8, 0.35)], [26, 9, 9, 16, 10, 10])],
)


def _polyps(s: Spot, breath: float) -> None:
    rng = random.Random(6)
    for i in range(13):
        x = -16 + i * 2.7 + rng.uniform(-1, 1)
        high = (2 + 9 * math.exp(-((x / 9) ** 2))) * rng.uniform(0.5, 1.15)
        wide = rng.uniform(1.8, 3.2) * (1 + 0.14 * breath * (i % 3 == 0))
        s.path([(x, 0, i % 4), (x + rng.uniform(-1, 1), -high, i % 4)], wide * 0.5, GROWTH)
        s.ball((x, -high, i % 4), (wide, wide, wide * (0.62 + 0.12 * breath)), GROWTH if i % 4 else RUSTED)
        if i % 3 == 0:
            s.ball((x + 0.3, -high, i % 4 + wide), 0.6 + 0.5 * breath, GLOW)
    for x, long in ((-14, 3), (13, 4)):
        s.path([(x, -1, 4), (x + long, -0.8, 5)], 0.7, GROWTH)


POLYPS = Prop("growth", (44, 28), (22, 24), [Move("idle", [partial(_polyps, breath=a) for a in (0, 0.5, 1, 0.5)], [22, 10, 18, 10])])


# --- machines and the dead --------------------------------------------------------------------------------------------


def _pump(s: Spot) -> None:
    s.slab(-34, 34, -5, 0, -6, 8, 1, METAL)
    s.rod((-20, -22, -6), (-20, -22, 5), 17, CONCRETE, 36)
    s.rod((-20, -22, 4), (-20, -22, 6), 13, METAL, 32)
    s.rod((-20, -22, 5), (-20, -22, 7), 4, RUSTED, 20)
    for c, k in circle(7)[:-1]:
        s.bar((-20, -22, 6.4), (-20 + 12 * c, -22 + 12 * k, 6.4), 2, 1.6, RUSTED)
    s.slab(0, 30, -34, -4, -6, 5, 1.4, CONCRETE)
    s.slab(4, 15, -30, -18, 4, 6, 0.5, DARK)
    for y in (-28, -25, -22):
        s.slab(4, 15, y, y + 1.2, 5, 6.6, 0.3, METAL)
    s.path([(-6, -30, 0), (0, -46, 0), (8, -50, 0), (16, -48, 0), (17, -34, 0)], 3.4, PIPE, 16)
    s.rod((15.6, -42, 0), (18, -42, 0), 5, RUSTED)
    s.path([(30, -12, 2), (35, -12, 2), (36, -6, 2), (36, 0, 2)], 2.6, PIPE, 14)
    s.mesh.ball(s._world((22, -16, 4)), (6, 3, 8), CONCRETE, 16, 10)
    rng = random.Random(3)
    for start, heading in (((24, -30), 60), ((2, -8), 170), ((-30, -12), 110), ((20, -34), -30), ((8, -6), 30)):
        _root(s, rng, start, heading, rng.uniform(16, 28), rng.uniform(1.0, 1.9), 7, 0, -1.4)
    for x, y, r in ((-32, -6, 3), (-8, -5, 2.4), (28, -34, 2.6), (10, -35, 2)):
        s.ball((x, y, 5), (r, r, r * 0.7), GROWTH)


def _husk(s: Spot) -> None:
    """A machine that looked after the tanks, on its side since."""
    s.ball((-4, -13, 0), (19, 12, 12), CONCRETE)
    s.ball((-4, -16, 4), (13, 9, 8), METAL)
    s.slab(-16, 8, -12, -9.6, 8, 12.6, 0.5, DARK)
    s.rod((14, -15, 0), (24, -12, 3), 5, METAL)
    s.ball((26, -12, 4), (6.4, 5, 6), CONCRETE)
    s.rod((28.4, -12, 6), (30, -11.8, 10), 3.4, DARK, 18)
    s.ball((29.6, -11.8, 9.6), 1.5, RUSTED)
    for a, b, c in (
        ((-18, -12), (-30, -24), (-38, -1)),
        ((-12, -6), (-22, -10), (-27, 0)),
        ((6, -20), (14, -33), (24, -26)),
        ((10, -5), (18, -6), (34, -1)),
    ):
        s.mesh.capsule(s._world((*a, 5)), s._world((*b, 6)), 2.4, 1.8, METAL)
        s.mesh.capsule(s._world((*b, 6)), s._world((*c, 5)), 1.7, 0.8, RUSTED)
        s.ball((*b, 7), 2.3, CONCRETE)
    rng = random.Random(7)
    for start, heading in (((-6, -8), 150), ((4, -6), 40), ((-2, -22), -60), ((-10, -10), 100), ((2, -12), 80)):
        _root(s, rng, start, heading, rng.uniform(12, 20), rng.uniform(0.9, 1.6), 12, 0, -1.4)
    for x, y, r in ((-14, -4, 3), (0, -2.4, 3), (9, -24, 2), (-8, -25, 2.4)):
        s.ball((x, y, 9), (r, r, r * 0.7), GROWTH)


MACHINES = Prop("machine", (88, 64), (44, 58), [Move("pump", [_pump]), Move("husk", [_husk])])


def _skull(s: Spot, x: float, y: float, way: int, d: float = 3, jaw: float = 0.0, front: bool = False) -> None:
    """A skull that looks `way` (or, half, to the `front`); its jaw hangs `jaw` px."""
    s.ball((x - way * 0.6, y - 0.6, d), (4.4, 3.8, 3.9), BONES)
    s.ball((x + way * 1.6, y + 1.2, d), (2.9, 3, 2.7), BONES)
    s.path([(x - way * 0.4, y + 3.4 + 0.3 * jaw, d + 1), (x + way * 3.6, y + 5.0 + jaw, d + 1)], 0.85, BONES)
    s.ball((x + way * 1.9, y + 0.3, d + 3.2), (1.8, 1.8, 1.6), DARK)
    if front:
        s.ball((x - way * 1.9, y + 0.3, d + 3.2), (1.5, 1.8, 1.5), DARK)
        s.ball((x + way * 0.1, y + 3.0, d + 3.4), (0.7, 1.4, 0.8), DARK)


def _bone(s: Spot, a: tuple[float, float], b: tuple[float, float], d: float = 3, r: float = 0.95) -> None:
    s.path([(*a, d), (*b, d)], r, BONES)
    for p in (a, b):
        s.ball((*p, d), r * 1.55, BONES)


def _hand(s: Spot, x: float, y: float, heading: float, d: float = 4) -> None:
    """Three finger bones that spread."""
    for off in (-0.5, 0.0, 0.5):
        a = math.radians(heading) + off
        s.path([(x, y, d), (x + 4.2 * math.cos(a), min(-0.7, y + 4.2 * math.sin(a)), d)], 0.5, BONES, 8, True)


def _cage(s: Spot, spine: Sequence[tuple[float, float]], out: Sequence[tuple[float, float]], d: float = 3) -> None:
    """Ribs from the spine to where they end in front, dark between them."""
    middle = np.array([*spine, *out]).mean(0)
    wide, high = (np.ptp(np.array([*spine, *out]), 0) / 2).tolist()
    s.ball((*middle, d - 5), (wide * 0.9, 2, high * 0.9), DARK)
    s.path([(*p, d - 1) for p in spine], 1.05, BONES)
    for (ax, ay), (bx, by) in zip(spine, out, strict=True):
        bow = np.array([by - ay, ax - bx]) * 0.16
        mid = ((ax + bx) / 2 + bow[0], (ay + by) / 2 + bow[1])
        s.path([(ax, ay, d), (*mid, d + 2.4), (bx, by, d + 1)], 0.62, BONES, 8, True)


def _sitting(s: Spot) -> None:
    """Fell asleep against the wall: one knee up, the hand on it, the head on the breast."""
    s.ball((-6, -3, -1), (8, 5, 3.4), ROOTED)
    s.path([(-11, -18, 0), (-13, -9, 0), (-10, -1.6, 1)], 2.2, ROOTED, 10, True)
    _cage(
        s,
        [(-10.5, -21), (-11, -18), (-11, -15), (-10.4, -12), (-9.4, -9.4)],
        [(-4.5, -20), (-2.6, -16.4), (-2.2, -13), (-3, -10), (-5, -7.8)],
    )
    s.ball((-7, -3.6, 3), (4, 2.4, 2.6), BONES)
    s.ball((-6.4, -3.4, 5), (1.5, 1, 1.1), DARK)
    _skull(s, -6.5, -26.4, 1, 4, 1.2)
    _bone(s, (-5, -4), (6, -12.6), 5, 1.1)
    _bone(s, (6, -12.6), (9.4, -1.8), 5)
    s.path([(9, -1.2, 5), (14, -1.0, 5)], 0.9, BONES, 8, True)
    _bone(s, (-4, -2.4), (10, -3), 2, 1.05)
    _bone(s, (10, -3), (21, -1.5), 2)
    s.path([(21, -1.4, 2), (23, -4.6, 2)], 0.8, BONES, 8, True)
    _bone(s, (-7.4, -20), (-3.6, -12.6), 6.4, 0.85)
    _bone(s, (-3.6, -12.6), (5, -13.6), 7, 0.8)
    _hand(s, 5.4, -13.4, 40, 7)
    _root(s, random.Random(1), (-17, -1), -52, 24, 1.2, 6, 0, -1.2)
    s.ball((-15, -1.6, 4), (2.6, 2, 1.8), GROWTH)


def _lying(s: Spot) -> None:
    """On the back, one knee still up, an arm stretched out for something."""
    s.ball((2, -1.6, 0), (12, 4, 1.8), ROOTED)
    _skull(s, -17.6, -5.2, -1, 4)
    x = np.linspace(-13.5, -1.5, 6)
    _cage(s, [(v, -1.8) for v in x], [(v + 1.2, y) for v, y in zip(x, (-8.4, -9.8, -10, -9.4, -8.2, -6.4), strict=True)])
    s.path([(-1.5, -1.8, 2), (4, -2.2, 2)], 1.0, BONES)
    s.ball((5.6, -3.6, 3), (3.4, 2.4, 3.2), BONES)
    s.ball((6, -3.6, 5), (1.2, 1, 1.4), DARK)
    _bone(s, (6.6, -3.4), (15, -12.4), 5, 1.1)
    _bone(s, (15, -12.4), (19, -2), 5)
    s.path([(19, -1.4, 5), (23.4, -1.2, 5)], 0.85, BONES, 8, True)
    _bone(s, (7, -2.2), (18, -1.8), 1, 1.05)
    _bone(s, (18.6, -1.8), (28, -1.6), 1)
    _bone(s, (-12.6, -3), (-18, -1.4), 7, 0.8)
    _bone(s, (-18, -1.4), (-22.6, -1.5), 7, 0.75)
    _hand(s, -22.6, -1.6, 186, 7)
    _root(s, random.Random(8), (-2, -1), -12, 30, 1.0, 8, 0, -1.2)


def _heap(s: Spot) -> None:
    """What the water brought together in a corner."""
    rng = random.Random(12)
    s.path([(-19, -1.4, 0), (-8, -3, -2), (0, -4.4, -2), (8, -3, -2), (19, -1.4, 0)], 1.4, ROOTED, 12, True)
    for i in range(17):
        part = i / 16
        x = -17 + 34 * part
        top = -1.6 - 7.4 * max(0.0, 1 - (x / 17) ** 2) * rng.uniform(0.35, 1.0)
        a, long = rng.uniform(-0.9, 0.9) + (0.4 if x > 0 else -0.4), rng.uniform(4.2, 7)
        ends = [(x + k * long * math.cos(a), min(-1.1, top + k * long * math.sin(a))) for k in (-1, 1)]
        _bone(s, ends[0], ends[1], rng.uniform(0, 3), 0.8)
    for x, y, way in ((-11, -5.4, -1), (10.6, -5.4, 1), (0.4, -11.4, 1)):
        _skull(s, x, y, way, 7, 0, True)
    _cage(s, [(-4.6, -2), (-2.4, -2), (-0.2, -2), (2, -2)], [(-5, -6), (-2, -7), (0.8, -6.8), (3.6, -5.6)], 6)
    for x in (-18, 16):
        s.ball((x, -1.4, 6), (3, 2, 1.8), GROWTH)


REMAINS = Prop("bones", (64, 40), (30, 36), [Move("sit", [_sitting]), Move("lie", [_lying]), Move("heap", [_heap])])


# --- light ------------------------------------------------------------------------------------------------------------


def _hand_lamp(s: Spot, light: int, core: bool) -> None:
    s.slab(-6, 6, -2.4, 0, -3, 5, 0.7, METAL)
    s.rod((0, -44, 0), (0, -1, 0), 1.2, RUSTED)
    s.bar((-5, -1, 2), (0, -9, 2), 1.4, 1.4)
    s.bar((5, -1, 2), (0, -9, 2), 1.4, 1.4)
    s.path([(0, -43, 0), (1, -47, 0), (5, -48, 0), (8, -46, 0)], 1.0, METAL)
    s.slab(4, 12, -44.6, -42, -3, 4, 0.8, METAL)
    s.slab(4.6, 11.4, -42, -34, -2, 1, 0.3, light if light != LAMP else GLOW)
    if core:
        s.ball((8, -38, 3), (2.6, 2, 3.0), LAMP)
    for x in (4.4, 8, 11.6):
        s.rod((x, -42.4, 4), (x, -33.4, 4), 0.55, METAL)
    s.slab(4, 12, -34, -31.6, -3, 4, 0.8, METAL)
    s.path([(0, -30, 1), (2.4, -28, 2), (2.0, -24, 2), (-0.6, -22, 1.4)], 0.8, DARK)


HAND_LAMP = Prop("hand_lamp", (36, 56), (14, 51), [
    Move("lit", [partial(_hand_lamp, light=m, core=c) for m, c in ((LAMP, True), (GLOW, True), (LAMP, True), (GLOW, False))],
         [70, 4, 41, 3]),
    Move("unlit", [partial(_hand_lamp, light=DARK, core=False)]),
])  # fmt: skip


def _wall_lamp(s: Spot, light: int) -> None:
    s.slab(-4, 4, 0, 8, -3, 3, 0.8, METAL)
    s.slab(-8, 8, 5, 8, -3, 6, 0.8, RUSTED)
    s.slab(-6.4, 6.4, 8, 13, -2, 3.4, 0.6, light)
    for x in (-6.4, 0, 6.4):
        s.rod((x, 7.4, 4.4), (x, 14, 4.4), 0.6, METAL)
    s.slab(-7, 7, 13.4, 15, -2, 5, 0.4, RUSTED)
    s.path([(5, 15, 4), (5.2, 19, 4)], 0.8, GROWTH, 8, True)
    s.ball((-6, 5, 5), (2.2, 1.6, 1.2), GROWTH)


LAMP_FAILING = Prop("lamp", (28, 28), (14, 3), [
    Move("failing", [partial(_wall_lamp, light=m) for m in (LAMP, GLOW, DARK, GLOW, LAMP, DARK, LAMP, GLOW, DARK)],
         [64, 4, 3, 3, 7, 22, 4, 5, 38]),
    Move("lit", [partial(_wall_lamp, light=LAMP)]), Move("dead", [partial(_wall_lamp, light=DARK)]),
])  # fmt: skip


def _vessel(s: Spot, light: int, torn: bool) -> None:
    """A small standing tank with a window, and something in it."""
    s.slab(-20, 20, -6, 0, -8, 8, 1, METAL)
    s.mesh.tube([s._world((0, -62, -12)), s._world((0, -5, -12))], 18, 36, CONCRETE)
    s.mesh.ball(s._world((0, -62, -12)), (18, 18, 9), CONCRETE, 32, 12)
    for y in (-61, -36, -9):
        s.mesh.tube([s._world((0, y - 1.2, -12)), s._world((0, y + 1.2, -12))], 19.2, 36, RUSTED if y == -36 else METAL)
    s.rod((0, -76, -12), (0, -68, -12), 3, PIPE)
    if torn:
        for hole in ([(-8, -56), (2, -58), (8, -48), (7, -34), (-9, -40)], [(-9, -41), (7, -36), (9, -22), (3, -13), (-6, -16)]):
            s.polygon(hole, 5, 7.2, DARK)
        for c, k in circle(13)[:-1]:
            x, y = 8.4 * c, -36 + 22 * k
            s.polygon([(x * 1.25 - 2 * k, y + 2 * c), (x * 1.25 + 2 * k, y - 2 * c), (x * 0.55, -36 + 17 * k)], 6, 9.4, RUSTED)
        for x in (-4, 0, 4):
            _root(s, random.Random(x + 5), (x, -20), 90, 17, 1.4, 9)
        return
    s.slab(-8, 8, -54, -16, 4, 7.4, 1.4, METAL)
    s.slab(-6, 6, -52, -18, 6, 7.8, 0.4, light)
    if light != DARK:
        s.path([(0, -50, 8), (-1.4, -42, 8.2), (1, -34, 8.2), (-0.6, -26, 8)], 1.7, DARK)
        s.ball((0, -44, 8), (2.6, 1.4, 3), DARK)
    for y in (-44, -31):
        s.slab(-7, 7, y, y + 1.2, 7, 9.2, 0.3, METAL)


VESSEL = Prop("vessel", (48, 88), (24, 82), [
    Move("glow", [partial(_vessel, light=m, torn=False) for m in (GLOW, GROWTH, GLOW, DARK)], [80, 5, 46, 3]),
    Move("dark", [partial(_vessel, light=DARK, torn=False)]), Move("torn", [partial(_vessel, light=DARK, torn=True)]),
])  # fmt: skip


PROPS = [
    CHAIN, CHAIN_END, COUNTERWEIGHT, HOOK, TANK, PIECES, VALVE, LEVER, WINCH, CRANE, GAUGE, SIGN, DRAIN, DRIP, FLOAT,
    WALL_ROOTS, HANGING_ROOTS, KNOT, POLYPS, MACHINES, REMAINS, HAND_LAMP, LAMP_FAILING, VESSEL,
]  # fmt: skip
JOINED = {"chain", "chain_end", "roots_wall", "roots_hang"}  # these go on beyond their cells: under the next link, into the wall
HUNG = {"counterweight", "tank"}  # written at all their angles by `sanctuary_hung`, in the light of this render
STAINED = {"counterweight", "tank", "crane", "machine", "vessel", "sign", "winch"}  # stand still enough for stains that are drawn on


# --- render and colour ------------------------------------------------------------------------------------------------


def _stack(props: Sequence[Prop]) -> tuple[int, int]:
    """Give each prop its rows of the shared render; returns the render's size."""
    y = 0
    for prop in props:
        prop.top = y
        y += prop.cell[1]
    return max(prop.grid.size[0] for prop in props), y


def _render(path: Path) -> None:
    w, h = _stack(PROPS)
    stage = scene.reset(w * SS, h * SS, SAMPLES, wstr=0.35, filt=0.6, bounces=0)
    mesh = Mesh()
    for prop in PROPS:
        frames = [frame for move in prop.moves for frame in move.frames]
        for i, frame in enumerate(frames):
            _clipped(mesh, prop, i, frame)
    mesh.build("props", [scene.material(str(i), (0.8,) * 3, i + 1) for i in range(len(PAINTS))])
    scene.sun((-0.2, 0.75, -0.9), 2.5, 4)
    scene.ortho_cam(stage, w, w / 2, -h / 2)
    scene.render(stage, path)


def _clipped(mesh: Mesh, prop: Prop, i: int, frame: object) -> None:
    """Draw a frame; what may go on beyond its cell is kept from reaching into another."""
    x, y = i * prop.cell[0] + prop.pivot[0], prop.top + prop.pivot[1]
    own = Mesh()
    frame(Spot(own, x, y))  # type: ignore[operator]
    if prop.name in JOINED:
        merge_within(mesh, own, (i * prop.cell[0] + 0.2, (i + 1) * prop.cell[0] - 0.2, -prop.top - prop.cell[1] + 0.02, -prop.top - 0.02))
    else:
        merge_within(mesh, own, (-1e6, 1e6, -1e6, 1e6))


SCENES = {"all": _render}


def stained(cell: post.Array, seed: int, turned: Turned | None = None) -> None:
    """Rust and rot on grey pixels, the same on every frame; `turned` takes them along."""
    h, w = cell.shape[:2]
    rust, rot = (np.tile(torus_noise(64, seed + k, 1.2, 7), (h // 64 + 1, w // 64 + 1))[:h, :w] for k in (0, 1))
    if turned is not None:
        rust, rot = turned(rust), turned(rot)
    rgb = cell[..., :3]
    light = rgb.mean(-1)
    grey = (cell[..., 3] > 0) & (rgb.max(-1) - rgb.min(-1) < 0.09) & (light > 0.05) & (light < 0.62)
    for where, ramp in ((grey & (rust > 0.9), RUST), (grey & (rot > 1.35), ROT)):
        colours = np.array([post.hexc(c) for c in ramp])
        step = np.maximum(np.abs(light[..., None] - colours.mean(-1)).argmin(-1) - 1, 0)
        cell[where, :3] = colours[step[where]]


def finish(work: Path) -> None:
    """Cut the render into sheets and write them."""
    _stack(PROPS)
    image, _ = rasterise(post.exr(work / "all.exr"), SS, PAINTS, LOOK)
    wrong: list[str] = []
    for number, prop in enumerate(PROPS):
        w, h = prop.grid.size
        own = image[prop.top : prop.top + h, :w].copy()
        for i in range(prop.grid.count):
            cell = own[prop.grid.window(i)]
            if prop is FLOAT:
                _clip_below(cell, prop.pivot[1] + 1)
            if prop.name in STAINED:
                stained(cell, STAINS + number)
        if prop.name not in JOINED:
            outlined(own, OUTLINE)
        if prop.name not in HUNG:
            wrong += written(prop, own)
    if wrong:
        raise SystemExit("\n".join(wrong))


def written(prop: Prop, image: post.Array) -> list[str]:
    """Write one sheet; what is wrong with it comes back."""
    anims, first = [], 0
    for move in prop.moves:
        cells = list(range(first, first + len(move.frames)))
        first += len(cells)
        anims.append(Anim(move.name, cells, move.ticks, move.loop and len(cells) > 1))
    sheet = Sheet(prop.grid, image, anims)
    name = f"prop_sanctuary_{prop.name}"
    post.save(SPRITES / f"{name}.png", image)
    (SPRITES / f"{name}.toml").write_text(to_toml(sheet), encoding="utf-8")
    return [] if prop.name in JOINED else [f"{name}: {fault}" for fault in faults(sheet, None)]
