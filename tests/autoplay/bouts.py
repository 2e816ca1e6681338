"""A figure in a room, and a fighter who holds its buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.autoplay.fighting.fighter import Fighter
from game.autoplay.habits import SKILLED, Habits
from game.kit.rng import Rng
from game.maps.ascii import Legend, room
from game.session import Session
from game.sim.actions import NOTHING, Actions
from game.sim.events import Event
from game.sim.level import Thing
from game.sim.spawn import build


def hall(*rows: str, wide: int = 44) -> str:
    """A closed room with these rows, filled up to the width."""
    return "\n".join(["#" * wide, *["#" + row.ljust(wide - 2, ".") + "#" for row in rows], "#" * wide])


class Bout:
    """A session in a text room; every event of it with its tick."""

    def __init__(self, picture: str, legend: Legend | None = None, habits: Habits = SKILLED, seed: int = 1, **props: Any) -> None:
        self.session = Session(room(picture, legend, **props), seed)
        self.fighter = Fighter(habits, Rng(seed))
        self.events: list[tuple[int, Event]] = []
        self.held: list[Actions] = []

    @property
    def hero(self) -> Any:
        """The figure under control."""
        return self.session.world.hero

    @property
    def world(self) -> Any:
        """The world it is in now."""
        return self.session.world

    def tick(self, wish: Actions = NOTHING) -> Actions:
        """One tick; what the fighter held in it."""
        actions = self.fighter.act(self.session, wish)
        self.held.append(actions)
        self.events += [(self.session.tick, event) for event in self.session.step(actions)]
        return actions

    def go(self, ticks: int, wish: Actions = NOTHING) -> None:
        """So many ticks."""
        for _ in range(ticks):
            self.tick(wish)

    def until(self, done: Callable[[], object], most: int = 1800, wish: Actions = NOTHING) -> int:
        """Fights until `done`; in how many ticks. Fails after `most`."""
        for tick in range(most):
            if done():
                return tick
            self.tick(wish)
        raise AssertionError(f"not done after {most} ticks, at {self.hero.x}, {self.hero.y}")

    def happened(self, kind: type[Any]) -> list[Any]:
        """All events of one class so far."""
        return [event for _, event in self.events if isinstance(event, kind)]

    def ticks_of(self, kind: type[Any]) -> list[int]:
        """The ticks in which they happened."""
        return [tick for tick, event in self.events if isinstance(event, kind)]

    def add(self, kind: str, x: float, y: float, **props: Any) -> Any:
        """Somebody comes into the room at this place."""
        one = build(Thing(0, kind, "", x, y, shape="point", props=props, layer="test"), self.session.level)
        self.world.spawn(one)
        self.world.admit()
        return one
