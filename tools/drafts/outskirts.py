"""The first version of `levels/outskirts.tmx`; its design is `docs/chapters/outskirts.md`. Run as `python -m tools.drafts.outskirts`."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.drafts.lib import Draft, Link, Tileset, write

LEVELS = Path(__file__).resolve().parents[2] / "levels"
COLS, ROWS = 256, 112
LAYERS = ("back wall", "back things", "solids", "ways", "decor", "front")
WARM, COLD, PALE, RED = "#ff9048", "#a9d6d2", "#dcefe9", "#ff3b30"


# --- masses -----------------------------------------------------------------------------------------------------------


def village(d: Draft) -> None:
    """The village's wall: a gallery under black iron, a terrace, a porch below it, and the outcrop the bridge starts from."""
    d.hanging(0, 12, 0, (41, 40))
    d.hanging(12, 32, 0, (38, 37, 34, 31, 27))
    d.mass((11, 0, 13, 42), (21, 0, 23, 38), (28, 0, 30, 33), (32, 0, 34, 20), (34, 0, 38, 9))
    d.mass((0, 40, 3, 112), (0, 50, 28, 112), (28, 51, 32, 62))
    d.stairs(28, 50, "l", 4)
    d.mass((32, 54, 41, 56), (32, 56, 38, 57))
    d.carve((28, 58, 33, 66))
    d.mass((28, 58, 33, 62), (0, 66, 50, 69), (0, 69, 48, 72), (0, 72, 46, 78), (0, 78, 40, 92), (0, 92, 33, 112))
    d.ribs(0, 40, (81, 87))
    d.ribs(0, 33, (95, 103))
    d.carve((47, 69, 48, 71), (7, 54, 13, 60), (12, 53, 20, 62), (20, 55, 26, 61), (9, 60, 12, 62))
    d.mass((15, 53, 17, 55), (10, 54, 11, 56))
    d.ladder(36, 54, 66)
    d.hanging(42, 49, 0, (24, 33, 33, 29))
    d.mass((43, 58, 47, 60), (44, 60, 46, 61))
    d.mass((46, 74, 74, 75))


def pillar(d: Draft) -> None:
    """The great pillar: ledges on its left face, a crawl through its head, a ladder inside of its foot."""
    d.mass((76, 0, 88, 112), (74, 0, 90, 25), (72, 0, 92, 17), (70, 0, 95, 8))
    d.ribs(76, 88, (78, 86, 95, 104))
    d.mass((70, 66, 76, 69), (72, 69, 76, 73), (74, 73, 76, 78))
    d.mass(
        (73, 60, 76, 63),
        (74, 63, 76, 64),
        (73, 50, 76, 52),
        (74, 52, 76, 53),
        (71, 39, 76, 40),
        (72, 40, 76, 41),
        (74, 41, 76, 42),
        (74, 34, 76, 36),
    )
    d.hanging(62, 71, 0, (17, 26, 26, 21))
    d.mass((64, 45, 71, 47), (65, 47, 70, 48))
    d.carve((76, 32, 88, 34), (80, 28, 85, 34))
    d.carve(
        (76, 64, 78, 66),
        (78, 61, 82, 66),
        (79, 53, 82, 61),
        (76, 46, 81, 50),
        (82, 36, 86, 42),
        (83, 42, 86, 43),
        (77, 80, 82, 84),
        (82, 90, 87, 93),
    )
    d.ladder(80, 50, 66)


def works(d: Draft) -> None:
    """Behind the pillar: plates over machines, a lift, a block on a column, and the gallery under the first swing."""
    d.mass((88, 34, 92, 36), (88, 36, 91, 37), (88, 37, 90, 39))
    d.mass((88, 48, 97, 56), (96, 50, 140, 54), (97, 50, 104, 57), (112, 54, 118, 60), (127, 54, 140, 57), (132, 57, 140, 62))
    d.stairs(97, 48, "l", 2)
    d.mass((110, 32, 118, 35), (111, 35, 117, 36), (112, 36, 116, 50))
    d.ribs(112, 116, (39, 45))
    d.hanging(96, 108, 0, (13, 19, 22, 22, 17, 12))
    d.hanging(121, 135, 0, (20, 20, 20, 20, 20, 20, 14))
    d.carve((103, 50, 107, 51))
    d.ladder(109, 32, 50)
    d.ladder(118, 32, 50)


def island(d: Draft) -> None:
    """The pier's pillar: where the first swing ends, and where one looks out."""
    d.mass((137, 35, 150, 50), (139, 50, 148, 112), (136, 38, 137, 40))
    d.ribs(139, 148, (56, 66, 67, 77, 88, 99), out=2)
    d.stairs(144, 34, "r", 4)
    d.mass((145, 34, 148, 36), (146, 33, 148, 35), (147, 32, 148, 34))
    d.mass((148, 31, 157, 33), (148, 33, 155, 35), (148, 35, 152, 37), (157, 31, 161, 32))
    d.carve((141, 39, 146, 46), (142, 46, 145, 47), (140, 71, 144, 75), (143, 93, 147, 97))
    d.hanging(164, 182, 0, (19, 19, 19, 19, 19, 19, 19, 19, 14))


