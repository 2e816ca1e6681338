"""Hours of play, drawn, in one process: does a tick get slower, does memory grow?"""

import gc
from collections.abc import Iterator, Sequence
from time import perf_counter, process_time

import msgspec

from game.kit.ticks import TICK_RATE
from game.maps import catalogue
from game.paths import cache_folder
from game.sim.replay import Replay
from game.smoke.long.watched import Watched
from game.smoke.timing import resident_mb, span
from game.store.ways import KeptWays

MINUTE = 60 * TICK_RATE
SETTLED = 10  # minutes of play, about two runs of a chapter: a first one, and one after another has gone
MOST_GROWTH = 0.01  # of the memory there was then


class Minute(msgspec.Struct):
    """One minute of play: memory at its end (MB), how long a tick with its picture took (ms spent here), and how many actors there are."""

    minute: int
    memory_mb: float
    tick_p50_ms: float
    tick_p99_ms: float
    tick_worst_ms: float
    actors: int


def soak(replay: Replay, minutes: int) -> Iterator[Minute]:
    """Plays the recording again and again, as somebody would who cannot stop; each minute when it is over."""
    level = catalogue.level(replay.level)
    KeptWays(cache_folder()).fetch(level)
    spent: list[float] = []
    own: list[float] = []
    done = 0
    while done < minutes:
        session = Watched.of(replay, level, rate=TICK_RATE)
        for actions in replay.actions():
            start, mine = perf_counter(), process_time()
            session.step(actions)
            spent.append(perf_counter() - start)
            own.append(process_time() - mine)
            if len(spent) == MINUTE:
                done += 1
                took = span(spent, own)
                yield Minute(done, resident_mb() or 0.0, took.cpu_p50, took.cpu_p99, took.worst, len(session.world.actors))
                spent.clear()
                own.clear()
            if done == minutes:
                return
        del session
        gc.collect()  # as it is done while a card is shown: never are two stages there at once


def growth(course: Sequence[Minute]) -> float:
    """How much larger memory is at the end than when all had settled: 0.01 is one per cent."""
    settled, last = course[min(SETTLED, len(course)) - 1], course[-1]
    return last.memory_mb / settled.memory_mb - 1 if settled.memory_mb else 0.0
