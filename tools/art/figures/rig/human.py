"""A person in a hard suit, about 45 px tall: posed by hips, feet, hands and a few angles, built of rods and balls.

A figure's own axes: x forward, y to its far side, z up, the ground at z = 0. Angles of limbs are degrees from
straight down, forward positive. The same code gives the mesh (inside Blender) and the joints (anywhere).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Mark, Paint

Vec = NDArray[np.float64]

SHELL, UNDER, SKIN, HAIR, GUN, STEEL, GEAR, GLASS, DARK, FAR = range(10)

X, Y, Z = np.eye(3)
FACE_TURN = 16.0  # degrees the face looks more towards the viewer than the body does
ANKLE = 2.7  # px from sole to ankle
HEEL, TOE = -1.5, 4.2  # px from the ankle to the ends of the sole
THIGH, SHIN = 9.9, 9.2
UPPER_ARM, FOREARM = 6.4, 6.0
SIDEWAYS = 0.6  # cosine of the yaw above which feet and hands are placed in px of the picture
LAMP = "#ffe9c4"
EYE = "#1a1214"

SHELL_RAMP = ("#33424a", "#64777d", "#9fb0b1", "#d5dedc", "#f6f8f3")
FAR_RAMP = ("#212e35", "#3e5058", "#6c8086", "#9db0b1", "#c6d2d0")  # the same suit on the far side, so that legs part
UNDER_RAMP = ("#0a0f12", "#141d22", "#222e35", "#36464e")
SKIN_RAMP = ("#a17a6c", "#d6b09c", "#f4dccb")
GUN_RAMP = ("#090d10", "#161d22", "#2b363d", "#4a5a62")
STEEL_RAMP = ("#3d4a51", "#71838a", "#aebcbd", "#e8eeec")
GLASS_RAMP = ("#0b171d", "#173039", "#33626c", "#86b9b8")
DARK_RAMP = ("#05070a", "#0b0f13", "#141b20")


def paints(hair: Sequence[str], gear: Sequence[str]) -> list[Paint]:
    """The suit's paints, in the order of the material numbers, with a person's own hair and gear colours."""
    white = "#ffffff"
    return [
        Paint(SHELL_RAMP, 1.0, white, 0.42),
        Paint(UNDER_RAMP, 1.15),
        Paint(SKIN_RAMP, 1.7, None, 0.72),
        Paint(tuple(hair), 1.1, None),
        Paint(GUN_RAMP, 1.5, "#86aaa9", 0.7),
        Paint(STEEL_RAMP, 1.6, white, 0.7),
        Paint(tuple(gear), 1.6, None, 0.7),
        Paint(GLASS_RAMP, 1.3, "#a9d2d0", 0.7),
        Paint(DARK_RAMP, 1.2, None),
        Paint(FAR_RAMP, 1.0, "#d5dedc", 0.42),
    ]


def swung(degrees: float) -> Vec:
    """The direction a limb hangs in: 0 down, 90 forward, 180 up."""
    a = math.radians(degrees)
    return np.array([math.sin(a), 0.0, -math.cos(a)])


@dataclass(frozen=True)
class Leg:
    """A leg by its angles, for feet that touch nothing."""

    thigh: float
    knee: float  # bend backwards
    foot: float = 0.0  # pitch, toes up positive
    out: float = 0.0  # px away from the middle line


@dataclass(frozen=True)
class Foot:
    """A leg by where its foot is, in px from the figure's position; a pitched foot turns on its toe or its heel."""

    x: float
    z: float = 0.0
    pitch: float = 0.0
    out: float = 0.0


@dataclass(frozen=True)
class Arm:
    """An arm by its angles."""

    shoulder: float
    elbow: float  # bend forwards
    out: float = 0.4


@dataclass(frozen=True)
class Hand:
    """An arm by where its hand is, in px from the figure's position; the elbow bends towards `elbow` degrees."""

    x: float
    z: float
    elbow: float = -60.0
    out: float = 0.0
    flare: float = 0.3  # how much the elbow goes outwards


@dataclass(frozen=True)
class Build:
    """What makes a person: size, girth and what is worn."""

    scale: float = 1.0
    girth: float = 1.0  # of limbs
    chest: float = 1.0  # of the torso's width
    helmet: float = 1.0
    headgear: str = "visor"  # visor, hood, cap, goggles or cowl
    hair: str = "fringe"  # fringe or short
    gear: tuple[str, ...] = ()  # scarf, tank, coil, antenna, pouch, cloak
    sag: float = 0.0  # forward bow of the upper back, degrees


