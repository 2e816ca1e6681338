"""Music of the village and of the sanctuary: for each place layers of one length on one grid, so that play can mix them.

The village stands on 50 Hz, in tune with its own generator, on pure fifths, ninths and sixths: it is the only place with a warm third.
The sanctuary stands on a low E and has hardly any tones at all: tanks, water, a pulse behind a wall.
"""

import numpy as np

from .ambience import drone, empty
from .bodies import bar, join, plate, tap
from .book import music
from .lib import Rng, Signal, clock, decay, drift, drive, glide, lowpass, noise, peak, sculpt, sine, span, stack, swell, tint, unit
from .machines import hinge, rattled, slab
from .music import bowed, clang, drum, hull, struck, throb
from .people import MAN, OLD_MAN, WOMAN, Kind
from .space import hall, lay, round_hall, wide
from .voice import OH, UH, throat
from .water import bubble

V_BEAT = 1.25
V_BAR = 4 * V_BEAT
V_LENGTH = 12 * V_BAR
"""Seconds of the village's beat (48 a minute), bar, and of each of its layers (60 s)."""
V_ROOT = 50.0
"""Hz the village stands on."""

S_BEAT = 1.5
S_BAR = 4 * S_BEAT
S_LENGTH = 10 * S_BAR
"""Seconds of the sanctuary's beat (40 a minute), bar, and of each of its layers (60 s)."""
S_ROOT = 41.2
"""Hz the sanctuary stands on."""


def tones(loop: Signal, rng: Rng, at: float, seconds: float, hertz: tuple[float, ...], gain: float, bright: float = 0.5) -> None:
    """Let a set of tones rise and sink again, `bright` 0..1; each is three strings that are not quite in tune."""
    gains = [bright**number for number in range(9)]
    for hz in hertz:
        tone = sum((stack(hz * (1 + detune), seconds, gains, rng) for detune in (-0.0014, 0.0, 0.0017)), np.zeros(span(seconds)))
        soft = 1 + 0.25 * drift(span(seconds), rng, max(2, 0.35 * seconds), -1, 1)
        lay(loop, unit(tone) * soft * swell(seconds, 0.45 * seconds, 0.5 * seconds), at, gain, rng.uniform(-0.6, 0.6))


def hummed(rng: Rng, kind: Kind, hz: float, seconds: float) -> Signal:
    """Return somebody who hums one tone with a closed mouth, highest sample 1."""
    pitch = hz * (1 + 0.006 * sine(4.6, seconds, rng.random()) + 0.006 * drift(span(seconds), rng, 2 * seconds, -1, 1))
    return unit(lowpass(throat(pitch, rng, UH, OH, kind.size, 0.8), 900) * swell(seconds, 0.3 * seconds, 0.45 * seconds))


def floor_(rng: Rng, seconds: float, hz: float, gains: tuple[float, ...], slow: float = 0.08) -> Signal:
    """Return the drone of a place, two channels, rms 1."""
    made = wide(drone(seconds, rng, hz, gains, slow), drone(seconds, rng, hz, gains, slow), 0.75)
    return made / np.std(made)


def dwelling() -> Signal:
    """Return the hall the village hangs in: long, but with people and cloth in it."""
    return hall(5.0, 1100, "dwelling", late=0.05, channels=2)


def cavern() -> Signal:
    """Return the hall of the sanctuary: over water, darker than any other."""
    return hall(9.5, 480, "cavern", late=0.12, channels=2)


@music()
def music_village_calm(rng: Rng) -> Signal:
    """People live here: tones that lean on each other, two who hum with the generator, somebody who works on something."""
    dry = empty(V_LENGTH)
    sets = ((0, (2, 3, 4.5)), (2.75, (5 / 3, 2.5, 4)), (5.5, (4 / 3, 2, 3, 5)), (8.5, (1.5, 2.25, 3.75)), (10.5, (2, 3, 4)))
    for at, ratios in sets:
        tones(dry, rng, at * V_BAR, 4 * V_BAR, tuple(V_ROOT * ratio for ratio in ratios), 0.07, 0.52)
    for at, kind, ratio, pan in (
        (1.5, MAN, 2, -0.4),
        (4.25, WOMAN, 4, 0.5),
        (7.0, OLD_MAN, 2, 0.3),
        (7.5, WOMAN, 3, -0.5),
        (10.0, MAN, 3, 0.1),
    ):
        lay(dry, hummed(rng, kind, V_ROOT * ratio, 6.5), at * V_BAR, 0.06, pan)
    for at, ratio, pan in ((0.5, 9, 0.6), (3.5, 8, -0.6), (6.25, 12, 0.4), (9.25, 7.5, -0.3)):
        lay(dry, bowed(rng, V_ROOT * ratio, 8.0), at * V_BAR, 0.10, pan)
    for bar_, beats in ((2, (0, 0.5)), (5, (2, 2.5, 3)), (8, (1,)), (11, (0, 1))):
        for beat in beats:
            knock = unit(join(plate(170, 0.12, 900, rng), bar(410, 0.15, 2200, rng)).ring(tap(0.0018), 0.4, rng))
            lay(dry, knock, bar_ * V_BAR + beat * V_BEAT + rng.normal(0, 0.01), rng.uniform(0.2, 0.34), 0.45)
    base = floor_(rng, V_LENGTH, V_ROOT, (0.8, 1.0, 0.6, 0.3, 0.2, 0.1))
    return round_hall(dry, dwelling(), -1, -6) + 0.05 * base


