"""Voices without words: while somebody's line is written, syllables in a voice of their own, in the rhythm of that line."""

from collections import deque
from zlib import crc32

from game.kit.rng import Rng
from game.sound.bank import Bank
from game.sound.space import Heard
from game.sound.voices import Voices

# Who speaks in which kind of voice: sounds text_KIND (a syllable) and voice_KIND (a whole short answer).
KINDS = {
    "zuru": "zuru", "tae": "tae", "tae_hurt": "tae", "killy": "killy", "pop": "pop", "cibo": "cibo", "cibo_ruin": "cibo",
    "atsuji": "old_man", "genzo": "old_man", "toku": "old_man", "ume": "old_woman",
    "sutezo": "man", "goro": "man", "nobu": "man", "riku": "youth", "fusata": "masked", "isao": "masked", "haku": "masked",
    "sayo": "woman", "kina": "woman", "tome": "woman", "mio": "child", "sota": "child",
}  # fmt: skip
OTHERS = "man"
Voice = tuple[str, str, int, int]  # who speaks in a box, the key of what, the actor's id, and for how many ticks letters come

ANSWER = 78  # ticks: a line that stays no longer is one answer, not syllables
SHARE = 0.42  # of the time that a line stays: for so long it is spoken
LONGEST = 110  # ticks
SYLLABLE = (7, 8, 8, 9)  # ticks from one to the next: shorter, and a voice would talk over itself
WORDS = (1, 2, 2, 3, 3, 4)  # syllables of a word
PAUSES = (4, 5, 5, 12)  # ticks between two words
VOLUME, ANSWER_VOLUME = 0.45, 0.5


class Speech:
    """One line at a time; a new one cuts the old one off."""

    def __init__(self, bank: Bank, voices: Voices) -> None:
        self._bank, self._voices = bank, voices
        self._sound, self._volume, self._heard = "", VOLUME, Heard()
        self._due: deque[int] = deque()
        self._now = 0
        self._box: Voice | None = None

    def begin(self, who: str, key: str, ticks: int, heard: Heard) -> None:
        """`who` says the line `key`, which stays for so many ticks."""
        self._begin(who, ticks <= ANSWER, rhythm(key, min(LONGEST, round(ticks * SHARE))), heard)

    def follow(self, box: Voice | None, heard: Heard) -> None:
        """Whose letters come now, if anybody's: they are heard for so long, and no longer."""
        if box == self._box:
            return
        self._box = box
        self.stop()
        if box is not None:
            who, key, _, ticks = box
            self._begin(who, ticks <= round(ANSWER * SHARE), rhythm(key, ticks), heard)

    def _begin(self, who: str, short: bool, syllables: list[int], heard: Heard) -> None:
        kind = KINDS.get(who, OTHERS)
        answer = f"voice_{kind}"
        self._heard = heard
        if short and self._bank.knows(answer):
            self._sound, self._volume, self._due = answer, ANSWER_VOLUME, deque((self._now,))
        else:
            self._sound, self._volume, self._due = f"text_{kind}", VOLUME, deque(self._now + at for at in syllables)

    def stop(self) -> None:
        """Not another syllable."""
        self._due.clear()

    def tick(self) -> None:
        """One tick of play passes."""
        self._now += 1
        if self._due and self._now >= self._due[0]:
            self._due.popleft()
            self._voices.play(self._sound, self._volume, self._heard)


def rhythm(key: str, length: int) -> list[int]:
    """When the syllables of a line begin that is spoken for `length` ticks, in ticks from its own beginning: the same for the same line."""
    rng = Rng(crc32(key.encode()))
    at, found = 0, []
    while at <= length:
        for _ in range(rng.pick(WORDS)):
            found.append(at)
            at += rng.pick(SYLLABLE)
        at += rng.pick(PAUSES)
    return found
