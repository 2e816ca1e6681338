"""A state machine over an enum: which state, and for how many ticks."""

from enum import Enum
from typing import Generic, TypeVar

S = TypeVar("S", bound=Enum)


class Machine(Generic[S]):
    """Holds one state and counts the ticks since it was entered."""

    __slots__ = ("before", "state", "ticks")

    def __init__(self, state: S) -> None:
        self.state = state
        self.before = state
        self.ticks = 0

    def enter(self, state: S) -> None:
        """Goes to `state` (also when already there) and starts counting anew."""
        self.before = self.state
        self.state = state
        self.ticks = 0

    def tick(self) -> None:
        """One tick passes."""
        self.ticks += 1

    def among(self, *states: S) -> bool:
        """Is the state one of `states`?"""
        return self.state in states
