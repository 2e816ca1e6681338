"""The crawler: at home on every side of a block, seen before it strikes, and not for ever."""

from itertools import pairwise
from math import hypot
from typing import Any

import pytest

from game.actors.crawler.attack import TELL_TICKS
from game.actors.crawler.crawler import Crawler
from game.actors.crawler.mind import Mind
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.damage import Hit, Team
from game.sim.events import Died, Froze, Hurt, Noticed, Told
from game.sim.level import Thing
from game.sim.look import Look
from game.sim.toppled import Body
from tests.driving import Drive

BLOCK = """
    ........................................
    ........................................
    ........................................
    ...............c........................
    ............########....................
    ............########....................
    ............########....................
    ............##..........................
    ............##..........................
    ........................................
    ........................................
    @.......................................
    ###################################.....
"""


def walled(*rows: str, wide: int = 40) -> str:
    """A closed room with these rows, filled up to the width."""
    return "\n".join(["#" * wide, *["#" + row.ljust(wide - 2, ".") + "#" for row in rows], "#" * wide])


PIT = walled(*[""] * 8, "@" + "." * 18 + "c")
PACK = walled("", "..c.c.c.c.c.c.c.c.c.c.c.c.c", *[""] * 8, "........@")
SHELF = walled(*[""] * 3, "....c", "..########", *[""] * 5, "@")
TALL = walled("........c", *[""] * 16, "@", wide=20)


def with_crawler(picture: str, **props: Any) -> tuple[Drive, Any]:
    """The room, and its first crawler."""
    drive = Drive(picture, {"c": ("Crawler", props)})
    return drive, drive.world.each(Crawler)[0]


def blow(damage: int = 1, push_x: float = 0.0, **more: int) -> Hit:
    """A blow by people."""
    return Hit(damage, Team.PEOPLE, push_x, **more)


def test_it_runs_round_a_block_and_never_leaves_its_surface() -> None:
    drive, crawler = with_crawler(BLOCK, sight=0.0)
    terrain, headings, before = drive.world.level.terrain, set(), (crawler.x, crawler.y)
    crawler.way = 1
    for _ in range(400):
        crawler.crawl(3.0)
        crawler.ease_turn()
        headings.add(crawler.seen_heading())
        x, y = crawler.x, crawler.y
        assert abs(x - before[0]) + abs(y - before[1]) < 4.5  # no jump, at corners neither
        nx, ny = crawler.ty, -crawler.tx
        assert not terrain.blocks(int(x + nx * 2), int(y + ny * 2), int(x + nx * 2) + 1, int(y + ny * 2) + 1)
        assert terrain.blocks(int(x - nx * 2) - 1, int(y - ny * 2) - 1, int(x - nx * 2) + 1, int(y - ny * 2) + 1)
        before = x, y
    assert headings == {0, 45, 90, 135, 180, 225, 270, 315}


def test_a_corner_is_rounded_in_about_six_ticks() -> None:
    _, crawler = with_crawler(BLOCK, sight=0.0)
    while crawler.heading == 0:
        crawler.crawl(3.0)
    ticks = 0
    while crawler.turn != crawler.heading:
        crawler.ease_turn()
        ticks += 1
    assert 5 <= ticks <= 7


def test_walking_the_other_way_the_picture_is_mirrored() -> None:
    _, crawler = with_crawler(PIT, sight=0.0)
    crawler.heading = crawler.turn = 90.0
    crawler.way = -1
    look = next(iter(crawler.looks()))
    assert isinstance(look, Look)
    assert look.flip
    assert look.anim.endswith("_270")  # head down on a wall to its right: the mirrored picture of head down on a wall to its left


def test_it_sees_tells_and_only_then_pounces() -> None:
    drive, crawler = with_crawler(PIT)
    states = [s.name for s in drive.go("", 600, watch=lambda _: crawler.mind.state)]
    assert drive.happened(Noticed)
    told = drive.happened(Told)
    assert told
    starts = [i for i, (a, b) in enumerate(pairwise(states)) if b == "POUNCE" and a != "POUNCE"]
    assert starts
    for i in starts:
        assert states[i - TELL_TICKS + 2 : i + 1] == ["TELL"] * (TELL_TICKS - 1)


