"""Killy: the gravitational beam emitter, his strike, and a man who does not cry out."""

import numpy as np

from .bodies import bar, chatter, crack, join, pipe, plate, porcelain, pulses, tap
from .book import effect
from .figure import boot, fabric, floor, gear
from .harpoon import arc
from .lib import (
    RATE,
    Rng,
    Signal,
    band,
    clock,
    curve,
    decay,
    drift,
    drive,
    faded,
    glide,
    highpass,
    lowpass,
    mix,
    noise,
    peak,
    sculpt,
    sine,
    span,
    stack,
    swell,
    trimmed,
    unit,
)
from .space import far, inside, near
from .voice import AH, OH, UH, breath, helmet

BREATH = 0.06
"""Seconds in which the full beam draws in all air before it is heard."""


def tearing(seconds: float, rng: Rng) -> Signal:
    """Return space that tears along a line and goes on tearing farther and farther off, highest sample 1."""
    strips = pulses(glide(seconds, (0, 210), (0.5, 90), (seconds, 14)), rng, 0.0004, 0.9)
    lashes = np.convolve(strips, np.exp(-np.arange(span(0.02)) / RATE / 0.004))[: span(seconds)]
    top = glide(seconds, (0, 9000), (0.4, 4200), (seconds, 520))
    rip = sculpt(noise(seconds, rng, -2), lambda f, t: 1 / (1 + (f / np.interp(t, clock(seconds), top)) ** 3), frame=2048)
    return unit(unit(rip) * (0.25 + unit(lashes)) * decay(seconds, 1.15 * seconds, 0.002))


@effect(lufs=-10, volume=1.0)
def beam(rng: Rng) -> Signal:
    """The air is drawn in, then nothing; a white crack, the ground drops away, and a tearing that runs through the City."""
    drawn = sculpt(noise(BREATH - 0.012, rng), lambda f, t: peak(f, 900 + 7000 * (t / BREATH), 0.6)) * curve(
        BREATH - 0.012, (0, 0), (BREATH, 1)
    )
    white = highpass(noise(0.26, rng), 240) * (decay(0.26, 0.12, 0.0003) + 0.4 * decay(0.26, 0.36, 0.0003))
    drop = drive(sine(glide(1.6, (0, 190), (0.05, 74), (0.35, 44), (1.6, 27)), 1.6) * decay(1.6, 1.15, 0.002), 2)
    needle = stack(glide(0.5, (0, 5200), (0.04, 1900), (0.5, 300)), 0.5, [1, 0.5, 0.4, 0.2], rng) * decay(0.5, 0.35, 0.0005)
    hulls = unit(plate(31, 2.4, 240, rng, -0.45).ring(mix((0, tap(0.006), 1), (0.02, tap(0.001), 0.5)), 2.6, rng))
    tail = tearing(2.3, rng) * decay(2.3, 2.4, 0.002)
    bang = mix((0, unit(white), 2.0), (0, drop, 0.7), (0, needle, 0.6), (0.005, hulls, 0.4), (0.03, tail, 0.9))
    bang = drive(bang, 2.0)
    answer = far(faded(bang[: span(0.8)], 0.4), -9, -40)[: span(3.2)]
    made = mix((0, unit(drawn), 0.16), (BREATH, bang, 1.0), (BREATH + 0.1, answer, 0.9))
    return trimmed(inside(made, -14)[: span(3.4)], -34, 1.0)


@effect(lufs=-22, volume=0.5)
def beam_cool(rng: Rng) -> Signal:
    """The emitter after a full beam: vents that open, a whine that runs down, metal that ticks, a lock at the end."""
    length = 2.2
    vent = sculpt(noise(length, rng), lambda f, t: peak(f, 5200 * np.exp(-0.9 * t) + 500, 0.5)) * decay(length, 1.7, 0.03)
    hz = glide(length, (0, 1480), (length, 130))
    whine = stack(hz, length, [1, 0.25, 0.3, 0.1], rng) * swell(length, 0.08, 1.9)
    made = mix((0, unit(vent), 0.6), (0, unit(whine), 0.14))
    for number in range(14):
        tick = unit(bar(rng.uniform(2100, 5200), 0.06, 9000, rng).ring(tap(0.0002), 0.12, rng))
        made = mix((0, made, 1), (0.12 + 0.011 * number**1.95, tick, rng.uniform(0.1, 0.35)))
    lock = unit(join(plate(360, 0.07, 2200, rng), bar(1400, 0.05, 6000, rng)).ring(chatter(0.05, rng, 0.016, 0.5, 0.0004), 0.2, rng))
    return trimmed(inside(mix((0, made, 1), (length - 0.06, lock, 0.5)), -20), -42, 0.15)


