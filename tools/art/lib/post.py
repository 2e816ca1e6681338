"""Turn rendered light, depth and normals into pixels: read passes, shrink, colour by ramps, dither, save.

Pictures are float arrays (height, width, channels) from 0 to 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import OpenEXR
from numpy.typing import ArrayLike, NDArray
from PIL import Image
from scipy.ndimage import zoom

Array = NDArray[np.float64]
Passes = dict[str, NDArray[np.float32]]
Ramp = Sequence[tuple[float, str]]

BAYER4: Array = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 + 1 / 32 - 0.5


def exr(path: Path | str) -> Passes:
    """All channels of a multilayer EXR by their full names."""
    channels = OpenEXR.File(str(path), separate_channels=True).channels()
    return {name: np.asarray(channel.pixels).astype(np.float32) for name, channel in channels.items()}


def grab(passes: Passes, name: str, chans: str) -> NDArray[np.float32]:
    """One pass (`Combined`, `Depth`, `Normal`, `Emit`, `IndexMA`) as an array with the channels asked for."""
    return np.stack([_channel(passes, f"{name}.{c}") for c in chans], -1)


def _channel(passes: Passes, suffix: str) -> NDArray[np.float32]:
    for key, pixels in passes.items():
        if key == suffix or key.endswith("." + suffix):
            return pixels
    raise KeyError(f"no pass {suffix!r} among {sorted(passes)}")


def hexc(text: str) -> Array:
    """'#rrggbb' as three floats."""
    digits = text.lstrip("#")
    return np.array([int(digits[i : i + 2], 16) for i in (0, 2, 4)]) / 255.0


def down(a: ArrayLike, s: int, how: Literal["mean", "min", "max"] = "mean") -> Array:
    """Shrink by the whole number s, taking the mean, least or greatest of each s x s block."""
    array = np.asarray(a, float)
    h, w = array.shape[0] // s, array.shape[1] // s
    blocks = array[: h * s, : w * s].reshape(h, s, w, s, *array.shape[2:])
    if how == "mean":
        return blocks.mean((1, 3))
    return blocks.min((1, 3)) if how == "min" else blocks.max((1, 3))


def ramp(x: ArrayLike, stops: Ramp) -> Array:
    """Colour of every value of x on a ramp of (position, colour) stops."""
    places = [stop[0] for stop in stops]
    colours = np.array([hexc(stop[1]) for stop in stops])
    return np.stack([np.interp(x, places, colours[:, i]) for i in range(3)], -1)


def bayer(h: int, w: int) -> Array:
    """A 4x4 ordered dither pattern from -0.5 to 0.5 over h x w pixels."""
    return np.tile(BAYER4, (h // 4 + 1, w // 4 + 1))[:h, :w]


def posterise(img: Array, levels: int = 40) -> Array:
    """Cut a picture to so many levels per channel with an ordered dither."""
    h, w = img.shape[:2]
    return np.clip(np.round(img * levels + bayer(h, w)[..., None] * 0.55) / levels, 0, 1)


def over(under: Array, colour: Array, alpha: Array) -> Array:
    """Lay a colour picture over another by its alpha (height, width)."""
    a = alpha[..., None]
    return under * (1 - a) + colour * a


def save(path: Path | str, a: ArrayLike) -> None:
    """Write an RGB or RGBA picture as PNG."""
    array = np.clip(np.asarray(a, float), 0, 1)
    mode = "RGBA" if array.shape[-1] == 4 else "RGB"
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray((array * 255 + 0.5).astype(np.uint8), mode).save(path, optimize=True)


def load(path: Path | str) -> Array:
    """Read a PNG as RGBA."""
    return np.asarray(Image.open(path).convert("RGBA")).astype(float) / 255


def fbm(h: int, w: int, sx: float, sy: float, oct: int = 5, seed: int = 0, wrap: bool = False) -> Array:
    """Cloudy noise with features of about sx x sy px; `wrap` makes it periodic in x."""
    rng = np.random.default_rng(seed)
    total, weight, amount = np.zeros((h, w)), 0.0, 1.0
    for i in range(oct):
        rows = max(2, int(h / sy * 2**i) + 2)
        cols = max(2, int(w / sx * 2**i) + (0 if wrap else 2))
        grid = rng.random((rows, cols))
        if wrap:
            grid = np.concatenate([grid, grid, grid], 1)
            big = zoom(grid, (h / (rows - 1), w / cols), order=3, mode="nearest", grid_mode=False)
            start = round((big.shape[1] - 1) * cols / (3 * cols - 1))
            layer = _stretch(big[:h], start, cols, w)
        else:
            layer = zoom(grid, (h / (rows - 1), w / (cols - 1)), order=3, mode="nearest")[:h, :w]
        total += amount * layer
        weight += amount
        amount *= 0.5
    return np.clip(total / weight, 0, 1)


def _stretch(big: Array, start: int, cols: int, w: int) -> Array:
    """The middle third of a tripled noise picture, resampled to exactly w columns so that its ends meet."""
    span = (big.shape[1] - 1) * cols / (3 * cols - 1)
    at = start + np.arange(w) * span / w
    left = np.floor(at).astype(int)
    part = at - left
    return big[:, left] * (1 - part) + big[:, left + 1] * part
