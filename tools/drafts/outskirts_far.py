"""The first version of the second half of `levels/outskirts.tmx`, from the lift door on; its design is `docs/chapters/outskirts.md`.

It was laid once beside the first half, which people had edited by then, and is kept as the example of how a map is made larger.
Run as `python -m tools.drafts.outskirts_far`: it refuses a map that is large already.
"""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from tools.drafts import outskirts as near
from tools.drafts.lib import Draft, Grid, Tileset, thing_xml
from tools.drafts.outskirts import COLD, LAYERS, LEVELS, PALE, RED, WARM

COLS, ROWS = 448, 128
SEAM = 240  # columns from here on are new, and so is everything below the first half
SKIN = 236  # columns from here on get their plates anew, so that the two halves are one wall
DOOR = (239, 12, 241, 25)  # where the lift door was: here the first half is opened
CONCRETE = "breakable"


# --- masses -----------------------------------------------------------------------------------------------------------


def flank(d: Draft) -> None:
    """The tower's far side: a ledge, a pier, a terrace below it, and rooms in the wall that lead down out of sight."""
    d.mass((240, 22, 252, 128), (252, 36, 266, 128), (266, 62, 270, 128), (266, 84, 274, 128), (252, 22, 256, 25), (256, 22, 262, 23))
    d.hanging(236, 250, 0, (13, 13, 14, 11, 8, 5))
    d.mass((241, 12, 243, 18))
    d.carve((237, 18, 241, 22))
    d.carve((258, 36, 261, 46), (244, 41, 261, 46), (243, 46, 248, 57), (243, 52, 266, 57), (248, 50, 256, 52))
    d.mass((250, 45, 252, 46), (253, 55, 255, 57), (262, 36, 263, 38), (258, 36, 259, 37), (260, 36, 261, 37))
    d.ladder(254, 22, 36)
    d.ladder(259, 36, 46)
    d.ladder(245, 46, 57)
    d.ribs(240, 266, (66, 78, 91, 104))
    d.carve((252, 68, 260, 74), (246, 82, 254, 86), (258, 96, 263, 104))
    d.mass((252, 72, 255, 74))


def hall(d: Draft) -> None:
    """What stands and hangs in the hall: islands with slabs to hide behind, a low way under a pipe, the stilt that leads down."""
    d.hanging(266, 282, 0, (13, 17, 17, 17, 17, 14, 9))
    d.hanging(286, 294, 0, (9, 22, 22, 15))
    d.hanging(302, 313, 0, (18, 30, 30, 30, 26, 12))
    d.mass((272, 36, 290, 40), (273, 40, 288, 43), (276, 43, 284, 45), (276, 33, 278, 36), (284, 33, 286, 36))
    d.mass((296, 40, 307, 43), (298, 43, 305, 46), (303, 37, 305, 40))
    d.mass((266, 53, 285, 55))
    d.mass((285, 50, 293, 52), (285, 57, 293, 62), (287, 62, 292, 65), (298, 62, 303, 64), (308, 62, 311, 64))
    d.mass((314, 50, 324, 92), (313, 50, 325, 52), (311, 66, 314, 68), (324, 68, 327, 70))
    d.carve((317, 50, 320, 92), (314, 58, 317, 62), (321, 78, 324, 92))
    d.mass((317, 50, 318, 51), (319, 50, 320, 51))
    d.ladder(318, 50, 96)
    d.hanging(336, 352, 0, (8, 13, 20, 24, 20, 10))
    d.hanging(356, 366, 0, (20, 27, 16))


def plaza(d: Draft) -> None:
    """The floor of the hall: the depot, the open place under the tower's eye."""
    d.mass((282, 96, 354, 128), (280, 98, 282, 104), (278, 110, 282, 114))
    d.mass((286, 82, 309, 96), (288, 80, 300, 82), (302, 79, 306, 82))
    d.carve((289, 85, 306, 96), (306, 91, 309, 96))
    d.mass((289, 92, 293, 96), (296, 85, 298, 88))
    d.mass((333, 94, 339, 96), (345, 89, 349, 91))
    d.stairs(331, 95, "r", 2)
    d.stairs(339, 94, "l", 2)
    d.mass((336, 74, 347, 77), (338, 77, 345, 79))
    d.ribs(282, 354, (106, 118), out=1)
    d.carve((300, 112, 312, 117), (326, 110, 334, 114))


