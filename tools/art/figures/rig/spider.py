"""The small Exterminator: a porcelain mask on a black spidery body with four walking limbs and two blades.

Its own axes: x forward, y to its far side, z away from the surface it stands on. A heading turns the finished pose
about its contact point, so that every heading is lit by the same light.
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

BODY, BONE, MASK, SOCKET, TUBE, BLADE, CRACK = range(7)
PAINTS = [
    Paint(("#050708", "#0a0e10", "#12191c", "#1e292e", "#34464d"), 1.0, "#86aaa9", 0.62),
    Paint(("#0d1215", "#1b2429", "#2d3b41", "#4a5e65", "#7d9599"), 0.7, "#86aaa9", 0.62),
    Paint(("#6f7d80", "#a3b0b0", "#cfd7d3", "#eef1ea", "#ffffff"), 1.7, None, 0.75),
    Paint(("#040506",), 2.0, None),
    Paint(("#07090b", "#0f1518", "#1d272c", "#2f3e44"), 0.5, "#86aaa9", 0.62),
    Paint(("#1a2226", "#3a484e", "#6d8086", "#b3c2c3", "#e6eeec"), 1.5, "#dfe9e7", 0.62),
    Paint(("#59666a",), 0.3, None),
]
RED, RED_HOT = "#ff2a2a", "#ff8a6a"
X, Y, Z = np.eye(3)
UPPER, LOWER = 11.5, 18.5  # px of a walking limb's parts
HEAD_SIZE = 1.38
HEAD_NEAR = 12.0  # px the head is moved towards the viewer, so that no limb ever hides the mask
STRIDE = 21.3  # px a foot is carried back on the ground, of which the yaw shows 20
LIFT = 6.0


@dataclass(frozen=True)
class Crawl:
    """One moment of it. Feet and blade tips are given relative to the point of contact."""

    phase: float = 0.0  # of the gait, 0..1
    duty: float = 0.0  # part of the gait's cycle that a foot is on the ground; 0: it stands
    stride: float = STRIDE
    heading: float = 0.0  # degrees the surface is turned
    about: tuple[float, float] = (0.0, 0.0)  # the point (x, z) it is turned about
    lift: float = 0.0  # px it is moved up in the end, whatever the heading
    pitch: float = -8.0  # nose down positive
    height: float = 10.5  # px from the surface to the pelvis
    shift: float = 0.0  # px the body is moved along
    bob: float = 0.0
    feet: tuple[tuple[float, float], ...] = ()  # (x, z) of near rear, near front, far rear, far front; else planted
    splay: float = 0.0  # px the feet stand wider
    blades: str = "folded"  # folded, raised, strike, reach, droop, limp
    head: tuple[float, float] = (0.0, 0.0)  # px forward, px up
    tilt: float = 10.0  # mask nodding down
    face: float = 30.0  # mask turned to the viewer
    yaw: float = 20.0
    eyes: int = 1  # px wide; 0 while it sleeps
    sway: float = 0.0  # phase of what hangs loose


@dataclass
class Bones:
    """Where a posed crawler's points are, in final px from its contact point."""

    body: Vec
    mask: Vec
    marks: list[Mark] = field(default_factory=list)


def unit(v: Vec) -> Vec:
    """A vector's direction."""
    return v / max(float(np.linalg.norm(v)), 1e-9)


