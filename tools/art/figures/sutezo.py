"""Sutezo: big and broad, a soft cap with ear protectors, twin tanks on the back."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig import people
from tools.art.figures.rig.companion_poses import FRIEND
from tools.art.figures.rig.human import Build

BUILD = Build(scale=1.08, girth=1.22, chest=1.24, headgear="cap", gear=("tank",))
HAIR = ("#1b1512", "#33291f", "#574636")
GEAR = ("#2b2f22", "#4a5138", "#727a54", "#a0a77a")
SUTEZO = people.Person("sutezo", BUILD, HAIR, GEAR, [move() for move in FRIEND])
SCENES = people.scenes(SUTEZO)


def finish(work: Path) -> None:
    """Write sutezo.png and sutezo.toml."""
    people.finish(SUTEZO, work)
