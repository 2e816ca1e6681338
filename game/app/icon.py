"""The window's icon: the red mark of the game's name, and a door in it."""

import pygame

from game.media.errors import MediaError
from game.media.files import read_picture
from game.media.palette import PLATE, RED
from game.paths import ASSETS

SIZE = 64  # px of the picture that a window shows; the desktop makes it smaller


def icon() -> pygame.Surface:
    """Always something: without its picture the mark alone."""
    try:
        return read_picture(ASSETS / "icon" / f"icon_{SIZE}.png")
    except MediaError:
        plain = pygame.Surface((SIZE, SIZE))
        plain.fill(PLATE)
        plain.fill(RED, (26, 6, 12, 32))
        plain.fill(RED, (26, 44, 12, 12))
        return plain
