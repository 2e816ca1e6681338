"""How many rations one has: a tin and a number, for a moment after one was found."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.fonts import label, write
from game.media.palette import PLATE, WARM, Colour, mixed
from game.media.panels import slip
from game.sim.events import Event, Given, Picked
from game.view.frame import WIDTH, Frame
from game.view.hud import MARGIN, PAD, ROW

SHOWN = 180  # ticks
FADE = 1 / 12  # per tick
TIN = (9, 11)  # px
GAP = 6  # px between tin and number


class Supplies:
    """Top right, only after a change."""

    def __init__(self) -> None:
        self.count = 0
        self._left = 0
        self._share = 0.0

    @property
    def shown(self) -> bool:
        """Is it in the picture?"""
        return self._share > 0

    def tick(self, events: Sequence[Event]) -> None:
        """One tick passes."""
        self._left = max(0, self._left - 1)
        for event in events:
            if isinstance(event, Picked) and event.what == "ration":
                self.count, self._left = event.count, SHOWN
            elif isinstance(event, Given):
                self.count, self._left = event.left, SHOWN
        self._share = approach(self._share, 1.0 if self._left else 0.0, FADE)

    def draw(self, frame: Frame) -> None:
        """The tin, and how many."""
        if not self.shown:
            return
        number, letters = str(self.count), label()
        width = 2 * PAD + TIN[0] + GAP + letters.width(number)
        rect = pygame.Rect(WIDTH - MARGIN - width, MARGIN, width, ROW)
        colour = mixed(PLATE, WARM, self._share)
        slip(frame.target, rect, self._share, WARM)
        _draw_tin(frame.target, (rect.x + PAD, rect.y + (ROW - TIN[1] + 1) // 2), colour)
        write(frame.target, number, (rect.x + PAD + TIN[0] + GAP, rect.y + 2), colour, letters)


def _draw_tin(target: pygame.Surface, at: tuple[int, int], colour: Colour) -> None:
    """Thin lines: a lid, ribs, a bottom."""
    x, y = at
    pygame.draw.rect(target, colour, (x, y, *TIN), 1)
    target.fill(colour, (x + 2, y + 2, TIN[0] - 4, 1))
    for rib in (5, 7):
        target.fill(colour, (x + 1, y + rib, TIN[0] - 2, 1))
