"""Reading boxes with keys, mouse and pad, in the whole application: what completes a line is no press in play."""

from collections.abc import Callable

import pygame
import pytest

from game.controls.bindings import MenuKey
from game.kit.routine import Script
from game.sim.scripts import Scene, nothing
from game.sim.staging import SKIP_TICKS
from game.sim.verbs import choose, tell
from game.sim.world import World
from tests.ui.application import App

LONG = "outskirts.tower.3"


def two_lines(world: World) -> Script:
    yield from tell(world, "tae", LONG)
    yield from tell(world, "killy", "outskirts.killy.2")


def a_question(world: World) -> Script:
    which = yield from choose(world, "killy", ("menu.start", "menu.settings", "menu.quit"))
    world.progress.flags["answer"] = which + 1
    yield from tell(world, "tae", LONG)


def talk(app: App, script: Callable[[World], Script] = two_lines, scene: bool = False) -> World:
    """In play, and this is being said."""
    app.play()
    world: World = app.top.session.world
    staging = world.staging
    world.run(staging.perform(world, Scene("told", script, nothing, nothing)) if scene else staging.converse(world, script(world)))
    app.go(4)
    return world


def key(app: App, code: int, ticks: int = 2) -> None:
    """Holds a key for so long."""
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=code, mod=0))
    app.go(ticks)
    pygame.event.post(pygame.Event(pygame.KEYUP, key=code, mod=0))
    app.go(2)


def pad(app: App, button: int) -> None:
    """Presses a button of a pad."""
    for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
        pygame.event.post(pygame.Event(kind, instance_id=0, button=button))
        app.go(2)


def point(app: App, at: tuple[int, int], click: bool = False) -> None:
    """The mouse goes to a place of the picture, and may click there."""
    place, factor = app.screen.to_picture((0, 0)), app.screen._window.size[0] // 640
    window = ((at[0] - place[0]) * factor, (at[1] - place[1]) * factor)
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=window, rel=(99, 0), buttons=(0, 0, 0)))
    if click:
        pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=window, button=1))
        app.go(3)
        pygame.event.post(pygame.Event(pygame.MOUSEBUTTONUP, pos=window, button=1))
    app.go(12)


def pressed(app: App) -> int:
    """Ticks of the recording in which something was held."""
    lines = app.top.recorder.text().splitlines()
    return sum(int(line.split(",")[0]) for line in lines if not line.startswith("#") and "," in line)


@pytest.mark.parametrize("code", [pygame.K_e, pygame.K_SPACE, pygame.K_x])
def test_the_first_press_completes_the_line_and_the_next_goes_on(app: App, code: int) -> None:
    world = talk(app)
    box = world.staging.box
    before = pressed(app)
    assert app.top.stage.box.voice is not None
    key(app, code)
    assert app.top.stage.box.voice is None
    assert world.staging.box is box
    assert pressed(app) == before  # play has not seen it
    key(app, code)
    assert world.staging.box is not box
    key(app, code)
    key(app, code)
    assert world.staging.box is None


def test_at_once_every_press_goes_on(app: App) -> None:
    app.services.settings.values.text_pace = "at_once"
    world = talk(app)
    for _ in range(2):
        key(app, pygame.K_e)
    assert world.staging.box is None