class Turned:
    """Takes the crawler's own axes to the sheet's: yaw, then heading, then the cell's origin."""

    def __init__(self, mesh: Mesh, origin: ArrayLike, yaw: float, heading: float, about: tuple[float, float], lift: float = 0.0) -> None:
        self.mesh = mesh
        self.origin: Vec = np.asarray(origin, float)
        c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
        h, k = math.cos(math.radians(heading)), math.sin(math.radians(heading))
        roll = np.array([[h, 0, -k], [0, 1, 0], [k, 0, h]])
        self.turn = roll @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1.0]])
        centre = np.array([about[0], 0.0, about[1]])
        self.offset = centre - roll @ centre + Z * lift

    def px(self, p: ArrayLike) -> Vec:
        """A point in px from the contact point."""
        turned: Vec = self.turn @ np.asarray(p, float) + self.offset
        return turned

    def at(self, p: ArrayLike) -> Vec:
        """A point in the sheet."""
        place: Vec = self.px(p) + self.origin
        return place

    def rod(self, a: Vec, b: Vec, r0: float, r1: float, m: int) -> None:
        """A rod with round ends."""
        self.mesh.capsule(self.at(a), self.at(b), r0, r1, m, seg=8, steps=3)

    def ring(self, p: Vec, way: Vec, r: float, m: int = BONE) -> None:
        """A thin band round a limb."""
        self.mesh.cyl(self.at(p - way * 0.28), self.at(p + way * 0.28), r, 9, m)

    def ball(self, c: Vec, r: Sequence[float], m: int, turn: Vec | None = None) -> None:
        """An ellipsoid, in the body's axes or in those of the columns of `turn`."""
        self.mesh.ball(self.at(c), r, m, 14, 9, self.turn if turn is None else self.turn @ turn)

    def tube(self, pts: Sequence[Vec], r: ArrayLike, m: int) -> None:
        """A tube along points."""
        self.mesh.tube([self.at(p) for p in pts], r, 6, m)


def knee_of(hip: Vec, foot: Vec, towards: Vec) -> Vec:
    """The knee of a limb from hip to foot."""
    reach = foot - hip
    span = min(float(np.linalg.norm(reach)), (UPPER + LOWER) * 0.995)
    span = max(span, LOWER - UPPER + 0.1)
    way = unit(reach)
    along = (UPPER**2 - LOWER**2 + span**2) / (2 * span)
    side = unit(towards - (towards @ way) * way)
    return hip + way * along + side * math.sqrt(max(UPPER**2 - along**2, 0.0))


def draw_crawler(mesh: Mesh, pose: Crawl, origin: ArrayLike) -> Bones:
    """Add one crawler standing at `origin`, and say where its points are."""
    t = Turned(mesh, origin, pose.yaw, pose.heading, pose.about, pose.lift)
    a = math.radians(pose.pitch)
    ahead, up = np.array([math.cos(a), 0, -math.sin(a)]), np.array([math.sin(a), 0, math.cos(a)])
    pelvis = np.array([-9.5 + pose.shift, 0, pose.height + pose.bob])
    chest = pelvis + ahead * 15 + up
    spine = torso(t, pelvis, chest, ahead, up)
    for limb in range(4):
        _limb(t, pose, limb, pelvis if limb % 2 == 0 else chest, up)
    for side in (-1, 1):
        _blade(t, pose, side, chest, up)
    mask, marks = _head(t, pose, chest, ahead, up)
    return Bones(t.px(spine[6] - up * 2), mask, marks)


def torso(t: Turned, pelvis: Vec, chest: Vec, ahead: Vec, up: Vec) -> list[Vec]:
    """An arched chain of vertebrae, a rib cage open below, cables for guts; returns the vertebrae."""
    spine = [pelvis + (chest - pelvis) * k + up * (3.0 * math.sin(math.pi * k)) for k in np.linspace(0, 1, 9)]
    for i, p in enumerate(spine):
        t.rod(p - Y * 0.4, p + Y * 0.4, 1.45, 1.45, BODY)
        t.rod(p + up * 0.9, p + up * (2.5 + 0.7 * math.sin(i)), 0.85, 0.25, BONE)
        if i < 8:
            t.rod(p, spine[i + 1], 1.25, 1.25, BODY)
    t.rod(pelvis - Y * 1.2, pelvis + Y * 1.2, 2.3, 2.3, BODY)
    t.rod(pelvis - ahead * 1.5, pelvis - ahead * 3.2 - up * 0.8, 1.4, 0.5, BODY)
    t.rod(spine[5] - up * 1.8, chest - up * 1.9, 1.7, 2.2, BODY)
    t.rod(chest - Y * 2.2, chest + Y * 2.2, 2.3, 2.3, BODY)
    for i in range(5):
        for side in (-1, 1):
            rib(t, spine[4 + i] - up * 0.2, side, 2.6 + 0.35 * i, ahead, up)
    for i in range(3):
        root = spine[1 + i] - up * 0.6
        sag = root + ahead * 3 - up * (2.2 - i * 0.5) + Y * (i - 1)
        t.tube([root + Y * (i - 1) * 0.9, sag, chest - up * 1.8 - ahead * 1.5 + Y * (i - 1) * 0.8], 0.5, TUBE)
    return spine