@effect(takes=3, lufs=-17, volume=0.6)
def beam_line(rng: Rng, take: int) -> Signal:
    """The beam's small brother: a white snap, a short fall of the ground, a line of air that burns on behind it."""
    hz = glide(0.16, (0, (5200, 4700, 5700)[take]), (0.03, 2100), (0.16, 700))
    needle = stack(hz, 0.16, [1, 0.6, 0.4, 0.2], rng) * decay(0.16, 0.12, 0.0002)
    white = highpass(noise(0.14, rng), 700) * decay(0.14, 0.09, 0.0002)
    drop = drive(sine(glide(0.3, (0, 260), (0.04, 96), (0.3, 46)), 0.3) * decay(0.3, 0.26, 0.0008), 1.6)
    hull = unit(plate((84, 91, 78)[take], 0.4, 700, rng, -0.35).ring(mix((0, tap(0.002), 1), (0.008, tap(0.0006), 0.4)), 0.5, rng))
    burn = sculpt(noise(0.5, rng), lambda f, t: peak(f, 4600 * np.exp(-3.2 * t) + 300, 0.3)) * decay(0.5, 0.42, 0.006)
    made = mix((0, needle, 0.5), (0, unit(white), 0.75), (0, drop, 0.6), (0.003, hull, 0.3), (0.006, unit(burn), 0.3))
    return trimmed(inside(near(drive(made, 2.0), -24), -20), -44, 0.1)


@effect(takes=2, lufs=-17, volume=0.6)
def beam_impact(rng: Rng, take: int) -> Signal:
    """What it meets is pushed in at one point, and hisses."""
    dent = sine(glide(0.2, (0, 320), (0.04, 88), (0.2, 52)), 0.2) * decay(0.2, 0.2, 0.0006)
    shell = unit(porcelain((1250, 1420)[take], 0.09, rng).ring(chatter(0.06, rng, 0.013, 0.7, 0.0002), 0.2, rng))
    hiss = sculpt(noise(0.6, rng), lambda f, t: peak(f, 6200 * np.exp(-2.5 * t) + 900, 0.4)) * decay(0.6, 0.6, 0.004)
    made = mix((0, crack(0.05, rng, 900), 0.8), (0, dent, 0.8), (0.002, shell, 0.5), (0.01, unit(hiss), 0.4))
    return trimmed(inside(drive(made, 2), -20), -44)


@effect(lufs=-20, volume=0.45)
def charge(rng: Rng) -> Signal:
    """It gathers: a whine that rises for three quarters of a second and then stands, trembling, as long as it is held."""
    length, full = 2.6, 0.72
    hz = glide(length, (0, 170), (full, 1480), (length, 1530))
    trembling = 1 + 0.22 * sine(curve(length, (0, 9), (full, 27), (length, 31)), length) * curve(length, (0, 0.2), (full, 1), (length, 1))
    whine = stack(hz, length, [1, 0.3, 0.4, 0.12, 0.15], rng) + 0.5 * stack(hz * 1.0075, length, [1, 0.2], rng)
    under = drive(stack(hz / 16, length, [0.6, 1, 0.7, 0.6, 0.4, 0.3, 0.2], rng), 2.5)
    drawn = sculpt(noise(length, rng), lambda f, t: peak(f, 2.5 * np.interp(t, clock(length), hz), 0.18))
    rise = curve(length, (0, 0.15), (full, 1), (length, 0.85))
    made = (0.5 * unit(whine) * trembling + 0.4 * unit(under) + 0.25 * unit(drawn)) * rise
    return faded(inside(made, -22)[: span(length)], 0.1, 0.02)


