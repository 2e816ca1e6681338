"""Work over local processes: a worker that dies is replaced and what it was at is done again, and nothing else is lost.

Each worker is a pool of one process. In a pool of several one that dies takes all running work with it, and nobody could say whose
fault it was. Processes are spawned, not forked: the same on every system, and nothing of a window or a thread is taken along.
"""

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from itertools import count
from multiprocessing.synchronize import Event
from typing import Generic, TypeVar

from game.smoke.stopping import begin

T = TypeVar("T")
R = TypeVar("R")
TRIES = 3  # of what a worker dies of
LOOK = 0.5  # s between two looks while nothing happens, so that Ctrl+C is felt on every system


class Fleet(Generic[T, R]):
    """`work`, a function of a module, done for many things by so many workers. `failed` makes a result of a thing and why there is none."""

    def __init__(self, work: Callable[[T], R], failed: Callable[[T, str], R], workers: int) -> None:
        self._work, self._failed, self._workers = work, failed, workers

    def run(self, things: Iterable[T], on_done: Callable[[R], None], more: Callable[[], bool] = lambda: True) -> list[R]:
        """All results, in the order of the things."""
        queue = Queue(iter(things), more)
        results: dict[int, R] = {}

        def done(number: int, result: R) -> None:
            results[number] = result
            on_done(result)

        if self._workers == 1:
            while (row := queue.take()) is not None:
                done(row[0], self._alone(row[1]))
        else:
            self._spread(queue, done)
        return [results[number] for number in sorted(results)]

    def _alone(self, thing: T) -> R:
        try:
            return self._work(thing)
        except Exception as wrong:
            return self._failed(thing, said(wrong))

    def _spread(self, queue: "Queue[T]", done: Callable[[int, R], None]) -> None:
        context = multiprocessing.get_context("spawn")
        stop = context.Event()
        workers = [_Worker[T, R](stop) for _ in range(self._workers)]
        try:
            while running := [future for worker in workers if (future := worker.give(self._work, queue)) is not None]:
                wait(running, LOOK, FIRST_COMPLETED)
                for worker in workers:
                    if worker.future is not None and worker.future.done():
                        self._collect(worker, queue, done)
        finally:
            stop.set()
            for worker in workers:
                worker.pool.shutdown(wait=True, cancel_futures=True)

    def _collect(self, worker: "_Worker[T, R]", queue: "Queue[T]", done: Callable[[int, R], None]) -> None:
        number, thing, tries = worker.row
        future, worker.future = worker.future, None
        assert future is not None
        try:
            result = future.result()
        except BrokenExecutor:
            worker.replace()
            if tries < TRIES:
                queue.again(number, thing, tries + 1)
            else:
                done(number, self._failed(thing, f"its worker died {TRIES} times"))
        except Exception as wrong:
            done(number, self._failed(thing, said(wrong)))
        else:
            done(number, result)


class Queue(Generic[T]):
    """What is to be done: (its number, itself, which try it is)."""

    def __init__(self, things: Iterator[T], more: Callable[[], bool]) -> None:
        self._things, self._more, self._numbers = things, more, count()
        self._again: list[tuple[int, T, int]] = []

    def take(self) -> tuple[int, T, int] | None:
        """The next one; None if there is nothing to begin."""
        if self._again:
            return self._again.pop(0)
        for thing in self._things if self._more() else ():
            return next(self._numbers), thing, 1
        return None

    def again(self, number: int, thing: T, tries: int) -> None:
        """It has to be done once more."""
        self._again.append((number, thing, tries))


class _Worker(Generic[T, R]):
    """One process, and what it does."""

    def __init__(self, stop: Event) -> None:
        self._stop = stop
        self.future: Future[R] | None = None
        self.row: tuple[int, T, int]
        self.replace()

    def replace(self) -> None:
        """A new process; it begins with its first work."""
        context = multiprocessing.get_context("spawn")
        self.pool = ProcessPoolExecutor(1, context, initializer=begin, initargs=(self._stop,))

    def give(self, work: Callable[[T], R], queue: Queue[T]) -> "Future[R] | None":
        """Something to do, if it has nothing; what it is at."""
        if self.future is None and (row := queue.take()) is not None:
            self.row, self.future = row, self.pool.submit(work, row[1])
        return self.future


def said(wrong: Exception) -> str:
    """An error in words."""
    return f"{type(wrong).__name__}: {wrong}"