def throat(d: Draft) -> None:
    """A duct through the wall: walls and ceiling all round, the way on is up."""
    d.mass((352, 58, 382, 128), (350, 64, 352, 90), (354, 50, 382, 58), (360, 44, 382, 50))
    d.carve((350, 91, 361, 96), (360, 73, 377, 96), (363, 71, 374, 73))
    d.mass((360, 83, 364, 86), (372, 91, 377, 96), (369, 81, 377, 83), (360, 73, 362, 75))
    d.carve((376, 77, 384, 81))
    d.mass((377, 81, 382, 84))


def shaft(d: Draft) -> None:
    """The way up whose floors break."""
    d.mass((380, 24, 398, 128), (382, 20, 398, 24))
    d.carve((382, 34, 396, 92), (380, 77, 384, 81), (384, 31, 394, 34))
    d.carve((364, 54, 374, 60), (366, 52, 371, 54), (356, 78, 358, 86), (384, 98, 392, 104), (362, 102, 370, 110))
    d.mass((382, 81, 386, 83), (393, 73, 396, 75), (382, 64, 385, 66), (393, 56, 396, 58), (382, 48, 385, 50), (393, 38, 398, 41))
    d.mass((382, 90, 385, 92), (394, 88, 396, 92))
    d.ladder(384, 81, 92)


def dead_end(d: Draft) -> None:
    """A gallery that ends at a wall, and what lies behind that wall."""
    d.mass((396, 16, 440, 26), (398, 12, 432, 16), (396, 38, 448, 128), (440, 0, 448, 40))
    d.carve((442, 4, 447, 12), (442, 13, 445, 16), (441, 30, 446, 34), (443, 46, 447, 52), (404, 44, 414, 50), (406, 50, 412, 52), (422, 58, 434, 64))
    d.carve((402, 74, 410, 80), (430, 84, 440, 92), (412, 96, 420, 104))
    d.mass((396, 26, 400, 29), (403, 26, 408, 27), (440, 18, 442, 24))
    d.carve((396, 29, 400, 38), (418, 24, 425, 26), (409, 25, 414, 26))
    d.carve((410, 12, 413, 26), (420, 10, 423, 26), (433, 10, 436, 26))  # light comes down here, and what hunts


def breakables(d: Draft, grid: Grid) -> None:
    """What a beam cuts and what gives way."""
    d.mass((406, 26, 409, 38), (416, 26, 418, 38), (426, 26, 428, 38), on=grid)
    for x0, x1, y in ((388, 396, 77), (382, 391, 69), (388, 396, 61), (382, 391, 53), (387, 396, 44)):
        d.mass((x0, y, x1, y + 1), on=grid)
    d.mass((321, 78, 324, 90), (350, 91, 353, 96), on=grid)


def catwalks(d: Draft) -> None:
    """What one can jump through from below."""
    d.catwalk(266, 272, 36)
    d.catwalk(266, 285, 57)
    d.catwalk(326, 334, 90)
    d.catwalk(340, 350, 86)
    d.catwalk(365, 370, 87)
    d.catwalk(410, 415, 33)
    d.catwalk(419, 425, 32)
    d.catwalk(429, 434, 33)
    d.catwalk(290, 296, 46, "l")


