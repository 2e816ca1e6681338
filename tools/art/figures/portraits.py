"""Faces for the dialogue box: the same people, drawn two and a half times as large, from the chest up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from tools.art.figures import atsuji, fusata, killy, sutezo, tae, zuru
from tools.art.figures.rig import people
from tools.art.figures.rig.human import EYE, Arm, Build, Joints, Pose
from tools.art.lib.post import Array, save
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Mark, Paint, Sheet, outlined, paint_marks, rasterise, to_toml

PEOPLE = [zuru.ZURU, tae.TAE, sutezo.SUTEZO, fusata.FUSATA, atsuji.ATSUJI, killy.KILLY]
SIZE = 40
SCALE = 2.3
BLACK = ("#05080b", "#0c1216", "#151e24", "#202d35", "#30424b")
BAREHEADED = 1.2  # no helmet: the head itself fills the picture
WIDE = 80  # px between the busts in the scene, so that shoulders do not touch
LOOK = Look(edge=3.4, rim_top=0.5, rim_left=0.4)
POSE = Pose(yaw=48, lean=3, gun="none", breath=0.5, arm_near=Arm(2, 12), arm_far=Arm(2, 12))
SCENE_GRID = Grid((WIDE, SIZE), (WIDE // 2, 0), len(PEOPLE), len(PEOPLE))
IRIS = {"zuru": "#3f6f78", "tae": "#5a4330", "sutezo": "#4b4a36", "atsuji": "#5c6468", "killy": "#2a3238"}


def _paints(person: people.Person) -> Sequence[Paint]:
    """Killy's black is lifted in the small figure, to be found in the dark; not here."""
    return [replace(person.paints[0], ramp=BLACK), *person.paints[1:]] if person is killy.KILLY else person.paints


def _build(build: Build) -> Build:
    larger = BAREHEADED if build is killy.BUILD else 1.0
    return replace(build, scale=SCALE * larger * (0.75 + 0.25 * build.scale))


def _place(person: people.Person, index: int) -> Array:
    """Where the figure has to stand for its head to be in the middle of its cell."""
    head = person.draw(people.NoMesh(), _build(person.build), POSE, (0, 0, 0)).head
    return SCENE_GRID.origin(index) + np.round([-head[0] - 1, 0, -head[2] - 20])


def _fill(mesh: Mesh) -> list[Joints]:
    return [p.draw(mesh, _build(p.build), POSE, _place(p, i)) for i, p in enumerate(PEOPLE)]


def _scene(path: Path) -> None:
    people.shoot(_fill, SCENE_GRID, max(len(p.paints) for p in PEOPLE), path)


SCENES = {"busts": _scene}


def _features(name: str, joints: Joints, offset: Array) -> list[Mark]:
    """Eyes with whites and iris, brows, nose and mouth, set by where the small figure's eyes are."""
    eyes = [np.array(mark.at) + offset for mark in joints.marks if mark.colour == EYE]
    if not eyes:
        return []
    marks = []

    def put(p: Array, dx: float, dz: float, colour: str, size: tuple[int, int]) -> None:
        x, y, z = (float(v) for v in p + np.array([dx, 0, dz]))
        marks.append(Mark((x, y, z), colour, size, 24.0))

    if name == "killy":
        return _killy(eyes, put, marks)
    for eye, width, aside in ((eyes[0], 4, 0.0), (eyes[1], 3, -2.0)):
        if name == "atsuji" and eye is eyes[0]:
            continue  # under the patch
        put(eye, aside, 0, "#efe9e2", (width, 2))
        put(eye, aside + 0.6, 0, IRIS[name], (2, 2))
        put(eye, aside + 0.6, -0.6, "#14161a", (1, 1))
        put(eye, aside, 1.6, "#2a1c18", (width, 1))
        put(eye, aside, 4.0, "#3a2a20", (width, 1))
    middle = (eyes[0] + eyes[1]) / 2
    put(middle, 1.6, -3.4, "#b98a78", (2, 1))
    put(middle, 0.6, -5.8, "#7d4b42", (4, 1))
    return marks


def _killy(eyes: list[Array], put: Callable[..., None], marks: list[Mark]) -> list[Mark]:
    """Narrow tired eyes under heavy brows, a shut mouth."""
    for eye, width, aside in ((eyes[0], 3, 1.2), (eyes[1], 2, -2.2)):
        put(eye, aside, 0, "#d9d3cd", (width, 1))
        put(eye, aside + 0.6, 0, "#14161a", (1, 1))
        put(eye, aside, 1.0, "#14161a", (width, 1))
        put(eye, aside, -1.0, "#b59a90", (width, 1))
        put(eye, aside, 2.0, "#2b2422", (width, 1))
    middle = (eyes[0] + eyes[1]) / 2
    put(middle, 1.2, -3.4, "#b59a90", (1, 1))
    put(middle, 0.2, -6.4, "#7d6058", (3, 1))
    return marks


def finish(work: Path) -> None:
    """Write portraits.png and portraits.toml."""
    from tools.art.lib.post import exr

    joints = _fill(people.NoMesh())
    cells = []
    for index, person in enumerate(PEOPLE):
        image, depth = rasterise(exr(work / "busts.exr"), people.SS, _paints(person), LOOK)
        offset = _place(person, index) - SCENE_GRID.origin(index)
        paint_marks(image, depth, SCENE_GRID, {index: _features(person.name, joints[index], offset)})
        outlined(image, LOOK.outline)
        image[0] = 0  # the outline of the cut below comes round the top
        left = index * WIDE + (WIDE - SIZE) // 2
        cells.append(image[:, left : left + SIZE])
    grid = Grid((SIZE, SIZE), (SIZE // 2, SIZE), len(cells), len(cells))
    sheet = Sheet(grid, np.concatenate(cells, 1), [Anim(p.name, [i], 1, False) for i, p in enumerate(PEOPLE)])
    save(people.ASSETS / "portraits.png", sheet.image)
    (people.ASSETS / "portraits.toml").write_text(to_toml(sheet), encoding="utf-8")
