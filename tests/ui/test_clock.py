"""Ticks and pictures: never a spiral, never a doubled tick on a steady display."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.clock import MOST_TICKS, TICK, Accumulator


@given(times=st.lists(st.floats(0, 30), max_size=50), rate=st.sampled_from([30.0, 59.94, 60.0, 75.0, 144.0]))
def test_it_never_spirals(times: list[float], rate: float) -> None:
    accumulator = Accumulator(rate)
    for elapsed in times:
        assert 0 <= accumulator.advance(elapsed) <= MOST_TICKS
        assert 0 <= accumulator.alpha <= 1
    assert accumulator.advance(0) <= 1  # nothing was saved up


@pytest.mark.parametrize("rate", [59.94, 60.0, 60.2])
def test_in_step_with_the_display_every_picture_is_one_tick(rate: float) -> None:
    accumulator = Accumulator(rate)
    assert {accumulator.advance(1 / rate) for _ in range(20_000)} == {1}
    assert accumulator.alpha == 1


def test_in_step_a_late_picture_is_made_up_for() -> None:
    accumulator = Accumulator(60.0)
    due = [accumulator.advance(TICK * share) for share in (1.3, 0.7, 1.2, 0.8, 2.0, 1.0)]
    assert due == [1, 1, 1, 1, 2, 1]


@pytest.mark.parametrize("rate", [50.0, 75.0, 90.0, 120.0, 144.0, 240.0])
def test_any_other_display_shows_sixty_ticks_a_second_evenly(rate: float) -> None:
    accumulator = Accumulator(rate)
    pictures = round(rate) * 10
    shown = []
    ticks = 0
    for _ in range(pictures):
        ticks += accumulator.advance(1 / rate)
        shown.append(ticks + accumulator.alpha)
    assert abs(ticks - 600) <= 1
    steps = [b - a for a, b in pairwise(shown)]
    assert max(steps) - min(steps) < 1e-6
