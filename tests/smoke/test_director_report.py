"""The report on fights tells the truth: it counts, it draws, and its numbers are those that were asked for."""

import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game import cli
from game.smoke import director
from game.smoke.director import Fight, fair, fights, summary
from game.smoke.director_plot import svg


@pytest.fixture(scope="module")
def fought() -> list[Fight]:
    """The arena, once."""
    return fights("arena", 1)


def test_the_arena_is_fought_to_the_end_and_fairly(fought: list[Fight]) -> None:
    (report,) = fought
    assert report.over
    assert report.spawned >= 10
    assert fair([report])
    assert report.waves == 3
    assert len(report.pauses) + len(report.cut_short) >= 2
    assert all(15 <= pause <= 25.1 for pause in report.pauses)
    assert {name for _, name in report.trace.phases} >= {"BUILD", "FADE", "QUIET"}
    assert max(report.trace.intensity) > 0.3


def test_what_is_unfair_is_called_so() -> None:
    good = Fight("a", 1, spawned=10, from_behind=7, most_alive=3, most_allowed=3)
    assert fair([good])
    assert not fair([good, Fight("a", 2, spawned=3, in_view=1, from_behind=3, most_allowed=3)])
    assert not fair([good, Fight("a", 2, spawned=3, seen_unfinished=1, from_behind=3, most_allowed=3)])
    assert not fair([good, Fight("a", 2, spawned=3, from_behind=3, most_alive=4, most_allowed=3)])
    assert not fair([Fight("a", 2, spawned=10, from_behind=5, most_allowed=3)])
    assert summary([good])["behind_share"] == 0.7


def test_the_same_seed_gives_the_same_report_and_a_picture(
    fought: list[Fight], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path, again = tmp_path / "fights.svg", list[Fight]()
    monkeypatch.setattr(director, "fights", lambda *words: again.extend(fights(*words)) or again)
    monkeypatch.setattr(sys, "argv", ["blame", "director", "arena", "--seeds", "1", "--json", "--plot", str(path)])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert not ended.value.code
    told = json.loads(capsys.readouterr().out)
    assert told["all"]["in_view"] == 0
    root = ElementTree.fromstring(path.read_text("utf-8"))
    dots = [piece for piece in root.iter() if piece.tag.endswith("circle")]
    assert len(dots) == told["fights"][0]["spawned"]
    assert again == fought
    assert svg(fought) == path.read_text("utf-8")


def test_a_level_without_danger_gets_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("nowhere", "outskirt"):
        monkeypatch.setattr(sys, "argv", ["blame", "director", name])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert ended.value.code == 2
        assert "Traceback" not in capsys.readouterr().err
