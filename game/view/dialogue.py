"""Subtitles: who speaks and what, at most two lines of 40 letters on a dark plate, with a portrait where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.media.fonts import label, subtitle, wrap, write
from game.media.library import Library
from game.media.palette import LINE as LINE_COLOUR
from game.media.palette import PLATE, SPEAKERS, TEXT, WARM, Colour, mixed, scaled
from game.media.panels import GROUND, plate, slip
from game.media.sheets import Picture
from game.media.text import Text
from game.sim.events import Event, Restarted, Said
from game.sim.look import Layer
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.mood import Moods
from game.view.snapshot import Snapshot

LETTERS, LINES = 40, 2
LINE = 16  # px from line to line
PAD = 8, 6  # px beside and above what is on the plate
PORTRAIT = 40  # px
BEHIND: Colour = (12, 20, 22)  # light behind a portrait, so that dark hair stands out
APART = 10  # px between portrait and letters
PACE = 0.8  # letters per tick that come
DONE = 0.5  # share of a page's time after which all of its letters are there at the latest
BOTTOM = 16  # px under the plate
FADE = 8  # ticks
LEAST = 50  # ticks that a page of a long text stays at least
MARK = 5  # px, height of the mark that more is to come, and of the tail
BLINK = 40  # ticks
MARKED = 24  # px of the plate's line in the speaker's colour
TOP = 16  # px over the plate, when it is above
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
        self._pages: list[Page] = []
        self._above = False
        self._moods = Moods()
        self._speaker: int | None = None  # px of the picture from the left, where the speaker is

    def tick(self, events: Sequence[Event], text: Text, snapshot: Snapshot, corner: tuple[int, int]) -> None:
        """One tick passes; the picture's corner is at `corner` of the map. A line stays at the side, above or below, where it began."""
        self._moods.tick(events)
        for event in events:
            if isinstance(event, Said):
                self._pages = pages(event.who, text(event.key), event.ticks, event.actor, self._moods.shaken(event.actor))
                below, above = (_hidden(self._place(text, above=side), snapshot, corner) for side in (False, True))
                self._above = above < below
            elif isinstance(event, Restarted) and not event.first:
                self._pages = []
        if self._pages:
            self._pages[0].age += 1
            if self._pages[0].age > self._pages[0].ticks:
                self._pages.pop(0)
        self._speaker = _stands(self._pages[0].actor, snapshot, corner) if self._pages else None

    def draw(self, frame: Frame, text: Text) -> None:
        """Draws the page of this moment."""
        rect = self.plate(text)
        if rect is None:
            return
        page, target = self._pages[0], frame.target
        share = min(1.0, page.age / FADE, (page.ticks - page.age + 1) / FADE)
        accent = SPEAKERS.get(page.who, WARM)
        slip(target, rect, share, accent, MARKED)
        self._draw_tail(target, rect, share)
        x, y = rect.x + PAD[0], rect.y + PAD[1]
        picture = self._portrait(page)
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
        room = PORTRAIT + APART if self._portrait(page) is not None else 0
        name = label().width(text(f"who.{page.who}"))
        width = max(name, *(subtitle().width(line) for line in page.lines)) + 2 * PAD[0] + room
        width += 2 * MARK if len(self._pages) > 1 else 0
        height = max((len(page.lines) + 1) * LINE, PORTRAIT if room else 0) + 2 * PAD[1]
        return pygame.Rect((WIDTH - width) // 2, TOP if above else HEIGHT - BOTTOM - height, width, height)

    def _draw_tail(self, target: pygame.Surface, rect: pygame.Rect, share: float) -> None:
        """A notch in the plate's edge points to where the speaker is, while that is in the picture."""
        if self._speaker is None:
            return
        x = min(max(self._speaker, rect.left + 2 * MARK), rect.right - 2 * MARK)
        line = mixed(PLATE, LINE_COLOUR, share)
        for row in range(MARK):
            y = rect.bottom + row if self._above else rect.top - row - 1
            half = MARK - 1 - row
            plate(target, (x - half, y, 2 * half + 1, 1), round(GROUND * share))
            target.fill(line, (x - half - 1, y, 1, 1))
            target.fill(line, (x + half + 1, y, 1, 1))

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

    def _portrait(self, page: Page) -> Picture | None:
        """By mood, where there is one for it."""
        sheet = self._library.optional("portraits")
        moods = (f"{page.who}_shaken", page.who) if page.shaken else (page.who,)
        name = next((mood for mood in moods if sheet is not None and sheet.has(mood)), None)
        return sheet.picture(sheet.cell(name, 0)) if sheet is not None and name else None


def _stands(actor: int, snapshot: Snapshot, corner: tuple[int, int]) -> int | None:
    """Where somebody is, px from the picture's left edge; None for those out of it."""
    for layer in (Layer.HERO, Layer.COMPANION):
        for seen in snapshot.figures[layer]:
            x, y = seen.now[0]
            if seen.actor == actor and 0 <= x - corner[0] < WIDTH and 0 <= y - corner[1] < HEIGHT + BODY[1]:
                return round(x) - corner[0]
    return None


def _triangle(target: pygame.Surface, at: tuple[int, int], colour: Colour) -> None:
    """Its tip down."""
    for row in range(0, MARK, 2):
        target.fill(colour, (at[0] + row // 2, at[1] + row // 2, MARK - row, 1))


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


def pages(who: str, words: str, ticks: int, actor: int = 0, shaken: bool = False) -> list[Page]:
    """The words in pages of two lines; each stays for its share of `ticks`."""
    lines = wrap(words, LETTERS)
    total = max(1, sum(map(len, lines)))
    made = []
    for i in range(0, len(lines), LINES):
        part = lines[i : i + LINES]
        share = round(ticks * sum(map(len, part)) / total)
        made.append(Page(who, part, share if len(lines) <= LINES else max(LEAST, share), actor, shaken))
    return made
