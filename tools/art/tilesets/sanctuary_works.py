"""What stood in the Sanctuary's shafts and halls: piers, mains, drowned wheels, arches and torn edges, all of it behind the figures.

A tileset of its own, for places so large that a wall of plates would be a wall of plates: each piece is three to eight tiles big.
"""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from tools.art.lib import post, scene, tilepaint
from tools.art.lib.plates import CONCRETE, DARK, GLOWING, LAMP, METAL, PIPE, Spot, circle
from tools.art.lib.tiles import TILE, Cell, pack, write_tsx
from tools.art.rot import FOGGED, FOGGED_ROT, FOGGED_RUST
from tools.art.tilesets import outskirts
from tools.art.tilesets.sanctuary import COLUMNS, LIGHTS, REPO, ROOTED, RUSTED, SAMPLES, SHEET, SS, grid, root
from tools.art.tilesets.sanctuary import _corroded as corroded

Build = Callable[[Spot], None]
CELLS: list[Cell] = []
OVER = 16  # px that what goes on is drawn beyond its cell, so that light and shade go on as well
LOOK = tilepaint.Look([*FOGGED, "#425446"], 0.92, dither=0.2, detail=0.9, grime=0.22)
CLOTHS = {LAMP: ["#8f8c4c"], ROOTED: ["#070a09", "#0c110f", "#141a15", "#1d241b"], RUSTED: FOGGED_RUST[1:6]}


def works(name: str, w: int, h: int) -> Callable[[Build], Build]:
    """Register a piece of w x h tiles."""

    def register(build: Build) -> Build:
        CELLS.append(Cell(grid(name, w, h), build, "back", w, h))
        return build

    return register


# --- piers: four tiles wide, from anywhere to anywhere --------------------------------------------------------------------


def _shaft(s: Spot, top: float, low: float) -> None:
    s.slab(7, 57, top, low, -2, 2, 0.4)
    s.path([(32, top, -2), (32, low, -2)], 17, CONCRETE, 36)
    for x in (8, 50):
        s.slab(x, x + 6, top, low, 0, 8, 0.9)
    for x, r in ((18, 1.5), (46, 1.1), (49, 0.7)):
        s.path([(x, top, 10), (x, low, 10)], r, PIPE)


def _ring(s: Spot, y: float, high: float, out: float) -> None:
    s.path([(32, y, -2), (32, y + high, -2)], 17 + out, METAL, 36)
    for angle in np.linspace(0.25, math.pi - 0.25, 9):
        s.bolt(32 - (17 + out) * math.cos(angle), y + high / 2, -2 + (17 + out) * math.sin(angle), 1.0)


@works("pier_mid", 4, 4)
def _pier_mid(s: Spot) -> None:
    _shaft(s, -OVER, 64 + OVER)
    _ring(s, 6, 7, 2.4)
    s.slab(24, 40, 26, 50, 10, 17, 0.8)
    for y in (30, 35, 40, 45):
        s.slab(27, 37, y, y + 1.6, 15, 17.8, 0.3, DARK)


@works("pier_plain", 4, 4)
def _pier_plain(s: Spot) -> None:
    _shaft(s, -OVER, 64 + OVER)
    for y in (18, 44):
        _ring(s, y, 3, 0.9)


@works("pier_cap", 4, 3)
def _pier_cap(s: Spot) -> None:
    _shaft(s, 20, 48 + OVER)
    for i, (x, y) in enumerate(((0, 0), (3, 8), (5, 15))):
        s.slab(x, 64 - x, y, y + 9, -2, 22 - 4 * i, 1.2)
    for x in range(5, 62, 6):
        s.bolt(x, 4, 22, 1.0)
    _ring(s, 34, 6, 2)


@works("pier_foot", 4, 3)
def _pier_foot(s: Spot) -> None:
    _shaft(s, -OVER, 30)
    for i, (x, y) in enumerate(((5, 24), (3, 31), (0, 39))):
        s.slab(x, 64 - x, y, y + 9.4, -2, 14 + 4 * i, 1.2)
    _ring(s, 8, 5, 2)


