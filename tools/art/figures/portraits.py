"""Faces for the dialogue box: the same people, drawn two and a half times as large, from the chest up, in two moods.

`NAME` is how somebody looks who is calm, `NAME_shaken` who is afraid, hurt or beside himself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tools.art.figures import (
    atsuji,
    cibo_ruin,
    fusata,
    genzo,
    goro,
    haku,
    isao,
    killy,
    kina,
    mio,
    nobu,
    pop,
    riku,
    sayo,
    sota,
    sutezo,
    tae,
    tae_hurt,
    toku,
    tome,
    ume,
    zuru,
)  # fmt: skip
from tools.art.figures.rig import people
from tools.art.figures.rig.human import EYE, Arm, Build, Joints, Pose, Space
from tools.art.figures.villagers.wear import Wear
from tools.art.lib.post import Array, Passes, exr, save
from tools.art.lib.scene import Mesh
from tools.art.lib.sprite import Anim, Grid, Look, Mark, Paint, Sheet, outlined, paint_marks, rasterise, to_toml

PEOPLE: list[people.Person] = [
    zuru.ZURU, tae.TAE, sutezo.SUTEZO, fusata.FUSATA, atsuji.ATSUJI, killy.KILLY, tae_hurt.PERSON, pop.POP, ume.UME, genzo.GENZO, toku.TOKU,
    goro.GORO, sayo.SAYO, riku.RIKU, haku.HAKU, isao.ISAO, tome.TOME, nobu.NOBU, kina.KINA, mio.MIO, sota.SOTA,
]  # fmt: skip
RUIN = "cibo_ruin"
ALIASES = {"cibo": RUIN}
COUNT = len(PEOPLE) + 1
SIZE, COLUMNS = 40, 11
SCALE = 2.3
CHILD = 0.94  # of a grown-up's head
BLACK = ("#05080b", "#0c1216", "#151e24", "#202d35", "#30424b")
SKIN = ("#6d463d", "#a06f60", "#cb9883", "#e9c1ab", "#f8e0d0")
TAN = ("#4f3022", "#7f5139", "#ad7753", "#d09d76", "#ecc7a1")
OLD = ("#5d4039", "#8d675b", "#b58e7e", "#d6b5a4", "#ecd8c9")
PALE = ("#574a49", "#857069", "#ad978d", "#cebcb0", "#e6d9ce")
SKINS = {"goro": TAN, "nobu": TAN, "killy": PALE} | dict.fromkeys(("pop", "ume", "genzo", "toku", "haku", "tome", "atsuji"), OLD)
BAREHEADED = 1.2  # no helmet: the head itself fills the picture
WIDE = 80  # px between the busts in the scene, so that shoulders do not touch
LOOK = Look(edge=3.4, rim_top=0.5, rim_left=0.4)
ARMS = {"arm_near": Arm(2, 12), "arm_far": Arm(2, 12)}
PLAIN = Pose(yaw=48, lean=3, gun="none", breath=0.5, **ARMS)
SHAKEN = Pose(yaw=44, lean=10, bow=4, head=8, glance=-4, gun="none", rise=-0.9, **ARMS)
MOODS = {"plain": PLAIN, "shaken": SHAKEN}
SCENE_GRID = Grid((WIDE, SIZE), (WIDE // 2, 0), COUNT, COUNT)
CIBO_YAW, CIBO_SCALE = 36, 2.25
NECK = np.array([1.0, 0.0, 4.7])


@dataclass(frozen=True)
class Face:
    """What is painted on a face."""

    iris: str
    brow: str = "#2e2019"
    lips: str = "#8a5147"
    soft: bool = False  # lashes and thin brows
    lines: bool = False  # of age
    narrow: bool = False  # tired eyes under heavy brows
    mouth: bool = True  # False: covered by a beard or a mask


FACES = {
    "zuru": Face("#3f7f8a", "#6e5434", "#a05a50", soft=True),
    "tae": Face("#6b4a36", "#1c1a1a", "#9c564e", soft=True),
    "tae_hurt": Face("#6b4a36", "#1c1a1a", "#8f5550", soft=True),
    "sutezo": Face("#5a5940", "#2b2019"),
    "atsuji": Face("#5c6468", "#a3a199", mouth=False, lines=True),
    "killy": Face("#2a3238", "#15181b", "#8b6a62", narrow=True),
    "pop": Face("#4c4337", "#d9d7cd", mouth=False, lines=True),
    "ume": Face("#3f3a35", "#8f9191", "#94604f", lines=True, soft=True),
    "genzo": Face("#4a5a55", "#c9c9c1", lines=True, narrow=True, mouth=False),
    "toku": Face("#4a3a2a", "#b3b1aa", lines=True, mouth=False),
    "goro": Face("#3a2a1c", "#15110f", narrow=True, mouth=False),
    "sayo": Face("#2f6a68", "#10151c", "#a8584f", soft=True),
    "riku": Face("#5d7a4a", "#7a6043", "#9a5b4e"),
    "haku": Face("#7d97a3", "#c4c8c3", narrow=True, lines=True, mouth=False),
    "tome": Face("#54432f", "#6f6459", "#9a5a4c", lines=True, soft=True),
    "nobu": Face("#4a3520", "#2c2018", "#7b4a36"),
    "kina": Face("#4f7d5a", "#7c3216", "#a9564a", soft=True),
    "mio": Face("#5a3d26", "#2e211a", "#b0645a", soft=True),
    "sota": Face("#3f5866", "#191e23", "#a45e52"),
}


def _paints(person: people.Person) -> Sequence[Paint]:
    """More tones of skin; Killy's black, lifted in the small figure to be found in the dark, is not lifted here."""
    skin = SKINS.get(person.name, SKIN)
    place = 4 if person is killy.KILLY else 2
    made = [*person.paints]
    made[place] = replace(made[place], ramp=skin)
    if person is killy.KILLY:
        made[0] = replace(made[0], ramp=BLACK)
    return made


