"""Long sounds that go round and round and fade into one another: ambience and the layers of music."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pygame

from game.kit.approach import approach
from game.sound.bank import Bank

FADE = 1 / 100  # volume per tick: 1.7 s from silence to full
UP, DOWN = 1 / 24, 1 / 240  # of the layers of one piece: one that is wanted comes up at once, and goes down over 4 s
LAYERS = ("calm", "tense", "fight")  # of a piece, from the quietest


@dataclass
class _Bed:
    channel: int
    volume: float = 0.0


class Beds:
    """Plays on its own channels whatever is wanted; what is wanted together begins together, so that layers stay in time."""

    def __init__(self, bank: Bank, channels: Iterable[int]) -> None:
        self._bank = bank
        self._free = list(channels)
        self._wanted: dict[str, float] = {}
        self._beds: dict[str, _Bed] = {}
        self.volume = 1.0

    def want(self, wanted: Mapping[str, float]) -> None:
        """From now on these, at these volumes (0..1); one at 0 runs along unheard. Everything else fades out."""
        self._wanted = {name: volume for name, volume in wanted.items() if self._bank.knows(name)}
        for name in self._wanted:
            self._bank.want(name)

    def tick(self) -> None:
        """One tick passes."""
        if not self._bank.open:
            return
        if all(self._bank.ready(name) for name in self._wanted):
            for name in self._wanted:
                self._begin(name)
        for name in list(self._beds):
            self._fade(name, self._beds[name])

    def _begin(self, name: str) -> None:
        sound = self._bank.pick(name) if name not in self._beds and self._free else None
        if sound is not None:
            bed = self._beds[name] = _Bed(self._free.pop())
            channel = pygame.mixer.Channel(bed.channel)
            channel.play(sound, loops=-1, fade_ms=50)
            channel.set_volume(0)

    def _fade(self, name: str, bed: _Bed) -> None:
        wanted = self._wanted.get(name, 0.0)
        layered = name in self._wanted and len(self._wanted) > 1
        bed.volume = approach(bed.volume, wanted, (UP if wanted > bed.volume else DOWN) if layered else FADE)
        channel = pygame.mixer.Channel(bed.channel)
        if name in self._wanted or bed.volume > 0:
            channel.set_volume(bed.volume * self.volume)
            return
        channel.stop()
        self._free.append(bed.channel)
        del self._beds[name]
        self._bank.forget(name)


def mix(music: str, layer: str) -> dict[str, float]:
    """The volumes of all layers of a piece. `music` may end in the layer below which it never goes (`music_x_tense`)."""
    stem, _, least = music.rpartition("_")
    if least not in LAYERS:
        return {music: 1.0} if music else {}
    heard = max(LAYERS.index(layer), LAYERS.index(least))
    return {f"{stem}_{name}": _share(number, heard) for number, name in enumerate(LAYERS)}


def _share(number: int, heard: int) -> float:
    """The layer that is asked for is at full strength, those below it stay under it, those above are silent."""
    return 1.0 if number == heard else 0.55 if number < heard else 0.0
