"""The ways through levels as they were worked out once (`game.sim.routes`): the next start of a level has them at once.

A file is named after all that its content follows from, the rules' source included, so that none is ever out of date; and it begins
with a digest, so that a damaged or foreign one is not read but made anew. What knows levels is imported where needed: the title has none.
"""

import logging
import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from game.store.files import write_whole

if TYPE_CHECKING:
    from game.sim.level import LevelData

LOG = logging.getLogger(__name__)
KEPT = 32  # files; older ones are removed
MOST_BYTES = 16_000_000  # of one of them
DIGEST = 16  # bytes


class KeptWays:
    """The folder of ways, in the user's cache."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "ways"

    def fetch(self, level: "LevelData") -> None:
        """Before a level is played: what is known of its ways is there again. The rest is worked out in play, a little in every tick."""
        from game.sim.routes import Plain, routes_of

        known = routes_of(level)
        known.lay_out()
        content = None if known.prepared else _read(self._file(level))
        if content is None:
            return
        try:
            known.load(msgspec.msgpack.decode(content, type=list[Plain]))
        except (msgspec.DecodeError, ValueError) as wrong:
            LOG.info("the ways of %s are worked out anew (%s).", level.name, wrong)

    def keep(self, level: "LevelData") -> None:
        """After it was played: what is worked out of its ways by now is kept. It may take a moment, so never during play."""
        from game.sim.routes import routes_of

        plain, file = routes_of(level).dump(), self._file(level)
        if plain is None or file is None or _read(file) is not None:
            return
        content = msgspec.msgpack.encode(plain)
        if len(content) < MOST_BYTES and write_whole(file, _digest(file, content) + content):
            self._prune()

    def _file(self, level: "LevelData") -> Path | None:
        """Where the ways of this level are kept; None where the rules' source cannot be read."""
        from game.sim.routes import basis

        rules = _rules()
        if rules is None:
            return None
        name = blake2b(rules, digest_size=DIGEST)
        for part in basis(level):
            name.update(len(part).to_bytes(4, "big") + part)
        return self.folder / f"{name.hexdigest()}.ways"

    def _prune(self) -> None:
        try:
            for old in sorted(self.folder.glob("*.ways"), key=lambda file: file.stat().st_mtime_ns)[:-KEPT]:
                old.unlink()
        except OSError as wrong:
            LOG.info("old ways stay (%s).", wrong.strerror)


def _read(file: Path | None) -> bytes | None:
    """What is kept in a file of ways; None when it is not there, or not as it was written."""
    try:
        if file is None or file.stat().st_size > MOST_BYTES + DIGEST:
            return None
        found = file.read_bytes()
    except OSError:
        return None
    digest, content = found[:DIGEST], found[DIGEST:]
    return content if digest == _digest(file, content) else None


def _digest(file: Path, content: bytes) -> bytes:
    """Of the content under this name."""
    return blake2b(content, digest_size=DIGEST, key=file.stem.encode()).digest()


@cache
def _rules() -> bytes | None:
    """A digest of the source by which ways are worked out, and of what does the sums; None where it cannot be read."""
    from game import kit
    from game.sim import routes, terrain

    found = blake2b(sys.version.encode(), digest_size=DIGEST)
    try:
        for module in (kit, routes, terrain):
            file = Path(str(module.__file__))
            for source in sorted(file.parent.glob("*.py")) if file.name == "__init__.py" else [file]:
                found.update(source.read_bytes())
    except OSError:
        return None
    return found.digest()
