"""Toku, an elder: round, a knitted cap and a drooping moustache, a striped blanket, and a stool to sit on wherever he stops."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import WORN, Act, Colours, Wear

BUILD = Wear(
    scale=0.94, girth=1.14, chest=1.3, sag=10, headgear="knit", beard="moustache", dress="work", old=True, things=("stool", "poncho")
)
COLOURS = Colours(
    hair=("#77756f", "#b3b1aa", "#e6e3da"),
    gear=("#7d5b28", "#b28742", "#d9ae69", "#f0d49c"),
    trim=("#2c1512", "#4d231b", "#77392a", "#a25a41"),
    wood=("#2b1d12", "#4a3320", "#6d4e33", "#94704c"),
    skin=WORN,
)
STANCE = Act(near=Foot(-4.4), far=Foot(3.8), hip=(0, STAND), lean=4, head=0, arm_far=Arm(4, 36, 1.0), arm_near=Arm(-6, 36, 1.4), gun="none")
SEATED = Act(
    near=Foot(6.0),
    far=Foot(7.5),
    hip=(-1, 11.2),
    lean=4,
    bow=4,
    head=4,
    arm_far=Arm(36, 40, 1.2),
    arm_near=Arm(22, 46, 1.6),
    gun="none",
    stool=-1.0,
)
TOKU = sheet.villager(
    "toku",
    BUILD,
    COLOURS,
    [
        moves.idle(SEATED, 11),
        moves.walk(STANCE, moves.Gait(2.5, 5, 14.0, 0.8, 3.0)),
        moves.talk(SEATED, moves.BROAD, (9, 8, 12, 8, 9, 11)),
        moves.nod_off(SEATED),
        moves.point(SEATED),
        moves.cower(0.86),
        *moves.old_hit(STANCE),
    ],
)
SCENES = sheet.scenes(TOKU)


def finish(work: Path) -> None:
    """Write toku.png and toku.toml."""
    sheet.finish(TOKU, work)