@dataclass(frozen=True)
class Pose:
    """One moment of a figure."""

    near: Leg | Foot = field(default_factory=lambda: Foot(3))
    far: Leg | Foot = field(default_factory=lambda: Foot(-3))
    hip: tuple[float, float] = (0.0, 21.2)
    base: tuple[float, float] = (0.0, 0.0)  # px the ground under the hips is away from the figure's position
    lean: float = 3.0
    bow: float = 0.0  # the upper back leans so much more than the lower
    head: float = 0.0  # nod, down positive
    glance: float = 0.0  # head turned away from the viewer, degrees
    yaw: float = 24.0  # body turned towards the viewer
    arm_near: Arm | Hand | None = None  # None: an overlay sheet draws it
    arm_far: Arm | Hand = field(default_factory=lambda: Arm(-2, 24))
    breath: float = 0.0  # 0 out, 1 in
    rise: float = 0.0  # px the head and shoulders are lifted
    wind: float = 0.0  # px loose things blow backwards
    gun: float | str | None = "back"  # direction in the near hand, on the back, or none
    eyes: bool = True  # open
    visor_down: bool = False


@dataclass
class Joints:
    """Where a posed figure's points are, from its position: x right, y away, z up; in final px."""

    shoulder: Vec
    hand: Vec
    muzzle: Vec
    head: Vec
    marks: list[Mark] = field(default_factory=list)


class Space:
    """Takes a figure's own axes to the sheet's: scaled, turned by yaw, set down at an origin."""

    def __init__(self, mesh: Mesh, origin: ArrayLike, yaw: float, scale: float) -> None:
        self.mesh, self.scale = mesh, scale
        self.origin: Vec = np.asarray(origin, float)
        a = math.radians(yaw)
        c, s = math.cos(a), math.sin(a)
        self.turn: Vec = np.array([[c, s, 0.0], [-s, c, 0.0], [0.0, 0.0, 1.0]])
        self.shorten = c if c > SIDEWAYS else 1.0  # how much of a forward px is seen

    def at(self, p: ArrayLike) -> Vec:
        """A point in the sheet."""
        place: Vec = self.turn @ np.asarray(p, float) * self.scale + self.origin
        return place

    def near_origin(self, p: ArrayLike) -> Vec:
        """A point in px from the figure's position."""
        away: Vec = self.at(p) - self.origin
        return away

    def rod(self, a: ArrayLike, b: ArrayLike, r0: float, r1: float, m: int) -> None:
        """A rod with round ends."""
        self.mesh.capsule(self.at(a), self.at(b), r0 * self.scale, r1 * self.scale, m, seg=10, steps=4)

    def ball(self, c: ArrayLike, r: Sequence[float], m: int, turn: Vec | None = None) -> None:
        """An ellipsoid in the body's axes, or in those of the columns of `turn`."""
        matrix = self.turn if turn is None else self.turn @ turn
        self.mesh.ball(self.at(c), np.array(r) * self.scale, m, 14, 9, matrix)

    def beam(self, a: ArrayLike, b: ArrayLike, w: float, h: float, m: int, up: ArrayLike = Z) -> None:
        """A box from a to b, w wide and h along `up`."""
        self.mesh.beam(self.at(a), self.at(b), w * self.scale, h * self.scale, m, self.turn @ np.asarray(up, float))

    def tube(self, pts: Sequence[Vec], r: ArrayLike, m: int) -> None:
        """A tube along points."""
        self.mesh.tube([self.at(p) for p in pts], np.asarray(r, float) * self.scale, 8, m)


def bent(start: Vec, end: Vec, first: float, second: float, towards: Vec) -> tuple[Vec, Vec]:
    """The middle joint and the end of a two-part limb that reaches for `end` and bends towards a direction."""
    reach = end - start
    length = float(np.linalg.norm(reach))
    span = min(max(length, abs(first - second) + 0.01), (first + second) * 0.998)
    way = reach / max(length, 1e-6)
    along = (first**2 - second**2 + span**2) / (2 * span)
    height = math.sqrt(max(first**2 - along**2, 0.0))
    side = towards - (towards @ way) * way
    side = side / max(float(np.linalg.norm(side)), 1e-6)
    return start + way * along + side * height, start + way * span


