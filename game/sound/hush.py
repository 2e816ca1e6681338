"""A hush: for some ticks nearly everything falls silent, and comes back slowly; the music last of all, where the silence is scored."""

from game.kit.approach import approach

OUT, BACK = 1 / 3, 1 / 20  # share of all that is heard, per tick
MUSIC_BACK = 1 / 360
AFTER_SILENCE = "music_beam_silence"  # its own music
BETWEEN = 5400  # ticks from one scored silence to the next: what is rare stays strange


class Hush:
    """`share` is how much is left of everything that it takes away, 0..1, `music` how much of the music."""

    def __init__(self) -> None:
        self.share = self.music = 1.0
        self._left = 0
        self._scored = False
        self._rest = 0

    def begin(self, ticks: int) -> None:
        """From now on, for so many ticks."""
        if not self._left:
            self._scored = not self._rest
        self._left = max(self._left, ticks)

    def tick(self) -> bool:
        """One tick passes; True when a silence ends after which its own music is to be heard."""
        self._rest = max(0, self._rest - 1)
        if self._left > 0:
            self._left -= 1
            self.share, self.music = approach(self.share, 0.0, OUT), approach(self.music, 0.0, OUT)
            if not self._left and self._scored:
                self._rest = BETWEEN
                return True
        else:
            self.share = approach(self.share, 1.0, BACK)
            self.music = approach(self.music, 1.0, MUSIC_BACK if self._scored else BACK)
        return False
