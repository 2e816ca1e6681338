"""`python -m tools.sound [NAME ...]`: make the sounds whose names start so; without names, those whose code has changed."""

import argparse
import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from . import (
    ambience,
    crawler,
    figure,
    ground,
    harpoon,
    heavies,
    killy,
    ledger,
    machines,
    music,
    people,
    place,
    places_music,
    sheet,
    structure,
    table,
    tower,
    ui,
    water,
)
from .book import BOOK, Recipe, chosen, rebuild

FAMILIES = (
    ground,
    figure,
    harpoon,
    killy,
    crawler,
    heavies,
    tower,
    place,
    machines,
    water,
    structure,
    people,
    ui,
    ambience,
    music,
    places_music,
)


def made(name: str) -> str:
    """Make all files of a recipe, in whichever process; return its name."""
    list(rebuild(BOOK[name]))
    return name


def make(recipes: Iterable[Recipe], jobs: int) -> None:
    """Make these, several at a time, and write down what was measured; each is named when it is there."""
    stamps = {recipe.name: ledger.fingerprint(recipe) for recipe in recipes}
    with ProcessPoolExecutor(jobs) as pool:
        for number, name in enumerate(pool.map(made, stamps), 1):
            entry = ledger.note(BOOK[name], stamps[name])
            for file, found in entry["files"].items():
                print(f"{number:>3}/{len(stamps)} {table.line(file, found)}", flush=True)


def main() -> None:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(prog="python -m tools.sound", description=__doc__)
    parser.add_argument("names", nargs="*", help="beginnings of names; none: what has changed")
    parser.add_argument("--all", action="store_true", help="make everything again")
    parser.add_argument("--table", action="store_true", help="only print what was measured, and write it to docs/sound.md")
    parser.add_argument("--sheet", action="store_true", help="only draw docs/art/sounds.png")
    parser.add_argument("--mix", metavar="LEVEL", help="only mix the winning recording of a level, measure it and draw docs/art/mix.png")
    parser.add_argument("--wav", type=Path, help="with --mix: write its loudest minute there")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="sounds made at a time")
    asked = parser.parse_args()
    known = ledger.load()
    if asked.sheet:
        sheet.draw(list(BOOK.values()))
    elif asked.mix:
        from . import played  # here: only this needs the game itself

        print(played.mix(asked.mix, asked.wav))
    elif asked.table:
        print(table.write(known, BOOK))
    else:
        wanted = [r for r in chosen(asked.names) if asked.names or asked.all or not ledger.fresh(r, known)]
        make(wanted, asked.jobs)
        ledger.forget_strays()
        table.write(ledger.load(), BOOK)


if __name__ == "__main__":
    main()