def draw_human(mesh: Mesh, build: Build, pose: Pose, origin: ArrayLike) -> Joints:
    """Add one posed figure standing at `origin`, and say where its points are."""
    s = Space(mesh, origin, pose.yaw, build.scale)
    hip = np.array([pose.hip[0] + pose.base[0] / build.scale, 0.0, pose.hip[1] + pose.base[1] / build.scale])
    for side, leg in ((-1, pose.near), (1, pose.far)):
        _leg(s, build, hip, side, leg)
    lean, upper = math.radians(pose.lean), math.radians(pose.lean + pose.bow + build.sag)
    spine = np.array([math.sin(lean), 0.0, math.cos(lean)])
    back = np.array([math.sin(upper), 0.0, math.cos(upper)])
    front = np.array([back[2], 0.0, -back[0]])
    waist = hip + spine * 4.6
    chest = waist + back * (4.4 + 0.5 * pose.rise) + front * 0.3
    collar = waist + back * (8.0 + pose.rise)
    marks = _torso(s, build, pose, hip, waist, chest, collar, spine, back, front)
    head, seen = _head(s, build, pose, collar, back)
    marks += seen
    level = waist + back * (6.7 + 0.8 * pose.rise)
    shoulders = {side: level + Y * side * 3.6 * build.chest for side in (-1, 1)}
    draw_arm(s, build, shoulders[1], 1, pose.arm_far)
    hand, muzzle = shoulders[-1], shoulders[-1]
    if pose.arm_near is not None:
        grip = draw_arm(s, build, shoulders[-1], -1, pose.arm_near)
        hand = muzzle = grip
        if isinstance(pose.gun, int | float):
            muzzle = harpoon_gun(s, grip, pose.gun)
    if pose.gun == "back":
        _slung(s, build, chest, back, front)
    return Joints(s.near_origin(shoulders[-1]), s.near_origin(hand), s.near_origin(muzzle), head, marks)


def _leg(s: Space, build: Build, hip: Vec, side: int, leg: Leg | Foot) -> None:
    """Thigh plate, dark knee with a cap, shin plate, dark ankle, boot."""
    g = build.girth
    shell = FAR if side > 0 else SHELL
    top = hip + Y * side * 1.9
    if isinstance(leg, Leg):
        knee = top + swung(leg.thigh) * THIGH + Y * side * (0.2 + leg.out * 0.5)
        ankle = knee + swung(leg.thigh - leg.knee) * SHIN + Y * side * leg.out * 0.5
        pitch = leg.foot
    else:
        pitch = leg.pitch
        ankle = planted(leg, side, s.scale, s.shorten) / [s.scale, 1, s.scale]
        knee, ankle = bent(top, ankle, THIGH, SHIN, np.array([1.0, side * 0.12, 0.25]))
    a = math.radians(pitch)
    ahead, down = np.array([math.cos(a), 0.0, math.sin(a)]), np.array([math.sin(a), 0.0, -math.cos(a)])
    heel, toe = ankle + ahead * (HEEL + 1.4) + down * 1.35, ankle + ahead * (TOE - 1.2) + down * 1.55
    s.rod(top, knee, 2.3 * g, 1.6 * g, UNDER)
    s.rod(top + (knee - top) * 0.16, top + (knee - top) * 0.58, 2.75 * g, 2.35 * g, shell)
    s.rod(knee, ankle, 1.6 * g, 1.2 * g, UNDER)
    s.rod(knee + (ankle - knee) * 0.34, knee + (ankle - knee) * 0.76, 2.2 * g, 1.8 * g, shell)
    s.rod(ankle, ankle + down * 0.6, 1.5 * g, 1.5 * g, UNDER)
    s.rod(heel, toe, 1.45, 1.2, shell)
    s.rod(heel + ahead * 0.4 - down * 0.4, ankle + ahead * 0.6 + down * 0.6, 1.5, 1.5, shell)


def planted(foot: Foot, side: int, scale: float, shorten: float) -> Vec:
    """The ankle of a foot whose sole (or toe, or heel, when pitched) is at a place."""
    a = math.radians(foot.pitch)
    turn = TOE if foot.pitch < 0 else HEEL if foot.pitch > 0 else 0.0
    turn *= scale
    from_turn = np.array([-turn, ANKLE * scale])
    c, n = math.cos(a), math.sin(a)
    x = foot.x / shorten + turn + from_turn[0] * c - from_turn[1] * n
    z = foot.z + from_turn[0] * n + from_turn[1] * c
    return np.array([x, side * (2.1 + foot.out), z])


