"""Sutezo: big and broad, a soft cap with ear protectors, twin tanks on the back."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.heroes import joined
from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND, LATER
from tools.art.figures.rig.human import Build

BUILD = Build(scale=1.08, girth=1.22, chest=1.24, headgear="cap", gear=("tank",))
HAIR = ("#1b1512", "#33291f", "#574636")
GEAR = ("#2b2f22", "#4a5138", "#727a54", "#a0a77a")
SUTEZO = people.Person("sutezo", BUILD, HAIR, GEAR, [move() for move in FRIEND])
IN_WATER = people.Person("sutezo", BUILD, HAIR, GEAR, LATER)
SCENES = {**people.scenes(SUTEZO), "scenes": people.scenes(IN_WATER)["moves"]}


def finish(work: Path) -> None:
    """Write sutezo.png and sutezo.toml."""
    people.finish(SUTEZO, work)
    joined.laid_in(SUTEZO, IN_WATER, work)
