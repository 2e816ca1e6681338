"""Feet go as far as the figure goes: which frame is seen hangs on the way, not on time."""

from game.actors.player import feel
from game.sim.damage import Hit, Team
from game.sim.gait import GAITS, carried
from game.sim.look import Look
from tests.driving import Drive

FLAT = """
    ............................................................................................
    ............................................................................................
    ............................................................................................
    ..............H.............................................................................
    ..............H.............................................................................
    ..............H.............................................................................
    ..............H.............................................................................
    ..............H.............................................................................
    ..@...........H.............................................................................
    ############################################################################################
"""


def test_a_cycle_of_the_run_leads_as_far_as_it_is_drawn() -> None:
    drive = Drive(FLAT)
    drive.go("R", 20)
    start, first = drive.hero.x, drive.hero.pose_age
    seen = drive.go("R", 30, watch=lambda h: h.pose_age)
    assert abs(drive.hero.x - start - GAITS["run"].reach) <= 3
    assert abs(seen[-1] - first) <= 1
    assert len(set(seen)) > 25


def test_who_goes_backwards_puts_the_feet_backwards() -> None:
    """With the gun up he looks where he aims, wherever he runs."""
    drive = Drive(FLAT)
    drive.go("R", 90)
    drive.hero.strafes = True
    drive.go("L", 20, aim=0)
    assert (drive.hero.facing, drive.hero.pose) == (1, "run")
    seen = drive.go("L", 6, aim=0, watch=lambda h: h.pose_age)
    assert (seen[0] - seen[-1]) % GAITS["run"].ticks == 5


def test_down_a_ladder_hands_go_the_other_way() -> None:
    drive = Drive(FLAT)
    drive.until("R", lambda h: h.x >= 232)
    drive.go("U", 30)
    up = drive.go("U", 6, watch=lambda h: h.pose_age)
    down = drive.go("D", 6, watch=lambda h: h.pose_age)
    still = drive.go("", 6, watch=lambda h: h.pose_age)
    assert drive.hero.pose == "ladder"
    assert (up[-1] - up[0]) % GAITS["ladder"].ticks < 8
    assert (down[0] - down[-1]) % GAITS["ladder"].ticks < 10
    assert len(set(still)) == 1


def test_out_of_a_run_one_comes_to_a_stop() -> None:
    drive = Drive(FLAT)
    drive.go("R", 30)
    poses = drive.go("", 24, watch=lambda h: h.pose)
    assert "halt" in poses
    assert poses[-1] == "idle"
    assert poses.count("halt") <= 10


def test_a_blow_throws_one_through_the_air_and_one_staggers_after_it() -> None:
    drive = Drive(FLAT)
    drive.go("", 5)
    drive.hero.take(drive.world, Hit(1, Team.SAFEGUARD, 1.0, 0.0))
    poses = drive.go("", feel.HURT_TICKS + 30, watch=lambda h: h.pose)
    shown = [pose for pose, before in zip(poses, ["", *poses], strict=False) if pose != before]
    assert shown[:4] == ["idle", "hurt", "stagger", "idle"]


def test_an_arm_that_is_drawn_apart_swings_with_the_steps() -> None:
    assert carried("run", 7) == ("run", 7)
    assert carried("talk", 7) == ("carry", 7)


def seen_of(drive: Drive) -> dict[str, str]:
    """The animation of each sheet that is seen of the figure."""
    return {look.sheet: look.anim for look in drive.hero.looks() if isinstance(look, Look)}


def test_on_the_run_the_arm_strikes_alone() -> None:
    drive = Drive(FLAT, hero="Killy")
    drive.go("R", 20)
    drive.go("RK")
    assert seen_of(drive) == {"killy": "run", "killy_arm": "strike"}
    assert drive.go("R", 6, watch=lambda h: h.pose) == ["run"] * 6


def test_who_stands_strikes_with_the_whole_body() -> None:
    drive = Drive(FLAT, hero="Killy")
    drive.go("", 5)
    drive.go("K")
    assert seen_of(drive) == {"killy": "strike"}


def test_the_gun_points_along_the_line_that_has_left_it() -> None:
    """Whatever she aims at next."""
    drive = Drive(FLAT)
    drive.go("", 5)
    drive.go("F", aim=270)
    drive.go("", 4, aim=0)
    arm = next(look for look in drive.hero.looks() if isinstance(look, Look) and look.sheet == "zuru_arm")
    assert drive.hero.harpoon.out
    assert arm.age // 6 == 8  # straight up
