"""Hints in the place: the sign of the key or button for an action, and what it does, above where it is needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.kit.approach import approach
from game.media import glyphs
from game.media.fonts import body, wrap
from game.media.palette import BRIGHT, LINE, PLATE, TEXT
from game.media.panels import GROUND
from game.media.text import Text
from game.sim.events import Event, PromptHidden, PromptShown, Restarted
from game.view.frame import HEIGHT, WIDTH, Frame

FADE = 1 / 12  # per tick
PAD = 6, 4  # px beside and above what is on the plate
SIGN = 6  # px between signs and words
ABOVE = 10  # px between the place and the plate
EDGE = 16  # px that it keeps from the picture's edges
APART = 4  # px that it keeps from a subtitle's plate
LEADING = 13  # px from line to line of a long hint
INSIDE = pygame.Rect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE)

Signs = Callable[[str], tuple[str, ...]]  # from an action to the names of signs


def unsigned(action: str) -> tuple[str, ...]:
    """For a picture that nobody plays: signs of keys nobody knows."""
    return ("key_other",) * bool(action)


@dataclass(slots=True)
class Shown:
    """One hint; `share` 0..1 of it is faded in."""

    key: str
    action: str
    x: float
    y: float
    share: float = 0.0
    going: bool = False


class Prompts:
    """All that are shown now."""

    def __init__(self) -> None:
        self._shown: dict[str, Shown] = {}

    def tick(self, events: Sequence[Event]) -> None:
        """One tick passes."""
        for event in events:
            if isinstance(event, PromptShown):
                old = self._shown.get(event.key)
                self._shown[event.key] = Shown(event.key, event.action, event.x, event.y, old.share if old else 0.0)
            elif isinstance(event, PromptHidden) and event.key in self._shown:
                self._shown[event.key].going = True
            elif isinstance(event, Restarted):
                self._shown.clear()
        for hint in self._shown.values():
            hint.share = approach(hint.share, 0.0 if hint.going else 1.0, FADE)
        self._shown = {k: h for k, h in self._shown.items() if h.share > 0}

    def draw(self, frame: Frame, text: Text, signs_of: Signs, taken: pygame.Rect | None = None) -> None:
        """Draws them above their places, kept inside the picture and away from what is `taken` by a subtitle."""
        for hint in self._shown.values():
            words = text(hint.key)
            signs = signs_of(hint.action) if hint.action else ()
            picture = _picture(signs, "" if words == hint.key else words)
            picture.set_alpha(int(255 * hint.share))
            x, y = frame.at(hint.x, hint.y)
            rect = picture.get_rect(midbottom=(x, y - ABOVE + round(4 * (1 - hint.share))))
            rect.clamp_ip(INSIDE)
            if taken is not None:
                _move_off(rect, taken)
            frame.target.blit(picture, rect)


def _move_off(rect: pygame.Rect, taken: pygame.Rect) -> None:
    """Above or below what is taken, where there is more room; a little away from it."""
    if not rect.colliderect(taken.inflate(0, 2 * APART)):
        return
    if taken.centery > HEIGHT // 2:
        rect.bottom = taken.top - APART
    else:
        rect.top = taken.bottom + APART


@lru_cache(maxsize=64)
def _picture(signs: tuple[str, ...], words: str) -> pygame.Surface:
    """Signs in a row, and what they do: in one line if there is room, else in more; all on one plate."""
    letters = body()
    indent = glyphs.width(signs) + (SIGN if signs and words else 0)
    lines = wrap(words, max(8, (INSIDE.width - indent - 2 * PAD[0]) // letters.width("m")))
    width = 2 * PAD[0] + indent + max((letters.width(line) for line in lines), default=0)
    height = 2 * PAD[1] + glyphs.HEIGHT + LEADING * max(0, len(lines) - 1)
    surface = pygame.Surface((width, height), pygame.SRCALPHA).convert_alpha()
    surface.fill((*PLATE, GROUND))
    surface.fill((*LINE, 255), (0, 0, width, 1))
    surface.fill((*BRIGHT, 255), (0, 0, PAD[0] + 2, 1))
    glyphs.draw_signs(surface, signs, (PAD[0], PAD[1]))
    for i, line in enumerate(lines):
        surface.blit(letters.render(line, TEXT), (PAD[0] + indent, PAD[1] + 1 + i * LEADING))
    return surface
