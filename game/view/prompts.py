"""Hints in the place: the key or button for an action, as a small cap above where it is needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.kit.approach import approach
from game.media.fonts import BODY, face, wrap
from game.media.palette import BRIGHT, DIM, LINE, PLATE, mixed
from game.media.text import Text
from game.sim.events import Event, PromptHidden, PromptShown, Restarted
from game.view.frame import HEIGHT, WIDTH, Frame

FADE = 1 / 12  # per tick
CAP = 16  # px high
PAD = 5  # px beside the letters of a cap
GAP = 3  # px between caps
ABOVE = 10  # px between the place and the caps
EDGE = 12  # px that it keeps from the picture's edges
APART = 4  # px that it keeps from a subtitle's plate
LEADING = 13  # px from line to line of a long hint
INSIDE = pygame.Rect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE)


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

    def draw(self, frame: Frame, text: Text, name_of: Callable[[str], str], taken: pygame.Rect | None = None) -> None:
        """Draws them above their places, kept inside the picture and away from what is `taken` by a subtitle."""
        for hint in self._shown.values():
            words = text(hint.key)
            caps = tuple(name_of(a.strip()) for a in hint.action.split("+") if a.strip())
            picture = _picture(caps, "" if words == hint.key else words)
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
def _picture(caps: tuple[str, ...], words: str) -> pygame.Surface:
    """Caps in a row, and what they do: in one line if there is room, else in more."""
    letters = face(BODY)
    widths = [max(CAP, letters.width(cap) + 2 * PAD) for cap in caps]
    caps_width = sum(widths) + GAP * max(0, len(caps) - 1)
    lines = wrap(words, max(8, (INSIDE.width - caps_width - 2 * PAD) // letters.width("m")))
    text_width = max((letters.width(line) for line in lines), default=-2 * PAD) + 2 * PAD
    height = CAP + 1 + LEADING * max(0, len(lines) - 1)
    surface = pygame.Surface((max(1, caps_width + text_width), height), pygame.SRCALPHA).convert_alpha()
    x = 0
    for cap, width in zip(caps, widths, strict=True):
        _cap(surface, cap, x, width)
        x += width + GAP
    if lines:
        surface.fill((*PLATE, 190), pygame.Rect(x - 1, 0, text_width + 1 - GAP, height))
    for i, line in enumerate(lines):
        surface.blit(letters.render(line, DIM), (x + PAD - 2, (CAP - letters.height) // 2 + 1 + i * LEADING))
    return surface


def _cap(surface: pygame.Surface, name: str, x: int, width: int) -> None:
    """A key: pale rim, dark face, a thicker lower edge."""
    letters = face(BODY)
    pygame.draw.rect(surface, (*LINE, 255), (x, 0, width, CAP + 1), border_radius=3)
    pygame.draw.rect(surface, (*mixed(PLATE, LINE, 0.12), 255), (x + 1, 1, width - 2, CAP - 3), border_radius=2)
    at = x + (width - letters.width(name)) // 2, (CAP - letters.height) // 2
    surface.blit(letters.render(name, BRIGHT), at)
