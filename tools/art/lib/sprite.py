"""Turn a render of many posed figures into a sprite sheet: whole pixels, few colours, hard edges, one dark outline.

Every figure of a sheet stands in one scene on a grid of cells and is rendered in one go, so nothing can shift
between frames. Colour is never averaged: each pixel goes to the material that fills most of it, and only that
material's light decides its step on the material's ramp.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.art.lib.post import Array, Passes, down, grab, hexc

Mask = NDArray[np.bool_]
CAMERA = 100.0  # px from the camera to the plane y = 0 (scene.ortho_cam's default)
NOWHERE = 1e4  # depth of empty pixels
FOUR = ((0, 1), (0, -1), (1, 0), (-1, 0))


@dataclass(frozen=True)
class Paint:
    """How one material looks: a ramp from dark to light, its weight in the vote, the colour of its lit edge."""

    ramp: tuple[str, ...]
    weight: float = 1.0
    rim: str | None = "#86aaa9"
    inner: float = 0.5  # brightness of the line where something nearer passes in front


@dataclass(frozen=True)
class Look:
    """The knobs shared by all materials of a sheet."""

    cover: float = 0.42  # share of a pixel that has to be filled
    edge: float = 2.2  # px of depth that make an inner line
    outline: str | None = "#03070a"
    rim_top: float = 0.65
    rim_left: float = 0.32
    light: tuple[float, float] = (4.0, 96.0)  # percentiles of light that become the ramp's ends
    ends: tuple[float, float] | None = None  # the light itself, for a sheet that has to match another


@dataclass(frozen=True)
class Grid:
    """Cells in rows; the pivot is the point of each cell that stands on the figure's position."""

    cell: tuple[int, int]
    pivot: tuple[int, int]
    columns: int
    count: int

    @property
    def rows(self) -> int:
        """Rows needed for all cells."""
        return -(-self.count // self.columns)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the sheet in px."""
        return self.columns * self.cell[0], self.rows * self.cell[1]

    def corner(self, index: int) -> tuple[int, int]:
        """Top left of a cell in the sheet."""
        return index % self.columns * self.cell[0], index // self.columns * self.cell[1]

    def origin(self, index: int) -> Array:
        """The pivot of a cell in the scene, where z points up and the sheet's top left is the origin."""
        x, y = self.corner(index)
        return np.array([x + self.pivot[0], 0.0, -(y + self.pivot[1])])

    def window(self, index: int) -> tuple[slice, slice]:
        """The part of the sheet's array that is this cell."""
        x, y = self.corner(index)
        return slice(y, y + self.cell[1]), slice(x, x + self.cell[0])


@dataclass(frozen=True)
class Mark:
    """Pixels painted after rendering, so that what is smaller than a pixel (an eye, a lamp) never flickers."""

    at: tuple[float, float, float]  # from the pivot: x right, y away from the viewer, z up
    colour: str
    size: tuple[int, int] = (1, 1)
    reach: float = 1.6  # px of depth that may lie in front of it
    over_edge: bool = False  # also on empty ground


@dataclass
class Anim:
    """One animation: its name, what is drawn in each of its cells, and for how many ticks."""

    name: str
    cells: list[int]
    ticks: int | list[int] = 6
    loop: bool = True
    grounded: bool = False  # the lowest row of every frame is the pivot's row


@dataclass
class Sheet:
    """A finished sheet, ready to be written."""

    grid: Grid
    image: Array
    anims: list[Anim]
    points: dict[str, list[tuple[int, int]]] = field(default_factory=dict)


@dataclass
class _Layers:
    """What is known of every final pixel before it gets its colour."""

    solid: Mask
    winner: NDArray[np.intp]
    light: Array
    depth: Array
    ends: tuple[float, float]


def rasterise(passes: Passes, ss: int, paints: Sequence[Paint], look: Look) -> tuple[Array, Array]:
    """The sheet as RGBA and its depth in px; `ss` is how many rendered px make a final one."""
    layers = _vote(passes, ss, paints, look)
    behind = _behind(layers, look.edge)
    steps = _steps(layers, behind, paints)
    image = np.zeros((*layers.solid.shape, 4))
    rim_top, rim_left = _rims(layers.solid)
    for m, paint in enumerate(paints):
        mine = layers.solid & (layers.winner == m)
        ramp = np.array([hexc(c) for c in paint.ramp])
        image[mine, :3] = ramp[np.clip(steps[mine], 0, len(ramp) - 1)]
        if paint.rim:
            for edge, share in ((mine & rim_top, look.rim_top), (mine & rim_left, look.rim_left)):
                image[edge, :3] = image[edge, :3] * (1 - share) + hexc(paint.rim) * share
        image[mine & behind, :3] *= paint.inner
    image[layers.solid, 3] = 1
    return image, layers.depth


def light_ends(passes: Passes, ss: int, paints: Sequence[Paint], look: Look) -> tuple[float, float]:
    """The light that becomes the ends of the ramps of a render."""
    return _vote(passes, ss, paints, look).ends


def _vote(passes: Passes, ss: int, paints: Sequence[Paint], look: Look) -> _Layers:
    """Give each pixel to the material that fills most of it, and take that material's mean light and depth."""
    alpha = grab(passes, "Combined", "A")[..., 0]
    light = grab(passes, "Combined", "RGB").mean(-1) / np.maximum(alpha, 1e-3)
    depth = grab(passes, "Depth", "Z")[..., 0]
    index = np.rint(grab(passes, "IndexMA", "X")[..., 0]).astype(np.int16)
    there = alpha > 0.3
    votes = [down((index == m + 1) & there, ss) * paint.weight for m, paint in enumerate(paints)]
    winner = np.stack(votes, -1).argmax(-1)
    spread = np.repeat(np.repeat(winner, ss, 0), ss, 1)
    mine = (index == spread + 1) & there
    share = down(mine, ss)
    part = np.maximum(share, 1e-3)
    solid = (down(alpha, ss) >= look.cover) & (share > 0)
    solid = _without_specks(solid)
    shade = down(light * mine, ss) / part
    low, high = look.ends or np.percentile(shade[solid], look.light)
    near = np.where(solid, down(np.where(mine, depth, 0), ss) / part, NOWHERE)
    return _Layers(solid, winner, np.clip((shade - low) / (high - low), 0, 1), near, (float(low), float(high)))


def _without_specks(solid: Mask) -> Mask:
    """Drop pixels that touch no other."""
    touching = np.zeros_like(solid)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dy or dx:
                touching |= np.roll(solid, (dy, dx), (0, 1))
    return solid & touching


def _behind(layers: _Layers, edge: float) -> Mask:
    """Pixels clearly behind a neighbour: a line there separates limbs."""
    found = np.zeros_like(layers.solid)
    for step in FOUR:
        found |= (np.roll(layers.depth, step, (0, 1)) < layers.depth - edge) & layers.solid
    return found


def _steps(layers: _Layers, behind: Mask, paints: Sequence[Paint]) -> NDArray[np.intp]:
    """Each pixel's step on its ramp; a pixel that agrees with none of its neighbours joins them."""
    count = np.array([len(paint.ramp) for paint in paints])[layers.winner]
    steps = np.clip(np.floor(layers.light * count), 0, count - 1).astype(np.intp)
    near = [np.roll(steps, step, (0, 1)) for step in FOUR]
    same = [np.roll(layers.winner, step, (0, 1)) == layers.winner for step in FOUR]
    alike = [np.roll(layers.solid, step, (0, 1)) & s for step, s in zip(FOUR, same, strict=True)]
    fellows = sum(a.astype(int) for a in alike)
    agree = sum((a & (n == steps)).astype(int) for a, n in zip(alike, near, strict=True))
    mean = sum(a * n for a, n in zip(alike, near, strict=True)) / np.maximum(fellows, 1)
    steps = np.where((fellows >= 3) & (agree == 0), np.rint(mean).astype(np.intp), steps)
    lines: NDArray[np.intp] = np.where(behind, np.maximum(steps - 1, 0), steps)
    return lines


def _rims(solid: Mask) -> tuple[Mask, Mask]:
    """Pixels with nothing above them, and the other pixels with nothing on their left."""
    top = solid & ~np.roll(solid, 1, 0)
    left = solid & ~np.roll(solid, 1, 1) & ~top
    return top, left


def paint_marks(image: Array, depth: Array, grid: Grid, marks: dict[int, list[Mark]]) -> None:
    """Paint each cell's marks where they can be seen."""
    for index, found in marks.items():
        left, top = grid.corner(index)
        for mark in found:
            x = left + grid.pivot[0] + int(np.floor(mark.at[0] - (mark.size[0] - 1) / 2))
            y = top + grid.pivot[1] + int(np.floor(-mark.at[2] - (mark.size[1] - 1) / 2))
            window = (slice(y, y + mark.size[1]), slice(x, x + mark.size[0]))
            seen = depth[window] >= mark.at[1] + CAMERA - mark.reach
            if not mark.over_edge:
                seen &= image[window][..., 3] > 0
            image[window][seen] = [*hexc(mark.colour), 1]


def outlined(image: Array, colour: str | None) -> Array:
    """The sheet with one dark pixel around every figure."""
    if colour is None:
        return image
    solid = image[..., 3] > 0
    line = np.zeros_like(solid)
    for step in FOUR:
        line |= np.roll(solid, step, (0, 1))
    line &= ~solid
    image[line] = [*hexc(colour), 1]
    return image


def with_few_colours(image: Array, count: int) -> None:
    """Keep the most used colours of a sheet and give every other pixel the nearest of them."""
    solid = image[..., 3] > 0
    used = np.rint(image[solid][:, :3] * 255).astype(np.int64)
    colours, index, times = np.unique(used, axis=0, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-times, kind="stable")[:count]]
    image[solid, :3] = _nearest(colours, kept)[index.reshape(-1)] / 255


