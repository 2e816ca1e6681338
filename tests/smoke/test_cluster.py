"""Many runs over the nodes of a cluster. What is decided here is tested without one; the last test starts Ray, where it is installed."""

from __future__ import annotations

import os
import pickle
import socket
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest

from game.smoke import cluster, fleet, raydoor
from game.smoke.cluster import ClusterError, Died, Failed, NotBegun, Place
from game.smoke.job import Job, Outcome
from game.smoke.parcels import Answer, Make, Parcel, make, parcel, play_there

from .maps import EXIT, START, as_map
from .odd import KILL

TICKS = 240
OTHER = msgspec.structs.replace(make(), game="0.0.1")


@pytest.fixture
def level(tmp_path: Path) -> str:
    return as_map(tmp_path / "hall.tmx", START, EXIT)


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for what is scripted."""
    monkeypatch.setattr(cluster, "ROUND", 0.0)


def jobs(level: str, seeds: int) -> list[Job]:
    return [Job(level, "monkey", seed, ticks=TICKS) for seed in range(1, seeds + 1)]


def plain(outcomes: list[Outcome]) -> list[Outcome]:
    """Without what differs from run to run."""
    return [msgspec.structs.replace(one, seconds=0.0, cpu_seconds=0.0, worker="") for one in outcomes]


class Scripted:
    """A cluster on which what goes wrong is written down: `wrong` for each seed what is raised, try after try; `makes` what nodes have."""

    def __init__(self, wrong: dict[int, list[Exception]] | None = None, **makes: Make | Exception) -> None:
        self.wrong, self.makes = wrong or {}, makes or {"one": make(), "two": make()}
        self.begun: list[tuple[str, int]] = []
        self.asked: Counter[str] = Counter()
        self.most = 0

    def nodes(self) -> dict[str, Place]:
        return {name: Place(name, 2) for name in self.makes}

    def pack(self, sent: Parcel) -> str:
        return sent.level.name

    def ask(self, node: str) -> Any:
        self.asked[node] += 1
        return ("ask", node, self.asked[node])

    def play(self, node: str, job: Job, packed: str) -> Any:
        self.begun.append((node, job.seed))
        return (job, node, len(self.begun))

    def ready(self, refs: list[Any], seconds: float) -> list[Any]:
        self.most = max(self.most, sum(ref[0] != "ask" for ref in refs))
        return refs[:1]

    def answer(self, ref: Any) -> Answer:
        what, node, _ = ref
        found = self.makes[node]
        if isinstance(found, Exception):
            raise found
        if what == "ask":
            return Answer(found)
        if raised := self.wrong.get(what.seed):
            raise raised.pop(0)
        return Answer(found, Outcome(what, ok=True))


def test_what_is_lost_is_done_again_and_comes_in_once(level: str) -> None:
    door, heard = Scripted({2: [Died()], 3: [Died(), Died()]}), list[int]()
    found = cluster.run(jobs(level, 6), door, 0, lambda one: heard.append(one.job.seed))
    assert [one.job.seed for one in found] == [1, 2, 3, 4, 5, 6]
    assert sorted(heard) == [1, 2, 3, 4, 5, 6]
    assert all(one.ok for one in found)
    assert Counter(seed for _, seed in door.begun) == {1: 1, 2: 2, 3: 3, 4: 1, 5: 1, 6: 1}


def test_a_job_that_workers_die_of_is_given_up(level: str) -> None:
    door = Scripted({2: [Died() for _ in range(9)]})
    found = cluster.run(jobs(level, 3), door, 0)
    assert [one.ok for one in found] == [True, False, True]
    assert (found[1].end, found[1].why) == ("error", f"{level}: its worker died 3 times")
    assert Counter(seed for _, seed in door.begun)[2] == 3


def test_a_job_that_never_began_is_not_given_up(level: str) -> None:
    found = cluster.run(jobs(level, 1), Scripted({1: [NotBegun() for _ in range(9)]}), 0)
    assert [one.ok for one in found] == [True]


def test_a_node_where_something_died_is_asked_before_it_gets_more(level: str) -> None:
    door = Scripted({1: [Died()]}, one=make())
    cluster.run(jobs(level, 3), door, 1)
    assert door.asked["one"] == 2


def test_what_is_raised_there_is_the_outcome(level: str) -> None:
    found = cluster.run(jobs(level, 2), Scripted({1: [Failed("OSError: no")]}), 0)
    assert [one.end for one in found] == ["error", ""]
    assert found[0].why == f"{level}: OSError: no"


def test_a_level_that_is_none_goes_nowhere(tmp_path: Path) -> None:
    door = Scripted()
    found = cluster.run([Job(str(tmp_path / "no.tmx"), "monkey")], door, 0)
    assert "no.tmx" in found[0].why
    assert not door.begun


def test_a_node_with_another_game_is_not_used_and_one_is_told_once(level: str) -> None:
    door, told = Scripted(one=make(), two=OTHER, three=Failed("ModuleNotFoundError: No module named 'game'")), list[str]()
    found = cluster.run(jobs(level, 8), door, 0, say=told.append)
    assert all(one.ok for one in found)
    assert {node for node, _ in door.begun} == {"one"}
    assert sorted(told) == [
        "node three is not used, it cannot play: ModuleNotFoundError: No module named 'game'",
        f"node two is not used, it has another game: game 0.0.1 instead of {make().game}",
    ]


def test_without_any_node_it_ends_with_a_sentence(level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ClusterError, match="no node of the cluster has this game"):
        cluster.run(jobs(level, 1), Scripted(two=OTHER), 0)
    monkeypatch.setattr(cluster, "PATIENCE", 0.0)
    door = Scripted()
    door.makes = {}
    with pytest.raises(ClusterError, match="no node that plays"):
        cluster.run(jobs(level, 1), door, 0)


def test_no_more_are_begun_than_one_wants(level: str) -> None:
    door, done = Scripted(), list[Outcome]()
    assert len(cluster.run(jobs(level, 9), door, 3, done.append)) == 9
    assert door.most == 3
    door, done = Scripted(), []
    assert len(cluster.run(jobs(level, 9), door, 1, done.append, lambda: len(done) < 2)) == 2


# -- what goes to a node


def test_a_node_needs_no_file_of_the_level_and_plays_the_same(level: str) -> None:
    job = jobs(level, 1)[0]
    here = fleet.run([job], 1)
    sent = pickle.loads(pickle.dumps(parcel(job)))
    Path(level).unlink()
    there = play_there(job, sent)
    assert there.outcome is not None
    assert plain([there.outcome]) == plain(here)
    assert there.make == make()


def test_another_game_is_told_in_words() -> None:
    mine = make()
    assert mine.unlike(mine) == ""
    other = msgspec.structs.replace(mine, rules="000000", python="3.99")
    assert mine.unlike(other) == f"rules 000000 instead of {mine.rules}, python 3.99 instead of {mine.python}"


# -- what is wrong before anything begins


def test_without_ray_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raydoor, "find_spec", lambda _: None)
    with pytest.raises(ClusterError, match=r"pip install 'blame-fan-game\[cluster\]'"), raydoor.opened("auto", 0):
        pass


def test_an_address_at_which_nobody_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raydoor, "find_spec", lambda name: name)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(ClusterError, match=f"nobody answers at {address}"), raydoor.opened(address, 0):
            pass
    with pytest.raises(ClusterError, match="'nonsense' is no address"), raydoor.opened("nonsense", 0):
        pass


def test_nobody_meets_ray_who_did_not_ask() -> None:
    words = "import sys, game.smoke.command, game.smoke.raydoor; sys.exit('ray' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", words], timeout=60).returncode == 0


# -- Ray


def test_ray_gives_what_one_process_gives_though_a_worker_is_killed(level: str) -> None:
    pytest.importorskip("ray")
    killed: list[str] = []

    def kill_the_first(outcome: Outcome) -> None:
        if not killed:
            killed.append(outcome.worker)
            os.kill(int(outcome.worker.split()[-1]), KILL)

    with raydoor.opened("local", 2) as door:
        found = cluster.run(jobs(level, 6), door, 0, kill_the_first)
    assert killed
    assert plain(found) == plain(fleet.run(jobs(level, 6), 1))
    assert [one.job.seed for one in found] == [1, 2, 3, 4, 5, 6]