def _torso(
    s: Space, build: Build, pose: Pose, hip: Vec, waist: Vec, chest: Vec, collar: Vec, spine: Vec, back: Vec, front: Vec
) -> list[Mark]:
    """Pelvis shell, dark waist, breastplate, collar, the pack on the back; the lamp is a mark."""
    w = build.chest
    frame = np.stack([front, Y, back], 1)
    swell = 0.55 * pose.breath
    s.rod(hip - Y * 1.6 * w, hip + Y * 1.6 * w, 2.5, 2.5, UNDER)
    s.ball(hip + spine * 0.9, (2.95, 3.3 * w, 2.0), SHELL, frame)
    s.rod(hip + spine * 1.5, waist + back * 1.6, 2.3 * w, 2.5 * w, UNDER)
    s.ball(chest + back * 0.4 + front * 0.2, (3.3 * w + swell, 3.9 * w, 3.7 + swell * 0.5), SHELL, frame)
    s.ball(chest - back * 2.3 + front * 0.1, (2.6 * w + swell * 0.5, 3.1 * w, 1.8), SHELL, frame)
    s.rod(collar - back * 1.0, collar + back * 0.9, 2.3, 2.0, UNDER)
    s.rod(collar - back * 1.3 - Y * 1.6, collar - back * 1.3 + Y * 1.6, 1.9, 1.9, SHELL)
    pack = chest - front * (3.3 * w)
    s.beam(pack - back * 3.2, pack + back * 2.2, 5.0 * w, 2.2, STEEL if "tank" in build.gear else SHELL, front)
    s.beam(pack - front * 1.0 - back * 0.7, pack - front * 1.0 + back * 0.3, 5.2 * w, 0.6, UNDER, front)
    s.beam(pack - back * 3.8, pack - back * 3.0, 4.2 * w, 2.0, UNDER, front)
    _gear(s, build, pose, hip, chest, collar, back, front)
    lamp = chest + front * (2.9 * w + swell) + back * 0.6 - Y * 1.6
    facing = s.turn @ (front * 0.8 - Y * 0.6)
    if facing[1] > 0.2:
        return []
    return [_mark(s, lamp, "#26333a", (4, 4), 2.6), _mark(s, lamp, "#e2a659", (2, 2), 2.6), _mark(s, lamp + back * 0.5, LAMP, (2, 1), 2.8)]


def _mark(s: Space, p: Vec, colour: str, size: tuple[int, int] = (1, 1), reach: float = 1.6) -> Mark:
    x, y, z = (float(v) for v in s.near_origin(p))
    return Mark((x, y, z), colour, size, reach)


def _gear(s: Space, build: Build, pose: Pose, hip: Vec, chest: Vec, collar: Vec, back: Vec, front: Vec) -> None:
    """What tells people apart from a distance."""
    blown = np.array([-pose.wind, 0.0, 0.0])
    if "pouch" in build.gear:
        s.beam(hip - Y * 3.4 + front * 0.4 - back * 1.4, hip - Y * 3.4 + front * 0.4 + back * 1.2, 1.6, 2.4, GEAR, front)
    if "scarf" in build.gear:
        ring = [collar + front * 2.6 * math.cos(a) + Y * 2.7 * math.sin(a) - back * 0.2 for a in np.linspace(0, 6.3, 13)]
        s.tube(ring, 1.35, GEAR)
        tail = [collar - front * 2.2 - Y * 1.4, collar - front * 4.2 - back * 3.0 - Y * 2 + blown * 1.2]
        tail.append(collar - front * 4.8 - back * 7.5 - Y * 2.2 + blown * 3)
        s.tube(tail, (1.3, 1.2, 0.9), GEAR)
    if "cloak" in build.gear:
        _cloak(s, build.chest, pose, chest, collar, back, front)
    if "tank" in build.gear:
        for y in (-2.2, 2.2):
            low, high = chest - front * 5.6 - back * 4.6 + Y * y, chest - front * 5.6 + back * 4.0 + Y * y
            s.rod(low, high, 2.0, 2.0, GEAR)
            s.rod(high, high + back * 1.9, 0.8, 0.8, STEEL)
        s.beam(chest - front * 5.8 - Y * 4.2, chest - front * 5.8 + Y * 4.2, 4.2, 1.2, DARK, back)
    if "coil" in build.gear:
        up, down = collar - back * 0.9 + Y * 3.0, chest - back * 4.6 - Y * 3.4
        mid, r = (up + down) / 2, float(np.linalg.norm(up - down)) / 2
        way = (up - down) / (2 * r)
        for turn, depth in ((0.0, 4.0), (0.9, 4.6)):
            ring = [mid + way * (r - turn) * math.cos(a) + front * depth * math.sin(a) for a in np.linspace(0, 6.3, 17)]
            s.tube(ring, 0.85, GEAR)


