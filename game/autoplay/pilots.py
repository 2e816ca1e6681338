"""Who holds the buttons when nobody does: by name."""

from collections.abc import Callable
from typing import Protocol

from game.autoplay.brawler import Brawler
from game.autoplay.coward import Coward
from game.autoplay.explorer import Explorer
from game.autoplay.finisher import Finisher
from game.autoplay.habits import NOVICE
from game.kit.rng import Rng
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.level import LevelData, nearest
from game.sim.replay import Replay

MONKEY_TICKS = 3 * 60 * 60  # for which a monkey presses
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


class Novice(Finisher):
    """A finisher as somebody who plays for the first time: late, imprecise, hesitant."""

    name = "novice"

    def __init__(self, seed: int) -> None:
        super().__init__(seed, NOVICE)


_MAKERS: dict[str, Callable[[int, LevelData], Pilot]] = {
    "finisher": lambda seed, _level: Finisher(seed),
    "explorer": lambda seed, _level: Explorer(seed),
    "brawler": lambda seed, _level: Brawler(None, seed),
    "coward": lambda seed, _level: Coward(seed),
    "novice": lambda seed, _level: Novice(seed),
    "monkey": lambda seed, _level: Monkey(seed, MONKEY_TICKS),
}
NAMES = (*_MAKERS, "replay")  # the last one plays back a recording, which somebody has to hand it


def pilot(name: str, seed: int, level: LevelData) -> Pilot:
    """The pilot with this name, for one run of this level. Raises ValueError with the nearest name."""
    if name not in _MAKERS:
        raise ValueError(f"there is no pilot '{name}'. {nearest(name, NAMES)}".strip())
    return _MAKERS[name](seed, level)
