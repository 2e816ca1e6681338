"""Moves of hands at machines: the wheel of a valve, and a lever that has to be held."""

from __future__ import annotations

import math

from tools.art.figures.rig.human import Foot, Hand, Pose
from tools.art.figures.rig.poses import Move

AXLE, RIM = (11.5, 31.0), 5.5  # px from the figure's position to a wheel's middle, and from that to the hands
WHEEL = 8  # frames of a round, as long as the wheel's own
GRIP = (0.8, 24.0)  # px: where the end of a lever is that is held against its weight, its foot being 12 px ahead


def wheel() -> Move:
    """Both hands on the rim by turns, the weight going with them."""
    poses = []
    for i in range(WHEEL):
        a = math.tau * i / WHEEL
        c, s = math.cos(a), math.sin(a)
        near = Hand(AXLE[0] + RIM * 0.7 * c, AXLE[1] - RIM * s, -50, 0.4)
        far = Hand(AXLE[0] - RIM * 0.7 * c, AXLE[1] + RIM * s, -50, 0.2)
        poses.append(
            Pose(
                near=Foot(-6.5, 0, -8 if s > 0.5 else 0), far=Foot(5.0), hip=(-0.6 + 0.9 * c, 18.6 - 0.9 * abs(s)), lean=10 + 5 * s, bow=5,
                head=4 + 4 * s, yaw=16, arm_near=near, arm_far=far, breath=0.5 + 0.5 * s, wind=0.4 * c,
            )
        )  # fmt: skip
    return Move("wheel", poses, 3, grounded=True)


def hold() -> Move:
    """The weight on a lever that wants to go back: the arms shake a little, the breath is short."""
    pull = ((0.0, 0.0), (0.4, 0.6), (0.1, 1.0), (0.6, 0.6), (0.2, 0.2))
    poses = [
        Pose(near=Foot(-6.5, 0, -6), far=Foot(6.0), hip=(-4.2 - d, 17.2 - 0.4 * d), lean=-13 - 2 * d, bow=8, head=12 + 5 * b, yaw=18,
             arm_near=Hand(GRIP[0] - d, GRIP[1], -100, 0.8), arm_far=Hand(GRIP[0] - d, GRIP[1] + 2.0, -100, 0.4), breath=b, rise=0.6 * b,
             wind=0.3 * b)
        for d, b in pull
    ]  # fmt: skip
    return Move("hold", poses, [8, 7, 9, 6, 8], grounded=True)


def at_machines() -> list[Move]:
    """All of them."""
    return [wheel(), hold()]
