"""What floats in the village's cage: the pale sky behind it, the dome's shimmer, mist and kitchen smoke, and what hangs before the eye.

Also writes the descriptions of the backdrop (day, night, burning) for the layers that `places.village` renders.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.art.lib import post
from tools.art.places import outskirts
from tools.art.places.village import BURNING, DAY, NIGHT, Grade, haze_light, tall

SKY_SIZE = (640, tall(0.03))
FRONT_SIZE = (1760, tall(1.3))
INK, INK_EDGE = "#030505", "#10110f"
CLOTH_INK, CLOTH_EDGE = "#0b0805", "#2c1f12"
SMOKE, FIRE_SMOKE = "#6a5a48", "#40291e"


def _sky(grade: Grade) -> post.Array:
    """Pale light that comes from nowhere, brightest a little above the middle."""
    w, h = SKY_SIZE
    y, x = np.mgrid[0:h, 0:w].astype(float)
    u, v = x / w - 0.5, y / h
    glow = np.exp(-(((v - 0.32) / 0.36) ** 2)) * (0.75 + 0.25 * np.cos(2 * np.pi * u))
    light = 0.28 + 0.34 * glow - 0.1 * v + 0.09 * (post.fbm(h, w, 220, 70, 4, 9, wrap=True) - 0.5)
    colour = post.ramp(np.clip(light * grade.haze / DAY.haze, 0, 1), outskirts.FOG_RAMP) * post.hexc(grade.tint)
    return post.posterise(outskirts._curve(colour))


def _shimmer(w: int, h: int) -> post.Array:
    """The dome, as far as it can be seen: fine bright threads that run together and apart, to be added."""
    total = np.zeros((h, w))
    for seed, sx, sy, strength in ((3, 150, 210, 1.0), (4, 80, 120, 0.55)):
        cloud = post.fbm(h, w, sx, sy, 3, seed, wrap=True)
        cloud = (cloud - cloud.mean()) / cloud.std()
        total += strength * np.clip(1 - np.abs(cloud) * 5.5, 0, 1) ** 1.6
    y = np.arange(h)[:, None]
    bands = 0.55 + 0.45 * np.sin(2 * np.pi * y / 92 + 2 * np.pi * 2 * np.arange(w)[None] / w)
    patches = np.clip(post.fbm(h, w, 260, 180, 3, 12, wrap=True) * 2.4 - 0.8, 0, 1)
    light = np.clip(total * bands * patches * 0.17, 0, 0.2)[..., None] * post.hexc("#bfe6e0")
    return np.clip(np.round(light * 70 + post.bayer(h, w)[..., None] * 0.8) / 70, 0, 1)


def _mist(w: int, h: int, seed: int, strength: float, grade: Grade, parts: tuple[float, float]) -> post.Array:
    """A drifting sheet of haze, as thick at its top and bottom as `parts` say."""
    v = (np.arange(h) / h)[:, None]
    cloud = np.clip(post.fbm(h, w, 300, 80, 5, seed, wrap=True) * 1.9 - 0.66, 0, 1)
    alpha = np.clip(cloud * strength * (parts[0] + (parts[1] - parts[0]) * v), 0, 1)
    alpha = np.clip(np.round(alpha * 20 + post.bayer(h, w) * 0.9) / 20, 0, 1)
    colour = post.ramp(np.clip(haze_light(h, w, 1, grade) * 1.1, 0, 1), outskirts.FOG_RAMP) * post.hexc(grade.tint)
    return np.concatenate([post.posterise(outskirts._curve(colour)), alpha[..., None]], -1)


def _smoke(w: int, h: int, grade: Grade) -> post.Array:
    """Kitchen smoke, warm from below, in slanting drifts."""
    cloud = post.fbm(h, w, 130, 60, 5, 41, wrap=True)
    cloud = np.roll(cloud, 0) * 0.6 + 0.4 * post.fbm(h, w, 320, 140, 4, 42, wrap=True)
    thick = 0.85 if grade.fire else 0.42
    alpha = np.clip((cloud - (0.44 if grade.fire else 0.5)) * 2.2, 0, 1) ** 1.2 * thick
    alpha = np.clip(np.round(alpha * 20 + post.bayer(h, w) * 0.9) / 20, 0, 1)
    shade = 0.55 + 0.5 * cloud[..., None]
    colour = post.hexc(FIRE_SMOKE if grade.fire else SMOKE) * shade * (0.6 if grade is NIGHT else 0.9)
    return np.concatenate([post.posterise(np.clip(colour, 0, 1)), alpha[..., None]], -1)


class Ink:
    """What hangs close before the eye: nearly black, with one lighter row along its upper edges."""

    def __init__(self, w: int, h: int) -> None:
        self.w, self.h = w, h
        self.line, self.cloth = np.zeros((h, w), bool), np.zeros((h, w), bool)

    def cable(self, a: tuple[float, float], b: tuple[float, float], sag: float, size: int) -> None:
        """A line that hangs through."""
        t = np.linspace(0, 1, int(abs(b[0] - a[0]) * 2 + abs(b[1] - a[1]) * 2 + 10))
        xs = np.round(a[0] + (b[0] - a[0]) * t).astype(int) % self.w
        ys = np.round(a[1] + (b[1] - a[1]) * t + 4 * t * (1 - t) * sag).astype(int)
        for dy in range(size):
            ok = (ys + dy >= 0) & (ys + dy < self.h)
            self.line[ys[ok] + dy, xs[ok]] = True

    def upright(self, x: int, rng: np.random.Generator) -> None:
        """A bundle of ropes from top to bottom, tied together now and then."""
        rows = np.arange(self.h)
        for off, size in ((0, 3), (6, 2), (-5, 1)):
            sway = np.round(2.2 * np.sin(rows / rng.uniform(90, 160) + off)).astype(int)
            for i in range(size):
                self.line[rows, (x + off + i + sway) % self.w] = True
        for row in range(90, self.h, 260):
            self.line[row : row + 6, x - 6 : x + 10] = True

    def sheet(self, x: int, y: int, wide: int, long: int, rng: np.random.Generator) -> None:
        """A cloth on a line, its lower edge uneven."""
        slant, wave = rng.uniform(-5, 5), rng.uniform(2, 4)
        ends = long + np.round(
            slant * np.linspace(-1, 1, wide) + 1.6 * np.sin(np.arange(wide) / wave) + rng.uniform(-1.2, 1.2, wide)
        ).astype(int)
        for i, end in enumerate(ends):
            if 0 <= y < self.h:
                self.cloth[y : min(self.h, y + end), (x + i) % self.w] = True

    def picture(self) -> post.Array:
        """As RGBA with hard alpha."""
        y, x = np.mgrid[0 : self.h, 0 : self.w]
        fold = np.sin(x / 1.5 + 0.5 * np.sin(y / 23)) > 0.93
        colour = np.where((self.cloth & fold)[..., None], post.hexc(CLOTH_EDGE) * 0.62, post.hexc(CLOTH_INK))
        colour = np.where((self.cloth & ~np.roll(self.cloth, 1, 0))[..., None], post.hexc(CLOTH_EDGE), colour)
        edge = self.line & ~np.roll(self.line, 1, 0)
        colour = np.where(self.line[..., None], np.where(edge[..., None], post.hexc(INK_EDGE), post.hexc(INK)), colour)
        alpha = (self.line | self.cloth)[..., None]
        return np.concatenate([colour * alpha, alpha], -1)


def _front() -> post.Array:
    """Ropes and washing before the eye, far apart."""
    w, h = FRONT_SIZE
    ink, rng = Ink(w, h), np.random.default_rng(18)
    masts = (170, 690, 1300)
    for x in masts:
        ink.upright(x, rng)
    for i, y in enumerate(range(-80, h + 160, 240)):
        left, right = ((masts[0], masts[1]), (masts[2], masts[0] + w), (masts[1], masts[2]))[i % 3]
        drop, sag = rng.uniform(-60, 60), rng.uniform(40, 90)
        ink.cable((left, y), (right, y + drop), sag, int(rng.integers(2, 4)))
        at = rng.uniform(0.08, 0.2)
        while i % 3 == 1 and at < 0.4:
            x, wide = left + (right - left) * at, int(rng.integers(12, 26))
            ink.sheet(int(x), int(y + drop * at + 4 * at * (1 - at) * sag), wide, int(rng.integers(18, 40)), rng)
            at += wide / (right - left) + rng.uniform(0.015, 0.06)
    return ink.picture()


@dataclass
class Row:
    """One line of the backdrop's description."""

    image: str
    parallax: float
    parallax_y: float
    at: tuple[int, int] = (0, 0)
    drift: float = 0.0
    add: bool = False
    front: bool = False


