"""How a figure moves, as play promises it: heights, forgiveness, ledges, ladders, platforms, and never through anything."""

import pytest

from game.actors.player import feel
from game.sim.events import Cue, HeroDied, Landed, Restarted
from tests.driving import Drive

FLAT = """
    ............................................................
    ............................................................
    ............................................................
    ............................................................
    ............................................................
    ............................................................
    ............................................................
    ............................................................
    ............................................................
    ..@.........................................................
    ############################################################
"""


def rise(drive: Drive, held_for: int) -> float:
    """How high a jump goes whose button is held for so many ticks."""
    ground = drive.hero.y
    heights = drive.go("J", held_for, watch=lambda h: h.y) + drive.go("", 90, watch=lambda h: h.y)
    return float(ground - min(heights))


def test_a_held_jump_is_two_bodies_high_and_a_tap_half_a_body() -> None:
    assert 80 <= rise(Drive(FLAT), 30) <= 90
    assert 17 <= rise(Drive(FLAT), 1) <= 26


def test_full_speed_is_reached_within_six_ticks_and_lost_as_fast() -> None:
    drive = Drive(FLAT)
    speeds = drive.go("R", 6, watch=lambda h: h.vx)
    assert speeds[-1] == feel.RUN
    assert drive.go("", 6, watch=lambda h: h.vx)[-1] == 0


EDGE = """
    ..............................
    ..............................
    ..............................
    ..............................
    ..@...........................
    ##########....................
    ##########....................
    ##########....................
    ##########....................
    ##########....................
    ##########....................
    ##########....................
    ##########....................
    ##############################
"""


@pytest.mark.parametrize(("late", "jumps"), [(0, True), (4, True), (5, False), (9, False)])
def test_coyote_time_a_jump_counts_a_moment_after_the_edge(late: int, jumps: bool) -> None:
    drive = Drive(EDGE)
    drive.until("R", lambda h: not h.grounded)
    drive.go("R", late)
    drive.go("RJ", 1)
    assert any(c.name == "jump" for c in drive.happened(Cue)) is jumps


@pytest.mark.parametrize(("early", "jumps"), [(2, True), (5, True), (12, False)])
def test_a_jump_pressed_a_moment_before_landing_is_kept(early: int, jumps: bool) -> None:
    ticks_of_fall = Drive(EDGE)
    ticks_of_fall.until("R", lambda h: not h.grounded)
    fall = ticks_of_fall.until("R", lambda h: h.grounded)
    drive = Drive(EDGE)
    drive.until("R", lambda h: not h.grounded)
    drive.go("R", fall - early)
    drive.events.clear()
    drive.go("RJ", 1)
    drive.go("RJ", 20)
    assert any(c.name == "jump" for c in drive.happened(Cue)) is jumps


def test_a_corner_that_only_just_catches_the_head_is_slipped_past() -> None:
    drive = Drive("""
        ..............
        ..............
        .....###......
        ..............
        ..............
        ..............
        ..@...........
        ##############
    """)
    drive.until("R", lambda h: h.px >= 78)
    drive.until("", lambda h: h.vx == 0)
    drive.hero.put(78, drive.hero.py)  # the head reaches 6 px under the block
    assert min(drive.go("J", 40, watch=lambda h: h.y)) < 112 - 60
    drive.until("", lambda h: h.grounded)
    drive.hero.put(86, drive.hero.py)  # 14 px: too much to slip past
    assert min(drive.go("J", 40, watch=lambda h: h.y)) > 112 - 40


LEDGE = """
    ..............................
    ..............................
    ..............................
    ..............................
    ............##################
    ............##################
    ............##################
    ............##################
    ............##################
    ............##################
    ..@.........##################
    ##############################
"""


