"""The pictures of a map's tiles, by global tile number with Tiled's flip bits; and whole pictures that a map places."""

from pathlib import Path

import pygame

from game.media.errors import MediaError
from game.media.files import read_picture
from game.sim.level import FLIP_DIAGONAL, FLIP_X, FLIP_Y, GID_MASK, TILE, LevelData, Tileset


class TilePictures:
    """Cut when first asked for and kept."""

    def __init__(self, level: LevelData, assets: Path) -> None:
        self.problems: list[str] = []  # a sentence for each picture that is missing; it is drawn as a sign instead
        self._assets = assets
        self._images = {name: self._image(name) for name in {t.image: None for t in level.tilesets if t.image}}
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
        self._kept[gid] = found = turned(plain, gid)
        return found

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
        cut = owner.cut(local)
        return pygame.Surface((TILE, TILE), pygame.SRCALPHA) if cut is None else self.part(cut.image, cut.part)

    def part(self, image: str, part: tuple[int, int, int, int] | None = None) -> pygame.Surface:
        """A part of a picture, or all of it; what lies outside of the picture is empty."""
        if image not in self._images:
            self._images[image] = self._image(image)
        whole = self._images[image]
        if part is None or whole.get_rect().contains(part):
            return whole if part is None else whole.subsurface(part)
        return pygame.Surface(part[2:], pygame.SRCALPHA)

    def _image(self, name: str) -> pygame.Surface:
        try:
            return read_picture(self._assets / name)
        except MediaError as wrong:
            self.problems.append(str(wrong))
            return _sign()


def _sign() -> pygame.Surface:
    """What stands where a picture is missing: as loud as it can be."""
    sign = pygame.Surface((512, 512), pygame.SRCALPHA)
    sign.fill((200, 60, 160))
    for x in range(0, 512, TILE):
        pygame.draw.line(sign, (40, 0, 30), (x, 0), (x, 511))
        pygame.draw.line(sign, (40, 0, 30), (0, x), (511, x))
    return sign


def turned(plain: pygame.Surface, gid: int) -> pygame.Surface:
    """Tiled's flips: first along the diagonal, then left-right, then up-down."""
    if gid & FLIP_DIAGONAL:
        plain = pygame.transform.flip(pygame.transform.rotate(plain, 90), False, True)
    if gid & (FLIP_X | FLIP_Y):
        plain = pygame.transform.flip(plain, bool(gid & FLIP_X), bool(gid & FLIP_Y))
    return plain
