"""What hangs and weighs meets brutes, friends, water and floors: what one would expect of it, though nobody planned it."""

from typing import Any

import pytest

from game.actors.brute.brute import Brute
from game.actors.brute.mind import Mind
from game.sim.damage import Hit, Team
from game.sim.events import Cue
from game.sim.heavy import SINKS, Hold
from game.sim.trail import Step, Trail
from tests.actors.weights import FLOOR, HALL, PIT, driven, load, one, tank, thing
from tests.driving import Drive

FULL_BEAM = 10


def friend(x: float, who: str = "tae") -> Any:
    """Somebody who comes along."""
    return thing(9, "Companion", x, FLOOR, name=who, who=who)


def inside(solid: Any, body: Any) -> bool:
    """Is the middle of this body in that thing?"""
    x, y = round(body.x), round(body.y)
    found: bool = solid.blocks(x - 5, y - 36, x + 5, y - 4)
    return found


def stays_at(tae: Any, x: float, y: float = FLOOR, solid: Any = None) -> None:
    """From now on she stands there, and goes nowhere by herself."""
    tae.stays, tae.hop, tae.x, tae.y = True, None, x, y
    tae.trail = Trail(Step(x, y) if solid is None else Step(x - solid.left, y - solid.top, solid=solid))


@pytest.mark.parametrize("push", [1200.0, -1200.0, 4000.0])
def test_who_is_in_the_way_of_a_swing_steps_back_or_gets_on(push: float) -> None:
    drive = driven(HALL, tank(x=300, y=FLOOR - 90, length=150.0), friend(40))
    block, tae = one(drive, "Tank"), one(drive, "Companion")
    drive.go("", 20)
    stays_at(tae, 332.0 + (60 if push > 0 else -60))
    start = tae.x
    block.pushed(drive.world, block.middle, push, 0.0)
    in_it = [inside(block, tae) for _ in range(200) if drive.go("") or tae.hop is None]
    longest = max(len(run) for run in "".join("x" if x else " " for x in in_it).split(" "))
    assert longest <= 4  # who only stands thinks every few ticks
    assert abs(tae.x - start) > 8
    assert not drive.world.level.terrain.blocks(round(tae.x) - 5, round(tae.y) - 36, round(tae.x) + 5, round(tae.y) - 4)


def test_who_rides_it_does_not_go_into_the_wall_it_swings_against() -> None:
    picture = HALL.split("\n")
    picture[:8] = ["#" * 60, *["." * 57 + "###"] * 7]
    drive = driven("\n".join(picture), tank(x=836, y=FLOOR - 192, length=60.0), friend(40))
    block, tae = one(drive, "Tank"), one(drive, "Companion")
    drive.go("", 10)
    stays_at(tae, block.left + 60.0, block.top, block)
    walled = 0
    for _ in range(4):
        block.pushed(drive.world, block.middle, 2500.0, 0.0)
        for _ in range(40):
            drive.go("")
            x, y = round(tae.x), round(tae.y)
            walled += drive.world.level.terrain.blocks(x - 5, y - 36, x + 5, y - 4)
    assert block.left + block.w > 890
    assert walled <= 8


def test_a_quick_swing_hits_who_is_no_friend() -> None:
    drive = driven(HALL, tank(x=300, y=FLOOR - 82, length=150.0, tough=True), thing(3, "Brute", 420, FLOOR))
    block, brute = one(drive, "Tank"), one(drive, "Brute")
    drive.hero.put(900, FLOOR)
    drive.go("", 10)
    life = brute.life
    block.pushed(drive.world, block.middle, 2400.0, 0.0)
    drive.go("", 120)
    assert brute.life < life


def test_who_cuts_his_own_chain_rides_the_tank_down_on_to_a_brute() -> None:
    drive = driven(HALL, tank(x=300, y=FLOOR - 200, length=100.0), thing(3, "Brute", 332, FLOOR))
    block = one(drive, "Tank")
    drive.hero.put(332, FLOOR - 200)
    drive.go("", 30)
    drive.go("F", 2, -90)
    drive.go("", 60, -90)
    assert not drive.world.each(Brute)
    assert (block.phase, drive.hero.py, drive.hero.grounded) == (Hold.LYING, block.top, True)
    assert drive.hero.life == drive.hero.most_life


