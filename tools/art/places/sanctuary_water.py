"""Black water that moves, and gas that burns: pixels worked out one by one, periodic in time and, where they have to join, in x."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.art.lib import post
from tools.art.lib.sprite import Anim, Grid, Sheet, to_toml
from tools.art.lib.tiles import TILE
from tools.art.rot import ROT, Mask, torus_noise

SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"
PERIOD = 128  # px after which the surface repeats
FRAMES, TICKS = 16, 6
LEVEL = 3  # row of the strip where the water stands when it is still
HIGH = 16  # px of the strip
COLUMNS = 8  # cells in a row of a sheet

PALE, DULL, DIM, FAINT = "#d3dec6", "#809486", "#40534a", "#1d2b28"
BODY, BODY_DEEP = "#060b0c", "#04080a"
WAVES = (
    (1, 1, 0.55, 0.4),
    (2, -1, 0.5, 2.1),
    (3, 2, 0.35, 4.4),
    (5, -2, 0.3, 1.2),
    (7, 1, 0.22, 5.5),
    (4, -1, 0.3, 3.3),
)  # per period, per loop, px, phase
FLAME = ("#20270f", "#454f1a", "#7a8434", "#b3bd47", "#e0e58c", "#fbfadb")
SMOKE = "#141a12"


def _wave(x: post.Array, part: float, strength: float) -> post.Array:
    """Height of the surface at x, px upwards; `part` 0..1 of the loop."""
    total = np.zeros_like(x, float)
    for across, around, high, phase in WAVES:
        total += high * np.sin(2 * np.pi * (across * x / PERIOD + around * part) + phase)
    return total * strength


def _glints(x: post.Array, y: post.Array, part: float, seed: int) -> post.Array:
    """Where thin light lies on the water: long streaks that come and go, -1..1."""
    rng = np.random.default_rng(seed)
    total = np.zeros(np.broadcast(x, y).shape)
    for _ in range(5):
        across, around = int(rng.integers(1, 6)), int(rng.choice((-2, -1, 1, 2)))
        slant, phase = rng.uniform(0.5, 1.3), rng.uniform(0, 6.28)
        total = total + np.sin(2 * np.pi * (across * x / PERIOD + around * part) + slant * y + phase)
    return total / 2.6


def _put(picture: post.Array, where: Mask, colour: str) -> None:
    picture[where] = [*post.hexc(colour), 1]


def surface(part: float, strength: float) -> post.Array:
    """One frame of the strip: nothing above the line, a broken pale edge, black below with thin light on it."""
    x, y = np.arange(PERIOD)[None, :], np.arange(HIGH)[:, None]
    high = _wave(x * 1.0, part, strength)
    slope = np.roll(high, -1, 1) - np.roll(high, 1, 1)
    line = LEVEL - np.round(high)
    below = y - line
    out = np.zeros((HIGH, PERIOD, 4))
    _put(out, below >= 0, BODY)
    sparkle = _glints(x, y, part, 3)
    _put(out, (below == 0), DULL)
    _put(out, (below == 0) & (slope + 0.25 * sparkle > 0.16), PALE)
    _put(out, (below == 0) & (slope + 0.2 * sparkle < -0.22), DIM)
    _put(out, (below == 1) & (slope > -0.1), FAINT)
    for least, colour, reach in ((0.62, FAINT, 12), (0.9, DIM, 9), (1.2, DULL, 6)):
        _put(out, (below >= 2) & (below <= reach) & (sparkle > least + 0.03 * below) & ((y + LEVEL) % 2 == 1), colour)
    return out


def body(part: float) -> post.Array:
    """What lies under the strip: black, with the last of the light."""
    x, y = np.arange(PERIOD)[None, :], np.arange(TILE)[:, None]
    out = np.zeros((TILE, PERIOD, 4))
    _put(out, np.ones((TILE, PERIOD), bool), BODY)
    low = post.bayer(TILE, PERIOD) + 0.5 < y / TILE
    _put(out, low, BODY_DEEP)
    glow = _glints(x, y, part, 8)
    _put(out, (glow > 1.15 + 0.05 * y) & (y % 3 == 0), FAINT)
    return out


def deep() -> post.Array:
    """Below that: nothing to see, one tile."""
    out = np.zeros((TILE, TILE, 4))
    _put(out, np.ones((TILE, TILE), bool), BODY_DEEP)
    return out


Placed = dict[tuple[int, int], tuple[str, str, post.Array]]


def water_pieces(row: int, columns: int) -> tuple[Placed, dict[int, list[tuple[int, int]]]]:
    """The water as tiles from this row of a tileset on, and the (tile, ms) frames of those that move."""
    placed: Placed = {}
    frames: dict[int, list[tuple[int, int]]] = {}
    index = row * columns
    for name, strips in (
        ("water_surface", [surface(i / FRAMES, 1.0) for i in range(FRAMES)]),
        ("water_body", [body(i / FRAMES) for i in range(FRAMES)]),
    ):
        wide = PERIOD // TILE
        for i, strip in enumerate(strips):
            for x in range(wide):
                at = index + i * wide + x
                role = f"{name}_{x}" + (f"_f{i}" if i else "")
                placed[divmod(at, columns)] = (role, "", strip[:, x * TILE : (x + 1) * TILE])
        for x in range(wide):
            frames[index + x] = [(index + i * wide + x, TICKS * 1000 // 60) for i in range(FRAMES)]
        index += wide * FRAMES
    placed[divmod(index, columns)] = ("water_deep", "", deep())
    return placed, frames


# --- splashes ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Drop:
    """Something thrown up: where from, how fast (px and px a frame), when, how large."""

    x: float
    vx: float
    vy: float
    start: int
    size: int


def _splash(count: int, frame: int, drops: Sequence[Drop], cell: tuple[int, int], pivot: tuple[int, int], jet: float) -> post.Array:
    out = np.zeros((cell[1], cell[0], 4))
    cx, cy = pivot
    part = frame / (count - 1)
    high = jet * np.sin(np.pi * min(1, part * 1.5)) if part < 0.67 else 0
    for y in range(int(high)):
        half = max(0, round(2.2 * (1 - y / max(1, high)) * (1 - part) + 0.4))
        out[cy - y, cx - half : cx + half + 1] = [*post.hexc(DULL if y < high * 0.6 else PALE), 1]
    for drop in drops:
        age = frame - drop.start
        if age < 0:
            continue
        x, y = cx + drop.x + drop.vx * age, cy - 1 + drop.vy * age + 0.34 * age * age
        if y > cy or (age == 0 and frame):
            continue
        px, py = round(x), round(y)
        falling = drop.vy + 0.68 * age > 0
        window = out[max(0, py - (drop.size - 1)) : py + 1, max(0, px) : px + drop.size]
        window[:] = [*post.hexc(DULL if falling else PALE), 1]
    _rings(out, cx, cy, 3 + part * (cell[0] / 2 - 6), part)
    return out


def _rings(out: post.Array, cx: int, cy: int, radius: float, part: float) -> None:
    """Flat rings on the surface, broken and fainter as they widen."""
    for lag, colour in ((0.0, PALE), (0.45, DULL)):
        r = radius * (1 - lag)
        if r < 2:
            continue
        angle = np.linspace(0, 2 * np.pi, int(8 * r))
        keep = np.sin(angle * 5 + part * 9 + lag * 7) > (-0.5 + 1.3 * part)
        xs, ys = np.round(cx + r * np.cos(angle)).astype(int), np.round(cy + r * 0.10 * np.sin(angle) + 0.2).astype(int)
        ok = keep & (xs > 0) & (xs < out.shape[1] - 1) & (ys > 0) & (ys < out.shape[0] - 1)
        out[ys[ok], xs[ok]] = [*post.hexc(colour if part < 0.55 else DULL if part < 0.8 else DIM), 1]


def _drops(seed: int, count: int, spread: float, high: float) -> list[Drop]:
    rng = np.random.default_rng(seed)
    out = []
    for i in range(count):
        side = rng.uniform(-1, 1)
        speed = high * rng.uniform(0.45, 1.0) * (1 - 0.4 * abs(side))
        out.append(Drop(side * spread * 2, side * spread * 0.7, -speed, int(rng.integers(0, 3)), 2 if i % 4 == 0 else 1))
    return out


def _splashes() -> None:
    frames, anims = [], []
    for name, seed, amount, spread, high, jet, count in (("small", 2, 12, 1.6, 2.7, 5, 10), ("large", 3, 40, 3.4, 5.2, 15, 14)):
        drops = _drops(seed, amount, spread, high)
        first = len(frames)
        frames += [_splash(count, i, drops, (96, 56), (48, 49), jet) for i in range(count)]
        anims.append(Anim(name, list(range(first, first + count)), 4, False))
    _save("water_splash", frames, (48, 49), anims)
    rings = [_ring(i) for i in range(10)]
    _save("water_ripple", rings, (48, 7), [Anim("spread", list(range(10)), 5, False)])


def _ring(i: int) -> post.Array:
    out = np.zeros((14, 96, 4))
    _rings(out, 48, 7, 3 + i * 4.4, i / 10)
    return out


# --- bubbles ----------------------------------------------------------------------------------------------------------


def _bubbles(part: float) -> post.Array:
    """Gas that comes up through the water: rises, sits at the surface for a moment, and bursts."""
    out = np.zeros((44, 32, 4))
    for x, start, size in ((9, 0.0, 2), (17, 0.35, 3), (22, 0.62, 1), (13, 0.8, 1), (19, 0.12, 1)):
        age = (part - start) % 1.0
        wobble = np.sin(age * 14 + x) * 1.3
        y = 36 - min(age / 0.6, 1) * 26
        px, py = round(x + wobble * (age < 0.6)), round(y)
        if age < 0.6:
            _bubble(out, px, py, size, ROT[6], ROT[8])
        elif age < 0.8:
            _bubble(out, px, 9, size, ROT[7], ROT[9])
        elif age < 0.9:
            for way in (-1, 1):
                out[7, px + way * (size + 1)] = out[5, px + way * (size + 2)] = [*post.hexc(ROT[8]), 1]
            out[9, px - size - 1 : px + size + 2] = [*post.hexc(DULL), 1]
    return out


def _bubble(out: post.Array, x: int, y: int, r: int, rim: str, shine: str) -> None:
    yy, xx = np.mgrid[0 : out.shape[0], 0 : out.shape[1]]
    away = np.hypot(xx - x, yy - y)
    if r == 1:
        _put(out, away < 0.6, rim)
        return
    _put(out, np.abs(away - r) < 0.6, rim)
    out[y - r // 2 - (r > 2), x - r // 2] = [*post.hexc(shine), 1]


# --- gas --------------------------------------------------------------------------------------------------------------


def _drift(part: float, size: tuple[int, int], seed: int, fast: int) -> post.Array:
    """Cloudy noise that moves upwards and is the same again after one loop."""
    total = np.zeros(size)
    for weight, speed, sx, sy in ((1.0, fast, 7, 9), (0.6, 2 * fast, 3.5, 4.5), (0.35, 2 * fast, 1.8, 2.2)):
        seed += 1
        layer = torus_noise(64, seed, sx, sy)
        shift = round(part * speed * 64) % 64
        total += weight * np.roll(layer, -shift, 0)[np.ix_(np.arange(size[0]) % 64, np.arange(size[1]) % 64)]
    return total / 1.3


def _wisp(part: float) -> post.Array:
    h, w = 64, 64
    y, x = np.mgrid[0:h, 0:w].astype(float)
    sway = 5 * np.sin(2 * np.pi * (part + y / 60)) * (1 - y / h)
    wide = 7 + 15 * (1 - y / h)
    body_ = 1 - ((x - 32 - sway) / wide) ** 2
    v = np.clip(body_, 0, 1) * np.clip((60 - y) / 14, 0, 1) * np.clip((y - 2) / 26, 0, 1) * (0.5 + 0.45 * _drift(part, (h, w), 30, 1))
    out = np.zeros((h, w, 4))
    dots = post.bayer(h, w) + 0.5
    for least, colour in ((0.10, ROT[3]), (0.24, ROT[4]), (0.40, ROT[5]), (0.58, ROT[6])):
        _put(out, v > least + 0.16 * dots + 0.10 * (dots > 0.5), colour)
    return out


def _flames(out: post.Array, v: post.Array) -> None:
    for i, colour in enumerate(FLAME):
        _put(out, v > 0.16 + 0.15 * i, colour)


def _burning(part: float) -> post.Array:
    h, w = 56, 40
    y, x = np.mgrid[0:h, 0:w].astype(float)
    up = np.clip((50 - y) / 46, 0, 1)
    noise = _drift(part, (h, w), 50, 1)
    sway = 3 * np.sin(2 * np.pi * (part * 2 + up * 0.8)) * up
    wide = 8.5 * np.clip(1 - up, 0, 1) ** 0.7 * np.clip((51.5 - y) / 4, 0, 1) ** 0.5 + 0.5
    v = np.clip(1 - ((x - 20 - sway) / wide) ** 2, 0, 1) * (1.05 - 0.75 * up) + 0.22 * noise * (0.3 + up)
    v = np.where((np.abs(x - 20 - sway) < wide + 3 * (1 - up)) & (y < 52), v, 0)
    out = np.zeros((h, w, 4))
    _flames(out, v)
    out[[0, -1]] = out[:, [0, -1]] = 0
    return out


def _burst(i: int, count: int) -> post.Array:
    """A cloud catches fire: a flash along the ground, a ball that rises, rags of flame, smoke."""
    h, w = 112, 112
    y, x = np.mgrid[0:h, 0:w].astype(float)
    t = i / (count - 1)
    noise = _drift(i / 16, (h, w), 70, 1)
    r = 7 + 35 * (1 - np.exp(-t * 9))
    rise = 96 - 26 * t**0.6 - min(r, 40) * 0.75
    away = np.hypot((x - 56) / (1 + 0.12 * np.sin(t * 5)), (y - rise) * 1.12)
    ragged = 1 + noise * (0.12 + 0.75 * t)
    v = (1.4 - 1.05 * t) * np.clip(1.2 - (away / max(r, 2)) ** 2, 0, 1.2) * np.clip(ragged, 0, 2) - 0.75 * t**1.3
    v = np.where(y > 104, 0, v)
    out = np.zeros((h, w, 4))
    smoke = (away < r * (1.0 + 0.08 * noise)) & (noise > -0.5 + 2.0 * (t - 0.4)) & (t > 0.3) & (y < 104)
    _put(out, smoke & (post.bayer(h, w) + 0.5 > (t - 0.45) * 1.7), SMOKE)
    _flames(out, v)
    out[[0, -1]] = out[:, [0, -1]] = 0
    return out


def _gas() -> None:
    _save("gas_wisp", [_wisp(i / 16) for i in range(16)], (32, 60), [Anim("drift", list(range(16)), 7)])
    _save("gas_flame", [_burning(i / 12) for i in range(12)], (20, 51), [Anim("burn", list(range(12)), 4)])
    count = 16
    ticks = [2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6]
    _save("gas_burst", [_burst(i, count) for i in range(count)], (56, 104), [Anim("burst", list(range(count)), ticks, False)])


# --- sheets -----------------------------------------------------------------------------------------------------------


def _save(name: str, frames: Sequence[post.Array], pivot: tuple[int, int], anims: list[Anim]) -> None:
    """Write a sheet whose cells may touch their borders, as those have to that are laid side by side."""
    high, wide = frames[0].shape[:2]
    cells = Grid((wide, high), pivot, min(COLUMNS, len(frames)), len(frames))
    image = np.zeros((cells.size[1], cells.size[0], 4))
    for i, frame in enumerate(frames):
        image[cells.window(i)] = frame
    post.save(SPRITES / f"{name}.png", image)
    (SPRITES / f"{name}.toml").write_text(to_toml(Sheet(cells, image, anims)), "utf-8")


def finish(_work: Path) -> None:
    """Write every sheet."""
    calm = [surface(i / FRAMES, 1.0) for i in range(FRAMES)]
    rough = [surface(i / FRAMES, 2.0) for i in range(FRAMES)]
    runs_ = [Anim("calm", list(range(FRAMES)), TICKS), Anim("rough", list(range(FRAMES, 2 * FRAMES)), TICKS)]
    _save("water_surface", calm + rough, (0, LEVEL), runs_)
    _save("water_body", [body(i / FRAMES) for i in range(FRAMES)], (0, 0), [Anim("calm", list(range(FRAMES)), TICKS)])
    _splashes()
    _save("water_bubbles", [_bubbles(i / 20) for i in range(20)], (16, 9), [Anim("rise", list(range(20)), 6)])
    _gas()
