"""What moves in the title picture: who stands at the bridge's end, the eye in the ring, trains and lamps, torn lines in the wind."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from tools.art.lib import post
from tools.art.life import Cell, Row, glow, light, sheet, stepped

from . import bridge
from .lens import FOCAL, SLACK, VANISHING

EYE = (14, 68)  # px right of the vanishing point and above it: the ring's middle
INK, SOFT, EDGE, HOUSING = "#030607", "#111d21", "#436266", "#284044"
RED, WARM, PALE = "#ff3030", "#ffd9a0", "#d2e1d9"

# Seen from behind, the light before him: b black, s what is not quite black, r its edge against the light.
WANDERER = (
    "....bb.....",
    "...bbbb....",
    "..bbbbbr...",
    "..bbbbbr...",
    "...bbbb....",
    "....bb.....",
    "...bbbbr...",
    "..bbbbbbbr.",
    ".bbbsbbbbr.",
    ".bbbsbbbbr.",
    ".bbbsbbbbb.",
    ".bb.bbbr.b.",
    ".bb.bbbr.bb",
    ".bb.bbbb.bb",
    ".b..bbbb.b.",
    "....bbbbr..",
    "...bbb.bb..",
    "...bbr.bbr.",
    "...bb...bb.",
    "...bb...bb.",
    "..bbb...bb.",
    "..bbb...bbb",
)  # fmt: skip
WIND = (
    ((1, 4), (2, 5)),
    ((1, 4), (1, 5)),
    ((1, 5), (2, 5)),
    ((2, 5), (3, 5)),
    ((1, 5), (0, 5)),
    ((1, 4), (2, 5)),
)  # px that hair is blown to
MARGIN = 2  # px round him in his cell


def place(right: float, up: float) -> tuple[float, float]:
    """Where a point, px from the vanishing point, lies in every layer."""
    return VANISHING[0] + SLACK[0] + right, VANISHING[1] + SLACK[1] - up


def on_deck(s: float, side: float) -> tuple[int, int]:
    """Where a place of the bridge's deck lies in every layer."""
    x, y, z = bridge.on(s, side)
    right, down = place(x * FOCAL / y, z * FOCAL / y)
    return round(right), round(down)


def wanderer() -> post.Array:
    """His cells: nothing moves but hair in the wind."""
    cells = []
    for strands in WIND:
        cell = Cell((len(WANDERER[0]) + 2 * MARGIN, len(WANDERER) + MARGIN))
        for y, row in enumerate(WANDERER):
            for x, letter in enumerate(row):
                if letter != ".":
                    cell.box(x + MARGIN, y + MARGIN, 1, 1, {"b": INK, "s": SOFT, "r": EDGE}[letter])
        for x, y in strands:
            cell.box(x + MARGIN, y + MARGIN, 1, 1, INK)
        cells.append(cell.px)
    return sheet(cells, len(cells))


