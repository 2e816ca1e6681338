"""How many rations one has: a small package and a number, for a moment after one was found."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.fonts import BODY, face, write
from game.media.palette import BLACK, SHADE, WARM, mixed
from game.sim.events import Event, Picked
from game.view.frame import WIDTH, Frame

MARGIN = 16  # px
SHOWN = 180  # ticks
FADE = 1 / 12  # per tick
ICON = (11, 9)  # px
GAP = 5


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
        self._share = approach(self._share, 1.0 if self._left else 0.0, FADE)

    def draw(self, frame: Frame) -> None:
        """The package, and how many."""
        if not self.shown:
            return
        letters = face(BODY, 2)
        number = str(self.count)
        colour = mixed(SHADE, WARM, self._share)
        x = WIDTH - MARGIN - letters.width(number)
        write(frame.target, number, (x, MARGIN), colour, letters, shade=True)
        box = pygame.Rect(x - GAP - ICON[0], MARGIN + (letters.height - ICON[1]) // 2, *ICON)
        frame.target.fill(mixed(SHADE, BLACK, self._share), box.inflate(2, 2))
        frame.target.fill(colour, box)
        frame.target.fill(mixed(SHADE, BLACK, self._share), (box.x + ICON[0] // 2, box.y, 1, ICON[1]))
        frame.target.fill(mixed(SHADE, BLACK, self._share), (box.x, box.y + 3, ICON[0], 1))
