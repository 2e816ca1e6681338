"""While a cutscene is on: black above and below, and how far it is skipped while a button is held."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.media.fonts import BODY, face, write
from game.media.palette import BRIGHT, DIM, LINE, SHADE
from game.media.text import Text
from game.sim.events import Event, Restarted, SceneBegan, SceneEnded
from game.view.frame import HEIGHT, WIDTH, Frame

BAR = 30  # px
OPEN = 1 / 26  # per tick
MARGIN = 16  # px
SKIP = (64, 2)  # px of the bar that fills


class Letterbox:
    """Closed in between two scenes."""

    def __init__(self) -> None:
        self.on = False
        self._share = 0.0
        self._skipping = 0.0

    def tick(self, events: Sequence[Event], skipping: float) -> None:
        """One tick passes; `skipping` 0..1 is how far the scene is skipped."""
        for event in events:
            if isinstance(event, SceneBegan):
                self.on = True
            elif isinstance(event, SceneEnded | Restarted):
                self.on = False
        self._share = approach(self._share, 1.0 if self.on else 0.0, OPEN)
        self._skipping = skipping if self.on else 0.0

    def draw(self, frame: Frame, text: Text) -> None:
        """Draws the bars and what is said in them."""
        height = round(BAR * self._share * self._share * (3 - 2 * self._share))
        if not height:
            return
        frame.target.fill("black", (0, 0, WIDTH, height))
        frame.target.fill("black", (0, HEIGHT - height, WIDTH, height))
        if self._skipping:
            self._draw_skip(frame.target, text("hud.skip"))

    def _draw_skip(self, target: pygame.Surface, words: str) -> None:
        letters = face(BODY, 1)
        x, y = WIDTH - MARGIN - SKIP[0], HEIGHT - 9
        write(target, words, (x - 8 - letters.width(words), y - letters.height // 2), DIM, letters)
        target.fill(LINE, (x, y, *SKIP))
        target.fill(BRIGHT if self._skipping < 1 else SHADE, (x, y, round(SKIP[0] * self._skipping), SKIP[1]))
