"""The sources LANGUAGE.po, as they are written by hand."""

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "assets" / "text"


def read(source: Path) -> Catalog:
    """One of them, with its comments."""
    with source.open("rb") as stream:
        return read_po(stream, locale=source.stem)


def texts(source: Path) -> dict[str, str]:
    """From key to text, in the order in which they are written."""
    return {str(message.id): str(message.string) for message in read(source) if message.id}


def notes(source: Path) -> dict[str, str]:
    """From key to what is noted over it for translators; headings of a part of the file are none."""
    found = {str(message.id): " ".join(note for note in message.user_comments if "---" not in note) for message in read(source)}
    return {key: note for key, note in found.items() if key and note}


def compile_catalogue(source: Path) -> int:
    """Writes LANGUAGE.mo beside it; returns how many texts it holds."""
    catalogue = read(source)
    with source.with_suffix(".mo").open("wb") as target:
        write_mo(target, catalogue)
    return len(catalogue)
