"""A map that shows the sanctuary's pictures in use: eight moments on the way down, from the rim to the one light at the bottom.

Round them everything is structure; each moment cuts its own hall out of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from tools.art.gallery import HIGH, WIDE, Moment, draft, write
from tools.drafts.dress import dress_undersides
from tools.drafts.lib import Draft, Value

AFTER = ("tilesets.sanctuary",)
COLUMNS, ROWS = 2, 9  # moments that have room
LAYERS = ("back wall", "back things", "solids", "breakable", "water", "ways", "decor", "front")
SICK, COLD, HAND, PALE = "#b8c060", "#b4ccc0", "#f0dca0", "#d8e6dc"
DROWNED = 46  # row from which on old concrete shows between the tanks' plates
UPPER, DEEP, LAST = "#9aaba4", "#74847a", "#4c584c"  # ambient: the upper halls, the deep, where the one light is


class Scene(Moment):
    """A moment of the sanctuary."""

    def __init__(self, d: Draft, column: int, row: int, loose: np.ndarray) -> None:
        super().__init__(d, column, row)
        self.loose = loose
        self.carve((0, 0, WIDE, HIGH))

    def prop(self, x: float, y: float, sheet: str, anim: str = "idle", **more: Value) -> None:
        """One of the sanctuary's own, or another by its full name."""
        known = sheet.startswith(("water_", "gas_", "prop_", "crawler", "hanger", "cibo"))
        super().prop(x, y, sheet if known else f"prop_sanctuary_{sheet}", anim, **more)

    def water(self, x0: int, x1: int, y: int, deep: int) -> None:
        """Moving surface, body, and nothing below."""
        for x in range(x0, x1):
            self.put("water", x, y, f"water_surface_{x % 8}")
            self.put("water", x, y + 1, f"water_body_{x % 8}")
            for i in range(2, deep):
                self.put("water", x, y + i, "water_deep")

    def falls(self, x: float, y0: float, y1: float, kind: str = "water_fall") -> None:
        """A stream from y0 down into water at y1."""
        y = y0
        while y < y1 - 0.1:
            self.prop(x, min(y, y1 - 2), kind, "fall")
            y += 2
        self.prop(x, y1 + 0.3, "water_foam", "boil")

    def tank(self, x: int, y: int) -> None:
        """One of the great tanks, behind everything, its upper left at x, y."""
        self.block("back things", x, y, "back_tank", 6, 9)

    def chain(self, x: float, y0: float, y1: float, end: str = "") -> None:
        """A chain from y0 to y1."""
        y = y0
        while y < y1 - 0.1:
            self.prop(x, y, "chain", "link")
            y += 1
        if end:
            self.prop(x, y, "chain_end", end)

    def rotten(self, x0: int, x1: int, y: int) -> None:
        """A floor that gives, one tile thick, in all its states."""
        self.mass((x0, y, x1, y + 1), on=self.loose)
        states = ("", "", "_crack1", "", "_crack2")
        for x in range(x0, x1):
            part = "l" if x == x0 else "r" if x == x1 - 1 else ("m1", "m2")[x % 2]
            self.put("breakable", x, y, f"rotten_{part}{states[(x * 3 + y) % 5]}")

    def weak(self, x0: int, y0: int, x1: int, y1: int) -> None:
        """Structure that a beam cuts, hanging where it is held."""
        self.mass((x0, y0, x1, y1), on=self.loose)

    def roots(self, x: int, y0: int, y1: int, layer: str = "back things") -> None:
        """A root that hangs down, and its tips."""
        for y in range(y0, y1):
            self.put(layer, x, y, f"root_v_{1 + (x + y) % 2}")
        self.put(layer, x, y1, f"root_tips_{1 + x % 2}")

    def burst(self, x: int, y: int, side: str) -> None:
        """Roots that break out of a wall, to the right or left."""
        for j in range(3):
            self.row("decor", x, y + j, f"root_burst_{side}_0_{j}", f"root_burst_{side}_1_{j}")

    def arches(self, xs: Sequence[int], top: int, floor: int) -> None:
        """Tall arches side by side in the wall at the back, each four tiles wide, open to what lies behind."""
        for x in xs:
            self.carve((x + 1, top + 1, x + 3, floor), on=self.d.wall)
            self.row("back things", x, top, "back_arch_tall_l", "back_beam", "back_beam", "back_arch_tall_r")
            for side in (x, x + 3):
                self.column("back things", side, top + 1, *["back_column_mid"] * (floor - top - 2), "back_column_base")

    def hand_lamp(self, x: float, floor: float, radius: float = 130) -> None:
        """A lamp on a stand."""
        self.prop(x, floor, "hand_lamp", "lit")
        self.light(x + 0.5, floor - 2.4, radius, HAND, 0.85, 0.05)

    def wall_lamp(self, x: float, y: float, state: str = "lit", radius: float = 150) -> None:
        """A lamp under a ceiling; one that fails flickers."""
        self.prop(x, y, "lamp", state)
        self.light(x, y + 1, radius, HAND, 0.75, 0.9 if state == "failing" else 0.12)

    def mood(self, ambient: str, fog: float, sound: str = "amb_sanctuary") -> dict[str, Value]:
        """The mood of a moment."""
        return {"ambient": ambient, "fog": fog, "sound": sound, "echo": 0.7}


