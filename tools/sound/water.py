"""Water as what it is: many bubbles that each ring for a moment, the smaller the higher and shorter, and the air that is torn with them."""

import numpy as np

from .book import effect, loop
from .lib import (
    RATE,
    Rng,
    Signal,
    band,
    clock,
    curve,
    decay,
    drift,
    faded,
    glide,
    lowpass,
    mix,
    noise,
    peak,
    sculpt,
    sine,
    span,
    stack,
    swell,
    tint,
    trimmed,
    unit,
)
from .space import hall, lay, near, put


def bubble(hz: float, rise: float) -> Signal:
    """Return one bubble of `hz` that goes up as it reaches the surface; how long it rings follows from its size."""
    damping = 0.043 * hz + 0.0014 * hz**1.5
    seconds = min(6.0 / damping, 0.4)
    t = clock(seconds)
    turns = hz * (t + 0.5 * rise * damping * t**2)
    return np.sin(2 * np.pi * turns) * np.exp(-damping * t) * np.minimum(t / 0.0006, 1)


def bubbles(rng: Rng, rate: Signal, low: float, high: float, rise: float = 0.06) -> Signal:
    """Return bubbles at `rate` per second, between two frequencies, the large ones rare and loud; highest sample 1."""
    made = np.zeros(len(rate) + span(0.4))
    expected = np.cumsum(rate) / RATE
    for _ in range(rng.poisson(expected[-1])):
        start = int(np.searchsorted(expected, rng.uniform(0, expected[-1])))
        hz = low * (high / low) ** (rng.random() ** 0.7)
        one = bubble(hz, rng.uniform(0, 2 * rise))
        made[start : start + len(one)] += one * (low / hz) ** 0.6 * rng.uniform(0.15, 1.0) ** 2
    return unit(made)


def bubbling(loop_: Signal, rng: Rng, count: int, low: float, high: float, rise: float = 0.06) -> Signal:
    """Return `count` bubbles laid evenly round a loop of one channel, highest sample 1."""
    made = np.zeros(len(loop_))
    for at in rng.uniform(0, len(loop_) / RATE, count):
        hz = low * (high / low) ** (rng.random() ** 0.7)
        lay(made, bubble(hz, rng.uniform(0, 2 * rise)), float(at), (low / hz) ** 0.6 * rng.uniform(0.15, 1.0) ** 2)
    return unit(made)


def spray(rng: Rng, seconds: float, top: float, bottom: float) -> Signal:
    """Return the white of a splash as it comes down: from `top` to `bottom` Hz, with drops in it, highest sample 1."""
    grain = 1 + 0.9 * np.maximum(noise(seconds, rng, 0) - 1.6, 0)
    wash = sculpt(noise(seconds, rng), lambda hz, t: peak(hz, top * (bottom / top) ** (t / seconds), 0.9), frame=512)
    return unit(wash * grain * decay(seconds, 0.85 * seconds, 0.006))


def cistern(x: Signal, wet_db: float) -> Signal:
    """Return `x` over standing water between hard walls."""
    return put(x, hall(2.1, 2600, "cistern", late=0.018), wet_db)


@effect(takes=4, lufs=-23, volume=0.25)
def drip(rng: Rng, take: int) -> Signal:
    """A drop into standing water: the tick of the skin, a moment later the bubble it closes over, and what jumps up again."""
    hz = (640.0, 910.0, 480.0, 1250.0)[take]
    gap = rng.uniform(0.018, 0.034)
    skin = band(0.012, rng, 2500, 9500) * decay(0.012, 0.009, 0.0003)
    made = mix((0, unit(skin), 0.22), (gap, bubble(hz, 0.05), 1.0), (gap + 0.006, bubble(hz * 2.7, 0.1), 0.18))
    for _ in range((2, 4, 1, 3)[take]):
        made = mix((0, made, 1), (gap + rng.uniform(0.05, 0.19), bubble(hz * rng.uniform(1.6, 3.4), 0.08), rng.uniform(0.08, 0.3)))
    return trimmed(cistern(made, -13), -44)


@effect(takes=4, lufs=-20, volume=0.35)
def wade(rng: Rng, take: int) -> Signal:
    """A leg through water to the knee: it is pushed aside, it closes behind."""
    length = (0.62, 0.55, 0.7, 0.58)[take]
    push = swell(length, 0.3 * length, 0.6 * length)
    flow = sculpt(noise(length, rng, -1.5), lambda hz, t: peak(hz, 380 + 520 * np.sin(np.pi * t / length), 1.0)) * push
    close = bubbles(rng, 420 * push + 12, 260, 3600)
    edge = spray(rng, 0.3, 5200, 2600)
    made = mix((0, unit(flow), 0.55), (0.05, close, 0.9), (0.3 * length, edge, 0.16))
    return trimmed(cistern(made, -23), -44)