def _rows(grade: Grade) -> list[Row]:
    shared = "" if grade is DAY else "../"
    rows = [
        Row("sky.png", 0, 0.03),
        Row("../night/far.png" if grade.fire else "far.png", 0.07, 0.06, (-220, 0)),
        Row(f"{shared}shimmer.png", 0.08, 0.06, drift=4.0, add=True),
        Row("mist_far.png", 0.1, 0.1, drift=3.0),
        Row("mid.png", 0.16, 0.14, (-300, 0)),
        Row("smoke.png", 0.24, 0.2, drift=14.0 if grade.fire else 5.0),
        Row("near.png", 0.34, 0.28, (-420, 0)),
        Row("mist_near.png", 0.46, 0.4, drift=8.0),
        Row(f"{shared}front.png", 1.3, 1.3, (430, 0), front=True),
    ]
    return [row for row in rows if not (grade.fire and "shimmer" in row.image)]  # when it burns the shield is gone


def _describe(grade: Grade) -> str:
    lines = ["# Farthest first. Drawn by `python -m tools.art places.village places.village_air`.", ""]
    for row in _rows(grade):
        lines += ["[[layer]]", f'image = "{row.image}"', f"parallax = {row.parallax}"]
        lines += [f"parallax_y = {row.parallax_y}", f"at = [{row.at[0]}, {row.at[1]}]", "repeat = true"]
        lines += [f"drift = {row.drift}"] if row.drift else []
        lines += ["add = true"] if row.add else []
        lines += ["front = true"] if row.front else []
        lines.append("")
    return "\n".join(lines)


def finish(work: Path) -> None:
    """Write what floats, by day, by night and burning."""
    del work  # nothing is rendered for these
    post.save(DAY.folder / "shimmer.png", _shimmer(1280, tall(0.06)))
    post.save(DAY.folder / "front.png", _front())
    for grade in (DAY, NIGHT, BURNING):
        post.save(grade.folder / "sky.png", _sky(grade))
        post.save(grade.folder / "mist_far.png", _mist(1024, tall(0.1), 25, 0.6, grade, (0.45, 1.0)))
        post.save(grade.folder / "smoke.png", _smoke(1024, tall(0.2), grade))
        post.save(grade.folder / "mist_near.png", _mist(1024, tall(0.4), 27, 0.55, grade, (0.1, 1.0)))
        (grade.folder / "backdrop.toml").write_text(_describe(grade), encoding="utf-8")
