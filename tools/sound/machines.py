"""Machines that people or nobody keep running: doors, lift, crane, pump, generator, lever, valve, chains and what hangs on them."""

import numpy as np

from .bodies import Body, bar, chatter, crack, join, pipe, plate, pulses, tap
from .book import effect, loop
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
    tint,
    trimmed,
    unit,
)
from .place import motor, relay, shield, stones
from .space import inside, lay, near
from .water import bubbles, spray


def hinge(rng: Rng, rate: Signal, hz: float, wood: bool = False) -> Signal:
    """Return something dry that turns: it sticks and slips at `rate` per second, highest sample 1."""
    body = join(bar(hz, 0.05 if wood else 0.12, 2200, rng, -0.2), plate(hz * 0.43, 0.08 if wood else 0.25, 900, rng, -0.3))
    slips = pulses(rate, rng, 0.0009, 0.35) * (0.4 + drift(len(rate), rng, 6, 0, 1))
    return unit(body.ring(slips, len(rate) / RATE + 0.2, rng))


def slab(rng: Rng, lowest: float, ring: float = 1.2) -> Signal:
    """Return a heavy leaf that meets its frame, highest sample 1."""
    leaf = join(plate(lowest, ring, 190, rng, -0.45), plate(lowest * 4.3, 0.3, 1300, rng, -0.25))
    hit = unit(leaf.ring(chatter(0.25, rng, 0.07, 0.4, 0.0022), ring + 0.3, rng))
    low = sine(glide(0.5, (0, 2.2 * lowest), (0.06, lowest), (0.5, 0.8 * lowest)), 0.5) * decay(0.5, 0.5, 0.002)
    return unit(drive(mix((0, hit, 1), (0, low, 0.6)), 1.6))


@effect(lufs=-17, volume=0.6)
def door_heavy(rng: Rng) -> Signal:
    """A bulkhead opened by hand: the wheel, bolts out of their holes, a leaf of half a ton that complains, and stops."""
    wheel = hinge(rng, glide(0.7, (0, 20), (0.4, 70), (0.7, 34)), 610)
    bolts = mix((0, relay(rng), 1), (0.09, relay(rng), 0.9), (0.15, slab(rng, 120, 0.3), 0.5))
    swing = hinge(rng, glide(1.7, (0, 12), (0.5, 34), (1.2, 26), (1.7, 9)), 190)
    drag = plate(52, 0.6, 420, rng, -0.25).ring(band(1.6, rng, 50, 1600, -4) * swell(1.6, 0.3, 0.3), 2.0, rng)
    made = mix((0, wheel, 0.3), (0.72, bolts, 0.6), (1.0, swing, 0.42), (1.0, unit(drag), 0.35), (2.55, slab(rng, 41), 0.8))
    return trimmed(inside(made, -16), -42, 0.3)


@effect(lufs=-18, volume=0.55)
def hatch_open(rng: Rng) -> Signal:
    """A floor hatch: a catch, air that evens out, a lid thrown back."""
    catch = mix((0, relay(rng), 0.8), (0.08, relay(rng), 0.5))
    sigh = sculpt(noise(0.5, rng), lambda hz, t: peak(hz, 2600 * np.exp(-3 * t) + 300, 0.7)) * decay(0.5, 0.5, 0.01)
    lift = hinge(rng, glide(0.45, (0, 30), (0.45, 90)), 420)
    made = mix(
        (0, catch, 0.7),
        (0.1, unit(sigh), 0.35),
        (0.14, lift, 0.3),
        (0.6, slab(rng, 96, 0.6), 1.0),
        (0.62, unit(pipe(640, 0.2, 3000, rng).ring(chatter(0.2, rng, 0.05, 0.5, 0.0006), 0.4, rng)), 0.25),
    )
    return trimmed(inside(made, -19), -42, 0.1)


@effect(lufs=-18, volume=0.55)
def hatch_close(rng: Rng) -> Signal:
    """The lid falls into its seat, the catch bites."""
    made = mix((0, hinge(rng, glide(0.25, (0, 90), (0.25, 40)), 420), 0.25), (0.26, slab(rng, 84, 0.7), 1.0), (0.5, relay(rng), 0.6))
    return trimmed(inside(made, -19), -42, 0.1)


