"""A narrow slit in the black, the far City that goes by behind it, and a name below: what the cards between chapters are made of."""

import pygame

from game.kit.easing import smooth
from game.ui import theme
from game.view.backdrop import Backdrop
from game.view.frame import MULTIPLY, WIDTH, Frame
from game.view.stage import Stage

MIDDLE = 172  # px from the top
HALF = 27  # px above and below it, when it is open
PACE = 26.0  # px per second that the eye moves on, of the nearest layer
BELOW = 16  # px from the open slit to a name
RED = 24  # px of the line
DARK = 200  # px from the left and right edge, within which it sinks into black


class Slit:
    """Looks at a backdrop from where the picture's corner is at `corner` of the map, px."""

    def __init__(self, backdrop: Backdrop, corner: tuple[int, int]) -> None:
        self._backdrop, self._corner = backdrop, corner
        self._shade = _shade()

    def draw(self, target: pygame.Surface, share: float, age: float) -> None:
        """Draws it `share` 0..1 open, `age` ticks after it began."""
        half = round(HALF * smooth(share))
        if half < 1 or self._backdrop.bare:
            return
        gap = pygame.Rect(0, MIDDLE - half, WIDTH, 2 * half)
        left, top = self._corner
        self._backdrop.draw(Frame(target, left + int(age * PACE / 60), top, age % 1, int(age)), (gap,))
        target.blit(self._shade, gap, (0, HALF - half, *gap.size), MULTIPLY)
        target.fill(theme.LINE, (0, gap.top, WIDTH, 1))
        draw_line(target, WIDTH, gap.bottom - 1)


def draw_line(target: pygame.Surface, reach: int, y: int = MIDDLE) -> None:
    """What the slit is while it is closed, and its lower edge: a thin line of `reach` px from the left, red where the name begins."""
    target.fill(theme.LINE, (0, y, reach, 1))
    target.fill(theme.RED, (theme.LEFT, y, min(RED, max(0, reach - theme.LEFT)), 1))


def draw_name(target: pygame.Surface, name: str, share: float) -> None:
    """Large letters under the slit, `share` 0..1 come out of the black."""
    theme.write(target, name, (theme.LEFT, MIDDLE + HALF + BELOW), theme.mixed(theme.BLACK, theme.TEXT, share), theme.heading())


def slit_of(stage: Stage) -> Slit:
    """What lies behind the place on this stage."""
    return Slit(stage.place.backdrop, stage.camera.view(1.0))


def _shade() -> pygame.Surface:
    """To be multiplied: black at both ends."""
    shade = pygame.Surface((WIDTH, 2 * HALF)).convert()
    for x in range(WIDTH):
        grey = round(255 * smooth(min(x, WIDTH - 1 - x) / DARK))
        shade.fill((grey, grey, grey), (x, 0, 1, 2 * HALF))
    return shade
