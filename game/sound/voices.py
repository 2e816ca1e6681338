"""Short sounds: as many at once as stay clear, placed to the left and right, with the echo of the place they are heard in."""

from dataclasses import dataclass

import pygame

from game.kit.approach import approach
from game.sound.bank import Bank
from game.sound.device import CHANNELS
from game.sound.space import Heard

MOST = 14  # voices at once, echoes not counted; beyond them nothing can be told from anything else
MOST_OF_ONE = 3  # voices of the same name at once
GAP = 3  # ticks between two of the same name: nearer together they only get louder
RESERVED = 16  # the first channels belong to ambience, music and loops
ECHOES = ((9, 0.34), (20, 0.15))  # ticks after it, and share of its volume where it echoes most
SMALL_ECHOES = ((9, 0.2),)  # of what is small: a second answer would be heard as another step
FAINT = 0.01  # volume under which nothing matters
ECHO = ""  # the name of every echo
LATE = 6  # ticks by which a sound may come late, when it has to be read first
TIDY = 60  # ticks
SMALL, USUAL, FIRST = range(3)  # ranks: who gives way, and for whom all others step back
STEP_BACK = 0.45  # what is left of all else while something of the first rank begins at full volume
STEPPED_FOR = 26  # ticks from its beginning: the announcement of a pounce lasts 18
CROWD = 1.1  # the sum of volumes from which on whoever comes next is quieter, so that all of it together is never clipped
FADES = 9  # ticks in which what has begun counts half as much of that sum
AWAY, BACK = 1 / 5, 1 / 40  # share per tick with which they step back and come forward again


@dataclass
class _Voice:
    name: str
    began: int
    volume: float
    heard: Heard
    spared: bool
    rank: int = USUAL
    echo: float = 0.0


@dataclass
class _Echo:
    due: int
    sound: pygame.mixer.Sound
    voice: _Voice


class Voices:
    """Owns the channels from RESERVED on. `hush` (0..1) is how much is left of all that is not spared, `room` of all that is not of
    the first rank: it holds for ambience, music and loops, too."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._playing: dict[int, _Voice] = {}
        self._echoes: list[_Echo] = []
        self._waiting: list[_Voice] = []
        self._last: dict[str, int] = {}
        self._now = 0
        self.volume = self.hush = self.room = 1.0

    def tick(self) -> None:
        """One tick passes; channels that have ended are free again."""
        self._now += 1
        self._step_back()
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

    def _step_back(self) -> None:
        """All others leave room for what has just begun and has to be heard, as much as it is loud."""
        first = (v for v in self._playing.values() if v.rank == FIRST and v.name != ECHO and self._now - v.began < STEPPED_FOR)
        loudest = min(1.0, max((v.volume * max(v.heard.left, v.heard.right) for v in first), default=0.0))
        wanted = 1.0 - (1.0 - STEP_BACK) * loudest
        self.room = approach(self.room, wanted, AWAY if wanted < self.room else BACK)

    def _echo(self) -> None:
        due = [echo for echo in self._echoes if echo.due <= self._now]
        self._echoes = [echo for echo in self._echoes if echo.due > self._now]
        for echo in due:
            free = self._free()
            if free is not None:
                self._begin(free, echo.sound, echo.voice)

    def play(
        self, name: str, volume: float = 1.0, heard: Heard | None = None, *, echo: float = 0.0, rank: int = USUAL, spared: bool = False
    ) -> None:
        """Plays one take of it, unless it is too faint to matter, has just been played, or more than enough of higher rank is heard.

        `echo` (0..1) is how far the place throws it back; what is `spared` is heard in a hush too.
        """
        voice = _Voice(name, self._now, volume, heard or Heard(), spared, rank, echo)
        if self._loudness(voice) >= FAINT and self._now - self._last.get(name, -GAP) >= GAP:
            self._last[name] = self._now
            self._waiting.append(voice)  # until the end of this tick: then the mixer is known to be free

    def _start(self, voice: _Voice) -> None:
        sound = self._bank.pick(voice.name)
        if sound is None:
            if self._now - voice.began < LATE:
                self._waiting.append(voice)
            return
        number = self._channel(voice)
        if number is None:
            return
        voice.began = self._now
        if voice.rank != FIRST:
            voice.volume *= min(1.0, CROWD / (self._crowd() + self._loudness(voice) + FAINT))
        self._begin(number, sound, voice)
        for later, share in ECHOES if voice.rank > SMALL else SMALL_ECHOES:
            again = _Voice(ECHO, self._now, voice.volume * share * voice.echo**2, voice.heard, voice.spared, SMALL)
            if self._loudness(again) >= FAINT:
                self._echoes.append(_Echo(self._now + later, sound, again))

    def _begin(self, number: int, sound: pygame.mixer.Sound, voice: _Voice) -> None:
        pygame.mixer.Channel(number).play(sound)
        self._set(number, voice)
        self._playing[number] = voice

    def _set(self, number: int, voice: _Voice) -> None:
        loud, heard = self._level(voice), voice.heard
        pygame.mixer.Channel(number).set_volume(min(1.0, loud * heard.left), min(1.0, loud * heard.right))

    def _crowd(self) -> float:
        """How much is heard already: what began long ago has died away."""
        return sum(self._loudness(v) * float(2 ** (-(self._now - v.began) / FADES)) for v in self._playing.values() if v.name != ECHO)

    def _level(self, voice: _Voice) -> float:
        return voice.volume * self.volume * (1.0 if voice.spared else self.hush) * (1.0 if voice.rank == FIRST else self.room)

    def _loudness(self, voice: _Voice) -> float:
        return self._level(voice) * max(voice.heard.left, voice.heard.right)

    def _free(self) -> int | None:
        return next((n for n in range(RESERVED, CHANNELS) if n not in self._playing), None)

    def _channel(self, voice: _Voice) -> int | None:
        """A free channel; else the oldest of the same name, or the least of all, if it is not more than this one."""
        same = [number for number, other in self._playing.items() if other.name == voice.name]
        if len(same) >= MOST_OF_ONE:
            return min(same, key=lambda n: self._playing[n].began)
        dry = [number for number, other in self._playing.items() if other.name != ECHO]
        free = self._free()
        if len(dry) < MOST:
            return free if free is not None else next(number for number in self._playing if number not in dry)
        least = min(dry, key=lambda n: self._worth(self._playing[n]))
        return least if self._worth(self._playing[least]) <= self._worth(voice) else None

    def _worth(self, voice: _Voice) -> tuple[int, float]:
        """Its rank, and of one rank how loud it is; what has begun long ago is nearly over."""
        return voice.rank, self._loudness(voice) / (1 + (self._now - voice.began) / 30)

    def stop(self) -> None:
        """Silence at once."""
        for number in self._playing:
            pygame.mixer.Channel(number).stop()
        self._playing.clear()
        self._echoes.clear()
        self._waiting.clear()