def eye() -> post.Array:
    """A red light in a dark housing that looks, goes almost out, and looks again."""
    cells = []
    h, w = 21, 41
    y, x = np.mgrid[0:h, 0:w].astype(float)
    away = np.hypot(x - w // 2, y - h // 2)
    streak = np.clip(1 - np.abs(x - w // 2) / 20, 0, 1) ** 1.4 * (np.abs(y - h // 2) < 1)
    for strength in (1.0, 1.0, 0.94, 1.0, 0.97, 1.0, 1.0, 0.92, 1.0, 1.0, 0.55, 0.3, 0.22, 0.34, 0.62, 0.9):
        shine = np.clip((0.62 * np.clip(1 - away / 10, 0, 1) ** 1.5 + 0.6 * streak) * strength, 0, 1)
        cell = np.concatenate([np.broadcast_to(post.hexc(RED), (h, w, 3)), stepped(shine, 8)[..., None]], -1)
        cell[away < 3.3] = [*post.hexc(HOUSING), 1]
        cell[away < 1.5] = [*(post.hexc(RED) * (0.25 + 0.75 * strength)), 1]
        cell[h // 2, w // 2] = [*post.hexc("#ffb0a0"), 1] if strength > 0.9 else cell[h // 2, w // 2]
        cells.append(cell)
    return sheet(cells, 8)


def lamp(pattern: str) -> post.Array:
    """A lamp by its pattern: a digit for each cell, 0 out, 9 fully lit."""
    full = glow((9, 9), (1, 1), 4.5)
    return sheet([light(stepped(full * int(digit) / 9, 8), WARM) for digit in pattern], len(pattern))


def train() -> post.Array:
    """Windows of a train that is very far away."""
    strength = np.zeros((5, 60))
    for car in range(5):
        for window in range(4):
            strength[2, 2 + car * 12 + window * 2] = 0.62
    strength[2, 59] = 1.0
    strength[1:4, 57:60] += 0.18
    return light(np.clip(strength, 0, 1), PALE)


def spark() -> post.Array:
    """Something that falls down the shaft, burning."""
    strength = np.zeros((12, 3))
    strength[:, 1] = np.linspace(0.05, 0.8, 12)
    strength[11] = (0.3, 1.0, 0.3)
    return light(strength, WARM)


def lines(size: tuple[int, int], hang: tuple[tuple[int, int, float, float], ...], cells: int) -> post.Array:
    """Torn lines that sway: each from x at the top, so long, curling so many px, with its phase."""
    w, h = size
    made = []
    for i in range(cells):
        cell = np.zeros((h, w, 4))
        for x, length, curl, phase in hang:
            turn = sin(2 * pi * (i / cells + phase))
            for y in range(length):
                share = y / length
                at = round(x + curl * share**1.6 + 3.4 * turn * share**1.8 + 0.8 * sin(2 * pi * (i / cells + phase) - share * 4) * share)
                if 0 <= at < w:
                    cell[y, at] = [*post.hexc(INK), 1]
        made.append(cell)
    return sheet(made, cells)


def pictures() -> dict[str, post.Array]:
    """All of them by name."""
    return {
        "wanderer": wanderer(),
        "eye": eye(),
        "lamp": lamp("9999999999999799999909399999"),
        "lamp_slow": lamp("0000000012589998521000000000"),
        "train": train(),
        "spark": spark(),
        "lines": lines((26, 58), ((3, 38, -2, 0.0), (8, 52, 5, 0.22), (11, 26, 3, 0.5), (17, 34, 6, 0.71)), 16),
    }


def rows() -> list[Row]:
    """Where they are, and where they go."""
    stands = on_deck(bridge.STANDS, bridge.SIDE)
    feet = stands[0] - MARGIN - 5, stands[1] - MARGIN - len(WANDERER) + 1
    middle = place(*EYE)
    torn = on_deck(bridge.LENGTH - 3.4, -bridge.HALF)
    track, shaft = place(-70, 13), place(26, 190)
    return [
        Row("alive_eye", "far", [(round(middle[0]) - 20, round(middle[1]) - 10)], {"cell": [41, 21], "ticks": 12}),
        Row("alive_train", "far", [track, (track[0] + 230, track[1])], {"speed": 13.0, "period": 34.0, "phase": 4.0, "add": True}),
        Row("alive_train", "far", [place(150, 138), place(-80, 138)], {"speed": 9.0, "period": 61.0, "phase": 20.0, "add": True}),
        Row(
            "alive_spark",
            "far",
            [shaft, (shaft[0] + 6, shaft[1] + 250)],
            {"speed": 46.0, "period": 23.0, "phase": 9.0, "fade": 1.2, "add": True},
        ),
        *_lamps(),
        Row("alive_lines", "bridge", [(torn[0] - 8, torn[1] + 5)], {"cell": [26, 58], "ticks": 14}),
        Row("alive_wanderer", "bridge", [feet], {"cell": [len(WANDERER[0]) + 2 * MARGIN, len(WANDERER) + MARGIN], "ticks": 9}),
    ]


def _lamps() -> list[Row]:
    """Lamps of bridges and walls; hardly one burns steadily."""
    spots = (
        ("mid", -60, 117, "lamp", 7), ("mid", 62, -57, "lamp_slow", 9), ("mid", -128, -59, "lamp", 11), ("mid", 104, 60, "lamp_slow", 13),
        ("near", -196, -96, "lamp_slow", 10), ("near", -352, 128, "lamp", 6), ("near", -268, 20, "lamp_slow", 17),
    )  # fmt: skip
    return [
        Row(f"alive_{kind}", layer, [(round(x) - 4, round(y) - 4)], {"cell": [9, 9], "ticks": ticks, "phase": 1.7 * i, "add": True})
        for i, (layer, right, up, kind, ticks) in enumerate(spots)
        for x, y in [place(right, up)]
    ]
