"""The moves only Killy has: the calm walk, the blow, the guard, the emitter's stance and what its shot does to him."""

from __future__ import annotations

import math
from dataclasses import replace

from tools.art.figures.rig.human import Arm, Foot, Leg, Pose
from tools.art.figures.rig.poses import STAND, Move

LOW = 34.0  # direction of the emitter hanging at his side


def stand() -> Move:
    """Upright and still; only the chest and the hair move."""
    air = [0.0, 0.2, 0.6, 1.0, 1.0, 0.8, 0.4, 0.1]
    poses = [
        Pose(near=Foot(-3.0), far=Foot(3.0), hip=(0, STAND), lean=1, breath=b, rise=b * 0.9, head=4, yaw=26,
             arm_far=Arm(-3 + 2 * b, 16 + 4 * b), wind=0.5 * math.sin(math.tau * i / 8))
        for i, b in enumerate(air)
    ]  # fmt: skip
    return Move("idle", poses, 10, grounded=True)


def walk() -> Move:
    """Eight frames of six ticks: 40 px per cycle (50 px/s), the arms nearly still."""
    path = [
        Foot(7.5, 0, 14), Foot(2.5), Foot(-2.5), Foot(-7.5, 0, -16), Foot(-10.0, 2.2, -42), Foot(-4.5, 3.8, -26), Foot(2.5, 3.0, -4),
        Foot(7.5, 1.8, 10),
    ]  # fmt: skip
    hips = [20.2, 20.5, 20.9, 20.6] * 2
    poses = []
    for i in range(8):
        a = math.tau * i / 8
        poses.append(
            Pose(
                near=path[i], far=path[(i + 4) % 8], hip=(0, hips[i]), lean=4, head=4, yaw=24, arm_far=Arm(2 + 16 * math.cos(a), 16),
                wind=0.6 + 0.3 * math.sin(2 * a), breath=0.5,
            )
        )  # fmt: skip
    return Move("walk", poses, 6, grounded=True)


def strike() -> Move:
    """The arm from behind the back flat through to the front, the whole body after it."""
    poses = [
        Pose(near=Foot(-4.5), far=Foot(4.5), hip=(-1.4, 19.2), lean=-6, yaw=40, arm_far=Arm(40, 60), arm_near=Arm(-62, 70, 1.2), gun=10.0,
             wind=-0.4),
        Pose(near=Foot(-6.5, 0, -20), far=Foot(6.5), hip=(1.5, 18.2), lean=18, yaw=14, arm_far=Arm(0, 66), arm_near=Arm(64, 22, 1.4),
             gun=96.0, wind=1.6),
        Pose(near=Foot(-8, 0, -34), far=Foot(8.0), hip=(3.4, 17.2), lean=30, yaw=4, arm_far=Arm(-38, 50), arm_near=Arm(98, 2, 0.4),
             gun=104.0, wind=2.4),
        Pose(near=Foot(-8, 0, -34), far=Foot(8.0), hip=(3.2, 17.4), lean=27, yaw=2, arm_far=Arm(-44, 40), arm_near=Arm(132, -8, 0.2),
             gun=130.0, wind=1.2),
        Pose(near=Foot(-6, 0, -16), far=Foot(6.0), hip=(1.4, 18.8), lean=14, yaw=14, arm_far=Arm(-16, 34), arm_near=Arm(66, 34, 0.6),
             gun=88.0, wind=0.2),
    ]  # fmt: skip
    return Move("strike", poses, [3, 2, 2, 4, 7], loop=False, grounded=True)


def parry() -> Move:
    """The forearm thrown up across the face, the weight behind it."""
    poses = [
        Pose(near=Foot(-5), far=Foot(5), hip=(-0.6, 18.6), lean=8, yaw=20, head=8, arm_far=Arm(40, 80), arm_near=Arm(84, 84, 0.4),
             gun=184.0),
        Pose(near=Foot(-6.5, 0, -12), far=Foot(6), hip=(0.4, 17.8), lean=14, yaw=14, head=12, arm_far=Arm(48, 84),
             arm_near=Arm(100, 70, 0.2), gun=190.0, wind=-0.8),
    ]  # fmt: skip
    return Move("parry", poses, [3, 5], loop=False, grounded=True)


BRACED = Pose(near=Foot(-7.5), far=Foot(6.5), hip=(-0.8, 18.8), lean=-2, yaw=16, arm_far=Arm(58, 50))


def aim() -> Move:
    """Legs wide, the free hand under the arm, trembling with what gathers."""
    poses = [
        replace(BRACED, hip=(-0.8, 18.8 - 0.15 * i), wind=w, breath=b)
        for i, (w, b) in enumerate(((0.2, 0), (-0.5, 0.4), (0.4, 0.8), (-0.3, 0.4)))
    ]
    return Move("aim", poses, 5, grounded=True)


