"""Builds a villager out of rods and balls on the same joints and axes as the people in hard suits (`rig.human`)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig.human import (
    DARK,
    FAR,
    FOREARM,
    HEEL,
    LAMP,
    SHELL,
    SHIN,
    SKIN,
    STEEL,
    THIGH,
    TOE,
    UNDER,
    UPPER_ARM,
    Arm,
    Foot,
    Hand,
    Joints,
    Leg,
    Pose,
    Space,
    Vec,
    Y,
    Z,
    bent,
    draw_arm,
    harpoon_gun,
    planted,
    swung,
)
from tools.art.figures.villagers import heads, things
from tools.art.figures.villagers.wear import CLOTH, CLOTH_FAR, LEG, LEG_FAR, TRIM, WOOD, Act, Wear
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Mark

SIDE_ON = 70.0  # degrees of yaw up to which the near hip is seen
NEAR_SIDE = 0.2  # how far away a lamp on the chest may face and still be seen


@dataclass
class Trunk:
    """The middle of a posed body."""

    hip: Vec
    waist: Vec
    chest: Vec
    collar: Vec
    spine: Vec  # up along the lower back
    back: Vec  # up along the upper back
    front: Vec
    shoulders: dict[int, Vec]

    @property
    def frame(self) -> Vec:
        """Forward, aside, up of the chest."""
        return np.stack([self.front, Y, self.back], 1)


def trunk(build: Wear, pose: Pose) -> Trunk:
    """Where hips, waist, chest, collar and shoulders of a pose are."""
    hip = np.array([pose.hip[0] + pose.base[0] / build.scale, 0.0, pose.hip[1] + pose.base[1] / build.scale])
    lean, upper = math.radians(pose.lean), math.radians(pose.lean + pose.bow + build.sag)
    spine = np.array([math.sin(lean), 0.0, math.cos(lean)])
    back = np.array([math.sin(upper), 0.0, math.cos(upper)])
    front = np.array([back[2], 0.0, -back[0]])
    waist = hip + spine * 4.6
    level = waist + back * (6.7 + 0.8 * pose.rise)
    return Trunk(
        hip, waist, waist + back * (4.4 + 0.5 * pose.rise) + front * 0.3, waist + back * (8.0 + pose.rise), spine, back, front,
        {side: level + Y * side * 3.6 * build.chest for side in (-1, 1)},
    )  # fmt: skip


def draw_villager(mesh: Mesh, build: Wear, pose: Pose, origin: ArrayLike) -> Joints:
    """Add one posed figure standing at `origin`, and say where its points are."""
    s = Space(mesh, origin, pose.yaw, build.scale)
    t = trunk(build, pose)
    legs = {side: _leg(s, build, t.hip, side, leg) for side, leg in ((-1, pose.near), (1, pose.far))}
    marks = _torso(s, build, pose, t)
    if build.dress in ("coat", "robe"):
        _skirt(s, build, pose, t, legs)
    things.draw(s, build, pose, t, legs)
    if "lantern" in build.things and abs(pose.yaw) < SIDE_ON:
        light = things.lantern(build, t) - t.spine * 0.6
        marks += [heads.mark(s, light, "#e2a659", (2, 3), 3.0), heads.mark(s, light, LAMP, (1, 2), 3.2)]
    head, seen = heads.draw(s, build, pose, t.collar, t.back)
    marks += seen
    _arm(s, build, t.shoulders[1], 1, pose.arm_far)
    hand, muzzle = t.shoulders[-1], t.shoulders[-1]
    if pose.arm_near is not None:
        hand = muzzle = _arm(s, build, t.shoulders[-1], -1, pose.arm_near)
        muzzle = _held(s, pose, hand)
    if pose.gun == "back":
        things.slung(s, t)
    return Joints(s.near_origin(t.shoulders[-1]), s.near_origin(hand), s.near_origin(muzzle), head, marks)


def _held(s: Space, pose: Pose, hand: Vec) -> Vec:
    """What is in the near hand; returns its far end."""
    if isinstance(pose.gun, int | float):
        return harpoon_gun(s, hand, pose.gun)
    if not isinstance(pose, Act):
        return hand
    if pose.stick is not None:
        foot = np.array([pose.stick[0] / s.scale / s.shorten, hand[1], pose.stick[1] / s.scale])
        way = (hand - foot) / max(float(np.linalg.norm(hand - foot)), 1e-6)
        s.rod(foot, hand + way * 3.0, 0.8, 0.9, WOOD)
        s.rod(hand + way * 3.0, hand + way * 3.4 + np.array([-2.0, 0.0, 0.3]), 0.9, 0.8, WOOD)
        return foot
    if pose.tool is not None:
        way = swung(pose.tool)
        s.rod(hand - way * 1.0, hand + way * 5.0, 0.7, 0.7, WOOD)
        across, end = np.array([way[2], 0, -way[0]]), hand + way * 5.0
        s.beam(end - across * 2.0, end + across * 1.6, 2, 2, STEEL)
        return hand + way * 5.0
    if pose.toy is not None:
        way = swung(pose.toy)
        s.rod(hand - way * 3.0, hand + way * 10.0, 0.9, 0.8, WOOD)
        s.rod(hand + way * 10.0, hand + way * 13.0, 1.6, 0.4, STEEL)
        return hand + way * 13.0
    return hand


def _leg(s: Space, build: Wear, hip: Vec, side: int, leg: Leg | Foot) -> tuple[Vec, Vec]:
    """One leg in its trousers or its plates; returns knee and ankle."""
    g = build.girth
    top = hip + Y * side * 1.9
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
    heel, toe = ankle + ahead * (HEEL + 1.4) + down * 1.35, ankle + ahead * (TOE - 1.2) + down * 1.55
    if build.dress == "suit":
        shell = FAR if side > 0 else SHELL
        s.rod(top, knee, 2.3 * g, 1.6 * g, UNDER)
        s.rod(top + (knee - top) * 0.16, top + (knee - top) * 0.58, 2.75 * g, 2.35 * g, shell)
        s.rod(knee, ankle, 1.6 * g, 1.2 * g, UNDER)
        s.rod(knee + (ankle - knee) * 0.34, knee + (ankle - knee) * 0.76, 2.2 * g, 1.8 * g, shell)
        s.rod(ankle, ankle + down * 0.6, 1.5 * g, 1.5 * g, UNDER)
    else:
        cloth, shell = (LEG_FAR, DARK) if side > 0 else (LEG, WOOD)
        s.rod(top, knee, 2.7 * g, 2.1 * g, cloth)
        s.rod(knee, knee + (ankle - knee) * 0.8, 2.1 * g, 1.9 * g, cloth)
        s.rod(knee + (ankle - knee) * 0.72, ankle + down * 0.4, 1.75, 1.55, shell)
    s.rod(heel, toe, 1.45, 1.2, shell)
    s.rod(heel + ahead * 0.4 - down * 0.4, ankle + ahead * 0.6 + down * 0.6, 1.5, 1.5, shell)
    return knee, ankle


def _torso(s: Space, build: Wear, pose: Pose, t: Trunk) -> list[Mark]:
    if build.dress == "suit":
        return _suit(s, build, pose, t)
    w, swell = build.chest, 0.55 * pose.breath
    round_belly = 1.0 + 0.9 * max(0.0, w - 1.1)
    s.rod(t.hip - Y * 1.7 * w, t.hip + Y * 1.7 * w, 2.6 * round_belly, 2.6 * round_belly, LEG if build.dress == "work" else CLOTH)
    s.rod(t.hip + t.spine * 1.2, t.waist + t.back * 1.0, 2.5 * w * round_belly, 2.6 * w, CLOTH)
    s.ball(t.chest + t.back * 0.2, (2.9 * w + swell, 3.7 * w, 4.2 + swell * 0.5), CLOTH, t.frame)
    s.ball(t.chest - t.back * 2.6 + t.front * 0.2, (2.8 * w * round_belly, 3.3 * w, 2.8), CLOTH, t.frame)
    level = t.collar - t.back * 1.6
    s.rod(level - Y * 3.2 * w, level + Y * 3.2 * w, 1.9, 1.9, CLOTH)
    s.rod(t.collar - t.back * 1.2, t.collar + t.back * 0.5, 2.2, 1.9, CLOTH_FAR)
    return []


def _suit(s: Space, build: Wear, pose: Pose, t: Trunk) -> list[Mark]:
    """Pelvis shell, dark waist, breastplate, collar, the pack on the back; the lamp is a mark."""
    w, swell = build.chest, 0.55 * pose.breath
    back, front = t.back, t.front
    s.rod(t.hip - Y * 1.6 * w, t.hip + Y * 1.6 * w, 2.5, 2.5, UNDER)
    s.ball(t.hip + t.spine * 0.9, (2.95, 3.3 * w, 2.0), SHELL, t.frame)
    s.rod(t.hip + t.spine * 1.5, t.waist + back * 1.6, 2.3 * w, 2.5 * w, UNDER)
    s.ball(t.chest + back * 0.4 + front * 0.2, (3.3 * w + swell, 3.9 * w, 3.7 + swell * 0.5), SHELL, t.frame)
    s.ball(t.chest - back * 2.3 + front * 0.1, (2.6 * w + swell * 0.5, 3.1 * w, 1.8), SHELL, t.frame)
    s.rod(t.collar - back * 1.0, t.collar + back * 0.9, 2.3, 2.0, UNDER)
    s.rod(t.collar - back * 1.3 - Y * 1.6, t.collar - back * 1.3 + Y * 1.6, 1.9, 1.9, SHELL)
    pack = t.chest - front * (3.3 * w)
    s.beam(pack - back * 3.2, pack + back * 2.2, 5.0 * w, 2.2, SHELL, front)
    s.beam(pack - front * 1.0 - back * 0.7, pack - front * 1.0 + back * 0.3, 5.2 * w, 0.6, UNDER, front)
    s.beam(pack - back * 3.8, pack - back * 3.0, 4.2 * w, 2.0, UNDER, front)
    lamp = t.chest + front * (2.9 * w + swell) + back * 0.6 - Y * 1.6
    if (s.turn @ (front * 0.8 - Y * 0.6))[1] > NEAR_SIDE:
        return []
    return [
        heads.mark(s, lamp, "#26333a", (4, 4), 2.6),
        heads.mark(s, lamp, "#e2a659", (2, 2), 2.6),
        heads.mark(s, lamp + back * 0.5, LAMP, (2, 1), 2.8),
    ]


def _skirt(s: Space, build: Wear, pose: Pose, t: Trunk, legs: dict[int, tuple[Vec, Vec]]) -> None:
    """Cloth that falls from the hips over both legs and goes with them."""
    w, long = build.chest, build.hem
    blown = np.array([-pose.wind, 0.0, 0.0])
    ends = []
    for side in (1, -1):
        knee, ankle = legs[side]
        cloth = CLOTH if side < 0 else CLOTH_FAR
        top = t.hip + Y * side * 1.5 * w
        hem = knee + (ankle - knee) * max(0.0, long * 2 - 1.0) + blown * 0.5
        s.tube([top + t.spine, knee, hem], (2.9 * w, 2.9 * w, 3.0 * w), cloth)
        ends.append(hem)
    middle = (ends[0] + ends[1]) / 2
    s.tube([t.hip + t.spine, (t.hip + middle) / 2, middle + blown], (3.2 * w, 3.1 * w, 2.8 * w), CLOTH)
    if build.dress == "coat":
        tail = middle - t.front * 1.5 - Z * 1.4 + blown * 2.0
        half = (t.hip + tail) / 2 - t.front * 1.6 + blown * 0.6
        s.tube([t.hip - t.front * 1.8 + t.spine * 2, half, tail], (2.2 * w, 2.4 * w, 1.9 * w), CLOTH)
        edge = [t.collar - t.back * 1.5 + t.front * 2.4 * w, t.waist + t.front * 3.4 * w, t.hip + t.front * 3.3 * w]
        edge.append(ends[1] + t.front * 2.2)
        s.tube([p - Y * 1.4 for p in edge], 0.8, TRIM)


def _arm(s: Space, build: Wear, shoulder: Vec, side: int, arm: Arm | Hand) -> Vec:
    """The suit's arm, or a sleeve and a hand; returns the middle of the fist."""
    if build.dress == "suit":
        return draw_arm(s, build, shoulder, side, arm)
    g = build.girth
    if isinstance(arm, Arm):
        elbow = shoulder + swung(arm.shoulder) * UPPER_ARM + Y * side * arm.out
        wrist = elbow + swung(arm.shoulder + arm.elbow) * FOREARM - Y * side * arm.out * 0.6
    else:
        end = np.array([arm.x / s.scale / s.shorten, side * (3.0 + arm.out), arm.z / s.scale])
        elbow, wrist = bent(shoulder, end, UPPER_ARM, FOREARM + 1.0, swung(arm.elbow) + Y * side * arm.flare)
        wrist = wrist - (wrist - elbow) / (FOREARM + 1.0)
    fore = (wrist - elbow) / max(float(np.linalg.norm(wrist - elbow)), 1e-6)
    sleeve = CLOTH_FAR if side > 0 else CLOTH
    s.rod(shoulder, elbow, 2.0 * g, 1.75 * g, sleeve)
    if build.bare:
        s.rod(elbow - (elbow - shoulder) * 0.2, elbow, 1.9 * g, 1.8 * g, sleeve)
        s.rod(elbow, wrist, 1.35 * g, 1.15 * g, SKIN)
    else:
        s.rod(elbow, wrist - fore * 0.4, 1.75 * g, (2.2 if build.dress == "robe" else 1.55) * g, sleeve)
    hand: Vec = wrist + fore * 1.1
    s.rod(wrist + fore * 0.2, hand, 1.25, 1.3, SKIN)
    return hand
