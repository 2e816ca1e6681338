"""What is better and what is worse than the last time: only jobs that were run both times are compared."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import mean, median

from game.smoke.report.figures import seconds
from game.smoke.report.summary import Run, Summary

LEAST_SECONDS, LEAST_SHARE = 1.0, 0.1  # what a stretch's median has to change by to be told: both
LEAST_DEATHS = 0.1  # per run
MOST_LEGS = 12  # stretches that are told of

Pair = tuple[Run, Run]  # the last time, now


@dataclass(frozen=True)
class Measure:
    """One number then and now, and which way is good."""

    level: str
    pilot: str
    what: str
    then: float
    now: float
    more_is_good: bool = False

    @property
    def better(self) -> bool:
        """Did it change for the better?"""
        return (self.now > self.then) == self.more_is_good


@dataclass
class Changes:
    """What changed between two runs of the same jobs."""

    same: int = 0  # jobs that were run both times
    only_now: int = 0
    only_then: int = 0
    shares: list[Measure] = field(default_factory=list)  # of runs that went well, 0..1, for each pilot of each level
    deaths: list[Measure] = field(default_factory=list)  # per run, for each pilot of each level
    leg_times: list[Measure] = field(default_factory=list)  # medians, s
    leg_deaths: list[Measure] = field(default_factory=list)  # per run that tried
    broke: list[Run] = field(default_factory=list)
    mended: list[Run] = field(default_factory=list)
    differ: list[Run] = field(default_factory=list)  # another hash at the end


def changes(then: Summary, now: Summary) -> Changes:
    """From the last time to this one."""
    before = {run.key: run for run in then.jobs}
    pairs = [(before[run.key], run) for run in now.jobs if run.key in before]
    found = Changes(len(pairs), len(now.jobs) - len(pairs), len(before) - len(pairs))
    found.broke = [new for old, new in pairs if old.ok and not new.ok]
    found.mended = [new for old, new in pairs if new.ok and not old.ok]
    found.differ = [new for old, new in pairs if old.hash and new.hash and old.hash != new.hash]
    groups: dict[tuple[str, str], list[Pair]] = {}
    for pair in pairs:
        groups.setdefault((pair[1].level, pair[1].pilot), []).append(pair)
    for (level, pilot), own in groups.items():
        old, new = [pair[0] for pair in own], [pair[1] for pair in own]
        found.shares.append(Measure(level, pilot, "", mean(run.ok for run in old), mean(run.ok for run in new), more_is_good=True))
        found.deaths.append(Measure(level, pilot, "", mean(run.deaths for run in old), mean(run.deaths for run in new)))
        _legs(found, level, pilot, old, new)
    found.leg_times = sorted(found.leg_times, key=lambda one: -abs(one.now - one.then))[:MOST_LEGS]
    found.leg_deaths = sorted(found.leg_deaths, key=lambda one: -abs(one.now - one.then))[:MOST_LEGS]
    return found


def _legs(found: Changes, level: str, pilot: str, old: Sequence[Run], new: Sequence[Run]) -> None:
    """The stretches of one pilot on which something changed that is worth a line."""
    for to in dict.fromkeys(leg.to for run in (*old, *new) for leg in run.legs):
        times = [[seconds(leg.ticks) for run in runs for leg in run.legs if leg.to == to and leg.ticks is not None] for runs in (old, new)]
        if times[0] and times[1]:
            then, now = median(times[0]), median(times[1])
            if abs(now - then) >= max(LEAST_SECONDS, LEAST_SHARE * then):
                found.leg_times.append(Measure(level, pilot, to, then, now))
        tries = [[leg.deaths for run in runs for leg in run.legs if leg.to == to] for runs in (old, new)]
        if tries[0] and tries[1]:
            fell, falls = mean(tries[0]), mean(tries[1])
            if abs(falls - fell) >= LEAST_DEATHS:
                found.leg_deaths.append(Measure(level, pilot, to, fell, falls))
