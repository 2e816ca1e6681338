"""Places to hear things in: halls, shafts and close walls, and what makes a loop without a seam."""

from functools import cache
from itertools import pairwise

import numpy as np
from scipy import signal as dsp

from .lib import RATE, Signal, db, seeded, span


@cache
def hall(
    t60: float, dark: float, seed: str = "hall", late: float = 0.02, echo: float = 0.0, slap: float = 1.5, channels: int = 1
) -> Signal:
    """Return the answer of a hall to a click, of energy 1 per channel, shape (n, channels).

    Args:
        t60: seconds until the lows have fallen by 60 dB.
        dark: Hz above which the walls and the air swallow.
        seed: name of its random grain.
        late: seconds until the first wall answers.
        echo: seconds between the echoes of two far walls, 0 for none.
        slap: how much these echoes stand out.
        channels: 1, or 2 for answers that differ left and right.
    """
    rng = seeded(f"{seed}{t60}{dark}")
    size = span(min(t60 * 1.1, 12.0))
    t = np.arange(size) / RATE
    made = np.zeros((size, channels))
    edges = [30, 90, 180, 360, 720, 1440, 2880, 5760, 11_500]
    for low, high in pairwise(edges):
        middle = float(np.sqrt(low * high))
        fall = 10 ** (-3 * t * (1 + (middle / dark) ** 1.2) / t60)
        sections = dsp.butter(2, (low, high), "band", fs=RATE, output="sos")
        grain = dsp.sosfilt(sections, rng.standard_normal((size, channels)), axis=0)
        made += grain * (fall * middle / (middle + 80) / (1 + (middle / dark) ** 0.8))[:, None]
    made *= (1 - np.exp(-t / (0.25 * late + 0.004)))[:, None]
    for number in range(1, 8 if echo else 0):
        for channel in range(channels):
            start = span(number * echo * rng.uniform(0.9, 1.1))
            wave = made[: max(0, size - start), channel][: span(0.12)] * np.hanning(span(0.12))[: max(0, size - start)]
            made[start : start + len(wave), channel] += slap * 0.5 ** (number - 1) * wave
    made = np.concatenate([np.zeros((span(late), channels)), made])
    return made / np.sqrt((made**2).sum(axis=0))


def near(x: Signal, wet_db: float = -20.0) -> Signal:
    """Return `x` between close steel walls."""
    return put(x, hall(0.45, 2600, "near", late=0.004), wet_db)


def inside(x: Signal, wet_db: float = -24.0) -> Signal:
    """Return `x` in the hall that is behind everything: dark, without echoes of its own, which belong to the place it is played in."""
    return put(x, hall(1.5, 1500, "inside", late=0.03), wet_db)


def far(x: Signal, wet_db: float = 0.0, dry_db: float = -18.0) -> Signal:
    """Return `x` from far away in the largest hall."""
    return put(x, hall(9.0, 600, "far", late=0.12, echo=0.62, slap=3.0), wet_db, dry_db)


def put(x: Signal, answer: Signal, wet_db: float, dry_db: float = 0.0) -> Signal:
    """Return one channel `x` in a place, the place's answer `wet_db` against the sound's own energy."""
    wet = dsp.fftconvolve(x, answer[:, 0])
    wet[: len(x)] += x * db(dry_db - wet_db)
    return wet * db(wet_db)


def round_hall(x: Signal, answer: Signal, wet_db: float, dry_db: float = 0.0) -> Signal:
    """Return a two-channel loop in a place; what rings past the end is heard at the start."""
    size = len(x)
    folded = np.zeros((size, 2))
    for start in range(0, len(answer), size):
        piece = answer[start : start + size]
        folded[: len(piece)] += piece
    wet = np.fft.irfft(np.fft.rfft(x, axis=0) * np.fft.rfft(folded, axis=0), size, axis=0)
    return db(dry_db) * x + db(wet_db) * wet


def lay(loop: Signal, x: Signal, at: float, gain: float = 1.0, pan: float = 0.0) -> None:
    """Add a sound to a loop at `at` seconds, running past its end into its start; `pan` -1 left, 1 right."""
    where = (np.arange(len(x)) + span(at)) % len(loop)
    if loop.ndim == 1:
        np.add.at(loop, where, gain * x)
        return
    turn = (pan + 1) * np.pi / 4
    np.add.at(loop[:, 0], where, gain * np.cos(turn) * x)
    np.add.at(loop[:, 1], where, gain * np.sin(turn) * x)


def wide(left: Signal, right: Signal, width: float = 1.0) -> Signal:
    """Return two channels out of two signals; `width` 0 is mono."""
    middle = (left + right) / 2
    return np.stack([middle + width * (left - middle), middle + width * (right - middle)], axis=1)
