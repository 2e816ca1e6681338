"""XML from strangers: read only when it is small, plain UTF-8 and without a DOCTYPE; and paths that stay inside the project."""

import re
from math import isfinite
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, fromstring

from game.sim.level import LevelError, nearest

MOST_BYTES = 32_000_000
MOST_TAGS = 500_000  # opening and closing ones; checked before parsing, because every element costs some 200 bytes
_ENCODING = re.compile(rb"""^[^>]{0,200}?encoding=["']([^"']*)""")


def read(path: Path, file: str) -> Element:
    """The root element of an XML file. `file` is what errors call it. Raises LevelError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LevelError(f"the file is larger than {MOST_BYTES // 1_000_000} MB", file=file)
        data = path.read_bytes()
    except OSError as wrong:
        names = [p.name for p in path.parent.glob(f"*{path.suffix}")] if path.parent.is_dir() else []
        raise LevelError("the file cannot be read", file=file, hint=nearest(path.name, names)) from wrong
    return parse(data, file)


def parse(data: bytes, file: str) -> Element:
    """The root element of XML in memory. Raises LevelError for what is not plain, small XML."""
    declared = _ENCODING.match(data)
    if b"\0" in data or (declared and declared[1].lower() not in (b"utf-8", b"us-ascii")):
        raise LevelError("the file is not in UTF-8", file=file, hint="Save it again with Tiled.")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise LevelError("a DOCTYPE is not allowed", file=file, hint="Remove that line; Tiled never writes one.")
    if data.count(b"<") > MOST_TAGS:
        raise LevelError(f"the file has more than {MOST_TAGS} XML tags", file=file)
    try:
        return fromstring(data)
    except (ParseError, ValueError, LookupError, RecursionError) as wrong:
        raise LevelError(f"this is not well-formed XML ({wrong})", file=file, hint="Was it cut off while being saved?") from wrong


def inside(project: Path, base: Path, link: str, *, folders: tuple[str, ...], file: str, where: str) -> Path:
    """The file that `link` means, seen from folder `base`: only in these `folders` of the project. Raises LevelError."""
    if not link:
        raise LevelError("a path is missing", file=file, where=where)
    if "\\" in link or ":" in link or "\0" in link or link.startswith("/"):
        raise LevelError(f"'{link}' is not a relative path with forward slashes", file=file, where=where,
                         hint="Keep the file in the project and let Tiled save it relative to the map.")  # fmt: skip
    try:
        path = (base / link).resolve()
    except (OSError, RuntimeError) as wrong:
        raise LevelError(f"'{link}' leads nowhere", file=file, where=where) from wrong
    if not any(path.is_relative_to((project / folder).resolve()) for folder in folders):
        raise LevelError(f"'{link}' lies outside of the project's {' and '.join(folders)}", file=file, where=where,
                         hint="Move the file into the project.")  # fmt: skip
    return path


def number(node: Element, name: str, default: float, file: str, where: str) -> float:
    """A finite number in an attribute. Raises LevelError."""
    text = node.get(name)
    if text is None:
        return default
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not isfinite(value) or abs(value) > 1e9:
        raise LevelError(f"'{name}' is '{text[:40]}', it has to be a finite number", file=file, where=where)
    return value


def whole(node: Element, name: str, default: int, file: str, where: str, least: int = 0) -> int:
    """A whole number in an attribute, at least `least`. Raises LevelError."""
    value = number(node, name, default, file, where)
    if value != int(value) or value < least:
        raise LevelError(f"'{name}' is '{node.get(name)}', it has to be a whole number from {least} on", file=file, where=where)
    return int(value)
