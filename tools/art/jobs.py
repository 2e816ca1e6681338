"""Jobs that wait for one another, several at a time; one that fails takes only those with it that need what it makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

BLENDERS = 2  # Blender programs at once: each uses all cores while it renders and one while it builds


@dataclass(frozen=True)
class Job:
    """One step of one recipe."""

    recipe: str
    step: str
    do: Callable[[], None]
    needs: frozenset[tuple[str, str]] = frozenset()  # steps without which there is nothing to do
    after: frozenset[str] = frozenset()  # recipes that have to be over, well or not
    blender: bool = False
    expected: float = 0.0  # s

    @property
    def key(self) -> tuple[str, str]:
        """What others call it by."""
        return self.recipe, self.step


def work_off(jobs: Iterable[Job], at_once: int, begun: Callable[[Job], None], ended: Callable[[Job, Exception | None], None]) -> None:
    """Do all jobs; `begun` and `ended` are told of each that is tried, in this thread."""
    waiting, good = list(jobs), set[tuple[str, str]]()
    running: dict[Future[None], Job] = {}
    with ThreadPoolExecutor(at_once) as pool:
        while waiting or running:
            waiting = without_lost(waiting, good, list(running.values()))
            for job in startable(waiting, good, list(running.values()), at_once):
                begun(job)
                running[pool.submit(job.do)] = job
                waiting.remove(job)
            if waiting and not running:
                raise ValueError(f"These recipes wait for one another: {', '.join(sorted({job.recipe for job in waiting}))}.")
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                job, error = running.pop(future), future.exception()
                if error is not None and not isinstance(error, Exception):
                    raise error
                if error is None:
                    good.add(job.key)
                ended(job, error)


def without_lost(waiting: list[Job], good: set[tuple[str, str]], running: list[Job]) -> list[Job]:
    """Those whose needs are met or may still be."""
    under_way = good | {job.key for job in running}
    while True:
        hope = under_way | {job.key for job in waiting}
        kept = [job for job in waiting if job.needs <= hope]
        if len(kept) == len(waiting):
            return kept
        waiting = kept


def startable(waiting: list[Job], good: set[tuple[str, str]], running: list[Job], at_once: int) -> list[Job]:
    """What to start now: first what Blender is not needed for, since more waits for that; then the longest."""
    blenders = BLENDERS - sum(job.blender for job in running)
    open_recipes = {job.recipe for job in (*waiting, *running)}
    chosen: list[Job] = []
    for job in sorted(waiting, key=lambda job: (job.blender, -job.expected)):
        if len(running) + len(chosen) == at_once:
            break
        if job.needs <= good and not job.after & open_recipes and blenders >= job.blender:
            blenders -= job.blender
            chosen.append(job)
    return chosen


def in_order(after: dict[str, tuple[str, ...]]) -> list[str]:
    """Names, each behind those it comes after; of those that nothing orders, as they stood."""
    left, order = dict(after), list[str]()
    while left:
        ready = [name for name, before in left.items() if not set(before) & left.keys()]
        if not ready:
            raise ValueError(f"These recipes wait for one another: {', '.join(sorted(left))}.")
        order += ready
        left = {name: before for name, before in left.items() if name not in ready}
    return order
