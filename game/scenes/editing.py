"""For those who build levels: what they save comes into the running game, and what is wrong with it stands on the screen.

While something is wrong, play goes on in what was there before.
"""

import logging
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import pygame

from game.media.errors import MediaError
from game.media.text import Text
from game.sim.level import LevelData, LevelError
from game.ui import theme
from game.view.frame import WIDTH

if TYPE_CHECKING:
    from game.scenes.play import PlayScene
    from game.scenes.services import Services

LOG = logging.getLogger(__name__)
NOTED = 150  # ticks that it is said what was taken over
WAITS = 6  # ticks until a new map is seen for sure
LETTERS = 100  # a line
EDGE, LINE = 10, 14  # px: round the letters, and from one line to the next
GOES_ON = "Until that is mended and saved, you play what was there before."
GROUND = 232  # of 255: how much of the picture the plate takes away


class Part(Enum):
    """What can be taken over by itself."""

    TEXT = "the texts"
    PICTURES = "the pictures"
    MAP = "the map"


class Editing:
    """`changed` gives the files that were saved since it was last asked; `text` reads the texts anew, or raises MediaError."""

    def __init__(self, services: "Services", changed: Callable[[], set[Path]], text: Callable[[], Text]) -> None:
        self.services, self._changed, self._text = services, changed, text
        self.wrong: dict[Part, str] = {}  # a sentence for each part that cannot be taken over
        self.note = ""
        self._due: dict[Part, set[Path]] = {}
        self._noted = self._waits = 0
        self._unseen = False
        self._play: PlayScene | None = None

    def tick(self, play: "PlayScene") -> bool:
        """What was saved comes into `play`. Is there anything new that has to be seen before play goes on?"""
        if play is not self._play:
            self._play = play
            self.wrong, self._due, self._waits = {}, {}, 0
        self._noted = max(0, self._noted - 1)
        self._waits = max(0, self._waits - 1)
        if self._waits == 1:
            play.settle()
        news = False
        for file in self._changed():
            part = self._part(file, play.level)
            if part is not None:
                self._due.setdefault(part, set()).add(file)
                news = True
        for part in [part for part in Part if news and part in self._due]:
            self._take_over(part, play)
        return self._unseen

    def _part(self, file: Path, level: LevelData) -> Part | None:
        """What a file belongs to; None when this level has nothing to do with it. One that cannot be read may want any file."""
        assets = self.services.assets
        if file.is_relative_to(assets):
            return Part.TEXT if file.is_relative_to(assets / "text") else Part.PICTURES
        return Part.MAP if Part.MAP in self._due or str(file.resolve()) in level.files else None

    def _take_over(self, part: Part, play: "PlayScene") -> None:
        """One that is wrong stays due: what mends it may be another file."""
        since = perf_counter()
        try:
            if part is Part.TEXT:
                play.change_text(self._text())
            elif part is Part.PICTURES:
                play.change_pictures(sorted(self._due[part]))
            else:
                play.change_level()
        except (LevelError, MediaError, OSError) as wrong:
            self.wrong[part] = str(wrong)
            LOG.warning("%s", wrong)
            return
        del self._due[part]
        self.wrong.pop(part, None)
        self.note = f"Reloaded {part.value} in {perf_counter() - since:.2f} s."
        if part is Part.MAP:
            self.note += " This run is no longer recorded."
            self._waits = WAITS
        self._noted, self._unseen = NOTED, True
        LOG.info("%s", self.note)

    def draw(self, target: pygame.Surface) -> None:
        """A plate at the top: what is wrong, and what is missing in what is played; else for a moment what was taken over."""
        self._unseen = False
        missing = self._play.stage.place.problems if self._play is not None else []
        if self.wrong or missing:
            goes_on = [GOES_ON] if self.wrong else []
            _plate(target, [*self.wrong.values(), *missing, *goes_on], theme.RED, theme.BRIGHT)
        elif self._noted:
            _plate(target, [self.note], theme.LINE, theme.TEXT)


def _plate(target: pygame.Surface, sentences: list[str], accent: theme.Colour, colour: theme.Colour) -> None:
    lines = [line for sentence in sentences for line in theme.wrap(sentence, LETTERS)]
    height = LINE * len(lines) + EDGE
    theme.plate(target, (0, 0, WIDTH, height), GROUND)
    target.fill(accent, (0, height, WIDTH, 1))
    for number, line in enumerate(lines):
        theme.write(target, line, (EDGE, EDGE // 2 + LINE * number), colour, theme.body())
