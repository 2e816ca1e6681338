"""Letters that come one after the other, at the pace that was set, with a breath after a comma and a longer one after a sentence."""

import re
from dataclasses import dataclass
from math import inf

from game.media.fonts import wrap, wrap_evenly
from game.media.text import Text

LETTERS, LINES = 44, 3  # of a page


@dataclass(frozen=True, slots=True)
class Pace:
    """`letters` per tick; ticks of rest after a comma and after a sentence."""

    letters: float
    comma: int
    sentence: int


PACES = {"slow": Pace(0.35, 12, 26), "normal": Pace(0.7, 6, 14), "fast": Pace(1.5, 2, 5), "at_once": Pace(inf, 0, 0)}
_SENTENCE = re.compile(r"(?<=[.?!…])\s+")
ENDS, COMMAS = ".?!…", ",;:–—"


def set_in_pages(words: str) -> list[list[str]]:
    """The words in lines, and these in pages, which end with a sentence if they can; there is always one, even of nothing."""
    return [wrap_evenly(" ".join(page), LETTERS) for page in _pages(words)]


def _pages(words: str) -> list[list[str]]:
    lines = wrap(words, LETTERS)
    if len(lines) <= LINES:
        return [lines]
    pages: list[list[str]] = []
    for sentence in _SENTENCE.split(words.strip()):
        both = wrap(" ".join((*pages[-1], sentence)), LETTERS) if pages else []
        if pages and len(both) <= LINES:
            pages[-1] = both
        else:
            pages += _parts(wrap(sentence, LETTERS))
    return pages


def _parts(lines: list[str]) -> list[list[str]]:
    """Of about the same length, none longer than a page."""
    count = max(1, -(-len(lines) // LINES))
    return [lines[len(lines) * number // count : len(lines) * (number + 1) // count] for number in range(count)]


class Typewriter:
    """One text. It is set anew when the language changes, and goes on at the same share of it."""

    def __init__(self, key: str, text: Text) -> None:
        self._key, self._words = key, text(key)
        self._pages = set_in_pages(self._words)
        self.page = 0
        self._come = 0.0  # letters of this page that are there
        self._rest = 0  # ticks until the next comes

    @property
    def lines(self) -> list[str]:
        """Those of this page, whole."""
        return self._pages[self.page]

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._pages)

    @property
    def most_lines(self) -> int:
        """Of the longest page."""
        return max(map(len, self._pages))

    @property
    def come(self) -> int:
        """How many letters of this page are there."""
        return int(min(self._come, self._letters))

    @property
    def coming(self) -> bool:
        """Do letters of this page still come?"""
        return self._come < self._letters

    @property
    def resting(self) -> bool:
        """Is it a breath between two letters?"""
        return self._rest > 0

    @property
    def last(self) -> bool:
        """Is nothing left but this page?"""
        return self.page == len(self._pages) - 1

    @property
    def _letters(self) -> int:
        return sum(map(len, self.lines))

    def tick(self, pace: Pace, text: Text) -> None:
        """One tick passes."""
        words = text(self._key)
        if words != self._words:
            self._set_anew(words)
        if self._rest > 0:
            self._rest -= 1
        elif self.coming:
            self._type(pace)

    def _type(self, pace: Pace) -> None:
        before, letters = self.come, "".join(self.lines)
        self._come = min(self._come + pace.letters, len(letters))
        for at in range(before, min(self.come, len(letters) - 1)):
            rest = self._breath(letters, at, pace)
            if rest:
                self._come, self._rest = float(at + 1), rest
                return

    @staticmethod
    def _breath(letters: str, at: int, pace: Pace) -> int:
        """Ticks of rest after the letter; none between several dots, and none within a word."""
        if letters[at + 1] in ENDS or (letters[at + 1].isalnum() and not letters[at + 1].isupper()):
            return 0
        return pace.sentence if letters[at] in ENDS else pace.comma if letters[at] in COMMAS else 0

    def hurry(self) -> bool:
        """All letters of the page are there, or the next page begins; False when there is nothing more."""
        if self.coming:
            self._come, self._rest = float(self._letters), 0
            return True
        if self.last:
            return False
        self.page, self._come, self._rest = self.page + 1, 0.0, 0
        return True

    def ticks(self, pace: Pace) -> int:
        """How long about the letters of this page take to come, without the breaths."""
        return round(self._letters / pace.letters)

    def _set_anew(self, words: str) -> None:
        share, whole = self._come / max(1, self._letters), not self.coming
        self._words, self._pages = words, set_in_pages(words)
        self.page = min(self.page, len(self._pages) - 1)
        self._come = float(self._letters if whole else int(share * self._letters))
