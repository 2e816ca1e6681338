"""All moves of a person, as poses: one list per animation, the same for everyone who wears the suit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from tools.art.figures.rig.human import Arm, Foot, Hand, Leg, Pose

STAND = 20.9  # px from the ground to the hips, standing
RUN_STEP = 9.0  # px a foot on the ground goes back per frame: 3 ticks at 180 px/s
LIP = 40.0  # px from the feet of a hanging body to the edge it holds
LIP_X = 8.0  # px from its middle to the wall


@dataclass(frozen=True)
class Move:
    """One animation: its poses, how long each is shown, whether it repeats and whether it stands on the ground."""

    name: str
    poses: list[Pose]
    ticks: int | list[int]
    loop: bool = True
    grounded: bool = False


def idle() -> Move:
    """Breathing: the chest fills, the head follows a frame later."""
    air = [0.0, 0.3, 0.7, 1.0, 1.0, 0.8, 0.4, 0.1]
    lift = [0.0, 0.0, 0.3, 0.8, 1.0, 1.0, 0.6, 0.0]
    poses = [
        Pose(
            near=Foot(-4.2), far=Foot(3.8), hip=(0, STAND), lean=2, breath=b, rise=r, head=2,
            arm_far=Arm(0 - 4 * b, 26 + 6 * b), arm_near=Arm(-10 - 4 * b, 22 + 6 * b, 0.8),
        )
        for b, r in zip(air, lift, strict=True)
    ]  # fmt: skip
    return Move("idle", poses, 9, grounded=True)


def look() -> Move:
    """A glance towards the viewer, then up and ahead."""
    base = replace(idle().poses[0], lean=1)
    turned = [(-14, 0, True), (-36, 0, False), (-58, -2, True), (-36, 0, False), (10, -16, True), (16, -20, True)]
    poses = [replace(base, glance=g, head=h, eyes=e, breath=0.5 if i > 2 else 0.0) for i, (g, h, e) in enumerate(turned)]
    return Move("look", poses, [5, 4, 40, 5, 6, 40], loop=False, grounded=True)


def run() -> Move:
    """Ten frames of three ticks: 90 px per cycle, each foot three frames on the ground."""
    path = [
        Foot(9.0, 0, 10), Foot(0.0, 0, 0), Foot(-9.0, 0, -32), Foot(-14.5, 5.0, -62), Foot(-15.5, 10.5, -78),
        Foot(-10.0, 12.5, -66), Foot(-1.0, 11.0, -40), Foot(7.5, 9.0, -14), Foot(13.0, 6.5, 6), Foot(13.5, 3.2, 14),
    ]  # fmt: skip
    hips = [18.8, 18.4, 19.5, 21.3, 20.9] * 2
    poses = []
    for i in range(10):
        a = 2 * math.pi * (i - 0.5) / 10
        poses.append(
            Pose(
                near=path[i], far=path[(i + 5) % 10], hip=(-0.5, hips[i]), lean=17 + 2 * math.cos(2 * a), bow=4, head=7, yaw=22,
                arm_far=Arm(6 + 46 * math.cos(a), 84), arm_near=Arm(6 - 50 * math.cos(a), 78, 0.8),
                wind=1.6 + 0.5 * math.sin(2 * a), breath=0.5,
            )
        )  # fmt: skip
    return Move("run", poses, 3)


def turn() -> Move:
    """Coming round from the other side, the weight low."""
    poses = [
        Pose(near=Foot(-4, 0, 0), far=Foot(5), hip=(0, 19.0), lean=4, yaw=104, glance=-26, arm_far=Arm(10, 40, 1.4),
             arm_near=Arm(10, 44, 1.4)),
        Pose(near=Foot(-5), far=Foot(5), hip=(0, 19.4), lean=8, yaw=62, glance=24, arm_far=Arm(-16, 50, 1.2),
             arm_near=Arm(16, 50, 1.0)),
    ]  # fmt: skip
    return Move("turn", poses, 3, loop=False, grounded=True)


def jump() -> Move:
    """Push off long, then draw the knees up."""
    poses = [
        Pose(near=Leg(-20, 8, -58), far=Leg(58, 84, -24), hip=(0, 22.6), lean=9, head=-8, arm_far=Arm(118, 34),
             arm_near=Arm(-46, 40, 0.9), wind=-0.4),
        Pose(near=Leg(-8, 34, -52), far=Leg(66, 96, -24), hip=(0, 23.4), lean=8, head=-6, arm_far=Arm(96, 46),
             arm_near=Arm(-38, 46, 0.9)),
    ]  # fmt: skip
    return Move("jump", poses, 5, loop=False)


def apex() -> Move:
    """Weightless: everything drawn up."""
    poses = [
        Pose(near=Leg(26, 74, -34), far=Leg(62, 96, -22), hip=(0, 23.6), lean=9, head=0, arm_far=Arm(70, 50),
             arm_near=Arm(-24, 50, 1.2), wind=-0.6),
        Pose(near=Leg(32, 76, -32), far=Leg(54, 86, -22), hip=(0, 23.8), lean=7, head=4, arm_far=Arm(84, 40),
             arm_near=Arm(-36, 46, 1.4), wind=-1.0),
    ]  # fmt: skip
    return Move("apex", poses, 6, loop=False)


def fall() -> Move:
    """Arms up, legs searching for the ground."""
    poses = [
        Pose(near=Leg(24, 34, -16), far=Leg(-8, 48, -36), hip=(0, 23.0), lean=-2, head=12, arm_far=Arm(122, 24, 1.4),
             arm_near=Arm(-62, 30, 1.8), wind=-1.6),
        Pose(near=Leg(28, 38, -14), far=Leg(-12, 54, -40), hip=(0, 23.0), lean=-3, head=14, arm_far=Arm(136, 18, 1.6),
             arm_near=Arm(-74, 26, 2.0), wind=-2.2),
    ]  # fmt: skip
    return Move("fall", poses, 5)


def land() -> Move:
    """Deep in the knees, and up again."""
    poses = [
        Pose(near=Foot(-5, 0, -24), far=Foot(5.5), hip=(-1, 10.4), lean=40, bow=10, head=10, arm_far=Arm(36, 24, 1.6),
             arm_near=Arm(-46, 30, 1.6), wind=-1),
        Pose(near=Foot(-4.5, 0, -10), far=Foot(5), hip=(-0.8, 14.0), lean=28, bow=8, head=6, arm_far=Arm(18, 30, 1.2),
             arm_near=Arm(-34, 34, 1.2)),
        Pose(near=Foot(-3.6), far=Foot(3.6), hip=(-0.3, 18.4), lean=12, head=4, arm_far=Arm(4, 30), arm_near=Arm(-18, 30)),
    ]  # fmt: skip
    return Move("land", poses, 3, loop=False, grounded=True)


def crouch() -> Move:
    """Folded to half the height, breathing."""
    poses = [
        Pose(near=Foot(-4.6, 0, -34), far=Foot(4.4), hip=(-3.6, 8.6), lean=34, bow=16, head=0, breath=b, rise=r,
             arm_far=Arm(34, 50), arm_near=Arm(10, 60))
        for b, r in ((0.0, 0.0), (1.0, 0.8))
    ]  # fmt: skip
    return Move("crouch", poses, 22, grounded=True)


def crawl() -> Move:
    """On hands and knees: 21 px per cycle (70 px/s), opposite hand and knee together."""
    poses = []
    for i in range(6):
        near, far = i / 6, (i / 6 + 0.5) % 1
        poses.append(
            Pose(
                near=_knee(near), far=_knee(far), hip=(-4.0, 10.6), lean=76, bow=4, head=-2, yaw=20,
                arm_near=_palm(far, 0.6), arm_far=_palm(near, 0.0), rise=0.3 * math.sin(4 * math.pi * i / 6),
            )
        )  # fmt: skip
    return Move("crawl", poses, 3, grounded=True)


def _knee(phase: float) -> Leg:
    """The leg of one who kneels, somewhere in its step."""
    if phase < 0.5:
        return Leg(30 - 112 * phase, 116 - 100 * phase, -172)
    t = (phase - 0.5) * 2
    return Leg(-26 + 56 * t, 66 + 50 * t + 16 * math.sin(math.pi * t), -176)


def _palm(phase: float, out: float) -> Hand:
    """The hand of one who crawls, somewhere in its step."""
    if phase < 0.5:
        return Hand(12.5 - 21 * phase, 1.5, -120, out)
    t = (phase - 0.5) * 2
    return Hand(2 + 10.5 * t, 1.5 + 2.6 * math.sin(math.pi * t), -120, out)


def hang() -> Move:
    """By both hands from a lip, the legs swaying a little."""
    poses = [
        Pose(near=Leg(14 + d, 34 + d, -40), far=Leg(34 - d, 58, -36), hip=(1.0, 16.6), lean=0, head=-16, yaw=20,
             arm_near=Hand(LIP_X + 0.6, LIP + 0.6, 20, 0.8), arm_far=Hand(LIP_X + 0.6, LIP + 0.6, 20), rise=r)
        for d, r in ((0, 0.0), (5, 0.4))
    ]  # fmt: skip
    return Move("hang", poses, 24)


def climb() -> Move:
    """Up over the lip; the pivot stays where the hanging feet were, the last frame stands 40 px higher and 16 on."""
    near, far = Hand(LIP_X + 1.5, LIP + 1.2, -70, 0.8), Hand(LIP_X + 1.5, LIP + 1.2, -70)
    top = 2 * LIP_X
    poses = [
        Pose(near=Leg(26, 56, -40), far=Leg(6, 30, -50), hip=(0.5, 23.0), lean=2, head=-10, arm_near=near, arm_far=far),
        Pose(near=Leg(10, 40, -50), far=Leg(60, 84, -30), hip=(0, 12.0), base=(0, 20), lean=18, bow=8, head=2, arm_near=near, arm_far=far),
        Pose(near=Leg(-6, 30, -60), far=Foot(10, LIP, -6), hip=(2.5, 1.0), base=(0, LIP), lean=48, bow=10, head=10,
             arm_near=Hand(12, LIP + 1.2, -110, 0.8), arm_far=Hand(13, LIP + 1.2, -110)),
        Pose(near=Leg(10, 84, -50), far=Foot(13, LIP), hip=(8, 8.4), base=(0, LIP), lean=48, bow=12, head=8,
             arm_near=Hand(17, LIP + 2.0, -110, 0.8), arm_far=Hand(19, LIP + 4, -110)),
        Pose(near=Foot(top - 5, LIP, -26), far=Foot(top + 2.6, LIP), hip=(-3, 12.6), base=(top, LIP), lean=32, bow=8, head=4,
             arm_near=Arm(-6, 40), arm_far=Arm(24, 40)),
        Pose(near=Foot(top - 3.2, LIP), far=Foot(top + 3, LIP), hip=(-0.4, 18.6), base=(top, LIP), lean=12, head=2,
             arm_near=Arm(-12, 30), arm_far=Arm(6, 30)),
    ]  # fmt: skip
    return Move("climb", poses, 3, loop=False)


def ladder() -> Move:
    """Seen from behind: hand over hand, about 29 px per cycle (110 px/s)."""
    poses = []
    for up, sway in ((1.0, 0.8), (0.4, 0.3), (-1.0, -0.8), (-0.4, -0.3)):
        poses.append(
            Pose(
                near=Foot(3, 5 - 5 * up, 0, 0.6), far=Foot(3, 5 + 5 * up, 0, 0.6), hip=(0, 19.6 + 0.4 * abs(up)), lean=4, bow=4,
                head=2, yaw=-90 + 5 * sway, arm_near=Hand(5, 38.5 + 6 * up, -80, 4.0, -0.4), arm_far=Hand(5, 38.5 - 6 * up, -80, 4.0, -0.4),
            )
        )  # fmt: skip
    return Move("ladder", poses, 4)


def surge() -> Move:
    """Thrown flat through the air, everything trailing."""
    return Move("surge", [_dash(0), _dash(1)], 4, loop=False)


def trail() -> Move:
    """The shape a surge leaves behind."""
    return Move("trail", [_dash(0)], 6, loop=False)


def _dash(i: int) -> Pose:
    return Pose(
        near=Leg(-66 + 6 * i, 10 + 6 * i, -84), far=Leg(-24 - 6 * i, 58 - 12 * i, -80), hip=(1, 18.0), lean=58 + 3 * i, bow=10, head=16,
        yaw=20, arm_far=Arm(-26, 14), arm_near=Arm(-44, 8, 1.2), wind=3.4,
    )  # fmt: skip


def swing() -> Move:
    """Hanging from the line by the near hand; one frame per angle of the body before its hold: -60, -30, 0, 30, 60."""
    legs = [
        (Leg(-64, 18, -80), Leg(-40, 44, -70)),
        (Leg(-34, 26, -66), Leg(-8, 50, -60)),
        (Leg(2, 34, -50), Leg(28, 62, -40)),
        (Leg(44, 30, -30), Leg(62, 56, -24)),
        (Leg(84, 14, -14), Leg(96, 44, -10)),
    ]
    poses = []
    for angle, (near, far) in zip((-60, -30, 0, 30, 60), legs, strict=True):
        lean = -0.62 * angle
        poses.append(
            Pose(
                near=near, far=far, hip=(-8 * math.sin(math.radians(lean)), 20.0), lean=lean, head=-10 - 0.2 * angle, yaw=20,
                arm_near=Arm(180 + angle, -2, 0.2), arm_far=Arm(20 + 0.9 * angle, 36, 1.4), gun=180.0 + angle, wind=-angle / 40,
            )
        )  # fmt: skip
    return Move("swing", poses, 6, loop=False)


def hurt() -> Move:
    """Thrown back."""
    poses = [
        Pose(near=Foot(5, 0, 14), far=Foot(-5), hip=(-2, 19.4), lean=-20, bow=14, head=24, arm_far=Arm(58, 30, 1.8),
             arm_near=Arm(48, 24, 2.0), wind=-2, eyes=False),
        Pose(near=Foot(5, 0, 8), far=Foot(-5), hip=(-1.4, 18.8), lean=-13, bow=14, head=18, arm_far=Arm(44, 36, 1.6),
             arm_near=Arm(34, 30, 1.8), wind=-1, eyes=False),
    ]  # fmt: skip
    return Move("hurt", poses, 5, loop=False, grounded=True)


def stagger() -> Move:
    """Doubled over, finding the feet again."""
    poses = [
        Pose(near=Foot(6), far=Foot(-6, 0, -20), hip=(-2, 17.4), lean=34, bow=18, head=34, arm_far=Arm(20, 70),
             arm_near=Arm(14, 76), eyes=False),
        Pose(near=Foot(5), far=Foot(-5), hip=(-1.4, 18.4), lean=24, bow=14, head=22, arm_far=Arm(12, 60),
             arm_near=Arm(4, 60), eyes=False),
    ]  # fmt: skip
    return Move("stagger", poses, 8, loop=False, grounded=True)


def die() -> Move:
    """The knees give, then the whole body; it ends lying on its face."""
    poses = [
        Pose(near=Foot(4), far=Foot(-4.5), hip=(-1.5, 19.0), lean=-14, head=16, arm_far=Arm(40, 40, 1.6), arm_near=Arm(20, 40, 1.6),
             eyes=False),
        Pose(near=Foot(2, 0, -20), far=Foot(-5, 0, -34), hip=(-2, 14.6), lean=2, head=18, arm_far=Arm(10, 40), arm_near=Arm(-6, 30),
             eyes=False),
        Pose(near=Leg(14, 96, -150), far=Leg(4, 90, -150), hip=(-3, 11.2), lean=14, bow=10, head=34, arm_far=Arm(4, 20),
             arm_near=Arm(-4, 16), eyes=False, gun="none"),
        Pose(near=Leg(-14, 74, -160), far=Leg(-22, 66, -160), hip=(-4, 10.2), lean=52, bow=10, head=58, arm_far=Arm(40, 20),
             arm_near=Arm(20, 16), eyes=False, gun="none"),
        Pose(near=Leg(-58, 34, -170), far=Leg(-62, 26, -170), hip=(-4, 6.6), lean=80, bow=4, head=74, arm_far=Arm(104, 10, 1.0),
             arm_near=Arm(70, 30, 1.0), eyes=False, gun="none"),
        Pose(near=Leg(-84, 6, -176), far=Leg(-78, 20, -176), hip=(-4, 4.0), lean=86, bow=4, head=66, arm_far=Arm(100, -6, 1.6),
             arm_near=Arm(52, 54, 1.6), eyes=False, gun="none"),
    ]  # fmt: skip
    return Move("die", poses, [5, 5, 7, 4, 4, 10], loop=False, grounded=True)


def talk() -> Move:
    """Speaking with the far hand."""
    base = idle().poses[0]
    said = [(18, 74, 2, 0.0), (38, 78, 7, 0.5), (46, 62, -3, 1.0), (30, 80, 4, 0.4)]
    poses = [replace(base, arm_far=Arm(a, e, 0.9), head=h, breath=b, rise=b * 0.6) for a, e, h, b in said]
    return Move("talk", poses, [8, 9, 12, 8], grounded=True)


def point() -> Move:
    """The far arm shows where to look."""
    base = replace(idle().poses[0], lean=6, far=Foot(4.5), near=Foot(-4))
    poses = [replace(base, arm_far=Arm(84, 18), head=-2), replace(base, arm_far=Arm(96, 2), head=-5, breath=1.0, rise=0.5)]
    return Move("point", poses, [6, 30], grounded=True)


def throw() -> Move:
    """Wind up, over the shoulder, let go."""
    poses = [
        Pose(near=Foot(-6), far=Foot(5, 0, 8), hip=(-2, 19.2), lean=-14, head=-4, arm_far=Arm(80, 20), arm_near=Arm(236, 60, 1.4)),
        Pose(near=Foot(-6.5, 0, -14), far=Foot(6), hip=(0.5, 18.8), lean=8, head=2, arm_far=Arm(30, 50), arm_near=Arm(156, 36, 1.0)),
        Pose(near=Foot(-7, 0, -34), far=Foot(6.5), hip=(2, 18.2), lean=28, bow=6, head=4, arm_far=Arm(-30, 50), arm_near=Arm(72, 8, 0.6)),
    ]  # fmt: skip
    return Move("throw", poses, [8, 3, 9], loop=False, grounded=True)


def cower() -> Move:
    """As small as can be, the arms over the head, trembling."""
    poses = [
        Pose(near=Foot(-3.4), far=Foot(3.6), hip=(-4.2 + d, 8.0), lean=40, bow=26, head=44, eyes=False,
             arm_near=Hand(4.5 + d, 23.5, 60, 2.0), arm_far=Hand(6.5 + d, 24, 60, 1.0))
        for d in (0.0, 1.0)
    ]  # fmt: skip
    return Move("cower", poses, 5, grounded=True)


def aim() -> Move:
    """Gun up, level and down, for those whose arm is drawn with them."""
    stance = Pose(near=Foot(-5.5), far=Foot(5), hip=(-0.5, 19.8), lean=-2, yaw=18)
    poses = [
        replace(stance, lean=-8, head=-20, arm_near=Arm(122, 16, 0.2), arm_far=Arm(96, 46), gun=135.0),
        replace(stance, head=0, arm_near=Arm(70, 22, 0.2), arm_far=Arm(46, 60), gun=90.0),
        replace(stance, lean=10, head=14, arm_near=Arm(34, 12, 0.2), arm_far=Arm(20, 50), gun=45.0),
    ]
    return Move("aim", poses, 10, grounded=True)


def shoot() -> Move:
    """The gun up to the cheek, held there, the kick, and down a little."""
    stance = Pose(near=Foot(-6), far=Foot(5.5), hip=(-0.8, 19.4), lean=1, yaw=16, head=4)
    poses = [
        replace(stance, lean=6, arm_near=Arm(44, 30, 0.2), arm_far=Arm(40, 52), gun=70.0),
        replace(stance, arm_near=Arm(70, 24, 0.2), arm_far=Arm(62, 38), gun=90.0),
        replace(stance, hip=(-2.0, 19.0), lean=-9, head=10, arm_near=Arm(84, 30, 0.2), arm_far=Arm(80, 30), gun=104.0, wind=1.2),
        replace(stance, lean=-2, arm_near=Arm(66, 26, 0.2), arm_far=Arm(56, 44), gun=86.0),
    ]
    return Move("shoot", poses, [6, 20, 4, 10], loop=False, grounded=True)


MOVES: list[Callable[[], Move]] = [
    idle, look, run, turn, jump, apex, fall, land, crouch, crawl, hang, climb, ladder, surge, trail, swing,
    hurt, stagger, die, talk, point, throw, cower,
]  # fmt: skip
