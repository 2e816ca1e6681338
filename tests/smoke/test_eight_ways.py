"""A level that is broken in eight ways: each time the check or a run says so, and where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.check import check_level
from game.sim.level import Thing
from game.smoke import standstill
from game.smoke.play import job_of, play

from .maps import EXIT, LOW, START, as_map, ledge, pit, replay


def thing(oid: int, kind: str, x: float, y: float, w: float = 0.0, h: float = 0.0, name: str = "", **props: str | float) -> Thing:
    return Thing(oid, kind, name, x, y, w, h, "rect" if w else "point", props=props)


FAR_DOWN = replace(START, y=START.y + LOW), replace(EXIT, y=EXIT.y + LOW)
HALF_WAY = thing(5, "Beat", 320, 96, 32, 48, "half way")
SHRILL = [thing(20 + i, "Crawler", 130 + 12 * i, 140) for i in range(8)]  # awake, and at once upon whoever begins
CHECKED = {
    "nothing": (as_it_is := (START, EXIT, HALF_WAY), "", ""),
    "a gap that is too wide": (tuple(replace(t, y=t.y + LOW) for t in as_it_is), "gap", "tile 37,2"),
    "no exit": ((START, HALF_WAY), "nothing ends this level: it has no Exit, and no scene", "object 1, tile 3,7"),
    "a beginning in the wall": ((replace(START, y=120), EXIT), "at this checkpoint would", "object 1, tile 3,9"),
    "somebody in the wall": ((START, EXIT, thing(7, "Brute", 300, 154)), "Brute stands inside", "object 7, tile 18,9"),
    "a fight that is too hard": ((START, EXIT, *SHRILL), "and does nothing is hurt after", "object 1, tile 3,7"),
    "a key out of reach": (
        (*FAR_DOWN, thing(6, "Trigger", 500, 24, 32, 32, "key", scene="outskirts_alarm")), "its scene never plays", "object 6, tile 32,2"),
    "spawners without end": (
        (START, EXIT, thing(8, "Danger", 16, 16, 600, 120, "hall", budget=1e5, most=30, waves=1)),
        "an endless spawner", "object 8, tile 19,4"),
    "a link in a circle": (
        (START, replace(EXIT, props={"level": "outskirts"})), "in a circle: outskirts to outskirts", "object 2, tile 37,7"),
    "a line that nobody wrote": (
        (START, EXIT, thing(9, "Talk", 200, 96, 32, 48, lines="zuru:outskirts.leavin.1")), "'outskirts.leavin.1'",
        "object 9, tile 13,7"),
}  # fmt: skip


def drawn(folder: Path, how: str) -> str:
    """The level, broken so."""
    shape = {"a gap that is too wide": {"picture": pit(24)}, "a key out of reach": {"picture": ledge()}}.get(how, {})
    name = "outskirts.tmx" if how == "a link in a circle" else "level.tmx"
    return as_map(folder / name, *CHECKED[how][0], **shape)


@pytest.mark.parametrize("how", CHECKED)
def test_the_check_names_the_place(how: str, tmp_path: Path) -> None:
    found = [str(finding) for finding in check_level(drawn(tmp_path, how))]
    _, says, place = CHECKED[how]
    if not says:
        assert not found
    else:
        assert any(says in told and place in told for told in found), found


def test_a_run_names_where_it_was_too_hard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standstill, "MOST_DEATHS", 4)
    level = drawn(tmp_path, "a fight that is too hard")
    outcome = play(job_of(level, replay(tmp_path / "waits.replay", level, " 2400")))
    assert outcome.end == "stuck"
    assert outcome.why.startswith("the figure has died 4 times without getting on, most often by crawler, at tile ")
    assert "near Checkpoint 'start'" in outcome.why


def test_a_run_names_where_it_came_to_nothing_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(standstill, "PATIENCE", 1200)
    level = drawn(tmp_path, "no exit")
    outcome = play(job_of(level, replay(tmp_path / "waits.replay", level, " 300,R", " 1300")))
    assert outcome.end == "stuck"
    assert outcome.why.startswith("the figure has come to nothing new for 20 s, at tile 3")
    assert "near Beat 'half way', after checkpoint 'start'" in outcome.why


def test_a_run_names_a_line_that_nobody_wrote_and_who_is_in_the_wall(tmp_path: Path) -> None:
    for how, says in (("a line that nobody wrote", "(tile 12,9)"), ("somebody in the wall", "is inside structure, at 300")):
        level = drawn(tmp_path, how)
        outcome = play(job_of(level, replay(tmp_path / "r.replay", level, " 300,R")))
        assert outcome.end == "broken"
        assert says in outcome.why
