"""Drones, struck metal and pulses. All layers share 50 beats a minute and twelve bars of four, so play can mix them.

The drones stand on D; a bar's harmony is a set of partials over it that fades in and out, and silence is part of it.
"""

import numpy as np

from .ambience import drone, empty, wind
from .bodies import Body, bar, chatter, join, pipe, plate, tap
from .book import music
from .lib import Rng, Signal, band, decay, drift, drive, faded, glide, lowpass, mix, noise, peak, sculpt, sine, span, stack, swell, unit
from .space import hall, lay, put, round_hall, wide

BEAT = 1.2
BAR = 4 * BEAT
LENGTH = 12 * BAR
"""Seconds of a beat, a bar, and of every layer (57.6 s)."""

D1 = 36.708
"""Hz of the tone everything stands on."""


def note(steps: float) -> float:
    """Return the Hz of a tone `steps` semitones over the lowest D."""
    return D1 * 2 ** (steps / 12)


def long_hall() -> Signal:
    """Return the hall of the music, wider and longer than any room of the game."""
    return hall(8.5, 900, "music", late=0.09, channels=2)


def struck(rng: Rng, hz: float, ring: float, hard: float = 0.0005) -> Signal:
    """Return a hanging bar of steel tuned to `hz`, with a plate behind it, highest sample 1; `hard` in s, less is harder."""
    body = unit(bar(hz, ring, 3400, rng, -0.25).ring(tap(hard), ring, rng))
    sheet = unit(plate(hz * 0.53, ring * 0.5, 700, rng, -0.3).ring(tap(hard * 2), ring, rng))
    scrape = band(0.05, rng, 1500, 7000, -2) * decay(0.05, 0.05, 0.001)
    return unit(mix((0, body, 1), (0, sheet, 0.45), (0, unit(scrape), 0.25)))


def hull(rng: Rng, lowest: float = 27.0) -> Signal:
    """Return the blow on something as large as a ship, highest sample 1."""
    skin = unit(plate(lowest, 5.0, 220, rng, -0.45).ring(mix((0, tap(0.01), 1), (0, tap(0.0012), 0.4)), 5.0, rng))
    ribs = join(*(bar(lowest * tone, 4.0, 900, rng, -0.4) for tone in (3.7, 5.9, 8.8)))
    low = sine(glide(1.5, (0, 70), (0.2, 41), (1.5, 36.7)), 1.5) * decay(1.5, 1.8, 0.004)
    return unit(mix((0, skin, 0.8), (0, unit(ribs.ring(tap(0.002), 4.0, rng)), 0.35), (0, low, 0.5)))


def bowed(rng: Rng, hz: float, seconds: float) -> Signal:
    """Return a bar of steel drawn with a bow: pure, beating, with the breath of the hair on it, highest sample 1."""
    made = np.zeros(span(seconds))
    for ratio, gain in ((1, 1.0), (1.0021, 0.8), (2.756, 0.22), (2.761, 0.16), (5.404, 0.06)):
        waver = 1 + 0.0012 * drift(span(seconds), rng, seconds * 2.5, -1, 1)
        made += gain * sine(hz * ratio * waver, seconds, rng.random()) * drift(span(seconds), rng, seconds * 0.6, 0.5, 1)
    hair = sculpt(noise(seconds, rng), lambda f, _: peak(f, 2.756 * hz, 0.2) + peak(f, hz, 0.1))
    return unit(unit(made) + 0.12 * unit(hair)) * swell(seconds, 0.45 * seconds, 0.5 * seconds)


def chord(loop: Signal, rng: Rng, bar_: float, bars: float, steps: tuple[float, ...], gain: float) -> None:
    """Let a set of tones (semitones over the lowest D) rise out of the drone and sink again, from `bar_` for `bars`."""
    length = bars * BAR
    for step in steps:
        tone = np.zeros(span(length))
        for detune in (-0.0016, 0.0, 0.0019):
            tone += stack(note(step) * (1 + detune), length, [1, 0.5, 0.34, 0.2, 0.13, 0.08, 0.05], rng)
        soft = 1 + 0.25 * drift(span(length), rng, bars * 1.5, -1, 1)
        lay(loop, unit(tone) * soft * swell(length, 0.45 * length, 0.5 * length), bar_ * BAR, gain, rng.uniform(-0.6, 0.6))


