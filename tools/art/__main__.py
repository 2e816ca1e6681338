"""`python -m tools.art [NAME ...]` draws the game's pictures again; without names, all of them.

A recipe is a module in `figures`, `places` or `tilesets` with `SCENES` (name -> function that builds a scene inside
Blender and renders it to the path it is given) and `finish(work)` (turns the renders in the folder `work` into assets).
A scene is rendered again only if the recipe or the shared building code has changed.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPO = HERE.parents[1]
WORK = HERE / "work"
NOT_GEOMETRY = {"post.py", "sprite.py", "tilepaint.py", "decals.py", "__init__.py"}  # shared files that cannot change what Blender renders


def recipes() -> dict[str, Path]:
    """All recipes by the name they are asked for."""
    found = sorted(p for p in HERE.glob("*/*.py") if p.parent.name not in ("lib", "work") and p.name != "__init__.py")
    return {f"{p.parent.name}.{p.stem}": p for p in found}


def find_blender() -> str:
    """The Blender program, or a plain sentence."""
    program = shutil.which("blender")
    if program is None:
        sys.exit("Blender 3.4 or later is needed to draw the pictures, and no program `blender` is on the PATH.")
    return program


def stamp(recipe: Path) -> str:
    """Changes whenever the recipe's renders could change."""
    shared = sorted(p for p in (HERE / "lib").glob("*.py") if p.name not in NOT_GEOMETRY)
    digest = hashlib.sha256()
    for path in [recipe, *sorted(recipe.parent.glob("*/*.py")), *shared]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def render(name: str, scene: str, out: Path) -> None:
    """Run one scene in Blender, with this Python's packages."""
    env = dict(os.environ, PYTHONPATH=sysconfig.get_paths()["purelib"])
    script = str(HERE / "lib" / "inside.py")
    command = [find_blender(), "--python-use-system-env", "--python-exit-code", "1", "-b", "-noaudio", "-P", script]
    done = subprocess.run(
        [*command, "--", f"tools.art.{name}", scene, str(out)],
        cwd=REPO, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    if done.returncode or not out.exists():
        sys.exit(f"Blender could not render {name} {scene}:\n{done.stdout[-4000:]}")
    print(*[line for line in done.stdout.splitlines() if line.startswith("rendered")], flush=True)


def draw(name: str, path: Path, only_finish: bool, scenes: list[str]) -> None:
    """Render what has changed of one recipe, then finish it."""
    module = importlib.import_module(f"tools.art.{name}")
    work = WORK / name
    work.mkdir(parents=True, exist_ok=True)
    now = stamp(path)
    for scene in getattr(module, "SCENES", {}):
        out, mark = work / f"{scene}.exr", work / f"{scene}.stamp"
        fresh = out.exists() and mark.exists() and mark.read_text() == now
        if fresh or (only_finish and out.exists()) or (scenes and scene not in scenes and out.exists()):
            continue
        out.unlink(missing_ok=True)
        render(name, scene, out)
        mark.write_text(now)
    module.finish(work)
    print(f"{name} is done", flush=True)


def main() -> None:
    """Read the command line."""
    known = recipes()
    parser = argparse.ArgumentParser(prog="python -m tools.art", description="Draw the game's pictures again.")
    parser.add_argument("names", nargs="*", help=f"recipes to run: {', '.join(known)}")
    parser.add_argument("--finish", action="store_true", help="keep the renders that are there, redo only the pixels")
    parser.add_argument("--scene", action="append", default=[], help="render only this scene again")
    options = parser.parse_args()
    for name in options.names or known:
        if name not in known:
            sys.exit(f"There is no recipe {name!r}; there are {', '.join(known)}.")
        draw(name, known[name], options.finish, options.scene)


if __name__ == "__main__":
    main()