@music()
def music_village_night(rng: Rng) -> Signal:
    """The same people asleep: nearly only the hum, tones far above it like lamps, one voice that does not sleep."""
    dry = empty(V_LENGTH)
    for at, ratios in ((0.5, (2, 3)), (4.5, (5 / 3, 2.5)), (8.0, (4 / 3, 3))):
        tones(dry, rng, at * V_BAR, 4.5 * V_BAR, tuple(V_ROOT * ratio for ratio in ratios), 0.05, 0.4)
    for at, ratio, pan in ((0.0, 12, 0.6), (2.5, 15, -0.6), (5.25, 13.5, 0.3), (7.5, 18, -0.3), (9.75, 12, 0.5)):
        lay(dry, bowed(rng, V_ROOT * ratio, 9.0), at * V_BAR, 0.045, pan)
    for at, ratio in ((3.25, 4), (6.5, 3.75), (9.0, 3)):
        lay(dry, hummed(rng, WOMAN, V_ROOT * ratio, 7.5), at * V_BAR, 0.05, 0.25)
    for at, hz, pan in ((1.75, 30, -0.5), (5.0, 27, 0.5), (11.0, 24, -0.2)):
        lay(dry, unit(bar(V_ROOT * hz, 3.0, 5000, rng, -1.0).ring(tap(0.0016), 3.5, rng)), at * V_BAR, 0.06, pan)
    base = floor_(rng, V_LENGTH, V_ROOT, (1.0, 0.7, 0.5, 0.12, 0.08))
    return round_hall(dry, dwelling(), 0, -8) + 0.055 * base


def skin(rng: Rng) -> Signal:
    """Return the dome's glass that begins to shiver, for the length of the village's layers, rms about 1."""
    made = empty(V_LENGTH)
    t = clock(V_LENGTH)
    for hz in (660, 990, 1320, 1487, 1980):
        for side in (0, 1):
            shake = 0.5 + 0.5 * np.sin(2 * np.pi * round(V_LENGTH * rng.uniform(5, 8)) / V_LENGTH * t)
            made[:, side] += (
                sine(round(hz * V_LENGTH + rng.integers(-9, 9)) / V_LENGTH, V_LENGTH, rng.random()) * shake * drift(len(t), rng, 9) ** 3
            )
    return made / np.std(made)


