"""Sayo, a fisher: slender, a long black tail of hair held by a teal band, a sash over the suit."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

BUILD = Wear(scale=0.97, girth=0.86, chest=0.86, headgear="ponytail", things=("sash",))
COLOURS = Colours(
    hair=("#06080c", "#10151c", "#232c36"),
    gear=("#123a3c", "#1f6463", "#3c9590", "#83c9bd"),
)
STANCE = Act(near=Foot(-4.6), far=Foot(3.2), hip=(-0.4, STAND), lean=0, head=2, arm_far=Arm(-2, 26), arm_near=Arm(-34, 84, 2.2), gun="back")
SAYO = sheet.villager("sayo", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(), moves.CALM, "heels", "mend", "back"))
SCENES = sheet.scenes(SAYO)


def finish(work: Path) -> None:
    """Write sayo.png and sayo.toml."""
    sheet.finish(SAYO, work)
