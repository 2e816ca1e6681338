"""Files of assets: what is missing or wrong is said in one plain sentence, what is there fits together."""

import re
from pathlib import Path

import pygame
import pytest

from game.media.backdrops import load_backdrop
from game.media.cues import CueRow, event_name, load_cues
from game.media.errors import MediaError
from game.media.files import read_picture
from game.media.fonts import face, wrap, wrap_evenly
from game.media.library import Library
from game.media.sheets import Animation, Sheet, SheetFile, load_sheet
from game.media.text import load_text
from game.paths import ASSETS
from game.sim import events
from game.sim.events import Cue, Died, Hurt, LineStuck
from game.view.grains import BURSTS, GRAINS

SHEETS = sorted(p.stem for p in (ASSETS / "sprites").glob("*.toml"))
BACKDROPS = sorted(p.parent for p in (ASSETS / "backdrops").glob("*/backdrop.toml"))
BOOK = load_cues(ASSETS / "cues.toml")


def sheet(folder: Path, toml: str, size: tuple[int, int] = (32, 16)) -> Path:
    """A small sheet `s` in a folder."""
    (folder / "s.toml").write_text(toml, encoding="utf-8")
    pygame.image.save(pygame.Surface(size, pygame.SRCALPHA), folder / "s.png")
    return folder


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_can_be_drawn(name: str) -> None:
    loaded = load_sheet(ASSETS / "sprites", name)
    for anim in loaded.data.animations.values():
        for cell in anim.frames:
            assert loaded.picture(cell, flip=True).surface.get_size() == loaded.picture(cell).surface.get_size()


@pytest.mark.parametrize("name", SHEETS)
def test_points_are_given_for_every_cell_that_is_shown(name: str) -> None:
    data = load_sheet(ASSETS / "sprites", name).data
    last = max(max(a.frames) for a in data.animations.values())
    assert all(len(row.at) > last for row in data.points.values())


@pytest.mark.parametrize("folder", BACKDROPS, ids=lambda p: p.name)
def test_every_backdrop_loads(folder: Path) -> None:
    assert load_backdrop(folder)


def test_a_missing_sheet_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"nobody\.toml: the file is missing"):
        load_sheet(tmp_path, "nobody")


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("cell = [16, 16", "not valid TOML"),
        ('cell = "big"', "Expected `array`"),
        ("cell = [16, 16]\npivot = [0, 0]\nanimations = {}", "no animation"),
        ("cell = [64, 16]\npivot = [0, 0]\n[animations.a]\nframes = [0]", "does not fit"),
        ("cell = [16, 16]\npivot = [0, 0]\n[animations.a]\nframes = [7]", "not among the 2 cells"),
        ("cell = [16, 16]\npivot = [0, 0]\n[animations.a]\nframes = []", "no frames"),
        ("cell = [16, 16]\npivot = [0, 0]\n[animations.a]\nframes = [0]\nticks = 0", "ticks"),
        ("cell = [16, 16]\npivot = [0, 0]\n[animations.a]\nframes = [0, 1]\nticks = [3]", "ticks"),
    ],
)
def test_a_wrong_sheet_says_what_is_wrong(tmp_path: Path, toml: str, problem: str) -> None:
    with pytest.raises(MediaError, match=problem):
        load_sheet(sheet(tmp_path, toml), "s")


def test_a_broken_picture_is_named(tmp_path: Path) -> None:
    file = tmp_path / "broken.png"
    file.write_bytes(b"not a picture")
    with pytest.raises(MediaError, match=r"broken.png: the picture cannot be read"):
        read_picture(file)


def test_a_sheet_that_is_missing_in_play_is_a_box_and_told_once(tmp_path: Path) -> None:
    library = Library(tmp_path)
    assert library.sheet("ghost").picture(0).surface.get_width() > 0
    library.sheet("ghost")
    assert len(library.problems) == 1


