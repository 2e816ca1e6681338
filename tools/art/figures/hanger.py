"""The Hanger: a long thin porcelain mask inside six black limbs that fold like an umbrella; hangs from a cord, drops, stands, strikes.

What hangs has its pivot where the cord leaves the ceiling; what stands or falls has it at the feet.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig import people
from tools.art.figures.rig.spider import (
    BLADE,
    BODY,
    BONE,
    CRACK,
    MASK,
    PAINTS,
    RED,
    RED_HOT,
    SOCKET,
    TUBE,
    Bones,
    Turned,
    Vec,
    X,
    Y,
    Z,
    facing,
    unit,
)
from tools.art.lib.post import Array
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Mark, Sheet, outlined, paint_marks, stand, write

CELL, PIVOT, COLUMNS = (120, 160), (60, 88), 12
SS = 4
LOOK = Look(cover=0.40, edge=2.8)
AROUND = (-16.0, 16.0, 84.0, -84.0, 168.0, -168.0)  # degrees the limbs stand round the hub: two in front, two aside, two behind
UPPER, LOWER = 14.0, 38.0  # px of a limb's parts
CORD = 20.0  # px from the ceiling to the hub
NEAR = 14.0  # px the mask is moved towards the viewer once the limbs are open


@dataclass(frozen=True)
class Hang:
    """One moment of it. A limb's two angles are degrees from straight down, outwards positive."""

    limbs: tuple[float, float] = (168.0, 3.0)  # upper and lower part of all limbs
    front: tuple[float, float] | None = None  # of the two in front, if they do something else
    hub: float | None = -CORD  # px above the pivot; None: as high as the limbs make it stand
    cord: bool = True
    lean: float = 0.0  # degrees it is turned about its hub, forwards positive; limbs it stands on stay where they are
    aside: float = 0.0  # px the hub is moved forward
    veiled: bool = False  # the mask behind the limbs
    tilt: float = 0.0  # mask nodding down
    face: float = 26.0  # mask turned to the viewer
    drop: float = 0.0  # px the mask hangs lower
    eyes: int = 1
    sway: float = 0.0  # phase of what hangs loose
    yaw: float = 22.0


@dataclass(frozen=True)
class Move:
    """One animation."""

    name: str
    poses: list[Hang]
    ticks: int | list[int]
    loop: bool = True
    grounded: bool = False


@dataclass
class Joints(Bones):
    """Also where the cord is tied."""

    cord: Vec = field(default_factory=lambda: np.zeros(3))


