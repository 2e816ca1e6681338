"""A hush: for some ticks nearly everything falls silent, and comes back slowly."""

from game.kit.approach import approach

OUT, BACK = 1 / 3, 1 / 20  # share of all that is heard, per tick


class Hush:
    """`share` is how much is left of everything that it takes away, 0..1."""

    def __init__(self) -> None:
        self.share = 1.0
        self._left = 0

    def begin(self, ticks: int) -> None:
        """From now on, for so many ticks."""
        self._left = max(self._left, ticks)

    def tick(self) -> None:
        """One tick passes."""
        if self._left > 0:
            self._left -= 1
            self.share = approach(self.share, 0.0, OUT)
        else:
            self.share = approach(self.share, 1.0, BACK)
