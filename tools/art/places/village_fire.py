"""Fire in the village: what burns on a floor, small, tall and along a wall, and what is left glowing. Pixels worked out one by one,
the same again after a round."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from tools.art.lib import post
from tools.art.lib.sprite import Anim, Grid, Sheet, to_toml
from tools.art.rot import torus_noise

SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
TORUS, FRAMES, TICKS = 64, 12, 4
FLAME = ("#5c1a0a", "#a8380f", "#e8701e", "#ffad48", "#ffe09a", "#fff6dc")
LEAST = (0.16, 0.28, 0.42, 0.6, 0.82, 1.04)  # how bright it has to be for each of them
FIRES = {"small": (28, 38, 5.0, 30), "tall": (56, 92, 13.0, 80), "wide": (104, 60, 40.0, 44)}  # cell, half width of the seat, reach
EMBERS = ("#2a120c", "#6a2410", "#c2521c", "#ff9a3c")


def _rising(size: tuple[int, int], seed: int, part: float) -> np.ndarray:
    """Noise 0..1 that moves upwards, once and twice round."""
    total = np.zeros(size)
    for i, (weight, sx, sy, rounds) in enumerate(((1.0, 1.7, 4.6, 1), (0.55, 0.9, 2.0, 2))):
        torus = torus_noise(TORUS, seed + i, sx, sy)
        rank = np.argsort(np.argsort(torus, None)).reshape(torus.shape) / torus.size
        moved = np.roll(rank, -round(part * rounds * TORUS) % TORUS, 0)
        total += weight * moved[np.ix_(np.arange(size[0]) % TORUS, np.arange(size[1]) % TORUS)]
    return total / 1.55


def _fire(name: str, part: float, seed: int) -> post.Array:
    """Tongues side by side, each as high as it is just now, torn by what rises through them."""
    wide, high, half, reach = FIRES[name]
    y, x = np.mgrid[0:high, 0:wide].astype(float)
    foot = high - 5
    up = np.clip((foot - y) / reach, 0, 1.2)
    across = x - wide / 2 - up * (2.6 * np.sin(2 * np.pi * (part + 0.8 * up)) + 1.2 * np.sin(2 * np.pi * (2 * part - 1.5 * up + x / 23)))
    tall = np.zeros_like(x)
    rng = np.random.default_rng(seed)
    for k in range(round(half / 2.6) + 1):
        at, girth = rng.uniform(-1, 1) * half * 0.86, rng.uniform(2.4, 4.4) * (1 + reach / 110)
        beat, phase = int(rng.integers(1, 3)), rng.random()
        top = (1 - 0.55 * abs(at) / half) * (0.55 + 0.25 * rng.random() + 0.22 * np.sin(2 * np.pi * (beat * part + phase)))
        top *= 0.6 if k % 3 == 2 else 1.0
        thin = girth * np.clip(1 - up / max(top, 0.1), 0, 1) ** 0.75 + 0.01
        tall = np.maximum(tall, np.clip(1 - ((across - at) / thin) ** 2, 0, 1) * (1 - 0.45 * up / max(top, 0.1)))
    torn = 1.42 - 1.05 * _rising((high, wide), seed, part) * (0.55 + 0.7 * up)
    blaze = np.where((y > foot + 1) | (up > 1.1), 0, gaussian_filter(tall * torn, 0.42))
    out = np.zeros((high, wide, 4))
    for least, colour in zip(LEAST, FLAME, strict=True):
        out[blaze > least] = [*post.hexc(colour), 1]
    for dx, dy, tone in _sparks(name, part, seed):
        if 1 <= dx < wide - 1 and 1 <= dy < high - 1:
            out[dy, dx] = [*post.hexc(tone), 1]
    out[[0, -1]] = out[:, [0, -1]] = 0
    return out


def _sparks(name: str, part: float, seed: int) -> list[tuple[int, int, str]]:
    wide, high, half, _ = FIRES[name]
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(3 + wide // 18):
        begin, x, drift, top = rng.random(), rng.uniform(-half, half) * 0.8, rng.uniform(-7, 7), rng.uniform(0.6, 1.0)
        age = (part + begin) % 1.0
        found.append((round(wide / 2 + x + drift * age), round(high - 8 - age * high * top), FLAME[3] if age < 0.5 else FLAME[2]))
    return found


def _embers(part: float) -> post.Array:
    """Charred pieces that glow and cool."""
    out = np.zeros((16, 48, 4))
    rng = np.random.default_rng(6)
    for i in range(26):
        x, wide = int(rng.integers(4, 40)), int(rng.integers(2, 6))
        y = 12 - int(rng.integers(0, 2 + max(0, 5 - abs(x - 22) // 5)))
        glow = 0.5 + 0.5 * np.sin(2 * np.pi * (part + i * 0.37))
        out[y : y + 2, x : x + wide] = [*post.hexc(EMBERS[0]), 1]
        if i % 2:
            out[y, x : x + max(1, wide - 2)] = [*post.hexc(EMBERS[1 + round(glow * 2)]), 1]
    return out


def _save(name: str, frames: list[post.Array], pivot: tuple[int, int], anim: str) -> None:
    high, wide = frames[0].shape[:2]
    grid = Grid((wide, high), pivot, 6, len(frames))
    image = np.zeros((grid.size[1], grid.size[0], 4))
    for i, frame in enumerate(frames):
        image[grid.window(i)] = frame
    post.save(SPRITES / f"{name}.png", image)
    (SPRITES / f"{name}.toml").write_text(to_toml(Sheet(grid, image, [Anim(anim, list(range(len(frames))), TICKS)])), "utf-8")


def finish(_work: Path) -> None:
    """Write the sheets."""
    for i, (name, (wide, high, _, _)) in enumerate(FIRES.items()):
        _save(f"fire_{name}", [_fire(name, k / FRAMES, 30 + 7 * i) for k in range(FRAMES)], (wide // 2, high - 5), "burn")
    _save("fire_embers", [_embers(k / FRAMES) for k in range(FRAMES)], (24, 13), "glow")
