"""A level cut into stretches, from one beat to the next: how long each took, and how many died on it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from game.smoke.job import Mark, Outcome

END = "the end"  # the last stretch, on the way to which there is no beat any more


@dataclass(frozen=True)
class Leg:
    """One run on one stretch: whether it came to its end, after how many ticks (None where it began in the midst of it), and its deaths."""

    to: str
    came: bool
    ticks: int | None
    deaths: tuple[Mark, ...]


@dataclass
class Stretch:
    """The way to a beat, gone by some runs."""

    to: str
    times: list[int] = field(default_factory=list)  # ticks of those who came to its end
    tried: int = 0
    came: int = 0
    deaths: int = 0


class Course:
    """The stretches of a level, in the order in which its beats are usually come to. A level without beats goes by its checkpoints."""

    def __init__(self, outcomes: Sequence[Outcome]) -> None:
        self._by_beats = any(outcome.beats for outcome in outcomes)
        ticks: dict[str, list[int]] = {}
        for outcome in outcomes:
            for mark in self._marks(outcome):
                ticks.setdefault(mark.what, []).append(mark.tick)
        self.names = [*sorted(ticks, key=lambda name: median(ticks[name])), END]

    def legs(self, outcome: Outcome) -> list[Leg]:
        """What a run did, stretch by stretch; the last is the one on which it ended."""
        found: list[Leg] = []
        since, whole, here = 0, not outcome.job.entry, -1
        for mark in self._marks(outcome):
            found.append(Leg(mark.what, True, mark.tick - since if whole else None, _deaths(outcome, since, mark.tick)))
            since, whole, here = mark.tick, True, max(here, self.names.index(mark.what))
        finished = outcome.end == "finished"
        if finished or outcome.ticks > since:
            to = END if finished else self.names[min(here + 1, len(self.names) - 1)]
            took = outcome.ticks - since if finished and whole else None
            found.append(Leg(to, finished, took, _deaths(outcome, since, outcome.ticks)))
        return found

    def stretches(self, outcomes: Sequence[Outcome]) -> list[Stretch]:
        """Some of its runs together, for every stretch in order."""
        found = {name: Stretch(name) for name in self.names}
        for outcome in outcomes:
            for leg in self.legs(outcome):
                stretch = found[leg.to]
                stretch.tried += 1
                stretch.came += leg.came
                stretch.deaths += len(leg.deaths)
                stretch.times += [leg.ticks] if leg.ticks is not None else []
        return list(found.values())

    def _marks(self, outcome: Outcome) -> list[Mark]:
        """Each beat when it was first reached."""
        first: dict[str, Mark] = {}
        for mark in sorted(outcome.beats if self._by_beats else outcome.checkpoints, key=lambda mark: mark.tick):
            first.setdefault(mark.what, mark)
        return list(first.values())


def _deaths(outcome: Outcome, since: int, until: int) -> tuple[Mark, ...]:
    return tuple(mark for mark in outcome.deaths if since < mark.tick <= until)