def test_what_falls_breaks_a_rotten_floor() -> None:
    bed = thing(1, "Rotten", 160, FLOOR - 4, 144, 24, bears=2.5)
    drive = driven(PIT, bed, load(2, 200, FLOOR - 140, length=40.0, weight=4.0))
    crate = one(drive, "Load")
    drive.go("", 5)
    crate.cut_loose(drive.world, crate.ring())
    drive.go("", 200)
    assert any(not floor.solid for floor in drive.world.actors if type(floor).__name__ == "Rotten")
    assert crate.top > FLOOR


def test_in_water_it_sinks_slowly_and_is_heard() -> None:
    basin = thing(7, "Water", 400, FLOOR, 400, 224, level=0.8)
    drive = driven(PIT, basin, load(2, 500, FLOOR - 100, length=40.0))
    crate = one(drive, "Load")
    drive.go("", 5)
    crate.cut_loose(drive.world, crate.ring())
    speeds = drive.go("", 120, watch=lambda _: (crate.top, crate.speed_y))
    surface = FLOOR + 224 * 0.2
    assert max(speed for top, speed in speeds if surface + 60 < top < surface + 130) <= SINKS
    assert len([e for e in drive.happened(Cue) if e.name == "splash_large"]) == 1


def test_a_thick_mask_stops_full_beams_and_not_for_ever() -> None:
    drive = driven(HALL, thing(3, "Brute", 500, FLOOR))
    brute = one(drive, "Brute")
    brute.facing, brute.thick = -1, 2
    drive.hero.put(300, FLOOR)
    drive.go("", 5)
    beam = Hit(FULL_BEAM, Team.PEOPLE, 320.0, 0.0)
    for left in (1, 0):
        at = brute.px
        brute.facing = -1
        assert not brute.take(drive.world, beam)
        assert (brute.thick, brute.life, brute.bare, brute.mind.state) == (left, 5, False, Mind.STAGGER)
        assert brute.px > at
        drive.go("", 60)
    brute.facing = -1
    assert brute.take(drive.world, beam)
    assert not brute.alive


def test_from_behind_a_thick_mask_is_no_help() -> None:
    drive = driven(HALL, thing(3, "Brute", 500, FLOOR))
    brute = one(drive, "Brute")
    brute.facing, brute.thick = 1, 2
    drive.go("", 2)
    brute.facing = 1
    assert brute.take(drive.world, Hit(1, Team.PEOPLE, 100.0, 0.0))
    assert brute.take(drive.world, Hit(FULL_BEAM, Team.PEOPLE, 320.0, 0.0))
    assert not brute.alive


def over_a_slab(*things: Any) -> Drive:
    """A hall with a floor in it that comes down once `gives` is set."""
    slab = thing(5, "Breakable", 240, FLOOR - 128, 160, 48, flag="gives", crush=0, fastest=75.0)
    picture = [list(row) for row in HALL.split("\n")]
    for row in range(12, 15):
        picture[row][15:25] = "%" * 10
    for row in range(12):
        picture[row][14] = "#"
    return driven("\n".join(map("".join, picture)), slab, *things)


def test_who_is_under_a_floor_that_has_come_down_gets_on_to_it() -> None:
    drive = over_a_slab(tank(x=800, y=100, length=60.0), friend(40))
    tae = one(drive, "Companion")
    drive.go("", 10)
    stays_at(tae, 320)
    drive.world.progress.flags["gives"] = 1
    drive.go("", 400)
    fallen = one(drive, "Mass")
    assert fallen.top + fallen.h == FLOOR
    assert (tae.x, tae.y) == (320, fallen.top)


def test_what_lies_on_a_floor_comes_down_with_it() -> None:
    drive = over_a_slab(load(2, 300, FLOOR - 190, length=20.0))
    crate = one(drive, "Load")
    drive.go("", 5)
    crate.cut_loose(drive.world, crate.ring())
    drive.go("", 60)
    drive.world.progress.flags["gives"] = 1
    fallen = one(drive, "Mass")
    gaps = drive.go("", 250, watch=lambda _: fallen.top - crate.top - crate.h)
    assert fallen.top + fallen.h == FLOOR
    assert set(gaps) == {0}
