"""The title: going on, beginning anew, and the chapters that were reached; by keyboard, mouse and pad, in every language."""

from pathlib import Path

import pygame
import pytest

from game.maps.ascii import room
from game.media.text import languages, load_text
from game.scenes.services import Chapter
from game.scenes.title import TitleScene
from game.sim.level import LevelData
from game.sim.progress import Kept, Progress
from game.store.saves import Save, SaveFile, Went
from game.ui import theme
from tests.ui.application import App

MINUTE = 3600  # ticks
WAY = """
    ....................E
    ....................E
    .@.r................E
    #####################
    #####################
"""
STORY = {"outskirts": Chapter(1, "outskirts.title", home=True), "second": Chapter(2, "The second"), "third": Chapter(3, "The third")}


def levels(name: str) -> LevelData:
    """Three small ones that lead from one to the next."""
    after = {"outskirts": "second", "second": "third", "third": ""}[name]
    told = {"second": "story.supply=9 story.lost.fusata rations=2", "third": "story.supply=9"}.get(name, "")
    return room(WAY, {"E": ("Exit", {"level": after}), "r": "Ration"}, story=told)


def titled(app: App) -> App:
    """The title of a story of three levels, as it is with what is saved now."""
    app.services.saves = SaveFile(app.folder)
    app.services.chapter = lambda name: STORY[name]
    app.services.story = lambda: tuple(STORY)
    app.services.load_level = levels
    app.begin(TitleScene(app.services))
    return app


@pytest.fixture
def begun(app: App) -> App:
    """Somebody has finished the first chapter and is in the second."""
    saves = SaveFile(app.folder)
    first = Progress("outskirts", "start")
    first.take_up(Kept(4))
    onward = Save(level="second", checkpoint="", kept=Kept(flags={"story.supply": 3}))
    saves.finished("outskirts", first, Went(14 * MINUTE, 2, 7), onward)
    second = Progress("second", "start")
    second.take_up(Kept(1, {"story.supply": 5}, [], ["leaving"]))
    saves.reached("second", 7, second, Went(65 * MINUTE, 0, 1))
    return titled(app)


def names(app: App) -> list[str]:
    """What can be chosen now."""
    page = app.top.pages._pages[-1]
    return [entry.name for entry in getattr(page, "_list", page).menu.entries]


def saved(app: App) -> bytes:
    """The file as it is on the disk."""
    return (app.folder / "progress.json").read_bytes()


def test_with_nothing_saved_one_can_only_start(app: App) -> None:
    assert names(titled(app)) == ["start", "controls", "settings", "quit"]
    app.press(pygame.K_RETURN)
    app.until("PlayScene")  # nothing is asked
    assert app.top.name == "outskirts"


def test_continue_comes_first_and_says_where_to(begun: App) -> None:
    from game.scenes.whereabouts import whereabouts

    assert names(begun)[:3] == ["continue", "start", "chapters"]
    assert whereabouts(begun.services, begun.services.saves.values) == "The second  ·  1 h 5 min"
    begun.press(pygame.K_RETURN)
    begun.until("PlayScene")
    assert (begun.top.name, begun.top.session.seed) == ("second", 7)
    assert begun.top.session.progress.flags["story.supply"] == 5


def test_the_beat_is_named_where_it_has_a_name(app: App) -> None:
    from game.scenes.whereabouts import whereabouts

    at = Save(level="outskirts", kept=Kept(beats=["leaving", "first_climb", "of another map"]), ticks=12 * MINUTE)
    assert whereabouts(app.services, at) == "The foragers  ·  The first climb  ·  12 min"


def test_starting_asks_first_and_no_loses_nothing(begun: App) -> None:
    before = saved(begun)
    begun.press(pygame.K_DOWN, pygame.K_RETURN)
    assert names(begun) == ["question.no", "question.yes"]
    begun.press(pygame.K_RETURN)  # it stands on no
    assert (begun.top.pages.depth, saved(begun)) == (1, before)
    begun.press(pygame.K_RETURN, pygame.K_ESCAPE)
    assert (begun.top.pages.depth, saved(begun)) == (1, before)
    begun.press(pygame.K_RETURN, pygame.K_DOWN, pygame.K_RETURN)
    begun.until("PlayScene")
    assert (begun.top.name, begun.top.session.progress.flags.get("story.supply")) == ("outskirts", None)
    assert list(SaveFile(begun.folder).chapters) == ["outskirts", "second"]  # what was reached stays


def test_a_chapter_begins_with_what_had_happened_by_then(begun: App) -> None:
    begun.press(pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    assert names(begun) == ["outskirts", "second", "back"]
    begun.press(pygame.K_RETURN, pygame.K_DOWN, pygame.K_RETURN)  # the mark is on the last one; yes
    begun.until("PlayScene")
    assert begun.top.name == "second"
    flags = begun.top.session.progress.flags
    assert flags["story.supply"] == 3  # not 5, as later, and not 9, as for who knows nothing
    assert flags["rations"] == 2  # what the level gives everyone
    assert "story.lost.fusata" not in flags


def test_the_chapter_after_a_finished_one_is_reached_too(app: App) -> None:
    (app.folder / "progress.json").write_text('{"version": 2, "done": ["outskirts"]}')
    titled(app).press(pygame.K_DOWN, pygame.K_RETURN)
    assert names(app) == ["outskirts", "second", "back"]
    app.go(30)
    app.press(pygame.K_RETURN)
    app.until("PlayScene")  # there is nothing to lose, so nothing is asked
    assert app.top.session.progress.flags["story.supply"] == 9  # nobody knows what had happened: as the level says


def test_the_end_of_a_chapter_leads_on_with_what_was_carried(app: App) -> None:
    titled(app).press(pygame.K_RETURN)
    app.until("PlayScene")
    app.top.session.progress.flags |= {"lost.fusata": 1, "secret.cell": 1, "met": 1}
    pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, mod=0))
    app.until("CardScene")
    chapter = SaveFile(app.folder).chapters["outskirts"]
    assert (chapter.finished, chapter.went.found, chapter.went.there) == (True, 1, 1)
    assert chapter.went.ticks > 60
    assert SaveFile(app.folder).values.level == "second"  # whoever quits now goes on there
    app.until("PlayScene")
    assert app.top.name == "second"
    first = {"story.supply": 1, "story.lost.fusata": 1, "story.secret.cell": 1}
    assert app.top.session.began.flags == {"rations": 2, **first}
    app.until("CardScene")
    app.until("PlayScene")
    assert app.top.name == "third"
    assert app.top.session.began.flags == {"rations": 3, **first}  # two that one is given, and one more that lay there
    assert SaveFile(app.folder).chapters["third"].kept == Kept(flags={"rations": 3, **first})
    app.until("EndScene")
    assert all(one.finished for one in SaveFile(app.folder).chapters.values())
    assert not SaveFile(app.folder).started


