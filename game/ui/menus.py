"""A list one chooses from: thin lines, small capitals, and one red mark that glides to the chosen entry."""

from dataclasses import dataclass

import pygame

from game.kit.approach import clamp
from game.media.text import Text
from game.ui import theme

ROW = 22  # px from entry to entry
TALL = 16  # px of a row's letters
STEP = 0.1  # of a slider
BAR = 72  # px, a slider's width
NUMBER = 26  # px beside it
SWITCH = 20  # px, a switch's width
ARROW = 4  # px, of a choice
GLIDE = 0.35  # share of the way that the mark goes per tick
INDENT = 14  # px from the mark to the letters
APART = 8  # px between words and the line that leads to what is set


@dataclass
class Entry:
    """One line. `value` (0..1) makes it a slider, `on` a switch, `words` a choice among them by `pick`; all carry what is set.

    `label` and `words` are text keys, or names that are the same in every language.
    """

    name: str
    label: str
    value: float | None = None
    on: bool | None = None
    words: tuple[str, ...] = ()
    pick: int = 0

    @property
    def adjustable(self) -> bool:
        """Does it carry something that is set?"""
        return self.value is not None or self.on is not None or bool(self.words)


class Menu:
    """Entries below one another from `at` (px, top left), `width` px wide, in the words that `text` gives."""

    def __init__(self, text: Text, entries: list[Entry], at: tuple[int, int], width: int = 200) -> None:
        self.text, self.entries, self.at, self.width = text, entries, at, width
        self.index = 0
        self._mark = float(at[1])

    @property
    def current(self) -> Entry:
        """The entry one is on."""
        return self.entries[self.index]

    def tick(self) -> None:
        """The mark glides on."""
        self._mark += (self._top(self.index) - self._mark) * GLIDE

    def move(self, by: int) -> None:
        """Up (-1) or down (1), round the ends."""
        self.index = (self.index + by) % len(self.entries)

    def adjust(self, by: int) -> bool:
        """Left (-1) or right (1) on what is set; False when nothing changed. Choices go round their ends."""
        entry = self.current
        before = entry.value, entry.on, entry.pick
        if entry.value is not None:
            entry.value = round(clamp(entry.value + by * STEP, 0.0, 1.0), 2)
        elif entry.on is not None:
            entry.on = by > 0
        elif entry.words:
            entry.pick = (entry.pick + by) % len(entry.words)
        return (entry.value, entry.on, entry.pick) != before

    def entry_at(self, point: tuple[int, int]) -> int | None:
        """Which entry lies under a point of the picture."""
        x, y = point[0] - self.at[0], point[1] - self.at[1] + (ROW - TALL) // 2
        inside = -INDENT <= x < self.width + INDENT and 0 <= y < ROW * len(self.entries)
        return y // ROW if inside else None

    def hover(self, point: tuple[int, int]) -> bool:
        """The pointer came here; True when that changed the entry."""
        under = self.entry_at(point)
        if under is None or under == self.index:
            return False
        self.index = under
        return True

    def slide(self, point: tuple[int, int]) -> bool:
        """The pointer drags here; True when it set the slider one is on."""
        entry = self.current
        left = self._right() - NUMBER - BAR
        if entry.value is None or self.entry_at(point) != self.index or point[0] < left - 6:
            return False
        value = round(clamp((point[0] - left) / BAR, 0.0, 1.0), 2)
        changed, entry.value = value != entry.value, value
        return changed

    def leftwards(self, point: tuple[int, int]) -> bool:
        """Does the pointer lie on a choice's arrow to the left?"""
        entry = self.current
        return bool(entry.words) and self._words_left(entry) - APART <= point[0] < self._words_left(entry) + APART

    # -- drawing

    def draw(self, target: pygame.Surface) -> None:
        """Draws all entries; those one is not on are dim."""
        target.fill(theme.RED, (self.at[0], round(self._mark) + 1, 2, TALL - 1))
        for number, entry in enumerate(self.entries):
            self._draw_entry(target, entry, self._top(number), number == self.index)

    def _draw_entry(self, target: pygame.Surface, entry: Entry, top: int, chosen: bool) -> None:
        colour = theme.BRIGHT if chosen else theme.DIM
        words = theme.write(target, self.text(entry.label), (self.at[0] + INDENT, top), colour, theme.label(), shade=True)
        left = self._right()
        if entry.value is not None:
            left -= NUMBER + BAR
            theme.bar(target, (left, top + 4, BAR, 9), entry.value, colour)
            theme.write(target, str(round(100 * entry.value)), (self._right(), top), colour, theme.label(), align="right", shade=True)
        elif entry.on is not None:
            left -= SWITCH
            _draw_switch(target, (left, top + 4), entry.on, colour)
        elif entry.words:
            left = self._words_left(entry)
            self._draw_choice(target, entry, top, colour)
        if chosen and entry.adjustable:
            theme.rule(target, words.right + APART, top + 8, left - words.right - 2 * APART, theme.LINE)

    def _draw_choice(self, target: pygame.Surface, entry: Entry, top: int, colour: theme.Colour) -> None:
        left, right = self._words_left(entry), self._right()
        words = self.text(entry.words[entry.pick])
        theme.write(target, words, ((left + right) // 2, top), colour, theme.label(), align="center", shade=True)
        for x, way in ((left, -1), (right - ARROW, 1)):
            for column in range(ARROW):
                high = 2 * (column if way < 0 else ARROW - 1 - column) + 1
                target.fill(colour, (x + column, top + 8 - high // 2, 1, high))

    def _words_left(self, entry: Entry) -> int:
        """Where sliders begin, or farther left for long words: the same for all of its words, so that the arrows stay where they are."""
        return self._right() - max(BAR + NUMBER, 4 * ARROW + max(theme.label().width(self.text(word)) for word in entry.words))

    def _top(self, number: int) -> int:
        return self.at[1] + number * ROW

    def _right(self) -> int:
        return self.at[0] + self.width


def _draw_switch(target: pygame.Surface, at: tuple[int, int], on: bool, colour: theme.Colour) -> None:
    """A frame with a block in it: hollow at the left while it is off, filled at the right while it is on."""
    x, y = at
    pygame.draw.rect(target, colour if on else theme.LINE, (x, y, SWITCH, 9), 1)
    pygame.draw.rect(target, colour, (x + (11 if on else 2), y + 2, 7, 5), 0 if on else 1)
