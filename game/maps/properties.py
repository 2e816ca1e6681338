"""Custom properties as Tiled writes them: checked and put into the form that pytmx reads without losing anything."""

from xml.etree.ElementTree import Element

from game.sim.level import LevelError, nearest

MOST_TEXT = 65_536  # characters of one property
_TYPES = ("string", "int", "float", "bool", "color", "file", "object")
_LARGEST = 2**63  # so that nobody computes with numbers of a thousand digits


def clean(node: Element, file: str, where: str) -> None:
    """Checks the properties of one map, layer, tile or object in place. Raises LevelError."""
    seen: set[str] = set()
    for prop in node.iterfind("properties/property"):
        name = prop.get("name", "")
        at = f"{where}, property '{name[:80]}'"
        if not name or name in seen:
            raise LevelError("a property has no name or is there twice", file=file, where=at)
        seen.add(name)
        if prop.get("value") is None:
            prop.set("value", prop.text or "")  # a text of several lines
        prop.attrib.setdefault("type", "string")  # without it pytmx reads an empty text as None
        _check(prop, file, at)


def _check(prop: Element, file: str, where: str) -> None:
    kind, value = prop.get("type", "string"), prop.get("value", "")
    if len(value) > MOST_TEXT:
        raise LevelError(f"it is longer than {MOST_TEXT // 1024} KB", file=file, where=where)
    if kind not in _TYPES:
        raise LevelError(f"properties of type '{kind[:40]}' are not read", file=file, where=where, hint=nearest(kind, _TYPES))
    try:
        _read(prop, kind, value)
    except ValueError as wrong:
        raise LevelError(f"'{value[:40]}' is not a value of type {kind}", file=file, where=where) from wrong


def _read(prop: Element, kind: str, value: str) -> None:
    """Raises ValueError for a value that is none of its type."""
    if kind in ("int", "object"):
        if not -_LARGEST < int(value[:40] if len(value) < 40 else "x") < _LARGEST:
            raise ValueError(value)
    elif kind == "float":
        float(value)
    elif kind == "bool" and value not in ("true", "false"):
        raise ValueError(value)
    elif kind == "color" and value:
        prop.set("value", _colour(value))
    elif kind == "file" and ("\\" in value or ":" in value or value.startswith("/")):
        raise ValueError(value)


def _colour(value: str) -> str:
    """Tiled's #aarrggbb as #rrggbb: lights say how strong they are in a property of their own."""
    digits = value.removeprefix("#")
    if len(digits) not in (6, 8):
        raise ValueError(value)
    int(digits, 16)
    return f"#{digits[-6:].lower()}"
