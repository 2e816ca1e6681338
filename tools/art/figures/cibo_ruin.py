"""What is left of Cibo: chest, spine, one arm and a face of porcelain among the cables that keep it; it sleeps, wakes, speaks, ends."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig import people
from tools.art.figures.rig.human import Space, Vec, Y, Z, swung
from tools.art.figures.villagers.heads import mark
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Mark, Paint, Sheet, outlined, paint_marks, write

FACE, BONE, METAL, CABLE, HAIR, COPPER, ROT, FAR_CABLE = range(8)
PAINTS = [
    Paint(("#5b6663", "#98a39d", "#cdd4cc", "#f1f3ec"), 1.8, "#ffffff", 0.7),
    Paint(("#2c3637", "#58666a", "#8b9a9a", "#bccac6"), 1.3, "#d5dedc", 0.5),
    Paint(("#0b1013", "#182126", "#2b393f", "#475b62", "#6f888d"), 1.1, "#86aaa9", 0.5),
    Paint(("#080c0f", "#151d22", "#2a373d", "#46585f"), 1.1, "#7d9897", 0.55),
    Paint(("#0c0e11", "#1b2024", "#32393e", "#545d62"), 1.2, None, 0.6),
    Paint(("#3a1d14", "#6b3522", "#a35a38", "#cf8a5e"), 1.7, None, 0.8),
    Paint(("#161a10", "#2b311d", "#474f30", "#6a7349"), 1.1, None, 0.6),
    Paint(("#05080a", "#0b1013", "#151d21", "#233036"), 0.9, "#3f5456", 0.6),
]
GRID_CELL, GRID_PIVOT, COLUMNS = (104, 80), (50, 72), 8
EYES = {0: (), 1: ("#3d6b70",), 2: ("#7cc9cc", "#2f5f66"), 3: ("#eafffb", "#7cc9cc")}  # asleep, a spark, lit, bright
YAW = 34.0
BODY_SCALE = 1.3
MOUTH = 0.4  # how far the jaw is down when the mouth is open


@dataclass(frozen=True)
class Ruin:
    """One moment: angles in degrees, the eye's light from 0 to 3."""

    nod: float = 46.0  # of the head, down positive
    turn: float = -24.0  # of the head, towards the viewer negative
    tilt: float = 10.0
    lean: float = 10.0
    eye: int = 0
    jaw: float = 0.0
    hand: float = 0.0  # the near hand is lifted so many degrees
    sway: float = 0.0  # of what hangs
    there: bool = True  # False: only the cables are left


def head(s: Space, centre: Vec, pose: Ruin) -> list[Mark]:
    """A woman's face of porcelain, cracked open over the far eye, thin hair left on one side."""
    nod, turn, tilt = (math.radians(a) for a in (pose.nod, pose.turn, pose.tilt))
    ahead = np.array([math.cos(nod) * math.cos(turn), math.sin(turn) * math.cos(nod), -math.sin(nod)])
    up = np.array([math.sin(nod) * math.cos(turn), math.sin(turn) * math.sin(nod), math.cos(nod)])
    side = np.cross(up, ahead)
    up, side = up * math.cos(tilt) - side * math.sin(tilt), side * math.cos(tilt) + up * math.sin(tilt)
    frame = np.stack([ahead, side, up], 1)

    def at(a: float, b: float, c: float) -> Vec:
        place: Vec = centre + frame @ np.array([a, b, c])
        return place

    s.ball(at(-0.8, 0, 0.9), (4.1, 3.7, 4.1), METAL, frame)
    s.ball(at(1.2, -0.3, -0.2), (3.1, 3.2, 4.2), FACE, frame)
    s.ball(at(1.7, -0.2, -2.9 - pose.jaw), (2.2, 2.2, 1.7), FACE, frame)
    s.ball(at(2.1, 2.1, 1.6), (1.8, 1.4, 2.1), METAL, frame)
    s.rod(at(1.6, 2.6, 3.0), at(3.6, 2.6, 0.4), 0.5, 0.4, COPPER)
    blown = np.array([pose.sway * 0.12, 0.0, 0.0])
    for y, ahead_by, long in ((-3.5, 0.6, 7.5), (-3.3, -1.4, 10.0), (3.4, 0.8, 9.0), (3.2, -1.2, 10.5), (2.0, 2.6, 5.5), (0.0, -3.4, 9.0)):
        root = at(ahead_by * 0.4 - 0.6, y * 0.7, 3.4)
        turn_off = at(ahead_by, y, 1.0)
        s.tube([root, turn_off, turn_off - Z * long * 0.5 + blown * 0.4, turn_off - Z * long + blown], (1.1, 1.0, 0.9, 0.3), HAIR)
    s.ball(at(-1.5, -0.6, 2.0), (3.5, 3.5, 3.3), HAIR, frame)
    return _lights(s, pose, at)


