"""Three maps that show the village's pictures in use, as eight moments each: by day, at night with the feast, and burning.

It is the same village three times: what stands, who is there and what gives light depend on the hour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.art.gallery import HIGH, WIDE, Moment, draft, write
from tools.drafts.lib import Draft, Value

AFTER = ("tilesets.village",)
COLUMNS, ROWS = 4, 2  # moments
LAYERS = ("back wall", "back things", "solids", "patch", "breakable", "ways", "decor", "front")
WARM, PAPER, FIRE, COLD, PALE = "#ffb070", "#ff9c50", "#ff8a3a", "#9fc4c8", "#cfe4e0"
DAY, NIGHT, BURNING = "day", "night", "burning"
PLANKS, RAILS, BOARDS = ("plank_m1", "plank_m2", "plank_m3"), ("rope_rail_m1", "rope_rail_m2"), ("fence_m",)


@dataclass(frozen=True)
class Hour:
    """A time of the story: the map, its backdrop, who is played, and the light of its places (`open`, `hall`, `deep`)."""

    name: str
    map: str
    backdrop: str
    hero: str
    open: str
    hall: str
    deep: str
    sound: str

    def mood(self, place: str, fog: float) -> dict[str, Value]:
        """The mood of a moment."""
        return {"ambient": getattr(self, place), "fog": fog, "sound": self.sound, "echo": 0.4}


HOURS = (
    Hour(DAY, "village", "village", "Killy", "#92a4a6", "#7d8788", "#66777b", "amb_village"),
    Hour(NIGHT, "village_night", "village/night", "Zuru", "#46555e", "#474c52", "#3a484f", "amb_village_night"),
    Hour(BURNING, "village_burning", "village/burning", "Zuru", "#54484a", "#4d4143", "#423c42", "amb_village_edge"),
)


class Scene(Moment):
    """A moment of the village at some hour."""

    def __init__(self, d: Draft, column: int, row: int, hour: Hour, patch: np.ndarray, loose: np.ndarray) -> None:
        super().__init__(d, column, row)
        self.hour, self.patch, self.loose = hour, patch, loose

    @property
    def day(self) -> bool:
        """Is it day?"""
        return self.hour.name == DAY

    @property
    def feast(self) -> bool:
        """Is it the night of the feast?"""
        return self.hour.name == NIGHT

    @property
    def burns(self) -> bool:
        """Does it burn?"""
        return self.hour.name == BURNING

    def person(self, x: float, floor: float, who: str, pose: str, flip: bool = False, fire: str = "cower") -> None:
        """Somebody who stands here; when it burns, in another pose, or gone."""
        if not self.burns:
            self.prop(x, floor, who, pose, flip=flip)
        elif fire:
            self.prop(x, floor, who, fire, flip=flip)

    # -- what people built

    def deck(self, x0: int, x1: int, y: int, thick: int = 1, struts: Sequence[int] = (), gone: Sequence[tuple[int, int]] = ()) -> None:
        """Patched plates one stands on; `gone` falls out of them when it burns, and before that can break."""
        self.mass((x0, y, x1, y + thick), on=self.patch)
        for a, b in gone:
            self.carve((a, y, b, y + thick), on=self.patch)
            if not self.burns:
                self.mass((a, y, b, y + 1), on=self.loose)
        for x in struts:
            self.put("decor", x, y + thick, "strut_l" if x - x0 < x1 - x else "strut_r")

    def wall(self, x0: int, x1: int, y0: int, y1: int, kind: str) -> None:
        """The back wall of a hut: `boards`, `canvas`, `patch_fill`, `patch_fill_b` or `patch_fill_c`; burnt through where it burns."""
        at = x0 + 2 + (x0 * 5 + y0) % max(1, x1 - x0 - 4), y0 + 1 + (x0 + y0 * 3) % max(1, (y1 - y0) // 2)
        for y in range(y0, y1):
            for x in range(x0, x1):
                away = abs(x - at[0]) * 0.8 + abs(y - at[1]) + ((x * 7 + y * 11) % 5) * 0.28
                if not self.burns or away > 2.4 + 0.06 * (x1 - x0):
                    self.put("back wall", x, y, f"back_{kind}_{x % 4}_{y % 4}")
                elif away > 1.6 + 0.06 * (x1 - x0) and y <= at[1]:
                    self.put("back things", x, y, "back_net_end")

    def hut(self, x0: int, x1: int, floor: int, high: int, kind: str, roof: str = "flat") -> None:
        """A room open to the eye: wall, posts, a beam, a roof that stands out."""
        top = floor - high
        self.wall(x0, x1, top, floor, kind)
        for x in (x0, x1 - 1):
            self.column("back things", x, top, *["back_pole_v"] * high)
        self.span("back things", x0 + 1, x1 - 1, top, ("back_pole_h",))
        if roof == "gable":
            half = (x1 - x0 + 2) // 4
            self._gable(x0 - 1, x1 + 1, top - 1, half)
        elif roof == "flat":
            self.mass((x0 - 1, top - 1, x1 + 1, top), on=self.patch)
            self.span("decor", x0, x1, top, ("awning_m",) if x0 % 2 else ("awning_dull_m",), ("awning_l", "awning_r"))

    def _gable(self, x0: int, x1: int, y: int, half: int) -> None:
        """A low roof that rises to its middle over two tiles each."""
        self.mass((x0, y, x1, y + 1), on=self.patch)
        for k in range(half):
            left, right = x0 + 2 * k, x1 - 2 - 2 * k
            if left + 2 > right:
                break
            self.row("patch", left, y - 1 - k, "ramp22_r_lo", "ramp22_r_hi")
            self.row("patch", left, y - k, "ramp22_r_lo_under", "ramp22_r_hi_under")
            self.row("patch", right, y - 1 - k, "ramp22_l_hi", "ramp22_l_lo")
            self.row("patch", right, y - k, "ramp22_l_hi_under", "ramp22_l_lo_under")
            self.mass((left + 2, y - 1 - k, right, y - k), on=self.patch)

    def bridge(self, x0: int, x1: int, y: int, rail: bool = True) -> None:
        """Planks on ropes; when it burns their middle is gone."""
        hole = range(x0 + (x1 - x0) // 2 - 1, x0 + (x1 - x0) // 2 + 2) if self.burns else range(0)
        for x in range(x0, x1):
            if x in hole:
                continue
            end = "plank_broken_r" if x + 1 in hole else "plank_broken_l" if x - 1 in hole else ""
            role = end or ("plank_l" if x == x0 else "plank_r" if x == x1 - 1 else PLANKS[x % 3])
            self.put("decor" if end else "ways", x, y, role)
        if rail:
            self.span("decor", x0, x1, y - 1, RAILS, ("rope_rail_l", "rope_rail_r"))

    def fence(self, x0: int, x1: int, floor: int) -> None:
        """A railing of poles, some cloth on it."""
        roles = ("fence_m", "fence_m", "fence_cloth", "fence_m", "fence_m")
        self.span("decor", x0, x1, floor - 1, roles, ("fence_l", "fence_r"))

    def cage(self, x: int, layer: str = "back things", prefix: str = "back_cage") -> None:
        """A bar of the cage from top to bottom, crossed by hoops elsewhere."""
        self.column(layer, x, 0, *[f"{prefix}_bar"] * HIGH)

    def hoop(self, y: int, x0: int = 0, x1: int = WIDE, layer: str = "back things", prefix: str = "back_cage") -> None:
        """A ring of the cage; crosses where a bar is."""
        for x in range(x0, x1):
            crossed = self.cells(self.d.layers[layer])[y, x] == self.d.tileset.gid(f"{prefix}_bar")
            self.put(layer, x, y, f"{prefix}_{'cross' if crossed else 'hoop'}")

    # -- steel rooms

    def bay(self, xs: Sequence[int], top: int, floor: int) -> None:
        """Columns on the wall at the back, and the beam that lies on them."""
        self.span("back things", xs[0], xs[-1] + 1, top, ("back_truss_h",))
        self.span("back things", xs[0], xs[-1] + 1, top + 1, ("back_beam",))
        for x in xs:
            self.column("back things", x, top + 2, "back_column_cap", *["back_column_mid"] * (floor - top - 4), "back_column_base")

    def arch(self, x: int, floor: int, high: int, open_behind: bool = True) -> None:
        """A tall opening with a round head, five tiles wide; behind it the void, or dark."""
        top = floor - high
        if open_behind:
            self.carve((x + 1, top + 1, x + 4, floor), on=self.d.wall)
        self.block("back things", x, top, "back_arch_l", 2, 2)
        self.block("back things", x + 3, top, "back_arch_r", 2, 2)
        self.put("back things", x + 2, top, "back_beam")
        for side in (x, x + 4):
            self.column("back things", side, top + 2, *["back_pipe_v"] * (high - 3), "back_column_base")

    # -- lamps

    def window(self, x: int, y: int, lit: bool = True) -> None:
        """A window; when somebody is at home it shines a little."""
        lit = lit and not self.burns
        self.put("decor", x, y, "window_warm" if lit else "window_cold")
        if lit:
            self.light(x + 0.5, y + 0.5, 34 if self.day else 46, PAPER, 0.7)

    def garland(self, x0: float, x1: float, y: float, sag: float) -> None:
        """Paper lanterns on a line across the void, for the feast."""
        self.cable([(x0, y), (x1, y)], sag * 16)
        for i in range(1, 5):
            part = i / 5
            if self.feast:
                self.lantern(x0 + (x1 - x0) * part, y + 4 * part * (1 - part) * sag - 0.05, "lantern_paper", 76, 0.42)

    def lantern(self, x: float, y: float, kind: str = "lantern", radius: float = 104, strength: float = 0.85) -> None:
        """A lantern on its hook; half of the paper ones are only lit at night, and when it burns every third still burns."""
        dark = (self.burns and round(x * 3 + y) % 3) or (self.day and kind == "lantern_paper" and round(x + y) % 2)
        lit = "unlit" if dark else "lit"
        self.prop(x, y, f"prop_village_{kind}", lit)
        if not dark:
            more = 1.0 if self.day else 1.12
            colour = PAPER if kind == "lantern_paper" else WARM
            self.light(x, y + 1.2, radius * more, colour, strength, 0.06 if kind == "lantern" else 0.0)

    def string(self, x: float, y: float, count: int = 1) -> None:
        """Small lamps and flags on a line; lit at night."""
        for i in range(count):
            self.prop(x + 6 * i, y, "prop_village_string", "unlit" if self.burns else "lit")
            if not self.burns:
                self.light(x + 6 * i + 3, y + 1.0, 64 if self.day else 92, WARM, 0.35 if self.day else 0.75)

    def wash(self, x: float, y: float, kind: int) -> None:
        """Washing on a line."""
        if not self.burns:
            self.prop(x, y, f"prop_village_wash_{kind}", "sway")

    def fire(self, x: float, floor: float, kind: str) -> None:
        """Something burns here, when it does."""
        if self.burns:
            self.prop(x, floor, f"fire_{kind}", "burn")
            self.light(x, floor - 1.4, {"small": 90, "tall": 170, "wide": 190}[kind], FIRE, 0.95, 0.25)
            self.air(x - 4, floor - 12, 8, 12, "ash", 3.0)

    def embers(self, x: float, floor: float) -> None:
        """What has burned down."""
        if self.burns:
            self.prop(x, floor, "fire_embers", "glow")
            self.light(x, floor - 0.4, 54, FIRE, 0.6, 0.3)

    def stove(self, x: float, floor: float) -> None:
        """A stove with its pot, smoke and light."""
        self.prop(x, floor, "prop_village_stove", "out" if self.burns else "lit")
        if not self.burns:
            self.light(x, floor - 1, 70, FIRE, 0.8, 0.2)
            self.prop(x + 1.0, floor - 4, "prop_village_steam")


# --- the moments ----------------------------------------------------------------------------------------------------


def _gate(s: Scene) -> None:
    """The way in: steel and cold light on the left, the first warm lamps on the right."""
    s.mass((0, 0, 13, 6), (0, 6, 4, 19), (0, 19, 17, 23), (4, 6, 9, 9))
    s.mass((4, 9, 15, 19), on=s.d.wall)
    for x in (19, 33):
        s.cage(x)
    s.hoop(4, 13)
    s.hoop(16, 17)
    s.deck(17, 40, 19, 2, struts=(18, 30, 38))
    s.deck(24, 36, 10, 1, struts=(25, 34), gone=((28, 31),))
    s.hut(26, 35, 10, 5, "boards", "gable")
    s.hut(29, 39, 19, 6, "patch_fill_b", "none")
    s.span("decor", 29, 39, 13, ("awning_m",), ("awning_l", "awning_r"))
    s.ladder(25, 10, 19, "rope_ladder")
    s.bridge(36, 40, 10)
    s.fence(18, 24, 19)
    s.prop(6, 19, "prop_village_gate_leaf", "battered" if s.burns else "whole")
    for x in (10.5, 16):
        s.prop(x, 19, "prop_village_hum_post", "off" if s.burns else "on")
    if not s.burns:
        s.light(10.5, 16.6, 120, PALE, 0.75)
        s.light(16, 16.6, 130, PALE, 0.7)
        s.light(4.5, 8, 300, PALE, 0.7, cone=34.0, turn=62.0)
    s.column("decor", 12, 6, "hang_top", "hang_mid", "hang_end")
    s.column("decor", 10, 6, "chain", "chain", "chain_end")
    s.row("decor", 5, 8, "lamp_wall")
    s.row("decor", 5, 12, "stripes", "stripes", "", "digit_1", "digit_9", "", "arrow")
    s.prop(20.5, 19, "prop_village_alarm", "ring" if s.burns else "idle")
    s.prop(27, 10, "prop_village_harpoons", "empty" if s.burns else "half")
    s.lantern(30.5, 5, "lantern")
    s.lantern(34, 13, "lantern_paper")
    s.lantern(38.2, 13.2)
    s.lantern(25.6, 11, radius=84)
    s.string(13, 4.2, 2)
    s.garland(15, 24, 9.6, 1.4)
    s.wash(13.5, 9.6, 2)
    s.prop(37, 19, "prop_village_tank", "drip")
    s.prop(31.5, 19, "prop_village_shelves", "full_2")
    s.prop(34.4, 19, "prop_village_bench")
    s.person(23.2, 19, "pop", "talk", True, "point")
    s.person(27, 19, "isao", "idle", True, "die")
    s.person(34.5, 19, "ume", "sit", True, "")
    s.person(31, 10, "goro", "aim", True, "aim")
    s.person(33.2, 10, "sota", "idle", True, "")
    s.fire(30, 19, "wide")
    s.fire(33, 10, "tall")
    s.embers(22, 19)
    s.air(4, 6, 12, 13, "dust", 8.0)
    s.cable([(0, 2), (19, 0)], 46, 2, True)
    s.cable([(13, 3), (33, 8)], 40)
    s.begin("gate", 13.5, 19, s.hour.mood("open", 0.2))


def _kitchen(s: Scene) -> None:
    """Where it is warm: a stove under a canvas roof, people at table, more rooms above."""
    for x in (2, 37):
        s.cage(x)
    s.hoop(2)
    s.deck(0, 40, 19, 2, struts=(6, 34), gone=((33, 36),))
    s.deck(5, 25, 11, 1, struts=(7, 23))
    s.hut(6, 24, 19, 7, "canvas", "none")
    s.hut(8, 18, 11, 5, "patch_fill_c")
    s.span("decor", 6, 24, 12, ("awning_m", "awning_m", "awning_dull_m"), ("awning_l", "awning_r"))
    s.deck(29, 40, 13, 1, struts=(30, 38))
    s.hut(31, 39, 13, 5, "boards", "gable")
    s.bridge(25, 29, 12)
    s.ladder(26, 12, 19, "rope_ladder")
    s.block("decor", 12, 8, "door", 2, 3)
    for x, y, lit in ((9, 8, True), (15, 8, not s.day), (33, 10, True), (36, 10, not s.day)):
        s.window(x, y, lit)
    s.column("back things", 9, 12, "back_stovepipe_top", *["back_stovepipe"] * 3)
    s.stove(9.5, 19)
    s.prop(16, 19, "prop_village_cauldron", "out" if s.burns else "lit")
    if not s.burns:
        s.light(16, 18, 120, FIRE, 0.95, 0.2)
        s.prop(16, 16, "prop_village_steam")
    s.prop(12.6, 14, "prop_village_pots", "sway")
    s.row("decor", 18, 14, "shelf_jars", "shelf_jars" if s.feast else "shelf_empty", "hooks")
    s.prop(20.5, 19, "prop_village_table", "laid" if s.feast else "bare")
    s.prop(31, 19, "prop_village_table", "laid" if s.feast else "bare")
    s.prop(35.5, 19, "prop_village_barrel", "drip")
    s.prop(3.2, 19, "prop_village_tank", "drip")
    s.lantern(13.5, 12.8, "lantern_paper", 120)
    s.lantern(22, 12.8)
    s.lantern(31.5, 8.6)
    s.lantern(30.6, 14)
    s.string(25, 14.6, 2)
    s.string(18, 5.6)
    s.wash(21.6, 6.1, 1)
    s.wash(26.6, 3, 3)
    s.person(14, 19, "kina", "work")
    s.person(18.6, 19, "mio", "idle", True, "cower")
    s.person(22.6, 19, "genzo", "sit", True, "")
    s.person(29, 19, "nobu", "talk" if s.feast else "idle", False, "run")
    s.person(33, 19, "riku", "talk" if s.feast else "sit", True, "run")
    s.person(20, 11, "sayo", "idle", False, "cower")
    s.person(35, 13, "haku", "idle", True, "")
    s.row("decor", 7, 20 + 1, "net_top", "", "", "", "", "rag_1", "", "", "lamp_tin", "", "", "", "", "tarp_l", "tarp_m", "tarp_r")
    s.fire(11, 11, "tall")
    s.fire(21, 19, "wide")
    s.fire(37, 13, "small")
    s.embers(30, 19)
    s.cable([(0, 5), (8, 6)], 20)
    s.cable([(18.6, 5.2), (30.2, 6.6)], 18)
    s.garland(25, 30, 13.2, 1.0)
    s.cable([(0, 0), (14, 0)], 54, 2, True)
    s.air(6, 12, 18, 7, "dust", 5.0)
    s.begin("kitchen", 26.6, 19, s.hour.mood("hall", 0.1))


def _homes(s: Scene) -> None:
    """A canyon of homes: floors over floors on both sides, washing and a bridge between them."""
    s.cage(20)
    s.hoop(7, 12, 30)
    s.deck(0, 14, 19, 2, struts=(12,))
    s.deck(0, 13, 12, 1, struts=(11,))
    s.deck(0, 11, 5, 1, struts=(9,))
    s.deck(27, 40, 19, 2, struts=(28,))
    s.deck(28, 40, 13, 1, struts=(29,), gone=((31, 34),))
    s.deck(30, 40, 6, 1, struts=(31,))
    s.hut(0, 12, 19, 6, "boards", "none")
    s.hut(0, 11, 12, 6, "patch_fill_b", "none")
    s.hut(0, 9, 5, 5, "canvas", "none")
    s.hut(29, 40, 19, 5, "patch_fill_c", "none")
    s.hut(30, 40, 13, 6, "canvas", "none")
    s.hut(32, 40, 6, 5, "boards", "none")
    for x0, x1, y in ((1, 11, 13), (1, 10, 6), (30, 39, 14), (31, 39, 7)):
        s.span("decor", x0, x1, y, ("awning_m", "awning_dull_m"), ("awning_l", "awning_r"))
    s.bridge(14, 27, 19)
    s.bridge(13, 28, 12)
    s.ladder(12, 12, 19, "rope_ladder")
    s.ladder(30, 6, 13, "rope_ladder")
    s.wash(13.6, 7.6, 1)
    s.wash(19.4, 8.2, 2)
    s.wash(14.2, 15.2, 3)
    s.wash(22, 15.4, 1)
    s.wash(15, 3.4, 2)
    s.prop(4, 19, "prop_village_racks", "empty" if s.burns else "slept")
    s.prop(8.6, 19, "prop_village_racks", "empty")
    s.prop(3, 8.2, "prop_village_hammock", "slept" if s.feast else "empty")
    s.prop(35, 9, "prop_village_drawings", "many")
    s.prop(33.2, 13, "prop_village_toys")
    s.prop(37, 19, "prop_village_mat")
    s.prop(33, 19, "prop_village_bench")
    s.prop(7.4, 12, "prop_village_barrel", "drip")
    s.row("decor", 34, 16, "shelf_jars", "hooks")
    for x, y, lit in ((36, 3, True), (5, 2, not s.day), (7, 2, False)):
        s.window(x, y, lit)
    s.garland(11, 30, 3, 2.4)
    s.row("decor", 35, 11, "chalk_1", "chalk_2", "chalk_5")
    s.lantern(5.6, 13.2)
    s.lantern(9, 6.4, "lantern_paper")
    s.lantern(31.4, 14.2)
    s.lantern(36.6, 7.4, "lantern_paper")
    s.lantern(33, 1.2, radius=80)
    s.lantern(20.4, 4.5, "lantern_paper", 96)
    s.string(14.2, 10.2, 2)
    s.person(11, 12, "tome", "idle", False, "run")
    s.person(33, 13, "mio", "play", False, "cower")
    s.person(35.6, 13, "sota", "play", True, "cower")
    s.person(33, 19, "ume", "sit", True, "cower")
    s.person(22.5, 12, "nobu", "walk", True, "")
    s.person(36, 19, "kina", "talk", True, "")
    s.person(6.2, 19, "toku", "sit", False, "cower")
    s.person(34.6, 6, "haku", "idle", True, "")
    s.fire(34, 6, "wide")
    s.fire(4, 12, "tall")
    s.fire(9, 5, "small")
    s.embers(31, 19)
    s.cable([(11, 1), (30, 3)], 30)
    s.cable([(11, 8), (32, 4)], 44, 2, True)
    s.cable([(0, 22), (40, 21)], 20, 2, True)
    s.begin("homes", 17.5, 19, s.hour.mood("open", 0.25))


def _elders(s: Scene) -> None:
    """The hall: cloth hung high, one fire, everybody round it."""
    s.mass((0, 0, 5, 19), (5, 0, 12, 3), (36, 0, 40, 12))
    s.mass((5, 3, 12, 19), on=s.d.wall)
    s.deck(0, 40, 19, 2)
    s.hut(10, 36, 19, 15, "canvas", "none")
    s.deck(8, 38, 3, 1)
    s.deck(28, 37, 11, 1, struts=(29,), gone=((31, 33),))
    s.ladder(29, 11, 19)
    s.span("decor", 10, 36, 4, ("awning_m", "awning_m", "awning_dull_m"), ("awning_l", "awning_r"))
    for x in (14, 22, 30):
        s.column("decor", x, 4, *["pole_v"] * 15)
    s.span("decor", 10, 36, 8, ("pole_h",))
    for x in (13, 21, 29):
        s.put("decor", x, 9, "strut_r")
        s.put("decor", x + 2, 9, "strut_l")
    for x in (11, 25, 33):
        s.block("back things", x, 9, "canvas_dull" if x == 25 else "canvas", 3, 3)
    for i, x in enumerate((17.2, 20, 24.8)):
        s.prop(x, 8.4, f"prop_village_banner_{1 + i % 2}", "sway")
    s.garland(10, 36, 5.6, 1.6)
    s.prop(20, 19, "prop_village_brazier", "out" if s.burns else "lit")
    if not s.burns:
        s.light(20, 17.4, 230, FIRE, 0.8, 0.2)
        s.dark(10, 4, 26, 4, 0.35)
        s.air(18, 10, 5, 7, "spark", 2.0)
    for x in (14.5, 17, 25.4, 28):
        s.prop(x, 19, "prop_village_seat")
    s.lantern(12.5, 8.6, "lantern_paper", 110)
    s.lantern(27.4, 8.6, "lantern_paper", 120)
    s.lantern(17, 8.6, radius=80, strength=0.6)
    s.lantern(33.6, 12, radius=90)
    s.prop(34.6, 19, "prop_village_memorial", "unlit" if s.day else "lit")
    if s.feast:
        s.light(34.6, 17.6, 70, WARM, 0.7, 0.1)
    s.prop(7.4, 19, "prop_village_tally", "count_5")
    s.row("decor", 35, 8, "chalk_3", "chalk_4")
    s.row("decor", 7, 9, "glyph_1", "glyph_4", "glyph_2")
    s.prop(35, 11, "prop_village_rations", "large" if s.feast else "last")
    s.person(14.5, 19, "genzo", "sit", False, "die")
    s.person(17, 19, "pop", "sit" if s.day else "talk", False, "cower")
    s.person(25.4, 19, "toku", "sit", True, "cower")
    s.person(28, 19, "ume", "sit", True, "")
    s.person(31.6, 19, "riku", "idle", True, "run")
    s.person(33.4, 11, "sayo", "talk" if s.feast else "idle", True, "aim")
    s.person(31, 11, "tome", "idle", True, "aim")
    s.person(10, 19, "sota", "sit", False, "")
    s.light(8, 4, 330, PALE, 0.5 if s.day else 0.25, cone=22.0, turn=72.0)
    s.fire(13, 19, "tall")
    s.fire(26, 3, "wide")
    s.fire(32, 11, "wide")
    s.fire(30.6, 19, "small")
    s.fire(18, 3, "small")
    s.embers(23, 19)
    s.cable([(5, 8), (12, 6)], 14)
    s.air(8, 4, 28, 15, "dust", 9.0)
    s.begin("elders", 22.8, 19, s.hour.mood("hall", 0.05))


def _workshop(s: Scene) -> None:
    """Under the gantry: suits, harpoons, one white lamp over the bench, sparks."""
    s.mass((0, 0, 40, 2), (0, 2, 3, 19), (37, 2, 40, 19), (3, 2, 8, 5), (8, 2, 10, 3), (33, 2, 37, 6), (31, 2, 33, 4), (34, 16, 37, 19))
    s.mass((3, 2, 37, 19), on=s.d.wall)
    s.bay((8, 15, 29), 3, 19)
    s.carve((17, 6, 27, 9), (17, 10, 27, 15), on=s.d.wall)
    s.span("back things", 16, 28, 5, ("back_beam",))
    s.span("back things", 16, 28, 15, ("back_truss_h",))
    for x in (16, 22, 27):
        s.column("back things", x, 6, *["back_truss_v"] * 9)
    s.mass((0, 19, 40, 23))
    s.pipe("decor", (4, 19 - 1), (4, 8), (15, 8))
    s.pipe("back things", (30, 2), (30, 17))
    s.row("decor", 9, 8, "pipe_valve")
    s.catwalk(8, 30, 9)
    s.d.rail(8 + s.left, 17 + s.left, 9 + s.top)
    s.ladder(30, 9, 19)
    s.row("decor", 30, 8, "ladder_cage")
    for x in (11, 16, 28):
        s.column("decor", x, 2, *["catwalk_hanger"] * 7)
    s.row("decor", 18, 2, "truss_h", "truss_h", "truss_h", "truss_h", "truss_h", "truss_h", "truss_h", "truss_h")
    s.prop(12, 19, "prop_village_workbench", "work" if not s.burns else "idle")
    s.prop(21.5, 19, "prop_village_harpoons", "empty" if s.burns else "full")
    for x in (26, 28.4, 32.6):
        s.prop(x, 19, "prop_village_suit")
    s.prop(7, 19, "prop_village_barrel", "drip")
    s.prop(24, 2.2, "prop_village_hoist", "sway")
    s.row("decor", 32, 14, "panel_control", "", "fan", "vent")
    s.row("decor", 9, 13, "hooks", "shelf_jars", "", "", "hooks")
    s.row("decor", 16, 18, "crate", "crate_low")
    s.row("decor", 16, 17, "boxes")
    s.row("decor", 5, 12, "digit_0", "digit_7", "digit_dash", "digit_2")
    s.lamp(12.5, 9.8, 26, 150, "#dfe8e0")
    s.light(12.5, 11, 230, "#dfe8e0", 0.75, cone=64.0, turn=90.0)
    s.lantern(22, 9.8)
    s.lantern(33, 5, "lantern")
    s.light(22, 8, 220, PALE, 0.35)
    s.person(13.6, 19, "tome", "work", True, "run")
    s.person(18.8, 19, "goro", "talk", False, "aim")
    s.person(24, 9, "isao", "idle", True, "aim")
    s.person(30.6, 19, "haku", "work", False, "hurt")
    s.air(10, 15, 4, 3, "spark", 5.0)
    s.air(4, 3, 32, 14, "dust", 6.0)
    s.fire(28, 19, "wide")
    s.fire(9, 19, "small")
    s.embers(24, 19)
    s.cable([(8, 4), (34, 5)], 40)
    s.cable([(0, 4), (9, 0)], 24, 3, True)
    s.begin("workshop", 24, 19, s.hour.mood("deep", 0.1))


def _store(s: Scene) -> None:
    """What hunger looks like: long empty shelves, one lamp, somebody who counts."""
    s.mass((0, 0, 40, 3), (0, 3, 4, 19), (4, 3, 7, 5), (37, 3, 40, 19), (30, 3, 40, 6), (35, 17, 37, 19))
    s.mass((4, 3, 37, 19), on=s.d.wall)
    s.mass((0, 19, 40, 23))
    s.bay((5, 14, 23), 3, 19)
    s.arch(29, 17, 9)
    s.mass((28, 17, 37, 19))
    s.stairs(26, 18, "r", 2)
    s.pipe("back things", (9, 5), (9, 18))
    s.pipe("decor", (36, 6), (36, 12), (40 - 1, 12))
    for x in (6.6, 11, 16, 21):
        s.prop(x, 19, "prop_village_shelves", "full_18" if s.feast and x < 20 else "full_2" if x == 16 else "full_0")
    for x in (8, 13, 18):
        s.prop(x, 12, "prop_village_shelves", "full_0")
    s.span("ways", 5, 22, 12, PLANKS, ("plank_l", "plank_r"))
    for x in (7, 12, 17, 20):
        s.put("decor", x, 13, "strut_r" if x > 12 else "strut_l")
    s.ladder(22, 12, 19, "rope_ladder")
    s.prop(24.2, 19, "prop_village_tally", "count_20" if s.feast else "count_3")
    s.prop(34.6, 17, "prop_village_rations", "large" if s.feast else "last")
    s.prop(26, 19, "prop_village_barrel", "drip")
    s.row("decor", 5, 18, "sacks", "", "", "scrap_pile")
    s.row("decor", 28, 16, "bucket", "bowls")
    s.row("decor", 9, 5, "tally_5", "tally_5", "tally_5", "tally_3")
    s.row("decor", 24, 5, "drips_1", "drips_2", "drips_1")
    s.lamp(26.4, 3.2, 74, 190, "#ffc890")
    s.light(31.5, 9, 270, PALE, 0.65 if s.day else 0.35, cone=50.0, turn=118.0)
    s.lantern(6, 5, radius=70, strength=0.5)
    if s.feast:
        s.string(10, 6)
        s.lantern(16, 13.2, "lantern_paper")
    s.person(32.6, 17, "nobu", "talk" if s.feast else "point", True, "die")
    s.person(30.6, 17, "mio", "idle", False, "cower")
    s.person(29.2, 17, "kina", "idle", False, "cower")
    s.person(10, 12, "sayo", "work", False, "")
    s.fire(8, 19, "wide")
    s.fire(14, 12, "small")
    s.embers(17, 19)
    s.dark(4, 13, 10, 6, 0.0 if s.burns else 0.25)
    s.air(24, 8, 10, 10, "dust", 8.0)
    s.cable([(4, 6), (30, 5)], 24)
    s.begin("store", 20.3, 19, s.hour.mood("deep", 0.05))


def _lookout(s: Scene) -> None:
    """The top of it: a thin deck over the void, the telescope, and nothing between one and the City."""
    s.cage(4)
    s.cage(36)
    s.hoop(3)
    s.deck(0, 26, 17, 1, struts=(3, 12, 24))
    s.deck(0, 10, 18, 2)
    s.bridge(26, 40, 17)
    s.deck(2, 12, 9, 1, struts=(3, 10))
    s.hut(2, 11, 17, 7, "patch_fill_b", "none")
    s.hut(3, 10, 9, 4, "boards", "gable")
    s.span("decor", 2, 11, 10, ("awning_dull_m", "awning_m"), ("awning_l", "awning_r"))
    s.ladder(12, 9, 17, "rope_ladder")
    s.fence(14, 25, 17)
    s.column("decor", 10, 1, "antenna_top", *["antenna"] * 3)
    s.prop(20, 17, "prop_village_telescope", "still" if s.burns else "scan")
    s.prop(15.6, 17, "prop_village_lamp_post", "unlit" if s.burns else "lit")
    if not s.burns:
        s.light(16.2, 15, 110, WARM, 0.8)
    s.prop(25, 17, "prop_village_lamp_post", "unlit" if s.day or s.burns else "lit")
    if s.feast:
        s.light(25.6, 15, 110, WARM, 0.8)
    s.prop(8.6, 17, "prop_village_memorial", "unlit" if s.day else "lit")
    if not s.day:
        s.light(8.6, 15.6, 80, WARM, 0.7, 0.1)
    s.window(6, 6)
    s.garland(12, 36, 4, 2.6)
    s.prop(4.6, 17, "prop_village_bench")
    s.lantern(5.6, 10.6)
    s.string(12.4, 6.6, 2)
    s.wash(12, 12.4, 3)
    s.row("decor", 27, 3, "banner_warm_top", "", "banner_dull_top", "", "", "banner_warm_top")
    s.row("decor", 27, 4, "banner_warm_end", "", "banner_dull_end", "", "", "banner_warm_end")
    s.row("decor", 5, 18, "", "", "", "", "", "", "net_top", "", "rag_2", "", "lamp_tin")
    s.row("decor", 5, 19, "", "", "", "", "", "", "net_end")
    s.person(22.3, 17, "riku", "point", False, "point")
    s.person(6.8, 17, "toku", "sit", False, "")
    s.person(9, 9, "haku", "idle", False, "aim")
    s.person(33, 17, "sayo", "walk", True, "run")
    s.fire(6, 9, "tall")
    s.embers(13, 17)
    s.cable([(12, 2), (40, 9)], 50)
    s.cable([(12, 4), (40, 14)], 64, 2)
    s.cable([(26, 20), (40, 19)], 30, 3, True)
    s.air(12, 0, 28, 20, "ash" if s.burns else "dust", 10.0)
    s.begin("lookout", 17.9, 17, s.hour.mood("open", 0.3))


def _generator(s: Scene) -> None:
    """Under everything: the machine that hides them, in its own cold light."""
    s.mass((0, 0, 16, 2), (24, 0, 40, 2), (0, 2, 5, 23), (35, 2, 40, 23), (5, 19, 35, 23), (5, 2, 9, 6), (31, 2, 35, 6), (9, 2, 11, 3))
    s.mass((29, 2, 31, 3), (5, 17, 8, 19), (32, 17, 35, 19), (15, 18, 25, 19))
    s.mass((5, 0, 35, 19), on=s.d.wall)
    s.carve((18, 0, 22, 11), on=s.d.wall)
    for x in (17, 22):
        s.column("back things", x, 0, *["back_truss_v"] * 11)
    s.bay((12, 17, 22, 27), 11, 18)
    s.catwalk(5, 14, 11)
    s.catwalk(26, 35, 11, "l" if s.burns else "")
    s.d.rail(5 + s.left, 13 + s.left, 11 + s.top)
    s.ladder(9, 11, 19)
    for x in (11, 29):
        s.column("decor", x, 3, *["catwalk_hanger"] * 8)
    s.pipe("decor", (33, 16), (33, 8), (28, 8), (28, 2))
    s.pipe("back things", (14, 2), (14, 18))
    for x in (8, 31, 25):
        s.column("back things", x, 3, *["back_cables_v"] * 14)
    s.prop(20, 18, "prop_village_generator", "broken" if s.burns else "on")
    for x in (13, 27):
        s.prop(x, 19, "prop_village_hum_post", "off" if s.burns else "on")
        if not s.burns:
            s.light(x, 16.8, 80, PALE, 0.6)
    s.row("decor", 8, 18, "conduits_h", "", "conduits_h", "conduits_h")
    s.row("decor", 28, 18, "conduits_h", "conduits_h", "conduits_h", "conduits_h")
    s.row("decor", 14, 4, "sensor_red" if s.burns else "panel_control", "", "vent", "", "", "", "", "", "vent", "", "grate")
    s.row("decor", 30, 14, "panel_control", "fan")
    s.row("decor", 16, 2, "hang_top", "", "", "", "", "", "", "hang_top")
    s.row("decor", 16, 3, "hang_mid", "", "", "", "", "", "", "hang_mid")
    s.row("decor", 16, 4, "hang_end", "", "", "", "", "", "", "hang_end")
    s.row("decor", 6, 15, "stripes", "stripes", "stripes")
    if s.burns:
        s.light(20, 15, 200, FIRE, 0.8, 0.3)
        s.light(14.5, 4.5, 110, "#ff3a30", 0.8, 0.1)
        s.air(17, 10, 6, 6, "spark", 9.0)
        s.fire(24, 19, "small")
    else:
        s.light(20, 12.6, 300, "#a8dcd8", 0.95, 0.04)
        s.light(20, 17, 130, PALE, 0.8)
    s.light(20, 1, 330, PALE, 0.5 if s.day else 0.3, cone=26.0, turn=90.0)
    s.lantern(33.4, 12, radius=70)
    s.person(30.6, 11, "pop", "point", True, "")
    s.embers(17, 19)
    s.air(8, 3, 24, 15, "dust", 10.0)
    s.cable([(9, 3), (31, 3)], 30)
    s.cable([(12, 3), (19, 16)], 26, 2)
    s.cable([(21, 16), (28, 3)], 26, 2)
    s.cable([(5, 13), (18, 17)], 22, 2)
    s.cable([(22, 17), (35, 13)], 22, 2)
    s.begin("generator", 10.2, 11, s.hour.mood("deep", 0.15))


MOMENTS: tuple[Callable[[Scene], None], ...] = (_gate, _kitchen, _homes, _elders, _lookout, _workshop, _store, _generator)


# --- tiles ----------------------------------------------------------------------------------------------------------


def _paint(d: Draft, patch: np.ndarray, loose: np.ndarray) -> None:
    """Every cell of structure gets its tile; what people built lies on a layer of its own."""
    patch &= ~d.solid
    joined = d.solid | patch | loose
    depth = d._depth(joined, 4)
    for grid, layer in ((patch, "patch"), (loose, "breakable")):
        for y, x in np.argwhere(grid & (d.layers[layer] == 0)):
            if depth[y, x] <= 1:
                role = f"patch_blob_{d._mask(joined, x, y)}_{d.random.randrange(4)}"
            else:
                role = (
                    f"patch_fill_{'abc'[(x // 5 + y // 3) % 3]}_{x % 4}_{y % 4}" if depth[y, x] == 2 else f"patch_fill_dim_{x % 4}_{y % 4}"
                )
            d.put(layer, x, y, role)
    d.paint_solids()
    d.paint_wall()


def _hang(d: Draft, patch: np.ndarray) -> None:
    """What hangs under the decks."""
    for y in range(1, d.rows - 2):
        for x in range(d.cols):
            under = patch[y - 1, x] and not (patch[y, x] or d.solid[y, x])
            if under and d.free(x, y) and not d.layers["patch"][y, x] and d.random.random() < 0.13:
                d.put(
                    "decor",
                    x,
                    y,
                    d.random.choice(("rag_1", "rag_2", "lamp_tin", "hooks", "net_end", "pole_v", "banner_dull_end", "hang_end")),
                )


def _draw(hour: Hour) -> None:
    d = draft("village", COLUMNS, ROWS, LAYERS, 9)
    patch, loose = (np.zeros(d.solid.shape, bool) for _ in range(2))
    for i, moment in enumerate(MOMENTS):
        moment(Scene(d, i % COLUMNS, i // COLUMNS, hour, patch, loose))
    _paint(d, patch, loose)
    _hang(d, patch)
    write(d, "village", hour.map, {"title": "outskirts.title", "hero": hour.hero, "backdrop": hour.backdrop})


def finish(_work: Path) -> None:
    """Write the three maps."""
    for hour in HOURS:
        _draw(hour)
