"""`blame smoke`: what was asked becomes jobs, they are played, and what came of them is told, written and reported."""

import os
import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import IO, Any

import msgspec

from game.autoplay.pilots import NAMES
from game.maps import catalogue
from game.paths import cache_folder
from game.sim.level import nearest
from game.sim.replay import parse
from game.smoke import cluster, fleet, shrink
from game.smoke.job import Job, Outcome
from game.smoke.play import MONKEY, REPLAY, Play, job_of, winning_file
from game.smoke.story import Overheard
from game.smoke.telling import Telling, tell
from game.smoke.workers import Fleet
from game.store.ways import KeptWays

OUTCOMES = "outcomes.jsonl"  # in the folder of a report: an Outcome a line, as they come in
WHOLE = "path", "replay"  # what of an outcome is too long to be printed


@dataclass(frozen=True)
class Asked:
    """What somebody wants. `pilots` empty: the winning replay where there is one, else the monkey. `seeds` None: one, or as many as
    there are `minutes` for. `workers` 0: one for each core, or each cpu of the `cluster`, whose address that is (empty: none). A run
    lasts at most `ticks` (0: as long as its pilot takes). `folder` is the report's."""

    levels: tuple[str, ...] = ()
    pilots: tuple[str, ...] = ()
    seed: int | None = None
    seeds: int | None = None
    entry: str = ""
    workers: int = 1
    cluster: str = ""
    minutes: float | None = None
    ticks: int = 0
    folder: Path | None = None
    replay: Path | None = None
    as_json: bool = False
    told: bool = False


def smoke(asked: Asked) -> int:
    """Does it; the exit code: 0 when all went well, 1 when not. Raises LevelError, ReplayError, ValueError, OSError for wrong use."""
    began = perf_counter()
    levels = asked.levels or _recorded_level(asked) or tuple(catalogue.entries())
    for name in levels:
        catalogue.level(name)
    _known(asked, levels)
    if asked.folder is not None:
        asked.folder.mkdir(parents=True, exist_ok=True)
    fleet.work_out(levels, KeptWays(cache_folder()))
    jobs, total = _jobs(asked, levels), _total(asked, levels)
    if asked.told and total is not None:
        return _tell_all(jobs)
    workers = asked.workers or os.cpu_count() or 1
    workers = min(workers, total) if total is not None else workers

    def left() -> float | None:
        return None if asked.minutes is None else max(0.0, asked.minutes * 60 - (perf_counter() - began))

    outcomes, whole = _play(asked, jobs, total, workers, left)
    if asked.folder is not None:
        outcomes = _report(outcomes, asked.folder, workers, _talk(asked))
    if asked.as_json:
        print(msgspec.json.format(msgspec.json.encode([_short(outcome) for outcome in outcomes]), indent=1).decode())
    else:
        tell(outcomes)
    return int(not whole or not outcomes or not all(outcome.ok for outcome in outcomes))


def _known(asked: Asked, levels: tuple[str, ...]) -> None:
    """Raises ValueError for a pilot whom nobody knows, or who has nothing to play, and for what does not go together."""
    for name in asked.pilots:
        if name not in NAMES:
            raise ValueError(f"there is no pilot '{name}'. {nearest(name, NAMES)}".strip())
    if asked.told and asked.cluster:
        raise ValueError("--tell is for runs on this machine. Leave out --cluster.")
    if REPLAY in asked.pilots and asked.replay is None:
        for level in levels:
            if not winning_file(level).is_file():
                raise ValueError(f"there is no winning replay of {level} in levels/replays. Name one with --replay, or another pilot.")


def _talk(asked: Asked) -> IO[str]:
    """Where one tells what is no JSON."""
    return sys.stderr if asked.as_json else sys.stdout


# -- jobs


def _recorded_level(asked: Asked) -> tuple[str, ...]:
    return (parse(asked.replay.read_text("utf-8")).level,) if asked.replay is not None else ()


def _jobs(asked: Asked, levels: tuple[str, ...]) -> Iterator[Job]:
    """All levels by all pilots with the first seed, then with the next: whenever it is stopped, all were played as often. A recording
    is played once."""
    first = 1 if asked.seed is None else asked.seed
    for turn in count() if _no_end(asked) else range(asked.seeds or 1):
        for level in levels:
            for job in _of(asked, level, first + turn):
                if job.pilot != REPLAY or not turn:
                    yield job