def rib(t: Turned, root: Vec, side: int, width: float, ahead: Vec, up: Vec) -> None:
    """One rib, from the spine round to the open front."""
    arc = [
        root + Y * side * width * math.sin(k) - up * (width * 0.9) * (1 - math.cos(k)) * 0.95 + ahead * 0.6 * k
        for k in np.linspace(0.1, 2.4, 8)
    ]
    t.tube(arc, np.linspace(0.55, 0.28, 8), BONE)


def _limb(t: Turned, pose: Crawl, limb: int, root: Vec, up: Vec) -> None:
    """One of near rear, near front, far rear, far front."""
    rear, side = limb % 2 == 0, -1 if limb < 2 else 1
    hip = root + Y * side * (2.6 if rear else 3.2) - up * 0.6
    x, z = _foot(pose, limb)
    foot = np.array([x, side * 8.6, z])
    ankle = foot + Z * 1.2
    knee = knee_of(hip, ankle, unit(np.array([-0.25 if rear else 0.15, side * 0.25, 1.0])))
    draw_upper(t, hip, knee)
    draw_lower(t, knee, ankle, foot)
    bow = X * (-0.8 if rear else 0.8)
    t.tube([hip + up * 0.8, hip + (knee - hip) * 0.5 + Z * 1.6, knee + bow, knee + (ankle - knee) * 0.35 + bow], 0.3, TUBE)


def draw_upper(t: Turned, hip: Vec, knee: Vec) -> None:
    """The thick upper part of a limb, with bands and a spike at the knee."""
    way = unit(knee - hip)
    t.rod(hip, hip + (knee - hip) * 0.35, 1.85, 1.3, BODY)
    t.rod(hip + (knee - hip) * 0.3, knee, 1.25, 0.8, BODY)
    for k in (0.25, 0.5, 0.75):
        t.ring(hip + (knee - hip) * k, way, 1.85 - 0.75 * k)
    t.ball(knee, (1.3, 1.3, 1.3), BONE)
    t.rod(knee, knee + way * 2.8, 0.8, 0.12, BLADE)


def draw_lower(t: Turned, knee: Vec, ankle: Vec, foot: Vec) -> None:
    """The lower part, thin at the claw."""
    way = unit(ankle - knee)
    t.rod(knee, knee + (ankle - knee) * 0.25, 0.8, 1.3, BODY)
    t.rod(knee + (ankle - knee) * 0.25, ankle, 1.3, 0.45, BODY)
    for k in (0.35, 0.55):
        t.ring(knee + (ankle - knee) * k, way, 1.45 - 1.3 * (k - 0.3))
    for d in (-1, 0, 1):
        t.rod(ankle, foot + np.array([1.9 - 0.5 * abs(d), d * 1.3, 0.1]), 0.55, 0.14, BLADE)
    t.rod(ankle, foot + np.array([-1.6, 0, 0.1]), 0.5, 0.14, BLADE)


