"""The village's backdrop: the inside of a cage without end, and across the void the village's own terraces, hung between its ribs.

Three rendered depths: the City beyond with the dome's ribs (far), the cage's other wall with its terraces (mid), terraces close by (near).
What floats between them (sky, shimmer, smoke, what hangs before the eye) is drawn by `places.village_air`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from tools.art.lib import city, post, scene
from tools.art.lib.city import CONCRETE, DARK, GREYS, LAMP, PIPE, View
from tools.art.places import outskirts
from tools.art.places.outskirts import OVERLAP, SS, Layer, Stage

REPO = Path(__file__).resolve().parents[3]
OUT = REPO / "assets" / "backdrops" / "village"
TRAVEL = 2400  # px the camera can move down in the tallest map of this place
SCREEN_H = 360
SAMPLES = 6

CLOTH, SCRAP, PALE = range(len(GREYS), len(GREYS) + 3)
ALL_GREYS = (*GREYS, 0.62, 0.5, 0.72)


def tall(parallax_y: float) -> int:
    """Height in px that a layer needs so that its end never shows."""
    return SCREEN_H + round(TRAVEL * parallax_y)


LAYERS = {
    "far": Layer(View(1280, tall(0.06), 900), 0.07, 0.06, 1000, 1300, 0.74, 0.92, 1.0),
    "mid": Layer(View(1600, tall(0.14), 1050), 0.16, 0.14, 420, 520, 0.34, 0.66, 0.82),
    "near": Layer(View(1920, tall(0.28), 1150), 0.34, 0.28, 150, 330, 0.2, 0.46, 0.54),
}
Span = tuple[float, float]


class Village(Stage):
    """A layer in which people live: all sizes in px of the picture, `y` the distance in metres."""

    _storeys = 2  # how many huts may stand on each other on the terrace under construction

    def __init__(self, layer: Layer, seed: int) -> None:
        super().__init__(layer, seed)
        self.ends: list[tuple[float, float]] = []  # of all decks, px

    def block(self, x: Span, z: Span, y: float, d: Span, m: int = CONCRETE) -> None:
        """A box from px to px, `d` px behind (or before) the distance."""
        px = y / self.view.focal
        self.mesh.box(x[0] * px, x[1] * px, y + d[0] * px, y + d[1] * px, z[0] * px, z[1] * px, m)

    def line(self, places: Sequence[tuple[float, float]], y: float, r: float, m: int = DARK, d: float = 0) -> None:
        """A tube through places given in px."""
        px = y / self.view.focal
        self.mesh.tube([(x * px, y + d * px, z * px) for x, z in places], r * px, 6, m)

    def sag(self, a: tuple[float, float], b: tuple[float, float], deep: float, steps: int = 16) -> list[tuple[float, float]]:
        """The places of a line that hangs through between two others."""
        t = np.linspace(0, 1, steps)
        return [(a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k - 4 * k * (1 - k) * deep) for k in t]

    def cloth(self, x: float, z: float, w: float, h: float, y: float, m: int, lean: float = 0, d: float = 0) -> None:
        """A sheet that hangs in three folds."""
        px = y / self.view.focal
        for i in range(3):
            a, b = x + w * i / 3, x + w * (i + 1) / 3
            low = z - h + self.rng.uniform(-0.1, 0.1) * h
            near = (d - 1.2 * (i % 2)) * px
            corners = [(a, z), (b, z), (b + lean, low), (a + lean, low)]
            points = [(cx * px, y + near + (0.8 * px if j in (1, 2) else 0), cz * px) for j, (cx, cz) in enumerate(corners)]
            self.mesh.raw(points, [(3, 2, 1, 0)], m)

    # -- the cage

    def rib(self, x: float, w: float, y: float, step: float) -> None:
        """An upright lattice rib over the picture's whole height."""
        t = self.top * 1.1
        for side in (-1, 1):
            self.block((x + side * w / 2 - w * 0.14, x + side * w / 2 + w * 0.14), (-t, t), y, (-w * 0.2, w * 0.2))
        self.block((x - w * 0.08, x + w * 0.08), (-t, t), y, (w * 0.2, w * 0.4), PIPE)
        z, way = -t, 1
        while z < t:
            self.line([(x - way * w / 2, z), (x + way * w / 2, z + step)], y, w * 0.06)
            self.block((x - w * 0.62, x + w * 0.62), (z - w * 0.06, z + w * 0.06), y, (-w * 0.3, w * 0.3))
            z, way = z + step, -way

    def hoop(self, z: float, h: float, y: float) -> None:
        """A ring beam of the cage from end to end: the farther from eye level, the more it bends, as rings seen from inside do."""
        e, px = self.edge * 1.06, y / self.view.focal
        xs = np.linspace(-e, e, 49)
        line = [(x, z * (1 + 0.16 * (x / e) ** 2)) for x in xs]
        for (xa, za), (xb, zb) in pairwise(line):
            for off, thick in ((0.0, 0.8), (0.45, 0.24), (-0.45, 0.24)):
                a, b = (xa * px, y + h * px, (za + off * h) * px), (xb * px, y + h * px, (zb + off * h) * px)
                self.mesh.beam(a, b, (1.4 if off else 1.0) * h * px, thick * h * px, CONCRETE)
        for x, at in line[::2]:
            self.block((x - h * 0.12, x + h * 0.12), (at - h * 0.62, at + h * 0.62), y, (0, h))
        self.line([(x, at - h * 0.95) for x, at in line], y, h * 0.16, PIPE)

    # -- what people built

    def cluster(self, x: Span, z: float, y: float, u: float, widths: Sequence[Span]) -> None:
        """Terraces over each other on the same cables; `widths` are their ends as shares of the span, from the lowest up."""
        wide = x[1] - x[0]
        for i, (a, b) in enumerate(widths):
            level = z + i * 17 * u
            self.terrace((x[0] + a * wide, x[0] + b * wide), level, y, u, storeys=0 if i + 1 < len(widths) else 2)
            if i:
                self.ladder(x[0] + wide * (max(a, widths[i - 1][0]) + 0.1), (level - 17 * u, level), y, u)
        self._hook(x, z, y, u, len(widths))

    def _hook(self, x: Span, z: float, y: float, u: float, levels: int) -> None:
        """What it all hangs from: cables that meet high above and go on up as one."""
        middle, apex = (x[0] + x[1]) / 2 + self.rng.uniform(-0.1, 0.1) * (x[1] - x[0]), z + (17 * levels + 20) * u
        for share in (0.02, 0.3, 0.7, 0.98):
            self.line([(x[0] + share * (x[1] - x[0]), z), (middle, apex)], y, 0.26 * u, DARK, 6.5 * u)
        self.line([(middle, apex - u), (middle, self.top * 1.2)], y, 0.6 * u, DARK, 7 * u)
        for k in range(3):
            self.block((middle - u, middle + u), (apex - (1 + 2 * k) * u, apex - 2 * k * u), y, (5.6 * u, 8 * u), PIPE)

    def terrace(self, x: Span, z: float, y: float, u: float, storeys: int = 2) -> None:
        """A deck with huts, tanks, washing and lamps on it; `u` is a step's height in px."""
        self._storeys = storeys
        self.ends += [(x[0], z), (x[1], z)]
        rng = self.rng
        self.block(x, (z - 1.1 * u, z), y, (-3 * u, 6 * u), SCRAP)
        self.block((x[0] + u, x[1] - u), (z - 2 * u, z - 1.1 * u), y, (-2 * u, 4 * u), DARK)
        for at in np.arange(x[0] + 2 * u, x[1], 6 * u):
            self.block((at, at + 0.8 * u), (z - rng.uniform(2.4, 4.5) * u, z - u), y, (-2 * u, 0))
        self._railing(x, z, y, u)
        self._row(x, z, y, u)
        self._under(x, z, y, u)

    def _railing(self, x: Span, z: float, y: float, u: float) -> None:
        for high in (1.4, 2.6):
            self.line([(x[0], z + high * u), (x[1], z + high * u)], y, 0.14 * u, DARK, -3 * u)
        at = x[0]
        while at < x[1] - 2 * u:
            self.block((at, at + 0.3 * u), (z, z + 2.8 * u), y, (-3.2 * u, -2.9 * u), DARK)
            if self.rng.random() < 0.22:
                w = self.rng.uniform(2, 4) * u
                self.cloth(at, z + 2.6 * u, w, self.rng.uniform(2.2, 4.6) * u, y, self.rng.choice([CLOTH, CLOTH, PALE, SCRAP]), 0, -3.4 * u)
            at += self.rng.uniform(2.5, 4.5) * u

    def _row(self, x: Span, z: float, y: float, u: float) -> None:
        """Huts side by side, with gaps in which something stands."""
        rng, at = self.rng, x[0] + u
        while at < x[1] - 5 * u:
            w = min(rng.uniform(6, 13) * u, x[1] - at - u)
            pick = rng.random()
            if pick < 0.62:
                self._hut(at, w, z, y, u, rng.uniform(6, 9.5) * u)
            elif pick < 0.76:
                w = min(w, 6 * u)
                self._tank(at, w, z, y, u)
            else:
                self._line_of_cloth(at, w, z, y, u)
            at += w + rng.uniform(0.3, 1.6) * u

    def _hut(self, x: float, w: float, z: float, y: float, u: float, h: float, storey: int = 0) -> None:
        rng = self.rng
        self.block((x, x + w), (z, z + h), y, (0, 5 * u), SCRAP)
        for _ in range(4):
            a, b = rng.uniform(x, x + w * 0.7), rng.uniform(z + 0.2 * h, z + 0.7 * h)
            self.block((a, min(x + w, a + rng.uniform(1.5, 4) * u)), (b, b + rng.uniform(1, 2.4) * u), y, (-0.3 * u, 0),
                       rng.choice([SCRAP, CONCRETE, DARK, CLOTH]))  # fmt: skip
        for at in np.arange(x + 1.2 * u, x + w - 2.4 * u, 3.4 * u):
            if rng.random() < 0.6:
                low = z + h * rng.uniform(0.42, 0.55)
                lit = rng.random() < 0.72
                self.block((at, at + 1.5 * u), (low, low + 1.7 * u), y, (-0.4 * u, 0), LAMP if lit else DARK)
                self.block((at - 0.3 * u, at + 1.8 * u), (low - 0.5 * u, low - 0.1 * u), y, (-0.9 * u, 0), DARK)
        slant = rng.uniform(-0.8, 0.8) * u
        px = y / self.view.focal
        a, b = (
            ((x - u) * px, y + 2 * u * px, (z + h + 0.4 * u + slant) * px),
            ((x + w + u) * px, y + 2 * u * px, (z + h + 0.4 * u - slant) * px),
        )
        self.mesh.beam(a, b, 7 * u * px, 0.7 * u * px, SCRAP)
        if rng.random() < 0.55:
            left, wide = x + rng.uniform(0, w * 0.3), min(w, rng.uniform(4, 8) * u)
            self.cloth(left, z + h * 0.86, wide, 2.2 * u, y, rng.choice([CLOTH, CLOTH, PALE]), 0, -2.4 * u)
        if rng.random() < 0.5:
            at = x + rng.uniform(0.2, 0.8) * w
            self.line([(at, z + h), (at, z + h + rng.uniform(3, 7) * u)], y, 0.4 * u, PIPE, u)
            self.block((at - 0.8 * u, at + 0.8 * u), (z + h + 3 * u, z + h + 3.3 * u), y, (0.4 * u, 1.6 * u), DARK)
        if storey < self._storeys and w > 7 * u and rng.random() < 0.42:
            cut = rng.uniform(0.55, 0.9) * w
            self._hut(x + rng.uniform(0, w - cut), cut, z + h + 0.8 * u, y, u, rng.uniform(4.5, 7) * u, storey + 1)

    def _tank(self, x: float, w: float, z: float, y: float, u: float) -> None:
        px, high = y / self.view.focal, self.rng.uniform(5, 8) * u
        for at in (x + 0.4 * u, x + w - 0.4 * u):
            self.line([(at, z), (at, z + 3 * u)], y, 0.25 * u, DARK, u)
        centre = (x + w / 2) * px, y + 2 * u * px
        self.mesh.tube([(*centre, (z + 2.6 * u) * px), (*centre, (z + 2.6 * u + high) * px)], w / 2 * px, 20, PIPE)
        for k in (0.05, 0.5, 0.95):
            low = (z + 2.6 * u + k * high) * px
            self.mesh.tube([(*centre, low), (*centre, low + 0.35 * u * px)], w * 0.53 * px, 20, DARK)
        self.line([(x + w / 2, z + 2.6 * u), (x + w / 2, z)], y, 0.25 * u, PIPE, -u)

    def _line_of_cloth(self, x: float, w: float, z: float, y: float, u: float) -> None:
        rng = self.rng
        high = z + rng.uniform(5, 8) * u
        for at in (x, x + w):
            self.line([(at, z), (at, high + u)], y, 0.25 * u)
        self.line(self.sag((x, high), (x + w, high), 0.6 * u), y, 0.12 * u)
        at = x + 0.5 * u
        while at < x + w - 1.5 * u:
            wide = min(rng.uniform(1.2, 3) * u, x + w - at)
            self.cloth(at, high - 0.4 * u, wide, rng.uniform(2, 4.4) * u, y, rng.choice([CLOTH, PALE, SCRAP, CLOTH]), 0.2 * u)
            at += wide + 0.5 * u
        self.lantern(x, high + u, y, u)

    def lantern(self, x: float, z: float, y: float, u: float) -> None:
        """A lamp with its hood."""
        self.block((x - 0.55 * u, x + 0.55 * u), (z - 1.2 * u, z), y, (-0.5 * u, 0.5 * u), LAMP)
        self.block((x - 0.8 * u, x + 0.8 * u), (z, z + 0.35 * u), y, (-0.8 * u, 0.8 * u), DARK)

    def _under(self, x: Span, z: float, y: float, u: float) -> None:
        rng = self.rng
        for _ in range(max(2, int((x[1] - x[0]) / (12 * u)))):
            at, long = rng.uniform(x[0] + u, x[1] - 4 * u), rng.uniform(4, 16) * u
            pick = rng.random()
            if pick < 0.4:
                self.cloth(at, z - 2 * u, rng.uniform(2, 3.4) * u, long, y, rng.choice([CLOTH, CLOTH, PALE, SCRAP]), 0.3 * u, -u)
            elif pick < 0.7:
                self.line([(at, z - u), (at, z - long)], y, 0.12 * u)
                self.lantern(at, z - long, y, u)
            else:
                self.line([(at, z - u), (at, z - long)], y, 0.14 * u)
                self.block((at - u, at + u), (z - long - 1.8 * u, z - long), y, (-u, u), SCRAP)

    def ladder(self, x: float, z: Span, y: float, u: float) -> None:
        """A rope ladder between two decks."""
        for side in (-0.9, 0.9):
            self.line([(x + side * u, z[0]), (x + side * u, z[1])], y, 0.14 * u, DARK, -3.2 * u)
        for at in np.arange(z[0], z[1], 1.3 * u):
            self.line([(x - 0.9 * u, at), (x + 0.9 * u, at)], y, 0.13 * u, SCRAP, -3.2 * u)

    def rope_bridge(self, a: tuple[float, float], b: tuple[float, float], y: float, u: float, deep: float) -> None:
        """Planks on ropes across the void from the deck's end next to `a` to the one next to `b`, lamps along the hand line."""
        a, b = (min(self.ends, key=lambda end: math.dist(end, place)) for place in (a, b))
        deck, hand = self.sag(a, b, deep, 40), self.sag((a[0], a[1] + 3.4 * u), (b[0], b[1] + 3.4 * u), deep, 40)
        for d in (-1.4 * u, 1.4 * u):
            self.line(hand, y, 0.15 * u, DARK, d)
        for i, ((x, z), (hx, hz)) in enumerate(zip(deck, hand, strict=True)):
            self.block((x - 0.8 * u, x + 0.9 * u), (z - 0.35 * u, z), y, (-1.6 * u, 1.6 * u), SCRAP)
            self.line([(x, z), (hx, hz)], y, 0.1 * u, DARK, -1.4 * u)
            if i % 9 == 4:
                self.lantern(hx, hz - 0.4 * u, y, u * 0.8)

    def lamps(self, a: tuple[float, float], b: tuple[float, float], y: float, u: float, deep: float, count: int) -> None:
        """A line of small lamps."""
        places = self.sag(a, b, deep, count * 3)
        self.line(places, y, 0.1 * u)
        for x, z in places[1::3]:
            self.block((x - 0.4 * u, x + 0.4 * u), (z - 1.1 * u, z - 0.2 * u), y, (-0.4 * u, 0.4 * u), LAMP)


