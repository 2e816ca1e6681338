"""What lies far behind a level (and before it): layers that move with the camera by their own share."""

from contextlib import suppress
from pathlib import Path

import msgspec
import pygame

from game.media.ahead import decode_ahead
from game.media.errors import MediaError
from game.media.files import read_as, read_picture


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


class BackdropFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All layers, farthest first."""

    layer: tuple[LayerRow, ...]


def load_backdrop(folder: Path) -> list[tuple[LayerRow, pygame.Surface]]:
    """The layers of a place with their pictures, farthest first. Raises MediaError."""
    return [(row, _picture(folder / row.image, row)) for row in _rows(folder)]


def load_far(folder: Path) -> list[tuple[LayerRow, pygame.Surface]]:
    """Only those behind the place. Raises MediaError."""
    return [(row, _picture(folder / row.image, row)) for row in _rows(folder) if not row.front]


def decode_far(folder: Path) -> None:
    """Begins to decode those behind the place; what is wrong with one is said when it is loaded."""
    with suppress(MediaError):
        decode_ahead(folder / row.image for row in _rows(folder) if not row.front)


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
