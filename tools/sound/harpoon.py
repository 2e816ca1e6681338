"""The electro-harpoon: rail discharge, cable, spike, reel and the arc that stuns."""

import numpy as np

from .bodies import bar, cable, chatter, crack, join, plate, porcelain, pulses, tap
from .book import effect, loop
from .lib import (
    RATE,
    Rng,
    Signal,
    band,
    clock,
    curve,
    db,
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
    sine,
    span,
    stack,
    swell,
    tint,
    trimmed,
    unit,
)
from .space import inside, lay, near
from .water import bubbles


def arc(seconds: float, rng: Rng, fury: float = 1.0) -> Signal:
    """Return an electric arc, highest sample 1: it breaks and strikes anew a hundred times a second, unevenly."""
    strikes = pulses(curve(seconds, (0, 90), (seconds, 130 * fury)), rng, 0.0002, 0.9)
    lashes = np.convolve(strikes, np.exp(-np.arange(span(0.009)) / RATE / 0.0016))[: span(seconds)]
    torn = drift(span(seconds), rng, 14 * seconds, 0.0, 1.0) ** 1.5
    hiss = band(seconds, rng, 1400, 9500, -1.5)
    hum = drive(stack(100.0, seconds, [0.3, 1, 0.5, 0.7, 0.3, 0.4, 0.2, 0.25], rng), 3)
    made = hiss * (unit(lashes) + 0.12) * (0.35 + torn) + 0.10 * hum * (0.4 + torn)
    snap = plate(700, 0.02, 4000, rng).ring(strikes, 0.05, rng)[: span(seconds)]
    return drive(unit(made) + 0.4 * unit(snap) * torn, 2)


def payout(seconds: float, rng: Rng, first: float, last: float) -> Signal:
    """Return line that runs off a spool: pawls and a drum, `first` to `last` clicks per second, highest sample 1."""
    rate = glide(seconds, (0, first), (seconds, last))
    drum = join(plate(420, 0.05, 2400, rng), bar(1500, 0.04, 5000, rng))
    clicks = drum.ring(pulses(rate, rng, 0.0003, 0.25), 0.12, rng)[: span(seconds)]
    whirr = sculpt(noise(seconds, rng), lambda hz, t: peak(hz, 11 * np.interp(t, clock(seconds), rate), 0.5))
    return unit(unit(clicks) + 0.5 * unit(whirr))


def spike(rng: Rng, tone: float = 1.0) -> Signal:
    """Return a steel spike that goes into structure and shivers there, highest sample 1."""
    wall = join(plate(140 * tone, 0.6, 900, rng, -0.15), bar(1180 * tone, 0.8, 6500, rng, -0.05), bar(1730 * tone, 0.6, 7500, rng, -0.1))
    blow = mix((0, tap(0.0025), 1.0), (0, tap(0.00015), 0.6))
    hit = unit(wall.ring(blow, 0.9, rng))
    shiver = 1 + 0.5 * sine(glide(0.9, (0, 46), (0.9, 30)), 0.9) * decay(0.9, 0.6)
    thud = sine(glide(0.2, (0, 150), (0.05, 72), (0.2, 55)), 0.2) * decay(0.2, 0.2, 0.001)
    return unit(mix((0, hit * shiver, 1), (0, crack(0.025, rng, 1500), 0.3), (0, thud, 0.3)))


