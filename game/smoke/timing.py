"""Measuring: medians and 99th percentiles of many short spans, and which part of a tick took how long."""

import os
import platform
import statistics
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Span:
    """What many repetitions took, ms by the clock; `cpu_` is what of it was spent here, without what others on the machine took."""

    p50: float
    p99: float
    worst: float
    cpu_p50: float
    cpu_p99: float


def span(seconds: list[float], cpu: list[float] | None = None) -> Span:
    """The percentiles of these times (in seconds)."""
    ordered, own = sorted(seconds), sorted(cpu or seconds)
    high = int(len(ordered) * 0.99)
    values = statistics.median(ordered), ordered[high], ordered[-1], statistics.median(own), own[high]
    return Span(*(round(value * 1000, 3) for value in values))


@dataclass
class Watch:
    """Times of one kind of work, s: by the clock, and what of it was spent here."""

    spent: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    def time(self, work: Callable[[], T]) -> T:
        """Does it once; what it returned."""
        start, own = perf_counter(), process_time()
        found = work()
        self.spent.append(perf_counter() - start)
        self.own.append(process_time() - own)
        return found

    def span(self) -> Span:
        """The percentiles so far."""
        return span(self.spent, self.own)

    @property
    def worst_at(self) -> int:
        """Which of them took longest."""
        return self.spent.index(max(self.spent))


def repeat(work: Callable[[], object], times: int) -> Span:
    """Does `work` so many times."""
    return by_turns(times, work)[0]


def by_turns(times: int, *works: Callable[[], object]) -> list[Span]:
    """Does each of `works` so many times, one after the other, so that all of them meet the same machine."""
    watches = [Watch() for _ in works]
    for _ in range(times):
        for watch, work in zip(watches, works, strict=True):
            watch.time(work)
    return [watch.span() for watch in watches]


@dataclass
class Parts:
    """Seconds by part, while functions are wrapped; a part that calls another contains it."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def watching(self, functions: list[tuple[Any, str, str]]) -> Iterator[None]:
        """Measures (class or object, name of its function, name of the part) until the block ends."""
        before = [(owner, name, owner.__dict__.get(name)) for owner, name, _ in functions]
        for owner, name, label in functions:
            setattr(owner, name, self._timed(getattr(owner, name), label))
        try:
            yield
        finally:
            for owner, name, own in before:
                if own is None:
                    delattr(owner, name)
                else:
                    setattr(owner, name, own)

    def _timed(self, function: Callable[..., Any], label: str) -> Callable[..., Any]:
        seconds = self.seconds
        seconds.setdefault(label, 0.0)

        def timed(*args: Any, **named: Any) -> Any:
            start = perf_counter()
            try:
                return function(*args, **named)
            finally:
                seconds[label] += perf_counter() - start

        return timed

    def per(self, count: int) -> dict[str, float]:
        """ms per tick, the largest first."""
        rows = sorted(self.seconds.items(), key=lambda row: -row[1])
        return {label: round(spent * 1000 / count, 4) for label, spent in rows}


def resident_mb() -> float | None:
    """How much memory this process takes now, MB; None where that cannot be asked."""
    statm = Path("/proc/self/statm")
    if statm.is_file():
        return round(int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)
    try:
        import resource
    except ImportError:
        return None
    unit = 1 if platform.system() == "Darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)


def machine() -> dict[str, object]:
    """On what this was measured."""
    return {
        "cpu": _processor(), "cores": os.cpu_count(), "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(), "load": [round(x, 1) for x in os.getloadavg()] if hasattr(os, "getloadavg") else None,
    }  # fmt: skip


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text("utf-8", "replace").splitlines() if info.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "unknown"
