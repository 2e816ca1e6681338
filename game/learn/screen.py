"""The picture that a person would see, drawn by the game's own view: without a window, or in one."""

from collections.abc import Sequence

import numpy as np
import pygame
from numpy.typing import NDArray

from game.kit.ticks import TICK_RATE
from game.media.library import Library
from game.session import Session
from game.sim.events import Event
from game.view.frame import HEIGHT, WIDTH
from game.view.stage import Stage, ViewSettings
from game.view.unseen import unseen_display

Pixels = NDArray[np.uint8]
TITLE = "BLAME!"
LARGER = 2  # times the picture's size is the window's


class Screen:
    """Follows a session, one `tick` after each of its own. `window`: it is shown as well, at the game's own pace."""

    def __init__(self, *, window: bool = False) -> None:
        self._window = _open() if window else None
        unseen_display()
        self._library = Library(ViewSettings().assets)
        self._canvas = pygame.Surface((WIDTH, HEIGHT)).convert()
        self._clock = pygame.time.Clock()
        self._stage: Stage | None = None

    def begin(self, session: Session) -> None:
        """A run begins: nothing of the last one is seen any more."""
        self._stage = Stage(session.level, ViewSettings(), self._library)
        self._stage.restart(session)

    def tick(self, session: Session, events: Sequence[Event]) -> None:
        """One tick of play has passed with these events."""
        assert self._stage is not None
        self._stage.tick(session, events)
        if self._window is not None:
            pygame.event.pump()
            self._stage.draw(self._canvas, 1.0)
            pygame.transform.scale(self._canvas, self._window.get_size(), self._window)
            pygame.display.flip()
            self._clock.tick(TICK_RATE)

    def pixels(self, shrink: int = 1) -> Pixels:
        """The picture as rows, columns, RGB; `shrink` 1, 2 or 4 times smaller."""
        assert self._stage is not None
        self._stage.draw(self._canvas, 1.0)
        picture = self._canvas if shrink == 1 else pygame.transform.smoothscale(self._canvas, (WIDTH // shrink, HEIGHT // shrink))
        return np.ascontiguousarray(pygame.surfarray.array3d(picture).swapaxes(0, 1))

    def close(self) -> None:
        """The window goes away."""
        if self._window is not None:
            pygame.display.quit()
            unseen_display()  # others may go on drawing


def _open() -> pygame.Surface:
    """A window."""
    pygame.display.quit()  # where another has only pretended so far, none would appear
    pygame.display.init()
    pygame.display.set_caption(TITLE)
    return pygame.display.set_mode((WIDTH * LARGER, HEIGHT * LARGER))