def _far(stage: Village) -> None:
    for left, right in ((-640, -560), (565, 640)):
        stage.tower(left, right, 1600, 180, 1.7, 24, pipes=4, belts=6, ribs=3)
    for left, right, y in ((-430, -350, 2300), (-210, -110, 2600), (60, 120, 2500), (250, 340, 2200), (420, 460, 2400)):
        stage.tower(left, right, y, 300, 1.6, 22, pipes=4, belts=7, ribs=3)
    for left, right, height, y in ((-640, -200, 60, 2000), (120, 640, -70, 1900), (-300, 260, 150, 2200)):
        stage.bridge(left, right, height, y, 26, 1.7)
    city.conduit(stage.mesh, stage.at(-520, -300, 1700), stage.at(-240, 320, 1850), 16, 40)
    _dome(stage)
    stage.cables(6, (1300, 1700), (-560, -100), (60, 560), 0.5)
    stage.seam(1100, 12)


def _dome(stage: Village) -> None:
    """The shield's frame, far out: a net of thin ribs that cross each other and bow outwards, and two rings round all of it."""
    y, t, e = 1350.0, stage.top * 1.15, stage.edge
    step, climb = e / 5, 3 * e / 5
    for way in (1, -1):
        for i in range(-9, 10):
            curve = [(i * step + way * climb * math.sin(math.pi / 2 * z / t), z) for z in np.linspace(-t, t, 30)]
            stage.line(curve, y, 1.0, CONCRETE, 4 * way)
    for i in range(-9, 10):
        stage.block((i * step - 3, i * step + 3), (-3, 3), y, (-6, 4))
    for z in (-150, 128):
        stage.line([(-e - 20, z), (e + 20, z)], y, 1.8, CONCRETE)
        stage.line([(-e - 20, z - 5), (e + 20, z - 5)], y, 0.7, DARK)


