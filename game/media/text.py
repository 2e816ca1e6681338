"""Texts by key, in the language that is set: gettext catalogues of `assets/text`, compiled by tools/text.py, or their
source, while somebody edits it."""

import gettext
import re
from collections.abc import Callable
from pathlib import Path

from game.media.errors import MediaError
from game.paths import ASSETS

Text = Callable[[str], str]
_ESCAPED = re.compile(r"\\(.)")
_SIGNS = {"n": "\n", "t": "\t"}
_LINE = re.compile(r'(msgid|msgstr)?\s*"((?:[^"\\]|\\.)*)"')  # the beginning of a text, or how it goes on


def languages(folder: Path = ASSETS / "text") -> list[str]:
    """The languages there is a compiled catalogue for."""
    return sorted(file.stem for file in folder.glob("*.mo"))


def load_text(language: str = "en", folder: Path = ASSETS / "text") -> Text:
    """A callable from key to text; a key that the catalogue does not know is given back as it is. Raises MediaError."""
    file = folder / f"{language}.mo"
    try:
        with file.open("rb") as stream:
            return gettext.GNUTranslations(stream).gettext
    except (OSError, ValueError, EOFError, LookupError, UnicodeError) as wrong:
        raise MediaError(file, f"the texts of language '{language}' cannot be read ({wrong})") from wrong


def load_source(language: str = "en", folder: Path = ASSETS / "text") -> Text:
    """The same from the catalogue's source LANGUAGE.po, which need not be compiled. Raises MediaError that names the line."""
    file = folder / f"{language}.po"
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeError) as wrong:
        raise MediaError(file, f"the texts of language '{language}' cannot be read ({wrong})") from wrong
    known = _texts(file, lines)
    return lambda key: known.get(key) or key


def _texts(file: Path, lines: list[str]) -> dict[str, str]:
    """Text by key. Of the format only what is used here: no plurals, no contexts."""
    found: dict[str, str] = {}
    key, into = "", ""
    for number, line in enumerate(lines, 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        parts = _LINE.fullmatch(line)
        if parts is None or (parts[1] or into) not in ("msgid", "msgstr"):
            raise MediaError(file, f"line {number} is neither msgid nor msgstr with a text in quotes: {line[:60]}")
        words = _ESCAPED.sub(lambda sign: _SIGNS.get(sign[1], sign[1]), parts[2])
        into = parts[1] or into
        if into == "msgid":
            key = words if parts[1] else key + words
        else:
            found[key] = words if parts[1] else found[key] + words
    return found