def beam() -> Move:
    """Firing: pressed back on the rear foot, hair and sleeves torn backwards."""
    poses = [
        replace(BRACED, hip=(-2.2, 18.0), lean=-12, head=8, wind=3.0, arm_far=Arm(66, 44)),
        replace(BRACED, hip=(-2.6, 17.8), lean=-14, head=9, wind=3.6, arm_far=Arm(68, 42)),
        replace(BRACED, hip=(-2.0, 18.2), lean=-10, head=6, wind=2.6, arm_far=Arm(64, 46)),
        replace(BRACED, hip=(-1.2, 18.6), lean=-5, head=2, wind=1.2),
    ]
    return Move("beam", poses, [3, 5, 6, 6], loop=False, grounded=True)


def recoil() -> Move:
    """Thrown back through the air, legs trailing forward; the arm still points where it shot."""
    poses = [
        Pose(near=Leg(52, 20, 14), far=Leg(34, 34, -6), hip=(-1, 21.5), lean=-30, bow=12, head=22, yaw=18, arm_far=Arm(84, 30, 1.2),
             wind=-2.6, eyes=False),
        Pose(near=Leg(66, 30, 8), far=Leg(46, 50, -12), hip=(-2, 21.0), lean=-46, bow=14, head=26, yaw=18, arm_far=Arm(104, 20, 1.6),
             wind=-3.0, eyes=False),
        Pose(near=Leg(72, 50, -4), far=Leg(50, 70, -20), hip=(-2, 20.4), lean=-54, bow=16, head=24, yaw=18, arm_far=Arm(112, 30, 1.8),
             wind=-2.4, eyes=False),
    ]  # fmt: skip
    return Move("recoil", poses, 4, loop=False)


LYING = Pose(near=Leg(78, 24, 34), far=Leg(86, 8, 40, 1), hip=(2, 3.4), lean=-84, bow=2, head=-20, yaw=14, arm_near=Arm(-66, 16, 1.4),
             arm_far=Arm(-104, -20, 1.4), gun=-70.0, eyes=False)  # fmt: skip


def floored() -> Move:
    """Down on the back, and lying there, breathing."""
    poses = [
        Pose(near=Leg(74, 40, 20), far=Leg(60, 60, 10), hip=(0, 7.0), lean=-52, bow=8, head=10, yaw=16, arm_far=Arm(40, 20, 1.6),
             arm_near=Arm(20, 24, 1.6), gun=40.0, eyes=False, wind=-1.4),
        replace(LYING, hip=(2, 4.4), near=Leg(90, 30, 40), far=Leg(100, 20, 40, 1)),
        LYING,
        replace(LYING, breath=0.8),
    ]  # fmt: skip
    return Move("floored", poses, [4, 4, 20, 20], loop=False, grounded=True)


def get_up() -> Move:
    """Rolled up over one knee."""
    poses = [
        Pose(near=Leg(84, 60, 10), far=Leg(88, 20, 30, 1), hip=(1, 3.8), lean=-48, bow=20, head=24, yaw=18, arm_near=Arm(-50, 20, 1.6),
             arm_far=Arm(-40, 20, 1.2), gun=-40.0),
        Pose(near=Leg(110, 118, 0), far=Leg(88, 60, 10, 1), hip=(-2, 4.6), lean=-6, bow=24, head=24, yaw=20, arm_near=Arm(-40, 20, 1.2),
             arm_far=Arm(20, 30), gun=-10.0),
        Pose(near=Leg(10, 92, -152), far=Foot(6), hip=(-2, 10.8), lean=30, bow=18, head=18, yaw=22, arm_near=Arm(-6, 30, 1.0),
             arm_far=Arm(40, 40), gun=36.0),
        Pose(near=Foot(-5, 0, -24), far=Foot(5.5), hip=(-1, 14.4), lean=28, bow=12, head=12, yaw=24, arm_near=Arm(-12, 30, 1.0),
             arm_far=Arm(20, 40), gun=36.0),
        Pose(near=Foot(-3.6), far=Foot(3.6), hip=(-0.3, 19.2), lean=10, head=6, yaw=26, arm_near=Arm(-14, 40, 0.9), arm_far=Arm(2, 26),
             gun=LOW),
    ]  # fmt: skip
    return Move("get_up", poses, [7, 7, 7, 6, 5], loop=False, grounded=True)


def kneel() -> Move:
    """On one knee, a hand on the ground, breathing."""
    poses = [
        Pose(near=Leg(6, 94, -156), far=Foot(6.5), hip=(-2, 10.6), lean=14, bow=12, head=14, yaw=22, breath=b, rise=b,
             arm_far=Arm(38, 36), arm_near=Arm(2, 34, 0.8), gun=LOW)
        for b in (0.0, 0.5, 1.0, 0.5)
    ]  # fmt: skip
    return Move("kneel", poses, [16, 10, 16, 10], grounded=True)
