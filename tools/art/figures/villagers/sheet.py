"""Makes and finishes a villager's sheet; children have smaller cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.art.figures.rig import people
from tools.art.figures.rig.poses import Move
from tools.art.figures.villagers.body import draw_villager
from tools.art.figures.villagers.wear import Colours, Wear, village_paints
from tools.art.lib.sprite import Anim, Grid, Sheet, outlined, paint_marks, stand, write

scenes = people.scenes
SMALL_CELL, SMALL_PIVOT = (56, 48), (26, 42)


@dataclass(frozen=True)
class Villager(people.Person):
    """A person in other clothes."""

    small: bool = False

    @property
    def grid(self) -> Grid:
        """The sheet's cells."""
        if self.small:
            return Grid(SMALL_CELL, SMALL_PIVOT, people.COLUMNS, len(self.poses))
        return super().grid


def villager(name: str, build: Wear, colours: Colours, moves: Sequence[Move], small: bool = False) -> Villager:
    """A villager's whole sheet."""
    return Villager(name, build, colours.hair, colours.gear, moves, draw_villager, village_paints(colours), small)  # type: ignore[arg-type]


def finish(person: Villager, work: Path) -> None:
    """Turn the render into PNG and toml."""
    grid = person.grid
    joints = [person.draw(people.NoMesh(), person.build, pose, grid.origin(i)) for i, pose in enumerate(person.poses)]
    image, depth = people.raster(work / "moves.exr", person.paints)
    paint_marks(image, depth, grid, {i: j.marks for i, j in enumerate(joints)})
    outlined(image, people.LOOK.outline)
    points = {name: [people.pixel(getattr(j, name)) for j in joints] for name in ("shoulder", "hand", "muzzle", "head")}
    sheet = Sheet(grid, image, _anims(person.moves), points)
    stand(sheet, grid.pivot[1])
    write(sheet, people.ASSETS, person.name, grid.pivot[1])


def _anims(moves: Sequence[Move]) -> list[Anim]:
    anims, start = [], 0
    for move in moves:
        anims.append(Anim(move.name, list(range(start, start + len(move.poses))), move.ticks, move.loop, move.grounded))
        start += len(move.poses)
    return anims
