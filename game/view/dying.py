"""The figure's death: colour runs out of the picture until only one red is left, the City closes, and opens at the checkpoint."""

from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.media.palette import LINE, RED
from game.sim.events import Event, HeroDied, Restarted
from game.view.figures import Figures
from game.view.frame import HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.snapshot import Seen
from game.view.wipes import Shutter

DRAIN = 14  # ticks until no colour is left
DARK = 0.42  # light left then
CLOSE_AT, CLOSE = 27, 17  # ticks after death at which the wipe begins, and that it takes
OPEN = 18  # ticks until the picture is open again
BREAST = 24  # px over the feet: where the last of the picture goes, and the first comes from


class Dying:
    """Counts from death to the open picture."""

    def __init__(self) -> None:
        self._dead = 0  # ticks since death, 0 while alive
        self._opening = 0  # ticks left until open
        self._at = 0.0, 0.0  # px of the map, where somebody died or begins again

    @property
    def going_on(self) -> bool:
        """Is there anything of it to be seen?"""
        return self._dead > 0 or self._opening > 0

    def tick(self, events: Sequence[Event]) -> None:
        """One tick passes with these events."""
        self._opening = max(0, self._opening - 1)
        if self._dead:
            self._dead += 1
        for event in events:
            if isinstance(event, HeroDied):
                self._dead, self._at = 1, (event.x, event.y)
            elif isinstance(event, Restarted):
                self._dead, self._opening, self._at = 0, OPEN, (event.x, event.y)

    def draw_drain(self, frame: Frame, figures: Figures, hero: list[Seen]) -> None:
        """Greys and darkens what has been drawn; the figure stays, in red."""
        if not self._dead:
            return
        if hero:
            self._at = hero[0].at(frame.alpha)
        t = min(1.0, (self._dead + frame.alpha) / DRAIN)
        grey = _grey()  # kept, for new memory costs more than the work
        pygame.transform.grayscale(frame.target, grey)
        grey.set_alpha(int(255 * t) if t < 1 else None)  # with 255 SDL takes fifteen times as long
        frame.target.blit(grey, (0, 0))
        rest = int(255 * (1 - (1 - DARK) * t))
        frame.target.fill((rest, rest, rest), None, MULTIPLY)
        figures.draw_shapes(frame, hero, RED)

    def draw_wipe(self, frame: Frame) -> None:
        """Closes over a death, opens after it."""
        x, y = frame.at(*self._at)
        if self._dead:
            Shutter(x, y - BREAST, RED).draw(frame.target, (self._dead + frame.alpha - CLOSE_AT) / CLOSE)
        elif self._opening:
            Shutter(x, y - BREAST, LINE).draw(frame.target, (self._opening - frame.alpha) / OPEN)


@lru_cache(maxsize=1)
def _grey() -> pygame.Surface:
    """Room for the picture without colour."""
    return pygame.Surface((WIDTH, HEIGHT)).convert()
