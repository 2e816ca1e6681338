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
UNSEEN = ("smoke", "learn", "check", "autoplay", "kit", "maps")  # folders of game/ that say nothing to players
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
    for code in _modules():
        code.look(found, known)
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
    for code in _modules():
        for constant in code.constants:
            if isinstance(constant.value, str | int) and len(str(constant.value)) < LONGEST:
                yield from NAMES.findall(str(constant.value))


# -- what the code asks for


@cache
def _modules() -> tuple["_Code", ...]:
    files = sorted(GAME.rglob("*.py"))
    return tuple(_Code(file) for file in files if file.relative_to(GAME).parts[0] not in UNSEEN)


class _Code:
    """One module: the keys it writes out, and those it puts together (`f"menu.{name}"`)."""

    def __init__(self, file: Path) -> None:
        tree = ast.parse(file.read_text("utf-8"))
        self._place = file.relative_to(GAME).with_suffix("").as_posix()
        self._named = dict(_assigned(tree))
        nodes = list(ast.walk(tree))
        self._rows = [[self._plain(cell) for cell in node.elts] for node in nodes if isinstance(node, ast.Tuple)]
        self.constants = [node for node in nodes if isinstance(node, ast.Constant)]
        self._put_together = [node for node in nodes if isinstance(node, ast.JoinedStr)]
        self._said = {id(part): node for node in nodes if isinstance(node, ast.Call) for part in self._keys_of(node)}

    def _plain(self, cell: ast.expr) -> str:
        """What is written there, or under the name that is written there; empty for what is worked out."""
        value = self._named.get(cell.id, cell) if isinstance(cell, ast.Name) else cell
        return str(value.value) if isinstance(value, ast.Constant) else ""

    def look(self, found: Uses, names: frozenset[str]) -> None:
        """Notes every key that this module uses; `names` may stand in its holes."""
        for constant in self.constants:
            if constant.value in found:
                found[str(constant.value)].add(Use(self._place, self._speaker(constant, "")))
        for node in self._put_together:
            self._look_at_holes(node, found, names)

    def _look_at_holes(self, node: ast.JoinedStr, found: Uses, names: frozenset[str]) -> None:
        shape = "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"([a-z0-9_.]+)" for part in node.values)
        if not re.match(r"[a-z_]+\\\.", shape):
            return
        begins, whole = str(getattr(node.values[0], "value", "")), re.compile(shape)
        for key in found:
            match = whole.fullmatch(key) if key.startswith(begins) else None
            holes = match.groups() if match else ()
            if match and all(_is_name(name, names) for hole in holes for name in hole.split(".")):
                found[key].add(Use(self._place, self._speaker(node, holes[-1] if holes else "")))

    def _keys_of(self, call: ast.Call) -> Iterator[ast.AST]:
        """What of a call is said by somebody, also under a name of the module."""
        name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if name in SAYS and len(call.args) > SAYS[name]:
            for node in ast.walk(call.args[SAYS[name]]):
                yield node
                if isinstance(node, ast.Name) and node.id in self._named:
                    yield from ast.walk(self._named[node.id])

    def _speaker(self, key: ast.expr, hole: str) -> str:
        """As it is written beside the key; for a line out of a table of the module the name that stands in its row."""
        call = self._said.get(id(key))
        if call is None:
            return ""
        beside = (cell for row in self._rows if hole and hole in row for cell in row if cell.isidentifier() and cell != hole)
        return self._plain(call.args[1]) or next(beside, "")


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Names of the module with what they stand for, also when several are set in one line."""
    for node in tree.body:
        if isinstance(node, ast.Assign):
            target, several = node.targets[0], isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple)
            pairs = zip(target.elts, node.value.elts, strict=True) if several else [(target, node.value)]
            yield from ((name.id, value) for name, value in pairs if isinstance(name, ast.Name))


def _is_name(name: str, names: frozenset[str]) -> bool:
    """Is it written somewhere, whole or as a beginning and an end (`lost_` and the name of who was)?"""
    begins, line, ends = name.partition("_")
    return name in names or (f"{begins}{line}" in names and ends in names)
