"""The camera stays in the map, keeps the figure in the picture, and does not tremble."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.actions import Button
from game.sim.events import Restarted, Shook
from game.sim.level import Thing
from game.sim.scenery import CameraRegion
from game.view.camera import Camera
from game.view.frame import HEIGHT, WIDTH
from tests.view.rooms import begin, hall, step, thing

ALPHAS = (0.0, 0.3, 0.7, 1.0)


@settings(max_examples=12)
@given(st.lists(st.sampled_from([Button.RIGHT, Button.LEFT, Button.RIGHT | Button.JUMP, Button.LEFT | Button.SURGE]), max_size=8))
def test_never_shows_the_outside(plan: list[Button]) -> None:
    level = hall()
    session, stage = begin(level)
    for held in plan:
        step(session, stage, held, 25, more=(Shook(0, 0, 1.0),))
        for alpha in ALPHAS:
            left, top = stage.camera.view(alpha)
            assert 0 <= left <= level.size[0] - WIDTH
            assert 0 <= top <= level.size[1] - HEIGHT


def test_the_figure_stays_in_the_picture() -> None:
    session, stage = begin(hall())
    for tick in range(200):
        step(session, stage, Button.RIGHT | (Button.SURGE if tick % 30 < 2 else Button(0)))
        hero = session.world.hero
        assert hero is not None
        left, top = stage.camera.view(1.0)
        assert 40 <= hero.x - left <= WIDTH - 40
        assert 40 <= hero.y - top <= HEIGHT - 20


def test_a_running_figure_does_not_tremble_against_the_tiles() -> None:
    """At 240 pictures a second the figure only ever moves one way in the picture once the camera travels with it."""
    session, stage = begin(hall())
    step(session, stage, Button.RIGHT, 84)
    places = []
    for _ in range(40):
        step(session, stage, Button.RIGHT)
        before, now = stage.camera._hero
        for alpha in (0.25, 0.5, 0.75, 1.0):
            x = before[0] + (now[0] - before[0]) * alpha
            places.append(round(x) - stage.camera.view(alpha)[0])
    moves = [b - a for a, b in pairwise(places) if b != a]
    assert all(m > 0 for m in moves) or all(m < 0 for m in moves)


def test_it_looks_ahead_of_the_figure() -> None:
    session, stage = begin(hall())
    step(session, stage, Button.RIGHT, 90)
    hero = session.world.hero
    assert hero is not None
    assert hero.x - stage.camera.view(1.0)[0] < WIDTH / 2 - 30


def test_a_small_jump_does_not_move_the_picture() -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=60)
    tops = set()
    for tick in range(50):
        step(session, stage, Button.JUMP if tick < 4 else Button(0))
        tops.add(stage.camera.view(1.0)[1])
    assert len(tops) == 1


def test_after_a_restart_it_is_there_at_once() -> None:
    session, stage = begin(hall())
    step(session, stage, Button.RIGHT, 120)
    far = stage.camera.view(1.0)
    step(session, stage, more=(Restarted(0, 0, "start", False),))
    stage.camera.snap(60, 448)
    assert stage.camera.view(0.0) == stage.camera.view(1.0) != far


def test_a_region_leads_and_lets_go() -> None:
    place = thing(1, "CameraRegion", 0, 0, 2000, 900)
    region = CameraRegion(place, look_x=80.0)
    with_it, without = Camera((4000, 2000), [region]), Camera((4000, 2000), [])
    for camera in (with_it, without):
        camera.snap(1000, 800)
    assert with_it.view(1.0)[0] - without.view(1.0)[0] == pytest.approx(80, abs=1)


def test_a_region_that_holds_keeps_the_picture_inside() -> None:
    place = Thing(1, "CameraRegion", "", 800, 400, 700, 400)
    camera = Camera((4000, 2000), [CameraRegion(place, hold=True)])
    camera.snap(820, 780)
    left, top = camera.view(1.0)
    assert 800 <= left <= 800 + 700 - WIDTH
    assert 400 <= top <= 400 + 400 - HEIGHT


def test_no_shaking_when_it_is_set_to_none() -> None:
    session, stage = begin(hall(), shake=0.0)
    step(session, stage, ticks=60)
    still = stage.camera.view(1.0)
    step(session, stage, more=(Shook(0, 0, 1.0),))
    assert stage.camera.view(1.0) == still