# --- the moments ----------------------------------------------------------------------------------------------------


def _rim(s: Scene) -> None:
    """Three on the edge of it: the tanks hang in the light, and there is no floor."""
    s.mass(
        (0, 17, 15, 23), (0, 0, 5, 17), (5, 0, 12, 4), (13, 20, 17, 23), (31, 0, 40, 5), (36, 5, 40, 9), (33, 18, 40, 23), (31, 21, 33, 23)
    )
    s.mass((5, 4, 12, 17), on=s.d.wall)
    s.arches((6,), 9, 17)
    s.catwalk(15, 25, 17, "r")
    s.d.rail(16 + s.left, 23 + s.left, 17 + s.top)
    s.catwalk(29, 33, 17, "l")
    s.chain(27.4, 0, 5)
    s.prop(27.4, 5, "tank", "whole", back=True)
    s.chain(21, 0, 3, "cut")
    s.roots(14, 0, 5)
    s.hand_lamp(9.2, 17)
    s.prop(7, 8, "sign", "fall")
    s.prop(10.4, 6, "gauge")
    s.prop(36.5, 18, "bones", "sit", flip=True)
    s.prop(38.4, 18, "growth")
    s.prop(5, 12, "roots_wall")
    s.prop(9, 4, "roots_hang", "sway")
    s.prop(34, 5, "roots_hang", "sway")
    s.pipe("decor", (12, 2), (18, 2), (18, 0))
    s.light(24, 0.5, 420, COLD, 0.95, cone=38.0, turn=96.0)
    s.light(27, 9, 130, COLD, 0.5)
    s.light(35.5, 15, 90, COLD, 0.5)
    s.air(15, 0, 20, 20, "dust", 14.0)
    s.cable([(5, 6), (36, 7)], 80, 2)
    s.cable([(0, 0), (13, 0)], 40, 3, True)
    s.begin("rim", 12.6, 17, s.mood(UPPER, 0.2))


