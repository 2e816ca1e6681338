"""Structure that gives way, what lies about in it, and the few tones that tell how things stand."""

import numpy as np

from .bodies import bar, chatter, crack, join, pipe, plate, pulses, tap
from .book import effect
from .figure import fabric
from .lib import (
    Rng,
    Signal,
    band,
    clock,
    curve,
    decay,
    drive,
    faded,
    glide,
    lowpass,
    mix,
    noise,
    peak,
    sculpt,
    silence,
    sine,
    stack,
    swell,
    trimmed,
    unit,
)
from .place import relay, stones
from .space import far, inside


@effect(takes=2, lufs=-19, volume=0.45)
def structure_crack(rng: Rng, take: int) -> Signal:
    """A crack runs through something thick: one dull report, then along and along."""
    report = unit(plate((64, 74)[take], 0.5, 500, rng, -0.25).ring(mix((0, tap(0.002), 1), (0, tap(0.0003), 0.6)), 0.7, rng))
    run = stones(rng, 0.8, curve(0.8, (0, 110), (0.15, 30), (0.8, 3)), 260, 2400)
    made = mix((0, crack(0.04, rng, 400), 0.7), (0, report, 0.8), (0.01, run, 0.6))
    return trimmed(inside(made, -18), -44)


@effect(lufs=-18, volume=0.5)
def structure_gives(rng: Rng) -> Signal:
    """It leaves its place: bolts that go one by one, a groan, and weight that begins to move."""
    made = silence(0.1)
    for at in (0.0, 0.13, 0.22, 0.28):
        made = mix((0, made, 1), (at, crack(0.03, rng, 700), 0.5), (at, unit(bar(410, 0.25, 3200, rng).ring(tap(0.0003), 0.4, rng)), 0.4))
    groan = plate(58, 0.5, 420, rng, -0.2).ring(pulses(glide(0.9, (0, 20), (0.9, 47)), rng, 0.003, 0.4), 1.1, rng)
    rumble = band(1.0, rng, 34, 190, -2) * swell(1.0, 0.5, 0.4)
    return trimmed(inside(mix((0, made, 0.8), (0.05, faded(unit(groan), 0.3), 0.8), (0.1, unit(rumble), 0.4)), -17), -42)


@effect(takes=2, lufs=-12, volume=0.9)
def structure_fell(rng: Rng, take: int) -> Signal:
    """Something as large as a house comes down: the blow, its own weight after it, rubble, and dust that hangs."""
    deck = unit(plate((27, 33)[take], 2.4, 130, rng, -0.5).ring(mix((0, tap(0.01), 1), (0.06, tap(0.012), 0.7)), 2.6, rng))
    drop = drive(sine(glide(1.2, (0, 120), (0.08, 46), (0.4, 34), (1.2, 27)), 1.2) * decay(1.2, 1.4, 0.002), 2.5)
    steel = unit(plate(120, 0.9, 900, rng, -0.2).ring(chatter(0.5, rng, 0.12, 0.65, 0.0015), 1.3, rng))
    rubble = stones(rng, 1.5, curve(1.5, (0, 120), (0.3, 60), (1.5, 5)), 100, 1300)
    dust = sculpt(noise(2.2, rng, -1), lambda f, t: 1 / (1 + (f / (2600 * np.exp(-0.9 * t) + 300)) ** 2)) * swell(2.2, 0.25, 1.9)
    slap = band(0.12, rng, 150, 4200, -3) * decay(0.12, 0.11, 0.0006)
    made = mix((0, deck, 0.9), (0, drop, 1), (0, unit(slap), 0.7), (0.02, steel, 0.4), (0.05, rubble, 0.6), (0.05, unit(dust), 0.2))
    return trimmed(inside(drive(made, 2.2), -13), -36, 0.8)


@effect(takes=2, lufs=-16, volume=0.6)
def structure_shatters(rng: Rng, take: int) -> Signal:
    """It goes to pieces: slabs that break in two, rubble, a bent girder."""
    rush = stones(rng, 1.1, curve(1.1, (0, 160), (0.2, 70), (1.1, 6)), 150, 2100)
    low = sine(glide(0.4, (0, 130), (0.06, 58), (0.4, 38)), 0.4) * decay(0.4, 0.45, 0.001)
    girder = unit(bar((190, 230)[take], 0.8, 1900, rng).ring(chatter(0.5, rng, 0.16, 0.6, 0.0008), 1.1, rng))
    made = mix((0, crack(0.08, rng, 350), 0.9), (0, low, 0.8), (0.01, rush, 0.9), (0.15, girder, 0.3))
    return trimmed(inside(drive(made, 1.6), -17), -40)


@effect(lufs=-19, volume=0.45)
def lamp_falls(rng: Rng) -> Signal:
    """Its holder breaks, the tube goes out with a fizz."""
    snap = mix((0, crack(0.03, rng, 1100), 0.6), (0, relay(rng), 0.8))
    fizz = sculpt(noise(0.5, rng), lambda f, t: peak(f, 5200 - 4200 * t, 0.35)) * decay(0.5, 0.45, 0.004)
    buzz = drive(stack(100.0, 0.3, [0.3, 1, 0.3, 0.6, 0.2, 0.4], rng), 2) * curve(0.3, (0, 1), (0.1, 0.2), (0.16, 0.8), (0.3, 0))
    return trimmed(inside(mix((0, snap, 1), (0.02, unit(fizz), 0.4), (0.02, unit(buzz), 0.25)), -19), -44)


