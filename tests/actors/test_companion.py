"""Companions: they come along everywhere, are never in anything solid, wait where they are told, and begin beside her."""

from itertools import pairwise
from typing import Any

import pytest

from game.actors.companion.companion import Companion
from game.actors.post import flag
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.level import Thing
from game.sim.look import Line
from game.sim.trail import Step
from game.sim.verbs import send
from tests.driving import Drive

LOW_ROOM = """
    ####################
    #######.............
    #######.............
    ...................@
    ...................t
    ####################
"""
TWO_FLOORS = """
    ####################
    ....................
    ....................
    .@..................
    ##########..########
    #........#..########
    #........#..########
    #......t.#..########
    ####################
"""
PARTY = {
    "t": ("Companion", {"who": "tae", "order": 1}),
    "s": ("Companion", {"who": "sutezo", "order": 2}),
    "f": ("Companion", {"who": "fusata", "order": 3}),
}
COURSE = """
    ############################################################
    ............................................................
    ............................................................
    ............................................................
    .................................H######....................
    .................................H..........................
    .................................H..........................
    .................................H..........................
    .................................H..........................
    .................................H..........................
    .t@sf........####................H..................####....
    #########..#############################..############......
    #########..#############################..############......
    ############################################################
"""


def party(drive: Drive) -> list[Any]:
    """The companions, the closest behind her first."""
    return sorted(drive.world.each(Companion), key=lambda c: c.order)


def go(drive: Drive, letters: str, ticks: int = 1) -> None:
    """Plays on; nobody may be in anything solid meanwhile."""
    for _ in range(ticks):
        drive.go(letters, 1)
        for friend in party(drive):
            left, top, right, bottom = friend.rect()
            assert not drive.world.blocks(round(left) + 3, round(top) + 4, round(right) - 3, round(bottom) - 4), (
                friend.who,
                friend.x,
                friend.y,
            )


def until(drive: Drive, letters: str, x: float, most: int = 200) -> None:
    """Plays on until she is at x."""
    side = 1 if drive.hero.px < x else -1
    for _ in range(most):
        if (drive.hero.px - x) * side >= 0:
            return
        go(drive, letters)
    raise AssertionError(f"she is at {drive.hero.px}, not {x}")


def all_near(drive: Drive, reach: float = 120) -> bool:
    """Is everybody beside her, on the ground?"""
    near = [abs(c.x - drive.hero.x) <= reach and abs(c.y - drive.hero.y) <= 2 and c.hop is None for c in party(drive)]
    return len(near) == 3 and all(near)


def test_they_follow_over_gaps_ledges_and_ladders_and_come_to_her() -> None:
    drive = Drive(COURSE, PARTY)
    until(drive, "R", 120)
    until(drive, "RJ", 190)  # over the gap
    until(drive, "R", 192)
    until(drive, "RJ", 300)  # over the block
    until(drive, "R", 522)
    drive.hero.put(536, 176)
    for _ in range(140):  # up the ladder
        go(drive, "U")
    assert drive.hero.py == 64
    until(drive, "R", 610)
    until(drive, "RJ", 700)  # down, and over the last gap
    go(drive, "", 400)
    assert all_near(drive)
    assert [c.pose in ("idle", "look") for c in party(drive)] == [True] * 3
    places = sorted(c.x for c in party(drive))
    assert min(b - a for a, b in pairwise(places)) > 8  # they do not stand in each other


def test_they_keep_a_way_behind_each_other_and_face_her() -> None:
    drive = Drive("\n".join(["." * 60] * 6 + ["tsf@" + "." * 56, "#" * 60]), PARTY)
    until(drive, "R", 600, 400)
    gaps = [drive.hero.x - c.x for c in party(drive)]
    assert gaps == sorted(gaps)
    assert gaps[0] > 25
    assert gaps[-1] < 220
    go(drive, "", 120)
    gaps = [drive.hero.x - c.x for c in party(drive)]
    assert gaps == pytest.approx([28, 56, 84], abs=6)
    assert all(c.facing == 1 for c in party(drive))


