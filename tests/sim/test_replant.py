"""The map changes round the figure in the midst of whatever it does: it goes on, and nothing of the old world comes along."""

from game.actors.player.doing import Doing
from game.maps.ascii import room
from game.sim.level import LevelData
from tests.driving import Drive

HALL = """
    ########################
    #......................#
    #......................#
    #......................#
    #......................#
    #......................#
    #......................#
    #......................#
    #.....@................#
    ########################
"""
SHAFT = """
    ####################
    #..................#
    #........H.........#
    #........H.........#
    #........H.........#
    #........H.........#
    #.......@H.........#
    ####################
"""


def changed(picture: str, old: str = "", new: str = "") -> LevelData:
    """The same room with something else in it."""
    return room(picture.replace(old, new) if old else picture)


def test_who_swings_flies_on() -> None:
    drive = Drive(HALL)
    drive.go("F", 1, aim=290)
    drive.until("U", lambda h: h.doing.state is Doing.LINE, 90, aim=290)
    drive.go("R", 12)
    hero, x = drive.hero, drive.hero.px
    before = drive.world
    drive.session.exchange(changed(HALL))
    assert drive.hero is hero
    assert drive.world is not before
    assert hero.doing.state is Doing.FREE
    assert not hero.harpoon.holds
    assert hero.px == x
    assert not before.physics.space.constraints
    drive.until("", lambda h: h.grounded, 120)


def test_who_climbs_a_ladder_stays_on_it_and_falls_where_it_is_gone() -> None:
    drive = Drive(SHAFT)
    drive.until("R", lambda h: h.px >= 9 * 16 + 4)
    drive.until("U", lambda h: h.doing.state is Doing.LADDER)
    drive.go("U", 20)
    height = drive.hero.py
    drive.session.exchange(changed(SHAFT))
    drive.go("", 10)
    assert drive.hero.doing.state is Doing.LADDER
    assert drive.hero.py == height
    drive.session.exchange(changed(SHAFT, "H", "."))
    drive.until("", lambda h: h.grounded, 120)


def test_a_held_button_is_not_pressed_again() -> None:
    drive = Drive(HALL)
    drive.go("J", 1)
    drive.until("J", lambda h: h.grounded and h.vy >= 0, 120)
    drive.go("J", 30)
    assert drive.hero.grounded
    drive.session.exchange(changed(HALL))
    drive.go("J", 10)
    assert drive.hero.grounded


def test_where_the_map_ends_now_it_comes_back_into_it() -> None:
    drive = Drive(SHAFT)
    drive.until("R", lambda h: h.px > 250)
    drive.session.exchange(room(HALL.replace("#......................#", "#......#").replace("########################", "########")
                                .replace("#.....@................#", "#.....@#")))  # fmt: skip
    left, _, right, bottom = drive.hero.box()
    assert 0 < left < right < drive.session.level.size[0]
    assert bottom <= drive.session.level.size[1]
