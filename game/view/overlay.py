"""The letters in front: boxes of words, subtitles, hints, bars of life, and the mouse's small cross."""

from collections.abc import Sequence

import pygame

from game.media.cues import load_cues
from game.media.errors import MediaError
from game.media.library import Library
from game.media.palette import BRIGHT, SHADE
from game.media.text import Text, load_text
from game.sim.events import Event
from game.sim.hero import Hero
from game.view.box import Box
from game.view.captions import Captions
from game.view.dialogue import Dialogue
from game.view.frame import Frame
from game.view.hud import Hud
from game.view.letterbox import Letterbox
from game.view.prompts import Prompts, Signs, unsigned
from game.view.snapshot import Snapshot
from game.view.supplies import Supplies

ARM = 4  # px of the cross's arms
HOLE = 2  # px round its middle that stay free


class Overlay:
    """`text` gives the words for a key, `signs_of` the signs of what is bound to an action: the app sets both."""

    def __init__(self, library: Library) -> None:
        self.text: Text = _english(library)
        self.signs_of: Signs = unsigned
        self.hud, self.dialogue, self.prompts, self.letterbox = Hud(), Dialogue(library), Prompts(), Letterbox()
        self.box = Box(library)
        self.supplies = Supplies()
        self.captions = Captions(load_cues(library.assets / "cues.toml"))

    def tick(self, hero: Hero | None, events: Sequence[Event], snapshot: Snapshot, corner: tuple[int, int], skipping: float) -> None:
        """One tick passes; the picture's corner is at `corner` of the map, a cutscene is skipped by `skipping` 0..1."""
        self.hud.tick(hero, events)
        self.supplies.tick(events)
        self.dialogue.tick(events, self.text, snapshot, corner)
        self.prompts.tick(events)
        self.letterbox.tick(events, skipping)
        self.box.tick(events, self.text, snapshot, corner, self.letterbox.height)
        self.captions.tick(events, corner)

    def draw(self, frame: Frame, pointer: tuple[int, int] | None) -> None:
        """Draws what there is to say."""
        self.letterbox.draw(frame, self.text, self.signs_of)
        box = self.box.plate(self.text)
        if not self.letterbox.on:
            if box is None:
                self.prompts.draw(frame, self.text, self.signs_of, self.dialogue.plate(self.text))
            self.hud.draw(frame, self.text)
            self.supplies.draw(frame)
        if box is None:  # else what is said in passing is not for who reads
            self.dialogue.draw(frame, self.text)
        self.box.draw(frame, self.text, self.signs_of)
        self.captions.draw(frame, self.text, box or self.dialogue.plate(self.text))
        if pointer is not None and (self.box.asks or not (self.letterbox.on or self.box.open)):
            _cross(frame.target, *pointer)


def _english(library: Library) -> Text:
    try:
        return load_text("en", library.assets / "text")
    except MediaError as wrong:
        library.problems.append(str(wrong))
        return str


def _cross(target: pygame.Surface, x: int, y: int) -> None:
    for grow, colour in ((1, SHADE), (0, BRIGHT)):
        for sx, sy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            near, far = HOLE - grow, HOLE + ARM + grow
            a, b = sorted((near * (sx + sy), far * (sx + sy)))
            wide = pygame.Rect(x + a, y - grow, b - a, 1 + 2 * grow) if sx else pygame.Rect(x - grow, y + a, 1 + 2 * grow, b - a)
            target.fill(colour, wide)
