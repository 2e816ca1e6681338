"""People: voices without words, what they do with their hands, and the machine that was once Cibo.

A kind of voice is a size of head, a height, and how much of it is breath; what it says is how pitch and mouth move.
"""

from dataclasses import dataclass

import numpy as np

from .bodies import bar, cable, chatter, crack, join, pipe, plate, pulses, tap
from .book import effect, loop
from .figure import fabric, servo
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
    silence,
    sine,
    span,
    stack,
    swell,
    trimmed,
    unit,
)
from .space import far, hall, lay, near, put
from .voice import AH, EE, EH, OH, UH, Vowel, breath, helmet, throat


@dataclass(frozen=True)
class Kind:
    """A kind of voice: Hz it speaks at, size of its head (more is smaller), share of breath, how it trembles, how soft it is."""

    hz: float
    size: float
    air: float
    tremble: float
    soft: float


OLD_MAN = Kind(104, 0.93, 0.55, 0.05, 0.75)
OLD_WOMAN = Kind(186, 1.10, 0.5, 0.045, 0.7)
MAN = Kind(118, 0.95, 0.25, 0.012, 0.5)
WOMAN = Kind(208, 1.13, 0.28, 0.012, 0.55)
CHILD = Kind(318, 1.34, 0.3, 0.015, 0.6)
CHIEF = Kind(92, 0.90, 0.35, 0.02, 0.45)
KILLY = Kind(98, 0.94, 0.7, 0.008, 0.85)
ZURU = Kind(262, 1.16, 0.3, 0.014, 0.5)
TAE = Kind(292, 1.2, 0.38, 0.01, 0.7)
YOUTH = Kind(162, 1.02, 0.3, 0.016, 0.5)

Path = tuple[tuple[float, float], ...]
"""(share of the time, share of the kind's pitch) points."""


def spoken(rng: Rng, kind: Kind, seconds: float, path: Path, first: Vowel, last: Vowel) -> Signal:
    """Return one sound of a voice, highest sample 1: it starts in breath, and ends in it."""
    pitch = glide(seconds, *((share * seconds, kind.hz * hz) for share, hz in path))
    shake = 1 + kind.tremble * (sine(5.2, seconds, rng.random()) + drift(len(pitch), rng, max(2, 9 * seconds), -1, 1))
    tone = throat(pitch * shake, rng, first, last, kind.size, kind.soft)
    rough = 1 + 4 * kind.tremble * drift(len(pitch), rng, max(2, 30 * seconds), -1, 1)
    air = breath(seconds, rng, first, last, kind.size)
    shape = swell(seconds, min(0.06, 0.3 * seconds), min(0.35, 0.55 * seconds))
    late = np.clip(clock(seconds) / min(0.03, 0.2 * seconds), 0, 1)
    return unit(unit(tone) * rough * shape * late + kind.air * 0.4 * unit(air) * shape**0.6)


def asks(rng: Rng, kind: Kind) -> Signal:
    """Return what rises at its end: somebody does not believe it."""
    first = spoken(rng, kind, 0.16, ((0, 1.0), (1, 0.96)), UH, UH)
    last = spoken(rng, kind, 0.42, ((0, 0.95), (0.4, 1.02), (1, 1.42)), EH, AH)
    return mix((0, first, 0.6), (0.22, last, 1))


def sighs(rng: Rng, kind: Kind) -> Signal:
    """Return a breath let go, with some voice left in it."""
    out = breath(0.95, rng, AH, UH, kind.size) * swell(0.95, 0.12, 0.75)
    return mix((0, unit(out), 0.5), (0.05, spoken(rng, kind, 0.6, ((0, 1.12), (0.3, 1.0), (1, 0.74)), AH, UH), 0.7))


def nods(rng: Rng, kind: Kind) -> Signal:
    """Return two syllables with a closed mouth: yes."""
    first = lowpass(spoken(rng, kind, 0.17, ((0, 0.98), (1, 1.08)), UH, UH), 900)
    last = lowpass(spoken(rng, kind, 0.3, ((0, 1.1), (1, 0.86)), UH, OH), 1100)
    return mix((0, unit(first), 0.8), (0.24, unit(last), 1))


