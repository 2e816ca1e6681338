"""Exterminators that are not crawlers: the hanger on its cord, the brute behind its mask, the assembler in the wall.

Each has a tell that nothing else in the game sounds like: ribs that snap open, a breath as of a bellows, shutters and a whine.
"""

import numpy as np

from .bodies import bar, cable, chatter, crack, join, pipe, plate, porcelain, pulses, tap
from .book import effect
from .crawler import air, growl, limbs, mask, shards
from .harpoon import arc, payout
from .lib import (
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
    mix,
    noise,
    peak,
    sculpt,
    silence,
    sine,
    span,
    stack,
    swell,
    trimmed,
    unit,
)
from .place import stones
from .space import inside, near


def trickle(rng: Rng, seconds: float) -> Signal:
    """Return dust and grit that run down from a ceiling, highest sample 1."""
    grains = pulses(curve(seconds, (0, 90), (0.3 * seconds, 220), (seconds, 25)), rng, 0.00015, 0.95)
    grit = plate(2400, 0.012, 9000, rng, 0.0).ring(grains, seconds, rng)[: span(seconds)]
    hiss = band(seconds, rng, 3500, 10_000) * swell(seconds, 0.2 * seconds, 0.7 * seconds)
    return unit(unit(grit) + 0.12 * hiss)


def rib(rng: Rng, hz: float) -> Signal:
    """Return one rib of an umbrella that locks, highest sample 1."""
    spring = bar(hz, 0.09, 6000, rng, -0.1)
    return unit(join(spring, porcelain(hz * 1.9, 0.06, rng)).ring(chatter(0.03, rng, 0.008, 0.5, 0.0002), 0.2, rng))


# -- the hanger


@effect(lufs=-16, volume=0.7)
def hanger_tell(rng: Rng) -> Signal:
    """Above you a taut string is plucked twice: every stroke a chirp that falls along the cord, over a tone that does not move."""
    made = silence(0.1)
    for at, gain in ((0.0, 0.8), (0.15, 1.0)):
        tone = stack(311.1, 0.3, [1, 0.1, 0.7, 0.1, 0.5, 0.05, 0.3, 0.05, 0.2], rng) * decay(0.3, 0.34, 0.0008)
        chirp = cable(0.3, rng, 0.0095, 7000, 4) * decay(0.3, 0.24, 0.0004)
        made = mix((0, made, 1), (at, drive(tone, 2), 0.45 * gain), (at, chirp, 0.9 * gain), (at, crack(0.012, rng, 2500), 0.5 * gain))
    return trimmed(inside(made, -20), -46)


@effect(takes=2, lufs=-22, volume=0.4)
def hanger_creak(rng: Rng, take: int) -> Signal:
    """A thin cord under a load, and a trickle of dust."""
    length = (0.9, 1.2)[take]
    rate = glide(length, (0, 30), (0.4 * length, 95 + 30 * take), (length, 22))
    slips = pulses(rate, rng, 0.0006, 0.4) * drift(span(length), rng, 4, 0.2, 1.0)
    cord = unit(bar(rng.uniform(540, 680), 0.07, 3600, rng, -0.1).ring(slips, length + 0.2, rng))
    return trimmed(inside(mix((0, cord, 0.9), (0.25, trickle(rng, 0.9), 0.3)), -17), -44)


@effect(lufs=-17, volume=0.6)
def hanger_unfold(rng: Rng) -> Signal:
    """Six ribs snap open one after the other, each higher."""
    made = silence(0.1)
    for number in range(6):
        made = mix((0, made, 1), (0.006 + 0.043 * number, rib(rng, 620 * 1.2**number), 0.75 + 0.05 * number))
    skin = sculpt(noise(0.34, rng), lambda f, t: peak(f, 900 + 5200 * t / 0.34, 0.5)) * swell(0.34, 0.2, 0.1)
    return trimmed(inside(mix((0, made, 1), (0, unit(skin), 0.3)), -19), -46)


