"""Menus, cards and the letters that nobody says: thin metal and relays."""

import numpy as np

from .bodies import bar, chatter, join, plate, tap
from .book import effect
from .lib import (
    Rng,
    Signal,
    band,
    clock,
    curve,
    decay,
    drive,
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
    trimmed,
    unit,
)
from .space import far, inside, near


def tick(rng: Rng, hz: float, soft: float) -> Signal:
    """Return a small thing of metal touched once, highest sample 1; `soft` is the touch in seconds."""
    thing = join(bar(hz, 0.09, 5000, rng, -0.4), plate(hz * 0.21, 0.06, 1500, rng))
    return unit(thing.ring(tap(soft), 0.3, rng))


def nail(rng: Rng, hz: float) -> Signal:
    """Return a nail on a thin plate: a tick, and a plate too small to ring, highest sample 1."""
    thin = join(plate(hz, 0.05, 3800, rng, -0.1), bar(hz * 2.3, 0.035, 8000, rng, -0.2))
    return unit(thin.ring(mix((0, tap(0.0003), 1), (0, tap(0.0012), 0.5)), 0.12, rng))


@effect(takes=3, lufs=-26, volume=0.35)
def menu_move(rng: Rng, take: int) -> Signal:
    """One line further."""
    return trimmed(near(nail(rng, (820, 860, 790)[take]), -22), -42, 0.05)


@effect(lufs=-23, volume=0.4)
def menu_back(rng: Rng) -> Signal:
    """The relay lets go: two contacts, the second lower, and air."""
    low = sine(glide(0.16, (0, 92), (0.16, 61)), 0.16) * decay(0.16, 0.17, 0.003)
    air = sculpt(noise(0.14, rng), lambda hz, t: peak(hz, 1900 - 7000 * t, 0.6)) * swell(0.14, 0.02, 0.1)
    made = mix((0, nail(rng, 760), 0.6), (0.055, nail(rng, 430), 1), (0.055, low, 0.5), (0.02, unit(air), 0.12))
    return trimmed(near(made, -20), -42, 0.06)


@effect(takes=3, lufs=-28, volume=0.35)
def menu_slider(rng: Rng, take: int) -> Signal:
    """A notch of a slider: smaller than a line."""
    return trimmed(near(nail(rng, (1750, 1660, 1840)[take]), -27), -40, 0.03)


@effect(lufs=-22, volume=0.45)
def menu_error(rng: Rng) -> Signal:
    """It cannot be: a relay that chatters and does not hold, two seconds of a scale that rub."""
    case = join(plate(300, 0.08, 1600, rng), bar(980, 0.05, 4000, rng))
    chat = unit(case.ring(chatter(0.22, rng, 0.036, 0.8, 0.0006), 0.35, rng))
    tones = stack(110.0, 0.3, [1, 0.6, 0.4, 0.25, 0.15], rng) + stack(116.5, 0.3, [1, 0.6, 0.4, 0.25], rng)
    rub = lowpass(tones, 900) * swell(0.3, 0.02, 0.2)
    return trimmed(near(mix((0, chat, 0.8), (0.02, unit(rub), 0.5)), -20), -42, 0.06)


@effect(takes=2, lufs=-24, volume=0.4)
def menu_page(rng: Rng, take: int) -> Signal:
    """A shutter passes: one page further."""
    length = 0.22
    pass_ = sculpt(noise(length, rng), lambda hz, t: peak(hz, (700 + 9000 * t, 2700 - 9000 * t)[take] + 200, 0.6)) * swell(
        length, 0.09, 0.1
    )
    return trimmed(near(mix((0, unit(pass_), 0.5), (0.13, nail(rng, 560), 1), (0.17, nail(rng, 900), 0.3)), -20), -42, 0.05)


@effect(lufs=-21, volume=0.4)
def menu_pick(rng: Rng) -> Signal:
    """A relay falls, something large is switched far below."""
    low = sine(glide(0.3, (0, 98), (0.3, 55)), 0.3) * decay(0.3, 0.36, 0.003)
    made = mix((0, tick(rng, 920, 0.0006), 1), (0.045, tick(rng, 1240, 0.0004), 0.5), (0.045, low, 0.8))
    return trimmed(inside(near(made, -18), -15), -46)