def test_when_she_turns_back_they_do_not_walk_the_detour() -> None:
    drive = Drive("\n".join(["." * 60] * 6 + ["....@...t" + "." * 51, "#" * 60]), {"t": PARTY["t"]})
    tae = party(drive)[0]
    until(drive, "R", 400, 200)
    go(drive, "", 60)
    x = tae.x
    drive.until("R", lambda h: h.px > 420)
    assert tae.trail.length < 120
    seen = []
    for _ in range(200):  # out to the right and back again, faster than she can follow
        go(drive, "L")
        seen.append(tae.x)
        if drive.hero.px < x - 20:
            break
    assert max(seen) < 425
    assert tae.trail.length < 90


def test_without_ground_they_wait_until_it_is_back() -> None:
    ledge = Thing(1, "Crumble", "", 160, 96, 80, 8, props={"delay": 0.5, "back": 4.0}, layer="room")
    picture = "\n".join(["." * 40] * 5 + ["t....@...." + "." * 30] + ["#" * 10 + "....." + "#" * 25] * 4)
    drive = Drive(picture, {"t": PARTY["t"]}, things=(ledge,))
    tae = party(drive)[0]
    until(drive, "R", 320)
    go(drive, "", 240)
    assert abs(tae.x - drive.hero.x) < 60  # by the ledge or by a hop over the gap
    assert tae.y == drive.hero.y


def test_they_take_the_lift_with_her_or_after_her() -> None:
    way = Thing(1, "Path", "", 160, 160, shape="polyline", points=((160, 160), (160, 80)), layer="room")
    platform = Thing(2, "Platform", "", 160, 160, 64, 12, props={"path": 1, "speed": 60.0, "pause": 1.0}, layer="room")
    picture = "\n".join(["." * 40] * 5 + ["." * 14 + "#" * 26, "." * 40] + ["." * 40] * 2 + ["t.@.sf....", "#" * 10 + "....." + "#" * 25])
    drive = Drive(picture, PARTY, things=(way, platform))
    top = 80
    for _ in range(1500):
        drive.go("R" if drive.hero.px < 190 else "", 1)
        if drive.hero.py <= top + 1:
            break
    until(drive, "R", 420)
    for _ in range(1800):
        drive.go("", 1)
        if all_near(drive):
            return
    raise AssertionError([(c.who, c.x, c.y, c.lost) for c in party(drive)])


def test_a_swing_is_seen_on_a_line_of_their_own() -> None:
    picture = "\n".join(["#" * 60] * 2 + ["." * 60] * 14 + ["t.@" + "." * 57] + ["##########" + "." * 20 + "#" * 30] * 12 + ["#" * 60])
    drive = Drive(picture, {"t": PARTY["t"]})
    tae = party(drive)[0]
    drive.until("R", lambda h: h.px >= 130)
    drive.go("RJ", 16, aim=-60)
    drive.go("RF", 1, aim=-50)
    drive.until("R", lambda h: h.doing.state.name == "LINE", 60, aim=-50)
    drive.until("R", lambda h: h.vx > 300 and h.px > 300)
    assert tae.x < 170  # nobody sets out before it is known where that leads
    drive.until("R", lambda h: h.vy < -150)
    drive.go("RJ", 1)
    drive.until("R", lambda h: h.grounded and h.px > 490, 200)
    lines = 0
    for _ in range(400):
        drive.go("", 1)
        lines += any(isinstance(look, Line) for look in tae.looks())
    assert lines > 20
    assert abs(tae.x - drive.hero.x) < 60


# -- posts


def posted(**props: Any) -> Drive:
    """A hall with a post in it."""
    post = Thing(1, "Post", "", 300, 48, 64, 64, props=props, layer="room")
    return Drive("\n".join(["." * 60] * 6 + ["tsf@" + "." * 56, "#" * 60]), PARTY, things=(post,))


