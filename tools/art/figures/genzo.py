"""Genzo, an elder: very tall and thin, bare brow, thin white beard, a long grey-green robe, the hands behind his back."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import WORN, Act, Colours, Wear

BUILD = Wear(scale=1.18, girth=0.74, chest=0.78, sag=8, headgear="thin", beard="long", dress="robe", old=True, hem=0.9, things=("belt",))
COLOURS = Colours(
    hair=("#7d7f7c", "#adafa9", "#d8d8d0", "#f2f0e8"),
    gear=("#2b2f22", "#4a5138", "#727a54", "#a0a77a"),
    cloth=("#141b19", "#222d29", "#37463f", "#52645a", "#78897d"),
    trim=("#3b3226", "#63553f", "#8f7c5c", "#b9a67f"),
    wood=("#191511", "#2c2620", "#463d33", "#655a4c"),
    skin=WORN,
)
STANCE = Act(
    near=Foot(-3.2), far=Foot(3.0), hip=(0, STAND), lean=2, head=6, arm_far=Arm(-34, 20, 0.0), arm_near=Arm(-42, 30, 0.4), gun="none"
)
GENZO = sheet.villager(
    "genzo",
    BUILD,
    COLOURS,
    [
        moves.idle(STANCE, 11),
        moves.walk(STANCE, moves.Gait(3.5, 6, None)),
        moves.talk(STANCE, moves.SHARP, (9, 8, 12, 8, 9, 11)),
        moves.sit("crossed"),
        moves.point(STANCE),
        moves.cower(),
        *moves.old_hit(STANCE),
    ],
)
SCENES = sheet.scenes(GENZO)


def finish(work: Path) -> None:
    """Write genzo.png and genzo.toml."""
    sheet.finish(GENZO, work)
