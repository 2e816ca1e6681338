"""While a cutscene is on: black above and below, and how far it is skipped while a button is held."""

from collections.abc import Sequence

import pygame

from game.kit.approach import approach
from game.kit.easing import smooth
from game.media import glyphs
from game.media.fonts import label, write
from game.media.palette import BLACK, BRIGHT, DIM, LINE, scaled
from game.media.text import Text
from game.sim.events import Event, Letterboxed, Restarted, SceneBegan, SceneEnded
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.prompts import Signs

BAR = 30  # px
OPEN = 1 / 26  # per tick
MARGIN = 16  # px
SKIPS = "jump"  # one of the buttons that skip
BESIDE = 6  # px between sign, words and what fills
FILLS = (48, 3)  # px


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
            elif isinstance(event, Letterboxed):
                self.on = event.on
        self._share = approach(self._share, 1.0 if self.on else 0.0, OPEN)
        self._skipping = skipping if self.on else 0.0

    @property
    def height(self) -> int:
        """px that are black above and below when it has closed."""
        return BAR if self.on else 0

    def draw(self, frame: Frame, text: Text, signs_of: Signs) -> None:
        """Draws the bars, each with a thin line towards the picture, and what is said in them."""
        height = round(BAR * smooth(self._share))
        if not height:
            return
        line = scaled(LINE, 0.6 * self._share)
        for top, inner in ((0, height - 1), (HEIGHT - height, HEIGHT - height)):
            frame.target.fill(BLACK, (0, top, WIDTH, height))
            frame.target.fill(line, (0, inner, WIDTH, 1))
        if self._skipping:
            self._draw_skip(frame.target, text("hud.skip"), signs_of(SKIPS))

    def _draw_skip(self, target: pygame.Surface, words: str, signs: tuple[str, ...]) -> None:
        middle = HEIGHT - BAR // 2
        x = WIDTH - MARGIN - FILLS[0]
        target.fill(LINE, (x, middle, FILLS[0], 1))
        target.fill(BRIGHT, (x, middle - 1, round(FILLS[0] * self._skipping), FILLS[1]))
        x -= BESIDE + label().width(words)
        write(target, words, (x, middle - 8), DIM, label())
        glyphs.draw_signs(target, signs, (x - BESIDE - glyphs.width(signs), middle - glyphs.HEIGHT // 2))
