"""The Watchtower that looks for people, the siren that calls, and the small device that hides them."""

import numpy as np

from .bodies import bar, chatter, join, pipe, plate, porcelain, pulses, tap
from .book import effect
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
    highpass,
    lowpass,
    mix,
    noise,
    peak,
    sculpt,
    shaped,
    silence,
    sine,
    stack,
    swell,
    trimmed,
    unit,
)
from .space import far, inside, near


def brass(rng: Rng, hz: float, seconds: float, voices: tuple[float, ...] = (1.0, 1.0023, 0.5, 0.4985, 1.498)) -> Signal:
    """Return horns without players: saw tones that open as they swell, highest sample 1."""
    made = silence(seconds)
    for ratio in voices:
        bend = glide(seconds, (0, hz * ratio * 0.955), (0.07, hz * ratio), (seconds, hz * ratio * 0.992))
        made += stack(bend, seconds, [1 / n for n in range(1, 22)], rng)
    opened = sculpt(made, lambda f, t: 1 / (1 + (f / (500 + 3200 * np.exp(-(((t - 0.14) / 0.3) ** 2)))) ** 3))
    return unit(drive(opened, 2.5) * swell(seconds, 0.04, 0.6 * seconds))


@effect(lufs=-21, volume=0.4)
def tower_sweep(rng: Rng) -> Signal:
    """The light comes over: a slow servo, and a hum in the air that passes from one side of hearing to the other."""
    length = 1.5
    hz = glide(length, (0, 62), (0.45, 84), (1.1, 80), (length, 58))
    whirr = lowpass(stack(hz, length, [0.4, 1, 0.3, 0.7, 0.2, 0.4, 0.12, 0.2], rng) * (1 + 0.2 * sine(hz / 3, length)), 900)
    teeth = sculpt(noise(length, rng), lambda f, t: peak(f, 9.5 * np.interp(t, clock(length), hz), 0.22))
    over = np.exp(-(((clock(length) - 0.72) / 0.3) ** 2))
    hum = sculpt(noise(length, rng, -1), lambda f, t: peak(f, 2300 - 900 * np.tanh((t - 0.72) * 4), 0.18) + 0.4 * peak(f, 5200, 0.3))
    tone = sine(glide(length, (0, 1180), (0.6, 1160), (0.9, 1010), (length, 990)), length)
    made = 0.5 * unit(whirr) * swell(length, 0.4, 0.5) + 0.12 * unit(teeth) + (0.5 * unit(hum) + 0.16 * tone) * over
    return trimmed(inside(faded(made, 0.3, 0.1), -17), -44)


@effect(lufs=-17, volume=0.6)
def tower_search(rng: Rng) -> Signal:
    """The servo stops with a clack, then two glassy notes, the second higher: it asks."""
    run = stack(glide(0.16, (0, 88), (0.16, 52)), 0.16, [0.4, 1, 0.4, 0.7, 0.2, 0.3], rng) * curve(0.16, (0, 0.2), (0.12, 1), (0.16, 0))
    clack = unit(join(plate(210, 0.14, 1500, rng), bar(1250, 0.07, 5000, rng)).ring(chatter(0.08, rng, 0.022, 0.5, 0.0004), 0.3, rng))
    made = mix((0, lowpass(run, 900), 0.2), (0.15, clack, 0.7))
    for at, hz in ((0.3, 830.6), (0.52, 1244.5)):
        note = stack(hz, 0.9, [1, 0.03, 0.3, 0.02, 0.1], rng) * decay(0.9, 1.0, 0.012)
        glass = unit(porcelain(hz * 2.76, 0.3, rng).ring(tap(0.0002), 0.4, rng))
        made = mix((0, made, 1), (at, unit(note), 0.6), (at, glass, 0.14))
    return trimmed(inside(made, -15), -44)


@effect(takes=3, lufs=-21, volume=0.45)
def tower_tick(rng: Rng, take: int) -> Signal:
    """One tick of a counter that finds something: a dry discharge in a tube of glass, and what holds the tube answers."""
    tube = join(porcelain(2300 + 210 * take, 0.07, rng), bar(610 + 40 * take, 0.06, 3000, rng, -0.1))
    spit = highpass(noise(0.03, rng), 1200) * decay(0.03, 0.014, 0.0001)
    glass = unit(tube.ring(mix((0, tap(0.00012), 1), (0.013, tap(0.00012), 0.5)), 0.16, rng))
    case = unit(plate(172, 0.11, 1300, rng, -0.2).ring(tap(0.0014), 0.2, rng))
    return trimmed(near(drive(mix((0, unit(spit), 0.8), (0, glass, 0.7), (0.001, case, 0.75)), 2.0), -20), -40, 0.04)


