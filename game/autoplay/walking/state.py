"""What a walker says in every tick, and what the moves it is made of say."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from game.autoplay.walking.view import View
from game.sim.actions import NOTHING, Actions, Button


class State(Enum):
    """How the walk goes."""

    GOING = auto()
    THERE = auto()
    NO_WAY = auto()  # there is none now
    LOST = auto()  # it stands where the ways know no ground


@dataclass(frozen=True, slots=True)
class Walk:
    """What to hold in this tick, and how the walk goes."""

    actions: Actions
    state: State


class How(Enum):
    """How a move goes."""

    GOING = auto()
    DONE = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Act:
    """What a move wants to hold in this tick, and how it goes."""

    how: How = How.GOING
    buttons: Button = Button(0)
    aim: int | None = None

    @property
    def actions(self) -> Actions:
        """What is held."""
        return Actions(self.buttons, self.aim) if self.buttons or self.aim is not None else NOTHING


DONE, FAILED, WAIT = Act(How.DONE), Act(How.FAILED), Act()


class Move(Protocol):
    """One or a few legs of a way."""

    def act(self, view: View) -> Act:
        """What it wants to hold now."""
        ...


def towards(gap: float) -> Button:
    """The direction in which something lies that is `gap` px to the right."""
    return Button.RIGHT if gap > 0 else Button.LEFT if gap < 0 else Button(0)
