"""A run can be followed from what happened in it alone, told in words."""

import sys
from pathlib import Path

import pytest

from game import cli
from game.maps import catalogue
from game.paths import LEVELS
from game.sim.actions import NOTHING
from game.sim.events import (
    AlertChanged,
    Assembled,
    BoxAsked,
    BoxClosed,
    BoxShown,
    ChapterEnded,
    CheckpointReached,
    Cue,
    Died,
    FightBegan,
    FightEnded,
    HeroChanged,
    HeroDied,
    Landed,
    LineStuck,
    ObjectiveReached,
    PersonLost,
    Picked,
    Restarted,
    Said,
    StructureFell,
)
from game.smoke.story import Happened, Overheard, tell

LEVEL = catalogue.level("outskirts")
WORDS = {"who.tae": "Tae", "who.fusata": "Fusata", "who.sutezo": "Sutezo", "outskirts.quiet.1": "Wait."}


def told(*happened: Happened) -> list[str]:
    return tell(happened, LEVEL, lambda key: WORDS.get(key, key))


def test_a_run_in_words() -> None:
    lines = told(
        (1, Restarted(0, 0, "start", True)),
        (2590, ObjectiveReached("first_climb")),
        (11520, AlertChanged(0, 0, "searching", "Watchtower")),
        (11530, Said("tae", "outskirts.quiet.1", 60)),
        (11640, AlertChanged(0, 0, "alarm", "Watchtower")),
        (12000, FightBegan("open_floor")),
        (13260, LineStuck(5, 5, "enemy")),
        (13260, Died(5, 5, "Crawler", 158)),
        (14520, PersonLost(0, 0, "fusata")),
        (14600, CheckpointReached(0, 0, "throat")),
        (14700, FightEnded("open_floor")),
        (15000, Picked(0, 0, "ration", 4)),
        (19800, HeroChanged(0, 0, "Killy")),
        (22200, ChapterEnded("", "")),
    )
    assert lines == [
        "0:00 play begins at start",
        "0:43 reached first climb",
        "3:12 the watchtower searches",
        '3:12 Tae: "Wait."',
        "3:14 the watchtower raises the alarm",
        "3:20 a fight began: open_floor",
        "3:41 crawler 158 fell (harpoon)",
        "4:02 Fusata is lost",
        "4:03 checkpoint throat",
        "4:05 the fight is over: open_floor",
        "4:10 ration 4 found",
        "5:30 Killy is under control",
        "6:10 the chapter ended; 4 of 7 rations, lost: Fusata, deaths: 0",
    ]


def test_what_happens_within_a_moment_is_one_line() -> None:
    lines = told(
        (600, Cue(0, 0, "strike_hit")),
        (600, Died(0, 0, "Crawler", 7)),
        (620, Died(0, 0, "Crawler", 8)),
        (640, Died(0, 0, "Brute", 9)),
        (900, Assembled(0, 0, "Hanger", 10, 54)),
        (930, Assembled(0, 0, "Hanger", 11, 54)),
        (1000, StructureFell(0, 0, 64, 64, 100)),
        (1001, StructureFell(0, 0, 80, 64, 100)),
        (1200, Died(0, 0, "Crawler", 12)),
    )
    assert lines == [
        "0:10 two crawlers, one brute fell (strike)",
        "0:15 two hangers come out of the structure",
        "0:16 structure comes down",
        "0:20 crawler 12 fell",
    ]


def test_small_things_are_left_out() -> None:
    small = Cue(0, 0, "step"), Landed(0, 0, 200.0, "Zuru"), StructureFell(0, 0, 16, 16, 50), Died(0, 0, "Zuru", 1)
    assert not told(*enumerate(small))


def test_who_speaks_again_after_a_death_was_not_lost() -> None:
    lines = told(
        (1, Restarted(0, 0, "throat", True)),
        (60, PersonLost(0, 0, "sutezo")),
        (70, PersonLost(0, 0, "tae")),
        (120, HeroDied(0, 0, "brute")),
        (160, Restarted(0, 0, "throat", False)),
        (300, Said("tae", "outskirts.quiet.1", 60)),
        (600, ChapterEnded("", "")),
    )
    assert lines[-4:] == [
        "0:02 death, by brute",
        "0:02 back at throat",
        '0:05 Tae: "Wait."',
        "0:10 the chapter ended; 0 of 7 rations, lost: Fusata, Sutezo, deaths: 1",
    ]


def test_the_end_can_be_read() -> None:
    """What a stranger asks, and what became of five people, in a log."""
    run = Overheard(LEVEL, 1, "stand")
    run.progress.flags["scene.outskirts_stand"] = 1
    while run.ended is None:
        run.step(NOTHING)
    lines = [line.partition(" ")[2] for line in run.story()]
    assert lines[0] == "play begins at stand"
    assert 'Killy: "The Net Terminal Gene. Do you have it?"' in lines
    assert lines[-1] == "the chapter ended; 0 of 7 rations, lost: Fusata, Atsuji, Sutezo, deaths: 0"


@pytest.mark.parametrize("command", ["replay", "smoke"])
def test_the_commands_tell(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "run.replay"
    file.write_text("# blame replay 1\n# level outskirts\n# seed 1\n  60\n 400,R\n")
    monkeypatch.setattr(sys, "argv", ["blame", command, "--tell", *(["--replay"] if command == "smoke" else []), str(file)])
    monkeypatch.chdir(LEVELS.parent)
    with pytest.raises(SystemExit):
        cli.main()
    out = capsys.readouterr().out
    assert "0:00 play begins at start\n" in out
    assert "reached leaving\n" in out


def test_what_was_said_in_boxes_and_what_was_answered() -> None:
    lines = told(
        (60, BoxShown("tae", "outskirts.quiet.1")),
        (200, BoxClosed()),
        (200, BoxAsked(("a", "outskirts.quiet.1"), 0, "tae")),
        (230, BoxAsked(("a", "outskirts.quiet.1"), 1, "tae")),
        (300, BoxClosed("outskirts.quiet.1")),
    )
    assert lines == ['0:01 Tae: "Wait."', '0:05 Tae chooses "Wait."']
