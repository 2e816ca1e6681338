"""A map that shows the sanctuary's pictures in use: six places on the way down, one under the other, as deep as the chapter is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tools.drafts.dress import dress_floors, dress_undersides
from tools.drafts.lib import Draft, Tileset, Value

AFTER = ("tilesets.sanctuary",)
REPO = Path(__file__).resolve().parents[3]
MAP = REPO / "levels" / "galleries" / "sanctuary.tmx"
COLS, ROWS = 64, 260
LAYERS = ("back wall", "back things", "solids", "water", "ways", "decor", "front")
SICK, COLD, HAND = "#b8bc66", "#c4d8cc", "#f0e8b4"
DROWNED = 84  # row from which on old concrete shows between the tanks' plates


def _prop(d: Draft, x: float, y: float, sheet: str, anim: str, **more: Value) -> None:
    name = sheet if sheet.startswith(("water_", "gas_")) else f"prop_sanctuary_{sheet}"
    d.thing("props", "Prop", x, y, sheet=name, anim=anim, **more)


def _light(d: Draft, x: float, y: float, radius: float, colour: str, strength: float, flicker: float = 0.0, **more: Value) -> None:
    d.thing("lights", "Light", x, y, radius=radius, colour=colour, strength=strength, flicker=flicker, **more)


def _mood(d: Draft, y0: int, y1: int, ambient: str, fog: float, name: str) -> None:
    d.thing("mood", "Mood", 0, y0, COLS, y1 - y0, name=name, ambient=ambient, fog=fog, sound="amb_dark", echo=0.7)


def _start(d: Draft, x: float, floor: int, name: str) -> None:
    d.thing("checkpoints", "Checkpoint", x, floor - 4, 2, 4, name=name)


def _water(d: Draft, x0: int, x1: int, y: int, deep: int) -> None:
    """Moving surface, body, and nothing below."""
    for x in range(x0, x1):
        d.put("water", x, y, f"water_surface_{x % 8}")
        d.put("water", x, y + 1, f"water_body_{x % 8}")
        for i in range(2, deep):
            d.put("water", x, y + i, "water_deep")


def _tank_behind(d: Draft, x: int, y: int) -> None:
    for j in range(9):
        d.row("back things", x, y + j, *[f"back_tank_{i}_{j}" for i in range(6)])


def _chain(d: Draft, x: float, y0: int, y1: int) -> None:
    for y in range(y0, y1):
        _prop(d, x, y, "chain", "link")


def _rotten(d: Draft, grid: np.ndarray, x0: int, x1: int, y: int) -> None:
    """A floor that gives, one tile thick."""
    grid[y, x0:x1] = True
    states = ("", "", "_crack1", "", "_crack2")
    for x in range(x0, x1):
        part = "l" if x == x0 else "r" if x == x1 - 1 else ("m1", "m2")[x % 2]
        d.put("breakable", x, y, f"rotten_{part}{states[(x * 3 + y) % 5]}")


def _rim(d: Draft) -> None:
    d.mass((0, 17, 20, 24), (0, 0, 5, 17), (46, 20, 64, 27), (59, 0, 64, 20), (0, 24, 9, 44), (56, 27, 64, 44), (14, 24, 18, 27))
    d.mass((4, 4, 12, 17), (50, 9, 60, 20), on=d.wall)
    _tank_behind(d, 52, 11)
    d.catwalk(20, 41, 17, broken="r")
    d.rail(22, 33, 17)
    _chain(d, 33, 0, 6)
    _prop(d, 33, 6, "tank", "whole", back=True)
    _prop(d, 10, 17, "hand_lamp", "lit")
    _prop(d, 49, 20, "bones", "sit", flip=True)
    _prop(d, 56, 16, "sign", "fall")
    _prop(d, 8, 13, "gauge", "idle")
    _prop(d, 62.5, 10, "lamp", "failing")
    _prop(d, 5, 24, "roots_wall", "idle", back=True)
    _prop(d, 15, 27, "roots_hang", "sway")
    for x, y in ((46, 27), (50, 27), (60, 27)):
        _prop(d, x + 2, y, "roots_hang", "sway")
    d.column("decor", 42, 18, "chain", "chain", "chain_end")
    _light(d, 36, 0.5, 400, COLD, 1.0, cone=34.0, turn=94.0)
    _light(d, 34, 10, 150, COLD, 0.5)
    _light(d, 10.5, 14.4, 110, HAND, 1.0, 0.05)
    _light(d, 58, 16, 70, COLD, 0.3)
    d.thing("air", "Air", 24, 0, 20, 20, kind="dust", rate=10.0)
    _mood(d, 0, 40, "#a0afa9", 0.25, "the rim")
    _start(d, 16, 17, "start")


def _hall(d: Draft, grid: np.ndarray) -> None:
    d.mass((0, 44, 26, 49), (40, 44, 64, 49), (0, 49, 4, 84), (60, 49, 64, 84), (4, 65, 27, 72), (37, 65, 60, 72), (27, 70, 37, 74))
    d.mass((4, 49, 60, 65), on=d.wall)
    d.carve((22, 51, 42, 60), on=d.wall)
    for x in (6, 13, 44, 51):
        _tank_behind(d, x, 56)
    _rotten(d, grid, 27, 37, 65)
    d.pipe("decor", (20, 49), (20, 53), (43, 53), (43, 49))
    d.put("decor", 29, 53, "pipe_valve")
    _prop(d, 31.5, 55, "valve", "turn")
    _prop(d, 27, 56, "gauge", "idle")
    _prop(d, 24, 65, "machine", "pump")
    _prop(d, 40, 65, "lever", "off")
    _prop(d, 47, 55, "sign", "gas")
    _prop(d, 12, 50, "lamp", "failing")
    _prop(d, 52, 50, "lamp", "lit")
    _prop(d, 25, 54, "pipe_drip", "drip")
    _prop(d, 56, 57, "drain", "drip")
    _prop(d, 16, 65, "growth", "idle")
    _prop(d, 58, 65, "vessel", "glow")
    d.row("decor", 5, 64, "mould_1", "mould_2", "", "", "mould_3")
    d.row("decor", 44, 64, "mould_2", "mould_1")
    for x, i in ((6, 1), (14, 2), (44, 3), (53, 1)):
        d.put("decor", x, 49, f"slime_{i}")
    _light(d, 12, 51, 130, HAND, 0.9, 0.9)
    _light(d, 52, 51, 150, HAND, 0.9, 0.15)
    _light(d, 58, 62.5, 80, SICK, 0.8, 0.1)
    _light(d, 32, 46, 200, COLD, 0.5, cone=50.0, turn=90.0)
    d.thing("air", "Air", 4, 49, 56, 16, kind="drip", rate=4.0)
    _mood(d, 40, 80, "#84938a", 0.2, "the tanks")
    _start(d, 20, 65, "hall")


def _gallery(d: Draft) -> None:
    d.mass(
        (0, 84, 24, 88),
        (34, 84, 64, 88),
        (0, 88, 3, 124),
        (61, 88, 64, 124),
        (3, 104, 14, 113),
        (50, 102, 61, 113),
        (14, 110, 50, 114),
        (26, 106, 34, 110),
    )
    d.mass((3, 88, 61, 110), on=d.wall)
    d.carve((12, 90, 20, 100), (30, 90, 38, 100), (44, 92, 50, 100), on=d.wall)
    for x in range(3, 61, 2):
        for y in range(90, 102):
            if d.wall[y, x] and (x // 2 + y) % 9 == 0:
                d.put("back things", x, y, "back_window")
    _water(d, 14, 50, 105, 5)
    d.catwalk(16, 27, 100, broken="r")
    d.row("ways", 36, 101, "rotten_way_l", *["rotten_way_m"] * 6, "rotten_way_r")
    d.ladder(47, 101, 105)
    for x in range(3, 12):
        d.put("decor", x, 106, "tide_line")
    _prop(d, 20, 105.3, "float", "bob")
    _prop(d, 41, 105.3, "float", "bob", flip=True)
    _prop(d, 24, 105.4, "water_bubbles", "rise")
    _prop(d, 44.5, 105.4, "water_bubbles", "rise")
    _prop(d, 37, 105.2, "water_ripple", "spread")
    _prop(d, 30, 106, "bones", "lie")
    _prop(d, 8, 104, "hand_lamp", "lit")
    _prop(d, 56, 102, "bones", "heap")
    _prop(d, 53, 92, "sign", "flood")
    _prop(d, 26, 88, "roots_hang", "sway")
    _prop(d, 52, 88, "roots_hang", "sway")
    _prop(d, 14, 88.2, "pipe_drip", "drip")
    _prop(d, 58, 94, "drain", "drip")
    _prop(d, 60, 102, "vessel", "torn", flip=True)
    _light(d, 8.5, 101, 120, HAND, 1.0, 0.05)
    _light(d, 30, 90, 220, COLD, 0.55, cone=60.0, turn=90.0)
    _light(d, 46, 104, 120, SICK, 0.35)
    d.thing("air", "Air", 14, 88, 36, 16, kind="drip", rate=8.0)
    _mood(d, 80, 120, "#7c8c84", 0.35, "the flooded gallery")
    _start(d, 11, 104, "gallery")


def _pit(d: Draft, grid: np.ndarray) -> None:
    d.mass(
        (0, 124, 20, 132),
        (42, 124, 64, 130),
        (0, 132, 14, 164),
        (50, 130, 64, 164),
        (14, 149, 30, 158),
        (36, 149, 50, 158),
        (14, 140, 19, 142),
        (44, 138, 50, 140),
    )
    d.mass((14, 130, 50, 149), on=d.wall)
    d.carve((22, 132, 42, 146), on=d.wall)
    _rotten(d, grid, 30, 36, 149)
    d.mass((30, 154, 36, 158))
    for x, y, side in ((14, 133, "r"), (14, 143, "r"), (48, 131, "l"), (48, 141, "l")):
        for j in range(3):
            d.row("decor", x, y + j, f"root_burst_{side}_0_{j}", f"root_burst_{side}_1_{j}")
    for x, y0, y1 in ((24, 124, 141), (26, 124, 136), (39, 124, 144)):
        for y in range(y0, y1):
            d.put("back things" if x != 26 else "decor", x, y, f"root_v_{1 + (x + y) % 2}")
        d.put("back things" if x != 26 else "decor", x, y1, f"root_tips_{1 + x % 2}")
    _prop(d, 50, 136, "roots_wall", "idle", flip=True)
    _prop(d, 14, 138, "roots_wall", "idle")
    for x in (18, 46, 33):
        _prop(d, x, 132 if x < 20 else 130, "roots_hang", "sway")
    _prop(d, 24, 149, "roots_knot", "idle")
    _prop(d, 43, 149, "roots_knot", "idle", flip=True)
    _prop(d, 20, 149, "growth", "idle")
    _prop(d, 39, 149, "growth", "idle", flip=True)
    _prop(d, 28.5, 148.8, "gas_wisp", "drift")
    _prop(d, 37.5, 148.8, "gas_wisp", "drift")
    _prop(d, 47, 149, "gas_flame", "burn")
    _prop(d, 17, 140, "bones", "sit")
    d.row("decor", 31, 153, "mould_1", "mould_3", "mould_2")
    for x in range(14, 20):
        d.put("decor", x, 132, f"slime_{1 + x % 3}")
    _light(d, 47, 147, 120, "#c8cc70", 1.0, 0.3)
    _light(d, 24, 146, 80, SICK, 0.5)
    _light(d, 33, 128, 200, COLD, 0.4, cone=50.0, turn=90.0)
    _mood(d, 120, 160, "#76856e", 0.4, "the roots")
    _start(d, 22, 149, "pit")


def _shaft(d: Draft, grid: np.ndarray) -> None:
    d.mass(
        (0, 164, 9, 216),
        (56, 164, 64, 216),
        (9, 185, 22, 192),
        (46, 180, 56, 186),
        (9, 206, 30, 212),
        (44, 200, 56, 206),
        (9, 166, 13, 170),
    )
    d.mass((9, 170, 16, 185), (50, 166, 56, 180), on=d.wall)
    _rotten(d, grid, 22, 26, 185)
    _prop(d, 9.5, 174, "crane", "idle")
    _chain(d, 17.2, 175, 181)
    _prop(d, 17.2, 181, "hook", "sway")
    for x, low, what in ((30, 176, "counterweight"), (38, 188, "counterweight")):
        _chain(d, x, 160, low)
        _prop(d, x, low, what, "idle")
    _chain(d, 43, 160, 192)
    _prop(d, 43, 192, "chain_end", "cut")
    _prop(d, 12, 185, "winch", "turn")
    _prop(d, 19, 185, "lever", "throw")
    _prop(d, 52, 180, "tank_parts", "chunk")
    _prop(d, 54, 179.6, "machine", "husk", flip=True)
    _prop(d, 50, 200, "tank", "torn", back=True)
    _prop(d, 14, 172, "lamp", "failing")
    _prop(d, 52, 168, "lamp", "lit")
    _prop(d, 56, 190, "roots_wall", "idle", flip=True)
    _prop(d, 22, 206, "bones", "heap")
    d.catwalk(34, 44, 202, broken="l")
    _light(d, 14, 174, 130, HAND, 0.8, 0.9)
    _light(d, 52, 170, 150, HAND, 0.9, 0.1)
    _light(d, 32, 164, 300, COLD, 0.6, cone=40.0, turn=90.0)
    d.thing("air", "Air", 12, 164, 40, 40, kind="drip", rate=5.0)
    _mood(d, 160, 212, "#7c8a80", 0.2, "the crane")
    _start(d, 15, 185, "crane")


def _bottom(d: Draft) -> None:
    d.mass(
        (0, 216, 12, 260),
        (54, 216, 64, 260),
        (12, 216, 18, 222),
        (46, 216, 54, 220),
        (12, 254, 54, 260),
        (24, 247, 42, 254),
        (21, 250, 45, 254),
        (12, 248, 16, 254),
    )
    d.mass((12, 222, 22, 248), (46, 220, 54, 248), on=d.wall)
    _tank_behind(d, 14, 239)
    _tank_behind(d, 47, 239)
    _water(d, 16, 24, 249, 5)
    _water(d, 42, 54, 249, 5)
    _prop(d, 29, 247, "vessel", "glow")
    _prop(d, 37, 247, "vessel", "torn")
    _prop(d, 40, 247, "bones", "heap")
    _prop(d, 26, 247, "growth", "idle")
    _prop(d, 33, 247, "roots_knot", "idle")
    _prop(d, 48, 249.2, "float", "bob")
    _prop(d, 19.5, 249.3, "water_bubbles", "rise")
    _prop(d, 51, 249.3, "water_bubbles", "rise")
    _prop(d, 45, 249.2, "water_splash", "large")
    _prop(d, 14, 248, "machine", "husk")
    _prop(d, 15, 222, "roots_hang", "sway")
    _prop(d, 50, 220, "roots_hang", "sway")
    _prop(d, 12, 232, "roots_wall", "idle")
    _prop(d, 54, 230, "roots_wall", "idle", flip=True)
    for x in (30, 36):
        _chain(d, x, 212, 236)
        _prop(d, x, 236, "chain_end", "cut")
    _light(d, 33, 230, 330, COLD, 0.9, cone=26.0, turn=90.0)
    _light(d, 29, 244, 90, SICK, 0.8, 0.1)
    _light(d, 33, 244, 120, COLD, 0.35)
    _mood(d, 212, 260, "#727f66", 0.5, "the bottom")
    _start(d, 34, 247, "bottom")


def _drowned(d: Draft) -> None:
    """Lower down, the plates give way to old concrete in wide patches."""
    names = {d.tileset.gid(f"{fill}_{x}_{y}"): (fill, x, y) for fill in ("fill_a", "fill_dim") for x in range(4) for y in range(4)}
    cells = d.layers["solids"]
    rng = np.random.default_rng(4)
    coarse = np.kron(rng.random((ROWS // 6 + 1, COLS // 8 + 1)), np.ones((6, 8)))
    for y, x in np.argwhere(cells > 0):
        found = names.get(int(cells[y, x]))
        if found and y >= DROWNED and coarse[y, x] < 0.5:
            d.put("solids", x, y, f"{'fill_c' if found[0] == 'fill_a' else 'fill_dim_c'}_{found[1]}_{found[2]}")


def _grown(d: Draft) -> None:
    """What grows on walls and runs under edges: more of it, the deeper."""
    for y in range(1, ROWS - 1):
        for x in range(COLS):
            if d.random.random() > 0.10 + 0.25 * y / ROWS or d.layers["decor"][y, x]:
                continue
            if d.solid[y, x] and not d.solid[y - 1, x]:
                d.put("decor", x, y, f"drips_{d.random.choice(('rust', 'rot'))}_{d.random.randint(1, 3)}")
            elif not d.solid[y, x] and d.solid[y - 1, x] and d.free(x, y):
                d.put("decor", x, y, d.random.choice(("slime_1", "slime_2", "root_tips_1", "root_tips_2")))
            elif d.free(x, y) and d.solid[y + 1, x] and d.random.random() < 0.4:
                d.put("decor", x, y, f"mould_{d.random.randint(1, 3)}")


def _draw() -> str:
    d = Draft(COLS, ROWS, Tileset(REPO / "levels" / "sanctuary.tsx"), LAYERS, seed=5)
    grid = np.zeros((ROWS, COLS), bool)
    d.layers["breakable"] = np.zeros((ROWS, COLS), np.int64)
    _rim(d)
    _hall(d, grid)
    _gallery(d)
    _pit(d, grid)
    _shaft(d, grid)
    _bottom(d)
    d.paint_solids(beside=grid)
    d.paint_wall()
    _drowned(d)
    _grown(d)
    dress_undersides(d)
    dress_floors(d)
    order: Sequence[str] = ("back wall", "back things", "solids", "breakable", "water", "ways", "decor", "front")
    d.layers = {name: d.layers[name] for name in order}
    behind = {"back": True}
    flags: dict[str, dict[str, Value]] = {
        "back wall": behind,
        "back things": behind,
        "front": {"front": True},
        "breakable": {"breakable": True},
    }
    text = d.tmx({"title": "outskirts.title", "hero": "Killy", "backdrop": "sanctuary"}, flags, ("back wall", "back things"))
    return text.replace('source="sanctuary.tsx"', 'source="../sanctuary.tsx"')


def finish(_work: Path) -> None:
    """Write the map."""
    MAP.parent.mkdir(parents=True, exist_ok=True)
    MAP.write_text(_draw(), encoding="utf-8")
