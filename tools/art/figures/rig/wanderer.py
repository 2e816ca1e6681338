"""Killy: a tall thin man in a worn black suit, pale, with wild black hair and the emitter in his right hand.

The same poses and axes as the people in hard suits (`human`), another body on them.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig.human import (
    ANKLE,
    EYE,
    FACE_TURN,
    HEEL,
    SHIN,
    THIGH,
    TOE,
    Arm,
    Build,
    Foot,
    Hand,
    Joints,
    Leg,
    Pose,
    Space,
    Vec,
    Y,
    bent,
    planted,
    swung,
)
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Mark, Paint

SUIT, FAR, PLATE, FAR_PLATE, SKIN, HAIR, EMITTER, GLOW = range(8)
PAINTS = [
    Paint(("#080c10", "#12191f", "#1f2a31", "#334650", "#587078"), 1.0, "#9db4b0", 0.5),
    Paint(("#05080b", "#0b1014", "#141c22", "#222e35"), 1.0, "#64807f", 0.45),
    Paint(("#141c22", "#2a3840", "#48606a", "#7591a0", "#b3cbd0"), 1.3, "#dfe9e7", 0.6),
    Paint(("#0d1317", "#1a242a", "#2e3f48", "#49616a"), 1.2, "#86aaa9", 0.5),
    Paint(("#9c8580", "#cdb5a9", "#f3e6da"), 2.0, None, 0.75),
    Paint(("#030509", "#06090e", "#0d131a", "#1c262f"), 1.25, "#2c3f49", 0.6),
    Paint(("#06080a", "#10161a", "#22292e", "#4a565c"), 1.8, "#c3d6d1", 0.7),
    Paint(("#ff8ab8", "#fff6fa"), 4.0, None, 1.0),
]
BUILD = Build(scale=1.06, girth=0.92, chest=0.92)
LARGE = 1.5  # scale from which on single locks at the sides are drawn too
LID = "#b98a78"
UPPER_ARM, FOREARM = 6.9, 6.6
LOCKS = (
    (68, 5.0, 1.3), (92, 5.8, 1.5), (116, 5.3, 1.6), (138, 6.4, 1.7), (160, 5.7, 1.8), (182, 6.6, 1.8), (204, 5.9, 1.7), (222, 6.4, 1.6),
    (240, 5.4, 1.2),
)  # fmt: skip


def draw_wanderer(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike) -> Joints:
    """Add one posed figure standing at `origin`, and say where its points are."""
    s = Space(mesh, origin, pose.yaw, build.scale)
    hip = np.array([pose.hip[0] + pose.base[0] / build.scale, 0.0, pose.hip[1] + pose.base[1] / build.scale])
    for side, leg in ((-1, pose.near), (1, pose.far)):
        _leg(s, build.girth, hip, side, leg)
    lean, upper = math.radians(pose.lean), math.radians(pose.lean + pose.bow)
    spine = np.array([math.sin(lean), 0.0, math.cos(lean)])
    back = np.array([math.sin(upper), 0.0, math.cos(upper)])
    front = np.array([back[2], 0.0, -back[0]])
    waist = hip + spine * 4.8
    chest = waist + back * (4.6 + 0.5 * pose.rise) + front * 0.3
    collar = waist + back * (8.4 + pose.rise)
    _torso(s, build, pose, hip, waist, chest, collar, spine, back, front)
    head, marks = _head(s, pose, collar, back)
    level = waist + back * (7.0 + 0.8 * pose.rise)
    shoulders = {side: level + Y * side * 3.5 * build.chest for side in (-1, 1)}
    draw_sleeve(s, build, shoulders[1], 1, pose.arm_far)
    hand, muzzle = shoulders[-1], shoulders[-1]
    if pose.arm_near is not None:
        hand = muzzle = draw_sleeve(s, build, shoulders[-1], -1, pose.arm_near)
        if isinstance(pose.gun, int | float):
            muzzle = emitter(s, hand, pose.gun)
    if pose.gun == "back":
        emitter(s, hip - Y * 3.0 + front * 0.2 + spine * 0.6, 8.0, held=False)
    return Joints(s.near_origin(shoulders[-1]), s.near_origin(hand), s.near_origin(muzzle), head, marks)


def _leg(s: Space, g: float, hip: Vec, side: int, leg: Leg | Foot) -> None:
    """A narrow trouser leg, a pad at the knee, a boot to the calf."""
    suit, plate = (FAR, FAR_PLATE) if side > 0 else (SUIT, PLATE)
    top = hip + Y * side * 1.7
    if isinstance(leg, Leg):
        knee = top + swung(leg.thigh) * THIGH + Y * side * (0.2 + leg.out * 0.5)
        ankle = knee + swung(leg.thigh - leg.knee) * SHIN + Y * side * leg.out * 0.5
        pitch = leg.foot
    else:
        pitch = leg.pitch
        ankle = planted(leg, side, s.scale, s.shorten) / [s.scale, 1, s.scale]
        knee, ankle = bent(top, ankle, THIGH, SHIN, np.array([1.0, side * 0.12, 0.25]))
    a = math.radians(pitch)
    ahead, down = np.array([math.cos(a), 0.0, math.sin(a)]), np.array([math.sin(a), 0.0, -math.cos(a)])
    heel, toe = ankle + ahead * (HEEL + 1.4) + down * (ANKLE - 1.35), ankle + ahead * (TOE - 1.2) + down * (ANKLE - 1.15)
    s.rod(top, knee, 2.5 * g, 1.75 * g, suit)
    s.rod(knee, ankle, 1.7 * g, 1.3 * g, suit)
    kneecap = knee + np.array([0.7, 0.0, 0.2])
    s.rod(kneecap + (knee - top) / THIGH * -0.9, kneecap + (ankle - knee) / SHIN * 1.2, 1.35 * g, 1.2 * g, plate)
    s.rod(knee + (ankle - knee) * 0.5, ankle, 1.75 * g, 1.5 * g, plate)
    s.rod(heel, toe, 1.4, 1.1, plate)
    s.rod(heel - down * 0.5 + ahead * 0.3, ankle + down * 0.5, 1.45, 1.4, plate)


def _torso(s: Space, build: Build, pose: Pose, hip: Vec, waist: Vec, chest: Vec, collar: Vec, spine: Vec, back: Vec, front: Vec) -> None:
    """Narrow hips, a belt, a long back, the collar closed to the chin."""
    w = build.chest
    swell = 0.5 * pose.breath
    s.rod(hip - Y * 1.3 * w, hip + Y * 1.3 * w, 2.5, 2.5, SUIT)
    s.rod(hip + spine * 1.0, waist, 2.5 * w, 2.35 * w, SUIT)
    s.rod(waist, chest, 2.35 * w, 3.0 * w + swell, SUIT)
    s.rod(chest - Y * 1.9 * w, chest + Y * 1.9 * w, 2.75 + swell, 2.75 + swell, SUIT)
    s.rod(hip + spine * 1.9 - Y * 1.3, hip + spine * 1.9 + Y * 1.3, 2.62, 2.62, PLATE)
    level = collar - back * 1.5
    for side in (-1, 1):
        s.rod(level + Y * side * 1.6, level + Y * side * 3.4 * w - back * 0.3, 1.9, 1.7, SUIT if side < 0 else FAR)
    s.rod(chest + front * 1.6 - back * 3.6, chest + front * 1.9 + back * 1.6, 1.3, 1.4 + swell * 0.4, FAR_PLATE)
    s.rod(chest - front * 2.1 - back * 3.2, chest - front * 2.1 + back * 2.2, 1.3, 1.5, FAR_PLATE)
    s.rod(collar - back * 1.2, collar + back * 0.7, 2.15, 1.9, PLATE)


def draw_sleeve(s: Space, build: Build, shoulder: Vec, side: int, arm: Arm | Hand) -> Vec:
    """A black sleeve, a cuff, a pale hand; returns the middle of the hand."""
    g = build.girth
    suit, plate = (FAR, FAR_PLATE) if side > 0 else (SUIT, PLATE)
    if isinstance(arm, Arm):
        elbow = shoulder + swung(arm.shoulder) * UPPER_ARM + Y * side * arm.out
        wrist = elbow + swung(arm.shoulder + arm.elbow) * FOREARM - Y * side * arm.out * 0.6
    else:
        end = np.array([arm.x / s.scale / s.shorten, side * (3.0 + arm.out), arm.z / s.scale])
        elbow, wrist = bent(shoulder, end, UPPER_ARM, FOREARM + 1.0, swung(arm.elbow) + Y * side * arm.flare)
        wrist = wrist - (wrist - elbow) / (FOREARM + 1.0)
    fore = (wrist - elbow) / max(float(np.linalg.norm(wrist - elbow)), 1e-6)
    s.rod(shoulder, elbow, 1.85 * g, 1.5 * g, suit)
    s.rod(elbow, wrist, 1.5 * g, 1.2 * g, suit)
    s.rod(wrist - fore * 1.5, wrist - fore * 0.5, 1.45 * g, 1.4 * g, plate)
    hand: Vec = wrist + fore * 1.1
    s.rod(wrist + fore * 0.3, hand, 1.2, 1.15, SKIN)
    return hand


def emitter(s: Space, grip: Vec, degrees: float, held: bool = True, lit: bool = False) -> Vec:
    """The gravitational beam emitter, no larger than a pistol; returns the muzzle."""
    way = swung(degrees)
    up = np.array([-way[2], 0.0, way[0]])
    base = grip + up * 1.5 - Y * 0.4
    s.beam(base - way * 1.8, base + way * 5.4, 2.0, 2.7, EMITTER, up)
    s.beam(base + way * 4.6, base + way * 7.0, 1.3, 1.7, FAR_PLATE, up)
    s.beam(base - way * 0.4 + up * 1.3, base + way * 3.6 + up * 1.3, 1.0, 0.8, PLATE, up)
    if held:
        s.beam(grip + up * 0.6, grip - up * 1.9 - way * 0.6, 1.4, 1.7, EMITTER, way)
    if lit:
        s.beam(base + way * 1.2 - Y * 1.2, base + way * 6.4 - Y * 1.2, 0.9, 1.0, GLOW, up)
    return base + way * 7.2


def _head(s: Space, pose: Pose, collar: Vec, back: Vec) -> tuple[Vec, list[Mark]]:
    """Set on whole pixels so that the face is the same from frame to frame."""
    nod, turn = math.radians(pose.head), math.radians(pose.glance - FACE_TURN)
    ahead = np.array([math.cos(nod) * math.cos(turn), math.sin(turn) * math.cos(nod), -math.sin(nod)])
    up = np.array([math.sin(nod) * math.cos(turn), math.sin(turn) * math.sin(nod), math.cos(nod)])
    side = np.cross(up, ahead)
    frame = np.stack([ahead, side, up], 1)
    centre = collar + back * 0.9 + up * 3.5 + ahead * 0.5
    exact = s.near_origin(centre)
    centre = centre + s.turn.T @ ((np.round(exact) - exact) * [1, 0, 1]) / s.scale
    s.rod(collar, centre - up * 2.4, 1.5, 1.6, SKIN)
    s.ball(centre, (3.1, 2.7, 3.6), SKIN, frame)
    s.rod(centre + ahead * 0.9 - up * 1.7, centre + ahead * 1.7 - up * 2.5, 1.75, 1.2, SKIN)
    s.rod(centre + ahead * 2.8 - up * 0.3, centre + ahead * 3.2 - up * 1.0, 0.5, 0.6, SKIN)
    _hair(s, pose.wind, centre, frame)
    if (s.turn @ ahead)[1] >= 0.35:
        return s.near_origin(centre), []
    lift = 0.4 if pose.eyes else -0.4
    marks = []
    for y in (-1.5, 1.3):
        x, depth, z = (float(v) for v in s.near_origin(centre + ahead * 3.2 + side * y + up * lift))
        marks.append(Mark((x, depth, z), EYE if pose.eyes else LID, (1, 1), 2.0))
    return s.near_origin(centre), marks


def _hair(s: Space, wind: float, centre: Vec, frame: Vec) -> None:
    """A cap of hair and shaggy locks the wind takes."""
    ahead, side, up = frame.T
    blown = np.array([-wind * 0.7, 0.0, 0.0])
    s.ball(centre + up * 1.4 - ahead * 0.95, (3.6, 3.4, 3.3), HAIR, frame)
    for degrees, long, thick in LOCKS:
        a = math.radians(degrees)
        way = ahead * math.cos(a) + up * math.sin(a)
        s.rod(centre + up * 0.6 - ahead * 0.4 + way * 2, centre - ahead * 0.4 + way * long + blown, thick, 0.3, HAIR)
    if s.scale > LARGE:
        for degrees, long, thick in LOCKS:
            a = math.radians(degrees - 8)
            way = ahead * math.cos(a) + up * math.sin(a)
            for y in (-2.1, 2.1):
                s.rod(centre + up * 0.6 + side * y * 0.8 + way * 2, centre + side * y * 1.7 + way * (long - 0.9), thick * 0.8, 0.2, HAIR)
    for y, drop in ((-2.0, 2.2), (-0.4, 1.4), (1.6, 2.2)):
        s.rod(centre + up * 2.9 + ahead + side * y * 0.7, centre + ahead * 2.9 + up * (3.3 - drop) + side * y, 1.0, 0.35, HAIR)
    for y in (-1, 1):
        s.rod(centre + up * 1.2 - ahead * 0.6 + side * y * 2.3, centre - up * 2.2 - ahead * 1.0 + side * y * 2.5, 1.2, 0.5, HAIR)