def _lights(s: Space, pose: Ruin, at: Callable[[float, float, float], Vec]) -> list[Mark]:
    """A living eye, an empty one, the mouth."""
    eye, colours = at(4.2, -1.5, 0.3), EYES[pose.eye]
    marks = [mark(s, eye, "#1a2022", (2, 1), 2.6), mark(s, at(4.0, 1.5, 0.3), "#1a2022", (2, 1), 2.6)]
    marks.append(mark(s, at(3.8, -0.1, -2.9), "#39413f" if pose.jaw > MOUTH else "#8d9a95", (2, 1), 2.6))
    if colours:
        marks.append(mark(s, eye, colours[0], (2, 1) if pose.eye > 1 else (1, 1), 2.8))
    if pose.eye == 3:
        marks.append(mark(s, eye - Z, colours[1], (2, 1), 2.6))
    return marks


def trunk(s: Space, hip: Vec, pose: Ruin) -> tuple[Vec, Vec]:
    """Bare spine, open ribs and breastplate; returns the collar and the near shoulder."""
    a = math.radians(pose.lean)
    back = np.array([math.sin(a), 0.0, math.cos(a)])
    front = np.array([back[2], 0.0, -back[0]])
    frame = np.stack([front, Y, back], 1)
    for i in range(5):
        s.ball(hip + back * (1.6 * i) - front * (0.6 - 0.1 * i), (1.35, 1.5, 0.95), BONE, frame)
    chest, collar = hip + back * 11.0, hip + back * 15.6
    s.ball(chest + back * 1.6 - front * 0.4, (2.9, 3.9, 3.6), METAL, frame)
    s.ball(chest + back * 2.2 + front * 1.0, (2.4, 3.3, 2.4), BONE, frame)
    for i, r in enumerate((3.7, 3.4, 2.9)):
        level = chest - back * (1.0 + 1.5 * i)
        s.tube([level + front * (r * math.cos(b) - 0.4) + Y * r * 1.05 * math.sin(b) for b in np.linspace(-2.5, 1.5, 11)], 0.6, BONE)
    s.ball(chest - back * 1.6, (1.5, 1.6, 2.2), COPPER, frame)
    s.rod(collar - back * 1.2, collar + back * 1.6, 1.3, 1.1, METAL)
    s.rod(collar - back * 1.4 - Y * 4.2, collar - back * 1.4 + Y * 4.2, 1.5, 1.5, METAL)
    return collar, collar - back * 1.6 - Y * 4.6


