"""Somewhere to draw that nobody sees: for machines that look at pictures."""

import os

import pygame

from game.view.frame import HEIGHT, WIDTH

_DRIVER = "SDL_VIDEODRIVER"


def unseen_display() -> None:
    """Makes one, where there is no window yet. SDL needs to know for what it makes surfaces; its dummy driver shows nothing anywhere."""
    if pygame.display.get_init() and pygame.display.get_surface() is not None:
        return
    before = os.environ.get(_DRIVER)
    os.environ[_DRIVER] = "dummy"
    try:
        pygame.display.init()
        pygame.display.set_mode((WIDTH, HEIGHT))
    finally:
        del os.environ[_DRIVER]
        if before is not None:
            os.environ[_DRIVER] = before
