"""Every text, in every language, fits the place where it is shown, and the typeface has all of its letters."""

from collections.abc import Callable
from functools import cache
from itertools import product
from pathlib import Path

import pygame
import pytest

from game.controls.bindings import Family
from game.maps import catalogue
from game.media.fonts import SUBTITLE, Typeface, body, face, heading, label, subtitle, wrap
from game.media.text import load_text
from game.paths import ASSETS
from game.scenes import chapters_page, controls_page, log_page, pause, settings_page, title
from game.scenes.footer import APART, SIGN
from game.ui import menus, theme
from game.view import box_plate, captions, dialogue, hud, prompts, typewriter
from game.view.frame import WIDTH
from tools.text import catalogues
from tools.text.used import uses

LANGUAGES = sorted(path.stem for path in (ASSETS / "text").glob("*.po"))
each_language = pytest.mark.parametrize("language", LANGUAGES)
SIGNS = 34  # px, the widest sign of a key
CAPTION = 210  # px: a third of the picture
NOTE = 260  # px of a note at the bottom right


@cache
def texts(language: str) -> dict[str, str]:
    """Key -> text."""
    return catalogues.texts(ASSETS / "text" / f"{language}.po")


@cache
def spoken() -> tuple[str, ...]:
    """The keys of all that somebody says."""
    said = {key for key, places in uses(texts("en")).items() if any(place.who for place in places)}
    return tuple(sorted(said | {key for key in texts("en") if key.startswith("party.")}))


def wider(language: str, keys: Callable[[str], bool], letters: Typeface, most: int) -> dict[str, int]:
    """Those of the keys whose text is wider than `most` px."""
    widths = {key: letters.width(text) for key, text in texts(language).items() if keys(key)}
    assert widths
    return {key: width for key, width in widths.items() if width > most}


@each_language
def test_what_is_said_fits_two_pages(language: str) -> None:
    pages = {key: len(dialogue.pages("zuru", texts(language)[key], 100)) for key in spoken()}
    assert len(pages) > 100
    assert not [key for key, number in pages.items() if number > 2]


def test_a_page_fits_the_picture_and_the_box() -> None:
    widest = "m" * dialogue.LETTERS
    beside = dialogue.PORTRAIT + dialogue.APART + 2 * dialogue.PAD[0] + 2 * dialogue.MARK
    assert subtitle().width(widest) + beside <= WIDTH - 2 * hud.MARGIN
    assert subtitle().width("m" * typewriter.LETTERS) <= box_plate.WIDE


@each_language
def test_answers_are_one_line(language: str) -> None:
    answers = [key for key in texts(language) if ".killy." in key and not key.startswith("outskirts.")]
    assert not [key for key in answers if len(texts(language)[key]) > typewriter.LETTERS - 2]


@each_language
def test_names_fit(language: str) -> None:
    assert not wider(language, lambda key: key.startswith("who."), label(), log_page.NAMES - theme.LEFT)


@each_language
def test_hints_are_one_line(language: str) -> None:
    room = prompts.INSIDE.width // 2 - SIGNS - prompts.SIGN - 2 * prompts.PAD[0]
    assert not wider(language, lambda key: ".prompt." in key, body(), room)


@each_language
def test_captions_and_notes_fit(language: str) -> None:
    assert not wider(language, lambda key: key.startswith("caption."), body(), CAPTION - captions.ARROW - captions.APART)
    longest = max((text for key, text in texts(language).items() if key.startswith("who.")), key=label().width)
    assert label().width(texts(language)["hud.lost"].format(who=longest)) <= NOTE
    assert label().width(texts(language)["hud.checkpoint"]) <= NOTE


@each_language
def test_lists_fit(language: str) -> None:
    """The words of the title's and the pause's list, and of the settings with the longest of what can be set."""
    text = load_text(language)
    most = pause.PANE - theme.LEFT - menus.INDENT
    assert not [name for name in pause.ENTRIES if label().width(text(f"menu.{name}")) > most]
    assert menus.INDENT + label().width(text("menu.continue")) < title.WHERE
    names = tuple(texts(each)["language.name"] for each in LANGUAGES)
    for name in settings_page.ROWS:
        choices = settings_page.CHOICES.get(name, ())
        words = names if name == "language" else tuple(text(f"settings.{name}.{choice}") for choice in choices)
        right = max([menus.BAR + menus.NUMBER, *(4 * menus.ARROW + label().width(word) for word in words)])
        assert menus.INDENT + label().width(text(f"settings.{name}")) + 2 * menus.APART + right <= settings_page.WIDTH, name