def _cloak(s: Space, w: float, pose: Pose, chest: Vec, collar: Vec, back: Vec, front: Vec) -> None:
    """Heavy cloth over both shoulders, longer behind, that lags when its wearer moves."""
    frame = np.stack([front, Y, back], 1)
    s.ball(collar - back * 2.4 - front * 0.4, (4.5, 6.3 * w, 3.3), GEAR, frame)
    s.rod(collar - back * 2.6 + front * 1.6 - Y * 4.6 * w, collar - back * 2.0 + front * 3.0, 1.9, 1.6, GEAR)
    s.ball(chest - back * 0.4 - front * 2.6, (2.9, 4.8 * w, 4.6), GEAR, frame)
    blown = np.array([-pose.wind, 0.0, 0.0])
    for y in (-4.2, -1.4, 1.4, 4.2):
        top, end = chest - front * 4.4 + Y * y * w * 0.8, chest - front * 5.6 - back * 9.5 + Y * y * w + blown * 2.4
        s.tube([top, (top + end) / 2 - front * 0.7 + blown * 0.5, end], (2.0, 1.9, 1.2), GEAR)


def _head(s: Space, build: Build, pose: Pose, collar: Vec, back: Vec) -> tuple[Vec, list[Mark]]:
    """The head, set on whole pixels so that the face is the same from frame to frame."""
    nod, turn = math.radians(pose.head), math.radians(pose.glance - FACE_TURN)
    ahead = np.array([math.cos(nod) * math.cos(turn), math.sin(turn) * math.cos(nod), -math.sin(nod)])
    up = np.array([math.sin(nod) * math.cos(turn), math.sin(turn) * math.sin(nod), math.cos(nod)])
    side = np.cross(up, ahead)
    frame = np.stack([ahead, side, up], 1)
    centre = collar + back * 0.9 + up * 4.0 + ahead * 0.5
    exact = s.near_origin(centre)
    centre = centre + s.turn.T @ ((np.round(exact) - exact) * [1, 0, 1]) / s.scale
    s.rod(collar, centre - up * 3.0, 1.9, 2.0, UNDER)
    if build.headgear == "visor":
        _helmet(s, build, pose.visor_down, centre, frame)
    elif build.headgear == "goggles":
        _goggles(s, build.helmet, centre, frame)
    elif build.headgear == "hood":
        _bare(s, pose.wind, centre, frame)
    elif build.headgear == "cowl":
        _cowl(s, pose.wind, centre, frame)
    else:
        _cap(s, centre, frame)
    marks: list[Mark] = []
    if (s.turn @ ahead)[1] < 0.35 and build.headgear != "goggles":
        marks = _eyes(s, pose, centre, frame)
        if build.headgear == "visor":
            ear = centre - side * 4.4 + up * 2.9 + ahead * 1.2
            marks += [_mark(s, ear, "#e2a659", (2, 2), 2.6), _mark(s, ear + up * 0.6, LAMP, (2, 1), 2.8)]
    return s.near_origin(centre), marks


def _eyes(s: Space, pose: Pose, centre: Vec, frame: Vec) -> list[Mark]:
    """Two dark pixels high when open, one when closed."""
    ahead, side, up = frame.T
    size, lift = ((1, 2), 0.1) if pose.eyes else ((1, 1), -0.5)
    eyes = [centre + ahead * 4.3 + side * y + up * lift for y in (-1.7, 1.6)]
    return [_mark(s, p, EYE, size, 1.8) for p in eyes]


def _face(s: Space, centre: Vec, frame: Vec, out: float) -> None:
    ahead, _, up = frame.T
    s.ball(centre + ahead * (out - 3.0) - up * 0.5, (3.0, 3.2, 3.5), SKIN, frame)
    s.ball(centre + ahead * (out - 2.6) - up * 2.3, (2.2, 2.3, 1.8), SKIN, frame)


