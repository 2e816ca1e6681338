"""Small things that are carried or picked up: the device with its ring of light, a wrapped ration."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path

from tools.art.lib.plates import DARK, LAMP, METAL, PAINT, PALE, Spot, circle
from tools.art.places.props import STEEL, Move, Prop, finish_props, render_props


def _device(s: Spot, lit: int, core: int) -> None:
    s.slab(-7, 7, -11, -1, -4, 4, 1.4, DARK)
    s.slab(-7.6, -4.6, -12, 0, -4, 3, 0.8, METAL)
    s.slab(4.6, 7.6, -12, 0, -4, 3, 0.8, METAL)
    s.path([(3.4 * c, -6 + 3.4 * k, 4.6) for c, k in circle(20)], 0.85, lit)
    s.ball((0, -6, 4.2), (1.1, 1.0, 1.1), core)
    s.slab(-3, 3, -12.6, -11, -2, 2, 0.4, METAL)


DEVICE = Prop("device", (24, 24), (12, 20), [
    Move("idle", [partial(_device, lit=a, core=b) for a, b in ((PALE, DARK), (PAINT, DARK), (PALE, PALE), (PAINT, DARK))], [34, 8, 12, 8]),
    Move("off", [partial(_device, lit=METAL, core=DARK)]),
])  # fmt: skip


def _ration(s: Spot, glint: float | None) -> None:
    s.slab(-4.6, 4.6, -6.4, 0, -3, 3, 1.2, METAL)
    s.slab(-2.6, 2.4, -5.4, -1.4, 2.8, 3.6, 0.2, STEEL)
    s.slab(-1.8, 1.6, -4.2, -3.4, 3.4, 4.0, 0.1, DARK)
    for side in (-1, 1):
        s.path([(side * 4.4, -6, 2), (side * 5.2, -3.4, 2), (side * 4.4, -0.6, 2)], 0.7, METAL)
    if glint is not None:
        x = -4 + 8 * glint
        size = 0.5 + 0.5 * math.sin(math.pi * glint)
        s.path([(x - 1.2 * size, -6.2 + 0.6, 5), (x + 1.2 * size, -7.0 + 0.6, 5)], 0.6, LAMP)
        s.path([(x, -7.6 + 0.6, 5), (x, -5.4 + 0.6, 5)], 0.5 * size, LAMP)


RATION = Prop("ration", (20, 16), (10, 13), [
    Move("idle", [partial(_ration, glint=g) for g in (None, 0.1, 0.4, 0.7, 1.0)], [70, 4, 4, 4, 4]),
])  # fmt: skip

PROPS = [DEVICE, RATION]
SCENES = {"all": lambda path: render_props(PROPS, path)}


def finish(work: Path) -> None:
    """Write both sheets."""
    finish_props(PROPS, work)
