"""Builds a person's whole sheet: every move in one scene, one render, one PNG with its toml."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from tools.art.figures.rig.human import Build, Joints, Pose, draw_human, paints
from tools.art.figures.rig.poses import Move
from tools.art.lib import scene
from tools.art.lib.post import Array, exr, hexc
from tools.art.lib.sprite import (
    Anim,
    Grid,
    Look,
    Paint,
    Sheet,
    outlined,
    paint_marks,
    rasterise,
    stand,
    with_few_colours,
    write,
)

ASSETS = Path(__file__).resolve().parents[4] / "assets" / "sprites"
SS = 5  # rendered px per final px
SAMPLES = 4
COLOURS = 56  # of a sheet, before eyes, lamps and outline
CELL, PIVOT, COLUMNS = (80, 104), (36, 92), 12  # room for a climb: from hanging to standing 40 px higher
SUN = ((-0.2, 0.75, -0.9), 2.5, 4)  # from the viewer's upper right: faces are lit, edges get their rim afterwards
LOOK = Look()
TRAIL_RAMP = ("#3a5458", "#647f80", "#9db4b0")


class NoMesh(scene.Mesh):
    """Takes solids and forgets them: for asking a pose where its joints are."""

    def raw(self, points: object, faces: object, m: int = 0, smooth: bool = False) -> None:
        """Forget."""

    def tube(self, *args: object, **options: object) -> None:
        """Forget."""

    def ball(self, *args: object, **options: object) -> None:
        """Forget."""


@dataclass(frozen=True)
class Person:
    """One sheet: who, in which colours, with which moves."""

    name: str
    build: Build
    hair: Sequence[str]
    gear: Sequence[str]
    moves: Sequence[Move]
    draw: Callable[[scene.Mesh, Build, Pose, ArrayLike], Joints] = draw_human
    own_paints: Sequence[Paint] = ()  # of one who does not wear the suit

    @property
    def paints(self) -> Sequence[Paint]:
        """The colours, in the order of the material numbers."""
        return self.own_paints or paints(self.hair, self.gear)

    @property
    def poses(self) -> list[Pose]:
        """All cells in order."""
        return [pose for move in self.moves for pose in move.poses]

    @property
    def grid(self) -> Grid:
        """The sheet's cells."""
        return Grid(CELL, PIVOT, COLUMNS, len(self.poses))


def shoot(fill: Callable[[scene.Mesh], object], grid: Grid, materials: int, path: Path, ss: int = SS) -> None:
    """Render a mesh on a grid of cells, one unit per final pixel."""
    width, height = grid.size
    sc = scene.reset(width * ss, height * ss, SAMPLES, wstr=0.35, filt=0.6, bounces=0)
    layer = sc.view_layers[0]
    layer.use_pass_normal = layer.use_pass_emit = False
    mesh = scene.Mesh()
    fill(mesh)
    mesh.build("figures", [scene.material(f"m{i}", (0.8, 0.8, 0.8), i + 1) for i in range(materials)])
    scene.sun(*SUN)
    scene.ortho_cam(sc, max(width, height), width / 2, -height / 2)
    sc.camera.data.sensor_fit = "AUTO"  # ortho_scale is then the longer side
    scene.render(sc, path)


def scenes(person: Person) -> dict[str, Callable[[Path], None]]:
    """What `python -m tools.art` renders for a person."""

    def fill(mesh: scene.Mesh) -> None:
        for i, pose in enumerate(person.poses):
            person.draw(mesh, person.build, pose, person.grid.origin(i))

    return {"moves": lambda path: shoot(fill, person.grid, len(person.paints), path)}


def finish(person: Person, work: Path) -> None:
    """Turn the render into the person's sheet."""
    grid = person.grid
    joints = [person.draw(NoMesh(), person.build, pose, grid.origin(i)) for i, pose in enumerate(person.poses)]
    image, depth = raster(work / "moves.exr", person.paints)
    paint_marks(image, depth, grid, {i: j.marks for i, j in enumerate(joints)})
    outlined(image, LOOK.outline)
    sheet = Sheet(grid, image, _anims(person.moves), _points(joints))
    stand(sheet, PIVOT[1])
    _fade_trail(sheet)
    write(sheet, ASSETS, person.name, PIVOT[1])


def raster(path: Path, colours: Sequence[Paint], look: Look = LOOK, ss: int = SS) -> tuple[Array, Array]:
    """Read a render and give its pixels their colours."""
    image, depth = rasterise(exr(path), ss, colours, look)
    with_few_colours(image, COLOURS)
    return image, depth


def _anims(moves: Sequence[Move]) -> list[Anim]:
    anims, start = [], 0
    for move in moves:
        cells = list(range(start, start + len(move.poses)))
        anims.append(Anim(move.name, cells, move.ticks, move.loop, move.grounded))
        start += len(cells)
    return anims


def pixel(point: Array) -> tuple[int, int]:
    """A scene point as whole pixels from the pivot, y down."""
    return int(np.rint(point[0])), int(np.rint(-point[2]))


def _points(joints: Sequence[Joints]) -> dict[str, list[tuple[int, int]]]:
    return {
        "shoulder": [pixel(j.shoulder) for j in joints],
        "hand": [pixel(j.hand) for j in joints],
        "muzzle": [pixel(j.muzzle) for j in joints],
        "head": [pixel(j.head) for j in joints],
    }


def _fade_trail(sheet: Sheet) -> None:
    """A trail is a pale shape without an outline, in three tones of fog."""
    for anim in sheet.anims:
        for index in anim.cells if anim.name == "trail" else ():
            cell = sheet.image[sheet.grid.window(index)]
            value = cell[..., :3].mean(-1)
            tones = np.array([hexc(c) for c in TRAIL_RAMP])
            cell[..., :3] = tones[np.digitize(value, (0.16, 0.5))]
            cell[value < 0.03, 3] = 0
            cell[cell[..., 3] == 0] = 0
