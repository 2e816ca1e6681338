"""What makes a villager: build, clothes, head and colours, and the poses' own additions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tools.art.figures.rig.human import SKIN_RAMP, Build, Pose, paints
from tools.art.lib.post import hexc
from tools.art.lib.sprite import Paint

CLOTH, CLOTH_FAR, TRIM, WOOD, LEG, LEG_FAR = range(10, 16)  # after the suit's ten materials

TAN = ("#86593f", "#bb8763", "#dfb289")
WORN = ("#8d6a5f", "#bd9683", "#dfc3b2")
BOOTS = ("#12100e", "#211c18", "#352d26", "#51463b")
DIM = 0.62  # brightness of what is on the far side


@dataclass(frozen=True)
class Wear(Build):
    """A build with clothes; `headgear` names a function of `heads`."""

    dress: str = "suit"  # suit, work, coat or robe
    head_scale: float = 1.0  # of the head alone: children have large ones
    old: bool = False  # the eyes one pixel high
    bushy: bool = False  # white brows that hang over the eyes
    beard: str = ""  # full, long, moustache or stubble
    bare: bool = False  # the forearms
    hem: float = 0.8  # share of the leg that a coat or robe covers
    things: tuple[str, ...] = ()  # apron, belt, cape, shawl, sash, poncho, braces, fur, stool, lantern, tools


@dataclass(frozen=True)
class Act(Pose):
    """A pose with something in the near hand or under the body."""

    stick: tuple[float, float] | None = None  # px: the foot of a stick that the near hand holds
    tool: float | None = None  # direction of a tool in the near hand
    toy: float | None = None  # direction of a toy harpoon in the near hand
    stool: float | None = None  # px: where the stool under the body stands; without, it hangs on the back


@dataclass(frozen=True)
class Colours:
    """A villager's own ramps, from dark to light."""

    hair: Sequence[str]
    gear: Sequence[str]
    cloth: Sequence[str] = ("#1b2024", "#2d353a", "#465157", "#68757a", "#8f9b9d")
    trim: Sequence[str] = ("#3b3226", "#63553f", "#8f7c5c", "#b9a67f")
    legs: Sequence[str] = ("#14181b", "#22292d", "#353f45", "#4e5b61")
    wood: Sequence[str] = BOOTS
    skin: Sequence[str] = SKIN_RAMP


def dimmed(ramp: Sequence[str]) -> tuple[str, ...]:
    """The same colours on the far side."""
    return tuple("#" + "".join(f"{round(c * 255 * DIM):02x}" for c in hexc(step)) for step in ramp)


def village_paints(own: Colours) -> list[Paint]:
    """The suit's paints with somebody's own, then those of clothes, in the order of the material numbers."""
    made = paints(own.hair, own.gear)
    made[2] = Paint(tuple(own.skin), 1.7, None, 0.72)
    return [
        *made,
        Paint(tuple(own.cloth), 1.0, "#b9b6a4", 0.5),
        Paint(dimmed(own.cloth), 1.0, "#6f7a78", 0.45),
        Paint(tuple(own.trim), 1.25, "#d8cfb4", 0.6),
        Paint(tuple(own.wood), 1.5, None, 0.6),
        Paint(tuple(own.legs), 1.0, "#86958f", 0.5),
        Paint(dimmed(own.legs), 1.0, "#5c6866", 0.45),
    ]
