"""What is heard where nothing happens: eight places as two-channel loops, made on a ring so that no seam exists."""

from collections.abc import Callable

import numpy as np

from .bodies import bar, cable, chatter, join, pipe, plate, porcelain, pulses, tap
from .book import loop
from .figure import fabric
from .lib import Rng, Signal, clock, curve, drift, drive, faded, glide, lowpass, peak, sculpt, sine, span, stack, swell, tint, unit
from .people import children, cloth_line, kitchen
from .place import shield
from .space import hall, lay, round_hall, wide
from .voice import AH, EH, OH, UH, breath, throat
from .water import bubbles, drip


def empty(seconds: float) -> Signal:
    """Return two silent channels."""
    return np.zeros((span(seconds), 2))


def both(make: Callable[[], Signal], width: float = 1.0) -> Signal:
    """Return two independent runs of `make`, left and right."""
    return wide(make(), make(), width)


def wind(seconds: float, rng: Rng, low: float, high: float, songs: tuple[float, ...], gusts: float) -> Signal:
    """Return wind for a ring: its body between `low` and `high` Hz follows the force, girders sing at `songs` Hz."""
    size = span(seconds)
    force = drift(size, rng, gusts)
    turns = [drift(size, rng, gusts * 0.7, 0.985, 1.015) for _ in songs]
    alive = [drift(size, rng, gusts * 0.8) ** 4 for _ in songs]
    t = clock(seconds)

    def gain(hz: Signal, at: Signal) -> Signal:
        now = np.interp(at, t, force)
        made = (0.35 + 0.65 * now) * peak(hz, low + (high - low) * now, 1.3)
        for song, turn, life in zip(songs, turns, alive, strict=True):
            made = made + 0.9 * np.interp(at, t, life) * peak(hz, song * np.interp(at, t, turn), 0.03)
        return made

    made = sculpt(tint(size, rng, lambda hz: hz**-0.35), gain, wrap=True, frame=4096)
    return made / np.std(made)


def rumble(seconds: float, rng: Rng, centre: float, width: float) -> Signal:
    """Return a deep slow noise for a ring."""
    made = tint(span(seconds), rng, lambda hz: peak(hz, centre, width))
    return made * drift(span(seconds), rng, seconds / 6, 0.5, 1.0)


def drone(seconds: float, rng: Rng, hz: float, gains: tuple[float, ...], slow: float = 0.1) -> Signal:
    """Return harmonics of `hz`, each breathing by itself some `slow` times a second, in whole turns of the ring."""
    size = span(seconds)
    made = np.zeros(size)
    for number, gain in enumerate(gains, start=1):
        for _ in range(2):
            turns = round(number * hz * seconds + rng.uniform(-0.25, 0.25) * seconds)
            made += gain * drift(size, rng, max(2, slow * seconds), 0.15, 1.0) * sine(turns / seconds, seconds, rng.random())
    return unit(made)


