"""Driving a figure through a room drawn in text, by buttons alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.maps.ascii import Legend, room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.events import Event

LETTERS = {"L": Button.LEFT, "R": Button.RIGHT, "U": Button.UP, "D": Button.DOWN, "J": Button.JUMP, "S": Button.SURGE,
           "F": Button.FIRE, "K": Button.STRIKE, "E": Button.USE}  # fmt: skip


def held(letters: str) -> Button:
    """The buttons for letters such as `RJ`."""
    buttons = Button(0)
    for letter in letters:
        buttons |= LETTERS[letter]
    return buttons


class Drive:
    """A session in a text room and the figure in it; remembers every event."""

    def __init__(self, picture: str, legend: Legend | None = None, seed: int = 1, **props: Any) -> None:
        self.session = Session(room(picture, legend, **props), seed)
        self.events: list[Event] = []
        self.go("", 2)

    @property
    def hero(self) -> Any:
        """The figure under control."""
        return self.session.world.hero

    @property
    def world(self) -> Any:
        """The world it is in now."""
        return self.session.world

    def go(self, letters: str, ticks: int = 1, aim: float | None = None, watch: Callable[[Any], object] | None = None) -> list[Any]:
        """Holds these buttons for so many ticks; what `watch` returned of the figure after each. `aim` in degrees."""
        actions = Actions(held(letters), None if aim is None else round(aim * 10) % 3600)
        seen = []
        for _ in range(ticks):
            self.events += self.session.step(actions)
            if watch is not None:
                seen.append(watch(self.hero))
        return seen

    def until(self, letters: str, done: Callable[[Any], bool], most: int = 600, aim: float | None = None) -> int:
        """Holds these buttons until `done` is true of the figure; how many ticks that took. Fails after `most`."""
        for tick in range(most):
            if done(self.hero):
                return tick
            self.go(letters, 1, aim)
        raise AssertionError(f"not done after {most} ticks: at {self.hero.x}, {self.hero.y}, {self.hero.doing.state}")

    def happened(self, kind: type[Any]) -> list[Any]:
        """All events of one class so far."""
        return [e for e in self.events if isinstance(e, kind)]