LOW = ((0.0, 1.0), (0.12, 0.7))
TOWER = ((0.1, 0.9), (0.0, 0.8), (0.2, 1.0))
HIGH = ((0.0, 0.8), (0.2, 1.0), (0.05, 0.75), (0.3, 0.95))
SINGLE = ((0.0, 1.0),)


def _mid(stage: Village) -> None:
    for x, w in ((-668, 16), (-588, 20), (-466, 26), (-296, 30), (-84, 32), (148, 32), (352, 28), (506, 24), (608, 18)):
        stage.rib(x, w, 660, 1.3 * w)
    for z in (-330, -205, -60, 120, 245, 350):
        stage.hoop(z, 12, 640)
    for left, right in ((-800, -715), (725, 800)):
        stage.tower(left, right, 560, 70, 2.3, 22, pipes=7, belts=7, ribs=3)
    city.conduit(stage.mesh, stage.at(-640, -420, 700), stage.at(-340, 420, 740), 9, 40)
    city.conduit(stage.mesh, stage.at(560, -420, 700), stage.at(300, 420, 760), 6, 40)
    for x, z, u, widths in (
        ((-580, -440), 8, 2.2, TOWER), ((-400, -260), 150, 2.2, LOW), ((-350, -170), -96, 2.4, HIGH), ((-620, -500), -190, 2.2, LOW),
        ((-240, -120), 236, 2.0, LOW), ((-150, 0), -236, 2.3, LOW), ((-90, 70), 62, 2.3, TOWER), ((140, 300), 150, 2.3, TOWER),
        ((80, 230), -110, 2.4, LOW), ((380, 530), 40, 2.2, HIGH), ((330, 570), -176, 2.3, LOW), ((500, 640), 226, 2.0, SINGLE),
        ((-560, -430), 266, 2.0, SINGLE), ((190, 330), -290, 2.2, SINGLE), ((-360, -220), -300, 2.2, LOW), ((560, 660), -80, 2.1, LOW),
        ((40, 130), 290, 2.0, SINGLE),
    ):  # fmt: skip
        stage.cluster(x, z, 560 + stage.rng.uniform(-20, 20), u, widths)
    for a, b, deep in (
        ((-440, 8), (-350, -14), 10), ((-170, -55), (-90, 62), 16), ((70, 62), (140, 150), 10), ((230, -110), (380, 40), 24),
        ((-260, 150), (-90, 140), 22), ((-500, -190), (-350, -96), 18), ((0, -236), (80, -110), 14), ((300, 190), (380, 115), 14),
        ((530, 40), (560, -44), 8),
    ):  # fmt: skip
        stage.rope_bridge(a, b, 556, 1.6, deep)
    for a, b in (
        ((-540, 90), (-300, 200)),
        ((-200, 30), (150, 80)),
        ((220, 220), (500, 140)),
        ((-430, -130), (-80, -180)),
        ((180, -60), (520, -120)),
    ):
        stage.lamps(a, b, 550, 1.6, 24, 13)
    stage.cables(8, (470, 600), (-640, -240), (180, 640), 0.6)
    stage.seam(430, 13)