def test_a_ledge_is_caught_hung_from_and_climbed() -> None:
    drive = Drive(LEDGE)
    drive.until("R", lambda h: h.px >= 184)
    drive.until("RJ", lambda h: h.doing.state.name == "HANG", 80)
    assert drive.hero.py - drive.hero.h == 64  # the hands are at the lip
    drive.go("", 60)
    assert drive.hero.doing.state.name == "HANG"
    taken = drive.until("U", lambda h: h.doing.state.name == "FREE")
    assert taken <= feel.CLIMB + 2
    assert (drive.hero.px, drive.hero.py) == (200, 64)
    assert drive.hero.h == feel.STANDING


def test_from_a_ledge_one_drops_and_leaps_away() -> None:
    for buttons, way in (("D", 0), ("LJ", -1)):
        drive = Drive(LEDGE)
        drive.until("R", lambda h: h.px >= 184)
        drive.until("RJ", lambda h: h.doing.state.name == "HANG", 80)
        drive.go("", 10)
        drive.go(buttons, 2)
        assert drive.hero.doing.state.name == "FREE"
        drive.go("L" if way else "", 5)
        assert (drive.hero.vx < 0) is (way < 0)
        drive.until("L" if way else "", lambda h: h.grounded)


def test_a_lip_without_room_on_top_is_not_caught() -> None:
    drive = Drive("""
        ............##################
        ............##################
        ............##################
        ............##################
        ..............................
        ............##################
        ............##################
        ............##################
        ............##################
        ............##################
        ..@.........##################
        ##############################
    """)
    drive.until("R", lambda h: h.px >= 184)
    drive.go("RJ", 60)
    assert drive.hero.doing.state.name == "FREE"


LADDER = """
    ....................
    ....................
    ....................
    ....................
    ..........H---------
    ..........H.........
    ..........H.........
    ..........H.........
    ..........H.........
    ..........H.........
    ..@.......H.........
    ####################
"""


def test_a_ladder_leads_up_and_down_and_one_stands_on_its_top() -> None:
    drive = Drive(LADDER)
    drive.until("R", lambda h: h.px >= 166)
    drive.until("U", lambda h: h.grounded and h.py == 64, 200)
    assert drive.hero.doing.state.name == "FREE"
    drive.go("", 20)
    assert drive.hero.py == 64
    drive.until("D", lambda h: h.doing.state.name == "LADDER", 10)
    drive.until("D", lambda h: h.grounded and h.py == 176, 200)


def test_down_and_jump_drop_through_a_one_way_edge() -> None:
    drive = Drive("""
        ..........
        ..........
        ..........
        ....@.....
        ..------..
        ..........
        ..........
        ..........
        ..........
        ##########
    """)
    assert drive.hero.py == 64
    drive.go("D", 5)
    assert drive.hero.py == 64
    drive.go("DJ", 1)
    drive.until("", lambda h: h.grounded and h.py == 144, 60)
    drive.until("J", lambda h: h.grounded and h.py == 64, 60)  # and up through it again


def test_a_crouched_figure_crawls_through_a_two_tile_gap_and_stays_low_in_it() -> None:
    drive = Drive("""
        ....................
        ....................
        ....................
        .......#####........
        .......#####........
        .......#####........
        ....................
        ..@.................
        ####################
    """)
    drive.until("R", lambda h: h.vx == 0 and h.px > 90)  # the head is stopped
    drive.until("RD", lambda h: h.px > 140)
    drive.go("", 10)
    assert drive.hero.h == feel.CROUCHED
    drive.until("RD", lambda h: h.px > 210)
    drive.go("", 3)
    assert drive.hero.h == feel.STANDING


def test_a_surge_covers_its_distance_cannot_be_hurt_at_first_and_needs_rest() -> None:
    drive = Drive(FLAT)
    x = drive.hero.x
    safe = drive.go("RS", 9, watch=lambda h: h.safe_ticks > 0)
    assert 60 <= drive.hero.x - x <= 80
    assert sum(safe) >= feel.SURGE_SAFE - 1
    drive.go("", 2)
    drive.events.clear()
    drive.go("S", 1)
    assert not [c for c in drive.happened(Cue) if c.name == "surge"]
    drive.go("", feel.SURGE_AGAIN)
    drive.go("S", 1)
    assert [c for c in drive.happened(Cue) if c.name == "surge"]


