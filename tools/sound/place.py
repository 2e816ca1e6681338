"""What the place does: lamps, platforms, doors, cables, wind, and the structure that builds itself far away."""

import numpy as np

from .bodies import bar, cable, chatter, crack, join, pipe, plate, pulses, tap
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
    drive,
    faded,
    glide,
    lowpass,
    mix,
    noise,
    peak,
    sculpt,
    shaped,
    silence,
    sine,
    span,
    stack,
    swell,
    tint,
    trimmed,
    unit,
)
from .space import far, inside, lay

PLATFORM_HZ = 46.0
"""The running platform's motor; start, loop and stop meet on it."""


def relay(rng: Rng) -> Signal:
    """Return a heavy switch, highest sample 1."""
    case = join(plate(330, 0.07, 1800, rng), bar(1700, 0.05, 5000, rng))
    return unit(case.ring(chatter(0.06, rng, 0.012, 0.5, 0.0004), 0.2, rng))


def motor(hz: Signal, seconds: float, rng: Rng) -> Signal:
    """Return a large electric motor under load at `hz`, with its gears, rms about 1."""
    hum = drive(stack(hz, seconds, [0.5, 0.8, 0.7, 0.8, 0.4, 0.5, 0.25, 0.3, 0.2, 0.2, 0.12, 0.12], rng), 2)
    gears = stack(hz * 7, seconds, [0.3, 0.12, 0.16, 0.05, 0.06], rng)
    made = hum + 0.35 * gears
    return made / np.std(made)


def stones(rng: Rng, seconds: float, rate: Signal, low: float, high: float) -> Signal:
    """Return fragments that fall at `rate` per second, resonating between two frequencies, highest sample 1."""
    made = silence(seconds + 0.3)
    expected = np.cumsum(rate) / RATE
    for _ in range(rng.poisson(expected[-1])):
        at = float(np.searchsorted(expected, rng.uniform(0, expected[-1]))) / RATE
        hz = float(np.exp(rng.uniform(np.log(low), np.log(high))))
        piece = unit(plate(hz, 0.09, 2500, rng, -0.2).ring(tap(rng.uniform(0.0003, 0.0015)), 0.12, rng))
        made = mix((0, made, 1), (at, piece, rng.pareto(2.2) + 0.1))
    return drive(unit(made[: span(seconds)]), 3)


@effect(volume=0.5)
def checkpoint(rng: Rng) -> Signal:
    """A lamp is lit: the switch, the tube that catches at the third try, a warm tone of people near."""
    buzz = drive(stack(100.0, 0.5, [0.3, 1, 0.3, 0.6, 0.2, 0.4, 0.1, 0.2], rng), 2) * band(0.5, rng, 90, 4000, -3)
    tries = np.interp(clock(0.5), [0, 0.02, 0.06, 0.17, 0.19, 0.25, 0.36, 0.4, 0.5], [0, 1, 0, 0, 0.9, 0, 0, 0.8, 0.35])
    length = 3.0
    warm = silence(length)
    for hz, gain, late in ((146.8, 1.0, 0.0), (220.0, 0.7, 0.12), (293.7, 0.5, 0.3), (370.0, 0.26, 0.5), (440.0, 0.22, 0.6)):
        for detune in (-0.0022, 0.0019):
            shape = swell(length, 0.5 + late, 1.8) * (1 - 0.2 * np.sin(2 * np.pi * 0.7 * clock(length) + hz))
            warm += gain * shape * stack(hz * (1 + detune), length, [1, 0.22, 0.1, 0.04], rng)
    glass = unit(bar(587.3, 1.6, 3000, rng, -1.1).ring(tap(0.0012), 2.4, rng))
    made = mix((0, relay(rng), 0.45), (0.05, unit(buzz) * tries, 0.3), (0.42, unit(warm), 0.75), (0.45, glass, 0.16))
    return trimmed(inside(made, -15), -46, 0.5)


@effect(volume=0.55)
def platform_start(rng: Rng) -> Signal:
    """The brake lets go, the motor takes the load."""
    length = 1.5
    hz = glide(length, (0, 9), (0.9, PLATFORM_HZ), (length, PLATFORM_HZ))
    run = motor(hz, length, rng) * curve(length, (0, 0.1), (0.5, 0.8), (0.9, 0.55), (length, 0.5))
    hiss = band(0.4, rng, 1500, 9000) * decay(0.4, 0.45, 0.01)
    frame = unit(plate(64, 0.9, 300, rng, -0.4).ring(chatter(0.3, rng, 0.07, 0.6, 0.004), 1.0, rng))
    made = mix((0, relay(rng), 0.6), (0.03, frame, 0.6), (0.02, unit(hiss), 0.25), (0.08, unit(run), 0.75))
    return trimmed(inside(faded(made, 0.35), -18), -46)


