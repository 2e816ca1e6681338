"""Tile layers, baked into pieces of 256 px before they come near, and the map of where one sees through to the sky."""

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from game.kit.geometry import Rect
from game.media.palette import parse, scaled
from game.media.tiles import TilePictures
from game.sim.level import GID_MASK, TILE, TileLayer
from game.view.frame import ADD, HEIGHT, MULTIPLY, WIDTH, Frame

CHUNK = 256  # px
SPAN = CHUNK // TILE
PICTURE = pygame.Rect(0, 0, WIDTH, HEIGHT)
KEY = (255, 0, 254)  # a colour no tile has: what is not drawn. Run-length coded, a piece costs a third of one with alpha
AHEAD = 160  # px round the picture in which pieces are made ready
FRONT_DIM = 0.45  # tiles before the figures are a dark shape
MOST = 48  # pieces kept per band (0.25 MB each): those of two pictures and of what is round them
SQUARE = 32  # px: it is known by such squares where the sky is seen
IN_CHUNK = CHUNK // SQUARE
HALF, ROUND = CHUNK // 2, 64  # px: a piece at half size; how far round it is looked for openings whose light comes in
COARSE = 4  # how much smaller it is softened
SPILL = 1.15  # of the sky's light, at most, falls on what is right beside an opening
WASTE = 12000  # px that may be drawn in vain, rather than in one area more
OPAQUE = 254  # alpha above which a dot hides what is behind it

Place = tuple[int, int]


@dataclass(slots=True)
class Chunk:
    """A baked piece, and its animated cells: (x, y from the piece's corner, their global numbers)."""

    surface: pygame.Surface | None
    moving: list[tuple[int, int, int]]
    used: int  # the tick in which it was last seen, or made ready
    ready: bool = False  # has it been run-length coded? That happens when it is first blitted, and takes as long as baking it


