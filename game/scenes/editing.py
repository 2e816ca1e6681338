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
from game.sim.level import LevelError
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
        self._play: PlayScene | None = None

    def tick(self, play: "PlayScene") -> None:
        """What was saved comes into `play`."""
        if play is not self._play:
            self._play = play
            self.wrong, self._due, self._waits = {}, {}, 0
        self._noted = max(0, self._noted - 1)
        self._waits = max(0, self._waits - 1)
        if self._waits == 1:
            play.settle()
        files = self._changed()
        if not files:
            return
        for file in files:
            part = _part(file, play.level.name, self.services.assets)
            if part is not None:
                self._due.setdefault(part, set()).add(file)
        for part in [part for part in Part if part in self._due]:
            self._take_over(part, play)

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
        self.note = f"Taken over in {perf_counter() - since:.2f} s: {part.value}."
        if part is Part.MAP:
            self.note += " This run is not recorded any more."
            self._waits = WAITS
        self._noted = NOTED
        LOG.info("%s", self.note)

    def draw(self, target: pygame.Surface) -> None:
        """A plate at the top: what is wrong, and what is missing in what is played; else for a moment what was taken over."""
        missing = self._play.stage.place.problems if self._play is not None else []
        if self.wrong or missing:
            goes_on = ["What was there before goes on."] if self.wrong else []
            _plate(target, " ".join([*self.wrong.values(), *goes_on, *missing]), theme.RED, theme.BRIGHT)
        elif self._noted:
            _plate(target, self.note, theme.LINE, theme.DIM)


def _part(file: Path, level: str, assets: Path) -> Part | None:
    """What a file belongs to; None when this level has nothing to do with it."""
    if file.is_relative_to(assets / "text"):
        return Part.TEXT
    if file.is_relative_to(assets):
        return Part.PICTURES
    return None if file.suffix == ".tmx" and file.stem != level else Part.MAP


def _plate(target: pygame.Surface, sentence: str, accent: theme.Colour, colour: theme.Colour) -> None:
    lines = theme.wrap(sentence, LETTERS)
    height = LINE * len(lines) + EDGE
    theme.plate(target, (0, 0, WIDTH, height), GROUND)
    target.fill(accent, (0, height, WIDTH, 1))
    for number, line in enumerate(lines):
        theme.write(target, line, (EDGE, EDGE // 2 + LINE * number), colour, theme.body())