@effect(lufs=-15, volume=0.8)
def tower_lock(rng: Rng) -> Signal:
    """It has you: a shutter of steel slams, dry, and a blast of horns stands above everything else that roars then."""
    slam = unit(join(plate(210, 0.22, 1900, rng, -0.15), bar(640, 0.2, 4200, rng)).ring(chatter(0.14, rng, 0.045, 0.5, 0.0007), 0.6, rng))
    low = sine(glide(0.22, (0, 190), (0.05, 82), (0.22, 62)), 0.22) * decay(0.22, 0.2, 0.001)
    blast = shaped(
        brass(rng, 233.1, 1.25, (1.0, 1.0029, 1.498, 1.502, 2.009)), lambda f: (f**4 / (f**4 + 260**4)) ** 0.5 + 0.9 * peak(f, 1500, 0.6)
    )
    made = mix((0, drive(mix((0, slam, 1), (0, low, 0.5)), 1.8), 0.9), (0.13, unit(blast), 0.6))
    return trimmed(inside(made, -17), -40, 0.3)


@effect(lufs=-20, volume=0.5)
def alert_alarm(rng: Rng) -> Signal:
    """The whole structure takes it up, when the tower has spoken: it comes up late, very low, and rubs at its edge."""
    length = 2.6
    made = silence(length)
    for hz, gain in ((36.7, 1.0), (38.9, 0.9), (73.4, 0.7), (77.8, 0.6)):
        made += gain * stack(hz, length, [1, 0.4, 0.16, 0.06], rng)
    plates = plate(880, 0.2, 4000, rng, -0.1).ring(pulses(glide(length, (0, 5), (1.6, 31), (length, 9)), rng, 0.0005, 0.5), length, rng)
    late = curve(length, (0, 0), (0.35, 0.12), (1.1, 1), (1.5, 0.8), (length, 0))
    edge = unit(plates)[: len(made)] * late
    return trimmed(inside(unit(lowpass(drive(made, 1.8), 210)) * late + 0.05 * edge, -18), -40, 0.4)


@effect(lufs=-18, volume=0.7)
def siren(rng: Rng) -> Signal:
    """Far and huge: two tones, each a howl that bends up into its pitch, and the City's walls that send them back."""
    made = silence(0.1)
    for at, hz, length in ((0.0, 246.9, 0.85), (0.9, 164.8, 1.0)):
        bend = glide(length, (0, hz * 0.72), (0.16, hz), (length - 0.12, hz * 0.99), (length, hz * 0.86))
        tone = silence(length)
        for ratio, gain in ((1.0, 1.0), (1.006, 0.8), (0.5, 0.7), (2.01, 0.3)):
            tone += gain * stack(bend * ratio, length, [1, 0.6, 0.55, 0.3, 0.28, 0.16, 0.14, 0.08, 0.07], rng)
        rough = 1 + 0.22 * sine(31, length)
        made = mix((0, made, 1), (at, unit(drive(tone, 2.2) * rough) * swell(length, 0.09, 0.14), 1))
    return trimmed(far(lowpass(made, 2600), -10, 0)[: int(44100 * 3.4)], -36, 0.7)


@effect(lufs=-24, volume=0.3)
def device_hum(rng: Rng) -> Signal:
    """A soft fifth that comes and goes with a breath in it: here nothing sees you."""
    length = 1.3
    made = silence(length)
    for hz, gain in ((196.0, 1.0), (197.1, 0.8), (294.0, 0.6), (294.9, 0.5), (588.0, 0.12), (882.0, 0.06)):
        made += gain * sine(hz, length, rng.random())
    breath = sculpt(noise(length, rng, -2), lambda f, _: peak(f, 1180, 0.2) + 0.5 * peak(f, 2350, 0.15))
    return trimmed(inside((unit(made) + 0.1 * unit(breath)) * swell(length, 0.5, 0.7), -18), -44, 0.2)


@effect(lufs=-22, volume=0.4)
def alert_searching(rng: Rng) -> Signal:
    """Somewhere something listens: air that is held, a low beat."""
    length = 1.1
    held = sculpt(noise(length, rng, -1), lambda f, t: peak(f, 600 + 900 * t, 0.25)) * swell(length, 0.7, 0.25)
    beat = sine(52, 0.3) * decay(0.3, 0.3, 0.02)
    return trimmed(inside(mix((0, unit(held), 0.4), (0.1, beat, 0.8), (0.42, beat, 0.6)), -18), -42, 0.2)


@effect(lufs=-20, volume=0.4)
def seam_open(rng: Rng) -> Signal:
    """Plates that part along a line nobody saw, and what is behind them breathes out."""
    part = pipe(190, 0.1, 1400, rng).ring(pulses(glide(0.5, (0, 70), (0.5, 24)), rng, 0.0012, 0.35), 0.6, rng)
    grind = plate(120, 0.2, 700, rng, -0.2).ring(band(0.5, rng, 120, 2600, -4) * swell(0.5, 0.05, 0.3) * 0.02, 0.7, rng)
    out = sculpt(noise(0.8, rng), lambda f, t: peak(f, 1500 * np.exp(-2.2 * t) + 260, 0.5)) * swell(0.8, 0.2, 0.5)
    stop = unit(plate(150, 0.2, 900, rng).ring(tap(0.002), 0.3, rng))
    made = mix((0, unit(part), 0.5), (0, unit(grind), 0.8), (0.1, unit(out), 0.35), (0.48, stop, 0.6))
    return trimmed(inside(made, -18), -44)
