"""Places that notice you: checkpoints, beats, talk, hints, triggers, exits, depths, the shield."""

from collections.abc import Iterator

import pytest

from game.kit.routine import Script
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.events import (
    ChapterEnded,
    CheckpointReached,
    HeroDied,
    ObjectiveReached,
    PromptHidden,
    PromptShown,
    Restarted,
    Said,
    ShieldCrossed,
)
from game.sim.level import LevelError, Thing
from game.sim.look import Dome, Glow, Look
from game.sim.scripts import SCENES, cutscene
from game.sim.world import World
from tests.driving import Drive

HALL = "\n".join([*["." * 40] * 6, "@" + "." * 39, "#" * 40])


def area(
    kind: str, x: float, name: str = "", *, w: float = 32, oid: int = 1, shape: str = "rect", **props: str | int | float | bool
) -> Thing:
    """An area of three tiles' height on the hall's floor."""
    return Thing(oid, kind, name, x, 64, w, 48, shape=shape, props=props, layer="room")


def hall(*things: Thing) -> Drive:
    """The figure at the left end of a hall with these things in it."""
    return Drive(HALL, things=things)


def test_a_checkpoint_lights_once_heals_and_is_where_one_goes_on() -> None:
    drive = hall(area("Checkpoint", 200, "lantern"))
    drive.hero.life = 1
    drive.until("R", lambda h: h.x > 210)
    assert [e.name for e in drive.happened(CheckpointReached)] == ["lantern"]
    assert drive.hero.life == drive.hero.most_life
    drive.until("L", lambda h: h.x < 60)  # back over the one at the start, which does not take it back
    drive.until("R", lambda h: h.x > 210)
    assert len(drive.happened(CheckpointReached)) == 1
    drive.hero.put(100, 400)  # under the map
    drive.go("", 60)
    assert drive.happened(Restarted)[-1].checkpoint == "lantern"
    lantern = next(a for a in drive.world.actors if a.place.name == "lantern")
    looks = list(lantern.looks())
    assert isinstance(looks[0], Look)
    assert looks[0].anim == "lit"  # it burns after a death
    assert isinstance(looks[1], Glow)


def test_a_beat_is_reached_once_and_for_all() -> None:
    drive = hall(area("Beat", 100, "bridge"))
    drive.until("R", lambda h: h.x > 160)
    drive.until("L", lambda h: h.x < 60)
    drive.until("R", lambda h: h.x > 160)
    assert [e.name for e in drive.happened(ObjectiveReached)] == ["bridge"]
    assert drive.session.progress.beats == ["bridge"]


def test_talk_is_said_once_line_by_line_with_the_speaker() -> None:
    tae = Thing(2, "Companion", "tae", 40, 112, shape="point", props={"who": "tae"}, layer="room")
    drive = hall(area("Talk", 100, lines="tae:one zuru:two pop:three", seconds=0.5), tae)
    drive.until("R", lambda h: h.x > 120)
    drive.go("", 10)
    friend = next(a for a in drive.world.actors if type(a).__name__ == "Companion")
    drive.go("", 150)
    said = drive.happened(Said)
    assert [(e.who, e.key) for e in said] == [("tae", "one"), ("zuru", "two"), ("pop", "three")]
    assert [e.actor for e in said] == [friend.id, drive.hero.id, 0]
    drive.until("L", lambda h: h.x < 60)
    drive.until("R", lambda h: h.x > 120)
    drive.go("", 150)
    assert len(drive.happened(Said)) == 3


def test_whoever_speaks_is_seen_speaking() -> None:
    tae = Thing(2, "Companion", "tae", 40, 112, shape="point", props={"who": "tae"}, layer="room")
    drive = hall(area("Talk", 8, lines="tae:one", seconds=1.0), tae)
    friend = next(a for a in drive.world.actors if type(a).__name__ == "Companion")
    drive.go("", 20)
    assert friend.pose == "talk"
    drive.go("", 60)
    assert friend.pose != "talk"


def test_two_talks_wait_for_each_other_and_death_ends_them() -> None:
    drive = hall(area("Talk", 60, lines="a:1 a:2", seconds=0.5), area("Talk", 90, lines="b:1", seconds=0.5, oid=2))
    drive.until("R", lambda h: h.x > 100)
    drive.go("", 200)
    assert [e.key for e in drive.happened(Said)] == ["1", "2", "1"]
    drive = hall(area("Talk", 60, lines="a:1 a:2 a:3", seconds=0.5))
    drive.until("R", lambda h: h.x > 70)
    drive.go("", 5)
    drive.hero.put(100, 400)  # under the map
    drive.go("", 40)
    assert len(drive.happened(Said)) == 1


