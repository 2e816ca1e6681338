"""Colour rendered tiles: shade to a short palette, bright walkable edges, quiet depth, hard alpha."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter

from . import post
from .plates import LAMP, RED
from .tiles import MARGIN, TILE, Cell

Mask = NDArray[np.bool_]
COVER = 0.45  # a pixel this much covered is solid


@dataclass
class Sheet:
    """What is known of every pixel of a rendered sheet: alpha, shade 0..1, depth, material."""

    alpha: post.Array
    shade: post.Array
    depth: post.Array
    kind: post.Array


@dataclass
class Look:
    """How light becomes colour: a palette from dark to light, a gain, and how far the front's edges stand out."""

    palette: Sequence[str]
    gain: float = 0.9
    lit_edges: bool = False
    dither: float = 0.3
    detail: float = 1.0
    grime: float = 0.08
    lit_top: bool = False  # only its first row is bright: something thin to walk on


def read(path: Path, ss: int, materials: int) -> Sheet:
    """Shrink a render; the material of a pixel is the one that covers most of it."""
    passes = post.exr(path)
    alpha = post.grab(passes, "Combined", "A")[..., 0]
    shade = post.grab(passes, "Combined", "RGB").mean(-1)
    depth = post.grab(passes, "Depth", "Z")[..., 0]
    index = np.rint(post.grab(passes, "IndexMA", "X")[..., 0])
    cover = post.down(alpha, ss)
    votes = np.stack([post.down((index == m + 1) & (alpha > 0.3), ss) for m in range(materials)], -1)
    light = post.down(shade, ss) / np.maximum(cover, 1e-3)
    near = post.down(np.where(alpha > 0.5, np.minimum(depth, 130), 130), ss)
    ordinary = light[(cover > 0.9) & (votes[..., LAMP] + votes[..., RED] == 0)]
    high = float(np.percentile(ordinary, 98.5)) if ordinary.size else 1.0
    return Sheet(cover, np.clip((light - 0.06) / (high - 0.06), 0, 1.1), near, votes.argmax(-1))


def grime(size: int, seed: int) -> post.Array:
    """Streaks and blotches that repeat every `size` px, mean 0, spread 1."""
    total = np.zeros((size, size))
    for weight, sx, sy in ((0.5, 0.8, 7), (0.6, 5, 5), (0.35, 0.5, 0.5)):
        seed += 1
        white = np.random.default_rng(seed).standard_normal((size, size))
        f = np.fft.fftfreq(size)
        soft = np.exp(-((f[None] * sx) ** 2 + (f[:, None] * sy) ** 2) * 8)
        layer = np.fft.ifft2(np.fft.fft2(white) * soft).real
        total += weight * (layer - layer.mean()) / layer.std()
    return total


def paint(sheet: Sheet, cell: Cell, look: Look, cloths: Mapping[int, Sequence[str]], dirt: post.Array) -> post.Array:
    """The cell's pixels as RGBA."""
    h, w = cell.h * TILE + 2 * MARGIN, cell.w * TILE + 2 * MARGIN
    part = (slice(cell.y - MARGIN, cell.y - MARGIN + h), slice(cell.x - MARGIN, cell.x - MARGIN + w))
    alpha, kind = sheet.alpha[part] >= COVER, sheet.kind[part]
    t = _lighten(sheet.shade[part], sheet.depth[part], alpha, look.detail)
    stain = np.roll(np.tile(dirt, (h // len(dirt) + 1, w // len(dirt) + 1)), (MARGIN, MARGIN), (0, 1))[:h, :w]
    t = t * (1 + look.grime * look.detail * stain) * look.gain
    if look.lit_edges:
        t = _front(t / look.gain, alpha, stain)
    if look.lit_top:
        top = alpha & ~np.roll(alpha, 1, 0)
        top[MARGIN + 2 :] = False
        t = np.where(top, 0.95, t)
    colours = np.array([post.hexc(c) for c in look.palette])
    steps = np.clip(t, 0, 0.999) ** 1.05 * len(colours) + post.bayer(h, w) * look.dither
    rgb = colours[np.clip(np.floor(steps), 0, len(colours) - 1).astype(int)]
    for m, cloth in cloths.items():
        rgb = _recolour(rgb, kind == m, t / max(look.gain, 0.3), cloth)
    out = np.concatenate([rgb * alpha[..., None], alpha[..., None]], -1)
    return out[MARGIN:-MARGIN, MARGIN:-MARGIN]


def _lighten(shade: post.Array, depth: post.Array, alpha: Mask, detail: float) -> post.Array:
    t = shade + 0.4 * detail * (shade - gaussian_filter(shade, 2.0))
    above = np.roll(depth, 1, 0)
    t = t + 0.11 * detail * np.clip((above - depth) / 3, 0, 1)  # an edge that sticks out catches light
    t = t * (1 - 0.30 * detail * np.clip((depth - above) / 3, 0, 1))  # and throws a shadow under it
    beside = np.roll(depth, 1, 1)
    return np.where(alpha, np.clip(t + 0.04 * detail * np.clip((beside - depth) / 3, 0, 1), 0, 1.1), 0)


def _front(t: post.Array, alpha: Mask, stain: post.Array) -> post.Array:
    """Solid tiles: edges to the air bright, the inside quiet, the first row under open air the brightest of all."""
    far = distance_transform_edt(np.pad(alpha, 1, constant_values=True))[1:-1, 1:-1]
    if alpha.all():
        far = np.full(alpha.shape, 18.0)
    air = ~alpha
    below = np.zeros(alpha.shape, bool)
    for step in range(1, 6):
        below |= np.roll(air, step, 0)
    gain = np.maximum(0.50 + 0.33 * np.exp(-np.maximum(far - 2, 0) / 5), 0.98 * below)
    t = t * gain
    first, second = np.roll(air, 1, 0) & alpha, np.roll(air, 2, 0) & alpha
    t = np.where(second & ~first, np.maximum(t, 0.74), t)
    return np.where(first, np.where(stain > -0.9, 0.985, 0.86), t)


def _recolour(rgb: post.Array, where: Mask, t: post.Array, ramp: Sequence[str]) -> post.Array:
    colours = np.array([post.hexc(c) for c in ramp])
    picked = colours[np.clip(np.floor(np.clip(t, 0, 0.999) * len(colours)), 0, len(colours) - 1).astype(int)]
    return np.where(where[..., None], picked, rgb)
