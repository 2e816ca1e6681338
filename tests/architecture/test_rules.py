"""The rules that are checked and not only wished for."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "game").rglob("*.py"))
BIN = Path(sys.executable).parent
LONGEST_FUNCTION, LONGEST_ACTOR = 50, 200
MEDIAN_FUNCTION = 8
MAY_BE_LONGER = {"World.step"}
_ELSEWHERE = re.compile(r"(?<![\w.*])/(home|tmp|work|root|Users|var)/|[A-Z]:\\\\")


def tool(*command: str) -> None:
    """Runs a checker over the checkout; its output is the failure's text."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-6000:]}{done.stderr[-3000:]}"


def test_ruff_finds_nothing() -> None:
    tool("ruff", "check", "game", "tests", "tools")


def test_everything_is_formatted() -> None:
    tool("ruff", "format", "--check", "game", "tests")


def test_types_are_strict() -> None:
    tool("mypy", "--strict")


def test_layers_and_doors() -> None:
    done = subprocess.run([str(BIN / "lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_every_folder_has_its_layer() -> None:
    """Import-linter only sees folders that are packages."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = next(c for c in config["contracts"] if c["id"] == "layers")["layers"]
    known = {part.strip() for layer in layers for part in layer.split("|")}
    here = {path.stem for path in (ROOT / "game").glob("*.py")} | {
        p.name for p in (ROOT / "game").iterdir() if (p / "__init__.py").is_file()
    }
    assert here - {"__init__"} <= known


# -- budgets


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Every function with the number of its lines."""
    tree = ast.parse(path.read_text("utf-8"))
    for parent in ast.walk(tree):
        for node in ast.iter_child_nodes(parent):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                owner = f"{parent.name}." if isinstance(parent, ast.ClassDef) else ""
                yield f"{owner}{node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_function_is_too_long() -> None:
    long = [
        f"{path.relative_to(ROOT)} {name}: {lines}"
        for path in SOURCES
        for name, lines in functions(path)
        if lines > LONGEST_FUNCTION and name not in MAY_BE_LONGER
    ]
    assert not long, long


def test_functions_are_short_on_the_whole() -> None:
    lengths = [lines for path in SOURCES for _, lines in functions(path)]
    assert statistics.median(lengths) <= MEDIAN_FUNCTION


@pytest.mark.parametrize("path", [p for p in SOURCES if "actors" in p.parts], ids=lambda p: p.stem)
def test_an_actor_is_one_short_file(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_ACTOR


# -- what has to be said


def undocumented(path: Path) -> Iterator[str]:
    """Public modules, classes and functions without a docstring."""
    tree = ast.parse(path.read_text("utf-8"))
    if not ast.get_docstring(tree):
        yield f"{path.relative_to(ROOT)}: module"
    holders: list[ast.AST] = [tree]
    while holders:
        for node in ast.iter_child_nodes(holders.pop()):
            if not isinstance(node, ast.ClassDef | ast.FunctionDef) or node.name.startswith("_"):
                continue
            if not ast.get_docstring(node) and not _overloaded(node):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
            if isinstance(node, ast.ClassDef):
                holders.append(node)


def _overloaded(node: ast.ClassDef | ast.FunctionDef) -> bool:
    """A setter or another form of a function that has its docstring elsewhere."""
    return any(isinstance(d, ast.Attribute) and d.attr in ("setter", "register") for d in node.decorator_list)


def test_what_is_public_says_what_it_does() -> None:
    missing = [line for path in SOURCES for line in undocumented(path)]
    assert not missing, missing


def committed_texts() -> list[Path]:
    """All texts of the project that people or machines other than this one read."""
    patterns = ("game/**/*.py", "tools/**/*.py", "docs/**/*.md", "levels/*.t*", "levels/replays/*", "assets/**/*.toml", "*.md", "*.toml")
    found = [path for pattern in patterns for path in ROOT.glob(pattern) if "work" not in path.relative_to(ROOT).parts]
    return [path for path in found if path.is_file()]


def test_nothing_points_to_one_machine() -> None:
    """Paths of whoever wrote it."""
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in committed_texts()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if _ELSEWHERE.search(line)
    ]
    assert not found, found


def test_nobody_else_rolls_dice_or_looks_at_clocks() -> None:
    """Below the session there is neither; import-linter sees imports of modules, this sees names from them too."""
    forbidden = re.compile(r"^\s*(import|from) (random|time|datetime|secrets|uuid|threading|asyncio)\b", re.MULTILINE)
    deep = [p for p in SOURCES if {"sim", "actors", "cutscenes", "kit"} & set(p.relative_to(ROOT).parts) and p.name != "rng.py"]
    assert not [str(p.relative_to(ROOT)) for p in deep if forbidden.search(p.read_text("utf-8"))]


def test_nothing_hashes_or_walks_sets_of_actors() -> None:
    """The order of a set of objects differs from process to process."""
    walked = re.compile(r"for .* in (set\(|\{[^:}]*\}:)")
    deep = [p for p in SOURCES if {"sim", "actors", "cutscenes"} & set(p.relative_to(ROOT).parts)]
    assert not [str(p.relative_to(ROOT)) for p in deep if walked.search(p.read_text("utf-8"))]
