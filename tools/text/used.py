"""Where every text is used: by maps, by what stands beside them (talks, catalogue), by the cues, by the code. And who says it."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from tools.text.catalogues import ROOT

GAME, LEVELS, CUES = ROOT / "game", ROOT / "levels", ROOT / "assets" / "cues.toml"
NAMES = re.compile(r"[A-Za-z0-9_]+")
LONGEST = 40  # letters of a text in the code that may be a name
SAYS = {
    "say": 2,
    "tell": 2,
    "choose": 2,
}  # verbs of scenes, and which of their arguments is the key or the keys; who speaks is the one before


@dataclass(frozen=True, order=True)
class Use:
    """One place: in words, and who says it there (empty: it is not said)."""

    place: str
    who: str = ""


Uses = dict[str, set[Use]]


def uses(keys: Iterable[str]) -> Uses:
    """From each key to where it is used; an empty set for one that nobody uses."""
    found: Uses = {key: set() for key in keys}
    for place, key, who in (*_in_maps(), *_in_tables()):
        if key in found:
            found[key].add(Use(place, who))
    known = frozenset(_names())
    for file, tree in _modules():
        _Code(file, tree, known).look(found)
    return found


# -- what authors write


def maps() -> list[Path]:
    """All but the palette of things."""
    return [file for file in sorted(LEVELS.rglob("*.tmx")) if "galleries" not in file.parts and file.name != "palette.tmx"]


def _in_maps() -> Iterator[tuple[str, str, str]]:
    for file in maps():
        for thing in ElementTree.parse(file).iter():
            kind = thing.get("type") or thing.get("class") or Path(thing.get("template", "")).stem
            where = f"{file.stem}: {kind}" if thing.tag == "object" else f"{file.stem}: the map"
            for prop in thing.findall("./properties/property"):
                for word in (prop.get("value") or prop.text or "").split():
                    who, _, key = word.rpartition(":")
                    yield where, key, who


def _in_tables() -> Iterator[tuple[str, str, str]]:
    for file in [*sorted(LEVELS.glob("*.toml")), CUES]:
        for where, words in _strings(tomllib.loads(file.read_text("utf-8")), file.name.partition(".toml")[0]):
            for word in words.split():
                who, _, key = word.rpartition(":")
                yield where, key, who or ("killy" if ".choose." in f"{where}." else "")
                if where.endswith(".caption"):
                    yield where, f"caption.{word}", ""


def _strings(node: object, where: str) -> Iterator[tuple[str, str]]:
    """All strings, and the way to each of them."""
    if isinstance(node, dict):
        for name, inside in node.items():
            yield from _strings(inside, where if name in ("says", "key") else f"{where}.{name}")
    elif isinstance(node, list):
        for inside in node:
            yield from _strings(inside, where)
    elif isinstance(node, str):
        yield where, node


def _names() -> Iterator[str]:
    """Whatever may stand in the hole of a key that the code puts together: names in maps, tables, sheets and code."""
    for file in maps():
        for thing in ElementTree.parse(file).iter():
            for value in thing.attrib.values():
                yield from NAMES.findall(value)
        yield file.stem
    for place, key, who in _in_tables():
        yield from (*NAMES.findall(place), *NAMES.findall(key), who)
    for _, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | int) and len(str(node.value)) < LONGEST:
                yield from NAMES.findall(str(node.value))


# -- what the code asks for


@cache
def _modules() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple((file, ast.parse(file.read_text("utf-8"))) for file in sorted(GAME.rglob("*.py")))


class _Code:
    """One module: the keys it writes out, and those it puts together (`f"menu.{name}"`)."""

    def __init__(self, file: Path, tree: ast.Module, names: frozenset[str]) -> None:
        self._names, self._tree = names, tree
        self._place = file.relative_to(GAME).with_suffix("").as_posix()
        self._constants: dict[str, str] = {}
        self._rows: list[tuple[str, ...]] = []
        for node in self._tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self._note(node.targets[0].id, node.value)

    def _note(self, name: str, value: ast.expr) -> None:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            self._constants[name] = value.value
        for row in ast.walk(value):
            if isinstance(row, ast.Tuple) and row.elts and all(isinstance(cell, ast.Constant) for cell in row.elts):
                self._rows.append(tuple(str(cell.value) for cell in row.elts if isinstance(cell, ast.Constant)))

    def look(self, found: Uses) -> None:
        """Notes every key that this module uses."""
        said = {id(part): node for node in ast.walk(self._tree) if isinstance(node, ast.Call) for part in self._keys_of(node)}
        for node in ast.walk(self._tree):
            call = said.get(id(node))
            if isinstance(node, ast.Constant) and node.value in found:
                found[str(node.value)].add(Use(self._place, self._speaker(call, "")))
            elif isinstance(node, ast.JoinedStr):
                self._look_at_holes(node, call, found)

    def _look_at_holes(self, node: ast.JoinedStr, call: ast.Call | None, found: Uses) -> None:
        shape = "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"([a-z0-9_.]+)" for part in node.values)
        if not re.match(r"[a-z_]+\\\.", shape):
            return
        for key in found:
            match = re.fullmatch(shape, key)
            holes = [name for hole in (match.groups() if match else ()) for name in hole.split(".")]
            if match and all(self._is_name(name) for name in holes):
                found[key].add(Use(self._place, self._speaker(call, holes[-1] if holes else "")))

    def _is_name(self, name: str) -> bool:
        """Is it written somewhere, whole or as a beginning and an end (`lost_` and the name of who was)?"""
        begins, line, ends = name.partition("_")
        return name in self._names or (f"{begins}{line}" in self._names and ends in self._names)

    @staticmethod
    def _keys_of(call: ast.Call) -> Iterator[ast.AST]:
        """What of a call is said by somebody."""
        name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if name in SAYS and len(call.args) > SAYS[name]:
            yield from ast.walk(call.args[SAYS[name]])

    def _speaker(self, call: ast.Call | None, hole: str) -> str:
        """As it is written beside the key; for a line out of a table of the module the name that stands in its row."""
        if call is None:
            return ""
        who = call.args[1]
        if isinstance(who, ast.Constant):
            return str(who.value)
        if isinstance(who, ast.Name) and who.id in self._constants:
            return self._constants[who.id]
        return next((cell for row in self._rows if hole in row for cell in row if cell.isalpha()), "")
