"""The structural block of the City, tile by tile: lip, underside, side posts, corners, slopes and stairs."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

from .plates import CONCRETE, DARK, METAL, PIPE, Spot
from .tiles import NE, NW, SE, SW, TILE, E, N, S, W, context

LIP = 4.4  # px thickness of the walkable lip
LIP_DEPTH = 7.0
POST = 5.2  # px width of a side post
UNDERSIDE = 10.6  # px from the tile's top where its lower beam begins
CONDUIT = 12.8


def front_block(s: Spot, mask: int, variant: int) -> None:
    """A structural tile with its neighbourhood, so that shade runs on across the joints."""
    for (x, y), own in context(mask).items():
        centre = (x, y) == (0, 0)
        pick = variant if centre else (variant * 5 + x * 3 + y * 7) % 4
        _front_tile(s.at(x * TILE, y * TILE), own, pick, random.Random(mask * 31 + variant * 7 + x * 3 + y + 11))


def _front_tile(s: Spot, mask: int, variant: int, rng: random.Random) -> None:
    air = {bit: not mask & bit for bit in (N, E, S, W)}
    x0, x1 = POST if air[W] else 0.0, TILE - POST if air[E] else 16.0
    y0, y1 = 5.0 if air[N] else 0.0, UNDERSIDE if air[S] else 16.0
    s.slab(0.4 if air[W] else 0, 15.6 if air[E] else 16, 0, 13 if air[S] else 16, -8, 0.5, 0.1, DARK)
    if air[N]:
        _under_lip(s, (x0, x1, y0, y1), variant, air[S])
    else:
        kind = rng.choice([0.1, 0.2, 0.35, 0.4, 0.65, 0.5, 0.75])
        s.panel(rng, x0, x1, y0, y1, 0.5, kind if x1 - x0 > 6 else 0.65)
    if air[W]:
        _post(s, 0, 1, mask, variant)
    if air[E]:
        _post(s, TILE, -1, mask, variant + 1)
    if air[S]:
        _underside(s, variant, air[W], air[E])
    if air[N]:
        _lip(s, variant, air[W], air[E])
    _corners(s, mask, air)


def _lip(s: Spot, variant: int, left: bool, right: bool) -> None:
    x0, x1 = (0.0 if left else 0.2), (16.0 if right else 15.8)
    cuts: list[float] = {0: [], 1: [8.0], 2: [5.0], 3: [11.0]}[variant % 4]
    edges = [x0, *cuts, x1]
    for a, b in itertools.pairwise(edges):
        s.slab(a + 0.1, b - 0.1, 0, LIP, 0, LIP_DEPTH, 1.1)
    if variant == 2:
        s.slab(7, 14, 1.6, LIP + 1.4, 0, LIP_DEPTH + 0.8, 0.5, METAL)
    if variant == 3:
        s.slab(2, 4.4, 2.2, LIP + 2, 0, LIP_DEPTH + 0.6, 0.4, METAL)
    for x in (1.9, 14.1):
        s.bolt(x, 2.6, LIP_DEPTH - 0.2)


def _under_lip(s: Spot, field: tuple[float, float, float, float], variant: int, slab: bool) -> None:
    x0, x1, y0, _ = field
    if variant in (0, 3):
        for x in (2.4, 6.8, 11.2):
            if x0 <= x and x + 2 <= x1:
                s.slab(x, x + 2, y0 - 0.6, 9.8, 0, 5, 0.7)
    elif variant == 1:
        for y in (5.8, 7.8, 9.8):
            s.slab(x0 + 0.8, x1 - 0.8, y, y + 1.1, 0, 3.4, 0.4, METAL)
    else:
        s.slab(x0 + 0.5, x1 - 0.5, y0, 10.2, 0, 2.6, 0.7)
        if x1 - x0 > 8:
            s.slab(4, 12, 6.2, 9.2, 0, 4, 0.5, METAL)
    if slab:
        return
    s.slab(x0, x1, 10.8, 15.6, 0, 1.6, 0.5)
    s.path([(x0 - 0.3, CONDUIT, 3.2), (x1 + 0.3, CONDUIT, 3.2)], 1.0)
    if variant in (1, 3):
        s.slab(6.5, 8.6, 11.4, 14.4, 0, 4.8, 0.4, METAL)


def _post(s: Spot, x: float, inward: int, mask: int, variant: int) -> None:
    def column(a: float, b: float, y0: float, y1: float, depth: float, bevel: float, m: int = CONCRETE) -> None:
        left, right = sorted((x + inward * a, x + inward * b))
        s.slab(left, right, y0, y1, 0, depth, bevel, m)

    top, bottom = (0.0 if not mask & N else 0.15), (13.4 if not mask & S else 15.85)
    column(0, POST - 0.6, top, bottom, 5.6, 1.1)
    column(POST - 0.2, POST + 0.8, top, bottom, 2, 0.4, METAL)
    if variant % 4 == 0:
        column(1.2, 3.6, 5, 11, 6.8, 0.6, METAL)
    elif variant % 4 == 1:
        for y in (4, 7, 10):
            column(0.4, 4.2, y, y + 1.2, 6.4, 0.4)
    elif variant % 4 == 2:
        column(1.4, 3.0, top, bottom, 6.6, 0.4, PIPE)
    else:
        s.bolt(x + inward * 2.3, 4, 5.6)
        s.bolt(x + inward * 2.3, 11, 5.6)


def _underside(s: Spot, variant: int, left: bool, right: bool) -> None:
    x0, x1 = (0.2 if left else 0.0), (15.8 if right else 16.0)
    s.slab(x0, x1, UNDERSIDE, 13.6, 0, 5, 1.0)
    if variant == 0:
        s.slab(5, 11, 12.6, 15.9, 0, 4.2, 0.8)
        s.slab(6.6, 9.4, 13, 15.2, 0, 5.4, 0.5, METAL)
    elif variant == 1:
        s.cable((1.5, 13.4, 3), (9, 13.4, 3), 2.6, 0.65, PIPE)
        s.cable((6, 13.4, 2), (14.6, 13.4, 2), 1.9, 0.6, PIPE)
    elif variant == 2:
        for x in (3.4, 5.4, 12):
            s.rod((x, 12, 2.5), (x, 15.2 + (x > 5) * 0.7, 2.5), 0.8)
    else:
        s.slab(2, 14, 13.2, 14.4, 0, 3.4, 0.4, METAL)
        s.slab(3, 4.4, 13.2, 15.9, 0, 3, 0.3, METAL)


def _corners(s: Spot, mask: int, air: dict[int, bool]) -> None:
    for a, b, x in ((N, W, 0), (N, E, 16), (S, W, 0), (S, E, 16)):
        if air[a] and air[b]:
            x0, x1 = (0.0, 7.6) if x == 0 else (8.4, 16.0)
            y0, y1 = (0.0, 7.2) if a == N else (7.4, 13.8)
            s.slab(x0, x1, y0, y1, 0, 7.8 if a == N else 6, 1.2)
            s.slab(x0 + 2.2, x1 - 2.2, y0 + 2.6, y1 - 1.4, 0, 8.6 if a == N else 6.8, 0.6, METAL)
    for corner, a, b, x, y in ((NW, N, W, 0, 0), (NE, N, E, 16, 0), (SE, S, E, 16, 16), (SW, S, W, 0, 16)):
        if mask & a and mask & b and not mask & corner:
            x0, x1 = (0.0, 5.6) if x == 0 else (10.4, 16.0)
            y0, y1 = (0.0, 5.0) if y == 0 else (10.6, 16.0)
            s.slab(x0, x1, y0, y1, 0, 6.6, 1.1)
            s.bolt((x0 + x1) / 2, (y0 + y1) / 2, 6.6, 1)


def back_block(s: Spot, mask: int) -> None:
    """The same for a wall further back: shallow panels and a plain frame around its ends."""
    for (x, y), own in context(mask).items():
        spot = s.at(x * TILE, y * TILE)
        rng = random.Random(mask * 13 + x * 5 + y)
        spot.slab(0, 16, 0, 16, -6, 0.5, 0.1)
        spot.panel(rng, 0, 16, 0, 16, 0.5, rng.choice([0.1, 0.2, 0.4, 0.75]))
        for bit, edge in ((N, (0, 16, 0, 3.4)), (S, (0, 16, 12.6, 16)), (W, (0, 3.4, 0, 16)), (E, (12.6, 16, 0, 16))):
            if not own & bit:
                spot.slab(*edge, 0, 4.4, 0.9)
        for bit, x0, y0 in ((NW, 0, 0), (NE, 12.6, 0), (SE, 12.6, 12.6), (SW, 0, 12.6)):
            if not own & bit:
                spot.slab(x0, x0 + 3.4, y0, y0 + 3.4, 0, 4.8, 0.9)


def ramp_block(s: Spot, tiles: int, rises: bool, stairs: bool) -> None:
    """A slope one tile high and `tiles` long over full tiles, joined to flat floors on both sides."""
    length = tiles * TILE

    def surface(x: float) -> float:
        part = min(1.0, max(0.0, x / length))
        return TILE * (1 - part) if rises else TILE * part

    low, high = ((-TILE, 0), (length, length + TILE)) if rises else ((length, length + TILE), (-TILE, 0))
    _flat(s.at(0, TILE), low)
    _flat(s, high)
    s.slab(high[0], high[1], TILE, 3 * TILE, -8, 1.4, 0.3, DARK)
    s.slab(low[0], low[1], 2 * TILE, 3 * TILE, -8, 1.4, 0.3, DARK)
    s.slab(0, length, 2 * TILE, 3 * TILE, -8, 1.4, 0.3, DARK)
    y_left, y_right = surface(0), surface(length)
    s.polygon([(0, y_left), (length, y_right), (length, 32), (0, 32)], -8, 0.5, DARK)
    for x in range(0, length, 8):
        top = max(surface(x), surface(x + 8)) + 14.5
        s.slab(x + 0.4, x + 7.6, top, 32, 0, 2.2 + (x // 8 % 2) * 0.6, 0.7)
    _ribs_and_conduit(s, length, surface)
    if stairs:
        _steps(s, length, surface)
        return
    for x in range(0, length, 8):
        a, b = surface(x), surface(x + 8)
        s.polygon([(x + 0.1, a), (x + 7.9, b), (x + 7.9, b + 5), (x + 0.1, a + 5)], 0, LIP_DEPTH - 0.6)
        s.polygon([(x, a + 1), (x + 8, b + 1), (x + 8, b + 3.4), (x, a + 3.4)], 0, LIP_DEPTH + 0.3)


def _flat(s: Spot, span: tuple[float, float]) -> None:
    s.slab(*span, 0, 16, -8, 0.5, 0.1, DARK)
    s.slab(*span, 0, LIP, 0, LIP_DEPTH, 1.1)
    s.path([(span[0], CONDUIT, 3.2), (span[1], CONDUIT, 3.2)], 1)


def _ribs_and_conduit(s: Spot, length: int, surface: Callable[[float], float]) -> None:
    for i in range(length // 4):
        x = i * 4 + 1
        a, b = surface(x) + 4.6, surface(x + 1.8) + 4.6
        s.polygon([(x, a), (x + 1.8, b), (x + 1.8, b + 5), (x, a + 5)], 0, 4.6)
    s.path([(-0.5, surface(0) + CONDUIT, 3.2), (length + 0.5, surface(length) + CONDUIT, 3.2)], 1.0)


def _steps(s: Spot, length: int, surface: Callable[[float], float]) -> None:
    rise = TILE * 4 / length
    for i in range(length // 4):
        x, y = i * 4, surface(i * 4 + 2)
        s.slab(x, x + 4, y + 1, y + rise + 4, 0, 4.6, 0.3)
        s.slab(x - 0.3, x + 4.3, y - 0.1, y + 1.5, 0, LIP_DEPTH + 0.4, 0.4)
    s.polygon(
        [(0, surface(0) + 4), (length, surface(length) + 4), (length, surface(length) + 6.6), (0, surface(0) + 6.6)],
        0, 6.2, METAL,
    )  # fmt: skip