def ground(rng: Rng, hz: float, gains: tuple[float, ...]) -> Signal:
    """Return the drone itself, two channels, rms 1."""
    made = wide(drone(LENGTH, rng, hz, gains, 0.09), drone(LENGTH, rng, hz, gains, 0.09), 0.75)
    return made / np.std(made)


@music()
def music_title(rng: Rng) -> Signal:
    """The City as it is: the drone, a hull struck every half minute, tones of steel that answer from far."""
    dry = empty(LENGTH)
    for at, steps, gain in ((0, (24, 31, 38), 0.13), (3, (24, 32, 36), 0.11), (5.5, (24, 31, 39), 0.11), (8, (22, 29, 38), 0.12)):
        chord(dry, rng, at, 4.5, steps, gain)
    for at, gain in ((0.0, 0.75), (6.0, 0.65), (9.5, 0.4)):
        lay(dry, hull(rng), at * BAR, gain)
    for at, step, pan in (
        (1.5, 36, 0.4),
        (2.75, 43, -0.5),
        (4.25, 44, 0.3),
        (5.0, 36, -0.2),
        (7.25, 51, 0.6),
        (8.5, 43, -0.6),
        (10.5, 38, 0.2),
        (11.25, 50, -0.4),
    ):
        lay(dry, struck(rng, note(step), 5.0), at * BAR, rng.uniform(0.42, 0.65), pan)
    for at, step, pan in ((2.0, 55, -0.7), (6.5, 56, 0.7), (9.0, 62, -0.3)):
        lay(dry, bowed(rng, note(step), 9.0), at * BAR, 0.13, pan)
    base = ground(rng, D1, (0.7, 1.0, 0.5, 0.42, 0.2, 0.2, 0.12, 0.1, 0.06))
    air = wide(wind(LENGTH, rng, 160, 380, (), 6), wind(LENGTH, rng, 150, 360, (), 6))
    return round_hall(dry, long_hall(), 0, -5) + 0.11 * base + 0.022 * air


@music()
def music_outskirts_calm(rng: Rng) -> Signal:
    """Nobody has been here: a thin drone, a stroke of metal now and then, long nothing between."""
    dry = empty(LENGTH)
    for at, steps, gain in ((0.5, (31, 36), 0.07), (4.5, (29, 38), 0.065), (8.5, (27, 34), 0.065)):
        chord(dry, rng, at, 3.0, steps, gain)
    for at, step, gain, pan in (
        (0.0, 24, 0.26, 0.1),
        (2.25, 43, 0.22, -0.6),
        (2.5, 38, 0.18, 0.5),
        (5.75, 39, 0.3, 0.4),
        (7.0, 24, 0.22, -0.2),
        (9.5, 46, 0.2, 0.7),
        (9.75, 41, 0.16, -0.4),
    ):
        lay(dry, struck(rng, note(step), 5.5, 0.0007), at * BAR, 1.3 * gain, pan)
    for at, step, pan in ((3.5, 62, 0.6), (10.0, 57, -0.6)):
        lay(dry, bowed(rng, note(step), 8.0), at * BAR, 0.10, pan)
    base = ground(rng, D1 * 2, (1.0, 0.35, 0.3, 0.12, 0.1, 0.05))
    here = np.stack([drift(span(LENGTH), rng, 3, 0.25, 1.0)] * 2, axis=1)
    return round_hall(dry, long_hall(), 1, -8) + 0.085 * base * here


def throb(rng: Rng, hz: float, open_: float) -> Signal:
    """Return one low pulse, muffled below `open_` Hz, highest sample 1."""
    tone = drive(stack(hz, 0.55, [1, 0.7, 0.5, 0.4, 0.3, 0.25, 0.2, 0.16, 0.12, 0.1], rng), 2)
    return unit(lowpass(tone, open_) * decay(0.55, 0.6, 0.006))


