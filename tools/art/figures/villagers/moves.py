"""The moves of villagers: everything is said relative to how somebody stands, so that each keeps his own bearing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tools.art.figures.rig import poses
from tools.art.figures.rig.human import Arm, Foot, Hand, Leg, Pose
from tools.art.figures.rig.poses import STAND, Move
from tools.art.figures.villagers.wear import Act

RUN_TICKS = 3
GROWN_STEP = 9.0  # px a foot goes back per frame of the run that the others are scaled from
AIR = (0.0, 0.3, 0.7, 1.0, 1.0, 0.8, 0.4, 0.1)
LIFT = (0.0, 0.0, 0.3, 0.8, 1.0, 1.0, 0.6, 0.0)
UPRIGHT = Act(near=Foot(-4.0), far=Foot(3.6), hip=(0, STAND), lean=2, head=2, arm_far=Arm(0, 26), arm_near=Arm(-10, 22, 0.8), gun="none")

Said = tuple[Arm, Arm | None, float, float]  # far arm, near arm (None: as it stands), nod, glance
CALM: Sequence[Said] = (
    (Arm(18, 74, 0.9), None, 2, 0), (Arm(38, 78, 0.9), None, 6, 0), (Arm(48, 60, 0.9), None, -3, -6), (Arm(34, 76, 0.9), None, 4, -6),
    (Arm(26, 84, 0.9), None, 7, 0), (Arm(10, 60, 0.6), None, 0, 0),
)  # fmt: skip
BROAD: Sequence[Said] = (
    (Arm(20, 70, 1.2), Arm(10, 66, 1.2), 0, 0), (Arm(56, 52, 1.6), Arm(46, 54, 1.8), -6, 0), (Arm(66, 40, 1.8), Arm(56, 44, 2.0), -8, -6),
    (Arm(56, 58, 1.6), Arm(40, 64, 1.6), 4, -6), (Arm(36, 76, 1.2), Arm(24, 76, 1.2), 7, 0), (Arm(24, 60, 1.0), Arm(6, 54, 1.0), 2, 0),
)  # fmt: skip
SHARP: Sequence[Said] = (
    (Arm(30, 96, 0.6), None, 4, 0), (Arm(70, 40, 0.6), None, -4, 0), (Arm(76, 22, 0.6), None, 0, 0), (Arm(50, 90, 0.6), None, 8, 0),
    (Arm(72, 30, 0.6), None, -2, -8), (Arm(30, 96, 0.6), None, 4, 0),
)  # fmt: skip
SHY: Sequence[Said] = (
    (Arm(24, 104, 0.2), Arm(16, 100, 0.2), 8, 0), (Arm(28, 110, 0.2), Arm(20, 104, 0.2), 12, -8),
    (Arm(34, 96, 0.6), Arm(16, 100, 0.2), 2, 0), (Arm(40, 86, 0.8), Arm(16, 96, 0.2), -2, 0),
    (Arm(28, 108, 0.2), Arm(18, 102, 0.2), 6, -10), (Arm(24, 104, 0.2), Arm(16, 100, 0.2), 10, 0),
)  # fmt: skip


@dataclass(frozen=True)
class Gait:
    """How somebody walks: px per frame on the ground, ticks per frame, swing of the arms in degrees (None: they stay)."""

    step: float = 4.0
    ticks: int = 5
    swing: float | None = 20.0
    lift: float = 1.0
    rock: float = 0.0  # degrees the upper body rocks


def idle(stand: Pose, ticks: int = 9) -> Move:
    """Breathing: the chest fills, the head follows a frame later, hanging arms are lifted a little."""
    made = []
    for air, lift in zip(AIR, LIFT, strict=True):
        made.append(replace(stand, breath=air, rise=lift, arm_near=_eased(stand.arm_near, air), arm_far=_eased(stand.arm_far, air)))
    return Move("idle", made, ticks, grounded=True)


def _eased(arm: Arm | Hand | None, air: float) -> Arm | Hand:
    if isinstance(arm, Arm):
        return Arm(arm.shoulder - 4 * air, arm.elbow + 6 * air, arm.out)
    return arm if arm is not None else Arm(-10, 22, 0.8)


def walk(stand: Pose, gait: Gait) -> Move:
    """Eight frames, five of them on the ground; a stick goes with the far foot."""
    d, up, low = gait.step, gait.lift, stand.hip[1] / STAND
    path = [
        Foot(2 * d, 0, 14), Foot(d), Foot(0), Foot(-d, 0, -8), Foot(-2 * d, 0, -32), Foot(-0.9 * d, 2.4 * up, -40),
        Foot(0.4 * d, 3.0 * up, -16), Foot(1.5 * d, 1.5 * up, 10),
    ]  # fmt: skip
    hips = [h * low for h in (20.0, 20.2, 20.8, 20.5)] * 2
    made: list[Pose] = []
    for i in range(8):
        a = math.tau * i / 8
        pose = replace(
            stand, near=path[i], far=path[(i + 4) % 8], hip=(stand.hip[0], hips[i]), lean=stand.lean + 3 + gait.rock * math.cos(2 * a),
            wind=0.5 + 0.3 * math.sin(2 * a), breath=0.5,
        )  # fmt: skip
        if gait.swing is not None:
            far, near = Arm(4 + gait.swing * math.cos(a), 24), Arm(0 - gait.swing * math.cos(a), 24, 0.8)
            pose = replace(pose, arm_far=far, arm_near=stand.arm_near if _stick(stand) else near)
        if isinstance(pose, Act) and pose.stick is not None:
            foot = path[(i + 4) % 8]
            pose = replace(pose, stick=(pose.stick[0] + foot.x, foot.z), arm_near=Arm(42 + 3.2 * foot.x, 26, 0.6))
        made.append(pose)
    return Move("walk", made, gait.ticks, grounded=True)


def _stick(pose: Pose) -> bool:
    return isinstance(pose, Act) and pose.stick is not None


def run(gun: str = "none", step: float = GROWN_STEP, size: float = 1.0, hold: Arm | None = None) -> Move:
    """The run of those in suits, with steps of another length; `size` is the build's scale against a grown-up's."""
    base = poses.run()
    share = step / GROWN_STEP
    made = []
    for i, pose in enumerate(base.poses):
        near, far = (_scaled(foot, share, size) for foot in (pose.near, pose.far))
        hip = (pose.hip[0], pose.hip[1] + (1 - share / size) * (20.2 - pose.hip[1]))
        moved = replace(pose, near=near, far=far, hip=hip, lean=pose.lean * (0.5 + 0.5 * share / size), gun=gun)
        if hold is not None:
            moved = replace(moved, arm_near=Arm(hold.shoulder + 6 * math.sin(math.tau * i / 5), hold.elbow, hold.out))
        made.append(moved)
    return Move("run", made, RUN_TICKS)


def _scaled(foot: Leg | Foot, share: float, size: float) -> Foot:
    assert isinstance(foot, Foot)
    return Foot(foot.x * share, foot.z * size * (0.4 + 0.6 * share / size), foot.pitch, foot.out)


def talk(stand: Pose, said: Sequence[Said] = CALM, ticks: Sequence[int] = (7, 6, 10, 6, 8, 9)) -> Move:
    """Speaking with the hands."""
    made = []
    for i, (far, near, nod, glance) in enumerate(said):
        air = (0.0, 0.5, 1.0, 0.6, 0.3, 0.0)[i]
        arm = near if near is not None else stand.arm_near
        made.append(replace(stand, arm_far=far, arm_near=arm, head=stand.head + nod, glance=glance, breath=air, rise=air * 0.6))
    return Move("talk", made, list(ticks), grounded=True)


def point(stand: Pose) -> Move:
    """The far arm shows where to look; the head goes first."""
    base = replace(stand, lean=stand.lean + 3)
    made = [
        replace(base, arm_far=Arm(50, 70), head=-4, glance=6),
        replace(base, arm_far=Arm(84, 16), head=-4),
        replace(base, arm_far=Arm(95, 2), head=-6, breath=1.0, rise=0.5),
        replace(base, arm_far=Arm(93, 4), head=-5, breath=0.5),
    ]
    return Move("point", made, [4, 4, 14, 14], grounded=True)


SEATS = {
    "crossed": Act(near=Leg(104, 179, -8, 4), far=Leg(100, 173, -8, 4), hip=(-2, 3.4), lean=-2, bow=10, head=6, arm_near=Arm(24, 50, 1.2),
                   arm_far=Arm(34, 44, 1.2), gun="none"),
    "knee": Act(near=Leg(104, 179, -8, 4), far=Foot(6.5, 0, 0, 0.6), hip=(-4, 3.4), lean=-6, bow=12, head=4, arm_near=Arm(-34, 10, 1.4),
                arm_far=Arm(62, 24, 0.8), gun="none"),
    "heels": Act(near=Leg(64, 152, -172), far=Leg(68, 156, -172), hip=(-3, 6.0), lean=6, bow=6, head=6, arm_near=Arm(14, 40, 0.6),
                 arm_far=Arm(22, 40, 0.6), gun="none"),
    "hugged": Act(near=Foot(5.0), far=Foot(6.0), hip=(-3, 3.2), lean=14, bow=16, head=10, arm_near=Arm(44, 46, 0.2), arm_far=Arm(48, 46),
                  gun="none"),
}  # fmt: skip


def sit(seat: str, size: float = 1.0, **own: object) -> Move:
    """On the ground, breathing, and once in a while a look about."""
    base = SEATS[seat]
    if isinstance(base.far, Foot):
        base = replace(base, far=replace(base.far, x=base.far.x * size))
    if isinstance(base.near, Foot):
        base = replace(base, near=replace(base.near, x=base.near.x * size))
    base = replace(base, **own)  # type: ignore[arg-type]
    spread = ((0.0, 0.0, 0, 0), (0.5, 0.3, 0, 0), (1.0, 0.8, 0, 0), (0.6, 0.8, 0, 0), (0.2, 0.2, -6, -20), (0.8, 0.6, -8, -24))
    made = [replace(base, breath=b, rise=r, head=base.head + h, glance=g) for b, r, h, g in spread]
    return Move("sit", made, [14, 12, 14, 14, 26, 26], grounded=True)


def work(stand: Pose, kind: str) -> Move:
    """Hands busy at a bench before the body: hammering, mending a net, stirring, screwing."""
    base = replace(stand, far=Foot(4.5), near=Foot(-4.5), lean=stand.lean + 8, bow=8, head=20, gun="none")
    if isinstance(base, Act):
        base = replace(base, stick=None)
    made, ticks = WORKS[kind](base)
    return Move("work", made, ticks, grounded=True)


def _hammer(base: Pose) -> tuple[list[Pose], list[int]]:
    blows = [(58, 92, 160.0, -3), (70, 92, 178.0, -4), (66, 46, 112.0, 1), (42, 34, 76.0, 3), (46, 36, 84.0, 2), (54, 66, 126.0, 0)]
    made: list[Pose] = []
    for shoulder, elbow, way, d in blows:
        near = Arm(shoulder, elbow, 0.6)
        made.append(replace(base, arm_far=Arm(38, 46), arm_near=near, tool=way, lean=base.lean + d, breath=0.5 - d / 8))
    return made, [5, 8, 3, 4, 6, 5]


def _mend(base: Pose) -> tuple[list[Pose], list[int]]:
    made: list[Pose] = []
    for i in range(6):
        a = math.tau * i / 6
        far, near = Arm(34 + 5 * math.sin(a), 66), Arm(28 + 14 * math.cos(a), 66 + 14 * math.sin(a), 0.4)
        made.append(replace(base, arm_far=far, arm_near=near, head=base.head + 3 * math.sin(a), breath=0.5 + 0.5 * math.sin(a)))
    return made, [5, 5, 5, 5, 5, 5]


def _stir(base: Pose) -> tuple[list[Pose], list[int]]:
    made: list[Pose] = []
    for i in range(6):
        a = math.tau * i / 6
        c = math.cos(a)
        near, far = Arm(46 + 10 * c, 44 + 8 * math.sin(a), 0.6), Arm(36 + 8 * c, 52)
        made.append(replace(base, arm_far=far, arm_near=near, tool=14 - 12 * c, lean=base.lean + 2 * c))
    return made, [5, 5, 5, 5, 5, 5]


def _screw(base: Pose) -> tuple[list[Pose], list[int]]:
    turns = [(40, 62, 100.0, 0), (42, 60, 112.0, 1), (44, 58, 124.0, 1), (46, 56, 132.0, 2), (40, 66, 104.0, 0), (36, 74, 94.0, -1)]
    made: list[Pose] = []
    for shoulder, elbow, way, d in turns:
        made.append(replace(base, arm_far=Arm(44, 54), arm_near=Arm(shoulder, elbow, 0.4), tool=way, lean=base.lean + d))
    return made, [4, 4, 4, 8, 4, 5]


WORKS = {"hammer": _hammer, "mend": _mend, "stir": _stir, "screw": _screw}


def cower(size: float = 1.0) -> Move:
    """As small as can be, the arms over the head, trembling, a look out between."""
    made: list[Pose] = []
    for d, h in ((0.0, 44), (0.8, 46), (0.0, 44), (0.8, 42)):
        near, far = Hand((4.5 + d) * size, 23.5 * size, 60, 2.0), Hand((6.5 + d) * size, 24 * size, 60, 1.0)
        made.append(
            Act(near=Foot(-3.4 * size), far=Foot(3.6 * size), hip=(-4.2 + d, 8.0), lean=40, bow=26, head=h, eyes=False, arm_near=near,
                arm_far=far, gun="none")
        )  # fmt: skip
    return Move("cower", made, 5, grounded=True)


def unarmed(move: Move) -> Move:
    """The same without a gun on the back."""
    return replace(move, poses=[replace(p, gun="none") if p.gun == "back" else p for p in move.poses])


def hit() -> list[Move]:
    """Thrown back, falling through the air, and down for good."""
    return [unarmed(move()) for move in (poses.hurt, poses.fall, poses.die)]


def collapse(stand: Pose, size: float = 1.0) -> Move:
    """An old body gives way: the knees, then slowly on to the side, and still."""
    made = [
        replace(stand, lean=stand.lean - 8, head=18, arm_far=Arm(40, 60), arm_near=Arm(16, 50, 1.2), eyes=False),
        Act(near=Foot(3 * size, 0, -16), far=Foot(-4 * size, 0, -30), hip=(-2, 14.0), lean=8, bow=6, head=26,
            arm_far=Arm(30, 60), arm_near=Arm(0, 30), eyes=False, gun="none"),
        Act(near=Leg(14, 98, -150), far=Leg(6, 92, -150), hip=(-3, 10.6), lean=20, bow=12, head=40, arm_far=Arm(24, 30),
            arm_near=Arm(6, 20), eyes=False, gun="none"),
        Act(near=Leg(-10, 76, -160), far=Leg(-18, 68, -160), hip=(-4, 9.4), lean=56, bow=6, head=60, arm_far=Arm(60, 20),
            arm_near=Arm(50, 20), eyes=False, gun="none"),
        Act(near=Leg(-56, 40, -170), far=Leg(-60, 30, -170), hip=(-4, 6.2), lean=82, head=74, arm_far=Arm(100, 16, 1.0),
            arm_near=Arm(84, 40, 1.0), eyes=False, gun="none"),
        Act(near=Leg(-74, 26, -174), far=Leg(-70, 34, -174), hip=(-4, 4.0), lean=88 - stand.bow, head=70, arm_far=Arm(96, -6, 1.6),
            arm_near=Arm(56, 60, 1.6), eyes=False, gun="none"),
    ]  # fmt: skip
    return Move("die", made, [6, 6, 8, 5, 5, 10], loop=False, grounded=True)


def old_hit(stand: Pose) -> list[Move]:
    """Of an old one: thrown back, falling through the air, giving way."""
    return [unarmed(poses.hurt()), unarmed(poses.fall()), collapse(replace(stand, stick=None) if isinstance(stand, Act) else stand)]


def nod_off(seated: Pose) -> Move:
    """Sitting longer: the head sinks, and is thrown up again."""
    nods = ((4, True, 0.0), (10, True, 0.5), (18, False, 1.0), (24, False, 0.6), (28, False, 0.0), (-2, True, 0.6))
    made = [replace(seated, head=h, eyes=e, breath=b, rise=b * 0.6, bow=seated.bow + h * 0.2) for h, e, b in nods]
    return Move("sit", made, [26, 14, 16, 20, 34, 12], grounded=True)


def fisher(stand: Pose, gait: Gait, said: Sequence[Said], seat: str, job: str, gun: str = "none", size: float = 1.0) -> list[Move]:
    """All moves of one of the fishers: those of everyday, of flight and of the fight."""
    shared = [poses.ladder(), poses.crouch(), poses.aim(), poses.shoot()]
    if gun == "none":
        shared = [unarmed(move) for move in shared]
    moves = [idle(stand), walk(stand, gait), run(gun), talk(stand, said), point(stand), sit(seat), work(stand, job), cower(size)]
    return [*moves, *hit(), *shared]


def small(move: Move, size: float) -> Move:
    """A grown-up's move for a child: feet and hands that are placed in px come nearer."""

    def nearer(limb: object) -> object:
        if isinstance(limb, Foot):
            return Foot(limb.x * size, limb.z * size, limb.pitch, limb.out)
        if isinstance(limb, Hand):
            return Hand(limb.x * size, limb.z * size, limb.elbow, limb.out, limb.flare)
        return limb

    made = [
        replace(p, near=nearer(p.near), far=nearer(p.far), arm_near=nearer(p.arm_near), arm_far=nearer(p.arm_far), gun="none")  # type: ignore[arg-type]
        for p in move.poses
    ]
    return replace(move, poses=made)


