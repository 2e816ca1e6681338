"""What another machine needs to play a job, and what it does with it: the game itself has to be there already, and be the same one."""

import os
import platform
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import msgspec

from game import __version__
from game.maps import catalogue
from game.paths import ASSETS, cache_folder
from game.sim.level import LevelData
from game.sim.replay import Replay
from game.sim.routes import Plain, routes_of
from game.smoke.job import Job, Outcome
from game.smoke.play import REPLAY, Play, recording
from game.store.ways import KeptWays

HERE = Path(__file__).resolve().parents[1]  # the package of the game
DIGEST = 6  # bytes


class Make(msgspec.Struct, frozen=True):
    """All that decides how a level is played, but for the level itself. `rules` is a digest of the game's source, `texts` of what
    is written in the assets: cues, sheets and words."""

    game: str
    rules: str
    texts: str
    python: str
    pymunk: str

    def unlike(self, other: "Make") -> str:
        """How the other differs, in words; empty when it does not."""
        pairs = ((name, getattr(self, name), getattr(other, name)) for name in self.__struct_fields__)
        return ", ".join(f"{name} {theirs} instead of {ours}" for name, ours, theirs in pairs if ours != theirs)


@dataclass(frozen=True)
class Parcel:
    """A level, its ways as far as they are worked out, and the recording that is played in it."""

    level: LevelData
    ways: list[Plain] | None
    recorded: Replay | None


class Answer(msgspec.Struct, frozen=True):
    """What comes back: by which game, and what it played; None when it was only asked."""

    make: Make
    outcome: Outcome | None = None


@cache
def make() -> Make:
    """That of this process."""
    python = ".".join(platform.python_version_tuple()[:2])
    texts = (*ASSETS.rglob("*.toml"), *ASSETS.rglob("*.po"))
    return Make(__version__, _digest(HERE, HERE.rglob("*.py")), _digest(ASSETS, texts), python, version("pymunk"))


def parcel(job: Job) -> Parcel:
    """What goes along with a job. Raises LevelError, ReplayError, OSError."""
    level = catalogue.level(job.level)
    KeptWays(cache_folder()).fetch(level)
    return Parcel(level, routes_of(level).dump(), recording(job) if job.pilot == REPLAY else None)


def play_there(job: Job, sent: Parcel) -> Answer:
    """Plays it, where it was sent to."""
    ways = routes_of(sent.level)
    ways.lay_out()
    if sent.ways is not None and not ways.prepared:
        ways.load(sent.ways)
    outcome = Play(job, recorded=sent.recorded, level=sent.level).play()
    outcome.worker = f"{socket.gethostname()} {os.getpid()}"
    return Answer(make(), outcome)


def _digest(folder: Path, files: Iterable[Path]) -> str:
    """Of files under a folder, wherever that is."""
    found = blake2b(digest_size=DIGEST)
    for name, file in sorted((file.relative_to(folder).as_posix(), file) for file in files):
        content = file.read_bytes().replace(b"\r\n", b"\n")
        found.update(f"{name} {len(content)} ".encode() + content)
    return found.hexdigest()
