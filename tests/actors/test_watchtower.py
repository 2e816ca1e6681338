"""A tower looked for by a figure that hides: light, cover, stance, noise, the device, and timing."""

from math import hypot
from typing import Any

import pytest

from game.actors.device import Device
from game.actors.watchtower.sweep import bearing
from game.actors.watchtower.watchtower import Watchtower
from game.kit.approach import short_way
from game.kit.routine import Script
from game.sim.alert import Step
from game.sim.damage import Hit, Team
from game.sim.events import AlertChanged, Cue
from game.sim.level import Thing
from game.sim.look import Cone, Glow
from tests.driving import Drive

WIDE, HIGH = 60, 30  # tiles of a room


def placed(kind: str, x: float, y: float, w: float = 0, h: float = 0, **props: Any) -> Thing:
    """One thing of a room; a point when it has no size."""
    return Thing(900, kind, "", x, y, w, h, "rect" if w else "point", props=props, layer="room")


def hall(*floor: str, tower: tuple[int, int], things: tuple[Thing, ...] = (), wide: int = WIDE, **props: Any) -> tuple[Drive, Watchtower]:
    """A closed hall with these rows on its floor, and a tower's lens at a column and so many tiles above the floor."""
    rows = [[*"#" + row.ljust(wide - 2, ".") + "#"] for row in (*[""] * (HIGH - len(floor)), *floor)]
    rows[HIGH - 1 - tower[1]][tower[0]] = "T"
    picture = "\n".join(["#" * wide, *("".join(row) for row in rows), "#" * wide])
    drive = Drive(picture, {"T": ("Watchtower", props), "c": ("Companion", {"who": "tae"})}, things=things)
    return drive, drive.world.each(Watchtower)[0]


def fixed(angle: float, **more: Any) -> dict[str, Any]:
    """Properties of a tower that looks one way."""
    return {"from_angle": angle, "to_angle": angle, **more}


def steps(drive: Drive) -> list[str]:
    """The steps its sensors went through."""
    return [e.step for e in drive.happened(AlertChanged)]


def cues(drive: Drive, name: str) -> int:
    """How often this was heard."""
    return sum(e.name == name for e in drive.happened(Cue))


def fill_ticks(drive: Drive, tower: Watchtower, letters: str = "") -> int:
    """Ticks from the meter's first stir until it is full."""
    drive.until(letters, lambda _: tower.alert.meter > 0)
    return drive.until(letters, lambda _: tower.alert.meter >= 1) + 1


# -- seeing


def test_in_the_open_one_is_seen_and_the_steps_come_in_order() -> None:
    drive, tower = hall(".....@", tower=(6, 10), **fixed(90.0))
    drive.until("", lambda _: tower.alert.step is Step.ALARM)
    assert steps(drive) == ["searching", "alarm"]
    assert drive.world.senses.alerted
    assert cues(drive, "tower_search") == cues(drive, "tower_lock") == 1
    assert cues(drive, "tower_tick") >= 3


def test_the_meter_fills_in_half_a_second_to_two_near_sooner_than_far() -> None:
    near = fill_ticks(*hall(".....@", tower=(6, 6), **fixed(90.0)))
    far = fill_ticks(*hall(".....@", tower=(6, 26), **fixed(90.0)))
    low = fill_ticks(*hall(".....@", tower=(6, 12), **fixed(90.0)), letters="D")
    assert 30 <= near < far <= 120
    assert far / near > 1.3
    assert near < low <= 120


def test_beyond_its_reach_it_sees_nobody() -> None:
    drive, _ = hall(".....@", tower=(6, 26), **fixed(90.0, reach=360.0))
    drive.go("", 300)
    assert not steps(drive)


def test_a_wall_between_hides() -> None:
    wall = [".....................#......@"] * 12
    drive, _ = hall(*[w.replace("@", ".") for w in wall[1:]], wall[0], tower=(6, 5), **fixed(10.0))
    drive.go("", 300)
    assert not steps(drive)


def test_a_catwalk_does_not_hide_a_moving_solid_does() -> None:
    drive, _ = hall("....---", "", "", "", ".....@", tower=(6, 10), **fixed(90.0))
    drive.go("", 120)
    assert steps(drive)
    lid = placed("Platform", 64, 400, 96, 16)
    drive, _ = hall(".....@", tower=(6, 10), things=(lid,), **fixed(90.0))
    drive.go("", 300)
    assert not steps(drive)


def test_behind_a_low_block_one_has_to_crouch() -> None:
    drive, tower = hall("........................#@", tower=(4, 4), wakes="begin", **fixed(9.0))
    drive.go("L", 30)  # close to the block
    drive.go("D", 20)
    drive.world.progress.flags["begin"] = 1
    drive.go("D", 400)
    assert not steps(drive)
    drive.until("", lambda _: tower.alert.step is Step.ALARM)


