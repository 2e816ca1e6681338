"""Signs in the place: over a head, and the number over what is counted."""

import pygame
import pytest

from game.sim.look import Mark
from game.view.frame import HEIGHT, WIDTH, Frame
from game.view.signs import draw_signs
from game.view.snapshot import Snapshot


def drawn(mark: Mark, tick: int = 0) -> pygame.Surface:
    """A picture with this sign alone."""
    target = pygame.Surface((WIDTH, HEIGHT))
    target.fill((90, 90, 90))
    snapshot = Snapshot()
    snapshot.take([(1, mark)])
    draw_signs(Frame(target, 0, 0, 1.0, tick), snapshot.marks)
    return target


def changed(picture: pygame.Surface) -> pygame.Rect:
    """Where something was drawn."""
    mask = pygame.mask.from_threshold(picture, (90, 90, 90), (1, 1, 1, 255))
    mask.invert()
    return mask.get_bounding_rects()[0] if mask.count() else pygame.Rect(0, 0, 0, 0)


@pytest.mark.parametrize("style", ["talk", "count"])
def test_it_stands_over_its_place(style: str) -> None:
    rect = changed(drawn(Mark(style, 200, 150, 12, 100)))  # type: ignore[arg-type]
    assert rect.w > 8
    assert abs(rect.centerx - 200) <= 2
    assert 130 < rect.bottom <= 152


def test_a_number_that_changes_jumps_and_shines() -> None:
    before, after = drawn(Mark("count", 200, 150, 12, 100)), drawn(Mark("count", 200, 150, 13, 0))
    assert changed(after).top < changed(before).top
    assert pygame.image.tobytes(before, "RGB") != pygame.image.tobytes(after, "RGB")
