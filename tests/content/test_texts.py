"""Every text in every language, and no language with another's placeholders."""

import gettext
import re
import string
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from game.check import text_keys
from game.paths import ASSETS, LEVELS

CATALOGUES = sorted((ASSETS / "text").glob("*.po"))
ROOT = LEVELS.parent


def texts(path: Path) -> dict[str, str]:
    """Key -> text."""
    with path.open("rb") as stream:
        return {str(message.id): str(message.string) for message in read_po(stream, locale=path.stem) if message.id}


def test_there_are_texts() -> None:
    assert len(text_keys()) > 10
    assert "en" in {path.stem for path in CATALOGUES}


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_a_language_has_every_text(path: Path) -> None:
    every = {key for other in CATALOGUES for key in texts(other)}
    mine = texts(path)
    assert not every - set(mine)
    assert not [key for key, text in mine.items() if not text.strip()]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_placeholders_are_those_of_english(path: Path) -> None:
    english = texts(ASSETS / "text" / "en.po")
    for key, text in texts(path).items():
        assert placeholders(text) == placeholders(english[key]), key


def placeholders(text: str) -> list[str]:
    """The names in braces."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_the_compiled_catalogue_is_up_to_date(path: Path) -> None:
    with path.with_suffix(".mo").open("rb") as stream:
        compiled = gettext.GNUTranslations(stream)
    stale = [key for key, text in texts(path).items() if compiled.gettext(key) != text]
    assert not stale, "run: python -m tools.text"


def test_every_key_in_the_code_has_a_text() -> None:
    """Keys look like `title.begin`; what is asked for by `text("...")` has to be there."""
    asked = re.compile(r"""\btext\(\s*["']([a-z0-9_]+(?:\.[a-z0-9_]+)+)["']""")
    used = {key for path in (ROOT / "game").rglob("*.py") for key in asked.findall(path.read_text("utf-8"))}
    assert not used - text_keys()
