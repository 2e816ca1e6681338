"""What moves in the village's backdrop: people on the rope bridges, a basket on its rope, a trolley, stove smoke, windows that go dark
and light again, a train and a search light far out; and, when it burns, flames over all that glows, smoke, and shots.

The pictures are laid on what `places.village` has painted: windows and fires are found in its layers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.ndimage import binary_dilation, find_objects, gaussian_filter, label

from tools.art.lib import post
from tools.art.life import Cell, Point, Row, Tones, describe, light, sheet, stepped
from tools.art.places import outskirts_life as machines
from tools.art.places.village import BURNING, DAY, FIRE_RAMP, NIGHT, Grade
from tools.art.rot import torus_noise

AFTER = ("places.village", "places.village_air")
RECIPE = "places.village_life"
TORUS = 64  # px after which the noise of smoke and flames repeats
FRAMES, FLICKERS = 16, 12  # cells of smoke, of flames
SMOKE_SIZE, COLUMN_SIZE = (34, 72), (76, 150)
SHOT = (300, 7)
SHOT_AT = (0, 4, 5, 17)  # cells of SHOTS in which it flashes
SHOTS = 36

STEEL: dict[str, Tones] = {"day": ("#203339", "#2d4046", "#466060", "#93aca6"), "night": ("#0d131a", "#172126", "#22302f", "#46544f")}
SUIT = {"day": ("#202626", "#7f8779", "#b9bfae"), "night": ("#0d1313", "#4c534b", "#7d8276")}  # dark, cloth, edge
WOOD = {"day": ("#1a1613", "#403326", "#6c5a44"), "night": ("#0f0c0a", "#241b14", "#4a3826")}
LANTERN = "#ffe0a4"
SMOKES = {"day": "#c3cdc4", "night": "#465054", "burning": "#2b1b14"}
CHIMNEYS: dict[str, list[Point]] = {  # the top left of their smoke, px of the layer
    "mid": [(433, 40), (610, -21), (862, 84), (1240, 90), (899, 304), (1098, 514)],
    "near": [(806, 54), (1138, 472), (1875, 172), (312, 676)],
}
BRIDGES: dict[str, list[Point]] = {  # feet, px of the near layer
    "west": [(345, 420), (420, 419), (480, 409), (530, 395), (580, 376), (615, 359), (655, 338)],
    "east": [
        (1010, 666), (1030, 665), (1073, 657), (1117, 643), (1160, 627), (1200, 607), (1233, 589), (1265, 569),
        (1297, 547), (1320, 531), (1350, 505), (1383, 477), (1406, 455),
    ],
}  # fmt: skip


def _noise(size: tuple[int, int], seed: int, part: float, layers: Sequence[tuple[float, float, float, int]]) -> np.ndarray:
    """Cloudy noise 0..1 that rises and is the same again after a round; each layer: weight, blots in x and y, rounds of the torus."""
    total, weights = np.zeros(size), 0.0
    for i, (weight, sx, sy, rounds) in enumerate(layers):
        torus = torus_noise(TORUS, seed + i, sx, sy)
        rank = np.argsort(np.argsort(torus, None)).reshape(torus.shape) / torus.size
        moved = np.roll(rank, -round(part * rounds * TORUS) % TORUS, 0)
        total += weight * moved[np.ix_(np.arange(size[0]) % TORUS, np.arange(size[1]) % TORUS)]
        weights += weight
    out: np.ndarray = total / weights
    return out


# --- smoke ----------------------------------------------------------------------------------------------------------


def _smoke(size: tuple[int, int], colour: str, thick: float, seed: int) -> np.ndarray:
    """A plume that rises, widens and leans away."""
    w, h = size
    y, x = np.mgrid[0:h, 0:w].astype(float)
    up = (h - y) / h
    cells = []
    for i in range(FRAMES):
        part = i / FRAMES
        lean = w * (0.22 * up**1.5 + 0.05 * np.sin(2 * np.pi * (part - 1.3 * up)) * up)
        wide = w * (0.06 + 0.26 * up**0.8)
        body = np.clip(1 - ((x - w * 0.36 - lean) / wide) ** 2, 0, 1)
        cloud = _noise((h, w), seed, part, ((1.0, 3.2, 5.0, 1), (0.6, 1.6, 2.4, 2)))
        alpha = body * np.clip(cloud * 1.9 - 0.45, 0, 1) * np.clip(up * 9, 0, 1) * np.clip((1 - up) * 1.7, 0, 1) * thick
        alpha = stepped(alpha, 9)
        shade = post.hexc(colour) * (0.72 + 0.42 * cloud[..., None] * (1 - 0.4 * up[..., None]))
        cells.append(np.concatenate([post.posterise(np.clip(shade, 0, 1)), alpha[..., None]], -1))
    return sheet(cells, FRAMES // 2)


# --- people and what they move ----------------------------------------------------------------------------------------


def _walker(tones: tuple[str, str, str], heading: int) -> np.ndarray:
    """Somebody in a suit with a lantern held out."""
    dark, cloth, edge = tones
    cells = []
    for step in range(4):
        cell = Cell((11, 16))
        cell.box(4, 1, 3, 3, cloth)
        cell.box(4, 1, 3, 1, edge)
        cell.box(6, 2, 1, 1, dark)
        cell.box(3, 4, 5, 6, cloth)
        cell.box(3, 4, 5, 1, edge)
        cell.box(3, 5, 1, 4, dark)
        cell.box(3, 8, 5, 1, dark)
        legs = ((3, 6), (4, 5), (5, 4), (4, 5))[step]
        cell.box(legs[0], 10, 2, 6, dark if step % 2 else cloth)
        cell.box(legs[1], 10, 2, 6 if step != 1 else 5, cloth)
        cell.box(8, 6, 2, 1, dark)
        cell.box(9, 7 + step % 2, 2, 2, LANTERN)
        cells.append(cell.px[:, ::heading])
    return sheet(cells, 4)


def _basket(wood: tuple[str, str, str], suit: tuple[str, str, str]) -> np.ndarray:
    """A basket that hangs from a wheel on a rope, somebody in it, a lamp under it."""
    cells = []
    for lit in (True, False):
        cell = Cell((17, 30))
        cell.box(6, 0, 5, 4, wood[0])
        cell.box(7, 1, 3, 1, wood[2])
        for x in (2, 14):
            for y in range(4, 19):
                across = 8 + (x - 8) * (y - 3) // 16
                cell.box(across, y, 1, 1, wood[0])
        cell.box(6, 9, 4, 4, suit[1])
        cell.box(6, 9, 4, 1, suit[2])
        cell.box(5, 13, 6, 7, suit[1])
        cell.box(5, 13, 1, 7, suit[0])
        cell.box(1, 19, 15, 7, wood[1])
        cell.box(1, 19, 15, 1, wood[2])
        cell.box(1, 22, 15, 1, wood[0])
        for x in range(3, 15, 3):
            cell.box(x, 20, 1, 6, wood[0])
        if lit:
            cell.box(7, 27, 3, 3, LANTERN)
        cells.append(cell.px)
    return sheet([cells[0]] * 5 + [cells[1]], 6)


@dataclass(frozen=True)
class Window:
    """A lit window of a layer: where it is, px, and how large."""

    x: int
    y: int
    wide: int
    high: int


def _windows(file: Path) -> list[Window]:
    """The lit windows of a layer, by their colour."""
    px = post.load(file)
    bright = (px[..., 0] > 0.85) & (px[..., 2] > 0.42) & (px[..., 0] - px[..., 2] > 0.14) & (px[..., 3] > 0.9)
    found = find_objects(label(bright)[0])
    boxes = [Window(x.start, y.start, x.stop - x.start, y.stop - y.start) for y, x in found]
    return [box for box in boxes if 3 <= box.wide <= 9 and 3 <= box.high <= 9]


SHUT = ("1100111", "0111100", "1111000", "0010111")  # when it is dark, one sign a cell


def _shutter(box: Window, wall: str, pattern: str) -> np.ndarray:
    """A dark pane before a window, in the cells in which nobody is at home."""
    cells = []
    for sign in pattern:
        cell = Cell((box.wide, box.high))
        if sign == "1":
            cell.box(0, 0, box.wide, box.high, wall)
        cells.append(cell.px)
    return sheet(cells, len(cells))


def _people(grade: Grade) -> list[Row]:
    """Windows of both layers that go dark and light again; writes their pictures."""
    rows = []
    for layer, count, seed in (("mid", 16, 3), ("near", 14, 5)):
        boxes = _windows(grade.folder / f"{layer}.png")
        rng = np.random.default_rng(seed)
        for i in sorted(rng.permutation(len(boxes))[:count].tolist()):
            box, pattern = boxes[i], i % len(SHUT)
            name = f"life_shut_{box.wide}_{box.high}_{pattern}"
            post.save(grade.folder / f"{name}.png", _shutter(box, "#1a1613" if grade is DAY else "#0d0a08", SHUT[pattern]))
            more = {"cell": [box.wide, box.high], "ticks": int(rng.integers(260, 700)), "phase": float(rng.integers(0, 60))}
            rows.append(Row(name, layer, [(box.x, box.y)], more))
    return rows


# --- fire -----------------------------------------------------------------------------------------------------------


def _fires(picture: np.ndarray, most: int, reach: int) -> list[tuple[slice, slice]]:
    """The parts of a layer that burn most, with room for the flames above them."""
    seats = _seats(picture) > 0
    groups, _ = label(binary_dilation(seats, iterations=5))
    boxes = []
    for rows, columns in find_objects(groups):
        pieces = -(-(columns.stop - columns.start) // 120)
        for k in range(pieces):
            wide = (columns.stop - columns.start) // pieces
            left = columns.start + k * wide
            boxes.append((rows, slice(left, min(left + wide, columns.stop))))
    boxes.sort(key=lambda box: -int(seats[box].sum()))
    h, w = seats.shape
    return [
        (slice(max(0, rows.start - 2 * reach), min(h, rows.stop + 2)), slice(max(0, columns.start - 5), min(w, columns.stop + 5)))
        for rows, columns in boxes[:most]
    ]


def _seats(picture: np.ndarray) -> np.ndarray:
    """Where a layer glows, 0..1."""
    r, g, b, a = np.moveaxis(picture, -1, 0)
    return np.where((r > 0.5) & (r - b > 0.36) & (r - g > 0.22) & (a > 0.9), np.clip(r, 0, 1), 0)


def _flames(seats: np.ndarray, reach: int, seed: int) -> np.ndarray:
    """Flames that rise from where it glows, and sparks that leave them."""
    h, w = seats.shape
    base = np.clip(gaussian_filter(seats, (0.9, 1.3)) * 1.9, 0, 1)
    sparks = _sparks(seats, reach, seed)
    cells = []
    for i in range(FLICKERS):
        part = i / FLICKERS
        tongue = np.clip(1.75 - 1.95 * _noise((h, w), seed, part, ((1.0, 1.0, 3.4, 1), (0.5, 0.7, 1.6, 2))), 0, 1.4)
        risen = np.zeros_like(base)
        for up in range(reach):
            aside = round(1.6 * np.sin(2 * np.pi * (part + up / 22)) * up / reach)
            moved = np.roll(base, (-up, aside), (0, 1))
            moved[h - up :] = 0
            risen = np.maximum(risen, moved * (1 - up / reach) ** 0.75)
        blaze = np.clip(gaussian_filter(risen * tongue, 0.45) * 1.35, 0, 1)
        colour = post.ramp(np.round(blaze * 7) / 7, FIRE_RAMP)
        alpha = np.round(np.clip(blaze * 3.4 - 0.8, 0, 1) * 3) / 3
        for x, y, tone in sparks[i]:
            colour[y, x], alpha[y, x] = post.hexc(tone), 1
        cells.append(np.concatenate([colour, alpha[..., None]], -1))
    return sheet(cells, 4)


def _sparks(seats: np.ndarray, reach: int, seed: int) -> list[list[tuple[int, int, str]]]:
    """For each frame the sparks that are in the air."""
    rng = np.random.default_rng(seed)
    ys, xs = np.nonzero(seats)
    frames: list[list[tuple[int, int, str]]] = [[] for _ in range(FLICKERS)]
    for _ in range(max(2, len(xs) // 60)):
        k = int(rng.integers(len(xs)))
        begin, life, drift = int(rng.integers(FLICKERS)), int(rng.integers(6, 11)), rng.uniform(-0.5, 1.1)
        for age in range(life):
            x, y = round(xs[k] + drift * age + np.sin(age)), round(ys[k] - reach * 0.4 - age * reach / 8)
            if 0 <= x < seats.shape[1] and 0 <= y < seats.shape[0]:
                frames[(begin + age) % FLICKERS].append((x, y, "#ffc15a" if age < life * 0.5 else "#c2521c"))
    return frames


def _blaze(layer: str, most: int, reach: int, ticks: int) -> list[Row]:
    """The fires of a burning layer; writes their pictures."""
    picture = post.load(BURNING.folder / f"{layer}.png")
    rows = []
    for i, (ys, xs) in enumerate(_fires(picture, most, reach)):
        name = f"life_fire_{layer}_{i}"
        post.save(BURNING.folder / f"{name}.png", _flames(_seats(picture)[ys, xs], reach, 80 + i))
        more = {"cell": [xs.stop - xs.start, ys.stop - ys.start], "ticks": ticks, "phase": round(i * 0.37, 2)}
        rows.append(Row(name, layer, [(xs.start, ys.start)], more))
    return rows


def _shot() -> np.ndarray:
    """A beam far away, twice in short order, and then for long none; to be added."""
    y, x = np.mgrid[0 : SHOT[1], 0 : SHOT[0]].astype(float)
    ends = np.clip(x / 60, 0, 1) * np.clip((SHOT[0] - x) / 12, 0, 1)
    cells = []
    for i in range(SHOTS):
        bright = 1.0 if i in SHOT_AT else 0.3 if i - 1 in SHOT_AT else 0.0
        core = np.clip(1 - np.abs(y - 3) / 1.1, 0, 1) * ends * bright
        shine = np.clip(1 - np.abs(y - 3) / 3.6, 0, 1) ** 2 * ends * bright * 0.5
        both = light(core * 0.9, "#fff6fa")
        both[..., :3] += shine[..., None] * post.hexc("#ff5f95")
        cells.append(np.clip(both, 0, 1))
    return sheet(cells, 6)


# --- where they are -------------------------------------------------------------------------------------------------


def _way(points: Sequence[Point], back: bool) -> list[Point]:
    """Where the corner of somebody's cell goes along a bridge."""
    feet = list(points)[::-1] if back else list(points)
    return [(x - 5, y - 15) for x, y in feet]


