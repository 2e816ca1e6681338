"""Where somebody goes on: level, checkpoint, and what had happened by then; never a live world."""

from pathlib import Path
from typing import Annotated

import msgspec

from game.sim.progress import Kept, Name, Progress
from game.store.files import read_checked, write_json

VERSION = 2  # 1 had no seed and nothing kept: such a run goes on as the level says of its checkpoint


class Save(msgspec.Struct):
    """An empty level: nothing was played yet. Seed 0: any. `done` holds the levels that were finished."""

    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)] = VERSION
    level: Name = ""
    checkpoint: Name = ""
    seed: Annotated[int, msgspec.Meta(ge=0)] = 0
    kept: Kept | None = None
    done: Annotated[list[Name], msgspec.Meta(max_length=200)] = []


class SaveFile:
    """The save with the file it is kept in."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "progress.json"
        self.values = read_checked(self.file, Save)

    @property
    def started(self) -> bool:
        """Is there something to continue?"""
        return bool(self.values.level)

    def reached(self, level: str, seed: int, progress: Progress) -> bool:
        """From here one goes on; False when the disk does not take it."""
        return self._keep(level, progress.checkpoint, seed, progress.kept())

    def finished(self, level: str, next_level: str, entry: str) -> bool:
        """A level is done; without a next one there is nothing to continue."""
        if level not in self.values.done:
            self.values.done.append(level)
        return self._keep(next_level, entry, 0, None)

    def _keep(self, level: str, checkpoint: str, seed: int, kept: Kept | None) -> bool:
        self.values = Save(VERSION, level, checkpoint, seed, kept, self.values.done)
        return write_json(self.file, self.values)
