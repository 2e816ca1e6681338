"""Loudness after ITU-R BS.1770, true peak, and bringing a sound to its level."""

import numpy as np
from scipy import ndimage
from scipy import signal as dsp

from .lib import RATE, Signal, db, highpass, shaped

_SHELF = np.array([[1.53084123, -2.65098, 1.16907908, 1.0, -1.66365511, 0.71259543]])
_RUMBLE = np.array([[1.0, -2.0, 1.0, 1.0, -1.98916967, 0.98919904]])


def power(x: Signal, window: float) -> Signal:
    """Return the K-weighted power in windows of `window` s, ten per window; short sounds are padded with silence."""
    stereo = x[:, None] if x.ndim == 1 else x
    size = round(window * RATE)
    padded = np.pad(stereo, ((0, max(0, size - len(stereo))), (0, 0)))
    heard = dsp.sosfilt(_RUMBLE, dsp.sosfilt(_SHELF, padded, axis=0), axis=0)
    total = np.concatenate([[0.0], np.cumsum((heard**2).sum(axis=1))])
    starts = np.arange(0, len(padded) - size + 1, max(1, size // 10))
    return (total[starts + size] - total[starts]) / size


def _lufs(mean: float) -> float:
    return float(-0.691 + 10 * np.log10(mean + 1e-12))


def momentary(x: Signal) -> float:
    """Return the loudest 0.4 s, in LUFS."""
    return _lufs(float(power(x, 0.4).max()))


def short_term(x: Signal) -> float:
    """Return the loudest 3 s, in LUFS."""
    return _lufs(float(power(x, 3.0).max()))


def integrated(x: Signal) -> float:
    """Return the gated loudness of the whole, in LUFS."""
    blocks = power(x, 0.4)
    blocks = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(blocks):
        return -70.0
    return _lufs(float(blocks[blocks > blocks.mean() / 10].mean()))


def true_peak(x: Signal) -> float:
    """Return the highest peak between the samples as well, in dB of full scale."""
    return float(20 * np.log10(np.max(np.abs(dsp.resample_poly(x, 4, 1, axis=0))) + 1e-12))


def seam(x: Signal) -> float:
    """Return how far a loop's step from end to start stands out; up to 1 it is no sharper than the loop itself is."""
    bend = np.abs(np.diff(np.concatenate([x[-64:], x, x[:64]]), n=2, axis=0))
    bend = bend if bend.ndim == 1 else bend.max(axis=1)
    return float(max(bend[54:72].max(), bend[len(x) + 54 : len(x) + 72].max()) / np.quantile(bend, 0.999))


def turn(x: Signal) -> float:
    """Return how far the bands of a loop change from its last to its first twentieth of a second, in dB, against its usual change."""
    size = RATE // 20
    stereo = x[:, None] if x.ndim == 1 else x
    blocks = stereo[: len(x) // size * size].mean(axis=1).reshape(-1, size)
    blocks = np.concatenate([blocks, stereo[-size:].mean(axis=1)[None]])
    powers = np.abs(np.fft.rfft(blocks * np.hanning(size), axis=1)) ** 2
    edges = np.searchsorted(np.fft.rfftfreq(size, 1 / RATE), np.geomspace(60, 12_000, 13))
    bands = 10 * np.log10(np.add.reduceat(powers, edges, axis=1)[:, :-1] + 1e-9)
    usual = np.abs(np.diff(bands[:-1], axis=0)).mean(axis=1)
    return float(np.abs(bands[-1] - bands[0]).mean() / np.quantile(usual, 0.95))


def limited(x: Signal, ceiling_db: float) -> Signal:
    """Return `x` with its peaks held under `ceiling_db` by a gain that moves within 5 ms, not by clipping."""
    size = np.abs(dsp.resample_poly(x, 4, 1, axis=0))
    size = size if size.ndim == 1 else size.max(axis=1)
    size = size[: 4 * len(x)].reshape(-1, 4).max(axis=1)
    need = np.minimum(1.0, db(ceiling_db) / (size + 1e-12))
    reach = round(0.005 * RATE) | 1
    gain = ndimage.uniform_filter1d(ndimage.minimum_filter1d(need, reach, mode="nearest"), reach, mode="nearest")
    return x * (gain if x.ndim == 1 else gain[:, None])


def levelled(x: Signal, lufs: float, ceiling_db: float, whole: bool, squeeze_db: float = 4.0) -> Signal:
    """Return `x` at its loudness without anything below hearing.

    Args:
        x: samples.
        lufs: aimed at; a sound too short and pointed for it stays quieter.
        ceiling_db: true peak that is not passed.
        whole: measure the whole (loops, music) and leave peaks alone; else the loudest 0.4 s.
        squeeze_db: how far peaks may be pushed down to reach the loudness.
    """
    if whole:
        x = shaped(x, lambda hz: hz**2 / (hz**2 + 24**2))
        return x * db(min(lufs - integrated(x), ceiling_db - true_peak(x)))
    x = highpass(x, 28)
    for _ in range(3):
        room = ceiling_db - true_peak(x) + squeeze_db
        x = limited(x * db(min(lufs - momentary(x), room)), ceiling_db)
        squeeze_db = 0.0
    return x
