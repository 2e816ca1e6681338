"""Letters: one typeface in a few sizes, drawn without smoothing and kept once drawn."""

from functools import lru_cache
from pathlib import Path

import pygame

from game.media.errors import MediaError
from game.media.palette import SHADE
from game.paths import ASSETS

KEPT = 256  # rendered texts per size
Colour = tuple[int, int, int]

SMALL, BODY, SUBTITLE, HEADING, TITLE = 12, 12, 14, 18, 32  # px, sizes for which the typeface has hand-set dots


class Typeface:
    """One size of the typeface. `track` is extra space between letters, px: wide capitals for headings."""

    def __init__(self, file: Path, size: int, track: int = 0) -> None:
        pygame.font.init()
        try:
            self._font = pygame.font.Font(file, size)
        except (OSError, pygame.error) as wrong:
            raise MediaError(file, f"the font cannot be read ({wrong})") from wrong
        self.track = track
        self.height = self._font.get_linesize()  # px from line to line
        self._kept: dict[tuple[str, Colour], pygame.Surface] = {}

    def width(self, text: str) -> int:
        """How wide a text is, px."""
        return self._font.size(text)[0] + self.track * max(0, len(text) - 1)

    def render(self, text: str, colour: Colour) -> pygame.Surface:
        """The text on nothing; do not draw on it, it is kept."""
        found = self._kept.get((text, colour))
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[text, colour] = self._render(text, colour)
        return found

    def _render(self, text: str, colour: Colour) -> pygame.Surface:
        if not self.track:
            return self._font.render(text, False, colour).convert_alpha()
        whole = pygame.Surface((max(1, self.width(text)), self.height), pygame.SRCALPHA)
        x = 0
        for letter in text:
            whole.blit(self._font.render(letter, False, colour), (x, 0))
            x += self._font.size(letter)[0] + self.track
        return whole.convert_alpha()


@lru_cache(maxsize=16)
def face(size: int = BODY, track: int = 0) -> Typeface:
    """The game's typeface in a size of px (12, 14, 16, 18, 20, 22, 24, 28 or 32)."""
    return Typeface(ASSETS / "fonts" / "terminus.ttf", size, track)


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
    """The text in lines of at most so many letters, broken between words."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= letters:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
