"""Which code a picture hangs on, as a short text that changes when the picture could: the modules that are really imported.

Comments, docstrings and layout are not part of it, nor is what a recipe says about the order (`AFTER`).
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

PACKAGE = "tools"
INSIDE = Path("tools/art/lib/inside.py")  # what Blender is started with; nobody imports it
NOT_GEOMETRY = {"post.py", "sprite.py", "tilepaint.py", "decals.py"}  # shared files that cannot change what Blender renders


def render_stamp(root: Path, recipe: Path) -> str:
    """Changes whenever the recipe's renders could change."""
    return _digest(root, reached(root, (recipe, root / INSIDE), geometry=True))


def finish_stamp(root: Path, recipe: Path, read: Iterable[str]) -> str:
    """Changes whenever the recipe's pictures could; `read` are the stamps of the renders and other results it reads."""
    return _digest(root, reached(root, (recipe,)), *read)


def reached(root: Path, start: Iterable[Path], geometry: bool = False) -> set[Path]:
    """These modules and all of this package that they import, and so on; with `geometry` only what can change a render."""
    found: set[Path] = set()
    waiting = list(start)
    while waiting:
        path = waiting.pop()
        if path in found or (geometry and path.parent.name == "lib" and path.name in NOT_GEOMETRY):
            continue
        found.add(path)
        waiting += imports(root, path)
    return found


def imports(root: Path, path: Path) -> set[Path]:
    """The files of this package that a module imports itself."""
    package = path.parent.relative_to(root).parts
    found = (_file(root, name) for name in _imported(_tree(path, path.stat().st_mtime_ns), package))
    return {file for file in found if file is not None}


def meaning(source: str) -> str:
    """A module's code as far as it can change a picture."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
    tree.body = [node for node in tree.body if not _says_order(node)]
    return ast.unparse(tree)


def _says_order(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and any(isinstance(target, ast.Name) and target.id == "AFTER" for target in node.targets)


def _imported(tree: ast.Module, package: tuple[str, ...]) -> Iterator[str]:
    """Dotted names that could be modules of this package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join((*above, *([node.module] if node.module else ())))
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _file(root: Path, name: str) -> Path | None:
    if name.partition(".")[0] != PACKAGE:
        return None
    path = root.joinpath(*name.split(".")).with_suffix(".py")
    return path if path.is_file() else None


def _digest(root: Path, paths: Iterable[Path], *texts: str) -> str:
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path.relative_to(root).as_posix()}\n{_meaning(path, path.stat().st_mtime_ns)}\n".encode())
    for text in texts:
        digest.update(f"{text}\n".encode())
    return digest.hexdigest()


@cache
def _tree(path: Path, _changed: int) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def _meaning(path: Path, _changed: int) -> str:
    return meaning(path.read_text("utf-8"))
