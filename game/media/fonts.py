"""Letters: one typeface in a few sizes, drawn without smoothing and kept once drawn."""

from functools import lru_cache
from pathlib import Path

import pygame

from game.media.errors import MediaError
from game.media.palette import SHADE
from game.paths import ASSETS

KEPT = 256  # rendered texts per size
Colour = tuple[int, int, int]

BODY, SUBTITLE = 12, 14  # px, sizes for which the typeface has hand-set dots
CAPITALS, WIDE = (14, 12, 1), (24, 18, 3)  # px: large letters, small ones, and the room between them


class Typeface:
    """One size of the typeface. `track` is extra space between letters, px. With `small`, a smaller size, it is small capitals: whatever is
    no capital is written in that size, small letters as capitals."""

    def __init__(self, file: Path, size: int, track: int = 0, small: int = 0) -> None:
        pygame.font.init()
        try:
            self._font = pygame.font.Font(file, size)
            self._small = pygame.font.Font(file, small) if small else self._font
        except (OSError, pygame.error) as wrong:
            raise MediaError(file, f"the font cannot be read ({wrong})") from wrong
        self.track, self._capitals = track, bool(small)
        self.height = self._font.get_linesize()  # px from line to line
        self._down = self._font.get_ascent() - self._small.get_ascent()  # px to the same base line
        self._kept: dict[tuple[str, Colour], pygame.Surface] = {}
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """How wide a text is, px."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= KEPT:
                self._widths.clear()
            found = self._widths[text] = self._width(text)
        return found

    def _width(self, text: str) -> int:
        spread = self.track * max(0, len(text) - 1)
        if not self._capitals:
            return self._font.size(text)[0] + spread
        return sum(self._of(letter).size(letter)[0] for letter in text) + spread - self._lead(text)

    def render(self, text: str, colour: Colour) -> pygame.Surface:
        """The text on nothing; do not draw on it, it is kept."""
        found = self._kept.get((text, colour))
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[text, colour] = self._render(text, colour)
        return found

    def _render(self, text: str, colour: Colour) -> pygame.Surface:
        if not (self.track or self._capitals):
            return self._font.render(text, False, colour).convert_alpha()
        whole = pygame.Surface((max(1, self.width(text)), self.height), pygame.SRCALPHA)
        x = -self._lead(text)
        for letter in text:
            font = self._of(letter)
            drawn = font.render(letter.upper() if self._capitals else letter, False, colour)
            whole.blit(drawn, (x, 0 if font is self._font else self._down))
            x += font.size(letter)[0] + self.track
        return whole.convert_alpha()

    def _lead(self, text: str) -> int:
        """px of nothing before a first large letter, left out so that it begins where lines do."""
        large = self._capitals and text[:1].isupper()
        return self._font.render(text[0], False, (255, 255, 255)).get_bounding_rect().left if large else 0

    def _of(self, letter: str) -> pygame.font.Font:
        """The size in which a letter is written."""
        return self._font if letter.isupper() else self._small


@lru_cache(maxsize=16)
def face(size: int = BODY, track: int = 0, small: int = 0) -> Typeface:
    """The game's typeface in a size of px (12, 14, 16, 18, 20, 22, 24, 28 or 32)."""
    return Typeface(ASSETS / "fonts" / "terminus.ttf", size, track, small)


def body() -> Typeface:
    """Plain text."""
    return face(BODY)


def subtitle() -> Typeface:
    """What is said."""
    return face(SUBTITLE)


def label() -> Typeface:
    """Small capitals: entries, names, notes."""
    size, small, track = CAPITALS
    return face(size, track, small)


def heading() -> Typeface:
    """Wide small capitals over a screen."""
    size, small, track = WIDE
    return face(size, track, small)


def write(
    target: pygame.Surface, text: str, at: tuple[int, int], colour: Colour, face: Typeface, *, align: str = "left", shade: bool = False
) -> pygame.Rect:
    """Draws one line: `at` is its top left, top middle (`center`) or top right (`right`); `shade` puts a dark edge round it."""
    width = face.width(text)
    x = at[0] - {"left": 0, "center": width // 2, "right": width}[align]
    if shade:
        dark = face.render(text, SHADE)
        target.fblits([(dark, (x + dx, at[1] + dy)) for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1))])
    return target.blit(face.render(text, colour), (x, at[1]))


def wrap(text: str, letters: int) -> list[str]:
    """The text in lines of at most so many letters, broken between words; a word that is longer by itself is broken in its midst."""
    lines: list[str] = []
    for word in (whole[at : at + letters] for whole in text.split() for at in range(0, len(whole), letters)):
        if lines and len(lines[-1]) + 1 + len(word) <= letters:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def wrap_evenly(text: str, letters: int) -> list[str]:
    """As `wrap`, in as many lines, but as narrow as that allows: no last line of a single short word."""
    lines = wrap(text, letters)
    longest = max(map(len, text.split()), default=0)
    for narrow in range(longest, letters):
        if len(even := wrap(text, narrow)) == len(lines):
            return even
    return lines
