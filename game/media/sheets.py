"""Sprite sheets: cells cut and trimmed once, animations by age, named points."""

from dataclasses import dataclass
from pathlib import Path

import msgspec
import pygame

from game.media.errors import MediaError
from game.media.files import read_as, read_picture


class Animation(msgspec.Struct, frozen=True):
    """Cells in order; `ticks` for each or for all; whether it begins again."""

    frames: tuple[int, ...]
    ticks: int | tuple[int, ...] = 6
    loop: bool = True

    def cells(self) -> tuple[int, ...]:
        """The cell of every tick of one run."""
        ticks = (self.ticks,) * len(self.frames) if isinstance(self.ticks, int) else self.ticks
        return tuple(cell for cell, count in zip(self.frames, ticks, strict=True) for _ in range(count))


class PointRow(msgspec.Struct, frozen=True):
    """One named point: its place in every cell, px from the pivot, as `x y, x y`: lists of lists take TOML ten times as long."""

    at: str

    def places(self) -> tuple[tuple[float, float], ...]:
        """One place per cell. Raises ValueError for what is no pair of numbers."""
        return tuple((float(x), float(y)) for x, y in (pair.split() for pair in self.at.split(",")))


class SheetFile(msgspec.Struct, frozen=True):
    """What a sheet's TOML holds."""

    cell: tuple[int, int]
    pivot: tuple[int, int]
    animations: dict[str, Animation]
    points: dict[str, PointRow] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A surface and where its top left lies from the pivot, px."""

    surface: pygame.Surface
    dx: int
    dy: int


NOTHING = SheetFile((1, 1), (0, 0), {})


class Sheet:
    """One sheet. Its cells are cut at once, without their empty border, for most of a sheet is empty: they take a quarter of its memory.
    Mirror images are made when first asked for."""

    def __init__(self, name: str, image: pygame.Surface, data: SheetFile) -> None:
        self.name, self.data = name, data
        self._cells: dict[str, tuple[tuple[int, ...], bool]] = {}  # of every tick of an animation, and whether it begins again
        self._points = {point: row.places() for point, row in data.points.items()}
        columns, rows = max(1, image.get_width() // data.cell[0]), max(1, image.get_height() // data.cell[1])
        self._pictures = {(cell, False): _cut(image, data, cell, columns) for cell in range(columns * rows)}

    def has(self, anim: str) -> bool:
        """Does it know this animation?"""
        return anim in self.data.animations

    def cell(self, anim: str, age: int) -> int:
        """The cell of an animation at an age in ticks. An unknown animation shows the sheet's first one."""
        cells, loop = self._cells.get(anim) or self._expand(anim)
        if 0 <= age < len(cells):
            return cells[age]
        if age < 0:
            return cells[0]
        return cells[age % len(cells)] if loop else cells[-1]

    def _expand(self, anim: str) -> tuple[tuple[int, ...], bool]:
        known = self.data.animations
        found = known.get(anim) or next(iter(known.values()), None)
        self._cells[anim] = expanded = ((0,), True) if found is None else (found.cells(), found.loop)
        return expanded

    def picture(self, cell: int, flip: bool = False) -> Picture:
        """A cell, mirrored or not."""
        found = self._pictures.get((cell, flip))
        if found is None:
            found = self._pictures[cell, flip] = self._mirrored(cell)
        return found

    def _mirrored(self, cell: int) -> Picture:
        plain = self._pictures[cell, False]
        return Picture(pygame.transform.flip(plain.surface, True, False), -plain.dx - plain.surface.get_width(), plain.dy)

    def point(self, name: str, cell: int, flip: bool = False) -> tuple[float, float] | None:
        """A named point of a cell, px from the pivot; None if the sheet has none of that name."""
        row = self._points.get(name, ())
        if cell >= len(row):
            return None
        x, y = row[cell]
        return (-x, y) if flip else (x, y)


def _cut(image: pygame.Surface, data: SheetFile, cell: int, columns: int) -> Picture:
    """A cell without its empty border."""
    w, h = data.cell
    area = pygame.Rect(cell % columns * w, cell // columns * h, w, h).clip(image.get_rect())
    whole = image.subsurface(area)
    full = whole.get_bounding_rect()
    return Picture(whole.subsurface(full).copy(), full.left - data.pivot[0], full.top - data.pivot[1])


def load_sheet(folder: Path, name: str) -> Sheet:
    """The sheet `name` of a folder. Raises MediaError for a missing or wrong file."""
    file = folder / f"{name}.toml"
    data = read_as(SheetFile, file)
    image = read_picture(folder / f"{name}.png")
    _check(file, data, image)
    return Sheet(name, image, data)


def _check(file: Path, data: SheetFile, image: pygame.Surface) -> None:
    if min(data.cell) < 1 or data.cell[0] > image.get_width() or data.cell[1] > image.get_height():
        raise MediaError(file, f"the cell {data.cell[0]}x{data.cell[1]} does not fit into the picture")
    cells = (image.get_width() // data.cell[0]) * (image.get_height() // data.cell[1])
    if not data.animations:
        raise MediaError(file, "it has no animation")
    for name, row in data.points.items():
        try:
            row.places()
        except ValueError:
            raise MediaError(file, f"the places of point '{name}' are not pairs of numbers like `0 -34, 1 -34`") from None
    for name, anim in data.animations.items():
        if not anim.frames or not all(0 <= f < cells for f in anim.frames):
            raise MediaError(file, f"animation '{name}' has no frames, or one that is not among the {cells} cells")
        ticks = (anim.ticks,) if isinstance(anim.ticks, int) else anim.ticks
        if min(ticks, default=0) < 1 or (not isinstance(anim.ticks, int) and len(ticks) != len(anim.frames)):
            raise MediaError(file, f"animation '{name}' needs one whole number of ticks, or one above 0 per frame")