def test_they_wait_at_a_post_and_come_again_when_she_is_back() -> None:
    drive = posted()
    until(drive, "R", 700, 400)
    go(drive, "", 200)
    assert all(300 <= c.x <= 364 for c in party(drive))
    assert len({round(c.x) for c in party(drive)}) == 3
    until(drive, "L", 100, 400)
    go(drive, "", 200)
    assert all(c.x < 200 for c in party(drive))


def test_those_named_stay_for_good_also_after_a_death() -> None:
    drive = posted(who="tae fusata", turn=1)
    until(drive, "R", 700, 400)
    go(drive, "", 200)
    stay, come = [c for c in party(drive) if c.who != "sutezo"], [c for c in party(drive) if c.who == "sutezo"]
    assert all(300 <= c.x <= 364 and c.facing == 1 for c in stay)
    assert abs(come[0].x - drive.hero.x) < 60
    until(drive, "L", 100, 400)
    go(drive, "", 200)
    assert all(300 <= c.x <= 364 for c in stay)
    drive.hero.put(100, 300)
    drive.go("", 100)
    assert [300 <= c.x <= 364 for c in party(drive)] == [True, False, True]
    assert drive.session.progress.flags[flag("tae")] == 1


# -- beginnings


def test_at_a_checkpoint_far_away_they_stand_beside_her_on_the_ground() -> None:
    picture = "\n".join(["." * 60] * 6 + ["tsf@" + "." * 56, "#" * 60])
    far = Thing(1, "Checkpoint", "far", 800, 64, 32, 48, layer="room")
    session = Session(room(picture, PARTY, things=(far,)), 1, "far")
    session.step(NOTHING)
    session.step(NOTHING)
    hero = session.world.hero
    assert hero is not None
    friends = session.world.each(Companion)
    assert all(0 < abs(c.x - hero.x) < 110 and c.y == hero.y for c in friends)
    assert len({c.x for c in friends}) == 3


@pytest.mark.parametrize(
    "ground", ["..........####..........", "......#...####...#......", "#########..##..#########", "###########.############"]
)
def test_they_never_begin_in_a_wall_or_over_the_void(ground: str) -> None:
    far = Thing(1, "Checkpoint", "far", 12 * 16 - 8, 48, 16, 48, layer="room")
    rows = ["." * 60] * 5 + ["." * 56 + "@tsf", ground.ljust(56, ".") + "####"]
    session = Session(room("\n".join(rows), PARTY, things=(far,)), 1, "far")
    for _ in range(60):
        session.step(NOTHING)
        assert session.world.hero is not None
        for friend in session.world.each(Companion):
            left, top, right, bottom = (round(v) for v in friend.rect())
            assert not session.world.blocks(left + 2, top + 2, right - 2, bottom - 1)
            assert session.world.level.terrain.ground(round(friend.x), round(friend.y), 4) is not None


def test_between_a_step_under_a_low_ceiling_and_one_beside_it_nobody_stands_upright() -> None:
    drive = Drive(LOW_ROOM, PARTY)
    drive.go("", 30)
    tae = party(drive)[0]
    edge, floor = 7 * 16.0, float(drive.hero.py)
    drive.hero.put(round(edge) + 24, round(floor))
    tae.way.steps[:] = [Step(edge - 2, floor, "crawl"), Step(edge + 10, floor, "run")]
    tae.way.advance(4.0)  # she is on her way out
    tae.way.length = 6.0  # and near enough: she goes no further
    drive.world.wake(tae)
    drive.go("", 60)
    assert tae.x < edge + 10
    assert tae.crouching
    tae.way.advance(12.0)
    drive.go("", 60)
    assert not tae.crouching


def test_who_is_sent_for_from_another_floor_is_wanted_on_hers() -> None:
    drive = Drive(TWO_FLOORS, PARTY)
    drive.go("", 130)
    tae, floor = party(drive)[0], float(drive.hero.py)
    assert tae.y > floor
    drive.world.run(send(drive.world, "tae", 15 * 16.0))  # down there that is structure
    drive.go("", 1)
    assert tae.summons == (15 * 16.0, floor)