def test_in_the_dark_one_is_seen_only_close_by() -> None:
    dark = placed("Shadow", 0, 0, WIDE * 16, 600, strength=0.7)
    drive, _ = hall(".....@", tower=(6, 22), things=(dark,), **fixed(90.0))
    drive.go("", 400)
    assert not steps(drive)
    drive, tower = hall(".....@", tower=(6, 8), things=(dark,), **fixed(90.0))
    drive.until("", lambda _: tower.alert.step is Step.ALARM)


def test_the_rim_of_the_cone_only_draws_a_look() -> None:
    drive, tower = hall(".@", tower=(20, 14), **fixed(90.0))
    drive.until("R", lambda _: tower.alert.step is Step.SEARCHING)
    assert tower.alert.meter == 0
    assert tower.lens.angle == 90.0
    stood = drive.hero.x
    drive.until("", lambda _: tower.alert.meter > 0)
    assert tower.lens.angle != 90.0
    assert abs(drive.hero.x - stood) < 12


def test_it_forgets_slowly() -> None:
    device = placed("Device", 900, 496)
    drive, tower = hall("....@", tower=(8, 14), things=(device,), **fixed(90.0))
    drive.until("R", lambda _: tower.alert.meter > 0.5)
    drive.world.each(Device)[0].give_to(drive.hero)
    drive.go("", 2)
    most = tower.alert.meter
    drive.go("", 60)
    assert most - 0.4 < tower.alert.meter < most - 0.2
    assert steps(drive) == ["searching"]
    drive.until("", lambda _: tower.alert.step is Step.UNAWARE, 300)


def test_companions_do_not_give_one_away() -> None:
    drive, _ = hall(*[".....................#"] * 11, ".............c.......#......@", tower=(6, 9), **fixed(45.0, width=60.0))
    drive.go("", 5)
    assert not steps(drive)


# -- cover


def test_inside_the_shield_it_sees_nobody() -> None:
    shield = placed("Shield", 0, 380, 160, 120)
    drive, _ = hall(".....@", tower=(6, 10), things=(shield,), **fixed(90.0))
    drive.go("", 400)
    assert not steps(drive)


