"""How every screen looks: thin lines, small capitals, much black, one red."""

import pygame

from game.media.fonts import BODY, HEADING, SUBTITLE, TITLE, Typeface, face, wrap, write
from game.media.palette import (
    ARC,
    BLACK,
    BRIGHT,
    COLD,
    DARK_RED,
    DIM,
    LINE,
    PLATE,
    RED,
    SHADE,
    TEXT,
    WARM,
    Colour,
    mixed,
    scaled,
)

__all__ = [
    "ARC", "BLACK", "BODY", "BRIGHT", "COLD", "DARK_RED", "DIM", "HEADING", "LINE", "MARGIN", "PLATE", "RED", "SHADE", "SUBTITLE", "TEXT",
    "TITLE", "WARM", "Colour", "Typeface", "bar", "body", "face", "heading", "label", "mixed", "plate", "rule", "scaled", "title", "wrap",
    "write",
]  # fmt: skip

MARGIN = 16  # px at every edge that hold nothing one has to read


def body() -> Typeface:
    """Plain text."""
    return face(BODY)


def label() -> Typeface:
    """Small capitals, for what is written in upper case: entries, captions."""
    return face(BODY, 1)


def heading() -> Typeface:
    """Wide capitals over a screen."""
    return face(HEADING, 3)


def title() -> Typeface:
    """The largest letters: the game's name, a chapter's."""
    return face(TITLE, 10)


def rule(target: pygame.Surface, x: int, y: int, width: int, colour: Colour = LINE) -> None:
    """A thin line to the right."""
    target.fill(colour, (x, y, width, 1))


def plate(target: pygame.Surface, rect: tuple[int, int, int, int], strength: int = 215) -> None:
    """A dark ground (x, y, width, height) for something one has to read; strength 0..255."""
    ground = pygame.Surface(rect[2:])
    ground.fill(PLATE)
    ground.set_alpha(strength)
    target.blit(ground, rect[:2])


def bar(target: pygame.Surface, rect: tuple[int, int, int, int], share: float, colour: Colour = TEXT) -> None:
    """A slider or progress bar (x, y, width, height): a thin frame, filled to `share` (0..1)."""
    pygame.draw.rect(target, LINE, rect, 1)
    x, y, w, h = rect
    target.fill(colour, (x + 2, y + 2, max(0, round((w - 4) * share)), h - 4))
