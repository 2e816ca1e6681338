"""Smoke runs tell the truth: what was reached, and what broke."""

from game.autoplay.pilots import Monkey, Player
from game.maps.ascii import room
from game.session import Session
from game.sim.level import Thing
from game.sim.replay import parse
from game.smoke.invariants import broken
from game.smoke.run import play

WAY_ON = Thing(50, "Exit", "", 160, 0, 32, 80, layer="room")
ROOM = room("############\n#..........#\n#..........#\n#..........#\n#.@........#\n############", things=(WAY_ON,))


def test_a_winning_replay_finishes() -> None:
    replay = parse("# blame replay 1\n# level room\n 300,R\n# at 1 ended=no life=3\n")
    report = play(Session(ROOM), "room", Player(replay), replay)
    assert report.finished
    assert report.ok
    assert 0 < report.ticks < 300


def test_a_replay_that_stops_short_does_not() -> None:
    replay = parse("# blame replay 1\n# level room\n 5,R\n")
    report = play(Session(ROOM), "room", Player(replay), replay)
    assert not report.ok
    assert "ended before" in report.why


def test_a_claim_that_does_not_hold_ends_the_run() -> None:
    replay = parse("# blame replay 1\n# level room\n 300,R\n# at 4 x=9\n")
    report = play(Session(ROOM), "room", Player(replay), replay)
    assert not report.ok
    assert report.ticks == 4
    assert "x is" in report.why


def test_a_monkey_only_has_to_break_nothing() -> None:
    closed = room("#######\n#.....#\n#.....#\n#..@..#\n#######")
    report = play(Session(closed), "room", Monkey(1, 600), None)
    assert report.ok
    assert not report.finished
    assert report.ticks == 600


def test_the_invariants_notice() -> None:
    for meddle in ("px", "vx", "py", "outside"):
        session = Session(ROOM)
        session.step(Monkey(1, 1)._grab())
        assert broken(session.world) == ""
        hero = session.world.hero
        assert hero is not None
        if meddle == "px":
            hero.put(8, hero.py)
        elif meddle == "vx":
            hero.vx = float("nan")
        elif meddle == "py":
            hero.put(hero.px, hero.py + 20)
        else:
            hero.put(-500, hero.py)
        assert broken(session.world) != "", meddle
