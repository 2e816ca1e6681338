"""Water as it is seen: its edge lies where its surface does, it makes waves, and it darkens whoever is under it."""

import pygame
import pytest

from game.maps.ascii import room
from game.session import Session
from game.sim.events import Cue
from game.sim.look import Pool
from game.sim.water import FLOAT
from game.view.stage import Stage
from game.view.waves import CALM, Waves
from tests.actors.test_water import POOL, ROOM, pool
from tests.view.rooms import begin, step


def bathed() -> tuple[Session, Stage]:
    """The figure afloat in the middle of the pool."""
    session, stage = begin(room(ROOM, things=(pool(0.8),)))
    for _ in range(5):
        step(session, stage)
    assert session.world.hero is not None
    session.world.hero.put(400, round(surface(session)) + FLOAT)
    for _ in range(90):
        step(session, stage)
    return session, stage


def surface(session: Session) -> float:
    return next(x.y for _, x in session.looks() if isinstance(x, Pool))


def test_a_wave_runs_and_dies_down() -> None:
    waves = Waves(400)
    assert waves.still
    waves.push(200, 4.0)
    for _ in range(20):
        waves.tick()
    assert max(abs(h) for h in waves.heights) > 0.4
    assert abs(waves.heights[42]) > CALM / 4  # it has come that far
    for _ in range(900):
        waves.tick()
    assert waves.still
    assert not any(waves.heights)


def test_waves_never_grow_without_end() -> None:
    waves = Waves(120)
    for tick in range(600):
        waves.push(tick * 7 % 120, 5.0 if tick % 2 else -5.0, 16.0)
        waves.tick()
    assert all(abs(h) <= 9.0 for h in waves.heights)


def test_below_its_surface_the_picture_is_black(picture: pygame.Surface) -> None:
    session, stage = bathed()
    stage.draw(picture, 1.0)
    left, top = stage.camera.view(1.0)
    y = round(surface(session)) - top
    deep = [picture.get_at((x - left, y + 70)) for x in range(300, 500, 10)]
    assert max(max(c[:3]) for c in deep) < 40
    assert y + 70 < POOL["y"] + POOL["h"] - top


def test_a_splash_makes_waves_and_is_forgotten() -> None:
    session, stage = bathed()
    at = surface(session)
    stage.waters.tick([Cue(330, at, "splash_large")], stage.snapshot, stage.camera.view(1.0))
    assert stage.waters.stirred
    for _ in range(900):
        stage.waters.tick([], stage.snapshot, stage.camera.view(1.0))
    assert not stage.waters.stirred


def test_who_is_under_water_is_darker(picture: pygame.Surface) -> None:
    session, stage = bathed()
    hero = session.world.hero
    assert hero is not None
    stage.draw(picture, 1.0)
    left, top = stage.camera.view(1.0)
    x, y = round(hero.x) - left, round(hero.y) - top
    head = max(sum(picture.get_at((x + dx, y - 34 + dy))[:3]) for dx in range(-5, 6) for dy in range(-4, 5))
    feet = max(sum(picture.get_at((x + dx, y - 8 + dy))[:3]) for dx in range(-5, 6) for dy in range(-4, 5))
    assert feet < head / 2


@pytest.mark.parametrize("y", [0.0, 160.0])
def test_it_is_drawn_wherever_the_camera_is(picture: pygame.Surface, y: float) -> None:
    session, stage = bathed()
    assert session.world.hero is not None
    session.world.hero.put(240, 200 - round(y))
    for _ in range(60):
        step(session, stage)
        stage.draw(picture, 0.5)
