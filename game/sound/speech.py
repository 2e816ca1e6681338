"""Voices without words: a few syllables while somebody's line is written, in a voice of their own."""

from game.sound.bank import Bank
from game.sound.voices import Voices

EVERY = 6  # ticks from syllable to syllable
SHARE = 0.35  # of the time that a line stays: for so long it is spoken
MOST = 14  # syllables
VOLUME = 0.45
OTHERS = "text_man"  # who has no voice of their own


class Speech:
    """One line at a time; a new one cuts the old one off."""

    def __init__(self, bank: Bank, voices: Voices) -> None:
        self._bank, self._voices = bank, voices
        self._name = ""
        self._left = 0
        self._wait = 0

    def begin(self, who: str, ticks: int) -> None:
        """`who` says something that stays for so many ticks."""
        own = f"text_{who}"
        self._name = own if self._bank.knows(own) else OTHERS
        self._left = min(MOST, int(ticks * SHARE / EVERY))
        self._wait = 0

    def stop(self) -> None:
        """Not another syllable."""
        self._left = 0

    def tick(self) -> None:
        """One tick of play passes."""
        self._wait -= 1
        if self._left > 0 and self._wait <= 0:
            self._left -= 1
            self._wait = EVERY
            self._voices.play(self._name, VOLUME)