@effect(takes=2, lufs=-19, volume=0.5)
def gate_leaf(rng: Rng, take: int) -> Signal:
    """A gate of bars and mesh on a dry pin: it swings, the mesh shivers, it knocks against its post."""
    swing = hinge(rng, glide(0.9, (0, (16, 22)[take]), (0.35, (52, 64)[take]), (0.9, 18)), (720, 660)[take])
    bars = join(*(bar(rng.uniform(420, 1200), 0.5, 3600, rng, -0.2) for _ in range(6)))
    knock = unit(bars.ring(chatter(0.5, rng, 0.12, 0.55, 0.0007), 0.9, rng))
    mesh = unit(bars.ring(0.02 * band(0.9, rng, 900, 5000) * swell(0.9, 0.3, 0.4), 1.1, rng))
    return trimmed(inside(mix((0, swing, 0.5), (0, mesh, 0.18), (0.88, knock, 0.9), (0.88, slab(rng, 110, 0.4), 0.5)), -20), -42, 0.1)


@loop(lufs=-20, volume=0.35)
def lift_loop(rng: Rng) -> Signal:
    """A cage lift on its cable: a drum that winds, rollers that find every joint, a cage that is not square."""
    length = 4.8
    size = span(length)
    drum_ = motor(31.25 * np.ones(size), length, rng)
    rope = tint(size, rng, lambda hz: peak(hz, 900, 0.5)) * (1 + sine(6.25, length)) * 0.5
    made = 0.3 * drum_ + 0.14 * rope
    cage = join(*(bar(rng.uniform(500, 1500), 0.2, 3800, rng, -0.2) for _ in range(5)))
    rail = plate(118, 0.3, 700, rng, -0.3)
    for number in range(4):
        at = 1.2 * number + rng.uniform(-0.04, 0.04)
        lay(made, unit(rail.ring(mix((0, tap(0.002), 1), (0.09, tap(0.002), 0.7)), 0.5, rng)), at, 1.7)
        lay(made, unit(cage.ring(chatter(0.2, rng, 0.04, 0.6, 0.0005), 0.5, rng)), at + 0.02, rng.uniform(0.3, 0.6))
    return made


@effect(lufs=-18, volume=0.55)
def lift_start(rng: Rng) -> Signal:
    """A lever, slack that goes out of the cable, the cage leaves the floor."""
    length = 1.4
    run = motor(glide(length, (0, 8), (1.0, 31.25), (length, 31.25)), length, rng) * curve(length, (0, 0.2), (0.6, 1), (length, 0.6))
    slack = hinge(rng, glide(0.5, (0, 14), (0.5, 60)), 240)
    made = mix((0, relay(rng), 0.7), (0.12, unit(run), 0.55), (0.2, slack, 0.4), (0.66, slab(rng, 88, 0.5), 0.7))
    return trimmed(inside(faded(made, 0.3), -19), -42, 0.1)


@effect(lufs=-18, volume=0.55)
def lift_stop(rng: Rng) -> Signal:
    """The drum is braked, the cage swings in its guides and sets down."""
    run = motor(glide(0.8, (0, 31.25), (0.8, 9)), 0.8, rng) * curve(0.8, (0, 0.8), (0.8, 0))
    shriek = hinge(rng, glide(0.5, (0, 300), (0.5, 130)), 880)
    made = mix(
        (0, unit(run), 0.5), (0.02, faded(shriek, 0.2, 0.05), 0.16), (0.52, slab(rng, 72, 0.8), 1.0), (0.75, slab(rng, 105, 0.4), 0.35)
    )
    return trimmed(inside(made, -18), -42, 0.15)


@loop(lufs=-20, volume=0.35)
def crane_loop(rng: Rng) -> Signal:
    """A crane that travels overhead: a traction motor under load, wheels on a rail with flat spots, gears that grind."""
    length = 5.0
    size = span(length)
    pull = motor(58.0 + 0.0 * np.ones(size), length, rng) * drift(size, rng, 9, 0.75, 1.0)
    grind = tint(size, rng, lambda hz: peak(hz, 380, 0.5) + 0.3 * peak(hz, 1350, 0.4)) * (0.6 + 0.4 * sine(11.6, length))
    made = 0.3 * pull + 0.3 * grind
    wheel = join(plate(84, 0.35, 500, rng, -0.35), bar(610, 0.12, 2600, rng))
    for number in range(8):
        lay(made, unit(wheel.ring(tap(0.0014), 0.5, rng)), 0.625 * number, 1.4 if number % 4 else 2.2)
    return made


