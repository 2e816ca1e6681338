"""The window's icon: a figure's head and shoulders before the dark."""

import pygame

from game.media.errors import MediaError
from game.media.palette import PLATE, RED
from game.media.sheets import load_sheet
from game.paths import ASSETS

PART = 24  # px of the sprite, a square
SIZE = 48  # px


def icon() -> pygame.Surface:
    """Always something: without the sprite a red square on black."""
    whole = pygame.Surface((PART, PART))
    whole.fill(PLATE)
    try:
        sheet = load_sheet(ASSETS / "sprites", "zuru")
        figure = sheet.picture(sheet.cell("idle", 0))
        whole.blit(figure.surface, ((PART - figure.surface.get_width()) // 2, 3))
    except MediaError:
        whole.fill(RED, (10, 4, 4, 11))
        whole.fill(RED, (10, 17, 4, 4))
    return pygame.transform.scale(whole, (SIZE, SIZE))
