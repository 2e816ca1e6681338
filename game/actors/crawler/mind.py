"""What a crawler wants."""

from enum import Enum, auto


class Mind(Enum):
    """One of these at a time, as long as nothing is done to it."""

    DORMANT = auto()
    ROAM = auto()
    NOTICE = auto()
    HUNT = auto()
    SEARCH = auto()
    TELL = auto()
    POUNCE = auto()
    LEAP = auto()
    RECOVER = auto()


POSES = {
    Mind.DORMANT: "asleep", Mind.NOTICE: "notice", Mind.TELL: "tell", Mind.POUNCE: "pounce", Mind.LEAP: "pounce", Mind.RECOVER: "recover",
}  # fmt: skip
