"""What is underfoot: one boot on steel, grate, plank, cloth, shallow water and rot, and both of them after a fall.

A step is two contacts, heel and ball, a sixteenth of a second apart; the ground decides what each of them wakes.
"""

from collections.abc import Callable

import numpy as np

from .bodies import Body, bar, chatter, crack, join, pipe, plate, pulses, tap
from .book import effect
from .figure import fabric, gear
from .lib import Rng, Signal, band, curve, decay, drive, glide, lowpass, mix, noise, peak, sculpt, silence, sine, swell, trimmed, unit
from .space import hall, put
from .voice import AH, OH, UH, breath, helmet, throat
from .water import bubbles, spray

Ground = Callable[[Rng, float], Signal]
"""What is heard of one contact of a weight: 1 is a step, 3 a fall; highest sample 1."""


def close(x: Signal, wet_db: float = -21.0) -> Signal:
    """Return `x` with nothing but the floor and the nearest wall round it: any larger place is added where it is played."""
    return put(x, hall(0.55, 1900, "close", late=0.006), wet_db)


def thud(weight: float, hz: float = 105.0) -> Signal:
    """Return the weight itself."""
    return sine(glide(0.14, (0, hz * 1.5 / weight**0.3), (0.05, hz * 0.7 / weight**0.3), (0.14, hz * 0.55)), 0.14) * decay(
        0.14, 0.13, 0.003
    )


def grit(rng: Rng, low: float = 2200, high: float = 7500) -> Signal:
    """Return the crunch of dust under a sole, in grains."""
    grains = np.maximum(np.abs(noise(0.05, rng)) - 1.5, 0) + 0.12
    return unit(band(0.05, rng, low, high, -2) * grains * decay(0.05, 0.055, 0.002))


def on_metal(rng: Rng, weight: float) -> Signal:
    """A deck plate on beams: a short bright knock over a plate that is too heavy to ring long."""
    deck = plate(rng.uniform(96, 124), 0.38 + 0.1 * weight, 1100, rng, -0.24)
    panel = join(plate(rng.uniform(330, 420), 0.24, 3200, rng, -0.1), bar(rng.uniform(980, 1350), 0.26, 5200, rng, -0.25))
    low = unit(deck.ring(tap(0.0032 * weight**0.3), 0.5, rng))
    high = unit(panel.ring(tap(0.0007), 0.4, rng))
    return unit(mix((0, low, 0.7), (0, high, 0.7), (0, thud(weight), 0.22 * weight**0.5), (0.001, grit(rng), 0.10)))


def on_grate(rng: Rng, weight: float) -> Signal:
    """A grate that lies loose in its frame: thin bars that ring apart, then the frame knocks."""
    bars = join(*(bar(rng.uniform(620, 1900), 0.34, 4200, rng, -0.2) for _ in range(8)))
    frame = pipe(rng.uniform(205, 260), 0.2, 2400, rng)
    ring = unit(bars.ring(tap(0.0005), 0.5, rng))
    knock = unit(frame.ring(chatter(0.12, rng, rng.uniform(0.016, 0.028), 0.6, 0.0007), 0.3, rng))
    return unit(mix((0, ring, 0.7), (0.006, knock, 0.75), (0, thud(weight, 130), 0.15 * weight**0.5), (0.002, grit(rng, 3500, 9000), 0.06)))


def on_plank(rng: Rng, weight: float) -> Signal:
    """A board over a hollow: no ring at all, a box that answers, sometimes the nail."""
    board = join(bar(rng.uniform(190, 255), 0.06, 800, rng, -0.35), plate(rng.uniform(300, 390), 0.04, 1100, rng, -0.4))
    box = sine(glide(0.14, (0, rng.uniform(148, 176)), (0.14, 120)), 0.14) * decay(0.14, 0.12, 0.002)
    hit = unit(board.ring(mix((0, tap(0.0026), 1), (0, tap(0.0008), 0.25)), 0.2, rng))
    nail = unit(bar(rng.uniform(210, 330), 0.03, 1400, rng).ring(pulses(glide(0.13, (0, 60), (0.13, 150)), rng, 0.0015, 0.4), 0.2, rng))
    creak = rng.uniform(0.0, 0.16)
    loose = unit(board.ring(chatter(0.16, rng, rng.uniform(0.028, 0.04), 0.55, 0.0016), 0.25, rng)) * min(0.6, 0.25 * (weight - 1))
    made = mix((0, lowpass(hit, 2600), 0.85), (0, box, 0.7 * weight**0.3), (0.03, nail * swell_to(nail), creak), (0.05, loose, 1))
    return unit(mix((0, made, 1), (0, grit(rng, 1200, 3200), 0.04)))


