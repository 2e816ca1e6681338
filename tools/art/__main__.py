"""`python -m tools.art [NAME ...]` draws the game's pictures again, as far as they have changed; without names, all of them.

A recipe is a module in `figures`, `places` or `tilesets` with `SCENES` (name -> function that builds a scene inside
Blender and renders it to the path it is given) and `finish(work)` (turns the renders in the folder `work` into assets);
`AFTER` names the recipes whose results its `finish` reads.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from .jobs import Job, in_order, work_off
from .recipes import FINISH, Failed, Recipe, known, load

Steps = dict[str, list[str]]
"""For each recipe, in order, what is to be done; nothing for most."""


def stale_steps(recipes: dict[str, Recipe], scenes: Sequence[str] = (), only_finish: bool = False) -> Steps:
    """What has to be done again; `scenes` and `only_finish` as on the command line."""
    steps: Steps = {}
    for name in in_order({name: tuple(set(r.after) & recipes.keys()) for name, r in recipes.items()}):
        recipe = recipes[name]
        if only_finish or scenes:
            renders = [s for s in recipe.scenes if s in scenes or not (recipe.work / f"{s}.exr").exists()]
        else:
            renders = [s for s in recipe.scenes if not recipe.fresh(s)]
        again = bool(renders) or only_finish or any(steps.get(other) for other in recipe.after)
        steps[name] = [*renders, *([FINISH] if again or not recipe.fresh(FINISH) else [])]
    return steps


def jobs(recipes: dict[str, Recipe], steps: Steps) -> list[Job]:
    """The steps as jobs: `finish` needs the renders, and waits for what it reads of others."""
    made: list[Job] = []
    for name, todo in steps.items():
        recipe = recipes[name]
        for step in todo:
            last = step == FINISH
            needs = frozenset((name, s) for s in todo if s != FINISH) if last else frozenset()
            after = frozenset(recipe.after) if last else frozenset()
            made.append(Job(name, step, lambda r=recipe, s=step: r.do(s), needs, after, not last, recipe.expected(step)))
    return made


class Report:
    """A bar for the whole, a line for each recipe that is over."""

    def __init__(self, recipes: dict[str, Recipe], steps: Steps, todo: list[Job]) -> None:
        self.recipes, self.steps = recipes, steps
        self.running: list[Job] = []
        self.failed: set[str] = set()
        self.console = Console(soft_wrap=True)
        columns = (BarColumn(24), TextColumn("{task.percentage:>3.0f}%"), TimeElapsedColumn(), TimeRemainingColumn())
        self.bar = Progress(*columns, TextColumn("{task.description}"), console=self.console, disable=not self.console.is_terminal)
        self.task = self.bar.add_task("", total=sum(job.expected for job in todo))

    def say(self, line: str) -> None:
        """Write a line above the bar."""
        self.console.print(line, markup=False, highlight=False)

    def begun(self, job: Job) -> None:
        """Show what is being done."""
        self.running.append(job)
        self._show()

    def ended(self, job: Job, error: Exception | None) -> None:
        """Count it; name the recipe if that was its last step."""
        self.running.remove(job)
        self.bar.advance(self.task, job.expected)
        self._show()
        recipe, steps = self.recipes[job.recipe], self.steps[job.recipe]
        if error is not None:
            self.fail(job.recipe, f"{job.step}: {error}")
            return
        recipe.remember()
        if job.step == steps[-1]:
            self.say(f"{job.recipe:<28}{sum(recipe.seconds[s] for s in steps):>8.1f} s  {', '.join(steps)}")

    def fail(self, name: str, why: str) -> None:
        """Say at once what went wrong."""
        self.failed.add(name)
        self.say(f"{name:<28}  failed    {why}")

    def _show(self) -> None:
        oldest = self.running[0] if self.running else None
        others = f" +{len(self.running) - 1}" if len(self.running) > 1 else ""
        self.bar.update(self.task, description=f"{oldest.recipe} {oldest.step}{others}" if oldest else "")

    def close(self, seconds: float) -> None:
        """The last line: what came of it all."""
        drawn = [name for name, steps in self.steps.items() if steps and name not in self.failed]
        took = "in {} min {} s".format(*divmod(round(seconds), 60))
        if self.failed:
            self.say(f"{len(self.failed)} failed ({', '.join(sorted(self.failed))}), {len(drawn)} drawn {took}.")
        elif drawn:
            self.say(f"{len(drawn)} drawn {took}, {len(self.steps) - len(drawn)} had not changed.")
        else:
            self.say(f"Nothing to do: {len(self.steps)} recipes, none has changed.")


def check(recipes: dict[str, Recipe], steps: Steps, report: Report) -> None:
    """Only say what is stale."""
    stale = {name: todo for name, todo in steps.items() if todo}
    for name, todo in stale.items():
        report.say(f"{name:<28}{sum(recipes[name].expected(s) for s in todo):>8.1f} s  {', '.join(todo)}")
    report.say(f"{len(stale)} of {len(steps)} recipes are stale." if stale else f"None of {len(steps)} recipes is stale.")
    if stale:
        report.failed.update(stale)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.art", description="Draw the game's pictures again, as far as they have changed.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"recipes to run: {', '.join(known())}")
    parser.add_argument("--check", action="store_true", help="draw nothing, say what is stale (and end with 1 if anything is)")
    parser.add_argument("--finish", action="store_true", help="keep the renders that are there, redo the pixels")
    parser.add_argument("--scene", action="append", default=[], help="render this scene again, and no other that is there")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="steps at a time (two of them at most in Blender)")
    return parser.parse_args()


def loaded(names: Sequence[str]) -> tuple[dict[str, Recipe], dict[str, str]]:
    """The recipes asked for, and of those that cannot be used, why."""
    paths = known()
    recipes: dict[str, Recipe] = {}
    broken: dict[str, str] = {}
    for name in names or paths:
        try:
            recipes[name] = load(name, paths)
        except Failed as error:
            broken[name] = str(error)
    return recipes, broken


def main() -> int:
    """Do what the command line asks."""
    options, start = arguments(), time.perf_counter()
    unknown = [name for name in options.names if name not in known()]
    if unknown:
        sys.exit(f"There is no recipe {unknown[0]!r}; there are {', '.join(known())}.")
    recipes, broken = loaded(options.names)
    try:
        steps = stale_steps(recipes, options.scene, options.finish)
    except ValueError as error:
        sys.exit(str(error))
    todo = jobs(recipes, steps)
    report = Report(recipes, steps, todo)
    for name, why in broken.items():
        report.fail(name, why)
    if options.check:
        check(recipes, steps, report)
        return 1 if report.failed else 0
    try:
        with report.bar:
            work_off(todo, max(1, options.jobs), report.begun, report.ended)
    except KeyboardInterrupt:
        sys.exit("Stopped; what was drawn so far stays.")
    report.close(time.perf_counter() - start)
    return 1 if report.failed else 0


if __name__ == "__main__":
    sys.exit(main())
