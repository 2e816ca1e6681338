"""Who they are: how quick each is with the harpoon, how easily each takes fright, and whose arm is drawn apart."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nature:
    """One person's own measure."""

    reload: int  # ticks from one shot to the next
    tell: int  # ticks for which it is seen aiming
    dread: float  # times as fast as another it becomes afraid


NATURES = {
    "tae": Nature(180, 20, 0.75),
    "sutezo": Nature(220, 22, 1.0),
    "fusata": Nature(300, 30, 1.35),
    "atsuji": Nature(250, 26, 1.15),
    "zuru": Nature(190, 20, 0.6),
}
STAND_INS = {"recoil": "fall", "strike": "apex", "parry": "apex", "beam": "fall"}  # for what was done in the air on the way and only he can
ANYBODY = Nature(240, 26, 1.0)
ARM_APART = {"zuru": ("idle", "look", "run", "walk", "jump", "apex", "fall", "crouch", "talk", "point")}  # by sheet: without the near arm


def nature_of(who: str) -> Nature:
    """The nature of the person called `who`."""
    return NATURES.get(who, ANYBODY)