def swell_to(x: Signal) -> Signal:
    """Return a rounded rise and fall as long as `x`."""
    return np.sin(np.linspace(0, np.pi, len(x)))


def on_cloth(rng: Rng, weight: float) -> Signal:
    """Mats and rags over a floor: the weight, and threads that rub."""
    soft = lowpass(noise(0.16, rng, -3), 420) * decay(0.16, 0.13, 0.007)
    rub = sculpt(noise(0.19, rng), lambda hz, t: peak(hz, 1500 - 2600 * t, 0.7)) * swell(0.19, 0.04, 0.14)
    return unit(
        mix((0, unit(soft), 0.8), (0, thud(weight, 84), 0.5 * weight**0.4), (0.006, unit(rub), 0.2), (0.02, fabric(rng, 0.2, 1), 0.14))
    )


def on_water(rng: Rng, weight: float) -> Signal:
    """A finger of water on steel: the slap, what is thrown aside, what closes again."""
    slap = band(0.04, rng, 600, 5200, -2) * decay(0.04, 0.035, 0.0008)
    rate = curve(0.34, (0, 0), (0.02, 900 * weight), (0.1, 500 * weight), (0.34, 15))
    made = mix((0, unit(slap), 0.55), (0, thud(weight, 110), 0.3), (0.012, bubbles(rng, rate, 420, 6500), 0.75))
    return unit(mix((0, made, 1), (0.004, spray(rng, 0.2 + 0.1 * weight, 6800, 3600), 0.28)))


def on_rot(rng: Rng, weight: float) -> Signal:
    """Something that was wood or flesh: it gives, fibres part, and it lets go of the sole with a suck."""
    press = lowpass(noise(0.14, rng, -3), 330) * decay(0.14, 0.12, 0.01)
    fibres = pulses(curve(0.16, (0, 90), (0.05, 150), (0.16, 20)), rng, 0.0009, 0.9)
    crunch = unit(join(bar(310, 0.02, 1400, rng, -0.1), plate(520, 0.018, 1600, rng)).ring(fibres, 0.2, rng))
    wet = sculpt(noise(0.2, rng, -1), lambda hz, t: peak(hz, 950 - 3200 * t, 0.35)) * swell(0.2, 0.02, 0.12)
    suck = sculpt(noise(0.16, rng, -1), lambda hz, t: peak(hz, 320 + 5200 * t, 0.3)) * curve(0.16, (0, 0), (0.12, 1), (0.16, 0))
    made = mix((0, unit(press), 0.8), (0, thud(weight, 78), 0.4), (0.004, crunch, 0.4), (0.008, unit(wet), 0.5), (0.15, unit(suck), 0.2))
    return unit(mix((0, made, 1), (0.03, bubbles(rng, curve(0.2, (0, 60), (0.2, 10)), 180, 900, 0.1), 0.2)))


def step(rng: Rng, ground: Ground) -> Signal:
    """Return heel and ball of one boot."""
    gap = rng.uniform(0.052, 0.068)
    made = mix((0, ground(rng, 1.0), 1), (gap, ground(rng, 0.7), rng.uniform(0.3, 0.45)))
    return trimmed(close(mix((0, made, 1), (0.02, gear(rng, 2, 0.1), 0.025))), -44, 0.06)


def landing(rng: Rng, ground: Ground, gear_gain: float = 0.10) -> Signal:
    """Return both boots after a jump, knees that give, and what hangs on a suit."""
    made = mix((0, ground(rng, 2.4), 1), (rng.uniform(0.016, 0.03), ground(rng, 2.0), 0.8), (0.12, ground(rng, 0.8), 0.16))
    made = mix((0, made, 1), (0.02, gear(rng, 5, 0.18), gear_gain), (0.03, fabric(rng, 0.25, 1), 0.10))
    return trimmed(close(drive(made, 1.3), -19), -46, 0.08)


@effect(takes=5, lufs=-19, volume=0.32)
def step_metal(rng: Rng) -> Signal:
    """A light boot on a steel deck."""
    return step(rng, on_metal)


@effect(takes=4, lufs=-20, volume=0.32)
def step_grate(rng: Rng) -> Signal:
    """A light boot on a grate that is not quite fixed."""
    return step(rng, on_grate)


@effect(takes=4, lufs=-20, volume=0.32)
def step_plank(rng: Rng) -> Signal:
    """A light boot on a board."""
    return step(rng, on_plank)


@effect(takes=4, lufs=-22, volume=0.32)
def step_cloth(rng: Rng) -> Signal:
    """A light boot on mats."""
    return step(rng, on_cloth)