def test_a_pounce_hurts_once_and_leaves_it_open() -> None:
    drive, crawler = with_crawler(PIT)
    lives = []
    for _ in range(400):
        before = crawler.mind.state
        drive.go("", 1)
        if crawler.mind.state is Mind.RECOVER and before is Mind.POUNCE:
            lives.append(drive.hero.life)
            break
    assert lives == [2]
    open_for = drive.go("", 60, watch=lambda _: crawler.mind.state is Mind.RECOVER)
    assert sum(open_for) == 39
    assert len([e for e in drive.happened(Hurt) if e.who == "Zuru"]) == 1


def test_its_body_does_not_hurt_while_it_crawls() -> None:
    drive, crawler = with_crawler(PIT)
    crawler.rested = 10**9
    crawler.mind.enter(Mind.HUNT)
    for _ in range(60):
        crawler.x, crawler.y, crawler.along = drive.hero.x, drive.hero.y, crawler.along
        drive.go("", 1)
    assert drive.hero.life == drive.hero.most_life


def test_it_never_strikes_through_a_wall() -> None:
    drive, _ = with_crawler("\n".join(["#" * 20, *["#........#.........#"] * 5, "#......@.#.c.......#", "#" * 20]))
    drive.go("", 900)
    assert not drive.happened(Told)
    assert drive.hero.life == drive.hero.most_life


