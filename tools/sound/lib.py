"""Signals: times, envelopes, noise, oscillators and filters, all as arrays of samples at 44.1 kHz.

Times are seconds, frequencies Hz, gains linear unless the name ends in `_db`.
"""

import zlib
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import signal as dsp

Signal = NDArray[np.float64]
"""Samples of one channel, shape (n,), or of two, shape (n, 2)."""

Rng = np.random.Generator

RATE = 44_100
"""Samples per second of everything made here."""

HIGHEST = 16_000.0
"""Hz; no oscillator sounds above it, so nothing folds back."""


def seeded(name: str) -> Rng:
    """Return the random generator that belongs to a name, the same on every run."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def span(seconds: float) -> int:
    """Return how many samples last `seconds`."""
    return round(seconds * RATE)


def clock(seconds: float) -> Signal:
    """Return the time in seconds of every sample."""
    return np.arange(span(seconds)) / RATE


def db(decibels: float) -> float:
    """Return the linear gain of `decibels`."""
    return float(10 ** (decibels / 20))


def silence(seconds: float) -> Signal:
    """Return `seconds` of nothing."""
    return np.zeros(span(seconds))


def curve(seconds: float, *points: tuple[float, float]) -> Signal:
    """Return straight lines through (time in s, value) points."""
    times, values = zip(*points, strict=True)
    return np.interp(clock(seconds), times, values)


def glide(seconds: float, *points: tuple[float, float]) -> Signal:
    """Return lines through (time in s, value) points that are straight in pitch: for frequencies."""
    return np.exp(curve(seconds, *((at, float(np.log(value))) for at, value in points)))


def decay(seconds: float, t60: float, attack: float = 0.0005) -> Signal:
    """Return an envelope that rises in `attack` s and falls by 60 dB in `t60` s."""
    t = clock(seconds)
    return np.minimum(t / max(attack, 1e-6), 1.0) * 10 ** (-3 * t / t60)


def swell(seconds: float, rise: float, fall: float) -> Signal:
    """Return an envelope with a rounded rise and fall, in seconds, and 1 between."""
    up = np.clip(clock(seconds) / rise, 0, 1)
    down = np.clip((seconds - clock(seconds)) / fall, 0, 1)
    return np.sin(up * np.pi / 2) ** 2 * np.sin(down * np.pi / 2) ** 2


def tint(samples: int, rng: Rng, gain: Callable[[Signal], Signal]) -> Signal:
    """Return noise of rms 1 with the spectrum `gain(hz)`; it repeats without a seam after `samples`."""
    hz = np.fft.rfftfreq(samples, 1 / RATE)
    bins = (rng.standard_normal(len(hz)) + 1j * rng.standard_normal(len(hz))) * gain(np.maximum(hz, 1.0))
    bins[hz < 15] = 0
    made = np.fft.irfft(bins, samples)
    return made / (np.std(made) + 1e-12)


def noise(seconds: float, rng: Rng, slope_db: float = 0.0) -> Signal:
    """Return noise of rms 1 whose spectrum falls or rises by `slope_db` per octave."""
    return tint(span(seconds), rng, lambda hz: hz ** (slope_db / 6.02))


def band(seconds: float, rng: Rng, low: float, high: float, slope_db: float = 0.0) -> Signal:
    """Return noise of rms 1 between two frequencies, with soft edges."""
    return tint(
        span(seconds),
        rng,
        lambda hz: hz ** (slope_db / 6.02) / np.sqrt((1 + (low / hz) ** 6) * (1 + (hz / high) ** 6)),
    )


def drift(samples: int, rng: Rng, cycles: float, low: float = 0.0, high: float = 1.0) -> Signal:
    """Return a smooth random curve from `low` to `high` with about `cycles` waves; it repeats without a seam."""
    top = max(2, round(cycles * 1.6))
    waves = np.arange(1, top + 1)
    weights = rng.rayleigh(size=top) * np.exp(-((waves - cycles) ** 2) / (2 * (0.5 * cycles + 0.5) ** 2))
    grid = np.arange(4096) / 4096
    made = (weights[:, None] * np.cos(2 * np.pi * (waves[:, None] * grid + rng.random((top, 1))))).sum(axis=0)
    made = (made - made.min()) / (np.ptp(made) + 1e-12)
    return low + (high - low) * np.interp(np.arange(samples) / samples, np.append(grid, 1.0), np.append(made, made[0]))


def sine(hz: Signal | float, seconds: float, phase: float = 0.0) -> Signal:
    """Return a sine whose frequency may move; `phase` is in turns."""
    steps = np.broadcast_to(np.asarray(hz, dtype=float), (span(seconds),))
    return np.sin(2 * np.pi * (np.cumsum(steps) / RATE + phase))


def stack(hz: Signal | float, seconds: float, gains: Sequence[float], rng: Rng) -> Signal:
    """Return harmonics 1, 2, 3 ... of a frequency that may move, each with its gain, none above `HIGHEST`."""
    steps = np.broadcast_to(np.asarray(hz, dtype=float), (span(seconds),))
    turns = np.cumsum(steps) / RATE
    made = np.zeros(span(seconds))
    for number, gain in enumerate(gains, start=1):
        if number * steps.min() > HIGHEST:
            break
        audible = np.clip((HIGHEST - number * steps) / 2000, 0, 1)
        made += gain * audible * np.sin(2 * np.pi * (number * turns + rng.random()))
    return made


def lowpass(x: Signal, hz: float, order: int = 2) -> Signal:
    """Return `x` without what lies above `hz`."""
    return dsp.sosfilt(dsp.butter(order, hz, "low", fs=RATE, output="sos"), x, axis=0)


def highpass(x: Signal, hz: float, order: int = 2) -> Signal:
    """Return `x` without what lies below `hz`."""
    return dsp.sosfilt(dsp.butter(order, hz, "high", fs=RATE, output="sos"), x, axis=0)


def bandpass(x: Signal, low: float, high: float, order: int = 2) -> Signal:
    """Return what of `x` lies between two frequencies."""
    return dsp.sosfilt(dsp.butter(order, (low, high), "band", fs=RATE, output="sos"), x, axis=0)


def shaped(x: Signal, gain: Callable[[Signal], Signal]) -> Signal:
    """Return `x` with its spectrum multiplied by `gain(hz)`, without a phase shift; keeps a loop a loop."""
    hz = np.maximum(np.fft.rfftfreq(len(x), 1 / RATE), 1.0)
    shape = gain(hz) if x.ndim == 1 else gain(hz)[:, None]
    return np.fft.irfft(np.fft.rfft(x, axis=0) * shape, len(x), axis=0)


def peak(hz: Signal, centre: Signal | float, width_octaves: float) -> Signal:
    """Return the gain of a bell in pitch around `centre`, for `sculpt`, `shaped` and `tint`."""
    return np.exp(-((np.log2(hz / centre) / width_octaves) ** 2))


def sculpt(x: Signal, gain: Callable[[Signal, Signal], Signal], wrap: bool = False, frame: int = 1024) -> Signal:
    """Return `x` through a filter that moves.

    `gain` gets frequencies as a row and times in seconds as a column. With `wrap` the end runs into the start.
    """
    hop = frame // 4
    padded = np.pad(x, (frame, frame + hop), mode="wrap" if wrap else "constant")
    window = np.sqrt(dsp.windows.hann(frame, sym=False))
    starts = np.arange(0, len(padded) - frame + 1, hop)
    pieces = np.lib.stride_tricks.sliding_window_view(padded, frame)[starts] * window
    hz = np.maximum(np.fft.rfftfreq(frame, 1 / RATE), 1.0)[None, :]
    times = (starts - frame / 2)[:, None] / RATE
    times = times % (len(x) / RATE) if wrap else np.clip(times, 0, len(x) / RATE)
    pieces = np.fft.irfft(np.fft.rfft(pieces, axis=1) * gain(hz, times), frame, axis=1) * window
    made = np.zeros(len(padded))
    for start, piece in zip(starts, pieces, strict=True):
        made[start : start + frame] += piece
    return made[frame : frame + len(x)] / 2


def drive(x: Signal, amount: float) -> Signal:
    """Return `x` pushed softly into saturation; `amount` 1 is hardly any, 8 a lot. Oversampled, so nothing folds back."""
    top = np.max(np.abs(x)) + 1e-12
    fine = np.tanh(dsp.resample_poly(x / top, 4, 1) * amount)
    return dsp.resample_poly(fine, 1, 4)[: len(x)] / np.tanh(amount)


def mix(*parts: tuple[float, Signal, float]) -> Signal:
    """Return the sum of (start in s, samples, gain) parts, as long as the last one needs."""
    made = np.zeros(max(span(at) + len(part) for at, part, _ in parts))
    for at, part, gain in parts:
        made[span(at) : span(at) + len(part)] += gain * part
    return made


def unit(x: Signal) -> Signal:
    """Return `x` with its highest sample at 1."""
    return x / (np.max(np.abs(x)) + 1e-12)


def faded(x: Signal, end: float, start: float = 0.0) -> Signal:
    """Return `x` with rounded fades of `start` and `end` seconds."""
    made = x.copy()
    head, tail = min(span(start), len(x)), min(span(end), len(x))
    shape = (slice(None),) if x.ndim == 1 else (slice(None), None)
    if head:
        made[:head] *= (np.sin(np.linspace(0, np.pi / 2, head)) ** 2)[shape]
    if tail:
        made[-tail:] *= (np.cos(np.linspace(0, np.pi / 2, tail)) ** 2)[shape]
    return made


def trimmed(x: Signal, floor_db: float = -54.0, fade: float = 0.12) -> Signal:
    """Return `x` up to where it stays `floor_db` under its peak, faded out over `fade` seconds."""
    size = np.abs(x) if x.ndim == 1 else np.abs(x).max(axis=1)
    loud = np.flatnonzero(size > size.max() * db(floor_db))
    return faded(x[: min(len(x), int(loud[-1]) + span(fade))], fade)
