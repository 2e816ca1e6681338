"""Where somebody goes on, and what was reached: levels, checkpoints, and what had happened by then; never a live world."""

from hashlib import blake2b
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec.structs import replace

from game.sim.progress import Kept, Name, Progress
from game.store.files import read_checked, write_json

VERSION = 3  # 1 had no seed and nothing kept: such a run goes on as the level says of its checkpoint. 2 had no chapters
LEVELS = 200  # more are in no story
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Went(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a level went: ticks of play in it, how many of the things that lie hidden there were found, and how many there are."""

    ticks: Count = 0
    found: Count = 0
    there: Count = 0


NEW = Went()


class Chapter(msgspec.Struct, frozen=True, omit_defaults=True):
    """A level that was reached: where and with what it began (`kept` None: as the level says), and how it `went` the last time."""

    entry: Name = ""
    kept: Kept | None = None
    finished: bool = False
    deaths: Count = 0
    went: Went = NEW


class Save(msgspec.Struct, omit_defaults=True):
    """Where one goes on: an empty level is nowhere. Seed 0: any; `ticks` is the time of play in this level so far. `check` follows from all
    the rest, so that every changed byte is noticed. Version 0: nothing was kept yet. `done` is of earlier versions."""

    version: Annotated[int, msgspec.Meta(ge=0, le=VERSION)] = 0
    level: Name = ""
    checkpoint: Name = ""
    seed: Count = 0
    kept: Kept | None = None
    ticks: Count = 0
    chapters: Annotated[dict[Name, Chapter], msgspec.Meta(max_length=LEVELS)] = {}
    done: Annotated[list[Name], msgspec.Meta(max_length=LEVELS)] = []
    check: Name = ""


class SaveFile:
    """The save with the file it is kept in. What is said to it counts in any case, and is on the disk if that takes it; but nothing
    is while it does not `hold`: who looks at a level does not lose where he was in the story."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "progress.json"
        self.read = read_checked(self.file, Save, _sound)
        self.values = _up_to_date(self.read.value)
        self.holds = True

    @property
    def started(self) -> bool:
        """Is there something to continue?"""
        return bool(self.values.level)

    @property
    def chapters(self) -> dict[str, Chapter]:
        """Those that were reached, by the level's name."""
        return self.values.chapters

    def reached(self, level: str, seed: int, progress: Progress, went: Went = NEW) -> bool:
        """From here one goes on; False when the disk does not take it."""
        chapter = self.chapters.get(level, Chapter())
        if not chapter.finished:
            chapter = replace(chapter, deaths=progress.deaths, went=went)
        return self._keep(Save(0, level, progress.checkpoint, seed, progress.kept(), went.ticks), {level: chapter})

    def finished(self, level: str, progress: Progress, went: Went = NEW, onward: Save | None = None) -> bool:
        """A level is done; `onward` (level, checkpoint, kept) is how the next one begins: there one goes on, and can begin again at any
        time. Without it there is nothing to continue."""
        before = self.chapters.get(level, Chapter())
        changed = {level: Chapter(before.entry, before.kept, True, progress.deaths, went)}
        if onward is not None:
            again = self.chapters.get(onward.level, Chapter())
            changed[onward.level] = replace(again, entry=onward.checkpoint, kept=onward.kept)
        return self._keep(onward or Save(), changed)

    def _keep(self, save: Save, changed: dict[str, Chapter]) -> bool:
        if not self.holds:
            return True
        save = replace(save, version=VERSION, chapters=self.chapters | changed)
        self.values = replace(save, check=_check(save))
        return write_json(self.file, self.values)


def _check(save: Save) -> str:
    """16 hexadecimal digits."""
    return blake2b(msgspec.json.encode(replace(save, check="")), digest_size=8).hexdigest()


def _sound(save: Save) -> bool:
    """Is it as it was written? Earlier versions had no way to tell."""
    return save.check == _check(save) if save.version == VERSION else save.version > 0 and not save.check


def _up_to_date(save: Save) -> Save:
    """One of an earlier game: what was finished or begun there was reached."""
    chapters = {level: Chapter(finished=True) for level in save.done} | save.chapters
    if save.level:
        chapters.setdefault(save.level, Chapter())
    return replace(save, version=VERSION, chapters=chapters, done=[])
