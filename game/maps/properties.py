"""Custom properties as Tiled writes them: of any name, with enums, classes in classes and lists; read into plain values and checked."""

from math import isfinite
from xml.etree.ElementTree import Element

from game.maps.links import Links
from game.maps.project import LINK, MOST_DEPTH, Types
from game.maps.xmldoor import MOST_NAME, Spot
from game.sim.level import Value, nearest

MOST_TEXT = 65_536  # characters of one property
_LARGEST = 2**63  # so that nobody computes with numbers of a thousand digits
_TYPES = ("string", "int", "float", "bool", "color", "file", "object", "class", "list")


class Reader:
    """Reads properties with what the project says of them; gathers the links among them."""

    def __init__(self, types: Types) -> None:
        self.types, self.links = types, Links()

    def read(self, node: Element, spot: Spot, depth: int = 0) -> dict[str, Value]:
        """The properties of one map, layer, tile, object or class. Raises LevelError that names the property."""
        values: dict[str, Value] = {}
        holder = node.find("properties")
        for prop in () if holder is None else holder:
            if prop.tag != "property":
                continue
            name = prop.get("name", "")
            here = spot.inner(f"property '{name[:MOST_NAME]}'")
            if not name or name in values:
                raise here.wrong("a property has no name or is there twice")
            values[name] = self._value(prop, here, depth)
        return values

    def _value(self, node: Element, spot: Spot, depth: int) -> Value:
        kind, named = node.get("type", "string"), node.get("propertytype", "")
        if depth > MOST_DEPTH:
            raise spot.wrong(f"properties are nested deeper than {MOST_DEPTH}")
        if kind == "class":
            return self._class(named, self.read(node, spot, depth + 1), spot)
        if kind == "list":
            return tuple(self._value(item, spot, depth + 1) for item in node.iterfind("item"))
        value = self._plain(kind, node.get("value", node.text or ""), spot)
        if named and isinstance(value, str | int):
            return self.types.chosen(named, value, spot)
        return value

    def _class(self, name: str, given: dict[str, Value], spot: Spot) -> Value:
        value = self.types.filled(name, given, spot)
        if name == LINK:
            self.links.to_map(value, spot)
        return value

    def _plain(self, kind: str, text: str, spot: Spot) -> str | int | float | bool:
        """A value that holds no others; a text of several lines stands in the element, not in its attribute."""
        if len(text) > MOST_TEXT:
            raise spot.wrong(f"it is longer than {MOST_TEXT // 1024} KB")
        if kind == "string":
            return text
        if kind not in _TYPES:
            raise spot.wrong(f"properties of type '{kind[:40]}' are not read", nearest(kind[:40], _TYPES))
        if kind == "file":
            return spot.inside(text).relative_to(spot.project.root).as_posix() if text else ""
        try:
            value = _number(kind, text)
        except ValueError as wrong:
            raise spot.wrong(f"'{text[:40]}' is not a value of type {kind}") from wrong
        if kind == "object":
            self.links.to_id(int(value), spot)
        return value


def _number(kind: str, text: str) -> str | int | float | bool:
    """Raises ValueError for a text that is none of its type."""
    if kind in ("int", "object"):
        value = int(text) if len(text) < 40 else _LARGEST
        if not -_LARGEST < value < _LARGEST:
            raise ValueError(text)
        return value
    if kind == "float":
        number = float(text)
        if not isfinite(number):
            raise ValueError(text)
        return number
    if kind == "bool":
        return bool(("false", "true").index(text))
    return colour(text) if text else ""


def colour(text: str) -> str:
    """Tiled's #aarrggbb as #rrggbb: lights say how strong they are in a property of their own. Raises ValueError."""
    digits = text.removeprefix("#")
    if len(digits) not in (6, 8):
        raise ValueError(text)
    int(digits, 16)
    return f"#{digits[-6:].lower()}"
