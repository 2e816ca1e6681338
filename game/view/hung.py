"""Pictures that a map places by themselves (image layers, tiles without a class), between the layers of tiles in the map's order."""

from collections.abc import Callable, Iterator

import pygame

from game.media.palette import parse
from game.media.tiles import TilePictures, turned
from game.sim.level import LevelData, Picture, TileLayer
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.tiles import Band, bands

LEAST = 256  # px: smaller pictures that repeat are laid side by side once, before they are drawn


class Hung:
    """One of them."""

    def __init__(self, picture: Picture, tiles: TilePictures, *, dim: float = 1.0) -> None:
        self._at, self._parallax, self._repeat = (picture.x, picture.y), picture.parallax, picture.repeat
        self._surface = _made(picture, tiles, dim)
        if picture.turn:
            middle = picture.x + picture.w / 2, picture.y + picture.h / 2
            self._at = middle[0] - self._surface.get_width() / 2, middle[1] - self._surface.get_height() / 2

    def draw(self, frame: Frame) -> None:
        """Blits it as often as it is in the picture."""
        x, y = round(self._at[0] - frame.left * self._parallax[0]), round(self._at[1] - frame.top * self._parallax[1])
        w, h = self._surface.get_size()
        rows = list(_places(y, h, HEIGHT, self._repeat[1]))
        frame.target.fblits([(self._surface, (left, top)) for left in _places(x, w, WIDTH, self._repeat[0]) for top in rows])

    def prepare(self, frame: Frame) -> bool:
        """It is ready from the start."""
        return False


def _places(at: int, size: int, end: int, repeat: bool) -> Iterator[int]:
    """Where a picture of this size begins, along one side of the frame."""
    if repeat:
        yield from range(at % size - size, end, size)
    elif -size < at < end:
        yield at


def _made(picture: Picture, tiles: TilePictures, dim: float) -> pygame.Surface:
    surface = turned(tiles.part(picture.image, picture.part), picture.flips)
    size = round(picture.w) or surface.get_width(), round(picture.h) or surface.get_height()
    if size != surface.get_size():
        surface = pygame.transform.scale(surface, size)
    if picture.turn:
        surface = pygame.transform.rotate(surface, -picture.turn)
    w, h = surface.get_size()
    times = [max(1, LEAST // side) if again else 1 for side, again in zip((w, h), picture.repeat, strict=True)]
    whole = pygame.Surface((w * times[0], h * times[1]), pygame.SRCALPHA)
    whole.fblits([(surface, (col * w, row * h)) for col in range(times[0]) for row in range(times[1])])
    tint = parse(picture.tint) if picture.tint else (255, 255, 255)
    shade = (int(tint[0] * dim), int(tint[1] * dim), int(tint[2] * dim), round(255 * picture.opacity))
    if shade != (255, 255, 255, 255):
        whole.fill(shade, None, pygame.BLEND_RGBA_MULT)
    return whole


def stack(level: LevelData, tiles: TilePictures, wanted: Callable[[TileLayer | Picture], bool], *, dim: float = 1.0) -> list[Band | Hung]:
    """The layers that are `wanted` and the pictures between them, far to near. What comes apart is drawn by whoever it is part of."""
    found: list[Band | Hung] = []
    pictures = [picture for picture in level.pictures if wanted(picture)]
    run: list[TileLayer] = []
    for number, layer in enumerate(level.layers):
        if pictures and pictures[0].above <= number:
            found += bands(run, tiles, dim=dim)
            run = []
        while pictures and pictures[0].above <= number:
            found.append(Hung(pictures.pop(0), tiles, dim=dim))
        if wanted(layer) and not layer.breakable:
            run.append(layer)
    return [*found, *bands(run, tiles, dim=dim), *(Hung(picture, tiles, dim=dim) for picture in pictures)]
