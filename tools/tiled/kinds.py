"""The classes of a level as an editor needs them: read from the actors' and scenery's own fields and docstrings."""

from __future__ import annotations

import inspect
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import MISSING, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from game.session import known_classes
from game.sim.harpooned import Harpooned
from game.sim.hero import Hero
from game.sim.scenery import Scenery
from game.sim.spawn import REGISTRY, Choice, Colour, Ref, choices_of, properties_of
from game.sim.traits import Zone

ROOT = Path(__file__).resolve().parents[2]
GROUPS = {  # name -> colour, in the order in which the palette shows them
    "story": "#ffcf8a",
    "people": "#7fd6a2",
    "enemies": "#ff5a3c",
    "structure": "#9fb7ff",
    "light and air": "#ffe36e",
    "camera and mood": "#c79bff",
}
_STORY = ("Checkpoint", "Beat", "Talk", "Prompt", "Trigger", "Exit", "Void")
_PEOPLE = ("Companion", "Post", "Muster", "Refuge", "Device", "HandLamp", "Shield", "Ration",
           "Villager", "Spot", "Store", "Scale", "Plate", "Bell", "Wheel")  # fmt: skip
_ENEMIES = ("Watchtower", "Danger", "Seam", "Assembler")
_SCENE = ("CameraRegion", "Mood", "Nightfall", "Shadow")
# How it is drawn, if not as what its base class suggests: shape, width, height in px.
_FORMS = {
    "Checkpoint": ("rect", 32, 48), "Ration": ("point", 0, 0), "Companion": ("point", 0, 0), "Shield": ("ellipse", 320, 160),
    "Scale": ("rect", 48, 40),
    "Post": ("rect", 96, 48), "Refuge": ("rect", 64, 48), "Danger": ("rect", 480, 192), "Platform": ("rect", 64, 16),
    "Crumble": ("rect", 48, 8), "Breakable": ("rect", 64, 32), "Void": ("rect", 160, 32), "Exit": ("rect", 32, 64),
    "Air": ("rect", 160, 96), "Mood": ("rect", 320, 192), "Nightfall": ("rect", 640, 384),
    "CameraRegion": ("rect", 320, 192), "Shadow": ("rect", 160, 96),
    "Tank": ("rect", 64, 80), "Load": ("rect", 32, 40), "Counterweight": ("rect", 64, 12), "Rotten": ("rect", 96, 16),
    "Crane": ("polyline", 96, 0), "Call": ("rect", 64, 48),
    "Water": ("rect", 256, 128), "Float": ("rect", 64, 12), "Gas": ("rect", 160, 64),
    "Path": ("polyline", 96, 0), "Cable": ("polyline", 96, 0), "Trigger": ("rect", 48, 64), "Beat": ("rect", 48, 64),
}  # fmt: skip
_FIRST = {"Sheet": "prop_lantern", "Person": "tae", "Villager": "kina"}  # what a template begins with where the code has no default


@dataclass(frozen=True)
class Member:
    """One property. `kind` is Tiled's type; `choice` names the enum one picks from."""

    name: str
    kind: str
    default: str | int | float | bool
    choice: str = ""
    needed: bool = False  # the code has no default: an author has to give it, and `default` is empty

    @property
    def first(self) -> str:
        """What a template gives it if it is needed."""
        return _FIRST.get(self.choice, "")


@dataclass(frozen=True)
class Kind:
    """One class that a map may use."""

    name: str
    group: str
    shape: str
    size: tuple[int, int]
    line: str  # one sentence a player or author would say
    more: str  # how it is used
    members: tuple[Member, ...]

    @property
    def colour(self) -> str:
        """#rrggbb, by its group."""
        return GROUPS[self.group]


@cache
def kinds() -> tuple[Kind, ...]:
    """All classes in the order of the palette: by group, then by name. Figures under control are placed by the session, not by a map."""
    found = [_kind(name, REGISTRY[name]) for name in known_classes() if not issubclass(REGISTRY[name], Hero)]
    order = list(GROUPS)
    return tuple(sorted(found, key=lambda kind: (order.index(kind.group), kind.name)))


@cache
def enums() -> dict[str, tuple[str, ...]]:
    """The lists one picks from: what the code knows, or the files that are there."""
    found: dict[str, tuple[str, ...]] = {}
    for kind in known_classes():
        for choice in choices_of(REGISTRY[kind]).values():
            found[choice.name] = tuple(choice.known) or tuple(_files(choice))
    return dict(sorted(found.items()))


def _files(choice: Choice) -> Iterator[str]:
    assets = ROOT / "assets"
    if choice.name == "Level":
        yield from ("", *tomllib.loads((ROOT / "levels" / "catalogue.toml").read_text("utf-8")))
    elif choice.name == "Sheet":
        yield from sorted(path.stem for path in (assets / "sprites").glob("*.toml"))
    elif choice.name == "Music":
        yield from ("", *sorted(path.stem for path in (assets / "music").glob("music_*.ogg")))
    elif choice.name == "Ambience":
        yield from ("", *sorted(path.stem for path in (assets / "sounds").glob("amb_*.ogg")))
    else:
        raise KeyError(f"nobody knows what a {choice.name} may be: name its values in the code")


def _kind(name: str, cls: type) -> Kind:
    shape, wide, high = _FORMS.get(name) or (("rect", 160, 96) if issubclass(cls, Zone) else ("point", 0, 0))
    own = inspect.cleandoc(cls.__doc__ or "")
    if issubclass(cls, Scenery):
        line, _, rest = own.partition(". ")
    else:
        line, rest = (inspect.cleandoc(sys.modules[cls.__module__].__doc__ or "")).split("\n")[0], own
    return Kind(name, _group(name, cls), shape, (wide, high), line.rstrip("."), " ".join(rest.split()), tuple(_members(cls)))


def _group(name: str, cls: type) -> str:
    if name in _STORY:
        return "story"
    if name in _PEOPLE:
        return "people"
    if name in _ENEMIES or issubclass(cls, Harpooned):
        return "enemies"
    if name in _SCENE:
        return "camera and mood"
    return "light and air" if name == "Lamp" or (issubclass(cls, Scenery) and name != "Path") else "structure"


def _members(cls: type) -> Iterator[Member]:
    choices = choices_of(cls)
    for name, (kind, default) in properties_of(cls).items():
        choice = choices[name].name if name in choices else ""
        yield Member(name, _TYPES[kind], "" if default is MISSING else default, choice, default is MISSING)


_TYPES: dict[Any, str] = {str: "string", int: "int", float: "float", bool: "bool", Ref: "object", Colour: "color"}
