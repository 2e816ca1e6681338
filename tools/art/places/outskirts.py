"""The outskirts' backdrop: towers without feet or tops, bridges that broke long ago, and pale fog below and above.

Each layer is seen in perspective and yet repeats: its seam runs down the middle of a pipe that stands in front of
everything else in that layer, at both ends of the picture.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter, maximum_filter, minimum_filter

from tools.art.lib import city, post, scene
from tools.art.lib.city import DARK, GREYS, LAMP, PIPE, Style, View
from tools.art.lib.scene import Mesh

REPO = Path(__file__).resolve().parents[3]
OUT = REPO / "assets" / "backdrops" / "outskirts"
SS, SAMPLES = 2, 8
TRAVEL = 1560  # px the camera can move down in the tallest map of this place
SCREEN = (640, 360)
OVERLAP = 8  # px rendered beyond each end, so that the filters work across the seam


@dataclass
class Layer:
    """One rendered depth of the City and how deep in fog it stands (distances in metres)."""

    view: View
    parallax: float
    parallax_y: float
    fog_from: float
    fog_depth: float
    fog_least: float
    fog_most: float
    light: float


LAYERS = {
    "far": Layer(View(1280, 520, 900), 0.07, 0.1, 1000, 1300, 0.58, 0.9, 1.0),
    "mid": Layer(View(1600, 680, 1050), 0.18, 0.2, 380, 520, 0.26, 0.68, 0.9),
    "near": Layer(View(1920, 990, 1150), 0.38, 0.4, 140, 330, 0.12, 0.42, 0.68),
}


class Stage:
    """A layer under construction: everything is placed by where it shall appear, px from the picture's middle."""

    def __init__(self, layer: Layer, seed: int) -> None:
        self.mesh, self.rng, self.view = Mesh(), random.Random(seed), layer.view
        self.top = layer.view.height * 0.56
        self.edge = layer.view.width / 2

    def tower(
        self, left: float, right: float, y: float, deep: float, g: float, cell: float, z: tuple[float, float] | None = None,
        pipes: int = 6, belts: int = 5, ribs: int = 4,
    ) -> None:  # fmt: skip
        """A tower from px to px at distance y; g is its smallest part in px, cell its fields' size in px."""
        low, high = z or (-self.top, self.top)
        px = y / self.view.focal
        style = Style(g * px, cell * px, pipes, belts, ribs)
        x = (left * px, right * px)
        city.tower(self.mesh, self.rng, x, (y, y + deep), (low * px * 1.1, high * px * 1.1), style)

    def bridge(self, left: float, right: float, height: float, y: float, w: float, g: float, truss: bool = True) -> None:
        """A bridge from px to px, `height` px above the middle."""
        px = y / self.view.focal
        city.bridge(self.mesh, self.rng, (left * px, right * px), y, height * px, w, g * px, truss)

    def torn(self, x: float, way: int, height: float, y: float, w: float, g: float) -> None:
        """The torn end of such a bridge."""
        px = y / self.view.focal
        city.torn_end(self.mesh, self.rng, x * px, way, y, height * px, w, g * px)

    def at(self, x: float, height: float, y: float) -> tuple[float, float, float]:
        """A place by the px where it appears and its distance."""
        return x * y / self.view.focal, y, height * y / self.view.focal

    def cables(self, count: int, y: tuple[float, float], left: tuple[float, float], right: tuple[float, float], r: float) -> None:
        """Long lines slung across from one side to the other; r in px."""
        for _ in range(count):
            d = self.rng.uniform(*y)
            a = self.at(self.rng.uniform(*left), self.rng.uniform(-0.6, 0.9) * self.top, d)
            b = self.at(self.rng.uniform(*right), self.rng.uniform(-0.7, 0.7) * self.top, d * 1.04)
            sag = self.rng.uniform(12, 80) * d / self.view.focal
            self.mesh.tube(city.hanging(a, b, sag, 24), r * d / self.view.focal, 5, DARK)

    def drops(self, count: int, y: float, x: tuple[float, float], top: float, r: float) -> None:
        """Cables that hang straight down from `top` px."""
        for _ in range(count):
            at = self.rng.uniform(*x)
            low = top - self.rng.uniform(20, 190)
            width = r * self.rng.choice([0.7, 1, 1.8]) * y / self.view.focal
            self.mesh.tube([self.at(at, top, y), self.at(at, low, y)], width, 6, DARK)

    def seam(self, y: float, r: float) -> None:
        """The same standpipe at both ends of the picture, nearer than all else; r in px."""
        px = y / self.view.focal
        for x in (-self.edge * px, self.edge * px):
            for off, radius, m in ((0, r, PIPE), (r * 1.6, r * 0.32, DARK), (-r * 1.5, r * 0.22, DARK)):
                line = [(x + off * px, y, -self.top * px * 1.2), (x + off * px, y, self.top * px * 1.2)]
                self.mesh.tube(line, radius * px, 28, m, caps=False)
            for step in range(-12, 13):
                z = step * self.top / 10 * px
                self.mesh.tube([(x, y, z), (x, y, z + 5 * px)], r * 1.15 * px, 28, DARK)


