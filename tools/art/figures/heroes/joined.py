"""Lays a second render into a person's finished sheet, so that nothing of the rest of the sheet changes with it."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from tools.art.figures.rig import people
from tools.art.lib.post import Array, exr, load
from tools.art.lib.sprite import Anim, Grid, Sheet, light_ends, outlined, paint_marks, rasterise, stand, with_colours_of, write


def laid_in(person: people.Person, more: people.Person, work: Path, scene: str = "scenes") -> None:
    """Put the render `scene` behind a person's written sheet, in its light and its colours; moves of the same name take old cells."""
    table = tomllib.loads((people.ASSETS / f"{person.name}.toml").read_text(encoding="utf-8"))
    before = load(people.ASSETS / f"{person.name}.png")
    ends = light_ends(exr(work / "moves.exr"), people.SS, person.paints, people.LOOK)
    image, depth = rasterise(exr(work / f"{scene}.exr"), people.SS, more.paints, replace(people.LOOK, ends=ends))
    with_colours_of(image, before)
    joints = [more.draw(people.NoMesh(), more.build, pose, more.grid.origin(i)) for i, pose in enumerate(more.poses)]
    paint_marks(image, depth, more.grid, {i: j.marks for i, j in enumerate(joints)})
    outlined(image, people.LOOK.outline)
    points = {name: [people.pixel(getattr(j, name)) for j in joints] for name in table["points"]}
    starts = np.cumsum([0, *[len(move.poses) for move in more.moves]])
    own = [
        Anim(move.name, list(range(start, start + len(move.poses))), move.ticks, move.loop, move.grounded)
        for move, start in zip(more.moves, starts, strict=False)
    ]
    added = Sheet(more.grid, image, own, points)
    stand(added, people.PIVOT[1])
    write(_joined(table, before, added), people.ASSETS, person.name, people.PIVOT[1])


def _joined(table: dict[str, Any], before: Array, added: Sheet) -> Sheet:
    """One sheet of both: old cells stay where they are."""
    anims = {name: Anim(name, a["frames"], a["ticks"], a["loop"]) for name, a in table["animations"].items()}
    points = {name: [_place(pair) for pair in rows["at"].split(",")] for name, rows in table["points"].items()}
    count = len(next(iter(points.values())))
    places: list[int] = []
    for anim in added.anims:
        old = anims[anim.name].cells[: len(anim.cells)] if anim.name in anims else []
        cells = [*old, *range(count, count + len(anim.cells) - len(old))]
        count = max([count, *[c + 1 for c in cells]])
        anims[anim.name] = replace(anim, cells=cells)
        places += cells
    grid = Grid(added.grid.cell, added.grid.pivot, added.grid.columns, count)
    image = np.zeros((grid.size[1], grid.size[0], 4))
    image[: before.shape[0]] = before
    for name, rows in points.items():
        rows += [(0, 0)] * (count - len(rows))
        for source, cell in enumerate(places):
            rows[cell] = added.points[name][source]
    for source, cell in enumerate(places):
        image[grid.window(cell)] = added.image[added.grid.window(source)]
    return Sheet(grid, image, list(anims.values()), points)


def _place(pair: str) -> tuple[int, int]:
    x, y = pair.split()
    return int(x), int(y)
