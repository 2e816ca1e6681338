"""`python -m tools.text` compiles every assets/text/LANGUAGE.po to LANGUAGE.mo beside it and writes docs/lines.md."""

import sys

from tools.text.catalogues import TEXTS, compile_catalogue
from tools.text.listing import LISTING, listing


def main() -> int:
    """Does all of it and says what was done."""
    for source in sorted(TEXTS.glob("*.po")):
        print(f"{source.name}: {compile_catalogue(source)} texts")
    LISTING.write_text(listing(), "utf-8", newline="\n")
    print(f"docs/{LISTING.name}: {len(LISTING.read_text('utf-8').splitlines())} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
