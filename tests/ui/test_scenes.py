"""Every scene is reached as a player reaches it, by keyboard, mouse and pad, and the window may be closed in each."""

import pygame
import pytest

from game.maps.ascii import room
from game.scenes.settings_page import ROWS
from game.session import Session
from game.sim.replay import parse
from tests.ui.application import App


def test_from_the_title_through_the_card_into_play(app: App) -> None:
    app.press(pygame.K_RETURN)
    app.until("CardScene")
    app.until("PlayScene")
    assert app.top.session.tick > 0


def test_a_card_can_be_skipped(app: App) -> None:
    app.press(pygame.K_RETURN)
    app.until("CardScene")
    app.press(pygame.K_RETURN)
    app.until("PlayScene", most=80)


def test_pause_stops_play_and_resumes_it(app: App) -> None:
    app.play()
    play = app.top
    app.press(pygame.K_ESCAPE)
    assert type(app.top).__name__ == "PauseScene"
    before = play.session.tick
    app.go(30)
    assert play.session.tick == before
    app.press(pygame.K_ESCAPE)
    app.go(5)
    assert app.top is play
    assert play.session.tick > before


def test_choosing_resume_is_no_jump(app: App) -> None:
    app.play()
    app.press(pygame.K_ESCAPE)
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0))
    app.go(10)
    assert type(app.top).__name__ == "PlayScene"
    assert "J" not in app.top.recorder.text().split("# actors")[0].splitlines()[-1]
    assert app.top.session.world.hero.grounded


def test_restart_goes_back_to_the_checkpoint_with_what_has_happened(app: App) -> None:
    app.play()
    play = app.top
    at = play.session.world.hero.x
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    app.go(40)
    pygame.event.post(pygame.Event(pygame.KEYUP, key=pygame.K_d, mod=0))
    play.session.progress.flags["seen"] = 1
    tick = play.session.tick
    app.press(pygame.K_ESCAPE, pygame.K_DOWN, pygame.K_RETURN)
    app.until("PlayScene")
    assert app.top is play
    assert play.session.world.hero.x == at
    assert play.session.progress.flags["seen"] == 1
    assert play.session.tick > tick
    recorded = parse(app.top.recorder.text())
    again = Session.of(recorded, play.level)
    again.progress.flags["seen"] = 1
    for actions in recorded.actions():
        again.step(actions)
    assert again.hash() == play.session.hash()


def test_quitting_to_the_title_offers_to_go_on(app: App) -> None:
    app.play()
    app.press(pygame.K_ESCAPE, pygame.K_UP, pygame.K_RETURN)
    app.until("TitleScene")
    names = [entry.name for entry in app.top.pages._pages[0].menu.entries]
    assert "continue" in names
    app.press(pygame.K_RETURN)  # the mark is on it
    app.until("PlayScene")


def test_the_way_out_leads_to_the_end_and_to_the_title(app: App) -> None:
    app.play()
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    app.until("EndScene")
    assert not app.services.saves.started
    app.go(60)
    app.press(pygame.K_RETURN)
    app.until("TitleScene")


def test_a_run_is_kept_and_plays_again(app: App) -> None:
    app.play()
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    app.until("EndScene")
    (file,) = (app.folder / "recordings").iterdir()
    recorded = parse(file.read_text())
    session = Session.of(recorded, app.services.load_level("room"))
    for actions in recorded.actions():
        session.step(actions)
    assert session.ended is not None
    assert recorded.claims[-1].value in ("yes", session.hash())


def test_pages_open_and_close_and_settings_are_kept(app: App) -> None:
    app.press(pygame.K_DOWN, pygame.K_RETURN)
    assert app.top.pages.depth == 2
    app.press(pygame.K_ESCAPE, pygame.K_DOWN, pygame.K_RETURN, pygame.K_LEFT, pygame.K_ESCAPE)
    assert app.top.pages.depth == 1
    assert app.services.settings.values.sound == 0.8
    assert (app.folder / "settings.json").is_file()


