"""From an object in a map to an actor or a piece of scenery: classes register themselves under their Tiled name.

The fields of a class are its Tiled properties: cast by type, with defaults; unknown names are refused with the nearest known one.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from functools import cache
from math import isfinite
from typing import Any, NewType, TypeVar, get_type_hints

from game.sim.level import LevelData, LevelError, Thing, Value, nearest

Ref = NewType("Ref", int)  # a property that links to another object, by its id; 0 is no link
C = TypeVar("C", bound=type)

REGISTRY: dict[str, type] = {}


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
        if default is MISSING and name not in values:
            raise LevelError(f"{thing.kind} needs a value for '{name}'", file=level.file, where=where, hint="Set it in Tiled.")
    try:
        return REGISTRY[thing.kind](thing, **values)
    except ValueError as wrong:
        raise LevelError(str(wrong), file=level.file, where=where) from wrong


def _cast(value: Value, kind: Any, name: str, where: str, level: LevelData) -> Any:
    if kind is Ref:
        if not isinstance(value, int) or (value and level.thing(value) is None):
            raise LevelError(f"'{name}' links to object {value}, which is not in the map", file=level.file, where=where,
                             hint="Pick an object of this map, or clear the property.")  # fmt: skip
        return Ref(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise LevelError(f"'{name}' is {value!r}, it has to be of type {kind.__name__}", file=level.file, where=where,
                         hint="Remove the property in Tiled and add it again with that type.")  # fmt: skip
    if isinstance(value, float) and not isfinite(value):
        raise LevelError(f"'{name}' is not a finite number", file=level.file, where=where)
    return value
