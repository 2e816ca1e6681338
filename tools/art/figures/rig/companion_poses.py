"""Moves of those who go along in hard suits: the walk of who makes room, and getting up from where one was knocked down."""

from __future__ import annotations

import math
from dataclasses import replace

from tools.art.figures.rig import handling, poses, swimming, wanderer_poses
from tools.art.figures.rig.human import Arm, Foot, Hand, Leg, Pose
from tools.art.figures.rig.poses import Move


def walk() -> Move:
    """Killy's calm walk with swinging arms: eight frames of six ticks, 40 px per cycle."""
    made = []
    for i, step in enumerate(wanderer_poses.walk().poses):
        swing = 20 * math.cos(math.tau * i / 8)
        pose = Pose(near=step.near, far=step.far, hip=step.hip, lean=5, head=3, wind=step.wind, breath=0.5)
        made.append(replace(pose, arm_far=Arm(4 + swing, 28), arm_near=Arm(-4 - swing, 28, 0.8)))
    return Move("walk", made, 6, grounded=True)


def get_up() -> Move:
    """From the face on to hands and knees, over one knee, and up."""
    hands = poses.crawl().poses[0]
    made = [
        Pose(near=Leg(-70, 20, -174), far=Leg(-66, 26, -174), hip=(-4, 5.4), lean=72, bow=4, head=40, yaw=20, eyes=False,
             arm_near=Hand(10.0, 1.5, -150, 1.4), arm_far=Hand(12.0, 1.5, -150, 0.6)),
        replace(hands, near=Leg(0, 92, -172), far=Leg(-8, 84, -172), hip=(-4.0, 10.2), lean=70, head=28, eyes=False,
                arm_near=Hand(8.5, 1.5, -120, 0.6), arm_far=Hand(11.0, 1.5, -120)),
        Pose(near=Leg(8, 94, -156), far=Foot(6.0), hip=(-2, 10.8), lean=38, bow=14, head=16, arm_near=Arm(2, 26, 1.0),
             arm_far=Hand(8.5, 14.5, -70, 0.2)),
        Pose(near=Foot(-5, 0, -24), far=Foot(5.5), hip=(-1, 14.6), lean=30, bow=10, head=10, arm_near=Arm(-14, 34, 1.0),
             arm_far=Hand(8.0, 19.0, -70, 0.2)),
        Pose(near=Foot(-3.8), far=Foot(3.8), hip=(-0.3, 19.2), lean=11, bow=2, head=6, arm_near=Arm(-14, 32, 0.9), arm_far=Arm(4, 28)),
    ]  # fmt: skip
    return Move("get_up", made, [6, 5, 5, 4, 4], loop=False, grounded=True)


FRIEND = [*poses.MOVES, poses.aim, poses.shoot, walk, get_up]  # all that a companion can do
LATER = [*swimming.in_suit(), *handling.at_machines()]  # rendered apart and laid in, so that nothing else of a sheet changes
