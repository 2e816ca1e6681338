"""What keeps a piece of structure where it is."""

from enum import Enum, auto


class Hold(Enum):
    """Four ways to be."""

    HELD = auto()  # by structure it is part of
    CRACKING = auto()
    FALLING = auto()
    LYING = auto()  # on what is under it
