"""What a hanger is about."""

from enum import Enum, auto


class Mind(Enum):
    """One of these at a time, as long as nothing is done to it."""

    WAIT = auto()  # folded under the ceiling
    TELL = auto()
    DROP = auto()
    OPEN = auto()  # down, and helpless until it has its cord again
    CLIMB = auto()
    STRIKE = auto()  # on the ground, without a ceiling to go back to


UP = (Mind.WAIT, Mind.TELL, Mind.CLIMB)  # seen by where it hangs, not by where it stands