def test_the_settings_end_above_the_footer() -> None:
    assert settings_page.TOP + menus.ROW * len(settings_page.ROWS) + menus.TALL < theme.FOOT


@each_language
def test_the_table_of_controls_fits(language: str) -> None:
    text = load_text(language)
    lefts = [left for _, left in controls_page.COLUMNS] + [theme.RIGHT - theme.LEFT]
    assert not [row for row in controls_page.ROWS if label().width(text(f"controls.{row}")) > lefts[0] - theme.LEFT // 7]
    for (family, left), right in zip(controls_page.COLUMNS, lefts[1:], strict=True):
        assert left + label().width(text(f"controls.family.{family.value}")) < right
    assert not [family for family in Family if body().width(text(f"controls.aim.{family.value}")) > theme.RIGHT - theme.LEFT]


@each_language
def test_the_footer_fits(language: str) -> None:
    """All of it at once, beside the title's small line at the left."""
    text = load_text(language)
    hints = [text(key) for key in ("hint.move", "hint.change", "menu.back")]
    wide = sum(2 * SIGNS + SIGN + label().width(words) for words in hints) + 2 * APART
    assert wide <= theme.RIGHT - theme.LEFT
    title_hints = [text(key) for key in ("hint.move", "hint.choose")]
    wide = sum(2 * SIGNS + SIGN + label().width(words) for words in title_hints) + APART
    assert body().width(text("title.unofficial")) + APART + wide <= theme.RIGHT - theme.LEFT


@each_language
def test_chapters_and_questions_fit(language: str) -> None:
    text = load_text(language)
    titles = [text(entry.title) for entry in catalogue.entries().values()]
    assert not [words for words in titles if menus.INDENT + label().width(words) > chapters_page.WINDOW.left - theme.LEFT]
    headings = [*titles, text("end.title"), *(text(f"menu.{name}") for name in ("settings", "controls", "paused", "chapters"))]
    headings += [text("question.start").format(chapter=words) for words in titles]
    assert not [words for words in headings if heading().width(words) > theme.RIGHT - theme.LEFT]
    assert not [name for name in ("deaths", "found", "played") if label().width(text(f"chapters.{name}")) > chapters_page.VALUE - 6]
    beats = {key.split(".")[1]: "" for key in texts(language) if key.startswith("beat.")}
    for level in beats:
        longest = max((words for key, words in texts(language).items() if key.startswith(f"beat.{level}.")), key=len)
        there = f"{text(f'{level}.title')}  ·  {longest}  ·  {text('time.hours').format(hours=10, minutes=59)}"
        assert title.LIST[0] + title.WHERE + body().width(there) <= WIDTH, level


@each_language
def test_sentences_on_a_screen_fit(language: str) -> None:
    """What stands alone in a line of its own."""
    room = theme.RIGHT - pause.PANE - 24
    assert body().width(texts(language)["notice.pad_lost"]) <= room
    assert body().width(texts(language)["end.line"]) <= theme.RIGHT - theme.LEFT
    for key in ("question.lost", "notice.not_kept", "notice.save_older", "notice.save_lost"):
        assert len(wrap(texts(language)[key], 66)) <= 2, key


def test_the_typeface_has_every_letter() -> None:
    """Also as a capital: labels are written in small ones."""
    letters = {letter for language in LANGUAGES for text in texts(language).values() for letter in text + text.upper()}
    assert {"è", "é", "à", "ì", "ò", "ù", "È"} <= letters
    for size, letter in product((12, 14, 18, 24), sorted(letters)):
        font = pygame.font.Font(font_file(), size)
        assert font.metrics(letter)[0] is not None, f"no '{letter}' in {size} px"


def font_file() -> Path:
    """The game's typeface."""
    assert face(SUBTITLE)
    (file,) = (ASSETS / "fonts").glob("*.ttf")
    return file
