"""Where somebody goes on: level and checkpoint, never a live world."""

from pathlib import Path
from typing import Annotated

import msgspec

from game.store.files import read_checked, write_json

VERSION = 1
Name = Annotated[str, msgspec.Meta(max_length=200)]


class Save(msgspec.Struct):
    """An empty level: nothing was played yet. `done` holds the levels that were finished."""

    version: Annotated[int, msgspec.Meta(ge=1, le=VERSION)] = VERSION
    level: Name = ""
    checkpoint: Name = ""
    deaths: Annotated[int, msgspec.Meta(ge=0)] = 0
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

    def reached(self, level: str, checkpoint: str, deaths: int) -> bool:
        """From here one goes on; False when the disk does not take it."""
        self.values.level, self.values.checkpoint, self.values.deaths = level, checkpoint, deaths
        return write_json(self.file, self.values)

    def finished(self, level: str, next_level: str, entry: str) -> bool:
        """A level is done; without a next one there is nothing to continue."""
        if level not in self.values.done:
            self.values.done.append(level)
        return self.reached(next_level, entry, 0)
