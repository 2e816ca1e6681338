"""`blame check`: everything wrong in a map at once, before anyone plays it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game import session
from game.maps import catalogue
from game.paths import ASSETS
from game.sim.level import TILE, LevelData, LevelError, Thing, nearest
from game.sim.scenery import Prop
from game.sim.spawn import REGISTRY, build

FIGURE = (16, 40)  # px: what has to fit at a checkpoint
REACH = 400  # px under a checkpoint in which there has to be ground
AREAS = ("Checkpoint", "Beat", "Talk", "Prompt", "Trigger", "Exit", "Void", "Platform", "Crumble", "Post")
_KEY = re.compile(r'^msgid "((?:[^"\\]|\\.)*)"', re.MULTILINE)


@dataclass(frozen=True)
class Finding:
    """One thing to mend: where it is (file, layer, object id, tile x, y; 0 and -1 where there is none), what it is, and what to do."""

    file: str
    layer: str
    object: int
    x: int
    y: int
    problem: str
    hint: str

    def __str__(self) -> str:
        place = [self.file]
        if self.layer:
            place.append(f"layer '{self.layer}'")
        if self.object:
            place.append(f"object {self.object}")
        if self.x >= 0:
            place.append(f"tile {self.x},{self.y}")
        return f"{', '.join(place)}: {self.problem}.{' ' + self.hint if self.hint else ''}"


def check_level(name: str) -> list[Finding]:
    """All findings in the level of this name (or .tmx file)."""
    try:
        level = catalogue.level(name)
    except LevelError as wrong:
        return [Finding(wrong.file, wrong.where, 0, -1, -1, wrong.problem, wrong.hint)]
    return check(level)


def check(level: LevelData) -> list[Finding]:
    """All findings in a level."""
    found = list(_start(level))
    keys = text_keys()
    for thing in level.things:
        found += [_finding(level, thing, *wrong) for wrong in _thing(thing, level, keys)]
    found += [Finding(level.file, "", 0, -1, -1, *wrong) for wrong in _map(level)]
    return found


Wrong = tuple[str, str]  # what, and what to do


def _finding(level: LevelData, thing: Thing, problem: str, hint: str) -> Finding:
    x, y = thing.centre
    return Finding(level.file, thing.layer, thing.oid, int(x // TILE), int(y // TILE), problem, hint)


def _start(level: LevelData) -> Iterator[Finding]:
    """Can play begin?"""
    try:
        session.first_checkpoint(level)
    except LevelError as wrong:
        yield Finding(level.file, "", 0, -1, -1, wrong.problem, wrong.hint)
    hero = str(level.props.get("hero", "Zuru"))
    if hero not in REGISTRY:
        yield Finding(level.file, "map properties", 0, -1, -1, f"'hero' is '{hero}', whom nobody knows", nearest(hero, REGISTRY))


def _map(level: LevelData) -> Iterator[Wrong]:
    for tileset in level.tilesets:
        if not (ASSETS / tileset.image).is_file():
            yield f"the picture of tileset '{tileset.name}' is missing: assets/{tileset.image}", "Run the art tools, or correct the path."
    backdrop = level.props.get("backdrop", "")
    if backdrop and not (ASSETS / "backdrops" / str(backdrop) / "backdrop.toml").is_file():
        yield f"there is no backdrop '{backdrop}'", nearest(str(backdrop), _names(ASSETS / "backdrops"))
    yield from _twice(level)


def _twice(level: LevelData) -> Iterator[Wrong]:
    """Checkpoints and beats are known by their names."""
    for kind in ("Checkpoint", "Beat"):
        names = [t.name for t in level.things if t.kind == kind]
        for name in sorted({n for n in names if names.count(n) > 1}):
            yield f"{names.count(name)} objects of class {kind} are called '{name}'", "Give each a name of its own."


def _thing(thing: Thing, level: LevelData, keys: frozenset[str]) -> Iterator[Wrong]:
    try:
        built = build(thing, level)
    except LevelError as wrong:
        yield wrong.problem, wrong.hint
        return
    yield from _place(thing, level)
    yield from _texts(thing, keys)
    if thing.kind == "Checkpoint":
        yield from _checkpoint(thing, level)
    elif thing.kind == "Exit":
        yield from _exit(thing)
    elif isinstance(built, Prop) and not (ASSETS / "sprites" / f"{built.sheet}.toml").is_file():
        yield f"there is no sheet '{built.sheet}'", nearest(built.sheet, _names(ASSETS / "sprites"))


def _place(thing: Thing, level: LevelData) -> Iterator[Wrong]:
    width, height = level.size
    if not (thing.x < width and thing.y < height and thing.x + thing.w >= 0 and thing.y + thing.h >= 0):
        yield f"{thing.kind} lies outside of the map", "Move it inside."
    if thing.kind in AREAS and not (thing.w > 0 and thing.h > 0):
        yield f"{thing.kind} has no size", "Draw it as a rectangle."
    if thing.kind in ("Checkpoint", "Beat") and not thing.name:
        yield f"{thing.kind} has no name", "Type one into its Name field."
    if thing.kind == "Companion" and level.terrain.blocks(*_figure(thing.x, thing.y)):
        yield f"{thing.kind} stands inside structure", "Move it into the open."


def _figure(x: float, y: float) -> tuple[int, int, int, int]:
    """The box of a standing figure whose feet are at x, y."""
    left = round(x) - FIGURE[0] // 2
    return left, round(y) - FIGURE[1], left + FIGURE[0], round(y)


def _checkpoint(thing: Thing, level: LevelData) -> Iterator[Wrong]:
    x, y = thing.x + thing.w / 2, thing.y + thing.h
    if level.terrain.blocks(*_figure(x, y)):
        yield "a figure set down at this checkpoint would be inside structure", "Its bottom middle has to be free, 16x40 px."
        return
    ground = level.terrain.ground(round(x), round(y), REACH)
    if ground is None:
        yield "there is no ground under this checkpoint", "Put its bottom edge on a floor."
        return
    deadly = (t for t in level.things if t.kind == "Void")
    if any(v.x <= x < v.x + v.w and v.y < ground and y < v.y + v.h for v in deadly):
        yield "who starts at this checkpoint falls into a Void", "Move one of them."


def _exit(thing: Thing) -> Iterator[Wrong]:
    target, entry = str(thing.props.get("level", "")), str(thing.props.get("entry", ""))
    if not target:
        return
    if target not in catalogue.entries():
        yield f"the exit leads to level '{target}', which is not in the catalogue", nearest(target, catalogue.entries())
        return
    try:
        spots = [t.name for t in catalogue.level(target).things if t.kind == "Checkpoint"]
    except LevelError as wrong:
        yield f"the exit leads to level '{target}', which cannot be read: {wrong}", ""
        return
    if entry and entry not in spots:
        yield f"the exit leads to checkpoint '{entry}' of '{target}', which is not there", nearest(entry, spots)


# -- texts


def _texts(thing: Thing, keys: frozenset[str]) -> Iterator[Wrong]:
    for key in _keys(thing):
        if key not in keys:
            yield f"the text '{key}' is in no catalogue of assets/text", nearest(key, keys) or "Add it to every language's .po file."


def _keys(thing: Thing) -> list[str]:
    if thing.kind == "Talk":
        return [line.partition(":")[2] for line in str(thing.props.get("lines", "")).split()]
    return [str(thing.props["key"])] if thing.kind == "Prompt" else []


def text_keys() -> frozenset[str]:
    """The keys that every language has."""
    languages = [frozenset(_KEY.findall(path.read_text("utf-8"))) for path in sorted((ASSETS / "text").glob("*.po"))]
    return frozenset.intersection(*languages) - {""} if languages else frozenset()


def _names(folder: Path) -> list[str]:
    return sorted({path.stem for path in folder.iterdir()}) if folder.is_dir() else []