CLOSED = Hang(veiled=True, eyes=0, tilt=16)
STANDS = Hang(limbs=(134, 12), hub=None, cord=False)
SPRAWL = Hang(limbs=(112, 34), hub=None, cord=False, tilt=26, eyes=1)
LOOSE = Hang(limbs=(120, 60), hub=20.0, cord=False, tilt=20)
MOVES = [
    Move("hang", [replace(CLOSED, lean=a, sway=i / 6) for i, a in enumerate((0.0, 1.6, 2.4, 0.8, -1.6, -2.2))], 16),
    Move(
        "tell",
        [
            replace(CLOSED, limbs=(160, 8), eyes=1, tilt=8),
            Hang(limbs=(146, 18), tilt=4, face=40, drop=1, eyes=1, sway=0.2),
            Hang(limbs=(120, 30), tilt=10, face=48, drop=4, eyes=2, sway=0.5),
            Hang(limbs=(104, 40), tilt=14, face=52, drop=6, eyes=2, sway=0.8),
            Hang(limbs=(108, 38), tilt=12, face=50, drop=6, eyes=2, sway=0.3),
        ],
        [4, 4, 3, 3, 4],
        loop=False,
    ),
    Move("drop", [Hang(limbs=(96, 118 + 10 * i), hub=27.0, cord=False, tilt=18, eyes=2, drop=2, sway=i / 2) for i in (0, 1)], 4),
    Move(
        "land",
        [
            replace(STANDS, limbs=(104, 44), tilt=26, eyes=2, drop=-3),
            replace(STANDS, limbs=(118, 26), tilt=18, eyes=2, drop=-1),
            replace(STANDS, eyes=2, tilt=4),
        ],
        [4, 5, 7],
        loop=False,
        grounded=True,
    ),
    Move(
        "stand", [replace(STANDS, tilt=4 + 3 * i, sway=i / 4, limbs=(134 - i, 12), face=26 + 6 * i) for i in (0, 1, 2, 1)], 9, grounded=True
    ),
    Move(
        "strike",
        [
            replace(STANDS, front=(172, 138), lean=-18, tilt=-6, eyes=2, aside=-4, sway=0.4),
            replace(STANDS, limbs=(126, 16), front=(104, 67), lean=18, tilt=8, eyes=2, aside=4, sway=0.7),
            replace(STANDS, limbs=(122, 18), front=(96, 69), lean=22, tilt=14, eyes=2, aside=6, sway=0.9),
            replace(STANDS, limbs=(130, 14), front=(110, 34), lean=10, tilt=8, eyes=1, aside=2),
        ],
        [3, 2, 4, 5],
        loop=False,
        grounded=True,
    ),
    Move(
        "climb",
        [
            Hang(limbs=(150, 12), tilt=-6, eyes=1, lean=2, sway=0.0),
            Hang(limbs=(160, 6), tilt=-8, eyes=1, lean=0, sway=0.25),
            Hang(limbs=(154, 20), front=(170, 160), tilt=-6, eyes=1, lean=-3, sway=0.5),
            Hang(limbs=(150, 16), front=(172, 140), tilt=-4, eyes=1, lean=-1, sway=0.75),
        ],
        5,
    ),
    Move(
        "stagger",
        [
            replace(STANDS, limbs=(122, 20), front=(96, 26), lean=-22, tilt=30, aside=-5, sway=0.3),
            replace(STANDS, limbs=(116, 24), front=(100, 20), lean=-14, tilt=22, aside=-3, sway=0.8),
        ],
        8,
        grounded=True,
    ),
    Move("stunned", [replace(SPRAWL, face=30 - 30 * i, lean=6 - 12 * i, sway=i / 2) for i in (0, 1)], 3, grounded=True),
    Move("recover", [replace(SPRAWL, tilt=14), replace(STANDS, limbs=(124, 20), tilt=8)], [6, 12], loop=False, grounded=True),
    Move("pinned", [replace(LOOSE, limbs=(126 + 4 * i, 50), lean=48, eyes=1, sway=i / 2) for i in (0, 1)], 12),
    Move("pulled", [replace(LOOSE, limbs=(150, 14 + 8 * i), lean=70, eyes=1, sway=i / 2) for i in (0, 1)], 5),
    Move("falling", [replace(LOOSE, limbs=(110, 100 + 20 * i), lean=150 + 16 * i, eyes=1, sway=i / 2) for i in (0, 1)], 5),
    Move(
        "forming", [replace(CLOSED, hub=h, eyes=0, sway=i / 6) for i, h in enumerate((21.0, 14.0, 6.0, -3.0, -12.0, -CORD))], 9, loop=False
    ),
]
POSES = [pose for move in MOVES for pose in move.poses]
GRID = Grid(CELL, PIVOT, COLUMNS, len(POSES))


def _limb(pose: Hang, index: int) -> tuple[Vec, Vec]:
    """From the hub to the knee, and to the tip."""
    a = math.radians(AROUND[index])
    out = np.array([math.cos(a), math.sin(a), 0.0])
    upper, lower = (math.radians(v) for v in (pose.front if pose.front and index < 2 else pose.limbs))
    lower += math.radians((0.0, 2.5, -2.0, 3.5, -3.0, 1.5)[index])
    knee = (out * math.sin(upper) - Z * math.cos(upper)) * UPPER
    return knee, knee + (out * math.sin(lower) - Z * math.cos(lower)) * LOWER


