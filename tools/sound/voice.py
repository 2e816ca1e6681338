"""Breath and voices without words: a throat's harmonics and breath noise through the resonances of a mouth.

A vowel is four (Hz, bandwidth in octaves, gain) resonances; between two vowels the mouth moves evenly.
"""

import numpy as np

from .lib import RATE, Rng, Signal, bandpass, clock, noise, sculpt

Vowel = tuple[tuple[float, float, float], ...]

AH: Vowel = ((860, 0.32, 1.0), (1400, 0.25, 0.6), (2800, 0.2, 0.25), (4100, 0.2, 0.12))
UH: Vowel = ((690, 0.32, 1.0), (1250, 0.25, 0.45), (2650, 0.2, 0.2), (4000, 0.2, 0.1))
OH: Vowel = ((520, 0.35, 1.0), (920, 0.28, 0.5), (2600, 0.2, 0.12), (3900, 0.2, 0.06))
EH: Vowel = ((600, 0.32, 1.0), (1950, 0.22, 0.5), (2750, 0.2, 0.3), (4200, 0.2, 0.14))
EE: Vowel = ((340, 0.4, 1.0), (2400, 0.2, 0.4), (3100, 0.2, 0.3), (4200, 0.2, 0.14))


def mouth(hz: Signal, move: Signal, first: Vowel, last: Vowel, size: float = 1.0) -> Signal:
    """Return the gain of a mouth on its way (`move` 0..1) between two vowels; `size` > 1 is a smaller head."""
    total = np.zeros(np.broadcast_shapes(hz.shape, move.shape))
    below = 1.6  # octaves: under its first resonance a mouth lets nearly everything through
    for (hz_a, width, gain_a), (hz_b, _, gain_b) in zip(first, last, strict=True):
        centre = size * (hz_a + (hz_b - hz_a) * move)
        octaves = np.log2(hz / centre)
        bell = np.exp(-((octaves / np.where(octaves < 0, below, width)) ** 2))
        total = total + (gain_a + (gain_b - gain_a) * move) * bell
        below = width
    return total + 0.015


def throat(pitch: Signal, rng: Rng, first: Vowel, last: Vowel, size: float, soft: float) -> Signal:
    """Return a voice at a moving `pitch` in Hz; `soft` 0 is pressed, 1 is mild and breathless."""
    seconds = len(pitch) / RATE
    moments = np.arange(0, seconds + 0.02, 0.011)
    shiver = 1 + 0.012 * np.interp(clock(seconds), moments, rng.standard_normal(len(moments)))
    turns = np.cumsum(pitch * shiver[: len(pitch)]) / RATE
    move = np.linspace(0, 1, len(pitch))
    made = np.zeros(len(pitch))
    for number in range(1, int(7500 / pitch.min())):
        gain = mouth(number * pitch, move, first, last, size) / number ** (0.9 + 0.8 * soft)
        made += gain * np.sin(2 * np.pi * (number * turns + 0.11 * number**0.5))
    return made / (np.std(made) + 1e-9)


def breath(seconds: float, rng: Rng, first: Vowel, last: Vowel, size: float = 1.15) -> Signal:
    """Return the noise of air through a mouth, rms about 1."""

    def gain(hz: Signal, t: Signal) -> Signal:
        return mouth(hz, t / seconds, first, last, size) ** 0.8

    made = sculpt(noise(seconds, rng, -1.5), gain)
    return made / (np.std(made) + 1e-9)


def helmet(x: Signal) -> Signal:
    """Return a voice as it comes through a suit's mask: narrow, with a small cavity's echo."""
    late = np.zeros(len(x))
    late[93:] = x[:-93]
    return bandpass(x + 0.35 * late, 190, 5200)
