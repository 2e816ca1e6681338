"""A sentence in the window after the game broke, for whoever started it without a terminal."""

import logging
from time import perf_counter, sleep

import pygame

from game.app.screen import Screen
from game.ui import theme

LOG = logging.getLogger(__name__)
SHOWN = 30.0  # s at most
LETTERS = 80  # a line
CLOSES = (pygame.QUIT, pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN, pygame.CONTROLLERBUTTONDOWN)
UNSEEN = ("dummy", "offscreen")  # video drivers without anybody before them


def show_sentence(screen: Screen, sentence: str) -> None:
    """Until a key, a click, or half a minute. What broke may have broken drawing, too: then it is not shown."""
    if pygame.display.get_driver() in UNSEEN:
        return
    try:
        _draw(screen.picture, sentence)
        until = perf_counter() + SHOWN
        while perf_counter() < until and not pygame.event.get(CLOSES):
            screen.show()
            sleep(0.05)
            pygame.event.pump()
    except Exception:
        LOG.exception("the sentence cannot be shown")


def _draw(picture: pygame.Surface, sentence: str) -> None:
    picture.fill(theme.BLACK)
    theme.rule(picture, theme.LEFT, 136, theme.RIGHT - theme.LEFT)
    for number, line in enumerate(theme.wrap(sentence, LETTERS)):
        theme.write(picture, line, (theme.LEFT, 150 + 16 * number), theme.TEXT, theme.body())