class Band:
    """Layers with the same parallax that are drawn together."""

    def __init__(self, layers: list[TileLayer], pictures: TilePictures, *, dim: float = 1.0) -> None:
        self.layers, self.parallax, self._offset = layers, layers[0].parallax, layers[0].offset
        self._pictures, self._dim = pictures, dim
        self._chunks: dict[Place, Chunk] = {}
        self._around: tuple[Place, ...] = ()  # the pieces round the picture, once all of them are ready
        self._shades: dict[tuple[int, str, float], pygame.Surface] = {}

    def draw(self, frame: Frame) -> None:
        """Blits the pieces in the picture, then their animated cells."""
        left, top = self._corner(frame)
        blits: list[tuple[pygame.Surface, tuple[int, int]]] = []
        for col, row in _places(left, top, 0):
            chunk = self._chunk((col, row), frame.tick)
            chunk.used, chunk.ready = frame.tick, True
            x, y = col * CHUNK - left, row * CHUNK - top
            if chunk.surface is not None:
                blits.append((chunk.surface, (x, y)))
            blits += [(shown, (x + dx, y + dy)) for dx, dy, gid in chunk.moving if (shown := self._frame(gid, frame.tick))]
        frame.target.fblits(blits)

    def prepare(self, frame: Frame) -> bool:
        """Brings one piece that is about to come into the picture a step on: it is baked, and another time run-length coded. To be called
        before anything is drawn: what it leaves in the picture is drawn over. Was there something to do?"""
        around = tuple(_places(*self._corner(frame), AHEAD))
        if around == self._around:
            return False
        for place in around:
            chunk = self._chunks.get(place)
            if chunk is None:
                self._chunk(place, frame.tick)
                return True
            if not chunk.ready:
                chunk.ready = True
                if chunk.surface is not None:
                    frame.target.blit(chunk.surface, (0, 0), (0, 0, 1, 1))
                    return True
        self._around = around
        return False

    def _corner(self, frame: Frame) -> Place:
        return round(frame.left * self.parallax[0] - self._offset[0]), round(frame.top * self.parallax[1] - self._offset[1])

    def _chunk(self, place: Place, tick: int) -> Chunk:
        found = self._chunks.get(place)
        if found is None:
            _make_room(self._chunks)
            found = self._chunks[place] = self._bake(place, tick)
        return found

    def _frame(self, gid: int, tick: int) -> pygame.Surface | None:
        frames = self._pictures.animation(gid)
        left = tick % sum(ticks for _, ticks in frames)
        for shown, ticks in frames:
            if left < ticks:
                return self._pictures.picture(shown)
            left -= ticks
        return None

    def _bake(self, place: Place, tick: int) -> Chunk:
        surface = pygame.Surface((CHUNK, CHUNK)).convert()
        surface.fill(KEY)
        moving: list[tuple[int, int, int]] = []
        drawn = False
        for layer in self.layers:
            blits = []
            for x, y, gid in _cells(layer, place):
                if self._pictures.animation(gid):
                    moving.append((x, y, gid))
                elif (picture := self._shaded(layer, gid)) is not None:
                    blits.append((picture, (x, y)))
            surface.fblits(blits)
            drawn = drawn or bool(blits)
        surface.set_colorkey(KEY, pygame.RLEACCEL)
        return Chunk(surface if drawn else None, moving, tick)

    def _shaded(self, layer: TileLayer, gid: int) -> pygame.Surface | None:
        picture = self._pictures.picture(gid)
        if picture is None or (self._dim == 1.0 and not layer.tint and layer.opacity == 1.0):
            return picture
        key = (gid, layer.tint, layer.opacity)
        found = self._shades.get(key)
        if found is None:
            light = int(255 * self._dim * layer.opacity)  # a half-transparent layer stands for a darker one: pieces have no alpha
            tint = parse(layer.tint) if layer.tint else (255, 255, 255)
            found = self._shades[key] = picture.copy()
            found.fill((tint[0] * light // 255, tint[1] * light // 255, tint[2] * light // 255), None, MULTIPLY)
        return found


@dataclass(slots=True)
class Opening:
    """A piece of the map at half size; the sky's light round its openings, if there is any; and for each row of its squares a number
    whose bits say in which of them the sky is seen."""

    surface: pygame.Surface
    spill: pygame.Surface | None
    gaps: list[int]
    used: int


class Openings:
    """At half size: one colour wherever the sky is seen between the tiles, so that the dark does not fall on the sky. And where in the
    picture that is: what tiles hide need not be drawn."""

    def __init__(self, layers: list[TileLayer], pictures: TilePictures, colour: tuple[int, int, int]) -> None:
        self._layers, self._pictures, self.colour = layers, pictures, colour
        self._chunks: dict[Place, Opening] = {}
        self._corner: Place | None = None  # the first square in the picture, and from there on
        self._gaps: list[pygame.Rect] = []

    def draw(self, half: pygame.Surface, left: int, top: int, tick: int) -> None:
        """Draws them on a surface of half size whose corner is at left, top of the map."""
        half.fblits([(found.surface, at) for found, at in self._shown(left, top, tick)])

    def spill(self, half: pygame.Surface, left: int, top: int, tick: int) -> None:
        """Adds the sky's light on what is round the openings."""
        half.fblits([(found.spill, at) for found, at in self._shown(left, top, tick) if found.spill is not None], ADD)

    def _shown(self, left: int, top: int, tick: int) -> Iterator[tuple[Opening, Place]]:
        for place in _places(left, top, 0):
            found = self._chunk(place, tick)
            found.used = tick
            yield found, ((place[0] * CHUNK - left) // 2, (place[1] * CHUNK - top) // 2)

    def gaps(self, frame: Frame) -> list[pygame.Rect]:
        """Areas of the picture that hold every dot of sky that no tile hides. They do not overlap, and are few and broad: every one of
        them costs as well."""
        left, top = frame.left // SQUARE, frame.top // SQUARE
        if (left, top) != self._corner:
            cols, rows = range(left, left + WIDTH // SQUARE + 1), range(top, top + HEIGHT // SQUARE + 2)
            self._corner, self._gaps = (left, top), _areas([self._row(row, cols, frame.tick) for row in rows])
        dx, dy = left * SQUARE - frame.left, top * SQUARE - frame.top
        return [shown for area in self._gaps if (shown := area.move(dx, dy).clip(PICTURE))]

    def _row(self, row: int, cols: range, tick: int) -> int:
        """One row of squares: a number in which bit 0 is the first one."""
        first = cols[0] // IN_CHUNK
        found = 0
        for number in range(first, cols[-1] // IN_CHUNK + 1):
            found |= self._chunk((number, row // IN_CHUNK), tick).gaps[row % IN_CHUNK] << (number - first) * IN_CHUNK
        return found >> cols[0] % IN_CHUNK

    def prepare(self, half: pygame.Surface, frame: Frame) -> bool:
        """Makes at most one piece ready that is about to come into the picture. Was there one? What it leaves on `half` is drawn over."""
        missing = next((p for p in _places(frame.left, frame.top, AHEAD) if p not in self._chunks), None)
        if missing is None:
            return False
        half.blit(self._chunk(missing, frame.tick).surface, (0, 0), (0, 0, 1, 1))
        return True

    def _chunk(self, place: Place, tick: int) -> Opening:
        found = self._chunks.get(place)
        if found is None:
            _make_room(self._chunks)
            found = self._chunks[place] = self._bake(place, tick)
        return found

    def _bake(self, place: Place, tick: int) -> Opening:
        around = pygame.Surface((CHUNK + 2 * ROUND, CHUNK + 2 * ROUND), pygame.SRCALPHA)
        for layer in self._layers:
            pictures = ((x + ROUND, y + ROUND, self._pictures.picture(gid)) for x, y, gid in _cells(layer, place, ROUND // TILE))
            around.fblits([(p, (x, y)) for x, y, p in pictures if p is not None])
        mask = pygame.mask.from_surface(pygame.transform.smoothscale(around, (HALF + ROUND, HALF + ROUND)), 127)
        surface = pygame.Surface((HALF, HALF)).convert()
        surface.blit(mask.to_surface(setcolor=KEY, unsetcolor=self.colour), (-ROUND // 2, -ROUND // 2))
        surface.set_colorkey(KEY, pygame.RLEACCEL)
        whole = around.subsurface((ROUND, ROUND, CHUNK, CHUNK)).copy()
        return Opening(surface, self._spill_of(mask), self._gaps_of(whole, place), tick)

    def _spill_of(self, mask: pygame.Mask) -> pygame.Surface | None:
        """Light that comes round the edges of what hides the sky (the mask, at half size), softly."""
        if mask.count() in (0, mask.get_size()[0] * mask.get_size()[1]):
            return None
        sky = mask.to_surface(setcolor=(0, 0, 0), unsetcolor=scaled(self.colour, SPILL))
        coarse = pygame.transform.smoothscale(sky, (sky.get_width() // COARSE, sky.get_height() // COARSE))
        for _ in range(2):  # twice a box is nearly a bell
            coarse = pygame.transform.box_blur(coarse, ROUND // (5 * COARSE))
        soft = pygame.transform.smoothscale(coarse, sky.get_size())
        return soft.subsurface((ROUND // 2, ROUND // 2, HALF, HALF)).convert()

    def _gaps_of(self, whole: pygame.Surface, place: Place) -> list[int]:
        for layer in self._layers:
            for x, y, gid in _cells(layer, place):
                if self._pictures.animation(gid):  # another of its pictures may have holes
                    whole.fill((0, 0, 0, 0), (x, y, TILE, TILE))
        hidden, square = pygame.mask.from_surface(whole, OPAQUE), pygame.Mask((SQUARE, SQUARE), fill=True)
        return [
            sum((hidden.overlap_area(square, (col * SQUARE, y)) < SQUARE * SQUARE) << col for col in range(IN_CHUNK))
            for y in range(0, CHUNK, SQUARE)
        ]


def _make_room(chunks: dict[Place, Chunk] | dict[Place, Opening]) -> None:
    """For one more: the one that was not needed for longest goes."""
    if len(chunks) >= MOST:
        del chunks[min(chunks, key=lambda place: chunks[place].used)]


def _areas(rows: list[int]) -> list[pygame.Rect]:
    """Rectangles round the squares whose bits are set, each over some rows; in px from the first square's corner."""
    found: list[pygame.Rect] = []
    for number, row in enumerate(rows):
        if row:
            first, last = (row & -row).bit_length() - 1, row.bit_length()
            here = pygame.Rect(first * SQUARE, number * SQUARE, (last - first) * SQUARE, SQUARE)
            both = found[-1].union(here) if found else here
            if found and both.w * both.h - found[-1].w * found[-1].h - here.w * here.h < WASTE:
                found[-1] = both
            else:
                found.append(here)
    return found


def _places(left: int, top: int, margin: int) -> Iterator[Place]:
    """The pieces that a picture with its corner at left, top touches, and those within `margin` px of it."""
    for row in range((top - margin) // CHUNK, (top + HEIGHT + margin - 1) // CHUNK + 1):
        for col in range((left - margin) // CHUNK, (left + WIDTH + margin - 1) // CHUNK + 1):
            yield col, row


def _cells(layer: TileLayer, place: Place, more: int = 0) -> Iterator[tuple[int, int, int]]:
    """(x, y from the piece's corner, global number) of every cell of a piece, and of `more` cells round it, that is not empty."""
    first = place[0] * SPAN
    low, high = max(0, first - more), min(layer.cols, first + SPAN + more)
    for row in range(max(0, place[1] * SPAN - more), min(layer.rows, (place[1] + 1) * SPAN + more)):
        y = (row - place[1] * SPAN) * TILE
        for col, gid in enumerate(layer.cells[row * layer.cols + low : row * layer.cols + max(low, high)], low):
            if gid & GID_MASK:
                yield (col - first) * TILE, y, gid


def bands(layers: list[TileLayer], pictures: TilePictures, *, dim: float = 1.0) -> list[Band]:
    """Neighbouring layers that move alike go into one band."""
    groups: list[list[TileLayer]] = []
    for layer in layers:
        if groups and (groups[-1][0].parallax, groups[-1][0].offset) == (layer.parallax, layer.offset):
            groups[-1].append(layer)
        else:
            groups.append([layer])
    return [Band(group, pictures, dim=dim) for group in groups]


def area(left: int, top: int) -> Rect:
    """What a picture with its corner at left, top shows, px of the map."""
    return left, top, left + WIDTH, top + HEIGHT