@effect(lufs=-18, volume=0.5)
def charge_full(rng: Rng) -> Signal:
    """Ready: something locks, and one high clear tone stands over it."""
    lock = unit(join(plate(320, 0.08, 2200, rng), bar(1500, 0.06, 6000, rng)).ring(chatter(0.05, rng, 0.014, 0.5, 0.0003), 0.2, rng))
    tone = stack(2960.0, 0.5, [1, 0.2, 0.1], rng) * decay(0.5, 0.45, 0.006)
    low = sine(74, 0.25) * decay(0.25, 0.25, 0.006)
    return trimmed(inside(mix((0, lock, 0.8), (0.02, tone, 0.3), (0, low, 0.6)), -20), -44)


@effect(lufs=-20, volume=0.45)
def charge_lost(rng: Rng) -> Signal:
    """What was gathered runs out of it downwards."""
    length = 0.45
    hz = glide(length, (0, 1300), (length, 95))
    run = stack(hz, length, [1, 0.4, 0.4, 0.2], rng) * decay(length, 0.6, 0.004)
    sigh = sculpt(noise(length, rng), lambda f, t: peak(f, 2.4 * np.interp(t, clock(length), hz), 0.3)) * decay(length, 0.5, 0.01)
    return trimmed(inside(mix((0, unit(run), 0.6), (0, unit(sigh), 0.4), (0, crack(0.02, rng, 2500), 0.2)), -20), -44)


@effect(lufs=-20, volume=0.45)
def emitter_dry(rng: Rng) -> Signal:
    """The lock falls on nothing: a hard double click, and a whine that tries to rise and sinks."""
    case = join(plate(340, 0.07, 2400, rng), bar(1500, 0.05, 6000, rng))
    lock = unit(case.ring(mix((0, tap(0.0004), 1), (0, tap(0.002), 0.7), (0.055, tap(0.0004), 0.6)), 0.22, rng))
    hz = glide(0.42, (0, 310), (0.09, 520), (0.42, 120))
    whine = stack(hz, 0.42, [1, 0.3, 0.4, 0.1, 0.2], rng) * swell(0.42, 0.05, 0.33)
    fizz = highpass(noise(0.3, rng), 2600) * decay(0.3, 0.2, 0.03)
    made = mix((0, lock, 1), (0.06, unit(whine), 0.34), (0.06, unit(fizz), 0.06))
    return trimmed(near(drive(made, 1.5), -24), -42, 0.06)


@effect(takes=2, lufs=-15, volume=0.7)
def parry(rng: Rng, take: int) -> Signal:
    """Porcelain on steel, turned aside: sharp, and it rings on."""
    blade = bar((1180, 1260)[take], 1.1, 9000, rng, -0.05)
    ring = unit(blade.ring(mix((0, tap(0.0001), 1), (0.003, tap(0.0002), 0.5)), 1.2, rng))
    shell = unit(porcelain(2100, 0.12, rng).ring(chatter(0.05, rng, 0.011, 0.7, 0.0002), 0.2, rng))
    thud = sine(glide(0.12, (0, 200), (0.12, 70)), 0.12) * decay(0.12, 0.13, 0.0008)
    scrape = band(0.12, rng, 3500, 11_000) * decay(0.12, 0.11, 0.001)
    made = mix((0, ring, 0.7), (0, shell, 0.8), (0, thud, 0.7), (0, unit(scrape), 0.3), (0, crack(0.02, rng, 2000), 0.6))
    return trimmed(inside(made, -18), -46)


@effect(takes=2, lufs=-20, volume=0.45)
def strike(rng: Rng, take: int) -> Signal:
    """An arm through the air, close."""
    length = 0.24
    at = 0.085
    air = sculpt(noise(length, rng), lambda f, t: peak(f, 500 + (1900, 2300)[take] * np.exp(-(((t - at) / 0.05) ** 2)), 0.55))
    bell = np.exp(-(((clock(length) - at) / 0.05) ** 2))
    made = mix(
        (0, unit(air) * bell, 1),
        (0, fabric(rng, 0.2, 1), 0.25),
        (0, sine(glide(length, (0, 70), (at, 130), (length, 60)), length) * bell, 0.3),
    )
    return trimmed(inside(made, -24), -44)