@loop(lufs=-20, volume=0.35)
def platform_loop(rng: Rng) -> Signal:
    """The platform under way: motor, rollers on a rail, a joint now and then."""
    length = 4.0
    made = motor(PLATFORM_HZ * np.ones(span(length)), length, rng)
    roll = tint(span(length), rng, lambda hz: peak(hz, 240, 1.2) + 0.25 * peak(hz, 1900, 0.8))
    made = 0.3 * made + 0.4 * roll * drift(span(length), rng, 9, 0.6, 1.2)
    rail = join(plate(150, 0.25, 900, rng), bar(520, 0.3, 2600, rng))
    for at, gain in ((0.4, 1.0), (0.56, 0.7), (2.4, 0.9), (2.56, 0.75)):
        lay(made, unit(rail.ring(tap(0.0016), 0.6, rng)), at, 2.2 * gain)
    return made


@effect(volume=0.55)
def platform_stop(rng: Rng) -> Signal:
    """Brake shoes on the rail, the motor runs down, the frame locks."""
    length = 1.1
    hz = glide(length, (0, PLATFORM_HZ), (0.75, 14), (length, 9))
    run = motor(hz, length, rng) * curve(length, (0, 0.6), (0.7, 0.5), (length, 0))
    shriek = bar(690, 0.12, 3200, rng, -0.3).ring(pulses(glide(0.7, (0, 360), (0.7, 190)), rng, 0.0008, 0.35), 0.8, rng)
    lock = unit(join(plate(58, 1.2, 260, rng, -0.45), plate(300, 0.2, 1500, rng)).ring(chatter(0.2, rng, 0.06, 0.5, 0.0015), 1.2, rng))
    made = mix((0, unit(run), 0.6), (0.05, faded(unit(shriek), 0.3, 0.1), 0.28), (0.78, lock, 1.0), (0.8, relay(rng), 0.3))
    return trimmed(inside(made, -16), -48)


@effect(takes=2, volume=0.45)
def crumble_crack(rng: Rng, take: int) -> Signal:
    """A ledge gives notice: cracks that run through it, dust."""
    rate = curve(0.7, (0, 60), (0.1, 16), (0.4, 30 + 14 * take), (0.7, 3))
    run = stones(rng, 0.7, rate, 180, 1500)
    groan = plate(72, 0.4, 420, rng, -0.3).ring(pulses(glide(0.5, (0, 26), (0.5, 40)), rng, 0.003, 0.5), 0.8, rng)
    dust = band(0.6, rng, 2200, 7500, -2) * swell(0.6, 0.15, 0.4)
    made = mix((0, crack(0.05, rng, 500), 0.5), (0, run, 0.9), (0, faded(unit(groan), 0.3), 0.6), (0.1, unit(dust), 0.08))
    return trimmed(inside(made, -20), -46)


@effect(takes=2, volume=0.55)
def crumble_fall(rng: Rng) -> Signal:
    """It goes: slabs, pieces, and what arrives below a moment later."""
    rush = curve(1.2, (0, 90), (0.25, 60), (0.7, 22), (1.2, 4))
    rubble = stones(rng, 1.2, rush, 110, 1100)
    rumble = band(1.3, rng, 38, 210, -2) * curve(1.3, (0, 0.2), (0.1, 1), (1.3, 0))
    slab = unit(plate(52, 0.8, 240, rng, -0.5).ring(chatter(0.6, rng, 0.21, 0.7, 0.006), 1.2, rng))
    steel = unit(bar(240, 0.7, 2000, rng).ring(chatter(0.5, rng, 0.17, 0.65, 0.0007), 1.1, rng))
    below = far(unit(plate(40, 1.2, 200, rng, -0.5).ring(chatter(0.4, rng, 0.12, 0.7, 0.008), 1.5, rng)), -8, -14)
    made = mix((0, rubble, 0.8), (0, unit(rumble), 0.6), (0.03, slab, 0.8), (0.22, steel, 0.3), (0.95, unit(below), 0.22))
    return trimmed(inside(drive(made, 1.5), -18), -34, 0.9)