@effect(lufs=-18, volume=0.6)
def hanger_drop(rng: Rng) -> Signal:
    """A cord that whizzes off its reel, falling in pitch with what hangs on it."""
    length = 0.5
    whizz = glide(length, (0, 1500), (0.12, 2300), (length, 720))
    line = sculpt(noise(length, rng), lambda f, t: peak(f, np.interp(t, clock(length), whizz), 0.14) + 0.3 * peak(f, 6500, 0.4))
    run = payout(length, rng, 210, 120)
    rush = band(length, rng, 140, 700, -2) * swell(length, 0.35, 0.1)
    made = mix((0, unit(line) * curve(length, (0, 1), (length, 0.6)), 0.8), (0, run, 0.35), (0, unit(rush), 0.35))
    return trimmed(inside(faded(made, 0.1), -20), -44)


@effect(lufs=-17, volume=0.65)
def hanger_land(rng: Rng) -> Signal:
    """Six blades that bite into a floor, and stay there shivering."""
    made = silence(0.1)
    for _ in range(6):
        blade = join(bar(rng.uniform(980, 1500), 0.34, 6000, rng, -0.15), plate(rng.uniform(300, 420), 0.12, 2000, rng))
        bite = unit(blade.ring(mix((0, tap(0.00015), 1), (0.002, tap(0.0016), 0.8)), 0.5, rng))
        made = mix((0, made, 1), (rng.uniform(0, 0.05), bite, rng.uniform(0.6, 1)))
    deck = unit(plate(78, 0.5, 420, rng, -0.4).ring(tap(0.004), 0.7, rng))
    shiver = 1 + 0.3 * sine(38, len(made) / 44100)
    return trimmed(inside(near(drive(mix((0, made * shiver[: len(made)], 0.8), (0, deck, 0.8)), 1.6), -20), -18), -46)


@effect(lufs=-17, volume=0.65)
def hanger_cord(rng: Rng) -> Signal:
    """A string of steel parts: the snap, and both ends that whip away singing."""
    snap = unit(crack(0.02, rng, 1600))
    sing = cable(0.8, rng, 0.009, 6000, 9) * decay(0.8, 0.7, 0.0005)
    up = glide(0.5, (0, 640), (0.08, 1500), (0.5, 2100))
    tone = stack(up, 0.5, [1, 0.4, 0.5, 0.2, 0.2], rng) * decay(0.5, 0.4, 0.002)
    whip = sculpt(noise(0.3, rng), lambda f, t: peak(f, 900 + 7000 * (t / 0.3) ** 2, 0.4)) * swell(0.3, 0.2, 0.08)
    knock = unit(join(bar(520, 0.1, 4000, rng), plate(190, 0.14, 1500, rng)).ring(chatter(0.1, rng, 0.02, 0.6, 0.0006), 0.3, rng))
    made = mix((0, snap, 1), (0, knock, 0.7), (0, sing, 0.8), (0.004, tone, 0.22), (0.03, unit(whip), 0.45))
    return trimmed(inside(drive(made, 2.2), -18), -46)


@effect(takes=2, volume=0.55)
def hanger_hurt(rng: Rng, take: int) -> Signal:
    """A rib breaks, a thin dry shriek."""
    cry = air(0.28, rng, glide(0.28, (0, (1500, 1300)[take]), (0.05, (2200, 1900)[take]), (0.28, 800)), 0.5) * decay(0.28, 0.4, 0.004)
    made = mix((0, rib(rng, 900), 0.9), (0, crack(0.03, rng, 1500), 0.5), (0.01, cry, 0.7), (0.03, shards(rng, 5, 0.06), 0.3))
    return trimmed(inside(drive(made, 1.8), -20), -46)


@effect(lufs=-17, volume=0.65)
def hanger_die(rng: Rng) -> Signal:
    """It folds up wrong: ribs that break downwards, the reel that runs empty, pieces on steel."""
    made = silence(0.1)
    for number in range(7):
        made = mix((0, made, 1), (0.02 + 0.055 * number + rng.uniform(0, 0.02), rib(rng, 1700 * 0.8**number), rng.uniform(0.5, 1)))
    reel = payout(0.7, rng, 190, 24) * curve(0.7, (0, 1), (0.7, 0.2))
    low = sine(glide(0.35, (0, 150), (0.06, 66), (0.35, 44)), 0.35) * decay(0.35, 0.4, 0.001)
    made = mix((0, made, 0.9), (0, crack(0.06, rng, 900), 0.8), (0, low, 0.5), (0.05, reel, 0.25), (0.05, shards(rng, 34, 0.18), 0.6))
    return trimmed(inside(near(drive(mix((0, made, 1), (0.15, limbs(rng, 5, 0.5), 0.3)), 1.3), -20), -17), -48)


