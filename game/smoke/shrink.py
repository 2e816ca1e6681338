"""A recording that fails, cut down to the shortest one that is found to fail in the same way.

First it begins at a later checkpoint, if it can; then stretches of it are left out (delta debugging: large ones first), what is held
is held for a shorter time, and buttons are let go. Its limit is a number of ticks that are played, not a time: on every machine the
same comes out.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from msgspec import structs

from game.kit.ticks import TICK_RATE
from game.sim.actions import NOTHING, Actions, Button
from game.sim.replay import Recorder, Replay, parse
from game.smoke.breach import BROKEN, ERROR, STUCK, kind_of
from game.smoke.job import Job, Outcome
from game.smoke.play import REPLAY, Play

CUT = BROKEN, ERROR, STUCK  # ends whose recordings are cut down; the others are what a whole run came to
MOST_TICKS = 40 * 60 * TICK_RATE  # played in all
LATEST = 3  # beginnings that are tried
Held = list[tuple[int, Actions]]


@dataclass
class Found:
    """A recording that fails, and how the run of it went."""

    replay: Replay
    outcome: Outcome


class Shrinker:
    """Cuts down one recording."""

    def __init__(self, outcome: Outcome, most: int = MOST_TICKS) -> None:
        self._outcome, self._left = outcome, most
        self._kind = kind_of(outcome.end, outcome.why)

    def shrink(self) -> Found | None:
        """The shortest that was found; None if the recording, played again, does not fail in the same way."""
        whole = parse(self._outcome.replay)
        best = self._fails(whole, whole.ticks + 1)
        if best is None:
            return None
        best = self._later(best)
        while self._left > 0:
            before = best.replay.ticks, _buttons(best.replay.runs)
            best = self._without_buttons(self._shorter(self._chunks(best)))
            if (best.replay.ticks, _buttons(best.replay.runs)) == before:
                break
        return best

    def _fails(self, replay: Replay, most: int) -> Found | None:
        """Does it fail in the same way, within `most` ticks? Then it ends there."""
        if self._left <= 0 or not replay.runs:
            return None
        job = Job(self._outcome.job.level, REPLAY, replay.seed, replay.entry, ticks=most)
        outcome = Play(job, recorded=replay).play()
        self._left -= max(outcome.ticks, 1)
        if kind_of(outcome.end, outcome.why) != self._kind:
            return None
        return Found(replace(replay, runs=list(_until(replay.runs, outcome.ticks)), claims=[], digests={}), outcome)

    def _try(self, best: Found, runs: Held) -> Found | None:
        return self._fails(replace(best.replay, runs=runs), sum(count for count, _ in runs) + 1)

    def _later(self, best: Found) -> Found:
        """From a later checkpoint on, or from where one stood again after a death."""
        whole, outcome = best.replay, self._outcome
        for tick, name in _beginnings(outcome)[:LATEST]:
            deaths = sum(again.tick <= tick for again in outcome.restarts)
            later = replace(whole, runs=list(_after(whole.runs, tick)), entry=name, seed=whole.seed + deaths, kept=None)
            found = self._fails(later, later.ticks + 1)
            if found is not None:
                return found
        return best

    def _chunks(self, best: Found) -> Found:
        """Leaves out one stretch after the other, large ones first."""
        size = len(best.replay.runs) // 2
        while size and self._left > 0:
            start = 0
            while start < len(best.replay.runs):
                runs = best.replay.runs
                found = self._try(best, runs[:start] + runs[start + size :])
                if found is None:
                    start += size
                else:
                    best = found
            size //= 2
        return best

    def _shorter(self, best: Found) -> Found:
        """Holds everything for a shorter time: half of it, a tick less."""
        number = 0
        while number < len(best.replay.runs) and self._left > 0:
            runs = best.replay.runs
            count, held = runs[number]
            tries = (self._try(best, [*runs[:number], (less, held), *runs[number + 1 :]]) for less in (count // 2, count - 1) if less)
            found = next((one for one in tries if one is not None), None)
            if found is None:
                number += 1
            else:
                best = found
        return best

    def _without_buttons(self, best: Found) -> Found:
        """Lets go of a button everywhere; then of all and of each, stretch by stretch."""
        for button in Button:
            best = self._try(best, [(count, _less(held, button)) for count, held in best.replay.runs]) or best
        best = self._try(best, [(count, Actions(held.buttons)) for count, held in best.replay.runs]) or best
        number = 0
        while number < len(best.replay.runs) and self._left > 0:
            count, held = best.replay.runs[number]
            for fewer in (NOTHING, *(_less(held, button) for button in Button if button & held.buttons)):
                if fewer != held and number < len(runs := best.replay.runs):
                    best = self._try(best, [*runs[:number], (count, fewer), *runs[number + 1 :]]) or best
                    count, held = best.replay.runs[number] if number < len(best.replay.runs) else (0, NOTHING)
            number += 1
        return best


def _beginnings(outcome: Outcome) -> list[tuple[int, str]]:
    """When the figure stood at a checkpoint, and at which, the latest first."""
    stood = [(mark.tick, mark.what) for mark in (*outcome.checkpoints, *outcome.restarts)]
    return sorted((row for row in stood if row[0] < outcome.ticks), reverse=True)


def _until(runs: Held, ticks: int) -> Iterator[tuple[int, Actions]]:
    """The first so many ticks; neighbours that hold the same become one."""
    merged: Held = []
    for count, held in runs:
        count = min(count, ticks)
        ticks -= count
        if count and merged and merged[-1][1] == held:
            merged[-1] = merged[-1][0] + count, held
        elif count:
            merged.append((count, held))
    yield from merged


def _after(runs: Held, ticks: int) -> Iterator[tuple[int, Actions]]:
    """All but the first so many ticks."""
    for count, held in runs:
        skipped = min(count, ticks)
        ticks -= skipped
        if count > skipped:
            yield count - skipped, held


def _less(held: Actions, button: Button) -> Actions:
    return Actions(held.buttons & ~button, held.aim)


def _buttons(runs: Held) -> int:
    return sum(held.buttons.bit_count() + (held.aim is not None) for _, held in runs)


def cut(outcome: Outcome) -> Outcome:
    """The same outcome with the shortest recording that was found to fail as it did; unchanged where nothing can be cut."""
    if outcome.ok or outcome.end not in CUT or not outcome.replay:
        return outcome
    found = Shrinker(outcome).shrink()
    if found is None:
        return outcome
    shorter = replace(found.replay, map=parse(outcome.replay).map)
    end = f"# cut down from {outcome.ticks} ticks of {outcome.job.pilot}, seed {outcome.job.seed}: {found.outcome.why}\n"
    return structs.replace(outcome, replay=text(shorter) + " ".join(end.split()) + "\n")


def text(recorded: Replay) -> str:
    """A replay as it is written into a file, without claims."""
    recorder = Recorder(recorded.level, recorded.seed, recorded.entry, map=recorded.map, game=recorded.game, kept=recorded.kept)
    for actions in recorded.actions():
        recorder.add(actions)
    return recorder.text()