def draw_hanger(mesh: Mesh, pose: Hang, origin: ArrayLike) -> Joints:
    """Add one, and say where its points are."""
    tips = [_limb(pose, i) for i in range(6)]
    stands = pose.hub is None
    high = max(-tip[2] for _, tip in tips[2 if pose.front else 0 :]) + 0.4 if pose.hub is None else pose.hub
    hub = np.array([pose.aside, 0.0, high])
    t = Turned(mesh, origin, pose.yaw, -pose.lean, (pose.aside, high))
    if stands:
        upright = t.turn.T @ Turned(mesh, origin, pose.yaw, 0.0, (0.0, 0.0)).turn
        tips = [pair if pose.front and i < 2 else (upright @ pair[0], upright @ (pair[1] - X * pose.aside)) for i, pair in enumerate(tips)]
    if pose.cord:
        _cord(t, pose, hub)
    t.ball(hub, (2.6, 2.6, 2.2), BODY)
    t.ring(hub + Z * 1.6, Z, 2.5)
    t.rod(hub + Z * 1.5, hub + Z * 4.6, 1.5, 0.7, BONE)
    for knee, tip in tips:
        draw_limb(t, hub, hub + knee, hub + tip)
    _body(t, pose, hub)
    near = 0.0 if pose.veiled else NEAR
    centre = hub + np.array([1.6, 0.0, -13.0 - pose.drop])
    exact = t.px(centre)
    centre = centre + t.turn.T @ ((np.round(exact) - exact) * [1, 0, 1] + [0, -near, 0])
    frame = facing(pose.face, pose.tilt)
    eyes = draw_long_mask(t, centre, frame)
    seen = not pose.veiled
    marks = [mark for eye in eyes for mark in _eye(t, eye, pose.eyes)] if seen else []
    return Joints(t.px(hub - Z * 6), t.px(centre), marks, t.px(hub + Z * 4.6))


def _cord(t: Turned, pose: Hang, hub: Vec) -> None:
    """From the ceiling, straight, to the turned hub; three strands and a knot."""
    top = t.turn.T @ (np.array([0.0, 0.0, 0.0]) - t.offset)
    end = hub + Z * 4
    wave = 0.6 * math.sin(math.tau * pose.sway)
    middle = (top + end) / 2 + X * wave
    t.tube([top, middle, end], 0.75, TUBE)
    t.tube([top + X * 1.1, middle + X * 1.4, end + X * 0.4], 0.45, BODY)
    t.ball(top - Z * 0.8, (2.2, 1.8, 1.0), BONE)


def draw_limb(t: Turned, hub: Vec, knee: Vec, tip: Vec) -> None:
    """A thin black limb with bands, a spike at the knee and a bright edge at the tip."""
    first, second = unit(knee - hub), unit(tip - knee)
    t.rod(hub, knee, 1.45, 0.95, BODY)
    for k in (0.4, 0.7):
        t.ring(hub + (knee - hub) * k, first, 1.5)
    t.ball(knee, (1.35, 1.35, 1.35), BONE)
    t.rod(knee, knee + first * 3.2, 0.8, 0.12, BLADE)
    t.rod(knee, knee + (tip - knee) * 0.3, 0.8, 1.25, BODY)
    t.rod(knee + (tip - knee) * 0.3, knee + (tip - knee) * 0.72, 1.25, 0.75, BODY)
    for k in (0.2, 0.42):
        t.ring(knee + (tip - knee) * k, second, 1.4)
    t.rod(knee + (tip - knee) * 0.7, tip, 0.85, 0.2, BLADE)


def _body(t: Turned, pose: Hang, hub: Vec) -> None:
    """A short spine behind the mask, ribs, cables hanging."""
    for i in range(6):
        p = hub - Z * (2.2 + 2.6 * i) - X * 1.2
        t.ball(p, (1.7 - 0.12 * i, 1.7 - 0.12 * i, 1.5), BODY)
        t.rod(p - X * 1.2, p - X * 3.0 + Z * 0.8, 0.7, 0.2, BONE)
        for side in (-1, 1):
            t.tube([p + Y * side, p + Y * side * 3.0 + X * 0.6, p + Y * side * 2.6 + X * 2.6 - Z], (0.55, 0.45, 0.25), BONE)
    for i in range(5):
        loose = 1.2 * math.sin(math.tau * pose.sway + i)
        root = hub - Z * (3 + i) + Y * (i - 2) * 0.9 - X * 1.6
        t.tube([root, root - X * (2.4 + i % 2) - Z * 5, root - X * (1.8 + loose) - Z * (12 + 2.4 * (i % 3))], (0.55, 0.45, 0.25), TUBE)


