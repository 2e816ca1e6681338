"""The electro-harpoon: sticks, swings, reels, bends round corners, lets go with momentum, and never loses anybody in a wall."""

from math import atan2, degrees, hypot
from typing import Any

import pytest

from game.actors.player.harpoon import REACH
from game.sim.events import LineReleased, LineStuck, Shot
from game.sim.harpooned import Harpooned
from tests.driving import Drive

HALL = "\n".join(["#" * 60] * 2 + ["." * 60] * 14 + [".." + "@" + "." * 57] + ["##########" + "." * 40 + "##########"] * 12 + ["#" * 60])
BLOCK = "\n".join(
    ["#" * 60] * 2
    + ["." * 60] * 4
    + ["." * 26 + "###" + "." * 31]
    + ["." * 60] * 9
    + [".." + "@" + "." * 57]
    + ["#" * 22 + "." * 28 + "##########"] * 12
    + ["#" * 60]
)


def swinging(picture: str = HALL) -> Drive:
    """Zuru, hanging on her line over the gap."""
    drive = Drive(picture)
    drive.until("R", lambda h: h.px >= 130)
    drive.go("RJ", 16, aim=-60)
    drive.go("RF", 1, aim=-50)
    drive.until("R", lambda h: h.doing.state.name == "LINE", 60, aim=-50)
    return drive


def test_it_flies_so_far_and_no_farther() -> None:
    drive = Drive(HALL)
    drive.go("F", 1, aim=0)
    far = max(drive.go("", 30, watch=lambda h: h.harpoon.tip[0] - h.hand[0]))
    assert REACH - 2 <= far <= REACH + 0.01
    assert not drive.happened(LineStuck)
    drive.until("", lambda h: not h.harpoon.out, 60)  # and it comes back
    assert len(drive.happened(Shot)) == 1


def test_a_swing_carries_over_a_gap_too_wide_to_jump() -> None:
    jumping = Drive(HALL)
    jumping.until("R", lambda h: h.px >= 150)
    jumping.go("RJ", 60)
    assert jumping.hero.py > 272  # short of the other side
    drive = swinging()
    drive.until("R", lambda h: h.vx > 300 and h.px > 300)
    drive.until("R", lambda h: h.vy < -150)
    before = hypot(drive.hero.vx, drive.hero.vy)
    drive.go("RJ", 1)
    assert drive.hero.doing.state.name == "FREE"
    released = drive.happened(LineReleased)[-1]
    assert hypot(released.vx, released.vy) >= before * 0.9  # momentum is kept


def test_left_alone_a_swing_only_loses_height() -> None:
    drive = swinging()
    drive.go("", 10)
    tops = [min(drive.go("", 120, watch=lambda h: h.py)) for _ in range(6)]
    assert tops == sorted(tops)


def test_reeling_takes_her_up_and_paying_out_lets_her_down() -> None:
    drive = swinging()
    drive.go("", 300)
    low, length = drive.hero.py, drive.hero.harpoon.length
    drive.go("U", 40)
    assert drive.hero.py < low - 50
    assert drive.hero.harpoon.length < length - 80
    drive.go("D", 60)
    assert drive.hero.harpoon.length > length


def test_the_line_is_never_longer_than_it_is() -> None:
    drive = swinging()
    for _ in range(400):
        drive.go("R" if drive.hero.vx > 0 else "L")
        hero = drive.hero
        if hero.harpoon.line is None:
            break
        x, y = hero.harpoon.line.last
        assert hypot(hero.hand[0] - x, hero.hand[1] - y) <= hero.harpoon.length - hero.harpoon.line.used + 4


def test_the_line_bends_round_a_corner_and_straightens_again() -> None:
    drive = Drive(BLOCK)
    drive.until("R", lambda h: h.px >= 320)
    drive.go("RJ", 10, aim=-60)
    drive.go("RF", 1, aim=-75)
    bends = drive.go("R", 200, watch=lambda h: len(h.harpoon.line.points) if h.harpoon.line else 0)
    assert {1, 2} <= set(bends)
    first = bends.index(2)
    assert 1 in bends[first:]  # straight again on the way back
    free = drive.world.physics.ray(drive.hero.hand, drive.hero.harpoon.line.last)
    assert free is None or free.along > 0.9


