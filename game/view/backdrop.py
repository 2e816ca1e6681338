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
            down = row.parallax if row.parallax_y is None else row.parallax_y
            x = round(row.at[0] - frame.left * row.parallax + row.drift * frame.time / TICK_RATE)
            y = round(row.at[1] - frame.top * down)
            _blit(frame.target, image, x, y, row)


def _blit(target: pygame.Surface, image: pygame.Surface, x: int, y: int, row: LayerRow) -> None:
    width, flags = image.get_width(), ADD if row.add else 0
    if not row.repeat:
        target.blit(image, (x, y), None, flags)
        return
    for left in range(x % width - width, WIDTH, width):
        target.blit(image, (left, y), None, flags)