@music()
def music_outskirts_tense(rng: Rng) -> Signal:
    """Something knows: a low pulse that opens and closes, ticking steel out of step, a second that rubs."""
    dry, close = empty(LENGTH), empty(LENGTH)
    opening = drift(span(LENGTH), rng, 3, 140, 620)
    for number in range(96):
        at = number * BEAT / 2
        accent = 1.0 if number % 8 == 0 else 0.62 if number % 8 in (3, 6) else 0.34
        hz = note(12 if (number // 16) % 3 < 2 else 13)
        lay(close, throb(rng, hz, float(opening[span(at)])), at, accent * rng.uniform(0.85, 1.0))
    for number in range(192):
        if number % 16 not in (2, 5, 9, 15) or rng.random() < 0.3 or (number // 32) % 3 == 2:
            continue
        tick = unit(bar(rng.uniform(1500, 2600), 0.12, 4500, rng).ring(tap(0.0004), 0.25, rng))
        lay(close, tick, number * BEAT / 4, rng.uniform(0.12, 0.28), rng.uniform(-0.8, 0.8))
    for at, steps, gain in ((1, (24, 25), 0.07), (5, (24, 30), 0.07), (8.5, (25, 31, 36), 0.065)):
        chord(dry, rng, at, 3.5, steps, gain)
    for at, gain in ((0.0, 0.5), (4.0, 0.35), (7.5, 0.4)):
        lay(dry, hull(rng, 33.0), at * BAR, gain)
    for at, step, pan in ((2.5, 61, 0.7), (6.0, 62, -0.7), (10.5, 67, 0.4)):
        lay(dry, bowed(rng, note(step), 7.0), at * BAR, 0.10, pan)
    pulse = round_hall(close, hall(1.6, 900, "pulse", late=0.02, channels=2), -13)
    return round_hall(dry, long_hall(), 0, -6) + 0.6 * pulse


def drum(rng: Rng, heavy: bool) -> Signal:
    """Return a blow on an empty tank, highest sample 1."""
    hz = 41.0 if heavy else rng.uniform(64, 72)
    tank = plate(hz * 1.6, 0.7 if heavy else 0.4, 420, rng, -0.35)
    head = sine(glide(0.7, (0, hz * 2.6), (0.05, hz * 1.15), (0.7, hz)), 0.7) * decay(0.7, 0.75 if heavy else 0.45, 0.001)
    slap = band(0.05, rng, 500, 3800, -3) * decay(0.05, 0.045, 0.0004)
    return unit(drive(mix((0, unit(tank.ring(tap(0.003), 0.9, rng)), 0.7), (0, head, 1), (0, unit(slap), 0.6)), 2))


def clang(rng: Rng, kind: int) -> Signal:
    """Return scrap steel hit with a pipe: 0 an anvil, 1 a sheet, 2 a rail, highest sample 1."""
    thing: Body = (bar(520, 0.7, 3200, rng, -0.3), plate(170, 0.8, 1400, rng, -0.1), pipe(290, 0.5, 3000, rng))[kind]
    return unit(drive(unit(thing.ring(chatter(0.05, rng, 0.018, 0.4, 0.00025), 0.9, rng)), 1.6))


BEATS = (
    "X..x..x.X..x.xx.",
    "X..x..x.X.x..x.x",
    "X.x...x.X..x.xxx",
)
"""Sixteenths of the drums: X the large tank, x the small one."""
STEEL = ("....a.......a..r", "....a..r....a.s.", "..r.a.......a.rr")
"""Sixteenths of the steel: a anvil, s sheet, r rail."""


@music()
def music_outskirts_fight(rng: Rng) -> Signal:
    """It comes: tanks and scrap steel at twice the pace, a low pulse that drives, hulls that fall."""
    dry, close = empty(LENGTH), empty(LENGTH)
    sixteenth = BEAT / 8
    for half in range(24):
        which = (0, 1, 0, 2)[half % 4]
        rest = half in (11, 23)
        for number in range(16):
            at = (half * 16 + number) * sixteenth + rng.normal(0, 0.002)
            if number % 2 == 0 or number % 8 == 7:
                lay(close, throb(rng, note(13 if half % 12 in (8, 9) else 12), 520), at, 0.30 if number % 4 else 0.42)
            beat, steel = BEATS[which][number], STEEL[which][number]
            if beat != "." and not (rest and number < 10):
                pan = 0.0 if beat == "X" else (-0.4, 0.4)[number % 2]
                lay(close, drum(rng, beat == "X"), at, rng.uniform(0.85, 1) * (1.0 if beat == "X" else 0.6), pan)
            if steel != "." and half % 8 > 1 and not rest:
                lay(close, clang(rng, "asr".index(steel)), at, rng.uniform(0.45, 0.7), rng.uniform(-0.6, 0.6))
    for at, gain in ((0.0, 0.9), (4.0, 0.6), (6.0, 0.8), (10.0, 0.6)):
        lay(dry, hull(rng, 30.0), at * BAR, gain)
    for at, steps in ((0.5, (24, 25)), (4, (24, 30)), (8, (25, 31)), (10, (24, 31))):
        chord(dry, rng, at, 2.5, steps, 0.06)
    struck_room = round_hall(close, hall(1.9, 1300, "fight", late=0.02, channels=2), -11)
    return round_hall(dry, long_hall(), 0, -6) + 0.8 * struck_room


PULSE = BEAT / 2
"""Seconds of a beat under the siren: 100 a minute, two to a beat of the other layers."""


@music()
def music_outskirts_alarm(rng: Rng) -> Signal:
    """The siren has found you: a pulse that does not let go, tanks on the first beat, steel out of step, nothing that could be sung."""
    length = 96 * PULSE
    dry, close = empty(length), empty(length)
    sixteenth = PULSE / 4
    for number in range(384):
        bar_, place = divmod(number, 16)
        at = number * sixteenth
        thin = bar_ in (10, 11, 23)
        if place % 2 == 0:
            strength = 0.5 if place % 8 == 0 else 0.26 if place % 4 == 0 else 0.18
            lay(close, throb(rng, note(13 if bar_ % 8 == 7 else 12), 300 + 420 * (bar_ % 12) / 12), at, strength * rng.uniform(0.9, 1))
        if "X.....X...X....."[place] == "X" and not (thin and place):
            lay(close, drum(rng, place != 10), at, 0.8 if place == 0 else 0.5, 0.0 if place == 0 else 0.35)
        if bar_ % 4 > 0 and not thin and "...a..r....a..s."[place] != "." and rng.random() < 0.75:
            kind = "asr".index("...a..r....a..s."[place])
            lay(close, clang(rng, kind), at + rng.normal(0, 0.003), rng.uniform(0.22, 0.4), rng.uniform(-0.8, 0.8))
        if bar_ % 2 and place in (13, 14, 15):
            tick = unit(bar(rng.uniform(1700, 2500), 0.08, 4500, rng).ring(tap(0.0004), 0.2, rng))
            lay(close, tick, at, 0.14 + 0.04 * (place - 13), rng.uniform(-0.6, 0.6))
    for beat, gain in ((0, 0.8), (32, 0.55), (48, 0.7), (80, 0.5)):
        lay(dry, hull(rng, 31.0), beat * PULSE, gain)
    for beat, beats, hz in ((4, 20, 38.9), (36, 18, 41.2), (60, 28, 38.9)):
        rub = stack(note(12), beats * PULSE, [1, 0.6, 0.4, 0.3, 0.2, 0.12], rng) + stack(
            2 * hz, beats * PULSE, [1, 0.6, 0.4, 0.3, 0.2], rng
        )
        lay(dry, unit(rub) * swell(beats * PULSE, 0.8 * beats * PULSE, 1.2), beat * PULSE, 0.16)
    room = round_hall(close, hall(1.7, 1100, "alarm", late=0.02, channels=2), -12)
    return round_hall(dry, long_hall(), 0, -6) + 0.8 * room


STAND = 3 * BEAT / 4
"""Seconds of a beat where Killy stands: four of them to three beats of the other layers, 64 to their length."""


def tread(loop: Signal, rng: Rng) -> None:
    """Lay the tanks, the scrap and the low pulse of 64 slow beats into a loop; every fourth bar breaks off."""
    for beat in range(64):
        bar_, place = divmod(beat, 4)
        at = beat * STAND
        if bar_ % 4 != 3 or place < 2:
            if place in (0, 2):
                lay(loop, drum(rng, True), at, 1.0 if place == 0 else 0.7)
            if place == 3:
                lay(loop, drum(rng, False), at + STAND / 2, 0.5, 0.4)
                lay(loop, drum(rng, False), at + 3 * STAND / 4, 0.6, -0.4)
        if place == 2 and bar_ % 4 not in (0, 3):
            lay(loop, clang(rng, bar_ % 3), at, 0.55, (-0.5, 0.5)[bar_ % 2])
        for half in (0.0, 0.5):
            lay(loop, throb(rng, note((12, 12, 10, 13)[bar_ % 4]), 260), at + half * STAND, 0.42 if half == 0 else 0.22)


@music()
def music_outskirts_stand(rng: Rng) -> Signal:
    """He does not run: a slow tread of tanks, hulls that fall behind it, a wall of low steel that comes nearer."""
    length = 64 * STAND
    dry, close = empty(length), empty(length)
    tread(close, rng)
    for beat, gain in ((0, 1.0), (8, 0.5), (20, 0.9), (32, 0.6), (44, 1.0), (56, 0.6)):
        lay(dry, hull(rng, 25.0), beat * STAND, gain)
    for beat, beats, steps in ((2, 18, (12, 19, 24)), (20, 22, (10, 17, 22)), (44, 18, (13, 20, 24))):
        for step in steps:
            seconds = beats * STAND
            wall = stack(note(step) * 1.002, seconds, [1, 0.7, 0.55, 0.45, 0.35, 0.28, 0.2, 0.15], rng) + stack(
                note(step) * 0.998, seconds, [1, 0.7, 0.55, 0.45, 0.35, 0.28, 0.2], rng
            )
            lay(dry, unit(wall) * swell(seconds, 0.75 * seconds, 2.0), beat * STAND, 0.14, rng.uniform(-0.6, 0.6))
    for beat, step, pan in ((14, 55, 0.6), (34, 54, -0.6), (58, 50, 0.3)):
        lay(dry, bowed(rng, note(step), 8.0), beat * STAND, 0.13, pan)
    room = round_hall(close, hall(2.4, 900, "stand", late=0.03, channels=2), -9)
    return round_hall(dry, long_hall(), 0, -6) + 0.8 * room


@music(loops=False, lufs=-21)
def music_card(rng: Rng) -> Signal:
    """The sting under a chapter's name: one hull, a second above it, and the hall that closes over both."""
    length = 7.5
    made = mix((0.05, hull(rng, 25.0), 1.0), (0.05, struck(rng, note(24), 5.0), 0.4), (0.9, struck(rng, note(39), 5.0), 0.22))
    made = mix((0, made, 1), (0.4, bowed(rng, note(50), 5.0), 0.16), (0.6, bowed(rng, note(43), 5.0), 0.14))
    tone = np.zeros(span(6.0))
    for step in (12, 24, 31):
        tone += stack(note(step), 6.0, [1, 0.5, 0.3, 0.15, 0.1], rng) * swell(6.0, 0.8, 4.5)
    made = mix((0, made, 1), (0.1, unit(tone), 0.3))
    answer = long_hall()
    sides = [put(made, answer[:, [side]], -2, -4)[: span(length)] for side in (0, 1)]
    return faded(wide(sides[0], sides[1]), 2.6)
