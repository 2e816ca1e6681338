"""Kina, a fisher: tall, cropped red hair, half a rust-red cape over the suit, the arms folded."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

BUILD = Wear(scale=1.03, girth=0.9, chest=0.9, headgear="cropped", things=("cape",))
COLOURS = Colours(
    hair=("#3a130a", "#6e2a14", "#a84a24", "#d97c46"),
    gear=("#3b1610", "#652a1c", "#94452e", "#bf6d4d"),
)
STANCE = Act(
    near=Foot(-4.4), far=Foot(3.8), hip=(-0.3, STAND), lean=-1, head=2, arm_far=Arm(4, 104, 0.2), arm_near=Arm(-14, 106, 0.6), gun="back"
)
KINA = sheet.villager("kina", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(), moves.SHARP, "knee", "mend", "back"))
SCENES = sheet.scenes(KINA)


def finish(work: Path) -> None:
    """Write kina.png and kina.toml."""
    sheet.finish(KINA, work)
