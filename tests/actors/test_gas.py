"""Gas: what sets it off, when, whom it burns, what it throws, and how long the place is empty after it."""

from typing import Any

import pytest

from game.actors.gas import BURN, FILL, TELL, Fume, Gas
from game.actors.lamp import Lamp
from game.kit.ticks import ticks
from game.sim.blast import Blown
from game.sim.damage import Hit, Team
from game.sim.events import Cue, Died
from game.sim.level import LevelError, Thing
from game.sim.look import Glow, Look
from tests.driving import Drive

HALL = "\n".join(["#" * 50, *["#" + "." * 48 + "#"] * 9, "#.@" + "." * 46 + "#", "#" * 50])  # the ceiling is at 16, the floor at 176 px


def thing(oid: int, kind: str, x: float, y: float, w: float = 0, h: float = 0, **props: Any) -> Thing:
    return Thing(oid, kind, "", x, y, w, h, "rect" if w else "point", props=props, layer="room")


def gas(x: float = 400, w: float = 128, oid: int = 80, **props: Any) -> Thing:
    return thing(oid, "Gas", x, 16, w, 112, **{"depth": 48.0, **props})


def hall(*things: Thing, picture: str = HALL, hero: str = "Killy") -> tuple[Drive, Gas]:
    drive = Drive(picture, things=(gas(), *things), hero=hero)
    return drive, drive.world.actor(80)


def tap(drive: Drive, aim: float) -> None:
    drive.go("F", 4, aim=aim)
    drive.go("", 2, aim=aim)


def cues(drive: Drive, name: str) -> list[Cue]:
    return [e for e in drive.happened(Cue) if e.name == name]


def test_a_tap_at_its_edge_is_told_before_it_burns() -> None:
    drive, cloud = hall()
    drive.hero.put(300, 176)
    tap(drive, -45)
    assert cloud.fume.state is Fume.TELLS
    assert cues(drive, "gas_tell")
    told = drive.until("", lambda _: cloud.fume.state is Fume.BURNS)
    assert 18 <= told <= TELL
    assert cues(drive, "gas_ignite")


def test_the_full_beam_sets_it_off_at_once() -> None:
    drive, cloud = hall()
    drive.hero.put(200, 176)
    drive.until("F", lambda h: h.charge == 1.0, aim=-30)
    drive.until("", lambda _: cloud.fume.state is Fume.BURNS, 16, aim=-30)


def test_a_shot_that_passes_below_does_nothing() -> None:
    drive, cloud = hall()
    tap(drive, 0)
    drive.go("", 40)
    assert cloud.fume.state is Fume.GATHERS


