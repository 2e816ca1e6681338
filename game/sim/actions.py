"""What a player does in one tick: held buttons and an aim, nothing else."""

from dataclasses import dataclass
from enum import IntFlag
from math import cos, radians, sin

FULL_TURN = 3600  # tenths of a degree; whole numbers, so that a replay holds exactly what was played


class Button(IntFlag):
    """The buttons of the game; what is held, not what was just pressed."""

    LEFT = 1
    RIGHT = 2
    UP = 4
    DOWN = 8
    JUMP = 16
    SURGE = 32
    FIRE = 64  # Killy's beam, Zuru's harpoon
    STRIKE = 128  # Killy's strike; Zuru pulls in what hangs on the line
    USE = 256
    AGAIN = 512  # gives up: back to the checkpoint, as after a death


@dataclass(frozen=True, slots=True)
class Actions:
    """One tick of play. `aim` is in tenths of a degree, 0 to the right, 900 down (y downwards); None: where the figure faces."""

    buttons: Button = Button(0)
    aim: int | None = None

    def __post_init__(self) -> None:
        if self.aim is not None and not 0 <= self.aim < FULL_TURN:
            raise ValueError(f"aim is {self.aim}, it has to be 0..{FULL_TURN - 1}")


NOTHING = Actions()


def direction(aim: int) -> tuple[float, float]:
    """The unit vector of an aim in tenths of a degree."""
    turn = radians(aim / 10)
    return cos(turn), sin(turn)