@effect(takes=2, lufs=-17, volume=0.6)
def strike_hit(rng: Rng, take: int) -> Signal:
    """A fist as hard as a tool, into shell and what is under it."""
    thud = lowpass(band(0.16, rng, 60, 700, -3), 600) * decay(0.16, 0.14, 0.001)
    shell = unit(porcelain((1350, 1500)[take], 0.1, rng).ring(tap(0.0004), 0.2, rng))
    low = sine(glide(0.18, (0, 150), (0.18, 50)), 0.18) * decay(0.18, 0.18, 0.001)
    bone = unit(pipe(300, 0.1, 1600, rng).ring(chatter(0.06, rng, 0.02, 0.5, 0.0008), 0.2, rng))
    made = mix((0, unit(thud), 1), (0, low, 0.9), (0, shell, 0.45), (0, bone, 0.4), (0, crack(0.02, rng, 1500), 0.3))
    return trimmed(inside(drive(made, 2.2), -21), -46)


@effect(takes=2, volume=0.5)
def killy_hurt(rng: Rng, take: int) -> Signal:
    """The blow, and breath through the teeth; no cry."""
    blow = unit(floor(rng).ring(tap(0.006), 0.25, rng))
    low = sine(glide(0.16, (0, 140), (0.16, 55)), 0.16) * decay(0.16, 0.17, 0.001)
    air = helmet(breath(0.3, rng, UH, OH, 0.92)) * decay(0.3, (0.32, 0.42)[take], 0.012)
    made = mix((0, blow, 0.7), (0, low, 0.6), (0.03, unit(air), 0.75), (0, fabric(rng, 0.25, 2), 0.3), (0.02, gear(rng, 3, 0.15), 0.12))
    return trimmed(inside(made, -22), -46)


@effect(volume=0.6)
def killy_die(rng: Rng) -> Signal:
    """He breathes out for the last time, goes down like a post, and the emitter falls beside him."""
    air = helmet(breath(1.0, rng, AH, UH, 0.9)) * swell(1.0, 0.06, 0.85)
    fall = mix((0, boot(rng, floor(rng), 3.0, 0.15), 1), (0.14, boot(rng, floor(rng), 2.2, 0.3), 0.7))
    gun = unit(join(plate(340, 0.2, 1900, rng), bar(900, 0.2, 5000, rng)).ring(chatter(0.5, rng, 0.13, 0.6, 0.0005), 0.8, rng))
    hum = stack(glide(0.8, (0, 240), (0.8, 48)), 0.8, [1, 0.5, 0.3], rng) * swell(0.8, 0.05, 0.7)
    made = mix((0, unit(air), 0.6), (0.55, fall, 0.9), (0.75, gun, 0.4), (0.0, hum, 0.1), (0.5, fabric(rng, 0.5, 2), 0.3))
    return trimmed(inside(made, -16), -48)


@effect(takes=2, lufs=-16, volume=0.7)
def cut(rng: Rng, take: int) -> Signal:
    """Steel parts along a line of white heat: the rip, an edge that sizzles, metal that ticks as it cools."""
    rip = tearing(0.5, rng)
    edge = arc(0.9, rng, 0.8) * decay(0.9, 1.0, 0.004)
    sizzle = (
        sculpt(noise(1.5, rng), lambda f, t: peak(f, 7200 - 3000 * t, 0.45)) * decay(1.5, 1.6, 0.01) * drift(span(1.5), rng, 14, 0.3, 1.0)
    )
    plate_ = unit(plate((92, 110)[take], 0.7, 600, rng, -0.3).ring(tap(0.0015), 0.9, rng))
    made = mix((0, rip, 0.8), (0, plate_, 0.6), (0, unit(edge), 0.2), (0.05, unit(sizzle), 0.3))
    for _ in range(9):
        tick = unit(bar(rng.uniform(2200, 4200), 0.05, 8000, rng).ring(tap(0.0002), 0.1, rng))
        made = mix((0, made, 1), (float(rng.uniform(0.35, 1.7)), tick, rng.uniform(0.05, 0.16)))
    return trimmed(inside(drive(made, 1.5), -18), -42)