@effect(lufs=-17, volume=0.6)
def crane_stop(rng: Rng) -> Signal:
    """It runs into its buffers, and the load goes on swinging."""
    run = motor(glide(0.6, (0, 58), (0.6, 12)), 0.6, rng) * curve(0.6, (0, 0.7), (0.6, 0))
    swing = hinge(rng, glide(1.8, (0, 24), (0.5, 9), (0.9, 22), (1.8, 7)), 150)
    made = mix((0, unit(run), 0.5), (0.3, slab(rng, 46, 1.4), 1.0), (0.36, rattled(rng, 0.7, 40), 0.35), (0.6, swing, 0.3))
    return trimmed(inside(made, -16), -42, 0.3)


@loop(lufs=-20, volume=0.35)
def pump_loop(rng: Rng) -> Signal:
    """A pump that lifts water: a rod that goes up wheezing and comes down hard, a valve that claps, the pipe that gulps."""
    length = 4.5
    size = span(length)
    made = 0.10 * motor(25.0 * np.ones(size), length, rng) + 0.05 * tint(size, rng, lambda hz: peak(hz, 240, 1.0))
    for number in range(3):
        at = 1.5 * number
        wheeze = sculpt(noise(0.7, rng, -1), lambda hz, t: peak(hz, 520 + 700 * t, 0.35) + 0.3 * peak(hz, 2600, 0.5)) * swell(
            0.7, 0.35, 0.15
        )
        gulp = bubbles(rng, curve(0.5, (0, 150), (0.2, 60), (0.5, 5)), 120, 700, 0.12)
        valve = unit(plate(260, 0.14, 1500, rng).ring(chatter(0.1, rng, 0.03, 0.5, 0.0008), 0.3, rng))
        lay(made, unit(wheeze), at, 0.4)
        lay(made, slab(rng, 66, 0.4), at + 0.74, 0.7)
        lay(made, valve, at + 0.8, 0.4)
        lay(made, gulp, at + 0.82, 0.5)
    return made


@loop(lufs=-22, volume=0.3)
def generator_loop(rng: Rng) -> Signal:
    """The village's generator: a turbine that is too old, a bearing with a voice of its own, the coil's hum over all of it."""
    length = 6.0
    size = span(length)
    coil = drive(stack(100.0, length, [1, 0.6, 0.25, 0.4, 0.12, 0.2, 0.1, 0.12], rng), 1.6)
    turn = motor(36.5 * np.ones(size), length, rng) * (0.85 + 0.15 * sine(1.5, length))
    bearing = tint(size, rng, lambda hz: peak(hz, 730, 0.06) + 0.6 * peak(hz, 1460, 0.05)) * drift(size, rng, 10, 0.1, 1.0)
    air = tint(size, rng, lambda hz: peak(hz, 420, 1.3))
    return 0.22 * coil + 0.24 * turn + 0.12 * bearing + 0.12 * air


@effect(takes=2, lufs=-18, volume=0.55)
def lever(rng: Rng, take: int) -> Signal:
    """A long lever is thrown: teeth of a ratchet, the end stop, something under the floor that answers."""
    teeth = silence(0.1)
    arm = join(pipe((430, 390)[take], 0.1, 2600, rng), bar(1300, 0.05, 5000, rng))
    for number in range(6):
        teeth = mix((0, teeth, 1), (0.055 * number, unit(arm.ring(tap(0.0005), 0.2, rng)), 0.35 + 0.07 * number))
    answer = lowpass(slab(rng, 58, 0.5), 700)
    made = mix(
        (0, hinge(rng, glide(0.35, (0, 40), (0.35, 110)), 520), 0.16),
        (0, teeth, 0.5),
        (0.38, slab(rng, 104, 0.4), 1.0),
        (0.4, relay(rng), 0.4),
        (0.72, unit(answer), 0.35),
    )
    return trimmed(inside(made, -19), -40, 0.15)