@effect(takes=3, lufs=-17, volume=0.65)
def harpoon_fire(rng: Rng) -> Signal:
    """A capacitor cracks, the rail throws the spike, the cable runs out after it."""
    rail = glide(0.16, (0, rng.uniform(2400, 3000)), (0.025, 520), (0.16, 75))
    throw = drive(stack(rail, 0.16, [1, 0.5, 0.35, 0.25, 0.15, 0.1], rng) * decay(0.16, 0.2, 0.0004), 2.5)
    thump = sine(glide(0.32, (0, 190), (0.05, 74), (0.32, 45)), 0.32) * decay(0.32, 0.34, 0.001)
    frame = unit(plate(230, 0.35, 900, rng).ring(chatter(0.1, rng, 0.02, 0.5, 0.0004), 0.5, rng))
    line = cable(0.7, rng, rng.uniform(0.006, 0.009), 5200) * decay(0.7, 0.8, 0.001)
    run = payout(0.4, rng, 150, 70) * swell(0.4, 0.04, 0.3)
    rest = arc(0.3, rng) * decay(0.3, 0.28, 0.002)
    made = mix((0, crack(0.05, rng, 900), 0.7), (0, throw, 0.75), (0, thump, 0.9), (0.004, frame, 0.5))
    made = mix((0, made, 1), (0.01, line, 0.35), (0.03, run, 0.28), (0.012, rest, 0.22))
    return trimmed(inside(near(drive(made, 1.5), -20), -18), -48)


@effect(takes=3, volume=0.6)
def harpoon_stick_metal(rng: Rng) -> Signal:
    """The spike in steel, the line that goes tight behind it."""
    line = cable(0.6, rng, rng.uniform(0.007, 0.011), 3600) * decay(0.6, 0.7, 0.001)
    made = mix((0, spike(rng, rng.uniform(0.88, 1.12)), 1), (0.02, line, 0.22))
    return trimmed(inside(near(drive(mix((0, made, 1), (0.015, arc(0.12, rng) * decay(0.12, 0.12), 0.12)), 1.9), -20), -17), -48)


def buried(rng: Rng, into: Signal) -> Signal:
    """Return the spike in something softer than steel: what gives way, the line that goes tight, hardly an arc."""
    line = cable(0.5, rng, rng.uniform(0.009, 0.013), 2200) * decay(0.5, 0.5, 0.001)
    low = sine(glide(0.14, (0, 150), (0.14, 62)), 0.14) * decay(0.14, 0.15, 0.001)
    made = mix((0, into, 1), (0, low, 0.5), (0.02, line, 0.16), (0.02, arc(0.1, rng) * decay(0.1, 0.1), 0.08))
    return trimmed(inside(near(drive(made, 1.8), -21), -20), -46)


@effect(takes=3, volume=0.6)
def harpoon_stick_plank(rng: Rng) -> Signal:
    """The spike in boards: a dull blow, splinters, the board that goes on shaking."""
    board = join(bar(rng.uniform(150, 200), 0.12, 1100, rng, -0.2), plate(rng.uniform(260, 340), 0.07, 1700, rng, -0.25))
    hit = unit(board.ring(mix((0, tap(0.0018), 1), (0, tap(0.0004), 0.5)), 0.3, rng))
    splinters = pulses(glide(0.12, (0, 420), (0.12, 60)), rng, 0.0004, 0.9)
    dry = unit(bar(rng.uniform(900, 1300), 0.02, 4000, rng, -0.1).ring(splinters, 0.18, rng))
    shake = unit(board.ring(pulses(glide(0.3, (0, 42), (0.3, 28)), rng, 0.002, 0.1) * np.linspace(1, 0, span(0.3)), 0.4, rng))
    return buried(rng, mix((0, hit, 1), (0, crack(0.03, rng, 1100), 0.4), (0.003, dry, 0.45), (0.03, shake, 0.3)))


@effect(takes=3, volume=0.6)
def harpoon_stick_rot(rng: Rng) -> Signal:
    """The spike in what rots: it goes in too easily, and something runs out round it."""
    give = lowpass(noise(0.2, rng, -3), 460) * decay(0.2, 0.17, 0.003)
    fibres = unit(bar(340, 0.02, 1500, rng, -0.1).ring(pulses(glide(0.14, (0, 260), (0.14, 40)), rng, 0.0009, 0.9), 0.18, rng))
    wet = sculpt(noise(0.34, rng, -1), lambda hz, t: peak(hz, 1100 * np.exp(-5 * t) + 240, 0.4)) * decay(0.34, 0.32, 0.01)
    return buried(
        rng,
        mix(
            (0, unit(give), 1),
            (0.002, fibres, 0.5),
            (0.01, unit(wet), 0.6),
            (0.05, bubbles(rng, glide(0.3, (0, 120), (0.3, 12)), 160, 800, 0.1), 0.25),
        ),
    )


