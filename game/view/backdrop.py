"""What lies far behind: pictures that move with the camera by their share, drift like fog, or only add light."""

import pygame

from game.kit.ticks import TICK_RATE
from game.media.backdrops import LayerRow
from game.view.frame import ADD, WIDTH, Frame


class Backdrop:
    """The layers behind (or, for `front`, before) everything else."""

    def __init__(self, layers: list[tuple[LayerRow, pygame.Surface]]) -> None:
        self._layers = layers

    def draw(self, frame: Frame) -> None:
        """Blits every layer that reaches into the picture."""
        for row, image in self._layers:
            _blit(frame.target, image, *_corner(row, frame.left, frame.top, frame.time), row)

    def covers(self, x: int, y: int, left: int, top: int, time: float) -> bool:
        """Is there anything of it at x, y of the picture whose corner is at left, top of the map?"""
        for row, image in self._layers:
            at_x, at_y = _corner(row, left, top, time)
            i, j = x - at_x, y - at_y
            if row.repeat:
                i %= image.get_width()
            if image.get_rect().collidepoint(i, j) and image.get_at((i, j))[3]:
                return True
        return False

    def thin(self, share: float) -> None:
        """How much of it is seen, 0..1."""
        for _, image in self._layers:
            image.set_alpha(round(255 * share))


def _corner(row: LayerRow, left: int, top: int, time: float) -> tuple[int, int]:
    """Where a layer's top left lies in the picture; time in ticks."""
    down = row.parallax if row.parallax_y is None else row.parallax_y
    return round(row.at[0] - left * row.parallax + row.drift * time / TICK_RATE), round(row.at[1] - top * down)


def _blit(target: pygame.Surface, image: pygame.Surface, x: int, y: int, row: LayerRow) -> None:
    width, flags = image.get_width(), ADD if row.add else 0
    if not row.repeat:
        target.blit(image, (x, y), None, flags)
        return
    for left in range(x % width - width, WIDTH, width):
        target.blit(image, (left, y), None, flags)
