"""Boxes of words wait for the player, in the simulation: the same in every language, and the same again when it is played again."""

from collections.abc import Callable

import pytest

from game.kit.routine import Script
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.box import SETTLES
from game.sim.events import BoxAsked, BoxClosed, BoxShown, CameraCalled, Letterboxed, SceneBegan, SceneEnded, Shook
from game.sim.scripts import Scene, nothing
from game.sim.staging import SKIP_TICKS
from game.sim.verbs import camera, choose, letterbox, look, person, send, shake, tell, wait
from game.sim.world import World
from tests.driving import Drive

ROOM = """
    ....................
    ....................
    ..@.................
    ####################
"""


def talk(script: Callable[[World], Script], *, scene: bool = False) -> Drive:
    """A figure to whom this is just being said, in a conversation or in a cutscene."""
    drive = Drive(ROOM)
    world = drive.world
    staging = world.staging
    world.run(staging.perform(world, Scene("told", script, nothing, nothing)) if scene else staging.converse(world, script(world)))
    drive.go("", 2)
    return drive


def two_lines(world: World) -> Script:
    yield from tell(world, "zuru", "one")
    yield from tell(world, "kina", "two", shaken=True)


def a_question(world: World) -> Script:
    which = yield from choose(world, "killy", ("look", "far", "nothing"))
    world.progress.flags["said"] = which + 1
    yield from tell(world, "kina", "so")


@pytest.mark.parametrize("letter", ["E", "J", "F"])
def test_a_line_stays_until_a_press(letter: str) -> None:
    drive = talk(two_lines)
    assert drive.happened(BoxShown) == [BoxShown("zuru", "one", drive.hero.id)]
    drive.go("", 600)
    assert len(drive.happened(BoxShown)) == 1
    drive.go(letter, 3)
    assert drive.happened(BoxShown)[1:] == [BoxShown("kina", "two", 0, True)]
    drive.go(letter, 100)  # held: not another press
    assert drive.world.staging.box is not None
    drive.go("", 2)
    drive.go(letter, 2)
    assert drive.world.staging.box is None
    assert len(drive.happened(BoxClosed)) == 2


def test_what_was_held_as_it_opened_does_not_go_on() -> None:
    drive = Drive(ROOM)
    drive.go("E", 5)
    drive.world.run(drive.world.staging.converse(drive.world, two_lines(drive.world)))
    drive.go("E", 60)
    assert len(drive.happened(BoxShown)) == 1


def test_the_figure_stands_while_it_is_talked_to_and_the_press_that_ends_it_is_not_felt() -> None:
    drive = talk(two_lines)
    x, y = drive.hero.px, drive.hero.py
    drive.go("R", 60)
    drive.go("J", 3)
    drive.go("", 3)
    drive.go("RJ", 20)  # the last line is gone, and both are still held
    assert drive.world.staging.scene is None
    assert drive.hero.py == y
    assert drive.hero.px > x
    drive.go("R", 2)
    drive.until("RJ", lambda hero: hero.py < y, 10)


def test_nobody_is_hurt_meanwhile() -> None:
    drive = talk(two_lines)
    drive.go("", 30)
    assert drive.hero.safe_ticks > 0


def test_a_conversation_is_not_skipped_and_tells_nobody_that_a_scene_began() -> None:
    drive = talk(two_lines)
    drive.go("E", 3 * SKIP_TICKS)
    assert drive.world.staging.box is not None
    assert drive.world.staging.skipping == 0
    assert not drive.happened(SceneBegan)


@pytest.mark.parametrize(("keys", "answer"), [("", 1), ("D", 2), ("DD", 3), ("DDD", 1), ("U", 3), ("DU", 1)])
def test_answers(keys: str, answer: int) -> None:
    drive = talk(a_question)
    drive.go("", SETTLES)
    for key in keys:
        drive.go(key, 4)
        drive.go("", 4)
    assert len(drive.happened(BoxAsked)) == 1 + len(keys)
    assert drive.happened(BoxAsked)[-1] == BoxAsked(("look", "far", "nothing"), answer - 1, "killy", 0)
    drive.go("E", 2)
    assert drive.world.progress.flags["said"] == answer
    assert drive.happened(BoxClosed) == [BoxClosed(("look", "far", "nothing")[answer - 1])]
    assert drive.happened(BoxShown) == [BoxShown("kina", "so")]