def _foot(pose: Crawl, limb: int) -> tuple[float, float]:
    """Where a limb's foot is: given, planted, or somewhere in its step (diagonal pairs together)."""
    if pose.feet:
        return pose.feet[limb]
    home = (-19.0, 17.5, -16.0, 20.5)[limb]
    home += pose.splay * (-1 if limb % 2 == 0 else 1)
    if not pose.duty:
        return home, 0.0
    q = (pose.phase + (0.0, 0.5, 0.5, 0.0)[limb]) % 1
    if q < pose.duty:
        return home + pose.stride * (0.5 - q / pose.duty), 0.0
    k = (q - pose.duty) / (1 - pose.duty)
    return home + pose.stride * (k - 0.5), LIFT * math.sin(math.pi * k)


BLADES: dict[str, tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float], float]] = {
    # from shoulder to knuckle, from there to wrist, from there to tip: forward, out, up; px the far one is ahead
    "folded": ((-5.0, 2.6, 6.0), (4.5, -0.5, 5.0), (8.2, -0.4, -2.0), 0.0),
    "raised": ((0.0, 4.2, 6.5), (-3.5, 0.6, 8.0), (7.5, -0.6, 5.0), 3.5),
    "strike": ((1.5, 2.6, 8.0), (9.0, -0.8, 3.0), (8.5, -1.0, -5.6), 1.0),
    "reach": ((4.5, 3.0, 4.0), (8.0, -0.6, 1.0), (9.5, -0.8, -2.2), 1.0),
    "droop": ((2.0, 3.4, 2.0), (4.0, 0.6, -3.6), (3.5, 0.0, -4.6), 2.0),
    "limp": ((1.0, 3.4, -4.0), (2.0, 0.6, -7.0), (1.0, 0.0, -9.0), 2.0),
}


def _blade(t: Turned, pose: Crawl, side: int, chest: Vec, up: Vec) -> None:
    """One of the two scythes at the shoulders."""
    first, second, last, fan = BLADES[pose.blades]
    quiver = 0.8 * math.sin(2 * math.pi * pose.sway + side)
    root = chest + Y * side * 2.6 + up
    knuckle = root + np.array([first[0], first[1] * side, first[2] + 0.6 * quiver])
    wrist = knuckle + np.array([second[0] + side * fan, second[1] * side, second[2] + quiver])
    tip = wrist + np.array([last[0] + side * fan, last[1] * side, last[2] + quiver])
    t.rod(root, knuckle, 1.1, 0.75, BODY)
    t.ball(knuckle, (1.0, 1.0, 1.0), BONE)
    t.rod(knuckle, wrist, 0.8, 0.6, BODY)
    bow = Z * (0.8 if pose.blades != "limp" else 0.0)
    points = [wrist, wrist + (tip - wrist) * 0.35 + bow, wrist + (tip - wrist) * 0.7 + bow * 0.6, tip]
    t.tube(points, (0.8, 0.9, 0.65, 0.1), BLADE)


def _head(t: Turned, pose: Crawl, chest: Vec, ahead: Vec, up: Vec) -> tuple[Vec, list[Mark]]:
    """Neck, skull, cables for hair, the mask; set on whole pixels so that it is the same from frame to frame."""
    centre = chest + ahead * (6.6 + pose.head[0]) + up * (4.4 + pose.head[1]) + Z * 0.3 * math.sin(2 * math.pi * pose.sway)
    exact = t.px(centre)
    centre = centre + t.turn.T @ ((np.round(exact) - exact) * [1, 0, 1] + [0, -HEAD_NEAR, 0])
    neck = [chest + ahead * 1.2 + up * 0.8, chest + ahead * 3 + up * 2.8, centre - ahead * 1.3 + up * 0.4]
    t.tube(neck, (1.5, 1.2, 1.2), BODY)
    for k in np.linspace(0.1, 0.9, 4):
        t.ring(neck[0] + (neck[2] - neck[0]) * k + up * 0.3, unit(neck[2] - neck[0]), 1.6)
    frame = facing(pose.face, pose.tilt)
    _hair(t, pose, centre, frame, ahead)
    eyes = draw_mask(t, centre, frame)
    seen = (t.turn @ frame[:, 0])[1] < 0.3
    return t.px(centre), [mark for eye in eyes for mark in _eye(t, eye, pose.eyes)] if seen else []


