"""What moves in the outskirts' backdrop: cranes, a wall that grows plate by plate, a train deep in the fog, a lamp that turns, drones.

Each is painted in the colours of the layer it belongs to. `places.outskirts` writes the description of the layers; this adds rows to it.
"""

from __future__ import annotations

from math import hypot
from pathlib import Path

import numpy as np

from tools.art.lib import post
from tools.art.life import Cell, Row, Tones, describe, light, sheet

AFTER = ("places.outskirts",)
REPO = Path(__file__).resolve().parents[3]
OUT = REPO / "assets" / "backdrops" / "outskirts"
MID = ("#2d3f42", "#405b5e", "#5e8285", "#92afad")  # dark, plain, light, edge: of the layer's own girders
FAR = ("#40595b", "#4a6667", "#5d8080", "#82a1a0")
FOG = "#84a19d"  # what the deep of the middle layer fades into
WARM = "#ffe0b0"

COLUMNS, ROWS, PLATE = 8, 5, (12, 9)  # plates of the wall, px of one
SWEEP = 40.0  # seconds the machine needs along one row
FRAME = (8, 14)  # px: from the cell's corner to that of the wall
WALL_CELL = (COLUMNS * PLATE[0] + 2 * FRAME[0], ROWS * PLATE[1] + FRAME[1])


# --- cranes ---------------------------------------------------------------------------------------------------------