def _far(stage: Stage) -> None:
    seams = [(-640, -520), (520, 640)]
    for left, right in seams:
        stage.tower(left, right, 1500, 200, 1.7, 24, pipes=4, belts=6, ribs=3)
    for left, right, y in ((-470, -330, 1900), (-250, -190, 2300), (-120, -20, 2500), (250, 340, 2200), (390, 470, 1700)):
        stage.tower(left, right, y, 320, 1.6, 22, pipes=4, belts=7, ribs=3)
    stage.tower(-330, -285, 1350, 160, 1.8, 20, pipes=4, belts=5, ribs=2)
    stage.tower(352, 392, 1300, 140, 1.8, 20, z=(-400, 90), pipes=3, belts=4, ribs=2)
    px = 1500 / stage.view.focal
    city.pillar(stage.mesh, stage.rng, (110 * px, 1500), 74 * px, (-stage.top * px * 1.2, stage.top * px * 1.2), 2.6 * px)
    for left, right, height, y in (
        (-640, 40, -40, 1480),
        (180, 640, 76, 1480),
        (-560, 40, -196, 1500),
        (-620, 60, 182, 1700),
        (170, 600, -120, 1650),
    ):
        stage.bridge(left, right, height, y, 26, 1.7)
    city.ring(stage.mesh, stage.rng, stage.at(60, 70, 2000), 235 * 2000 / stage.view.focal, 30)
    city.ring(stage.mesh, stage.rng, stage.at(-410, -60, 2100), 120 * 2100 / stage.view.focal, 14)
    city.conduit(stage.mesh, stage.at(-560, -300, 1420), stage.at(-150, 330, 1560), 22, 40)
    city.conduit(stage.mesh, stage.at(470, -320, 1450), stage.at(330, 300, 1600), 15, 40)
    stage.cables(11, (1300, 1800), (-560, -100), (60, 560), 0.55)
    stage.seam(1280, 15)


def _mid(stage: Stage) -> None:
    for left, right in ((-800, -660), (690, 800)):
        stage.tower(left, right, 520, 90, 2.4, 22, pipes=7, belts=7, ribs=4)
    stage.tower(-560, -430, 640, 110, 2.3, 22, pipes=7, belts=8, ribs=4)
    stage.tower(-330, -290, 700, 60, 2.3, 18, pipes=5, belts=6, ribs=2)
    stage.tower(-60, 60, 780, 120, 2.0, 20, z=(-420, -60), pipes=6, belts=5, ribs=3)
    stage.tower(230, 350, 620, 120, 2.3, 22, pipes=7, belts=7, ribs=4)
    stage.tower(470, 510, 560, 50, 2.4, 18, pipes=4, belts=5, ribs=2)
    for left, right, low in ((60, 200, 130), (78, 182, 60), (98, 160, -6), (116, 140, -70)):
        stage.tower(left, right, 560 + left * 0.1, 70, 2.2, 18, z=(low, 420), pipes=4, belts=3, ribs=3)
    stage.drops(16, 555, (70, 190), 70, 0.8)
    for left, right, height, y, w in (
        (-660, 240, -112, 610, 14),
        (-800, -420, 150, 640, 14),
        (-300, 70, 226, 690, 14),
        (340, 700, -30, 600, 12),
        (-430, -60, -250, 650, 14),
        (330, 800, 196, 700, 14),
        (200, 720, -262, 640, 13),
    ):
        stage.bridge(left, right, height, y, w, 2.3)
    stage.bridge(-440, -210, 30, 520, 9, 2.4)
    stage.torn(-210, 1, 30, 520, 9, 2.4)
    stage.bridge(20, 240, 20, 520, 9, 2.4)
    stage.torn(20, -1, 20, 520, 9, 2.4)
    city.conduit(stage.mesh, stage.at(-620, -420, 600), stage.at(-130, 420, 680), 12, 34)
    city.conduit(stage.mesh, stage.at(-650, -420, 590), stage.at(-175, 420, 670), 4.5, 34)
    city.conduit(stage.mesh, stage.at(660, -420, 660), stage.at(420, 400, 700), 9, 34)
    for a, b in (((-330, -90), (-120, 26)), ((350, -30), (470, -110)), ((-60, -250), (-220, -112))):
        city.stair_flight(stage.mesh, stage.at(*a, 545), stage.at(*b, 555), 6, 1.2)
    stage.cables(12, (450, 640), (-640, -200), (150, 640), 0.6)
    stage.seam(430, 14)


