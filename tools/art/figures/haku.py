"""Haku, a fisher: tall and gaunt, white hair swept back, never seen without his respirator."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import WORN, Act, Colours, Wear

BUILD = Wear(scale=1.06, girth=0.84, chest=0.86, headgear="swept", things=("belt",))
COLOURS = Colours(
    hair=("#5a6260", "#8b928e", "#bcc2bc", "#e9ebe4"),
    gear=("#2a2b2e", "#45484d", "#6b7076", "#9aa0a5"),
    wood=("#15181b", "#272c31", "#434b51", "#6f7a7e"),
    skin=WORN,
)
STANCE = Act(
    near=Foot(-3.4), far=Foot(3.4), hip=(0, STAND), lean=3, bow=4, head=4, arm_far=Arm(-6, 14), arm_near=Arm(-12, 14, 0.8), gun="back"
)
HAKU = sheet.villager("haku", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(), moves.SHARP, "crossed", "screw", "back"))
SCENES = sheet.scenes(HAKU)


def finish(work: Path) -> None:
    """Write haku.png and haku.toml."""
    sheet.finish(HAKU, work)