@effect(takes=2, lufs=-19, volume=0.5)
def valve(rng: Rng, take: int) -> Signal:
    """A handwheel: three quarter turns of rust, and the pipe that begins to sing."""
    made = silence(0.1)
    for number in range(3):
        rate = glide(0.4, (0, 34), (0.15, 92 + 16 * number), (0.4, 40))
        made = mix((0, made, 1), (0.52 * number, faded(hinge(rng, rate, (560, 640)[take] * 1.06**number), 0.1, 0.02), 0.8))
    flow = sculpt(noise(1.5, rng), lambda hz, t: peak(hz, 700 + 2300 * t, 0.5)) * swell(1.5, 1.0, 0.4)
    return trimmed(inside(mix((0, made, 1), (0.7, unit(flow), 0.35), (0.05, relay(rng), 0.2)), -20), -42, 0.15)


def link(rng: Rng) -> Body:
    """Return one link of a heavy chain: a closed bar, so short that it hardly rings."""
    return join(bar(rng.uniform(1150, 1900), 0.13, 5200, rng, -0.15), bar(rng.uniform(2400, 3700), 0.09, 8000, rng, -0.1))


def rattled(rng: Rng, seconds: float, rate: float) -> Signal:
    """Return links that run over an edge, `rate` a second at first, highest sample 1."""
    links = [link(rng) for _ in range(9)]
    made, at = silence(seconds + 0.3), 0.0
    while at < seconds:
        hit = unit(links[rng.integers(0, 9)].ring(tap(rng.uniform(0.0003, 0.0007)), 0.16, rng))
        made = mix((0, made, 1), (at, hit, rng.uniform(0.25, 1.0)))
        at += rng.exponential(1 / (rate * (1.15 - at / seconds)))
    return unit(made[: span(seconds + 0.3)])


@effect(takes=3, lufs=-20, volume=0.45)
def chain_rattle(rng: Rng, take: int) -> Signal:
    """A chain that is moved: links over links."""
    return trimmed(inside(near(rattled(rng, (0.7, 0.95, 0.55)[take], (34, 24, 46)[take]), -21), -23), -42, 0.1)


@effect(takes=2, lufs=-17, volume=0.6)
def chain_taut(rng: Rng, take: int) -> Signal:
    """The slack runs out, link by link, and then all of the weight hangs in it."""
    run = rattled(rng, 0.4, 60)
    jerk = join(plate((70, 82)[take], 0.7, 420, rng, -0.4), link(rng), bar(380, 0.5, 2600, rng, -0.3))
    snap = unit(jerk.ring(mix((0, tap(0.0005), 1), (0, tap(0.003), 1.4)), 0.9, rng))
    strain = hinge(rng, glide(0.9, (0, 70), (0.4, 24), (0.9, 9)), 270)
    return trimmed(inside(drive(mix((0, run, 0.5), (0.4, snap, 1.0), (0.44, strain, 0.3)), 1.4), -19), -42, 0.15)


@effect(takes=2, lufs=-16, volume=0.7)
def chain_break(rng: Rng, take: int) -> Signal:
    """One link opens with a shot; the ends whip, what is left runs down."""
    shot = mix((0, crack(0.04, rng, 900), 0.9), (0, unit(link(rng).ring(tap(0.0001), 0.4, rng)), 0.8), (0, slab(rng, 92, 0.5), 0.6))
    whip = sculpt(noise(0.35, rng), lambda hz, t: peak(hz, 900 + 3400 * np.exp(-(((t - 0.12) / 0.07) ** 2)), 0.5)) * swell(0.35, 0.1, 0.2)
    made = mix((0, drive(shot, 1.8), 1.0), (0.03, unit(whip), 0.4), (0.16, rattled(rng, (0.9, 0.7)[take], 42), 0.55))
    return trimmed(inside(made, -18), -42, 0.15)


