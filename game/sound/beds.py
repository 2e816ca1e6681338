"""Long sounds that go round and round and fade into one another: ambience and the layers of music."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pygame

from game.kit.approach import approach
from game.sound.bank import Bank

FADE = 1 / 100  # volume per tick: 1.7 s from silence to full
DOWN = 1 / 240  # of a layer that is no more wanted
LAYERS = ("calm", "tense", "fight")  # of a piece, from the quietest
CALMS = ("calm", "night")  # of which one is the quietest
BEATS = {"music_outskirts": 72, "music_village": 75, "music_sanctuary": 90}  # ticks of a beat, by the beginning of a layer's name
LEAD = 4  # ticks by which every layer begins before its first beat
RISE = 18  # ticks in which a layer comes up: it is there on the beat
BAR = 4  # beats; going down, and the next piece, wait for one


@dataclass
class _Bed:
    """`aim` is the volume it is on its way to."""

    channel: int
    sound: pygame.mixer.Sound
    began: int
    aim: float
    volume: float = 0.0


class Beds:
    """Plays on its own channels whatever is wanted; what is wanted together begins together, so that layers stay in time."""

    def __init__(self, bank: Bank, channels: Iterable[int]) -> None:
        self._bank = bank
        self._free = list(channels)
        self._wanted: dict[str, float] = {}
        self._beds: dict[str, _Bed] = {}
        self._now = self._openings = 0
        self.volume = 1.0

    def want(self, wanted: Mapping[str, float]) -> None:
        """From now on these, at these volumes (0..1); one at 0 runs along unheard. Everything else fades out."""
        self._wanted = {name: volume for name, volume in wanted.items() if self._bank.knows(name)}
        for name in self._wanted:
            self._bank.want(name)

    def tick(self) -> None:
        """One tick passes."""
        self._now += 1
        if not self._bank.open:
            return
        if self._openings != self._bank.openings:
            self._again()
        if not self._wanted.keys() <= self._beds.keys() and self._may_begin():
            for name, volume in sorted(self._wanted.items(), key=lambda one: one[0] not in self._beds):
                self._begin(name, volume)
        for name in list(self._beds):
            self._fade(name, self._beds[name])

    def _again(self) -> None:
        """The device was opened anew: all of them begin again, together."""
        self._openings = self._bank.openings
        for bed in self._beds.values():
            bed.began = self._now
            self._play(bed)

    def _may_begin(self) -> bool:
        """Is all of it decoded, is what runs at a bar, and is nothing heard that would have to begin again with the rest?"""
        heard = any(name in self._wanted and bed.volume > 0 and self._joined(name) for name, bed in self._beds.items())
        ready = all(map(self._bank.ready, self._wanted))
        return ready and not heard and all(self._on_beat(name, bed, BAR) for name, bed in self._beds.items())

    def _joined(self, name: str) -> bool:
        """Does another layer of its piece have to begin?"""
        return any(_piece(other) == _piece(name) and other not in self._beds for other in self._wanted)

    def _on_beat(self, name: str, bed: _Bed, beats: int) -> bool:
        """Is it time to begin what is to be there on one of its beats? What has none is always in time."""
        beat = next((ticks for piece, ticks in BEATS.items() if name.startswith(piece)), 1)
        return (self._now - bed.began - LEAD + RISE) % (beat * beats if beat > 1 else 1) == 0

    def _begin(self, name: str, volume: float) -> None:
        if name in self._beds:
            if self._joined(name):
                self._beds[name].began = self._now
                self._play(self._beds[name])
            return
        sound = self._bank.pick(name) if self._free else None
        if sound is not None:
            self._beds[name] = _Bed(self._free.pop(), sound, self._now, volume)
            self._play(self._beds[name])

    def _play(self, bed: _Bed) -> None:
        channel = pygame.mixer.Channel(bed.channel)
        channel.play(bed.sound, loops=-1, fade_ms=50)
        channel.set_volume(bed.volume * self.volume)

    def _fade(self, name: str, bed: _Bed) -> None:
        wanted = self._wanted.get(name, 0.0)
        layered = name in self._wanted and len(self._wanted) > 1
        if wanted != bed.aim and (not layered or self._on_beat(name, bed, 1 if wanted > bed.aim else BAR)):
            bed.aim = wanted
        bed.volume = approach(bed.volume, bed.aim, (1 / RISE if bed.aim > bed.volume else DOWN) if layered else FADE)
        channel = pygame.mixer.Channel(bed.channel)
        if self._needed(name):
            channel.set_volume(bed.volume * self.volume)
            return
        channel.stop()
        self._free.append(bed.channel)
        del self._beds[name]
        self._bank.forget(name)

    def _needed(self, name: str) -> bool:
        """Is it, or another layer of its piece, wanted or still heard? Else that one would not be in time with it when it comes back."""
        piece = _piece(name)
        return any(_piece(other) == piece and (other in self._wanted or bed.volume > 0) for other, bed in self._beds.items())


def mix(music: str, layer: str) -> dict[str, float]:
    """The volumes of all layers of a piece. `music` may end in the layer below which it never goes (`music_x_tense`), and in
    `night` where that is the quietest."""
    stem, _, least = music.rpartition("_")
    if least not in (*LAYERS, *CALMS):
        return {music: 1.0} if music else {}
    calm = least if least in CALMS else CALMS[0]
    heard = max(LAYERS.index(layer), LAYERS.index(least) if least in LAYERS else 0)
    return {f"{stem}_{name if number else calm}": _share(number, heard) for number, name in enumerate(LAYERS)}


def _piece(name: str) -> str:
    stem, _, layer = name.rpartition("_")
    return stem if layer in (*LAYERS, *CALMS) else name


def _share(number: int, heard: int) -> float:
    """The layer that is asked for is at full strength, those below it stay under it, those above are silent."""
    return 1.0 if number == heard else 0.55 if number < heard else 0.0
