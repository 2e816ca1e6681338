"""What a figure's body is busy with."""

from enum import Enum, auto


class Doing(Enum):
    """One of these at a time."""

    FREE = auto()  # on the ground or in the air, by its own legs
    SURGE = auto()
    HANG = auto()
    CLIMB = auto()
    LADDER = auto()
    LINE = auto()  # hanging on its line: physics moves it
    SWIM = auto()
    RECOIL = auto()  # thrown back by its own weapon
    HURT = auto()
    DEAD = auto()