def walls(d: Draft) -> None:
    """What stands behind."""
    w = d.wall
    d.mass((236, 13, 241, 23), (243, 40, 261, 58), (261, 51, 267, 58), (252, 26, 258, 36), on=w)
    d.carve((247, 42, 252, 45), (254, 53, 259, 56), (254, 28, 257, 32), (237, 15, 239, 18), on=w)
    d.mass((314, 50, 324, 96), (288, 84, 308, 96), on=w)
    d.carve((292, 87, 295, 90), (300, 87, 303, 90), on=w)
    d.mass((350, 70, 378, 97), (376, 76, 384, 82), (381, 30, 397, 93), on=w)
    d.carve((366, 76, 372, 80), (363, 89, 368, 93), (385, 40, 390, 44), (388, 64, 393, 68), (384, 84, 389, 88), (390, 50, 393, 54), on=w)
    d.mass((394, 25, 430, 39), (430, 25, 441, 39), on=w)
    d.carve((431, 27, 439, 36), on=w)
    d.carve((410, 29, 414, 32), (420, 28, 424, 31), (398, 31, 401, 34), on=w)
    for x0, x1, y0, y1, tops in (
        (268, 271, 17, 128, (22, 34, 48, 66, 82, 83, 104)),
        (280, 282, 9, 128, (16, 29, 52, 70, 88, 110)),
        (306, 309, 30, 82, (36, 50, 66)),
        (342, 345, 24, 96, (31, 46, 58, 80)),
        (354, 356, 20, 60, (28, 40)),
    ):
        d.mass((x0, y0, x1, y1), on=w)
        d.ribs(x0, x1, tops, on=w)
        for y in range(y0, y1):
            if all(y - top not in (0, 1) for top in tops):
                d.put("back things", x0, y, "back_pipe_v" if y % 7 else "back_pipe_joint_v")
    mast(d)
    for x0, x1, y, role in (
        (271, 280, 26, "back_beam"),
        (262, 268, 30, "back_truss_h"),
        (271, 306, 76, "back_truss_h"),
        (282, 306, 56, "back_beam"),
        (309, 327, 40, "back_truss_h"),
        (334, 342, 52, "back_truss_h"),
        (345, 354, 36, "back_beam"),
        (345, 352, 62, "back_truss_h"),
        (266, 280, 92, "back_beam"),
    ):
        d.span("back things", x0, x1, y, role)


def mast(d: Draft) -> None:
    """What the sensor stands on: a pillar out of the abyss, behind the plaza."""
    w = d.wall
    d.mass((327, 52, 334, 128), (329, 47, 332, 52), on=w)
    d.ribs(327, 334, (54, 60, 68, 69, 78, 88, 104), on=w)
    d.carve((329, 62, 332, 67), (329, 71, 332, 76), on=w)
    for y in range(54, 96):
        d.put("back things", 328, y, "back_cables_v")
        d.put("back things", 332, y, "back_pipe_v" if y % 5 else "back_pipe_joint_v")


# --- dressing ---------------------------------------------------------------------------------------------------------


def dress(d: Draft) -> None:
    """Railings, signs, lamps, machines."""
    for x0, x1, y in ((242, 252, 22), (255, 262, 22), (255, 262, 36), (267, 272, 36), (273, 276, 36), (279, 284, 36), (287, 290, 36),
                      (297, 302, 40), (313, 317, 50), (320, 325, 50), (327, 333, 90), (341, 349, 86), (283, 286, 96), (429, 437, 38)):  # fmt: skip
        d.rail(x0, x1, y)
    for x, y, text, red in ((243, 24, "0643", False), (268, 39, "a-07", False), (274, 38, "c0644", False), (298, 42, "b-45", False),
                            (315, 54, "0645", False), (290, 83, "f0646-a", False), (316, 88, "ed", True), (355, 93, "0647", False),
                            (378, 79, "c", True), (397, 39, "0648", False), (400, 27, "ab", True), (429, 39, "0649", False)):  # fmt: skip
        d.sign(x, y, text, red=red)
    for x0, x1, y, role in ((286, 309, 82, "stripes"), (333, 339, 94, "stripes_red"), (352, 361, 96, "line_red"), (396, 406, 38, "line_pale"),
                            (314, 324, 50, "stripes"), (303, 311, 28, "stripes_red")):  # fmt: skip
        d.span("decor", x0, x1, y, role)
    for x, y, role in ((241, 18, "lamp_wall"), (257, 26, "lamp_ceiling"), (249, 41, "lamp_ceiling"), (262, 52, "lamp_ceiling"),
                       (316, 57, "lamp_wall"), (293, 85, "lamp_ceiling"), (303, 85, "lamp_ceiling"), (309, 90, "lamp_wall"),
                       (356, 91, "lamp_ceiling"), (379, 77, "lamp_ceiling"), (400, 29, "lamp_ceiling"), (413, 25, "lamp_ceiling"),
                       (430, 26, "lamp_ceiling"), (307, 30, "sensor_red"), (269, 17, "sensor_red")):  # fmt: skip
        d.put("decor", x, y, role)
    d.row("decor", 246, 45, "crate", "crate_low", "barrel")
    d.row("decor", 256, 56, "barrel", "crate")
    d.row("decor", 290, 91, "crate", "crate_low", "crate")
    d.row("decor", 296, 95, "crate", "barrel", "crate_low", "", "crate", "crate")
    d.row("decor", 300, 94, "crate_low", "crate")
    d.row("decor", 341, 95, "rubble_big_l", "rubble_big_r")
    d.row("decor", 328, 95, "crate_low")
    d.row("decor", 366, 95, "rubble_big_l", "rubble_big_r")
    d.row("decor", 432, 37, "rubble_big_l", "rubble_big_r")
    d.row("decor", 402, 37, "rubble_2", "crate_low")
    for x, y0, y1 in ((262, 38, 50), (250, 58, 90), (322, 78, 91), (315, 63, 80), (378, 84, 120), (381, 36, 60), (356, 98, 124), (399, 40, 70)):
        d.pipe("decor", (x, y0), (x, y1), flange=7)
    d.pipe("decor", (267, 53), (284, 53), flange=6)
    for x in (270, 277, 283):
        d.fall("back things", x, 17 if x < 280 else 14, 36, "catwalk_hanger")
    for x in (300, 305):
        d.fall("decor", x, 22 if x == 300 else 30, 37, "chain")
    for x in (288, 291):
        d.fall("decor", x, 22, 34, "chain")
    d.fall("back things", 339, 24, 74, "catwalk_hanger")
    d.fall("back things", 344, 20, 74, "catwalk_hanger")
    d.row("back things", 240, 19, "back_door_0_0", "back_door_1_0")
    d.row("back things", 240, 20, "back_door_0_1", "back_door_1_1")
    d.row("back things", 240, 21, "back_door_0_2", "back_door_1_2")
    d.row("back things", 290, 93, "back_window", "back_window", "", "back_vent")
    for x in (290, 299, 304):
        d.column("back things", x, 85, "back_column_cap", *["back_column_mid"] * 9, "back_column_base")
    for x in (363, 374):
        d.fall("back things", x, 74, 90, "back_cables_v")
    for x in (383, 394):
        d.fall("back things", x, 34, 90, "back_pipe_v", "back_pipe_v", "back_pipe_joint_v")
    for y in (44, 60, 76):
        d.span("back things", 382, 396, y, "back_beam")
    for x in (403, 412, 422):
        d.column("back things", x, 27, "back_column_cap", *["back_column_mid"] * 9, "back_column_base")
    for x, y, length in ((255, 0, 8), (276, 17, 5), (310, 18, 6), (347, 20, 7), (368, 73, 4), (390, 31, 4), (432, 26, 4)):
        d.column("front", x, y, "hang_top", *["hang_mid"] * (length - 2), "hang_end")
    d.rail(344, 349, 96, "front")
    d.rail(284, 287, 96, "front")


