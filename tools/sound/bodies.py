"""Things that ring when struck: plates, bars, pipes, porcelain and cables, as sets of inharmonic modes.

A body is struck by a push (`tap`, `chatter`, any noise): the push is convolved with the sum of the body's decaying modes,
so a soft glove and a steel spike sound different on the same plate.
"""

from dataclasses import dataclass

import numpy as np
from scipy import signal as dsp

from .lib import HIGHEST, RATE, Rng, Signal, clock, decay, highpass, noise, silence, span, unit


@dataclass(frozen=True)
class Body:
    """Modes of a thing: frequencies in Hz, gains, and the seconds each takes to fall by 60 dB."""

    hz: Signal
    gain: Signal
    t60: Signal

    def ring(self, push: Signal, seconds: float, rng: Rng) -> Signal:
        """Return what is heard when `push` acts on the body, for `seconds`."""
        t = clock(seconds)
        answer = np.zeros(len(t))
        for hz, gain, t60 in zip(self.hz, self.gain, self.t60, strict=True):
            own = t[: span(1.25 * t60)]  # to 75 dB under its start
            answer[: len(own)] += gain * np.sin(2 * np.pi * (hz * own + rng.random())) * np.exp(-6.908 / t60 * own)
        answer *= np.minimum(t / 0.0002, 1)
        return dsp.fftconvolve(push, answer)[: max(len(t), len(push))]


def _body(hz: Signal, gain: Signal, ring: float, damping: float, rng: Rng) -> Body:
    """Return a body whose modes ring `ring` s, shorter above `damping` Hz, each split in a beating pair."""
    keep = (hz > 25) & (hz < HIGHEST)
    hz, gain = hz[keep], gain[keep]
    split = 1 + rng.uniform(0.0008, 0.005, len(hz))
    both = np.concatenate([hz, hz * split])
    weight = rng.uniform(0.3, 0.7, len(hz))
    t60 = ring / (1 + (both / damping) ** 1.1) * rng.uniform(0.6, 1.25, len(both))
    return Body(both, np.concatenate([gain * weight, gain * (1 - weight)]), t60)


def plate(lowest: float, ring: float, damping: float, rng: Rng, tilt: float = -0.3) -> Body:
    """Return a steel plate: `lowest` mode in Hz, `ring` s at the bottom, modes above `damping` Hz die sooner.

    `tilt` is the exponent by which gains fall with frequency.
    """
    side = rng.uniform(0.55, 0.8)
    m, n = (grid.ravel() for grid in np.meshgrid(np.arange(1, 22), np.arange(1, 22)))
    hz = lowest * (m**2 + (n * side) ** 2) / (1 + side**2)
    x, y = rng.uniform(0.12, 0.45, 2)
    gain = np.sin(np.pi * m * x) * np.sin(np.pi * n * y) * (hz / lowest) ** tilt
    order = np.argsort(hz)[:170]
    return _body(hz[order] * rng.uniform(0.985, 1.015, len(order)), gain[order], ring, damping, rng)


def bar(lowest: float, ring: float, damping: float, rng: Rng, tilt: float = -0.5) -> Body:
    """Return a free steel bar, rail or spike: few modes, far apart."""
    number = np.arange(1, 12)
    ratio = ((2 * number + 1) / 3) ** 2
    gain = ratio**tilt * rng.uniform(0.4, 1.0, len(ratio))
    return _body(lowest * ratio * rng.uniform(0.99, 1.01, len(ratio)), gain, ring, damping, rng)


def pipe(lowest: float, ring: float, damping: float, rng: Rng) -> Body:
    """Return a hollow rung or tube: a bar's modes and the rings of its wall."""
    long = bar(lowest, ring, damping, rng)
    wall = np.array([4.1, 6.3, 9.2, 13.1, 17.8]) * lowest * rng.uniform(0.97, 1.03, 5)
    round_ = _body(wall, rng.uniform(0.2, 0.6, 5), ring * 0.7, damping, rng)
    return join(long, round_)


def porcelain(lowest: float, ring: float, rng: Rng) -> Body:
    """Return a thin fired shell: bright, dense and short."""
    ratio = np.array([1, 1.31, 1.62, 2.04, 2.41, 2.93, 3.38, 4.1, 4.75, 5.6])
    gain = rng.uniform(0.3, 1.0, len(ratio)) * ratio**-0.25
    return _body(lowest * ratio * rng.uniform(0.95, 1.06, len(ratio)), gain, ring, 9000.0, rng)


def join(*bodies: Body) -> Body:
    """Return several bodies as one, struck together."""
    return Body(
        np.concatenate([body.hz for body in bodies]),
        np.concatenate([body.gain for body in bodies]),
        np.concatenate([body.t60 for body in bodies]),
    )


def tap(width: float) -> Signal:
    """Return the push of one contact, `width` seconds long: 0.0001 is steel on steel, 0.004 a rubber sole."""
    made = dsp.windows.hann(max(5, span(width)) + 2)
    return made / made.sum()


def chatter(seconds: float, rng: Rng, gap: float, ratio: float, width: float) -> Signal:
    """Return pushes that bounce: the first `gap` in s, each next one `ratio` as long and as strong."""
    made = silence(seconds)
    at, strength = 0.0, 1.0
    while at < seconds - 0.01 and gap > 0.002:
        push = tap(width * rng.uniform(0.8, 1.3)) * strength
        start = span(at)
        made[start : start + len(push)] += push[: len(made) - start]
        at += gap * rng.uniform(0.8, 1.2)
        gap *= ratio
        strength *= ratio * rng.uniform(0.75, 1.15)
    return made


def pulses(rate: Signal, rng: Rng, width: float, loose: float) -> Signal:
    """Return pushes that follow each other at `rate` per second, `loose` 0..1 out of step and of uneven strength."""
    turns = np.cumsum(rate) / RATE
    made = np.zeros(len(rate))
    for number in range(1, int(turns[-1]) + 1):
        start = int(np.searchsorted(turns, number + loose * rng.uniform(-0.5, 0.5)))
        push = tap(width) * (1 + loose * rng.uniform(-0.8, 0.8))
        if start < len(made):
            made[start : start + len(push)] += push[: len(made) - start]
    return made


def crack(seconds: float, rng: Rng, above: float) -> Signal:
    """Return the snap of something that breaks or sparks, nothing of it below `above` Hz, highest sample 1."""
    return unit(highpass(noise(seconds, rng), above) * decay(seconds, 0.75 * seconds, 0.0002))


def cable(seconds: float, rng: Rng, length: float, dull: float, echoes: int = 7) -> Signal:
    """Return a blow on a long tight cable: high tones travel faster than low ones, so every echo is a falling chirp.

    `length` is the seconds that 1 kHz takes to the far end, `dull` the Hz above which the cable swallows.
    """
    size = span(seconds)
    hz = np.maximum(np.fft.rfftfreq(2 * size, 1 / RATE), 40.0)
    travel = length * np.sqrt(1000 / hz)
    keep = 1 / (1 + (hz / dull) ** 2) * (hz / (hz + 90))
    bins = np.zeros(len(hz), dtype=complex)
    for number in range(echoes):
        bins += (-0.72 * keep) ** number * np.exp(-2j * np.pi * hz * travel * (2 * number + 1) * rng.uniform(0.99, 1.01))
    made = np.fft.irfft(bins * keep**0.5, 2 * size)[:size]
    return made / (np.max(np.abs(made)) + 1e-12)