def with_colours_of(image: Array, other: Array) -> None:
    """Give every pixel of a sheet the nearest colour another one has."""
    solid = image[..., 3] > 0
    used, kept = (np.rint(sheet[sheet[..., 3] > 0][:, :3] * 255).astype(np.int64) for sheet in (image, other))
    colours, index = np.unique(used, axis=0, return_inverse=True)
    image[solid, :3] = _nearest(colours, np.unique(kept, axis=0))[index.reshape(-1)] / 255


def _nearest(colours: NDArray[np.int64], kept: NDArray[np.int64]) -> NDArray[np.int64]:
    weight = np.array([0.30, 0.59, 0.11])  # the eye's, for the three channels
    apart = (((colours[:, None] - kept[None]) ** 2) * weight).sum(-1)
    return kept[apart.argmin(1)]


def stand(sheet: Sheet, row: int) -> dict[int, int]:
    """Shift every cell of grounded animations so that its lowest row is `row`; returns the px moved down per cell."""
    moved: dict[int, int] = {}
    for index in {cell for anim in sheet.anims if anim.grounded for cell in anim.cells}:
        window = sheet.grid.window(index)
        shift = row - int(np.nonzero(sheet.image[window][..., 3])[0].max())
        if shift:
            sheet.image[window] = np.roll(sheet.image[window], shift, 0)
            moved[index] = shift
            for points in sheet.points.values():
                points[index] = (points[index][0], points[index][1] + shift)
    return moved


