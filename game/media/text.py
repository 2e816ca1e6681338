"""Texts by key, in the language that is set: gettext catalogues of `assets/text`, compiled by tools/text.py."""

import gettext
from collections.abc import Callable
from pathlib import Path

from game.media.errors import MediaError
from game.paths import ASSETS

Text = Callable[[str], str]


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