def _near(stage: Stage) -> None:
    for left, right in ((-960, -840), (860, 960)):
        stage.tower(left, right, 230, 40, 3.4, 30, pipes=8, belts=8, ribs=3)
    stage.tower(-840, -790, 205, 30, 3.2, 24, z=(-560, -60), pipes=4, belts=4, ribs=1)
    stage.tower(-420, -320, 240, 45, 3.3, 30, pipes=8, belts=9, ribs=3)
    stage.tower(-320, -284, 215, 24, 3.2, 24, z=(-40, 560), pipes=4, belts=5, ribs=1)
    stage.tower(180, 232, 225, 28, 3.3, 24, pipes=5, belts=8, ribs=1)
    stage.tower(430, 530, 262, 40, 3.1, 28, z=(-560, 150), pipes=8, belts=6, ribs=2)
    stage.tower(440, 500, 262, 30, 3.0, 24, z=(150, 260), pipes=4, belts=3, ribs=1)
    for left, right, height, y, w in (
        (-800, -420, -120, 226, 5),
        (-260, 190, 250, 250, 7),
        (-300, -30, -60, 232, 5),
        (60, 440, -66, 232, 5),
        (540, 830, 96, 240, 6),
        (-760, -420, 330, 262, 6),
        (230, 430, -330, 250, 5),
        (-262, 190, -390, 244, 6),
        (540, 840, -250, 236, 5),
        (232, 840, 390, 262, 6),
    ):
        stage.bridge(left, right, height, y, w, 3.3)
    stage.torn(-30, 1, -60, 232, 5, 3.3)
    stage.torn(60, -1, -62, 232, 5, 3.3)
    for r, height, y in ((3.4, 300, 258), (1.6, -150, 246), (1.0, -164, 244), (2.6, -430, 256)):
        city.conduit(stage.mesh, stage.at(-940, height, y), stage.at(940, height, y), r, 70, 14)
    for a, b in (((-780, -60), (-600, 40)), ((-600, 40), (-780, 140)), ((560, -250), (720, -150)), ((260, -330), (200, -220))):
        city.stair_flight(stage.mesh, stage.at(*a, 236), stage.at(*b, 240), 3.4, 0.62)
    stage.cables(12, (175, 260), (-780, -240), (200, 820), 0.8)
    stage.drops(8, 250, (-740, -440), 330, 0.9)
    stage.drops(8, 250, (-240, 170), 250, 0.9)
    stage.drops(7, 255, (560, 820), 390, 0.9)
    stage.seam(172, 19)


BUILD: dict[str, tuple[Callable[[Stage], None], int]] = {"far": (_far, 3), "mid": (_mid, 5), "near": (_near, 11)}


