"""The Exterminators: porcelain masks, black hollow limbs, claws on steel. They are heard before they are seen."""

from collections.abc import Callable

import numpy as np

from .bodies import bar, chatter, crack, join, pipe, plate, porcelain, pulses, tap
from .book import effect
from .lib import (
    RATE,
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
    span,
    stack,
    swell,
    trimmed,
    unit,
)
from .space import inside, near


def mask(rng: Rng, lowest: float, hits: Signal, seconds: float) -> Signal:
    """Return a mask that is struck by `hits`, highest sample 1; the hollow behind it answers too."""
    hollow = join(porcelain(lowest, 0.11, rng), bar(lowest * 0.37, 0.05, 3000, rng))
    return unit(hollow.ring(hits, seconds, rng))


def air(seconds: float, rng: Rng, low: Signal, rough: float) -> Signal:
    """Return air drawn through a mask without a mouth, its hollow tone moving along `low` Hz; `rough` 0..1 flutters."""

    def hollow(hz: Signal, t: Signal) -> Signal:
        tone = np.interp(t, clock(seconds), low)
        return peak(hz, tone, 0.16) + 0.7 * peak(hz, 2.63 * tone, 0.12) + 0.5 * peak(hz, 4.31 * tone, 0.1) + 0.04

    made = sculpt(noise(seconds, rng, -1), hollow)
    flutter = 1 - rough * (0.5 + 0.5 * np.sign(np.sin(2 * np.pi * np.cumsum(low / 18) / RATE)))
    return unit(made * lowpass(flutter, 400))


def growl(seconds: float, rng: Rng, pitch: Signal, bite: float = 3.0) -> Signal:
    """Return what stands for a throat: a torn electric tone through hollow limbs, highest sample 1."""
    torn = pitch * (1 + 0.04 * np.interp(clock(seconds), np.linspace(0, seconds, 60), rng.standard_normal(60)))
    tone = drive(stack(torn, seconds, [1, 0.8, 0.7, 0.6, 0.5, 0.5, 0.4, 0.4, 0.3, 0.3, 0.2, 0.2], rng), bite)
    side = stack(torn * 1.414, seconds, [0.5, 0.4, 0.3, 0.2], rng)
    body = (tone + side) * (1 + 0.5 * noise(seconds, rng, -3))
    shape = sculpt(body, lambda hz, _: peak(hz, 420, 0.6) + 0.6 * peak(hz, 1250, 0.3) + 0.4 * peak(hz, 2900, 0.3) + 0.05)
    return unit(shape)


def claw(rng: Rng) -> Signal:
    """Return one claw set down on steel, highest sample 1."""
    tip = join(bar(rng.uniform(2500, 3400), 0.06, 8000, rng, -0.2), plate(rng.uniform(380, 520), 0.06, 2200, rng, 0.1))
    hit = unit(tip.ring(mix((0, tap(0.00018), 1), (0.004, tap(0.0012), 0.6)), 0.2, rng))
    scratch = band(0.035, rng, 2500, 8500) * swell(0.035, 0.01, 0.02)
    return unit(mix((0, hit, 1), (0.006, scratch, 0.05)))


def limbs(rng: Rng, count: int, seconds: float, heavy: float = 1.0) -> Signal:
    """Return hollow limbs that knock on each other and on a deck, highest sample 1."""
    made = silence(seconds + 0.6)
    for _ in range(count):
        tube = join(pipe(rng.uniform(150, 420) / heavy, 0.16, 1500, rng), plate(110, 0.2, 600, rng))
        knock = unit(tube.ring(chatter(0.2, rng, rng.uniform(0.03, 0.09), 0.6, 0.0009), 0.45, rng))
        made = mix((0, made, 1), (float(rng.beta(1.1, 2.2)) * seconds, knock, rng.uniform(0.3, 1.0)))
    return unit(made)


def shards(rng: Rng, count: int, spread: float, low: float = 2200, high: float = 6800) -> Signal:
    """Return `count` pieces of porcelain that break off and fall within some `spread` seconds, highest sample 1."""
    made = silence(spread * 4 + 0.6)
    for _ in range(count):
        piece = porcelain(float(np.exp(rng.uniform(np.log(low), np.log(high)))), rng.uniform(0.05, 0.14), rng)
        tick = unit(piece.ring(chatter(0.25, rng, rng.uniform(0.03, 0.1), 0.62, 0.00015), 0.35, rng))
        at = min(float(rng.exponential(spread)), spread * 4)
        made = mix((0, made, 1), (at, tick, rng.uniform(0.1, 1.0) ** 1.6))
    return unit(made)


