"""What the Putrefaction Sanctuary's recipes share: its colours, how corrosion runs down a surface, how a root finds its way.

Steel, rust and rot have ten steps each that are equally bright, so that a stain changes the colour of a pixel and never its light.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tools.art.lib import post
from tools.art.lib.scene import Mesh

Mask = NDArray[np.bool_]
Line = list[tuple[float, float]]

STEEL = ["#040708", "#090e0f", "#0f1717", "#172120", "#212d2b", "#2e3c38", "#405049", "#596a60", "#84937f", "#bfcab4"]
RUST = ["#060505", "#0d0a08", "#17110d", "#241a14", "#33251b", "#453326", "#5b4735", "#75604b", "#918069", "#b3a58f"]
ROT = ["#040603", "#0a0e06", "#12180a", "#1d250d", "#2c3611", "#404b18", "#5a6524", "#7a8434", "#9fa64e", "#c6c97c"]
STONE = ["#05080a", "#0a1011", "#101918", "#182421", "#213029", "#2d3d34", "#3c4e43", "#526558", "#73836f", "#a3ad90"]
FOGGED = ["#080e0d", "#0c1412", "#111b17", "#17231d", "#1e2c24", "#27362c", "#334336"]
FOGGED_RUST = ["#0a0c0b", "#100f0d", "#171411", "#201b16", "#2a231c", "#362d24", "#45392d"]
FOGGED_ROT = ["#080d08", "#0d1309", "#141b0c", "#1b2410", "#252f15", "#303b1b", "#3e4a23"]
ROOT = ["#050606", "#0c0c0b", "#161513", "#23211c", "#343027", "#4b4537"]
BONE = ["#3a3a2c", "#6a6850", "#a09b78", "#d0caa4"]
LAMP, RED, SICK = "#f2efc4", "#ff2d2d", "#d8dc86"
OUTLINE = "#030605"


def wander(
    rng: random.Random, start: tuple[float, float], heading: float, steps: int, step: float, stray: float, pull: float = 0.12
) -> Line:
    """A line that grows from `start` towards `heading` (radians, y down) and strays; `pull` turns it back to where it wants to go."""
    (x, y), turn, line = start, heading, [start]
    for _ in range(steps):
        turn += rng.uniform(-stray, stray) + (heading - turn) * pull
        x, y = x + math.cos(turn) * step, y + math.sin(turn) * step
        line.append((x, y))
    return line


def tapered(count: int, thick: float, thin: float) -> list[float]:
    """The radius at each of `count` points of a root."""
    return [thick + (thin - thick) * (i / max(1, count - 1)) ** 0.8 for i in range(count)]


def merge_within(mesh: Mesh, own: Mesh, box: tuple[float, float, float, float]) -> None:
    """Add one mesh to another, flattened where it goes beyond a box (x from, x to, z from, z to)."""
    points = np.concatenate(own._points)
    points[:, 0] = np.clip(points[:, 0], box[0], box[1])
    points[:, 2] = np.clip(points[:, 2], box[2], box[3])
    mesh._faces += [tuple(i + mesh.size for i in face) for face in own._faces]
    mesh._materials += own._materials
    mesh._smooth += own._smooth
    mesh._points.append(points)
    mesh.size += len(points)


def runs(source: post.Array, stop: Mask, seed: int, reach: float, wrap: int = 0) -> post.Array:
    """Stains 0..1 that begin where `source` is and run down until they fade or `stop` cuts them off; `wrap` repeats their lengths."""
    rng = np.random.default_rng(seed)
    height, width = source.shape
    columns = rng.random(wrap or width)
    keep = 1 - 1 / (2 + reach * columns**2.2)
    start = rng.random(wrap or width) ** 1.6
    keep, start = (np.resize(a, width) for a in (keep, start))
    out = np.zeros((height, width))
    now = np.zeros(width)
    for row in range(height):
        now = np.maximum(np.where(stop[row], 0, now * keep), source[row] * start)
        out[row] = now
    return out


def torus_noise(size: int, seed: int, sx: float, sy: float) -> post.Array:
    """Soft noise that repeats every `size` px both ways, mean 0, spread 1, with blots of about sx x sy px."""
    white = np.random.default_rng(seed).standard_normal((size, size))
    f = np.fft.fftfreq(size)
    soft = np.exp(-((f[None] * sx) ** 2 + (f[:, None] * sy) ** 2) * 8)
    layer = np.fft.ifft2(np.fft.fft2(white) * soft).real
    out: post.Array = (layer - layer.mean()) / layer.std()
    return out


def recoloured(picture: post.Array, where: Mask, before: Sequence[str], after: Sequence[str], darker: int = 0) -> None:
    """Give the pixels of one ramp the same step of another, or one so many steps `darker`, in place."""
    old, new = (np.array([post.hexc(c) for c in ramp]) for ramp in (before, after))
    apart = np.abs(picture[..., None, :3] - old).max(-1)
    step = apart.argmin(-1)
    mine = where & (apart.min(-1) < 1 / 512) & (picture[..., 3] > 0)
    picture[mine, :3] = new[np.maximum(step[mine] - darker, 0)]