def test_in_the_air_there_is_one_surge_until_landing() -> None:
    drive = Drive(FLAT)
    drive.go("J", 12)
    drive.go("JS", 1)
    drive.go("J", 10)
    assert drive.hero.surges == 0
    drive.until("", lambda h: h.grounded)
    drive.go("", 1)
    assert drive.hero.surges == 1


SLOPES = """
    ..................................................
    ..................................................
    ..................................................
    ..................................................
    ..................................................
    .............../####\\.............................
    ............../######\\............................
    ............./########\\...........................
    ............/##########\\..........................
    ..@......../############\\.........................
    ##################################################
"""


def test_slopes_are_walked_up_and_down_without_leaving_the_ground() -> None:
    drive = Drive(SLOPES)
    seen = drive.go("R", 200, watch=lambda h: (h.grounded, h.vx))
    assert drive.hero.px > 420
    assert all(grounded for grounded, _ in seen)
    assert all(vx == feel.RUN for _, vx in seen[8:])
    assert min(drive.go("L", 200, watch=lambda h: h.y)) == 80


def test_ten_thousand_pixels_of_seams_snag_nobody() -> None:
    tiles = 640
    picture = "\n".join(["." * tiles] * 5 + [".." + "@" + "." * (tiles - 3), "#" * tiles, "#" * tiles])
    drive = Drive(picture)
    drive.go("R", 10)
    seen = drive.go("R", 3300, watch=lambda h: (h.py, h.vx, h.grounded))
    assert drive.hero.px > 9_900
    assert set(seen) == {(96, feel.RUN, True)}


@pytest.mark.parametrize("speed", [480, 1200, 3000])
def test_no_speed_leads_through_a_wall_of_one_tile(speed: int) -> None:
    for start in range(16):
        drive = Drive("""
            ##########################
            #........................#
            #........................#
            #........................#
            #............#...........#
            #............#...........#
            #............#...........#
            #..@.........#...........#
            ##########################
        """)
        hero = drive.hero
        hero.put(60 + start, hero.py)
        for _ in range(60):
            hero.move_x(drive.world, speed / 60)
        assert hero.px == 13 * 16 - 8
        hero.put(60, hero.py)
        for _ in range(60):
            hero.move_y(drive.world, -speed / 60)
        assert hero.py - hero.h == 16
        for _ in range(60):
            hero.move_y(drive.world, speed / 60)
        assert hero.py == 8 * 16


def test_landing_never_sinks_in_and_is_told_once() -> None:
    drive = Drive(FLAT)
    ground = drive.hero.py
    for hold in range(1, 30):
        drive.events.clear()
        heights = drive.go("J", hold, watch=lambda h: h.py) + drive.go("", 60, watch=lambda h: h.py)
        assert max(heights) == ground
        assert heights[-1] == ground
        assert len(drive.happened(Landed)) == 1


def test_the_abyss_costs_a_moment_and_no_progress() -> None:
    drive = Drive("""
        ..............
        ..............
        ..@...........
        ######........
        ######........
    """)
    drive.until("R", lambda h: h.life == 0)
    assert [d.cause for d in drive.happened(HeroDied)] == ["abyss"]
    drive.events.clear()
    assert drive.until("", lambda h: h.life > 0) <= 60
    assert len(drive.happened(Restarted)) == 1
    x = drive.hero.x
    drive.go("R", 10)
    assert drive.hero.x > x  # control is back
    assert drive.session.progress.deaths == 1


def test_a_one_way_edge_missed_by_a_little_at_the_top_of_a_jump_is_still_reached() -> None:
    drive = Drive("""
        ..........
        ..........
        ..........
        ..------..
        ..........
        ..........
        ..........
        ..........
        ....@.....
        ##########
    """)
    ground = drive.hero.py
    edge = 48
    assert ground - edge > 86  # higher than a jump
    drive.until("J", lambda h: h.grounded and h.py == edge, 80)
