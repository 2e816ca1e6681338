"""A list one chooses from: thin lines, capitals, and one mark that glides to the chosen entry."""

from dataclasses import dataclass

import pygame

from game.kit.approach import clamp
from game.ui import theme

ROW = 22  # px from entry to entry
TALL = 14  # px of a row's letters
STEP = 0.1  # of a slider
BAR = 72  # px, a slider's width
GLIDE = 0.35  # share of the way that the mark goes per tick
INDENT = 14  # px from the mark to the letters


@dataclass
class Entry:
    """One line. `value` (0..1) makes it a slider, `on` a switch; both carry what is set."""

    name: str
    label: str
    value: float | None = None
    on: bool | None = None


class Menu:
    """Entries below one another from `at` (px, top left), `width` px wide."""

    def __init__(self, entries: list[Entry], at: tuple[int, int], width: int = 200) -> None:
        self.entries, self.at, self.width = entries, at, width
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
        """Left (-1) or right (1) on a slider or switch; False when nothing changed."""
        entry = self.current
        if entry.value is not None:
            before, entry.value = entry.value, round(clamp(entry.value + by * STEP, 0.0, 1.0), 2)
            return entry.value != before
        if entry.on is not None:
            before_on, entry.on = entry.on, by > 0
            return entry.on != before_on
        return False

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
        left = self._bar_left()
        if entry.value is None or self.entry_at(point) != self.index or point[0] < left - 6:
            return False
        value = round(clamp((point[0] - left) / BAR, 0.0, 1.0), 2)
        changed, entry.value = value != entry.value, value
        return changed

    # -- drawing

    def draw(self, target: pygame.Surface, mark: theme.Colour = theme.RED) -> None:
        """Draws all entries; those one is not on are dim."""
        x = self.at[0]
        target.fill(mark, (x, round(self._mark) + 1, 2, TALL - 2))
        for number, entry in enumerate(self.entries):
            self._draw_entry(target, entry, self._top(number), number == self.index)

    def _draw_entry(self, target: pygame.Surface, entry: Entry, top: int, chosen: bool) -> None:
        colour = theme.BRIGHT if chosen else theme.DIM
        theme.write(target, entry.label.upper(), (self.at[0] + INDENT, top), colour, theme.label(), shade=True)
        if entry.value is not None:
            theme.bar(target, (self._bar_left(), top + 3, BAR, 8), entry.value, colour)
        elif entry.on is not None:
            self._draw_switch(target, top, entry.on, colour)

    def _draw_switch(self, target: pygame.Surface, top: int, on: bool, colour: theme.Colour) -> None:
        left = self._bar_left()
        pygame.draw.rect(target, theme.LINE, (left, top + 3, 18, 8), 1)
        target.fill(colour if on else theme.LINE, (left + (10 if on else 2), top + 5, 6, 4))

    def _top(self, number: int) -> int:
        return self.at[1] + number * ROW

    def _bar_left(self) -> int:
        return self.at[0] + self.width - BAR
