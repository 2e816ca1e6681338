"""Short sounds: at most a few of one kind at once, placed to the left and right."""

from dataclasses import dataclass

import pygame

from game.sound.bank import CHANNELS, Bank
from game.sound.space import Heard

MOST_OF_ONE = 3  # voices of the same name at once
GAP = 3  # ticks between two of the same name: nearer together they only get louder
RESERVED = 10  # the first channels belong to ambience and music


@dataclass
class _Voice:
    name: str
    began: int


class Voices:
    """Owns the channels from RESERVED on."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._playing: dict[int, _Voice] = {}
        self._last: dict[str, int] = {}
        self._now = 0
        self.volume = 1.0

    def tick(self) -> None:
        """One tick passes; channels that have ended are free again."""
        self._now += 1
        if self._bank.open:
            ended = [number for number in self._playing if not pygame.mixer.Channel(number).get_busy()]
            for number in ended:
                del self._playing[number]

    def play(self, name: str, volume: float = 1.0, heard: Heard | None = None) -> None:
        """Plays one take of it, unless it is too faint to matter or has just been played."""
        heard = heard or Heard()
        loud = volume * self.volume
        if loud * max(heard.left, heard.right) < 0.01 or self._now - self._last.get(name, -GAP) < GAP:
            return
        sound = self._bank.pick(name)
        number = self._channel(name) if sound is not None else None
        if sound is None or number is None:
            return
        channel = pygame.mixer.Channel(number)
        channel.play(sound)
        channel.set_volume(min(1.0, loud * heard.left), min(1.0, loud * heard.right))
        self._playing[number] = _Voice(name, self._now)
        self._last[name] = self._now

    def _channel(self, name: str) -> int | None:
        """A free channel; else the oldest of the same name, or of all."""
        same = [number for number, voice in self._playing.items() if voice.name == name]
        free = next((n for n in range(RESERVED, CHANNELS) if n not in self._playing), None)
        if free is not None and len(same) < MOST_OF_ONE:
            return free
        return min(same or self._playing, key=lambda n: self._playing[n].began, default=None)

    def stop(self) -> None:
        """Silence at once."""
        for number in self._playing:
            pygame.mixer.Channel(number).stop()
        self._playing.clear()