def _near(stage: Village) -> None:
    for x, w in ((-452, 50), (348, 44)):
        stage.rib(x, w, 236, 1.25 * w)
    stage.tower(-960, -890, 225, 30, 3.4, 28, pipes=7, belts=9, ribs=2)
    stage.tower(900, 960, 225, 30, 3.4, 28, pipes=7, belts=9, ribs=2)
    stage.hoop(-330, 20, 242)
    city.conduit(stage.mesh, stage.at(-820, -600, 250), stage.at(-480, 600, 262), 3.4, 60, 16)
    city.conduit(stage.mesh, stage.at(240, -600, 250), stage.at(720, 600, 270), 2.2, 60, 16)
    for x, z, u, widths in (
        ((-850, -600), 96, 3.6, LOW), ((-780, -520), 330, 3.5, LOW), ((-820, -620), -250, 3.6, TOWER), ((-330, -90), 180, 3.6, TOWER),
        ((-210, 60), -150, 3.8, LOW), ((-360, -150), -440, 3.5, LOW), ((-60, 140), 420, 3.4, SINGLE), ((450, 720), 90, 3.7, TOWER),
        ((560, 840), -200, 3.6, LOW), ((400, 600), -430, 3.5, LOW), ((560, 800), 400, 3.4, SINGLE), ((120, 260), 250, 3.5, LOW),
    ):  # fmt: skip
        stage.cluster(x, z, 205 + stage.rng.uniform(-8, 8), u, widths)
    for a, b, deep in (
        ((-600, 96), (-330, 180), 24), ((60, -150), (450, 90), 46), ((-640, -190), (-360, -440), 22), ((-150, -440), (400, -430), 64),
        ((140, 420), (560, 400), 52), ((-90, 180), (120, 250), 20),
    ):  # fmt: skip
        stage.rope_bridge(a, b, 202, 3.0, deep)
    for a, b in (
        ((-720, 190), (-452, 210)),
        ((-120, -50), (348, -30)),
        ((520, 210), (820, 230)),
        ((-800, -120), (-480, -140)),
        ((348, -280), (640, -330)),
    ):
        stage.lamps(a, b, 200, 2.6, 36, 12)
    stage.cables(9, (180, 235), (-780, -240), (200, 820), 0.8)
    stage.drops(8, 245, (-476, -428), 560, 0.9)
    stage.drops(7, 245, (326, 370), 560, 0.9)
    stage.seam(172, 17)


