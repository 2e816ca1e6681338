"""How much the player is going through: it rises with blows, with kills close by and with attackers close, and falls in peace."""

from collections.abc import Iterable

from game.kit.ticks import TICK_RATE

BLOW = 0.3  # per bar of life that was lost
KILL, KILL_NEAR, KILL_FAR = 0.12, 120.0, 420.0  # for a kill up to so many px away; fading to nothing at the far distance
STRIKER = 0.1  # per second, for everyone who has a turn to attack
CLOSE_ONE = 0.03  # per second, for everyone who is close
CALM = 0.08  # lost per second while nothing engages


class Intensity:
    """`value` in 0..1."""

    def __init__(self) -> None:
        self.value = 0.0

    def tick(self, *, blows: int, kills: Iterable[float], strikers: int, close: int, engaged: bool) -> None:
        """One tick, in which so many bars of life were lost, these kills happened (px away), and so many attack or are close.

        While `engaged` it does not fall.
        """
        rise = BLOW * blows + sum(KILL * _nearness(away) for away in kills)
        rise += (STRIKER * strikers + CLOSE_ONE * close) / TICK_RATE
        fall = 0.0 if engaged else CALM / TICK_RATE
        self.value = min(1.0, max(0.0, self.value + rise - fall))


def _nearness(away: float) -> float:
    """1 for what is close, 0 for what is far."""
    return min(1.0, max(0.0, (KILL_FAR - away) / (KILL_FAR - KILL_NEAR)))