@pytest.mark.parametrize(("until", "letters"), [("jump", "J"), ("crouch", "D"), ("surge", "S"), ("run", "R"), ("fire", "F")])
def test_a_hint_goes_for_good_when_it_is_done(until: str, letters: str) -> None:
    drive = hall(area("Prompt", 80, w=160, key="hint", action="jump+right", until=until))
    drive.until("R", lambda h: h.x > 76)
    drive.until("", lambda h: abs(h.vx) < 1)
    assert len(drive.happened(PromptShown)) == 1
    drive.go(letters, 8)
    assert len(drive.happened(PromptHidden)) == 1
    drive.until("L", lambda h: h.x < 40)
    drive.until("R", lambda h: h.x > 120)
    assert len(drive.happened(PromptShown)) == 1


def test_a_hint_left_behind_comes_again() -> None:
    drive = hall(area("Prompt", 80, key="hint", action="jump", until="climb"))
    drive.until("R", lambda h: h.x > 140)
    assert len(drive.happened(PromptHidden)) == 1
    drive.until("L", lambda h: h.x < 110)
    assert len(drive.happened(PromptShown)) == 2


def test_an_exit_ends_the_chapter() -> None:
    drive = hall(area("Exit", 100, level="village", entry="gate"))
    drive.until("R", lambda _: drive.session.ended is not None)
    assert drive.happened(ChapterEnded)[-1] == ChapterEnded("village", "gate")


def test_the_void_takes_even_those_who_cannot_be_hurt() -> None:
    drive = hall(area("Void", 100))
    drive.hero.safe_ticks = 600
    drive.until("R", lambda h: h.life == 0)
    assert drive.happened(HeroDied)[-1].cause == "void"


def test_the_shield_says_when_one_goes_out_and_is_seen_from_afar() -> None:
    drive = hall(Thing(1, "Shield", "", -200, -100, 400, 400, shape="ellipse", layer="room"))
    drive.until("R", lambda h: h.x > 260)
    drive.until("L", lambda h: h.x < 100)
    assert [e.inside for e in drive.happened(ShieldCrossed)] == [False, True]
    assert [look.radius for _, look in drive.session.looks() if isinstance(look, Dome)] == [200]


@pytest.fixture
def scene() -> Iterator[list[int]]:
    """A cutscene that counts how often it is played."""
    played: list[int] = []

    def play(_: World) -> Script:
        played.append(1)
        yield 1

    cutscene("a_test")(play)
    yield played
    del SCENES["a_test"]


def test_a_trigger_starts_its_scene_once(scene: list[int]) -> None:
    drive = hall(area("Trigger", 100, scene="a_test"))
    drive.until("R", lambda h: h.x > 160)
    drive.until("L", lambda h: h.x < 60)
    drive.until("R", lambda h: h.x > 160)
    assert scene == [1]


@pytest.mark.parametrize(
    ("thing", "says"),
    [
        (area("Talk", 100, lines="tae"), "who:key"),
        (area("Prompt", 100, key="k", until="jmup"), "'jump'"),
        (area("Prompt", 100, key="k", action="jmp"), "'jump'"),
        (area("Trigger", 100, scene="nowhere"), "nowhere"),
        (area("Post", 100, turn=3), "'turn'"),
        (area("Platform", 100, speed=0.0), "'speed'"),
        (area("Lamp", 100, length=-4.0), "'length'"),
    ],
)
def test_what_a_map_gets_wrong_is_said_plainly(thing: Thing, says: str) -> None:
    with pytest.raises(LevelError, match=says):
        Session(room(HALL, things=(thing,))).step(NOTHING)


def test_a_hint_is_said_to_who_has_been_here_for_a_while_and_again_until_it_is_done() -> None:
    drive = hall(area("Hint", 0, w=640, until="done", lines="zuru:a.line", after=2.0))
    drive.go("", 110)
    assert not drive.happened(Said)
    drive.go("", 20)
    assert [said.key for said in drive.happened(Said)] == ["a.line"]
    drive.go("", 120)
    assert len(drive.happened(Said)) == 2
    drive.world.progress.flags["done"] = 1
    drive.go("", 300)
    assert len(drive.happened(Said)) == 2


def test_a_hint_counts_only_the_time_that_is_spent_there() -> None:
    drive = hall(area("Hint", 400, w=64, until="done", lines="zuru:a.line", after=2.0))
    drive.go("", 300)
    assert not drive.happened(Said)


def test_a_hint_may_begin_with_what_was_done_before() -> None:
    drive = hall(area("Hint", 0, w=640, until="done", since="begun", lines="zuru:a.line", after=1.0))
    drive.go("", 130)
    assert not drive.happened(Said)
    drive.world.progress.flags["begun"] = 1
    drive.go("", 70)
    assert len(drive.happened(Said)) == 1