def test_who_presses_fast_has_not_answered() -> None:
    drive = talk(a_question)
    drive.go("E", 2)
    drive.go("", 2)
    assert "said" not in drive.world.progress.flags


def test_there_has_to_be_an_answer() -> None:
    with pytest.raises(ValueError, match="choose"):
        next(choose(Drive(ROOM).world, "killy", ()))


def test_a_scene_is_skipped_by_holding_whatever_is_open() -> None:
    drive = talk(two_lines, scene=True)
    drive.go("E", SKIP_TICKS + 2)
    assert drive.world.staging.scene is None
    assert drive.world.staging.box is None
    assert drive.world.progress.flags["scene.told"]
    assert len(drive.happened(BoxClosed)) == 2
    assert len(drive.happened(SceneEnded)) == 1


def test_a_question_that_is_skipped_has_its_first_answer() -> None:
    def play(world: World) -> Script:
        yield from tell(world, "kina", "one")
        yield SKIP_TICKS - 6
        yield from a_question(world)

    drive = talk(play, scene=True)
    drive.go("E", SKIP_TICKS + 2)
    assert drive.world.staging.scene is None
    assert drive.world.progress.flags["said"] == 1
    assert drive.world.staging.box is None


def test_two_conversations_wait_for_each_other() -> None:
    drive = talk(two_lines)
    drive.world.run(drive.world.staging.converse(drive.world, a_question(drive.world)))
    for _ in range(2):
        assert len(drive.happened(BoxAsked)) == 0
        drive.go("E", 2)
        drive.go("", 2)
    assert len(drive.happened(BoxAsked)) == 1


def test_a_line_beside_the_play_holds_the_figure_too() -> None:
    drive = Drive(ROOM)
    drive.world.run(two_lines(drive.world))
    drive.go("", 2)
    x = drive.hero.px
    drive.go("R", 30)
    assert drive.hero.px == x
    for _ in range(2):
        drive.go("E", 2)
        drive.go("", 2)
    drive.go("R", 10)
    assert drive.hero.px > x


def test_a_death_closes_the_box() -> None:
    drive = talk(a_question)
    drive.hero.life = 0
    drive.go("", 2)
    assert drive.world.staging.box is None
    assert drive.world.staging.scene is None
    assert drive.happened(BoxClosed) == [BoxClosed("")]
    assert "said" not in drive.world.progress.flags


def test_giving_up_in_the_middle_of_a_scene_begins_it_anew() -> None:
    drive = talk(two_lines, scene=True)
    drive.session.step(Actions(Button.AGAIN))
    assert drive.world.staging.box is None
    assert not drive.world.staging.busy
    assert "scene.told" not in drive.world.progress.flags


def test_it_is_the_same_when_it_is_played_again() -> None:
    def run() -> list[str]:
        session = Session(room(ROOM))
        session.step(NOTHING)
        session.world.run(session.world.staging.converse(session.world, a_question(session.world)))
        hashes = []
        for tick in range(120):
            session.step(Actions(Button.DOWN if tick in (30, 40) else Button.USE if tick in (60, 90) else Button(0)))
            hashes.append(session.hash())
        return hashes

    first = run()
    assert first == run()
    assert first[29] != first[45]


def test_without_a_box_the_state_is_what_it_was() -> None:
    drive = Drive(ROOM)
    assert drive.world.staging.state() == ("", 0, None, 0, 0)


def test_the_camera_stays_while_somebody_reads_and_comes_back() -> None:
    def play(world: World) -> Script:
        camera(world, 400.0, 100.0)
        letterbox(world, True)
        shake(world, 0.4)
        yield from wait(0.5)
        yield from tell(world, "kina", "one")

    drive = talk(play)
    drive.go("", 1000)
    assert drive.happened(Shook) == [Shook(400.0, 100.0, 0.4)]
    assert [call.ticks > 1000 for call in drive.happened(CameraCalled)] == [True]
    drive.go("E", 3)
    assert drive.happened(CameraCalled)[-1].ticks == 0
    assert drive.happened(Letterboxed) == [Letterboxed(True), Letterboxed(False)]


def test_others_are_sent_and_look() -> None:
    drive = Drive(ROOM)
    hero = drive.world.hero
    asked = []
    hero.called = asked.append
    look(drive.world, "zuru", hero.x - 50)
    assert hero.facing == -1
    drive.world.run(send(drive.world, "zuru", hero.x))
    drive.go("", 1)
    assert asked == [(hero.x, hero.y)]
    assert person(drive.world, "nobody") is None
