"""The levels there are: `levels/catalogue.toml` names them, in the order of the story."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.maps import talks, tmx
from game.paths import LEVELS
from game.sim.level import LevelData, LevelError, nearest

MOST_BYTES = 1_000_000
PARTS = (".tsx", ".tx", ".tiled-project")  # endings of files that maps are made of
_FIELDS: dict[str, type] = {"file": str, "chapter": int, "title": str}
_OPTIONAL: dict[str, type] = {"home": bool}


@dataclass(frozen=True)
class Entry:
    """One level of the catalogue: its map's file in levels/, its chapter, and the text key of its title.

    `home`: what was found in it is brought to the village, where it is the supply; else the rations stay with whoever goes on.
    """

    name: str
    file: str
    chapter: int
    title: str
    home: bool = False

    @property
    def path(self) -> Path:
        """Its map."""
        return LEVELS / self.file


@cache
def entries() -> dict[str, Entry]:
    """All levels by name, in order. Raises LevelError when the catalogue is damaged."""
    return read(LEVELS / "catalogue.toml")


def read(path: Path) -> dict[str, Entry]:
    """The catalogue in a file. Raises LevelError."""
    file = f"{path.parent.name}/{path.name}"
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LevelError("the catalogue is too large", file=file)
        found = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as wrong:
        raise LevelError(f"the catalogue cannot be read ({wrong})", file=file) from wrong
    return {name: _entry(name, row, file) for name, row in found.items()}


def _entry(name: str, row: object, file: str) -> Entry:
    where = f"level '{name}'"
    if not isinstance(row, dict):
        raise LevelError("it is not a table", file=file, where=where, hint='Write: name = { file = "...", chapter = 1, title = "..." }')
    known = _FIELDS | _OPTIONAL
    for key in row.keys() - known.keys():
        raise LevelError(f"'{key}' is not known", file=file, where=where, hint=nearest(str(key), known))
    for key in dict.fromkeys((*_FIELDS, *row)):
        if type(row.get(key)) is not known[key]:
            raise LevelError(f"'{key}' is missing or not of type {known[key].__name__}", file=file, where=where)
    if "/" in row["file"] or "\\" in row["file"] or not row["file"].endswith(".tmx"):
        raise LevelError(f"'{row['file']}' is not a .tmx file in levels/", file=file, where=where)
    return Entry(name, **row)


def entry(name: str) -> Entry:
    """The level called `name`. Raises LevelError with the nearest name."""
    if name not in entries():
        raise LevelError(f"there is no level '{name}'", file="levels/catalogue.toml", hint=nearest(name, entries()))
    return entries()[name]


def path_of(name: str) -> Path:
    """The map of the level called `name`, or the file itself when `name` ends in .tmx. Raises LevelError."""
    return Path(name) if name.endswith(".tmx") else entry(name).path


_loaded: dict[Path, tuple[tuple[int, ...], LevelData]] = {}


def level(name: str) -> LevelData:
    """The level called `name`, or the one in the file when `name` ends in .tmx; read again only when a file changed. Raises LevelError."""
    path = path_of(name)
    stamp = _stamp(path)
    if path not in _loaded or _loaded[path][0] != stamp:
        _loaded[path] = stamp, tmx.load(path)
    return _loaded[path][1]


def _stamp(path: Path) -> tuple[int, ...]:
    """When the map, what its people say, and what maps are made of (tilesets, templates, classes) were last changed, ns."""
    files = [path, talks.beside(path), *(file for kind in PARTS for file in sorted(LEVELS.rglob(f"*{kind}")))]
    return tuple(f.stat().st_mtime_ns for f in files if f.is_file())
