"""Many jobs over local processes."""

import os
from collections.abc import Callable, Iterable

from game.maps import catalogue
from game.paths import cache_folder
from game.sim.routes import routes_of
from game.smoke.breach import ERROR
from game.smoke.job import Job, Outcome
from game.smoke.play import play
from game.smoke.stopping import stopped
from game.smoke.workers import Fleet
from game.store.ways import KeptWays

STEPS = 200  # moves that are tried at once while ways are worked out


def run(
    jobs: Iterable[Job], workers: int, on_done: Callable[[Outcome], None] = lambda _: None, more: Callable[[], bool] = lambda: True
) -> list[Outcome]:
    """Plays all jobs, in so many processes (1: in this one), and gives what came of them, in the order of the jobs.

    `on_done` hears of each as it comes in. When `more` says no, no other job is begun. A KeyboardInterrupt ends all workers and is
    raised again: what was heard of is done.
    """
    return Fleet(play_kept, _failed, workers).run(jobs, on_done, more)


def play_kept(job: Job) -> Outcome:
    """Plays a job by the ways that are kept. Raises LevelError, ReplayError, OSError."""
    return play(job, stopped, KeptWays(cache_folder()))


def _failed(job: Job, why: str) -> Outcome:
    return Outcome(job, end=ERROR, why=f"{job.level}: {why}", worker=str(os.getpid()))


def work_out(levels: Iterable[str], ways: KeptWays) -> None:
    """The ways of these levels, once and for all workers. Raises LevelError."""
    for name in levels:
        level = catalogue.level(name)
        ways.fetch(level)
        while routes_of(level).dump() is None:
            routes_of(level).prepare(STEPS)
        ways.keep(level)
