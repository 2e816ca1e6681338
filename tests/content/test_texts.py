"""Every text in every language, each of them used, and no language with another's placeholders, quotes or slips."""

import ast
import re
import string
from functools import cache
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo

from game.check import text_keys
from game.maps import catalogue
from game.media.text import OWN_NAME, languages
from game.paths import ASSETS, LEVELS
from tools.text import catalogues
from tools.text.listing import LISTING, listing
from tools.text.used import SAYS, uses

CATALOGUES = sorted((ASSETS / "text").glob("*.po"))
ROOT = LEVELS.parent
each_language = pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
SHORTENED = frozenset(
    ("a'", "be'", "ca'", "co'", "da'", "de'", "di'", "fa'", "mo'", "ne'", "po'", "sta'", "to'", "va'")
)  # Italian, by right
WRONG_ACCENT = re.compile(
    r"\b(?:perch|poich|bench|affinch|finch|anzich|cos[iì]cch)è\b|\b[ns]è\b|\bpi[uú]\b|\bpuo\b|\bgia\b|\bcosi\b", re.IGNORECASE
)


@cache
def texts(path: Path) -> dict[str, str]:
    """Key -> text."""
    return catalogues.texts(path)


def test_there_are_texts() -> None:
    assert len(text_keys()) > 200
    assert {"en", "it"} <= {path.stem for path in CATALOGUES}
    assert languages() == [path.stem for path in CATALOGUES]


@each_language
def test_a_language_has_every_text_and_no_others(path: Path) -> None:
    every = {key for other in CATALOGUES for key in texts(other)}
    mine = texts(path)
    assert not every - set(mine)
    assert not [key for key, text in mine.items() if not text.strip()]


@each_language
def test_no_key_is_written_twice(path: Path) -> None:
    keys = re.findall(r'^msgid "(.+)"$', path.read_text("utf-8"), re.MULTILINE)
    assert len(keys) == len(set(keys))


@each_language
def test_placeholders_are_those_of_english(path: Path) -> None:
    english = texts(ASSETS / "text" / "en.po")
    for key, text in texts(path).items():
        assert placeholders(text) == placeholders(english[key]), key


def placeholders(text: str) -> list[str]:
    """The names in braces."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@each_language
def test_the_compiled_catalogue_is_up_to_date(path: Path) -> None:
    with path.with_suffix(".mo").open("rb") as stream:
        compiled = {message.id: message.string for message in read_mo(stream) if message.id}
    assert compiled == texts(path), "run: python -m tools.text"


def test_languages_call_themselves_by_different_names() -> None:
    assert len({texts(path)[OWN_NAME] for path in CATALOGUES}) == len(CATALOGUES)


# -- are they used


@cache
def used() -> dict[str, bool]:
    """Key -> does anything use it?"""
    return {key: bool(places) for key, places in uses(texts(ASSETS / "text" / "en.po")).items()}


def test_every_text_is_used() -> None:
    """By a map, what stands beside it, a scene, the code. Beats may be named before their level is in the catalogue."""
    there = catalogue.entries()
    unused = [key for key, used in used().items() if not used]
    assert not [key for key in unused if not (key.startswith("beat.") and key.split(".")[1] not in there)]


def test_every_key_in_the_code_has_a_text() -> None:
    """What is asked for by `text("...")`, and what scenes let somebody say."""
    asked = set()
    for path in (ROOT / "game").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                asked |= {part.value for argument in key_arguments(node) for part in ast.walk(argument) if isinstance(part, ast.Constant)}
    keys = {key for key in asked if isinstance(key, str) and re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)+", key)}
    assert len(keys) > 30
    assert not keys - text_keys()


def key_arguments(call: ast.Call) -> list[ast.expr]:
    """Those that are keys of texts."""
    name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if name == "text":
        return call.args[:1]
    return call.args[SAYS[name] : SAYS[name] + 1] if name in SAYS else []


def test_the_list_of_lines_is_up_to_date() -> None:
    assert LISTING.read_text("utf-8") == listing(), "run: python -m tools.text"


# -- are they written alike


@each_language
def test_no_stray_white_space(path: Path) -> None:
    assert not [key for key, text in texts(path).items() if text != " ".join(text.split())]


@each_language
def test_apostrophes_quotes_and_dots_are_of_one_kind(path: Path) -> None:
    """Straight apostrophes, round double quotes in pairs, three dots, no dashes for a pause."""
    wrong = [key for key, text in texts(path).items() if re.search('["\\u2018\\u2019\\u00ab\\u00bb\\u2026`\\u00b4\\u2013\\u2014]', text)]
    assert not wrong
    assert not [key for key, text in texts(path).items() if text.count("“") != text.count("”")]
    assert not [key for key, text in texts(path).items() if re.search(r"(?<!\.)\.\.(?!\.)|\.{4}|\s[,.;:!?](?!\.)", text)]


def test_italian_accents_are_letters() -> None:
    """No `perche'`, no `E'`, no `perchè`."""
    for key, text in texts(ASSETS / "text" / "it.po").items():
        ends = {word.lower() for word in re.findall(r"\b\w*[aeiouAEIOU]'(?!\w)", text)}
        assert not ends - SHORTENED, key
        assert not WRONG_ACCENT.search(text), key


def test_hints_and_labels_end_without_a_full_stop_in_every_language() -> None:
    for path in CATALOGUES:
        short = [
            key for key in texts(path) if ".prompt." in key or key.startswith(("menu.", "hint.", "settings.", "caption.", "who.", "beat."))
        ]
        assert not [key for key in short if texts(path)[key].endswith(".")], path.stem