BUILD: dict[str, tuple[Callable[[Village], None], int]] = {"far": (_far, 21), "mid": (_mid, 8), "near": (_near, 15)}


def _render(name: str, path: Path) -> None:
    layer = LAYERS[name]
    w, h = layer.view.width + 2 * OVERLAP, layer.view.height
    setting = scene.reset(w * SS, h * SS, SAMPLES, wstr=0.34, bounces=1)
    build, seed = BUILD[name]
    stage = Village(layer, seed)
    build(stage)
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i == LAMP else 0) for i, g in enumerate(ALL_GREYS)]
    stage.mesh.build(name, mats)
    scene.sun((0.62, 0.40, -1), 3.4, 3)  # grazing from the upper left front
    scene.sun((-0.9, 0.25, -0.2), 0.35, 20)
    scene.persp_cam(setting, layer.view.focal / w * 36)
    scene.render(setting, path)


SCENES = {name: partial(_render, name) for name in LAYERS}


# --- colour ---------------------------------------------------------------------------------------------------------

SCRAP_RAMP: post.Ramp = (
    (0, "#060504"), (0.14, "#100d0a"), (0.32, "#211a14"), (0.52, "#3d3127"), (0.74, "#675441"), (0.9, "#96805f"), (1, "#c4b08a"),
)  # fmt: skip
FIRE_RAMP: post.Ramp = ((0, "#3a0f06"), (0.3, "#9a3210"), (0.55, "#f07a24"), (0.8, "#ffc15a"), (1, "#fff2c8"))
CLOTH_RAMP: post.Ramp = ((0, "#140e09"), (0.25, "#3a2818"), (0.5, "#6d4c29"), (0.75, "#a0753d"), (1, "#d8ab66"))
PALE_RAMP: post.Ramp = ((0, "#10110f"), (0.3, "#343732"), (0.6, "#77796d"), (1, "#cfcdb8"))
EMBERS = 0.62  # how far up the ramp of fire what only glows gets
LAMP_COLOUR, GLOW_COLOUR, LIT_COLOUR, FIRE_COLOUR = "#ffe6b4", "#ffa850", "#ffbe78", "#ff6a1e"


