"""Reading and writing small files so that power may fail at any moment and strangers may have edited them."""

import logging
import os
from pathlib import Path
from typing import TypeVar

import msgspec

LOG = logging.getLogger(__name__)
MOST_BYTES = 1_000_000  # larger is nothing of ours
T = TypeVar("T", bound=msgspec.Struct)


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


def read_checked(file: Path, kind: type[T]) -> T:
    """The JSON file as a checked value. For a missing or damaged one what it was before the last change (NAME.old) is taken, and else
    the defaults; a damaged one is kept aside as NAME.bad."""
    for one in (file, old(file)):
        value = _read(one, kind)
        if value is not None:
            return value
    return kind()


def old(file: Path) -> Path:
    """Where the file is kept as it was before its last change."""
    return file.with_name(f"{file.name}.old")


def _read(file: Path, kind: type[T]) -> T | None:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise msgspec.ValidationError("it is too large")
        return msgspec.json.decode(file.read_bytes(), type=kind)
    except FileNotFoundError:
        return None
    except OSError as wrong:
        LOG.warning("%s cannot be read (%s); what was kept before is used.", file.name, wrong.strerror)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as wrong:
        LOG.warning("%s is damaged (%s); it is kept as %s.bad, and what was kept before is used.", file.name, wrong, file.name)
        _set_aside(file)
    return None


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(f"{file.name}.bad"))
    except OSError as wrong:
        LOG.debug("%s cannot be kept aside (%s).", file.name, wrong.strerror)


def _keep_old(file: Path) -> None:
    """A second name for what is there, so that there is a whole file at any moment."""
    try:
        beside = file.with_name(f".{file.name}.{os.getpid()}.old")
        _forget(beside)
        os.link(file, beside)
        beside.replace(old(file))
    except OSError as wrong:  # nothing there yet, or a disk without links: then there is no second copy
        LOG.debug("%s has no older copy (%s).", file.name, wrong.strerror)


def write_json(file: Path, value: msgspec.Struct) -> bool:
    """Writes a value as JSON that people can read; what was there before stays beside it. False when it cannot be written."""
    _keep_old(file)
    return write_whole(file, msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
