"""Somebody asleep on the lowest bunk of a rack, under a blanket: drawn by itself and laid into the sheet of who has a bed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.heroes import joined
from tools.art.figures.rig import people
from tools.art.figures.rig.human import Arm, Build, Joints, Leg, Pose, Space, X, Y, Z
from tools.art.figures.rig.poses import Move
from tools.art.figures.villagers.body import draw_villager
from tools.art.figures.villagers.sheet import Villager
from tools.art.figures.villagers.wear import LEG, TRIM, Act
from tools.art.lib.scene import Mesh

BUNK = 8.0  # px from the floor to the lowest bunk
AIR = ((0.0, 0.0), (0.8, 0.0), (1.6, 0.4), (0.9, 0.4))  # how far the chest is lifted, and the head after it
TICKS = [36, 18, 34, 22]


def sleep() -> Move:
    """On the back, the face towards the room, a hand on the chest that rises and sinks."""
    lying = Act(near=Leg(100, 40, 10, 0.4), far=Leg(86, 10, 40, 0.6), hip=(-1.5, 3.4), base=(0.0, BUNK), lean=-84, bow=3, head=-58,
                glance=-26, yaw=12, arm_near=Arm(66, 66, 0.6), arm_far=Arm(80, 20, 0.6), eyes=False, gun="none")  # fmt: skip
    made = [replace(lying, breath=b, rise=r, arm_near=Arm(66 - 3 * b, 66 + 5 * b, 0.6)) for b, r in AIR]
    return Move("sleep", made, TICKS)


def draw_sleeper(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike) -> Joints:
    """The sleeper, and the blanket over belly and legs, its hem hanging over the bunk."""
    joints = draw_villager(mesh, build, pose, origin)  # type: ignore[arg-type]
    s = Space(mesh, origin, pose.yaw, build.scale)
    hip = np.array([pose.hip[0], 0.0, pose.hip[1] + BUNK / build.scale])
    lift = Z * 0.5 * pose.breath
    s.ball(hip + X * 3.0 + Z * 0.4 + lift, (7.5, 4.6, 3.6), TRIM)
    s.ball(hip + X * 10.0 + Z * 1.8, (6.0, 4.2, 3.4), TRIM)
    s.ball(hip + X * 16.0 + Z * 0.2, (5.0, 4.0, 3.0), TRIM)
    for x, low in ((-2.0, 2.6), (3.0, 3.6), (8.0, 3.0), (13.0, 3.8), (17.0, 2.8)):
        s.rod(hip + X * x - Y * 4.0 + lift, hip + X * (x + 0.8) - Y * 4.6 - Z * low, 1.7, 1.4, LEG if x == 3.0 else TRIM)
    return joints


def _more(person: Villager) -> Villager:
    return replace(person, moves=[sleep()], draw=draw_sleeper)


def scene(person: Villager) -> Callable[[Path], None]:
    """What is rendered of it."""
    return people.scenes(_more(person))["moves"]


def laid_in(person: Villager, work: Path) -> None:
    """Behind the moves of the written sheet."""
    joined.laid_in(person, _more(person), work, "asleep")
