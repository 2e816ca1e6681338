"""Every run as a replay in the user's folder, the latest few of them, and a report beside it when the game broke."""

import logging
from datetime import datetime
from pathlib import Path

from game import __version__
from game.store.files import write_whole

LOG = logging.getLogger(__name__)
KEPT = 20  # recordings; older ones are removed


class Recordings:
    """The folder of recordings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "recordings"
        self.reports = folder / "crashes"

    def keep(self, level: str, text: str) -> Path | None:
        """Writes a run down; where it is, or None when the disk does not take it."""
        name = "".join(c if c.isalnum() else "-" for c in level)[-40:]
        file = self.folder / f"{_stamp()}-{name}.replay"
        if not write_whole(file, text.encode()):
            return None
        self._prune()
        return file

    def _prune(self) -> None:
        try:
            for old in sorted(self.folder.glob("*.replay"))[:-KEPT]:
                old.unlink()
        except OSError as wrong:
            LOG.info("old recordings stay (%s).", wrong.strerror)

    def report(self, error: BaseException, recording: Path | None) -> Path | None:
        """Writes down what broke; where it is, or None when the disk does not take it."""
        file = self.reports / f"{_stamp()}.txt"
        return file if write_whole(file, crash_text(error, recording).encode()) else None


def crash_text(error: BaseException, recording: Path | None) -> str:
    """Version, system, recording and trace."""
    import platform  # these are read only when something broke
    import traceback

    lines = [
        f"BLAME! fan game {__version__}",
        f"Python {platform.python_version()}, {platform.platform()}",
        *(f"{name} {_version(name)}" for name in ("pygame-ce", "pymunk", "pytmx", "msgspec")),
        f"recording: {recording or 'none'}",
        "",
        "".join(traceback.format_exception(error)),
    ]
    return "\n".join(lines)


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"


def _stamp() -> str:
    return datetime.now().strftime("%Y%m%d-%H%M%S-%f")