@effect(takes=3, lufs=-20, volume=0.45)
def splash_small(rng: Rng) -> Signal:
    """Something the size of a fist falls in."""
    slap = band(0.03, rng, 500, 5000, -2) * decay(0.03, 0.028, 0.0006)
    hollow = bubble(rng.uniform(230, 330), 0.08)
    rate = curve(0.6, (0, 0), (0.04, 800), (0.25, 220), (0.6, 10))
    made = mix(
        (0, unit(slap), 0.5), (0.04, hollow, 0.7), (0.02, bubbles(rng, rate, 480, 6500), 0.8), (0.0, spray(rng, 0.4, 6500, 3000), 0.3)
    )
    return trimmed(cistern(made, -19), -44)


@effect(takes=2, lufs=-17, volume=0.7)
def splash_large(rng: Rng, take: int) -> Signal:
    """A body falls in: the slap, the hole that closes with a boom, and all that was thrown up comes down."""
    slap = band(0.08, rng, 140, 4200, -3) * decay(0.08, 0.075, 0.0006)
    boom = lowpass(bubble((62.0, 74.0)[take], 0.1) + 0.6 * bubble(118.0, 0.08), 400)
    first = bubbles(rng, curve(1.1, (0, 40), (0.1, 1100), (0.45, 480), (1.1, 20)), 150, 4200)
    rain = bubbles(rng, curve(1.4, (0, 0), (0.35, 120), (0.6, 900), (1.4, 15)), 700, 7000)
    white = spray(rng, 1.3, 4200, 1500)
    made = mix((0, unit(slap), 0.8), (0.07, unit(boom), 0.9), (0.04, first, 0.8), (0.15, rain, 0.35), (0.02, white, 0.4))
    return trimmed(cistern(made, -16), -42, 0.4)


@loop(lufs=-21, volume=0.4)
def water_rise(rng: Rng) -> Signal:
    """Black water that comes up through gratings: it swallows, it gurgles in every hole."""
    length = 8.0
    size = span(length)
    under = tint(size, rng, lambda hz: peak(hz, 150, 1.0)) * drift(size, rng, 7, 0.4, 1.0)
    flow = tint(size, rng, lambda hz: peak(hz, 620, 1.1) + 0.12 * peak(hz, 3200, 0.9)) * drift(size, rng, 11, 0.45, 1.0)
    made = 0.30 * under + 0.34 * flow + 2.2 * bubbling(under, rng, 1500, 240, 3200) + 1.6 * bubbling(under, rng, 34, 90, 220, 0.12)
    return made * drift(size, rng, 5, 0.75, 1.0)


@effect(lufs=-19, volume=0.6)
def water_drain(rng: Rng) -> Signal:
    """A tank empties: a rush that narrows, then the throat of the drain, in gulps."""
    length = 5.2
    rush = curve(length, (0, 0), (0.25, 1), (2.6, 0.8), (4.0, 0.25), (length, 0))
    flow = sculpt(noise(length, rng, -1), lambda hz, t: peak(hz, 420 + 230 * t, 0.8) + 0.15 * peak(hz, 2600, 0.8)) * rush
    gulps = 0.5 + 0.5 * np.sin(2 * np.pi * np.cumsum(curve(length, (0, 2.0), (2.5, 4.5), (length, 8.0))) / RATE)
    rate = curve(length, (0, 30), (2.2, 420), (4.3, 330), (length, 8)) * gulps**2
    throat = sculpt(
        noise(length, rng, -1), lambda hz, t: peak(hz, 210 * 2 ** (0.35 * t), 0.16) + 0.4 * peak(hz, 640 * 2 ** (0.3 * t), 0.12)
    )
    late = curve(length, (0, 0), (2.0, 0.1), (4.0, 1), (4.8, 0.7), (length, 0))
    made = mix((0, unit(flow), 0.5), (0, bubbles(rng, rate, 130, 2200, 0.1), 1.0), (0, unit(throat * gulps * late), 0.7))
    return trimmed(cistern(made, -16), -42, 0.4)


