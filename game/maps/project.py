"""What `blame.tiled-project` says of classes and enums: the defaults that Tiled never writes into a map, and the names of choices."""

from typing import Any

import msgspec

from game.maps.xmldoor import MOST_NAME, Project, Spot, read_bytes
from game.sim.level import Value, nearest

FILE = "blame.tiled-project"  # in levels/
LINK = "Link"  # the class of a property that leads to an object of another map: `map` (its file), `object` (its name)
MOST_DEPTH = 16  # of classes in classes, and of lists in lists
_EMPTY = {"class": {}, "list": [], "int": 0, "float": 0.0, "bool": False, "object": 0}


class _Member(msgspec.Struct):
    name: str
    type: str = "string"
    value: Any = None
    property_type: str = msgspec.field(default="", name="propertyType")


class _Type(msgspec.Struct):
    name: str
    type: str
    members: list[_Member] = []
    values: list[str] = []
    flags: bool = msgspec.field(default=False, name="valuesAsFlags")


class _File(msgspec.Struct):
    types: list[_Type] = msgspec.field(default_factory=list, name="propertyTypes")


class Types:
    """Classes and enums by name. Without a project file nothing is known, and everything is taken as it stands."""

    def __init__(self, found: list[_Type], spot: Spot) -> None:
        self._spot, self.known = spot, bool(found)
        self._classes = {t.name: t.members for t in found if t.type == "class"}
        self._enums = {t.name: t for t in found if t.type == "enum"}
        self._defaults: dict[str, dict[str, Value]] = {}

    def defaults(self, name: str) -> dict[str, Value]:
        """What a thing of this class has unless its map says otherwise. Empty texts and links to nothing say nothing: they are left out."""
        found = self._defaults.get(name)
        if found is None:
            members = self._members(name, 0)
            found = self._defaults[name] = {k: v for k, v in members.items() if v != "" and not self._is_no_link(name, k, v)}
        return found

    def _is_no_link(self, name: str, member: str, value: Value) -> bool:
        return value == 0 and any(m.name == member and m.type == "object" for m in self._classes[name])

    def filled(self, name: str, given: dict[str, Value], spot: Spot) -> dict[str, Value]:
        """A value of a class inside of another: what is `given` laid over its defaults. Raises LevelError for names it does not have."""
        if not self.known or (name == LINK and LINK not in self._classes):
            return given
        if name not in self._classes:
            raise spot.wrong(f"the class '{name[:MOST_NAME]}' is not known", nearest(name[:MOST_NAME], self._classes))
        members = self._members(name, 0)
        for key in given:
            if key not in members:
                raise spot.wrong(f"{name} has no member '{key[:MOST_NAME]}'", nearest(key[:MOST_NAME], members))
        return {**members, **given}

    def chosen(self, name: str, value: str | int, spot: Spot) -> str | int:
        """The name that a value of an enum stands for, be it stored as text or as index; flags as names with commas. Raises LevelError."""
        if not self.known:
            return value
        if name not in self._enums:
            raise spot.wrong(f"the enum '{name[:MOST_NAME]}' is not known", nearest(name[:MOST_NAME], self._enums))
        enum = self._enums[name]
        if isinstance(value, int):
            return self._numbered(enum, value, spot)
        for part in filter(None, value.split(",") if enum.flags else [value]):
            if part not in enum.values:
                raise spot.wrong(f"'{part[:MOST_NAME]}' is no value of {name}", nearest(part[:MOST_NAME], enum.values))
        return value

    def _numbered(self, enum: _Type, value: int, spot: Spot) -> str:
        if enum.flags and 0 <= value < 1 << len(enum.values):
            return ",".join(text for bit, text in enumerate(enum.values) if value >> bit & 1)
        if not enum.flags and 0 <= value < len(enum.values):
            return enum.values[value]
        raise spot.wrong(f"{value} is no value of {enum.name}", f"It has {len(enum.values)}: choose one again in Tiled.")

    def _members(self, name: str, depth: int) -> dict[str, Value]:
        if depth > MOST_DEPTH:
            raise self._spot.wrong(f"the class '{name[:MOST_NAME]}' contains itself, or too many others")
        where = f"class '{name[:MOST_NAME]}', member "
        return {m.name: self._default(m, self._spot.at(f"{where}'{m.name[:MOST_NAME]}'"), depth) for m in self._classes.get(name, [])}

    def _default(self, member: _Member, spot: Spot, depth: int) -> Value:
        value = _EMPTY.get(member.type, "") if member.value is None else member.value
        if member.type == "class" and isinstance(value, dict):
            return {**self._members(member.property_type, depth + 1), **_plain(value, spot)}
        if member.property_type and isinstance(value, str | int):
            return self.chosen(member.property_type, value, spot)
        if member.type == "list" and isinstance(value, list):
            return tuple(_simple(item.get("value") if isinstance(item, dict) else item, spot) for item in value)
        if member.type == "float" and isinstance(value, int):
            return float(value)
        if member.type == "color" and isinstance(value, str) and len(value) == 9:
            return f"#{value[-6:].lower()}"
        return _simple(value, spot)


def _simple(value: object, spot: Spot) -> Value:
    if not isinstance(value, str | int | float | bool):
        raise spot.wrong("its default is no text and no number")
    return value


def _plain(values: dict[str, Any], spot: Spot) -> dict[str, Value]:
    return {name: _plain(value, spot) if isinstance(value, dict) else _simple(value, spot) for name, value in values.items()}


def read_types(project: Project) -> Types:
    """The classes and enums of the project. Raises LevelError when its file is damaged."""
    path = project.root / "levels" / FILE
    spot = Spot(project, project.name(path), path.parent)
    if not path.is_file():
        return Types([], spot)
    try:
        found = msgspec.json.decode(read_bytes(path, spot), type=_File).types
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
        raise spot.wrong(
            f"the project file cannot be read ({wrong})", "It is generated: `python -m tools.tiled` writes it anew."
        ) from wrong
    return Types(found, spot)
