"""Somebody on his shoulder: slower, no surge, taps only, and more weight; and what she hangs in before that."""

import pytest

from game.actors.ruin import Ruin
from game.sim.burden import CIBO, PACE, WEIGHS
from game.sim.events import Cue
from game.sim.level import Thing
from game.sim.look import Glow, Look
from tests.driving import Drive

HALL = "\n".join(["#" * 120, *["." * 120] * 9, "@" + "." * 119, "#" * 120])
RUIN = Thing(9, "Ruin", "cibo", 400, 176, shape="point", layer="room")
HELD = 80  # ticks, in which a full beam gathers


def hall(*, carries: bool) -> Drive:
    """He stands, with both hands free or not."""
    drive = Drive(HALL, things=(RUIN,), hero="Killy")
    drive.world.progress.flags[CIBO] = int(carries)
    drive.go("", 5)
    return drive


def cues(drive: Drive) -> list[str]:
    """What was told by a name."""
    return [event.name for event in drive.happened(Cue)]


def run(drive: Drive) -> float:
    """How far he comes in a second, when he is at speed."""
    drive.go("R", 60)
    start = drive.hero.x
    drive.go("R", 60)
    return float(drive.hero.x - start)


def test_he_runs_slower_with_her_and_weighs_more() -> None:
    free, laden = hall(carries=False), hall(carries=True)
    assert run(laden) == pytest.approx(run(free) * PACE, rel=0.03)
    assert laden.hero.weighs(laden.world) == free.hero.weighs(free.world) + WEIGHS == 1 + WEIGHS


def test_there_is_no_surge_on_the_ground_nor_in_the_air() -> None:
    drive = hall(carries=True)
    drive.go("RS", 4)
    drive.go("RJ", 8)
    drive.go("RS", 4)
    assert "surge" not in cues(drive)
    free = hall(carries=False)
    free.go("RS", 4)
    assert "surge" in cues(free)


def test_he_taps_and_gathers_nothing() -> None:
    drive = hall(carries=True)
    drive.go("F", HELD, aim=0)
    drive.go("", 10, aim=0)
    assert "charge_full" not in cues(drive)
    assert drive.hero.charge == 0
    assert cues(drive).count("beam_line") >= 1
    free = hall(carries=False)
    free.go("F", HELD, aim=0)
    free.go("", 10, aim=0)
    assert "charge_full" in cues(free)


def test_what_was_begun_ends_when_she_is_taken_up_and_all_is_back_when_she_is_put_down() -> None:
    drive = hall(carries=False)
    drive.go("F", HELD // 2, aim=0)
    assert drive.hero.emitter.charging
    drive.world.progress.flags[CIBO] = 1
    drive.go("F", HELD, aim=0)
    drive.go("", 10)
    assert "charge_full" not in cues(drive)
    slow = run(drive)
    drive.world.progress.flags[CIBO] = 0
    drive.go("L", 120)
    assert run(drive) > slow * 1.2
    drive.go("RS", 4)
    assert "surge" in cues(drive)


def test_the_ruin_shows_what_a_scene_says_with_its_light() -> None:
    drive = hall(carries=False)
    ruin = drive.world.each(Ruin)[0]
    drive.go("", 30)
    before = ruin.state()
    ruin.show("speak")
    picture, light = ruin.looks()
    assert isinstance(picture, Look)
    assert isinstance(light, Glow)
    assert (picture.anim, picture.age) == ("speak", 0)
    drive.go("", 5)
    ruin.show("speak")  # it goes on
    assert next(iter(ruin.looks())).age == 5
    assert ruin.state() != before


def test_taken_along_it_stays_empty_and_dark_in_every_world_after_that() -> None:
    drive = hall(carries=True)
    drive.session.world = drive.session._fresh_world()
    drive.go("", 2)
    (picture,) = drive.world.each(Ruin)[0].looks()
    assert picture.anim == "taken"