def test_the_time_of_play_goes_on(begun: App) -> None:
    begun.press(pygame.K_RETURN)
    begun.until("PlayScene")
    begun.go(60)
    begun.press(pygame.K_ESCAPE, pygame.K_ESCAPE)
    begun.go(2)
    assert SaveFile(begun.folder).values.ticks > 65 * MINUTE + 60


def test_by_mouse_alone(begun: App) -> None:
    def click(at: tuple[int, int]) -> None:
        place, factor = begun.screen.to_picture((0, 0)), begun.screen._window.size[0] // 640
        window = ((at[0] - place[0]) * factor, (at[1] - place[1]) * factor)
        pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=window, rel=(9, 0), buttons=(0, 0, 0)))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.Event(kind, pos=window, button=1))
            begun.go(3)

    def entry(number: int) -> tuple[int, int]:
        page = begun.top.pages._pages[-1]
        menu = getattr(page, "_list", page).menu
        return menu.at[0] + 20, menu.at[1] + 22 * number + 4

    click(entry(2))
    click(entry(0))
    assert names(begun) == ["question.no", "question.yes"]
    click(entry(1))
    begun.until("PlayScene")
    assert begun.top.name == "outskirts"


def test_by_pad_alone(begun: App) -> None:
    def pad(*buttons: int) -> None:
        for button in buttons:
            for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
                pygame.event.post(pygame.Event(kind, instance_id=0, button=button))
                begun.go(2)

    down, yes, no = pygame.CONTROLLER_BUTTON_DPAD_DOWN, pygame.CONTROLLER_BUTTON_A, pygame.CONTROLLER_BUTTON_B
    pad(down, down, yes, no, yes, yes, no)  # into the chapters, out, in again, on to the question, and back
    assert "back" in names(begun)
    pad(yes, down, yes)
    begun.until("PlayScene")
    assert begun.top.name == "second"


@pytest.mark.parametrize("language", languages())
def test_what_is_asked_and_told_fits_in_every_language(begun: App, language: str) -> None:
    begun.services.text = load_text(language)
    before = pygame.image.tobytes(begun.screen.picture, "RGB")
    begun.press(pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    begun.go(40)
    begun.press(pygame.K_RETURN)
    begun.go(10)
    assert pygame.image.tobytes(begun.screen.picture, "RGB") != before
    page = begun.top.pages._pages[-1]
    room_for = theme.RIGHT - theme.LEFT
    assert theme.heading().width(page.heading) <= room_for
    assert all(theme.body().width(line) <= room_for for lines in page._lines for line in lines)
    for key in ("notice.save_older", "notice.save_lost", "notice.settings_older", "notice.settings_lost"):
        assert begun.services.text(key) != key
        assert theme.body().width(begun.services.text(key)) <= room_for


# -- what happens to files


def test_a_broken_save_is_told_in_a_sentence_and_the_one_before_it_is_used(begun: App) -> None:
    (begun.folder / "progress.json").write_bytes(saved(begun)[:-40])
    titled(begun)
    said = begun.services.text(begun.top._trouble)
    assert said == "The saved game was broken and is put aside. The one before it is used."
    assert begun.services.saves.values.level == "second"
    begun.go(120)
    titled(begun)
    assert begun.top._trouble == ""  # it is told once


def test_a_disk_that_takes_nothing_is_told_once_and_play_goes_on(app: App, tmp_path: Path) -> None:
    wall = tmp_path / "wall"
    wall.write_text("a file where a folder should be")
    titled(app)
    app.services.saves = SaveFile(wall)
    app.press(pygame.K_RETURN)
    app.until("PlayScene")
    ground = app.screen.picture.get_at((600, 355))
    app.go(60)
    assert app.services.aside._said == ["notice.not_kept"]
    assert app.screen.picture.get_at((600, 355)) != ground or app.services.aside._left
    app.go(600)
    assert app.services.aside._left == 0
    app.press(pygame.K_ESCAPE, pygame.K_ESCAPE)
    app.go(5)
    assert app.services.aside._left == 0  # it is not said again
    assert app.top.session.tick > 600


def test_who_begins_in_a_level_does_not_lose_the_story(begun: App) -> None:
    before = saved(begun)
    begun.begin(begun.run._first("outskirts", "", 1))
    begun.go(30)
    assert (begun.top.name, saved(begun)) == ("outskirts", before)
    begun.begin(TitleScene(begun.services))
    begun.press(pygame.K_RETURN)
    begun.until("PlayScene")
    assert saved(begun) != before
