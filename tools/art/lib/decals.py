"""Paint on walls, drawn pixel by pixel: stencilled numbers, letters nobody reads any more, stripes, drips."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from . import post
from .tiles import TILE

DIGITS = {
    "0": "01110 11011 11011 11011 11011 11011 01110", "1": "00110 01110 00110 00110 00110 00110 01111",
    "2": "11110 00011 00011 01110 11000 11000 11111", "3": "11110 00011 00011 01110 00011 00011 11110",
    "4": "11011 11011 11011 11111 00011 00011 00011", "5": "11111 11000 11110 00011 00011 11011 01110",
    "6": "01110 11000 11110 11011 11011 11011 01110", "7": "11111 00011 00110 00110 01100 01100 01100",
    "8": "01110 11011 11011 01110 11011 11011 01110", "9": "01110 11011 11011 01111 00011 00011 01110",
    "dash": "00000 00000 00000 11111 00000 00000 00000",
}  # fmt: skip
GLYPHS = (
    "11111 00100 11101 10101 10111 00100 00111", "10101 10101 11111 00001 01111 01000 11111",
    "01110 00010 11111 01010 11011 01010 01011", "11011 01010 01110 11011 00100 11111 00100",
    "00111 11100 00100 11111 10001 11011 00010", "11100 10111 10001 11101 00101 11101 10111",
)  # fmt: skip


def _bitmap(text: str) -> np.ndarray:
    return np.array([[c == "1" for c in row] for row in text.split()])


def letter(text: str, seed: int, colour: str) -> post.Array:
    """A letter of 5x7 cells, drawn 10x14 px with a stencil's bridge and worn paint."""
    big = np.repeat(np.repeat(_bitmap(text), 2, 0), 2, 1)
    big[6:7, 4:6] = False
    return _worn(np.pad(big, ((1, 1), (3, 3))), seed, colour, 0.16)


def small_letters(texts: list[str], seed: int, colour: str) -> post.Array:
    """Two letters side by side at 5x7 px on one tile."""
    mask = np.zeros((TILE, TILE), bool)
    for i, text in enumerate(texts):
        mask[5:12, 2 + 7 * i : 7 + 7 * i] = _bitmap(text)
    return _worn(mask, seed, colour, 0.1)


def stripes(seed: int, colour: str) -> post.Array:
    """A band of warning stripes across a tile."""
    y, x = np.mgrid[0:TILE, 0:TILE]
    return _worn(((x + y) % 8 < 4) & (y >= 5) & (y < 11), seed, colour, 0.22)


def line(seed: int, colour: str) -> post.Array:
    """A painted line through a tile."""
    y, _ = np.mgrid[0:TILE, 0:TILE]
    return _worn((y >= 7) & (y < 9), seed, colour, 0.25)


def arrow(seed: int, colour: str) -> post.Array:
    """An arrow pointing right."""
    y, x = np.mgrid[0:TILE, 0:TILE]
    head = (np.abs(y - 7.5) < 14 - x) & (x >= 8) & (x < 14)
    return _worn(head | ((np.abs(y - 7.5) < 2) & (x >= 2) & (x < 8)), seed, colour, 0.14)


def drips(seed: int, colour: str) -> post.Array:
    """Stains that run down from the tile's top."""
    rng = np.random.default_rng(seed)
    mask = np.zeros((TILE, TILE), bool)
    for x in rng.choice(TILE, 6, replace=False):
        mask[: rng.integers(3, 15), x] = True
    return _worn(mask, seed + 1, colour, 0.12)


def _worn(mask: np.ndarray, seed: int, colour: str, loss: float) -> post.Array:
    rng = np.random.default_rng(seed)
    patches = gaussian_filter(rng.random((TILE, TILE)), 1.1, mode="wrap")
    keep = mask & (patches > np.quantile(patches, loss))
    shade = np.where(patches > np.quantile(patches, 0.4), 1.0, 0.82)[..., None]
    return np.concatenate([post.hexc(colour) * shade * keep[..., None], keep[..., None]], -1)
