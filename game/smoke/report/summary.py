"""A smoke run in short, as `report.json`: for programs, and for the next run to be compared with."""

import logging
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import msgspec

from game import __version__
from game.kit.ticks import TICK_RATE
from game.sim.level import TILE
from game.smoke.job import Outcome
from game.smoke.report.failures import Failure, by_level, command
from game.smoke.report.stretches import Course

LOG = logging.getLogger(__name__)
FILE = "report.json"
MOST_BYTES = 64_000_000  # of a report of before
FORMAT = 1

Key = tuple[str, str, int, str]


class Leg(msgspec.Struct, frozen=True):
    """A stretch of a run: the beat it leads to, ticks it took (none if that beat was not reached, or not from the one before), deaths."""

    to: str
    ticks: int | None
    deaths: int


class Run(msgspec.Struct, frozen=True):
    """One job and what became of it. `tile` is where it failed."""

    level: str
    pilot: str
    seed: int
    entry: str
    ok: bool
    end: str
    why: str
    tile: tuple[int, int] | None
    checkpoint: str
    ticks: int
    seconds: float
    deaths: int
    shots: int
    hash: str
    legs: list[Leg]

    @property
    def key(self) -> Key:
        """What makes it the same job as one of another time."""
        return self.level, self.pilot, self.seed, self.entry


class Failed(msgspec.Struct, frozen=True):
    """Runs that failed for the same reason at the same place, and what repeats one of them. Files are beside the report; empty: none."""

    level: str
    why: str
    count: int
    pilots: list[str]
    seeds: list[int]
    command: str
    replay: str
    picture: str


class Summary(msgspec.Struct, frozen=True):
    """All of it; empty when nothing was run. Times are in s."""

    format: int = FORMAT
    game: str = ""
    ok: bool = True
    runs: int = 0
    finished: int = 0
    failed: int = 0
    deaths: int = 0
    played: float = 0.0
    seconds: float = 0.0
    real_time_factor: float = 0.0
    failures: list[Failed] = []
    jobs: list[Run] = []


def summed_up(outcomes: Sequence[Outcome], failed: Sequence[Failed]) -> Summary:
    """What is told of them in short."""
    courses = {level: Course(own) for level, own in by_level(outcomes).items()}
    factors = [outcome.real_time_factor for outcome in outcomes if outcome.real_time_factor]
    return Summary(
        FORMAT,
        __version__,
        all(outcome.ok for outcome in outcomes),
        len(outcomes),
        sum(outcome.end == "finished" for outcome in outcomes),
        sum(not outcome.ok for outcome in outcomes),
        sum(len(outcome.deaths) for outcome in outcomes),
        round(sum(outcome.ticks for outcome in outcomes) / TICK_RATE, 1),
        round(sum(outcome.seconds for outcome in outcomes), 1),
        round(median(factors), 1) if factors else 0.0,
        list(failed),
        [_run(outcome, courses[outcome.job.level]) for outcome in outcomes],
    )


def named(failure: Failure, replay: str, picture: str) -> Failed:
    """A failure in short, with the names of the files that belong to it."""
    shown, outcomes = failure.shown, failure.outcomes
    pilots = list(dict.fromkeys(outcome.job.pilot for outcome in outcomes))
    seeds = sorted({outcome.job.seed for outcome in outcomes})
    return Failed(shown.job.level, shown.why, failure.count, pilots, seeds, shown.again or command(shown.job), replay, picture)


def _run(outcome: Outcome, course: Course) -> Run:
    job, at = outcome.job, outcome.at
    return Run(
        job.level,
        job.pilot,
        job.seed,
        job.entry,
        outcome.ok,
        outcome.end,
        outcome.why,
        (int(at.x // TILE), int(at.y // TILE)) if at is not None else None,
        outcome.checkpoint,
        outcome.ticks,
        round(outcome.seconds, 3),
        len(outcome.deaths),
        len(outcome.shots),
        outcome.hash,
        [Leg(leg.to, leg.ticks if leg.came else None, len(leg.deaths)) for leg in course.legs(outcome)],
    )


def earlier(folder: Path) -> Summary:
    """What the report in this folder says before it is written anew; an empty one where there is none that can be read."""
    file = folder / FILE
    try:
        if file.stat().st_size <= MOST_BYTES:
            return msgspec.json.decode(file.read_bytes(), type=Summary)
        LOG.warning("%s is too large to compare with.", file)
    except FileNotFoundError:
        pass
    except (OSError, msgspec.DecodeError, msgspec.ValidationError) as wrong:
        LOG.warning("%s cannot be compared with (%s).", file, wrong)
    return Summary()