def tower(d: Draft) -> None:
    """The tower: the dead fishers' terrace outside, the dark hall within, the shaft up to its roof."""
    d.mass(
        (184, 39, 209, 42),
        (188, 42, 209, 43),
        (194, 43, 209, 44),
        (199, 44, 240, 56),
        (189, 55, 240, 112),
        (192, 53, 199, 55),
        (196, 51, 199, 53),
    )
    d.mass((208, 29, 213, 44), (197, 22, 214, 27), (200, 27, 213, 29), (204, 29, 208, 31), (199, 27, 200, 30))
    d.mass(
        (226, 22, 240, 44),
        (214, 22, 226, 24),
        (224, 24, 226, 26),
        (214, 24, 216, 25),
        (222, 40, 226, 45),
        (213, 41, 217, 45),
        (224, 36, 226, 40),
    )
    d.ribs(189, 240, (60, 71, 81, 92, 103), out=2)
    d.ribs(226, 240, (29, 35))
    d.carve((203, 39, 208, 64))
    d.carve((196, 59, 203, 64), (207, 57, 229, 68), (212, 55, 224, 57))
    d.stairs(207, 64, "l", 4)
    d.mass((207, 65, 211, 69), (196, 63, 198, 64))
    d.mass((214, 55, 217, 58), (215, 58, 216, 59), (221, 55, 223, 57))
    d.mass((226, 65, 229, 68), (226, 55, 229, 61))
    d.carve((226, 61, 229, 65), (229, 22, 237, 65))
    d.mass((234, 48, 237, 50), (235, 50, 237, 51), (229, 42, 232, 44), (229, 44, 231, 45))
    d.mass((237, 22, 240, 25), (232, 0, 240, 13), (230, 0, 232, 9))
    d.ladder(231, 54, 65)
    d.hanging(203, 214, 0, (7, 11, 11, 6))
    d.hanging(218, 224, 0, (5, 9, 8))
    d.mass((239, 12, 240, 23), (238, 12, 240, 18), (240, 44, 242, 47), (240, 58, 243, 61))
    d.hanging(246, 256, 0, (16, 25, 31, 28))
    d.mass((250, 58, 256, 112), (247, 66, 256, 70), (248, 82, 256, 85))
    d.carve((237, 33, 240, 39), (237, 52, 240, 56), (250, 8, 254, 17), (251, 17, 253, 19), (252, 90, 256, 97))
    d.mass((238, 33, 239, 39), (238, 52, 239, 56), (237, 36, 240, 37))


def catwalks(d: Draft) -> None:
    """What one can jump through from below."""
    d.catwalk(50, 57, 66, "r")
    d.catwalk(62, 70, 66, "l")
    d.catwalk(65, 72, 56)
    d.catwalk(212, 225, 62)
    d.catwalk(229, 234, 54)
    d.put("ways", 231, 54, "ladder_top")
    for x0, x1, y in ((229, 232, 38), (229, 233, 34), (229, 232, 30), (229, 233, 26), (229, 237, 22)):
        d.catwalk(x0, x1, y)
    d.ladder(66, 66, 74)


def walls(d: Draft) -> None:
    """What stands behind: rear walls with holes in them, and pillars between here and the backdrop."""
    w = d.wall
    d.mass((3, 36, 28, 50), (28, 30, 31, 44), (26, 57, 37, 66), on=w)
    d.mass((5, 52, 27, 63), on=w)
    d.carve((13, 55, 19, 60), (14, 60, 18, 61), (22, 57, 25, 60), on=w)
    d.carve((9, 41, 13, 48), (16, 39, 21, 48), (24, 41, 27, 47), (30, 30, 31, 36), on=w)
    d.mass((76, 27, 88, 35), (76, 44, 82, 67), on=w)
    d.carve((81, 29, 82, 32), (83, 29, 84, 32), on=w)
    d.mass((88, 39, 95, 50), (95, 43, 98, 50), (104, 40, 110, 50), (119, 42, 124, 50), (131, 40, 138, 50), on=w)
    d.carve((90, 42, 93, 46), (133, 43, 136, 47), on=w)
    d.mass((195, 28, 209, 39), (193, 31, 195, 39), (190, 35, 193, 39), on=w)
    d.carve((195, 28, 197, 30), (199, 31, 203, 35), on=w)
    d.mass((195, 54, 229, 69), (202, 38, 208, 65), on=w)
    d.carve((217, 57, 226, 66), (216, 59, 227, 64), (219, 66, 223, 67), (220, 56, 222, 57), (224, 57, 225, 58), (198, 60, 200, 62), on=w)
    d.mass((228, 24, 238, 66), (233, 13, 240, 23), on=w)
    d.carve((229, 26, 236, 31), (229, 34, 234, 41), (231, 45, 236, 48), (232, 48, 234, 52), (236, 15, 237, 18), on=w)
    for x0, x1, y0, y1, tops in (
        (53, 55, 0, 112, (6, 22, 38, 49, 62, 80, 97)),
        (100, 103, 20, 112, (27, 44, 60, 61, 78, 95)),
        (126, 129, 18, 112, (33, 47, 64, 82, 83, 100)),
        (154, 156, 36, 112, (44, 58, 74, 75, 92)),
        (174, 176, 18, 112, (30, 46, 63, 80, 96)),
        (40, 42, 9, 54, (18, 36)),
        (218, 221, 0, 44, (8, 15, 28, 37)),
        (190, 192, 0, 36, (5, 14, 24)),
        (243, 245, 20, 112, (26, 41, 55, 56, 73, 92)),
    ):
        d.mass((x0, y0, x1, y1), on=w)
        d.ribs(x0, x1, tops, on=w)
        for y in range(y0, y1):
            if all(y - top not in (0, 1) for top in tops):
                d.put("back things", x0, y, "back_pipe_v" if y % 7 else "back_pipe_joint_v")
                if y % 11 == 3 and x1 - x0 > 2:
                    d.put("back things", x1 - 1, y, "back_window" if y % 22 == 3 else "back_grate")
    for x0, x1, y, role in (
        (55, 100, 80, "back_beam"),
        (103, 139, 70, "back_truss_h"),
        (129, 158, 88, "back_beam"),
        (161, 189, 76, "back_truss_h"),
        (148, 174, 60, "back_beam"),
        (42, 53, 20, "back_truss_h"),
        (55, 76, 33, "back_truss_h"),
        (103, 126, 29, "back_beam"),
        (176, 190, 33, "back_truss_h"),
        (129, 137, 24, "back_truss_h"),
        (213, 226, 33, "back_truss_h"),
        (88, 100, 27, "back_truss_h"),
        (192, 215, 9, "back_beam"),
        (240, 250, 49, "back_truss_h"),
        (240, 245, 30, "back_beam"),
        (129, 174, 43, "back_truss_h"),
        (40, 53, 98, "back_beam"),
    ):
        d.span("back things", x0, x1, y, role)