def _tanks(s: Scene) -> None:
    """The hall of the tanks: rust, pumps that still turn, a floor that does not hold."""
    s.mass((0, 0, 40, 3), (0, 3, 3, 23), (37, 3, 40, 23), (3, 18, 24, 23), (32, 18, 37, 23), (24, 21, 32, 23), (3, 3, 7, 5), (30, 3, 37, 4))
    s.mass((3, 3, 37, 18), (24, 18, 32, 22), on=s.d.wall)
    s.carve((15, 5, 24, 14), on=s.d.wall)
    s.span("back things", 14, 25, 4, ("back_beam",))
    s.span("back things", 14, 25, 14, ("back_truss_h",))
    for x in (14, 24):
        s.column("back things", x, 5, "back_column_cap", *["back_column_mid"] * 12)
    for x, y in ((7, 9), (26, 9), (31, 9), (4, 8)):
        s.tank(x, y)
    s.rotten(24, 32, 18)
    s.water(24, 32, 20, 3)
    s.catwalk(8, 22, 8)
    s.d.rail(8 + s.left, 15 + s.left, 8 + s.top)
    for x in (9, 13, 21):
        s.column("decor", x, 3, *["catwalk_hanger"] * 5)
    s.ladder(22, 8, 18)
    s.pipe("decor", (4, 3), (4, 12), (13, 12), (13, 17))
    s.row("decor", 8, 12, "pipe_valve")
    s.pipe("decor", (36, 9), (30, 9), (30, 5))
    s.prop(11.5, 14.2, "valve", "turn")
    s.prop(13.2, 10, "gauge")
    s.prop(17.2, 18, "machine", "pump")
    s.prop(34.4, 18, "vessel", "glow")
    s.prop(5.4, 18, "growth")
    s.prop(36, 18, "growth", flip=True)
    s.prop(30.2, 9.4, "pipe_drip", "drip")
    s.prop(26, 6, "drain", "drip")
    s.prop(35, 7, "sign", "gas")
    s.prop(12, 18, "lever", "off")
    s.wall_lamp(10, 3, "failing")
    s.wall_lamp(28, 3, "lit", 190)
    s.light(34.4, 15.5, 90, SICK, 0.85, 0.1)
    s.light(20, 4, 300, COLD, 0.5, cone=54.0, turn=95.0)
    s.light(28, 20, 90, SICK, 0.3)
    s.row("decor", 5, 17, "mould_3", "mould_2")
    s.air(4, 3, 32, 15, "drip", 5.0)
    s.air(12, 4, 14, 13, "dust", 8.0)
    s.cable([(3, 5), (37, 6)], 30, 2)
    s.begin("tanks", 20.4, 18, s.mood(UPPER, 0.15))


def _gallery(s: Scene) -> None:
    """The flooded arches: black water, a stream that falls out of the dark into the one bright place."""
    s.mass((0, 0, 40, 3), (0, 3, 4, 23), (4, 15, 11, 23), (36, 3, 40, 14), (33, 17, 40, 23), (11, 21, 33, 23), (4, 3, 8, 6), (29, 3, 36, 5))
    s.mass((4, 3, 36, 18), on=s.d.wall)
    s.mass((33, 14, 40, 17), on=s.d.wall)
    s.arches((12, 17, 27), 7, 18)
    s.carve((22, 3, 27, 17), on=s.d.wall)
    s.span("back things", 11, 32, 6, ("back_beam",))
    s.water(11, 33, 18, 4)
    s.span("ways", 13, 21, 14, ("rotten_way_m",), ("rotten_way_l", "rotten_way_r"))
    s.catwalk(27, 33, 12, "l")
    s.ladder(31, 12, 17)
    s.row("decor", 23, 3, "drain", "", "drain")
    s.falls(24.5, 4, 18)
    s.falls(29.6, 9, 18, "water_fall_thin")
    s.prop(29.6, 8, "pipe_drip", "drip")
    s.prop(15, 18.3, "float", "bob")
    s.prop(31, 18.3, "float", "bob", flip=True)
    s.prop(19.4, 18.4, "water_bubbles", "rise")
    s.prop(27.5, 18.4, "water_bubbles", "rise")
    s.prop(17.6, 18.2, "water_ripple", "spread")
    s.hand_lamp(6.4, 15)
    s.prop(36.5, 17, "bones", "heap")
    s.prop(8, 9.5, "sign", "flood")
    s.prop(10, 15, "lever", "on")
    s.prop(6, 6, "roots_hang", "sway")
    s.prop(33, 5, "roots_hang", "sway")
    s.prop(18.5, 3, "roots_hang", "sway")
    s.chain(15, 3, 9, "cut")
    for x in range(11, 33):
        if s.cells(s.d.wall)[17, x]:
            s.put("back things", x, 17, "tide_line")
    s.light(24.5, 2, 330, PALE, 0.95, cone=30.0, turn=90.0)
    s.light(24.5, 17, 110, COLD, 0.6)
    s.light(36, 15, 80, SICK, 0.4)
    s.air(11, 3, 22, 15, "drip", 9.0)
    s.begin("gallery", 9, 15, s.mood(UPPER, 0.3))