@effect(takes=4, lufs=-20, volume=0.3)
def crawler_step(rng: Rng) -> Signal:
    """Claws, two of a foot, just not together."""
    made = mix((0, claw(rng), 1), (rng.uniform(0.018, 0.032), claw(rng), 0.6))
    low = unit(plate(130, 0.12, 500, rng, -0.4).ring(tap(0.003), 0.3, rng))
    return trimmed(inside(near(drive(mix((0, made, 1), (0, low, 0.2)), 1.6), -20), -25), -46)


def skitter(rng: Rng, one: Callable[[], Signal]) -> Signal:
    """Return two claws of a foot, just not together, on whatever `one` of them wakes."""
    return trimmed(near(drive(mix((0, one(), 1), (rng.uniform(0.018, 0.032), one(), 0.6)), 1.6), -21), -42, 0.06)


@effect(takes=4, lufs=-20, volume=0.3)
def crawler_step_grate(rng: Rng) -> Signal:
    """Claws that hook into a grate: thin bars plucked, and let go."""

    def pluck() -> Signal:
        bars = join(*(bar(rng.uniform(900, 2600), 0.22, 6000, rng, -0.15) for _ in range(4)))
        return unit(
            mix((0, unit(bars.ring(tap(0.0002), 0.3, rng)), 1), (0, claw(rng), 0.35), (0.02, unit(bars.ring(tap(0.0005), 0.2, rng)), 0.3))
        )

    return skitter(rng, pluck)


@effect(takes=4, lufs=-20, volume=0.3)
def crawler_step_plank(rng: Rng) -> Signal:
    """Claws in wood: they go in, and the board answers."""

    def bite() -> Signal:
        board = join(bar(rng.uniform(230, 330), 0.06, 1200, rng, -0.15), plate(rng.uniform(420, 560), 0.04, 2200, rng, -0.2))
        hit = unit(board.ring(mix((0, tap(0.0012), 1), (0, tap(0.0003), 0.5)), 0.15, rng))
        return unit(
            mix((0, hit, 1), (0, crack(0.012, rng, 2400), 0.35), (0.006, band(0.03, rng, 900, 4200) * swell(0.03, 0.008, 0.02), 0.06))
        )

    return skitter(rng, bite)


@effect(takes=4, lufs=-21, volume=0.3)
def crawler_step_rot(rng: Rng) -> Signal:
    """Claws in what rots: no click at all, they press in and are drawn out."""

    def press() -> Signal:
        give = lowpass(noise(0.09, rng, -2), 620) * decay(0.09, 0.07, 0.003)
        fibres = unit(bar(420, 0.02, 1800, rng, -0.1).ring(pulses(glide(0.07, (0, 300), (0.07, 90)), rng, 0.0006, 0.9), 0.1, rng))
        out = sculpt(noise(0.1, rng, -1), lambda hz, t: peak(hz, 420 + 7000 * t, 0.35)) * curve(0.1, (0, 0), (0.08, 1), (0.1, 0))
        return unit(mix((0, unit(give), 1), (0.001, fibres, 0.5), (0.07, unit(out), 0.3)))

    return skitter(rng, press)


@effect(takes=2, lufs=-20, volume=0.35)
def crawler_idle(rng: Rng, take: int) -> Signal:
    """A mask that clicks to itself and something that draws breath behind it."""
    rate = curve(1.3, (0, 5), (0.5, 14 + 4 * take), (0.8, 4), (1.3, 9))
    clicks = mask(rng, 1500 + 260 * take, pulses(rate, rng, 0.0002, 0.8), 1.4)
    slow = air(1.3, rng, glide(1.3, (0, 260), (0.7, 330), (1.3, 210)), 0.5) * swell(1.3, 0.5, 0.6)
    return trimmed(inside(mix((0, clicks, 0.7), (0, slow, 0.5)), -19), -46)


