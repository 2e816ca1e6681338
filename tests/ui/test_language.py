"""The language is chosen in the settings, holds at once and everywhere, and is that of the system until somebody chooses."""

from dataclasses import dataclass
from pathlib import Path

import pygame
import pytest

from game.media.text import Words, load_text, own_names, preferred
from game.scenes.play import PlayScene
from game.scenes.settings_page import ROWS
from game.sim.events import PromptShown, Said
from game.view.frame import HEIGHT, WIDTH
from tests.ui.application import App

LINE, HINT = "outskirts.post.1", "outskirts.prompt.jump"


@dataclass
class Picture:
    """What the game shows now."""

    app: App

    def part(self, rect: tuple[int, int, int, int]) -> bytes:
        target = pygame.Surface((WIDTH, HEIGHT)).convert()
        self.app.loop.stack.draw(target, 1.0)
        return pygame.image.tobytes(target.subsurface(rect), "RGB")


@pytest.fixture
def playing(app: App) -> PlayScene:
    app.begin(PlayScene(app.services, "room", "", 1))
    return app.top


def test_it_is_chosen_among_names_that_languages_give_themselves(app: App) -> None:
    app.press(pygame.K_DOWN, pygame.K_DOWN, pygame.K_RETURN)
    app.press(*[pygame.K_DOWN] * ROWS.index("language"))
    (entry,) = [entry for entry in app.top.pages._pages[-1]._list.menu.entries if entry.name == "language"]
    assert entry.words == ("English", "Italiano")
    before = Picture(app).part((0, 0, WIDTH, HEIGHT // 4))
    app.press(pygame.K_RIGHT)
    assert app.services.text("menu.settings") == "Impostazioni"
    assert Picture(app).part((0, 0, WIDTH, HEIGHT // 4)) != before  # the heading is in the other language already
    app.press(pygame.K_ESCAPE)
    again = App(app.folder)
    assert again.services.text("menu.start") == "Inizia"
    again.close()


def test_the_title_below_the_settings_changes_too(app: App) -> None:
    app.go(100)
    menu = app.top._menu
    assert menu.text(menu.entries[0].label) == "Start"
    app.services.settings.values.language = "it"
    app.services.apply_settings()
    assert menu.text(menu.entries[0].label) == "Inizia"


def test_a_sentence_changes_in_its_midst(app: App, playing: PlayScene) -> None:
    """Half of it has been written when somebody opens the settings; what is left of its time stays."""
    stage = playing.stage
    stage.tick(playing.session, [Said("zuru", LINE, 200)])
    wait(playing, 40)
    (page,) = stage.overlay.dialogue._pages
    assert " ".join(page.lines) == load_text("en")(LINE)
    came = page.come
    app.services.settings.values.language = "it"
    app.services.apply_settings()
    wait(playing, 1)
    (page,) = stage.overlay.dialogue._pages
    assert " ".join(page.lines) == load_text("it")(LINE)
    assert came <= page.come < len(load_text("it")(LINE))
    wait(playing, 158)
    assert stage.overlay.dialogue.plate(stage.text) is not None
    wait(playing, 2)
    assert stage.overlay.dialogue.plate(stage.text) is None


def test_the_second_page_stays_the_second(playing: PlayScene) -> None:
    stage = playing.stage
    stage.text = lambda key: f"{'eins ' * 40}{key}"
    stage.tick(playing.session, [Said("zuru", LINE, 300)])
    wait(playing, 250)
    before = len(stage.overlay.dialogue._pages)
    stage.text = lambda key: f"{'zwei ' * 40}{key}"
    wait(playing, 1)
    assert len(stage.overlay.dialogue._pages) == before
    assert stage.overlay.dialogue._pages[0].lines[0].startswith("zwei")


def test_a_hint_changes_while_it_is_seen(app: App, playing: PlayScene) -> None:
    hero, target = playing.session.world.hero, pygame.Surface((WIDTH, HEIGHT)).convert()
    assert hero is not None
    playing.stage.tick(playing.session, [PromptShown(HINT, "jump", hero.x, hero.y - 40)])
    wait(playing, 30)
    seen = []
    for language in ("en", "it", "en"):
        app.services.text.speak(language)
        playing.stage.draw(target, 1.0)
        seen.append(pygame.image.tobytes(target, "RGB"))
    assert seen[0] == seen[2] != seen[1]


def wait(playing: PlayScene, ticks: int) -> None:
    for _ in range(ticks):
        playing.stage.tick(playing.session, [])


# -- the first start


@pytest.mark.parametrize(
    ("system", "chosen"), [("it_IT.UTF-8", "it"), ("it_CH", "it"), ("en_GB.UTF-8", "en"), ("fi_FI.UTF-8", "en"), ("C", "en")]
)
def test_the_first_start_is_in_the_language_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, chosen: str
) -> None:
    monkeypatch.setenv("LANG", system)
    app = App(tmp_path)
    assert app.services.text.language == chosen
    app.close()


def test_who_has_chosen_is_not_asked_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app = App(tmp_path)
    app.services.settings.save()
    app.close()
    monkeypatch.setenv("LANG", "it_IT.UTF-8")
    app = App(tmp_path)
    assert app.services.text.language == "en"
    app.close()


def test_a_language_without_a_catalogue_is_english(tmp_path: Path) -> None:
    assert preferred(["fi", "it"], ["en", "it"]) == "it"
    assert preferred(["fi"], ["en", "it"]) == "en"
    assert Words("fi").language == "en"
    assert Words("fi")("menu.start") == "Start"
    assert Words("it", tmp_path)("menu.start") == "menu.start"


def test_a_broken_catalogue_is_no_choice(tmp_path: Path) -> None:
    (tmp_path / "it.mo").write_bytes(b"nothing")
    assert own_names(tmp_path) == {}
