"""What is said and written: every key in every language."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from game.check.case import Case, Findings
from game.paths import ASSETS
from game.sim.level import Thing, nearest

_KEY = re.compile(r'^msgid "((?:[^"\\]|\\.)*)"', re.MULTILINE)


def texts(case: Case) -> Findings:
    """The title, and what is spoken and hinted at."""
    title = str(case.level.props.get("title", ""))
    if title:
        yield from (case.on_map(f"the map property 'title': {problem}", hint) for problem, hint in lacking(title))
    for thing in case.level.things:
        for key in _keys(thing):
            yield from (case.wrong(thing, problem, hint) for problem, hint in lacking(key))


def lacking(key: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a text's key, and a hint; nothing if every language has it."""
    languages = _languages()
    without = [name for name, keys in languages.items() if key not in keys]
    if not without:
        return
    if len(without) < len(languages):
        yield f"the text '{key}' is missing in {', '.join(f'assets/text/{name}.po' for name in without)}", "Translate it there."
    else:
        known = nearest(key, text_keys())
        yield f"there is no text '{key}' in assets/text", known or "Add it to the .po file of every language."


def _keys(thing: Thing) -> list[str]:
    if thing.kind == "Talk":
        return [line.partition(":")[2] for line in str(thing.props.get("lines", "")).split()]
    return [str(thing.props.get("key", ""))] if thing.kind == "Prompt" else []


def text_keys() -> frozenset[str]:
    """The keys that every language has."""
    languages = list(_languages().values())
    return frozenset.intersection(*languages) - {""} if languages else frozenset()


def _languages() -> dict[str, frozenset[str]]:
    return {path.stem: _read(path, path.stat().st_mtime_ns) for path in sorted((ASSETS / "text").glob("*.po"))}


@cache
def _read(path: Path, _stamp: int) -> frozenset[str]:
    return frozenset(_KEY.findall(path.read_text("utf-8")))
