"""Atsuji: the oldest of the fishers, broad and bowed, one eye under a patch, a hooded cloak over the suit."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.heroes import joined
from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND, LATER
from tools.art.figures.rig.human import Build

BUILD = Build(scale=1.02, girth=1.16, chest=1.2, headgear="cowl", gear=("cloak",), sag=9)
HAIR = ("#77756f", "#b3b1aa", "#e6e3da")
GEAR = ("#15181b", "#272c31", "#434b51", "#6f7a7e")
ATSUJI = people.Person("atsuji", BUILD, HAIR, GEAR, [move() for move in FRIEND])
IN_WATER = people.Person("atsuji", BUILD, HAIR, GEAR, LATER)
SCENES = {**people.scenes(ATSUJI), "scenes": people.scenes(IN_WATER)["moves"]}


def finish(work: Path) -> None:
    """Write atsuji.png and atsuji.toml."""
    people.finish(ATSUJI, work)
    joined.laid_in(ATSUJI, IN_WATER, work)
