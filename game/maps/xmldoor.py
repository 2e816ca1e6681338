"""XML from strangers: read only when it is small, plain UTF-8 and without a DOCTYPE; and paths that stay inside the project."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, fromstring

from game.sim.level import LevelError, nearest

MOST_BYTES = 32_000_000  # of a map and all that it is read from
MOST_TAGS = 500_000  # opening and closing ones; checked before parsing, because every element costs some 200 bytes
MOST_VALUE = 1_000_000  # bytes of one attribute: the parser keeps several copies of it
MOST_NAME = 80  # characters of somebody else's text in an error
_ENCODING = re.compile(rb"""^[^>]{0,200}?encoding=["']([^"']*)""")

_LONG = re.compile(rb"""=\s{0,9}(?:"[^"<]{%d}|'[^'<]{%d})""" % (MOST_VALUE, MOST_VALUE))


@dataclass
class Project:
    """The folder with levels/ and assets/ that a map may refer to, how many bytes may still be read from it, and what has been."""

    root: Path
    left: int = MOST_BYTES
    files: dict[Path, None] = field(default_factory=dict)

    def name(self, path: Path) -> str:
        """What errors call a file: its path inside the project, or only its name."""
        whole_path = path.resolve()
        return whole_path.relative_to(self.root).as_posix() if whole_path.is_relative_to(self.root) else path.name


class Spot:
    """A place in a file, for errors: `where` names a layer, an object, a property; links are seen from the folder `base`.

    Thousands are made and hardly one is ever asked for its name: that is put together only then.
    """

    __slots__ = ("_around", "_where", "base", "file", "project")

    def __init__(self, project: Project, file: str, base: Path, where: str = "", around: "Spot | None" = None) -> None:
        self.project, self.file, self.base = project, file, base
        self._where, self._around = where, around

    @property
    def where(self) -> str:
        """Its name, from the outside to the inside."""
        outer = self._around.where if self._around else ""
        return f"{outer}, {self._where}" if outer else self._where

    def at(self, where: str) -> "Spot":
        """Another place in the same file."""
        return Spot(self.project, self.file, self.base, where)

    def inner(self, where: str) -> "Spot":
        """A place inside of this one."""
        return Spot(self.project, self.file, self.base, where, self)

    def wrong(self, problem: str, hint: str = "") -> LevelError:
        """An error here."""
        return LevelError(problem, file=self.file, where=self.where, hint=hint)

    def number(self, node: Element | Mapping[str, str], name: str, default: float = 0.0) -> float:
        """A finite number in an attribute. Raises LevelError."""
        text = node.get(name)
        if text is None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not isfinite(value) or abs(value) > 1e9:
            raise self.wrong(f"'{name}' is '{text[:40]}', it has to be a finite number")
        return value

    def whole(self, node: Element | Mapping[str, str], name: str, default: int = 0, least: int = 0) -> int:
        """A whole number in an attribute, at least `least`. Raises LevelError."""
        value = self.number(node, name, default)
        if value != int(value) or value < least:
            raise self.wrong(f"'{name}' is '{node.get(name)}', it has to be a whole number from {least} on")
        return int(value)

    def inside(self, link: str, *folders: str) -> Path:
        """The file that `link` means: only in these `folders` of the project, or anywhere in it. Raises LevelError."""
        if not link:
            raise self.wrong("a path is missing")
        if "\\" in link or ":" in link or "\0" in link or link.startswith("/") or len(link) > 1000:
            raise self.wrong(f"'{link[:MOST_NAME]}' is not a relative path with forward slashes",
                             "Keep the file in the project and let Tiled save it relative to the map.")  # fmt: skip
        try:
            path = (self.base / link).resolve()
        except (OSError, RuntimeError) as wrong:
            raise self.wrong(f"'{link[:MOST_NAME]}' leads nowhere") from wrong
        root = self.project.root
        if not any(path.is_relative_to((root / folder).resolve()) for folder in folders or ("",)):
            part = f"'s {' and '.join(folders)}" if folders else ""
            raise self.wrong(f"'{link[:MOST_NAME]}' lies outside of the project{part}", "Move the file into the project.")
        return path


def read(path: Path, project: Project) -> tuple[Element, Spot]:
    """The root element of an XML file, and its place for errors. Raises LevelError."""
    spot = Spot(project, project.name(path), path.parent)
    return parse(read_bytes(path, spot), spot), spot


def read_bytes(path: Path, spot: Spot) -> bytes:
    """What is in a file, as long as it is not too much. Raises LevelError."""
    project = spot.project
    try:
        size = path.stat().st_size
        if size > project.left:
            raise spot.wrong(f"the map and its files are larger than {MOST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except (OSError, ValueError) as wrong:
        names = [p.name for p in path.parent.glob(f"*{path.suffix}")] if path.parent.is_dir() else []
        raise spot.wrong("the file cannot be read", nearest(path.name[:MOST_NAME], names)) from wrong
    project.left -= size
    project.files[path.resolve()] = None
    return data


def parse(data: bytes, spot: Spot) -> Element:
    """The root element of XML in memory. Raises LevelError for what is not plain, small XML."""
    declared = _ENCODING.match(data)
    if b"\0" in data or (declared and declared[1].lower() not in (b"utf-8", b"us-ascii")):
        raise spot.wrong("the file is not in UTF-8", "Save it again with Tiled.")
    if b"<!DOCTYPE" in data:  # without it the parser takes no entity either
        raise spot.wrong("a DOCTYPE is not allowed", "Remove that line; Tiled never writes one.")
    if data.count(b"<") > MOST_TAGS:
        raise spot.wrong(f"the file has more than {MOST_TAGS} XML tags")
    if _LONG.search(data):
        raise spot.wrong(f"a value is longer than {MOST_VALUE // 1_000_000} MB")
    try:
        return fromstring(data)
    except (ParseError, ValueError, LookupError, RecursionError) as wrong:
        raise spot.wrong(f"this is not well-formed XML ({wrong})", "Was it cut off while being saved?") from wrong
