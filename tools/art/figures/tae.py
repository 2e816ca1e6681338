"""Tae: slender, the hood down over short dark hair, a scarf of worn ochre."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.heroes import joined
from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND, LATER
from tools.art.figures.rig.human import Build

BUILD = Build(scale=0.98, girth=0.88, chest=0.88, headgear="hood", gear=("scarf",))
HAIR = ("#07090c", "#12161b", "#262c33")
GEAR = ("#4a3517", "#7d5b28", "#b28742", "#d9ae69")
TAE = people.Person("tae", BUILD, HAIR, GEAR, [move() for move in FRIEND])
IN_WATER = people.Person("tae", BUILD, HAIR, GEAR, LATER)
SCENES = {**people.scenes(TAE), "scenes": people.scenes(IN_WATER)["moves"]}


def finish(work: Path) -> None:
    """Write tae.png and tae.toml."""
    people.finish(TAE, work)
    joined.laid_in(TAE, IN_WATER, work)
