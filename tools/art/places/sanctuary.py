"""The sanctuary's backdrop: tanks like towers, drowned halls, rooted cables, ribs and chains, sick mist below, one pale light far up.

Each layer repeats in x as the outskirts' do: its seam runs down the middle of a standpipe in front of everything else in that layer.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from tools.art.lib import city, post, scene
from tools.art.lib.city import CONCRETE, DARK, GREYS, LAMP, PIPE, View
from tools.art.places import outskirts
from tools.art.places.outskirts import OVERLAP, Layer, Sheet, Stage
from tools.art.rot import runs, tapered, torus_noise

REPO = Path(__file__).resolve().parents[3]
OUT = REPO / "assets" / "backdrops" / "sanctuary"
SS, SAMPLES = 2, {"far": 8, "mid": 8, "near": 5}
TRAVEL = 4760  # px the camera can move down: 320 tiles and a picture less
SCREEN = (640, 360)
FAR_DOWN, MID_DOWN, NEAR_DOWN = 0.0558, 0.1197, 0.2395  # parallax down: the pictures end where the deepest map does
SHAFT_DOWN, MISTS_DOWN = 0.0718, (0.0798, 0.1597, 0.3193)
ROOTED, GROWTH, WATER = range(len(GREYS), len(GREYS) + 3)
LIGHTS = (*GREYS, 0.34, 0.6, 0.3)


def _tall(parallax_y: float) -> int:
    """Height in px that a layer needs so that its end never shows."""
    return SCREEN[1] + round(TRAVEL * parallax_y)


LAYERS = {
    "far": Layer(View(1280, _tall(FAR_DOWN), 900), 0.07, FAR_DOWN, 1100, 1500, 0.46, 0.93, 1.0),
    "mid": Layer(View(1600, _tall(MID_DOWN), 1050), 0.17, MID_DOWN, 400, 620, 0.22, 0.72, 0.9),
    "near": Layer(View(1920, _tall(NEAR_DOWN), 1150), 0.36, NEAR_DOWN, 140, 360, 0.08, 0.40, 0.66),
}

Place = tuple[float, float, float]


class Depth(Stage):
    """A layer of this place under construction; everything is placed by the px where it appears."""

    def tank(self, x: float, r: float, y: float, low: float, high: float, g: float, dented: float = 0.04) -> None:
        """A standing vessel of swollen sheets between two heights: bands, standpipes, a walk round it, a dome on top."""
        px, rng = y / self.view.focal, self.rng
        cx, radius, deep = x * px, r * px, y + r * px
        phase, ways = rng.uniform(0, 6), rng.choice((3, 5, 7))
        seg, rows = 56, max(8, int((high - low) / (9 * g)))
        angle = np.arange(seg) / seg * 2 * math.pi
        rings = []
        for i in range(rows + 1):
            z = (low + (high - low) * i / rows) * px
            swell = 1 + dented * np.sin(ways * angle + phase + i * 0.9) * math.sin(i * 1.7 + phase)
            rings.append(np.stack([cx + radius * swell * np.cos(angle), deep + radius * swell * np.sin(angle), np.full(seg, z)], 1))
        faces = [
            (i * seg + j, i * seg + (j + 1) % seg, (i + 1) * seg + (j + 1) % seg, (i + 1) * seg + j)
            for i in range(rows)
            for j in range(seg)
        ]
        self.mesh.raw(np.concatenate(rings), faces, CONCRETE, False)
        self.mesh.ball((cx, deep, high * px), (radius, radius, radius * 0.42), CONCRETE, 48, 14)
        for i in range(0, rows + 1, 2):
            z = (low + (high - low) * i / rows) * px
            self.mesh.tube(
                [(cx, deep, z - 0.7 * g * px), (cx, deep, z + 0.7 * g * px)], radius * 1.035, 48, DARK if i % 4 else CONCRETE, smooth=False
            )
        self._dress(cx, deep, radius, (low * px, high * px), g * px)

    def _dress(self, cx: float, deep: float, r: float, z: tuple[float, float], g: float) -> None:
        """Pipes, ladders and boxes on the side that is seen."""
        rng = self.rng
        for _ in range(9):
            a, thick = rng.uniform(1.05, 1.95) * math.pi, rng.choice((0.6, 0.9, 1.6, 2.2)) * g
            px, py = cx + math.cos(a) * r * 1.07, deep + math.sin(a) * r * 1.07
            low, high = sorted((rng.uniform(*z), rng.choice((z[0], z[1]))))
            self.mesh.tube([(px, py, low), (px, py, high)], thick, 8, PIPE)
        for _ in range(int((z[1] - z[0]) / (5 * g))):
            a, level, q = rng.uniform(1.1, 1.9) * math.pi, rng.uniform(*z), rng.uniform(0.8, 3) * g
            px, py = cx + math.cos(a) * r, deep + math.sin(a) * r
            self.mesh.box(px - q, px + q, py - q * 0.8, py + q, level, level + rng.uniform(1, 6) * g, rng.choice((CONCRETE, DARK)))
        for share in (0.35, 0.72):
            level = z[0] + (z[1] - z[0]) * share
            self.mesh.tube([(cx, deep, level), (cx, deep, level + 0.9 * g)], r * 1.2, 48, CONCRETE, smooth=False)
            for i in range(40):
                a = math.pi * (1 + i / 40)
                px, py = cx + math.cos(a) * r * 1.19, deep + math.sin(a) * r * 1.19
                self.mesh.box(px - 0.15 * g, px + 0.15 * g, py, py + 0.2 * g, level, level + 2.6 * g, DARK)

    def hall(self, left: float, right: float, y: float, low: float, storeys: int, wide: float, high: float, g: float) -> None:
        """Arcades on top of each other, each with its floor, and black water in the lowest."""
        px = y / self.view.focal
        for storey in range(storeys):
            base, n = low + storey * high, max(1, round((right - left) / wide))
            for i in range(n + 1):
                x = left + (right - left) * i / n
                if not (storey == storeys - 1 and self.rng.random() < 0.3):
                    self._pier(x, y, base, high, g)
                if i < n and self.rng.random() < 0.86:
                    self._arch(x, (right - left) / n, y, base, high, g)
            self.mesh.box(
                (left - 2 * g) * px, (right + 2 * g) * px, y - 2 * g * px, y + 60 * px, (base - 1.6 * g) * px, base * px, CONCRETE
            )
            self.mesh.box(left * px, right * px, y + 60 * px, y + 64 * px, base * px, (base + high) * px, DARK)
        self.mesh.box(
            (left - 60) * px, (right + 60) * px, y - 50 * px, y + 59 * px, (low + 0.16 * high) * px, (low + 0.17 * high) * px, WATER
        )

    def _pier(self, x: float, y: float, base: float, high: float, g: float) -> None:
        px = y / self.view.focal
        self.mesh.box((x - 1.6 * g) * px, (x + 1.6 * g) * px, y - 1.2 * g * px, y + 5 * g * px, base * px, (base + high) * px, CONCRETE)
        self.mesh.box(
            (x - 2.4 * g) * px,
            (x + 2.4 * g) * px,
            y - 2 * g * px,
            y + 5 * g * px,
            (base + 0.5 * high) * px,
            (base + 0.5 * high + 1.4 * g) * px,
            CONCRETE,
        )
        self.mesh.tube(
            [self.at(x + 2.2 * g, base, y - 1.6 * g * px), self.at(x + 2.2 * g, base + high, y - 1.6 * g * px)], 0.5 * g * px, 6, PIPE
        )

    def _arch(self, x: float, wide: float, y: float, base: float, high: float, g: float) -> None:
        px, r = y / self.view.focal, wide / 2
        spring, steps = base + high - r - 1.6 * g, 12
        for i in range(steps):
            a, b = math.pi * i / steps, math.pi * (i + 1) / steps
            ends = [self.at(x + r - r * math.cos(q), spring + r * math.sin(q), y) for q in (a, b)]
            self.mesh.beam(*ends, 3 * g * px, 2.2 * g * px, CONCRETE)
            top = base + high
            xs = sorted((ends[0][0], ends[1][0]))
            self.mesh.box(*xs, y + px, y + 3 * g * px, max(ends[0][2], ends[1][2]), top * px, CONCRETE)

    def root(self, x: float, top: float, low: float, y: float, thick: float, stray: float = 3.2, arms: int = 3, knots: float = 0) -> None:
        """A cable that came down and thickened: it strays, swells at `knots`, and sends arms aside; all in px."""
        rng, px = self.rng, y / self.view.focal
        count = max(6, int((top - low) / 7))
        drift, line = 0.0, []
        for i in range(count):
            drift = drift * 0.9 + rng.uniform(-1, 1) * stray
            x += drift
            line.append(self.at(x, top + (low - top) * i / (count - 1), y + rng.uniform(-2, 2) * px))
        swell = [1 + knots * (math.sin(i * 1.3) + math.sin(i * 0.47 + x)) for i in range(count)]
        self.mesh.tube(line, [r * k * px for r, k in zip(tapered(count, thick, thick * 0.3), swell, strict=True)], 10, ROOTED)
        for _ in range(arms):
            start = rng.randrange(count // 6, count * 4 // 5)
            self._arm(line[start], thick * 0.45 * (1 - start / count) + 0.5, px)

    def _arm(self, start: Place, thick: float, px: float) -> None:
        rng, line, turn = self.rng, [start], self.rng.choice((-1, 1)) * self.rng.uniform(0.5, 1.3)
        for _ in range(rng.randint(8, 26)):
            turn = turn * 0.92 + rng.uniform(-0.25, 0.25)
            x, y, z = line[-1]
            line.append((x + math.sin(turn) * 6 * px, y, z - math.cos(turn) * 6 * px))
        self.mesh.tube(line, [r * px for r in tapered(len(line), thick, 0.35)], 7, ROOTED)

    def chain(self, x: float, top: float, low: float, y: float, link: float) -> None:
        """Links, seen from the front and from the side by turns; `link` px long each."""
        px, z, turned = y / self.view.focal, top, False
        while z > low:
            if turned:
                self.mesh.tube([self.at(x, z, y), self.at(x, z - link, y)], link * 0.14 * px, 6, DARK)
            else:
                ring = [
                    self.at(x + 0.30 * link * math.cos(a), z - link / 2 + 0.56 * link * math.sin(a), y)
                    for a in np.linspace(0, 2 * math.pi, 11)
                ]
                self.mesh.tube(ring, link * 0.13 * px, 6, DARK)
            z, turned = z - link * 0.78, not turned

    def weight(self, x: float, top: float, y: float, half: float, high: float, g: float) -> None:
        """A counterweight on its chain: plates on a rod."""
        px = y / self.view.focal
        for i in range(7):
            z = top - high * i / 7
            wide = half * (1 if i % 2 else 0.94)
            self.mesh.box((x - wide) * px, (x + wide) * px, y - wide * px, y + wide * px, (z - high / 7 * 0.86) * px, z * px, CONCRETE)
        self.mesh.box((x - half * 0.2) * px, (x + half * 0.2) * px, y - half * 1.2 * px, y, (top - high) * px, (top + 2 * g) * px, DARK)

    def rib(self, x: float, way: int, y: float, level: float, long: float, drop: float, thick: float) -> None:
        """A great curved rib that comes out of the dark at one side and hangs over the depth."""
        px = y / self.view.focal
        curve = [
            (x + way * long * math.sin(t * math.pi / 2), level - drop * (1 - math.cos(t * math.pi / 2))) for t in np.linspace(0, 1, 18)
        ]
        for i, ((ax, az), (bx, bz)) in enumerate(pairwise(curve)):
            size = thick * (1 - 0.55 * i / 17)
            self.mesh.beam(self.at(ax, az, y), self.at(bx, bz, y), size * 1.6 * px, size * px, CONCRETE)
            self.mesh.beam(
                self.at(ax, az - size * 0.6, y - size * px),
                self.at(bx, bz - size * 0.6, y - size * px),
                size * 0.3 * px,
                size * 0.3 * px,
                DARK,
            )
            if i % 3 == 1:
                self.growth(bx, bz - size * 0.6, y - size * px, size * 0.4)

    def growth(self, x: float, level: float, y: float, size: float) -> None:
        """A patch of what grows here, hanging down in threads."""
        px, rng = y / self.view.focal, self.rng
        for _ in range(4):
            at, low = x + rng.uniform(-1, 1) * size * 3, level - rng.uniform(1, 7) * size
            self.mesh.tube([self.at(at, level + size, y), self.at(at, low, y)], [0.5 * size * px, 0.12 * size * px], 6, GROWTH)

    def wound(self, x: float, level: float, r: float, y: float) -> None:
        """A hole torn into whatever stands at y: bent rods round a dark that roots come out of."""
        px, rng = y / self.view.focal, self.rng
        for _ in range(26):
            a = rng.uniform(0, 2 * math.pi)
            inner, outer = r * rng.uniform(0.5, 0.9), r * rng.uniform(1.0, 1.25)
            ends = [self.at(x + q * math.cos(a), level + q * 0.8 * math.sin(a), y - d * px) for q, d in ((outer, 0), (inner, r * 0.2))]
            self.mesh.beam(*ends, r * 0.12 * px, r * 0.05 * px, CONCRETE)
        self.mesh.ball(self.at(x, level, y), (r * 0.85 * px, r * 0.15 * px, r * 0.68 * px), ROOTED, 20, 10)
        for _ in range(6):
            self.root(
                x + rng.uniform(-0.6, 0.6) * r,
                level - 0.1 * r,
                level - r * rng.uniform(1.6, 4),
                y - r * 0.25 * px,
                r * rng.uniform(0.06, 0.15),
                2.0,
                1,
            )


def _far(stage: Depth) -> None:
    top = stage.top
    for left, right in ((-640, -540), (548, 640)):
        stage.tower(left, right, 1500, 200, 1.8, 26, pipes=4, belts=5, ribs=3)
    for x, r, y, low, high in (
        (-430, 74, 1500, -top * 1.2, 96), (-262, 52, 2000, -top * 1.2, 214), (-96, 64, 2500, -top * 1.2, 40),
        (40, 40, 1900, -top * 1.2, -70), (168, 88, 1650, -top * 1.2, 20), (330, 58, 2200, -top * 1.2, 190),
        (462, 50, 1500, -top * 1.2, -40),
    ):  # fmt: skip
        stage.tank(x, r, y, low, high, 1.9)
    for x, r, y, low, high in (
        (-330, 40, 2300, 200, top * 1.2),
        (60, 46, 2400, 150, top * 1.2),
        (452, 44, 2000, 120, top * 1.2),
        (-140, 26, 1600, 236, top * 1.2),
    ):
        stage.tank(x, r, y, low, high, 1.8)
    for left, right, height, y in (
        (-640, -20, -60, 1480),
        (90, 640, -150, 1480),
        (-300, 230, 130, 1900),
        (-640, -350, 236, 1500),
        (240, 640, 110, 1560),
    ):
        stage.bridge(left, right, height, y, 26, 1.7)
    city.conduit(stage.mesh, stage.at(-600, -380, 1450), stage.at(-230, 380, 1700), 16, 40)
    city.conduit(stage.mesh, stage.at(560, -380, 1450), stage.at(250, 340, 1750), 11, 40)
    for x in (-520, -356, -190, -30, 92, 268, 410, 520):
        stage.root(x, top * 1.15, stage.rng.uniform(-260, 60), 1440, stage.rng.uniform(2, 5), 1.6, 4)
    stage.cables(9, (1300, 1800), (-560, -100), (60, 560), 0.6)
    stage.seam(1280, 15)


def _mid(stage: Depth) -> None:
    top = stage.top
    for left, right in ((-800, -690), (700, 800)):
        stage.tower(left, right, 540, 90, 2.6, 24, pipes=7, belts=6, ribs=4)
    stage.hall(-640, -250, 640, -330, 5, 76, 104, 2.4)
    stage.hall(250, 640, 700, 60, 4, 84, 112, 2.4)
    stage.tank(-60, 92, 660, -top * 1.2, -120, 2.6)
    stage.tank(430, 110, 620, -top * 1.2, -90, 2.8)
    stage.tank(104, 58, 780, -top * 1.2, 10, 2.4)
    stage.tank(-470, 70, 560, 236, top * 1.2, 2.6)
    stage.tank(70, 66, 600, 210, 350, 2.6)
    stage.wound(-52, -300, 34, 655)
    for x, off in ((36, 0), (104, 3)):
        stage.chain(x, top * 1.1, 352 + off, 596, 13)
    for x, low, y in ((-170, -60, 560), (196, 120, 540), (-216, 210, 600), (664, -220, 560)):
        stage.chain(x, top * 1.1, low, y, 11)
        stage.weight(x, low, y, 15, 54, 2)
    for left, right, height, y in (
        (-800, 110, -190, 590),
        (130, 720, -20, 600),
        (-300, 300, 172, 690),
        (-800, -500, 120, 560),
        (480, 800, -300, 570),
    ):
        stage.bridge(left, right, height, y, 14, 2.4)
    stage.bridge(-300, -120, 20, 540, 9, 2.5)
    stage.torn(-120, 1, 20, 540, 9, 2.5)
    for x, low, thick in (
        (-720, -300, 7), (-600, 60, 9), (-380, -80, 6), (-280, -420, 13), (-120, 60, 5), (0, 40, 8), (150, -460, 11),
        (240, -60, 6), (360, 180, 9), (560, -200, 8), (690, -100, 6),
    ):  # fmt: skip
        stage.root(x, top * 1.15, low, 520, thick, 2.4, 5)
    for x in (-500, -330, 20, 330, 520):
        stage.growth(x, stage.rng.uniform(-200, 300), 515, 4)
    stage.cables(9, (450, 640), (-640, -200), (150, 640), 0.7)
    stage.drops(18, 540, (-600, 600), 330, 0.8)
    stage.seam(430, 14)


def _near(stage: Depth) -> None:
    top = stage.top
    for left, right in ((-960, -850), (864, 960)):
        stage.tower(left, right, 230, 40, 3.6, 32, pipes=8, belts=6, ribs=3)
    stage.tank(-470, 118, 250, -top * 1.2, -330, 3.4, 0.05)
    stage.tank(-560, 96, 262, 120, 640, 3.4, 0.05)
    stage.tank(470, 140, 262, -90, 330, 3.4, 0.05)
    stage.tank(330, 90, 250, -top * 1.2, -520, 3.4, 0.05)
    stage.wound(-540, 330, 52, 258)
    stage.wound(452, 60, 58, 258)
    stage.tower(150, 206, 235, 28, 3.3, 26, z=(-top * 1.2, -60), pipes=5, belts=6, ribs=1)
    stage.tower(-150, -104, 240, 28, 3.3, 26, z=(180, top * 1.2), pipes=5, belts=6, ribs=1)
    for i, level in enumerate((720, 430, 140, -150, -440, -690)):
        stage.rib(-850, 1, 214, level, 330 - 30 * (i % 2), 150, 20)
        stage.rib(866, -1, 216, level - 110, 300 + 40 * (i % 2), 140, 19)
    for left, right, height, y in (
        (-850, -370, -260, 240),
        (-60, 330, 300, 256),
        (200, 860, -330, 240),
        (-400, 160, -600, 250),
        (560, 860, 470, 250),
    ):
        stage.bridge(left, right, height, y, 6, 3.4)
    stage.bridge(-160, 20, 60, 236, 5, 3.4)
    stage.torn(20, 1, 60, 236, 5, 3.4)
    for x, low, y in ((-250, 240, 222), (276, -180, 222), (64, -420, 222), (620, 250, 220), (-700, -560, 222)):
        stage.chain(x, top * 1.1, low, y, 16)
        stage.weight(x, low, y, 24, 78, 3)
    for x, high, low, thick in (
        (-790, top, -300, 13), (-640, 40, -760, 10), (-330, top, -60, 17), (-220, -160, -760, 9), (-20, top, 120, 12),
        (110, top, -740, 20), (230, 300, -200, 8),
        (380, top, 330, 14), (540, -90, -640, 15), (640, top, -100, 11), (780, 200, -760, 16),
    ):  # fmt: skip
        stage.root(x, high * 1.1, low, 204, thick, 2.2, 6, 0.11)
    for x, level in ((-300, 200), (90, -300), (300, 310), (500, -84), (-480, -320), (-80, 296), (700, 120), (-700, 420)):
        stage.growth(x, level, 200, 6)
    stage.cables(10, (175, 260), (-780, -240), (200, 820), 0.9)
    for span in ((-740, -440), (-240, 170), (560, 820)):
        stage.drops(8, 250, span, stage.rng.uniform(100, 600), 0.9)
    stage.seam(172, 19)


BUILD: dict[str, tuple[Callable[[Depth], None], int]] = {"far": (_far, 3), "mid": (_mid, 5), "near": (_near, 11)}


def _render(name: str, path: Path) -> None:
    layer = LAYERS[name]
    w, h = layer.view.width + 2 * OVERLAP, layer.view.height
    setting = scene.reset(w * SS, h * SS, SAMPLES[name], wstr=0.34, bounces=1)
    build, seed = BUILD[name]
    stage = Depth(layer, seed)
    build(stage)
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i == LAMP else 0) for i, g in enumerate(LIGHTS)]
    stage.mesh.build(name, mats)
    scene.sun((0.5, 0.42, -1), 3.4, 3)  # grazing from the upper left front
    scene.sun((-0.9, 0.25, -0.2), 0.35, 20)
    scene.persp_cam(setting, layer.view.focal / w * 36)
    scene.render(setting, path)


SCENES = {name: partial(_render, name) for name in LAYERS}


# --- colour -----------------------------------------------------------------------------------------------------------

STEEL_RAMP: post.Ramp = (
    (0, "#04080a"),
    (0.12, "#091112"),
    (0.3, "#13201f"),
    (0.5, "#263834"),
    (0.72, "#465c53"),
    (0.9, "#7f9484"),
    (1, "#bac8b0"),
)
RUST_RAMP: post.Ramp = (
    (0, "#050606"),
    (0.12, "#0d0c0a"),
    (0.3, "#1e1812"),
    (0.5, "#382c20"),
    (0.72, "#5d4a36"),
    (0.9, "#927c60"),
    (1, "#c2b292"),
)
ROT_RAMP: post.Ramp = (
    (0, "#050704"),
    (0.12, "#0d1107"),
    (0.3, "#1b220d"),
    (0.5, "#333c16"),
    (0.72, "#5a6427"),
    (0.9, "#959c4e"),
    (1, "#cccb86"),
)
COLD: post.Ramp = ((0, "#060c0e"), (0.2, "#111d1d"), (0.4, "#263834"), (0.6, "#4a615a"), (0.8, "#8ba193"), (1, "#dbe6d2"))
SICK: post.Ramp = ((0, "#060904"), (0.2, "#12180c"), (0.4, "#262e16"), (0.6, "#475022"), (0.8, "#7e853e"), (1, "#c8cc8a"))
SKY_PARALLAX_Y = 0.04


def _haze(h: int, w: int, waves: int, light: float = 0.0) -> post.Array:
    """The air's colour over a layer: pale and cold at the rim, dark in the middle, sick and a little lighter at the bottom."""
    v, u = np.mgrid[0:h, 0:w] / np.array([h, w]).reshape(2, 1, 1)
    uneven = np.cos(2 * np.pi * waves * u + 1.3) * (0.06 + 0.07 * v) + np.cos(2 * np.pi * (waves + 1) * u + 5 * v) * 0.04
    bright = 0.34 + 0.37 * np.exp(-((v / 0.34) ** 2)) + 0.05 * np.clip((v - 0.5) / 0.5, 0, 1) ** 1.4 + uneven + light
    sick = np.clip((v - 0.30) / 0.55, 0, 1)[..., None]
    bright = np.clip(bright, 0, 1)
    return post.ramp(bright, COLD) * (1 - sick) + post.ramp(bright, SICK) * sick