def test_one_asleep_wakes_by_noise_or_when_one_comes_close() -> None:
    drive, crawler = with_crawler(PIT, asleep=True)
    drive.go("", 200)
    assert crawler.mind.state is Mind.DORMANT
    drive.world.senses.make_noise(drive.world, drive.hero.x, drive.hero.y, 400)
    drive.go("", 20)
    assert drive.happened(Noticed)
    drive, crawler = with_crawler(PIT, asleep=True)
    drive.until("R", lambda _: crawler.mind.state is not Mind.DORMANT, 200)
    assert 40 < crawler.x - drive.hero.x < 90


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_at_most_three_attack_at_once(seed: int) -> None:
    drive = Drive(PACK, {"c": "Crawler"}, seed)
    most = 0
    for tick in range(1500):
        drive.hero.life, drive.hero.safe_ticks = 3, 0
        drive.go("R" if tick // 100 % 2 else "L", 1)
        most = max(most, sum(c.mind.state in (Mind.TELL, Mind.POUNCE) for c in drive.world.each(Crawler)))
    assert most == 3


def test_they_keep_their_distance_until_their_turn() -> None:
    drive = Drive(PIT, {"c": "Crawler"})
    crawler = drive.world.each(Crawler)[0]
    gaps = []
    for _ in range(900):
        crawler.rested = drive.world.tick + 9
        drive.go("", 1)
        gaps.append(hypot(crawler.x - drive.hero.x, crawler.y - drive.hero.y + 20))
    assert all(48 < gap < 175 for gap in gaps[300:])


def test_a_leap_takes_it_to_the_surface_its_prey_is_on() -> None:
    drive, crawler = with_crawler(SHELF)
    loop = crawler.loop_number
    hero = drive.world.surfaces.nearest(drive.hero.x, drive.hero.y, 20)
    assert hero is not None
    assert hero.loop != loop
    crawler.give_chase(drive.world, 0)
    drive.until("", lambda _: crawler.loop_number == hero.loop, 600)


# -- what is done to it


def test_three_blows_take_it_to_pieces_and_stop_time_for_a_moment() -> None:
    drive, crawler = with_crawler(PIT, sight=0.0)
    for _ in range(3):
        drive.go("", 30)
        assert crawler.take(drive.world, blow(push_x=100))
    assert [e for e in drive.world.events if isinstance(e, Died) and e.who == "Crawler"]
    assert [e.ticks for e in drive.world.events if isinstance(e, Froze)] in ([2], [3])
    drive.go("", 6)
    assert crawler not in drive.world.actors
    assert len(drive.world.debris) > 4


def test_a_blow_on_the_floor_staggers_and_ends_its_attack() -> None:
    drive, crawler = with_crawler(PIT)
    drive.until("", lambda _: crawler.mind.state is Mind.TELL)
    assert len(drive.world.senses.tokens) == 1
    crawler.take(drive.world, blow())
    assert crawler.body.state is Body.STAGGER
    assert len(drive.world.senses.tokens) == 0
    drive.go("", 30)
    assert crawler.body.state is Body.WELL
    assert crawler.mind.state is Mind.HUNT


def test_shot_off_the_ceiling_it_falls_and_a_deep_fall_hurts() -> None:
    drive, crawler = with_crawler(TALL, sight=0.0)
    assert crawler.tx == -1.0
    crawler.take(drive.world, blow())
    assert crawler.body.state is Body.FALLING
    drive.until("", lambda _: crawler.loop is not None, 120)
    assert crawler.on_floor
    assert crawler.life == 1  # one for the blow, one for the floor


def test_a_harpoon_stuns_and_whoever_is_stunned_is_hurt_twice_as_much() -> None:
    drive, crawler = with_crawler(PIT, sight=0.0)
    crawler.stuck(drive.world, 1.0, 0.0)
    assert crawler.stunned
    assert crawler.life == 2
    places = drive.go("", 85, watch=lambda _: crawler.x)
    assert len(set(places)) == 1
    assert crawler.stunned
    crawler.take(drive.world, blow())
    assert crawler.life == 0
    drive, crawler = with_crawler(PIT, sight=0.0)
    crawler.stuck(drive.world, 1.0, 0.0)
    drive.go("", 95)
    assert not crawler.stunned
    assert crawler.body.state is Body.WELL


def test_pulled_it_comes_and_slammed_it_is_hurt() -> None:
    drive, crawler = with_crawler(PIT, sight=0.0)
    start = crawler.x
    for _ in range(30):
        crawler.pulled(drive.world, -340.0, 0.0)
        drive.go("", 1)
    assert start - crawler.x > 120
    for _ in range(60):
        crawler.pulled(drive.world, -340.0, 0.0)
        drive.go("", 1)
    assert crawler.life == 2  # once, though it was dragged on against the wall
    assert crawler.x >= 16
    crawler.let_go(drive.world)
    drive.go("", 60)
    assert crawler.loop is not None


def test_pinned_it_hangs_for_three_seconds_and_then_falls() -> None:
    drive, crawler = with_crawler(PIT, sight=0.0)
    crawler.pin(drive.world, 16.0, 120.0, 1.0, 0.0)
    left, _, right, _ = crawler.rect()
    assert left >= 15
    assert right <= 40
    drive.go("", 178)
    assert (crawler.x, crawler.y) == (16.0, 120.0)
    crawler.take(drive.world, blow())
    assert crawler.life == 1
    drive.go("", 60)
    assert not crawler.pinned
    assert crawler.on_floor


def test_thrown_out_of_the_map_it_is_gone_and_its_turn_is_free() -> None:
    drive, crawler = with_crawler(BLOCK)
    drive.until("", lambda _: True)
    drive.world.senses.tokens.take(crawler.id)
    crawler.fall(drive.world)
    crawler.x, crawler.y = 600.0, 170.0
    drive.go("", 90)
    assert not crawler.alive
    assert len(drive.world.senses.tokens) == 0


# -- sameness


def test_two_worlds_with_twenty_of_them_are_the_same_every_second() -> None:
    def hashes() -> list[str]:
        picture = walled(
            "....c...c", "..c.c.c.c.c.c.c.c.c.c.c.c.c", "........####...c......####...c...c", *["............c"] * 3, *[""] * 4, "........@"
        )
        session, seen = Session(room(picture, {"c": "Crawler"}), 5), []
        assert len(session.world.each(Crawler)) >= 20
        for tick in range(1200):
            session.step(Actions(Button.RIGHT if tick // 90 % 2 else Button.LEFT | Button.JUMP))
            if tick % 60 == 59:
                seen.append(session.hash())
        return seen

    first = hashes()
    assert first == hashes()
    assert len(set(first)) == 20


# -- the way to its prey, and the pack

SLOPE = walled(
    "", "", "", "", "", "", r"........../####\...............", r"........./######\..............", r".@....../########\..........c.."
)
PILLAR = walled(*[""] * 3, *["............####"] * 7, ".@..........####.............c")
CEILING = "\n".join(["#" * 40, "....c" + "." * 35, *["." * 40] * 9, "." * 26 + "@" + "." * 13, "." * 22 + "#" * 9 + "." * 9])
ISLAND = "\n".join(
    ["." * 40] * 6 + ["..c" + "." * 37, "######" + "." * 34, *["." * 40] * 3, "." * 16 + "@" + "." * 23, "." * 13 + "#" * 7 + "." * 20]
)
NOOK = walled(*[""] * 6, "......c", *["....##############"] * 2, *["....#............."] * 2, "....#.@...........", "....##############")
WAYS = {"slope": SLOPE, "pillar": PILLAR, "ceiling": CEILING, "island": ISLAND, "nook": NOOK}


def roused(picture: str, seed: int = 1) -> tuple[Drive, list[Any]]:
    """The room, with every crawler in it after the figure."""
    drive = Drive(picture, {"c": "Crawler"}, seed)
    crawlers = list(drive.world.each(Crawler))
    for crawler in crawlers:
        crawler.give_chase(drive.world, 0)
    return drive, crawlers


@pytest.mark.parametrize("place", list(WAYS))
def test_it_gets_to_its_prey_over_whatever_lies_between(place: str) -> None:
    drive, _ = roused(WAYS[place])
    drive.until("", lambda _: bool(drive.happened(Told)), 420)


@pytest.mark.parametrize("place", ["slope", "pillar", "ceiling"])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_pack_never_stays_away_for_long(place: str, seed: int) -> None:
    picture = WAYS[place].replace("c", "c.c" if place == "ceiling" else "c", 1)
    drive, crawlers = roused(picture, seed)
    drive.go("", 300)
    away = 0
    for _ in range(600):
        drive.hero.life, drive.hero.safe_ticks = 3, 0
        drive.go("", 1)
        near = min(hypot(c.x - drive.hero.x, c.y - drive.hero.y) for c in crawlers)
        away = away + 1 if near > 260 else 0
        assert away < 200


def test_two_come_from_different_sides() -> None:
    drive, crawlers = roused(walled(*[""] * 9, "." * 18 + "@" + "." * 14 + "c.c", wide=40))
    for crawler in crawlers:
        crawler.rested = 10**9
    drive.until("", lambda h: {c.x > h.x for c in crawlers} == {True, False} and max(abs(c.x - h.x) for c in crawlers) < 180, 420)


def test_one_cuts_off_the_way_of_who_runs() -> None:
    drive, crawlers = roused(walled(*[""] * 9, "@" + "." * 30 + "c.c.c.c" + "." * 20, wide=60))
    for crawler in crawlers:
        crawler.rested = 10**9
    roles = {c.role for c in drive.go("", 8) or crawlers}
    assert len(roles) == 4


def test_when_its_prey_has_gone_into_the_shield_it_searches_and_settles() -> None:
    shield = Thing(900, "Shield", "", 0, 0, 200, 400, layer="room")
    drive = Drive(walled(*[""] * 9, "." * 18 + "@" + "." * 10 + "c", wide=40), {"c": "Crawler"}, things=(shield,))
    crawler = drive.world.each(Crawler)[0]
    crawler.give_chase(drive.world, 10**6)
    drive.go("", 60)
    assert crawler.mind.state is Mind.HUNT
    drive.hero.put(100, drive.hero.py)
    drive.until("", lambda _: crawler.mind.state is Mind.SEARCH, 60)
    drive.until("", lambda _: crawler.mind.state is Mind.ROAM, 600)
    assert crawler.x > 200