@effect(takes=2, volume=0.55)
def crawler_notice(rng: Rng, take: int) -> Signal:
    """The mask snaps round: one hard click, a second of listening, then a thin rising tone."""
    snap = mask(rng, 1750, chatter(0.05, rng, 0.016, 0.75, 0.0002), 0.2)
    joint = unit(pipe(420, 0.08, 2500, rng).ring(tap(0.0005), 0.2, rng))
    rise = glide(0.5, (0, 380), (0.5, (860, 760)[take]))
    tone = air(0.5, rng, rise, 0.25) * swell(0.5, 0.25, 0.06)
    low = growl(0.5, rng, rise / 8, 4) * swell(0.5, 0.3, 0.08)
    made = mix((0, snap, 1), (0, joint, 0.5), (0.1, tone, 0.6), (0.1, low, 0.45), (0.6, mask(rng, 1900, tap(0.0002), 0.2), 0.7))
    return trimmed(inside(made, -16), -48)


@effect(takes=2, lufs=-16, volume=0.75)
def crawler_tell(rng: Rng, take: int) -> Signal:
    """Three tenths of a second that always mean a pounce: a rattle that quickens, air drawn in, a hard stop."""
    length = 0.3
    rate = glide(length, (0, 26), (length, (120, 104)[take]))
    climb = curve(length, (0, 0.35), (0.24, 1.0), (length, 1.0))
    rattle = silence(length)
    for low in (1350, 1800, 2450):
        rattle += mask(rng, low, pulses(rate, rng, 0.00018, 0.3), length)[: span(length)]
    whirr = stack(rate * 4, length, [1, 0.7, 0.6, 0.5, 0.4, 0.4, 0.3, 0.3, 0.25, 0.2, 0.2, 0.2, 0.15, 0.15], rng)
    rise = glide(length, (0, 430), (length, (1500, 1320)[take]))
    drawn = air(length, rng, rise, 0.2)
    made = (0.8 * unit(rattle) + 0.35 * unit(drive(whirr, 2)) + 0.75 * drawn) * climb
    stop = mix((0, claw(rng), 1), (0.0, mask(rng, 2300, tap(0.00015), 0.15), 0.8))
    return trimmed(inside(mix((0, faded(made, 0.008, 0.004), 1), (length - 0.004, stop, 0.8)), -19), -46)


@effect(takes=2, volume=0.65)
def crawler_pounce(rng: Rng, take: int) -> Signal:
    """Claws tear off the steel, limbs whip through the air, a torn cry."""
    rip = plate(240, 0.18, 1400, rng).ring(band(0.14, rng, 1200, 7000) * decay(0.14, 0.13, 0.004) * 0.03, 0.3, rng)
    whip = sculpt(noise(0.42, rng), lambda hz, t: peak(hz, 380 + 2400 * np.exp(-(((t - 0.13) / 0.09) ** 2)), 0.6))
    pitch = glide(0.42, (0, 88), (0.1, (172, 150)[take]), (0.42, 64))
    cry = growl(0.42, rng, pitch, 5) * decay(0.42, 0.6, 0.02)
    made = mix((0, unit(rip), 0.7), (0, unit(whip) * swell(0.42, 0.09, 0.28), 0.7), (0.015, cry, 0.8))
    made = mix((0, made, 1), (0, sine(glide(0.18, (0, 140), (0.18, 55)), 0.18) * decay(0.18, 0.2), 0.5))
    return trimmed(inside(mix((0, made, 1), (0.03, limbs(rng, 3, 0.1), 0.25)), -18), -46)


@effect(takes=2, volume=0.5)
def crawler_stagger(rng: Rng) -> Signal:
    """Thrown out of step: limbs that search for hold, a cry that stumbles downwards."""
    pitch = glide(0.5, (0, 150), (0.16, 96), (0.22, 128), (0.5, 58))
    cry = growl(0.5, rng, pitch, 4) * decay(0.5, 0.65, 0.01)
    feet = mix(*((float(at), claw(rng), rng.uniform(0.4, 1)) for at in np.sort(rng.uniform(0.05, 0.55, 6))))
    made = mix((0, limbs(rng, 5, 0.3), 0.8), (0, cry, 0.6), (0, feet, 0.5))
    return trimmed(inside(mix((0, made, 1), (0, mask(rng, 1600, tap(0.0003), 0.2), 0.5)), -19), -46)


