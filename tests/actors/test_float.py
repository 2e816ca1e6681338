"""What floats: it stands on the water, rises with it, bobs, carries, and crushes nobody."""

from game.actors.float import Float
from game.actors.player.doing import Doing
from game.actors.water import Water
from game.sim.water import OUT
from tests.actors.test_water import ROOM, SHAFT, pool, shaft, thing, valve
from tests.driving import Drive

RAFT = thing(93, "Float", 700, 260, 64, 12)


def rides(*more: object, **props: object) -> Drive:
    """The figure on the raft in the shaft."""
    things = (pool(), shaft(0.3), valve(flag="flood", **props), RAFT, *more)
    drive = Drive(ROOM, things=things, hero="Killy")  # type: ignore[arg-type]
    raft = drive.world.each(Float)[0]
    drive.hero.put(732, raft.top)
    drive.go("", 60)
    return drive


def raft_of(drive: Drive) -> Float:
    found: Float = drive.world.each(Float)[0]
    return found


def test_it_stands_out_of_the_water_wherever_it_was_placed() -> None:
    for y in (100.0, 300.0):
        drive = Drive(ROOM, things=(shaft(0.5), thing(93, "Float", 700, y, 64, 12)))
        drive.go("", 3)
        assert raft_of(drive).top == SHAFT["y"] + SHAFT["h"] // 2 - OUT


def test_it_rises_with_the_water_and_never_loses_its_rider() -> None:
    drive = rides(speed=40.0)
    raft, before = raft_of(drive), raft_of(drive).top
    drive.world.progress.flags["flood"] = 1
    for _ in range(400):
        drive.go("", 1)
        assert drive.hero.py == raft.top
        assert drive.hero.grounded
    assert before - raft.top > 100
    assert abs(raft.top - (drive.world.each(Water)[1].surface - OUT)) < 5


def test_it_gives_under_a_landing_and_comes_up_again() -> None:
    drive = rides()
    raft = raft_of(drive)
    rest = raft.top
    drive.go("J", 6)
    drive.until("", lambda h: h.grounded)
    tops = drive.go("", 40, watch=lambda _: raft.top)
    assert 3 <= max(tops) - rest <= 16
    drive.go("", 120)
    assert raft.top == rest
    assert raft.vy == 0


def test_a_ceiling_holds_it_and_nobody_is_crushed() -> None:
    ceiling = ROOM.split("\n")
    for row in (5, 6):  # a ceiling over the shaft, its lower edge at 112
        ceiling[row] = ceiling[row][:42] + "#" * 8 + ceiling[row][50:]
    drive = Drive("\n".join(ceiling), things=(pool(0.9), shaft(0.3), valve(flag="flood", speed=200.0), RAFT), hero="Killy")
    drive.hero.put(732, raft_of(drive).top)
    drive.go("", 30)
    drive.world.progress.flags["flood"] = 1
    drive.go("", 400)
    assert drive.hero.life > 0
    assert raft_of(drive).top == 112 + 40
    drive.hero.put(600, 208)
    drive.go("", 60)
    assert 112 <= raft_of(drive).top < 152  # now it is free to rise on


def test_without_water_it_lies_on_the_ground() -> None:
    drive = Drive(ROOM, things=(pool(0.1), thing(94, "Float", 380, 290, 64, 12), thing(92, "Valve", 600, 180, drains=90, speed=200.0)))
    drive.hero.put(600, 208)
    drive.go("E", 120)
    assert raft_of(drive).top == 320 - 12


def test_one_swims_up_to_it_and_gets_on() -> None:
    drive = Drive(ROOM, things=(pool(0.6), thing(94, "Float", 400, 230, 64, 12)), hero="Killy")
    drive.hero.put(340, round(drive.world.each(Water)[0].surface) + 28)
    drive.go("", 20)
    assert drive.hero.doing.state is Doing.SWIM
    drive.until("R", lambda h: h.rides(raft_of(drive)) and h.grounded, 200)


def test_at_rest_it_says_nothing_new() -> None:
    drive = rides()
    drive.go("", 120)
    before = raft_of(drive).state()
    drive.go("", 30)
    assert raft_of(drive).state() == before
