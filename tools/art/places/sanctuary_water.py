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


@dataclass(frozen=True)
class Splash:
    """What falls in: how wide and high the crown gets that it throws up, how high the jet that follows it, and the drops."""

    name: str
    seed: int
    frames: int
    wide: float
    crown: float
    jet: float
    drops: tuple[int, float, float]  # how many, how far aside, how fast up (px a frame)


SPLASHES = (
    Splash("small", 2, 11, 11, 8, 9, (9, 1.5, 2.9)),
    Splash("large", 3, 18, 27, 19, 30, (30, 3.0, 5.4)),
)
SPLASH_CELL, SPLASH_PIVOT = (96, 56), (48, 49)


def _splash(splash: Splash, frame: int) -> post.Array:
    """A crown opens, sinks and closes, a jet rises from its middle, drops fall back, rings run out."""
    out = np.zeros((SPLASH_CELL[1], SPLASH_CELL[0], 4))
    cx, cy = SPLASH_PIVOT
    part = frame / (splash.frames - 1)
    _rings(out, cx, cy, 4 + part * (splash.wide * 1.55), part)
    _jet(out, cx, cy, splash, part)
    _crown(out, cx, cy, splash, part)
    for drop in _drops(splash.seed, *splash.drops):
        _flying(out, cx, cy, drop, frame - drop.start)
    if frame == 0:
        out[cy, cx - 4 : cx + 5] = out[cy - 1, cx - 2 : cx + 3] = [*post.hexc(PALE), 1]
    return out


def _crown(out: post.Array, cx: int, cy: int, splash: Splash, part: float) -> None:
    """A wall of water round where it fell in, opening outwards into points that let go: first its far side, then its near one."""
    t = part / 0.52
    if not 0 < t < 1:
        return
    rng = np.random.default_rng(splash.seed)
    points = 7 + round(splash.wide / 6)
    strong, off = rng.uniform(0.5, 1.0, points), rng.uniform(0, 6.28)
    rx = splash.wide * (0.24 + 0.42 * t**0.6)
    high = splash.crown * np.sin(np.pi * t**0.72)
    for body, edge, angles in (
        (FAINT, DIM, np.linspace(np.pi, 2 * np.pi, round(rx * 6))),
        (DIM, PALE, np.linspace(0, np.pi, round(rx * 6))),
    ):
        for angle in angles:
            turn = (angle / (2 * np.pi) * points + off) % points
            spike = (0.5 + 0.5 * np.cos(2 * np.pi * (turn % 1.0 - 0.5))) ** 2
            tall = high * (0.34 + 0.66 * spike * strong[int(turn)])
            flare = 1 + 0.55 * tall / splash.crown
            _thread(out, cx, cy + 0.12 * rx * np.sin(angle), rx * np.cos(angle), flare, tall, (body, edge, DULL if spike > 0.6 else body))


def _thread(out: post.Array, cx: float, cy: float, dx: float, flare: float, tall: float, tones: tuple[str, str, str]) -> None:
    """One line of a crown's wall, from its foot out and up to its lip."""
    steps = max(1, round(tall))
    for i in range(steps + 1):
        share = i / steps
        x, y = round(cx + dx * (1 + (flare - 1) * share**1.6)), round(cy - tall * share)
        if 0 <= x < out.shape[1] and 0 <= y < out.shape[0]:
            out[y, x] = [*post.hexc(tones[1] if i == steps else tones[2] if share > 0.45 else tones[0]), 1]


def _jet(out: post.Array, cx: int, cy: int, splash: Splash, part: float) -> None:
    """The thin column that shoots up when the hole closes; its head lets go."""
    t = (part - 0.34) / 0.5
    if not 0 < t < 1:
        return
    high = splash.jet * np.sin(np.pi * t**0.8)
    for y in range(round(high)):
        share = y / max(1.0, splash.jet)
        half = (1.6 + 2.6 * (1 - share) ** 3) * (1 - 0.55 * t)
        for x in range(-round(half), round(half) + 1):
            out[cy - y, cx + x] = [*post.hexc(PALE if x < 0 else DULL if x == 0 else DIM), 1]
    head = round(cy - high - (4 if t > 0.5 else 1))
    if high > 5 and head > 1:
        out[head - 1 : head + 2, cx - 1 : cx + 1] = [*post.hexc(PALE), 1]


def _flying(out: post.Array, cx: int, cy: int, drop: Drop, age: int) -> None:
    """A drop on its way up or down, and what it leaves behind it."""
    if age < 1:
        return
    for lag, colour in ((0.55, DIM), (0.0, PALE)):
        when = age - lag
        x, y = cx + drop.x + drop.vx * when, cy - 2 + drop.vy * when + 0.36 * when * when
        if not (y <= cy and 1 <= x < out.shape[1] - 2 and y >= 1):
            continue
        falling = drop.vy + 0.72 * when > 0.6
        px, py = round(x), round(y)
        out[py : py + drop.size, px : px + drop.size] = [*post.hexc(DULL if falling and colour == PALE else colour), 1]


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
        speed = high * rng.uniform(0.5, 1.0) * (1 - 0.35 * abs(side))
        out.append(Drop(side * spread * 2.4, side * spread * 0.75, -speed, int(rng.integers(0, 3)), 2 if i % 3 == 0 else 1))
    return out