@dataclass(frozen=True)
class Grade:
    """A time of day: how bright the haze and what stands in it are, and how strong the lamps."""

    folder: Path
    haze: float
    light: float
    lamps: float
    tint: str = "#ffffff"
    fire: float = 0.0  # share of what people built that burns


DAY = Grade(OUT, 0.44, 1.0, 0.8)
NIGHT = Grade(OUT / "night", 0.16, 0.55, 1.8, "#dce6f4")
BURNING = Grade(OUT / "burning", 0.2, 0.5, 1.2, "#f0d2b4", 0.5)


def haze_light(h: int, w: int, waves: int, grade: Grade) -> post.Array:
    """How bright the haze is over a layer: a little paler in the middle heights, uneven along the way."""
    v, u = np.mgrid[0:h, 0:w] / np.array([h, w]).reshape(2, 1, 1)
    uneven = np.cos(2 * np.pi * waves * u + 0.7) * 0.06 + np.cos(2 * np.pi * (waves + 1) * u + 4 * v) * 0.04
    return np.clip(grade.haze + (uneven + 0.12 * np.exp(-(((v - 0.34) / 0.3) ** 2)) - 0.12 * v**2) * (grade.haze / 0.44), 0, 1)


def _shares(passes: post.Passes) -> post.Array:
    """How much of every pixel is of which material."""
    alpha = post.grab(passes, "Combined", "A")[..., 0]
    index = np.rint(post.grab(passes, "IndexMA", "X")[..., 0])
    votes = np.stack([post.down((index == m + 1) & (alpha > 0.3), SS) for m in range(len(ALL_GREYS))], -1)
    return votes / np.maximum(votes.sum(-1, keepdims=True), 1e-3)