def test_gamepad_signs_are_chosen_and_kept(app: App) -> None:
    app.press(pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    app.press(*[pygame.K_DOWN] * ROWS.index("pad_signs"), pygame.K_RIGHT, pygame.K_RIGHT, pygame.K_ESCAPE)
    assert app.services.settings.values.pad_signs == "playstation"
    pygame.event.post(pygame.Event(pygame.CONTROLLERBUTTONDOWN, instance_id=0, button=pygame.CONTROLLER_BUTTON_DPAD_DOWN))
    app.go(2)
    assert app.services.controls.signs("ok") == ("playstation_a",)


def test_the_card_opens_on_what_lies_behind_the_chapter(app: App) -> None:
    app.services.load_level = lambda _name: room("""
        ..........
        .@........
        ##########
        """, backdrop="outskirts")  # fmt: skip
    app.press(pygame.K_RETURN)
    app.until("CardScene")
    black = pygame.transform.average_color(app.screen.picture)
    app.go(110)
    assert type(app.top).__name__ == "CardScene"
    assert sum(pygame.transform.average_color(app.screen.picture)[:3]) > sum(black[:3]) + 6
    before = pygame.image.tobytes(app.screen.picture, "RGB")
    app.go(40)
    assert pygame.image.tobytes(app.screen.picture, "RGB") != before  # it drifts


def test_the_mouse_alone_starts_and_pauses_nothing_else(app: App) -> None:
    menu = app.top.pages._pages[0].menu
    at = (menu.at[0] + 20, menu.at[1] + 4)
    place = app.screen.to_picture((0, 0))
    factor = app.screen._window.size[0] // 640
    window = ((at[0] - place[0]) * factor, (at[1] - place[1]) * factor)
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=window, rel=(99, 0), buttons=(0, 0, 0)))
    pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=window, button=1))
    app.go(3)
    pygame.event.post(pygame.Event(pygame.MOUSEBUTTONUP, pos=window, button=1))
    app.until("PlayScene")


def test_a_pad_alone_goes_everywhere(app: App) -> None:
    def pad(button: int) -> None:
        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            pygame.event.post(pygame.Event(kind, instance_id=0, button=button))
            app.go(2)

    pad(pygame.CONTROLLER_BUTTON_A)
    app.until("PlayScene")
    pad(pygame.CONTROLLER_BUTTON_START)
    assert type(app.top).__name__ == "PauseScene"
    pad(pygame.CONTROLLER_BUTTON_B)
    app.until("PlayScene")


def test_an_unplugged_pad_pauses_with_a_sentence(app: App) -> None:
    app.play()
    pygame.event.post(pygame.Event(pygame.CONTROLLERBUTTONDOWN, instance_id=0, button=pygame.CONTROLLER_BUTTON_A))
    app.go(2)
    pygame.event.post(pygame.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=0))
    app.go(2)
    assert type(app.top).__name__ == "PauseScene"
    assert app.services.text(app.top.notice) == "The gamepad was unplugged."


def test_losing_focus_pauses_and_lets_go(app: App) -> None:
    app.play()
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    app.go(5)
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSLOST))
    app.go(5)
    assert type(app.top).__name__ == "PauseScene"
    pygame.event.post(pygame.Event(pygame.WINDOWFOCUSGAINED))
    app.press(pygame.K_ESCAPE)
    app.go(5)
    assert type(app.top).__name__ == "PlayScene"
    assert app.top.session.world.pad.x == 0


@pytest.mark.parametrize("scene", ["TitleScene", "CardScene", "PlayScene", "PauseScene", "EndScene"])
def test_the_window_may_be_closed_in_every_scene(app: App, scene: str) -> None:
    if scene == "CardScene":
        app.press(pygame.K_RETURN)
    elif scene != "TitleScene":
        app.play()
    if scene == "PauseScene":
        app.press(pygame.K_ESCAPE)
    elif scene == "EndScene":
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    app.until(scene)
    pygame.event.post(pygame.Event(pygame.QUIT))
    app.go(1)
    assert app.loop.over


def test_the_window_may_be_closed_in_the_middle_of_a_wipe(app: App) -> None:
    app.press(pygame.K_RETURN)
    assert not app.loop.stack.settled
    pygame.event.post(pygame.Event(pygame.QUIT))
    app.go(1)
    assert app.loop.over


def test_a_window_of_any_size_shows_the_picture(app: App) -> None:
    for size in ((1280, 720), (1000, 1000), (333, 200), (3000, 400)):
        app.screen._window.size = size
        pygame.event.post(pygame.Event(pygame.VIDEORESIZE, size=size, w=size[0], h=size[1]))
        app.go(2)


def test_a_level_that_cannot_be_read_is_a_sentence(app: App) -> None:
    from game.sim.level import LevelError

    def broken(_name: str) -> None:
        raise LevelError("the map is torn", file="x.tmx")

    app.services.load_level = broken  # type: ignore[assignment]
    app.press(pygame.K_RETURN)
    app.until("NoticeScene")
    assert app.top.sentence == "x.tmx: the map is torn."
    app.press(pygame.K_RETURN)
    app.until("TitleScene")


def test_from_death_to_control_in_less_than_a_second(app: App) -> None:
    app.services.load_level = lambda _name: room("""
        ..........
        ..........
        ..........
        .@........
        ####......
        """)  # fmt: skip
    app.play()
    play = app.top
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    for _ in range(200):
        if play.session.world.hero.life > 0:
            app.go()
    fell = play.session.tick
    app.go(60)
    assert play.session.progress.deaths == 1
    assert play.session.tick == fell + 60  # no wipe held anything up
    hero = play.session.world.hero
    assert hero.life > 0
    assert hero.x > 24  # the key is still held, and the figure runs
