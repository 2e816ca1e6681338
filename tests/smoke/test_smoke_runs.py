"""Smoke runs tell the truth: what was reached, and what broke."""

from __future__ import annotations

from dataclasses import replace
from math import nan
from pathlib import Path

import pytest

from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.events import Assembled, Cue, PromptShown, Said
from game.sim.level import Thing
from game.sim.look import Look
from game.smoke.invariants import Invariants, broken
from game.smoke.job import Job
from game.smoke.known import Known
from game.smoke.packs import Packs
from game.smoke.play import job_of, play

from .maps import EXIT, START, as_map, replay

TALK = Thing(9, "Talk", "", 200, 96, 32, 48, props={"lines": "zuru:outskirts.leavin.1"})


def test_a_recording_that_wins_finishes(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT, Thing(5, "Beat", "half", 320, 96, 32, 48), Thing(6, "Ration", "", 400, 144))
    outcome = play(job_of(level, replay(tmp_path / "win.replay", level, " 300,R", "# at 1 ended=no life=3")))
    assert (outcome.ok, outcome.end) == (True, "finished")
    assert 0 < outcome.ticks < 300
    assert [mark.what for mark in outcome.beats] == ["half"]
    assert [mark.what for mark in outcome.secrets] == ["ration"]
    xs = [x for _, x, _ in outcome.path[0]]
    assert xs == sorted(xs)
    assert [tick for tick, _, _ in outcome.path[0]] == [15 * (i + 1) for i in range(len(xs))]


def test_one_that_stops_short_does_not_and_says_where(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)
    outcome = play(job_of(level, replay(tmp_path / "short.replay", level, " 60,R")))
    assert (outcome.ok, outcome.end) == (False, "time")
    assert "ended before the level did, at tile 1" in outcome.why
    assert "after checkpoint 'start'" in outcome.why


def test_a_claim_that_does_not_hold_ends_the_run(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)
    outcome = play(job_of(level, replay(tmp_path / "odd.replay", level, " 300,R", "# at 4 x=9")))
    assert (outcome.ok, outcome.end, outcome.ticks) == (False, "astray", 4)
    assert "x is" in outcome.why


def test_a_monkey_only_has_to_break_nothing(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, replace(EXIT, x=16, y=0, h=16))
    outcome = play(Job(level, "monkey", 1, ticks=600))
    assert (outcome.ok, outcome.end, outcome.ticks) == (True, "unbroken", 600)


def test_deaths_are_told_with_their_cause_and_each_life_has_its_path(tmp_path: Path) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT, Thing(7, "Void", "", 300, 16, 64, 140))
    outcome = play(job_of(level, replay(tmp_path / "die.replay", level, " 120,R", " 100")))
    assert [(mark.what, int(mark.x) // 64) for mark in outcome.deaths] == [("void", 4)]
    assert [mark.what for mark in outcome.restarts] == ["start"]
    assert len(outcome.path) == 2


def test_a_line_that_nobody_wrote_is_told_with_its_place(tmp_path: Path) -> None:
    level = as_map(tmp_path / "mute.tmx", START, EXIT, TALK)
    outcome = play(job_of(level, replay(tmp_path / "r.replay", level, " 300,R")))
    assert outcome.end == "broken"
    assert "the text 'outskirts.leavin.1' is missing in assets/text/en.po, assets/text/it.po; it was told at" in outcome.why
    assert "(tile 12,9)" in outcome.why


def test_an_error_in_the_game_is_an_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    level = as_map(tmp_path / "hall.tmx", START, EXIT)

    def burst(_session: Session, _actions: Actions) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(Session, "step", burst)
    outcome = play(Job(level, "monkey", 1, ticks=9))
    assert outcome.end == "error"
    assert outcome.why.startswith("ZeroDivisionError: oh (test_smoke_runs.py, line")
    assert "at tile 3,9" in outcome.why


# -- what has to be true in every tick

ROOM = room("############\n#..........#\n#..........#\n#..........#\n#.@........#\n############")
LONG = room("#" * 60 + ("\n#" + "." * 58 + "#") * 7 + "\n#.@" + "." * 56 + "#\n" + "#" * 60)


def held(session: Session, ticks: int, buttons: Button) -> str:
    """What is found while these are held."""
    watch = Invariants(session)
    for _ in range(ticks):
        actions = Actions(buttons)
        found = watch.breach(actions, session.step(actions))
        if found is not None:
            return found.why
    return ""


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ((8, 40), "inside structure"),
        ((40, 94), "is inside structure"),
        ((-5000, 40), "is outside of the map"),
        ((-100, 40), "left the map"),
    ],
)
def test_a_figure_that_is_where_nobody_can_be(place: tuple[int, int], says: str) -> None:
    session = Session(ROOM)
    session.step(NOTHING)
    assert broken(session.world) == ""
    assert session.world.hero is not None
    session.world.hero.put(*place)
    assert says in broken(session.world)