def _arms(s: Space, collar: Vec, shoulder: Vec, pose: Ruin) -> None:
    """The near arm hangs, the far one is held up by a cable and ends at the wrist."""
    s.ball(shoulder, (2.1, 2.0, 2.1), BONE)
    elbow = shoulder + swung(-6 + 0.25 * pose.sway) * 7.2 - Y * 0.8
    wrist = elbow + swung(10 + pose.hand + 0.3 * pose.sway) * 6.4
    s.rod(shoulder, elbow, 1.3, 1.0, METAL)
    s.ball(elbow, (1.4, 1.3, 1.4), BONE)
    s.rod(elbow, wrist, 1.35, 0.95, BONE)
    for i, y in enumerate((-0.9, 0.1, 1.0)):
        s.rod(wrist, wrist + swung(4 + pose.hand * (1.2 + 0.4 * i)) * (3.0 - 0.4 * i) + Y * y, 0.6, 0.4, BONE)
    far = collar + Y * 5.0 - Z * 1.6
    s.ball(far, (2.1, 2.0, 2.1), BONE)
    elbow = far + swung(116) * 6.6 + Y * 1.5
    s.rod(far, elbow, 1.3, 1.0, METAL)
    end = elbow + swung(190) * 6.0
    s.rod(elbow, end, 1.3, 0.9, BONE)
    for x in (-0.8, 0.5):
        s.tube([end, end + np.array([x, 0, 1.6]), end + np.array([x * 3 + 0.05 * pose.sway, 0, 0.6])], (0.5, 0.45, 0.4), COPPER)


ARCH = ((-25, 6, 0), (-28, 7, 14), (-28, 8, 28), (-23, 9, 44), (-12, 10, 55), (2, 10, 59), (14, 10, 55), (21, 9, 47), (24, 8, 39))
STUMP = ((23, 7, 0), (26, 7, 9), (26.5, 7.5, 17))
CONDUITS = ((-19, 40), (-14.5, 47), (-10, 51), (-5.5, 53), (-1, 55), (3.5, 54), (8, 52), (12.5, 48), (17, 42))  # x, height
LOOPS = (  # from the arch, by how much it hangs through, to the body, thickness
    ((-27, 7, 30), 9, (-5, 3, 22), 0.9), ((-23, 8, 44), 12, (-4, 2, 33), 1.1), ((-12, 9, 54), 5, (-3, 3, 36), 1.3),
    ((2, 9, 58), 2, (0, 4, 38), 1.5), ((14, 9, 54), 6, (4, 3, 35), 1.2), ((21, 8, 47), 10, (5, 2, 25), 0.9),
    ((24, 7, 40), 16, (26, 6, 17), 0.8), ((-18, 9, 50), 15, (15, 8, 54), 0.7),
)  # fmt: skip
FLOOR = ((-42, 0.9), (-34, 1.3), (-22, 1.0), (-13, 1.4), (12, 1.2), (21, 1.0), (31, 1.4), (43, 0.9))  # where cables run to, thickness


def nest(s: Space, pose: Ruin) -> None:
    """A broken arch with conduits behind, and cables from it to the body and over the ground."""
    swing = np.array([pose.sway * 0.10, 0.0, 0.0])
    for x, high in CONDUITS:
        s.rod(np.array([x, 15, 2.6]), np.array([x * 0.96, 15, high]), 2.4, 2.2, FAR_CABLE)
    for path, r in ((ARCH, 2.7), (STUMP, 2.5)):
        s.tube([np.array(p, float) for p in path], r, METAL)
        for i, (p, q) in enumerate(pairwise(path)):
            a, b = np.array(p, float), np.array(q, float)
            way = (b - a) / np.linalg.norm(b - a)
            s.mesh.cyl(s.at((a + b) / 2 - way * 1.3), s.at((a + b) / 2 + way * 1.3), 3.6, 12, ROT if i % 3 == 1 else METAL)
        end = np.array(path[-1], float)
        s.tube([end, end + np.array([0.6, -1, -2.0]), end + np.array([0.2, -1.5, -5.0]) + swing], (0.9, 0.7, 0.4), COPPER)
    for (x, y, z), sag, to, r in LOOPS:
        a, b = np.array([x, y - 3, z], float), np.array(to, float)
        path = [a + (b - a) * t - Z * sag * 4 * t * (1 - t) + swing * math.sin(math.pi * t) for t in np.linspace(0, 1, 9)]
        s.tube(path, r, CABLE)
    for x, r in FLOOR:
        way = math.copysign(1.0, x)
        bend = [
            (way * 1.5, 1.0, 9.0),
            (x * 0.2, -1.0, 4.0),
            (x * 0.45, -3.0, 1.2),
            (x * 0.7, -3.5, 1.9),
            (x * 0.88, -2.0, 0.9),
            (x, -1.0, 0.5),
        ]
        s.tube([np.array(p) for p in bend], (r, r, r, r * 0.9, r * 0.7, 0.3), CABLE)
    for x, r in ((-8.0, 2.6), (7.0, 2.2), (-1.0, 3.0), (-25.0, 3.4), (24.0, 3.2)):
        s.ball(np.array([x, 4.0, r * 0.45]), (r * 1.8, r, r * 0.6), ROT)


