"""Somebody's line in a box, and what one presses to go on."""

from math import sin, tau

import pygame

from game.media.fonts import label, write
from game.media.library import Library
from game.media.palette import DIM, PLATE, TEXT, mixed
from game.media.panels import plate
from game.media.text import Text
from game.sim.events import BoxShown
from game.view.box_plate import PAD, ROW, Edge, colour_of, draw_hint, draw_letters, draw_plate, draw_portrait, height_of, text_left
from game.view.prompts import Signs
from game.view.speakers import draw_tail, portrait
from game.view.typewriter import Pace, Typewriter

LEAST = 2  # lines for which there is room in any case, so that a plate is not another one with every line
HINTS = 100  # ticks that a whole line has stood after which it is also said how to look back
SWAY = 46  # ticks of the sign's movement
NODS = 7  # ticks between two nods of who speaks
QUOTE = 6  # px above and below what is quoted


class Line:
    """`shaken`: the speaker is seen to be moved."""

    def __init__(self, library: Library, said: BoxShown, shaken: bool, text: Text) -> None:
        self.said, self._shaken, self._library = said, shaken, library
        self.typed = Typewriter(said.key, text)
        self._whole_for = self._age = 0  # ticks

    @property
    def actor(self) -> int:
        """The speaker's id, 0 for a voice."""
        return self.said.actor

    @property
    def heard(self) -> bool:
        """Does who speaks speak now? At least for a moment."""
        return self.typed.coming or self._age <= 1

    def tick(self, pace: Pace, text: Text) -> None:
        """One tick passes."""
        self.typed.tick(pace, text)
        self._age += 1
        self._whole_for = 0 if self.typed.coming else self._whole_for + 1

    def rect(self, edge: Edge) -> pygame.Rect:
        """Where it lies."""
        return edge.place(height_of(max(LEAST, self.typed.most_lines)))

    def draw(self, target: pygame.Surface, text: Text, signs_of: Signs, edge: Edge, share: float, speaker: int | None) -> None:
        """Draws it; `speaker` is where in the picture who speaks stands, px."""
        said, rect = self.said, self.rect(edge)
        draw_plate(target, rect, said.who, text(f"who.{said.who}"), share)
        nod = int(self.typed.coming and not self.typed.resting and self._age // NODS % 2)
        draw_portrait(target, portrait(self._library, said.who, self._shaken), rect, said.who, nod, share)
        draw_tail(target, rect, speaker, edge.above, share)
        at = text_left(rect), rect.y + PAD[1] + ROW - 3
        draw_letters(target, self.typed.lines, at, self.typed.come, mixed(PLATE, TEXT, share))
        if self._whole_for and share >= 1:
            self._draw_hints(target, rect, text, signs_of)

    def _draw_hints(self, target: pygame.Surface, rect: pygame.Rect, text: Text, signs_of: Signs) -> None:
        """On the lower edge: go on, and after a while how to look back; further pages are dots."""
        sway = round(1.4 * sin(self._whole_for / SWAY * tau))
        left = draw_hint(target, signs_of("use"), "", rect.right - PAD[0], rect.bottom - 1 + sway, 1.0)
        if self._whole_for > HINTS:
            draw_hint(target, signs_of("log"), text("hint.log"), left - PAD[0], rect.bottom - 1, min(1.0, (self._whole_for - HINTS) / 20))
        if self.typed.pages > 1:
            for page in range(self.typed.pages):
                colour = colour_of(self.said.who) if page <= self.typed.page else DIM
                target.fill(colour, (text_left(rect) + 6 * page, rect.bottom - 5, 4, 2))

    # -- above a question

    def quote_height(self) -> int:
        """px of what is left of it while an answer is chosen."""
        return (len(self.typed.lines) + 1) * ROW + 2 * QUOTE - 4

    def draw_quote(self, target: pygame.Surface, text: Text, rect: pygame.Rect, share: float) -> None:
        """Its last page, without the portrait: it is not the speaker's turn any more."""
        plate(target, rect, round(200 * share))
        accent = mixed(PLATE, colour_of(self.said.who), 0.7 * share)
        target.fill(accent, (rect.x, rect.y, 2, rect.height))
        write(target, text(f"who.{self.said.who}"), (rect.x + PAD[0], rect.y + QUOTE - 4), accent, label())
        draw_letters(target, self.typed.lines, (rect.x + PAD[0], rect.y + QUOTE + ROW - 3), 999, mixed(PLATE, DIM, share))