def test_swinging_into_walls_never_leads_into_them() -> None:
    drive = swinging()
    for tick in range(900):
        drive.go("RU" if tick % 240 < 90 else "LD" if tick % 240 < 200 else "R")
        assert drive.hero.free_at(drive.world, 0, 0)


def test_fire_lets_go_and_the_bolt_is_ready_again_soon() -> None:
    drive = swinging()
    drive.go("F", 1, aim=-50)
    assert drive.hero.doing.state.name == "FREE"
    assert drive.until("", lambda h: not h.harpoon.out, 60) < 20


def test_from_the_ground_reeling_lifts_her() -> None:
    drive = Drive(HALL)
    drive.go("F", 1, aim=-80)
    drive.until("", lambda h: h.harpoon.holds, 30)
    drive.go("", 20)
    assert drive.hero.grounded
    drive.go("U", 60)
    assert drive.hero.py < 272 - 60
    drive.until("D", lambda h: h.grounded, 300)


def test_the_same_swing_twice_is_the_same_to_the_last_bit() -> None:
    assert [swinging().session.hash() for _ in range(2)] == [swinging().session.hash()] * 2


ARENA = """
    ##############################
    #............................#
    #............................#
    #............................#
    #............................#
    #..@...........c.............#
    ##############################
"""


def shot_at_a_crawler(picture: str) -> tuple[Drive, Any]:
    """Zuru has just hit the sleeping crawler of the room."""
    drive = Drive(picture, {"c": ("Crawler", {"asleep": True})})
    (prey,) = drive.world.each(Harpooned)
    x, y = prey.line_at()
    drive.go("F", 1, aim=degrees(atan2(y - drive.hero.hand[1], x - drive.hero.hand[0])))
    drive.until("", lambda _: bool(drive.happened(LineStuck)), 30)
    return drive, prey


def test_what_it_hits_is_stunned_and_comes_when_it_is_pulled() -> None:
    drive, prey = shot_at_a_crawler(ARENA)
    assert drive.happened(LineStuck)[0].into == "enemy"
    assert prey.stunned
    away = prey.x - drive.hero.x
    drive.go("K", 40)
    assert 0 < prey.x - drive.hero.x < away / 3


def test_with_structure_close_behind_it_is_pinned_and_a_second_shot_kills() -> None:
    drive, prey = shot_at_a_crawler(ARENA.replace("c....", "c##.."))
    assert prey.pinned
    at = prey.x, prey.y
    drive.until("", lambda h: not h.harpoon.out, 60)
    drive.go("", 12)
    assert (prey.x, prey.y) == at
    x, y = prey.line_at()
    drive.go("F", 1, aim=degrees(atan2(y - drive.hero.hand[1], x - drive.hero.hand[0])))
    drive.go("", 30)
    assert not prey.alive
    assert len(drive.world.debris) > 3  # it came to pieces


CEILING = """
    ##############################
    #..c.......................c.#
    #............................#
    #............................#
    #............................#
    #............................#
    #............................#
    #.................@.......c..#
    ##############################
"""


@pytest.mark.parametrize(("letters", "who"), [("UR", 1), ("U", None), ("UL", None), ("L", None)])
def test_with_keys_alone_a_shot_bends_to_who_is_close_to_one_of_the_eight_ways(letters: str, who: int | None) -> None:
    drive = Drive(CEILING, {"c": ("Crawler", {"asleep": True})})
    all_of_them = drive.world.each(Harpooned)
    drive.go(letters + "F", 1)
    drive.go("", 20)
    hit = [number for number, crawler in enumerate(all_of_them) if crawler.stunned or crawler.life <= 0]
    assert hit == ([] if who is None else [who])


def test_a_mouse_shoots_where_it_points() -> None:
    drive = Drive(CEILING, {"c": ("Crawler", {"asleep": True})})
    drive.go("F", 1, aim=-44.0)
    drive.go("", 20)
    assert not any(crawler.stunned for crawler in drive.world.each(Harpooned))


def test_no_shot_bends_to_who_is_behind_structure() -> None:
    rows = CEILING.split("\n")
    rows[4] = "    #......................###...#"
    drive = Drive("\n".join(rows), {"c": ("Crawler", {"asleep": True})})
    drive.go("RUF", 1)
    drive.go("", 20)
    assert not any(crawler.stunned for crawler in drive.world.each(Harpooned))
    assert drive.hero.harpoon.way[0] == pytest.approx(-drive.hero.harpoon.way[1])
