"""Ume, the eldest: small and bent, a grey knot of hair, a robe and an ochre shawl, and the stick she walks with."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import WORN, Act, Colours, Wear

BUILD = Wear(scale=0.88, girth=0.84, chest=0.94, sag=20, headgear="bun", dress="robe", old=True, hem=0.92, things=("shawl",))
COLOURS = Colours(
    hair=("#46484c", "#6f7175", "#a0a09e", "#cbc9c2"),
    gear=("#7d2a1c", "#b04a30", "#d98058", "#f0b890"),
    cloth=("#16161f", "#262735", "#3c3e50", "#585b6c", "#7c7f8c"),
    trim=("#4a3517", "#7d5b28", "#b28742", "#d9ae69"),
    wood=("#2b1d12", "#4a3320", "#6d4e33", "#94704c"),
    skin=WORN,
)
STANCE = Act(
    near=Foot(-3.0),
    far=Foot(2.6),
    hip=(0, 19.6),
    lean=12,
    head=6,
    arm_far=Arm(10, 40),
    arm_near=Arm(42, 26, 0.6),
    gun="none",
    stick=(10.0, 0.0),
)
UME = sheet.villager(
    "ume",
    BUILD,
    COLOURS,
    [
        moves.idle(STANCE, 11),
        moves.walk(STANCE, moves.Gait(2.0, 5, 10.0, 0.7)),
        moves.talk(STANCE, moves.CALM, (9, 8, 12, 8, 9, 11)),
        moves.sit("heels", stick=(10.0, 0.0), arm_near=Arm(40, 40, 0.6)),
        moves.point(STANCE),
        moves.cower(0.8),
        *moves.old_hit(STANCE),
    ],
)
SCENES = sheet.scenes(UME)


def finish(work: Path) -> None:
    """Write ume.png and ume.toml."""
    sheet.finish(UME, work)
