"""A question: what the figure may say or do, below one another, with a mark; what was said before stays above it."""

import pygame

from game.media.fonts import subtitle, wrap
from game.media.library import Library
from game.media.palette import BRIGHT, DIM, PLATE, RED, mixed
from game.media.text import Text
from game.sim.events import BoxAsked
from game.view.box_line import Line
from game.view.box_plate import PAD, PANEL, ROW, WIDE, Edge, draw_hint, draw_letters, draw_plate, draw_portrait, height_of, text_left
from game.view.prompts import Signs
from game.view.speakers import draw_tail, portrait
from game.view.typewriter import LETTERS

GLIDE = 0.35  # share of the way that the mark goes per tick
INDENT = 14  # px from the mark to the letters
APART = 3  # px between two answers
BETWEEN = 4  # px between the plate and what is quoted


class Question:
    """`before` is the line it follows; None: it comes out of nothing."""

    def __init__(self, library: Library, asked: BoxAsked, before: Line | None) -> None:
        self.asked, self._library, self._before = asked, library, before
        self._mark = 0.0  # px of the plate
        self._age = 0

    @property
    def actor(self) -> int:
        """The id of who answers."""
        return self.asked.actor

    def tick(self, text: Text) -> None:
        """The mark glides on."""
        top = float(self._answers(text)[self.asked.at][0])
        self._mark = top if not self._age else self._mark + (top - self._mark) * GLIDE
        self._age += 1

    # -- where everything lies

    def rect(self, edge: Edge, text: Text) -> pygame.Rect:
        """Of its own plate."""
        top, lines = self._answers(text)[-1]
        height = max(height_of(0), top + len(lines) * ROW + PAD[1])
        under = self._before.quote_height() + BETWEEN if self._before is not None else 0
        return edge.place(height, under)

    def whole(self, edge: Edge, text: Text) -> pygame.Rect:
        """With what is quoted above it."""
        rect = self.rect(edge, text)
        return rect if self._before is None else rect.union(self._quote(rect))

    def _quote(self, rect: pygame.Rect) -> pygame.Rect:
        assert self._before is not None
        height = self._before.quote_height()
        return pygame.Rect(rect.x, rect.y - BETWEEN - height, rect.width, height)

    def answer_at(self, point: tuple[int, int], edge: Edge, text: Text) -> int | None:
        """Which answer lies under a point of the picture."""
        rect = self.rect(edge, text)
        for number, (top, lines) in enumerate(self._answers(text)):
            if pygame.Rect(rect.x + PANEL, rect.y + top - 1, WIDE - PANEL, len(lines) * ROW + 2).collidepoint(point):
                return number
        return None

    def _answers(self, text: Text) -> list[tuple[int, list[str]]]:
        """Where each begins, px from the plate's top, and its lines."""
        found, top = [], PAD[1] + ROW
        for key in self.asked.keys:
            lines = wrap(text(key), LETTERS - 2) or [""]
            found.append((top, lines))
            top += len(lines) * ROW + APART
        return found

    # -- drawing

    def draw(self, target: pygame.Surface, text: Text, signs_of: Signs, edge: Edge, share: float, speaker: int | None) -> None:
        """Draws it; `speaker` is where in the picture who answers stands, px."""
        rect, asked = self.rect(edge, text), self.asked
        if self._before is not None:
            self._before.draw_quote(target, text, self._quote(rect), share)
        draw_plate(target, rect, asked.who, text(f"who.{asked.who}"), share)
        draw_portrait(target, portrait(self._library, asked.who, False), rect, asked.who, 0, share)
        draw_tail(target, self.whole(edge, text), speaker, edge.above, share)
        left = text_left(rect)
        for number, (top, lines) in enumerate(self._answers(text)):
            colour = BRIGHT if number == asked.at else DIM
            draw_letters(target, lines, (left + INDENT, rect.y + top), 999, mixed(PLATE, colour, share))
        target.fill(mixed(PLATE, RED, share), (left, rect.y + round(self._mark) + 2, 2, subtitle().height - 2))
        if share >= 1:
            begin = draw_hint(target, signs_of("use"), "", rect.right - PAD[0], rect.bottom - 1, 1.0)
            draw_hint(target, signs_of("up+down"), "", begin - PAD[0], rect.bottom - 1, 1.0)
