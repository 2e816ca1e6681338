"""From a render to pixels: light is evened and sharpened, fog lies over it by distance, and all of it is brought to one palette."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, maximum_filter, minimum_filter

from tools.art.lib import post

from .lens import SIZE, SLACK, SS, VANISHING

PALETTE = (
    "#030607", "#05090b", "#070d0f", "#0a1215", "#0d171a", "#111d21", "#162529", "#1b2d31", "#21363a", "#284044", "#304a4f", "#39565a",
    "#436266", "#4e6f72", "#5a7d7f", "#688b8c", "#779a99", "#88a9a6", "#9ab8b3", "#adc7c0", "#c0d5cd", "#d2e1d9", "#e3ece4", "#f2f6ef",
)  # fmt: skip
TABLE = np.array([post.hexc(c) for c in PALETTE])
SPREAD = 0.75  # of a step: how far the dither reaches
Area = tuple[int, int, int, int]  # px of the screen: left, top, right, bottom
WRITTEN: tuple[Area, ...] = ((36, 60, 406, 168), (36, 180, 236, 296), (36, 318, 300, 350))  # the name, the list, the line below
BESIDE: Area = (20, 20, 290, 320)  # the wall one stands beside
LIGHT_AT = (461, 132)  # px of the screen, the middle of the light
SAME_DEPTH, SAME_WAY = 0.004, 0.93  # share of the distance, cosine between normals
GRAIN = 0.22  # of light: what differs more is a shadow's edge


@dataclass
class Look:
    """How a layer is developed: its light, and fog from so many m on, over so many m, from least to most."""

    light: float
    fog_from: float
    fog_depth: float
    least: float
    most: float
    gamma: float = 1.0
    crisp: float = 0.55
    glow: float = 0.3  # light of the ring on what looks towards it
    edge: float = 0.0  # share of its light that a layer has lost at the left side of the picture
    deep: float = 0.0  # share of what is left that fog takes at the very bottom
    dusk: float = 0.0  # m: what is nearer gets darker towards the eye


def grid() -> tuple[post.Array, post.Array]:
    """Every pixel's place on the screen."""
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(float)
    return x - SLACK[0], y - SLACK[1]


def fog_light() -> post.Array:
    """How bright the fog is, 0..1: a pale shaft that comes down from above, dark to the left and below."""
    x, y = grid()
    cx, cy = LIGHT_AT
    core = np.exp(-(((x - cx) / 84) ** 2 + ((y - cy) / 142) ** 2))
    wide = np.exp(-(((x - cx - 10) / 190) ** 2 + ((y - cy) / 190) ** 2))
    shaft = np.exp(-(((x - cx - (y - cy) * 0.05) / 62) ** 2)) * np.clip(1 - (y - 60) / 320, 0, 1)
    left = np.clip((330 - x) / 330, 0, 1)
    low = np.clip((y - 230) / 140, 0, 1)
    cloud = post.fbm(*reversed(SIZE), 190, 60, 5, 4) - 0.5
    pool = np.exp(-(((x - 440) / 110) ** 2 + ((y - 246) / 62) ** 2))
    return np.clip(
        0.20 + 0.11 * pool + 0.39 * core + 0.30 * wide + 0.16 * shaft - 0.12 * left - 0.12 * low + 0.10 * cloud * (0.4 + wide), 0.03, 1
    )


def locked(light: post.Array) -> post.Array:
    """Light 0..1 in the one palette, dithered between its steps."""
    steps = len(PALETTE) - 1
    level = np.round(np.clip(light, 0, 1) * steps + post.bayer(*light.shape) * SPREAD)
    return TABLE[np.clip(level, 0, steps).astype(int)]


def layer(path: Path, look: Look) -> post.Array:
    """The finished layer, RGBA."""
    t, cover, depth, lamp = _shade(post.exr(path), look)
    fog = look.least + (look.most - look.least) * (1 - np.exp(-np.maximum(depth - look.fog_from, 0) / look.fog_depth))
    x, y = grid()
    fog = np.clip(fog + (1 - fog) * look.deep * np.clip((y - 215) / 150, 0, 1), 0, 0.97)
    if look.dusk:
        t = t * np.clip(depth / look.dusk, 0.42, 1) ** 1.3
    value = tone(t) * (1 - fog) + fog_light() * fog
    colour = locked(value * (1 - look.edge * np.clip(1 - x / 260, 0, 1) ** 1.2))
    lit = np.clip(lamp, 0, 1) > 0.35
    colour[lit] = post.hexc("#ffe9c4") * 0.8 + colour[lit] * 0.2
    return np.concatenate([colour, np.round(cover * 6)[..., None] / 6], -1)


def windows(picture: post.Array, rows: int) -> None:
    """Lights no larger than a pixel on a layer's dark parts, in rows that go away to the vanishing point; none where one reads."""
    rng = np.random.default_rng(3)
    x0, y0, x1, y1 = BESIDE
    vx, vy = VANISHING[0] + SLACK[0], VANISHING[1] + SLACK[1]
    for _ in range(rows):
        x, y = rng.uniform(x0, x1) + SLACK[0], rng.uniform(y0, y1) + SLACK[1]
        for _ in range(int(rng.integers(2, 6))):
            dark = picture[int(y), int(x), 3] == 1 and picture[int(y), int(x), :3].mean() < 0.26
            written = any(a < x - SLACK[0] < c and b < y - SLACK[1] < d for a, b, c, d in WRITTEN)
            if rng.random() < 0.75 and dark and not written:
                picture[int(y), int(x), :3] = TABLE[int(rng.integers(12, 19))]
            x, y = x + (vx - x) * 0.028, y + (vy - y) * 0.028