def draw(mesh: Mesh, pose: Ruin, origin: ArrayLike) -> tuple[Vec, list[Mark]]:
    """Add one moment; returns where the head is and the marks."""
    ground = Space(mesh, origin, 0, 1.0)
    nest(ground, pose)
    s = Space(mesh, origin, YAW, BODY_SCALE)
    hip = np.array([-1.0, 0.0, 12.0])
    if not pose.there:
        for x, high in ((-4.0, 15.0), (0.0, 12.0), (3.0, 16.0)):
            bow = np.array([x * 1.3 + pose.sway * 0.12, -2.0, high - 7.0])
            root = np.array([x * 0.9, 3.0, high + 20])
            ground.tube([root, np.array([x * 1.1, 1.0, high + 8]), bow + Z * 2], (0.9, 0.8, 0.6), CABLE)
            ground.rod(bow + Z * 2, bow + np.array([0.4, 0.0, 0.4]), 0.5, 0.3, COPPER)
        return np.array([0.0, 0.0, 30.0]), []
    collar, shoulder = trunk(s, hip, pose)
    _arms(s, collar, shoulder, pose)
    for i in range(4):
        s.ball(hip - np.array([0.4 * i, 0, 1.5 + 1.6 * i]), (1.2 - 0.15 * i, 1.3 - 0.15 * i, 0.9), BONE)
    for y, x, low in ((-1.8, 1.6, 8.0), (0.4, 2.4, 9.5), (1.8, -1.0, 7.0)):
        end = hip + np.array([x + 0.1 * pose.sway, y * 1.5, -low])
        s.tube([hip + Y * y, hip + np.array([x * 0.8, y * 1.4, -low * 0.5]), end], (1.0, 0.8, 0.5), CABLE)
    centre = collar + np.array([math.sin(math.radians(pose.lean)) + 0.6 + pose.nod * 0.03, 0.0, 4.6 - pose.nod * 0.025])
    exact = s.near_origin(centre)
    centre = centre + s.turn.T @ ((np.round(exact) - exact) * [1, 0, 1]) / s.scale
    marks = head(s, centre, pose)
    return s.near_origin(centre), marks