def draw_long_mask(t: Turned, centre: Vec, frame: Vec, size: float = 1.3) -> list[Vec]:
    """A narrow face drawn out to twice its length; returns the places of its eyes."""

    def at(x: float, y: float, z: float) -> Vec:
        place: Vec = centre + frame @ (np.array([x, y, z]) * size)
        return place

    def ball(p: Vec, r: tuple[float, float, float], m: int) -> None:
        t.ball(p, [v * size for v in r], m, frame)

    ball(at(-0.9, 0, 1.0), (2.5, 2.4, 6.2), BODY)
    ball(at(0.7, 0, 0.6), (2.1, 2.7, 7.2), MASK)
    ball(at(1.0, 0, -5.0), (1.5, 1.5, 3.6), MASK)
    ball(at(1.9, 0, 0.0), (1.0, 0.42, 3.2), MASK)
    ball(at(1.5, 0, 5.0), (1.2, 2.0, 2.4), MASK)
    for side in (-1, 1):
        ball(at(2.2, side * 1.25, 2.2), (0.9, 0.95, 1.3), SOCKET)
        ball(at(1.6, side * 1.35, -0.6), (1.1, 0.9, 2.4), MASK)
        t.tube([at(2.7, side * 1.25, 1.2), at(2.7, side * 1.4, -1.4), at(2.2, side * 1.2, -4.6)], (0.16, 0.22, 0.05), CRACK)
    t.tube([at(2.1, -1.0, -4.6), at(2.7, 0, -4.4), at(2.1, 1.0, -4.6)], 0.42, SOCKET)
    t.tube([at(2.2, 0.2, 6.6), at(2.8, -0.3, 4.6), at(2.9, 0.3, 3.2)], 0.14, CRACK)
    return [at(2.9, side * 1.2, 2.2) for side in (-1, 1)]


def _eye(t: Turned, eye: Vec, size: int) -> list[Mark]:
    x, y, z = (float(v) for v in t.px(eye))
    if size == 0:
        return []
    if size == 1:
        return [Mark((x, y, z), RED, (1, 1), 2.4)]
    return [Mark((x, y, z), RED, (2, 2), 2.6), Mark((x, y, z), RED_HOT, (1, 1), 2.8)]


def _fill(mesh: Mesh) -> None:
    for i, pose in enumerate(POSES):
        draw_hanger(mesh, pose, GRID.origin(i))


SCENES = {"moves": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def _buried(image: Array, anims: list[Anim]) -> None:
    """What is still inside the ceiling is not seen."""
    for anim in anims:
        for index in anim.cells if anim.name in ("forming", "hang", "tell", "climb") else ():
            image[GRID.window(index)][: PIVOT[1]] = 0


def finish(work: Path) -> None:
    """Write hanger.png and hanger.toml."""
    joints = [draw_hanger(people.NoMesh(), pose, GRID.origin(i)) for i, pose in enumerate(POSES)]
    image, depth = people.raster(work / "moves.exr", PAINTS, LOOK, SS)
    anims: list[Anim] = []
    start = 0
    for move in MOVES:
        anims.append(Anim(move.name, list(range(start, start + len(move.poses))), move.ticks, move.loop, move.grounded))
        start += len(move.poses)
    _buried(image, anims)
    paint_marks(image, depth, GRID, {i: j.marks for i, j in enumerate(joints)})
    outlined(image, LOOK.outline)
    points = {
        "body": [people.pixel(j.body) for j in joints],
        "mask": [people.pixel(j.mask) for j in joints],
        "cord": [people.pixel(j.cord) for j in joints],
    }
    sheet = Sheet(GRID, image, anims, points)
    stand(sheet, PIVOT[1])
    write(sheet, people.ASSETS, "hanger", PIVOT[1])