def murmurs(seconds: float, rng: Rng, words: int) -> Signal:
    """Return far people on a ring: syllables of several throats, nothing to be understood."""
    made = empty(seconds)
    vowels = (AH, EH, OH, UH)
    for _ in range(words):
        pitch, size = (rng.uniform(100, 140), 0.97) if rng.random() < 0.55 else (rng.uniform(190, 270), 1.14)
        at, pan = rng.uniform(0, seconds), rng.uniform(-0.7, 0.7)
        for _ in range(rng.integers(2, 6)):
            length = rng.uniform(0.12, 0.24)
            first, last = rng.integers(0, 4, 2)
            path = glide(length, (0, pitch * rng.uniform(0.95, 1.1)), (length, pitch * rng.uniform(0.85, 1.05)))
            tone = throat(path, rng, vowels[first], vowels[last], size, 0.7) * swell(length, 0.04, 0.08)
            lay(made, unit(tone), at, rng.uniform(0.4, 1.0), pan)
            at += length * rng.uniform(0.8, 1.3)
    return made


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_village_edge(rng: Rng) -> Signal:
    """Where the shield begins: its warm tone, lamps, far people, somebody who hammers at something."""
    length = 36.0
    tone = both(lambda: shield(length, rng), 0.5)
    warm = wide(drone(length, rng, 73.4, (0.5, 1, 0.6, 0.4, 0.2, 0.15)), drone(length, rng, 73.4, (0.5, 1, 0.6, 0.4, 0.2, 0.15)))
    lamps = both(lambda: drive(stack(100.0, length, [0.2, 1, 0.2, 0.6, 0.2, 0.4], rng), 2) * drift(span(length), rng, 9, 0.5, 1), 0.8)
    life = 0.8 * murmurs(length, rng, 26)
    for start, pan in ((4.2, -0.5), (19.5, -0.45), (27.3, 0.6)):
        anvil = bar(rng.uniform(420, 700), 0.6, 2600, rng)
        for number in range(int(rng.integers(2, 5))):
            lay(life, unit(anvil.ring(tap(0.0008), 0.7, rng)), start + number * rng.uniform(0.5, 0.62), rng.uniform(0.25, 0.5), pan)
    for at in (9.7, 23.1, 33.0):
        pot = pipe(rng.uniform(480, 800), 0.3, 3500, rng).ring(chatter(0.3, rng, 0.07, 0.6, 0.0006), 0.6, rng)
        lay(life, unit(pot), at, 0.22, rng.uniform(-0.6, 0.6))
    behind = round_hall(life, hall(3.2, 700, "village", late=0.05, channels=2), -3, -11)
    air = both(lambda: wind(length, rng, 130, 260, (), 5))
    made = 0.32 * tone / np.std(tone) + 0.10 * warm / np.std(warm) + 0.035 * lamps + 0.34 * air
    return made + 0.30 * behind / np.std(behind)


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_outskirts(rng: Rng) -> Signal:
    """Outside: cold wind in the girders, metal that works far away, a hall without an end."""
    length = 40.0
    left = wind(length, rng, 170, 520, (392, 633, 1010), 7)
    right = wind(length, rng, 160, 480, (357, 588, 934), 6)
    gusts = wide(left, right, 0.85) + 0.5 * both(lambda: rumble(length, rng, 62, 0.8))
    events = empty(length)
    for at, low, gain in ((3.0, 31, 0.8), (12.5, 24, 0.5), (21.0, 38, 0.6), (31.5, 27, 0.7)):
        beam = join(plate(low, 3.0, 120, rng, -0.5), bar(low * 4.3, 4.0, 600, rng, -0.3))
        lay(events, unit(beam.ring(tap(0.006), 4.0, rng)), at, gain, rng.uniform(-0.8, 0.8))
    for at in (7.4, 17.2, 26.8, 35.9):
        slips = pulses(glide(1.8, (0, 14), (0.8, 33), (1.8, 12)), rng, 0.002, 0.5)
        groan = unit(bar(rng.uniform(150, 240), 0.2, 900, rng).ring(slips, 2.2, rng))
        lay(events, faded(groan, 0.6, 0.3), at, 0.3, rng.uniform(-0.9, 0.9))
    for at in (9.9, 24.2, 37.5):
        lay(events, cable(2.0, rng, 0.02, 1800, 10), at, 0.25, rng.uniform(-0.9, 0.9))
    behind = round_hall(events, hall(9.0, 520, "outskirts", late=0.14, echo=0.7, slap=2.5, channels=2), 0, -26)
    return 0.55 * gusts / np.std(gusts) + 0.62 * behind / np.std(behind)


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_abyss(rng: Rng) -> Signal:
    """Over the abyss: wind from below, a tone too deep to place, machines that have worked for a thousand years."""
    length = 40.0
    air = both(lambda: wind(length, rng, 75, 210, (146, 219), 5), 0.9)
    gains = (1.0, 0.8, 0.5, 0.35, 0.22, 0.15, 0.1)
    deep = wide(drone(length, rng, 36.7, gains), drone(length, rng, 36.7, gains), 0.7)
    machines = empty(length)
    for number in range(10):
        press = plate(33, 1.2, 160, rng, -0.45).ring(mix_taps(rng), 2.0, rng)
        lay(machines, unit(press), 4.0 * number + 0.02 * rng.standard_normal(), 0.8, -0.35)
    for number in range(16):
        far_one = bar(118, 0.8, 700, rng).ring(tap(0.003), 1.2, rng)
        lay(machines, unit(far_one), 2.5 * number + 1.1, 0.3, 0.5)
    turbine = both(lambda: drone(length, rng, 58.3, (1, 0.3, 0.5, 0.2, 0.3, 0.1, 0.15, 0.1)), 0.5)
    behind = round_hall(machines, hall(10.0, 380, "abyss", late=0.2, echo=0.9, slap=2.5, channels=2), 0, -30)
    made = 0.5 * air / np.std(air) + 0.42 * deep / np.std(deep) + 0.16 * turbine / np.std(turbine)
    return made + 0.42 * behind / np.std(behind)


