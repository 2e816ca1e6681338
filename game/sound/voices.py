"""Short sounds: at most a few of one kind at once, placed to the left and right, with the echo of the place they are heard in."""

from dataclasses import dataclass

import pygame

from game.sound.bank import CHANNELS, Bank
from game.sound.space import Heard

MOST_OF_ONE = 3  # voices of the same name at once
GAP = 3  # ticks between two of the same name: nearer together they only get louder
RESERVED = 14  # the first channels belong to ambience, music and loops
ECHOES = ((9, 0.34), (20, 0.15))  # ticks after it, and share of its volume where it echoes most
FAINT = 0.01  # volume under which nothing matters
ECHO = ""  # the name of every echo
LATE = 6  # ticks by which a sound may come late, when it has to be read first
TIDY = 60  # ticks


@dataclass
class _Voice:
    name: str
    began: int
    volume: float
    heard: Heard
    spared: bool
    echo: float = 0.0


@dataclass
class _Echo:
    due: int
    sound: pygame.mixer.Sound
    voice: _Voice


class Voices:
    """Owns the channels from RESERVED on. `hush` (0..1) is how much is left of all that is not spared."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._playing: dict[int, _Voice] = {}
        self._echoes: list[_Echo] = []
        self._waiting: list[_Voice] = []
        self._last: dict[str, int] = {}
        self._now = 0
        self.volume = self.hush = 1.0

    def tick(self) -> None:
        """One tick passes; channels that have ended are free again."""
        self._now += 1
        if not self._bank.open:
            return
        ended = [number for number in self._playing if not pygame.mixer.Channel(number).get_busy()]
        for number in ended:
            del self._playing[number]
        for number, voice in self._playing.items():
            self._set(number, voice)
        if self._now % TIDY == 0:
            self._bank.tidy()
        waiting, self._waiting = self._waiting, []
        for voice in waiting:
            self._start(voice)
        self._echo()

    def _echo(self) -> None:
        due = [echo for echo in self._echoes if echo.due <= self._now]
        self._echoes = [echo for echo in self._echoes if echo.due > self._now]
        for echo in due:
            free = self._free()
            if free is not None:
                self._begin(free, echo.sound, echo.voice)

    def play(self, name: str, volume: float = 1.0, heard: Heard | None = None, *, echo: float = 0.0, spared: bool = False) -> None:
        """Plays one take of it, unless it is too faint to matter or has just been played.

        `echo` (0..1) is how far the place throws it back; what is `spared` is heard in a hush too.
        """
        voice = _Voice(name, self._now, volume, heard or Heard(), spared, echo)
        if self._loudness(voice) >= FAINT and self._now - self._last.get(name, -GAP) >= GAP:
            self._last[name] = self._now
            self._waiting.append(voice)  # until the end of this tick: then the mixer is known to be free

    def _start(self, voice: _Voice) -> None:
        sound = self._bank.pick(voice.name)
        if sound is None:
            if self._now - voice.began < LATE:
                self._waiting.append(voice)
            return
        number = self._channel(voice.name)
        if number is None:
            return
        self._begin(number, sound, voice)
        for later, share in ECHOES:
            again = _Voice(ECHO, self._now, voice.volume * share * voice.echo**2, voice.heard, voice.spared)
            if self._loudness(again) >= FAINT:
                self._echoes.append(_Echo(self._now + later, sound, again))

    def _begin(self, number: int, sound: pygame.mixer.Sound, voice: _Voice) -> None:
        pygame.mixer.Channel(number).play(sound)
        self._set(number, voice)
        self._playing[number] = voice

    def _set(self, number: int, voice: _Voice) -> None:
        loud, heard = self._level(voice), voice.heard
        pygame.mixer.Channel(number).set_volume(min(1.0, loud * heard.left), min(1.0, loud * heard.right))

    def _level(self, voice: _Voice) -> float:
        return voice.volume * self.volume * (1.0 if voice.spared else self.hush)

    def _loudness(self, voice: _Voice) -> float:
        return self._level(voice) * max(voice.heard.left, voice.heard.right)

    def _free(self) -> int | None:
        return next((n for n in range(RESERVED, CHANNELS) if n not in self._playing), None)

    def _channel(self, name: str) -> int | None:
        """A free channel; else the oldest of the same name, or of all."""
        same = [number for number, voice in self._playing.items() if voice.name == name]
        free = self._free()
        if free is not None and len(same) < MOST_OF_ONE:
            return free
        return min(same or self._playing, key=lambda n: self._playing[n].began, default=None)

    def stop(self) -> None:
        """Silence at once."""
        for number in self._playing:
            pygame.mixer.Channel(number).stop()
        self._playing.clear()
        self._echoes.clear()
        self._waiting.clear()