@works("pier_broken", 4, 4)
def _pier_broken(s: Spot) -> None:
    rng = random.Random(5)
    for x in range(8, 56, 4):
        low = 26 + 14 * math.sin(x * 0.13) + rng.uniform(-6, 6)
        out = math.sqrt(max(4.0, 17**2 - (x + 2 - 32) ** 2)) - 2 if 15 < x + 2 < 49 else 5
        s.slab(x, x + 4.2, -OVER, low, -2, out, 0.5)
        if rng.random() < 0.6:
            s.path([(x + 2, low - 2, 2), (x + 3, low + 8, 3), (x + 1 + rng.uniform(-3, 3), low + rng.uniform(12, 22), 3)], 0.7, ROOTED)
    _ring(s, 6, 6, 2)


# --- mains: pipes in which one could stand ----------------------------------------------------------------------------------


def _main_v(s: Spot, top: float, low: float) -> None:
    s.path([(32, top, -8), (32, low, -8)], 25, CONCRETE, 44)
    s.path([(60, top, 2), (60, low, 2)], 2.6, PIPE, 14)


@works("main_mid", 4, 4)
def _main_mid(s: Spot) -> None:
    _main_v(s, -OVER, 64 + OVER)
    s.path([(32, 30, -8), (32, 31.6, -8)], 25.7, METAL, 44)
    for y in range(2, 64, 4):
        s.rod((40, y, 16.5), (47, y, 14), 0.6, METAL)
    for x, d in ((40, 17), (47, 14.6)):
        s.rod((x, -OVER, d), (x, 64 + OVER, d), 0.7, METAL)


@works("main_joint", 4, 2)
def _main_joint(s: Spot) -> None:
    _main_v(s, -OVER, 32 + OVER)
    for y in (6, 18):
        s.path([(32, y, -8), (32, y + 7, -8)], 30, METAL, 44)
        for angle in np.linspace(0.3, math.pi - 0.3, 11):
            s.bolt(32 - 30 * math.cos(angle), y + 3.5, -8 + 30 * math.sin(angle), 1.1)
    s.path([(32, 13, -8), (32, 18, -8)], 27, DARK, 44)


@works("main_broken", 4, 4)
def _main_broken(s: Spot) -> None:
    rng = random.Random(9)
    for x in np.arange(7, 57, 3.6):
        out = math.sqrt(max(1.0, 25**2 - (x + 1.8 - 32) ** 2)) - 8
        low = 24 + 10 * math.sin(x * 0.16 + 0.6) + rng.uniform(-5, 5)
        s.slab(float(x), float(x) + 3.7, -OVER, low, -6, max(out, -4), 0.4)
    s.slab(9, 55, 6, 38, -26, -20, 0.2, DARK)
    for i, x in enumerate((15, 22, 27, 36, 41, 49)):
        root(s, random.Random(20 + i), (x, 20), 90, rng.uniform(18, 40), rng.uniform(0.9, 2.2), -2, 1)


@works("duct_mid", 4, 3)
def _duct_mid(s: Spot) -> None:
    s.path([(-OVER, 24, -4), (64 + OVER, 24, -4)], 19, CONCRETE, 40)
    for x in (12, 44):
        s.path([(x, 24, -4), (x + 5, 24, -4)], 21, METAL, 40)
        s.slab(x + 1, x + 4, -2, 8, -4, 4, 0.4, METAL)
    s.path([(-OVER, 45, 2), (64 + OVER, 45, 2)], 1.7, PIPE, 12)


@works("duct_end", 4, 3)
def _duct_end(s: Spot) -> None:
    rng = random.Random(3)
    for y in np.arange(5, 43, 3.2):
        out = math.sqrt(max(1.0, 19**2 - (y + 1.6 - 24) ** 2)) - 4
        far = 38 + 9 * math.sin(y * 0.21) + rng.uniform(-5, 5)
        s.slab(-OVER, far, float(y), float(y) + 3.3, -6, max(out, -3), 0.4)
    s.path([(12, 24, -4), (17, 24, -4)], 21, METAL, 40)
    for i, y in enumerate((22, 30, 38)):
        root(s, random.Random(40 + i), (36, y), 70 - 12 * i, 26, 1.4, 2, 1)


# --- openings: what a hole in a wall is, instead of a rectangle ---------------------------------------------------------------