@effect(lufs=-18, volume=0.5)
def lamp_breaks(rng: Rng) -> Signal:
    """Thin glass and a tin shade on a deck."""
    made = silence(0.1)
    for _ in range(26):
        bit = unit(bar(rng.uniform(3200, 7400), 0.05, 9000, rng, 0.0).ring(tap(0.0001), 0.09, rng))
        made = mix((0, made, 1), (min(float(rng.exponential(0.09)), 0.6), bit, rng.uniform(0.1, 1.0) ** 1.5))
    shade = unit(plate(330, 0.3, 2600, rng).ring(chatter(0.6, rng, 0.13, 0.62, 0.0006), 0.8, rng))
    pop = unit(lowpass(noise(0.05, rng), 1800) * decay(0.05, 0.05, 0.0004))
    return trimmed(inside(mix((0, unit(made), 0.7), (0, shade, 0.6), (0, pop, 0.8)), -18), -44)


@effect(lufs=-22, volume=0.5)
def ration(rng: Rng) -> Signal:
    """A tin in a piece of cloth, something dry inside of it: yours."""
    tin = pipe(880, 0.09, 3600, rng)
    grains = pulses(curve(0.4, (0, 20), (0.12, 75), (0.4, 10)), rng, 0.0003, 0.9)
    inner = unit(plate(1900, 0.02, 6000, rng).ring(grains, 0.5, rng))
    knock = unit(tin.ring(mix((0, tap(0.0008), 1), (0.16, tap(0.0008), 0.6)), 0.4, rng))
    warm = mix((0, sine(293.7, 0.9) * swell(0.9, 0.1, 0.75), 1), (0.12, sine(440.0, 0.8) * swell(0.8, 0.12, 0.65), 0.7))
    made = mix((0, fabric(rng, 0.35, 2), 0.6), (0.05, knock, 0.5), (0.05, inner, 0.4), (0.2, warm, 0.16))
    return trimmed(inside(made, -21), -44)


@effect(lufs=-22, volume=0.7)
def person_lost(rng: Rng) -> Signal:
    """One note of struck steel, low, whose upper tones beat against each other and go first; a breath under it that ends."""
    body = unit(bar(73.4, 4.5, 1500, rng, -0.35).ring(mix((0, tap(0.003), 1), (0, tap(0.0009), 0.3)), 4.5, rng))
    hum = silence(4.0)
    for hz, gain, t60 in ((146.8, 1.0, 3.6), (147.5, 0.9, 3.4), (220.0, 0.4, 2.4), (311.1, 0.35, 2.6), (312.3, 0.3, 2.2)):
        hum += gain * sine(hz, 4.0, rng.random()) * decay(4.0, t60, 0.012)
    air = sculpt(noise(1.6, rng, -1.5), lambda f, t: peak(f, 620 * np.exp(-0.7 * t), 0.4)) * swell(1.6, 0.4, 1.1)
    made = mix((0, body, 0.7), (0, unit(hum), 0.7), (0.15, unit(air), 0.16))
    return trimmed(far(made, -7, -4)[: int(44100 * 4.2)], -40, 1.6)


@effect(lufs=-20, volume=0.5)
def fight_began(rng: Rng) -> Signal:
    """A low swell from all sides, that stops short."""
    length = 1.6
    made = silence(length)
    for hz in (36.7, 55.0, 58.3, 110.0, 116.5):
        made += stack(hz * (1 + 0.01 * clock(length)), length, [1, 0.6, 0.4, 0.3, 0.2, 0.14, 0.1], rng)
    dark = sculpt(made, lambda f, t: 1 / (1 + (f / (160 + 900 * (t / length) ** 2)) ** 3))
    air = sculpt(noise(length, rng, -1), lambda f, t: peak(f, 240 + 1300 * (t / length) ** 2, 0.5))
    whole = (unit(drive(dark, 2)) + 0.3 * unit(air)) * curve(length, (0, 0), (0.4, 0.25), (1.45, 1), (length, 0))
    return trimmed(inside(whole, -15), -42, 0.3)


@effect(lufs=-22, volume=0.5)
def fight_ended(rng: Rng) -> Signal:
    """The air goes out of the place, slowly, downwards."""
    length = 2.2
    out = sculpt(noise(length, rng, -1.5), lambda f, t: peak(f, 900 * np.exp(-1.1 * t) + 110, 0.55)) * swell(length, 0.35, 1.7)
    tone = stack(glide(length, (0, 146.8), (length, 110)), length, [1, 0.3, 0.12], rng) * swell(length, 0.3, 1.7)
    settle = join(plate(70, 0.6, 300, rng, -0.4), bar(310, 0.3, 2000, rng)).ring(chatter(0.7, rng, 0.24, 0.7, 0.003), 1.0, rng)
    return trimmed(inside(mix((0, unit(out), 0.8), (0, unit(tone), 0.3), (0.7, unit(settle), 0.14)), -14), -42, 0.5)
