"""What is said never lies over whom one has to watch."""

import pygame
import pytest

from game.media.library import Library
from game.paths import ASSETS
from game.sim.events import Said
from game.sim.look import Layer, Look
from game.view.dialogue import Dialogue
from game.view.snapshot import Snapshot

HERO, ENEMY = Layer.HERO, Layer.ENEMY
MIDDLE = 320.0


def plate(*seen: tuple[Layer, float, float], later: tuple[tuple[Layer, float, float], ...] = ()) -> pygame.Rect:
    """Where a line lies that begins with these in the picture (layer, x, y of the pivot), and goes on with those `later`."""
    dialogue, snapshot = Dialogue(Library(ASSETS)), Snapshot()
    snapshot.take([(i, Look("zuru", "idle", 0, x, y, layer=layer)) for i, (layer, x, y) in enumerate(seen, 1)])
    dialogue.tick([Said("tae", "It hangs up there, and it looks at us.", 120)], str, snapshot, (0, 0))
    snapshot.take([(i, Look("zuru", "idle", 0, x, y, layer=layer)) for i, (layer, x, y) in enumerate(later, 1)])
    dialogue.tick([], str, snapshot, (0, 0))
    rect = dialogue.plate(str)
    assert rect is not None
    return rect


@pytest.mark.parametrize("feet", [60.0, 120.0, 200.0, 260.0, 340.0])
def test_the_figure_is_never_covered(feet: float) -> None:
    assert not plate((HERO, MIDDLE, feet)).colliderect((MIDDLE - 10, feet - 44, 20, 44))


def test_what_crawls_at_the_ceiling_is_not_covered_while_the_figure_stands_low() -> None:
    assert plate((HERO, MIDDLE, 250.0)).bottom < 100
    assert plate((HERO, MIDDLE, 250.0), (ENEMY, MIDDLE + 30, 30.0)).top > 250
    assert plate((HERO, MIDDLE, 250.0), (ENEMY, 20.0, 30.0)).bottom < 100


def test_a_line_stays_where_it_began() -> None:
    assert plate((HERO, MIDDLE, 200.0), later=((HERO, MIDDLE, 330.0),)) == plate((HERO, MIDDLE, 200.0))