def opaque(picture: post.Array) -> post.Array:
    """The nearest colours of the palette."""
    away = ((picture[..., None, :3] - TABLE) ** 2).sum(-1)
    return TABLE[away.argmin(-1)]


def save(path: Path, picture: post.Array) -> None:
    """Write a picture with its own palette where it has one: that is read in a third of the time."""
    whole = picture if picture.shape[-1] == 4 else np.concatenate([picture, np.ones((*picture.shape[:2], 1))], -1)
    bytes_ = (np.clip(whole, 0, 1) * 255 + 0.5).astype(np.uint8)
    bytes_[bytes_[..., 3] == 0] = 0
    colours, index = np.unique(bytes_.reshape(-1, 4), axis=0, return_inverse=True)
    if len(colours) > 256:
        post.save(path, picture)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(index.reshape(picture.shape[:2]).astype(np.uint8), "P")
    image.putpalette(colours[:, :3].tobytes())
    clear = {} if (colours[:, 3] == 255).all() else {"transparency": colours[:, 3].tobytes()}
    image.save(path, optimize=True, **clear)


def tone(t: post.Array) -> post.Array:
    """Light on a surface as a place in the palette."""
    return np.interp(t, [0, 0.12, 0.3, 0.5, 0.72, 0.9, 1.2], [0.0, 0.06, 0.18, 0.32, 0.50, 0.70, 0.86])


def _shade(passes: post.Passes, look: Look) -> tuple[post.Array, post.Array, post.Array, post.Array]:
    alpha = post.grab(passes, "Combined", "A")[..., 0]
    depth = post.grab(passes, "Depth", "Z")[..., 0]
    lamp = post.grab(passes, "Emit", "RGB").mean(-1)
    normal = post.grab(passes, "Normal", "XYZ")
    light = np.maximum(post.grab(passes, "Combined", "RGB").mean(-1) - lamp, 0) + alpha * look.glow * _from_the_ring(normal)
    depth = np.where(depth > 19000, look.fog_from + look.fog_depth * 4, depth)
    cover = post.down(alpha, SS)
    safe = np.maximum(cover, 1e-4)
    nearest = np.where(cover > 0.5, post.down(np.where(alpha > 0.5, depth, 9e4), SS, "min"), 9e4)
    even = _smoothed(post.down(light, SS) / safe, nearest, post.down(normal * alpha[..., None], SS) / safe[..., None])
    return _contrast(even, cover, nearest, look), cover, post.down(depth * alpha, SS) / safe, post.down(lamp, SS)


def _from_the_ring(normal: post.Array) -> post.Array:
    """How much of a surface looks towards the light in the ring, 0..1: what the suns cannot know."""
    h, w = normal.shape[:2]
    y, x = np.mgrid[0:h, 0:w] / SS
    right, up = LIGHT_AT[0] + SLACK[0] - x, y - LIGHT_AT[1] - SLACK[1]
    away = np.hypot(right, up) + 30.0
    return np.clip(normal[..., 0] * right / away + normal[..., 2] * up / away, 0, 1) * np.clip(1.2 - away / 420, 0.1, 1)


def _smoothed(light: post.Array, depth: post.Array, normal: post.Array) -> post.Array:
    """Mean over the neighbours that lie on the same surface: the render's grain goes."""
    total, weight = light.copy(), np.ones_like(light)
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            there = np.abs(np.roll(depth, (dy, dx), (0, 1)) / depth - 1) < SAME_DEPTH
            there &= (np.roll(normal, (dy, dx), (0, 1)) * normal).sum(-1) > SAME_WAY
            other = np.roll(light, (dy, dx), (0, 1))
            share = there * np.exp(-(((other - light) / GRAIN) ** 2)) * ((dy, dx) != (0, 0))
            total, weight = total + share * other, weight + share
    return total / weight


def _contrast(t: post.Array, cover: post.Array, nearest: post.Array, look: Look) -> post.Array:
    low, high = np.percentile(t[cover > 0.6], [3, 97])
    t = np.clip((t - low) / (high - low), 0, 1.25)
    t = t + look.crisp * (t - gaussian_filter(t * cover, 2.2) / np.maximum(gaussian_filter(cover, 2.2), 0.05))
    t = np.clip(t, 0, 1.2) ** look.gamma * look.light
    around = np.ones((3, 3), bool)
    around[1, 1] = False  # single bright or dark pixels go, lines one pixel wide stay
    t = np.clip(t, minimum_filter(t, footprint=around), maximum_filter(t, footprint=around))

    def deeper(step: int, axis: int) -> post.Array:
        return 1.0 * (np.roll(nearest, step, axis) > nearest * 1.12) * (cover > 0.5)

    t = t + look.light * (0.26 * deeper(1, 0) + 0.14 * deeper(-1, 1) + 0.05 * deeper(1, 1))
    under = (np.roll(nearest, -1, 0) < nearest * 0.9) & (cover > 0.5)
    return t * (1 - 0.35 * under)
