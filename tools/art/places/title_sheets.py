"""A picture of the title to look at, as the game draws it, and the icon in all its sizes."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from tools.art.lib import post, show

AFTER = ("places.title", "screens.icon")
REPO = Path(__file__).resolve().parents[3]
DOCS = REPO / "docs" / "art"
AGE = 400  # ticks: a train is on its way, the eye is open
GROUND = "#2d3a3d"
STRIP, BETWEEN = 300, 22  # px: how high the icons' part is, and what lies between them
SHOWN = (256, 128, 64, 48, 32, 16)  # px


def _title() -> post.Array:
    """The game's own picture, at twice its size."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame

    from game.media.library import Library
    from game.scenes.vista import Vista
    from game.ui import theme
    from game.ui.wordmark import draw_wordmark

    pygame.display.init()
    pygame.display.set_mode((show.SCREEN_W, show.SCREEN_H))
    picture = pygame.Surface((show.SCREEN_W, show.SCREEN_H)).convert()
    Vista(Library(REPO / "assets")).draw(picture, AGE)
    draw_wordmark(picture, (56, 78), 1.0, theme.BRIGHT, theme.RED)
    pixels = pygame.surfarray.array3d(picture).swapaxes(0, 1) / 255
    pygame.display.quit()
    return _larger(pixels, 2)


def _larger(picture: post.Array, times: int) -> post.Array:
    return np.repeat(np.repeat(picture, times, 0), times, 1)


def _icons(wide: int) -> post.Array:
    strip = np.ones((STRIP, wide, 3)) * post.hexc(GROUND)
    x = BETWEEN
    for size in SHOWN:
        show.blit(strip, post.load(REPO / "assets" / "icon" / f"icon_{size}.png"), x, BETWEEN)
        x += size + BETWEEN
    for size, times in ((48, 3), (32, 5), (16, 9)):
        show.blit(strip, _larger(post.load(REPO / "assets" / "icon" / f"icon_{size}.png"), times), x, BETWEEN)
        x += size * times + BETWEEN
    return strip


def finish(_work: Path) -> None:
    """Write the sheet."""
    title = _title()
    post.save(DOCS / "title.png", np.concatenate([title, _icons(title.shape[1])], 0))
