"""The Assembler: a nest of ribs round a slit, grown on a floor, a wall or a ceiling; it opens, and arms weld in its light."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig import people
from tools.art.figures.rig.human import bent
from tools.art.figures.rig.spider import BLADE, BODY, BONE, MASK, SOCKET, TUBE, Bones, Turned, Vec, X, Y, Z, unit
from tools.art.figures.rig.spider import PAINTS as SPIDER
from tools.art.lib.post import Array
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Mark, Paint, Sheet, outlined, paint_marks, write

CELL, PIVOT, COLUMNS = (112, 112), (56, 56), 12
SS = 4
LOOK = Look(cover=0.40, edge=2.8)
HEADINGS = (0, 90, 180, 270)
EMBER = len(SPIDER)
PAINTS = [*SPIDER, Paint(("#b0141a", "#dc2626", "#ff5a3c", "#ffc08a"), 1.0, None, 0.6)]
SPARK, HOT = "#ffe9c4", "#fff6fa"
ARMS = ((-13.0, -5.0, 0.0), (12.0, -6.0, 0.37), (1.0, 7.0, 0.71))  # where an arm grows along and across, and its phase


@dataclass(frozen=True)
class Nest:
    """One moment of it."""

    gape: float = 0.0  # 0 shut, 1 open
    work: float | None = None  # phase of the arms' work; None: they are inside
    reach: float = 1.0  # how far the arms are out
    breath: float = 0.0
    jolt: float = 0.0  # px it is pushed in, and crooked
    heading: float = 0.0


@dataclass(frozen=True)
class Move:
    """One animation in one heading."""

    name: str
    poses: list[Nest]
    ticks: int | list[int]
    loop: bool = True


SHAPES = [
    Move("closed", [Nest(breath=b) for b in (0.0, 0.5, 1.0, 0.5)], [26, 14, 20, 14]),
    Move("opening", [Nest(gape=g, work=0.0 if g > 0.6 else None, reach=g) for g in (0.12, 0.3, 0.55, 0.85, 1.0)], 6, loop=False),
    Move("build", [Nest(gape=1.0 - 0.06 * (i % 2), work=i / 6) for i in range(6)], 4),
    Move("hurt", [Nest(gape=0.55, jolt=2.4), Nest(gape=0.3, jolt=1.0, breath=1.0)], [5, 7], loop=False),
]
MOVES = [
    replace(move, name=f"{move.name}_{h}", poses=[replace(p, heading=float(h)) for p in move.poses]) for move in SHAPES for h in HEADINGS
]
POSES = [pose for move in MOVES for pose in move.poses]
GRID = Grid(CELL, PIVOT, COLUMNS, len(POSES))


def draw_assembler(mesh: Mesh, pose: Nest, origin: ArrayLike) -> Bones:
    """Add one on the surface through `origin`, and say where its points are."""
    t = Turned(mesh, origin, 12.0, pose.heading, (0.0, 0.0))
    low = Z * -pose.jolt
    for i in range(9):
        x = -20 + 5 * i
        t.ball(X * x + Y * 5 + low, (4.6, 6.0, 4.2 + 2.6 * math.sin(math.pi * i / 8)), BODY)
        t.rod(X * (x - 1) - Y * 5, X * (x + 1.5) - Y * 6.5 + Z * (1.6 + i % 3), 1.6, 0.9, BONE if i % 2 else BODY)
    _core(t, pose, low)
    for side in (-1, 1):
        for i in range(5):
            _shell_rib(t, pose, side, i, low)
        root = X * side * 21
        t.tube([root + Z * 3, root + X * side * 3 + Z * 1.5, X * side * 27 - Z * 1.5], (1.3, 1.1, 0.8), TUBE)
        t.tube([root - Y * 3 + Z * 2, root + X * side * 1.5 - Y * 4 + Z * 5, X * side * 25 - Y * 4 - Z * 2], (0.9, 0.9, 0.7), TUBE)
    _crown(t, pose, low)
    marks: list[Mark] = []
    if pose.work is not None:
        for x, y, phase in ARMS:
            marks += _arm(t, X * x + Y * y + Z * 8 + low, (pose.work + phase) % 1, pose.reach)
    return Bones(t.px(Z * 16), t.px(Z * 26), marks)


def _core(t: Turned, pose: Nest, low: Vec) -> None:
    """What glows between the ribs, behind bars."""
    wide = 1.6 + 7.4 * pose.gape
    t.ball(Z * 13 + Y * 2 + low, (7.0 + 3.5 * pose.gape, 5.0, 13.0), SOCKET)
    if pose.gape > 0.05:
        t.ball(Z * (12 + pose.gape) + low - Y * 2.5, (wide * 0.9, 3.4, 5.0 + 6.5 * pose.gape), EMBER)
        for i in range(-1, 2):
            x = wide * 0.55 * i
            t.tube(
                [X * x * 1.5 + Z + low - Y * 5, X * x + Z * 12 + low - Y * 7.2, X * x * 1.3 + Z * 24 + low - Y * 4], (1.3, 0.75, 0.9), BODY
            )


def _shell_rib(t: Turned, pose: Nest, side: int, index: int, low: Vec) -> None:
    """One of the ribs that close over the core from both sides, the foremost nearest to the viewer."""
    y = 6.0 - 5.0 * index
    high = 33.0 - 2.4 * abs(index - 2) + pose.breath * (1.0 if index % 2 else 0.5)
    spread = 1.6 + 15.0 * pose.gape + 0.6 * pose.breath
    foot, hip = X * side * (20.5 - 1.6 * index) + Y * y, X * side * (21.5 + 2.0 * pose.gape - 1.6 * index) + Y * y + Z * (12 - index)
    shoulder = X * side * (14.0 + 8.0 * pose.gape - 1.4 * index) + Y * (y - 1) + Z * (high - 7 - 4 * pose.gape - index)
    tip = X * side * spread + Y * (y - 2) + Z * (high - 1.0 - 3.0 * pose.gape - 2 * index)
    lean = X * pose.jolt * 0.7
    t.tube([foot + low, hip + low + lean * 0.5, shoulder + low + lean, tip + low + lean], (1.9, 1.9, 1.5, 0.6), BONE if index % 2 else BODY)
    t.rod(shoulder + low + lean + Z * 0.6, shoulder + low + lean + X * side * 2.2 + Z * 3.4, 1.0, 0.2, BLADE)


def _crown(t: Turned, pose: Nest, low: Vec) -> None:
    """A porcelain face in two halves that meet over the slit when it is shut."""
    for side in (-1, 1):
        turn = math.radians(26.0 * pose.gape * side + 3 * pose.jolt)
        c, s = math.cos(turn), math.sin(turn)
        frame = np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])
        middle = X * side * (4.6 + 10.5 * pose.gape + 0.3 * pose.breath) + Z * (15.0 + 0.5 * pose.breath - 1.5 * pose.gape) - Y * 13 + low

        def at(x: float, y: float, z: float, middle: Vec = middle, frame: Vec = frame) -> Vec:
            place: Vec = middle + frame @ np.array([x, y, z])
            return place

        t.ball(at(0, 0, 0), (4.7, 3.0, 11.5), MASK, frame)
        t.ball(at(-side * 0.8, -1.2, 6.5), (3.6, 2.4, 4.6), MASK, frame)
        t.ball(at(side * 1.4, -1.0, -3.5), (3.0, 2.2, 4.6), MASK, frame)
        t.tube([at(-side * 2.6, -3.6, 2.6), at(0, -3.8, 1.8), at(side * 2.8, -2.8, 2.4)], 0.75, SOCKET)
        t.tube([at(-side * 4.4, -2.2, -5.6), at(-side * 2.2, -3.0, -5.2)], 0.6, SOCKET)


def _arm(t: Turned, root: Vec, phase: float, reach: float) -> list[Mark]:
    """A thin welding arm at its work; a spark where it touches."""
    swing = math.sin(math.tau * phase)
    goal = np.array([root[0] * 0.55 + 7 * swing, root[1] - 8.0, 12.0 + 24.0 * reach + 5 * math.cos(math.tau * phase)])
    elbow, tip = bent(root, goal, 17.0, 17.0, unit(X * np.sign(root[0] or 1) + Z * 0.5))
    t.rod(root, elbow, 1.5, 1.0, BODY)
    t.ball(elbow, (1.6, 1.6, 1.6), BONE)
    t.rod(elbow, tip, 0.9, 0.5, BLADE)
    if phase > 0.34:
        return []
    x, y, z = (float(v) for v in t.px(tip))
    return [Mark((x, y, z), SPARK, (3, 1), 4.0, True), Mark((x, y, z), SPARK, (1, 3), 4.0, True), Mark((x, y, z), HOT, (1, 1), 4.0, True)]


def _fill(mesh: Mesh) -> None:
    for i, pose in enumerate(POSES):
        draw_assembler(mesh, pose, GRID.origin(i))


SCENES = {"moves": lambda path: people.shoot(_fill, GRID, len(PAINTS), path, SS)}


def buried(image: Array, grid: Grid, index: int, heading: float, depth: float = 0.0) -> None:
    """What lies deeper than `depth` px in the surface is not seen."""
    rows, columns = np.indices((grid.cell[1], grid.cell[0])) + 0.5
    a = math.radians(heading)
    out = -(columns - grid.pivot[0]) * math.sin(a) - (rows - grid.pivot[1]) * math.cos(a)
    image[grid.window(index)][out < -depth] = 0


def finish(work: Path) -> None:
    """Write assembler.png and assembler.toml."""
    bones = [draw_assembler(people.NoMesh(), pose, GRID.origin(i)) for i, pose in enumerate(POSES)]
    image, depth = people.raster(work / "moves.exr", PAINTS, LOOK, SS)
    for i, pose in enumerate(POSES):
        buried(image, GRID, i, pose.heading)
    outlined(image, LOOK.outline)
    paint_marks(image, depth, GRID, {i: b.marks for i, b in enumerate(bones)})
    anims: list[Anim] = []
    start = 0
    for move in MOVES:
        anims.append(Anim(move.name, list(range(start, start + len(move.poses))), move.ticks, move.loop))
        start += len(move.poses)
    write(Sheet(GRID, image, anims, {"body": [people.pixel(b.body) for b in bones]}), people.ASSETS, "assembler")