def _splashes() -> None:
    frames: list[post.Array] = []
    anims = []
    for splash in SPLASHES:
        first = len(frames)
        frames += [_splash(splash, i) for i in range(splash.frames)]
        anims.append(Anim(splash.name, list(range(first, len(frames))), 3, False))
    _save("water_splash", frames, SPLASH_PIVOT, anims)
    rings = [_ring(i) for i in range(10)]
    _save("water_ripple", rings, (48, 7), [Anim("spread", list(range(10)), 5, False)])


def _ring(i: int) -> post.Array:
    out = np.zeros((14, 96, 4))
    _rings(out, 48, 7, 3 + i * 4.4, i / 10)
    return out


# --- water that falls ---------------------------------------------------------------------------------------------------

FALL = (22, 32)  # px of a piece of a stream
FOOT = (64, 28)


def _stream(part: float, wide: int = FALL[0]) -> post.Array:
    """A piece of a stream that goes on above and below: dark strands with pale threads that run down in them."""
    rng = np.random.default_rng(11)
    out = np.zeros((FALL[1], wide, 4))
    middle, column = (wide - 1) / 2, 0
    while column < wide:
        strand, rounds, phase = int(rng.integers(1, 4)), 1 + int(rng.integers(0, 2)), rng.random()
        length, bright = rng.uniform(0.3, 0.65), rng.random()
        for x in range(column, min(wide, column + strand)):
            off = abs(x - middle) / middle
            along = (np.arange(FALL[1]) / FALL[1] - part * rounds + phase + 0.05 * (x - column)) % 1.0
            thread = along < length * (1 - 0.4 * off)
            tone = (PALE if bright > 0.86 else DULL if bright > 0.4 else DIM) if x == column else DIM if bright > 0.4 else FAINT
            out[:, x, :3] = np.where(thread[:, None], post.hexc(tone), post.hexc(DIM if bright > 0.86 else FAINT))
            out[:, x, 3] = 1 if off < 0.6 else thread
        column += strand
    return out


def _foot(part: float) -> post.Array:
    """Where a stream meets the water: foam that boils, rings that leave it, spray."""
    out = np.zeros((FOOT[1], FOOT[0], 4))
    cx, cy = FOOT[0] // 2, FOOT[1] - 6
    for k in range(2):
        age = (part + k / 2) % 1.0
        _rings(out, cx, cy, 8 + 22 * age, 0.35 + 0.6 * age)
    rng = np.random.default_rng(4)
    for i in range(46):
        x, phase = rng.normal(0, 7.5), rng.random()
        age = (part * (1 + i % 2) + phase) % 1.0
        high = (5.5 - abs(x) * 0.22) * np.sin(np.pi * age) * rng.uniform(0.4, 1.3)
        px, py = round(cx + x * (1 + 0.35 * age)), round(cy - high)
        if 1 <= px < FOOT[0] - 2 and 0 <= py < FOOT[1]:
            out[py : py + 1 + (i % 3 == 0), px : px + 1 + (i % 2)] = [*post.hexc(PALE if age < 0.4 else DULL if age < 0.75 else DIM), 1]
    return out


def _falls() -> None:
    count = 8
    turns = [Anim("fall", list(range(count)), 4)]
    _save("water_fall", [_stream(i / count) for i in range(count)], (FALL[0] // 2, 0), turns)
    _save("water_fall_thin", [_stream(i / count, 8) for i in range(count)], (4, 0), turns)
    _save("water_foam", [_foot(i / count) for i in range(count)], (FOOT[0] // 2, FOOT[1] - 6), [Anim("boil", list(range(count)), 5)])


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
    """Tongues of burning gas, each as high as it is just now, torn by what rises through them."""
    h, w = 56, 40
    y, x = np.mgrid[0:h, 0:w].astype(float)
    up = np.clip((51 - y) / 46, 0, 1.1)
    noise = _drift(part, (h, w), 50, 1)
    across = x - 20 - up * (3 * np.sin(2 * np.pi * (part + 0.8 * up)) + 1.3 * np.sin(2 * np.pi * (2 * part - 1.4 * up)))
    v = np.zeros((h, w))
    for at, girth, tall, beat, phase in (
        (0, 6.4, 0.92, 1, 0.0), (-4.5, 4.2, 0.6, 2, 0.3), (4.2, 4.4, 0.66, 1, 0.6), (-7.5, 2.8, 0.3, 2, 0.8), (7.6, 2.6, 0.34, 2, 0.1),
    ):  # fmt: skip
        top = tall * (0.85 + 0.2 * np.sin(2 * np.pi * (beat * part + phase)))
        thin = girth * np.clip(1 - up / top, 0, 1) ** 0.75 + 0.01
        v = np.maximum(v, np.clip(1 - ((across - at) / thin) ** 2, 0, 1) * (1.02 - 0.5 * up / top))
    v = np.where(y < 52, v * np.clip(0.92 + 0.3 * noise * (0.35 + up), 0, 1.2), 0)
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
    _falls()
    _save("water_bubbles", [_bubbles(i / 20) for i in range(20)], (16, 9), [Anim("rise", list(range(20)), 6)])
    _gas()
