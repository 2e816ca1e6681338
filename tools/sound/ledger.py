"""What was made by which code: a recipe is made again only if something it uses has changed.

`made.json` keeps, for each recipe, a fingerprint of all code and numbers it reaches, and what was measured on its files.
"""

import ast
import hashlib
import inspect
import json
import textwrap
from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import numpy as np
import soundfile

from . import book, level
from .book import Recipe

MADE = Path(__file__).with_name("made.json")
PACKAGE = __name__.rpartition(".")[0]

Entry = dict[str, Any]
"""A recipe's `stamp`, and its `files` with their numbers."""


def fingerprint(recipe: Recipe) -> str:
    """Return a name for all code and numbers that decide how the recipe's files sound."""
    seen: dict[str, str] = {}
    for thing in (recipe.make, recipe.settle):
        _gather(thing, seen)
    seen["recipe"] = repr((recipe.takes, recipe.lufs, recipe.loops, recipe.folder, recipe.quality))
    text = "\n".join(f"{name}\n{source}" for name, source in sorted(seen.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _gather(thing: Any, seen: dict[str, str]) -> None:
    thing = inspect.unwrap(thing)
    name = f"{thing.__module__}.{thing.__qualname__}"
    if name in seen:
        return
    seen[name] = _plain(thing)
    methods = [value for value in vars(thing).values() if inspect.isfunction(value)] if inspect.isclass(thing) else [thing]
    for method in methods:
        if method.__module__.startswith(PACKAGE):
            names = set(_names(method.__code__))
            for used in sorted(names):
                _note(used, method.__globals__.get(used), names, method.__module__, seen)


@cache
def _plain(thing: Any) -> str:
    """Return its source without comments, layout, decorators and its own docstring."""
    node = ast.parse(textwrap.dedent(inspect.getsource(thing))).body[0]
    assert isinstance(node, ast.FunctionDef | ast.ClassDef)
    node.decorator_list = []
    if ast.get_docstring(node):
        node.body = node.body[1:] or [ast.Pass()]
    return ast.unparse(node)


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from _names(const)


def _note(name: str, value: Any, others: set[str], module: str, seen: dict[str, str]) -> None:
    if isinstance(value, ModuleType) and value.__name__.startswith(PACKAGE):
        for other in sorted(others & set(vars(value))):
            _note(other, vars(value)[other], set(), value.__name__, seen)
    elif callable(value) and getattr(inspect.unwrap(value), "__module__", "").startswith(PACKAGE):
        if inspect.isfunction(inspect.unwrap(value)) or inspect.isclass(value):
            _gather(value, seen)
    elif isinstance(value, int | float | str | tuple | np.ndarray) or (is_dataclass(value) and not isinstance(value, type)):
        seen[f"{module}:{name}"] = repr(value)


def load() -> dict[str, Entry]:
    """Return what is known of each recipe."""
    return json.loads(MADE.read_text("utf-8")) if MADE.is_file() else {}


def fresh(recipe: Recipe, known: dict[str, Entry]) -> bool:
    """Are its files there, and made by the code as it is now?"""
    stamp = known.get(recipe.name, {}).get("stamp")
    return stamp == fingerprint(recipe) and all(recipe.path(file).is_file() for file in recipe.files())


def note(recipe: Recipe, stamp: str) -> Entry:
    """Measure the recipe's files and write it down; recipes that are not in the book any more are forgotten."""
    known = load()
    entry = known[recipe.name] = {"stamp": stamp, "files": {file: measured(recipe, file) for file in recipe.files()}}
    kept = {name: known[name] for name in book.BOOK if name in known}
    lines = (f"{json.dumps(name)}: {json.dumps(kept[name])}" for name in kept)
    MADE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    return entry


def forget_strays() -> None:
    """Delete files of sounds and takes that are not made any more."""
    files = {recipe.path(file) for recipe in book.BOOK.values() for file in recipe.files()}
    for folder in {path.parent for path in files}:
        for path in set(folder.glob("*.ogg")) - files:
            path.unlink()


def measured(recipe: Recipe, file: str) -> dict[str, float]:
    """Return a file's numbers, measured after decoding: seconds, LUFS, dBTP, and for a loop how its seam stands out."""
    x = np.asarray(soundfile.read(recipe.path(file))[0], dtype=float)
    found = {
        "seconds": len(x) / soundfile.info(recipe.path(file)).samplerate,
        "loudness": level.integrated(x) if recipe.loops or x.ndim == 2 else level.momentary(x),
        "short": level.short_term(x),
        "peak": level.true_peak(x),
        "offset": float(np.abs(x.mean(axis=0)).max()),
    }
    if recipe.loops:
        found |= {"seam": level.seam(x), "turn": level.turn(x)}
    return {name: round(value, 5 if name == "offset" else 2) for name, value in found.items()}