def _blur(light: post.Array, sigma: float) -> post.Array:
    return gaussian_filter(light, sigma, mode=("nearest", "wrap"))


def _paint(path: Path, layer: Layer, grade: Grade) -> post.Array:
    passes = post.exr(path)
    t, cover, depth, lamp = outskirts._shade(passes, layer)
    shares = _shares(passes)
    h, w = t.shape
    wide = w - 2 * OVERLAP
    lamp, blaze = _burning(lamp, cover * shares[..., CLOTH : SCRAP + 1].sum(-1), grade, wide)
    glowing = lamp + 0.3 * blaze
    fog = layer.fog_least + (layer.fog_most - layer.fog_least) * (1 - np.exp(-np.maximum(depth - layer.fog_from, 0) / layer.fog_depth))
    low = np.clip((np.arange(h) / h)[:, None] - 0.45, 0, 1) / 0.55
    fog = np.clip(fog + (1 - fog) * 0.5 * low**1.4, 0, 0.95)[..., None]
    haze = np.roll(haze_light(h, wide, 2, grade)[:, np.arange(w) % wide], OVERLAP, 1)
    bare = np.clip(t * grade.light, 0, 1)
    skin = post.ramp(bare, outskirts.CONCRETE_RAMP)
    for m, stops in ((SCRAP, SCRAP_RAMP), (CLOTH, CLOTH_RAMP), (PALE, PALE_RAMP)):
        skin = post.over(skin, post.ramp(bare, stops), shares[..., m])
    lit = np.clip(_blur(glowing, 4) * 2.2 + _blur(glowing, 11) * 3.4, 0, 1.2)[..., None] * grade.lamps
    skin = skin + (0.12 + 0.9 * t[..., None]) * lit * post.hexc(LIT_COLOUR) * (0.35 + 0.65 * shares[..., 4:].sum(-1, keepdims=True))
    colour = skin * (1 - fog) + post.ramp(haze, outskirts.FOG_RAMP) * post.hexc(grade.tint) * fog
    air = (
        np.clip(_blur(lamp, 1.1) * 0.7 + _blur(glowing, 5) * 2.2 + _blur(glowing, 22) * 5.5, 0, 0.8)[..., None]
        * grade.lamps
        * (1 - 0.5 * fog)
    )
    colour = 1 - (1 - np.clip(colour, 0, 1)) * (1 - 0.62 * np.clip(air, 0, 1) * post.hexc(GLOW_COLOUR))
    colour = post.over(colour, np.broadcast_to(post.hexc(LAMP_COLOUR), colour.shape), np.clip(lamp, 0, 1) * (1 - fog[..., 0] * 0.5))
    shine = post.hexc(FIRE_COLOUR if grade.fire else GLOW_COLOUR)
    if grade.fire:
        flames = post.ramp(np.clip(blaze, 0, 1), FIRE_RAMP)
        colour = 1 - (1 - np.clip(colour, 0, 1)) * (1 - 0.8 * _blur(blaze, 7)[..., None].clip(0, 1) * shine)
        colour = post.over(colour, flames, np.clip(blaze * 3 - 0.6, 0, 1))
        cover = np.maximum(cover, np.clip(blaze * 3 - 0.6, 0, 1))
    return _with_glow(outskirts._curve(colour), cover, np.maximum(air[..., 0], _blur(blaze, 11) * 1.2), shine)


