"""What happens to a hero's body: thrown back through the air, coming to a stop out of a run, hanging from a line."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import pairwise

from tools.art.figures.rig import poses
from tools.art.figures.rig.human import Arm, Foot, Leg, Pose
from tools.art.figures.rig.poses import Move


def hurt() -> Move:
    """Off the feet, folded over the blow, arms and legs left behind; what comes down from it staggers."""
    made = [
        Pose(near=Leg(28, 26, 10), far=Leg(6, 42, -20), hip=(-0.5, 21.4), lean=-20, bow=14, head=24, arm_far=Arm(66, 24, 1.8),
             arm_near=Arm(52, 20, 2.0), wind=-2.0, eyes=False),
        Pose(near=Leg(46, 38, 8), far=Leg(20, 58, -18), hip=(-1.5, 21.2), lean=-34, bow=16, head=26, arm_far=Arm(94, 18, 1.8),
             arm_near=Arm(80, 16, 2.0), wind=-2.6, eyes=False),
        Pose(near=Leg(38, 56, -4), far=Leg(12, 70, -26), hip=(-1.5, 21.2), lean=-27, bow=16, head=20, arm_far=Arm(80, 30, 1.6),
             arm_near=Arm(62, 28, 1.8), wind=-1.6, eyes=False),
    ]  # fmt: skip
    return Move("hurt", made, [3, 5, 6], loop=False)


def halt() -> Move:
    """The weight thrown back on the heels, and upright again."""
    made = [
        Pose(near=Foot(-5.5, 0, -10), far=Foot(7.0, 0, 14), hip=(-2.4, 18.8), lean=-7, head=6, yaw=22, arm_far=Arm(32, 52), wind=-1.4),
        Pose(near=Foot(-4.4), far=Foot(5.0), hip=(-1.0, 20.0), lean=-1, head=4, arm_far=Arm(10, 34), wind=-0.6),
    ]
    return Move("halt", made, [4, 4], loop=False, grounded=True)


def swing() -> Move:
    """Hanging from the line by the near hand; one frame per 15 degrees of the body before its hold, from -60 to 60."""
    wide = poses.swing().poses
    made = [wide[0]]
    for one, two in pairwise(wide):
        made += [_between(one, two), two]
    return Move("swing", made, 3, loop=False)


def _between(one: Pose, two: Pose) -> Pose:
    """The moment half-way."""
    limbs = {name: _half(getattr(one, name), getattr(two, name)) for name in ("near", "far", "arm_near", "arm_far")}
    angles = {name: (getattr(one, name) + getattr(two, name)) / 2 for name in ("lean", "head", "wind", "gun")}
    return replace(one, **limbs, **angles, hip=((one.hip[0] + two.hip[0]) / 2, (one.hip[1] + two.hip[1]) / 2))


def _half(one: Leg | Arm, two: Leg | Arm) -> Leg | Arm:
    return type(one)(*((getattr(one, field.name) + getattr(two, field.name)) / 2 for field in fields(one)))
