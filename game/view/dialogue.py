"""Subtitles: who speaks and what, at most two lines of 40 letters on a dark plate, with a portrait where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.media.fonts import label, subtitle, wrap_evenly, write
from game.media.library import Library
from game.media.palette import LINE as LINE_COLOUR
from game.media.palette import PLATE, SPEAKERS, TEXT, WARM, Colour, mixed, scaled
from game.media.panels import slip
from game.media.sheets import Picture
from game.media.text import Text
from game.sim.events import Event, Restarted, Said
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.mood import Moods
from game.view.snapshot import Snapshot
from game.view.speakers import PORTRAIT, draw_tail, hidden, portrait, stands

LETTERS, LINES = 40, 2
LINE = 16  # px from line to line
PAD = 8, 6  # px beside and above what is on the plate
BEHIND: Colour = (12, 20, 22)  # light behind a portrait, so that dark hair stands out
APART = 10  # px between portrait and letters
PACE = 0.8  # letters per tick that come
DONE = 0.5  # share of a page's time after which all of its letters are there at the latest
BOTTOM = 16  # px under the plate
FADE = 8  # ticks
LEAST = 50  # ticks that a page of a long text stays at least
MARK = 5  # px, height of the mark that more is to come
BLINK = 40  # ticks
MARKED = 24  # px of the plate's line in the speaker's colour
TOP = 16  # px over the plate, when it is above


@dataclass(slots=True)
class Page:
    """Up to two lines that are shown together; `actor` is the speaker's id, 0 for a voice."""

    who: str
    lines: list[str]
    ticks: int
    actor: int = 0
    shaken: bool = False
    age: int = 0

    @property
    def come(self) -> int:
        """How many of its letters are there."""
        letters = sum(map(len, self.lines))
        return int(self.age * max(PACE, letters / max(1.0, self.ticks * DONE)))


class Dialogue:
    """Shows the last thing that was said; a long text page by page."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._said: Said | None = None
        self._words, self._age = "", 0  # what it says in the language that is set, and how long ago it began, ticks
        self._pages: list[Page] = []
        self._above = False
        self._moods = Moods()
        self._speaker: int | None = None  # px of the picture from the left, where the speaker is

    def tick(self, events: Sequence[Event], text: Text, snapshot: Snapshot, corner: tuple[int, int]) -> None:
        """One tick passes; the picture's corner is at `corner` of the map. A line stays at the side, above or below, where it began."""
        self._moods.tick(events)
        for event in events:
            if isinstance(event, Said):
                self._lay_out(event, text, 0)
                below, above = (hidden(self._place(text, above=side), snapshot, corner) for side in (False, True))
                self._above = above < below
            elif isinstance(event, Restarted) and not event.first:
                self._pages = []
        if self._pages:
            if self._said is not None and text(self._said.key) != self._words:  # in another language from here on
                self._lay_out(self._said, text, self._age)
            self._age += 1
        if self._pages:
            self._pages[0].age += 1
            if self._pages[0].age > self._pages[0].ticks:
                self._pages.pop(0)
        self._speaker = stands(self._pages[0].actor, snapshot, corner) if self._pages else None

    def _lay_out(self, said: Said, text: Text, age: int) -> None:
        """In pages, as it is `age` ticks after it began."""
        self._said, self._words, self._age = said, text(said.key), age
        self._pages = pages(said.who, self._words, said.ticks, said.actor, self._moods.shaken(said.actor))
        while len(self._pages) > 1 and age > self._pages[0].ticks:
            age -= self._pages.pop(0).ticks
        self._pages[0].age = age

    def draw(self, frame: Frame, text: Text) -> None:
        """Draws the page of this moment."""
        rect = self.plate(text)
        if rect is None:
            return
        page, target = self._pages[0], frame.target
        share = min(1.0, page.age / FADE, (page.ticks - page.age + 1) / FADE)
        accent = SPEAKERS.get(page.who, WARM)
        slip(target, rect, share, accent, MARKED)
        draw_tail(target, rect, self._speaker, self._above, share)
        x, y = rect.x + PAD[0], rect.y + PAD[1]
        picture = portrait(self._library, page.who, page.shaken)
        if picture is not None:
            self._draw_portrait(target, picture, (x, y), share)
            x += PORTRAIT + APART
        self._draw_letters(target, page, text(f"who.{page.who}"), (x, y), share)
        if len(self._pages) > 1 and page.age % BLINK < BLINK // 2:
            _triangle(target, (rect.right - PAD[0] - MARK, rect.bottom - PAD[1] - MARK), mixed(PLATE, accent, share))

    def plate(self, text: Text) -> pygame.Rect | None:
        """Where it lies in the picture; None while nobody speaks."""
        return self._place(text, above=self._above) if self._pages else None

    def _place(self, text: Text, *, above: bool) -> pygame.Rect:
        page = self._pages[0]
        room = PORTRAIT + APART if portrait(self._library, page.who, page.shaken) is not None else 0
        name = label().width(text(f"who.{page.who}"))
        width = max(name, *(subtitle().width(line) for line in page.lines)) + 2 * PAD[0] + room
        width += 2 * MARK if len(self._pages) > 1 else 0
        height = max((len(page.lines) + 1) * LINE, PORTRAIT if room else 0) + 2 * PAD[1]
        return pygame.Rect((WIDTH - width) // 2, TOP if above else HEIGHT - BOTTOM - height, width, height)

    def _draw_portrait(self, target: pygame.Surface, picture: Picture, at: tuple[int, int], share: float) -> None:
        x, y = at
        frame = pygame.Rect(x - 1, y - 1, PORTRAIT + 2, PORTRAIT + 2)
        target.fill(scaled(BEHIND, share), frame, pygame.BLEND_RGB_ADD)
        pygame.draw.rect(target, mixed(PLATE, LINE_COLOUR, share), frame, 1)
        picture.surface.set_alpha(int(255 * share))
        target.blit(picture.surface, (x + PORTRAIT // 2 + picture.dx, y + PORTRAIT + picture.dy))

    def _draw_letters(self, target: pygame.Surface, page: Page, name: str, at: tuple[int, int], share: float) -> None:
        x, y = at
        write(target, name, (x, y - 2), scaled(SPEAKERS.get(page.who, WARM), share), label())
        left, letters = page.come, subtitle()
        for i, line in enumerate(page.lines):
            come = letters.width(line[: max(0, left)])  # whole lines are kept, and shown as far as they have come
            target.blit(letters.render(line, scaled(TEXT, share)), (x, y + (i + 1) * LINE - 1), (0, 0, come, letters.height))
            left -= len(line)


def _triangle(target: pygame.Surface, at: tuple[int, int], colour: Colour) -> None:
    """Its tip down."""
    for row in range(0, MARK, 2):
        target.fill(colour, (at[0] + row // 2, at[1] + row // 2, MARK - row, 1))


def pages(who: str, words: str, ticks: int, actor: int = 0, shaken: bool = False) -> list[Page]:
    """The words in pages of two lines; each stays for its share of `ticks`."""
    lines = wrap_evenly(words, LETTERS)
    total = max(1, sum(map(len, lines)))
    made = []
    for i in range(0, len(lines), LINES):
        part = lines[i : i + LINES]
        share = round(ticks * sum(map(len, part)) / total)
        made.append(Page(who, part, share if len(lines) <= LINES else max(LEAST, share), actor, shaken))
    return made