def voiced(rng: Rng, kind: Kind, take: int) -> Signal:
    """Return one of the three things a voice has to say, in a room."""
    return trimmed(near((asks, sighs, nods)[take](rng, kind), -24), -42, 0.08)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_old_man(rng: Rng, take: int) -> Signal:
    """An old man asks, sighs, agrees."""
    return voiced(rng, OLD_MAN, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_old_woman(rng: Rng, take: int) -> Signal:
    """An old woman asks, sighs, agrees."""
    return voiced(rng, OLD_WOMAN, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_man(rng: Rng, take: int) -> Signal:
    """A man asks, sighs, agrees."""
    return voiced(rng, MAN, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_woman(rng: Rng, take: int) -> Signal:
    """A woman asks, sighs, agrees."""
    return voiced(rng, WOMAN, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_child(rng: Rng, take: int) -> Signal:
    """A child asks, sighs, agrees."""
    return voiced(rng, CHILD, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_zuru(rng: Rng, take: int) -> Signal:
    """Zuru asks, sighs, agrees."""
    return voiced(rng, ZURU, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_tae(rng: Rng, take: int) -> Signal:
    """Tae asks, sighs, agrees."""
    return voiced(rng, TAE, take)


@effect(takes=3, lufs=-21, volume=0.5)
def voice_killy(rng: Rng, take: int) -> Signal:
    """Killy asks, sighs, agrees: hardly more than breath."""
    return voiced(rng, KILLY, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_pop(rng: Rng, take: int) -> Signal:
    """Pop asks, sighs, agrees."""
    return voiced(rng, CHIEF, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_youth(rng: Rng, take: int) -> Signal:
    """The youngest of the fishers asks, sighs, agrees."""
    return voiced(rng, YOUTH, take)


@effect(takes=3, lufs=-20, volume=0.5)
def voice_masked(rng: Rng, take: int) -> Signal:
    """Somebody behind a visor asks, sighs, agrees."""
    return trimmed(near(helmet((asks, sighs, nods)[take](rng, MAN)), -24), -42, 0.08)


def letter(rng: Rng, kind: Kind, take: int) -> Signal:
    """Return a tenth of a second of a voice for the letters of a subtitle: one syllable, its vowel on the way to another."""
    ways = ((AH, EH), (UH, AH), (EH, OH), (OH, EE))
    bend = ((1.04, 0.94), (0.95, 1.05), (1.1, 0.98), (0.9, 0.97))[take]
    made = spoken(rng, kind, 0.115, ((0, bend[0]), (1, bend[1])), *ways[take])
    puff = band(0.02, rng, 1500, 6000, -2) * decay(0.02, 0.016, 0.001)
    return trimmed(near(lowpass(mix((0, unit(puff), 0.10), (0.006, made, 1)), 4200), -26), -38, 0.03)


@effect(takes=4, lufs=-25, volume=0.3)
def text_zuru(rng: Rng, take: int) -> Signal:
    """A letter of Zuru's: young, quick."""
    return letter(rng, ZURU, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_tae(rng: Rng, take: int) -> Signal:
    """A letter of Tae's: higher, rounder, calm."""
    return letter(rng, TAE, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_killy(rng: Rng, take: int) -> Signal:
    """A letter of Killy's: hardly more than breath."""
    return letter(rng, KILLY, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_pop(rng: Rng, take: int) -> Signal:
    """A letter of Pop's: the deepest chest of the village."""
    return letter(rng, CHIEF, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_man(rng: Rng, take: int) -> Signal:
    """A letter of a man's."""
    return letter(rng, MAN, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_woman(rng: Rng, take: int) -> Signal:
    """A letter of a woman's."""
    return letter(rng, WOMAN, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_old_man(rng: Rng, take: int) -> Signal:
    """A letter of an old man's."""
    return letter(rng, OLD_MAN, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_old_woman(rng: Rng, take: int) -> Signal:
    """A letter of an old woman's."""
    return letter(rng, OLD_WOMAN, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_child(rng: Rng, take: int) -> Signal:
    """A letter of a child's."""
    return letter(rng, CHILD, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_youth(rng: Rng, take: int) -> Signal:
    """A letter of a young man's."""
    return letter(rng, YOUTH, take)


@effect(takes=4, lufs=-25, volume=0.3)
def text_masked(rng: Rng, take: int) -> Signal:
    """A letter out of a helmet."""
    return helmet(letter(rng, MAN, take))


def wrecked(x: Signal, rng: Rng, holes: float) -> Signal:
    """Return a voice out of a speaker that has lain in water: narrow, torn, with holes in it, highest sample 1."""
    seconds = len(x) / RATE
    ring = 0.6 + 0.4 * sine(71.0, seconds)[: len(x)]
    late = np.zeros(len(x))
    late[211:] = x[:-211]
    torn = drive(highpass(lowpass((x * ring[: len(x)] + 0.6 * late), 3100), 330), 3.5)
    open_ = (drift(len(x), rng, max(3, 14 * seconds)) > holes).astype(float)
    gate = np.convolve(open_, np.ones(90) / 90, mode="same")
    crackle = np.maximum(np.abs(noise(seconds, rng)[: len(x)]) - 2.9, 0) * (1.2 - gate)
    return unit(unit(torn) * gate + 0.25 * unit(highpass(crackle, 900)))


@effect(takes=3, lufs=-19, volume=0.6)
def voice_cibo(rng: Rng, take: int) -> Signal:
    """What is left of Cibo: a motor that turns the head, a relay, and a voice that breaks off; it asks, it sighs, it agrees."""
    said = (asks, sighs, nods)[take](rng, Kind(196, 1.1, 0.3, 0.004, 0.35))
    voice = wrecked(said, rng, (0.22, 0.3, 0.2)[take])
    head = servo(rng, 0.5, 150, (520, 390, 610)[take])
    click = unit(join(plate(620, 0.05, 3000, rng), bar(1900, 0.04, 6000, rng)).ring(chatter(0.05, rng, 0.013, 0.5, 0.0003), 0.15, rng))
    hum = stack(50.0, len(voice) / RATE + 0.5, [0.4, 1, 0.2, 0.5, 0.1, 0.3], rng)
    hum = faded(hum, 0.3, 0.05)
    made = mix((0, head, 0.16), (0.28, click, 0.35), (0.34, voice, 1.0), (0.2, unit(hum), 0.05), (0.36 + len(voice) / RATE, click, 0.2))
    return trimmed(near(made, -21), -42, 0.1)


@effect(takes=4, lufs=-25, volume=0.3)
def text_cibo(rng: Rng, take: int) -> Signal:
    """A letter of Cibo's, out of the wreck."""
    raw = spoken(rng, Kind(196, 1.1, 0.3, 0.004, 0.35), 0.11, ((0, 1.0), (1, (1.0, 1.06, 0.94, 1.0)[take])), (AH, EH, OH, EE)[take], UH)
    return trimmed(near(wrecked(raw, rng, 0.12), -26), -38, 0.03)


@loop(lufs=-24, volume=0.4)
def crowd_murmur(rng: Rng) -> Signal:
    """Thirty people in one room who speak low; nothing can be understood."""
    length = 14.0
    made = np.zeros(span(length))
    vowels = (AH, EH, OH, UH)
    for _ in range(46):
        kind = (MAN, OLD_MAN, WOMAN, OLD_WOMAN, MAN, WOMAN)[rng.integers(0, 6)]
        at, distance = rng.uniform(0, length), rng.uniform(0.25, 1.0)
        for _ in range(rng.integers(3, 8)):
            seconds = rng.uniform(0.1, 0.24)
            first, last = rng.integers(0, 4, 2)
            said = spoken(rng, kind, seconds, ((0, rng.uniform(0.95, 1.12)), (1, rng.uniform(0.82, 1.05))), vowels[first], vowels[last])
            lay(made, said, at, distance * rng.uniform(0.4, 1.0))
            at += seconds * rng.uniform(0.8, 1.25)
    room = hall(1.1, 1300, "room", late=0.012)[:, 0]
    wet = np.fft.irfft(np.fft.rfft(made) * np.fft.rfft(np.concatenate([room, np.zeros(len(made) - len(room))])), len(made))
    return 0.5 * made + wet


def laughs(rng: Rng, kind: Kind, count: int) -> Signal:
    """Return a laugh: breaths that the voice rides on, lower one by one."""
    made, at = silence(0.1), 0.0
    for number in range(count):
        high = 1.45 - 0.09 * number + rng.uniform(-0.05, 0.05)
        made = mix((0, made, 1), (at, spoken(rng, kind, 0.12, ((0, high), (1, high * 0.88)), AH, EH), rng.uniform(0.6, 1.0)))
        at += rng.uniform(0.14, 0.18)
    return made


@effect(takes=3, lufs=-22, volume=0.4)
def children(rng: Rng, take: int) -> Signal:
    """Children at play, around some corner: a laugh, a call and its answer, feet that run off."""
    other = Kind(372, 1.42, 0.3, 0.015, 0.6)
    call = spoken(rng, CHILD, 0.42, ((0, 1.25), (0.3, 1.7), (1, 1.5)), EH, AH)
    reply = spoken(rng, other, 0.34, ((0, 1.5), (1, 1.15)), OH, AH)
    feet = silence(0.1)
    for number in range(9):
        pat = unit(plate(rng.uniform(150, 190), 0.08, 900, rng).ring(tap(0.003), 0.15, rng))
        feet = mix((0, feet, 1), (0.14 * number + rng.uniform(0, 0.02), pat, 0.8 - 0.07 * number))
    one = mix((0, laughs(rng, CHILD, 5), 0.9), (0.5, laughs(rng, other, 4), 0.7))
    two = mix((0, call, 0.9), (0.7, reply, 0.7), (1.15, laughs(rng, other, 3), 0.5))
    three = mix((0, laughs(rng, other, 3), 0.7), (0.3, feet, 0.5), (0.7, call, 0.5))
    return trimmed(put(lowpass((one, two, three)[take], 3400), hall(1.6, 1300, "corner", late=0.03), -5, -4), -42, 0.3)


@effect(takes=3, lufs=-21, volume=0.4)
def kitchen(rng: Rng, take: int) -> Signal:
    """A pot that is set down, a ladle round its rim, bowls into one another."""
    pot = join(plate(rng.uniform(240, 300), 0.35, 1700, rng, -0.25), pipe(rng.uniform(520, 640), 0.25, 2600, rng))
    down = unit(pot.ring(chatter(0.25, rng, 0.06, 0.55, 0.0009), 0.6, rng))
    stir = pot.ring(pulses(curve(0.9, (0, 9), (0.9, 13)), rng, 0.0009, 0.5) + 0.03 * band(0.9, rng, 900, 4000), 1.2, rng)
    bowls = silence(0.1)
    for number in range(4):
        bowl = plate(rng.uniform(900, 1300), 0.09, 3000, rng, -0.2).ring(tap(0.0006), 0.2, rng)
        bowls = mix((0, bowls, 1), (0.17 * number + rng.uniform(0, 0.05), unit(bowl), rng.uniform(0.4, 0.9)))
    made = (mix((0, down, 1), (0.5, bowls, 0.35)), mix((0, unit(stir), 0.8), (1.0, down, 0.4)), mix((0, bowls, 0.8), (0.75, down, 0.5)))[
        take
    ]
    return trimmed(near(made, -17), -42, 0.1)


@effect(takes=3, lufs=-23, volume=0.35)
def cloth_line(rng: Rng, take: int) -> Signal:
    """Washing on a line in a draught: it fills, claps, hangs again; the line hums."""
    length = (1.7, 2.1, 1.4)[take]
    force = swell(length, 0.35 * length, 0.5 * length)
    beats = pulses(glide(length, (0, 3), (0.4 * length, 8.5), (length, 3)), rng, 0.02, 0.5)
    clap = np.convolve(beats, np.exp(-np.arange(span(0.09)) / RATE / 0.022))[: span(length)]
    flap = sculpt(noise(length, rng, -1), lambda hz, _: peak(hz, 480, 1.1) + 0.2 * peak(hz, 2400, 0.9)) * (0.14 + unit(clap)) * force
    air = sculpt(noise(length, rng, -1), lambda hz, _: peak(hz, 260, 0.9)) * force
    line = cable(length, rng, 0.012, 1100, 6) * 0.12
    return trimmed(near(mix((0, unit(flap), 1), (0, unit(air), 0.25), (0.3 * length, line[: span(0.6 * length)], 0.5)), -24), -42, 0.15)


@effect(takes=2, lufs=-21, volume=0.5)
def ration_given(rng: Rng, take: int) -> Signal:
    """A packet goes from one hand into two: dry foil, something solid in it, a breath that had been held."""
    foil = pulses(curve(0.5, (0, 90), (0.1, 300), (0.3, 120), (0.5, 20)), rng, 0.0002, 0.95)
    crackle = unit(plate(2600, 0.012, 8000, rng, 0).ring(foil, 0.6, rng))
    block = unit(plate(230, 0.05, 900, rng).ring(mix((0, tap(0.003), 1), (0.09, tap(0.003), 0.5)), 0.2, rng))
    palm = lowpass(noise(0.08, rng, -2), 900) * decay(0.08, 0.07, 0.004)
    kind = (OLD_WOMAN, MAN)[take]
    relief = breath(0.55, rng, EH, UH, kind.size) * swell(0.55, 0.08, 0.42)
    made = mix((0, crackle, 0.3), (0.16, block, 0.6), (0.16, unit(palm), 0.5), (0, fabric(rng, 0.4, 2), 0.3), (0.42, unit(relief), 0.3))
    return trimmed(near(made, -22), -42, 0.1)


@effect(takes=2, lufs=-18, volume=0.6)
def village_bell(rng: Rng, take: int) -> Signal:
    """A hung piece of hull, beaten with a bar: everybody inside."""
    hull = join(plate(148, 1.6, 1500, rng, -0.15), bar((466, 452)[take], 1.8, 3200, rng, -0.3))
    made = silence(0.1)
    for number in range(3):
        made = mix(
            (0, made, 1), (0.34 * number, unit(hull.ring(mix((0, tap(0.0005), 1), (0, tap(0.002), 0.5)), 2.0, rng)), 1 - 0.1 * number)
        )
    return trimmed(mix((0, near(drive(made, 1.3), -20), 1), (0, unit(far(made, 0, -30)), 0.12), (0, crack(0.01, rng, 2500), 0.1)), -38, 0.5)
