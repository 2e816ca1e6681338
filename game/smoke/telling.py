"""What is told while runs come in: a progress bar on a terminal, a line for each run elsewhere; and the table at the end."""

import sys
from collections.abc import Callable, Iterable
from time import perf_counter
from types import TracebackType
from typing import IO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn
from rich.table import Column, Table

from game.smoke.breach import kind_of
from game.smoke.job import Outcome
from game.smoke.play import FREE


class Telling:
    """Hears of every outcome. `total` is how many runs there will be (None: as many as there is time for), `left` gives the s left."""

    def __init__(self, total: int | None, left: Callable[[], float | None], out: IO[str] | None = None) -> None:
        self._total, self._left = total, left
        self._console = Console(file=out or sys.stdout, markup=False, highlight=False, soft_wrap=True)
        self._began = perf_counter()
        self._done = self._failed = 0
        columns = (SpinnerColumn(), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
        self._progress = Progress(*columns, console=self._console, disable=not self._console.is_terminal, transient=True)
        self._task = self._progress.add_task(self._says(), total=total)

    def __enter__(self) -> "Telling":
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, wrong: BaseException | None, trace: TracebackType | None) -> None:
        self._progress.stop()

    def done(self, outcome: Outcome) -> None:
        """One more."""
        self._done += 1
        self._failed += not outcome.ok
        if not (self._console.is_terminal and outcome.ok):
            self._console.print(line(outcome))
        self._progress.update(self._task, advance=1, description=self._says())

    def say(self, words: str) -> None:
        """Something that takes a while begins."""
        self._progress.update(self._task, description=words)
        if not self._console.is_terminal:
            self._console.print(words)

    def remark(self, words: str) -> None:
        """Something that stays to be read."""
        self._console.print(words)

    def _says(self) -> str:
        minutes = (perf_counter() - self._began) / 60
        pace = self._done / minutes if self._done else 0.0
        seconds = self._seconds(pace)
        return f"{self._failed} failed, {pace:.1f} runs a minute" + (f", {_clock(seconds)} left" if seconds is not None else "")

    def _seconds(self, pace: float) -> float | None:
        """How many are left: of the runs, of the time, whichever is over first."""
        by_clock = self._left()
        by_runs = (self._total - self._done) / pace * 60 if self._total is not None and pace else None
        return min((s for s in (by_clock, by_runs) if s is not None), default=None)


def line(outcome: Outcome) -> str:
    """One run on one line."""
    job = outcome.job
    lost = f"{len(outcome.deaths)} deaths, given up {outcome.given_up} times"
    much = f"{outcome.ticks} ticks, {outcome.real_time_factor:.0f} times real time, {lost}, hash {outcome.hash}"
    return f"{job.level} {job.pilot} {job.seed}: {'ok' if outcome.ok else 'FAILED'}, {outcome.end}: {outcome.why} ({much})"


def table(outcome: Outcome) -> Table:
    """One run, with all that is known of it."""
    job = outcome.job
    about = Table(title=f"{job.level}: {outcome.end}", title_justify="left", show_header=False, box=None, padding=(0, 2))
    rows = {
        "played by": job.pilot + (" (it only has to break nothing)" if job.pilot in FREE else ""),
        "why it stopped": outcome.why, "seed": job.seed, "last checkpoint": outcome.checkpoint,
        "beats": " ".join(mark.what for mark in outcome.beats) or "none",
        "ticks": f"{outcome.ticks} ({outcome.ticks / 60:.1f} s of play)",
        "time": f"{outcome.seconds:.2f} s, {outcome.real_time_factor:.0f} times real time",
        "deaths": len(outcome.deaths), "given up": outcome.given_up, "shots": len(outcome.shots), "hash": outcome.hash,
    }  # fmt: skip
    for key, value in rows.items():
        about.add_row(key, str(value))
    return about


def grid(outcomes: Iterable[Outcome]) -> Table:
    """All runs by level and pilot."""
    rows: dict[tuple[str, str], list[Outcome]] = {}
    for outcome in outcomes:
        rows.setdefault((outcome.job.level, outcome.job.pilot), []).append(outcome)
    names = "pilot", "runs", "ok", "finished", "deaths", "given up", "minutes", "times real time"
    about = Table(Column("level", overflow="fold"), *names, box=None, padding=(0, 1))
    for (level, pilot), runs in rows.items():
        ticks, seconds = sum(run.ticks for run in runs), sum(run.seconds for run in runs)
        finished = sum(run.end == "finished" for run in runs)
        lost = sum(len(run.deaths) for run in runs), sum(run.given_up for run in runs)
        counts = len(runs), sum(run.ok for run in runs), finished, *lost
        about.add_row(level, pilot, *map(str, counts), f"{ticks / 3600:.1f}", f"{ticks / 60 / seconds:.0f}" if seconds else "")
    return about


def tell(outcomes: list[Outcome], out: IO[str] | None = None) -> None:
    """The tables, and one line for each kind of failure."""
    console = Console(file=out or sys.stdout, markup=False, highlight=False, soft_wrap=True)
    if len(outcomes) == 1:
        console.print(table(outcomes[0]))
    else:
        console.print(grid(outcomes))
    told: list[str] = []
    for outcome in outcomes:
        kind = kind_of(outcome.end, outcome.why)
        if outcome.again and kind not in told:
            told.append(kind)
            console.print(f"again: {outcome.again}")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