@effect(volume=0.55)
def door(rng: Rng) -> Signal:
    """Bolts draw back, a slab of steel slides, stops, and the hall answers."""
    bolts = mix((0, relay(rng), 1), (0.13, relay(rng), 0.8), (0.24, relay(rng), 0.7))
    hiss = band(0.5, rng, 1800, 10_000) * decay(0.5, 0.5, 0.01)
    length = 1.3
    grind = plate(46, 0.5, 380, rng, -0.25).ring(band(length, rng, 60, 2200, -4) * swell(length, 0.25, 0.15), length + 0.3, rng)
    pull = motor(glide(length, (0, 18), (0.4, 33), (length, 31)), length, rng) * swell(length, 0.3, 0.1)
    stop = unit(join(plate(38, 1.8, 150, rng, -0.5), plate(210, 0.3, 1200, rng)).ring(chatter(0.3, rng, 0.09, 0.45, 0.0022), 2.0, rng))
    made = mix((0, bolts, 0.5), (0.26, unit(hiss), 0.22), (0.35, unit(grind), 0.3), (0.35, unit(pull), 0.22), (1.63, stop, 1.0))
    return trimmed(inside(drive(made, 1.3), -14), -48, 0.3)


@effect(takes=3, lufs=-20, volume=0.35)
def cable_creak(rng: Rng, take: int) -> Signal:
    """A hanging cable turns under its load: it sticks and slips."""
    length = (1.5, 2.0, 1.2)[take]
    rate = glide(length, (0, 16), (0.3 * length, 42 + 9 * take), (0.7 * length, 24), (length, 11))
    slips = pulses(rate, rng, 0.0012, 0.5) * drift(span(length), rng, 4, 0.15, 1.0)
    strands = join(bar(rng.uniform(190, 260), 0.12, 1800, rng, -0.2), plate(rng.uniform(70, 90), 0.3, 500, rng, -0.3))
    groan = unit(strands.ring(slips, length + 0.5, rng))
    hum = cable(length, rng, 0.016, 1500, 10) * swell(length, 0.2, 0.8)
    return trimmed(inside(mix((0, groan, 1), (0.1, hum, 0.25)), -13), -44, 0.3)


@effect(takes=4, lufs=-19, volume=0.45)
def distant_boom(rng: Rng, take: int) -> Signal:
    """Far away the structure builds itself: a blow, a pair of blows, a plate that drags, a press that sets."""
    size = plate((21, 27, 24, 31)[take], 3.0, 70, rng, -0.6)
    blow = unit(size.ring(tap(0.012), 3.0, rng))
    low = sine(glide(1.2, (0, 62), (0.3, 36), (1.2, 30)), 1.2) * decay(1.2, 1.3, 0.01)
    made = mix((0, blow, 1), (0, low, 0.8))
    if take == 1:
        made = mix((0, made, 1), (0.9, made, 0.7))
    if take == 2:
        drag = plate(58, 1.4, 300, rng, -0.2).ring(pulses(glide(2.2, (0, 18), (1.2, 31), (2.2, 13)), rng, 0.004, 0.5), 3.0, rng)
        made = mix((0, faded(unit(drag), 0.8, 0.4), 0.7), (2.0, made, 1))
    if take == 3:
        hiss = lowpass(noise(0.9, rng, -2), 900) * swell(0.9, 0.1, 0.7)
        made = mix((0, unit(hiss), 0.1), (0.6, made, 1), (1.5, unit(hiss), 0.08), (1.9, blow, 0.5))
    ring = unit(bar(rng.uniform(88, 140), 4.0, 700, rng, -0.2).ring(tap(0.003), 4.0, rng))
    return trimmed(far(mix((0, made, 1), (0.05, ring, 0.9)), 0, -20), -40, 1.5)


@loop(lufs=-22, volume=0.2)
def lamp_buzz(rng: Rng) -> Signal:
    """An old tube: ballast, gas, a tick where it almost goes out."""
    length = 3.0
    gas = drive(stack(100.0, length, [0.5, 1, 0.35, 0.7, 0.25, 0.5, 0.2, 0.35, 0.15, 0.3, 0.1, 0.2, 0.1, 0.2], rng), 2)
    sizzle = tint(span(length), rng, lambda hz: peak(hz, 4200, 0.8)) * (1 + np.sin(2 * np.pi * 100 * clock(length)))
    made = gas * drift(span(length), rng, 5, 0.8, 1.0) + 0.12 * sizzle
    for at in (0.7, 0.76, 2.1):
        lay(made, crack(0.02, rng, 1800), at, 0.7)
    return shaped(made, lambda hz: 0.25 + peak(hz, 420, 1.2) + 0.5 * peak(hz, 2400, 0.7))


