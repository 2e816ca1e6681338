"""Notices what is saved in the folders of levels and assets, beside the running game; only for those who build levels.

It looks by itself, ten times a second, instead of asking the system to be told: that is the same on every system, on network drives and
in containers, needs no further package, and costs 4 % of one core for the 450 files of this game.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from time import sleep

PERIOD = 0.1  # s between two looks: what is saved within one and the same is taken over once
KINDS = (".tmx", ".tsx", ".tx", ".tiled-project", ".png", ".toml", ".po", ".mo")  # so that files that are still being written do not count
Stamp = tuple[int, int, int]


class Watch:
    """The files below some folders. Whoever writes a file under another name and then renames it is noticed, too."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = [str(folder) for folder in folders]
        self._known = self._stamps()
        self._fresh: set[str] = set()
        self._saved: SimpleQueue[set[str]] = SimpleQueue()

    def start(self) -> None:
        """Looks from now on, in the background, until the program ends."""
        Thread(target=self._look_on, name="watch", daemon=True).start()

    def changed(self) -> set[Path]:
        """The files that were saved, or are gone, since this was last asked. One asks."""
        found: set[Path] = set()
        while not self._saved.empty():
            found.update(map(Path, self._saved.get()))
        return found

    def look(self) -> None:
        """Once. What was changed counts as saved as soon as a look finds nothing further: then nobody is writing any more."""
        now = self._stamps()
        moved = {file for file, _ in now.items() ^ self._known.items()}
        self._known = now
        self._fresh |= moved
        if self._fresh and not moved:
            self._saved.put(self._fresh)
            self._fresh = set()

    def _look_on(self) -> None:
        while True:
            sleep(PERIOD)
            self.look()

    def _stamps(self) -> dict[str, Stamp]:
        """Every file with what changes when it is written: time, size, number."""
        return {path: stamp for folder in self._folders for path, stamp in _below(folder)}


def _below(folder: str) -> Iterator[tuple[str, Stamp]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # it was there a moment ago
        return
    for entry in entries:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _below(entry.path)
            elif entry.name.endswith(KINDS):
                found = os.stat(entry.path)  # an entry's own stat may be out of date, on Windows
                yield entry.path, (found.st_mtime_ns, found.st_size, found.st_ino)
        except OSError:  # gone, too
            continue