@effect(takes=2, volume=0.55)
def crawler_hurt(rng: Rng, take: int) -> Signal:
    """A piece of the mask goes; what is behind it answers."""
    pitch = glide(0.3, (0, (240, 205)[take]), (0.05, (300, 262)[take]), (0.3, 110))
    cry = growl(0.3, rng, pitch, 6) * decay(0.3, 0.36, 0.004)
    made = mix((0, crack(0.04, rng, 1800), 0.7), (0, mask(rng, 1500, chatter(0.06, rng, 0.013, 0.7, 0.0002), 0.3), 0.8), (0.01, cry, 0.7))
    made = drive(mix((0, made, 1), (0.02, shards(rng, 7, 0.08), 0.35)), 2.5)
    return trimmed(inside(made, -21), -46)


@effect(takes=2, lufs=-17, volume=0.65)
def crawler_die(rng: Rng, take: int) -> Signal:
    """The mask bursts, shards rain, limbs fall where they are, the tone behind it runs down."""
    break_ = mask(rng, 1150, chatter(0.09, rng, 0.011, 0.82, 0.0002), 0.4)
    rain = drive(shards(rng, 70, 0.2), 2.5)
    fall = limbs(rng, 11, 0.75, 1.25)
    low = sine(glide(0.35, (0, 160), (0.06, 66), (0.35, 44)), 0.35) * decay(0.35, 0.4, 0.001)
    run_down = growl(0.9, rng, glide(0.9, (0, 190), (0.9, (32, 38)[take])), 4) * decay(0.9, 1.1, 0.01)
    made = mix(
        (0, crack(0.07, rng, 900), 0.9), (0, break_, 1.0), (0, low, 0.45), (0.008, rain, 0.9), (0.12, fall, 0.4), (0, run_down, 0.35)
    )
    return trimmed(inside(near(drive(made, 1.25), -20), -16), -50)


@effect(takes=4, lufs=-20, volume=0.3)
def debris_metal(rng: Rng, take: int) -> Signal:
    """A piece of structure or limb that lands and rolls out."""
    thing = join(bar((420, 610, 350, 760)[take], 0.3, 2600, rng, -0.2), plate((230, 310, 180, 390)[take], 0.2, 2200, rng, -0.1))
    fall = silence(1.2)
    for at, strength in ((0.0, 1.0), *((rng.uniform(0.1, 0.7), rng.uniform(0.15, 0.5)) for _ in range(3 + take))):
        side = join(thing, bar(rng.uniform(700, 2100), 0.16, 5200, rng, -0.1))
        fall = mix((0, fall, 1), (at, unit(side.ring(chatter(0.2, rng, rng.uniform(0.03, 0.06), 0.6, 0.0005), 0.4, rng)), strength))
    scrape = sculpt(noise(0.4, rng), lambda hz, t: peak(hz, 2900 - 3000 * t, 0.5)) * swell(0.4, 0.1, 0.25)
    deck = plate(100, 0.25, 500, rng, -0.4).ring(chatter(0.5, rng, 0.16, 0.6, 0.003), 0.6, rng)
    return trimmed(inside(mix((0, fall, 1), (0.15, unit(scrape), 0.08), (0, unit(deck), 0.35)), -22), -44)


@effect(takes=3, lufs=-21, volume=0.3)
def debris_porcelain(rng: Rng, take: int) -> Signal:
    """A few shards on steel."""
    one = unit(porcelain(rng.uniform(1900, 2900), 0.16, rng).ring(chatter(0.5, rng, 0.11, 0.66, 0.0002), 0.7, rng))
    return trimmed(inside(mix((0, one, 1), (0.01, shards(rng, 5 + 2 * take, 0.12), 0.5)), -21), -46)


@effect(takes=3, lufs=-22, volume=0.3)
def mask_tick(rng: Rng, take: int) -> Signal:
    """A single tick of a mask in the dark."""
    made = mask(rng, 1450 + 210 * take, chatter(0.04, rng, 0.02, 0.6, 0.0002), 0.2)
    return trimmed(inside(made, -17), -44)
