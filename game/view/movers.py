"""What moves far behind a level: small pictures that go their way at the depth of the layer they belong to."""

from bisect import bisect_right

import pygame

from game.kit.ticks import TICK_RATE
from game.media.backdrops import MoverRow, legs
from game.view.frame import ADD, HEIGHT, WIDTH

PACE = 4  # ticks for which it stays where it is: so far away nobody sees the difference, and what is kept behind it lasts longer
STEPS = 8  # from nothing to fully seen

Blit = tuple[pygame.Surface, tuple[int, int]]


class Mover:
    """One of them. It lies `layer` layers from the farthest, and comes again every `width` px; 0: it is there once."""

    def __init__(self, row: MoverRow, cells: list[pygame.Surface], layer: int, width: int) -> None:
        self.layer, self.flags = layer, ADD if row.add else 0
        self._row, self._width = row, width
        self._cells = [[_faint(cell, step, row.add) for cell in cells] for step in range(1, STEPS)] if row.fade else []
        self._cells.append(cells)  # the last are those that are fully seen
        self._legs = legs(row)
        self._begins = [leg.begin for leg in self._legs]
        self._round = max(row.period, self._legs[-1].end)
        xs, ys = zip(*row.path, strict=True)
        self._size = wide, high = cells[0].get_size()
        self._box = int(min(xs)), int(min(ys)), int(max(xs) - min(xs)) + wide + 2, int(max(ys) - min(ys)) + high + 2  # round its way
        self._asked: tuple[tuple[int, int], int] | None = None
        self._answer: list[Blit] = []
        self._pace = -1
        self._spot: tuple[pygame.Surface, int, int] | None = None

    def blits(self, corner: tuple[int, int], time: float) -> list[Blit]:
        """Where it is in the picture when its layer's top left lies at `corner`; time in ticks. The same time is always the same place."""
        pace = int(time) // PACE
        if (corner, pace) != self._asked:
            self._asked = corner, pace
            self._answer = self._blits(*corner, pace) if self._near(*corner) else []
        return self._answer

    def _blits(self, left: int, top: int, pace: int) -> list[Blit]:
        if pace != self._pace:
            self._pace, self._spot = pace, self._find(pace * PACE)
        if self._spot is None:
            return []
        cell, x, y = self._spot
        wide, high = self._size
        if not -high < top + y < HEIGHT:
            return []
        start = self._start(left + x, wide)
        return [(cell, (at, top + y)) for at in range(start, WIDTH, self._width or 2 * WIDTH) if at > -wide]

    def _find(self, time: int) -> tuple[pygame.Surface, int, int] | None:
        """Its picture and where that lies in its layer, px."""
        seconds = time / TICK_RATE + self._row.phase
        second = seconds % self._round if self._round else 0.0
        at = self._at(second)
        if at is None:
            return None
        cells = self._cells[self._step(second)]
        return cells[int(seconds * TICK_RATE / self._row.ticks) % len(cells)], round(at[0]), round(at[1])

    def _near(self, left: int, top: int) -> bool:
        """Does any of its way lie in the picture?"""
        x, y, wide, high = self._box
        if not -high < top + y < HEIGHT:
            return False
        return -wide < self._start(left + x, wide) < WIDTH

    def _start(self, x: int, wide: int) -> int:
        """The leftmost place in the picture of something so wide that lies at x, or comes again from there."""
        return (x + wide) % self._width - wide if self._width else x

    def _step(self, second: float) -> int:
        """Which of its cells: fainter ones while it comes and goes."""
        fade = self._row.fade
        return min(STEPS - 1, int(min(second, self._legs[-1].end - second) / fade * STEPS)) if fade else 0

    def _at(self, second: float) -> tuple[float, float] | None:
        """Where it is in its layer, px, so long after its round began; nowhere once it has arrived."""
        leg = self._legs[bisect_right(self._begins, second) - 1]
        return leg.at(second) if second <= leg.end else None


def _faint(cell: pygame.Surface, step: int, add: bool) -> pygame.Surface:
    """The same cell, seen so little: `step` of STEPS."""
    share = 255 * step // STEPS
    faint = cell.copy()
    faint.fill((share, share, share) if add else (255, 255, 255, share), None, pygame.BLEND_RGB_MULT if add else pygame.BLEND_RGBA_MULT)
    return faint