def _spandrel(s: Spot, r: float) -> None:
    """The upper left corner of an arch: solid outside of a quarter of a circle."""
    size = r + 4
    arc = [(size - r * c, size - r * k) for c, k in circle(22, 0, math.pi / 2)]
    for (ax, ay), (bx, by) in itertools.pairwise(arc):
        s.polygon([(ax, ay), (bx, by), (bx, -OVER), (ax, -OVER)], -4, 1.5)
    s.slab(-OVER, 4, -OVER, size + OVER, -4, 1.5, 0.2)
    for radius, thick in ((r, 2.2), (r + 5, 1.1)):
        s.path([(size - radius * c, size - radius * k, 2) for c, k in circle(26, 0, math.pi / 2)], thick, METAL)
    for c, k in circle(7, 0.15, math.pi / 2 - 0.1):
        s.bolt(size - (r + 9) * c, size - (r + 9) * k, 1.8, 1.1)


works("arch_wide", 5, 5)(partial(_spandrel, r=76))
works("arch_small", 3, 3)(partial(_spandrel, r=44))


@works("torn_sill", 8, 3)
def _torn_sill(s: Spot) -> None:
    """The lower edge of a hole: plates and masonry that stayed, and rods that stick out of it."""
    rng, x = random.Random(12), 0.0
    while x < 128:
        wide = min(rng.choice((5.0, 7.0, 9.0, 12.0)), 128 - x)
        high = 30 + 9 * math.sin(x * 0.11 + 1) + 7 * math.sin(x * 0.049) + rng.uniform(-5, 5)
        s.slab(x, x + wide, high, 48 + OVER, -3, rng.uniform(0, 3.4), 0.7)
        if rng.random() < 0.45:
            s.path([(x + 2, high + 2, 1), (x + 3, high - 6, 1), (x + rng.uniform(-4, 8), high - rng.uniform(9, 17), 2)], 0.6, ROOTED)
        x += wide
    s.slab(-OVER, 128 + OVER, 44, 48 + OVER, -3, 4, 0.6)


@works("torn_side", 3, 8)
def _torn_side(s: Spot) -> None:
    """The left edge of a hole."""
    rng, y = random.Random(17), 0.0
    while y < 128:
        high = min(rng.choice((6.0, 8.0, 11.0)), 128 - y)
        far = 20 + 8 * math.sin(y * 0.09) + 6 * math.sin(y * 0.21 + 2) + rng.uniform(-5, 5)
        s.slab(-OVER, far, y, y + high, -3, rng.uniform(0, 3.4), 0.7)
        if rng.random() < 0.3:
            s.path([(far - 2, y + 3, 1), (far + 5, y + 4, 1), (far + rng.uniform(8, 14), y + rng.uniform(4, 12), 2)], 0.6, ROOTED)
        y += high


def _blade(s: Spot, at: float, d: float) -> None:
    """One blade of the fan, from its hub outwards: it widens, and leans."""
    for r in range(10, 52, 3):
        points = []
        for far, side in ((r, -1), (r + 3.2, -1), (r + 3.2, 1), (r, 1)):
            angle, out = at + far * 0.006, side * (2.5 + far * 0.16)
            points.append((64 + far * math.cos(angle) - out * math.sin(angle), 64 + far * math.sin(angle) + out * math.cos(angle)))
        s.polygon(points[::-1], d, d + 1)


@works("fan", 8, 8)
def _fan(s: Spot) -> None:
    """A round opening with the wheel that moved the air through it; two of its blades are gone."""
    for (ax, ay), (bx, by) in itertools.pairwise([(64 - 58 * c, 58 * k) for c, k in circle(44, 0, math.pi)]):
        s.polygon([(ax, 64 - ay), (bx, 64 - by), (bx, 0), (ax, 0)], -4, 0.8)
        s.polygon([(ax, 128), (bx, 128), (bx, 64 + by), (ax, 64 + ay)], -4, 0.8)
    for x in (0, 122):
        s.slab(x, x + 6, 0, 128, -4, 0.8, 0.2)
    for r, thick, d in ((58, 2.6, 2), (63, 1.4, 2)):
        s.path([(64 + r * c, 64 + r * k, d) for c, k in circle(64)], thick, METAL)
    for c, k in circle(24)[:-1]:
        s.bolt(64 + 61 * c, 64 + 61 * k, 3, 1.2)
    for i in (0, 1, 3, 4, 5, 7, 8):
        _blade(s, i * 2 * math.pi / 9 + 0.3, -8 + i % 2)
    s.rod((64, 64, -9), (64, 64, 4), 13, METAL, 40)
    s.rod((64, 64, 3), (64, 64, 6), 8, CONCRETE, 30)
    for c, k in circle(8)[:-1]:
        s.bolt(64 + 10.4 * c, 64 + 10.4 * k, 4, 1.0)
    for a in (0.6, 2.2, 4.4):
        s.bar((64, 64, -12), (64 + 60 * math.cos(a), 64 + 60 * math.sin(a), -12), 3, 3, METAL)