def mix_taps(rng: Rng) -> Signal:
    """Return the two pushes of a press: it sets down, and lets go."""
    made = np.zeros(span(0.8))
    for at, gain in ((0.0, 1.0), (0.62, rng.uniform(0.3, 0.45))):
        push = tap(0.007) * gain
        made[span(at) : span(at) + len(push)] += push
    return made


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_dark(rng: Rng) -> Signal:
    """A closed dark place: air that stands, drops, steel that cools, and something that ticks."""
    length = 32.0
    room = both(lambda: tint(span(length), rng, lambda hz: peak(hz, 105, 1.1) + 0.06 * peak(hz, 900, 1.6)))
    room = room * np.stack([drift(span(length), rng, 4, 0.6, 1)] * 2, axis=1)
    hum = both(lambda: drone(length, rng, 49.0, (1, 0.7, 0.25, 0.3, 0.1, 0.15)), 0.4)
    near_by = empty(length)
    for number, at in enumerate((2.3, 6.9, 8.0, 14.4, 19.2, 25.1, 26.0, 30.6)):
        lay(near_by, unit(drip(rng, number % 4)), at, rng.uniform(0.35, 0.8), (-0.6, 0.5)[number % 2] + rng.uniform(-0.2, 0.2))
    for at in np.sort(rng.uniform(0, length, 9)):
        cooling = plate(rng.uniform(300, 600), 0.25, 2600, rng).ring(tap(0.0002), 0.4, rng)
        lay(near_by, unit(cooling), float(at), rng.uniform(0.1, 0.3), rng.uniform(-0.9, 0.9))
    for number in range(20):
        clock_ = porcelain(2050, 0.05, rng).ring(tap(0.0003), 0.15, rng)
        lay(near_by, unit(clock_), 1.6 * number, 0.13 if number % 5 else 0.0, 0.55)
    behind = round_hall(near_by, hall(2.2, 1500, "dark", late=0.02, channels=2), -6, -3)
    made = 0.5 * room / np.std(room) + 0.22 * hum / np.std(hum)
    return made + 0.5 * behind / np.max(np.abs(behind)) * 6


def worked(loop_: Signal, rng: Rng, times: tuple[float, ...], gain: float) -> None:
    """Let somebody hammer at something, a few blows at each of these seconds."""
    for start in times:
        anvil, pan = bar(rng.uniform(380, 640), 0.5, 2400, rng), rng.uniform(-0.6, 0.6)
        for number in range(int(rng.integers(2, 6))):
            lay(
                loop_,
                unit(anvil.ring(tap(0.001), 0.6, rng)),
                start + 0.55 * number + rng.normal(0, 0.03),
                gain * rng.uniform(0.5, 1.0),
                pan,
            )


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_village(rng: Rng) -> Signal:
    """Inside the dome by day: the generator below, many people on many floors, hands at work, washing, glass overhead."""
    length = 40.0
    life = 0.7 * murmurs(length, rng, 44)
    worked(life, rng, (3.1, 12.4, 25.8, 33.5), 0.3)
    for at, take in ((6.2, 0), (15.7, 2), (22.3, 1), (36.8, 0)):
        lay(life, unit(kitchen(rng, take)), at, 0.2, rng.uniform(-0.7, 0.7))
    for at, take, pan in ((9.4, 0, -0.6), (29.0, 1, 0.6)):
        lay(life, unit(children(rng, take)), at, 0.3, pan)
    for at, take in ((18.2, 0), (31.6, 1)):
        lay(life, unit(cloth_line(rng, take)), at, 0.18, rng.uniform(-0.5, 0.5))
    behind = round_hall(life, hall(2.4, 1000, "inside the dome", late=0.03, channels=2), -3, -7)
    engine = both(lambda: drone(length, rng, 50.0, (0.7, 1, 0.35, 0.4, 0.12, 0.15)), 0.5)
    glass = both(lambda: drone(length, rng, 660.0, (1, 0.5, 0.3), 0.4), 1.0)
    air = both(lambda: wind(length, rng, 150, 290, (), 6))
    made = 0.30 * engine / np.std(engine) + 0.015 * glass / np.std(glass) + 0.42 * air
    return made + 0.42 * behind / np.std(behind)


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_village_night(rng: Rng) -> Signal:
    """Inside the dome at night: the generator turns slower, a lamp, two who still talk, steel that cools, somebody who turns over."""
    length = 40.0
    life = 0.45 * murmurs(length, rng, 7)
    for at in np.sort(rng.uniform(0, length, 8)):
        cooling = plate(rng.uniform(260, 520), 0.2, 2200, rng).ring(tap(0.0003), 0.4, rng)
        lay(life, unit(cooling), float(at), rng.uniform(0.06, 0.2), rng.uniform(-0.9, 0.9))
    for at, take in ((5.5, 1), (21.0, 0), (34.2, 2)):
        lay(life, unit(cloth_line(rng, take)), at, 0.16, rng.uniform(-0.6, 0.6))
    for at in (12.3, 28.4):
        lay(life, fabric(rng, 0.6, 2), at, 0.2, 0.4)
    for number in range(5):
        asleep = breath(1.5, rng, UH, OH, 0.95) * swell(1.5, 0.7, 0.7)
        lay(life, unit(asleep), 13.0 + 4.2 * number, 0.07, -0.5)
    behind = round_hall(life, hall(2.8, 900, "the dome at night", late=0.03, channels=2), -3, -7)
    engine = both(lambda: drone(length, rng, 50.0, (1.0, 0.7, 0.2, 0.2, 0.06)), 0.5)
    lamp = both(lambda: drive(stack(100.0, length, [0.2, 1, 0.2, 0.6, 0.2, 0.4], rng), 2) * drift(span(length), rng, 9, 0.4, 1), 0.6)
    air = both(lambda: wind(length, rng, 110, 220, (), 5))
    made = 0.36 * engine / np.std(engine) + 0.02 * lamp / np.std(lamp) + 0.42 * air
    return made + 0.26 * behind / np.std(behind)