def _roots(s: Scene) -> None:
    """Where the cables grow: they break the walls, hang, breathe, and something burns between them."""
    s.mass(
        (0, 0, 13, 5), (28, 0, 40, 4), (0, 5, 7, 23), (34, 4, 40, 23), (7, 18, 16, 23), (22, 18, 34, 23), (7, 10, 11, 12), (30, 11, 34, 13)
    )
    s.mass((16, 22, 22, 23), (0, 0, 16, 3), (25, 0, 28, 2))
    s.mass((7, 5, 13, 18), (28, 4, 34, 18), (16, 18, 22, 22), on=s.d.wall)
    s.rotten(16, 22, 18)
    for x, y0, y1 in ((14, 3, 12), (16, 0, 8), (19, 0, 5), (23, 0, 9), (26, 2, 14), (27, 2, 6)):
        s.roots(x, y0, y1, "back things" if x % 2 else "decor")
    for x, y, side in ((7, 6, "r"), (7, 13, "r"), (32, 5, "l"), (32, 14, "l")):
        s.burst(x, y, side)
    s.prop(7, 15, "roots_wall")
    s.prop(34, 9, "roots_wall", flip=True)
    for x, y in ((10, 5), (30, 4), (20.6, 0)):
        s.prop(x, y, "roots_hang", "sway")
    s.prop(12, 18, "roots_knot")
    s.prop(26, 18, "roots_knot", flip=True)
    s.prop(31, 18, "growth")
    s.prop(9, 10, "bones", "sit")
    s.prop(31.6, 11, "growth", flip=True)
    s.prop(29, 18, "gas_flame", "burn")
    s.prop(14.6, 18, "gas_wisp", "drift")
    s.prop(23.4, 18, "gas_wisp", "drift")
    s.prop(19, 22, "bones", "heap")
    s.row("decor", 17, 21, "mould_3", "", "mould_2")
    s.row("decor", 23, 17, "root_foot_l", "root_foot_m", "root_foot_r")
    s.light(29, 16.4, 170, "#ccc86c", 0.95, 0.3)
    s.light(12, 16.6, 80, SICK, 0.45)
    s.light(26, 16.6, 70, SICK, 0.4)
    s.light(19, 1, 320, COLD, 0.7, cone=40.0, turn=88.0)
    s.light(19, 20.4, 70, SICK, 0.5)
    s.air(7, 4, 27, 14, "dust", 9.0)
    s.cable([(13, 4), (28, 3)], 60, 2)
    s.begin("roots", 24, 18, s.mood("#83927e", 0.35))


def _crane(s: Scene) -> None:
    """The shaft: weights over the void, a crane that holds nothing, and one way across."""
    s.mass((0, 0, 6, 23), (6, 14, 14, 23), (34, 0, 40, 23), (26, 18, 34, 23), (29, 16, 34, 18), (6, 0, 9, 2), (30, 4, 34, 6))
    s.mass((6, 2, 9, 14), (31, 6, 34, 16), on=s.d.wall)
    s.rotten(14, 18, 14)
    s.weak(27, 4, 30, 6)
    s.weak(6, 20 - 11, 8, 10)
    s.prop(6.5, 6, "crane")
    s.chain(14.3, 7, 10)
    s.prop(14.3, 10, "hook", "sway")
    for x, low in ((19.6, 6), (23.8, 11)):
        s.chain(x, 0, low)
        s.prop(x, low, "counterweight")
    s.chain(28.4, 0, 4)
    s.chain(17.4, 0, 2, "cut")
    s.prop(9.6, 14, "winch", "turn")
    s.prop(12.4, 14, "lever", "throw")
    s.prop(31.4, 16, "machine", "husk", flip=True)
    s.prop(28, 18, "tank_parts", "chunk")
    s.prop(27, 17.7, "tank_parts", "shard")
    s.catwalk(20, 26, 18, "l")
    s.d.rail(21 + s.left, 26 + s.left, 18 + s.top)
    s.prop(34, 12, "roots_wall", flip=True)
    s.wall_lamp(8, 2, "failing")
    s.wall_lamp(32.6, 6, "lit")
    s.row("decor", 31, 10, "stripes_red", "stripes_red")
    s.row("decor", 6, 13 - 1, "panel_control")
    s.light(21, 0.5, 400, PALE, 0.85, cone=36.0, turn=92.0)
    s.light(22, 9, 120, COLD, 0.35)
    s.air(9, 0, 25, 22, "drip", 6.0)
    s.air(12, 0, 18, 18, "dust", 8.0)
    s.cable([(6, 8), (34, 9)], 50, 1)
    s.cable([(9, 1), (40, 0)], 70, 3, True)
    s.begin("crane", 11, 14, s.mood(DEEP, 0.2, "amb_sanctuary_deep"))


