"""Pop, the chief of the village: old and broad, a great white beard, a long coat with a collar of fur."""

from __future__ import annotations

from pathlib import Path

from tools.art.figures.rig import poses
from tools.art.figures.rig.human import Arm, Foot
from tools.art.figures.rig.poses import STAND
from tools.art.figures.villagers import moves, sheet
from tools.art.figures.villagers.wear import Act, Colours, Wear

BUILD = Wear(
    scale=1.03, girth=1.14, chest=1.3, sag=7, headgear="bald", beard="full", dress="coat", old=True, bushy=True, hem=0.74,
    things=("belt", "fur", "lantern"),
)  # fmt: skip
COLOURS = Colours(
    hair=("#6f6f6b", "#a9a9a2", "#dcdad0", "#f6f3ea"),
    gear=("#4a3517", "#7d5b28", "#b28742", "#d9ae69"),
    cloth=("#17120f", "#2a211a", "#443528", "#64503b", "#866e52"),
    trim=("#37322b", "#5e564a", "#8c8271", "#b9ae98"),
    skin=("#8d6a5f", "#bd9683", "#dfc3b2"),
)
STANCE = Act(
    near=Foot(-4.4), far=Foot(4.0), hip=(0, STAND), lean=-1, head=0, arm_far=Arm(4, 40, 1.0), arm_near=Arm(-4, 36, 1.2), gun="none"
)
POP = sheet.villager("pop", BUILD, COLOURS, [
    moves.idle(STANCE, 10),
    moves.walk(STANCE, moves.Gait(3.5, 5, 16.0)),
    moves.run("none", 6.0),
    moves.talk(STANCE, moves.BROAD),
    moves.point(STANCE),
    moves.sit("crossed", bow=6, lean=-6, head=2),
    moves.work(STANCE, "mend"),
    moves.cower(),
    moves.unarmed(poses.hurt()),
    moves.unarmed(poses.fall()),
    moves.collapse(STANCE),
    moves.unarmed(poses.ladder()),
])  # fmt: skip
SCENES = sheet.scenes(POP)


def finish(work: Path) -> None:
    """Write pop.png and pop.toml."""
    sheet.finish(POP, work)