def test_a_pad_reads_and_answers(app: App) -> None:
    world = talk(app, a_question)
    app.go(15)
    pad(app, pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    pad(app, pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    pad(app, pygame.CONTROLLER_BUTTON_A)
    assert world.progress.flags["answer"] == 3
    pad(app, pygame.CONTROLLER_BUTTON_A)
    pad(app, pygame.CONTROLLER_BUTTON_A)
    assert not world.staging.busy


def test_the_mouse_takes_the_mark_along_and_a_click_answers(app: App) -> None:
    world = talk(app, a_question)
    app.go(15)
    plate = app.top.stage.box.plate(app.services.text)
    answers = {app.top.stage.box.answer_at((plate.x + 200, y), app.services.text): y for y in range(plate.top, plate.bottom)}
    point(app, (plate.x + 200, answers[1] - 4))
    assert app.top.stage.box.at == 1
    point(app, (5, 5), click=True)
    assert "answer" not in world.progress.flags  # beside the answers a click does nothing
    point(app, (plate.x + 200, answers[2] - 4), click=True)
    assert world.progress.flags["answer"] == 3
    app.top.stage.box.hurry()
    point(app, (300, 200), click=True)
    assert not world.staging.busy


def test_holding_skips_a_scene_from_the_first_press_on_but_no_conversation(app: App) -> None:
    world = talk(app, scene=True)
    key(app, pygame.K_e, SKIP_TICKS + 40)
    assert not world.staging.busy
    assert world.progress.flags["scene.told"]
    world.run(world.staging.converse(world, two_lines(world)))
    app.go(3)
    box = world.staging.box
    key(app, pygame.K_e, SKIP_TICKS + 40)
    assert world.staging.box is box


def test_what_was_masked_is_recorded_as_it_was_seen(app: App) -> None:
    talk(app)
    for _ in range(3):
        key(app, pygame.K_e)
    held = [line for line in app.top.recorder.text().splitlines() if line.endswith("E") and not line.startswith("#")]
    assert len(held) == 1  # the first completed a line, the second went on, the third completed the next


def test_what_was_said_can_be_read_again_while_a_box_is_open(app: App) -> None:
    world = talk(app)
    key(app, pygame.K_TAB)
    assert type(app.top).__name__ == "PauseScene"
    tick = app.loop.stack.scenes[0].session.tick
    app.go(20)
    assert app.loop.stack.scenes[0].session.tick == tick
    key(app, pygame.K_TAB)
    app.until("PlayScene")
    assert world.staging.box is not None
    while world.staging.box is not None:
        key(app, pygame.K_e)
    key(app, pygame.K_TAB)
    assert type(app.top).__name__ == "PlayScene"  # nothing is open: nothing to look back from
    assert [(told.who, told.key) for told in app.top.log.lines] == [("tae", LONG), ("killy", "outskirts.killy.2")]


def test_answers_are_in_the_log_and_the_pause_menu_leads_there(app: App) -> None:
    talk(app, a_question)
    app.go(15)
    key(app, pygame.K_s)
    key(app, pygame.K_e)
    assert [(told.who, told.key, told.chosen) for told in app.top.log.lines] == [("killy", "menu.settings", True), ("tae", LONG, False)]
    app.press(pygame.K_ESCAPE, pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    assert app.top.pages.depth == 2
    app.press(pygame.K_UP, pygame.K_ESCAPE)
    assert app.top.pages.depth == 1


def test_a_long_log_can_be_scrolled(app: App) -> None:
    from game.controls.controls import MenuInput
    from game.scenes.log_page import LogPage
    from game.scenes.said import Told

    empty = LogPage(app.services, [])
    empty.draw(app.screen.picture)
    page = LogPage(app.services, [Told(f"{'tae' if n % 3 else 'killy'}", LONG, n == 7) for n in range(60)])
    page.draw(app.screen.picture)
    end = pygame.image.tobytes(app.screen.picture, "RGB")
    for _ in range(200):
        page.tick(MenuInput(wheel=-1))
    app.screen.picture.fill((0, 0, 0))
    page.draw(app.screen.picture)
    assert page._to == 0
    assert pygame.image.tobytes(app.screen.picture, "RGB") != end
    assert page.tick(MenuInput())
    assert not page.tick(MenuInput((MenuKey.LOG,)))


def test_the_pace_of_words_is_kept(app: App) -> None:
    from game.scenes.settings_page import ROWS

    app.press(pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    app.press(*[pygame.K_DOWN] * ROWS.index("text_pace"), pygame.K_RIGHT, pygame.K_ESCAPE)
    assert app.services.settings.values.text_pace == "fast"


def test_the_language_can_change_in_the_midst_of_a_sentence(app: App) -> None:
    world = talk(app)
    play = app.top
    before = list(play.stage.box._shown.typed.lines)
    tick = play.session.tick
    app.go(20)
    app.services.text.speak("it")
    app.go(1)
    typed = play.stage.box._shown.typed
    assert typed.lines != before
    assert typed.coming
    assert typed.come > 0
    assert play.session.tick == tick + 21
    assert world.staging.box is not None


def test_giving_up_while_a_box_is_open_closes_it(app: App) -> None:
    talk(app)
    play = app.top
    play._restart()
    app.go(3)
    assert not play.stage.box.open
    assert not play.session.world.staging.busy


def test_who_clicked_a_box_away_does_not_aim_until_the_pointer_moves(app: App) -> None:
    world = talk(app)
    hero = world.hero
    for _ in range(12):
        if world.staging.box is None:
            break
        point(app, (400, 100), click=True)
    assert world.staging.box is None
    app.go(30)
    assert (hero.aims, hero.stance) == (False, "")
    point(app, (420, 100))
    assert hero.aims