@loop(lufs=-20, volume=0.35)
def gas_hiss(rng: Rng) -> Signal:
    """A cracked pipe that leaks: air torn at an edge, never twice the same, with a thin whistle in it."""
    length = 5.0
    size = span(length)
    force = drift(size, rng, 23, 0.7, 1.0) * drift(size, rng, 5, 0.8, 1.0)
    t = clock(length)

    def jet(hz: Signal, at: Signal) -> Signal:
        now = np.interp(at, t, force)
        return peak(hz, 3100 + 2600 * now, 0.9) + 0.2 * peak(hz, 880, 0.6) + 1.4 * peak(hz, 2350 + 420 * now, 0.025)

    return sculpt(tint(size, rng, lambda hz: hz**0), jet, wrap=True, frame=2048) * force


@effect(takes=2, lufs=-15, volume=0.8)
def gas_ignite(rng: Rng, take: int) -> Signal:
    """A spark, a breath in which nothing happens, and the whole room of gas goes at once."""
    length = 1.6
    spark = band(0.02, rng, 3000, 14_000) * decay(0.02, 0.012, 0.0001)
    wait = (0.07, 0.1)[take]
    front = sculpt(noise(length, rng, -2), lambda hz, t: 1 / (1 + (hz / (160 + 3400 * np.exp(-(((t - 0.07) / 0.16) ** 2)))) ** 2))
    body = unit(front) * curve(length, (0, 0), (0.06, 1), (0.3, 0.5), (0.8, 0.2), (length, 0))
    push = sine(glide(0.7, (0, 58), (0.12, 92), (0.7, 38)), 0.7) * swell(0.7, 0.07, 0.55)
    flutter = 1 + 0.35 * sine(glide(length, (0, 21), (length, 9)), length)
    made = mix(
        (0, unit(spark), 0.35), (wait, body * flutter, 1.0), (wait, push, 0.75), (wait + 0.35, faded(flames(rng, 1.3), 0.9, 0.4), 0.18)
    )
    return trimmed(near(made, -17), -42, 0.3)


def flames(rng: Rng, seconds: float) -> Signal:
    """Return fire for `seconds`: a roar that flutters and what crackles in it, on a ring, rms about 1."""
    size = span(seconds)
    roar = tint(size, rng, lambda hz: peak(hz, 130, 1.2) + 0.35 * peak(hz, 520, 1.0))
    made = roar * (0.45 + drift(size, rng, 11 * seconds)) + 0.16 * tint(size, rng, lambda hz: peak(hz, 2600, 1.0)) * drift(
        size, rng, 15 * seconds
    )
    for at in rng.uniform(0, seconds, round(7 * seconds)):
        pop = band(0.012, rng, 1200, 9000) * decay(0.012, 0.009, 0.0001)
        lay(made, unit(pop), float(at), rng.pareto(2.5) * 0.5 + 0.15)
    return made


@loop(lufs=-20, volume=0.4)
def gas_burn(rng: Rng) -> Signal:
    """A leak that burns and goes on burning: the jet under the flame, the flame over it."""
    length = 6.0
    jet = tint(span(length), rng, lambda hz: peak(hz, 1900, 0.9)) * drift(span(length), rng, 31, 0.5, 1.0)
    tone = stack(87.0, length, [1, 0.5, 0.6, 0.3, 0.2], rng) * drift(span(length), rng, 29, 0.2, 1.0)
    return flames(rng, length) + 0.22 * jet + 0.10 * tone


@loop(lufs=-24, volume=0.4)
def tank_groan(rng: Rng) -> Signal:
    """A tank as large as a house under its water: plates that lean on each other, slowly."""
    length = 12.0
    made = 0.25 * tint(span(length), rng, lambda hz: peak(hz, 68, 0.7)) * drift(span(length), rng, 5, 0.3, 1.0)
    for at, hz in ((0.6, 61.0), (5.1, 47.0), (8.4, 73.0)):
        seconds = 3.4
        bend = glide(seconds, (0, hz), (1.2, hz * 1.16), (seconds, hz * 0.9))
        rough = 1 + 0.6 * sine(glide(seconds, (0, 7), (1.5, 15), (seconds, 6)), seconds)
        groan = stack(bend, seconds, [0.6, 1, 0.7, 0.5, 0.5, 0.3, 0.24, 0.15, 0.1], rng) * rough * swell(seconds, 1.1, 1.6)
        lay(made, unit(groan), at, rng.uniform(0.5, 0.9))
    return made