def _asleep(s: Scene) -> None:
    """A low way, and over one's head what must not wake."""
    s.mass((0, 0, 40, 6), (0, 6, 4, 23), (4, 17, 40, 23), (36, 6, 40, 11), (9, 6, 13, 8), (20, 6, 22, 9), (29, 6, 33, 7), (24, 16, 30, 17))
    s.mass((4, 6, 40, 17), on=s.d.wall)
    s.arches((14, 25, 31), 10, 17)
    s.pipe("back things", (6, 6), (6, 16))
    for x in (10, 22, 30):
        s.column("back things", x, 8, "back_column_cap", *["back_column_mid"] * 7, "back_column_base")
    s.water(30, 36, 17, 2)
    s.mass((30, 18, 36, 23))
    s.carve((30, 17, 36, 18))
    for x, y, anim in ((16.4, 6, "asleep_180"), (25.6, 6, "asleep_180"), (20, 7.6, "asleep_270"), (34, 6, "asleep_180")):
        s.prop(x, y, "crawler", anim)
        s.light(x, y + 1.5, 60, COLD, 0.3)
    s.prop(28.2, 6, "hanger", "hang")
    s.light(28.2, 8.5, 56, COLD, 0.25)
    s.prop(18, 17, "bones", "lie")
    s.prop(27, 16, "bones", "heap")
    s.prop(22.8, 17, "prop_mask_broken", "idle")
    s.prop(11, 8, "roots_hang", "sway")
    s.prop(37, 11, "roots_hang", "sway")
    s.prop(38, 17, "growth")
    s.prop(33, 17.2, "water_ripple", "spread")
    s.prop(33, 9, "drain", "drip")
    s.hand_lamp(8.4, 17, 150)
    s.wall_lamp(23, 6, "failing", 120)
    s.light(16.5, 10, 170, COLD, 0.6, cone=50.0, turn=100.0)
    s.light(33, 10, 190, COLD, 0.6, cone=44.0, turn=95.0)
    s.row("decor", 12, 14, "drips_rust_2", "", "", "", "drips_rot_1")
    s.air(4, 6, 34, 11, "drip", 5.0)
    s.cable([(4, 8), (20, 8)], 18)
    s.begin("asleep", 11, 17, s.mood(DEEP, 0.2, "amb_sanctuary_deep"))


