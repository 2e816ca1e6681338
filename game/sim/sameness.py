"""Are two runs the same, and if not: since which tick, and in whom?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Protocol

from game.sim.actions import Actions
from game.sim.events import ChapterEnded, Event
from game.sim.progress import Progress
from game.sim.replay import Recorder, Replay
from game.sim.world import World

EVERY = 60  # ticks between two hashes in a recording


class Run(Protocol):
    """What of a session is needed here."""

    world: World
    progress: Progress
    ended: ChapterEnded | None

    def step(self, actions: Actions) -> list[Event]:
        """One tick."""
        ...

    def hash(self) -> str:
        """The state of everything in play."""
        ...


@dataclass(frozen=True)
class Divergence:
    """A run that did not go as recorded. It went wrong in tick after+1 ... tick; `actors` are those found different."""

    tick: int
    after: int
    what: str
    expected: str
    found: str
    actors: tuple[str, ...] = ()
    line: int = 0

    @property
    def exact(self) -> bool:
        """Is `tick` the very tick?"""
        return self.tick == self.after + 1

    def __str__(self) -> str:
        when = f"in tick {self.tick}" if self.exact else f"between tick {self.after} (still the same) and tick {self.tick}"
        who = f"; different: {', '.join(self.actors[:8])}" if self.actors else ""
        return f"diverged {when}: {self.what} is {self.found} instead of {self.expected}{who} (line {self.line})"


def digests(run: Run) -> dict[str, str]:
    """Four hexadecimal digits for every actor, the pad, progress and the world's own numbers."""
    return {name.replace(" ", "_"): blake2b(repr(state).encode(), digest_size=2).hexdigest() for name, state in run.world.states()}


def changes(before: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """What of `now` is new or different; `-` for those that are gone."""
    return {**{name: d for name, d in now.items() if before.get(name) != d}, **{name: "-" for name in before if name not in now}}


@dataclass
class Witness:
    """Adds a hash and the changed actors to a recording every so many ticks (1 makes every divergence exact, and the text long)."""

    recorder: Recorder
    every: int = EVERY
    _last: dict[str, str] = field(default_factory=dict)

    def look(self, run: Run) -> None:
        """Call it after every step."""
        if self.recorder.ticks % self.every == 0:
            now = digests(run)
            self.recorder.digests(changes(self._last, now))
            self.recorder.claim(hash=run.hash())
            self._last = now


class Checker:
    """Holds a run against what a replay claims, tick by tick."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay
        self._claims = iter(replay.claims)
        self._next = next(self._claims, None)
        self._known: dict[str, str] = {}
        self._same = 0

    def check(self, run: Run, tick: int) -> Divergence | None:
        """The first claim about this tick that does not hold. To be asked once for every tick from 0 on, after the step."""
        if tick in self._replay.digests:
            merged = {**self._known, **self._replay.digests[tick]}
            self._known = {name: digest for name, digest in merged.items() if digest != "-"}
        while self._next is not None and self._next.tick == tick:
            claim, self._next = self._next, next(self._claims, None)
            found = HOLDS[claim.what](run, claim.value)
            if found is not None:
                return Divergence(tick, self._same, claim.what, claim.value, found, self._different(run, tick), claim.line)
            self._same = tick if claim.what == "hash" else self._same
        return None

    def _different(self, run: Run, tick: int) -> tuple[str, ...]:
        return tuple(changes(self._known, digests(run))) if tick in self._replay.digests else ()


def verify(run: Run, replay: Replay) -> Divergence | None:
    """Plays all of `replay` and checks what it claims; the first claim that does not hold, or None."""
    checker = Checker(replay)
    wrong = checker.check(run, 0)
    for tick, actions in enumerate(replay.actions(), 1):
        if wrong is not None:
            break
        run.step(actions)
        wrong = checker.check(run, tick)
    return wrong


def _number(get: Callable[[Run], float | None], tolerance: float = 0.0) -> Callable[[Run, str], str | None]:
    def holds(run: Run, value: str) -> str | None:
        found = get(run)
        return None if found is not None and abs(found - float(value)) <= tolerance else str(found)

    return holds


def _text(get: Callable[[Run], str]) -> Callable[[Run, str], str | None]:
    return lambda run, value: None if get(run) == value else get(run)


def _beat(run: Run, value: str) -> str | None:
    return None if value in run.progress.beats else f"not among {', '.join(run.progress.beats) or 'none'}"


# What can be claimed: None when it holds, else what is the case instead.
HOLDS: dict[str, Callable[[Run, str], str | None]] = {
    "hash": _text(lambda run: run.hash()),
    "checkpoint": _text(lambda run: run.progress.checkpoint),
    "ended": _text(lambda run: "yes" if run.ended else "no"),
    "beat": _beat,
    "x": _number(lambda run: run.world.hero.x if run.world.hero else None, 0.5),
    "y": _number(lambda run: run.world.hero.y if run.world.hero else None, 0.5),
    "life": _number(lambda run: run.world.hero.life if run.world.hero else 0),
    "deaths": _number(lambda run: run.progress.deaths),
}


def first_difference(one: Run, two: Run, actions: Iterable[Actions]) -> Divergence | None:
    """Steps both runs with the same actions until they differ: the very tick, and who."""
    for tick, held in enumerate(actions, 1):
        one.step(held)
        two.step(held)
        if one.hash() != two.hash():
            return Divergence(tick, tick - 1, "hash", one.hash(), two.hash(), tuple(changes(digests(one), digests(two))))
    return None
