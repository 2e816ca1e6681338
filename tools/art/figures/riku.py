"""Riku, the youngest of the fishers: thin, ruffled fair hair over a red band, a worn vest and bare arms."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import GEAR, Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import asleep, moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

BUILD = Wear(scale=0.97, girth=0.84, chest=0.86, headgear="bandana", dress="work", bare=True, things=("tools",))
COLOURS = Colours(
    hair=("#4a3a2c", "#8a6f4e", "#c9ab7c"),
    gear=("#2b2f22", "#4a5138", "#727a54", "#a0a77a"),
    cloth=("#20251f", "#343c31", "#515c48", "#737f63", "#99a485"),
    trim=("#4a1a14", "#85301f", "#bd5232", "#e08a5c"),
    legs=("#17191c", "#272b30", "#3e444b", "#5b636a"),
)
STANCE = Act(
    near=Foot(-3.6), far=Foot(4.0), hip=(0.2, STAND), lean=3, head=-2, arm_far=Arm(8, 56, 0.8), arm_near=Arm(-12, 60, 1.2), gun="none"
)
RIKU = sheet.villager("riku", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(), moves.BROAD, "knee", "screw"))
SCENES = {**sheet.scenes(RIKU), "asleep": asleep.scene(RIKU, GEAR)}


def finish(work: Path) -> None:
    """Write riku.png and riku.toml."""
    sheet.finish(RIKU, work)
    asleep.laid_in(RIKU, work)