# --- objects ----------------------------------------------------------------------------------------------------------


def checkpoints(d: Draft) -> None:
    """Lanterns and beats."""
    for name, x, floor, hero in (
        ("lookout", 247, 22, ""),
        ("sweep", 264.5, 36, ""),
        ("pipe", 263, 57, ""),
        ("stilt", 316, 62, ""),
        ("depot", 311.5, 96, ""),
        ("alarm", 326.2, 96, ""),
        ("throat", 356, 96, ""),
        ("shaft_foot", 379.5, 81, ""),
        ("dead_end", 397.2, 38, ""),
        ("stand", 421, 38, "Killy"),
    ):
        d.thing("checkpoints", "Checkpoint", x - 1, floor - 4, 2, 4, name=name, **({"hero": hero} if hero else {}))
    for name, x, y, w, h in (
        ("the_tower", 255, 17, 3, 5),
        ("under_the_sweep", 308, 36, 12, 14),
        ("the_cache", 293, 90, 3, 6),
        ("open_floor", 352, 90, 3, 6),
        ("the_throat", 378, 76, 3, 5),
        ("the_way_up", 394, 33, 3, 5),
    ):
        d.thing("beats", "Beat", x, y, w, h, name=name)


def actors(d: Draft) -> None:
    """Who and what is there."""
    for x, y in ((272.5, 17), (305, 30), (340.5, 79), (362, 75)):
        d.thing("actors", "Lamp", x, y, length=30.0, radius=84.0, colour=COLD)
    d.thing("actors", "Void", 266, 112, 14, 16)


