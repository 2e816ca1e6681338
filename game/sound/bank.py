"""Sounds by name, decoded in the background when they are wanted, so that neither start nor play waits for them.

Decoded they are ten times as large as their files: short ones that have not been heard for long are forgotten again.

While SDL_mixer decodes a file it keeps everybody else out, for up to 0.2 s with a piece of music: whoever plays, sets or stops anything
then would stand still for so long, and the picture with it. So nobody does: see `undisturbed`.
"""

import logging
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread

import pygame

from game.kit.rng import Rng
from game.sound.device import Device

LOG = logging.getLogger(__name__)
ROOM = 160.0  # s of short sounds that are kept decoded: 28 MB
LONG = 10.0  # s from which on a sound stays until it is forgotten by name
DEVICE = ""  # stands in the queue for: open it, or open it anew
TAKE = re.compile(r"_\d+$")  # NAME_1, NAME_2, ... are takes of NAME


class Bank:
    """Every file of the folders by its stem. Until the device is open and the file is decoded there is nothing to play."""

    def __init__(self, folders: Iterable[Path], rng: Rng) -> None:
        self._device = Device()
        self._closing = False
        self._rng = rng
        self._files = {file.stem: file for folder in folders for file in sorted(folder.glob("*.ogg"))}
        self._takes = _takes(self._files)
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._asked: set[str] = set()
        self._held: set[str] = set()
        self._last: dict[str, str] = {}
        self._used: dict[str, None] = {}  # short takes, the one not heard for longest first
        self._queue: SimpleQueue[str | None] = SimpleQueue()
        self._missed: list[str] = []  # takes that were asked for while there was no device
        self._mixer = Lock()
        self._decoding = False
        self._worker = Thread(target=self._work, name="sounds", daemon=True)

    def start(self) -> None:
        """Opens the device and begins to decode, in the background."""
        self._queue.put(DEVICE)
        self._worker.start()

    @property
    def open(self) -> bool:
        """Is there a device?"""
        return self._device.open

    @property
    def openings(self) -> int:
        """How often the device was opened: what played before the last time has to begin again."""
        return self._device.openings

    def buffer(self, samples: int) -> None:
        """How much the device mixes at a time: less is heard sooner, more never stutters."""
        if samples != self._device.buffer:
            self._device.buffer = samples
            if self._worker.is_alive():
                self._queue.put(DEVICE)

    def close(self) -> None:
        """Ends the background work, then the device."""
        self._closing = True
        self._queue.put(None)
        if self._worker.is_alive():
            self._worker.join(timeout=2.0)
        self._device.close()

    def want(self, name: str) -> None:
        """It will be needed soon, with all its takes."""
        for take in self._takes.get(name, ()):
            if take not in self._asked:
                self._asked.add(take)
                self._queue.put(take)

    def hold(self, name: str) -> None:
        """It is wanted, and never forgotten to make room: there would be no time to read it again."""
        self._held.update(self._takes.get(name, ()))
        self.want(name)

    def want_effects(self, names: Iterable[str], longest: int = 13_000) -> None:
        """Those that are short (files up to `longest` bytes) are decoded ahead: what belongs to a step or a key is not to come late."""
        for name in names:
            if all(self._files[take].stat().st_size <= longest for take in self._takes.get(name, ())):
                self.want(name)

    def like(self, prefix: str) -> list[str]:
        """All names that begin so."""
        return [name for name in self._takes if name.startswith(prefix)]

    def knows(self, name: str) -> bool:
        """Is there a file, or are there takes, of this name?"""
        return name in self._takes

    def ready(self, name: str) -> bool:
        """Can it be played now?"""
        return self.open and any(take in self._sounds for take in self._takes.get(name, ()))

    @contextmanager
    def undisturbed(self) -> Iterator[bool]:
        """Is the mixer free? Then nothing is decoded until the end of the block."""
        free = self._mixer.acquire(blocking=False)
        try:
            yield free
        finally:
            if free:
                self._mixer.release()

    def pick(self, name: str) -> pygame.mixer.Sound | None:
        """One take, never the same twice running; None while there is none (then it is asked for), or while something is decoded."""
        self.want(name)
        if self._decoding:
            return None
        takes = [take for take in self._takes.get(name, ()) if take in self._sounds]
        if not takes or not self.open:
            return None
        fresh = [take for take in takes if take != self._last.get(name)] or takes
        take = self._last[name] = self._rng.pick(fresh)
        sound = self._sounds[take]
        if sound.get_length() < LONG:
            self._used.pop(take, None)
            self._used[take] = None
        return sound

    def tidy(self) -> None:
        """Forgets short sounds beyond what there is room for, but none that is playing: its memory would be freed by the device's
        own thread when it ends, and the mixer does not survive that."""
        for take in [take for take in list(self._sounds) if take not in self._used]:
            if self._sounds[take].get_length() < LONG:
                self._used[take] = None
        kept = sum(self._sounds[take].get_length() for take in self._used)
        for take in [take for take in self._used if take not in self._held and not self._sounds[take].get_num_channels()]:
            if kept <= ROOM:
                return
            kept -= self._sounds[take].get_length()
            self._drop(take)

    def forget(self, name: str) -> None:
        """A long one that is over: its memory is given back."""
        for take in self._takes.get(name, ()):
            self._drop(take)

    def _drop(self, take: str) -> None:
        self._sounds.pop(take, None)
        self._used.pop(take, None)
        self._asked.discard(take)

    def settle(self) -> None:
        """Without a background: the device is opened and all that was asked for is decoded, here and now."""
        if not self.open:
            self._do(DEVICE)
        while not self._queue.empty():
            self._do(self._queue.get() or DEVICE)

    # -- in the background

    def _work(self) -> None:
        while (take := self._queue.get()) is not None and not self._closing:
            with self._mixer:
                self._decoding = True
                self._do(take)
                self._decoding = False

    def _do(self, take: str) -> None:
        if take == DEVICE:
            self._device.settle()
        elif not self.open:
            self._missed.append(take)
        else:
            self._decode(take)
        if self.open:
            for missed in self._missed:
                self._queue.put(missed)
            self._missed.clear()

    def _decode(self, take: str) -> None:
        try:
            sound = pygame.mixer.Sound(self._files[take])
            if sound.get_length():  # to play an empty one ends the process, without a word
                self._sounds[take] = sound
            else:
                LOG.warning("the sound %s is empty.", take)
        except (pygame.error, OSError) as wrong:
            LOG.warning("the sound %s cannot be read (%s).", take, wrong)


def _takes(files: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for stem in files:
        found.setdefault(TAKE.sub("", stem), []).append(stem)
        if TAKE.search(stem):
            found.setdefault(stem, []).append(stem)  # one take can also be asked for by its own name
    return {name: tuple(takes) for name, takes in found.items()}