def test_who_walks_with_the_device_is_never_seen() -> None:
    device = placed("Device", 40, 480, who="zuru")
    drive, tower = hall(".@", tower=(25, 20), things=(device,), **fixed(90.0, width=120.0))
    for tick in range(1000):
        drive.go("R" if tick // 200 % 2 == 0 else "L")
        assert tower.alert.meter == 0
    assert not steps(drive)
    assert drive.world.each(Device)[0].holder is drive.hero
    assert cues(drive, "device_hum") > 3


def test_at_once_after_leaving_the_device_one_is_seen() -> None:
    device = placed("Device", 320, 496)
    drive, tower = hall("...................@", tower=(25, 20), things=(device,), **fixed(90.0, width=120.0))
    drive.go("", 300)
    assert not steps(drive)
    drive.until("R", lambda _: tower.alert.meter > 0)
    lying = drive.world.each(Device)[0]
    gap = hypot(drive.hero.chest[0] - lying.middle[0], drive.hero.chest[1] - lying.middle[1])
    assert lying.radius < gap < lying.radius + 8


def test_the_device_changes_hands() -> None:
    device = placed("Device", 40, 496, who="zuru")
    drive, tower = hall(".@.......c", tower=(25, 20), things=(device,), **fixed(90.0, width=120.0))
    drive.go("", 5)
    thing = drive.world.each(Device)[0]
    thing.give_to(None)
    drive.until("R", lambda _: tower.alert.meter > 0)
    assert thing.x < drive.hero.x - 60
    thing.give_to(drive.hero)
    drive.go("R", 2)
    assert thing.covers(drive.hero.chest)
    before = tower.alert.meter
    drive.go("R", 30)
    assert tower.alert.meter < before


# -- hearing


def test_a_noise_draws_its_look_and_without_sight_it_goes_back_to_its_round() -> None:
    drive, tower = hall(*["...#.............."] * 4, ".@.#..............", tower=(30, 18), **fixed(60.0))
    at = 300.0, 480.0
    drive.world.senses.make_noise(drive.world, *at, 400.0)
    drive.go("", 2)
    assert steps(drive) == ["searching"]
    drive.until("", lambda _: abs(short_way(bearing((tower.x, tower.y), at), tower.lens.angle)) < 6, 200)
    drive.until("", lambda _: tower.lens.home, 900)
    assert steps(drive) == ["searching", "unaware"]
    assert abs(tower.lens.angle - 60) < 1


def test_a_noise_that_does_not_reach_it_draws_nothing() -> None:
    drive, _ = hall(*["...#.............."] * 4, ".@.#..............", tower=(30, 18), **fixed(60.0))
    drive.world.senses.make_noise(drive.world, 300.0, 480.0, 120.0)
    drive.go("", 60)
    assert not steps(drive)


# -- alarm


def test_the_alarm_cries_and_ends_when_it_has_lost_sight_for_a_while() -> None:
    device = placed("Device", 40, 496)
    drive, tower = hall("....@", tower=(20, 14), things=(device,), **fixed(120.0, width=60.0))
    drive.until("R", lambda _: tower.alert.step is Step.ALARM)
    assert any(isinstance(look, Glow) for look in tower.looks())
    drive.world.each(Device)[0].give_to(drive.hero)
    calm = drive.until("", lambda _: tower.alert.step is Step.SEARCHING)
    assert 360 < calm < 480
    assert cues(drive, "siren") >= 3
    assert not drive.world.senses.alerted
    drive.until("", lambda _: tower.alert.step is Step.UNAWARE)
    assert steps(drive) == ["searching", "alarm", "searching", "unaware"]


def test_one_that_does_not_relent_goes_on() -> None:
    device = placed("Device", 40, 496)
    drive, tower = hall("....@", tower=(20, 14), things=(device,), **fixed(120.0, width=60.0, relents=False, calls="bridge"))
    drive.until("R", lambda _: tower.alert.step is Step.ALARM)
    drive.world.each(Device)[0].give_to(drive.hero)
    drive.go("", 1200)
    assert tower.alert.step is Step.ALARM
    assert drive.world.senses.alarms.calls("bridge")
    assert not drive.world.senses.alarms.calls("hall")


def test_asleep_it_sees_nobody_until_its_flag_is_set() -> None:
    drive, tower = hall(".....@", tower=(6, 10), wakes="siege", **fixed(90.0))
    drive.go("", 200)
    assert not steps(drive)
    assert not any(isinstance(look, Cone) for look in tower.looks())
    drive.world.progress.flags["siege"] = 1
    drive.until("", lambda _: tower.alert.step is Step.ALARM)


def test_the_story_raises_an_alarm_that_outlasts_walls_time_and_death() -> None:
    wall = [".....................#......@"] * 12
    drive, tower = hall(*[w.replace("@", ".") for w in wall[1:]], wall[0], tower=(6, 5), wakes="never", **fixed(180.0))
    tower.raise_alarm(drive.world)
    drive.go("", 900)
    assert tower.alert.step is Step.ALARM
    assert abs(short_way(bearing((tower.x, tower.y), drive.hero.chest), tower.lens.angle)) < 2

    def blow() -> Script:
        drive.hero.take(drive.world, Hit(99, Team.SAFEGUARD))
        yield

    drive.world.run(blow())
    drive.go("", 90)
    again = drive.world.each(Watchtower)[0]
    assert again is not tower
    assert again.alert.step is Step.ALARM
    assert drive.world.senses.alerted


# -- getting past it

BLOCKS = ".......................#.........#...................#.........#....................."
ROOF = ".........................................#####"
WAY = [ROOF, "", BLOCKS, BLOCKS[:1] + "@" + BLOCKS[2:]]
TOWER: dict[str, Any] = {"tower": (44, 12), "wide": 90}


@pytest.mark.parametrize("wait", range(0, 600, 75))
def test_nobody_just_runs_through(wait: int) -> None:
    drive, _ = hall(*[""] * 4, ".@", **TOWER)
    drive.go("", wait + 1)
    for _ in range(500):
        drive.go("R")
    assert "alarm" in steps(drive)


def test_from_cover_to_cover_behind_the_light_one_gets_past() -> None:
    drive, tower = hall(*WAY, **TOWER)
    first, second, third, fourth = (col * 16 for col in (24, 34, 54, 64))

    def low_until(low: float, high: float, way: int) -> None:
        """Crouches until the light looks between these angles and turns that way: 1 to the left, -1 to the right."""
        before = tower.lens.angle
        for _ in range(1500):
            drive.go("D")
            now, before, last = tower.lens.angle, tower.lens.angle, before
            if low < now < high and (now - last) * way > 0:
                return
        raise AssertionError(tower.lens.angle)

    def over(block: int) -> None:
        drive.until("R", lambda h: h.x > block - 34)
        drive.until("RJ", lambda h: h.x > block + 26)

    drive.until("R", lambda h: h.x > 170)
    low_until(60, 100, -1)
    drive.until("R", lambda h: h.x >= first - 8)
    low_until(60, 110, -1)
    over(first)
    drive.until("R", lambda h: h.x >= second - 8)
    low_until(40, 60, -1)
    over(second)
    drive.until("R", lambda h: h.x > 44 * 16)
    low_until(120, 140, 1)
    over(third)
    low_until(90, 130, 1)
    over(fourth)
    drive.until("R", lambda h: h.x > 1250)
    assert not steps(drive)
    assert cues(drive, "tower_sweep") > 6  # it came over the figure, and went on


# -- for the eye, and sameness


def test_its_light_ends_where_structure_is() -> None:
    drive, tower = hall("....#####", *[""] * 4, ".......................@", tower=(6, 10), **fixed(90.0))
    drive.go("", 2)
    cone = next(look for look in tower.looks() if isinstance(look, Cone))
    assert max(y for _, y in cone.points) <= 26 * 16
    assert cone.step == "unaware"


def test_two_runs_are_the_same() -> None:
    def run() -> list[str]:
        drive, _ = hall(*WAY, **TOWER)
        seen = []
        for second in range(20):
            drive.go("R" if second % 3 else "LJ", 60)
            seen.append(drive.world.hash())
        return seen

    assert run() == run()
