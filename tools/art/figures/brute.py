"""The Brute: a heavy hunched body behind a mask of porcelain plates as large as a shield, and one long limb that ends in a blade.

`bare_*` is the same without its mask: cables, and one red eye.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig import people
from tools.art.figures.rig.human import bent, swung
from tools.art.figures.rig.spider import (
    BLADE,
    BODY,
    BONE,
    CRACK,
    MASK,
    PAINTS,
    RED,
    RED_HOT,
    SOCKET,
    TUBE,
    Bones,
    Turned,
    Vec,
    Y,
    Z,
    facing,
    unit,
)
from tools.art.lib.post import Array
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Mark, Sheet, outlined, paint_marks, stand, write

CELL, PIVOT, COLUMNS = (192, 132), (82, 120), 10
SS = 4
LOOK = Look(cover=0.40, edge=3.2)
THIGH, SHIN = 17.0, 18.0
STUMP = 17.0, 22.0  # px of the far arm it leans on
ARM, EDGE = 23.0, 52.0  # px of the long limb's upper part and of its blade
STEP = 30.0  # px a foot is carried back on the ground
PACES = 14  # frames of the walk: fewer, and its feet are seen to skate between them
MASK_NEAR = 16.0  # px the mask is moved towards the viewer, so that nothing hides it
Pair = tuple[float, float]


SEAM = "#7f8d90"
SEAMS = [  # (forward, aside, up) from the mask's middle
    [(4.2, 0.0, 18.0), (5.0, 0.0, 6.0)],
    *[[(4.8, side * 1.0, 6.2), (3.6, side * 5.4, 7.0), (1.4, side * 10.0, 9.0)] for side in (-1, 1)],
    *[[(4.4, side * 2.0, -3.0), (3.8, side * 5.0, -5.4), (1.0, side * 9.6, -3.0)] for side in (-1, 1)],
    [(1.4, -6.8, -9.4), (4.4, -2.6, -11.6), (4.4, 2.6, -11.6), (1.4, 6.8, -9.4)],
]


@dataclass(frozen=True)
class Heavy:
    """One moment of it; feet and directions in px and degrees (0 down, 90 forward, 180 up)."""

    near: Pair = (-17.0, 0.0)
    far: Pair = (-7.0, 0.0)
    stump: Pair = (20.0, 0.0)  # where the far arm stands
    hip: Pair = (-13.0, 27.0)
    pitch: float = 26.0  # of the back, degrees above level
    arm: Pair = (214.0, -34.0)  # directions of the long limb's upper part and of its blade
    head: Pair = (0.0, 0.0)  # px forward, px up
    tilt: float = 8.0  # mask nodding down
    face: float = 34.0  # mask turned to the viewer
    eyes: int = 1
    bare: bool = False
    sink: float = 0.0  # px it is still inside the ground
    yaw: float = 18.0
    sway: float = 0.0


@dataclass(frozen=True)
class Move:
    """One animation."""

    name: str
    poses: list[Heavy]
    ticks: int | list[int]
    loop: bool = True


def _walk() -> list[Heavy]:
    poses = []
    for i in range(PACES):
        a = math.tau * i / PACES
        poses.append(
            Heavy(
                near=_step(-13, i / PACES), far=_step(-9, i / PACES + 0.5), stump=_step(19, i / PACES + 0.12, 0.7),
                hip=(-13, 27 - 1.3 * math.cos(2 * a)), pitch=26 + 1.6 * math.sin(2 * a), arm=(214 + 4 * math.sin(a), -34 + 5 * math.sin(a)),
                head=(0, 0.8 * math.sin(2 * a)), sway=i / PACES,
            )
        )  # fmt: skip
    return poses


def _step(home: float, phase: float, share: float = 1.0) -> Pair:
    """Half of the time on the ground, half carried forward; a shorter step stays down for less, so that it does not slide."""
    phase %= 1
    down = 0.5 * share
    if phase < down:
        return home + STEP * share * (0.5 - phase / down), 0.0
    k = (phase - down) / (1 - down)
    return home + STEP * share * (k - 0.5), 6.0 * math.sin(math.pi * k)


BREATH = (0.0, 0.5, 1.0, 0.5)
IDLE = Move(
    "idle",
    [Heavy(hip=(-13, 27 + 0.7 * b), pitch=26 + b, head=(0, b), arm=(214 - 2 * b, -34 + 2 * b), sway=i / 4) for i, b in enumerate(BREATH)],
    16,
)
ROUND = ((34, 26, 34), (66, 25, 20), (98, 25, 0), (130, 26, -20), (152, 27, -34))  # yaw, height of the hips, turn of the mask
MASKED = [
    IDLE,
    Move("walk", _walk(), 4),
    Move(
        "notice",
        [
            Heavy(hip=(-13, 26), pitch=20, head=(1, -2), tilt=14, face=50, eyes=2),
            Heavy(hip=(-14, 28), pitch=36, head=(2, 3), tilt=-2, face=44, eyes=2, arm=(206, -20), sway=0.4),
        ],
        [8, 16],
        loop=False,
    ),
    Move("turn", [Heavy(yaw=y, hip=(-13, h), face=f, sway=y / 90) for y, h, f in ROUND], 6, loop=False),
    Move(
        "tell",
        [
            Heavy(hip=(-15, 25), pitch=18, head=(0, -3), tilt=16, arm=(222, -60), eyes=1),
            Heavy(hip=(-15, 28), pitch=40, head=(0, 2), tilt=4, stump=(17, 6), arm=(206, 262), eyes=2, sway=0.2),
            Heavy(hip=(-16, 29), pitch=52, head=(0, 3), tilt=0, stump=(15, 17), arm=(198, 236), eyes=2, sway=0.5),
            Heavy(hip=(-16, 29), pitch=54, head=(0, 3), tilt=-2, stump=(14, 19), arm=(200, 240), eyes=2, sway=0.8),
        ],
        [8, 8, 8, 12],
        loop=False,
    ),
    Move(
        "sweep",
        [
            Heavy(hip=(-13, 28), pitch=36, stump=(20, 9), arm=(166, 158), eyes=2, tilt=6, sway=0.2),
            Heavy(hip=(-9, 25), near=(-22, 0), pitch=20, stump=(24, 0), arm=(104, 84), eyes=2, tilt=12, sway=0.4),
            Heavy(hip=(-6, 22), near=(-23, 0), far=(-4, 0), pitch=8, stump=(25, 0), arm=(82, 62), eyes=2, tilt=18, sway=0.7),
            Heavy(hip=(-5, 21), near=(-23, 0), far=(-4, 0), pitch=5, stump=(25, 0), arm=(76, 62), eyes=2, tilt=20, sway=0.9),
        ],
        [3, 2, 3, 6],
        loop=False,
    ),
    Move(
        "recover",
        [
            Heavy(hip=(-6, 21), near=(-22, 0), far=(-4, 0), pitch=5, stump=(25, 0), arm=(76, 62), tilt=22, sway=0.1),
            Heavy(hip=(-7, 22), near=(-21, 0), far=(-5, 0), pitch=8, stump=(24, 0), arm=(78, 60), tilt=20, sway=0.5),
            Heavy(hip=(-10, 25), near=(-19, 0), pitch=16, stump=(22, 0), arm=(120, 30), tilt=14, sway=0.7),
            Heavy(hip=(-12, 26.5), pitch=23, arm=(190, -10), tilt=10, sway=0.9),
        ],
        [22, 16, 12, 10],
        loop=False,
    ),
    Move(
        "stagger",
        [
            Heavy(hip=(-17, 25), near=(-24, 0), pitch=44, head=(-2, 2), tilt=-16, stump=(12, 8), arm=(196, 20), eyes=1, sway=0.2),
            Heavy(hip=(-15, 23), near=(-22, 0), pitch=30, head=(-1, -2), tilt=18, stump=(17, 0), arm=(204, -4), eyes=1, sway=0.7),
        ],
        8,
        loop=False,
    ),
    Move(
        "stunned",
        [
            Heavy(hip=(-13 + i, 20), pitch=10, head=(0, -3), tilt=24, face=40 - 14 * i, arm=(226 - 4 * i, -64), stump=(23, 0), sway=i / 2)
            for i in (0, 1)
        ],
        3,
    ),
]
PINNED = Move(
    "pinned",
    [Heavy(hip=(-14, 19), pitch=30, head=(-2, -2), tilt=-8, arm=(236, -50 - 4 * i), stump=(19, 0), sway=i / 2) for i in (0, 1)],
    12,
)
FORMING = Move(  # comes last, for what is still under the ground reaches below its cells
    "forming", [Heavy(sink=s, arm=a, eyes=int(s < 4), tilt=12, sway=i / 6) for i, (s, a) in enumerate((
        (66.0, (196, 196)), (52.0, (200, 216)), (38.0, (204, 240)), (24.0, (208, 280)), (10.0, (212, 310)), (0.0, (214, 324)),
    ))], 9, loop=False,
)  # fmt: skip
BARED = [replace(move, name=f"bare_{move.name}", poses=[replace(pose, bare=True) for pose in move.poses]) for move in MASKED]
MOVES = [*MASKED, PINNED, *BARED, FORMING]
POSES = [pose for move in MOVES for pose in move.poses]
GRID = Grid(CELL, PIVOT, COLUMNS, len(POSES))


@dataclass
class Joints(Bones):
    """Also where its blade ends."""

    tip: Vec = field(default_factory=lambda: np.zeros(3))


def draw_brute(mesh: Mesh, pose: Heavy, origin: ArrayLike) -> Joints:
    """Add one, and say where its points are."""
    t = Turned(mesh, origin, pose.yaw, 0.0, (0.0, 0.0), -pose.sink)
    a = math.radians(pose.pitch)
    ahead, up = np.array([math.cos(a), 0.0, math.sin(a)]), np.array([-math.sin(a), 0.0, math.cos(a)])
    pelvis = np.array([pose.hip[0], 0.0, pose.hip[1]])
    chest = pelvis + ahead * 19
    draw_torso(t, pelvis, chest, ahead, up)
    for side, foot in ((-1, pose.near), (1, pose.far)):
        _leg(t, pelvis + Y * side * 7.5 - up * 1.0, np.array([foot[0], side * 9.0, foot[1]]))
    _stump(t, chest + Y * 8.0 - up * 1.0, np.array([pose.stump[0], 11.0, pose.stump[1]]))
    tip = draw_long(t, chest - Y * 9.0 + up * 3.5 - ahead * 2.0, pose.arm)
    centre = chest + ahead * (7.5 + pose.head[0]) + Z * (1.0 + pose.head[1])
    exact = t.px(centre)
    centre = centre + t.turn.T @ ((np.round(exact) - exact) * [1, 0, 1] + [0, -MASK_NEAR, 0])
    frame = facing(pose.face, pose.tilt)
    t.tube([chest + ahead * 3, chest + ahead * 6 + up * 1.5, centre - frame[:, 0] * 3], (5.0, 4.2, 3.6), BODY)
    if pose.bare:
        eyes = draw_raw(t, centre, frame, pose.sway)
    else:
        eyes = draw_shield(t, centre, frame)
    seen = (t.turn @ frame[:, 0])[1] < 0.3
    marks = [mark for eye in eyes for mark in _eye(t, eye, pose)] if seen else []
    if seen and not pose.bare:
        marks = [*seams(t, centre, frame), *marks]
    return Joints(t.px((pelvis + chest) / 2), t.px(centre), marks, tip)


def draw_torso(t: Turned, pelvis: Vec, chest: Vec, ahead: Vec, up: Vec) -> None:
    """A barrel of armour and cable with a row of spines along the hump."""
    back = [pelvis + (chest - pelvis) * k + up * (5.5 * math.sin(math.pi * (0.15 + 0.85 * k))) for k in np.linspace(0, 1.12, 8)]
    frame = np.stack([ahead, Y, up], 1)
    t.ball(pelvis, (8.0, 8.0, 7.0), BODY, frame)
    t.ball((pelvis + chest) / 2 + up * 2.5, (11.0, 9.5, 8.5), BODY, frame)
    t.ball(chest + up * 3.0, (10.0, 11.0, 9.5), BODY, frame)
    for i, p in enumerate(back):
        top = p + up * (5.5 + 3.6 * math.sin(math.pi * i / 7))
        t.ball(top, (2.2, 3.4, 1.8), BONE, frame)
        t.rod(top, top + up * (3.4 + 2.2 * math.sin(math.pi * i / 7)) - ahead * 1.6, 1.2, 0.25, BONE)
    for i in range(5):
        root = pelvis + (chest - pelvis) * (0.2 + 0.2 * i)
        for side in (-1, 1):
            arc = [
                root + up * 8.0 + Y * side * 4.5,
                root + up * 2.5 + Y * side * (10.4 + 0.5 * math.sin(i)),
                root - up * 4.5 + Y * side * 8.8 + ahead * 2.2,
                root - up * 7.6 + Y * side * 4.0 + ahead * 3.2,
            ]
            t.tube(arc, (0.9, 1.1, 0.9, 0.45), BONE)
    for i in range(4):
        root = pelvis + ahead * (2 + 4 * i) - up * 5.5 - Y * (2 - i)
        t.tube([root, root - Z * (4.5 + i % 2 * 2) + ahead * 3, root + ahead * 8 - up * 0.6], (0.8, 0.7, 0.6), TUBE)
    t.tube([pelvis - ahead * 6, pelvis - ahead * 11 - Z * 4, pelvis - ahead * 12 - Z * 12], (2.0, 1.2, 0.4), BODY)


def _leg(t: Turned, hip: Vec, foot: Vec) -> None:
    """A thick leg that ends in a split hoof."""
    knee, ankle = bent(hip, foot + Z * 3.0, THIGH, SHIN, unit(np.array([1.0, 0.2 * np.sign(foot[1]), 0.1])))
    draw_thick(t, hip, knee, 5.0, 3.4)
    t.ball(knee, (3.4, 3.4, 3.4), BONE)
    draw_thick(t, knee, ankle, 3.2, 2.4)
    for d in (-1, 1):
        t.rod(ankle, foot + np.array([4.6, d * 1.9, 1.0]), 2.0, 0.9, BONE)
    t.rod(ankle, foot + np.array([-3.4, 0, 1.0]), 1.9, 0.8, BONE)


def _stump(t: Turned, shoulder: Vec, foot: Vec) -> None:
    """The short arm it leans on."""
    elbow, wrist = bent(shoulder, foot + Z * 3.4, STUMP[0], STUMP[1], unit(np.array([-1.0, 0.5, 0.3])))
    t.ball(shoulder, (5.2, 5.0, 5.2), BODY)
    draw_thick(t, shoulder, elbow, 4.4, 3.2)
    draw_thick(t, elbow, wrist, 3.2, 4.0)
    t.ball(wrist - Z * 0.2, (3.6, 3.4, 3.2), BONE)


def draw_thick(t: Turned, a: Vec, b: Vec, r0: float, r1: float) -> None:
    """A banded part of a limb, with a cable along it."""
    way = unit(b - a)
    t.rod(a, b, r0, r1, BODY)
    for k in (0.3, 0.55, 0.8):
        p = a + (b - a) * k
        t.mesh.cyl(t.at(p - way * 0.6), t.at(p + way * 0.6), r0 + (r1 - r0) * k + 0.5, 12, BONE)
    t.tube([a - Y * r0 * 0.9, (a + b) / 2 - Y * (r0 + 0.9), b - Y * r1 * 0.8], 0.6, TUBE)


def draw_long(t: Turned, shoulder: Vec, arm: Pair) -> Vec:
    """The long limb: shoulder, elbow, and the blade, whose tip is returned in px."""
    first, second = swung(arm[0]), swung(arm[1])
    elbow = shoulder + first * ARM
    tip = elbow + second * EDGE
    t.ball(shoulder, (5.6, 4.6, 5.6), BODY)
    t.mesh.cyl(t.at(shoulder - Y * 4.0), t.at(shoulder - Y * 5.2), 3.4, 14, BONE)
    draw_thick(t, shoulder, elbow, 4.2, 2.8)
    t.ball(elbow, (3.4, 3.4, 3.4), BONE)
    t.rod(elbow, elbow + first * 6.0, 2.0, 0.3, BLADE)
    draw_blade(t, elbow, tip)
    return t.px(tip)


def draw_blade(t: Turned, elbow: Vec, tip: Vec) -> None:
    """A bowed scythe: dark back, bright edge."""
    way = unit(tip - elbow)
    side = np.array([-way[2], 0.0, way[0]])
    side = side if side[2] > 0 or (side[2] == 0 and side[0] > 0) else -side
    long = float(np.linalg.norm(tip - elbow))
    spine = [elbow + way * long * k + side * (5.0 * math.sin(math.pi * k**0.8)) for k in np.linspace(0, 1, 8)]
    t.tube(spine, (2.6, 2.8, 2.7, 2.4, 2.1, 1.7, 1.1, 0.3), BODY)
    t.tube(
        [p - side * r for p, r in zip(spine[1:], (1.6, 2.0, 2.1, 2.0, 1.7, 1.0, 0.2), strict=True)],
        (0.5, 1.1, 1.25, 1.25, 1.15, 0.9, 0.2),
        BLADE,
    )


def draw_shield(t: Turned, centre: Vec, frame: Vec) -> list[Vec]:
    """The mask: plates of porcelain, one over the other, like a face behind a shield; returns the places of its eyes."""

    def at(x: float, y: float, z: float) -> Vec:
        place: Vec = centre + frame @ np.array([x, y, z])
        return place

    t.ball(at(-3.0, 0, 0.5), (4.0, 9.0, 12.5), BODY, frame)
    t.ball(at(-0.4, 0, 0), (3.6, 8.6, 13.0), MASK, frame)
    t.ball(at(1.6, 0, 8.4), (3.0, 7.4, 5.6), MASK, frame)
    t.ball(at(0.8, 0, 13.2), (2.2, 4.2, 4.6), MASK, frame)
    t.ball(at(1.8, 0, -8.2), (2.8, 5.6, 5.4), MASK, frame)
    t.ball(at(0.6, 0, -13.4), (1.8, 3.0, 4.6), MASK, frame)
    t.ball(at(3.0, 0, -1.0), (1.8, 1.5, 6.0), MASK, frame)
    for side in (-1, 1):
        t.ball(at(1.4, side * 5.6, -3.8), (2.6, 3.8, 5.0), MASK, frame)
        t.ball(at(0.0, side * 8.2, 3.2), (2.6, 2.8, 7.0), MASK, frame)
        t.ball(at(2.9, side * 3.6, 2.0), (1.6, 2.3, 1.5), SOCKET, frame)
        t.tube([at(3.7, side * 3.4, 0.6), at(3.6, side * 4.0, -3.0), at(2.6, side * 4.2, -7.0)], (0.7, 0.8, 0.3), CRACK)
        t.tube([at(3.4, side * 1.2, 4.4), at(3.0, side * 5.4, 4.8), at(1.2, side * 9.4, 4.0)], 0.62, SOCKET)
        t.ball(at(0.6, side * 8.6, 8.6), (1.0, 1.0, 1.0), BONE, frame)
    t.tube([at(3.4, -2.2, -8.6), at(4.4, 0, -8.3), at(3.4, 2.2, -8.6)], 0.5, SOCKET)
    t.tube([at(2.6, -5.6, 9.4), at(4.2, 0, 9.0), at(2.6, 5.6, 9.4)], 0.6, CRACK)
    t.tube([at(3.0, 0.4, 14.0), at(3.9, -0.8, 10.0), at(4.5, 0.8, 6.2)], 0.6, CRACK)
    return [at(4.6, side * 3.5, 2.0) for side in (-1, 1)]


def seams(t: Turned, centre: Vec, frame: Vec) -> list[Mark]:
    """The joints of the mask's plates, one pixel wide whatever the light."""
    marks = []
    for line in SEAMS:
        for a, b in itertools.pairwise(line):
            for k in np.linspace(0, 1, 14):
                place = centre + frame @ (np.array(a) + (np.array(b) - np.array(a)) * k)
                x, y, z = (float(v) for v in t.px(place))
                marks.append(Mark((x, y, z), SEAM, (1, 1), 5.0))
    return marks