def test_it_is_empty_for_a_while_and_fills_again() -> None:
    drive, cloud = hall()
    cloud.kindle(drive.world, 0)
    drive.until("", lambda _: cloud.fume.state is Fume.EMPTY, BURN + 10)
    assert cloud.amount == 0
    cloud.kindle(drive.world, 0)
    drive.go("", ticks(6.0) - 2)
    assert cloud.fume.state is Fume.EMPTY
    assert not list(cloud.looks())
    drive.go("", 4 + FILL // 2)
    assert 0.4 < cloud.amount < 0.6
    drive.go("", FILL)
    assert cloud.amount == 1.0


def test_so_little_of_it_does_not_burn() -> None:
    drive, cloud = hall()
    cloud.amount = 0.2
    cloud.kindle(drive.world, 0)
    assert cloud.fume.state is Fume.GATHERS


def test_whoever_is_in_the_flame_is_burnt_and_who_stands_lower_is_not() -> None:
    drive, cloud = hall(thing(81, "Crawler", 460, 30))
    drive.hero.put(464, 176)
    drive.go("", 2)
    cloud.kindle(drive.world, 0)
    drive.go("", 6)
    assert [e.who for e in drive.happened(Died)] == ["Crawler"]
    assert drive.hero.life == drive.hero.most_life
    drive.hero.put(464, 100)
    drive.go("", 4)
    assert drive.hero.life == drive.hero.most_life - 2


def test_the_blast_throws_who_is_near_and_not_who_is_behind_a_wall() -> None:
    rows = HALL.split("\n")
    walled = "\n".join([rows[0], *[row[:34] + "#" + row[35:] for row in rows[1:-1]], rows[-1]])
    for picture, thrown in ((HALL, True), (walled, False)):
        drive, cloud = hall(picture=picture)
        drive.hero.put(592, 120)
        cloud.kindle(drive.world, 0)
        before = drive.hero.px
        drive.go("", 8)
        assert (drive.hero.px > before + 8) is thrown


def test_what_hangs_near_it_swings() -> None:
    drive, cloud = hall(thing(82, "Lamp", 600, 16, length=60.0))
    lamp = drive.world.each(Lamp)[0]
    assert isinstance(lamp, Blown)
    drive.go("", 60)
    cloud.kindle(drive.world, 0)
    assert max(drive.go("", 40, watch=lambda _: abs(lamp.x - 600))) > 8


def test_a_lamp_that_breaks_in_it_sets_it_off() -> None:
    floor = HALL.split("\n")
    floor[5] = "#" + "." * 25 + "####" + "." * 19 + "#"
    drive = Drive("\n".join(floor), things=(thing(80, "Gas", 380, 32, 128, 64, depth=60.0), thing(82, "Lamp", 440, 16, length=12.0)))
    lamp, cloud = drive.world.each(Lamp)[0], drive.world.actor(80)
    drive.hero.put(200, 176)
    drive.go("", 10)
    lamp.cut(drive.world, (420, 20), (460, 20), 4.0)
    drive.until("", lambda _: cloud.fume.state is Fume.TELLS, 120)


def test_a_flame_sets_it_off_again_and_again() -> None:
    drive, cloud = hall(thing(83, "Fire", 464, 96))
    drive.hero.put(200, 176)
    drive.go("", 900)
    assert len(cues(drive, "gas_ignite")) >= 2
    assert cloud.depth == 48.0


def test_a_flame_burns_who_walks_into_it() -> None:
    drive = Drive(HALL, things=(thing(83, "Fire", 100, 176),))
    drive.until("R", lambda h: h.life < h.most_life, 60)


def test_one_cloud_sets_off_the_next() -> None:
    drive, cloud = hall(gas(540, 96, 84))
    cloud.kindle(drive.world, 0)
    drive.go("", 30)
    assert drive.world.actor(84).fume.state is Fume.BURNS


def test_structure_that_is_marked_for_it_breaks() -> None:
    rows = HALL.split("\n")
    for row in range(1, 5):
        rows[row] = rows[row][:24] + "%%" + rows[row][26:36] + "%%" + rows[row][38:]
    things = (thing(85, "Breakable", 384, 16, 32, 64, blasts=True), thing(86, "Breakable", 576, 16, 32, 64))
    drive = Drive("\n".join(rows), things=(gas(416, 160), *things))
    drive.world.actor(80).kindle(drive.world, 0)
    drive.go("", 4)
    assert drive.world.actor(85) is None
    assert drive.world.actor(86) is not None


def test_it_is_seen_and_glows_before_it_burns() -> None:
    drive, cloud = hall()
    calm = max(x.strength for x in cloud.looks() if isinstance(x, Glow))
    assert sum(isinstance(x, Look) for x in cloud.looks()) >= 4
    cloud.kindle(drive.world, TELL)
    bright = drive.go("", 20, watch=lambda _: max(x.strength for x in cloud.looks() if isinstance(x, Glow)))
    assert max(bright) > calm * 1.5
    drive.go("", 10)
    assert {x.sheet for x in cloud.looks() if isinstance(x, Look)} >= {"gas_burst"}


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(LevelError, match="'depth' is 400"):
        Drive(HALL, things=(gas(depth=400.0),))


def test_far_from_the_figure_it_does_nothing() -> None:
    drive = Drive("\n".join(["#" * 200, *["#" + "." * 198 + "#"] * 8, "#@" + "." * 197 + "#", "#" * 200]), things=(gas(2400),))
    drive.go("R", 30)
    assert not [a for a in drive.world.awake if isinstance(a, Gas)]


def test_two_runs_are_the_same() -> None:
    def play() -> str:
        drive, cloud = hall(thing(81, "Crawler", 500, 30), thing(83, "Fire", 430, 96), gas(540, 96, 84))
        drive.go("R", 200)
        drive.hero.take(drive.world, Hit(1, Team.PLACE))
        drive.go("J", 60)
        assert cloud.state()
        return str(drive.world.hash())

    assert play() == play()
