"""`python -m tools.sound [--table] [--sheet] [--mix] [NAME ...]`: make the sounds whose names start so, or look at them."""

import argparse

import soundfile

from . import ambience, crawler, figure, harpoon, heavies, killy, level, music, place, sheet, structure, tower, ui
from .book import BOOK, Recipe, chosen, rebuild

FAMILIES = (figure, harpoon, killy, crawler, heavies, tower, place, structure, ui, ambience, music)


def row(recipe: Recipe, file: str) -> str:
    """Return one line of the table, measured on the decoded file."""
    path = recipe.path(file)
    x, rate = soundfile.read(path)
    whole = level.integrated(x) if recipe.loops or x.ndim == 2 else level.momentary(x)
    short = level.short_term(x)
    kind = f"seam {level.seam(x):.2f}" if recipe.loops else "once"
    return (
        f"{file:<24} {kind:<9} {x.ndim}ch {len(x) / rate:6.2f} s {whole:7.1f} {short:7.1f} LUFS"
        f" {level.true_peak(x):6.1f} dBTP {path.stat().st_size / 1024:7.1f} KiB  vol {recipe.volume:.2f}"
    )


def main() -> None:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(prog="python -m tools.sound", description=__doc__)
    parser.add_argument("names", nargs="*", help="beginnings of names; none: everything")
    parser.add_argument("--table", action="store_true", help="only measure what is there")
    parser.add_argument("--sheet", action="store_true", help="only draw docs/art/sounds.png")
    parser.add_argument("--mix", action="store_true", help="only test twelve effects over ambience and music")
    asked = parser.parse_args()
    recipes = chosen(asked.names)
    if asked.sheet:
        sheet.draw(list(BOOK.values()))
    elif asked.mix:
        print(sheet.busy(list(BOOK.values())))
    else:
        print("loudness: loudest 0.4 s of an effect, the whole of a loop or a piece; then the loudest 3 s")
        for recipe in recipes:
            if not asked.table:
                list(rebuild(recipe))
            for file in recipe.files():
                print(row(recipe, file), flush=True)


if __name__ == "__main__":
    main()