def test_animations_go_on_or_stop() -> None:
    animations = {"round": Animation((4, 5, 6), 2), "once": Animation((4, 5, 6), (1, 2, 3), loop=False)}
    sheet = Sheet("test", pygame.Surface((64, 8)), SheetFile((8, 8), (0, 0), animations))
    assert [sheet.cell("round", a) for a in (0, 1, 2, 5, 6)] == [4, 4, 5, 6, 4]
    assert [sheet.cell("once", a) for a in (0, 1, 2, 3, 99)] == [4, 5, 5, 6, 6]
    assert sheet.cell("unknown", 2) == 5


# -- cues


def test_a_row_for_one_figure_comes_first() -> None:
    assert BOOK.of(Died(0, 0, "Crawler", 1)) is BOOK.row("died.crawler")
    assert BOOK.of(Died(0, 0, "Unheard", 1)) is BOOK.row("died")
    assert BOOK.of(LineStuck(0, 0, "enemy")) is BOOK.row("line_stuck.enemy")
    assert BOOK.of(Hurt(0, 0, "Zuru", 1, 1, 1, 0, 0)) is BOOK.row("hurt.zuru")


def test_every_event_has_a_row() -> None:
    kinds = [k for k in vars(events).values() if isinstance(k, type) and issubclass(k, events.Event)]
    names = {event_name(k.__new__(k)) for k in kinds if k not in (events.Event, events.At, Cue)}
    assert names <= set(BOOK.rows)


def test_every_cue_of_the_game_has_a_row() -> None:
    code = "\n".join(p.read_text("utf-8") for p in (ASSETS.parent / "game").rglob("*.py"))
    calls = re.findall(r"\bCue\(([^()]*(?:\([^()]*\)[^()]*)*)\)", code)
    names = {name for call in calls for name in re.findall(r'"([a-z_]+)"', call)}
    assert names
    assert not names - set(BOOK.rows)


@pytest.mark.parametrize("name", sorted(BOOK.rows))
def test_a_row_asks_only_for_what_there_is(name: str) -> None:
    row = BOOK.rows[name]
    assert not row.burst or row.burst in BURSTS
    assert 0 <= row.volume <= 1
    assert 0 <= row.shake <= 1
    assert 0 <= row.flash <= 1
    heard = {re.sub(r"_\d+$", "", p.stem) for p in (ASSETS / "sounds").glob("*.ogg")}
    assert not heard or not row.sound or row.sound in heard


def test_bursts_are_made_of_known_grains() -> None:
    assert {spray.grain for sprays in BURSTS.values() for spray in sprays} <= set(GRAINS)


def test_a_wrong_row_is_named(tmp_path: Path) -> None:
    file = tmp_path / "cues.toml"
    file.write_text("[jump]\nloudness = 1", encoding="utf-8")
    with pytest.raises(MediaError, match=r"row 'jump'.*loudness"):
        load_cues(file)
    assert CueRow().volume == 1


# -- texts and letters


def test_a_key_without_text_is_shown_as_it_is() -> None:
    text = load_text("en")
    assert text("who.zuru") == "Zuru"
    assert text("nobody.wrote.this") == "nobody.wrote.this"


def test_a_language_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="language 'xx'"):
        load_text("xx", tmp_path)


def test_lines_are_broken_between_words() -> None:
    assert wrap("one two three four", 9) == ["one two", "three", "four"]


def test_no_word_is_left_alone_on_the_last_line() -> None:
    assert wrap("I tried to make one once, and it broke", 36) == ["I tried to make one once, and it", "broke"]
    assert wrap_evenly("I tried to make one once, and it broke", 36) == ["I tried to make one", "once, and it broke"]
    assert wrap_evenly("aaaa bb", 3) == wrap("aaaa bb", 3)
    assert wrap_evenly("", 9) == []


def test_body_letters_are_at_least_six_px_high() -> None:
    letter = face().render("x", (255, 255, 255))
    assert letter.get_bounding_rect().height >= 6