def _burning(lamp: post.Array, built: post.Array, grade: Grade, wide: int) -> tuple[post.Array, post.Array]:
    """The lamps that are left, and what glows of what people built; the flames over it are drawn by `places.village_life`."""
    if not grade.fire:
        return lamp, np.zeros_like(lamp)
    h, w = lamp.shape

    def noise(sx: float, sy: float, seed: int) -> post.Array:
        cloud = post.fbm(h, wide, sx, sy, 3, seed, wrap=True)
        return (np.argsort(np.argsort(cloud, None)).reshape(h, wide) / cloud.size)[:, np.arange(w) % wide]

    burns = np.clip((noise(150, 110, 61) - (1 - grade.fire)) * 9, 0, 1)
    seats = built * burns * np.clip((noise(11, 8, 62) - 0.62) * 6, 0, 1)
    embers = gaussian_filter(seats, 0.6) * (0.3 + 0.55 * noise(3, 2.4, 63))
    return lamp * (1 - 0.7 * burns), np.clip(embers, 0, EMBERS)


def _with_glow(colour: post.Array, cover: post.Array, air: post.Array, glow: post.Array) -> post.Array:
    """The picture with its alpha: what is covered, and round it the lamps' shine in the air."""
    shine = np.clip(air * 0.55, 0, 0.45)
    h, w = cover.shape
    shine = np.clip(np.round(shine * 18 + post.bayer(h, w) * 0.9) / 18, 0, 1)
    solid = np.round(cover * 8) / 8
    alpha = 1 - (1 - solid) * (1 - shine)
    part = (solid / np.maximum(alpha, 1e-3))[..., None]
    out = outskirts._closed(np.concatenate([colour * part + glow * (1 - part), alpha[..., None]], -1))
    return np.concatenate([post.posterise(out[..., :3]), out[..., 3:]], -1)


def finish(work: Path) -> None:
    """Write the three layers, by day, by night and burning (which shares the night's far one)."""
    for grade in (DAY, NIGHT, BURNING):
        for name, layer in LAYERS.items():
            if name != "far" or not grade.fire:
                post.save(grade.folder / f"{name}.png", _paint(work / f"{name}.exr", layer, grade))
