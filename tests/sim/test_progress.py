"""What one level hands on to the next, and what a run begins with when nobody knows what had happened."""

import pytest

from game.maps import catalogue
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.level import LevelData, LevelError, Thing
from game.sim.progress import Kept, Progress, carry_over, flags_of
from game.sim.replay import Recorder, parse
from game.sim.sameness import verify
from game.sim.verbs import fallen
from game.smoke.job import Job
from game.smoke.play import Play, winning_replay

HALL = """
....................
....................
..................E.
.@................E.
####################
"""


def place(**props: str) -> LevelData:
    """A hall with its way out, and a checkpoint in its midst."""
    deep = Thing(900, "Checkpoint", "deep", 160, 16, 32, 48, props={"flags": "fed story.supply=7"}, layer="room")
    return room(HALL, {"E": "Exit"}, things=(deep,), **props)


def test_the_story_goes_on_and_the_rest_stays() -> None:
    kept = Kept(3, {"story.supply": 2, "met": 1, "scene.alarm": 1, "lost.fusata": 1, "secret.cell": 1, "rations": 5}, [4, 7], ["dusk"])
    story = {"story.supply": 2, "story.lost.fusata": 1, "story.secret.cell": 1}
    assert carry_over(kept) == Kept(flags={**story, "rations": 5})
    assert carry_over(kept, home=True) == Kept(flags={**story, "story.supply": 7})
    assert carry_over(carry_over(kept)).flags == carry_over(kept).flags


def test_who_falls_after_the_last_checkpoint_is_lost_at_the_end() -> None:
    progress = Progress()
    progress.pledge("lost.tae", 1)
    progress.fell(12)
    assert (progress.kept(), progress.ended()) == (Kept(), Kept(flags={"lost.tae": 1}, done=[12]))


def test_flags_as_a_map_says_them() -> None:
    assert flags_of("  fed story.supply=4 debt=-2 ") == {"fed": 1, "story.supply": 4, "debt": -2}
    for wrong in ("=3", "fed=", "fed=x", "fed=1.5", "fed=--1", "fed=" + "9" * 40, "fed=²"):
        with pytest.raises(ValueError, match="NAME=NUMBER"):
            flags_of(wrong)


def test_who_knows_nothing_begins_with_what_the_level_says() -> None:
    level = place(story="story.supply=4 story.lost.fusata rations=9")
    session = Session(level)
    assert session.began == Kept(flags={"story.supply": 4, "story.lost.fusata": 1, "rations": 9})
    assert fallen(session.world, "fusata")
    assert Session(level, 1, "deep").began.flags == {"story.supply": 7, "story.lost.fusata": 1, "rations": 9, "fed": 1}


def test_who_comes_from_the_level_before_knows_better() -> None:
    level = place(story="story.supply=4 story.lost.fusata rations=9")
    assert Session(level, kept=Kept(flags={"story.supply": 1})).began.flags == {"story.supply": 1, "rations": 9}
    given_away = Kept(2, {"story.supply": 10, "rations": 0}, [3], ["rations"])
    assert Session(level, kept=given_away).began == given_away  # and who goes on in its midst is not given them again


@pytest.mark.parametrize("props", [{"story": "supply=many"}, {"story": "="}])
def test_what_cannot_be_understood_is_said(props: dict[str, str]) -> None:
    with pytest.raises(LevelError, match="NAME=NUMBER"):
        Session(place(**props))


def test_a_recording_holds_what_was_known_and_one_door_begins_it_again() -> None:
    level = place(story="story.supply=4 rations=9")
    session = Session(level, 3)
    recorder = Recorder("hall", 3, kept=session.began)
    for actions in (NOTHING, Actions(Button.RIGHT), Actions(Button.JUMP)):
        session.step(actions)
        recorder.add(actions)
    recorder.claim(hash=session.hash())
    replay = parse(recorder.text())
    assert replay.kept == session.began
    assert verify(Session.of(replay, place(story="story.supply=5 rations=9")), replay) is None  # whatever the level says by now


def test_pilots_begin_like_that_and_their_recordings_tell() -> None:
    job = Job("hall", "monkey", 1, ticks=30)
    play = Play(job, level=place(story="story.supply=4"))
    play.play()
    assert play.session.progress.flags["story.supply"] == 4


def test_the_whole_of_chapter_one_leads_into_another_level() -> None:
    replay = winning_replay("outskirts")
    assert replay is not None
    session = Session.of(replay, catalogue.level("outskirts"))
    for actions in replay.actions():
        session.step(actions)
    assert session.ended is not None
    assert session.ended.next_level == "village"
    entry = catalogue.entry("outskirts")
    carried = carry_over(session.progress.ended(), home=entry.home)
    found, there = session.finds()
    assert there == 7
    assert carried.flags == {"story.supply": found, "story.lost.fusata": 1, "story.lost.atsuji": 1, "story.lost.sutezo": 1}
    after = Session(place(story="story.supply=99 rations=2"), 1, "", carried)
    assert (after.progress.flags["story.supply"], after.progress.flags["rations"], after.progress.deaths) == (found, 2, 0)
    assert fallen(after.world, "sutezo")
    assert not fallen(after.world, "tae")
    for _ in range(300):
        after.step(Actions(Button.RIGHT))
    assert after.ended is not None
    assert carry_over(after.progress.ended()).flags == {**carried.flags, "rations": 2}