def facing(face: float, tilt: float) -> Vec:
    """The mask's axes (forward, side, up) as columns."""
    c, s = math.cos(math.radians(face)), math.sin(math.radians(face))
    k, n = math.cos(math.radians(tilt)), math.sin(math.radians(tilt))
    axes: Vec = np.array([[c, s, 0], [-s, c, 0], [0, 0, 1.0]]) @ np.array([[k, 0, n], [0, 1, 0], [-n, 0, k]])
    return axes


def _eye(t: Turned, eye: Vec, size: int) -> list[Mark]:
    x, y, z = (float(v) for v in t.px(eye))
    if size == 0:
        return []
    if size == 1:
        return [Mark((x, y, z), RED, (1, 1), 2.4)]
    return [Mark((x, y, z), RED, (2, 2), 2.6), Mark((x, y, z), RED_HOT, (1, 1), 2.8)]


def _hair(t: Turned, pose: Crawl, centre: Vec, frame: Vec, ahead: Vec) -> None:
    """Cables trailing from the back of the skull."""
    fx, fy, fz = frame.T
    for i in range(7):
        a = (i - 3) * 0.42
        root = centre - fx * 2.2 * HEAD_SIZE + fy * math.sin(a) * 2.4 + fz * (1.8 - abs(i - 3) * 0.5)
        loose = 0.7 * math.sin(2 * math.pi * pose.sway + i)
        end = root - fx * (3.4 + i % 3) - ahead * 2 + Y * math.sin(a) * 3 - Z * (2.6 + (i % 2) * 1.6 - loose)
        t.tube([root, root - fx * 2 + fz * 0.8, end], (0.6, 0.5, 0.25), TUBE)


def draw_mask(t: Turned, centre: Vec, frame: Vec, size: float = HEAD_SIZE, skull: bool = True) -> list[Vec]:
    """The porcelain face; returns the places of its eyes."""
    k = size

    def at(x: float, y: float, z: float) -> Vec:
        place: Vec = centre + frame @ (np.array([x, y, z]) * k)
        return place

    def ball(p: Vec, r: tuple[float, float, float], m: int) -> None:
        t.ball(p, [v * k for v in r], m, frame)

    if skull:
        ball(at(-0.9, 0, 0.3), (2.9, 2.7, 3.4), BODY)
    ball(at(0.75, 0, 0), (2.15, 2.75, 3.75), MASK)
    ball(at(1.25, 0, -2.1), (1.45, 1.75, 2.0), MASK)
    ball(at(2.05, 0, -0.35), (1.0, 0.42, 1.25), MASK)
    ball(at(1.55, 0, 1.7), (1.2, 2.1, 1.5), MASK)
    for side in (-1, 1):
        ball(at(2.3, side * 1.2, 0.35), (0.8, 0.9, 0.82), SOCKET)
        ball(at(1.75, side * 1.5, -0.9), (1.05, 0.9, 1.0), MASK)
        t.tube([at(2.75, side * 1.25, -0.2), at(2.8, side * 1.4, -1.3), at(2.35, side * 1.45, -2.4)], (0.13, 0.17, 0.04), CRACK)
    t.tube([at(2.72, -0.85, -2.35), at(2.95, 0, -2.25), at(2.72, 0.85, -2.35)], 0.22, SOCKET)
    t.tube([at(2.3, 0, 3.3), at(2.9, 0.25, 2.2), at(2.95, -0.2, 1.5)], 0.12, CRACK)
    return [at(3.0, side * 1.2, 0.38) for side in (-1, 1)]