def _of(asked: Asked, level: str, seed: int) -> Iterator[Job]:
    for name in asked.pilots or ("",):
        if asked.replay is not None or name in ("", REPLAY):
            job = job_of(level, asked.replay, asked.seed)
            own = seed if job.pilot == MONKEY else job.seed
            yield msgspec.structs.replace(job, seed=own, entry=asked.entry or job.entry, ticks=asked.ticks)
        else:
            yield Job(level, name, seed, asked.entry, asked.ticks)


def _no_end(asked: Asked) -> bool:
    return asked.seeds is None and asked.minutes is not None


def _total(asked: Asked, levels: tuple[str, ...]) -> int | None:
    return None if _no_end(asked) else sum(1 for _ in _jobs(asked, levels))


# -- playing


def _play(asked: Asked, jobs: Iterator[Job], total: int | None, workers: int, left: Any) -> tuple[list[Outcome], bool]:
    """What came of them, and whether nobody interrupted it."""
    outcomes: list[Outcome] = []
    with Telling(total, left, _talk(asked)) as telling, _lines(asked.folder) as lines:

        def done(outcome: Outcome) -> None:
            outcomes.append(outcome)
            lines.write(msgspec.json.encode(outcome).decode() + "\n")
            lines.flush()
            telling.done(outcome)

        try:
            return _spread(asked, jobs, workers, done, lambda: left() != 0, telling.remark), True
        except KeyboardInterrupt:
            telling.say(f"interrupted after {len(outcomes)} runs")
        except cluster.ClusterError as wrong:
            if not outcomes:
                raise
            telling.remark(f"{wrong}; ended after {len(outcomes)} runs")
        return outcomes, False


def _spread(
    asked: Asked, jobs: Iterator[Job], workers: int, done: Callable[[Outcome], None], more: Callable[[], bool], say: Callable[[str], None]
) -> list[Outcome]:
    """Over processes here or the nodes of a cluster."""
    if not asked.cluster:
        return fleet.run(jobs, workers, done, more)
    from game.smoke import raydoor  # here, because most never ask for it

    with raydoor.opened(asked.cluster, asked.workers) as door:
        return cluster.run(jobs, door, asked.workers, done, more, say)


def _lines(folder: Path | None) -> IO[str]:
    return Path(folder / OUTCOMES if folder is not None else os.devnull).open("w", encoding="utf-8")


def _report(outcomes: list[Outcome], folder: Path, workers: int, out: IO[str]) -> list[Outcome]:
    """Writes it. Of all that failed in the same way the recording of one is cut down before."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.smoke.report import write  # here, because it draws: who asks for no report needs nothing that draws
    from game.smoke.report.failures import failures, stem

    shown = [failure.shown for failure in failures(outcomes)]
    shorter = shown
    if shown:
        print(f"cutting down what failed: {len(shown)} recordings (Ctrl+C: leave them as they are)", file=out)
    with suppress(KeyboardInterrupt):
        shorter = Fleet(shrink.cut, lambda outcome, _: outcome, workers).run(shown, lambda _: None)
    known = {id(before): after for before, after in zip(shown, shorter, strict=True)}
    outcomes = [known.get(id(outcome), outcome) for outcome in outcomes]
    for outcome in outcomes:
        if outcome.replay and not outcome.ok:
            file = folder / f"{stem(outcome.job)}.replay"
            outcome.again = shlex.join(("blame", "smoke", outcome.job.level, "--replay", str(file)))
    print(f"report: {write(folder, outcomes)}", file=out)
    return outcomes


def _tell_all(jobs: Iterator[Job]) -> int:
    """One after the other, with what happens in them."""
    well = True
    ways = KeptWays(cache_folder())
    for job in jobs:
        playing = Play(job, Overheard)
        ways.fetch(playing.level)
        outcome = playing.play()
        assert isinstance(playing.session, Overheard)
        print(*playing.session.story(), sep="\n")
        tell([outcome])
        well = well and outcome.ok
    return int(not well)


def _short(outcome: Outcome) -> dict[str, Any]:
    """Without what is too long to be read."""
    told: dict[str, Any] = msgspec.to_builtins(outcome)
    return {key: value for key, value in told.items() if key not in WHOLE} | {"real_time_factor": round(outcome.real_time_factor, 1)}
