"""Subtitles: who speaks and what, at most two lines of 40 letters on a dark plate, with a portrait where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.media.fonts import SUBTITLE, face, wrap, write
from game.media.library import Library
from game.media.palette import PLATE, SPEAKERS, TEXT, WARM, scaled
from game.media.text import Text
from game.sim.events import Event, Restarted, Said
from game.sim.look import Layer
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.snapshot import Snapshot

LETTERS, LINES = 40, 2
LINE = 16  # px from line to line
PAD = 8  # px
PORTRAIT = 40  # px
REVEAL = 1.6  # letters per tick
STRENGTH = 216  # of the plate, 0..255
BOTTOM = 14  # px under the plate
FADE = 8  # ticks
LEAST = 50  # ticks that a page of a long text stays at least
TOP = 14  # px over the plate, when it is above
BODY = 20, 46, 4  # px of somebody aside from the pivot, above and below it
CRAWLER = 26, 26, 26  # px, the same of an enemy, whatever it crawls on
STIR = 60  # px that somebody may come nearer while a line is shown
IN_WAY = (  # layer, size, how bad it is to cover one, or nearly
    (Layer.HERO, BODY, 6, 2),
    (Layer.ENEMY, CRAWLER, 4, 1),
    (Layer.COMPANION, BODY, 1, 0),
)


@dataclass(slots=True)
class Page:
    """Up to two lines that are shown together."""

    who: str
    lines: list[str]
    ticks: int
    age: int = 0


class Dialogue:
    """Shows the last thing that was said; a long text page by page."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pages: list[Page] = []
        self._above = False
        letters = face(SUBTITLE)
        self._plate = pygame.Surface((letters.width("m" * LETTERS) + 3 * PAD + PORTRAIT, 3 * LINE + PAD)).convert()

    def tick(self, events: Sequence[Event], text: Text, snapshot: Snapshot, corner: tuple[int, int]) -> None:
        """One tick passes; the picture's corner is at `corner` of the map. A line stays at the side, above or below, where it began."""
        for event in events:
            if isinstance(event, Said):
                self._pages = pages(event.who, text(event.key), event.ticks)
                below, above = (_hidden(self._place(text, above=side), snapshot, corner) for side in (False, True))
                self._above = above < below
            elif isinstance(event, Restarted) and not event.first:
                self._pages = []
        if self._pages:
            self._pages[0].age += 1
            if self._pages[0].age > self._pages[0].ticks:
                self._pages.pop(0)

    def draw(self, frame: Frame, text: Text) -> None:
        """Draws the page of this moment."""
        rect = self.plate(text)
        if rect is None:
            return
        page = self._pages[0]
        share = min(1.0, page.age / FADE, (page.ticks - page.age + 1) / FADE)
        self._ground(frame, rect, share)
        face_of, left = self._portrait(page.who), rect.x + PAD
        if face_of is not None:
            frame.target.blit(face_of, (left, rect.bottom - PORTRAIT - PAD // 2))
            left += PORTRAIT + PAD
        self._letters(frame, page, text(f"who.{page.who}"), (left, rect.y + PAD // 2), share)

    def plate(self, text: Text) -> pygame.Rect | None:
        """Where it lies in the picture; None while nobody speaks."""
        return self._place(text, above=self._above) if self._pages else None

    def _place(self, text: Text, *, above: bool) -> pygame.Rect:
        page = self._pages[0]
        room = PORTRAIT + PAD if self._portrait(page.who) is not None else 0
        letters = face(SUBTITLE)
        width = max(letters.width(line) for line in (*page.lines, text(f"who.{page.who}"))) + 2 * PAD + room
        height = max((len(page.lines) + 1) * LINE, PORTRAIT if room else 0) + PAD
        return pygame.Rect((WIDTH - width) // 2, TOP if above else HEIGHT - BOTTOM - height, width, height)

    def _ground(self, frame: Frame, rect: pygame.Rect, share: float) -> None:
        self._plate.fill(PLATE)
        self._plate.set_alpha(int(STRENGTH * share))
        frame.target.blit(self._plate, rect.topleft, (0, 0, *rect.size))

    def _letters(self, frame: Frame, page: Page, name: str, at: tuple[int, int], share: float) -> None:
        letters = face(SUBTITLE)
        write(frame.target, name, at, scaled(SPEAKERS.get(page.who, WARM), share), letters)
        left = int(page.age * REVEAL)
        for i, line in enumerate(page.lines):
            write(frame.target, line[: max(0, left)], (at[0], at[1] + (i + 1) * LINE), scaled(TEXT, share), letters)
            left -= len(line)

    def _portrait(self, who: str) -> pygame.Surface | None:
        sheet = self._library.optional("portraits")
        if sheet is None or not sheet.has(who):
            return None
        return sheet.picture(sheet.cell(who, 0)).surface


def _hidden(plate: pygame.Rect, snapshot: Snapshot, corner: tuple[int, int]) -> int:
    """How bad it is to show a line there: whom it covers, or would as soon as they stir."""
    bad = 0
    for layer, (aside, high, low), covered, near in IN_WAY:
        bodies = []
        for x, y in (seen.now[0] for seen in snapshot.figures[layer]):
            bodies.append(pygame.Rect(round(x) - corner[0] - aside, round(y) - corner[1] - high, 2 * aside, high + low))
        if plate.collidelist(bodies) >= 0:
            bad += covered
        elif plate.inflate(2 * STIR, 2 * STIR).collidelist(bodies) >= 0:
            bad += near
    return bad


def pages(who: str, words: str, ticks: int) -> list[Page]:
    """The words in pages of two lines; each stays for its share of `ticks`."""
    lines = wrap(words, LETTERS)
    total = max(1, sum(map(len, lines)))
    made = []
    for i in range(0, len(lines), LINES):
        part = lines[i : i + LINES]
        share = round(ticks * sum(map(len, part)) / total)
        made.append(Page(who, part, share if len(lines) <= LINES else max(LEAST, share)))
    return made
