"""The air of the title picture: sheets of fog that drift between its layers, and light that falls through them."""

from __future__ import annotations

import numpy as np

from tools.art.lib import post

from .develop import LIGHT_AT, TABLE
from .lens import SIZE, SLACK

WIDE = 832  # px after which a sheet repeats


def mist(seed: int, thick: float, tone: tuple[int, int], top: float) -> post.Array:
    """A sheet of fog as high as the picture: colours from place to place of the palette, thicker from `top` (share of the height) down."""
    h = SIZE[1]
    v = np.repeat((np.arange(h) / h)[:, None], WIDE, 1)
    cloud = np.clip(post.fbm(h, WIDE, 260, 46, 5, seed, wrap=True) * 2.1 - 0.72, 0, 1)
    alpha = cloud * thick * np.clip((v - top) / (1 - top), 0, 1)
    alpha = np.clip(np.round(alpha * 16 + post.bayer(h, WIDE) * 0.9) / 16, 0, 1)
    level = np.round(tone[0] + (tone[1] - tone[0]) * v**1.5 + post.bayer(h, WIDE) * 0.9).astype(int)
    return np.concatenate([TABLE[np.clip(level, 0, len(TABLE) - 1)], alpha[..., None]], -1)


def shafts() -> post.Array:
    """Light that falls from very far above, a little slanted; to be added."""
    h = SIZE[1]
    y, x = np.mgrid[0:h, 0:WIDE].astype(float)
    rng = np.random.default_rng(5)
    total = np.zeros((h, WIDE))
    for _ in range(13):
        centre, half, strength = rng.uniform(0, WIDE), rng.uniform(5, 26), rng.uniform(0.3, 1)
        off = (x + (y - LIGHT_AT[1] - SLACK[1]) * 0.30 - centre + WIDE / 2) % WIDE - WIDE / 2
        total += strength * np.clip(1 - np.abs(off) / half, 0, 1) ** 1.2
    dust = 0.6 + 0.8 * post.fbm(h, WIDE, 110, 150, 4, 21, wrap=True)
    fade = np.clip(1.0 - y / (h * 0.92), 0, 1) ** 0.9
    strength = np.clip(total * dust * fade * 0.28, 0, 0.3)
    strength = np.clip(np.round(strength * 40 + post.bayer(h, WIDE) * 0.9) / 40, 0, 1)
    return np.concatenate([strength[..., None] * post.hexc("#cfe3dc"), np.ones((h, WIDE, 1))], -1)
