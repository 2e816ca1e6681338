"""The table of all files in docs/sound.md, out of what was measured when they were made."""

from collections.abc import Iterator, Mapping

from .book import ROOT, Recipe
from .ledger import Entry

PAGE = ROOT / "docs" / "sound.md"
HERE = "<!-- the table: written by `python -m tools.sound`, not by hand -->\n"


def line(file: str, found: Mapping[str, float]) -> str:
    """Return one line of the table."""
    seam = f"{found['seam']:5.2f} {found['turn']:5.2f}" if "seam" in found else ""
    return f"{file:<26}{found['seconds']:7.2f}{found['loudness']:8.1f}{found['short']:8.1f}{found['peak']:7.1f}  {seam}".rstrip()


def lines(known: Mapping[str, Entry], book: Mapping[str, Recipe]) -> Iterator[str]:
    """Yield the table's lines, family by family."""
    family = ""
    for name, recipe in book.items():
        if name not in known:
            continue
        here = recipe.make.__module__.rpartition(".")[2]
        if here != family:
            yield f"\n{here}"
            family = here
        for file, found in known[name]["files"].items():
            yield line(file, found)


def write(known: Mapping[str, Entry], book: Mapping[str, Recipe]) -> str:
    """Put the table at the end of the page, and return it."""
    head = f"{'file':<26}{'s':>7}{'LUFS':>8}{'LUFS 3s':>8}{'dBTP':>7}   seam  turn"
    files = [found for name in book if name in known for found in known[name]["files"].values()]
    count = f"{len(known)} names, {len(files)} files, {sum(found['seconds'] for found in files) / 60:.1f} minutes"
    text = f"{head}\n" + "\n".join(lines(known, book))
    page = PAGE.read_text("utf-8").partition(HERE)[0] if PAGE.is_file() else ""
    PAGE.write_text(f"{page}{HERE}{count}.\n\n```\n{text}\n```\n", "utf-8")
    return f"{text}\n{count}"
