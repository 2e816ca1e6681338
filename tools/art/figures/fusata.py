"""Fusata: lean, never seen without the visor down, a coil of cable over the shoulder."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.heroes import joined
from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND, LATER
from tools.art.figures.rig.human import Build

BUILD = Build(scale=1.02, girth=0.9, chest=0.9, headgear="goggles", gear=("coil",))
HAIR = ("#0a0b0e", "#15191e", "#262e36")
GEAR = ("#3a1d14", "#6b3522", "#a35a38", "#cf8a5e")
FUSATA = people.Person("fusata", BUILD, HAIR, GEAR, [move() for move in FRIEND])
IN_WATER = people.Person("fusata", BUILD, HAIR, GEAR, LATER)
SCENES = {**people.scenes(FUSATA), "scenes": people.scenes(IN_WATER)["moves"]}


def finish(work: Path) -> None:
    """Write fusata.png and fusata.toml."""
    people.finish(FUSATA, work)
    joined.laid_in(FUSATA, IN_WATER, work)
