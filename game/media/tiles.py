"""The pictures of a map's tiles, by global tile number with Tiled's flip bits."""

from pathlib import Path

import pygame

from game.media.errors import MediaError
from game.media.files import read_picture
from game.sim.level import FLIP_DIAGONAL, FLIP_X, FLIP_Y, GID_MASK, TILE, LevelData, Tileset


class TilePictures:
    """Cut when first asked for and kept."""

    def __init__(self, level: LevelData, assets: Path) -> None:
        self._images = {t.first: _image(t, assets) for t in level.tilesets}
        self._sets = sorted(level.tilesets, key=lambda t: t.first, reverse=True)
        self._kept: dict[int, pygame.Surface] = {}
        self._animations: dict[int, tuple[tuple[int, int], ...]] = {}

    def owner(self, gid: int) -> Tileset | None:
        """The tileset that a number (flip bits or not) belongs to."""
        number = gid & GID_MASK
        return next((t for t in self._sets if t.first <= number), None)

    def picture(self, gid: int) -> pygame.Surface | None:
        """The 16x16 px picture of a cell; None for an empty or unknown one."""
        if gid in self._kept:
            return self._kept[gid]
        owner = self.owner(gid)
        if not gid & GID_MASK or owner is None:
            return None
        plain = self._cut(owner, (gid & GID_MASK) - owner.first)
        self._kept[gid] = turned = _turned(plain, gid)
        return turned

    def animation(self, gid: int) -> tuple[tuple[int, int], ...]:
        """(global number with the same flips, ticks) of an animated cell; empty for one that stands."""
        found = self._animations.get(gid)
        if found is None:
            found = self._animations[gid] = self._animation(gid)
        return found

    def _animation(self, gid: int) -> tuple[tuple[int, int], ...]:
        owner = self.owner(gid)
        if owner is None:
            return ()
        frames = owner.animations.get((gid & GID_MASK) - owner.first, ())
        flips = gid & ~GID_MASK
        return tuple((owner.first + local | flips, ticks) for local, ticks in frames)

    def _cut(self, owner: Tileset, local: int) -> pygame.Surface:
        area = pygame.Rect(local % owner.columns * TILE, local // owner.columns * TILE, TILE, TILE)
        image = self._images[owner.first]
        if not image.get_rect().contains(area):
            return pygame.Surface((TILE, TILE), pygame.SRCALPHA)
        return image.subsurface(area)


def _image(tileset: Tileset, assets: Path) -> pygame.Surface:
    file = assets / tileset.image
    if tileset.columns < 1:
        raise MediaError(file, f"tileset '{tileset.name}' has no columns")
    return read_picture(file)


def _turned(plain: pygame.Surface, gid: int) -> pygame.Surface:
    """Tiled's flips: first along the diagonal, then left-right, then up-down."""
    if gid & FLIP_DIAGONAL:
        plain = pygame.transform.flip(pygame.transform.rotate(plain, 90), False, True)
    if gid & (FLIP_X | FLIP_Y):
        plain = pygame.transform.flip(plain, bool(gid & FLIP_X), bool(gid & FLIP_Y))
    return plain
