"""Mio, a girl of the village: two tails of hair, somebody's ochre jacket."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import asleep, moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

SIZE = 0.6
BUILD = Wear(scale=SIZE, girth=1.0, chest=0.95, headgear="pigtails", dress="work", head_scale=1.34, things=("jacket",))
COLOURS = Colours(
    hair=("#17100d", "#2e211a", "#4b382b"),
    gear=("#7d5b28", "#b28742", "#e0b468"),
    cloth=("#4a3517", "#6b4d23", "#94702f", "#bd9146", "#dcb672"),
    trim=("#5a2c20", "#8a4630", "#b9694a"),
    legs=("#1d2629", "#2e3c40", "#465a5e", "#627a7d"),
)
STANCE = Act(
    near=Foot(-2.2), far=Foot(2.0), hip=(0, STAND), lean=2, head=-4, arm_far=Arm(4, 20, 1.0), arm_near=Arm(-8, 20, 1.2), gun="none"
)
MIO = sheet.villager("mio", BUILD, COLOURS, moves.child(STANCE, SIZE, "hugged", moves.skipping(STANCE, SIZE), moves.SHY), small=True)
SCENES = {**sheet.scenes(MIO), "asleep": asleep.scene(MIO)}


def finish(work: Path) -> None:
    """Write mio.png and mio.toml."""
    sheet.finish(MIO, work)
    asleep.laid_in(MIO, work)
