"""Isao, a fisher: broad, his head always in the closed round helmet with a lamp on it."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

BUILD = Wear(scale=1.05, girth=1.16, chest=1.14, headgear="dome", things=("belt",))
COLOURS = Colours(
    hair=("#1b1512", "#33291f", "#574636"),
    gear=("#5a3a10", "#93621b", "#cf9433", "#f0c878"),
)
STANCE = Act(
    near=Foot(-5.0), far=Foot(4.4), hip=(0, STAND), lean=2, head=2, arm_far=Arm(4, 30, 1.2), arm_near=Arm(-10, 30, 1.6), gun="back"
)
ISAO = sheet.villager("isao", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(), moves.BROAD, "crossed", "hammer", "back"))
SCENES = sheet.scenes(ISAO)


def finish(work: Path) -> None:
    """Write isao.png and isao.toml."""
    sheet.finish(ISAO, work)