def _render(name: str, path: Path) -> None:
    layer = LAYERS[name]
    w, h = layer.view.width + 2 * OVERLAP, layer.view.height
    setting = scene.reset(w * SS, h * SS, SAMPLES, wstr=0.34, bounces=1)
    build, seed = BUILD[name]
    stage = Stage(layer, seed)
    build(stage)
    mats = [scene.material(str(i), (g,) * 3, i + 1, 1.0 if i == LAMP else 0) for i, g in enumerate(GREYS)]
    stage.mesh.build(name, mats)
    scene.sun((0.62, 0.40, -1), 3.4, 3)  # grazing from the upper left front
    scene.sun((-0.9, 0.25, -0.2), 0.35, 20)
    scene.persp_cam(setting, layer.view.focal / w * 36)
    scene.render(setting, path)


SCENES = {name: partial(_render, name) for name in LAYERS}


# --- colour ---------------------------------------------------------------------------------------------------------

CONCRETE_RAMP: post.Ramp = (
    (0, "#05090b"), (0.12, "#0b1417"), (0.3, "#16262a"), (0.5, "#2a4145"), (0.72, "#4c676a"), (0.9, "#84a09f"), (1, "#c3d6d1"),
)  # fmt: skip
FOG_RAMP: post.Ramp = ((0, "#0a1316"), (0.2, "#1b2c30"), (0.4, "#3a5458"), (0.6, "#647f80"), (0.8, "#9db4b0"), (1, "#dbe6de"))
SAME_DEPTH, SAME_WAY = 0.004, 0.93  # share of the distance, cosine between normals
GRAIN = 0.22  # of light: what differs more is a shadow's edge
LAMP_COLOUR = "#ffe9c4"
SKY_SIZE = (640, 440)
SKY_PARALLAX_Y = 0.05


def _fog_light(h: int, w: int, waves: int) -> post.Array:
    """How bright the fog is over a layer: pale in the deep, a little paler at the top, uneven along the way."""
    v, u = np.mgrid[0:h, 0:w] / np.array([h, w]).reshape(2, 1, 1)
    low, high = np.clip((v - 0.5) / 0.5, 0, 1), np.clip((0.3 - v) / 0.3, 0, 1)
    uneven = np.cos(2 * np.pi * waves * u + 1.3) * 0.07 + np.cos(2 * np.pi * (waves + 1) * u + 4 * v) * 0.04
    return np.clip(0.55 + uneven + 0.22 * low**1.2 + 0.08 * high, 0, 1)


def _shade(passes: post.Passes, layer: Layer) -> tuple[post.Array, post.Array, post.Array, post.Array]:
    """Light 0..1, cover, distance and lamp light of every final pixel."""
    alpha = post.grab(passes, "Combined", "A")[..., 0]
    depth = post.grab(passes, "Depth", "Z")[..., 0]
    lamp = post.grab(passes, "Emit", "RGB").mean(-1)
    normal = post.grab(passes, "Normal", "XYZ")
    light = np.maximum(post.grab(passes, "Combined", "RGB").mean(-1) - lamp, 0)
    near = np.clip(1 - depth / 3000, 0.2, 1)
    light = light + alpha * (0.17 * np.clip(normal[..., 0], 0, 1) * near + 0.05 * np.clip(-normal[..., 1], 0, 1))
    depth = np.where(depth > 9000, layer.fog_from + layer.fog_depth * 2, depth)
    cover = post.down(alpha, SS)
    safe = np.maximum(cover, 1e-4)
    nearest = np.where(cover > 0.5, post.down(np.where(alpha > 0.5, depth, 9e4), SS, "min"), 9e4)
    even = _smoothed(post.down(light, SS) / safe, nearest, post.down(normal * alpha[..., None], SS) / safe[..., None])
    t = _contrast(even, cover, nearest, layer.light)
    return t, cover, post.down(depth * alpha, SS) / safe, post.down(lamp, SS)


def _smoothed(light: post.Array, depth: post.Array, normal: post.Array) -> post.Array:
    """Take the render's grain out: mean over the neighbours that lie on the same surface."""
    total, weight = light.copy(), np.ones_like(light)
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            if (dy, dx) == (0, 0):
                continue
            there = np.abs(np.roll(depth, (dy, dx), (0, 1)) / depth - 1) < SAME_DEPTH
            there &= (np.roll(normal, (dy, dx), (0, 1)) * normal).sum(-1) > SAME_WAY
            other = np.roll(light, (dy, dx), (0, 1))
            share = there * np.exp(-(((other - light) / GRAIN) ** 2))
            total, weight = total + share * other, weight + share
    return total / weight


