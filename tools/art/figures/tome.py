"""Tome, who cooks: short and stout, a kerchief, sleeves rolled up, a long skirt under a pale apron."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import asleep, moves, sheet
from tools.art.figures.villagers.wear import WORN, Act, Colours, Wear

BUILD = Wear(scale=0.9, girth=1.08, chest=1.2, headgear="kerchief", dress="robe", bare=True, hem=0.86, things=("apron",))
COLOURS = Colours(
    hair=("#55504a", "#827c73", "#b3ada2"),
    gear=("#3a1d14", "#6b3522", "#a35a38", "#cf8a5e"),
    cloth=("#1b1712", "#2f281f", "#4a4032", "#6c604c", "#948669"),
    trim=("#6b5a3c", "#9a8560", "#c7b48c", "#e8dab8"),
    skin=WORN,
)
STANCE = Act(
    near=Foot(-3.6), far=Foot(3.4), hip=(0, STAND), lean=1, head=2, arm_far=Arm(20, 84, 0.4), arm_near=Arm(12, 88, 0.6), gun="none"
)
TOME = sheet.villager("tome", BUILD, COLOURS, moves.fisher(STANCE, moves.Gait(3.5, 5, 16.0), moves.BROAD, "heels", "stir", size=0.86))
SCENES = {**sheet.scenes(TOME), "asleep": asleep.scene(TOME)}


def finish(work: Path) -> None:
    """Write tome.png and tome.toml."""
    sheet.finish(TOME, work)
    asleep.laid_in(TOME, work)
