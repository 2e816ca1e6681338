"""Menus, cards and the letters of the subtitles: thin metal, relays, and three voices without words."""

import numpy as np

from .bodies import bar, chatter, join, plate, tap
from .book import effect
from .lib import Rng, Signal, band, clock, curve, decay, drive, glide, lowpass, mix, noise, peak, sculpt, sine, span, swell, trimmed, unit
from .space import far, inside, near
from .voice import AH, EH, OH, UH, Vowel, helmet, throat


def tick(rng: Rng, hz: float, soft: float) -> Signal:
    """Return a small thing of metal touched once, highest sample 1; `soft` is the touch in seconds."""
    thing = join(bar(hz, 0.09, 5000, rng, -0.4), plate(hz * 0.21, 0.06, 1500, rng))
    return unit(thing.ring(tap(soft), 0.3, rng))


@effect(lufs=-25, volume=0.35)
def menu_move(rng: Rng) -> Signal:
    """One line further."""
    return trimmed(inside(near(tick(rng, 1450, 0.0005), -16), -22), -44)


@effect(lufs=-21, volume=0.4)
def menu_pick(rng: Rng) -> Signal:
    """A relay falls, something large is switched far below."""
    low = sine(glide(0.3, (0, 98), (0.3, 55)), 0.3) * decay(0.3, 0.36, 0.003)
    made = mix((0, tick(rng, 920, 0.0006), 1), (0.045, tick(rng, 1240, 0.0004), 0.5), (0.045, low, 0.8))
    return trimmed(inside(near(made, -18), -15), -46)


@effect(lufs=-23, volume=0.4)
def menu_back(rng: Rng) -> Signal:
    """The relay lets go."""
    made = mix((0, tick(rng, 1080, 0.0005), 0.6), (0.05, tick(rng, 640, 0.0012), 1))
    return trimmed(inside(near(made, -18), -19), -46)


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


def murmur(rng: Rng, pitch: float, vowels: tuple[Vowel, Vowel], size: float) -> Signal:
    """Return a twelfth of a second of somebody's voice, behind a mask."""
    length = 0.085
    rise = rng.uniform(0.96, 1.05)
    tone = throat(glide(length, (0, pitch), (length, pitch * rise)), rng, vowels[0], vowels[1], size, 0.9)
    made = helmet(tone) * swell(length, 0.018, 0.055)
    return trimmed(near(lowpass(unit(made), 2600), -22), -40, 0.05)


@effect(lufs=-27, volume=0.25)
def text_tick(rng: Rng) -> Signal:
    """A letter that nobody says: a nail on steel."""
    return trimmed(near(lowpass(tick(rng, 1150, 0.0009), 3500), -20), -40, 0.05)


@effect(takes=3, lufs=-25, volume=0.3)
def text_zuru(rng: Rng, take: int) -> Signal:
    """A letter of Zuru's: young, quick, a little rough."""
    return murmur(rng, (262, 247, 278)[take], ((AH, EH), (UH, AH), (EH, UH))[take], 1.14)


@effect(takes=3, lufs=-25, volume=0.3)
def text_tae(rng: Rng, take: int) -> Signal:
    """A letter of Tae's: higher, rounder, calm."""
    return murmur(rng, (311, 294, 330)[take], ((OH, UH), (OH, AH), (UH, OH))[take], 1.2)


@effect(takes=3, lufs=-25, volume=0.3)
def text_man(rng: Rng, take: int) -> Signal:
    """A letter of a man's."""
    return murmur(rng, (118, 110, 126)[take], ((UH, OH), (AH, UH), (OH, UH))[take], 0.95)


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