def _build(build: Build) -> Build:
    if isinstance(build, Wear) and build.head_scale > 1:
        return replace(build, scale=SCALE * CHILD / build.head_scale)
    larger = BAREHEADED if build is killy.BUILD else 1.0
    return replace(build, scale=SCALE * larger * (0.75 + 0.25 * build.scale))


def _place(person: people.Person, index: int, pose: Pose) -> Array:
    """Where the figure has to stand for its head to be in the middle of its cell."""
    head = person.draw(people.NoMesh(), _build(person.build), pose, (0, 0, 0)).head
    sunk = 1 if pose is SHAKEN else 0
    return SCENE_GRID.origin(index) + np.round([-head[0] - 1 + sunk, 0, -head[2] - 20 - sunk])


def _fill(mesh: Mesh, pose: Pose) -> list[Joints]:
    found = [p.draw(mesh, _build(p.build), pose, _place(p, i, pose)) for i, p in enumerate(PEOPLE)]
    _ruin(mesh, pose)
    return found


def _ruin_moment(pose: Pose) -> cibo_ruin.Ruin:
    if pose is SHAKEN:
        return replace(cibo_ruin.AWAKE, nod=16.0, turn=-14.0, tilt=14.0, jaw=0.8)
    return replace(cibo_ruin.AWAKE, nod=2.0, turn=-16.0, tilt=3.0)


def _ruin_at(pose: Pose) -> Array:
    """Where Cibo's hips have to be for her head to be in the middle of its cell."""
    s = Space(people.NoMesh(), (0, 0, 0), CIBO_YAW, CIBO_SCALE)
    collar, _ = cibo_ruin.trunk(s, np.zeros(3), _ruin_moment(pose))
    centre = s.near_origin(collar + NECK)
    return SCENE_GRID.origin(COUNT - 1) + np.round([-centre[0] - 1, 0, -centre[2] - 19])


def _ruin(mesh: Mesh, pose: Pose) -> list[Mark]:
    """Cibo's head and chest among a few cables."""
    moment = _ruin_moment(pose)
    s = Space(mesh, _ruin_at(pose), CIBO_YAW, CIBO_SCALE)
    collar, shoulder = cibo_ruin.trunk(s, np.zeros(3), moment)
    for y in (0.0, 9.2):
        s.ball(shoulder + np.array([0, y, 0]), (2.0, 1.9, 2.0), cibo_ruin.BONE)
    for y, r in ((-3.0, 1.2), (0.0, 1.6), (3.4, 1.3)):
        path = [collar + np.array([-2.0, y * 0.5, -2.0]), collar + np.array([-5.5, y * 1.4, 2.0]), collar + np.array([-8.0, y * 1.8, 10.0])]
        s.tube(path, r, cibo_ruin.CABLE)
    return cibo_ruin.head(s, collar + NECK, moment)


def _scene(pose: Pose) -> Callable[[Path], None]:
    materials = max(len(p.paints) for p in PEOPLE)
    return lambda path: people.shoot(lambda mesh: _fill(mesh, pose), SCENE_GRID, materials, path)


SCENES = {mood: _scene(pose) for mood, pose in MOODS.items()}


