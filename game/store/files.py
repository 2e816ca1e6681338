"""Reading and writing small files so that power may fail at any moment and strangers may have edited them."""

import logging
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

LOG = logging.getLogger(__name__)
MOST_BYTES = 1_000_000  # larger is nothing of ours
MISSING, DAMAGED = "missing", "damaged"  # what can be said of a file that gives no value
LEFT_BEHIND = 60.0  # s after which a half-written file belongs to nobody any more
T = TypeVar("T", bound=msgspec.Struct)


@dataclass(frozen=True)
class Read(Generic[T]):
    """What a file gave: its `value`, whether the file itself was `damaged`, and whether its `older` copy took its place."""

    value: T
    damaged: bool = False
    older: bool = False


def write_whole(file: Path, content: bytes) -> bool:
    """Puts `content` in place of what was there: afterwards the file is wholly the old or wholly the new one. False when it cannot be."""
    beside = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write_through(beside, content)
        beside.replace(file)
        return True
    except OSError as wrong:
        LOG.warning("%s cannot be written (%s); play goes on without it.", file.name, wrong.strerror)
        _forget(beside)
        return False


def _write_through(file: Path, content: bytes) -> None:
    """Not only handed to the system: it is on the disk before the old file is given up."""
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _forget(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as wrong:
        LOG.debug("%s stays behind (%s).", file.name, wrong.strerror)


def read_checked(file: Path, kind: type[T], sound: Callable[[T], bool] = lambda _: True) -> Read[T]:
    """The JSON file as a checked value, `sound` in itself. For a missing or damaged one what it was before the last change (NAME.old) is
    taken, and else the defaults; a damaged one is kept aside as NAME.bad."""
    _sweep(file)
    value = _read(file, kind, sound)
    if not isinstance(value, str):
        return Read(value)
    before = _read(old(file), kind, sound)
    if not isinstance(before, str):
        return Read(before, value is DAMAGED, older=True)
    return Read(kind(), DAMAGED in (value, before))


def old(file: Path) -> Path:
    """Where the file is kept as it was before its last change."""
    return file.with_name(f"{file.name}.old")


def _read(file: Path, kind: type[T], sound: Callable[[T], bool]) -> T | str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise msgspec.ValidationError("it is too large")
        value = msgspec.json.decode(file.read_bytes(), type=kind)
        if not sound(value):
            raise msgspec.ValidationError("it is not as it was written")
        return value
    except (FileNotFoundError, NotADirectoryError):
        return MISSING
    except OSError as wrong:
        LOG.warning("%s cannot be read (%s); what was kept before is used.", file.name, wrong.strerror)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as wrong:
        LOG.warning("%s is damaged (%s); it is kept as %s.bad, and what was kept before is used.", file.name, wrong, file.name)
        _set_aside(file)
    return DAMAGED


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(f"{file.name}.bad"))
    except OSError as wrong:
        LOG.debug("%s cannot be kept aside (%s).", file.name, wrong.strerror)


def _sweep(file: Path) -> None:
    """Takes away what somebody left half written who was killed."""
    now = time.time()
    with suppress(OSError):
        for beside in [*file.parent.glob(f".{file.name}.*.part"), *file.parent.glob(f".{file.name}.*.old")]:
            if now - beside.stat().st_mtime > LEFT_BEHIND:
                _forget(beside)


def _keep_old(file: Path) -> None:
    """A second name for what is there, so that there is a whole file at any moment; a second copy where the disk knows no links."""
    beside = file.with_name(f".{file.name}.{os.getpid()}.old")
    _forget(beside)
    try:
        os.link(file, beside)
        beside.replace(old(file))
    except (FileNotFoundError, NotADirectoryError):
        LOG.debug("%s is new.", file.name)
    except OSError:
        with suppress(OSError):
            write_whole(old(file), file.read_bytes())


def write_json(file: Path, value: msgspec.Struct) -> bool:
    """Writes a value as JSON that people can read; what was there before stays beside it. False when it cannot be written."""
    _keep_old(file)
    return write_whole(file, msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
