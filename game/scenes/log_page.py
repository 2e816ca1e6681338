"""What was said, to be read again: names at the left, words beside them, the latest at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.controls.bindings import MenuKey
from game.controls.controls import MenuInput
from game.media.fonts import subtitle
from game.media.palette import SPEAKERS, WARM
from game.scenes import footer
from game.scenes.footer import Hints
from game.scenes.pages import BACK, MOVE, Page
from game.scenes.said import Told
from game.scenes.services import Services
from game.ui import theme

NAMES, WORDS = theme.LEFT + 104, theme.LEFT + 120  # px: where names end and words begin
LETTERS = (theme.RIGHT - 14 - WORDS) // 8  # of a line; the typeface is 8 px wide
ROW, BETWEEN = 16, 6  # px from line to line, and more between two that were said
TALL = theme.FOOT - 20 - theme.TOP  # px of the list
STEP, WHEEL = 2 * ROW, 3 * ROW  # px that are scrolled at once
GLIDE = 0.35  # share of the way that the list goes per tick
LINE = 8  # px above and below the list at which it fades


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of letters, at so many px from the list's top; `name` is empty but for the first of those that belong together."""

    top: int
    who: str
    name: str
    words: str
    chosen: bool


class LogPage(Page):
    """It begins at the end."""

    def __init__(self, services: Services, told: Sequence[Told]) -> None:
        self.services = services
        self._rows, self._tall = _set(services, told)
        self._most = max(0, self._tall - TALL)
        self._to = self._at = float(self._most)  # px that are scrolled away above

    @property
    def hints(self) -> Hints:
        """Scrolling where there is more than can be seen."""
        return ((footer.MOVE[0], "hint.scroll"), footer.BACK) if self._most else (footer.BACK,)

    def tick(self, did: MenuInput) -> bool:
        """Closed by going back, by choosing, or by the key that opened it."""
        by = STEP * ((MenuKey.DOWN in did) - (MenuKey.UP in did)) + WHEEL * did.wheel + TALL * _pages(did)
        to = min(max(self._to + by, 0.0), float(self._most))
        if to != self._to:
            self.services.sound.say(MOVE, 0.6)
        self._to = to
        self._at += (self._to - self._at) * GLIDE
        closed = any(key in did for key in (MenuKey.BACK, MenuKey.OK, MenuKey.LOG))
        if closed:
            self.services.sound.say(BACK)
        return not closed

    def draw(self, target: pygame.Surface) -> None:
        """Draws heading, lines and how far one has scrolled."""
        text = self.services.text
        theme.draw_heading(target, text("menu.log"))
        if not self._rows:
            theme.write(target, text("log.empty"), (theme.LEFT, theme.TOP), theme.DIM, theme.body(), shade=True)
        before = target.get_clip()
        target.set_clip(pygame.Rect(0, theme.TOP - LINE, theme.RIGHT, TALL + 2 * LINE))
        for row in self._rows:
            self._draw_row(target, row, theme.TOP + row.top - round(self._at))
        target.set_clip(before)
        if self._most:
            share, handle = self._at / self._most, max(12, TALL * TALL // self._tall)
            target.fill(theme.LINE, (theme.RIGHT - 1, theme.TOP, 1, TALL))
            target.fill(theme.TEXT, (theme.RIGHT - 2, theme.TOP + round((TALL - handle) * share), 3, handle))

    @staticmethod
    def _draw_row(target: pygame.Surface, row: _Row, y: int) -> None:
        if not theme.TOP - ROW < y < theme.TOP + TALL + LINE:
            return
        away = max(theme.TOP - y, y + ROW - theme.TOP - TALL, 0)  # it fades where the list ends
        light = max(0.0, 1 - away / (2 * LINE))
        if row.name:
            colour = theme.scaled(SPEAKERS.get(row.who, WARM), light)
            theme.write(target, row.name, (NAMES, y), colour, theme.label(), align="right", shade=True)
        colour = theme.scaled(theme.BRIGHT if row.chosen else theme.TEXT, light * (1.0 if row.chosen else 0.85))
        theme.write(target, row.words, (WORDS, y), colour, subtitle(), shade=True)
        if row.chosen:
            target.fill(theme.scaled(theme.RED, light), (WORDS - 6, y + 2, 2, ROW - 4))


def _pages(did: MenuInput) -> int:
    return (MenuKey.RIGHT in did) - (MenuKey.LEFT in did)


def _set(services: Services, told: Sequence[Told]) -> tuple[list[_Row], int]:
    """The lines from the top, and how tall all of them are, px; whoever goes on speaking is named once."""
    rows: list[_Row] = []
    top, before = 0, ""
    for line in told:
        if rows and line.who != before:
            top += BETWEEN
        name = services.text(f"who.{line.who}") if line.who != before else ""
        for words in theme.wrap(services.text(line.key), LETTERS) or [""]:
            rows.append(_Row(top, line.who, name, words, line.chosen))
            name, top = "", top + ROW
        before = line.who
    return rows, top