# --- what was left standing ----------------------------------------------------------------------------------------------------


@works("engine", 8, 7)
def _engine(s: Spot) -> None:
    """A pump as large as a house: its wheel, its cylinders, its foot."""
    s.slab(2, 126, 100, 112, -2, 12, 1.2)
    s.slab(10, 118, 92, 101, -2, 9, 1.2)
    for r, thick in ((38, 4), (31, 1.6)):
        s.path([(44 + r * c, 56 + r * k, 6) for c, k in circle(60)], thick, METAL)
    for c, k in circle(7)[:-1]:
        s.bar((44, 56, 5), (44 + 36 * c, 56 + 36 * k, 5), 4, 3, METAL)
    s.rod((44, 56, 0), (44, 56, 13), 8, CONCRETE, 24)
    for x, high in ((88, 20), (108, 34)):
        s.path([(x, high, 2), (x, 94, 2)], 9, CONCRETE, 30)
        for y in (high, high + 22, 86):
            s.path([(x, y, 2), (x, y + 4, 2)], 11, METAL, 30)
        s.rod((x, high - 14, 2), (x, high, 2), 3, PIPE)
    s.bar((44, 56, 14), (88, 10, 12), 5, 3, METAL)
    s.path([(108, 22, 2), (108, 10, 2), (122, 6, 2), (122, -OVER, 2)], 4, PIPE, 16)
    for x in range(8, 124, 8):
        s.bolt(x, 106, 12, 1.2)
    for x, n in ((20, 20), (70, 14), (100, 17)):
        root(s, random.Random(n), (x, 94), 100, n, 1.6, 10, 2)


@works("niche", 4, 7)
def _niche(s: Spot) -> None:
    """Where somebody was kept: a tall recess, a vessel in it, and what fed it."""
    s.slab(0, 64, 0, 112, -8, -6, 0.2, DARK)
    for edge in ((0, 6, 0, 112), (58, 64, 0, 112), (0, 64, 106, 112)):
        s.slab(*edge, -8, 3, 0.8)
    for (ax, ay), (bx, by) in itertools.pairwise([(32 - 26 * c, 30 - 26 * k) for c, k in circle(20, 0, math.pi)]):
        s.polygon([(ax, ay), (bx, by), (bx, 0), (ax, 0)], -8, 2.4)
    s.path([(32 - 26 * c, 30 - 26 * k, 2.6) for c, k in circle(26, 0, math.pi)], 1.6, METAL)
    s.path([(32, 46, -6), (32, 92, -6)], 13, CONCRETE, 30)
    s.ball((32, 46, -6), (13, 13, 11), CONCRETE)
    s.ball((32, 92, -6), (13, 13, 8), METAL)
    s.slab(27, 37, 52, 80, 5, 7.6, 0.8, METAL)
    s.slab(28.6, 35.4, 54, 78, 6, 8, 0.4, DARK)
    for x in (14, 20, 44, 50):
        s.path([(x, 8, -5), (x, 30 + x % 3 * 6, -4), (32 + (x - 32) * 0.5, 46, 0)], 1.3, PIPE)
    s.path([(32, 2, -4), (32, 38, -4)], 3, PIPE, 14)


