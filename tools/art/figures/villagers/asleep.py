"""Somebody asleep on the lowest bunk of a rack, under a blanket: drawn by itself and laid into the sheet of who has a bed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.heroes import joined
from tools.art.figures.rig import people
from tools.art.figures.rig.human import Arm, Build, Joints, Leg, Pose, Space, X, Y, Z
from tools.art.figures.rig.poses import Move
from tools.art.figures.villagers.body import draw_villager
from tools.art.figures.villagers.sheet import Villager
from tools.art.figures.villagers.wear import TRIM, Act
from tools.art.lib.scene import Mesh

BUNK = 9.0  # px from the floor to the lowest bunk
AIR = ((0.0, 0.0), (0.8, 0.0), (1.6, 0.4), (0.9, 0.4))  # how far the chest is lifted, and the head after it
TICKS = [36, 18, 34, 22]


def sleep() -> Move:
    """On the back, the face towards the room, a hand on the chest that rises and sinks."""
    lying = Act(near=Leg(95, 4, 50, 0.4), far=Leg(94, 2, 60, 0.6), hip=(-1.5, 3.4), base=(0.0, BUNK), lean=-84, bow=3, head=-58,
                glance=-26, yaw=12, arm_near=Arm(66, 66, 0.6), arm_far=Arm(80, 20, 0.6), eyes=False, gun="none")  # fmt: skip
    made = [replace(lying, breath=b, rise=r, arm_near=Arm(66 - 3 * b, 66 + 5 * b, 0.6)) for b, r in AIR]
    return Move("sleep", made, TICKS)


def draw_sleeper(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike, blanket: int = TRIM) -> Joints:
    """The sleeper, and a blanket of some material over belly and legs."""
    joints = draw_villager(mesh, build, pose, origin)  # type: ignore[arg-type]
    s = Space(mesh, origin, pose.yaw, build.scale)
    hip = np.array([pose.hip[0], 0.0, pose.hip[1] + BUNK / build.scale])
    lift = Z * 0.5 * pose.breath
    for x, r in ((2.5, (8.0, 5.6, 4.4)), (9.5, (7.5, 5.4, 4.0)), (15.5, (6.5, 5.2, 3.8))):
        s.ball(hip + X * x + Z * 0.6 + lift * (x < 5), r, blanket)
    s.beam(hip - X * 4.5 - Y * 5.4 + Z * 0.6, hip + X * 21.0 - Y * 5.4 + Z * 0.2, 1.4, 4.6, blanket)
    return joints


def _more(person: Villager, blanket: int = TRIM) -> Villager:
    return replace(person, moves=[sleep()], draw=partial(draw_sleeper, blanket=blanket))


def scene(person: Villager, blanket: int = TRIM) -> Callable[[Path], None]:
    """What is rendered of it."""
    return people.scenes(_more(person, blanket))["moves"]


def laid_in(person: Villager, work: Path) -> None:
    """Behind the moves of the written sheet."""
    joined.laid_in(person, _more(person), work, "asleep")
