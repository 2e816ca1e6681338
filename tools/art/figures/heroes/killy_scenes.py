"""What Killy does in scenes, in water and at machines: breath, looks, a gift, the knee, the bearing of a load, strokes."""

from __future__ import annotations

import math
from dataclasses import replace

from numpy.typing import ArrayLike

from tools.art.figures.heroes.gifts import Offering, give, put_in_hand
from tools.art.figures.rig import handling, swimming, wanderer_poses
from tools.art.figures.rig.human import Arm, Build, Foot, Hand, Joints, Leg, Pose
from tools.art.figures.rig.poses import Move
from tools.art.figures.rig.wanderer import GLOW, PLATE, draw_wanderer
from tools.art.figures.rig.wanderer_poses import LOW
from tools.art.lib.scene import Mesh

REST = Offering(near=Foot(-3.0), far=Foot(3.0), hip=(0, wanderer_poses.STAND), lean=1, head=4, yaw=26, arm_far=Arm(-3, 16), gun="none")
KNEELING = wanderer_poses.kneel().poses[0]
HANGING = Arm(-14, 40, 0.8)  # his near arm as the overlay shows it


def breathing() -> Move:
    """Upright; the chest fills, head and shoulders follow, and the draught of the city is in his hair."""
    air = [0.0, 0.2, 0.6, 1.0, 1.0, 0.8, 0.4, 0.1]
    poses = [
        replace(REST, breath=1.8 * b, rise=1.3 * b, head=4 - 2 * b, arm_far=Arm(-3 + 3 * b, 16 + 7 * b),
                wind=1.3 * math.sin(math.tau * i / 8) + 0.5 * math.sin(math.tau * i / 4))
        for i, b in enumerate(air)
    ]  # fmt: skip
    return Move("idle", poses, 10, grounded=True)


def look_up() -> Move:
    """The head back, at what hangs over him."""
    turned = [(-8, 0.0, 0.0), (-18, 0.4, 0.4), (-26, 0.8, 1.0), (-27, 1.6, 0.3), (-12, 0.6, -0.4)]
    poses = [replace(REST, lean=1 + h / 9, head=h, glance=8, breath=b, rise=b * 0.6, wind=w) for h, b, w in turned]
    return Move("look_up", poses, [6, 6, 34, 34, 7], loop=False, grounded=True)


def look_back() -> Move:
    """Over the near shoulder, at where he came from."""
    turned = [(-36, 24, 0.2), (-80, 34, 0.6), (-122, 44, 1.0), (-126, 44, 0.4), (-80, 34, 0.0), (-30, 28, -0.4)]
    poses = [replace(REST, glance=g, yaw=y, head=4, wind=w, arm_far=Arm(2, 22)) for g, y, w in turned]
    return Move("look_back", poses, [5, 5, 36, 30, 5, 5], loop=False, grounded=True)


def kneel_down() -> Move:
    """Down on the near knee; `kneel` goes on from its last frame."""
    poses = [
        replace(REST, near=Foot(-4.2, 0, -14), far=Foot(4.0), hip=(-0.5, 18.6), lean=10, bow=3, head=10, arm_far=Arm(4, 28),
                arm_near=Arm(-12, 40, 0.9), gun=LOW),
        replace(REST, near=Foot(-5.5, 0, -40), far=Foot(5.5), hip=(-1.2, 15.0), lean=18, bow=7, head=14, yaw=24, arm_far=Arm(20, 40),
                arm_near=Arm(-8, 38, 0.9), gun=LOW, wind=-0.5),
        replace(REST, near=Leg(4, 84, -132), far=Foot(6.5), hip=(-1.8, 11.6), lean=20, bow=12, head=18, yaw=22, arm_far=Arm(34, 38),
                arm_near=Arm(0, 36, 0.8), gun=LOW, wind=-0.8),
        KNEELING,
    ]  # fmt: skip
    return Move("kneel_down", poses, [6, 6, 7, 12], loop=False, grounded=True)


def rise() -> Move:
    """From the knee: the weight forward over the foot, a hand on the thigh, up."""
    poses = [
        replace(KNEELING, lean=22, head=18, arm_far=Hand(9.0, 15.5, -70, 0.2), breath=0.8),
        replace(REST, near=Leg(0, 78, -128), far=Foot(6.5), hip=(0.4, 12.6), lean=32, bow=12, head=16, yaw=22,
                arm_far=Hand(9.5, 16.5, -70, 0.2), arm_near=Arm(-4, 34, 0.8), gun=LOW),
        replace(REST, near=Foot(-5, 0, -34), far=Foot(5.5), hip=(0.2, 15.8), lean=26, bow=8, head=12, yaw=24,
                arm_far=Hand(8.0, 20.0, -70, 0.2), arm_near=Arm(-12, 34, 0.9), gun=LOW, wind=0.6),
        replace(REST, near=Foot(-3.6), far=Foot(3.6), hip=(-0.2, 19.4), lean=10, bow=2, head=8, arm_far=Arm(4, 28),
                arm_near=Arm(-14, 38, 0.9), gun=LOW + 4, wind=0.4),
        replace(REST, arm_near=HANGING, gun=LOW + 6),
    ]  # fmt: skip
    return Move("rise", poses, [12, 9, 7, 7, 8], loop=False, grounded=True)


STRAP = Arm(-4, 148, 0.8)  # the far arm of who bears a load
LADEN = replace(REST, lean=12, bow=7, head=-2, arm_far=STRAP)


def carry_idle() -> Move:
    """Bent a little under a load another sheet draws, a hand at its strap, breathing hard."""
    poses = [
        replace(LADEN, near=Foot(-3.8), far=Foot(4.0), hip=(-1.0, 20.0 + 0.2 * b), breath=1.6 * b, rise=1.0 * b, wind=w)
        for b, w in ((0.0, 0.2), (0.6, 0.7), (1.0, -0.2), (0.5, -0.6))
    ]
    return Move("carry_idle", poses, [12, 10, 12, 10], grounded=True)


def carry_walk() -> Move:
    """The calm walk under the load: the same 40 px per cycle, lower in the knees."""
    steps = wanderer_poses.walk().poses
    poses = [
        replace(LADEN, near=p.near, far=p.far, hip=(-0.6, p.hip[1] - 0.7), lean=14, yaw=24, wind=p.wind, breath=0.6,
                arm_far=Arm(-4 + 2 * (i % 4 - 1.5), 148, 0.8))
        for i, p in enumerate(steps)
    ]  # fmt: skip
    return Move("carry_walk", poses, 6, grounded=True)


def draw_giver(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike) -> Joints:
    """Killy, and what he holds out."""
    put_in_hand(mesh, build, pose, origin, PLATE, GLOW)
    return draw_wanderer(mesh, build, pose, origin)


def in_water() -> list[Move]:
    """Alone, and with a load on the back that keeps him low and upright."""
    alone = [swimming.swim(), swimming.tread()]
    laden = [swimming.bearing(alone[0], 17.4, 42.0, STRAP), swimming.bearing(alone[1], 15.0, 16.0, STRAP)]
    return [swimming.without_arm(move) for move in (*alone, *laden)]


MOVES = [
    breathing(), look_up(), look_back(), give(REST), kneel_down(), rise(), carry_idle(), carry_walk(), *in_water(), *handling.at_machines(),
]  # fmt: skip