@effect(takes=2, lufs=-14, volume=0.8)
def counterweight_fall(rng: Rng, take: int) -> Signal:
    """A block of iron goes down its shaft, guides screaming, and arrives."""
    length = (1.15, 1.35)[take]
    scream = hinge(rng, glide(length, (0, 50), (length, 330)), 340)
    rush = sculpt(noise(length, rng, -1), lambda hz, t: peak(hz, 160 + 500 * t, 0.9)) * curve(length, (0, 0.05), (length, 1))
    chain = rattled(rng, length, 30)
    hit = mix(
        (0, slab(rng, 33, 2.0), 1.0),
        (0, crack(0.06, rng, 300), 0.4),
        (0.03, stones(rng, 0.8, curve(0.8, (0, 90), (0.8, 4)), 120, 1500), 0.4),
    )
    made = mix((0, scream, 0.22), (0, unit(rush), 0.3), (0, chain[: span(length)], 0.2), (length, drive(hit, 2), 1.0))
    return trimmed(inside(made, -14), -40, 0.4)


@effect(takes=3, lufs=-20, volume=0.5)
def rot_creak(rng: Rng, take: int) -> Signal:
    """A rotten floor under a weight: fibres that tear one by one, a long wet complaint."""
    length = (0.8, 1.1, 0.65)[take]
    groan = hinge(rng, glide(length, (0, 14), (0.6 * length, (44, 36, 52)[take]), (length, 22)), (128, 112, 146)[take], wood=True)
    snaps = pulses(curve(length, (0, 4), (0.7 * length, 26), (length, 8)), rng, 0.0004, 0.9)
    fibres = unit(bar(680, 0.03, 2600, rng, -0.2).ring(snaps, length + 0.1, rng))
    wet = bubbles(rng, curve(length, (0, 10), (length, 45)), 190, 800, 0.1)
    return trimmed(inside(near(mix((0, groan, 0.9), (0, fibres, 0.45), (0, wet, 0.12)), -22), -24), -42, 0.1)


@effect(takes=2, lufs=-16, volume=0.7)
def rot_give(rng: Rng, take: int) -> Signal:
    """It gives: a soft break, boards that follow, pulp and splinters, and all of it into the wet below."""
    snap = unit(join(bar(150, 0.06, 1100, rng, -0.1), plate(330, 0.05, 1900, rng)).ring(chatter(0.3, rng, 0.07, 0.7, 0.0012), 0.4, rng))
    splinters = pulses(curve(0.7, (0, 160), (0.15, 70), (0.7, 5)), rng, 0.0004, 0.9)
    bits = unit(join(bar(540, 0.03, 2400, rng, -0.1), bar(910, 0.02, 3600, rng, -0.1)).ring(splinters, 0.8, rng))
    pulp = lowpass(noise(0.5, rng, -3), 500) * decay(0.5, 0.5, 0.004)
    below = mix((0, bubbles(rng, curve(0.7, (0, 220), (0.7, 8)), 160, 1900), 0.8), (0, spray(rng, 0.6, 3600, 1600), 0.3))
    made = mix(
        (0, snap, 0.9),
        (0, crack(0.04, rng, 500), 0.5),
        (0.01, bits, 0.6),
        (0, unit(pulp), 0.7),
        ((0.5, 0.62)[take], lowpass(below, 2600), 0.4),
    )
    return trimmed(inside(drive(made, 1.5), -18), -42, 0.2)


@loop(lufs=-24, volume=0.25)
def dome_shimmer(rng: Rng) -> Signal:
    """The skin of the dome seen from inside: very thin glass that is never quite still, over the shield's own tone."""
    length = 9.0
    size = span(length)
    made = 0.12 * shield(length, rng)
    for hz, gain in ((660, 0.5), (990, 0.8), (1320, 0.7), (1487, 0.5), (1980, 0.6), (2970, 0.35), (3960, 0.2)):
        for step in (-1, 1, 2):
            turns = round(hz * length) + step * rng.integers(1, 5)
            made += 0.10 * gain * sine(turns / length, length, rng.random()) * drift(size, rng, 12, 0, 1) ** 3
    dust = tint(size, rng, lambda hz: peak(hz, 5200, 0.4)) * drift(size, rng, 21, 0, 1) ** 4
    return made + 0.05 * dust * (1 + 0.3 * np.sin(2 * np.pi * 55 * clock(length)))
