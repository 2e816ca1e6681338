"""What lies far behind: pictures that move with the camera by their share, drift like fog, or only add light."""

from collections.abc import Iterator, Sequence

import pygame

from game.kit.ticks import TICK_RATE
from game.media.backdrops import LayerRow
from game.view.frame import ADD, HEIGHT, WIDTH, Frame, odd_surface

NOTHING = (28, 42, 46)  # where no layer is
FAR = 0.12  # parallax up to which a layer belongs to the farthest
ROOM = 32  # px
PIECE = 160  # px
PICTURE = pygame.Rect(0, 0, WIDTH, HEIGHT)

Corner = tuple[int, int]
Blit = tuple[pygame.Surface, Corner]
Piece = tuple[pygame.Surface, int, int, int]  # a square without its empty border: its left, right and top in the layer


class Sheet:
    """One layer."""

    def __init__(self, row: LayerRow, image: pygame.Surface) -> None:
        self.row, self.size = row, image.get_size()
        self.flags = ADD if row.add else 0
        self.image = image if row.add or image.get_flags() & pygame.SRCALPHA else _odd(image)

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

    def blits(self, corner: Corner) -> list[Blit]:
        """Where it is in the picture when its top left lies at `corner`; nowhere when it does not reach into it."""
        (x, y), (width, height) = corner, self.size
        if not -height < y < HEIGHT:
            return []
        return [(self.image, (start, y)) for start in self.starts(x) if -width < start < WIDTH]


class Backdrop:
    """The layers behind everything else. The farthest hardly move, and while the camera stands the others do not either: what they showed
    together is kept until one of them moves by a px."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._sheets = [Sheet(row, image) for row, image in layers]
        self._far = next((i for i, (row, _) in enumerate(layers) if row.parallax > FAR), len(layers))
        self._pictures = [odd_surface((WIDTH, HEIGHT)) for _ in range(2)]  # of the farthest, and of all
        self._shown: list[list[Corner]] = [[], []]  # where the layers lie on them
        self._camera = (0, 0)
        self._covered = pygame.Rect(0, 0, 0, 0)  # what is drawn of the farthest

    def draw(self, frame: Frame, gaps: Sequence[pygame.Rect] = (PICTURE,)) -> None:
        """Draws every layer that reaches into the picture, and nothing but a colour where none is. Only in these areas of the picture,
        which do not overlap: the rest will be drawn over."""
        corners = [sheet.corner(frame.left, frame.top, frame.time) for sheet in self._sheets]
        far, whole = self._pictures
        still = self._camera == (frame.left, frame.top)
        self._camera = frame.left, frame.top
        if not (still and corners == self._shown[1]):
            self._draw_far(far, corners[: self._far], gaps)
            self._draw_near(whole if still else frame.target, corners, gaps)
            self._shown[1] = corners if still else []
        if still:
            for area in gaps:
                frame.target.blit(whole, area, area)

    def _draw_far(self, target: pygame.Surface, corners: list[Corner], gaps: Sequence[pygame.Rect]) -> None:
        """Only round what is seen, with room for a camera that moves on."""
        seen = pygame.Rect(gaps[0]).unionall(gaps[1:]) if gaps else pygame.Rect(0, 0, 0, 0)
        if corners == self._shown[0] and self._covered.contains(seen):
            return
        self._covered, self._shown[0] = seen.inflate(2 * ROOM, 2 * ROOM).clip(PICTURE), corners
        target.set_clip(self._covered)
        target.fill(NOTHING)
        self._blit(target, self._sheets[: self._far], corners)
        target.set_clip(None)

    def _draw_near(self, target: pygame.Surface, corners: list[Corner], gaps: Sequence[pygame.Rect]) -> None:
        for area in gaps:
            target.set_clip(area)
            target.blit(self._pictures[0], area, area)
            self._blit(target, self._sheets[self._far :], corners[self._far :])
        target.set_clip(None)

    def _blit(self, target: pygame.Surface, sheets: list[Sheet], corners: list[Corner]) -> None:
        for sheet, corner in zip(sheets, corners, strict=False):
            target.fblits(sheet.blits(corner), sheet.flags)


class Foredrop:
    """The layers before everything else, cut up: most of their pieces are empty."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._sheets = [Sheet(row, image) for row, image in layers]
        self._pieces = [[list(_pieces(image, y)) for y in range(0, image.get_height(), PIECE)] for _, image in layers]
        self._masks = [pygame.mask.from_surface(image, 0) for _, image in layers]

    def draw(self, frame: Frame) -> None:
        """Draws the pieces that are in the picture."""
        for sheet, rows in zip(self._sheets, self._pieces, strict=True):
            blits: list[Blit] = []
            left, top = sheet.corner(frame.left, frame.top, frame.time)
            starts = sheet.starts(left)
            for row in rows[max(0, -top // PIECE) : max(0, (HEIGHT - 1 - top) // PIECE + 1)]:
                for start in starts:
                    blits += [(surface, (start + x, top + y)) for surface, x, end, y in row if x < WIDTH - start and end > -start]
            frame.target.fblits(blits, sheet.flags)

    def covers(self, x: int, y: int, left: int, top: int, time: float) -> bool:
        """Is there anything of it at x, y of the picture whose corner is at left, top of the map?"""
        for sheet, mask in zip(self._sheets, self._masks, strict=True):
            at_x, at_y = sheet.corner(left, top, time)
            i, j = x - at_x, y - at_y
            if sheet.row.repeat:
                i %= sheet.size[0]
            if 0 <= i < sheet.size[0] and 0 <= j < sheet.size[1] and mask.get_at((i, j)):
                return True
        return False

    def thin(self, share: float) -> None:
        """How much of it is seen, 0..1."""
        for piece in (piece for rows in self._pieces for row in rows for piece in row):
            piece[0].set_alpha(round(255 * share))


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