@effect(takes=4, lufs=-20, volume=0.32)
def step_water(rng: Rng) -> Signal:
    """A light boot in a puddle."""
    return step(rng, on_water)


@effect(takes=4, lufs=-21, volume=0.32)
def step_rot(rng: Rng) -> Signal:
    """A light boot in what rots."""
    return step(rng, on_rot)


@effect(takes=3, volume=0.45)
def land(rng: Rng) -> Signal:
    """Both boots on a steel deck."""
    return landing(rng, on_metal)


@effect(takes=3, volume=0.45)
def land_grate(rng: Rng) -> Signal:
    """Both boots on a grate."""
    return landing(rng, on_grate)


@effect(takes=3, volume=0.45)
def land_plank(rng: Rng) -> Signal:
    """Both boots on boards."""
    return landing(rng, on_plank, 0.04)


@effect(takes=3, lufs=-20, volume=0.45)
def land_cloth(rng: Rng) -> Signal:
    """Both boots on mats."""
    return lowpass(landing(rng, on_cloth, 0.03), 1700)


@effect(takes=3, volume=0.45)
def land_water(rng: Rng) -> Signal:
    """Both boots in shallow water."""
    return landing(rng, on_water)


@effect(takes=3, lufs=-19, volume=0.45)
def land_rot(rng: Rng) -> Signal:
    """Both boots in what rots."""
    return landing(rng, on_rot, 0.05)


@effect(lufs=-17, volume=0.6)
def land_hard(rng: Rng) -> Signal:
    """A long fall that ends on a deck that booms."""
    deck = unit(plate(46, 1.3, 160, rng, -0.5).ring(tap(0.006), 1.5, rng))
    slam = mix((0, deck, 0.8), (0, on_metal(rng, 3.0), 1), (0.014, on_metal(rng, 3.0), 0.8), (0, crack(0.02, rng, 1200), 0.2))
    air = helmet(breath(0.3, rng, AH, UH)) * decay(0.3, 0.3, 0.02)
    grunt = helmet(throat(glide(0.22, (0, 250), (0.22, 180)), rng, UH, OH, 1.12, 0.8)) * decay(0.22, 0.3, 0.015)
    body = mix((0, drive(slam, 1.6), 1), (0.06, on_metal(rng, 1.6), 0.4), (0.02, gear(rng, 9, 0.3), 0.18))
    body = mix((0, body, 1), (0.07, unit(air), 0.12), (0.07, unit(grunt), 0.12))
    return trimmed(close(body, -15), -48)


@effect(takes=5, lufs=-20, volume=0.32)
def ladder(rng: Rng, take: int) -> Signal:
    """A boot on a hollow rung, a glove on the next one, the whole ladder a little loose in its wall."""
    rung: Body = pipe((262, 301, 243, 326, 284)[take], 0.16, 3400, rng)
    rail = plate(rng.uniform(140, 175), 0.14, 1500, rng, -0.2)
    hit = unit(rung.ring(mix((0, tap(0.0009), 1), (0, tap(0.0035), 0.6)), 0.4, rng))
    loose = unit(rail.ring(chatter(0.1, rng, 0.026, 0.5, 0.001), 0.25, rng))
    glove = mix((0, unit(rung.ring(tap(0.004), 0.2, rng)), 0.5), (0, fabric(rng, 0.12, 1), 0.35))
    made = mix((0, hit, 0.8), (0.004, loose, 0.5), (0, grit(rng), 0.14), (rng.uniform(0.09, 0.13), glove, 0.5), (0, silence(0.3), 0))
    return trimmed(close(made, -20), -44, 0.06)


@effect(takes=4, lufs=-21, volume=0.32)
def ladder_rope(rng: Rng) -> Signal:
    """A boot on a rung of wood, and the ropes that take the weight."""
    rung = unit(bar(rng.uniform(240, 310), 0.05, 1100, rng, -0.2).ring(mix((0, tap(0.003), 1), (0, tap(0.0008), 0.3)), 0.15, rng))
    strain = pulses(glide(0.24, (0, 70), (0.08, 150), (0.24, 50)), rng, 0.0012, 0.5) * swell(0.24, 0.06, 0.15)
    rope = unit(join(bar(rng.uniform(360, 480), 0.02, 1600, rng, -0.1), plate(700, 0.015, 2200, rng)).ring(strain, 0.3, rng))
    made = mix((0, rung, 0.8), (0, thud(0.8, 96), 0.25), (0.03, rope, 0.4), (0.02, fabric(rng, 0.2, 1), 0.3), (0, silence(0.3), 0))
    return trimmed(close(made, -22), -44, 0.06)