def _crane(tones: Tones, wide: int, drop: int, load: tuple[int, int]) -> np.ndarray:
    """A carriage under a girder with a load on two lines; its lamp goes on and off."""
    cells = []
    for lit in (True, False):
        cell = Cell((wide, 7 + drop + load[1]))
        for wheel in (1, wide - 4):
            cell.box(wheel, 0, 3, 2, tones[0])
        cell.plate(0, 2, wide, 5, tones)
        cell.box(wide // 2 - 2, 7, 4, 2, tones[0])
        left = (wide - load[0]) // 2
        cell.box(left + 2, 7, 1, drop, tones[0])
        cell.box(left + load[0] - 3, 7, 1, drop, tones[0])
        _load(cell, left, 7 + drop, load, tones)
        if lit:
            cell.box(wide - 3, 4, 1, 1, "#d8b98c")
        cells.append(cell.px)
    return sheet(cells, 2)


def _load(cell: Cell, x: int, y: int, size: tuple[int, int], tones: Tones) -> None:
    cell.plate(x, y, *size, tones)
    for rib in range(x + 4, x + size[0] - 2, 5):
        cell.box(rib, y + 2, 1, size[1] - 3, tones[0])
        cell.box(rib + 1, y + 2, 1, size[1] - 3, tones[2])
    cell.box(x - 1, y + 1, 1, 2, tones[0])
    cell.box(x + size[0], y + 1, 1, 2, tones[0])


# --- the wall that grows --------------------------------------------------------------------------------------------


def _plates() -> list[tuple[int, int]]:
    """Column and row (0 the lowest) of every plate in the order they are set: to and fro."""
    return [(i if row % 2 == 0 else COLUMNS - 1 - i, row) for row in range(ROWS) for i in range(COLUMNS)]


def _wall(tones: Tones, seed: int) -> np.ndarray:
    """All states of the wall under its gantry: it grows plate by plate, and is taken down again the same way."""
    rng = np.random.default_rng(seed)
    kinds = rng.integers(0, 4, len(_plates()))
    grown = [_state(count, tones, kinds) for count in range(len(_plates()) + 1)]
    return sheet([*grown[:-1], *grown[:0:-1]], COLUMNS)


def _state(count: int, tones: Tones, kinds: np.ndarray) -> np.ndarray:
    cell = Cell(WALL_CELL)
    wide, high = WALL_CELL
    cell.box(2, 3, wide - 4, 4, tones[1])
    cell.box(2, 3, wide - 4, 1, tones[2])
    cell.box(2, 6, wide - 4, 1, tones[0])
    for x in range(6, wide - 8, 6):
        cell.box(x, 5, 1, 1, tones[0])
    for x in (3, wide - 6):
        cell.box(x, 7, 1, high - 7, tones[1])
        cell.box(x + 2, 7, 1, high - 7, tones[0])
        for y in range(9, high, 5):
            cell.box(x + 1, y, 1, 1, tones[1])
        cell.box(x - 1, high - 2, 5, 2, tones[0])
    _posts(cell, count, tones)
    done = _plates()[:count]
    for (column, row), kind in zip(done, kinds[:count], strict=True):
        _set(cell, FRAME[0] + column * PLATE[0], high - (row + 1) * PLATE[1], int(kind), tones, open_above=(column, row + 1) not in done)
    return cell.px


def _set(cell: Cell, x: int, y: int, kind: int, tones: Tones, open_above: bool) -> None:
    """One plate of the wall; where nothing stands on it yet, its upper edge is lit."""
    wide, high = PLATE
    cell.box(x, y, wide, high, tones[1] if kind else tones[0])
    cell.box(x, y + high - 1, wide, 1, tones[0])
    cell.box(x + wide - 1, y, 1, high, tones[0])
    if kind == 1:
        cell.box(x + 3, y + 3, 5, 4, tones[0])
        cell.box(x + 3, y + 7, 5, 1, tones[2])
    elif kind == 2:
        cell.box(x + 2, y + 2, 8, 1, tones[0])
        cell.box(x + 2, y + 5, 8, 1, tones[0])
    elif kind == 3:
        cell.box(x + 3, y, 2, high, tones[2])
        cell.box(x + 5, y, 2, high, tones[0])
    if open_above:
        cell.box(x, y, wide, 1, tones[3])


def _posts(cell: Cell, count: int, tones: Tones) -> None:
    """The ribs that the next plates will hang on stand one row higher than the wall."""
    high = WALL_CELL[1]
    rows = min(ROWS, count // COLUMNS + 2)
    for column in range(COLUMNS + 1):
        cell.box(FRAME[0] + column * PLATE[0], high - rows * PLATE[1], 1, rows * PLATE[1], tones[0])


ARM_CELL = (15, ROWS * PLATE[1] + FRAME[1] - 2)


def _arm(tones: Tones) -> np.ndarray:
    """The machine on the gantry: its arm reaches down to each row, first the lowest."""
    cells = []
    for row in range(ROWS):
        cell = Cell(ARM_CELL)
        cell.plate(1, 0, 13, 5, tones)
        cell.box(4, 5, 7, 3, tones[0])
        reach = ARM_CELL[1] - row * PLATE[1] - PLATE[1]
        cell.box(6, 8, 3, max(0, reach - 8), tones[1])
        cell.box(6, 8, 1, max(0, reach - 8), tones[2])
        cell.box(5, reach - 4, 5, 2, tones[0])
        cell.box(4, reach - 2, 2, 4, tones[0])
        cell.box(9, reach - 2, 2, 4, tones[0])
        cells.append(cell.px)
    return sheet([*cells, *cells[::-1]], 2 * ROWS)


SPARK = (13, 13)
BLINKS = "0100210012000021013000120000000000000000"  # how bright the arc burns, one sign a cell


def _spark() -> np.ndarray:
    """The arc of a weld: a point with a small shine, to be added."""
    y, x = np.mgrid[0 : SPARK[1], 0 : SPARK[0]] - 6
    shine = np.clip(1 - np.hypot(x, y) / 6.5, 0, 1) ** 2 * 0.3 + 0.5 * (np.hypot(x, y) < 1.2)
    return sheet([light(shine * int(sign) / 3, "#cfe3ea") for sign in BLINKS], len(BLINKS))


# --- lights ---------------------------------------------------------------------------------------------------------

TRAIN_CELL = (92, 7)


def _train() -> np.ndarray:
    """A row of windows and the lamp before them, dull through the fog, to be added."""
    strength = np.zeros(TRAIN_CELL[::-1])
    for car in range(5):
        for window in range(4):
            left = 3 + car * 16 + window * 3
            strength[3, left : left + 2] = 0.34 - 0.05 * (car % 2)
    strength[2:5, 84:86] = 0.42
    soft = sum(np.roll(strength, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1)) / 9
    return light(strength + 0.5 * np.asarray(soft), WARM)


BEAM_CELL = (112, 84)
BEAM_STEPS = 21


def _beam() -> np.ndarray:
    """A lamp on a tower that swings down and up again, to be added."""
    y, x = np.mgrid[0 : BEAM_CELL[1], 0 : BEAM_CELL[0]] - 3.0
    far = np.hypot(x, y)
    cells = []
    for step in range(BEAM_STEPS):
        swing = 0.5 - 0.5 * np.cos(np.pi * step / (BEAM_STEPS - 1))
        off = np.arctan2(y, x) - (0.12 + 0.62 * swing)
        cone = np.clip(1 - np.abs(off) / 0.10, 0, 1) * np.clip(1 - far / 106, 0, 1) ** 1.1 * (far > 2)
        dithered = np.clip(np.round(cone * 0.3 * 60 + post.bayer(*far.shape) * 0.9) / 60, 0, 1)
        cells.append(light(dithered + 0.55 * (far < 1.6), "#e2e6d2"))
    return sheet([*cells, *cells[-2:0:-1]], 8)


DRONES = ((2, 9), (11, 4), (17, 11), (30, 6))  # px in the cell
DRONE_CELL = (38, 18)


def _drones() -> np.ndarray:
    """Four small machines: a dark body of a few px and a lamp; each bobs in its own time."""
    cells = []
    for step in range(12):
        cell = Cell(DRONE_CELL)
        for i, (x, y) in enumerate(DRONES):
            up = y + round(1.4 * np.sin(2 * np.pi * (step / 12 + i * 0.29)))
            cell.box(x, up, 4, 1, MID[0])
            cell.box(x + 1, up - 1, 2, 1, MID[2])
            if (step + 3 * i) % 12 > 2:
                cell.box(x + 1, up + 1, 2, 1, "#cdb48c")
        cells.append(cell.px)
    return sheet(cells, 12)


# --- where they are -------------------------------------------------------------------------------------------------


def _site(x: int, y: int, phase: float, wall: str, arm: str) -> list[Row]:
    """A wall being built whose lower left corner is at x, y of the middle layer."""
    top = y - WALL_CELL[1]
    ends = x + FRAME[0] - 7, x + FRAME[0] + COLUMNS * PLATE[0] - 7
    pace = (ends[1] - ends[0]) / SWEEP
    rising = [(ends[i % 2], y - 3 - PLATE[1] * i - SPARK[1] // 2) for i in range(ROWS + 1)]
    path = [*rising, *rising[-2::-1]]
    weld_pace = hypot(ends[1] - ends[0], PLATE[1]) / SWEEP
    ticks = round(SWEEP * 60)
    cell, arm_cell, spark = list(WALL_CELL), list(ARM_CELL), list(SPARK)
    return [
        Row(wall, "mid", [(x, top)], {"cell": cell, "ticks": ticks // COLUMNS, "phase": phase}),
        Row(arm, "mid", [(ends[0], top + 2), (ends[1], top + 2), (ends[0], top + 2)],
            {"speed": pace, "cell": arm_cell, "ticks": ticks, "phase": phase}),
        Row("life_spark", "mid", path, {"speed": round(weld_pace, 6), "cell": spark, "ticks": 4, "add": True, "phase": phase}),
    ]  # fmt: skip


def _rows() -> list[Row]:
    drone_way = [(560, 230), (700, 190), (840, 250), (1010, 180), (1200, 210), (1190, 330), (960, 300), (700, 290), (560, 230)]
    return [
        Row("life_lamp", "far", [(334, 128)], {"cell": list(BEAM_CELL), "ticks": 16, "add": True}),
        Row("life_crane_far", "far", [(410, 311), (630, 311), (410, 311)], {"speed": 5.0, "pause": 7.0, "cell": [16, 45], "ticks": 50}),
        Row("life_train", "far", [(50, 332), (1150, 332)], {"speed": 48.0, "period": 40.0, "phase": 30.0, "fade": 3.0, "add": True}),
        Row("life_crane", "mid", [(592, 134), (796, 134), (592, 134)], {"speed": 8.0, "pause": 6.0, "cell": [30, 79], "ticks": 40}),
        *_site(746, 402, 84.0, "life_wall", "life_arm"),
        *_site(446, 579, 284.0, "life_wall_deep", "life_arm_deep"),
        Row("life_drones", "mid", drone_way, {"speed": 20.0, "cell": list(DRONE_CELL), "ticks": 8}),
    ]


def _fogged(tones: Tones, share: float) -> Tones:
    mixed = [post.hexc(tone) * (1 - share) + post.hexc(FOG) * share for tone in tones]
    dark, plain, light, edge = ("#" + "".join(f"{round(c * 255):02x}" for c in tone) for tone in mixed)
    return dark, plain, light, edge


def finish(_: Path) -> None:
    """Write the pictures, and what moves behind the layers of the description."""
    deep = _fogged(MID, 0.5)
    pictures = {
        "crane": _crane(MID, 30, 54, (26, 18)),
        "crane_far": _crane(FAR, 16, 28, (13, 10)),
        "wall": _wall(MID, 4),
        "wall_deep": _wall(deep, 9),
        "arm": _arm(MID),
        "arm_deep": _arm(deep),
        "spark": _spark(),
        "train": _train(),
        "lamp": _beam(),
        "drones": _drones(),
    }
    for name, picture in pictures.items():
        post.save(OUT / f"life_{name}.png", picture)
    describe(OUT / "backdrop.toml", "places.outskirts_life", _rows())