def to_toml(sheet: Sheet) -> str:
    """The sheet's table of animations and points."""
    lines = [f"cell = {list(sheet.grid.cell)}", f"pivot = {list(sheet.grid.pivot)}"]
    for anim in sheet.anims:
        lines += ["", f"[animations.{anim.name}]", f"frames = {anim.cells}", f"ticks = {anim.ticks}"]
        lines.append(f"loop = {'true' if anim.loop else 'false'}")
    for name, points in sheet.points.items():
        rows = ", ".join(f"{x} {y}" for x, y in points)
        lines += ["", f"[points.{name}]", f'at = "{rows}"']
    return "\n".join(lines) + "\n"


def point(table: dict[str, Any], name: str, cell: int) -> tuple[float, float]:
    """Where a named point lies in a cell of a sheet whose table was read, px from the pivot."""
    x, y = table["points"][name]["at"].split(", ")[cell].split()
    return float(x), float(y)


def faults(sheet: Sheet, ground_row: int | None) -> list[str]:
    """What is wrong with a sheet, in plain sentences: cut cells, floating feet, missing frames, soft edges."""
    found = _cut_cells(sheet)
    for anim in sheet.anims:
        found += _frame_faults(sheet, anim, ground_row)
    if not np.isin(sheet.image[..., 3], (0, 1)).all():
        found.append("some pixels are half transparent")
    for name, points in sheet.points.items():
        if len(points) != sheet.grid.count:
            found.append(f"there are {len(points)} points {name} for {sheet.grid.count} cells")
    try:
        tomllib.loads(to_toml(sheet))
    except tomllib.TOMLDecodeError as error:
        found.append(f"its toml cannot be read: {error}")
    return found