def _everyday(grade: Grade) -> list[Row]:
    shared = "" if grade is DAY else "../"
    smoke = {"cell": list(SMOKE_SIZE), "ticks": 8}
    walk = {"cell": [11, 16], "ticks": 10, "fade": 1.5}
    rows = [
        Row(f"{shared}life_train", "far", [(340, 97), (800, 97)], {"speed": 42.0, "period": 46.0, "phase": 40.0, "fade": 2.5, "add": True}),
        Row(
            f"{shared}life_train",
            "far",
            [(1046, 319), (762, 319)],
            {"speed": 30.0, "period": 71.0, "phase": 20.0, "fade": 2.0, "add": True},
        ),
        Row(f"{shared}life_search", "far", [(548, 150)], {"cell": list(machines.BEAM_CELL), "ticks": 14, "add": True}),
        Row("life_trolley", "mid", [(640, 417), (846, 417), (640, 417)], {"speed": 9.0, "pause": 7.0, "cell": [30, 63], "ticks": 44}),
        Row("life_basket", "near", [(871, 110), (871, 424), (871, 110)], {"speed": 16.0, "pause": 9.0, "cell": [17, 30], "ticks": 30}),
        Row("life_walker", "near", _way(BRIDGES["west"], False), {**walk, "speed": 15.0, "period": 52.0, "phase": 8.0}),
        Row("life_walker_back", "near", _way(BRIDGES["east"], True), {**walk, "speed": 13.0, "period": 64.0, "phase": 30.0}),
        Row("life_walker", "near", _way(BRIDGES["east"], False), {**walk, "speed": 16.0, "period": 90.0, "phase": 70.0}),
    ]
    for layer, places in CHIMNEYS.items():
        for i, (x, y) in enumerate(places):
            rows.append(Row(f"life_smoke_{i % 2}", layer, [(x, y)], {**smoke, "phase": 1.3 * i}))
    return [*rows, *_people(grade)]


