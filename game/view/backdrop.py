"""What lies far behind: pictures that move with the camera by their share, drift like fog, or only add light."""

from collections.abc import Iterator

import pygame

from game.kit.ticks import TICK_RATE
from game.media.backdrops import LayerRow
from game.view.frame import ADD, HEIGHT, WIDTH, Frame

NOTHING = (28, 42, 46)  # where no layer is
WHOLE = 254  # alpha above which a dot hides what is behind it
FAR = 0.12  # parallax up to which a layer belongs to the farthest
PIECE = 160  # px: layers are cut up, for most of their squares are empty or without alpha, and those cost nothing or half

Corner = tuple[int, int]
Blit = tuple[pygame.Surface, Corner]
Piece = tuple[pygame.Surface, int, int, int]  # a square without its empty border: its left, right and top in the layer


class Sheet:
    """One layer."""

    def __init__(self, row: LayerRow, image: pygame.Surface) -> None:
        self.row, self.size = row, image.get_size()
        self.flags = ADD if row.add else 0
        self.pieces = [list(_pieces(image, y)) for y in range(0, image.get_height(), PIECE)]

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

    def blits(self, frame: Frame) -> list[Blit]:
        """Those of its pieces that are in the picture, and where."""
        blits: list[Blit] = []
        left, top = self.corner(frame.left, frame.top, frame.time)
        starts = self.starts(left)
        for row in self.pieces[max(0, -top // PIECE) : max(0, (HEIGHT - 1 - top) // PIECE + 1)]:
            for start in starts:
                blits += [(surface, (start + x, top + y)) for surface, x, end, y in row if x < WIDTH - start and end > -start]
        return blits


class Backdrop:
    """The layers behind everything else. The farthest hardly move, and while the camera stands the others do not either: what they showed
    together is kept until one of them moves by a px."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._sheets = [Sheet(row, image) for row, image in layers]
        self._far = next((i for i, (row, _) in enumerate(layers) if row.parallax > FAR), len(layers))
        self._pictures = [pygame.Surface((WIDTH, HEIGHT)).convert() for _ in range(2)]  # of the farthest, and of all
        self._shown: list[list[list[Blit]] | None] = [None, None]  # what is on them
        self._corner = (0, 0)

    def draw(self, frame: Frame) -> None:
        """Draws every layer that reaches into the picture, and nothing but a colour where none is."""
        parts = [sheet.blits(frame) for sheet in self._sheets]
        far, whole = self._pictures
        if parts == self._shown[1]:
            frame.target.blit(whole, (0, 0))
            return
        if parts[: self._far] != self._shown[0]:
            far.fill(NOTHING)
            self._blit(far, parts, 0, self._far)
            self._shown[0] = parts[: self._far]
        still = self._corner == (frame.left, frame.top)
        self._corner = frame.left, frame.top
        target = whole if still else frame.target
        target.blit(far, (0, 0))
        self._blit(target, parts, self._far, len(parts))
        if still:
            self._shown[1] = parts
            frame.target.blit(whole, (0, 0))

    def _blit(self, target: pygame.Surface, parts: list[list[Blit]], first: int, end: int) -> None:
        for i in range(first, end):
            target.fblits(parts[i], self._sheets[i].flags)


class Foredrop:
    """The layers before everything else."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._sheets = [Sheet(row, image) for row, image in layers]
        self._masks = [pygame.mask.from_surface(image, 0) for _, image in layers]

    def draw(self, frame: Frame) -> None:
        """Draws every layer that reaches into the picture."""
        for sheet in self._sheets:
            frame.target.fblits(sheet.blits(frame), sheet.flags)

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
