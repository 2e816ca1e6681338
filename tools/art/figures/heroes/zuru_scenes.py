"""What Zuru does in scenes, in water and at machines: breath, the visor, a gift, sitting, the throw, strokes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.heroes.gifts import Offering, give, put_in_hand
from tools.art.figures.rig import handling, swimming
from tools.art.figures.rig.human import (
    DARK,
    FACE_TURN,
    GLASS,
    GUN,
    STEEL,
    Arm,
    Build,
    Foot,
    Hand,
    Joints,
    Leg,
    Pose,
    Space,
    draw_human,
    swung,
)
from tools.art.figures.rig.poses import STAND, Move
from tools.art.lib.scene import Mesh

REST = Offering(near=Foot(-4.2), far=Foot(3.8), hip=(0, STAND), lean=2, head=2, arm_far=Arm(0, 26), gun="none")
AIR = ((0.0, 0.0), (0.3, 0.1), (0.7, 0.4), (1.0, 0.8), (1.0, 1.0), (0.8, 1.0), (0.4, 0.6), (0.1, 0.1))  # chest, and shoulders after it


@dataclass(frozen=True)
class Armed(Pose):
    """A pose whose near hand holds Killy's emitter, its muzzle in a direction."""

    emitter: float | None = None


def breathing(visor: bool) -> Move:
    """The chest fills, shoulders and head follow; with the visor down her own breath is all she hears."""
    poses = [
        replace(REST, breath=1.7 * b, rise=1.5 * r, head=2 - 2 * r, lean=2 - r, arm_far=Arm(-5 * b, 26 + 8 * b), visor_down=visor)
        for b, r in AIR
    ]
    return Move("visor_idle" if visor else "idle", poses, 9, grounded=True)


def visor_down() -> Move:
    """The far hand takes the visor by its rim and pulls it over the face."""
    poses = [
        replace(REST, head=6, arm_far=Arm(46, 84)),
        replace(REST, head=8, arm_far=Hand(7.5, 43.0, 60, -4.0)),
        replace(REST, head=8, arm_far=Hand(9.0, 39.5, 60, -4.0), visor_down=True),
        replace(REST, head=2, arm_far=Arm(44, 84), visor_down=True),
        replace(REST, visor_down=True),
    ]
    return Move("visor_down", poses, [5, 9, 9, 5, 20], loop=False, grounded=True)


def visor_up() -> Move:
    """Pushed up over the brow, and she breathes the air and looks round."""
    poses = [
        replace(REST, head=6, arm_far=Arm(46, 84), visor_down=True),
        replace(REST, head=8, arm_far=Hand(9.0, 39.5, 60, -4.0), visor_down=True),
        replace(REST, head=4, arm_far=Hand(8.0, 43.5, 60, -4.0)),
        replace(REST, head=-6, arm_far=Hand(5.5, 45.0, 60, -4.0), breath=1.0, rise=0.8),
        replace(REST, head=-4, arm_far=Arm(44, 84), breath=1.7, rise=1.3),
        replace(REST, head=0, glance=-24, breath=0.8, rise=0.6),
        replace(REST, glance=-24),
    ]
    return Move("visor_up", poses, [5, 9, 5, 12, 6, 14, 20], loop=False, grounded=True)


def sit_down() -> Move:
    """Down over the heels; `sit` goes on from it."""
    poses = [
        Pose(near=Foot(-3), far=Foot(4.5), hip=(-2.4, 17.0), lean=22, bow=6, head=8, arm_far=Arm(26, 40), arm_near=Arm(10, 44)),
        Pose(near=Foot(1), far=Foot(5.5), hip=(-4.4, 10.0), lean=28, bow=10, head=6, arm_far=Arm(44, 30), arm_near=Arm(-26, 10, 1.2)),
        Pose(near=Leg(92, 150, -6, 3), far=Foot(7.0), hip=(-5.0, 6.0), lean=10, bow=14, head=8, arm_far=Arm(54, 30),
             arm_near=Arm(-36, 8, 1.4)),
        SITTING,
    ]  # fmt: skip
    return Move("sit_down", poses, [6, 6, 7, 12], loop=False, grounded=True)


SITTING = Pose(near=Leg(104, 179, -8, 4), far=Foot(7.5, 0, 0, 0.6), hip=(-4.5, 3.4), lean=0, bow=14, head=10,
               arm_near=Arm(16, 52, 1.0), arm_far=Hand(6.5, 13.5, -60, 0.4), gun="none")  # fmt: skip


def sit() -> Move:
    """On the ground, one leg under her, an arm over the other knee, breathing."""
    poses = [replace(SITTING, breath=1.6 * b, rise=1.3 * r, head=10 - 4 * r) for b, r in ((0.0, 0.0), (0.6, 0.3), (1.0, 1.0), (0.6, 0.6))]
    return Move("sit", poses, [16, 12, 18, 12], grounded=True)