@works("flight", 8, 6)
def _flight(s: Spot) -> None:
    """Stairs that go where nobody goes: two landings and what is between them."""
    s.slab(-2, 34, 84, 88, 0, 6, 0.6, METAL)
    s.slab(94, 130, 20, 24, 0, 6, 0.6, METAL)
    s.bar((30, 87, 2), (98, 23, 2), 4, 3, METAL)
    for i in range(16):
        x, y = 32 + i * 4.0, 84 - i * 4.0
        s.slab(x, x + 5, y - 2, y - 0.4, 0, 7, 0.2, CONCRETE)
        if i % 3 == 0:
            s.rod((x + 2, y - 2, 5), (x + 2, y - 16, 5), 0.6, METAL)
    for high in (9, 15):
        s.rod((0, 84 - high, 5), (32, 84 - high, 5), 0.6, METAL)
        s.rod((32, 84 - high, 5), (96, 20 - high, 5), 0.6, METAL)
        if high == 9:
            s.rod((96, 20 - high, 5), (122, 20 - high, 5), 0.6, METAL)
    for x in (2, 16, 30):
        s.rod((x, 84, 5), (x, 69, 5), 0.6, METAL)
    for x in (98, 112):
        s.rod((x, 20, 5), (x, 6, 5), 0.6, METAL)
    for x, y in ((6, 88), (28, 88), (100, 24), (124, 24)):
        s.bar((x, y, 1), (x + (8 if x < 64 else -8), y + 12, 0), 2, 2, METAL)


@works("bundle", 2, 4)
def _bundle(s: Spot) -> None:
    for i, (x, r) in enumerate(((5, 2.4), (10, 3.2), (16, 1.6), (20, 2.8), (26, 1.4))):
        line = [(x + 1.6 * math.sin(2 * math.pi * y / 64 + i * 1.7), y, 3.0 + i % 2) for y in np.linspace(-OVER, 64 + OVER, 25)]
        s.path(line, r, ROOTED if i % 2 else PIPE, 10)
    s.slab(0.5, 30, 30, 35, 0, 9, 0.8, METAL)


@works("bundle_end", 2, 4)
def _bundle_end(s: Spot) -> None:
    rng = random.Random(6)
    for i, (x, r) in enumerate(((5, 2.4), (10, 3.2), (16, 1.6), (20, 2.8), (26, 1.4))):
        low = rng.uniform(22, 58)
        ys = np.linspace(-OVER, low, 18)
        sway = [max(0.0, y) / 18 for y in ys]
        line = [(x + 1.6 * math.sin(2 * math.pi * y / 64 + i * 1.7) + b * (i - 2), y, 3.0 + i % 2) for y, b in zip(ys, sway, strict=True)]
        s.path(line, r, ROOTED if i % 2 else PIPE, 10)


# --- all of it -----------------------------------------------------------------------------------------------------------------


def _render(path: Path) -> None:
    height = pack(CELLS, SHEET)
    stage = scene.reset(SHEET * SS, height * SS, SAMPLES, wstr=0.55, filt=0.6, bounces=1)
    mesh = scene.Mesh()
    for cell in CELLS:
        cell.build(Spot(mesh, cell.x, cell.y))
    mesh.build("works", [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i in GLOWING else 0) for i, g in enumerate(LIGHTS)])
    scene.sun((0.5, 0.75, -1.0), 2.2, 3)
    scene.ortho_cam(stage, SHEET, SHEET / 2, -height / 2)
    scene.render(stage, path)


SCENES = {"works": _render}


def finish(work: Path) -> None:
    """Write the tileset's picture and its Tiled description."""
    dirt = tilepaint.grime(64, 3)
    pack(CELLS, SHEET)
    sheet = tilepaint.read(work / "works.exr", SS, len(LIGHTS))
    pieces = []
    for index, cell in enumerate(CELLS):
        picture = tilepaint.paint(sheet, cell, LOOK, CLOTHS, dirt)
        corroded(picture, cell, index, (FOGGED, FOGGED_RUST, FOGGED_ROT))
        pieces.append(outskirts.Piece(cell.roles, {}, picture))
    placed = outskirts._lay_out(pieces)
    rows = 1 + max(row for row, _ in placed)
    picture = np.zeros((rows * TILE, COLUMNS * TILE, 4))
    for (y, x), (_, _, pixels) in placed.items():
        picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE] = pixels
    post.save(REPO / "assets" / "tiles" / "sanctuary_works.png", picture)
    listed = {y * COLUMNS + x: (role, "") for (y, x), (role, _, _) in sorted(placed.items())}
    size = (COLUMNS * TILE, rows * TILE)
    write_tsx(REPO / "levels" / "sanctuary_works.tsx", "sanctuary_works", "../assets/tiles/sanctuary_works.png", size, listed)
