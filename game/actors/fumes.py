"""How gas looks: wisps that drift under a ceiling, how they glow before they go off, and the fire that runs through them."""

from collections.abc import Iterator
from math import sin

from game.kit.geometry import Rect, middle
from game.sim.look import AnyLook, Glow, Layer, Look

APART = 17.0  # px between two wisps
HANGS = 14.0  # px below the gas's lower edge that a wisp's tail reaches
DRIFT, PACE = 7.0, 0.013  # px to and fro, radians per tick
LIGHT, LIGHT_APART, FAINT = "#8d9a3c", 56.0, 0.34  # of the gas itself
HOT, BRIGHT = "#e8f08c", 0.9
BURSTS, RUNS = 64.0, 2  # px between two bursts, ticks from one to the next
BURST = 61  # ticks of a burst's animation
TONGUES = 15.0  # px between two flames that hang from the ceiling
FLASH = 4  # ticks of a burst that are too small to be seen


def wisps(area: Rect, amount: float, heat: float, age: int) -> Iterator[AnyLook]:
    """Gas that hangs there; `heat` 0..1 is how near it is to going off."""
    left, _, right, bottom = area
    if amount < 0.04:
        return
    count = max(1, round((right - left) / APART))
    for i in range(count):
        x = left + (i + 0.5) * (right - left) / count + DRIFT * sin(age * PACE + i * 1.9)
        yield Look("gas_wisp", "drift", age + i * 37, x, bottom + HANGS + 3 * sin(i * 2.1), i % 2 == 1, Layer.BEHIND, key=i)
    yield from _light(area, LIGHT, FAINT * amount)
    if heat:
        flicker = 0.75 + 0.25 * sin(heat * 26)
        yield from _light(area, HOT, BRIGHT * (0.45 + 0.55 * heat) * flicker, key=200)


def _light(area: Rect, colour: str, strength: float, key: int = 150) -> Iterator[AnyLook]:
    left, _, right, bottom = area
    count = max(1, round((right - left) / LIGHT_APART))
    for i in range(count):
        yield Glow(left + (i + 0.5) * (right - left) / count, bottom - 8, LIGHT_APART * 1.5, colour, strength, key + i)


def flames(area: Rect, age: int, burns: int, seed: int) -> Iterator[AnyLook]:
    """Bursts that run from the middle to both ends, tongues of flame behind them, and the light of it."""
    left, top, right, bottom = area
    x, y = middle(area)
    fade = max(0.0, 1 - age / burns)
    count = max(1, round((right - left) / BURSTS))
    for i in range(count):
        at = left + (i + 0.5) * (right - left) / count
        begun = age - int(abs(at - x) / BURSTS) * RUNS
        if 0 <= begun < BURST:
            yield Look("gas_burst", "burst", begun + FLASH, at, bottom + 24, (seed + i) % 2 == 1, Layer.FRONT, key=i)
    if 4 < age < burns - 6:
        tongues = max(1, round((right - left) / TONGUES))
        for i in range(tongues):
            if i % 3 or age < burns * 0.55:
                at = left + (i + 0.5) * (right - left) / tongues
                yield Look("gas_flame", "burn", age + i * 13, at, top - 6 * abs(sin(i * 1.7)), i % 2 == 1, Layer.FRONT, 180.0, key=100 + i)
    yield Glow(x, y, 90 + (right - left) / 2, HOT, fade, key=200)
