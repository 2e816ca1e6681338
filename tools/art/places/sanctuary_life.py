"""What moves in the sanctuary's backdrop: weights that somebody still winds up and down, walls that grow far away, a machine that walks
its bridge with a lamp, drops that fall through the light, the light on black water, fog in rags.

Each is painted in the colours of the layer it belongs to.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tools.art.lib import post
from tools.art.life import Cell, Row, Tones, describe, glow, light, sheet, stepped
from tools.art.places import outskirts_life as machines

AFTER = ("places.sanctuary",)
RECIPE = "places.sanctuary_life"
REPO = Path(__file__).resolve().parents[3]
OUT = REPO / "assets" / "backdrops" / "sanctuary"
FAR: Tones = ("#20332d", "#2d3f39", "#3f5347", "#667a6b")
MID: Tones = ("#13201a", "#1e2f28", "#384b3e", "#738673")
LOW: Tones = ("#0e160f", "#18241a", "#2c3a28", "#5a6a48")  # the same, deeper down
NEAR: Tones = ("#090f0c", "#121a17", "#212c25", "#46523a")
LAMP, SICK, DROP = "#dfe6b8", "#a8b84a", "#a9bba6"

LINK = 9  # px of two links of a chain
HUNG = (24, 330)  # a weight on a chain that goes on beyond the layer's upper edge
WOUND, TURNS, NOTCH = (22, 168), 40, 3  # one under a girder: cell, cells on its way, px of each
WEIGHT = (20, 36)


def _chain(cell: Cell, x: int, y0: int, y1: int, tones: Tones) -> None:
    """Links from the front and from their edge, five px wide."""
    for y in range(y1 - 1, y0 - 1, -1):
        k = (y1 - 1 - y) % LINK
        if k < 5:
            cell.box(x - 2, y, 1, 1, tones[2] if 0 < k < 4 else tones[0])
            cell.box(x + 2, y, 1, 1, tones[0])
            if k in (0, 4):
                cell.box(x - 1, y, 3, 1, tones[1] if k else tones[2])
        else:
            cell.box(x, y, 1, 1, tones[2])
            cell.box(x + 1, y, 1, 1, tones[0])


def _weight(cell: Cell, x: int, y: int, tones: Tones) -> None:
    """Plates on a rod, green where the wet stands on them."""
    cell.box(x - 2, y, 5, 4, tones[0])
    cell.box(x - 1, y + 1, 3, 1, tones[2])
    for i in range(5):
        wide = WEIGHT[0] - 2 * (i % 2)
        cell.plate(x - wide // 2, y + 4 + 6 * i, wide, 5, tones)
        cell.box(x - wide // 2, y + 9 + 6 * i, wide, 1, tones[0])
    cell.box(x - 1, y + 5, 3, 28, tones[0])
    for off, long in ((-8, 3), (-5, 1), (6, 4)):
        cell.box(x + off, y + 33, 1, long, "#3c4a1c")


def _hung(tones: Tones) -> np.ndarray:
    cell = Cell(HUNG)
    top = HUNG[1] - WEIGHT[1] - 4
    _chain(cell, 12, 0, top, tones)
    _weight(cell, 12, top, tones)
    return cell.px


def _wound(tones: Tones) -> np.ndarray:
    """A weight that is wound up notch by notch, rests, and is let down again."""
    way = [*range(TURNS), *[TURNS] * 8, *range(TURNS, 0, -1), *[0] * 8]
    cells = []
    for at in way:
        cell = Cell(WOUND)
        top = WOUND[1] - WEIGHT[1] - 6 - NOTCH * at
        _chain(cell, 11, 0, top, tones)
        _weight(cell, 11, top, tones)
        cells.append(cell.px)
    return sheet(cells, 16)


def _drop(long: int) -> np.ndarray:
    """A drop that falls so fast that it is a line."""
    cell = Cell((1, long))
    for y in range(long):
        cell.px[y, 0] = [*post.hexc(DROP), 0.25 + 0.65 * (y / (long - 1))]
    return cell.px


def _keeper() -> np.ndarray:
    """A small machine on long legs, going its round, with a lamp before it."""
    cells = []
    for step in range(8):
        cell = Cell((15, 11))
        up = int(step % 4 == 1)
        cell.box(4, 3 - up, 6, 3, FAR[0])
        cell.box(4, 3 - up, 6, 1, FAR[2])
        cell.box(10, 4 - up, 2, 1, FAR[0])
        for leg, phase in ((4, 0), (6, 3), (8, 5), (9, 1)):
            forward = (0, 1, 2, 1, 0, -1, -2, -1)[(step + phase) % 8]
            cell.box(leg, 6 - up, 1, 2, FAR[0])
            cell.box(leg + forward // 2, 8 - up, 1, 3 + up, FAR[0])
        cell.box(12, 4 - up, 2, 2, LAMP)
        cells.append(cell.px)
    return sheet(cells, 8)


def _beacon(colour: str, pattern: str) -> np.ndarray:
    """A lamp on some tank that still says something to nobody, to be added."""
    strength = glow((15, 15), (2, 2), 7)
    return sheet([light(stepped(strength * int(sign) / 4, 24), colour) for sign in pattern], len(pattern))


def _glints(wide: int, high: int, seed: int) -> np.ndarray:
    """Thin light on far water that comes and goes, to be added."""
    y, x = np.mgrid[0:high, 0:wide].astype(float)
    rng = np.random.default_rng(seed)
    waves = [(int(rng.integers(2, 9)), int(rng.choice((-2, -1, 1, 2))), rng.uniform(0.5, 1.4), rng.uniform(0, 6.28)) for _ in range(6)]
    cells = []
    for i in range(12):
        total = sum(np.sin(2 * np.pi * (a * x / wide + r * i / 12) + s * y + p) for a, r, s, p in waves) / 3
        ends = np.clip(np.minimum(x, wide - x) / 24, 0, 1)
        cells.append(light(np.clip(total - 0.62, 0, 0.5) * ends * 0.8 * (y % 2 == 0), "#b9cdb2"))
    return sheet(cells, 3)


def _rag(wide: int, high: int, seed: int) -> np.ndarray:
    """A rag of fog."""
    y, x = np.mgrid[0:high, 0:wide].astype(float)
    shape = np.clip(1 - ((x - wide / 2) / (wide / 2)) ** 2, 0, 1) * np.clip(1 - ((y - high / 2) / (high / 2)) ** 2, 0, 1)
    cloud = np.clip(post.fbm(high, wide, 46, 13, 4, seed) * 2.3 - 0.75, 0, 1)
    alpha = stepped(shape * cloud * 0.55, 14)
    colour = post.hexc("#5f7a6c") * (0.75 + 0.35 * cloud[..., None])
    return np.concatenate([post.posterise(np.clip(colour, 0, 1)), alpha[..., None]], -1)


DRIPS = {  # by layer: x, from y, to y, px per s, s from one to the next
    "mid": ((652, 190, 560, 210, 3.1), (740, 262, 600, 210, 4.4), (868, 268, 430, 190, 2.7), (1004, 330, 640, 210, 5.2),
            (470, 470, 715, 200, 3.7), (1250, 300, 500, 200, 4.1)),
    "near": ((742, 600, 1010, 300, 3.3), (630, 470, 900, 300, 4.9), (960, 712, 1180, 300, 2.9), (1420, 830, 1200, 300, 3.9),
             (668, 170, 640, 300, 4.3), (1120, 760, 1240, 300, 5.7)),
}  # fmt: skip


def _rows() -> list[Row]:
    hung = {"speed": 7.0, "pause": 6.0}
    rows = [
        Row(
            "life_keeper",
            "far",
            [(348, 177), (848, 177)],
            {"speed": 9.0, "period": 80.0, "phase": 20.0, "fade": 2.0, "cell": [15, 11], "ticks": 6},
        ),
        Row("life_beacon", "far", [(386, 118)], {"cell": [15, 15], "ticks": 24, "add": True}),
        Row("life_beacon_sick", "far", [(538, 330)], {"cell": [15, 15], "ticks": 40, "add": True, "phase": 5.0}),
        Row("life_beacon", "far", [(952, 255)], {"cell": [15, 15], "ticks": 31, "add": True, "phase": 9.0}),
        Row("life_hung", "mid", [(672, -236), (672, -70), (672, -236)], hung),
        Row("life_hung", "mid", [(706, -96), (706, -262), (706, -96)], hung),
        *machines._site(690, 298, 60.0, "life_wall", "life_arm"),
        *machines._site(1190, 484, 210.0, "life_wall_low", "life_arm_low"),
        Row("life_glints", "mid", [(238, 770)], {"cell": [300, 22], "ticks": 9, "add": True}),
        Row("life_glints", "mid", [(1130, 384)], {"cell": [300, 22], "ticks": 11, "add": True, "phase": 3.0}),
        Row("life_beacon_sick", "mid", [(742, 740)], {"cell": [15, 15], "ticks": 34, "add": True, "phase": 2.0}),
        Row("life_rag_mid", "mid", [(420, 330), (900, 352)], {"speed": 5.0, "period": 110.0, "fade": 12.0, "phase": 50.0}),
        Row("life_wound", "near", [(896, 712)], {"cell": list(WOUND), "ticks": 12}),
        Row("life_wound", "near", [(1320, 1108)], {"cell": list(WOUND), "ticks": 12, "phase": 9.0}),
        Row("life_rag_near", "near", [(500, 620), (1150, 600)], {"speed": 9.0, "period": 84.0, "fade": 10.0, "phase": 30.0}),
        Row("life_rag_near", "near", [(1200, 1010), (560, 1030)], {"speed": 8.0, "period": 96.0, "fade": 10.0, "phase": 30.0}),
    ]
    for layer, drips in DRIPS.items():
        image = "life_drop" if layer == "mid" else "life_drop_near"
        for i, (x, top, low, speed, period) in enumerate(drips):
            rows.append(Row(image, layer, [(x, top), (x, low)], {"speed": speed, "period": period, "phase": round(i * 1.3, 1)}))
    return rows


def finish(_: Path) -> None:
    """Write the pictures, and what moves behind the layers of the description."""
    pictures = {
        "keeper": _keeper(),
        "beacon": _beacon(LAMP, "34100000001000000000"),
        "beacon_sick": _beacon(SICK, "1234432100000000"),
        "hung": _hung(MID),
        "wound": _wound(NEAR),
        "wall": machines._wall(MID, 14),
        "arm": machines._arm(MID),
        "wall_low": machines._wall(LOW, 19),
        "arm_low": machines._arm(LOW),
        "spark": machines._spark(),
        "glints": _glints(300, 22, 5),
        "rag_mid": _rag(220, 54, 7),
        "rag_near": _rag(320, 84, 9),
        "drop": _drop(5),
        "drop_near": _drop(8),
    }
    for name, picture in pictures.items():
        post.save(OUT / f"life_{name}.png", picture)
    describe(OUT / "backdrop.toml", RECIPE, _rows())