def draw_raw(t: Turned, centre: Vec, frame: Vec, sway: float) -> list[Vec]:
    """What was under the mask: a socket of cables round one eye; returns its place."""
    fx, fy, fz = frame.T
    t.ball(centre - fx * 3.0, (4.4, 6.0, 7.6), BODY, frame)
    for i in range(13):
        a = math.tau * i / 13
        out = fy * math.cos(a) * 5.4 + fz * math.sin(a) * 7.4
        loose = 1.2 * math.sin(math.tau * sway + 2.4 * i)
        root, middle = centre + out * 0.75 - fx * 1.2, centre + out * (0.95 + 0.15 * (i % 3)) + fx * 2.0
        end = middle + out * 0.22 + fx * (1.0 + i % 3) - Z * (3.6 + 1.6 * (i % 4) + loose)
        t.tube([root, middle, end], (1.1, 0.95, 0.35), TUBE if i % 2 else BONE)
    t.mesh.cyl(t.at(centre + fx * 0.6), t.at(centre + fx * 2.4), 3.6, 16, BONE)
    t.ball(centre + fx * 1.9, (1.6, 2.7, 2.7), SOCKET, frame)
    return [centre + fx * 3.6]


def _eye(t: Turned, eye: Vec, pose: Heavy) -> Sequence[Mark]:
    x, y, z = (float(v) for v in t.px(eye))
    if pose.bare:
        wide = (4, 4) if pose.eyes > 1 else (3, 3)
        return [Mark((x, y, z), RED, wide, 5.0), Mark((x, y, z), RED_HOT, (wide[0] - 2, wide[1] - 2), 5.4)]
    if pose.eyes == 0:
        return []
    hot = [Mark((x, y, z), RED_HOT, (1, 1), 4.4)] if pose.eyes > 1 else []
    return [Mark((x, y, z), RED, (2, 2) if pose.eyes > 1 else (2, 1), 4.0), *hot]


