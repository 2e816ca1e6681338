"""Lamps of the village: who lights them, and when they are turned down."""

from game.actors.lantern import Lantern
from game.sim.level import Thing
from game.sim.look import Glow
from tests.driving import Drive

HALL = "\n".join([*["." * 40] * 6, "@" + "." * 39, "#" * 40])


def _lamps(**props: str | int | float) -> tuple[Drive, Lantern]:
    drive = Drive(HALL, things=(Thing(1, "Lantern", "", 64, 40, shape="point", props=props, layer="room"),))
    return drive, drive.world.each(Lantern)[0]


def _shines(lamp: Lantern) -> bool:
    return any(isinstance(look, Glow) for look in lamp.looks())


def test_it_is_turned_down_at_its_hour_and_not_before() -> None:
    drive, lamp = _lamps(until=2)
    drive.world.progress.flags["day"] = 1
    drive.go("", 60)
    assert _shines(lamp)
    drive.world.progress.flags["day"] = 2
    drive.go("", 60)
    assert not _shines(lamp)


def test_the_upper_rows_go_first() -> None:
    drive = Drive(HALL, things=tuple(Thing(n, "Lantern", "", 64, y, shape="point", layer="room") for n, y in ((1, 8), (2, 88))))
    upper, lower = sorted(drive.world.each(Lantern), key=lambda lamp: lamp.y)
    drive.world.progress.flags["day"] = 2
    while _shines(upper):
        drive.go("", 1)
    assert _shines(lower)


def test_one_that_waits_for_a_flag_is_lit_with_it() -> None:
    drive, lamp = _lamps(flag="fed")
    assert not _shines(lamp)
    drive.world.progress.flags["fed"] = 1
    drive.go("", 60)
    assert _shines(lamp)


def test_in_a_world_that_begins_later_it_is_out_at_once() -> None:
    drive, lamp = _lamps(until=1)
    drive.world.progress.flags["day"] = 3
    lamp.begin(drive.world)
    assert not _shines(lamp)
