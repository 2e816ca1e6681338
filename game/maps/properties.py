"""Custom properties as Tiled writes them: of any name, with enums, classes in classes and lists; read into plain values and checked."""

from collections.abc import Callable
from math import isfinite
from xml.etree.ElementTree import Element

from game.maps.links import Links
from game.maps.project import LINK, MOST_DEPTH, Types
from game.maps.xmldoor import MOST_NAME, Spot
from game.sim.level import Value, nearest

MOST_TEXT = 65_536  # characters of one property
_LARGEST = 2**63  # so that nobody computes with numbers of a thousand digits


class _Wrong(Exception):
    """What is wrong with a property, and a hint, without where it is: hardly one of a thousand is ever asked for its place."""


class Reader:
    """Reads properties with what the project says of them; gathers the links among them."""

    def __init__(self, types: Types) -> None:
        self.types, self.links = types, Links()

    def read(self, node: Element, spot: Spot, depth: int = 0) -> dict[str, Value]:
        """The properties of one map, layer, tile, object or class. Raises LevelError that names the property."""
        values: dict[str, Value] = {}
        holder = node.find("properties")
        for prop in () if holder is None else holder.findall("property"):
            name = prop.get("name", "")
            try:
                if not name or name in values:
                    raise _Wrong("a property has no name or is there twice")
                values[name] = self._value(prop, spot, name, depth)
            except _Wrong as wrong:
                raise _at(spot, name).wrong(*wrong.args) from wrong
        return values

    def _value(self, node: Element, spot: Spot, name: str, depth: int) -> Value:
        """The value of the property `name` at `spot`, or of an item in its list. A text of several lines stands in the element itself."""
        kind, named = node.get("type", "string"), node.get("propertytype", "")
        if depth > MOST_DEPTH:
            raise _Wrong(f"properties are nested deeper than {MOST_DEPTH}")
        if kind == "class":
            return self._class(named, self.read(node, _at(spot, name), depth + 1), _at(spot, name))
        if kind == "list":
            return tuple(self._value(item, spot, name, depth + 1) for item in node.iterfind("item"))
        text = node.get("value")
        value = _plain(kind, (node.text or "") if text is None else text)
        if kind == "object":
            self.links.to_id(int(value), _at(spot, name))
        elif kind == "file" and value:
            value = _at(spot, name).inside(str(value)).relative_to(spot.project.root).as_posix()
        if named and isinstance(value, str | int):
            return self.types.chosen(named, value, _at(spot, name))
        return value

    def _class(self, name: str, given: dict[str, Value], spot: Spot) -> Value:
        value = self.types.filled(name, given, spot)
        if name == LINK:
            self.links.to_map(value, spot)
        return value


def _at(spot: Spot, name: str) -> Spot:
    return spot.inner(f"property '{name[:MOST_NAME]}'")


def _plain(kind: str, text: str) -> str | int | float | bool:
    """A value that holds no others."""
    if len(text) > MOST_TEXT:
        raise _Wrong(f"it is longer than {MOST_TEXT // 1024} KB")
    read = _TYPES.get(kind)
    if read is None:
        raise _Wrong(f"properties of type '{kind[:40]}' are not read", nearest(kind[:40], (*_TYPES, "class", "list")))
    try:
        return read(text)
    except ValueError as wrong:
        raise _Wrong(f"'{text[:40]}' is not a value of type {kind}") from wrong


# -- texts of a type; all raise ValueError for a text that is none of it


def _whole(text: str) -> int:
    value = int(text) if len(text) < 40 else _LARGEST
    if not -_LARGEST < value < _LARGEST:
        raise ValueError(text)
    return value


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number


def _truth(text: str) -> bool:
    return bool(("false", "true").index(text))


def colour(text: str) -> str:
    """Tiled's #aarrggbb as #rrggbb: lights say how strong they are in a property of their own. Raises ValueError."""
    digits = text.removeprefix("#")
    if len(digits) not in (6, 8):
        raise ValueError(text)
    int(digits, 16)
    return f"#{digits[-6:].lower()}"


def _colour(text: str) -> str:
    return colour(text) if text else ""


_TYPES: dict[str, Callable[[str], str | int | float | bool]] = {
    "string": str, "int": _whole, "float": _number, "bool": _truth, "color": _colour, "file": str, "object": _whole,
}  # fmt: skip
