"""Handing something over: the far hand gives, the near arm keeps what it carries."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig.human import Arm, Build, Foot, Hand, Pose, Space
from tools.art.figures.rig.poses import Move
from tools.art.lib.scene import Mesh


@dataclass(frozen=True)
class Offering(Pose):
    """A pose whose far hand holds something small, if `full`; that arm has to be a `Hand`."""

    full: bool = False


def give(rest: Offering) -> Move:
    """From the belt, held out, taken from the open hand, and back; the near arm keeps what it carries."""
    base = replace(rest, lean=5, near=Foot(-4), far=Foot(4.5), head=8)
    poses = [
        replace(rest, head=14, arm_far=Arm(-24, 86, 0.8)),
        replace(rest, head=16, arm_far=Arm(-16, 92, 0.8)),
        replace(base, head=10, arm_far=Hand(9.0, 28.0, -40), full=True),
        replace(base, lean=8, arm_far=Hand(14.5, 30.5, -50), full=True),
        replace(base, lean=9, head=5, arm_far=Hand(15.0, 30.0, -50), full=True, breath=0.8, rise=0.5),
        replace(base, lean=8, head=6, arm_far=Hand(15.0, 30.5, -50)),
        replace(base, lean=5, arm_far=Hand(10.0, 26.0, -50)),
        replace(rest, head=6, arm_far=Arm(4, 30)),
    ]
    return Move("give", poses, [8, 12, 5, 5, 34, 20, 6, 6], loop=False, grounded=True)


def put_in_hand(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike, case: int, lamp: int) -> None:
    """A little device in the hand held out, its case and its lamp of these materials."""
    if isinstance(pose, Offering) and pose.full and isinstance(pose.arm_far, Hand):
        s = Space(mesh, origin, pose.yaw, build.scale)
        palm = np.array([pose.arm_far.x / s.scale / s.shorten + 0.6, 2.2, pose.arm_far.z / s.scale + 1.9])
        length, along = np.array([1.5, 0.0, 0.0]), np.array([0.5, 0.0, 0.0])
        front = palm + np.array([0.6, -1.3, 0.1])
        s.beam(palm - length, palm + length, 2.4, 2.0, case)
        s.beam(front - along, front + along, 0.8, 1.0, lamp)