# -- the brute


def slab(rng: Rng, lowest: float, loose: float) -> Signal:
    """Return a foot as heavy as a safe on a deck, with plates that hang loose on it; highest sample 1."""
    deck = unit(plate(lowest, 0.7, 220, rng, -0.5).ring(mix((0, tap(0.007), 1), (0.03, tap(0.005), 0.5)), 0.9, rng))
    thud = sine(glide(0.25, (0, 105), (0.05, 54), (0.25, 38)), 0.25) * decay(0.25, 0.28, 0.002)
    plates = unit(plate(310, 0.16, 1800, rng, -0.1).ring(chatter(0.24, rng, rng.uniform(0.03, 0.045), 0.7, 0.0008), 0.4, rng))
    return unit(mix((0, deck, 1), (0, thud, 1.0), (0.03, plates, loose)))


def bellows(seconds: float, rng: Rng, first: float, last: float) -> Signal:
    """Return a large chest without lungs that draws air, its tone moving from `first` to `last` Hz; highest sample 1."""
    hz = glide(seconds, (0, first), (seconds, last))
    breath = air(seconds, rng, hz, 0.7)
    chest = growl(seconds, rng, hz / 3.2, 5)
    return unit(0.7 * breath + 0.7 * chest)


@effect(lufs=-15, volume=0.75)
def brute_tell(rng: Rng) -> Signal:
    """The limb goes up and back: a bellows that fills from below, a ratchet that slows, and it holds."""
    length = 0.56
    fill = bellows(length, rng, 92, 300) * curve(length, (0, 0.35), (0.46, 1), (length, 0.9))
    pawl = join(plate(150, 0.1, 1200, rng), bar(620, 0.07, 3000, rng))
    ratchet = pawl.ring(pulses(glide(length, (0, 34), (length, 11)), rng, 0.0009, 0.15), length + 0.1, rng)
    stop = slab(rng, 96, 0.4)
    made = mix((0, fill, 0.85), (0, unit(ratchet), 0.55), (length - 0.03, stop, 0.5))
    return trimmed(inside(drive(made, 1.5), -18), -46)


@effect(takes=3, lufs=-18, volume=0.5)
def brute_step(rng: Rng) -> Signal:
    """A dull heavy foot, plates that knock."""
    foot = slab(rng, rng.uniform(48, 56), 0.22)
    sole_ = unit(join(plate(rng.uniform(190, 240), 0.2, 1500, rng, -0.15), bar(620, 0.12, 3200, rng)).ring(tap(0.0011), 0.4, rng))
    crush = unit(stones(rng, 0.3, curve(0.3, (0, 120), (0.3, 10)), 400, 2600))
    made = mix((0, foot, 0.9), (0, sole_, 0.5), (0.01, crush, 0.25), (0.07, limbs(rng, 3, 0.2, 1.5), 0.3))
    return trimmed(inside(near(drive(made, 1.5), -22), -21), -44)


@effect(lufs=-16, volume=0.75)
def brute_land(rng: Rng) -> Signal:
    """All of it comes down at once."""
    first, second = slab(rng, 38, 0.5), slab(rng, 44, 0.5)
    boom = sine(glide(0.6, (0, 110), (0.08, 46), (0.6, 32)), 0.6) * decay(0.6, 0.7, 0.002)
    dust = band(0.9, rng, 200, 2600, -3) * swell(0.9, 0.08, 0.8)
    made = mix((0, first, 1), (0.05, second, 0.7), (0, boom, 0.8), (0.03, unit(dust), 0.18), (0.1, limbs(rng, 5, 0.3, 1.8), 0.35))
    return trimmed(inside(drive(made, 1.8), -15), -44)


