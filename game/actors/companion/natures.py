"""Who they are: how quick each is with the harpoon, how easily each takes fright, and what a sheet shows that lacks a pose."""

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
ANYBODY = Nature(240, 26, 1.0)
STAND_INS = {"zuru": {"shoot": "throw"}}  # by sheet: the nearest pose it has for one that it lacks


def nature_of(who: str) -> Nature:
    """The nature of the person called `who`."""
    return NATURES.get(who, ANYBODY)


def drawn(who: str, pose: str) -> str:
    """The animation of the sheet `who` that shows this pose."""
    return STAND_INS.get(who, {}).get(pose, pose)
