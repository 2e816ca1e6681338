"""What a figure in a light suit does: a jump, a ledge, a crawl, cloth and gear, breath and pain."""

import numpy as np

from .bodies import Body, bar, chatter, pipe, plate, tap
from .book import effect
from .lib import (
    Rng,
    Signal,
    band,
    clock,
    decay,
    drive,
    glide,
    lowpass,
    mix,
    noise,
    peak,
    sculpt,
    silence,
    sine,
    stack,
    swell,
    trimmed,
    unit,
)
from .space import inside
from .voice import AH, EH, OH, UH, breath, helmet, throat


def floor(rng: Rng) -> Body:
    """Return the thick deck underfoot."""
    return plate(rng.uniform(82, 98), 0.4, 750, rng, tilt=-0.34)


def sole(rng: Rng, seconds: float = 0.03) -> Signal:
    """Return the grit under a sole."""
    return band(seconds, rng, 1800, 6500, -2) * decay(seconds, seconds * 1.3, 0.003)


def gear(rng: Rng, count: int, seconds: float) -> Signal:
    """Return buckles, clips and a flask that knock together `count` times, highest sample 1."""
    made = silence(seconds + 0.3)
    for _ in range(count):
        clip = bar(rng.uniform(1400, 3400), 0.12, 5000, rng) if rng.random() < 0.7 else pipe(700, 0.1, 3000, rng)
        hit = clip.ring(chatter(0.06, rng, rng.uniform(0.012, 0.03), 0.55, 0.0004), 0.2, rng)
        made = mix((0, made, 1), (float(rng.beta(1.2, 2.5)) * seconds, unit(hit), rng.uniform(0.2, 1.0)))
    return unit(made)


def fabric(rng: Rng, seconds: float, rubs: float = 3.0) -> Signal:
    """Return stiff cloth that moves, with a little creak of its coating, highest sample 1."""
    body = band(seconds, rng, 350, 3800, -3)
    hand = 0.25 + np.abs(np.sin(np.pi * rubs * clock(seconds) / seconds + rng.uniform(0, 0.7))) ** 1.5
    crackle = np.maximum(np.abs(noise(seconds, rng, -3)) - 1.7, 0) * band(seconds, rng, 1200, 5200)
    return unit((body + 0.8 * crackle) * hand * swell(seconds, 0.3 * seconds, 0.5 * seconds))


def servo(rng: Rng, seconds: float, low: float, high: float) -> Signal:
    """Return a small motor in the suit's joints that runs up and gives way, highest sample 1."""
    hz = glide(seconds, (0, low), (0.35 * seconds, high), (seconds, 0.72 * high))
    whirr = stack(hz, seconds, [0.5, 1, 0.35, 0.5, 0.15, 0.2, 0.08, 0.1], rng)
    teeth = 1 + 0.35 * sine(hz / 7, seconds)
    hiss = sculpt(noise(seconds, rng), lambda f, t: peak(f, 3.1 * np.interp(t, clock(seconds), hz), 0.4))
    return unit(lowpass(whirr * teeth + 1.2 * hiss / np.std(hiss), 5200) * swell(seconds, 0.25 * seconds, 0.5 * seconds))


def boot(rng: Rng, under: Body, weight: float = 1.0, edge: float = 0.35) -> Signal:
    """Return one boot set down: the heel's push, the toe's, grit; `edge` 0..1 is how hard the sole is."""
    push = mix(
        (0, tap(0.0055 * weight**0.3), 1.0),
        (0, tap(0.0005), edge * 1.3),
        (rng.uniform(0.026, 0.038), tap(0.0035), rng.uniform(0.4, 0.6)),
        (rng.uniform(0.03, 0.04), tap(0.0004), edge * 0.9),
    )
    thud = sine(glide(0.12, (0, 120 / weight**0.4), (0.06, 62 / weight**0.4), (0.12, 50)), 0.12) * decay(0.12, 0.13, 0.003)
    return mix((0, unit(under.ring(push, 0.5, rng)), 1.0), (0, thud, 0.3 * weight), (0.002, sole(rng), 0.08))


@effect(takes=2, lufs=-19, volume=0.4)
def jump(rng: Rng) -> Signal:
    """Breath, a push of the boots, the suit's servos."""
    air = helmet(breath(0.24, rng, EH, AH)) * swell(0.24, 0.05, 0.18)
    push = unit(floor(rng).ring(tap(0.005), 0.3, rng))
    made = mix(
        (0.0, push, 0.5),
        (0.0, sole(rng, 0.07), 0.14),
        (0.0, servo(rng, rng.uniform(0.26, 0.32), 210, rng.uniform(600, 700)), 0.26),
        (0.02, unit(air), 0.42),
        (0.0, fabric(rng, 0.25, 1), 0.2),
    )
    return trimmed(inside(made, -25), -46)


@effect(takes=2, volume=0.5)
def surge(rng: Rng) -> Signal:
    """A sudden burst of the suit: a valve, a shove of air, all servos at once."""

    def gust(hz: Signal, t: Signal) -> Signal:
        return peak(hz, 350 + 3600 * np.exp(-t / 0.055), 0.9) * (np.exp(-t / 0.11) + 0.15 * np.exp(-t / 0.3))

    air = unit(sculpt(noise(0.6, rng), gust, frame=512))
    thump = sine(glide(0.3, (0, 170), (0.08, 60), (0.3, 42)), 0.3) * decay(0.3, 0.32, 0.002)
    valve = unit(pipe(900, 0.08, 3000, rng).ring(tap(0.0003), 0.15, rng))
    made = mix((0, valve, 0.25), (0.004, air, 1.0), (0, thump, 0.8), (0, servo(rng, 0.42, 240, 1150), 0.3))
    return trimmed(inside(mix((0, made, 1), (0.02, fabric(rng, 0.3, 2), 0.2)), -21), -48)


