"""Many runs over several processes: nothing is lost when one dies, and it makes no difference how many they are."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from game.paths import LEVELS
from game.smoke.fleet import run, work_out
from game.smoke.job import Job, Outcome
from game.smoke.workers import Fleet
from game.store.ways import KeptWays

from .maps import EXIT, START, as_map
from .odd import KILL, odd

TICKS = 240


def jobs(level: str, seeds: int) -> list[Job]:
    return [Job(level, "monkey", seed, ticks=TICKS) for seed in range(1, seeds + 1)]


def plain(outcomes: list[Outcome]) -> list[Outcome]:
    """Without what differs from run to run."""
    return [msgspec.structs.replace(one, seconds=0.0, cpu_seconds=0.0, worker="") for one in outcomes]


def test_two_processes_give_what_one_gives_though_one_of_them_is_killed(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)
    alone = run(jobs(level, 6), 1)
    killed: list[str] = []

    def kill_the_first(outcome: Outcome) -> None:
        if not killed:
            killed.append(outcome.worker)
            os.kill(int(outcome.worker), KILL)

    both = run(jobs(level, 6), 2, kill_the_first)
    assert killed
    assert plain(both) == plain(alone)
    assert [one.job.seed for one in both] == [1, 2, 3, 4, 5, 6]
    assert str(os.getpid()) not in [one.worker for one in both]


def test_what_a_dead_worker_was_at_is_done_again_but_not_for_ever(tmp_path: Path) -> None:
    things = ["well", f"once {tmp_path / 'flag'}", "always", "error", "well"]
    found = Fleet(odd, lambda thing, why: f"{thing}: {why}", 2).run(things, lambda _: None)
    assert found == ["well done", "once done", "always: its worker died 3 times", "error: ValueError: error", "well done"]


def test_when_there_is_no_time_no_other_run_begins(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)
    done: list[Outcome] = []
    assert len(run(jobs(level, 9), 1, done.append, lambda: len(done) < 2)) == 2


def test_a_level_that_is_none_is_an_outcome_of_its_own(tmp_path: Path) -> None:
    outcome = run([Job(str(tmp_path / "no.tmx"), "monkey")], 1)[0]
    assert (outcome.ok, outcome.end) == (False, "error")
    assert "no.tmx" in outcome.why


def test_the_ways_are_worked_out_once_before(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)
    work_out([level], KeptWays(tmp_path))
    kept = list((tmp_path / "ways").iterdir())
    assert len(kept) == 1
    written = kept[0].stat().st_mtime_ns
    work_out([level], KeptWays(tmp_path))
    assert kept[0].stat().st_mtime_ns == written


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What is started now can be interrupted, also where a shell has begun the tests in its background, deaf to that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="signals of other systems")
def test_one_who_interrupts_it_gets_what_is_done(tmp_path: Path) -> None:
    level, folder = as_map(tmp_path / "hall.tmx", START, EXIT), tmp_path / "out"
    words = ["-m", "game", "smoke", level, "--pilot", "monkey", "--seeds", "4000", "--jobs", "2", "--report", str(folder)]
    running = subprocess.Popen([sys.executable, *words], cwd=LEVELS.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    lines = folder / "outcomes.jsonl"
    began = time.monotonic()
    while not (lines.is_file() and lines.read_text().count("\n") > 2) and time.monotonic() - began < 60:
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "Traceback" not in out + err
    assert "interrupted after" in out
    outcomes = [json.loads(line) for line in lines.read_text().splitlines()]
    assert 3 <= len(outcomes) < 4000
    assert (folder / "report.html").is_file()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="signals of other systems")
def test_no_worker_outlives_who_started_it(tmp_path: Path) -> None:
    level, folder = as_map(tmp_path / "hall.tmx", START, EXIT), tmp_path / "out"
    words = ["-m", "game", "smoke", level, "--pilot", "monkey", "--seeds", "4000", "--jobs", "2", "--report", str(folder)]
    running = subprocess.Popen([sys.executable, *words], cwd=LEVELS.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines = folder / "outcomes.jsonl"
    began = time.monotonic()
    while not (lines.is_file() and lines.read_text().count("\n") > 2) and time.monotonic() - began < 60:
        time.sleep(0.05)
    workers = {int(json.loads(line)["worker"]) for line in lines.read_text().splitlines()}
    running.kill()
    running.wait(60)
    assert workers
    began = time.monotonic()
    while any(map(_alive, workers)) and time.monotonic() - began < 60:
        time.sleep(0.05)
    assert not any(map(_alive, workers))


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
