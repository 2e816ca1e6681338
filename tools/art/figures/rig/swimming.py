"""Moves of who is in water: the surface lies 28 px over the figure's position, so that head and shoulders are out of it."""

from __future__ import annotations

import math
from dataclasses import replace

from tools.art.figures.rig.human import Arm, Leg, Pose
from tools.art.figures.rig.poses import Move

# shoulder and elbow, by frame; the last three are over the water
STROKE = ((102, 4), (74, 8), (34, 14), (-16, 10), (-62, 4), (-112, 36), (-168, 40), (-222, 22))
KICK, KICKS = 13.0, 2  # degrees to both sides, and kicks of each leg in a cycle
SCULLS = 6  # frames of one round of hands and feet of who stays where it is
PULLING = (0.0, 0.5, 1.0, 1.0, 0.4, 0.0, -0.4, -0.4)  # how far a pull lifts the shoulders, by frame


def stroke(frame: float) -> Arm:
    """An arm somewhere in its stroke."""
    one, two = STROKE[int(frame) % 8], STROKE[(int(frame) + 1) % 8]
    share, turn = frame % 1.0, -360 if int(frame) % 8 == 7 else 0
    shoulder = one[0] + (two[0] + turn - one[0]) * share
    return Arm(shoulder, one[1] + (two[1] - one[1]) * share, 0.6)


def scull(frame: int, of: float = 0.0) -> Arm:
    """An arm of who stays: to and fro just under the surface."""
    a = math.tau * (frame / SCULLS + of)
    return Arm(46 + 15 * math.sin(a), 44 + 9 * math.cos(a), 1.3)


def swim(hip: float = 18.8) -> Move:
    """Eight frames: one arm over the water while the other pulls, the legs kicking."""
    poses = []
    for i in range(8):
        a = math.tau * i / 8
        lift = max(PULLING[i], PULLING[(i + 4) % 8])
        near, far = KICK * math.sin(KICKS * a), -KICK * math.sin(KICKS * a)
        poses.append(
            Pose(
                near=Leg(-64 + near, 14 - near * 0.7, -74), far=Leg(-64 + far, 14 - far * 0.7, -74), hip=(-6.0, hip + 0.5 * lift),
                lean=64 - 2 * lift, bow=-4, head=2 - 8 * lift, glance=10 * math.sin(a), yaw=20 + 9 * math.cos(a),
                wind=1.0 + 0.4 * math.sin(2 * a), rise=0.5 * lift, arm_near=stroke(i), arm_far=stroke(i + 4), breath=0.6,
            )
        )  # fmt: skip
    return Move("swim", poses, 6)


def tread(hip: float = 15.0) -> Move:
    """Upright, hands and feet going round, head and shoulders rising and sinking a little."""
    poses = []
    for i in range(SCULLS):
        a = math.tau * i / SCULLS
        poses.append(
            Pose(
                near=Leg(22 + 24 * math.cos(a), 44 - 24 * math.sin(a), -30), far=Leg(22 - 24 * math.cos(a), 44 + 24 * math.sin(a), -30),
                hip=(-1.5, hip + 0.5 * math.cos(2 * a)), lean=11 + 1.5 * math.sin(a), bow=2, head=-2 + 2 * math.sin(a), yaw=24,
                wind=0.4 * math.sin(a), breath=0.5 + 0.5 * math.sin(a), rise=0.4 * math.cos(a), arm_near=scull(i), arm_far=scull(i, 0.5),
            )
        )  # fmt: skip
    return Move("tread", poses, 9)


def bearing(move: Move, hip: float, lean: float, hold: Arm) -> Move:
    """The same with a load on the back, which the far hand holds: lower legs, and more upright."""
    sunk = [
        replace(p, hip=(p.hip[0] + 2.0, hip), lean=lean, head=-4, arm_far=hold, near=_lowered(p.near, 26), far=_lowered(p.far, 26))
        for p in move.poses
    ]
    return replace(move, name=f"carry_{move.name}", poses=sunk)


def _lowered(leg: object, by: float) -> Leg:
    assert isinstance(leg, Leg)
    return Leg(leg.thigh + by, leg.knee + by * 0.6, leg.foot + by)


def in_suit() -> list[Move]:
    """Of those in hard suits, whose helmets are larger: higher in the water."""
    return [swim(21.4), tread(16.2)]


def without_arm(move: Move) -> Move:
    """The same for one whose near arm is drawn by another sheet."""
    return replace(move, poses=[replace(pose, arm_near=None, gun="none") for pose in move.poses])