def throw() -> Move:
    """Overarm with the whole body: back on the rear foot, the arm cocked, a long step, and the emitter flies."""
    poses = [
        Armed(near=Foot(-4.2), far=Foot(3.8), hip=(0, 20.7), lean=3, head=10, arm_far=Arm(30, 70), arm_near=Arm(16, 66, 0.6), emitter=84.0),
        Armed(near=Foot(-5.5), far=Foot(4.0), hip=(-1.6, 19.8), lean=-10, head=0, arm_far=Arm(60, 30), arm_near=Arm(-74, 6, 1.2),
              emitter=-20.0),
        Armed(near=Foot(-6.5), far=Foot(4.5, 3.5, 10), hip=(-3.0, 19.2), lean=-20, head=6, arm_far=Arm(88, 10), arm_near=Arm(236, -30, 1.2),
              emitter=276.0),
        Armed(near=Foot(-7.0, 0, -10), far=Foot(9.0), hip=(-0.6, 18.2), lean=-8, head=4, arm_far=Arm(64, 30), arm_near=Arm(214, -20, 1.2),
              emitter=256.0),
        Armed(near=Foot(-7.5, 0, -26), far=Foot(9.0), hip=(1.6, 17.8), lean=12, bow=4, head=2, arm_far=Arm(10, 60),
              arm_near=Arm(152, 18, 0.6), emitter=210.0),
        Armed(near=Foot(-8.0, 0, -36), far=Foot(9.0), hip=(3.0, 17.2), lean=26, bow=6, head=-4, arm_far=Arm(-34, 50),
              arm_near=Arm(96, 4, 0.4)),
        Armed(near=Foot(-7.5, 0, -44), far=Foot(9.0), hip=(3.8, 16.8), lean=36, bow=8, head=-8, arm_far=Arm(-56, 30),
              arm_near=Arm(34, 20, 0.2)),
        Armed(near=Foot(-5.0, 0, -14), far=Foot(6.5), hip=(1.0, 18.8), lean=14, bow=3, head=-6, arm_far=Arm(-14, 34),
              arm_near=Arm(8, 26, 0.6)),
    ]  # fmt: skip
    return Move("throw", poses, [10, 7, 12, 3, 2, 3, 14, 12], loop=False, grounded=True)


def draw_zuru(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike) -> Joints:
    """Zuru, and what she holds."""
    put_in_hand(mesh, build, pose, origin, GUN, STEEL)
    joints = draw_human(mesh, build, pose, origin)
    s = Space(mesh, origin, pose.yaw, build.scale)
    if isinstance(pose, Armed) and pose.emitter is not None:
        _emitter(s, s.turn.T @ joints.hand / s.scale, pose.emitter)
    if pose.visor_down:
        _shut(s, pose, s.turn.T @ joints.head / s.scale)
    return joints


def _shut(s: Space, pose: Pose, centre: np.ndarray) -> None:
    """The whole front of the helmet dark glass; the aerial that an open one has."""
    nod, turn = math.radians(pose.head), math.radians(pose.glance - FACE_TURN)
    ahead = np.array([math.cos(nod) * math.cos(turn), math.sin(turn) * math.cos(nod), -math.sin(nod)])
    up = np.array([math.sin(nod) * math.cos(turn), math.sin(turn) * math.sin(nod), math.cos(nod)])
    side = np.cross(up, ahead)
    s.ball(centre + ahead * 2.1 + up * 0.2, (3.8, 3.9, 3.8), GLASS, np.stack([ahead, side, up], 1))
    root = centre - side * 4.4 - ahead * 1.4 + up * 1.0
    s.tube([root, root + up * 1.5 - ahead * 1.6, root + up * 3.0 - ahead * 3.6], (0.6, 0.5, 0.45), DARK)


def _emitter(s: Space, grip: np.ndarray, degrees: float) -> None:
    """Killy's emitter in a strange hand, in the colours of her own gun."""
    way = swung(degrees)
    up = np.array([-way[2], 0.0, way[0]])
    base = grip + up * 1.5 - np.array([0.0, 0.8, 0.0])
    s.beam(base - way * 1.8, base + way * 5.4, 2.0, 2.7, GUN, up)
    s.beam(base + way * 4.6, base + way * 7.0, 1.3, 1.7, STEEL, up)


MOVES = [
    breathing(False), throw(), visor_down(), breathing(True), visor_up(), give(REST), sit_down(), sit(),
    *swimming.in_suit(), *handling.at_machines(),
]  # fmt: skip
