"""Drawing only looks: it changes nothing in play, and shows what is between two ticks."""

import pygame
import pytest

from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.events import ChapterEnded, Cue, Died, HeroDied, Hurt, LineReleased, LineStuck, Noticed, PromptHidden, PromptShown, Said, Shot
from game.sim.look import Glow, Layer, Line, Look
from game.view.snapshot import Snapshot
from tests.view.rooms import begin, hall, step

PLAN = [Button.RIGHT, Button.RIGHT | Button.JUMP, Button(0), Button.LEFT, Button.RIGHT | Button.SURGE, Button.DOWN]


def buttons(tick: int) -> Button:
    return PLAN[tick // 20 % len(PLAN)]


def test_drawing_does_not_change_play(picture: pygame.Surface) -> None:
    plain = Session(hall())
    session, stage = begin(hall())
    plain.step(Actions())
    stage.debug = True
    for tick in range(240):
        plain.step(Actions(buttons(tick)))
        step(session, stage, buttons(tick))
        for alpha in (0.0, 0.4, 1.0)[: tick % 4]:
            stage.draw(picture, alpha)
    assert session.hash() == plain.hash()


def test_a_figure_is_drawn_between_its_two_places() -> None:
    snapshot = Snapshot()
    snapshot.take([(1, Look("zuru", "run", 0, 100.0, 50.0, layer=Layer.HERO))])
    snapshot.take([(1, Look("zuru", "run", 1, 110.0, 58.0, layer=Layer.HERO))])
    assert snapshot.figures[Layer.HERO][0].at(0.5) == (105.0, 54.0)


def test_who_was_put_elsewhere_does_not_fly_there() -> None:
    snapshot = Snapshot()
    snapshot.take([(1, Look("zuru", "run", 0, 100.0, 50.0))])
    snapshot.take([(1, Look("zuru", "run", 1, 900.0, 50.0))])
    assert snapshot.figures[Layer.PROP][0].at(0.1) == (900.0, 50.0)


def test_parts_of_one_actor_are_told_apart() -> None:
    snapshot = Snapshot()
    for x in (0.0, 10.0):
        snapshot.take([(1, Look("arm", "idle", 0, x, 0.0, key=1)), (1, Look("arm", "idle", 0, x + 20, 0.0, key=2))])
    assert [s.at(0.5)[0] for s in snapshot.figures[Layer.PROP]] == [5.0, 25.0]


def test_a_line_that_gets_another_point_is_not_torn() -> None:
    snapshot = Snapshot()
    snapshot.take([(1, Line("harpoon", [(0, 0), (10, 0)]))])
    snapshot.take([(1, Line("harpoon", [(0, 0), (5, 5), (10, 0)]))])
    assert snapshot.lines[0].points(0.5) == [(0, 0), (5, 5), (10, 0)]


def test_a_glow_moves_between_ticks() -> None:
    snapshot = Snapshot()
    for x in (0.0, 8.0):
        snapshot.take([(3, Glow(x, 0.0, 40, "#ffffff"))])
    assert snapshot.glows[0].at(0.25) == (2.0, 0.0)


def test_every_kind_of_event_can_be_drawn(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    events = (
        Cue(100, 400, "beam", 0.4, 1, 0), Cue(100, 400, "beam_line", 0.2, 0.7, -0.7), Cue(90, 420, "surge", dx=1), Cue(90, 420, "pin"),
        Shot(90, 420, "harpoon", 1, 0, 200), LineStuck(200, 300, "enemy"), LineReleased(90, 400, 10, 10),
        Hurt(90, 420, "Zuru", 1, 1, 2, 1, 0), Died(90, 420, "Crawler", 5), Noticed(90, 420, "Crawler", 5),
        Said("zuru", "words " * 30, 200), PromptShown("key", "left+jump", 90, 400),
        ChapterEnded("", ""),
    )  # fmt: skip
    step(session, stage, more=events)
    for _ in range(40):
        step(session, stage)
        stage.draw(picture, 0.5)
    step(session, stage, more=(PromptHidden("key"), HeroDied(90, 420, "test")))
    for _ in range(44):
        step(session, stage)
        stage.draw(picture, 0.5)
    assert not stage.warnings


def test_the_pointer_is_drawn_where_it_is(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=30)
    stage.draw(picture, 1.0)
    without = picture.copy()
    stage.pointer = (320, 100)
    stage.draw(picture, 1.0)
    assert picture.get_at((324, 100)) != without.get_at((324, 100))
    assert picture.get_at((500, 300)) == without.get_at((500, 300))


def test_aim_begins_at_the_shoulder() -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=20)
    hero = session.world.hero
    assert hero is not None
    left, top = stage.camera.view(1.0)
    x, y = stage.aim_origin()
    assert abs(x - (hero.x - left)) < 16
    assert 20 < (hero.y - top) - y < 48


def test_an_unknown_cue_is_named_once() -> None:
    session, stage = begin(hall())
    for _ in range(3):
        step(session, stage, more=(Cue(0, 0, "nobody knows this"),))
    assert stage.warnings == ["cues.toml has no row 'nobody knows this'"]


@pytest.mark.parametrize("alpha", [0.0, 0.5, 1.0])
def test_the_same_moment_gives_the_same_picture(picture: pygame.Surface, alpha: float) -> None:
    session, stage = begin(hall())
    step(session, stage, Button.RIGHT, 30)
    stage.draw(picture, alpha)
    first = pygame.image.tobytes(picture, "RGB")
    stage.draw(picture, alpha)
    assert pygame.image.tobytes(picture, "RGB") == first
