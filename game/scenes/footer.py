"""At the bottom of every screen, at the right: which keys do what there, in the signs of the device in hand."""

import pygame

from game.controls.bindings import Family
from game.media import glyphs
from game.scenes.services import Services
from game.ui import theme

Hints = tuple[tuple[str, str], ...]  # actions as in `Controls.signs`, and the text key of what they do
MOVE, CHANGE, CHOOSE, BACK = ("up+down", "hint.move"), ("left+right", "hint.change"), ("ok", "hint.choose"), ("back", "menu.back")
SIGN, APART = 5, 16  # px between a sign and its words, and between two of them


def draw_footer(target: pygame.Surface, services: Services, hints: Hints, light: float = 1.0) -> None:
    """Draws them with their end at the grid's right edge, `light` 0..1 of them."""
    if light <= 0:
        return
    parts = [(signs, services.text(key)) for signs, key in _signs(services, hints) if signs]
    letters = theme.label()
    wide = sum(glyphs.width(signs) + SIGN + letters.width(words) for signs, words in parts) + APART * max(0, len(parts) - 1)
    x = theme.RIGHT - wide
    for signs, words in parts:
        x = glyphs.draw_signs(target, signs, (x, theme.FOOT), int(255 * light)) + SIGN
        x = theme.write(target, words, (x, theme.FOOT), theme.scaled(theme.DIM, light), letters, shade=True).right + APART


def _signs(services: Services, hints: Hints) -> list[tuple[tuple[str, ...], str]]:
    """A mouse chooses by pointing: it needs no sign for moving, and changes what is set with the button it chooses with."""
    controls = services.controls
    if controls.family is not Family.MOUSE:
        return [(controls.signs(action), key) for action, key in hints]
    return [(controls.signs("ok" if (action, key) == CHANGE else action), key) for action, key in hints if (action, key) != MOVE]