@effect(lufs=-16, volume=0.7)
def brute_sweep(rng: Rng) -> Signal:
    """A wide low whoosh, and steel that is dragged through it over the floor."""
    length = 0.6
    bell = np.exp(-(((clock(length) - 0.24) / 0.13) ** 2))
    whoosh = sculpt(noise(length, rng), lambda f, t: peak(f, 130 + 520 * np.exp(-(((t - 0.24) / 0.12) ** 2)), 0.7)) * (bell + 0.05)
    low = sine(glide(length, (0, 48), (0.24, 92), (length, 44)), length) * bell
    drag = plate(180, 0.12, 1600, rng, -0.05).ring(band(length, rng, 400, 6000, -3) * bell**0.7 * 0.02, length, rng)[: span(length)]
    made = unit(whoosh) + 0.6 * low + 0.4 * unit(drag)
    return trimmed(inside(drive(made, 1.5), -18), -44)


@effect(takes=2, lufs=-17, volume=0.6)
def brute_clang(rng: Rng, take: int) -> Signal:
    """Thick porcelain that is struck and does not give."""
    shell = join(porcelain((520, 600)[take], 0.34, rng), bar(330, 0.2, 2600, rng, -0.2))
    ring = unit(shell.ring(mix((0, tap(0.0004), 1), (0, tap(0.002), 0.6)), 0.6, rng))
    thud = sine(glide(0.12, (0, 180), (0.12, 80)), 0.12) * decay(0.12, 0.12, 0.001)
    return trimmed(inside(near(mix((0, ring, 1), (0, thud, 0.5), (0, crack(0.015, rng, 2200), 0.25)), -20), -20), -46)


@effect(takes=2, lufs=-18, volume=0.5)
def brute_strain(rng: Rng, take: int) -> Signal:
    """Rivets that groan, one that ticks."""
    length = 0.42
    rate = glide(length, (0, 38 + 16 * take), (0.25, 70 + 16 * take), (length, 52))
    groan = join(plate(140, 0.12, 900, rng, -0.15), bar(390, 0.08, 2400, rng)).ring(pulses(rate, rng, 0.0014, 0.3), 0.5, rng)
    made = mix((0, unit(groan) * swell(len(groan) / 44100, 0.06, 0.3)[: len(groan)], 1), (0.3, mask(rng, 1250, tap(0.0002), 0.2), 0.3))
    return trimmed(inside(made, -19), -46)


@effect(lufs=-16, volume=0.75)
def brute_mask_off(rng: Rng) -> Signal:
    """A crack that tears on and on, cables that come out wet, the shell that falls."""
    tear = stones(rng, 0.45, curve(0.45, (0, 190), (0.3, 80), (0.45, 20)), 420, 3200)
    shell = unit(porcelain(560, 0.3, rng).ring(chatter(0.1, rng, 0.03, 0.7, 0.0003), 0.5, rng))
    wet = sculpt(noise(0.5, rng), lambda f, t: peak(f, 420 + 1500 * np.sin(13 * np.pi * t) ** 2, 0.45)) * swell(0.5, 0.05, 0.3)
    strings = mix(*((float(at), cable(0.35, rng, 0.006, 3600, 4) * decay(0.35, 0.3, 0.0005), 0.7) for at in (0.06, 0.13, 0.17, 0.26)))
    roar = growl(0.7, rng, glide(0.7, (0, 62), (0.12, 118), (0.7, 48)), 6) * decay(0.7, 0.9, 0.03)
    made = mix((0, crack(0.09, rng, 700), 1), (0, tear, 0.8), (0, shell, 0.6), (0.05, unit(wet), 0.5), (0.05, strings, 0.35))
    return trimmed(inside(drive(mix((0, made, 1), (0.06, roar, 0.6)), 1.6), -17), -46)


@effect(takes=2, volume=0.6)
def brute_hurt(rng: Rng, take: int) -> Signal:
    """It gives way under its shell: a bark as of a pressed bellows."""
    bark = bellows(0.38, rng, (210, 185)[take], 84) * decay(0.38, 0.5, 0.01)
    made = mix((0, crack(0.04, rng, 900), 0.6), (0, bark, 0.9), (0, slab(rng, 70, 0.6), 0.5), (0.03, shards(rng, 6, 0.08, 1400, 4200), 0.3))
    return trimmed(inside(drive(made, 1.6), -20), -46)


