"""A run that breaks something leaves a short recording that breaks it again, and the command that plays it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from game import cli
from game.sim.actions import Button
from game.sim.level import Thing
from game.sim.replay import parse
from game.smoke.breach import kind_of
from game.smoke.job import Job, Outcome
from game.smoke.play import job_of, play
from game.smoke.shrink import cut

from .maps import EXIT, START, as_map

MUTE = Thing(9, "Talk", "", 400, 96, 32, 48, props={"lines": "zuru:outskirts.leavin.1"})
LATER = Thing(8, "Checkpoint", "later", 300, 96, 32, 48)


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """A monkey met a line that nobody wrote."""
    level = as_map(tmp_path_factory.mktemp("maps") / "mute.tmx", START, EXIT, LATER, MUTE)
    outcome = play(Job(level, "monkey", 2, ticks=3600))
    assert outcome.end == "broken"
    return outcome


@pytest.fixture(scope="module")
def shorter(failed: Outcome) -> Outcome:
    """The same, cut down."""
    return cut(failed)


def test_it_is_much_shorter_and_fails_in_the_same_way(failed: Outcome, shorter: Outcome, tmp_path: Path) -> None:
    file = tmp_path / "short.replay"
    file.write_text(shorter.replay, "utf-8")
    again = play(job_of(failed.job.level, file))
    assert not again.ok
    assert kind_of(again.end, again.why) == kind_of(failed.end, failed.why)
    recorded = parse(shorter.replay)
    assert again.ticks == recorded.ticks < failed.ticks / 10
    assert recorded.entry == "later"
    assert all(held.aim is None and not held.buttons & ~(Button.RIGHT | Button.SURGE | Button.JUMP) for _, held in recorded.runs)
    assert f"cut down from {failed.ticks} ticks of monkey, seed 2" in shorter.replay


def test_it_is_always_the_same(failed: Outcome, shorter: Outcome) -> None:
    assert cut(failed).replay == shorter.replay


def test_what_went_well_or_cannot_be_played_again_stays_as_it_is(failed: Outcome) -> None:
    well = play(Job(failed.job.level, "monkey", 2, ticks=5))
    assert cut(well) is well
    other = Outcome(failed.job, end="broken", why="something else", replay=failed.replay)
    assert cut(other) is other


def test_the_command_leaves_it_all_behind_and_what_it_left_fails_again(
    failed: Outcome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def blame(*words: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["blame", *words])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        return int(ended.value.code or 0), capsys.readouterr().out

    level, folder = failed.job.level, tmp_path / "out"
    code, out = blame("smoke", level, "--pilot", "monkey", "--seed", "2", "--jobs", "1", "--report", str(folder))
    assert code == 1
    assert f"again: blame smoke {level} --replay " in out
    line = json.loads((folder / "outcomes.jsonl").read_text().splitlines()[0])
    assert (line["end"], line["job"]["seed"], line["why"]) == ("broken", 2, failed.why)
    left = next(folder.glob("*.replay"))
    assert parse(left.read_text("utf-8")).ticks < failed.ticks / 10
    assert list(folder.glob("*.png"))
    code, out = blame("smoke", level, "--replay", str(left), "--json")
    assert code == 1
    told = json.loads(out)
    assert (told[0]["end"], told[0]["job"]["pilot"]) == ("broken", "replay")
    assert "'outskirts.leavin.1'" in told[0]["why"]
