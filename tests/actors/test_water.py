"""Water: how it stands, rises and falls, and what becomes of whoever and whatever is in it."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.actors.companion.companion import Companion
from game.actors.companion.waiting import AT_WORK as ROOM_FOR_HANDS
from game.actors.player.doing import Doing
from game.actors.valve import Valve
from game.actors.water import Water
from game.sim.actions import Actions, Button
from game.sim.burden import CIBO
from game.sim.events import Cue, Died
from game.sim.level import LevelError, Thing
from game.sim.look import Look, Pool
from game.sim.spawn import build
from game.sim.terrain import FULL, TILE, Terrain
from game.sim.water import FLOAT, SUB, Vessel
from tests.driving import Drive

# A bank, a pool of 18 tiles (x 256..544, y 208..320), a bank, a shaft of 8 tiles (x 672..800, y 64..320).
ROOM = "\n".join(
    [
        "#" * 60,
        *["#" + "." * 58 + "#"] * 3,
        *["#" + "." * 49 + "#" * 10] * 8,
        "#.@" + "." * 47 + "#" * 10,
        *["#" * 16 + "." * 18 + "#" * 8 + "." * 8 + "#" * 10] * 7,
        "#" * 60,
    ]
)
POOL = {"x": 256, "y": 192, "w": 288, "h": 128}
SHAFT = {"x": 672, "y": 64, "w": 128, "h": 256}


def thing(oid: int, kind: str, x: float, y: float, w: float = 0, h: float = 0, **props: Any) -> Thing:
    return Thing(oid, kind, "", x, y, w, h, "rect" if w else "point", props=props, layer="room")


def pool(level: float = 0.8, oid: int = 90) -> Thing:
    return thing(oid, "Water", **POOL, level=level)


def shaft(level: float = 0.2) -> Thing:
    return thing(91, "Water", **SHAFT, level=level)


def valve(**props: Any) -> Thing:
    return thing(92, "Valve", 600, 180, drains=90, fills=91, **{"speed": 60.0, **props})


def waters(drive: Drive) -> tuple[Water, Water]:
    first, second = drive.world.each(Water)
    return first, second


def cues(drive: Drive, name: str) -> list[Cue]:
    return [e for e in drive.happened(Cue) if e.name == name]


def bathe(level: float = 0.8, *more: Thing, hero: str = "Killy", seed: int = 1) -> Drive:
    """The figure in the middle of the pool, afloat."""
    drive = Drive(ROOM, things=(pool(level), *more), hero=hero, seed=seed)
    drive.hero.put(400, round(drive.world.each(Water)[0].surface) + FLOAT)
    drive.go("", 30)
    return drive


# -- what holds it


def test_a_vessel_counts_what_is_open() -> None:
    terrain = Terrain(4, 3, [0, 0, 0, 0, FULL, 0, 0, FULL, FULL, 0, 0, FULL])
    vessel = Vessel(terrain, 0, 0, 64, 48)
    assert vessel.capacity == (2 * 32 * TILE + 64 * TILE) * SUB
    assert vessel.depth(vessel.volume(40 * SUB)) == 40 * SUB
    assert vessel.depth(0) == 0


@given(st.integers(0, 160 * 48 * SUB))
def test_more_water_never_stands_lower(volume: int) -> None:
    vessel = Vessel(Terrain(10, 3, [FULL if i % 7 == 0 else 0 for i in range(30)]), 0, 0, 160, 48)
    volume = min(volume, vessel.capacity)
    depth = vessel.depth(volume)
    assert 0 <= depth <= 48 * SUB
    assert vessel.depth(max(0, volume - 999)) <= depth
    assert vessel.volume(depth) <= volume


def test_a_level_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(LevelError, match="'level' is 2"):
        Drive(ROOM, things=(pool(2.0),))


def test_it_looks_as_high_as_it_stands() -> None:
    drive = Drive(ROOM, things=(pool(0.5),))
    look = next(x for _, x in drive.world.looks() if isinstance(x, Pool))
    assert (look.x, look.y, look.w, look.bottom) == (256, 256, 288, 320)


# -- swimming


def test_who_falls_in_goes_under_and_comes_up_by_itself() -> None:
    drive = Drive(ROOM, things=(pool(),), hero="Killy")
    drive.until("RJ", lambda h: h.px > 300)
    water = drive.world.each(Water)[0]
    drive.until("", lambda h: h.doing.state is Doing.SWIM)
    deepest = max(drive.go("", 60, watch=lambda h: h.py - water.surface))
    assert deepest > 40
    assert cues(drive, "splash_large")
    drive.go("", 120)
    assert abs(drive.hero.py - water.surface - FLOAT) <= 1
    assert drive.hero.life == drive.hero.most_life


def test_one_swims_slower_than_one_runs_and_stops() -> None:
    drive = bathe()
    drive.go("R", 40)
    assert 140 <= drive.hero.vx <= 165
    drive.go("", 20)
    assert drive.hero.vx == 0


def seen(drive: Drive) -> list[str]:
    """What is seen of the figure: the animations of body and arm."""
    return [look.anim for look in drive.hero.looks() if isinstance(look, Look)]


def test_who_swims_is_seen_to_and_treads_water_where_it_stays() -> None:
    drive = bathe()
    assert seen(drive) == ["tread", "tread"]
    ages = drive.go("R", 30, watch=lambda h: next(h.looks()).age if h.vx > 100 else -1)
    assert seen(drive)[:2] == ["swim", "swim"]
    assert len({age for age in ages if age >= 0}) > 20
    drive.world.progress.flags[CIBO] = 1
    drive.go("R", 10)
    assert seen(drive)[0] == "carry_swim"
    assert seen(drive)[-1] == "swim"


def test_who_turns_a_valve_has_both_hands_on_it_and_faces_it() -> None:
    drive = Drive(ROOM, things=(pool(), shaft(), valve()), hero="Killy")
    drive.hero.put(616, 208)
    drive.go("", 10)
    assert seen(drive) == ["idle", "carry"]
    drive.go("E", 20)
    body = next(drive.hero.looks())
    assert seen(drive) == ["wheel"]
    assert body.flip
    assert body.x - 600 == 12
    drive.go("", 2)
    assert seen(drive) == ["idle", "carry"]


def test_one_dives_and_comes_up_quicker_by_will() -> None:
    drive = bathe(0.95)
    top = drive.hero.py
    drive.go("D", 45)
    down = drive.hero.py
    assert down > top + 50
    by_itself = drive.until("", lambda h: h.py <= top + 14)
    drive.go("D", 45)
    assert drive.until("U", lambda h: h.py <= top + 14) < by_itself


def test_a_surge_in_water_is_a_stroke() -> None:
    drive = bathe()
    drive.go("RS", 1)
    assert 300 < drive.hero.vx < 340
    drive.go("R", 30)
    assert drive.hero.vx < 165
    assert drive.hero.doing.state is Doing.SWIM


def test_one_leaps_out_of_it_as_high_as_from_ground() -> None:
    drive = bathe()
    floats = drive.hero.py
    heights = drive.go("J", 40, watch=lambda h: h.py)
    assert 75 <= floats - min(heights) <= 90


def test_one_gets_out_over_an_edge_at_the_surface_by_swimming_on() -> None:
    drive = bathe(0.86)  # 2 px under the bank
    drive.until("R", lambda h: h.grounded and h.px > 544, 200)
    assert drive.hero.py == 208


def test_hands_catch_an_edge_above_the_water() -> None:
    drive = bathe(0.74)  # some 17 px under it
    drive.until("R", lambda h: h.doing.state is Doing.HANG, 200)
    drive.go("", 8)
    drive.until("U", lambda h: h.grounded and h.py == 208, 80)


def test_shallow_water_is_waded() -> None:
    drive = Drive(ROOM, things=(pool(0.2),), hero="Killy")
    drive.hero.put(400, 320)
    drive.go("R", 30)
    assert drive.hero.grounded
    assert drive.hero.doing.state is Doing.FREE
    assert 80 < drive.hero.vx < 130
    assert cues(drive, "wade")


def test_a_beam_is_shot_in_it_and_hisses() -> None:
    drive = bathe()
    drive.go("F", 4, aim=-60)
    drive.go("", 3, aim=-60)
    assert cues(drive, "water_hiss") == []  # the hand is over the surface
    drive.go("D", 40)
    drive.go("F", 4, aim=-90)
    drive.go("", 2, aim=-90)
    assert len(cues(drive, "water_hiss")) == 1


def test_rising_water_lifts_whoever_stands_there() -> None:
    drive = Drive(ROOM, things=(pool(), shaft(0.1), valve(flag="flood", speed=200.0)), hero="Zuru")
    drive.hero.put(730, 320)
    drive.go("", 5)
    drive.world.progress.flags["flood"] = 1
    drive.until("", lambda h: h.doing.state is Doing.SWIM, 200)
    drive.go("", 200)
    assert abs(drive.hero.py - waters(drive)[1].surface - FLOAT) <= 2


# -- valves


def test_a_valve_moves_water_only_while_it_is_turned_and_none_is_lost() -> None:
    drive = Drive(ROOM, things=(pool(), shaft(), valve()), hero="Killy")
    first, second = waters(drive)
    total, before = first.volume + second.volume, first.surface
    drive.hero.put(600, 208)
    drive.go("E", 60)
    fell = first.surface - before
    assert 55 <= fell <= 62
    drive.go("", 60)
    assert first.surface - before == fell
    assert first.volume + second.volume == total
    assert second.surface < SHAFT["y"] + SHAFT["h"] * 0.8
    assert cues(drive, "valve")
    assert cues(drive, "water_rises")


def test_at_its_end_a_new_press_turns_it_back() -> None:
    drive = Drive(ROOM, things=(pool(), shaft(0.05), valve(speed=400.0, flag="done")), hero="Killy")
    first, second = waters(drive)
    drive.hero.put(600, 208)
    drive.go("E", 90)
    assert first.volume == 0
    assert drive.world.progress.flags["done"] == 1
    drive.go("E", 30)
    assert first.volume == 0
    drive.go("", 2)
    drive.go("E", 8)
    assert first.volume > 0
    assert drive.world.progress.flags["done"] == 0
    assert second.volume > 0


def test_two_valves_against_each_other_go_on_after_each_other() -> None:
    back = Thing(96, "Valve", "", 630, 180, shape="point", props={"drains": 91, "fills": 90, "speed": 400.0}, layer="room")
    drive = Drive(ROOM, things=(pool(), shaft(0.05), valve(speed=400.0, flag="done"), back), hero="Killy")
    first, _ = waters(drive)
    drive.hero.put(590, 208)
    drive.go("E", 90)
    assert first.volume == 0
    drive.hero.put(645, 208)
    drive.go("", 2)
    drive.go("E", 6)
    assert first.volume > 0
    assert drive.world.progress.flags["done"] == 0
    drive.hero.put(590, 208)
    drive.go("", 2)
    drive.go("E", 60)
    assert first.volume == 0
    assert drive.world.progress.flags["done"] == 1


def test_from_too_far_away_nobody_turns_it() -> None:
    drive = Drive(ROOM, things=(pool(), shaft(), valve()), hero="Killy")
    volume = waters(drive)[0].volume
    drive.hero.put(560, 208)
    drive.go("E", 30)
    assert waters(drive)[0].volume == volume


def test_a_flag_turns_it_and_what_it_did_outlives_a_death() -> None:
    drive = Drive(ROOM, things=(pool(), shaft(0.05), valve(flag="flood")), hero="Killy")
    drive.world.progress.flags["flood"] = 1
    drive.go("", 200)
    surface = waters(drive)[1].surface
    assert waters(drive)[0].volume == 0
    drive.events += drive.session.step(Actions(Button.AGAIN))
    drive.go("", 200)
    assert waters(drive)[0].volume == 0
    assert waters(drive)[1].surface == surface


def test_a_valve_to_nowhere_moves_nothing() -> None:
    drive = Drive(ROOM, things=(pool(), thing(92, "Valve", 600, 180, flag="done")))
    volume = drive.world.each(Water)[0].volume
    drive.hero.put(600, 208)
    drive.go("E", 10)
    assert drive.world.each(Water)[0].volume == volume


def test_who_follows_makes_room_for_who_turns() -> None:
    wheel = thing(92, "Valve", 175, 180, drains=90, fills=91, speed=20.0)
    drive = Drive(ROOM, things=(pool(), shaft(), wheel, thing(93, "Companion", 60, 208, who="tae")))
    tae = drive.world.each(Companion)[0]
    drive.until("R", lambda hero: bool(hero.x > 190))
    drive.go("", 60)
    drive.hero.put(round(tae.x), 208)
    drive.go("", 30)
    assert abs(tae.x - drive.hero.x) < ROOM_FOR_HANDS, "who only stands there is in nobody's way"
    assert abs(drive.hero.x - 175) < 20, "the wheel is within reach"
    drive.go("E", 60)
    assert abs(tae.x - drive.hero.x) >= ROOM_FOR_HANDS


# -- others


def test_what_crawls_turns_back_at_the_water() -> None:
    drive = Drive(ROOM, things=(pool(), thing(95, "Crawler", 300, 208)), hero="Killy")
    crawler = drive.world.actor(95)
    drive.hero.put(240, 208)
    deep = drive.go("", 600, watch=lambda _: drive.world.each(Water)[0].depth_at(crawler.x, crawler.y) if crawler.alive else 0.0)
    assert max(deep) < 20


def test_what_falls_in_does_not_come_up_again() -> None:
    drive = Drive(ROOM, things=(pool(),), hero="Killy")
    drive.hero.put(240, 208)
    drive.world.spawn(_crawler(drive, 400, 150))
    drive.go("", 90)
    assert any(e.who == "Crawler" for e in drive.happened(Died))
    assert cues(drive, "splash_large")


def _crawler(drive: Drive, x: float, y: float) -> Any:
    return build(thing(0, "Crawler", x, y), drive.session.level)


def test_every_third_piece_floats_and_the_others_sink() -> None:
    drive = Drive(ROOM, things=(pool(),), hero="Killy")
    drive.hero.put(240, 208)
    drive.world.debris.throw("crawler_parts", ["shard"] * 12, 400, 150, 0.0, 0.0)
    drive.go("", 400)
    heights = sorted(look.y for actor, look in drive.world.looks() if actor == 0)
    surface = drive.world.each(Water)[0].surface
    assert len(heights) == 12
    assert all(abs(y - surface) < 8 for y in heights[:4])
    assert all(y > surface + 60 for y in heights[4:])


def test_water_with_nobody_near_costs_nothing() -> None:
    drive = Drive("\n".join(["#" * 200, *["#" + "." * 198 + "#"] * 8, "#@" + "." * 197 + "#", "#" * 200]),
                  things=(thing(90, "Water", 2400, 64, 160, 96), thing(92, "Valve", 2380, 100, drains=90)))  # fmt: skip
    drive.go("R", 30)
    assert not [a for a in drive.world.awake if isinstance(a, Water)]


PLAY = st.lists(st.tuples(st.sampled_from(["", "R", "L", "J", "RJ", "LJ", "D", "E", "RE", "LE", "RS", "U", "DJ", "F"]), st.integers(1, 40)),
                min_size=5, max_size=30)  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PLAY, st.integers(560, 780), st.sampled_from([24.0, 90.0, 300.0]))
def test_whatever_is_turned_and_swum_nobody_is_in_structure_and_no_water_is_lost(
    plays: list[tuple[str, int]], x: int, speed: float
) -> None:
    things = (pool(), shaft(), valve(speed=speed), thing(93, "Float", 700, 200, 64, 12))
    drive = Drive(ROOM, things=things, hero="Killy")
    first, second = waters(drive)
    total = first.volume + second.volume
    drive.hero.put(x, 150)
    for letters, ticks in plays:
        drive.go(letters, ticks)
        hero = drive.hero
        assert first.volume + second.volume == total
        assert 0 <= first.volume <= first.capacity
        assert 0 <= second.volume <= second.capacity
        assert hero.vx == hero.vx
        assert hero.vy == hero.vy
        assert hero.free_at(drive.world, 0, 0) or hero.doing.state in (Doing.CLIMB, Doing.DEAD)
        assert hero.life > 0
    assert isinstance(drive.world.each(Valve)[0].share, float)
