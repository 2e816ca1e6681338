"""What boxes of words look like: a plate with a lit portrait at its left, a name, and lines of letters beside it."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.media import glyphs
from game.media.fonts import label, subtitle, write
from game.media.palette import LINE, PLATE, SPEAKERS, TEXT, WARM, Colour, mixed, scaled
from game.media.panels import plate, rule
from game.media.sheets import Picture
from game.view.frame import HEIGHT, WIDTH
from game.view.speakers import PORTRAIT

WIDE = 444  # px of the plate
PANEL = 60  # px of it behind the portrait
PAD = 10, 7  # px beside and above the letters
ROW = 16  # px from line to line
MARGIN, BARRED = 16, 8  # px from the picture's edge, and from the bars of a scene
GROUND = 226  # of 255: how much of the picture the plate takes away
MARKED = 24  # px of its upper line in the speaker's colour
SIGN = 4  # px between a sign and what is beside it
BEHIND, STEPS = 0.3, 5  # of the speaker's colour, at its brightest, behind the portrait; in so many steps


@dataclass(frozen=True, slots=True)
class Edge:
    """At which side of the picture a plate lies, and how many px of that are black."""

    above: bool
    bars: int

    def place(self, height: int, under: int = 0) -> pygame.Rect:
        """A plate of this height, with `under` px more of other plates before it, seen from the top."""
        gap = self.bars + BARRED if self.bars else MARGIN
        top = gap + under if self.above else HEIGHT - gap - height
        return pygame.Rect((WIDTH - WIDE) // 2, top, WIDE, height)


def colour_of(who: str) -> Colour:
    """In which somebody's name is written."""
    return SPEAKERS.get(who, WARM)


def height_of(lines: int) -> int:
    """px of a plate with a name and so many lines; the portrait has to fit in."""
    return max((lines + 1) * ROW, PORTRAIT) + 2 * PAD[1]


def text_left(rect: pygame.Rect) -> int:
    """Where letters begin, px."""
    return rect.x + PANEL + PAD[0]


def draw_plate(target: pygame.Surface, rect: pygame.Rect, who: str, name: str, share: float) -> None:
    """The plate and the name on it, `share` 0..1 of them there."""
    accent = colour_of(who)
    plate(target, rect, round(GROUND * share))
    rule(target, rect.x, rect.y, rect.width, mixed(PLATE, accent, share), PANEL, mixed(PLATE, LINE, share))
    target.fill(scaled(LINE, 0.6 * share), (rect.x, rect.bottom - 1, rect.width, 1))
    write(target, name, (text_left(rect), rect.y + PAD[1] - 3), mixed(PLATE, accent, share), label())


def draw_portrait(target: pygame.Surface, picture: Picture | None, rect: pygame.Rect, who: str, down: int, share: float) -> None:
    """In its own panel, with light behind it; `down` px lower than it stands."""
    panel = pygame.Rect(rect.x, rect.y + 1, PANEL, rect.height - 2)
    light = _light(colour_of(who), panel.size)
    light.set_alpha(None if share >= 1 else int(255 * share))
    target.blit(light, panel)
    target.fill(scaled(LINE, 0.5 * share), (panel.right, panel.y, 1, panel.height))
    if picture is not None:
        before = target.get_clip()
        target.set_clip(panel)
        picture.surface.set_alpha(int(255 * share))
        target.blit(picture.surface, (panel.centerx + picture.dx, panel.bottom + picture.dy + down))
        target.set_clip(before)


def draw_letters(target: pygame.Surface, lines: list[str], at: tuple[int, int], come: int, colour: Colour = TEXT) -> None:
    """The lines below one another, as far as their letters have come."""
    letters = subtitle()
    for row, line in enumerate(lines):
        width = letters.width(line[: max(0, come)])  # whole lines are kept, and shown as far as they have come
        target.blit(letters.render(line, colour), (at[0], at[1] + row * ROW), (0, 0, width, letters.height))
        come -= len(line)


def draw_hint(target: pygame.Surface, signs: tuple[str, ...], words: str, right: int, middle: int, light: float) -> int:
    """A sign and what it does, on the plate's lower edge, ending at `right` px; where it begins."""
    wide = glyphs.width(signs) + (SIGN + label().width(words) if words else 0)
    left = right - wide
    plate(target, (left - SIGN, middle - glyphs.HEIGHT // 2 - 1, wide + 2 * SIGN, glyphs.HEIGHT + 2), GROUND)
    glyphs.draw_signs(target, signs, (left, middle - glyphs.HEIGHT // 2), int(255 * light))
    if words:
        write(target, words, (left + glyphs.width(signs) + SIGN, middle - 8), scaled(TEXT, 0.7 * light), label())
    return left - SIGN


@lru_cache(maxsize=64)
def _light(accent: Colour, size: tuple[int, int]) -> pygame.Surface:
    """A glow behind a head, in few steps, on black."""
    width, height = size
    surface = pygame.Surface(size).convert()
    for y in range(height):
        for x in range(width):
            away = ((x - width / 2) / (0.7 * width)) ** 2 + ((y - 0.62 * height) / (0.7 * height)) ** 2
            grain = ((x + 2 * y) % 4 + 0.5) / 4 - 0.5  # between two steps they are woven into each other
            level = round(max(0.0, 1 - away) * STEPS + grain) / STEPS
            surface.set_at((x, y), mixed(PLATE, accent, BEHIND * level * level))
    return surface