@effect(takes=2, volume=0.6)
def harpoon_hit_flesh(rng: Rng) -> Signal:
    """The spike through porcelain into what is under it, and the arc that follows."""
    thud = lowpass(band(0.16, rng, 60, 600, -3), 500) * decay(0.16, 0.15, 0.002)
    wet = sculpt(noise(0.22, rng), lambda hz, t: peak(hz, 500 + 1500 * np.sin(9 * np.pi * t) ** 2, 0.5))
    shell = unit(porcelain(rng.uniform(1700, 2100), 0.12, rng).ring(chatter(0.05, rng, 0.011, 0.7, 0.0002), 0.2, rng))
    low = sine(glide(0.2, (0, 130), (0.2, 48)), 0.2) * decay(0.2, 0.22, 0.001)
    made = mix((0, unit(thud), 1), (0, low, 0.9), (0, shell, 0.5), (0.01, unit(wet) * decay(0.22, 0.2, 0.01), 0.35))
    made = drive(made, 2.5)
    return trimmed(inside(mix((0, made, 1), (0.04, arc(0.35, rng) * decay(0.35, 0.4, 0.005), 0.35)), -21), -46)


@effect(takes=2, volume=0.5)
def harpoon_miss(rng: Rng) -> Signal:
    """The spike glances off and tumbles away."""
    wall = join(plate(310, 0.4, 1500, rng, 0.0), bar(1900, 0.3, 6000, rng, -0.2))
    hit = unit(wall.ring(tap(0.00015), 0.6, rng))
    length = 0.55
    away = glide(length, (0, rng.uniform(3000, 3500)), (0.12, 2500), (length, 1150))
    spin = 0.55 + 0.45 * sine(glide(length, (0, 62), (length, 34)), length)
    whine = sine(away, length) + 0.5 * sine(2.07 * away, length) + 0.25 * sine(2.91 * away, length)
    air = sculpt(noise(length, rng), lambda hz, t: peak(hz, np.interp(t, clock(length), away), 0.25))
    fly = (0.6 * unit(whine) + unit(air)) * spin * decay(length, 0.75, 0.02)
    clank = unit(bar(1150, 0.18, 5000, rng).ring(chatter(0.3, rng, 0.09, 0.55, 0.0002), 0.5, rng))
    return trimmed(inside(mix((0, hit, 1), (0.004, unit(fly), 0.5), (0.5, clank, 0.18)), -17), -48)


@loop(volume=0.35)
def reel(rng: Rng) -> Signal:
    """The winch hauls: motor, pawl, a wet hiss of cable over the guide."""
    length, beat = 2.0, 26.0
    motor = drive(stack(beat * 6, length, [0.6, 1, 0.5, 0.7, 0.3, 0.3, 0.2, 0.2, 0.1, 0.1], rng), 2)
    made = 0.3 * motor * (1 + 0.3 * np.sin(2 * np.pi * beat / 2 * clock(length)))
    pawl = join(plate(380, 0.05, 2200, rng), bar(1350, 0.05, 5200, rng))
    for number in range(round(length * beat)):
        click = unit(pawl.ring(tap(0.0003), 0.1, rng))
        lay(made, click, number / beat + rng.uniform(-0.0015, 0.0015), rng.uniform(0.35, 0.7))
    hiss = tint(span(length), rng, lambda hz: peak(hz, 2600, 0.7)) * drift(span(length), rng, 6, 0.4, 1.0)
    return made + 0.10 * hiss


@effect(takes=2, volume=0.45)
def line_taut(rng: Rng) -> Signal:
    """The line takes the whole weight."""
    twang = cable(0.9, rng, rng.uniform(0.011, 0.014), 2600, 12)
    note = bar(rng.uniform(70, 84), 0.5, 900, rng, -0.35)
    pull = unit(note.ring(tap(0.002), 0.8, rng))
    strands = pulses(glide(0.35, (0, 140), (0.35, 34)), rng, 0.0006, 0.5)
    creak = unit(bar(520, 0.05, 2600, rng).ring(strands, 0.4, rng))
    made = mix((0, twang * decay(0.9, 0.9), 1), (0, pull, 0.6), (0.03, faded(creak, 0.2), 0.25))
    return trimmed(inside(drive(made, 2), -19), -46)


