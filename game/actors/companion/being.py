"""How a companion is."""

from enum import Enum, auto


class Being(Enum):
    """One of these at a time."""

    WELL = auto()
    HURT = auto()  # thrown back
    DOWN = auto()  # lies, and gets up again
    DROP = auto()  # the ground is gone
    AWAY = auto()  # fell out of the place, and is on the way back
    DEAD = auto()


LIES = "die"  # the animation of one who falls and lies