@effect(lufs=-15, volume=0.8)
def brute_die(rng: Rng) -> Signal:
    """The bellows run out, it goes to its knees, then all of it comes down, and plates roll away."""
    out = bellows(1.1, rng, 240, 46) * curve(1.1, (0, 1), (0.8, 0.7), (1.1, 0))
    boom = sine(glide(0.7, (0, 100), (0.08, 44), (0.7, 30)), 0.7) * decay(0.7, 0.8, 0.002)
    made = mix((0, crack(0.1, rng, 600), 0.9), (0, out, 0.7), (0.35, slab(rng, 48, 0.5), 0.7), (0.85, slab(rng, 36, 0.6), 1.0))
    made = mix((0, made, 1), (0.85, boom, 0.8), (0.02, shards(rng, 60, 0.25, 1400, 5200), 0.6), (0.7, limbs(rng, 12, 0.8, 1.7), 0.45))
    return trimmed(inside(near(drive(made, 1.5), -20), -15), -46)


# -- the assembler


def shutters(seconds: float, rng: Rng, first: float, last: float) -> Signal:
    """Return plates that grind past each other, their teeth at `first` to `last` per second, highest sample 1."""
    teeth = join(plate(120, 0.14, 1100, rng, -0.2), pipe(340, 0.06, 2400, rng))
    clicks = teeth.ring(pulses(glide(seconds, (0, first), (seconds, last)), rng, 0.001, 0.2), seconds + 0.1, rng)
    grind = plate(88, 0.2, 900, rng, -0.1).ring(band(seconds, rng, 90, 3200, -3) * 0.02, seconds + 0.1, rng)
    return unit(unit(clicks) + 0.6 * unit(grind))


@effect(lufs=-15, volume=0.75)
def assembler_open(rng: Rng) -> Signal:
    """The warning: shutters grind apart, and a turbine whines up behind them, and stays a moment."""
    length = 0.75
    apart = faded(shutters(0.5, rng, 22, 58), 0.15, 0.05)
    hz = glide(length, (0, 240), (0.5, 980), (length, 1040))
    whine = stack(hz, length, [1, 0.15, 0.4, 0.08, 0.15], rng) + 0.6 * stack(hz * 1.503, length, [1, 0.2, 0.2], rng)
    hiss = sculpt(noise(length, rng), lambda f, t: peak(f, 3 * np.interp(t, clock(length), hz), 0.2))
    rise = curve(length, (0, 0.1), (0.5, 1), (0.6, 0.9), (length, 0))
    made = mix((0, apart, 0.8), (0, (unit(whine) + 0.3 * unit(hiss)) * rise, 0.55), (0.5, slab(rng, 88, 0.3), 0.5))
    return trimmed(inside(drive(made, 1.3), -17), -44)


@effect(lufs=-19, volume=0.5)
def assembler_build(rng: Rng) -> Signal:
    """Limbs are set on: welding in three bursts, bones that click home."""
    made = silence(0.1)
    for at, length in ((0.0, 0.22), (0.3, 0.16), (0.54, 0.28)):
        weld = arc(length, rng, 1.3) * swell(length, 0.01, 0.06)
        glow = stack(120, length, [0.4, 1, 0.5, 0.8, 0.4, 0.5, 0.3], rng) * swell(length, 0.02, 0.05)
        made = mix((0, made, 1), (at, unit(weld), 0.55), (at, unit(glow), 0.25))
    for at in (0.24, 0.28, 0.48, 0.51, 0.84, 0.88, 0.9):
        bone = unit(pipe(rng.uniform(420, 760), 0.07, 2600, rng).ring(tap(0.0006), 0.15, rng))
        made = mix((0, made, 1), (at + rng.uniform(0, 0.015), bone, rng.uniform(0.5, 0.9)))
    return trimmed(inside(made, -18), -44)


@effect(lufs=-18, volume=0.5)
def assembler_close(rng: Rng) -> Signal:
    """The whine runs down, the shutters close, and stop hard."""
    hz = glide(0.6, (0, 900), (0.6, 190))
    whine = stack(hz, 0.6, [1, 0.2, 0.4, 0.1], rng) * curve(0.6, (0, 0.8), (0.6, 0))
    shut = shutters(0.42, rng, 56, 24)
    return trimmed(inside(mix((0, unit(whine), 0.3), (0, faded(shut, 0.05), 0.7), (0.42, slab(rng, 72, 0.4), 0.9)), -17), -44)


