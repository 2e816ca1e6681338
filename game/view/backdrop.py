"""What lies far behind: pictures that move with the camera by their share, drift like fog, or only add light."""

from collections.abc import Iterator

import pygame

from game.kit.ticks import TICK_RATE
from game.media.backdrops import LayerRow
from game.view.frame import ADD, HEIGHT, WIDTH, Frame

NOTHING = (28, 42, 46)  # where no layer is
WHOLE = 254  # alpha above which a dot hides what is behind it
PIECE = 160  # px: layers are cut up, for most of their squares are empty or without alpha, and those cost nothing or half

Corner = tuple[int, int]
Blit = tuple[pygame.Surface, Corner]
Piece = tuple[pygame.Surface, int, int, int]  # a square without its empty border: its left, right and top in the layer


class Sheet:
    """One layer."""

    def __init__(self, row: LayerRow, image: pygame.Surface) -> None:
        self.row, self.image = row, image
        self.flags = ADD if row.add else 0
        self.pieces = [list(_pieces(image, y)) for y in range(0, image.get_height(), PIECE)]

    def corner(self, left: int, top: int, time: float) -> Corner:
        """Where its top left lies in the picture whose corner is at left, top of the map; time in ticks."""
        row = self.row
        down = row.parallax if row.parallax_y is None else row.parallax_y
        x = round(row.at[0] - left * row.parallax + row.drift * time / TICK_RATE)
        if row.repeat:
            x %= self.image.get_width()
        return x, round(row.at[1] - top * down)

    def starts(self, x: int) -> list[int]:
        """Where it begins in the picture, once or again and again."""
        width = self.image.get_width()
        return list(range(x % width - width, WIDTH, width)) if self.row.repeat else [x]

    def draw(self, frame: Frame) -> None:
        """Blits those of its pieces that are in the picture."""
        blits: list[Blit] = []
        left, top = self.corner(frame.left, frame.top, frame.time)
        starts = self.starts(left)
        for row in self.pieces[max(0, -top // PIECE) : max(0, (HEIGHT - 1 - top) // PIECE + 1)]:
            for start in starts:
                blits += [(surface, (start + x, top + y)) for surface, x, end, y in row if x < WIDTH - start and end > -start]
        frame.target.fblits(blits, self.flags)

    def draw_whole(self, frame: Frame) -> None:
        """The same with whole pictures: what that costs is the measure for `draw`."""
        x, y = self.corner(frame.left, frame.top, frame.time)
        frame.target.fblits([(self.image, (start, y)) for start in self.starts(x)], self.flags)


class Backdrop:
    """The layers behind (or, for `front`, before) everything else."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._sheets = [Sheet(row, image) for row, image in layers]

    def draw(self, frame: Frame) -> None:
        """Draws every layer that reaches into the picture."""
        for sheet in self._sheets:
            sheet.draw(frame)

    def draw_whole(self, frame: Frame) -> None:
        """Draws every layer by full-screen blits, for measuring."""
        for sheet in self._sheets:
            sheet.draw_whole(frame)

    def covers(self, x: int, y: int, left: int, top: int, time: float) -> bool:
        """Is there anything of it at x, y of the picture whose corner is at left, top of the map?"""
        for sheet in self._sheets:
            at_x, at_y = sheet.corner(left, top, time)
            i, j = x - at_x, y - at_y
            if sheet.row.repeat:
                i %= sheet.image.get_width()
            if sheet.image.get_rect().collidepoint(i, j) and sheet.image.get_at((i, j))[3]:
                return True
        return False

    def thin(self, share: float) -> None:
        """How much of it is seen, 0..1."""
        for sheet in self._sheets:
            for row in sheet.pieces:
                for piece in row:
                    piece[0].set_alpha(round(255 * share))


def _pieces(image: pygame.Surface, y: int) -> Iterator[Piece]:
    """A row of a picture cut into squares, those without alpha as such; what is empty is left out."""
    for x in range(0, image.get_width(), PIECE):
        part = image.subsurface(pygame.Rect(x, y, PIECE, PIECE).clip(image.get_rect()))
        full = part.get_bounding_rect()
        if full.width:
            part = part.subsurface(full)
            whole = pygame.mask.from_surface(part, WHOLE).count() == full.width * full.height
            yield part.convert() if whole else part.copy(), x + full.left, x + full.right, y + full.top