def lights(d: Draft) -> None:
    """Light leads."""
    for x, y, radius, colour, strength, flicker in (
        (241, 19, 90.0, WARM, 0.8, 0.0), (250, 20, 80.0, PALE, 0.6, 0.0), (260, 20, 80.0, PALE, 0.6, 0.0), (257, 28, 90.0, COLD, 0.8, 0.0),
        (264, 34, 70.0, COLD, 0.7, 0.0), (249, 43, 80.0, COLD, 0.7, 0.3), (259, 44, 60.0, COLD, 0.5, 0.0), (262, 54, 70.0, COLD, 0.7, 0.1),
        (270, 18, 80.0, COLD, 0.6, 0.0), (274, 34, 70.0, COLD, 0.5, 0.0), (288, 34, 60.0, COLD, 0.5, 0.0), (290, 23, 90.0, COLD, 0.7, 0.0),
        (300, 38, 60.0, COLD, 0.5, 0.0), (307, 31, 110.0, COLD, 0.9, 0.0), (318, 48, 80.0, PALE, 0.7, 0.0), (316, 60, 80.0, COLD, 0.9, 0.0),
        (289, 56, 60.0, COLD, 0.5, 0.0), (301, 60, 60.0, COLD, 0.5, 0.0), (318, 74, 70.0, COLD, 0.6, 0.2), (319, 93, 90.0, COLD, 0.8, 0.0),
        (293, 87, 100.0, WARM, 0.8, 0.1), (303, 87, 90.0, WARM, 0.7, 0.0), (309, 91, 70.0, WARM, 0.6, 0.0), (330, 88, 80.0, COLD, 0.6, 0.0),
        (341, 80, 110.0, COLD, 0.8, 0.0), (345, 84, 70.0, COLD, 0.5, 0.0), (336, 92, 60.0, RED, 0.5, 0.2), (356, 92, 80.0, COLD, 0.8, 0.2),
        (367, 74, 110.0, COLD, 0.8, 0.4), (372, 90, 70.0, COLD, 0.6, 0.0), (373, 79, 80.0, COLD, 0.8, 0.0), (379, 78, 70.0, PALE, 0.8, 0.0),
        (389, 75, 80.0, COLD, 0.7, 0.0), (394, 71, 60.0, COLD, 0.7, 0.0), (384, 62, 60.0, COLD, 0.7, 0.0), (394, 54, 60.0, COLD, 0.7, 0.0),
        (384, 46, 60.0, COLD, 0.7, 0.0), (390, 36, 100.0, PALE, 0.9, 0.0), (400, 31, 100.0, PALE, 0.7, 0.2), (412, 28, 80.0, COLD, 0.5, 0.3),
        (421, 28, 80.0, COLD, 0.6, 0.0), (431, 28, 90.0, PALE, 0.9, 0.0), (436, 34, 90.0, PALE, 0.8, 0.0),
    ):  # fmt: skip
        d.thing("lights", "Light", x, y, radius=radius, colour=colour, strength=strength, flicker=flicker)
    d.thing("lights", "Light", 389, 33, radius=320.0, colour=PALE, strength=0.6, cone=40.0, turn=90.0)
    d.thing("lights", "Light", 436, 26, radius=300.0, colour=PALE, strength=0.6, cone=60.0, turn=150.0)
    for x in (411.5, 421.5, 434.5):
        d.thing("lights", "Light", x, 20, radius=330.0, colour=PALE, strength=0.7, cone=24.0, turn=90.0)
    for x, y, w, h, strength in ((266, 55, 19, 2, 0.55), (314, 58, 10, 34, 0.35), (244, 46, 14, 11, 0.3), (286, 57, 26, 6, 0.35), (382, 82, 14, 10, 0.4)):
        d.thing("lights", "Shadow", x, y, w, h, strength=strength)


def cables(d: Draft) -> None:
    """Everything hangs from something."""
    for points, sag, width, front in (
        (((250, 6), (267, 14)), 60.0, 2, False), (((262, 23), (272, 34)), 40.0, 1, False), (((281, 10), (287, 9)), 50.0, 2, False),
        (((293, 15), (303, 18)), 60.0, 2, False), (((290, 40), (297, 42)), 40.0, 1, False), (((312, 14), (337, 9)), 150.0, 2, False),
        (((266, 60), (286, 62)), 80.0, 1, False), (((292, 64), (314, 68)), 110.0, 1, False), (((306, 46), (315, 52)), 40.0, 1, False),
        (((324, 54), (350, 66)), 160.0, 2, False), (((324, 74), (337, 76)), 60.0, 1, False), (((346, 76), (351, 68)), 40.0, 1, False),
        (((266, 30), (330, 40)), 200.0, 3, True), (((262, 12), (300, 20)), 120.0, 1, False), (((309, 84), (326, 90)), 40.0, 1, False),
        (((352, 22), (357, 22)), 40.0, 2, False), (((382, 40), (396, 36)), 40.0, 1, False), (((382, 66), (395, 60)), 50.0, 1, False),
        (((362, 74), (375, 84)), 30.0, 1, False), (((430, 27), (439, 29)), 30.0, 2, False),
        (((270, 100), (281, 100)), 70.0, 1, False),
    ):  # fmt: skip
        d.thing("cables", "Cable", *points[0], points=points, sag=sag, width=width, front=front)