def _helmet(s: Space, build: Build, visor_down: bool, centre: Vec, frame: Vec) -> None:
    """A big white helmet, its visor pushed up over the brow, the face open."""
    ahead, side, up = frame.T
    k = build.helmet
    s.ball(centre - ahead * 0.7 + up * 0.6, (4.9 * k, 4.7 * k, 4.9 * k), SHELL, frame)
    s.ball(centre - ahead * 1.3 - up * 1.8, (4.0 * k, 4.3 * k, 3.0 * k), SHELL, frame)
    s.ball(centre - ahead * 4.6 - up * 0.3, (1.6, 2.3, 2.2), GEAR, frame)
    s.rod(centre - ahead * 2.6 - up * 4.3 - side * 2, centre - ahead * 2.6 - up * 4.3 + side * 2, 1.2, 1.2, UNDER)
    _face(s, centre, frame, 4.9)
    s.ball(centre + ahead * 3.0 + up * 1.75, (1.9, 3.0, 1.1), HAIR, frame)
    s.rod(centre + ahead * 2.9 - up * 3.9 - side * 1.9, centre + ahead * 2.9 - up * 3.9 + side * 1.9, 1.0, 1.0, SHELL)
    for y in (-1, 1):
        s.rod(centre + ahead * 2.7 - up * 3.7 + side * y * 2.6, centre + ahead * 1.2 + up * 2.2 + side * y * 4.0, 0.9, 0.9, SHELL)
        s.mesh.cyl(s.at(centre + side * y * 4.0 * k - ahead * 0.4), s.at(centre + side * y * 5.0 * k - ahead * 0.4), 1.7, 10, GEAR)
    if visor_down:
        s.ball(centre + ahead * 1.9 - up * 0.2, (3.9, 3.7, 3.5), GLASS, frame)
        return
    brim = [centre + ahead * (3.6 - 1.5 * abs(y) / 4) + side * y + up * (4.0 - 0.3 * abs(y) / 4) for y in np.linspace(-3.8, 3.8, 7)]
    s.tube(brim, 1.35, GLASS)
    s.tube([p + up * 1.1 - ahead * 0.6 for p in brim], 0.9, SHELL)
    if "antenna" in build.gear:
        root = centre - side * 4.4 - ahead * 1.4 + up * 1.0
        s.tube([root, root + up * 1.5 - ahead * 1.6, root + up * 3.0 - ahead * 3.6], (0.6, 0.5, 0.45), DARK)


def _goggles(s: Space, k: float, centre: Vec, frame: Vec) -> None:
    """A tight helmet with the visor down: a dark slit of glass."""
    ahead, side, up = frame.T
    s.ball(centre - ahead * 0.5 + up * 0.3, (4.5 * k, 4.1 * k, 4.7 * k), SHELL, frame)
    s.ball(centre + ahead * 0.8 - up * 1.9, (3.3 * k, 3.0 * k, 2.6 * k), SHELL, frame)
    s.ball(centre + ahead * 1.8 + up * 0.5, (3.3, 3.6, 1.75), GLASS, frame)
    s.rod(centre + ahead * 3.3 - up * 3.0, centre + ahead * 4.4 - up * 3.3, 1.2, 1.0, UNDER)
    crest = [centre + ahead * 3.0 + up * 4.0, centre + up * 5.1, centre - ahead * 3.6 + up * 3.6]
    s.tube(crest, 0.8, GEAR)
    for y in (-1, 1):
        s.mesh.cyl(s.at(centre + side * y * 3.3 * k), s.at(centre + side * y * 4.4 * k), 1.3, 10, GEAR)


def _bare(s: Space, wind: float, centre: Vec, frame: Vec) -> None:
    """The hood down: short hair, and the hood lying on the nape."""
    ahead, side, up = frame.T
    _face(s, centre, frame, 4.5)
    s.ball(centre - ahead * 0.3 - up * 0.2, (3.7, 3.6, 3.8), SKIN, frame)
    s.ball(centre - ahead * 0.9 + up * 1.3, (4.2, 4.1, 3.7), HAIR, frame)
    s.ball(centre - ahead * 2.0 - up * 0.8, (2.9, 3.8, 3.2), HAIR, frame)
    for y, drop in ((-2.6, 0.2), (-0.6, 0.9), (1.6, 0.4)):
        s.rod(centre + ahead * 1.4 + up * 3.6 + side * y * 0.6, centre + ahead * 3.5 + up * (2.1 - drop) + side * y, 1.3, 0.5, HAIR)
    for y in (-1, 1):
        s.rod(centre + ahead * 0.6 + up * 1.5 + side * y * 3.2, centre + ahead * 0.4 - up * 2.2 + side * y * 3.3, 1.3, 0.6, HAIR)
    tip = np.array([-wind * 0.8, 0.0, 0.0])
    for lift in (3.4, 1.2, -1.4):
        s.rod(centre - ahead * 3.0 + up * lift, centre - ahead * 4.9 + up * (lift - 0.7) + tip, 1.2, 0.4, HAIR)
    s.rod(centre - ahead * 2.4 - up * 4.6 - side * 2.2, centre - ahead * 2.4 - up * 4.6 + side * 2.2, 2.0, 2.0, SHELL)