def hush(rng: Rng, first: float, last: float) -> Signal:
    """Return air that closes or opens around the ears, highest sample 1."""
    path = glide(0.5, (0, first), (0.5, last))
    return unit(sculpt(noise(0.5, rng, -1), lambda hz, t: peak(hz, np.interp(t, clock(0.5), path), 0.7)) * swell(0.5, 0.12, 0.3))


@effect(lufs=-22, volume=0.45)
def pause_in(rng: Rng) -> Signal:
    """The world is held."""
    low = sine(glide(0.6, (0, 130), (0.6, 52)), 0.6) * decay(0.6, 0.7, 0.01)
    return trimmed(inside(mix((0, tick(rng, 760, 0.0008), 0.5), (0, hush(rng, 3600, 240), 0.6), (0, low, 0.7)), -17), -44)


@effect(lufs=-22, volume=0.45)
def pause_out(rng: Rng) -> Signal:
    """The world goes on."""
    low = sine(glide(0.4, (0, 52), (0.4, 118)), 0.4) * swell(0.4, 0.3, 0.08)
    return trimmed(inside(mix((0, hush(rng, 240, 3600), 0.6), (0, low, 0.6), (0.34, tick(rng, 980, 0.0006), 0.5)), -19), -44)


@effect(lufs=-27, volume=0.25)
def text_tick(rng: Rng) -> Signal:
    """A letter that nobody says: a nail on steel."""
    return trimmed(near(lowpass(tick(rng, 1150, 0.0009), 3500), -20), -40, 0.05)


def great_plate(rng: Rng, lowest: float, seconds: float) -> Signal:
    """Return a wall of steel struck with something as large as a man, highest sample 1."""
    wall = unit(plate(lowest, 4.5, 300, rng, -0.4).ring(mix((0, tap(0.008), 1), (0, tap(0.0009), 0.8)), seconds, rng))
    beams = join(*(bar(lowest * tone, 4.0, 1100, rng, -0.35) for tone in (4.1, 6.2, 9.7)))
    return unit(wall + 0.55 * unit(beams.ring(tap(0.0007), seconds, rng)))


@effect(lufs=-17, volume=0.8)
def title_hit(rng: Rng) -> Signal:
    """The name of the place: everything stops, one blow, and the hall goes on for as long as it likes."""
    drop = sine(glide(2.4, (0, 96), (0.25, 46), (2.4, 34)), 2.4) * decay(2.4, 2.6, 0.002)
    slam = lowpass(band(0.25, rng, 60, 5000, -3), 4500) * decay(0.25, 0.22, 0.001)
    breath_in = sculpt(noise(0.5, rng, -1), lambda hz, t: peak(hz, 180 + 2200 * (t / 0.5) ** 3, 0.8))
    breath_in *= curve(0.5, (0, 0), (0.49, 1), (0.5, 0)) ** 2
    made = mix((0, unit(breath_in), 0.2), (0.5, great_plate(rng, 29, 5.0), 1), (0.5, drop, 0.6), (0.5, unit(slam), 0.6))
    made = mix((0, drive(made, 2.2), 1), (0.5, unit(far(great_plate(rng, 43, 3.0), 0, -30)), 0.5))
    return trimmed(inside(made, -13), -46, 1.5)


@effect(lufs=-19, volume=0.6)
def card(rng: Rng) -> Signal:
    """A smaller card: a shutter of steel, its echo."""
    shutter = unit(plate(88, 1.2, 500, rng, -0.4).ring(chatter(0.2, rng, 0.05, 0.45, 0.0011), 1.6, rng))
    drop = sine(glide(0.9, (0, 82), (0.9, 41)), 0.9) * decay(0.9, 1.0, 0.003)
    made = mix((0, shutter, 1), (0, drop, 0.5), (0, great_plate(rng, 49, 2.5)[: span(2.5)], 0.35))
    return trimmed(mix((0, inside(made, -14), 1), (0, unit(far(shutter, 0, -30)), 0.22)), -44, 0.8)