def swell_of(seconds: float, rng: Rng, low: float, high: float) -> Signal:
    """Return deep water that moves against walls, for a ring, rms about 1."""
    size = span(seconds)
    force, t = drift(size, rng, seconds / 3.3), clock(seconds)
    made = sculpt(
        tint(size, rng, lambda hz: hz**-0.5),
        lambda hz, at: (0.25 + np.interp(at, t, force)) * peak(hz, low + (high - low) * np.interp(at, t, force), 0.9),
        wrap=True,
        frame=4096,
    )
    return made / np.std(made)


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_sanctuary(rng: Rng) -> Signal:
    """Between the tanks: drops near and far, water that laps, plates that groan under what they hold."""
    length = 40.0
    wet = empty(length)
    for number, at in enumerate(np.sort(rng.uniform(0, length, 26))):
        lay(wet, unit(drip(rng, number % 4)), float(at), min(rng.pareto(2.0) * 0.2 + 0.06, 0.5), rng.uniform(-0.9, 0.9))
    for at, low in ((2.6, 58.0), (14.9, 47.0), (23.0, 66.0), (33.1, 51.0)):
        bend = glide(3.6, (0, low), (1.3, low * 1.15), (3.6, low * 0.9))
        groan = stack(bend, 3.6, [0.6, 1, 0.7, 0.5, 0.4, 0.3, 0.2, 0.12], rng) * (1 + 0.5 * sine(11, 3.6)) * swell(3.6, 1.2, 1.8)
        lay(wet, unit(groan), at, 0.45, rng.uniform(-0.7, 0.7))
    for at in (8.8, 19.4, 29.7, 38.0):
        knock = plate(rng.uniform(70, 120), 0.8, 500, rng, -0.4).ring(tap(0.003), 1.2, rng)
        lay(wet, unit(knock), at, rng.uniform(0.2, 0.4), rng.uniform(-0.8, 0.8))
    behind = round_hall(wet, hall(5.5, 800, "between the tanks", late=0.06, channels=2), 0, -7)
    water = both(lambda: swell_of(length, rng, 170, 520), 0.9)
    air = both(lambda: wind(length, rng, 85, 170, (), 4))
    return 0.20 * water + 0.34 * air + 0.50 * behind / np.std(behind)


@loop(lufs=-30, volume=1.0, quality=0.4)
def amb_sanctuary_deep(rng: Rng) -> Signal:
    """At the bottom: black water that presses on everything, air that comes up out of it once in a while, a tone one rather feels."""
    length = 44.0
    wet = empty(length)
    for at in (3.3, 11.8, 18.0, 27.6, 36.4):
        rate = curve(1.6, (0, 4), (0.3, 22), (1.6, 2))
        lay(wet, lowpass(bubbles(rng, rate, 70, 420, 0.12), 900), at, rng.uniform(0.4, 0.8), rng.uniform(-0.8, 0.8))
    for number, at in enumerate(np.sort(rng.uniform(0, length, 9))):
        lay(wet, unit(drip(rng, number % 4)), float(at), rng.uniform(0.08, 0.25), rng.uniform(-0.9, 0.9))
    for at, low in ((7.0, 31.0), (24.0, 38.0), (40.0, 27.0)):
        beam_ = join(plate(low, 3.5, 130, rng, -0.5), bar(low * 4.7, 4.0, 420, rng, -0.3))
        lay(wet, unit(beam_.ring(tap(0.009), 4.5, rng)), at, 0.5, rng.uniform(-0.6, 0.6))
    behind = round_hall(wet, hall(9.0, 380, "the bottom", late=0.12, channels=2), 0, -9)
    water = both(lambda: swell_of(length, rng, 60, 190), 0.8)
    deep = wide(drone(length, rng, 41.2, (1, 0.7, 0.4, 0.25, 0.15)), drone(length, rng, 41.2, (1, 0.7, 0.4, 0.25, 0.15)), 0.7)
    return 0.50 * water + 0.22 * deep / np.std(deep) + 0.40 * behind / np.std(behind)
