"""Killy and his beam in the picture: seen at once, hot in the middle, gone soon, and what it leaves behind."""

import pygame
import pytest

from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.events import Cue, Cut
from game.sim.look import Line
from game.view.beam import FULL, THIN, Beams
from game.view.frame import Frame
from game.view.stage import Stage, ViewSettings
from tests.view.rooms import HALL, begin, hall, library, step, thing

TALL = 448.0  # px: the floor of the hall


def with_killy() -> tuple[Session, Stage]:
    """Killy in the hall, and crawlers."""
    things = tuple(thing(100 + i, "Crawler", 200 + i * 60, TALL, shape="point", asleep=True) for i in range(4))
    level = room(HALL, things=things, hero="Killy")
    session, stage = Session(level), Stage(level, ViewSettings(), library())
    act(session, stage, 30)
    return session, stage


def act(session: Session, stage: Stage, ticks: int, buttons: Button = Button(0), aim: int = 0) -> None:
    """Ticks both."""
    for _ in range(ticks):
        stage.tick(session, session.step(Actions(buttons, aim)))


def light(picture: pygame.Surface, x: int, y: int) -> int:
    """All three channels of a pixel together."""
    return sum(picture.get_at((x, y))[:3])


def beams_drawn(picture: pygame.Surface, beams: Beams) -> pygame.Surface:
    """The beams on black."""
    picture.fill((0, 0, 0))
    beams.draw(Frame(picture, 0, 0, 0.0, 0))
    return picture


def test_it_is_white_in_the_middle_pink_at_the_edge_and_soft_around(picture: pygame.Surface) -> None:
    beams = Beams()
    beams.fire(40, 180, 1, 0, 1.0, True)
    beams_drawn(picture, beams)
    middle, edge, around = (picture.get_at((300, y))[:3] for y in (180, 174, 160))
    assert min(middle) > 200
    assert edge[0] > edge[1] + 60
    assert sum(around) > 0
    assert light(picture, 300, 180) > light(picture, 300, 174) > light(picture, 300, 160)
    assert light(picture, 300, 40) == 0


@pytest.mark.parametrize(("full", "life"), [(True, FULL), (False, THIN)])
def test_it_grows_thin_and_is_gone_soon(picture: pygame.Surface, full: bool, life: int) -> None:
    beams = Beams()
    beams.fire(40, 180, 1, 0, 1.0, full)
    widths = []
    for _ in range(life):
        beams_drawn(picture, beams)
        widths.append(sum(light(picture, 300, y) > 250 for y in range(140, 220)))
        beams.tick()
    assert widths[0] > widths[life // 2 + 2] >= widths[-1]
    assert widths[0] <= 28
    beams_drawn(picture, beams)
    assert pygame.transform.average_color(picture)[:3] == (0, 0, 0)


def test_it_leaves_cut_edges_glowing_that_cool(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=60)
    left, top = stage.camera.view(1.0)
    spot = left + 200, top + 120
    stage.draw(picture, 1.0)
    before = light(picture, 200, 120)
    step(session, stage, more=(Cut(*spot, 1.0, 0.0),))
    stage.draw(picture, 1.0)
    hot = light(picture, 200, 120)
    assert hot > before + 200
    step(session, stage, ticks=110)
    stage.draw(picture, 1.0)
    assert light(picture, 200, 120) < hot - 200


def test_where_it_hits_it_flares(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=60)
    left, top = stage.camera.view(1.0)
    step(session, stage, more=tuple(Cue(left + 60 + 40 * i, top + 60, "beam_impact", 1.0, 1, 0) for i in range(12)))
    stage.draw(picture, 1.0)
    assert light(picture, 60 + 40 * 11, 60) > 600
    for _ in range(14):
        step(session, stage)
    stage.draw(picture, 1.0)
    assert light(picture, 60 + 40 * 11, 60) < 600


def test_gathering_is_seen_before_it_goes_off() -> None:
    session, stage = with_killy()
    target = pygame.Surface((640, 360)).convert()
    styles = []
    for _ in range(60):
        act(session, stage, 1, Button.FIRE)
        stage.draw(target, 0.5)
        styles.append(sorted(s.look.style for s in stage.snapshot.lines if isinstance(s.look, Line)))
    assert styles[0] == []
    assert styles[30] == ["aim", "orb"]
    assert styles[-1] == ["aim_full", "orb"]


def test_everything_he_does_can_be_drawn() -> None:
    session, stage = with_killy()
    target = pygame.Surface((640, 360)).convert()
    for buttons, ticks, aim in (
        (Button.FIRE, 3, 0), (Button(0), 20, 0), (Button.FIRE, 60, 50), (Button(0), 40, 50), (Button.STRIKE, 1, 0), (Button(0), 24, 0),
        (Button.JUMP | Button.FIRE | Button.RIGHT, 64, 900), (Button.RIGHT, 40, 900), (Button.FIRE | Button.DOWN, 160, 2700),
        (Button.SURGE | Button.LEFT, 30, 1800), (Button.FIRE, 200, 1800),
    ):  # fmt: skip
        for _ in range(ticks):
            act(session, stage, 1, buttons, aim)
            stage.draw(target, 0.5)
    assert not stage.warnings


def test_energy_is_shown_while_it_is_not_full() -> None:
    session, stage = with_killy()
    target = pygame.Surface((640, 360)).convert()
    corner = pygame.Rect(14, 20, 110, 10)
    stage.draw(target, 1.0)
    calm = target.subsurface(corner).copy()
    act(session, stage, 58, Button.FIRE, 2700)
    act(session, stage, 40)
    stage.draw(target, 1.0)
    assert pygame.image.tobytes(calm, "RGB") != pygame.image.tobytes(target.subsurface(corner), "RGB")