class Brush:
    """Paints whole pixels by their distance from a point of the face."""

    def __init__(self) -> None:
        self.marks: list[Mark] = []

    def put(self, p: Array, dx: float, dz: float, colour: str, size: tuple[int, int] = (1, 1)) -> None:
        """One block of pixels; up is positive."""
        x, y, z = (float(v) for v in p + np.array([dx, 0, dz]))
        self.marks.append(Mark((x, y, z), colour, size, 24.0))


def _features(name: str, joints: Joints, offset: Array, shaken: bool) -> list[Mark]:
    """Eyes, brows, nose, mouth and lines, set by where the small figure's eyes are."""
    eyes = [np.round(np.array(mark.at) + offset) for mark in joints.marks if mark.colour == EYE]
    if len(eyes) < 2 or name not in FACES:
        return []
    face, brush = FACES[name], Brush()
    skin = SKINS.get(name, SKIN)
    if name == "killy":
        eyes = [eyes[0] + np.array([1.2, 0, 0]), eyes[1] + np.array([-0.2, 0, 0])]
    for eye, width, aside, inner in ((eyes[0], 4, 0.0, 1), (eyes[1], 3, -2.0, -1)):
        if name == "atsuji" and eye is eyes[0]:
            continue  # under the patch
        _eye(brush, face, skin, eye + np.array([aside, 0, 0]), width, inner, shaken)
    if name == "killy":
        for row, width in ((4.0, 6), (5.0, 5)):
            brush.put(eyes[0], 1.0, row, "#0d131a", (width, 1))
        brush.put(eyes[1], -1.0, 4.0, "#1c262f", (3, 1))
    _nose_and_mouth(brush, face, skin, (eyes[0] + eyes[1]) / 2, shaken)
    if name == "tae_hurt":
        _wounds(brush, eyes[0], skin)
    elif shaken and name in ("zuru", "killy", "tae", "sutezo", "kina", "riku", "sayo"):
        brush.put(eyes[0], -3.0, -4.0, skin[1], (2, 1))
        brush.put(eyes[0], -2.0, -5.0, skin[0], (1, 1))
    return brush.marks


def _eye(brush: Brush, face: Face, skin: Sequence[str], eye: Array, width: int, inner: int, shaken: bool) -> None:
    """White, iris, pupil, lid and brow; frightened eyes are wide, and the brows rise to the middle."""
    lid = "#1d1412"
    high = 1 if face.narrow and not shaken else 2
    brush.put(eye, 0, 0, "#e9e4dc" if not face.narrow else "#d9d3cd", (width, high))
    if shaken:
        brush.put(eye, 0, -1, "#e9e4dc", (width - 1, 1))
    brush.put(eye, 0.6, 0, face.iris, (1 if shaken and not face.soft else 2, high))
    brush.put(eye, 0.6, 0 if high == 1 else -0.6, "#101215", (1, 1))
    if not face.narrow:
        brush.put(eye, 0.6 - 1, 0.6, "#ffffff", (1, 1))
    if face.narrow:
        brush.put(eye, 0, 3.0 if shaken else 2.0, skin[1], (width + 1, 1))
    top = 1.0 if high == 1 else 1.6
    brush.put(eye, 0, top, lid, (width, 1))
    if face.soft:
        brush.put(eye, -width / 2 if inner > 0 else width / 2, top, lid, (1, 1))
    low = -1.0 if high == 1 else -1.6
    brush.put(eye, 0, low - (1 if shaken else 0), skin[1] if face.lines or face.narrow or shaken else skin[2], (width - 1, 1))
    if face.lines:
        brush.put(eye, -inner * (width / 2 + 1), low + 0.6, skin[1], (1, 1))
    lift = 3.0 if face.narrow else 4.0
    if not shaken:
        brush.put(eye, 0, lift, face.brow, (width - 1 if face.soft else width, 1))
        if not face.soft:
            brush.put(eye, -inner * 1.0, lift - 1 if face.narrow else lift, face.brow, (2, 1))
        return
    brush.put(eye, -inner * 1.2, lift, face.brow, (2, 1))
    brush.put(eye, inner * 1.0, lift + 1, face.brow, (2, 1))


def _nose_and_mouth(brush: Brush, face: Face, skin: Sequence[str], middle: Array, shaken: bool) -> None:
    """A shade under the nose, a light along it, lips or an open mouth."""
    brush.put(middle, 1.6, -3.4, skin[1], (2, 1))
    brush.put(middle, 2.6, -2.4, skin[4], (1, 1))
    if face.lines:
        brush.put(middle, -1.6, -4.4, skin[1], (1, 1))
        brush.put(middle, -2.6, -5.4, skin[1], (1, 1))
    if not face.mouth:
        return
    if shaken:
        brush.put(middle, 0.6, -5.8, "#3a1c1a", (3, 1))
        brush.put(middle, 0.6, -6.8, "#5b2d2a", (3, 1))
        brush.put(middle, 0.6, -7.8, face.lips, (2, 1))
        return
    brush.put(middle, 0.6, -5.8, face.lips, (4, 1))
    brush.put(middle, 0.8, -6.8, skin[3] if not face.soft else skin[2], (2, 1))
    brush.put(middle, 0.8, -7.8, skin[1], (2, 1))


