"""Goro, the smith: the largest of the fishers, shaved, a black beard, a leather apron and bare forearms."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import TAN, Act, Colours, Wear

BUILD = Wear(scale=1.13, girth=1.26, chest=1.3, headgear="shaved", beard="jaw", dress="work", bare=True, things=("apron", "belt"))
COLOURS = Colours(
    hair=("#0a0b0d", "#15171a", "#262a2e"),
    gear=("#3a1d14", "#6b3522", "#a35a38", "#cf8a5e"),
    cloth=("#22282b", "#363f43", "#515e63", "#75848a", "#9caab0"),
    trim=("#1d130d", "#38261a", "#583d29", "#7d5a3e"),
    legs=("#121517", "#1d2225", "#2e3639", "#454f53"),
    skin=TAN,
)
STANCE = Act(
    near=Foot(-5.2), far=Foot(4.6), hip=(0, STAND), lean=0, head=2, arm_far=Arm(8, 34, 1.6), arm_near=Arm(-14, 40, 2.0), gun="none"
)
GORO = sheet.villager("goro", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(), moves.BROAD, "knee", "hammer"))
SCENES = sheet.scenes(GORO)


def finish(work: Path) -> None:
    """Write goro.png and goro.toml."""
    sheet.finish(GORO, work)