def _cap(s: Space, centre: Vec, frame: Vec) -> None:
    """A soft dark cap with ear protectors, a broad jaw."""
    ahead, side, up = frame.T
    _face(s, centre, frame, 4.6)
    s.ball(centre - ahead * 0.4 - up * 0.4, (3.9, 3.9, 3.9), SKIN, frame)
    s.ball(centre + ahead * 0.9 - up * 2.9, (3.2, 3.1, 1.9), HAIR, frame)
    s.ball(centre - ahead * 1.7 - up * 0.6, (3.1, 4.0, 3.4), HAIR, frame)
    s.ball(centre - ahead * 0.6 + up * 2.1, (4.6, 4.5, 3.2), DARK, frame)
    s.ball(centre + ahead * 3.0 + up * 2.1, (2.6, 3.0, 0.8), DARK, frame)
    for y in (-1, 1):
        s.mesh.cyl(s.at(centre + side * y * 3.4 - up * 0.3), s.at(centre + side * y * 5.0 - up * 0.3), 2.2, 12, GEAR)
    band = [centre + side * 4.3 * math.cos(a) + up * (0.5 + 5.0 * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    s.tube(band, 0.7, GEAR)


def _cowl(s: Space, wind: float, centre: Vec, frame: Vec) -> None:
    """The hood up, a grey beard under it, a patch over the near eye."""
    ahead, side, up = frame.T
    _face(s, centre, frame, 4.6)
    s.ball(centre + ahead * 2.3 - up * 3.5, (2.6, 3.1, 2.1), HAIR, frame)
    s.rod(centre + ahead * 2.8 - up * 3.6, centre + ahead * 3.2 - up * 7.0, 2.0, 0.7, HAIR)
    s.ball(centre - ahead * 1.4 + up * 0.5, (4.9, 4.7, 4.9), GEAR, frame)
    s.rod(centre - ahead * 2.0 + up * 4.0, centre - ahead * 5.4 + up * 2.6 - np.array([wind * 0.6, 0.0, 0.0]), 2.0, 0.6, GEAR)
    s.ball(centre - ahead * 2.4 - up * 3.4, (3.6, 4.6, 2.6), GEAR, frame)
    rim = [
        centre + ahead * (1.9 + 1.1 * math.sin(a)) + side * 4.1 * math.cos(a) + up * (0.4 + 4.2 * math.sin(a))
        for a in np.linspace(0, math.pi, 9)
    ]
    s.tube(rim, 1.1, GEAR)
    s.ball(centre + ahead * 4.2 - side * 1.7 + up * 0.1, (0.9, 1.1, 1.2), DARK, frame)
    s.rod(centre + ahead * 3.9 - side * 1.9 + up * 0.6, centre + ahead * 2.0 - side * 3.4 + up * 2.0, 0.5, 0.5, DARK)


def draw_arm(s: Space, build: Build, shoulder: Vec, side: int, arm: Arm | Hand) -> Vec:
    """Pauldron, dark upper arm, dark elbow, gauntlet, glove; returns the middle of the fist."""
    g = build.girth
    shell = FAR if side > 0 else SHELL
    if isinstance(arm, Arm):
        elbow = shoulder + swung(arm.shoulder) * UPPER_ARM + Y * side * arm.out
        wrist = elbow + swung(arm.shoulder + arm.elbow) * FOREARM - Y * side * arm.out * 0.6
    else:
        end = np.array([arm.x / s.scale / s.shorten, side * (3.0 + arm.out), arm.z / s.scale])
        elbow, wrist = bent(shoulder, end, UPPER_ARM, FOREARM + 1.0, swung(arm.elbow) + Y * side * arm.flare)
        wrist = wrist - (wrist - elbow) / (FOREARM + 1.0)
    fore = (wrist - elbow) / max(float(np.linalg.norm(wrist - elbow)), 1e-6)
    upper = (elbow - shoulder) / UPPER_ARM
    s.rod(shoulder, elbow, 1.5 * g, 1.35 * g, UNDER)
    s.ball(shoulder + upper * 0.7 + Y * side * 0.3, (2.35 * g,) * 3, shell)
    s.rod(shoulder + upper * 2.6, shoulder + upper * 4.3, 1.75 * g, 1.6 * g, shell)
    s.rod(elbow, wrist, 1.3 * g, 1.1 * g, UNDER)
    s.rod(elbow + fore * 1.7, elbow + fore * 4.7, 1.75 * g, 1.6 * g, shell)
    fist = wrist + fore * 1.0
    s.ball(fist, (1.4 * g,) * 3, shell)
    return fist


def _slung(s: Space, build: Build, chest: Vec, back: Vec, front: Vec) -> None:
    """The harpoon gun across the back, muzzle over the far shoulder."""
    off = -front * (5.0 if "tank" not in build.gear else 8.6)
    low = chest + off - back * 7.5 - Y * 2.5
    high = chest + off + back * 7.0 + Y * 2.0 - front * 1.5
    way = (high - low) / np.linalg.norm(high - low)
    s.beam(low, low + way * 6.5, 1.8, 2.6, GUN, front)
    s.beam(low + way * 5.5, high, 1.4, 1.8, GUN, front)
    s.rod(low + way * 8, high + way * 1.6, 0.55, 0.5, STEEL)


def harpoon_gun(s: Space, grip: Vec, degrees: float, loaded: bool = True) -> Vec:
    """The rail-driven harpoon gun held at `grip`; returns the muzzle."""
    way = swung(degrees)
    up = np.array([-way[2], 0.0, way[0]])
    base = grip + up * 1.5 - Y * 0.5
    s.beam(base - way * 4.6 - up * 0.5, base - way * 0.5, 1.9, 2.5, GUN, up)
    s.beam(base - way * 1.2, base + way * 5.2, 2.4, 3.3, GUN, up)
    s.beam(base + way * 5.0 + up * 1.0, base + way * 13.6 + up * 1.0, 1.5, 1.1, STEEL, up)
    s.beam(base + way * 5.0 - up * 1.1, base + way * 12.0 - up * 1.1, 1.5, 1.1, GUN, up)
    drum = base + way * 2.9 - up * 2.3
    s.mesh.cyl(s.at(drum - Y * 1.5), s.at(drum + Y * 1.5), 1.9, 12, STEEL)
    s.beam(base + way * 0.2, grip - up * 1.2 - way * 0.5, 1.4, 1.6, GUN, way)
    if loaded:
        s.rod(base + way * 5.0, base + way * 14.5, 0.6, 0.55, STEEL)
        s.rod(base + way * 14.4, base + way * 16.6, 1.0, 0.2, STEEL)
    return base + way * (16.5 if loaded else 13.6)


def harpoon_arm(s: Space, build: Build, degrees: float, kick: float = 0.0, loaded: bool = True, bend: float = 0.0) -> Vec:
    """The near arm from its shoulder at the origin, gun levelled in a direction; returns the muzzle."""
    way = swung(degrees)
    up = np.array([-way[2], 0.0, way[0]])
    fist = way * (8.6 - kick - bend) - up * 1.5
    below = -up if degrees <= 100 else np.array([-0.4, 0.0, -1.0])
    elbow, wrist = bent(np.zeros(3), fist - way * 0.8, UPPER_ARM, FOREARM, below)
    g = build.girth
    fore = (wrist - elbow) / FOREARM
    upper = elbow / UPPER_ARM
    muzzle = harpoon_gun(s, fist + way * 0.6, degrees, loaded)
    s.rod(np.zeros(3), elbow, 1.5 * g, 1.35 * g, UNDER)
    s.ball(upper * 0.5 - Y * 0.3, (2.35 * g,) * 3, SHELL)
    s.rod(upper * 2.6, upper * 4.3, 1.75 * g, 1.6 * g, SHELL)
    s.rod(elbow, wrist, 1.3 * g, 1.1 * g, UNDER)
    s.rod(elbow + fore * 1.7 - Y * 0.4, elbow + fore * 4.7 - Y * 0.4, 1.75 * g, 1.6 * g, SHELL)
    s.ball(fist - Y * 0.8, (1.5 * g,) * 3, SHELL)
    return muzzle