def _fill(mesh: Mesh) -> None:
    for i, pose in enumerate(POSES):
        draw_brute(mesh, pose, GRID.origin(i))


SCENES = {"moves": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def _buried(image: Array) -> None:
    """What is still inside the ground is not seen."""
    for i, pose in enumerate(POSES):
        if pose.sink:
            image[GRID.window(i)][PIVOT[1] :] = 0


def finish(work: Path) -> None:
    """Write brute.png and brute.toml."""
    joints = [draw_brute(people.NoMesh(), pose, GRID.origin(i)) for i, pose in enumerate(POSES)]
    image, depth = people.raster(work / "moves.exr", PAINTS, LOOK, SS)
    _buried(image)
    paint_marks(image, depth, GRID, {i: j.marks for i, j in enumerate(joints)})
    outlined(image, LOOK.outline)
    anims: list[Anim] = []
    start = 0
    for move in MOVES:
        anims.append(Anim(move.name, list(range(start, start + len(move.poses))), move.ticks, move.loop, move.name != "forming"))
        start += len(move.poses)
    points = {
        "body": [people.pixel(j.body) for j in joints],
        "mask": [people.pixel(j.mask) for j in joints],
        "tip": [people.pixel(j.tip) for j in joints],
    }
    sheet = Sheet(GRID, image, anims, points)
    stand(sheet, PIVOT[1])
    write(sheet, people.ASSETS, "brute", PIVOT[1])