def _burning() -> list[Row]:
    column = {"cell": list(COLUMN_SIZE), "ticks": 8}
    flash = {"cell": list(SHOT), "add": True}
    columns = (("mid", 470, 120), ("mid", 1215, 60), ("mid", 880, 260), ("near", 870, 400), ("near", 1560, 190))
    return [
        *_blaze("mid", 10, 13, 8),
        *_blaze("near", 12, 19, 4),
        *(Row("life_column", layer, [(x, y)], {**column, "phase": 1.7 * i}) for i, (layer, x, y) in enumerate(columns)),
        Row("life_shot", "mid", [(905, 348)], {**flash, "ticks": 16, "phase": 3.0}),
        Row("life_shot", "mid", [(330, 236)], {**flash, "ticks": 22, "phase": 9.0}),
    ]


def finish(_: Path) -> None:
    """Write the pictures, and what moves behind the layers of the three descriptions."""
    for grade in (DAY, NIGHT, BURNING):
        for old in grade.folder.glob("life_*.png"):
            old.unlink()
    post.save(DAY.folder / "life_train.png", machines._train())
    post.save(DAY.folder / "life_search.png", machines._beam())
    for grade, hour in ((DAY, "day"), (NIGHT, "night")):
        post.save(grade.folder / "life_trolley.png", machines._crane(STEEL[hour], 30, 44, (24, 12)))
        post.save(grade.folder / "life_basket.png", _basket(WOOD[hour], SUIT[hour]))
        post.save(grade.folder / "life_walker.png", _walker(SUIT[hour], 1))
        post.save(grade.folder / "life_walker_back.png", _walker(SUIT[hour], -1))
        for i in range(2):
            post.save(grade.folder / f"life_smoke_{i}.png", _smoke(SMOKE_SIZE, SMOKES[hour], 0.8, 20 + 4 * i))
        describe(grade.folder / "backdrop.toml", RECIPE, _everyday(grade))
    post.save(BURNING.folder / "life_column.png", _smoke(COLUMN_SIZE, SMOKES["burning"], 1.0, 31))
    post.save(BURNING.folder / "life_shot.png", _shot())
    describe(BURNING.folder / "backdrop.toml", RECIPE, _burning())