def moods(d: Draft) -> None:
    """Light, sound and air of each stretch."""
    for name, x, y, w, h, values in (
        ("far hall", 240, 0, 208, 128, {"ambient": "#8497a0", "fog": 0.2, "sound": "amb_abyss", "music": "music_outskirts_calm", "echo": 0.8}),
        ("lookout", 241, 8, 24, 28, {"ambient": "#9fb0b2", "fog": 0.45, "sound": "amb_outskirts", "music": "music_outskirts_calm", "echo": 0.6}),
        ("rooms in the wall", 243, 39, 23, 19, {"ambient": "#36444a", "sound": "amb_dark", "music": "music_outskirts_tense", "echo": 0.5}),
        ("stilt", 314, 52, 10, 40, {"ambient": "#4b5a60", "sound": "amb_dark", "echo": 0.7}),
        ("depot", 288, 84, 20, 12, {"ambient": "#5e5a50", "sound": "amb_dark", "music": "music_outskirts_calm", "echo": 0.4}),
        ("throat", 352, 70, 28, 28, {"ambient": "#2c383d", "sound": "amb_dark", "music": "music_outskirts_tense", "echo": 0.8}),
        ("shaft of floors", 381, 30, 16, 64, {"ambient": "#5a6a6f", "fog": 0.2, "sound": "amb_abyss", "music": "music_outskirts_tense", "echo": 0.9}),
        ("dead end", 396, 20, 34, 20, {"ambient": "#58666a", "sound": "amb_dark", "echo": 0.6}),
        ("beyond", 428, 0, 20, 128, {"ambient": "#a4b4b4", "fog": 0.4, "sound": "amb_abyss", "echo": 0.8}),
    ):  # fmt: skip
        d.thing("mood", "Mood", x, y, w, h, name=name, **values)
    for kind, x, y, w, h, rate in (
        ("ash", 244, 6, 40, 30, 9.0), ("ash", 280, 20, 60, 40, 10.0), ("ash", 322, 60, 30, 36, 8.0), ("dust", 243, 40, 20, 17, 5.0),
        ("drip", 246, 50, 18, 6, 2.0), ("dust", 288, 85, 20, 11, 6.0), ("drip", 360, 74, 16, 20, 3.0), ("dust", 382, 34, 14, 56, 8.0),
        ("spark", 308, 30, 2, 2, 0.8), ("spark", 376, 84, 2, 2, 0.8), ("dust", 396, 28, 32, 10, 6.0), ("ash", 428, 24, 20, 20, 9.0),
        ("steam", 334, 92, 4, 2, 2.0),
    ):  # fmt: skip
        d.thing("air", "Air", x, y, w, h, kind=kind, rate=rate)


def camera(d: Draft) -> None:
    """Where the picture is composed."""
    for name, x, y, w, h, values in (
        ("lookout", 252, 14, 11, 9, {"look_x": 150.0, "look_y": 60.0}),
        ("terrace", 252, 27, 15, 9, {"look_x": 70.0, "look_y": 10.0}),
        ("rooms", 243, 40, 18, 18, {"look_y": -20.0}),
        ("islands", 266, 27, 44, 14, {"look_x": 70.0, "look_y": 10.0}),
        ("stilt head", 311, 40, 16, 11, {"look_x": 40.0, "look_y": 10.0}),
        ("plaza", 322, 72, 28, 25, {"look_y": -54.0}),
        ("duct", 360, 72, 17, 24, {"look_y": -40.0}),
        ("shaft of floors", 382, 36, 14, 50, {"look_y": -50.0}),
        ("dead end", 396, 27, 12, 11, {"look_x": 20.0, "look_y": -10.0}),
    ):  # fmt: skip
        d.thing("camera", "CameraRegion", x, y, w, h, name=name, **values)


