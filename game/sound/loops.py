"""Sounds that go on for as long as somebody says so: something that runs, gathers, or hums."""

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.kit.approach import approach
from game.sound.bank import LONG, Bank
from game.sound.space import Heard

KEPT = 12  # ticks for which a cue keeps a loop alive
FADE = 1 / 10  # volume per tick


@dataclass
class _Loop:
    channel: int
    sound: pygame.mixer.Sound
    wanted: Heard
    kept: int
    left: float = 0.0
    right: float = 0.0


class Loops:
    """Each runs once, where it is loudest, on a channel of its own."""

    def __init__(self, bank: Bank, channels: Iterable[int]) -> None:
        self._bank = bank
        self._free = list(channels)
        self._loops: dict[str, _Loop] = {}
        self._now = self._openings = 0
        self.volume = 1.0

    def keep(self, name: str, volume: float, heard: Heard | None = None) -> None:
        """Begins, or goes on for another KEPT ticks."""
        heard = heard or Heard()
        wanted = Heard(volume * heard.left, volume * heard.right)
        loop = self._loops.get(name)
        if loop is None:
            self._begin(name, wanted)
        elif self._now > loop.kept or wanted.left + wanted.right > loop.wanted.left + loop.wanted.right:
            loop.wanted, loop.kept = wanted, self._now

    def _begin(self, name: str, wanted: Heard) -> None:
        if not self._free or max(wanted.left, wanted.right) < 0.01:
            return
        sound = self._bank.pick(name)
        if sound is not None:
            self._loops[name] = _Loop(self._free.pop(), sound, wanted, self._now)
            self._play(self._loops[name])

    def _play(self, loop: _Loop) -> None:
        channel = pygame.mixer.Channel(loop.channel)
        channel.play(loop.sound, loops=-1)
        channel.set_volume(loop.left * self.volume, loop.right * self.volume)

    def tick(self) -> None:
        """One tick passes; what nobody keeps alive fades out."""
        self._now += 1
        if self._bank.open:
            if self._openings != self._bank.openings:
                self._openings = self._bank.openings
                for loop in self._loops.values():
                    self._play(loop)
            for name in list(self._loops):
                self._fade(name, self._loops[name])

    def _fade(self, name: str, loop: _Loop) -> None:
        wanted = loop.wanted if self._now - loop.kept <= KEPT else Heard(0.0, 0.0)
        loop.left, loop.right = approach(loop.left, wanted.left, FADE), approach(loop.right, wanted.right, FADE)
        channel = pygame.mixer.Channel(loop.channel)
        channel.set_volume(loop.left * self.volume, loop.right * self.volume)
        if self._now - loop.kept > KEPT and not loop.left and not loop.right:
            channel.stop()
            self._free.append(loop.channel)
            del self._loops[name]
            if loop.sound.get_length() >= LONG:
                self._bank.forget(name)
