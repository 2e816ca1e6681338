"""Compiles the texts: `python -m tools.text` reads every assets/text/LANGUAGE.po and writes LANGUAGE.mo beside it."""

import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

TEXTS = Path(__file__).resolve().parents[1] / "assets" / "text"


def compile_catalogue(source: Path) -> int:
    """Writes one catalogue; returns how many texts it holds."""
    with source.open("rb") as stream:
        catalogue = read_po(stream, locale=source.stem)
    with source.with_suffix(".mo").open("wb") as target:
        write_mo(target, catalogue)
    return len(catalogue)


def main() -> int:
    """Compiles all of them and says what was done."""
    for source in sorted(TEXTS.glob("*.po")):
        print(f"{source.name}: {compile_catalogue(source)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
