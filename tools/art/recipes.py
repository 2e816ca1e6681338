"""The recipes, what of each is stale, and the steps that draw it again."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from dataclasses import dataclass, field
from pathlib import Path

from .finishing import WORK
from .stamps import INSIDE, finish_stamp, render_stamp

HERE = Path(__file__).resolve().parent
REPO = HERE.parents[1]
FINISH = "finish"
LAST_LINES = 6  # of a program that failed
UNKNOWN = {True: 60.0, False: 4.0}  # s that a step with Blender or without may take which was never seen


class Failed(Exception):
    """A step that went wrong, as a sentence."""


@dataclass
class Recipe:
    """One module in `figures`, `places` or `tilesets`."""

    name: str
    path: Path
    scenes: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)  # each step's, when it was last done

    @property
    def work(self) -> Path:
        """Where its renders are."""
        return WORK / self.name

    def mark(self, step: str) -> Path:
        """The file that keeps the stamp of a step's result."""
        return self.work / ("_finish.stamp" if step == FINISH else f"{step}.stamp")

    def stamp(self, step: str) -> str:
        """What the mark of a step done now would say."""
        if step != FINISH:
            return render_stamp(REPO, self.path)
        marks = [self.mark(scene) for scene in self.scenes]
        marks += [WORK / other / "_finish.stamp" for other in self.after]
        return finish_stamp(REPO, self.path, [mark.read_text() if mark.exists() else "" for mark in marks])

    def fresh(self, step: str) -> bool:
        """Is the step's result there, and as the code is now?"""
        mark = self.mark(step)
        there = step == FINISH or (self.work / f"{step}.exr").exists()
        return there and mark.exists() and mark.read_text() == self.stamp(step)

    def do(self, step: str) -> None:
        """Render a scene, or finish; and write down by which code, and how long it took."""
        self.work.mkdir(parents=True, exist_ok=True)
        stamp, start = self.stamp(step), time.perf_counter()
        self.mark(step).unlink(missing_ok=True)
        if step == FINISH:
            _run([sys.executable, "-m", "tools.art.finishing", self.name], "Python")
        else:
            _render(self.name, step, self.work / f"{step}.exr")
        self.mark(step).write_text(stamp)
        self.seconds[step] = round(time.perf_counter() - start, 1)

    def expected(self, step: str) -> float:
        """Seconds a step will take."""
        return self.seconds.get(step, UNKNOWN[step != FINISH])

    def remember(self) -> None:
        """Keep the seconds for the next time."""
        (self.work / "seconds.json").write_text(json.dumps(self.seconds) + "\n", "utf-8")


def known() -> dict[str, Path]:
    """All recipes by the name they are asked for."""
    found = sorted(p for p in HERE.glob("*/*.py") if p.parent.name not in ("lib", "work") and p.name != "__init__.py")
    return {f"{p.parent.name}.{p.stem}": p for p in found}


def load(name: str, paths: dict[str, Path]) -> Recipe:
    """A recipe with what its module says of it."""
    try:
        module = importlib.import_module(f"tools.art.{name}")
    except Exception as error:  # one recipe that is just being written shall not stop the others
        raise Failed(f"it cannot be read: {type(error).__name__}: {error}") from error
    after = tuple(getattr(module, "AFTER", ()))
    strange = [other for other in after if other not in paths]
    if strange:
        raise Failed(f"its AFTER names {strange[0]}, which is no recipe.")
    seconds = WORK / name / "seconds.json"
    times = json.loads(seconds.read_text("utf-8")) if seconds.exists() else {}
    return Recipe(name, paths[name], tuple(getattr(module, "SCENES", {})), after, times)


def find_blender() -> str:
    """The Blender program, or a plain sentence."""
    program = shutil.which("blender")
    if program is None:
        raise Failed("Blender 3.4 or later is needed to draw the pictures, and no program `blender` is on the PATH.")
    return program


def _render(name: str, scene: str, out: Path) -> None:
    """Run one scene in Blender, with this Python's packages."""
    options = ["--python-use-system-env", "--python-exit-code", "1", "-b", "-noaudio", "-P", str(REPO / INSIDE)]
    new = out.parent / "new" / out.name  # so that a failure leaves what was there
    new.parent.mkdir(exist_ok=True)
    new.unlink(missing_ok=True)
    said = _run([find_blender(), *options, "--", f"tools.art.{name}", scene, str(new)], "Blender")
    if not new.exists():
        raise Failed(f"Blender wrote no picture; its last lines: {_last(said)}")
    new.replace(out)


def _run(command: list[str], program: str) -> str:
    """What a program says, or its last lines as what went wrong."""
    env = dict(os.environ, PYTHONPATH=sysconfig.get_paths()["purelib"])
    done = subprocess.run(command, cwd=REPO, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        raise Failed(f"{program} ended with {done.returncode}; its last lines: {_last(done.stdout)}")
    return done.stdout


def _last(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip() and not line.startswith("Blender quit")]
    return " | ".join(lines[-LAST_LINES:]) or "none"