def _contrast(t: post.Array, cover: post.Array, nearest: post.Array, light: float) -> post.Array:
    low, high = np.percentile(t[cover > 0.6], [3, 97])
    t = np.clip((t - low) / (high - low), 0, 1.25)
    t = t + 0.55 * (t - gaussian_filter(t * cover, 2.2) / np.maximum(gaussian_filter(cover, 2.2), 0.05))
    t = np.clip(t, 0, 1.2) ** 0.9 * light
    around = np.ones((3, 3), bool)
    around[1, 1] = False  # single bright or dark pixels go, lines one pixel wide stay
    t = np.clip(t, minimum_filter(t, footprint=around), maximum_filter(t, footprint=around))

    def deeper(step: int, axis: int) -> post.Array:
        return 1.0 * (np.roll(nearest, step, axis) > nearest * 1.12) * (cover > 0.5)

    t = t + light * (0.30 * deeper(1, 0) + 0.12 * deeper(-1, 1) + 0.05 * deeper(1, 1))
    under = (np.roll(nearest, -1, 0) < nearest * 0.9) & (cover > 0.5)
    return t * (1 - 0.35 * under)


def _paint_layer(path: Path, layer: Layer) -> post.Array:
    t, cover, depth, lamp = _shade(post.exr(path), layer)
    h, w = t.shape
    v = (np.arange(h) / h)[:, None]
    fog = layer.fog_least + (layer.fog_most - layer.fog_least) * (1 - np.exp(-np.maximum(depth - layer.fog_from, 0) / layer.fog_depth))
    deep, high = np.clip((v - 0.5) / 0.5, 0, 1), np.clip((0.24 - v) / 0.24, 0, 1)
    fog = np.clip(fog + (1 - fog) * (0.82 * deep**1.3 + 0.35 * high), 0, 0.97)[..., None]
    haze = post.ramp(np.roll(_fog_light(h, w - 2 * OVERLAP, 2)[:, np.arange(w) % (w - 2 * OVERLAP)], OVERLAP, 1), FOG_RAMP)
    colour = post.ramp(np.clip(t, 0, 1), CONCRETE_RAMP) * (1 - fog) + haze * fog
    glow = (
        np.clip(gaussian_filter(lamp, 1.2) * 0.8 + gaussian_filter(lamp, 4) * 2.4, 0, 1)[..., None] * post.hexc("#ffd9a0") * (1 - fog * 0.7)
    )
    colour = 1 - (1 - np.clip(colour, 0, 1)) * (1 - glow)
    colour = post.over(colour, np.broadcast_to(post.hexc(LAMP_COLOUR), colour.shape), np.clip(lamp, 0, 1) * (1 - fog[..., 0] * 0.6))
    out = _closed(np.concatenate([_curve(colour), np.round(cover * 8)[..., None] / 8], -1))
    return np.concatenate([post.posterise(out[..., :3]), out[..., 3:]], -1)


def _closed(img: post.Array) -> post.Array:
    """Cut the overlap off and let both ends run into each other over its width, in the middle of the seam's pipe."""
    w = img.shape[1] - 2 * OVERLAP
    out = img[:, OVERLAP : OVERLAP + w].copy()
    for k in range(-OVERLAP, OVERLAP):
        part = (k + OVERLAP + 0.5) / (2 * OVERLAP)
        out[:, k % w] = img[:, OVERLAP + w + k] * (1 - part) + img[:, OVERLAP + k] * part
    return out


def _curve(img: post.Array) -> post.Array:
    """A soft S: darks a little darker, lights a little lighter."""
    img = np.clip(img, 0, 1)
    return img * 0.6 + 0.4 * (img * img * (3 - 2 * img)) * np.array([1.02, 1.03, 1.02]) + 0.004