@effect(lufs=-19, volume=0.4)
def steam(rng: Rng) -> Signal:
    """A valve lets go and closes again."""
    length = 1.9
    force = curve(length, (0, 0), (0.03, 1), (0.5, 0.8), (1.5, 0.45), (length, 0))

    def jet(hz: Signal, t: Signal) -> Signal:
        open_ = np.interp(t, clock(length), force)
        return peak(hz, 1700 + 3800 * open_, 1.1) + 0.35 * peak(hz, 620, 0.5)

    hiss = sculpt(noise(length, rng), jet) * force * (1 + 0.25 * noise(length, rng, -6))
    valve = unit(pipe(520, 0.1, 3000, rng).ring(tap(0.0005), 0.2, rng))
    return trimmed(inside(mix((0, valve, 0.4), (0.01, unit(hiss), 1), (length - 0.1, valve, 0.25)), -19), -44)


def shield(seconds: float, rng: Rng) -> Signal:
    """Return the tone of the shield, rms about 1: a low fifth that beats, and a glassy edge."""
    made = silence(seconds)
    for hz, gain in ((55.0, 0.5), (82.5, 0.7), (110.0, 0.8), (165.0, 0.55), (220.0, 0.35), (330.0, 0.2), (495.0, 0.12)):
        for step in (-1, 0, 1):
            made += gain * sine(hz + step / seconds * (1 + int(hz > 150)), seconds, rng.random())
    glass = tint(span(seconds), rng, lambda hz: sum((peak(hz, f, 0.02) for f in (1320, 1980, 2640, 3960)), 0 * hz))
    return made / np.std(made) + 0.16 * glass * drift(span(seconds), rng, seconds, 0.2, 1.0)


@loop(lufs=-22, volume=0.25)
def shield_hum(rng: Rng) -> Signal:
    """Close to the dome that hides the village."""
    return shield(6.0, rng)


@effect(volume=0.5)
def shield_cross(rng: Rng) -> Signal:
    """Through the dome: the warm tone bends away, a skin of static passes over the suit, cold air takes its place."""
    length = 1.8
    bend = glide(length, (0, 110), (0.5, 118), (1.1, 62), (length, 48))
    tone = stack(bend, length, [1, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1, 0.08], rng) * swell(length, 0.4, 1.1)
    static = sculpt(noise(length, rng), lambda hz, t: peak(hz, 5200 * np.exp(-1.6 * t) + 500, 0.5) * np.exp(-(((t - 0.55) / 0.22) ** 2)))
    spark = pulses(curve(length, (0, 10), (0.5, 160), (0.8, 40), (length, 2)), rng, 0.0002, 0.9)
    skin = unit(plate(1400, 0.02, 7000, rng).ring(spark, length, rng)) * swell(length, 0.4, 1.0)
    wind = sculpt(noise(length, rng, -2), lambda hz, t: peak(hz, 420, 0.8) * np.clip((t - 0.5) / 0.5, 0, 1)) * swell(length, 0.1, 0.6)
    made = mix((0, unit(tone), 0.7), (0, unit(static), 0.5), (0, skin, 0.3), (0, unit(wind), 0.25))
    return trimmed(inside(made, -15), -44, 0.4)


@effect(takes=3, lufs=-20, volume=0.35)
def wind_gust(rng: Rng, take: int) -> Signal:
    """A gust comes along the girders, some of them sing."""
    length = (3.4, 4.2, 3.0)[take]
    force = drift(span(length), rng, 4, 0.55, 1.0) * swell(length, 0.42 * length, 0.5 * length) ** 1.3
    songs = [(rng.uniform(330, 480), 0.05), (rng.uniform(560, 800), 0.04), (rng.uniform(900, 1250), 0.035)]

    def girders(hz: Signal, t: Signal) -> Signal:
        now = np.interp(t, clock(length), force)
        made = peak(hz, 130 + 330 * now, 1.1) + 0.25 * now * peak(hz, 2200, 1.0)
        for tone, width in songs:
            made = made + 1.1 * now**3 * peak(hz, tone * (0.94 + 0.08 * now), width)
        return made

    made = unit(sculpt(noise(length, rng, -1.5), girders, frame=2048) * force)
    return trimmed(inside(made, -14), -42, 0.5)
