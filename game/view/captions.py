"""For those who play without sound: what is heard of things that are out of the picture, in brackets at the bottom left."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.media.cues import CueBook
from game.media.fonts import body, write
from game.media.palette import PLATE, TEXT, mixed
from game.media.panels import slip
from game.media.text import Text
from game.sim.events import At, Event, Restarted
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.hud import MARGIN, PAD

SHOWN, FADE = 150, 14  # ticks
MOST = 3
LINE = 14  # px from line to line
ROOM = 3  # px above and below the lines
FAR = 760.0  # px from the picture's middle beyond which nothing is heard that does not carry
ARROW = 7  # px, its height
APART = 6  # px between letters and arrow


@dataclass(slots=True)
class Caption:
    """One of them; `way` is the side it comes from, -1, 0 or 1 to the right and downwards."""

    key: str
    way: tuple[int, int]
    left: int = SHOWN
    age: int = 0


class Captions:
    """Nothing, while they are not `on`. Rows of cues.toml with a `caption` are shown while their source is out of the picture."""

    def __init__(self, book: CueBook) -> None:
        self.on = False
        self._book = book
        self._shown: list[Caption] = []

    def tick(self, events: Sequence[Event], corner: tuple[int, int]) -> None:
        """One tick passes; the picture's corner is at `corner` of the map."""
        for caption in self._shown:
            caption.left -= 1
            caption.age += 1
        self._shown = [caption for caption in self._shown if caption.left > 0]
        for event in events:
            if isinstance(event, Restarted):
                self._shown.clear()
            elif self.on and isinstance(event, At):
                self._hear(event, corner)

    def _hear(self, event: At, corner: tuple[int, int]) -> None:
        row = self._book.of(event)
        if row is None or not row.caption:
            return
        x, y = event.x - corner[0], event.y - corner[1]
        way = _side(x, WIDTH), _side(y, HEIGHT)
        heard = (x - WIDTH / 2) ** 2 + (y - HEIGHT / 2) ** 2 < (FAR * row.carries) ** 2
        if way == (0, 0) or not heard:
            return
        old = next((caption for caption in self._shown if caption.key == row.caption), None)
        if old is not None:
            old.way, old.left = way, SHOWN
        else:
            self._shown = [*self._shown, Caption(row.caption, way)][-MOST:]

    def draw(self, frame: Frame, text: Text, taken: pygame.Rect | None = None) -> None:
        """The newest at the bottom, all on one plate, above what is `taken` by a subtitle."""
        if not self._shown:
            return
        letters = body()
        wide = max(letters.width(_words(caption, text)) for caption in self._shown) + APART + ARROW + 2 * PAD
        rect = pygame.Rect(MARGIN, 0, wide, len(self._shown) * LINE + 2 * ROOM)
        rect.bottom = HEIGHT - MARGIN
        if taken is not None and taken.colliderect(rect):
            rect.bottom = taken.top - APART
        slip(frame.target, rect, max(_share(caption) for caption in self._shown))
        for number, caption in enumerate(self._shown):
            colour = mixed(PLATE, TEXT, _share(caption))
            drawn = write(frame.target, _words(caption, text), (rect.x + PAD, rect.y + ROOM + number * LINE), colour, letters)
            _arrow(frame.target, (drawn.right + APART + ARROW // 2, drawn.centery), caption.way, colour)


def _share(caption: Caption) -> float:
    """How much of it is there, 0..1."""
    return min(1.0, caption.left / FADE, (caption.age + 1) / FADE)


def _words(caption: Caption, text: Text) -> str:
    return f"[{text(f'caption.{caption.key}')}]"


def _side(at: float, size: int) -> int:
    """-1 before the picture, 1 behind it, 0 in it."""
    return (at >= size) - (at < 0)


def _arrow(target: pygame.Surface, at: tuple[int, int], way: tuple[int, int], colour: tuple[int, int, int]) -> None:
    """A small triangle whose tip points there."""
    (x, y), (dx, dy), half = at, way, ARROW // 2
    tip = x + dx * half, y + dy * half
    back = x - dx * half, y - dy * half
    corners = [tip, (back[0] - dy * half, back[1] + dx * half), (back[0] + dy * half, back[1] - dx * half)]
    pygame.draw.polygon(target, colour, corners)