def _sluice(s: Scene) -> None:
    """Where the water goes: two streams, a wheel, and tanks that burst long ago."""
    s.mass(
        (0, 0, 40, 2), (0, 2, 5, 23), (35, 2, 40, 23), (5, 16, 13, 23), (27, 16, 35, 23), (13, 21, 27, 23), (5, 2, 12, 5), (28, 2, 35, 5)
    )
    s.mass((13, 14, 15, 23), (25, 14, 27, 23))
    s.mass((5, 2, 35, 18), on=s.d.wall)
    s.carve((14, 2, 26, 12), on=s.d.wall)
    s.span("back things", 13, 27, 12, ("back_truss_h",))
    for x in (13, 26):
        s.column("back things", x, 2, *["back_column_mid"] * 10)
    s.tank(6, 7)
    s.tank(28, 7)
    s.water(15, 25, 17, 4)
    s.catwalk(15, 25, 14)
    s.d.rail(15 + s.left, 25 + s.left, 14 + s.top)
    s.falls(17.4, 2, 17)
    s.falls(22.6, 2, 17)
    s.row("decor", 16, 2, "pipe_end_w", "drain", "pipe_end_e", "", "", "pipe_end_w", "drain", "pipe_end_e")
    s.pipe("decor", (5, 6), (12, 6), (12, 13))
    s.pipe("decor", (34, 6), (27, 6), (27, 13))
    s.prop(20, 12, "valve", "turn")
    s.prop(11, 11, "gauge", "empty")
    s.prop(29, 11, "gauge")
    s.prop(20, 3.6, "sign", "flood")
    for x in (19.3, 20.7):
        s.chain(x, 0, 3)
    s.prop(8.4, 16, "tank_parts", "band")
    s.prop(31.2, 16, "machine", "pump", flip=True)
    s.prop(6.6, 16, "growth")
    s.prop(33.6, 16, "growth", flip=True)
    s.prop(20, 17.3, "float", "bob")
    s.prop(8, 5, "roots_hang", "sway")
    s.prop(32, 5, "roots_hang", "sway")
    s.wall_lamp(14.2, 12.2, "lit", 120)
    s.wall_lamp(30, 5, "failing", 120)
    s.light(20, 0.5, 340, COLD, 0.9, cone=44.0, turn=90.0)
    s.light(20, 18, 130, SICK, 0.35)
    s.hand_lamp(7.6, 16, 110)
    s.air(13, 2, 14, 15, "drip", 8.0)
    s.air(14, 13, 12, 4, "steam", 3.0)
    s.begin("sluice", 11.4, 16, s.mood(DEEP, 0.35, "amb_sanctuary_deep"))


def _one_light(s: Scene) -> None:
    """The bottom: black water, one light from far above, and what lies in it."""
    s.mass(
        (0, 0, 7, 23), (33, 0, 40, 23), (7, 21, 33, 23), (15, 17, 26, 23), (13, 18, 28, 23), (7, 0, 12, 4), (28, 0, 33, 3), (7, 17, 9, 23)
    )
    s.mass((7, 0, 33, 19), on=s.d.wall)
    s.carve((18, 0, 23, 5), on=s.d.wall)
    s.span("back things", 17, 24, 5, ("back_truss_h",))
    for x in (16, 24):
        s.column("back things", x, 0, *["back_column_mid"] * 16, "back_column_base")
    s.tank(27, 8)
    s.tank(9, 9)
    s.water(9, 15, 18, 3)
    s.water(26, 33, 18, 3)
    for x, y1 in ((15, 11), (17, 6), (23, 8), (25, 12)):
        s.roots(x, 0, y1, "decor" if x in (15, 25) else "back things")
    s.burst(7, 6, "r")
    s.burst(31, 7, "l")
    s.prop(33, 12, "roots_wall", flip=True)
    s.prop(7, 12, "roots_wall")
    s.prop(10, 4, "roots_hang", "sway")
    s.prop(30, 3, "roots_hang", "sway")
    s.prop(20.6, 17, "cibo_ruin", "idle")
    s.prop(17.6, 17, "roots_knot")
    s.prop(23.6, 17, "roots_knot", flip=True)
    s.prop(25, 17, "bones", "heap")
    s.prop(28.4, 18.3, "float", "bob")
    s.prop(11.6, 18.4, "water_bubbles", "rise")
    s.prop(30.5, 18.4, "water_bubbles", "rise")
    s.prop(13, 18.2, "water_ripple", "spread")
    s.chain(13, 0, 6, "cut")
    s.chain(27.4, 0, 9, "cut")
    s.light(20.6, -1, 420, PALE, 1.0, cone=24.0, turn=90.0)
    s.light(20.6, 15, 110, PALE, 0.6)
    s.light(12, 17, 70, SICK, 0.3)
    s.light(30.5, 17, 70, SICK, 0.3)
    s.dark(7, 4, 9, 9, 0.35)
    s.dark(26, 4, 8, 9, 0.35)
    s.air(17, 0, 8, 17, "dust", 16.0)
    s.air(9, 4, 24, 14, "drip", 3.0)
    s.begin("one light", 16, 17, s.mood(LAST, 0.5, "amb_sanctuary_deep"))