def _cut_cells(sheet: Sheet) -> list[str]:
    """Cells that are empty or touch their border."""
    found = []
    names = {cell: anim.name for anim in sheet.anims for cell in anim.cells}
    for index in range(sheet.grid.count):
        cell = sheet.image[sheet.grid.window(index)][..., 3] > 0
        name = f"cell {index} ({names.get(index, 'in no animation')})"
        if not cell.any():
            found.append(f"{name} is empty")
        if cell[0].any() or cell[-1].any() or cell[:, 0].any() or cell[:, -1].any():
            found.append(f"{name} is cut off at its border")
    return found


def _frame_faults(sheet: Sheet, anim: Anim, ground_row: int | None) -> list[str]:
    """Frames that do not exist, stand in the air, or have no ticks."""
    found = []
    for index in anim.cells:
        if not 0 <= index < sheet.grid.count:
            found.append(f"{anim.name} asks for cell {index} of {sheet.grid.count}")
        elif anim.grounded and ground_row is not None:
            rows = np.nonzero(sheet.image[sheet.grid.window(index)][..., 3])[0]
            if len(rows) and rows.max() != ground_row:
                found.append(f"{anim.name} cell {index} stands at row {rows.max()}, not {ground_row}")
    if isinstance(anim.ticks, list) and len(anim.ticks) != len(anim.cells):
        found.append(f"{anim.name} has {len(anim.cells)} frames and {len(anim.ticks)} ticks")
    return found


def on_ground(image: Array, colour: str) -> Array:
    """A sheet laid on one flat colour, for looking at it."""
    alpha = image[..., 3:]
    return image[..., :3] * alpha + hexc(colour) * (1 - alpha)


def enlarged(image: Array, times: int) -> Array:
    """Every pixel repeated."""
    return np.repeat(np.repeat(image, times, 0), times, 1)


def write(sheet: Sheet, folder: Path, name: str, ground_row: int | None = None) -> None:
    """Check a sheet and write its PNG and its toml; a fault is an error."""
    from tools.art.lib.post import save

    found = faults(sheet, ground_row)
    save(folder / f"{name}.png", sheet.image)
    (folder / f"{name}.toml").write_text(to_toml(sheet), encoding="utf-8")
    if found:
        raise SystemExit(f"{name}:\n  " + "\n  ".join(found))