def _share(passes: post.Passes, m: int) -> post.Array:
    """How much of each pixel a material fills."""
    return post.down(np.rint(post.grab(passes, "IndexMA", "X")[..., 0]) == m + 1, SS)


def _stains(t: post.Array, depth: post.Array, w: int, seed: int) -> tuple[post.Array, post.Array]:
    """Rust and rot 0..1: blots, and runs from every edge that catches light down to where the surface ends."""
    h, full = t.shape
    cols = np.arange(full) % w
    edge = np.clip((t - np.roll(t, -1, 0)) * 3, 0, 1)
    stop = np.abs(depth / np.roll(depth, 1, 0) - 1) > 0.03
    out = []
    for k, (reach, amount) in enumerate(((26, 1.0), (38, 0.95))):
        noise = np.tile(torus_noise(320, seed + k, 3, 14), (h // 320 + 1, w // 320 + 2))[:h, cols]
        down = runs(edge, stop, seed + k, reach, w)[:, :full]
        fine = np.tile(torus_noise(320, seed + 7 + k, 0.8, 16), (h // 320 + 1, w // 320 + 2))[:h, cols]
        out.append(np.clip(down * 1.7 + 0.34 * noise + 0.30 * fine - 0.34, 0, 1) * amount)
    return out[0], out[1]


def _paint_layer(name: str, path: Path) -> post.Array:
    layer, passes = LAYERS[name], post.exr(path)
    t, cover, depth, lamp = outskirts._shade(passes, layer)
    h, full = t.shape
    w = full - 2 * OVERLAP
    grown, water = _share(passes, GROWTH)[..., None], _share(passes, WATER)
    rust, rot = _stains(t, np.maximum(depth, 1), w, {"far": 3, "mid": 13, "near": 23}[name])
    v = (np.arange(h) / h)[:, None]
    t = _with_water(_worn(t, _share(passes, ROOTED), w) * (1 - 0.30 * rust) * (0.94 - 0.06 * v), water, w)
    base = post.ramp(t, STEEL_RAMP)
    base += (post.ramp(t, RUST_RAMP) - base) * rust[..., None] * (1 - water[..., None])
    base += (post.ramp(t, ROT_RAMP) - base) * np.clip(rot * (0.35 + 0.8 * v), 0, 1)[..., None] * (1 - water[..., None])
    base += (post.ramp(t * 0.4, ROT_RAMP) - base) * grown
    fog = layer.fog_least + (layer.fog_most - layer.fog_least) * (1 - np.exp(-np.maximum(depth - layer.fog_from, 0) / layer.fog_depth))
    fog = np.clip(fog + (1 - fog) * (0.24 * np.clip((v - 0.6) / 0.4, 0, 1) ** 1.3 + 0.2 * np.clip((0.2 - v) / 0.2, 0, 1)), 0, 0.97)[
        ..., None
    ]
    haze = np.roll(_haze(h, w, 2)[:, np.arange(full) % w], OVERLAP, 1)
    colour = base * (1 - fog) + haze * fog
    lamps = np.clip(gaussian_filter(lamp, 1.2) * 0.7 + gaussian_filter(lamp, 4) * 2, 0, 1)[..., None]
    colour = 1 - (1 - np.clip(colour, 0, 1)) * (1 - lamps * post.hexc("#c8cc7a") * (1 - fog * 0.7))
    out = outskirts._closed(np.concatenate([outskirts._curve(colour), np.round(cover * 8)[..., None] / 8], -1))
    return np.concatenate([post.posterise(out[..., :3]), out[..., 3:]], -1)


def _worn(t: post.Array, rooted: post.Array, w: int) -> post.Array:
    """Dirt that ran down the sheets, and the fibres of the roots."""
    h, full = t.shape
    cols = np.arange(full) % w
    dirt, fibre = (np.tile(torus_noise(320, *how), (h // 320 + 1, w // 320 + 2))[:h, cols] for how in ((31, 1.0, 9.0), (32, 0.7, 5.0)))
    worn = 1 + 0.15 * dirt * (1 - rooted) + (0.24 * fibre - 0.12) * rooted
    return np.clip(t * np.clip(worn, 0.4, 1.4), 0, 1)


def _with_water(t: post.Array, water: post.Array, w: int) -> post.Array:
    """Black, with thin streaks of light."""
    h, full = t.shape
    noise = np.tile(torus_noise(320, 5, 22, 1.0), (h // 320 + 1, w // 320 + 2))[:h, np.arange(full) % w]
    streak = 0.16 + 0.42 * (noise > 1.1)
    return t * (1 - water) + streak * water


def _sky() -> post.Array:
    """Behind all of it: the opening far up, then nothing."""
    w, h = 640, _tall(SKY_PARALLAX_Y)
    y, x = np.mgrid[0:h, 0:w].astype(float)
    glow = np.exp(-(((x / w - 0.52) / 0.26) ** 2 + (y / h / 0.42) ** 2))
    cloud = 0.10 * (post.fbm(h, w, 220, 70, 4, 9, wrap=True) - 0.5)
    v = y / h
    light = np.clip(0.34 + 0.52 * glow + cloud + 0.10 * np.clip((v - 0.6) / 0.4, 0, 1), 0, 1)
    sick = np.clip((v - 0.35) / 0.5, 0, 1)[..., None]
    return post.posterise(outskirts._curve(post.ramp(light, COLD) * (1 - sick) + post.ramp(light, SICK) * sick))


def _shaft(w: int, h: int) -> post.Array:
    """The one light: it falls from far up, widens, and is lost in the dark; to be added."""
    y, x = np.mgrid[0:h, 0:w].astype(float)
    v = y / h
    total = np.zeros((h, w))
    for off, half, strength in ((0, 34, 0.55), (-16, 12, 0.35), (18, 9, 0.3), (6, 70, 0.25)):
        centre = 356 + off - y * 0.10 + off * v * 1.6
        away = np.abs((x - centre + w / 2) % w - w / 2)
        total += strength * np.clip(1 - away / (half * (1 + 1.5 * v)), 0, 1) ** 1.2
    dust = 0.72 + 0.56 * post.fbm(h, w, 60, 130, 4, 21, wrap=True)
    light = np.clip(total * dust * np.clip(1.0 - v / 0.8, 0, 1) ** 1.3 * 0.52, 0, 0.6)[..., None] * post.hexc("#d6e2cc")
    return np.clip(np.round(light * 48 + post.bayer(h, w)[..., None] * 0.8) / 48, 0, 1)


def _mist(w: int, h: int, seed: int, strength: float, profile: Callable[[post.Array], post.Array], light: float) -> post.Array:
    """A drifting sheet of mist; `profile` says how thick it is from its top (0) to its bottom (1)."""
    v = (np.arange(h) / h)[:, None]
    cloud = np.clip(post.fbm(h, w, 320, 64, 5, seed, wrap=True) * 2.0 - 0.66, 0, 1)
    alpha = np.clip(cloud * strength * profile(v), 0, 1)
    alpha = np.clip(np.round(alpha * 20 + post.bayer(h, w) * 0.9) / 20, 0, 1)
    return np.concatenate([post.posterise(outskirts._curve(_haze(h, w, 1, light))), alpha[..., None]], -1)


INK, INK_EDGE = "#020405", "#0b1211"
FRONT_WIDTH, FRONT_PARALLAX, FRONT_PARALLAX_Y = 1480, 1.25, 1.1
FRONT_ENDS = 0.82, 0.89  # shares of its height between which the strands end: nothing hangs before the one light at the bottom


def _front() -> post.Array:
    """Roots and chains close to the eye, black, far apart."""
    w, h = FRONT_WIDTH, _tall(FRONT_PARALLAX_Y)
    ink = np.zeros((h, w), bool)
    rows = np.arange(h)
    rng, ends = np.random.default_rng(8), np.random.default_rng(9)
    for centre, strands in ((150, ((0, 5), (8, 3), (-7, 2), (14, 1))), (1010, ((0, 4), (-6, 1), (7, 2)))):
        for off, size in strands:
            sway = sum(a * np.sin(rows / rng.uniform(*p) + rng.uniform(0, 6)) for a, p in ((7, (110, 170)), (3, (37, 60)), (1.2, (13, 20))))
            low = round(h * ends.uniform(*FRONT_ENDS))
            for i in range(size):
                ink[rows[:low], np.round(centre + off + sway + i).astype(int)[:low] % w] = True
    _hairs(ink, rng, (150, 1010))
    for row in range(round(h * FRONT_ENDS[0])):
        _link(ink, row, 604)
    edge = ink & ~np.roll(ink, 1, 0)
    colour = np.where(edge[..., None], post.hexc(INK_EDGE), post.hexc(INK))
    return np.concatenate([colour * ink[..., None], ink[..., None]], -1)


def _link(ink: np.ndarray, row: int, x: int) -> None:
    """One row of a chain: every second link is seen from its side."""
    step = row % 26
    if step < 15:
        half = round(5 * math.sin(math.pi * (step + 0.7) / 15.4) ** 0.6)
        for way in (-1, 1):
            left = x + way * half
            ink[row, left - 1 : left + 1] = True
        ink[row, x - half : x + half] |= step in (0, 14)
    if step > 12 or step < 2:
        ink[row, x - 1 : x + 2] = True


def _hairs(ink: np.ndarray, rng: np.random.Generator, centres: tuple[int, ...]) -> None:
    """Thin arms that leave the bundles and hang down."""
    h, w = ink.shape
    for centre in centres:
        for row in range(80, round(h * FRONT_ENDS[0]), 150):
            x, y, turn = float(centre), float(row + rng.uniform(0, 60)), rng.choice((-1, 1)) * rng.uniform(0.8, 1.3)
            for i in range(int(rng.integers(40, 110))):
                turn = turn * 0.985 + rng.uniform(-0.12, 0.12)
                x, y = x + math.sin(turn), y + max(0.2, math.cos(turn))
                if y < h - 2:
                    size = 2 if i < 40 else 1
                    ink[int(y) : int(y) + size, int(x) % w] = True


SHEETS = [
    Sheet("sky", 0, SKY_PARALLAX_Y),
    Sheet("far", 0.07, FAR_DOWN, (-220, 0)),
    Sheet("shaft", 0.09, SHAFT_DOWN, add=True),
    Sheet("mist_far", 0.1, MISTS_DOWN[0], drift=2.0),
    Sheet("mid", 0.17, MID_DOWN, (-400, 0)),
    Sheet("mist_mid", 0.26, MISTS_DOWN[1], drift=4.0),
    Sheet("near", 0.36, NEAR_DOWN, (-640, 0)),
    Sheet("mist_near", 0.5, MISTS_DOWN[2], drift=-5.0),
    Sheet("front", FRONT_PARALLAX, FRONT_PARALLAX_Y, (700, 0), front=True),
]


def _describe() -> str:
    lines = ["# Farthest first. Drawn by `python -m tools.art places.sanctuary`.", ""]
    for sheet in SHEETS:
        lines += ["[[layer]]", f'image = "{sheet.image}.png"', f"parallax = {sheet.parallax}"]
        lines += [f"parallax_y = {sheet.parallax_y}", f"at = [{sheet.at[0]}, {sheet.at[1]}]", "repeat = true"]
        lines += [f"drift = {sheet.drift}"] if sheet.drift else []
        lines += ["add = true"] if sheet.add else []
        lines += ["front = true"] if sheet.front else []
        lines.append("")
    return "\n".join(lines)


def finish(work: Path) -> None:
    """Write the layers and their description."""
    for name in LAYERS:
        post.save(OUT / f"{name}.png", _paint_layer(name, work / f"{name}.exr"))
    post.save(OUT / "sky.png", _sky())
    post.save(OUT / "shaft.png", _shaft(1280, _tall(SHAFT_DOWN)))
    post.save(OUT / "mist_far.png", _mist(1024, _tall(MISTS_DOWN[0]), 5, 0.6, lambda v: 0.25 + 0.6 * v, 0.04))
    post.save(OUT / "mist_mid.png", _mist(1024, _tall(MISTS_DOWN[1]), 6, 0.55, lambda v: 0.12 + 0.8 * v**1.3, 0.06))
    post.save(OUT / "mist_near.png", _mist(1024, _tall(MISTS_DOWN[2]), 7, 0.42, lambda v: np.clip(v * 1.3 - 0.25, 0, 1), 0.02))
    post.save(OUT / "front.png", _front())
    (OUT / "backdrop.toml").write_text(_describe(), encoding="utf-8")