@effect(volume=0.4)
def line_release(rng: Rng) -> Signal:
    """The latch opens and the line whips free."""
    latch = join(plate(260, 0.12, 1500, rng), bar(1250, 0.1, 5000, rng))
    clack = unit(latch.ring(chatter(0.08, rng, 0.024, 0.6, 0.0003), 0.3, rng))
    whip = sculpt(noise(0.3, rng), lambda hz, t: peak(hz, 900 + 5200 * np.sin(np.pi * np.clip(t / 0.3, 0, 1)) ** 2, 0.5))
    slack = cable(0.4, rng, 0.006, 5200, 4) * decay(0.4, 0.3, 0.001)
    return trimmed(inside(mix((0, clack, 1), (0.01, unit(whip) * swell(0.3, 0.1, 0.2), 0.35), (0.005, slack, 0.3)), -21), -46)


@effect(volume=0.45)
def harpoon_return(rng: Rng) -> Signal:
    """The line runs in faster and faster, the spike docks, a capacitor takes charge."""
    run = payout(0.45, rng, 60, 190) * curve(0.45, (0, 0.3), (0.4, 1), (0.45, 0.9))
    dock = unit(join(plate(190, 0.25, 1100, rng), bar(1600, 0.15, 6000, rng)).ring(chatter(0.06, rng, 0.014, 0.5, 0.0003), 0.5, rng))
    low = sine(glide(0.12, (0, 150), (0.12, 70)), 0.12) * decay(0.12, 0.13, 0.001)
    charge = stack(glide(0.5, (0, 900), (0.5, 2300)), 0.5, [1, 0.2, 0.3, 0.1], rng) * swell(0.5, 0.2, 0.3)
    made = mix((0, run, 0.5), (0.43, dock, 1), (0.43, low, 0.6), (0.45, charge, 0.045))
    return trimmed(inside(made, -21), -46)


@loop(lufs=-19, volume=0.4)
def arc_loop(rng: Rng) -> Signal:
    """What is stunned: arcs that do not stop."""
    length, blend = 2.4, 0.5
    made = arc(length + blend, rng, 1.2)
    size, turn = span(length), np.linspace(0, np.pi / 2, span(blend))
    head = made[: span(blend)] * np.sin(turn) + made[size : size + span(blend)] * np.cos(turn)
    return np.concatenate([head, made[span(blend) : size]])


@effect(takes=2, volume=0.6)
def arc_burst(rng: Rng) -> Signal:
    """The charge goes over into an enemy, all at once."""
    lash = drive(arc(0.7, rng, 1.6), 5) * decay(0.7, 0.85, 0.001)
    low = drive(sine(glide(0.3, (0, 210), (0.06, 90), (0.3, 50)), 0.3) * decay(0.3, 0.35, 0.001), 2)
    return trimmed(inside(mix((0, crack(0.08, rng, 700), 0.8), (0, lash, 0.9), (0, low, 0.45)), -20), -46)


@effect(lufs=-17, volume=0.65)
def pin(rng: Rng) -> Signal:
    """The spike goes through a body and into the wall behind it."""
    shell = unit(porcelain(1900, 0.14, rng).ring(chatter(0.06, rng, 0.012, 0.7, 0.0002), 0.25, rng))
    slam = plate(74, 0.9, 260, rng, -0.5)
    wall = unit(slam.ring(tap(0.005), 1.2, rng))
    made = mix((0, shell, 0.4), (0.045, spike(rng, 0.72), 1.0), (0.045, wall, 0.45))
    made = mix((0, made, 1), (0.07, arc(0.4, rng) * decay(0.4, 0.45), db(-10)))
    return trimmed(inside(near(drive(made, 1.5), -18), -16), -48)
