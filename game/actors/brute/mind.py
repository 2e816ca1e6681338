"""What a brute is about, and what is being done to it."""

from enum import Enum, auto


class Mind(Enum):
    """One of these at a time."""

    IDLE = auto()
    PATROL = auto()
    NOTICE = auto()
    HUNT = auto()
    TURN = auto()
    TELL = auto()
    SWEEP = auto()
    RECOVER = auto()
    STAGGER = auto()
    STUNNED = auto()
    FORMING = auto()  # it is being put together out of structure


POSES = {
    Mind.IDLE: "idle", Mind.PATROL: "walk", Mind.HUNT: "walk",
    Mind.NOTICE: "notice", Mind.TURN: "turn", Mind.TELL: "tell", Mind.SWEEP: "sweep", Mind.RECOVER: "recover", Mind.STAGGER: "stagger",
    Mind.STUNNED: "stunned", Mind.FORMING: "forming",
}  # fmt: skip
