"""Texts by key, in the language that is set: gettext catalogues of `assets/text`, compiled by `python -m tools.text`, or their
source, while somebody edits it."""

import gettext
import logging
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from game.media.errors import MediaError
from game.paths import ASSETS

LOG = logging.getLogger(__name__)
Text = Callable[[str], str]
ENGLISH = "en"  # which every text is written in first
OWN_NAME = "language.name"  # the key under which a catalogue says what its language is called by those who speak it
_ESCAPED = re.compile(r"\\(.)")
_SIGNS = {"n": "\n", "t": "\t"}
_LINE = re.compile(r'(msgid|msgstr)?\s*"((?:[^"\\]|\\.)*)"')  # the beginning of a text, or how it goes on


def languages(folder: Path = ASSETS / "text") -> list[str]:
    """The languages there is a compiled catalogue for."""
    return sorted(file.stem for file in folder.glob("*.mo"))


def own_names(folder: Path = ASSETS / "text") -> dict[str, str]:
    """By language what it calls itself; catalogues that cannot be read are left out."""
    found = {}
    for language in languages(folder):
        try:
            found[language] = load_text(language, folder)(OWN_NAME)
        except MediaError as wrong:
            LOG.warning("%s", wrong)
    return found


def preferred(wanted: Iterable[str], there: Iterable[str]) -> str:
    """The first of the `wanted` languages that is `there`; English if none is."""
    known = set(there)
    return next((language for language in wanted if language in known), ENGLISH)


class Words:
    """Texts by key in the language that is set. Whoever draws with it asks anew for every picture: so all that is seen changes at once."""

    def __init__(self, language: str, folder: Path = ASSETS / "text") -> None:
        self._folder = folder
        self.language = ""
        self._text: Text = str  # without any catalogue keys are shown: play goes on
        self.speak(language)

    def __call__(self, key: str) -> str:
        """The text of a key."""
        return self._text(key)

    def speak(self, language: str) -> None:
        """Sets the language, as far as there is a catalogue that can be read: else English."""
        if language == self.language:
            return
        for name in dict.fromkeys((language, ENGLISH)):
            try:
                self._text, self.language = load_text(name, self._folder), name
                return
            except MediaError as wrong:
                LOG.warning("%s", wrong)

    def take(self, text: Text) -> None:
        """Other texts in the same language, while somebody edits them."""
        self._text = text


def load_text(language: str = ENGLISH, folder: Path = ASSETS / "text") -> Text:
    """A callable from key to text; a key that the catalogue does not know is given back as it is. Raises MediaError."""
    file = folder / f"{language}.mo"
    try:
        with file.open("rb") as stream:
            return gettext.GNUTranslations(stream).gettext
    except (OSError, ValueError, EOFError, LookupError, UnicodeError) as wrong:
        raise MediaError(file, f"the texts of language '{language}' cannot be read ({wrong})") from wrong


def load_source(language: str = ENGLISH, folder: Path = ASSETS / "text") -> Text:
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
