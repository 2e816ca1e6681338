"""From an object in a map to an actor or a piece of scenery: classes register themselves under their Tiled name.

The fields of a class are its Tiled properties: cast by type, with defaults; unknown names are refused with the nearest known one.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, dataclass, fields
from functools import cache
from math import isfinite
from typing import Any, NewType, TypeVar, get_type_hints

from game.sim.level import LevelData, LevelError, Thing, Value, nearest

Ref = NewType("Ref", int)  # a property that links to another object, by its id; 0 is no link
Colour = NewType("Colour", str)  # #rrggbb; Tiled writes #aarrggbb, and how opaque it is counts for nothing
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})")
C = TypeVar("C", bound=type)

REGISTRY: dict[str, type] = {}


@dataclass(frozen=True, eq=False)
class Choice:
    """What a text may be, as in `until: Annotated[str, Choice("Deed", DEEDS)]`: authors pick from this list, and another value is refused.

    Without `known` the name alone says it: such files (Sheet, Music, Level...) are known to the tools that list them.
    """

    name: str
    known: Iterable[str] = ()


def spawnable(name: str) -> Callable[[C], C]:
    """Class decorator: things of the Tiled class `name` become this."""

    def register(cls: C) -> C:
        if name in REGISTRY and REGISTRY[name].__qualname__ != cls.__qualname__:
            raise ValueError(f"two classes are called {name}: {REGISTRY[name]} and {cls}")
        REGISTRY[name] = cls
        return cls

    return register


@cache
def properties_of(cls: type) -> dict[str, tuple[type, Any]]:
    """A class's Tiled properties: name -> (type, default; MISSING when one has to be given)."""
    hints = get_type_hints(cls)
    return {f.name: (hints[f.name], _default(f)) for f in fields(cls) if f.init and f.name != "place"}


@cache
def choices_of(cls: type) -> dict[str, Choice]:
    """Those of a class's Tiled properties that one picks from a list."""
    hints = get_type_hints(cls, include_extras=True)
    found = {name: getattr(hints[name], "__metadata__", ()) for name in properties_of(cls)}
    return {name: one for name, extras in found.items() for one in extras if isinstance(one, Choice)}


def _default(field: "Field[Any]") -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def build(thing: Thing, level: LevelData) -> Any:
    """The actor or scenery that `thing` stands for. Raises LevelError for an unknown class, property, value or link."""
    where = f"object {thing.oid}{f' ({thing.name})' if thing.name else ''} in layer '{thing.layer}'"
    if thing.kind not in REGISTRY:
        problem = f"the class '{thing.kind}' is not known" if thing.kind else "the object has no class"
        raise LevelError(problem, file=level.file, where=where, hint=nearest(thing.kind, REGISTRY))
    known = properties_of(REGISTRY[thing.kind])
    values: dict[str, Any] = {}
    for name, value in thing.props.items():
        if name not in known:
            raise LevelError(f"{thing.kind} has no property '{name}'", file=level.file, where=where, hint=nearest(name, known))
        values[name] = _cast(value, known[name][0], name, where, level)
    for name, (_, default) in known.items():
        if default is MISSING and values.get(name, "") == "":  # Tiled knows no property without a default: there it is empty
            raise LevelError(f"{thing.kind} needs a value for '{name}'", file=level.file, where=where, hint="Set it in Tiled.")
    _check_choices(REGISTRY[thing.kind], values, where, level)
    try:
        return REGISTRY[thing.kind](thing, **values)
    except ValueError as wrong:
        raise LevelError(str(wrong), file=level.file, where=where) from wrong


def _check_choices(cls: type, values: dict[str, Any], where: str, level: LevelData) -> None:
    for name, choice in choices_of(cls).items():
        known = list(choice.known)
        if known and name in values and values[name] not in known:
            raise LevelError(f"'{name}' is '{values[name]}', which is not known", file=level.file, where=where,
                             hint=nearest(values[name], known))  # fmt: skip


def _cast(value: Value, kind: Any, name: str, where: str, level: LevelData) -> Any:
    if kind is Ref:
        if not isinstance(value, int) or (value and level.thing(value) is None):
            raise LevelError(f"'{name}' links to object {value}, which is not in the map", file=level.file, where=where,
                             hint="Pick an object of this map, or clear the property.")  # fmt: skip
        return Ref(value)
    if kind is Colour:
        return _colour(value, name, where, level)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise LevelError(f"'{name}' is {value!r}, it has to be of type {kind.__name__}", file=level.file, where=where,
                         hint="Remove the property in Tiled and add it again with that type.")  # fmt: skip
    if isinstance(value, float) and not isfinite(value):
        raise LevelError(f"'{name}' is not a finite number", file=level.file, where=where)
    return value


def _colour(value: Value, name: str, where: str, level: LevelData) -> Colour:
    found = _COLOUR.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        raise LevelError(f"'{name}' is {value!r}, which is no colour", file=level.file, where=where, hint="Write it as #rrggbb.")
    return Colour(f"#{found[1]}")