def _wounds(brush: Brush, eye: Array, skin: Sequence[str]) -> None:
    """A strip of plaster on the cheek, grazes, dirt."""
    brush.put(eye, -1.4, -3.6, "#e9e6dc", (3, 1))
    brush.put(eye, -1.4, -4.6, "#bdbbb2", (3, 1))
    brush.put(eye, 2.0, 4.6, "#8a3f36", (2, 1))
    brush.put(eye, 4.0, -6.6, "#8a3f36", (1, 1))
    brush.put(eye, 0.6, -7.0, skin[1], (2, 1))


def _ruin_features(marks: list[Mark], origin: Array, shaken: bool) -> list[Mark]:
    """One living eye, a dark mouth, cracks."""
    eye = np.round(np.array(marks[0].at) + origin)
    brush = Brush()
    brush.put(eye, 0, 0, "#101719", (4, 2))
    brush.put(eye, 0.6, 0, "#4f9da3" if shaken else "#7cc9cc", (2, 2))
    brush.put(eye, 0.6, 0, "#a9e3e2" if shaken else "#f2fffc", (1, 1))
    brush.put(eye, 0, 1.6, "#2b3535", (4, 1))
    brush.put(eye, 0, -1.6, "#7d8a86", (3, 1))
    brush.put(eye, 2.6, -3.4, "#7d8a86", (2, 1))
    brush.put(eye, 2.4, -6.0, "#3a4645", (3, 2 if shaken else 1))
    for dx, dz in ((-2.0, -3.0), (-2.0, -4.0), (-1.0, -5.0), (-1.0, -6.0), (0.0, -7.0), (3.0, 3.0), (3.0, 4.0), (2.0, 5.0)):
        brush.put(eye, dx, dz, "#5b6663", (1, 1))
    return brush.marks


def _cut(passes: Passes, index: int) -> Passes:
    """The part of a render that is one bust."""
    left = index * WIDE * people.SS
    return {name: pixels[:, left : left + WIDE * people.SS] for name, pixels in passes.items()}


def _busts(work: Path, mood: str) -> list[Array]:
    """All busts of one mood, cut to their cells."""
    pose, shaken = MOODS[mood], mood == "shaken"
    joints = _fill(people.NoMesh(), pose)
    passes = exr(work / f"{mood}.exr")
    one = Grid((WIDE, SIZE), (WIDE // 2, 0), 1, 1)
    cells = []
    for index in range(COUNT):
        person = PEOPLE[index] if index < len(PEOPLE) else None
        paints = _paints(person) if person else cibo_ruin.PAINTS
        image, depth = rasterise(_cut(passes, index), people.SS, paints, LOOK)
        if person:
            offset = _place(person, index, pose) - SCENE_GRID.origin(index)
            marks = _features(person.name, joints[index], offset, shaken)
        else:
            offset = _ruin_at(pose) - SCENE_GRID.origin(index)
            marks = _ruin_features(_ruin(people.NoMesh(), pose), offset, shaken)
        paint_marks(image, depth, one, {0: marks})
        outlined(image, LOOK.outline)
        image[0] = 0  # the outline of the cut below comes round the top
        left = (WIDE - SIZE) // 2
        cells.append(image[:, left : left + SIZE])
    return cells


def finish(work: Path) -> None:
    """Write portraits.png and portraits.toml."""
    cells = [cell for mood in MOODS for cell in _busts(work, mood)]
    grid = Grid((SIZE, SIZE), (SIZE // 2, SIZE), COLUMNS, len(cells))
    image = np.zeros((grid.rows * SIZE, grid.columns * SIZE, 4))
    for i, cell in enumerate(cells):
        image[grid.window(i)] = cell
    names = [*(p.name for p in PEOPLE), RUIN]
    anims = [Anim(name, [i], 1, False) for i, name in enumerate(names)]
    anims += [Anim(f"{name}_shaken", [COUNT + i], 1, False) for i, name in enumerate(names)]
    for alias, name in ALIASES.items():
        index = names.index(name)
        anims += [Anim(alias, [index], 1, False), Anim(f"{alias}_shaken", [COUNT + index], 1, False)]
    save(people.ASSETS / "portraits.png", image)
    (people.ASSETS / "portraits.toml").write_text(to_toml(Sheet(grid, image, anims)), encoding="utf-8")
