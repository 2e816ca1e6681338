"""What the player should know and need not do anything about: said once, in one sentence, at the foot of the picture; play goes on."""

import pygame

from game.media.text import Text
from game.ui import theme
from game.view.frame import HEIGHT, WIDTH

SHOWN, FADE = 420, 20  # ticks
LETTERS = 88  # a line
EDGE, LINE = 6, 14  # px: round the letters, and from one line to the next
GROUND = 224  # of 255: how much of the picture the plate takes away


class Aside:
    """Sentences by their text keys; each is said once while the program runs."""

    def __init__(self) -> None:
        self._said: list[str] = []
        self._left = 0

    def say(self, key: str) -> None:
        """Says it, if it was not said before."""
        if key not in self._said:
            self._said.append(key)
            self._left = SHOWN

    def tick(self) -> None:
        """One tick passes."""
        self._left = max(0, self._left - 1)

    def draw(self, target: pygame.Surface, text: Text) -> None:
        """Draws what was said last, while that is new."""
        if not self._left:
            return
        lines = theme.wrap(text(self._said[-1]), LETTERS)
        share = min(1.0, self._left / FADE, (SHOWN - self._left + 1) / FADE)
        height = LINE * len(lines) + EDGE
        top = HEIGHT - round(height * share)
        theme.plate(target, (0, top, WIDTH, HEIGHT), GROUND)
        target.fill(theme.RED, (0, top, WIDTH, 1))
        for number, line in enumerate(lines):
            theme.write(target, line, (theme.LEFT, top + EDGE // 2 + LINE * number), theme.TEXT, theme.body())
