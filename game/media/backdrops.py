"""What lies far behind a level (and before it): layers that move with the camera by their own share, and what moves among them."""

from contextlib import suppress
from math import dist
from pathlib import Path
from typing import NamedTuple

import msgspec
import pygame

from game.media.ahead import decode_ahead
from game.media.errors import MediaError
from game.media.files import read_as, read_picture

TITLE = "title"  # the place behind the title


class LayerRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One layer of backdrop.toml; see docs/assets.md for each."""

    image: str
    parallax: float = 1.0
    parallax_y: float | None = None
    at: tuple[float, float] = (0.0, 0.0)
    repeat: bool = False
    drift: float = 0.0
    add: bool = False
    front: bool = False


class MoverRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something of backdrop.toml that moves at the depth of a layer; see docs/assets.md for each."""

    image: str
    layer: str
    path: tuple[tuple[float, float], ...]
    speed: float = 0.0
    pause: float = 0.0
    period: float = 0.0
    phase: float = 0.0
    fade: float = 0.0
    cell: tuple[int, int] | None = None
    ticks: int = 6
    add: bool = False


class Leg(NamedTuple):
    """From one point to the next, or a stay at one: seconds after the round began, px of the layer."""

    begin: float
    end: float
    start: tuple[float, float]
    goal: tuple[float, float]

    def at(self, second: float) -> tuple[float, float]:
        """Where one is at this second of the round."""
        share = (second - self.begin) / (self.end - self.begin) if self.end > self.begin else 1.0
        (x, y), (goal_x, goal_y) = self.start, self.goal
        return x + (goal_x - x) * share, y + (goal_y - y) * share


class BackdropFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All layers, farthest first, and what moves among them."""

    layer: tuple[LayerRow, ...]
    mover: tuple[MoverRow, ...] = ()


Layers = list[tuple[LayerRow, pygame.Surface]]
Movers = list[tuple[MoverRow, list[pygame.Surface]]]


def load_backdrop(folder: Path) -> Layers:
    """The layers of a place with their pictures, farthest first. Raises MediaError."""
    return [(row, _picture(folder / row.image, row)) for row in _rows(folder)]


def load_far(folder: Path) -> Layers:
    """Only those behind the place. Raises MediaError."""
    return [(row, _picture(folder / row.image, row)) for row in _rows(folder) if not row.front]


def load_movers(folder: Path) -> Movers:
    """What moves among the layers of a place, each with its cells. Raises MediaError."""
    file = folder / "backdrop.toml"
    data = read_as(BackdropFile, file)
    behind = {row.image for row in data.layer if not row.front}
    for row in data.mover:
        problem = _problem(row, behind)
        if problem:
            raise MediaError(file, f"the mover '{row.image}' {problem}")
    return [(row, _cells(folder / row.image, row)) for row in data.mover]


def legs(row: MoverRow) -> list[Leg]:
    """The way of a mover: it stays at each point of its path for its pause and then goes on to the next."""
    way: list[Leg] = []
    second = 0.0
    for i, point in enumerate(row.path):
        if i:
            way.append(Leg(second, second := second + dist(row.path[i - 1], point) / row.speed, row.path[i - 1], point))
        way.append(Leg(second, second := second + row.pause, point, point))
    return way


def decode(folder: Path) -> None:
    """Begins to decode its pictures, beside everything else; what is wrong with one is said when it is loaded."""
    with suppress(MediaError):
        data = read_as(BackdropFile, folder / "backdrop.toml")
        images = [*(row.image for row in data.layer), *(row.image for row in data.mover)]
        decode_ahead(folder / image for image in dict.fromkeys(images))


def _problem(row: MoverRow, behind: set[str]) -> str:
    """What is wrong with a mover, apart from its picture."""
    if row.layer not in behind:
        return f"belongs to the layer '{row.layer}', which is not among those behind the place"
    if not row.path:
        return "has no path"
    if len(row.path) > 1 and row.speed <= 0:
        return "has a path of several points but no speed"
    if row.pause < 0 or row.fade < 0 or row.ticks < 1:
        return "needs a pause and a fade of 0 s or more, and 1 tick or more for a cell"
    if 0 < row.period < legs(row)[-1].end:
        return f"needs {legs(row)[-1].end:.1f} s for its path, which is longer than its period"
    return ""


def _cells(file: Path, row: MoverRow) -> list[pygame.Surface]:
    """The cells of a mover's picture, row by row; one that names no size is one cell."""
    image = read_picture(file)
    image = on_black(image) if row.add else image
    wide, high = row.cell or image.get_size()
    if not (0 < wide <= image.get_width() and 0 < high <= image.get_height()):
        raise MediaError(file, f"a cell of {wide} x {high} px does not fit into the picture")
    columns, rows = image.get_width() // wide, image.get_height() // high
    return [image.subsurface((column * wide, line * high, wide, high)) for line in range(rows) for column in range(columns)]


def _rows(folder: Path) -> tuple[LayerRow, ...]:
    return read_as(BackdropFile, folder / "backdrop.toml").layer


def _picture(file: Path, row: LayerRow) -> pygame.Surface:
    image = read_picture(file)
    if row.add:
        return on_black(image)
    return image.convert() if _opaque(image) else image


def on_black(image: pygame.Surface) -> pygame.Surface:
    """For adding: what is transparent adds nothing."""
    ground = pygame.Surface(image.get_size()).convert()
    ground.blit(image, (0, 0))
    return ground


def _opaque(image: pygame.Surface) -> bool:
    return pygame.mask.from_surface(image, 254).count() == image.get_width() * image.get_height()
