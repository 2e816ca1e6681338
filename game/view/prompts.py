"""Hints in the place: the key or button for an action, as a small cap above where it is needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.kit.approach import approach
from game.media.fonts import BODY, face
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

    def draw(self, frame: Frame, text: Text, name_of: Callable[[str], str]) -> None:
        """Draws them above their places, kept inside the picture."""
        for hint in self._shown.values():
            words = text(hint.key)
            picture = _picture([name_of(a.strip()) for a in hint.action.split("+") if a.strip()], "" if words == hint.key else words)
            picture.set_alpha(int(255 * hint.share))
            x, y = frame.at(hint.x, hint.y)
            w, h = picture.get_size()
            rise = round(4 * (1 - hint.share))
            left = min(max(x - w // 2, EDGE), WIDTH - EDGE - w)
            top = min(max(y - h - ABOVE + rise, EDGE), HEIGHT - EDGE - h)
            frame.target.blit(picture, (left, top))


def _picture(caps: list[str], words: str) -> pygame.Surface:
    """Caps in a row, and what they do."""
    letters = face(BODY)
    widths = [max(CAP, letters.width(cap) + 2 * PAD) for cap in caps]
    caps_width = sum(widths) + GAP * max(0, len(caps) - 1)
    text_width = letters.width(words) + 2 * PAD if words else 0
    surface = pygame.Surface((max(1, caps_width + text_width), CAP + 1), pygame.SRCALPHA).convert_alpha()
    x = 0
    for cap, width in zip(caps, widths, strict=True):
        _cap(surface, cap, x, width)
        x += width + GAP
    if words:
        ground = pygame.Rect(x - 1, 0, text_width + 1 - GAP, CAP + 1)
        surface.fill((*PLATE, 190), ground)
        surface.blit(letters.render(words, DIM), (x + PAD - 2, (CAP - letters.height) // 2 + 1))
    return surface


def _cap(surface: pygame.Surface, name: str, x: int, width: int) -> None:
    """A key: pale rim, dark face, a thicker lower edge."""
    letters = face(BODY)
    pygame.draw.rect(surface, (*LINE, 255), (x, 0, width, CAP + 1), border_radius=3)
    pygame.draw.rect(surface, (*mixed(PLATE, LINE, 0.12), 255), (x + 1, 1, width - 2, CAP - 3), border_radius=2)
    at = x + (width - letters.width(name)) // 2, (CAP - letters.height) // 2
    surface.blit(letters.render(name, BRIGHT), at)