# --- dressing ---------------------------------------------------------------------------------------------------------


def dress_undersides(d: Draft) -> None:
    """Cables, chains and pipes under everything that hangs over air."""
    for y in range(1, d.rows - 9):
        x = 1
        while x < d.cols - 1:
            start = x
            while x < d.cols - 1 and d.solid[y - 1, x] and all(d.free(x, y + i) for i in range(3)):
                x += 1
            if x - start >= 2:
                _underside(d, start, x, y)
            x = max(x, start + 1)


def _underside(d: Draft, x0: int, x1: int, y: int) -> None:
    if x1 - x0 >= 5 and d.random.random() < 0.45:
        a = d.random.randrange(x0, x1 - 3)
        b = min(x1 - 1, a + d.random.randrange(3, 7))
        d.row("decor", a, y, "pipe_end_w", *(["pipe_h", "pipe_h", "pipe_flange_h"] * 3)[: b - a - 1], "pipe_end_e")
    for x in range(x0, x1):
        if d.random.random() < 0.2 and d.free(x, y):
            room = next((i for i in range(1, 9) if not d.free(x, y + i)), 9)
            low = any(d.solid[y + i, x] for i in range(4, 6) if y + i < d.rows)
            length = d.random.randint(2, 3 if low else 6)
            if room > length:
                d.hang(x, y, length, d.random.choice(("hang", "hang", "chain")))