MOMENTS: tuple[tuple[int, int, Callable[[Scene], None]], ...] = (
    (0, 0, _rim), (1, 1, _tanks), (0, 2, _gallery), (1, 3, _roots), (0, 4, _crane), (1, 5, _asleep), (0, 6, _sluice), (1, 8, _one_light),
)  # fmt: skip


# --- tiles ----------------------------------------------------------------------------------------------------------


def _drowned(d: Draft) -> None:
    """Lower down, the plates give way to old concrete in wide patches."""
    names = {d.tileset.gid(f"{fill}_{x}_{y}"): (fill, x, y) for fill in ("fill_a", "fill_dim") for x in range(4) for y in range(4)}
    cells = d.layers["solids"]
    rng = np.random.default_rng(4)
    coarse = np.kron(rng.random((d.rows // 6 + 1, d.cols // 8 + 1)), np.ones((6, 8)))
    for y, x in np.argwhere(cells > 0):
        found = names.get(int(cells[y, x]))
        if found and y >= DROWNED and coarse[y, x] < 0.5:
            d.put("solids", x, y, f"{'fill_c' if found[0] == 'fill_a' else 'fill_dim_c'}_{found[1]}_{found[2]}")


def _grown(d: Draft) -> None:
    """What grows on walls and runs under edges: more of it, the deeper."""
    for y in range(1, d.rows - 1):
        for x in range(d.cols):
            wet = d.layers["water"][y, x] or d.layers["water"][y - 1, x]
            if d.random.random() > 0.10 + 0.18 * y / d.rows or d.layers["decor"][y, x] or wet:
                continue
            if d.solid[y, x] and not d.solid[y - 1, x]:
                d.put("decor", x, y, f"drips_{d.random.choice(('rust', 'rot'))}_{d.random.randint(1, 3)}")
            elif not d.solid[y, x] and d.solid[y - 1, x] and d.free(x, y):
                d.put("decor", x, y, d.random.choice(("slime_1", "slime_2", "slime_3", "root_tips_1", "root_tips_2", "hang_end")))
            elif d.free(x, y) and d.solid[y + 1, x] and d.random.random() < 0.3:
                d.put("decor", x, y, f"mould_{d.random.randint(1, 3)}")


def _loosened(d: Draft, loose: np.ndarray) -> None:
    """Structure that breaks is painted as what it is joined to, some of it cracked."""
    for y, x in np.argwhere(loose & (d.layers["breakable"] == 0)):
        d.put("breakable", x, y, f"brk_blob_{d._mask(d.solid | loose, x, y)}_0")
        if (x + y) % 3 == 0:
            d.put("decor", x, y, f"crack_{1 + (x + y) % 3}")


def _people(d: Draft) -> None:
    """Zuru and Tae come along."""
    for order, who in enumerate(("zuru", "tae")):
        d.thing("companions", "Companion", 10.5 - 2 * order, 17, who=who, order=order)


def finish(_work: Path) -> None:
    """Write the map."""
    d = draft("sanctuary", COLUMNS, ROWS, LAYERS, 5)
    d.solid[:] = True
    loose = np.zeros(d.solid.shape, bool)
    for column, row, moment in MOMENTS:
        moment(Scene(d, column, row, loose))
    d.solid &= ~loose
    d.paint_solids(beside=loose)
    d.paint_wall()
    _loosened(d, loose)
    _drowned(d)
    _grown(d)
    dress_undersides(d)
    _people(d)
    write(d, "sanctuary", "sanctuary", {"title": "outskirts.title", "hero": "Killy", "backdrop": "sanctuary"})