def _sky() -> post.Array:
    w, h = SKY_SIZE
    y, x = np.mgrid[0:h, 0:w].astype(float)
    u, v = x / w - 0.5, y / h
    glow = np.exp(-(((u - 0.05) / 0.36) ** 2 + ((v - 0.36) / 0.40) ** 2))
    light = 0.52 + 0.40 * glow - 0.22 * np.abs(u) + 0.22 * np.clip((v - 0.55) / 0.45, 0, 1)
    light = light + 0.10 * (post.fbm(h, w, 220, 70, 4, 9) - 0.5)
    return post.posterise(_curve(post.ramp(np.clip(light, 0, 1), FOG_RAMP)))


def _mist(w: int, h: int, seed: int, strength: float, profile: Callable[[post.Array], post.Array]) -> post.Array:
    """A drifting sheet of fog; `profile` says how thick it is from its top (0) to its bottom (1)."""
    v = (np.arange(h) / h)[:, None]
    cloud = np.clip(post.fbm(h, w, 300, 80, 5, seed, wrap=True) * 1.9 - 0.6, 0, 1)
    alpha = np.clip(cloud * strength * profile(v), 0, 1)
    alpha = np.clip(np.round(alpha * 20 + post.bayer(h, w) * 0.9) / 20, 0, 1)
    light = np.clip(_fog_light(h, w, 1) * 1.12, 0, 1)
    return np.concatenate([post.posterise(_curve(post.ramp(light, FOG_RAMP))), alpha[..., None]], -1)


def _abyss(w: int, h: int, seed: int) -> post.Array:
    """The pale fog that everything goes down into, in front of the near towers."""
    v = (np.arange(h) / h)[:, None]
    cloud = post.fbm(h, w, 260, 60, 5, seed, wrap=True)
    alpha = np.clip((v * 1.5 - 0.25 + (cloud - 0.5) * 0.9), 0, 1) ** 1.4 * 0.72 * np.clip(v * 6, 0, 1)
    alpha = np.round(alpha * 24 + post.bayer(h, w) * 0.9) / 24
    light = np.clip(0.62 + 0.14 * v + 0.10 * (cloud - 0.5), 0, 1)
    return np.concatenate([post.posterise(_curve(post.ramp(light, FOG_RAMP))), np.clip(alpha, 0, 1)[..., None]], -1)


def _shafts(w: int, h: int) -> post.Array:
    """Slanted light from far above, to be added."""
    y, x = np.mgrid[0:h, 0:w].astype(float)
    rng = np.random.default_rng(5)
    total = np.zeros((h, w))
    for _ in range(9):
        centre, half, strength = rng.uniform(0, w), rng.uniform(8, 46), rng.uniform(0.25, 1)
        off = (x - y * 0.42 - centre + w / 2) % w - w / 2
        total += strength * np.clip(1 - np.abs(off) / half, 0, 1) ** 1.3
    dust = 0.7 + 0.6 * post.fbm(h, w, 120, 160, 4, 21, wrap=True)
    fade = np.clip(1.05 - y / h, 0, 1) ** 1.2
    light = np.clip(total * dust * fade * 0.2, 0, 0.24)[..., None] * post.hexc("#cfe3dc")
    return np.clip(np.round(light * 60 + post.bayer(h, w)[..., None] * 0.8) / 60, 0, 1)


INK, INK_EDGE = "#030607", "#0d171a"
FRONT_SIZE = (1760, 2400)
FRONT_PARALLAX = 1.3


def _front() -> post.Array:
    """Cables and lattices close to the eye, black, far apart."""
    w, h = FRONT_SIZE
    ink = np.zeros((h, w), bool)
    rng = np.random.default_rng(8)

    def dot(xs: np.ndarray, ys: np.ndarray, size: int) -> None:
        for dy in range(size):
            row = ys + dy
            ok = (row >= 0) & (row < h)
            ink[row[ok], xs[ok] % w] = True

    def cable(x0: float, y0: float, x1: float, y1: float, sag: float, size: int) -> None:
        t = np.linspace(0, 1, int(abs(x1 - x0) * 2 + abs(y1 - y0) * 2 + 10))
        ys = y0 + (y1 - y0) * t + 4 * t * (1 - t) * sag
        dot(np.round(x0 + (x1 - x0) * t).astype(int), np.round(ys).astype(int), size)

    masts = (150, 631, 1290)  # lines hang between these, so that none ends in the air
    for i, y in enumerate(range(-120, h + 200, 190)):
        left, right = ((masts[0], masts[1]), (masts[2], masts[0] + w), (masts[1], masts[2]))[i % 3]
        drop = rng.uniform(-70, 70)
        cable(left, y, right, y + drop, rng.uniform(50, 120), int(rng.integers(2, 4)))
        if i % 2:
            cable(left, y + 3, right, y + drop + rng.uniform(20, 60), rng.uniform(20, 60), 1)
    for x in (masts[0], masts[2]):
        _drops(ink, rng, x)
    _lattice(ink, 620, 22)
    edge = ink & ~np.roll(ink, 1, 0)
    colour = np.where(edge[..., None], post.hexc(INK_EDGE), post.hexc(INK))
    return np.concatenate([colour * ink[..., None], ink[..., None]], -1)