@effect(takes=2, lufs=-18, volume=0.5)
def assembler_clang(rng: Rng, take: int) -> Signal:
    """A shot on closed shutters: hollow steel, many plates."""
    front = join(plate((96, 108)[take], 0.5, 1100, rng, -0.1), pipe(230, 0.25, 1900, rng))
    hit = unit(front.ring(mix((0, tap(0.0012), 1), (0, tap(0.0003), 0.4)), 0.6, rng))
    loose = unit(plate(420, 0.07, 2600, rng, 0.0).ring(chatter(0.3, rng, 0.045, 0.8, 0.0005), 0.4, rng))
    return trimmed(inside(near(mix((0, hit, 1), (0.05, loose, 0.5)), -20), -18), -46)


@effect(takes=2, volume=0.55)
def assembler_hurt(rng: Rng, take: int) -> Signal:
    """The turbine stumbles, sparks, something inside jams."""
    hz = glide(0.5, (0, (980, 880)[take]), (0.08, 560), (0.16, 820), (0.5, 300))
    whine = stack(hz, 0.5, [1, 0.3, 0.5, 0.2, 0.2], rng) * decay(0.5, 0.7, 0.004)
    made = mix((0, arc(0.35, rng, 1.5) * decay(0.35, 0.4, 0.001), 0.6), (0, unit(whine), 0.4), (0, shutters(0.2, rng, 70, 30), 0.6))
    return trimmed(inside(mix((0, made, 1), (0, crack(0.04, rng, 900), 0.6)), -19), -46)


@effect(lufs=-15, volume=0.8)
def assembler_die(rng: Rng) -> Signal:
    """The turbine tears itself apart, the nest comes out of the wall in pieces."""
    hz = glide(1.2, (0, 1000), (0.25, 1500), (0.4, 700), (1.2, 60))
    whine = drive(stack(hz, 1.2, [1, 0.5, 0.6, 0.3, 0.3, 0.2], rng), 3) * curve(1.2, (0, 0.8), (0.3, 1), (0.42, 0.5), (1.2, 0))
    rush = stones(rng, 1.2, curve(1.2, (0, 70), (0.4, 110), (1.2, 8)), 120, 1900)
    boom = sine(glide(0.8, (0, 120), (0.08, 48), (0.8, 31)), 0.8) * decay(0.8, 0.9, 0.002)
    sparks = arc(0.8, rng, 1.5) * decay(0.8, 1.0, 0.01)
    made = mix((0, unit(whine), 0.4), (0, crack(0.08, rng, 700), 0.8), (0.38, crack(0.12, rng, 400), 1), (0.38, boom, 1), (0.3, rush, 0.8))
    made = mix((0, made, 1), (0, sparks, 0.35), (0.5, limbs(rng, 10, 0.7, 1.4), 0.4))
    return trimmed(inside(near(drive(made, 1.5), -20), -15), -44)


@effect(takes=2, lufs=-20, volume=0.5)
def assembled(rng: Rng, take: int) -> Signal:
    """Something puts itself together out of plates, limb by limb, faster and faster, until the mask closes."""
    made = silence(0.1)
    at, gap = 0.0, 0.17
    for number in range(9):
        plate_ = unit(plate(rng.uniform(190, 260) * 1.07**number, 0.09, 1700, rng).ring(chatter(0.06, rng, 0.018, 0.5, 0.0008), 0.2, rng))
        slide = band(0.7 * gap, rng, 900, 5200, -2) * swell(0.7 * gap, 0.4 * gap, 0.2 * gap)
        made = mix((0, made, 1), (at, unit(slide), 0.16), (at + 0.7 * gap, plate_, 0.5 + 0.05 * number))
        at, gap = at + gap, gap * 0.86
    draw = air(0.9, rng, glide(0.9, (0, 150), (0.9, (420, 370)[take])), 0.5) * swell(0.9, 0.7, 0.15)
    return trimmed(inside(mix((0, made, 1), (0, draw, 0.3), (0.88, mask(rng, 1750, tap(0.0002), 0.2), 0.8)), -19), -46)
