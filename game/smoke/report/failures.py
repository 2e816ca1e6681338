"""What failed, together where it is the same thing at the same place; and how each is repeated."""

import re
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePath

from game.sim.level import TILE
from game.smoke.breach import kind_of
from game.smoke.job import Job, Mark, Outcome

NEAR = 10 * TILE  # px: two failures of the same kind within so many are one
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass
class Failure:
    """Runs that failed for the same reason at the same place."""

    cause: str  # all but the numbers
    outcomes: list[Outcome]

    @property
    def shown(self) -> Outcome:
        """The one that fails first, one of those with a recording if there are any."""
        return min(self.outcomes, key=lambda outcome: (not outcome.replay, outcome.ticks))

    @property
    def count(self) -> int:
        """How many runs."""
        return len(self.outcomes)


def failures(outcomes: Iterable[Outcome]) -> list[Failure]:
    """The most frequent first."""
    found: list[Failure] = []
    for outcome in outcomes:
        if outcome.ok:
            continue
        cause = kind_of(outcome.end, outcome.why)
        same = next((one for one in found if one.cause == cause and _together(one.outcomes[0], outcome)), None)
        if same is None:
            found.append(Failure(cause, [outcome]))
        else:
            same.outcomes.append(outcome)
    return sorted(found, key=lambda one: -one.count)


def _together(one: Outcome, other: Outcome) -> bool:
    if one.job.level != other.job.level or (one.at is None) != (other.at is None):
        return False
    if one.at is None or other.at is None:
        return one.checkpoint == other.checkpoint
    return abs(one.at.x - other.at.x) <= NEAR and abs(one.at.y - other.at.y) <= NEAR


def tile(mark: Mark) -> str:
    """`tile 12,40`."""
    return f"tile {int(mark.x // TILE)},{int(mark.y // TILE)}"


def command(job: Job) -> str:
    """What plays the whole run again."""
    who = ["--replay", job.replay] if job.replay else ["--pilot", job.pilot]
    words = ["blame", "smoke", job.level, *who, "--seed", str(job.seed)]
    words += ["--entry", job.entry] if job.entry else []
    return shlex.join(words)


def stem(job: Job) -> str:
    """The name, without its end, of the files that belong to a run; another for every run, and harmless whatever the level is called."""
    told = "-".join(filter(None, (PurePath(job.level).stem, job.pilot, str(job.seed), job.entry)))
    plain = _UNSAFE.sub("-", told).strip(".-")[:80] or "run"
    names = job.level, job.pilot, job.entry
    if len(told) <= 80 and not any(_UNSAFE.search(name) for name in names):
        return plain
    return f"{plain}-{blake2b(repr(job).encode('utf-8', 'replace'), digest_size=3).hexdigest()}"


def by_level(outcomes: Sequence[Outcome]) -> dict[str, list[Outcome]]:
    """The runs of each level, in the order in which levels first come."""
    found: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        found.setdefault(outcome.job.level, []).append(outcome)
    return found


def by_pilot(outcomes: Sequence[Outcome]) -> dict[str, list[Outcome]]:
    """The runs of each pilot, in the order in which pilots first come."""
    found: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        found.setdefault(outcome.job.pilot, []).append(outcome)
    return found
