"""Sota, a boy of the village: a fisher's helmet that is far too large for him, and a toy harpoon when he plays."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

SIZE = 0.6
BUILD = Wear(scale=SIZE, girth=1.22, chest=1.06, headgear="too_large", dress="work", head_scale=1.26, bare=True, things=("braces",))
COLOURS = Colours(
    hair=("#0c0e11", "#191e23", "#2f363d"),
    gear=("#1d3a42", "#33636d", "#5c98a0", "#98c9c9"),
    cloth=("#3a3d3a", "#5c615b", "#858a80", "#adb1a4", "#d0d2c5"),
    legs=("#1d2c33", "#2f454e", "#48656f", "#6a8a92"),
    wood=("#2b1d12", "#4a3320", "#6d4e33", "#94704c"),
)
STANCE = Act(
    near=Foot(-2.2), far=Foot(2.0), hip=(0, STAND), lean=2, head=-4, arm_far=Arm(4, 20, 1.0), arm_near=Arm(-8, 20, 1.2), gun="none"
)
SOTA = sheet.villager("sota", BUILD, COLOURS, moves.child(STANCE, SIZE, "crossed", moves.fencing(STANCE, SIZE), moves.BROAD), small=True)
SCENES = sheet.scenes(SOTA)


def finish(work: Path) -> None:
    """Write sota.png and sota.toml."""
    sheet.finish(SOTA, work)
