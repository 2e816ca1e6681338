"""Nobu, the mechanic: short and square, goggles on the brow, a red shirt under slate overalls, tools at the belt."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import asleep, moves, sheet
from tools.art.figures.villagers.wear import TAN, Act, Colours, Wear

BUILD = Wear(scale=0.89, girth=1.12, chest=1.14, headgear="pushed_up", beard="stubble", dress="work", things=("braces", "tools"))
COLOURS = Colours(
    hair=("#1d1510", "#382a1f", "#584434"),
    gear=("#4a3517", "#7d5b28", "#b28742", "#d9ae69"),
    cloth=("#2f1612", "#4f261d", "#713a2d", "#945646", "#b77d6c"),
    legs=("#161e26", "#243240", "#394c5d", "#56707f"),
    skin=TAN,
)
STANCE = Act(near=Foot(-4.0), far=Foot(4.0), hip=(0, STAND), lean=3, head=0, arm_far=Arm(2, 34, 1.0), arm_near=Arm(-8, 34, 1.4), gun="none")
NOBU = sheet.villager("nobu", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(3.5, 5, 24.0), moves.SHARP, "crossed", "screw", size=0.86))
SCENES = {**sheet.scenes(NOBU), "asleep": asleep.scene(NOBU)}


def finish(work: Path) -> None:
    """Write nobu.png and nobu.toml."""
    sheet.finish(NOBU, work)
    asleep.laid_in(NOBU, work)