def _drops(ink: np.ndarray, rng: np.random.Generator, x: int) -> None:
    """A bundle of lines that runs the picture's whole height, swaying a little."""
    rows = np.arange(ink.shape[0])
    for off, size in ((0, 4), (7, 2), (11, 1), (-6, 1)):
        sway = np.round(2.4 * np.sin(rows / rng.uniform(90, 160) + off)).astype(int)
        for i in range(size):
            ink[rows, x + off + i + sway] = True
    for row in range(120, ink.shape[0], 330):
        ink[row : row + 9, x - 7 : x + 13] = True


def _lattice(ink: np.ndarray, x: int, wide: int) -> None:
    """A mast of crossed bars, the picture's whole height."""
    rows = np.arange(ink.shape[0])
    for left in (x, x + wide - 3):
        ink[:, left : left + 3] = True
    for way in (1, -1):
        across = (rows * way) % (2 * wide)
        column = x + np.where(across < wide, across, 2 * wide - 1 - across)
        ink[rows, column] = ink[rows, np.minimum(column + 1, x + wide - 1)] = True
    for row in range(0, ink.shape[0], wide):
        ink[row : row + 2, x : x + wide] = True


@dataclass
class Sheet:
    """One line of the backdrop's description."""

    image: str
    parallax: float
    parallax_y: float
    at: tuple[int, int] = (0, 0)
    drift: float = 0.0
    add: bool = False
    front: bool = False


def _tall(parallax_y: float) -> int:
    """Height in px that a layer needs so that its end never shows."""
    return SCREEN[1] + round(TRAVEL * parallax_y)


SHEETS = [
    Sheet("sky", 0, SKY_PARALLAX_Y),
    Sheet("far", 0.07, 0.1, (-220, 0)),
    Sheet("mist_far", 0.1, 0.14, drift=3.0),
    Sheet("mid", 0.18, 0.2, (-300, 0)),
    Sheet("shafts", 0.24, 0.2, drift=-1.5, add=True),
    Sheet("mist_mid", 0.26, 0.26, drift=6.0),
    Sheet("near", 0.38, 0.4, (-420, 0)),
    Sheet("abyss", 0.5, 0.5, (0, 560), drift=9.0),
    Sheet("front", FRONT_PARALLAX, FRONT_PARALLAX, (505, 0), front=True),  # no mast before the place where one begins
]


def _describe() -> str:
    lines = ["# Farthest first. Drawn by `python -m tools.art places.outskirts`.", ""]
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
    for name, layer in LAYERS.items():
        post.save(OUT / f"{name}.png", _paint_layer(work / f"{name}.exr", layer))
    post.save(OUT / "sky.png", _sky())
    high = _tall(0.14)
    post.save(OUT / "mist_far.png", _mist(1024, high, 5, 0.62, lambda v: 0.35 + 0.65 * v))
    post.save(OUT / "mist_mid.png", _mist(1024, _tall(0.26), 6, 0.5, lambda v: 0.25 + 0.75 * v**1.3))
    post.save(OUT / "shafts.png", _shafts(960, _tall(0.2)))
    post.save(OUT / "abyss.png", _abyss(1024, _tall(0.5) - 560, 7))
    post.save(OUT / "front.png", _front())
    (OUT / "backdrop.toml").write_text(_describe(), encoding="utf-8")