@music()
def music_village_tense(rng: Rng) -> Signal:
    """It is at the wall: the generator's pulse is a heart now, the glass shivers, a second rubs at the fifth."""
    dry, near_by = empty(V_LENGTH), empty(V_LENGTH)
    opening = drift(span(V_LENGTH), rng, 4, 150, 560)
    for number in range(96):
        at = number * V_BEAT / 2
        accent = (1.0, 0, 0.3, 0.62, 0, 0.3, 0.5, 0)[number % 8]
        if accent:
            hz = V_ROOT * (16 / 15 if number // 16 % 3 == 2 else 1)
            lay(near_by, throb(rng, hz, float(opening[span(at)])), at, accent * rng.uniform(0.85, 1.0))
    for at, ratios in ((0.75, (2, 32 / 15)), (3.5, (3, 16 / 5)), (6.5, (2, 32 / 15, 3)), (9.25, (2.84, 3))):
        tones(dry, rng, at * V_BAR, 3.25 * V_BAR, tuple(V_ROOT * ratio for ratio in ratios), 0.08, 0.5)
    for at, gain in ((0.0, 0.42), (4.0, 0.3), (8.0, 0.4)):
        lay(dry, hull(rng, 33.0), at * V_BAR, gain)
    for at in (2.0, 5.5, 10.0):
        lay(
            dry,
            unit(join(plate(148, 1.6, 900, rng, -0.3), bar(459, 1.8, 1800, rng, -0.5)).ring(tap(0.002), 2.4, rng)),
            at * V_BAR,
            0.2,
            -0.4,
        )
    for number in range(192):
        if number % 16 in (3, 6, 11, 14) and rng.random() < 0.6 and number // 32 % 3 != 1:
            tick = unit(bar(rng.uniform(1700, 2900), 0.1, 5000, rng).ring(tap(0.0004), 0.2, rng))
            lay(near_by, tick, number * V_BEAT / 4, rng.uniform(0.08, 0.2), rng.uniform(-0.8, 0.8))
    pulse = round_hall(near_by, hall(1.3, 900, "pulse", late=0.02, channels=2), -13)
    return round_hall(dry, dwelling(), 0, -5) + 0.6 * pulse + 0.012 * skin(rng)


V_DRUMS = ("X...x..xX..x....", "X...x..xX..x..xx", "X..x..x.X.x...x.", "X.......X..xx.xx")
"""Sixteenths of the village's drums: tanks that stood about, beaten by people."""
V_BELL = ("....b.......b...", "....b..p....b.p.", "..p.b...p...b..p", "........b.b.b.b.")
"""Sixteenths of what is beaten besides: the bell, and pots."""


@music()
def music_village_fight(rng: Rng) -> Signal:
    """It is inside: tanks and pots and the bell, beaten by many, not together; hulls that fall, the second that rubs."""
    dry, near_by = empty(V_LENGTH), empty(V_LENGTH)
    sixteenth = V_BEAT / 8
    bell = join(plate(148, 0.9, 1500, rng, -0.15), bar(459, 0.9, 3200, rng, -0.3))
    for half in range(24):
        which, rest = (0, 1, 0, 2, 0, 1, 2, 3)[half % 8], half in (11, 23)
        for number in range(16):
            at = (half * 16 + number) * sixteenth + rng.normal(0, 0.004)
            beat, other = V_DRUMS[which][number], V_BELL[which][number]
            if number % 4 in (0, 3):
                hz = V_ROOT * (16 / 15 if half % 12 > 8 else 1)
                lay(near_by, throb(rng, hz, 480), at, 0.42 if number % 4 == 0 else 0.26)
            if beat != "." and not (rest and number > 3):
                lay(near_by, drum(rng, beat == "X"), at, rng.uniform(0.85, 1.0) * (1.0 if beat == "X" else 0.55), 0.35 * (beat == "x"))
            if other == "b" and half % 6 and not rest:
                lay(near_by, unit(bell.ring(tap(0.0009), 1.1, rng)), at, rng.uniform(0.26, 0.4), -0.3)
            if other == "p" and not rest:
                lay(near_by, clang(rng, int(rng.integers(0, 3))), at, rng.uniform(0.25, 0.45), rng.uniform(-0.7, 0.7))
    for at, gain in ((0.0, 0.9), (4.0, 0.55), (6.0, 0.8), (9.5, 0.6)):
        lay(dry, hull(rng, 29.0), at * V_BAR, gain)
    for at, ratios in ((0.5, (2, 32 / 15)), (4, (3, 16 / 5)), (7.5, (2, 32 / 15, 2.84))):
        tones(dry, rng, at * V_BAR, 3.5 * V_BAR, tuple(V_ROOT * ratio for ratio in ratios), 0.075, 0.6)
    room = round_hall(near_by, hall(1.6, 1300, "square", late=0.02, channels=2), -11)
    return round_hall(dry, dwelling(), 0, -6) + 0.8 * room


def moan(rng: Rng, hz: float, seconds: float) -> Signal:
    """Return a tank that takes up its load: a tone that bends as the plates lean, rough at its height, highest sample 1."""
    bend = glide(seconds, (0, hz), (0.4 * seconds, hz * 1.19), (seconds, hz * 0.88))
    rough = 1 + 0.5 * sine(glide(seconds, (0, 5), (0.4 * seconds, 17), (seconds, 4)), seconds)
    tone = stack(bend, seconds, [0.5, 1, 0.6, 0.6, 0.4, 0.36, 0.24, 0.2, 0.14, 0.1, 0.08], rng)
    shut = sculpt(tone * rough, lambda f, t: 1 / (1 + (f / (180 + 520 * np.sin(np.pi * t / seconds))) ** 3))
    return unit(shut * swell(seconds, 0.4 * seconds, 0.5 * seconds))


def drops(loop: Signal, rng: Rng, times: tuple[float, ...], gain: float) -> None:
    """Let drops fall into deep water at these bars, none of them on a beat."""
    for at in times:
        hz = rng.uniform(420, 1250)
        lay(loop, bubble(hz, 0.05), at * S_BAR, gain * rng.uniform(0.4, 1.0), rng.uniform(-0.8, 0.8))
        lay(loop, bubble(hz * 2.6, 0.1), at * S_BAR + 0.007, 0.2 * gain, 0.0)


@music()
def music_sanctuary_calm(rng: Rng) -> Signal:
    """Nothing is asked here: two low tones that beat, a tank that moans every half minute, drops, one far pipe."""
    dry = empty(S_LENGTH)
    for at, hz, seconds, gain, pan in ((0.6, 62.0, 6.5, 0.11, -0.4), (4.7, 49.0, 8.0, 0.10, 0.4), (7.6, 71.0, 5.5, 0.09, 0.1)):
        lay(dry, moan(rng, hz, seconds), at * S_BAR, gain, pan)
    drops(dry, rng, (0.31, 1.13, 1.87, 2.9, 3.37, 4.22, 5.57, 6.1, 7.33, 8.05, 8.83, 9.61), 0.30)
    for at, ratio, gain, pan in ((2.0, 7.13, 0.22, 0.6), (3.75, 5.34, 0.18, -0.5), (6.5, 7.6, 0.2, 0.3), (9.0, 4.76, 0.24, -0.6)):
        lay(dry, struck(rng, S_ROOT * ratio, 5.0, 0.0014), at * S_BAR, gain, pan)
    for at, hz, pan in ((1.5, 329.6, -0.7), (5.75, 311.1, 0.7)):
        lay(dry, bowed(rng, hz, 9.0), at * S_BAR, 0.07, pan)
    tones(dry, rng, 2.5 * S_BAR, 4 * S_BAR, (S_ROOT * 2, S_ROOT * 3), 0.08, 0.35)
    tones(dry, rng, 7.0 * S_BAR, 4 * S_BAR, (S_ROOT * 2, S_ROOT * 2.4), 0.08, 0.35)
    base = floor_(rng, S_LENGTH, S_ROOT, (1.0, 0.5, 0.4, 0.14, 0.1, 0.05), 0.05)
    here = np.stack([drift(span(S_LENGTH), rng, 3, 0.35, 1.0)] * 2, axis=1)
    return round_hall(dry, cavern(), 2, -8) + 0.085 * base * here


@music()
def music_sanctuary_tense(rng: Rng) -> Signal:
    """Something is in the water: a heart behind plates, a chain that ticks by itself, tones that climb and do not arrive."""
    dry, near_by = empty(S_LENGTH), empty(S_LENGTH)
    for number in range(40):
        at, skip = number * S_BEAT, number % 20 in (9, 19)
        if not skip:
            lay(near_by, throb(rng, S_ROOT, 210), at, 1.0)
            lay(near_by, throb(rng, S_ROOT * 1.06, 170), at + 0.36, 0.55)
    for number in range(80):
        if number % 8 in (1, 4, 6) and rng.random() < 0.55:
            lay(near_by, rattled(rng, 0.16, 24), number * S_BEAT / 2 + 0.19, rng.uniform(0.05, 0.12), rng.uniform(-0.8, 0.8))
    for at, low, high in ((1.0, 2.0, 2.5), (4.5, 2.9, 3.4), (7.25, 2.0, 2.9)):
        seconds = 2.5 * S_BAR
        for ratio in (1.0, 1.058):
            climb = glide(seconds, (0, S_ROOT * low * ratio), (seconds, S_ROOT * high * ratio))
            tone = unit(stack(climb, seconds, [1, 0.6, 0.4, 0.3, 0.2, 0.12], rng)) * swell(seconds, 0.8 * seconds, 1.5)
            lay(dry, tone, at * S_BAR, 0.07, rng.uniform(-0.5, 0.5))
    for at, hz, gain in ((0.25, 55.0, 0.13), (3.5, 66.0, 0.11), (6.25, 46.0, 0.13)):
        lay(dry, moan(rng, hz, 4.5), at * S_BAR, gain, rng.uniform(-0.5, 0.5))
    for at in (2.1, 5.6, 9.2):
        creak = hinge(rng, glide(1.8, (0, 9), (1.0, 31), (1.8, 8)), 210)
        lay(dry, creak, at * S_BAR, 0.12, rng.uniform(-0.8, 0.8))
    drops(dry, rng, (0.83, 2.41, 3.9, 5.2, 6.77, 8.6), 0.2)
    pulse = round_hall(near_by, hall(2.2, 500, "heart", late=0.03, channels=2), -9)
    return round_hall(dry, cavern(), 1, -6) + 0.7 * pulse


S_DRUMS = ("X..x..x.", "X..x..xx", "X.x..x..", "X..X..X.")
"""Quarters of a beat: tanks struck from inside, three and three and two."""


@music()
def music_sanctuary_fight(rng: Rng) -> Signal:
    """They come down the walls: tanks in threes, chains for cymbals, a plate that shrieks, the deep tone that follows."""
    dry, near_by = empty(S_LENGTH), empty(S_LENGTH)
    step = S_BEAT / 4
    for half in range(20):
        pattern, rest = S_DRUMS[(0, 1, 0, 2, 1, 3)[half % 6]], half in (9, 19)
        for number in range(8):
            at = (half * 8 + number) * step + rng.normal(0, 0.003)
            if pattern[number] != "." and not (rest and number > 2):
                heavy = pattern[number] == "X"
                lay(near_by, drum(rng, heavy), at, 1.0 if heavy else 0.6, 0.0 if heavy else (-0.4, 0.4)[number % 2])
                if heavy:
                    lay(near_by, slab(rng, 52, 0.9), at, 0.5)
            lay(near_by, throb(rng, S_ROOT * (1.06 if half % 5 == 4 else 1), 420), at, 0.4 if number in (0, 3, 6) else 0.2)
            if number in (2, 5, 7) and half % 4 and not rest:
                lay(near_by, rattled(rng, 0.22, 60), at, rng.uniform(0.16, 0.3), rng.uniform(-0.8, 0.8))
            if number == 4 and half % 3 == 2:
                lay(near_by, clang(rng, 1), at, 0.45, rng.uniform(-0.6, 0.6))
    for at, gain in ((0.0, 0.9), (3.5, 0.6), (5.0, 0.8), (8.5, 0.6)):
        lay(dry, hull(rng, 26.0), at * S_BAR, gain)
    for at, hz in ((1.6, 880.0), (4.4, 932.0), (7.1, 830.0)):
        shriek = unit(drive(bowed(rng, hz, 3.4), 3)) * curve_up(3.4)
        lay(dry, shriek, at * S_BAR, 0.10, rng.uniform(-0.6, 0.6))
    for at, ratios in ((0.5, (2, 2.12)), (3.5, (2, 2.83)), (6.5, (2.12, 3))):
        tones(dry, rng, at * S_BAR, 3 * S_BAR, tuple(S_ROOT * ratio for ratio in ratios), 0.08, 0.6)
    room = round_hall(near_by, hall(2.6, 800, "vault", late=0.03, channels=2), -9)
    return round_hall(dry, cavern(), 0, -6) + 0.8 * room


def curve_up(seconds: float) -> Signal:
    """Return a rise that breaks off in its last twentieth."""
    t = clock(seconds) / seconds
    return np.clip(t / 0.95, 0, 1) ** 2 * np.clip((1 - t) / 0.05, 0, 1)


@music(loops=False, lufs=-23)
def music_beam_silence(rng: Rng) -> Signal:
    """After the beam: no tone at all, then what the ears still hear, one thin line that sinks; and the hall comes back from below."""
    length = 8.0
    made = empty(length)
    for hz, gain, pan in ((3951.0, 0.5, -0.3), (3957.0, 0.5, 0.3), (2637.0, 0.2, 0.0)):
        line = sine(glide(4.5, (0, hz), (4.5, hz * 0.985)), 4.5) * swell(4.5, 0.5, 3.6)
        lay(made, line, 0.15, 0.045 * gain, pan)
    for hz, pan in ((36.7, 0.0), (55.0, -0.4), (58.3, 0.4)):
        low = stack(hz, 6.2, [1, 0.5, 0.3, 0.2, 0.1], rng) * swell(6.2, 3.0, 3.0)
        lay(made, unit(low), 1.2, 0.16, pan)
    lay(made, unit(bar(73.4, 4.0, 1400, rng, -0.5).ring(tap(0.006), 4.5, rng)) * swell(4.5, 0.3, 3.0), 1.9, 0.3, 0.1)
    air = tint(span(length), rng, lambda hz: peak(hz, 210, 1.1)) * swell(length, 4.0, 3.5)
    dust = sculpt(noise(5.0, rng), lambda hz, t: peak(hz, 2600 - 300 * t, 0.4)) * swell(5.0, 2.0, 2.5) * decay(5.0, 9.0, 0.1)
    lay(made, unit(air), 0.0, 0.05)
    lay(made, unit(dust), 1.0, 0.012, -0.3)
    return round_hall(made, hall(4.0, 700, "after", late=0.08, channels=2), -3, -3) * swell(length, 0.05, 2.5)[:, None]