ASLEEP = Ruin()
AWAKE = Ruin(nod=8.0, turn=-30.0, tilt=4.0, lean=4.0, eye=2)
ANIMS: dict[str, tuple[list[Ruin], list[int], bool]] = {
    "idle": (
        [
            ASLEEP,
            replace(ASLEEP, sway=4),
            replace(ASLEEP, sway=7),
            replace(ASLEEP, sway=3),
            replace(ASLEEP, hand=22, nod=43, eye=1, sway=-2),
            replace(ASLEEP, hand=6, nod=47, sway=-5),
            replace(ASLEEP, hand=14, eye=1, sway=-6),
            replace(ASLEEP, sway=-3),
        ],
        [20, 16, 22, 16, 3, 5, 3, 26],
        True,
    ),
    "wake": (
        [
            replace(ASLEEP, eye=1, hand=8),
            replace(ASLEEP, eye=0, nod=44),
            replace(ASLEEP, eye=1, nod=40, tilt=12, lean=9),
            replace(ASLEEP, eye=2, nod=32, tilt=14, lean=8, hand=10),
            replace(ASLEEP, eye=1, nod=34, tilt=13, lean=8, hand=6),
            replace(AWAKE, nod=22, tilt=9, lean=6, hand=4),
            replace(AWAKE, nod=12, tilt=2, eye=3),
            AWAKE,
        ],
        [6, 10, 6, 6, 4, 7, 8, 20],
        False,
    ),
    "awake": (
        [AWAKE, replace(AWAKE, sway=4, lean=4.5), replace(AWAKE, sway=6, nod=10), replace(AWAKE, sway=2, nod=9)],
        [18, 14, 18, 14],
        True,
    ),
    "speak": (
        [
            AWAKE,
            replace(AWAKE, jaw=0.7, eye=3, nod=6),
            replace(AWAKE, jaw=0.2, nod=9),
            replace(AWAKE, jaw=0.8, eye=3, nod=11, tilt=7),
            replace(AWAKE, jaw=0.0, nod=10, tilt=7, hand=8),
            replace(AWAKE, jaw=0.6, eye=3, nod=5, hand=4),
        ],
        [5, 5, 4, 6, 5, 5],
        True,
    ),
    "look_up": (
        [
            replace(AWAKE, nod=2),
            replace(AWAKE, nod=-12, tilt=0, lean=2),
            replace(AWAKE, nod=-24, tilt=-4, lean=0, eye=3),
            replace(AWAKE, nod=-26, tilt=-5, lean=0, eye=3, sway=4),
        ],
        [5, 5, 20, 20],
        False,
    ),
    "gone": (
        [
            replace(AWAKE, eye=3, nod=4),
            replace(AWAKE, eye=1, nod=12),
            replace(AWAKE, eye=2, nod=14, tilt=8),
            replace(AWAKE, eye=1, nod=28, tilt=14, lean=9),
            replace(ASLEEP, nod=44, tilt=16, lean=13, sway=6),
            replace(ASLEEP, nod=54, tilt=18, lean=14),
            replace(ASLEEP, nod=52, tilt=18, lean=14),
        ],
        [6, 4, 5, 5, 5, 6, 30],
        False,
    ),
    "taken": (
        [replace(ASLEEP, there=False), replace(ASLEEP, there=False, sway=6), replace(ASLEEP, there=False, sway=-6)],
        [24, 20, 20],
        True,
    ),
}
MOMENTS = [pose for poses, _, _ in ANIMS.values() for pose in poses]
GRID = Grid(GRID_CELL, GRID_PIVOT, COLUMNS, len(MOMENTS))


def _fill(mesh: Mesh) -> list[tuple[Vec, list[Mark]]]:
    return [draw(mesh, pose, GRID.origin(i)) for i, pose in enumerate(MOMENTS)]


SCENES = {"moments": lambda path: people.shoot(_fill, GRID, len(PAINTS), path)}


def anims(table: dict[str, tuple[list[Ruin], list[int], bool]]) -> list[Anim]:
    """The sheet's animations, in the order of their cells."""
    made, start = [], 0
    for name, (poses, ticks, loop) in table.items():
        made.append(Anim(name, list(range(start, start + len(poses))), ticks, loop))
        start += len(poses)
    return made


def finish(work: Path) -> None:
    """Write cibo_ruin.png and cibo_ruin.toml."""
    found = _fill(people.NoMesh())
    image, depth = people.raster(work / "moments.exr", PAINTS)
    paint_marks(image, depth, GRID, {i: marks for i, (_, marks) in enumerate(found)})
    outlined(image, people.LOOK.outline)
    points = {"head": [people.pixel(place) for place, _ in found]}
    write(Sheet(GRID, image, anims(ANIMS), points), people.ASSETS, "cibo_ruin")