# --- laying it beside the first half ------------------------------------------------------------------------------------


def cells(layer: ElementTree.Element, cols: int, rows: int) -> Grid:
    """A layer's tile numbers."""
    data = layer.find("data")
    assert data is not None
    assert data.text is not None
    return np.array([int(n) for n in data.text.replace("\n", "").split(",") if n], np.int64).reshape(rows, cols)


def draft(old: dict[str, Grid], first_id: int) -> tuple[Draft, Grid]:
    """The new part, with the first half's masses in place so that the seam fits; and where it is new."""
    d = Draft(COLS, ROWS, Tileset(LEVELS / "outskirts.tsx"), LAYERS, seed=646)
    d.reserve(first_id)
    fresh = np.ones((ROWS, COLS), bool)
    rows, cols = old["solids"].shape
    fresh[:rows, :SEAM] = False
    fresh[DOOR[1] : DOOR[3], DOOR[0] : DOOR[2]] = True
    d.solid[:rows, :cols], d.wall[:rows, :cols] = old["solids"] != 0, old["back wall"] != 0
    d.solid[rows:, :cols], d.wall[rows:, :cols] = d.solid[rows - 1, :cols], d.wall[rows - 1, :cols]
    d.solid[:, SEAM:] = d.wall[:, SEAM:] = False
    for build in (flank, hall, plaza, throat, shaft, dead_end, catwalks, walls, dress):
        build(d)
    grid = np.zeros((ROWS, COLS), bool)
    breakables(d, grid)
    d.solid &= ~grid
    d.paint_breakables(CONCRETE, grid)
    for finish in (near.dress_undersides, near.dress_skin, near.dress_floors):
        finish(d)
    d.paint_wall()
    d.paint_solids(beside=grid)
    for place in (checkpoints, actors, lights, cables, moods, camera):
        place(d)
    return d, fresh


def grow(path: Path) -> None:
    """Writes the larger map over the smaller one. Raises ValueError when it is large already."""
    tree = ElementTree.parse(path)
    root = tree.getroot()
    cols, rows = int(root.get("width", 0)), int(root.get("height", 0))
    if cols >= COLS:
        raise ValueError(f"{path.name} has {cols} columns already: it is edited in Tiled.")
    layers = {str(layer.get("name")): layer for layer in root.iter("layer")}
    old = {name: cells(layer, cols, rows) for name, layer in layers.items()}
    d, fresh = draft(old, int(root.get("nextobjectid", 1)))
    for name, layer in layers.items():
        kept = np.zeros((ROWS, COLS), np.int64)
        kept[:rows, :cols] = old[name]
        new = fresh | (np.arange(COLS) >= SKIN + 1) if name == "solids" else fresh
        _fill(layer, np.where(new, d.layers[name], kept))
    last = int(root.get("nextlayerid", 1))
    broken = ElementTree.Element("layer", id=str(last), name=CONCRETE)
    properties = ElementTree.SubElement(broken, "properties")
    ElementTree.SubElement(properties, "property", name="breakable", type="bool", value="true")
    ElementTree.SubElement(broken, "data", encoding="csv")
    _fill(broken, d.layers[CONCRETE])
    root.insert(list(root).index(layers["solids"]) + 1, broken)
    for group in root.findall("objectgroup"):
        for thing in d.groups.get(str(group.get("name")), []):
            group.append(ElementTree.fromstring("\n".join(thing_xml(thing))))
    for group in root.findall("objectgroup"):
        for thing in [t for t in group if t.get("type") == "Exit"]:
            group.remove(thing)
    root.set("width", str(COLS))
    root.set("height", str(ROWS))
    root.set("nextlayerid", str(last + 1))
    root.set("nextobjectid", str(d.next_id))
    ElementTree.indent(tree, " ")
    for data in root.iter("data"):
        data.text = f"\n{(data.text or '').strip()}\n"
    tree.write(path, encoding="UTF-8", xml_declaration=True)


def _fill(layer: ElementTree.Element, grid: Grid) -> None:
    layer.set("width", str(COLS))
    layer.set("height", str(ROWS))
    data = layer.find("data")
    assert data is not None
    data.text = ",\n".join(",".join(map(str, row)) for row in grid.tolist())


def main() -> int:
    """Lay it."""
    try:
        grow(LEVELS / "outskirts.tmx")
    except ValueError as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