def test_numbers_that_are_none() -> None:
    session = Session(ROOM)
    session.step(NOTHING)
    assert session.world.hero is not None
    session.world.hero.vx = nan
    assert "moves at nan" in broken(session.world)
    session.world.hero.vx, session.world.hero.x = 0.0, nan
    assert "is at nan" in broken(session.world)


def test_a_figure_that_cannot_move_whatever_is_pressed() -> None:
    shaft = room("#####\n#####\n##.##\n##.##\n##@##\n#####", things=())
    assert held(Session(shaft), 900, Button.LEFT | Button.RIGHT | Button.JUMP | Button.DOWN).startswith("Zuru")
    assert held(Session(ROOM), 900, Button.LEFT | Button.RIGHT) == ""  # it was not asked to do all that it can


def test_what_the_assets_do_not_know() -> None:
    known = Known()
    assert known.missing(Cue(0, 0, "jump")) == ""
    assert "no row in cues.toml" in known.missing(Cue(0, 0, "jumpp"))
    assert known.missing(Said("zuru", "outskirts.leaving.1", 9)) == ""
    assert "'who.nobody'" in known.missing(Said("nobody", "outskirts.leaving.1", 9))
    assert "en.po" in known.missing(PromptShown("prompt.none", "jump", 0, 0))
    assert known.unseen(Look("zuru", "idle", 0, 0, 0)) == ""
    assert "no animation 'idel'" in known.unseen(Look("zuru", "idel", 0, 0, 0))
    assert "no sheet 'zuro'" in known.unseen(Look("zuro", "idle", 0, 0, 0))


def test_an_unknown_cue_in_play_is_told_with_its_place() -> None:
    session = Session(ROOM)
    watch = Invariants(session)
    found = watch.breach(NOTHING, [*session.step(NOTHING), Cue(70, 40, "no_such_cue")])
    assert found is not None
    assert found.why == "the cue 'no_such_cue' has no row in cues.toml; it was told at 70,40 px (tile 4,2)"


def test_those_who_never_stop_coming() -> None:
    session = Session(LONG)
    packs = Packs(session.world)
    for number in range(61):
        packs.hear([Assembled(600, 100, "Crawler", number, 54)])
    found = packs.breach(session.world)
    assert found is not None
    assert found.why.startswith("an endless spawner: 61 came in 2 minutes")
    assert "tile 37,6" in found.why


def test_one_who_is_sent_to_where_no_way_leads_from() -> None:
    """A nest in a cell of its own."""
    rows = ["#" * 60, *["#" + "." * 28 + "#" + "." * 29 + "#"] * 8, "#" * 60]
    rows[8] = "#" + "." * 20 + "@" + "." * 7 + "#" + "." * 29 + "#"
    nest = Thing(9, "Assembler", "nest", 520, 140, shape="point", props={"every": 0.5}, layer="room")
    session = Session(room("\n".join(rows), things=(nest,)))
    found = held(session, 2400, Button(0))
    assert "came out of structure at" in found
    assert "no way leads from it to Zuru" in found