def child(stand: Pose, size: float, seat: str, play: Move, said: Sequence[Said]) -> list[Move]:
    """All moves of a child whose scale is `size` of a grown-up's."""
    steps = [idle(stand, 7), walk(stand, Gait(2.0, 3, 30.0, 0.7)), run("none", 5.0, size)]
    rest = [talk(stand, said, (5, 4, 7, 5, 5, 6)), sit(seat, size), play, cower(size)]
    return [*steps, *rest, *(small(unarmed(move()), size) for move in (poses.fall, poses.die, poses.ladder))]


def skipping(stand: Pose, size: float) -> Move:
    """Hops on the spot, the arms thrown up, a clap at the top."""
    hops = [
        (19.0, 0.0, 20, 40), (16.0, 0.0, -40, 30), (21.5, 0.0, 80, 30), (23.0, 4.0, 140, 14), (23.2, 5.0, 160, 6), (22.6, 2.6, 150, 12),
        (18.6, 0.0, 90, 30), (16.6, 0.0, 20, 40),
    ]  # fmt: skip
    made: list[Pose] = []
    for i, (hip, z, arm, elbow) in enumerate(hops):
        pitch = -40 if z else -16 if 2 <= i < 3 else 0
        made.append(
            replace(
                stand,
                near=Foot(-2.0 * size, z * size, pitch),
                far=Foot(3.0 * size, z * size, pitch),
                hip=(0, hip),
                base=(0, z * size * 0.4),
                lean=4,
                head=-6 if z else 6,
                arm_near=Arm(arm, elbow, 1.6),
                arm_far=Arm(arm + 6, elbow, 1.6),
                wind=-0.8 if i in (5, 6) else 0.4,
            )
        )
    return Move("play", made, [4, 4, 3, 3, 5, 3, 3, 5])


def fencing(stand: Pose, size: float) -> Move:
    """Thrusts and swings a toy harpoon at enemies only he sees."""
    cuts = [
        (-1.0, 2, 30, 80, 60.0), (-2.0, -8, -30, 60, 96.0), (2.5, 16, 80, 6, 92.0), (2.8, 18, 88, 0, 90.0), (0.0, 4, 120, 50, 190.0),
        (-1.6, -6, 176, 40, 226.0), (1.6, 14, 96, 16, 110.0), (2.4, 20, 44, 10, 52.0),
    ]  # fmt: skip
    made: list[Pose] = []
    for x, lean, arm, elbow, way in cuts:
        base = replace(stand, near=Foot(-6.0 * size), far=Foot((5 + max(0.0, x)) * size), hip=(x, 18.2), lean=lean, head=2, gun="none")
        made.append(replace(base, arm_near=Arm(arm, elbow, 0.6), arm_far=Arm(-arm * 0.3 - 10, 60, 1.0), toy=way, wind=x * 0.4))
    return Move("play", made, [6, 7, 3, 8, 4, 7, 3, 8], grounded=True)