@effect(takes=2, volume=0.45)
def grab_ledge(rng: Rng) -> Signal:
    """Two gloves that catch an edge of steel, and the body that swings in below."""
    edge = plate(210, 0.3, 900, rng, -0.3)
    slap = unit(edge.ring(mix((0, tap(0.003), 1), (0, tap(0.0006), 0.12), (0.028, tap(0.003), 0.7)), 0.4, rng))
    knock = boot(rng, floor(rng), 0.9)
    made = mix((0, slap, 1), (0.0, sole(rng, 0.05), 0.1), (0.03, gear(rng, 5, 0.2), 0.2), (0.13, knock, 0.3))
    return trimmed(inside(mix((0, made, 1), (0.02, fabric(rng, 0.3, 2), 0.2)), -23), -46)


@effect(takes=2, lufs=-20, volume=0.4)
def climb(rng: Rng) -> Signal:
    """Pulling oneself up: cloth, a boot that scrapes, a held breath let go."""
    air = helmet(breath(0.4, rng, UH, EH)) * swell(0.4, 0.2, 0.2)
    rasp = floor(rng).ring(band(0.22, rng, 600, 5000, -3) * swell(0.22, 0.05, 0.12) * 0.02, 0.4, rng)
    made = mix(
        (0.0, fabric(rng, 0.5, 3), 0.45),
        (0.08, servo(rng, 0.42, 190, 480), 0.2),
        (0.16, unit(rasp), 0.35),
        (0.14, unit(air), 0.5),
        (0.44, boot(rng, floor(rng), 0.8), 0.6),
        (0.1, gear(rng, 4, 0.4), 0.12),
    )
    return trimmed(inside(made, -25), -46)


@effect(lufs=-22, volume=0.3)
def crouch(rng: Rng) -> Signal:
    """Down on one knee."""
    knee = unit(floor(rng).ring(tap(0.006), 0.3, rng))
    made = mix((0, fabric(rng, 0.28, 1), 0.6), (0, servo(rng, 0.24, 420, 260), 0.25), (0.13, knee, 0.6))
    return trimmed(inside(mix((0, made, 1), (0.1, gear(rng, 3, 0.15), 0.2)), -25), -44)


@effect(takes=3, lufs=-22, volume=0.3)
def crawl(rng: Rng) -> Signal:
    """A glove forward, a knee after it, cloth dragged over steel."""
    drag = floor(rng).ring(band(0.3, rng, 300, 3000, -4) * swell(0.3, 0.12, 0.15) * 0.02, 0.4, rng)
    glove = unit(floor(rng).ring(tap(0.004), 0.3, rng))
    made = mix((0, glove, 0.6), (0.05, unit(drag), 0.3), (0.05, fabric(rng, 0.35, 2), 0.5))
    return trimmed(inside(mix((0, made, 1), (0.24, boot(rng, floor(rng), 0.7, 0.1), 0.35)), -26), -44)


def cry(rng: Rng, seconds: float, high: float, low: float) -> Signal:
    """Return a short cry through the mask, highest sample 1."""
    pitch = glide(seconds, (0, high * 0.85), (0.05, high), (seconds, low))
    tone = throat(pitch, rng, AH, UH, rng.uniform(1.08, 1.16), 0.35) * decay(seconds, 1.1 * seconds, 0.018)
    air = breath(seconds, rng, AH, UH) * decay(seconds, 1.5 * seconds, 0.01)
    rough = 1 + 0.25 * sine(pitch / 2, seconds)
    return unit(helmet(drive(tone * rough, 2.2) + 0.16 * air))


@effect(takes=3, volume=0.5)
def hurt(rng: Rng, take: int) -> Signal:
    """A cry cut short, and the knock that caused it."""
    blow = unit(floor(rng).ring(tap(0.006), 0.2, rng))
    voice = cry(rng, (0.3, 0.24, 0.38)[take], (330, 295, 365)[take], (215, 205, 200)[take])
    made = mix((0, blow, 0.6), (0.03, voice, 1), (0, fabric(rng, 0.25, 2), 0.3), (0.02, gear(rng, 4, 0.2), 0.15))
    return trimmed(inside(made, -22), -46)


@effect(volume=0.6)
def die(rng: Rng) -> Signal:
    """A cry that runs out of air, the fall, gear on steel, the hall."""
    last = cry(rng, 0.55, 345, 150)
    air = helmet(breath(0.8, rng, UH, OH)) * swell(0.8, 0.1, 0.6)
    fall = mix((0, boot(rng, floor(rng), 2.4, 0.2), 1), (0.11, boot(rng, floor(rng), 1.8, 0.3), 0.7))
    made = mix((0, last, 0.9), (0.42, unit(air), 0.25), (0.55, fall, 0.8), (0.56, gear(rng, 12, 0.5), 0.3))
    made = mix((0, made, 1), (0.5, fabric(rng, 0.5, 2), 0.3), (0.05, servo(rng, 0.9, 500, 120), 0.12))
    return trimmed(inside(made, -16), -50)


@effect(takes=3, lufs=-24, volume=0.25)
def cloth(rng: Rng, take: int) -> Signal:
    """The suit's cloth as an arm moves."""
    return trimmed(inside(fabric(rng, rng.uniform(0.28, 0.45), 2 + take), -30), -42)


@effect(takes=3, lufs=-24, volume=0.25)
def gear_rattle(rng: Rng, take: int) -> Signal:
    """Clips and a flask that knock together at a run."""
    return trimmed(inside(mix((0, gear(rng, 4 + take, 0.16), 0.8), (0, fabric(rng, 0.2, 1), 0.3)), -26), -44)