def dress_skin(d: Draft) -> None:
    """Small machines and dark windows in the plates of thick masses, in clusters."""
    inside = d._depth(d.solid, 4)
    things = ("vent", "window_unlit", "plate_1", "plate_2", "plate_3", "grate", "fan", "window_unlit", "vent", "panel_control")
    for _ in range(d.rows * d.cols // 190):
        y, x = d.random.randrange(2, d.rows - 2), d.random.randrange(2, d.cols - 2)
        if not 2 <= inside[y, x] <= 3:
            continue
        role = d.random.choice(things)
        for i in range(d.random.choice((1, 1, 2, 3))):
            if x + 2 * i < d.cols and 2 <= inside[y, x + 2 * i] <= 3 and not d.layers["decor"][y, x + 2 * i]:
                d.put("decor", x + 2 * i, y, role)


def dress_floors(d: Draft) -> None:
    """Rubble where something once fell, mostly in corners."""
    for y in range(1, d.rows):
        for x in range(1, d.cols - 1):
            if not (d.solid[y, x] and d.free(x, y - 1) and not d.slope[y, x]):
                continue
            corner = d.solid[y - 1, x - 1] or d.solid[y - 1, x + 1]
            if d.random.random() < (0.3 if corner else 0.07):
                d.put("decor", x, y - 1, f"rubble_{d.random.randint(1, 4)}")
            elif d.random.random() < 0.25:
                d.put("decor", x, y, f"drips_{d.random.randint(1, 3)}")


def dress_pipes(d: Draft) -> None:
    """Long pipes down the giants' fronts."""
    for x, y0, y1 in ((79, 8, 26), (83, 44, 88), (85, 44, 62), (141, 49, 70), (146, 49, 92), (193, 62, 111), (6, 64, 111), (28, 67, 111)):
        d.pipe("decor", (x, y0), (x, y1), flange=7)
    d.pipe("decor", (201, 25), (211, 25), (211, 48), (219, 48), (219, 54))
    d.pipe("decor", (228, 26), (228, 53))
    d.pipe("decor", (100, 55), (100, 56))
    d.pipe("decor", (14, 10), (14, 30), (19, 30), (19, 34))
    d.pipe("decor", (238, 26), (238, 64))
    d.pipe("decor", (46, 75), (73, 75), flange=6)
    d.fall("decor", 87, 40, 60, "conduits_v")
    d.fall("decor", 87, 4, 26, "conduits_v")
    d.fall("decor", 138, 37, 47, "conduits_v")
    d.fall("decor", 201, 46, 58, "conduits_v")
    d.span("decor", 119, 137, 52, "conduits_h")


def dress_village(d: Draft) -> None:
    """Cloth, lamps, doors: the only warm place."""
    d.row("back things", 5, 47, "back_door_0_0", "back_door_1_0")
    d.row("back things", 5, 48, "back_door_0_1", "back_door_1_1")
    d.row("back things", 5, 49, "back_door_0_2", "back_door_1_2")
    for x, y in ((4, 43), (7, 43), (14, 42), (14, 45), (22, 42), (22, 45), (8, 45)):
        d.put("back things", x, y, "back_window_lit" if (x + y) % 3 else "back_window")
    for x in (8, 15, 22):
        d.column("back things", x, 38, "back_column_cap", *["back_column_mid"] * 10, "back_column_base")
    d.span("back things", 9, 13, 47, "back_rail")
    d.span("back things", 16, 21, 47, "back_rail")
    for x, y in ((4, 40), (8, 40), (16, 37), (18, 37), (25, 34)):
        d.column("decor", x, y, "banner_warm_top", "banner_warm_end")
    for x, y in ((9, 40), (19, 37), (30, 31)):
        d.column("decor", x, y, "banner_dull_top", "banner_dull_end")
    d.row("decor", 5, 46, "tarp_l", "tarp_m", "tarp_r")
    d.row("decor", 13, 46, "tarp_l", "tarp_m", "tarp_m", "tarp_r")
    d.row("decor", 9, 49, "crate", "crate_low", "barrel")
    d.put("decor", 9, 48, "crate_low")
    d.row("decor", 14, 49, "barrel", "crate")
    d.row("decor", 22, 49, "crate", "rubble_2")
    for x, y in ((6, 41), (13, 38), (24, 37), (31, 30)):
        d.put("decor", x, y, "rag_1" if x % 2 else "rag_2")
    for x, y in ((11, 40), (22, 36), (29, 31)):
        d.put("decor", x, y, "wrap_warm")
    d.row("decor", 13, 40, "sag_wide_1", "sag_wide_2", "sag_wide_3", "sag_wide_4", "sag_wide_5")
    d.row("decor", 23, 38, "sag_l", "sag_m", "sag_r")
    for x, y in ((8, 56), (11, 58), (10, 56), (21, 57), (20, 59), (25, 58), (12, 60), (8, 59)):
        d.put("back things", x, y, "back_window_lit" if (x * y) % 3 else "back_window")
    d.span("back things", 13, 19, 59, "back_rail")
    d.span("back things", 20, 26, 62, "back_pipe_h")
    d.row("decor", 20, 60, "crate_low")
    d.row("decor", 12, 61, "barrel", "", "", "crate", "crate_low")
    d.row("decor", 7, 57, "tarp_l", "tarp_m", "tarp_r")
    d.column("decor", 23, 55, "banner_warm_top", "banner_warm_end")
    d.row("decor", 17, 53, "sag_l", "sag_m", "sag_r")
    for i in range(3):
        d.column("decor", 29 + i, 50 + i, "rail_stairs_l", "rail_stairs_l_foot")
    d.sign(22, 51, "e20-4")
    d.rail(32, 36, 54)
    d.rail(37, 41, 54)
    d.row("decor", 34, 65, "crate", "crate_low")
    d.put("decor", 30, 65, "barrel")
    d.span("back things", 28, 33, 63, "back_pipe_h")


def dress_bridge(d: Draft) -> None:
    """Railings, hangers, torn ends."""
    d.rail(48, 53, 66)
    d.put("decor", 55, 65, "rail_broken")
    d.rail(63, 66, 66)
    d.rail(67, 71, 66)
    for x in (51, 69):
        d.fall("back things", x, 20, 66, "catwalk_hanger")
    d.fall("back things", 63, 26, 66, "catwalk_hanger")
    for x in (44, 45):
        d.fall("decor", x, 33, 58, "chain")
    for x in (65, 69):
        d.fall("decor", x, 26, 45, "chain")
    for x in (66, 70):
        d.fall("back things", x, 26 if x == 66 else 41, 56, "catwalk_hanger")
    d.span("decor", 47, 66, 76, "sag_l", "sag_m", "sag_r")
    d.row("decor", 75, 61, "brace_l")
    d.put("decor", 43, 60, "broken_l")


def dress_pillar(d: Draft) -> None:
    """Numbers on the giant, and the cell inside of it."""
    d.sign(77, 70, "a0617")
    d.sign(77, 72, "cd-b")
    d.span("decor", 76, 88, 74, "stripes")
    d.span("decor", 76, 88, 25, "line_pale")
    d.sign(77, 38, "0618")
    d.row("back things", 80, 33, "crate_low")
    d.put("back things", 84, 33, "rubble_3")
    d.row("back things", 81, 28, "rag_2")
    d.sign(80, 30, "f", "back things", red=True)
    d.put("decor", 75, 37, "lamp_wall")
    d.fall("back things", 77, 45, 49, "back_pipe_v")
    d.fall("back things", 79, 53, 61, "back_cables_v")
    d.put("back things", 79, 63, "back_window")
    d.row("decor", 74, 64, "brace_r")


def dress_works(d: Draft) -> None:
    """Machines under the plates, the block's lamp, warning paint."""
    d.span("decor", 110, 118, 33, "stripes")
    for x, y in ((89, 47), (94, 47)):
        d.put("back things", x, y, "back_vent")
    for x in (91, 106, 121, 134):
        d.fall("back things", x, 43, 50, "back_pipe_v", "back_pipe_joint_v")
    d.span("back things", 104, 110, 42, "back_truss_h")
    d.span("back things", 119, 124, 44, "back_pipe_h")
    d.row("decor", 90, 47, "barrel", "crate")
    d.row("decor", 120, 49, "crate_low", "rubble_big_l", "rubble_big_r")
    d.row("decor", 130, 49, "rubble_4", "crate")
    for x in (95, 100):
        d.fall("back things", x, 35, 43, "catwalk_hanger")
    d.fall("back things", 103, 33, 50, "truss_v")
    d.fall("back things", 106, 33, 50, "truss_v")
    d.rail(88, 91, 34)
    d.rail(113, 117, 32)
    d.sign(112, 34, "b-21")
    for x in (122, 132):
        d.put("back things", x, 46, "arrow", mirrored=True)
    d.sign(124, 17, "f0622", red=True)
    d.span("decor", 122, 132, 18, "stripes_red")
    d.put("decor", 129, 20, "lamp_ceiling")
    d.rail(138, 143, 35)
    for x in (98, 102):
        d.fall("decor", x, 22, 26, "chain")


def dress_pier(d: Draft) -> None:
    """Trusses under the pier, railings, an aerial; marks on the block above the leap."""
    d.row("decor", 152, 35, "brace_r")
    d.row("decor", 155, 33, "truss_h", "truss_h")
    d.row("decor", 157, 32, "truss_h", "truss_h", "truss_h", "brace_r")
    d.rail(149, 156, 31)
    d.rail(157, 161, 31)
    d.column("decor", 150, 29, "antenna_top", "antenna")
    d.span("decor", 166, 179, 17, "stripes_red")
    d.sign(169, 15, "bd0640", red=True)
    d.put("decor", 175, 19, "lamp_ceiling")
    d.put("decor", 168, 19, "sensor_red")
    d.put("decor", 161, 31, "catwalk_broken_r")


def dress_tower(d: Draft) -> None:
    """The camp, the hall's machines, the shaft's pipes, the roof."""
    d.rail(185, 189, 39)
    d.row("decor", 199, 30, "tarp_l")
    d.row("decor", 200, 29, "tarp_m", "tarp_r")
    d.column("decor", 202, 29, "banner_dull_top", "banner_dull_end")
    d.row("decor", 195, 38, "crate_low", "crate")
    d.put("decor", 201, 38, "barrel")
    d.row("decor", 191, 38, "rubble_big_l", "rubble_big_r", "rubble_1")
    d.sign(204, 33, "e", "back things", red=True)
    d.sign(186, 40, "c0-641")
    d.span("decor", 201, 203, 40, "stripes_red")
    d.put("back things", 204, 35, "back_vent")
    d.put("back things", 206, 35, "back_vent")
    d.fall("back things", 203, 40, 62, "back_pipe_v", "back_pipe_v", "back_pipe_joint_v")
    d.fall("back things", 206, 40, 60, "back_cables_v")
    d.span("back things", 207, 217, 58, "back_pipe_h", "back_pipe_h", "back_pipe_joint_h")
    d.span("back things", 207, 229, 66, "back_pipe_h")
    for x in (211, 227):
        d.column("back things", x, 57, "back_column_cap", *["back_column_mid"] * 9, "back_column_base")
    d.row("back things", 213, 61, "back_window_tall_top")
    d.row("back things", 213, 62, "back_window_tall_bottom")
    d.row("decor", 213, 67, "rubble_big_l", "rubble_big_r")
    d.row("decor", 222, 67, "crate", "crate_low")
    d.put("decor", 222, 66, "barrel")
    d.row("decor", 204, 63, "rubble_big_l", "rubble_big_r")
    d.rail(213, 217, 62)
    d.rail(219, 223, 62)
    for x in (213, 218, 223):
        d.fall("back things", x, 57, 62, "catwalk_hanger")
    d.put("decor", 217, 55, "lamp_ceiling")
    d.fall("back things", 236, 26, 65, "back_pipe_v", "back_pipe_v", "back_pipe_v", "back_pipe_joint_v")
    d.fall("back things", 229, 30, 54, "back_cables_v")
    for y in (32, 44, 53):
        d.span("back things", 229, 237, y, "back_beam")
    d.sign(233, 58, "0640", "back things")
    d.sign(233, 43, "0641", "back things")
    d.sign(232, 24, "0642", "back things")
    d.row("back things", 237, 19, "back_door_0_0", "back_door_1_0")
    d.row("back things", 237, 20, "back_door_0_1", "back_door_1_1")
    d.row("back things", 237, 21, "back_door_0_2", "back_door_1_2")
    d.put("back things", 236, 19, "lamp_wall")
    d.row("back things", 235, 15, "back_window_lit", "", "back_window", "back_window_lit")
    d.rail(198, 205, 22)
    d.rail(207, 212, 22)
    d.column("decor", 222, 20, "antenna_top", "antenna")
    d.row("decor", 224, 21, "crate_low", "crate")
    d.span("decor", 214, 226, 24, "truss_h")
    d.rail(215, 225, 22)


def dress_front(d: Draft) -> None:
    """A few dark things close to the eye."""
    for x, y, length in ((25, 38, 4), (58, 0, 9), (108, 17, 6), (154, 0, 8), (193, 25, 5), (226, 0, 10)):
        d.column("front", x, y, "hang_top", *["hang_mid"] * (length - 2), "hang_end")
    d.rail(51, 55, 66, "front")
    d.rail(157, 160, 31, "front")
    d.row("front", 139, 49, "rubble_big_l")


# --- objects ----------------------------------------------------------------------------------------------------------


def checkpoints(d: Draft) -> None:
    """Lanterns (the rectangle's middle, at its foot) and the beats' areas."""
    for name, x, floor in (
        ("start", 6.5, 50),
        ("bridge", 47.5, 66),
        ("climb", 72, 66),
        ("works", 89.5, 34),
        ("swing", 112.5, 32),
        ("view", 151, 31),
        ("camp", 190, 39),
        ("dark", 205, 64),
        ("shaft", 233, 65),
        ("head", 230, 22),
    ):
        d.thing("checkpoints", "Checkpoint", x - 1, floor - 4, 2, 4, name=name)
    for name, x, y, w, h in (
        ("leaving", 31, 46, 4, 8),
        ("first_climb", 73, 34, 3, 5),
        ("first_swing", 138, 28, 3, 7),
        ("the_view", 154, 26, 3, 5),
        ("the_dead", 195, 31, 3, 8),
        ("the_crawler", 214, 55, 3, 13),
        ("the_way_on", 229, 44, 8, 6),
    ):
        d.thing("beats", "Beat", x, y, w, h, name=name)


TALKS = (
    ("start", 8, 42, 3, 8, "sutezo:outskirts.leaving.1 zuru:outskirts.leaving.2"),
    ("shield", 35, 46, 4, 8, "fusata:outskirts.shield.1"),
    ("climb", 70, 52, 6, 8, "fusata:outskirts.climb.1 tae:outskirts.climb.2 fusata:outskirts.climb.3"),
    ("crawl", 80, 29, 5, 5, "sutezo:outskirts.crawl.1 zuru:outskirts.crawl.2"),
    ("lift", 99, 42, 10, 8, "fusata:outskirts.lift.1 sutezo:outskirts.lift.2"),
    ("view", 154, 25, 4, 6, "tae:outskirts.view.1"),
    ("dead", 189, 31, 5, 8, "zuru:outskirts.dead.1 fusata:outskirts.dead.2 tae:outskirts.dead.3"),
    ("post", 198, 31, 4, 8, "tae:outskirts.post.1 zuru:outskirts.post.2 tae:outskirts.post.3"),
    ("dark", 207, 57, 4, 10, "zuru:outskirts.dark.1"),
    ("shaft", 229, 48, 8, 7, "tae:outskirts.shaft.1 zuru:outskirts.shaft.2"),
)

PROMPTS = (
    ("jump", 53, 60, 5, 6, "jump", "jump"),
    ("climb", 70, 60, 6, 6, "jump", "climb"),
    ("crouch", 74, 29, 3, 5, "down", "crouch"),
    ("surge", 98, 27, 5, 6, "surge", "surge"),
    ("down", 35, 50, 3, 4, "down", "ladder"),
    ("ladder", 107.5, 45, 3, 5, "up", "ladder"),
    ("ladder", 117, 45, 4, 5, "up", "ladder"),
    ("line", 114, 24, 8, 8, "fire", "line"),
    ("let_go", 124, 18, 11, 19, "jump", ""),
    ("strike", 209, 56, 14, 12, "fire", "line"),
)


def words(d: Draft) -> None:
    """What is said in passing, and what hands are told."""
    for name, x, y, w, h, lines in TALKS:
        d.thing("talk", "Talk", x, y, w, h, name=name, lines=lines, seconds=2.2 if name in ("dead", "post") else 2.6)
    for name, x, y, w, h, action, until in PROMPTS:
        d.thing("prompts", "Prompt", x, y, w, h, name=name, key=f"outskirts.prompt.{name}", action=action, until=until)


def actors(d: Draft) -> None:
    """Who is there, what moves, where one ends."""
    for order, (who, x) in enumerate((("tae", 5.2), ("sutezo", 9.5), ("fusata", 3.9)), 1):
        d.thing("actors", "Companion", x, 50, name=who, who=who, order=order)
    d.thing("actors", "Post", 199, 31, 4, 8, name="the lightest", who="tae sutezo fusata", turn=1)
    d.thing("actors", "Shield", -30, 20, 64, 64, shape="ellipse", name="village")
    for x, y, w, delay in ((94, 34, 3, 0.6), (99, 33, 3, 0.6), (203, 39, 2, 0.9), (205, 39, 3, 1.6)):
        d.thing("actors", "Crumble", x, y, w, 0.5, delay=delay)
    works_way = d.thing("actors", "Path", 103, 50, points=((103, 50), (103, 32)), name="works lift's way")
    d.thing("actors", "Platform", 103, 50, 4, 0.75, name="works lift", path=Link(works_way), speed=70.0, waits=True)
    shaft_way = d.thing("actors", "Path", 233, 38, points=((233, 38), (233, 26)), name="shaft lift's way")
    d.thing("actors", "Platform", 233, 38, 4, 0.75, name="shaft lift", path=Link(shaft_way), speed=70.0, waits=True)
    d.thing("actors", "Crawler", 220.5, 55, name="the one in the dark", asleep=True)
    d.thing("actors", "Void", 40, 92, 33, 20)
    d.thing("actors", "Void", 148, 56, 41, 8)
    d.thing("actors", "Void", 184, 48, 15, 8)
    d.thing("actors", "Exit", 237, 19, 2, 3, name="lift door")
    for x, y, length, radius, colour in (
        (17, 38, 40.0, 96.0, WARM),
        (26, 35, 44.0, 96.0, WARM),
        (10, 41, 30.0, 80.0, WARM),
        (34, 20, 90.0, 70.0, WARM),
        (75.4, 36, 22.0, 64.0, WARM),
        (67, 48, 26.0, 60.0, COLD),
        (126, 20, 26.0, 90.0, COLD),
        (172, 19, 34.0, 110.0, COLD),
        (202, 29, 30.0, 70.0, COLD),
        (233, 9, 40.0, 90.0, PALE),
    ):
        d.thing("actors", "Lamp", x, y, length=length, radius=radius, colour=colour)


def props(d: Draft) -> None:
    """Those who were here before, and what they left."""
    for sheet, anim, x, y, flip in (
        ("prop_pylon", "on", 34.5, 54, False),
        ("prop_remains", "sit", 197.5, 39, True),
        ("prop_remains", "lie", 193, 39, False),
        ("prop_remains", "slump", 200.5, 39, False),
        ("prop_torn_suit", "sway", 206.4, 31, False),
        ("prop_torn_suit", "sway", 178.5, 19, False),
        ("prop_harpoon_stuck", "sway", 208, 36, False),
        ("prop_harpoon_stuck", "sway", 183.9, 40.2, False),
        ("prop_mask_broken", "cracked", 198.9, 39, False),
        ("prop_ration_tin", "open", 196.4, 39, False),
        ("prop_ration_tin", "idle", 83, 34, True),
        ("prop_lantern", "unlit", 194.6, 39, False),
        ("prop_remains", "sit", 199.5, 64, False),
        ("prop_mask_broken", "shards", 212.5, 68, False),
        ("prop_lantern", "unlit", 82, 34, False),
        ("prop_ration_tin", "open", 217.6, 62, False),
    ):
        d.thing("props", "Prop", x, y, sheet=sheet, anim=anim, flip=flip)


def lights(d: Draft) -> None:
    """Light leads: at every place where one has to go there is some."""
    for x, y, radius, colour, strength, flicker in (
        (5.5, 42, 80.0, WARM, 0.6, 0.05),
        (14.5, 44, 130.0, WARM, 1.0, 0.0),
        (23.5, 45, 110.0, WARM, 1.0, 0.08),
        (11, 46, 60.0, WARM, 0.5, 0.0),
        (34.5, 50, 90.0, WARM, 0.9, 0.08),
        (45, 57, 60.0, COLD, 0.6, 0.0),
        (58, 73, 60.0, COLD, 0.5, 0.15),
        (74, 59, 70.0, COLD, 0.7, 0.0),
        (68, 54, 60.0, COLD, 0.5, 0.0),
        (74.5, 48, 70.0, COLD, 0.7, 0.0),
        (78, 47, 60.0, WARM, 0.5, 0.2),
        (80, 63, 60.0, COLD, 0.6, 0.25),
        (75.5, 37.5, 60.0, WARM, 0.6, 0.05),
        (74, 32.5, 60.0, COLD, 0.7, 0.0),
        (82.5, 30, 80.0, PALE, 0.7, 0.0),
        (90, 32, 80.0, COLD, 0.7, 0.0),
        (105, 48, 90.0, COLD, 0.7, 0.1),
        (114, 30, 90.0, COLD, 0.8, 0.0),
        (128, 21, 110.0, COLD, 0.9, 0.0),
        (121, 48, 80.0, COLD, 0.6, 0.0),
        (140, 33, 90.0, COLD, 0.7, 0.0),
        (152, 29, 90.0, PALE, 0.6, 0.0),
        (160, 29, 80.0, PALE, 0.6, 0.0),
        (174, 20, 120.0, COLD, 0.9, 0.0),
        (168.5, 19.5, 46.0, RED, 0.8, 0.3),
        (187, 37, 100.0, COLD, 0.7, 0.0),
        (197, 35, 110.0, PALE, 0.9, 0.0),
        (206.5, 35, 70.0, PALE, 0.7, 0.1),
        (205, 42, 60.0, COLD, 0.5, 0.0),
        (205, 58, 80.0, PALE, 0.8, 0.0),
        (217.5, 56, 150.0, PALE, 1.0, 0.9),
        (224.5, 66, 60.0, COLD, 0.6, 0.2),
        (213, 66, 64.0, COLD, 0.5, 0.0),
        (221.5, 61, 90.0, COLD, 0.9, 0.0),
        (227.5, 62, 70.0, PALE, 0.8, 0.1),
        (199, 61, 50.0, COLD, 0.6, 0.0),
        (232, 60, 80.0, COLD, 0.6, 0.0),
        (233, 49, 80.0, COLD, 0.7, 0.0),
        (231.5, 37, 90.0, PALE, 0.7, 0.0),
        (232, 28, 110.0, PALE, 0.9, 0.0),
        (237, 19.5, 100.0, WARM, 0.9, 0.0),
        (224, 20, 90.0, PALE, 0.6, 0.0),
        (211, 50, 60.0, COLD, 0.4, 0.0),
    ):
        d.thing("lights", "Light", x, y, radius=radius, colour=colour, strength=strength, flicker=flicker)
    for x, y in ((9, 57), (21, 58), (15, 58)):
        d.thing("lights", "Light", x, y, radius=80.0, colour=WARM, strength=0.7, flicker=0.05)
    d.thing("lights", "Light", 233, 22, radius=260.0, colour=PALE, strength=0.8, cone=50.0, turn=90.0)
    d.thing("lights", "Light", 205, 38, radius=300.0, colour=PALE, strength=0.6, cone=36.0, turn=90.0)
    for x, y, w, h, strength in ((196, 59, 7, 5, 0.3), (79, 49, 3, 13, 0.3), (26, 57, 8, 9, 0.35)):
        d.thing("lights", "Shadow", x, y, w, h, strength=strength)


def cables(d: Draft) -> None:
    """Everything hangs from something."""
    for points, sag, width, front in (
        (((32, 22), (53, 19), (62, 14)), 60.0, 2, False),
        (((40, 52), (53, 50), (72, 46)), 70.0, 1, False),
        (((32, 30), (42, 27)), 40.0, 1, False),
        (((49, 28), (62, 20)), 90.0, 2, False),
        (((41, 55), (50, 66)), 26.0, 1, False),
        (((46, 70), (72, 70)), 100.0, 1, False),
        (((71, 22), (74, 24)), 30.0, 1, False),
        (((92, 14), (97, 13)), 40.0, 2, False),
        (((107, 15), (122, 16)), 80.0, 2, False),
        (((88, 24), (98, 20)), 60.0, 1, False),
        (((102, 36), (110, 34)), 30.0, 1, False),
        (((118, 34), (137, 38)), 90.0, 1, False),
        (((134, 12), (157, 33), (164, 16)), 90.0, 2, False),
        (((134, 12), (164, 10)), 150.0, 2, True),
        (((150, 40), (158, 44), (189, 48)), 120.0, 1, False),
        (((148, 62), (189, 58)), 190.0, 2, False),
        (((181, 14), (198, 23)), 70.0, 2, False),
        (((182, 18), (197, 26)), 40.0, 1, False),
        (((203, 24), (190, 36)), 30.0, 1, False),
        (((214, 6), (231, 8)), 70.0, 2, False),
        (((191, 8), (204, 5)), 70.0, 1, False),
        (((229, 40), (237, 34)), 40.0, 1, False),
        (((240, 20), (247, 22)), 60.0, 2, False),
        (((240, 46), (251, 60)), 60.0, 1, False),
        (((207, 57), (214, 56)), 30.0, 1, False),
        (((2, 41), (12, 42)), 20.0, 1, False),
        (((13, 40), (22, 38), (29, 33)), 26.0, 1, False),
        (((0, 30), (40, 26)), 60.0, 3, True),
        (((176, 60), (139, 76)), 160.0, 1, False),
    ):
        d.thing("cables", "Cable", *points[0], points=points, sag=sag, width=width, front=front)


def moods(d: Draft) -> None:
    """Light, sound and air of each stretch; small areas lie within large ones."""
    for name, x, y, w, h, values in (
        (
            "outside",
            33,
            0,
            153,
            112,
            {"ambient": "#93a3a6", "fog": 0.15, "sound": "amb_outskirts", "music": "music_outskirts_calm", "echo": 0.45},
        ),
        ("village", 0, 0, 33, 112, {"ambient": "#84664f", "sound": "amb_village_edge", "music": "music_outskirts_calm", "echo": 0.2}),
        ("inside the pillar", 76, 27, 12, 40, {"ambient": "#5f6d70", "sound": "amb_dark", "music": "music_outskirts_calm", "echo": 0.6}),
        ("view", 155, 16, 23, 20, {"ambient": "#b4c2c0", "fog": 0.6, "sound": "amb_abyss", "music": "music_outskirts_calm", "echo": 0.8}),
        (
            "tower",
            186,
            0,
            70,
            45,
            {"ambient": "#8b9a9d", "fog": 0.15, "sound": "amb_outskirts", "music": "music_outskirts_calm", "echo": 0.5},
        ),
        ("camp", 192, 29, 16, 13, {"ambient": "#76858a", "sound": "amb_abyss", "echo": 0.4}),
        ("hall", 195, 45, 34, 24, {"ambient": "#242f33", "sound": "amb_dark", "music": "music_outskirts_tense", "echo": 0.8}),
        ("shaft", 229, 23, 9, 43, {"ambient": "#5d6c70", "fog": 0.1, "sound": "amb_dark", "echo": 0.9}),
    ):
        d.thing("mood", "Mood", x, y, w, h, name=name, **values)
    for kind, x, y, w, h, rate in (
        ("dust", 3, 38, 25, 12, 5.0),
        ("ash", 33, 20, 44, 50, 9.0),
        ("ash", 90, 18, 50, 30, 8.0),
        ("ash", 140, 10, 60, 44, 12.0),
        ("drip", 77, 45, 5, 20, 1.5),
        ("drip", 196, 56, 33, 12, 3.0),
        ("dust", 207, 56, 22, 12, 6.0),
        ("dust", 229, 24, 8, 40, 7.0),
        ("spark", 216, 55, 3, 2, 1.2),
        ("steam", 97, 47, 3, 3, 3.0),
        ("ash", 186, 10, 70, 28, 9.0),
        ("dust", 80, 28, 5, 6, 3.0),
        ("steam", 131, 51, 2, 2, 2.0),
        ("spark", 56, 66, 2, 2, 0.5),
        ("drip", 27, 58, 8, 8, 1.5),
    ):
        d.thing("air", "Air", x, y, w, h, kind=kind, rate=rate)


def camera(d: Draft) -> None:
    """Where the picture is composed."""
    for name, x, y, w, h, values in (
        ("bridge", 44, 60, 28, 7, {"look_y": 50.0}),
        ("terrace", 32, 46, 12, 8, {"look_x": 40.0, "look_y": 40.0}),
        ("climb", 63, 37, 13, 27, {"look_y": -30.0}),
        ("plates", 92, 28, 18, 8, {"look_y": 20.0}),
        ("swing", 111, 24, 26, 12, {"look_x": 20.0, "look_y": -30.0}),
        ("pier", 148, 24, 5, 8, {"look_x": 60.0, "look_y": 20.0}),
        ("the view", 153, 22, 4.5, 10, {"look_x": 150.0, "look_y": 100.0}),
        ("leap", 157.5, 22, 4, 10, {"look_x": 110.0, "look_y": -12.0}),
        ("hall", 207, 53, 22, 16, {"look_y": -54.0}),
        ("landing", 196, 57, 11, 8, {"look_y": -50.0}),
        ("gallery", 3, 36, 25, 15, {"look_y": -16.0}),
        ("camp", 186, 28, 13, 12, {"look_x": -20.0, "look_y": -10.0}),
        ("plates", 199, 28, 9, 14, {"look_x": -130.0, "look_y": 30.0}),
        ("shaft", 229, 24, 8, 38, {"look_x": -20.0, "look_y": -40.0}),
        ("head", 228, 14, 12, 8, {"look_x": -120.0, "look_y": 24.0}),
        ("roof", 197, 14, 12, 8, {"look_x": -60.0, "look_y": 50.0}),
    ):
        d.thing("camera", "CameraRegion", x, y, w, h, name=name, **values)


def draft() -> Draft:
    """The whole map."""
    d = Draft(COLS, ROWS, Tileset(LEVELS / "outskirts.tsx"), LAYERS, seed=642)
    for build in (village, pillar, works, island, tower, catwalks, walls):
        build(d)
    for dress in (dress_village, dress_bridge, dress_pillar, dress_works, dress_pier, dress_tower, dress_pipes, dress_front):
        dress(d)
    for finish in (dress_undersides, dress_skin, dress_floors):
        finish(d)
    d.paint_wall()
    d.paint_solids()
    for place in (checkpoints, words, actors, props, lights, cables, moods, camera):
        place(d)
    return d


def main() -> int:
    """Write the map, unless there is one already."""
    about = {"title": "outskirts.title", "hero": "Zuru", "backdrop": "outskirts"}
    flags = {"back wall": {"back": True}, "back things": {"back": True}, "front": {"front": True}}
    return write(LEVELS / "outskirts.tmx", draft().tmx(about, dict(flags), LAYERS[:2]))


if __name__ == "__main__":
    sys.exit(main())
