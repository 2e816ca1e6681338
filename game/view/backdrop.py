"""What lies far behind: pictures that move with the camera by their share, drift like fog, or only add light."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pygame

from game.kit.ticks import TICK_RATE
from game.media.backdrops import LayerRow, MoverRow
from game.view.frame import ADD, HEIGHT, WIDTH, Frame, odd_surface
from game.view.movers import Blit, Mover

NOTHING = (28, 42, 46)  # where no layer is
FAR = 0.12  # parallax up to which a layer belongs to the farthest
ROOM = 32  # px
PIECE = 160  # px
PICTURE = pygame.Rect(0, 0, WIDTH, HEIGHT)

Corner = tuple[int, int]
Group = tuple[list[Blit], int]  # what is drawn together, and how
Layers = Sequence[tuple[LayerRow, pygame.Surface]]
Movers = Sequence[tuple[MoverRow, list[pygame.Surface]]]
Piece = tuple[pygame.Surface, int, int, int]  # a square without its empty border: its left, right and top in the layer


class Layer:
    """Where one layer of `size` px lies."""

    def __init__(self, row: LayerRow, size: tuple[int, int]) -> None:
        self.row, self.size = row, size
        self.flags = ADD if row.add else 0

    def corner(self, left: int, top: int, time: float) -> Corner:
        """Where its top left lies in the picture whose corner is at left, top of the map; time in ticks."""
        row = self.row
        down = row.parallax if row.parallax_y is None else row.parallax_y
        x = round(row.at[0] - left * row.parallax + row.drift * time / TICK_RATE)
        if row.repeat:
            x %= self.size[0]
        return x, round(row.at[1] - top * down)

    def starts(self, x: int) -> list[int]:
        """Where it begins in the picture, once or again and again."""
        width = self.size[0]
        return list(range(x % width - width, WIDTH, width)) if self.row.repeat else [x]


class Sheet(Layer):
    """One layer with its picture, in one piece."""

    def __init__(self, row: LayerRow, image: pygame.Surface) -> None:
        super().__init__(row, image.get_size())
        self.image = image if row.add or image.get_flags() & pygame.SRCALPHA else _odd(image)
        self._asked: Corner | None = None
        self._answer: list[Blit] = []

    def blits(self, corner: Corner) -> list[Blit]:
        """Where it is in the picture when its top left lies at `corner`; nowhere when it does not reach into it."""
        if corner != self._asked:
            self._asked = corner
            (x, y), (width, height) = corner, self.size
            starts = self.starts(x) if -height < y < HEIGHT else []
            self._answer = [(self.image, (start, y)) for start in starts if -width < start < WIDTH]
        return self._answer


class Kept(NamedTuple):
    """What a picture shows that is kept: where its layers lie, and where what moves among them is."""

    corners: list[Corner]
    movers: list[list[Blit]]


class Backdrop:
    """The layers behind everything else, and what moves among them. The farthest layers hardly move, and while the camera stands the
    others do not either: what they showed together is kept until one of them moves by a px. Round a mover only its surroundings are drawn
    anew."""

    def __init__(self, layers: Layers, movers: Movers = ()) -> None:
        self.bare = not layers  # is there nothing to be seen?
        self._sheets = [Sheet(row, image) for row, image in layers]
        self._far = next((i for i, (row, _) in enumerate(layers) if row.parallax > FAR), len(layers))
        self._movers = sorted((_mover(*mover, self._sheets) for mover in movers), key=lambda mover: mover.layer)
        self._on = [[j for j, mover in enumerate(self._movers) if mover.layer == i] for i in range(len(layers))]  # each layer
        self._far_movers = sum(mover.layer < self._far for mover in self._movers)
        self._pictures = [odd_surface((WIDTH, HEIGHT)) for _ in range(2)]  # of the farthest, and of all
        self._shown = [Kept([], []), Kept([], [])]
        self._camera = (0, 0)
        self._covered = pygame.Rect(0, 0, 0, 0)  # what is drawn of the farthest

    def draw(self, frame: Frame, gaps: Sequence[pygame.Rect] = (PICTURE,)) -> None:
        """Draws every layer that reaches into the picture, and nothing but a colour where none is. Only in these areas of the picture,
        which do not overlap: the rest will be drawn over."""
        corners = [sheet.corner(frame.left, frame.top, frame.time) for sheet in self._sheets]
        now = Kept(corners, [mover.blits(corners[mover.layer], frame.time) for mover in self._movers])
        still = self._camera == (frame.left, frame.top)
        self._camera = frame.left, frame.top
        if not still:
            self._draw_far(now, gaps)
            self._draw_near(frame.target, now, gaps)
            self._shown[1] = Kept([], [])
            return
        if now != self._shown[1]:
            self._draw_far(now, gaps)
            kept = now.corners == self._shown[1].corners
            areas = [area for area in _stirred(self._shown[1], now) if area.collidelist(gaps) >= 0] if kept else gaps
            self._draw_near(self._pictures[1], now, areas)
            self._shown[1] = now
        for area in gaps:
            frame.target.blit(self._pictures[1], area, area)

    def _draw_far(self, now: Kept, gaps: Sequence[pygame.Rect]) -> None:
        """Only round what is seen, with room for a camera that moves on."""
        far = Kept(now.corners[: self._far], now.movers[: self._far_movers])
        seen = pygame.Rect(gaps[0]).unionall(gaps[1:]) if gaps else pygame.Rect(0, 0, 0, 0)
        if far.corners == self._shown[0].corners and self._covered.contains(seen):
            areas = [area.clip(self._covered) for area in _stirred(self._shown[0], far)]
        else:
            self._covered = seen.inflate(2 * ROOM, 2 * ROOM).clip(PICTURE)
            areas = [self._covered]
        self._shown[0] = far
        if areas:
            self._fill(self._pictures[0], areas, None, self._blits(now, 0, self._far))

    def _draw_near(self, target: pygame.Surface, now: Kept, areas: Sequence[pygame.Rect]) -> None:
        if areas:
            self._fill(target, areas, self._pictures[0], self._blits(now, self._far, len(self._sheets)))

    def _fill(self, target: pygame.Surface, areas: Sequence[pygame.Rect], ground: pygame.Surface | None, blits: list[Group]) -> None:
        """Draws these areas anew: what lies on a ground that is drawn already, or on nothing."""
        for area in areas:
            target.set_clip(area)
            if ground is None:
                target.fill(NOTHING)
            else:
                target.blit(ground, area, area)
            for group, flags in blits:
                target.fblits(group, flags)
        target.set_clip(None)

    def _blits(self, now: Kept, first: int, end: int) -> list[Group]:
        """What is to be drawn of the layers from the first up to the end, far to near: each with what moves before it."""
        groups: list[Group] = []
        for i in range(first, end):
            groups.append((self._sheets[i].blits(now.corners[i]), self._sheets[i].flags))
            groups += [(now.movers[j], self._movers[j].flags) for j in self._on[i] if now.movers[j]]
        return groups


class Foredrop:
    """The layers before everything else, cut up: most of their pieces are empty, and the whole pictures are let go."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._layers = [Layer(row, image.get_size()) for row, image in layers]
        self._pieces = [[list(_pieces(image, y)) for y in range(0, image.get_height(), PIECE)] for _, image in layers]
        self._masks = [pygame.mask.from_surface(image, 0) for _, image in layers]

    def draw(self, frame: Frame) -> None:
        """Draws the pieces that are in the picture."""
        for layer, rows in zip(self._layers, self._pieces, strict=True):
            blits: list[Blit] = []
            left, top = layer.corner(frame.left, frame.top, frame.time)
            starts = layer.starts(left)
            for row in rows[max(0, -top // PIECE) : max(0, (HEIGHT - 1 - top) // PIECE + 1)]:
                for start in starts:
                    blits += [(surface, (start + x, top + y)) for surface, x, end, y in row if x < WIDTH - start and end > -start]
            frame.target.fblits(blits, layer.flags)

    def covers(self, x: int, y: int, left: int, top: int, time: float) -> bool:
        """Is there anything of it at x, y of the picture whose corner is at left, top of the map?"""
        for layer, mask in zip(self._layers, self._masks, strict=True):
            at_x, at_y = layer.corner(left, top, time)
            i, j = x - at_x, y - at_y
            if layer.row.repeat:
                i %= layer.size[0]
            if 0 <= i < layer.size[0] and 0 <= j < layer.size[1] and mask.get_at((i, j)):
                return True
        return False

    def thin(self, share: float) -> None:
        """How much of it is seen, 0..1."""
        for piece in (piece for rows in self._pieces for row in rows for piece in row):
            piece[0].set_alpha(round(255 * share))


def _mover(row: MoverRow, cells: list[pygame.Surface], sheets: list[Sheet]) -> Mover:
    layer = next(i for i, sheet in enumerate(sheets) if sheet.row.image == row.layer)
    return Mover(row, cells, layer, sheets[layer].size[0] if sheets[layer].row.repeat else 0)


def _stirred(before: Kept, now: Kept) -> list[pygame.Rect]:
    """Where something has moved, or moves no more."""
    areas: list[pygame.Rect] = []
    for old, new in zip(before.movers, now.movers, strict=True):
        if old is not new and old != new:
            places = [pygame.Rect(at, cell.get_size()) for cell, at in (*old, *new)]
            areas += [places[0].union(places[1])] if len(places) == 2 and places[0].colliderect(places[1]) else places
    return areas


def _pieces(image: pygame.Surface, y: int) -> Iterator[Piece]:
    """A row of a picture cut into squares; what is empty is left out."""
    for x in range(0, image.get_width(), PIECE):
        part = image.subsurface(pygame.Rect(x, y, PIECE, PIECE).clip(image.get_rect()))
        full = part.get_bounding_rect()
        if full.width:
            yield part.subsurface(full).copy(), x + full.left, x + full.right, y + full.top


def _odd(image: pygame.Surface) -> pygame.Surface:
    """The same picture without alpha, quick to copy whatever part of it is in the picture."""
    surface = odd_surface(image.get_size())
    surface.blit(image, (0, 0))
    return surface
