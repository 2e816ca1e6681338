"""Drawing without a window: the dummy driver, and rooms drawn in text."""

from collections.abc import Iterator

import pygame
import pytest

from tests.view.rooms import library


@pytest.fixture(autouse=True, scope="module")
def window() -> Iterator[None]:
    """A window nobody sees; one per file, since tests of the whole program close theirs."""
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    library.cache_clear()
    yield
    pygame.display.quit()


@pytest.fixture
def picture() -> pygame.Surface:
    """An empty picture of the game's size."""
    return pygame.Surface((640, 360)).convert()
