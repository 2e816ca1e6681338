"""Who holds the buttons when nobody does: a recording, or a monkey."""

from typing import Protocol

from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.replay import Replay

SHORTEST, LONGEST = 4, 40  # ticks for which a monkey holds what it holds
_ROUND = 3600  # tenths of a degree


class Pilot(Protocol):
    """Plays one session."""

    name: str

    def act(self, session: Session) -> Actions | None:
        """What to hold in the next tick; None when it has nothing more to do."""
        ...


class Player:
    """Plays back a recording."""

    name = "replay"

    def __init__(self, replay: Replay) -> None:
        self._actions = replay.actions()

    def act(self, session: Session) -> Actions | None:
        """The next tick of the recording."""
        return next(self._actions, None)


class Monkey:
    """Presses anything for a while, mostly towards the right, where most ways on lie. It finds what nobody would try."""

    name = "monkey"

    def __init__(self, seed: int, ticks: int) -> None:
        self._rng = Rng(seed)
        self._left = ticks
        self._hold = 0
        self._held = NOTHING

    def act(self, session: Session) -> Actions | None:
        """What it holds now."""
        if self._left <= 0:
            return None
        self._left -= 1
        if self._hold <= 0:
            self._hold = SHORTEST + self._rng.below(LONGEST - SHORTEST)
            self._held = self._grab()
        self._hold -= 1
        return self._held

    def _grab(self) -> Actions:
        rng = self._rng
        buttons = rng.pick((Button.RIGHT, Button.RIGHT, Button.RIGHT, Button.LEFT, Button(0)))
        for button, chance in (
            (Button.UP, 0.2), (Button.DOWN, 0.15), (Button.JUMP, 0.45), (Button.SURGE, 0.2),
            (Button.FIRE, 0.3), (Button.STRIKE, 0.15), (Button.USE, 0.05),
        ):  # fmt: skip
            if rng.chance(chance):
                buttons |= button
        return Actions(buttons, rng.below(_ROUND) if rng.chance(0.5) else None)
