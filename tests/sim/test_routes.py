"""Routes: every move that a figure has is found, and none that it has not."""

from itertools import pairwise
from math import hypot

import pytest

from game.actors.player import feel, harpoon
from game.maps import catalogue
from game.maps.ascii import room
from game.session import Session
from game.sim.level import LevelData, Thing
from game.sim.routes import ON_FOOT, PERSON, Gait, Leg, routes_of
from game.sim.solid import Solid

Spots = dict[str, tuple[float, float]]


def walled(*rows: str) -> str:
    """A closed room with these rows."""
    wide = max(map(len, rows))
    return "\n".join(["#" * (wide + 2), *[f"#{row.ljust(wide, '.')}#" for row in rows], "#" * (wide + 2)])


def spots(picture: str) -> Spots:
    """Where letters stand in a picture: feet, px."""
    rows = picture.splitlines()
    return {char: (c * 16 + 8.0, r * 16 + 16.0) for r, row in enumerate(rows) for c, char in enumerate(row) if char.islower()}


def way(picture: str, gait: Gait = PERSON, things: tuple[Thing, ...] = ()) -> list[Leg] | None:
    """The way from `a` to `b`."""
    at = spots(picture)
    session = Session(started(picture, things))
    return routes_of(session.world.level).way(session.world, at["a"], at["b"], gait)


def started(picture: str, things: tuple[Thing, ...]) -> LevelData:
    """The room, with the figure at `a`."""
    return room(picture.replace("a", "@").replace("b", "."), things=things)


def kinds(legs: list[Leg] | None) -> list[str]:
    """What kinds of legs, in order."""
    assert legs is not None
    return [leg.kind for leg in legs]


def test_its_numbers_are_those_of_the_figures() -> None:
    same = {
        "run": feel.RUN, "crawl": feel.CRAWL, "air_accel": feel.RUN_ACCEL * feel.AIR_CONTROL, "gravity": feel.GRAVITY, "apex": feel.APEX,
        "fall": feel.FALL, "jump": feel.JUMP, "jump_hold": feel.JUMP_HOLD, "climb": feel.CLIMB, "hang": feel.HANG_LEAST,
        "ladder_up": feel.LADDER_UP, "ladder_down": feel.LADDER_DOWN, "standing": feel.STANDING, "crouched": feel.CROUCHED,
        "hands": feel.LEDGE_REACH, "edge_help": feel.EDGE_HELP, "surge": feel.SURGE, "surge_ticks": feel.SURGE_TICKS,
        "surge_end": feel.SURGE_END, "line": harpoon.REACH,
    }  # fmt: skip
    assert {name: getattr(PERSON, name) for name in same} == same


# -- the moves


def test_one_walks_over_slopes() -> None:
    legs = way(walled("", "", "", "", r"......./##\......", r".a..../####\...b."))
    assert kinds(legs) == ["walk"]
    assert legs is not None
    assert min(y for _, y in legs[0].via) == 16 * 5  # over the top


def test_one_crawls_where_one_cannot_stand() -> None:
    assert kinds(way(walled("", "....########....", "....########....", "................", ".a............b."))) == [
        "walk",
        "crawl",
        "crawl",
        "crawl",
        "walk",
    ]


def test_nobody_crawls_through_a_single_tile() -> None:
    assert way(walled("......##......", "......##......", "......##......", "......##......", "......##......", ".a..........b.")) is None


def test_one_drops_off_an_edge_and_cannot_come_back_up_a_high_one() -> None:
    cliff = walled("", "", ".a............", "######........", *["######........"] * 10, "######......b.")
    assert "drop" in kinds(way(cliff))
    assert way(cliff.replace("a", "x").replace("b", "a").replace("x", "b")) is None


def test_one_drops_through_a_one_way_edge() -> None:
    assert "drop" in kinds(
        way(walled("", "", ".a..........", "#----------#", "............", "............", "............", ".b.........."))
    )


def test_one_jumps_up_through_a_one_way_edge_but_not_through_a_high_one() -> None:
    low = walled("", "", ".b..........", "------------", *[""] * 3, ".a..........")
    assert "jump" in kinds(way(low))
    high = walled("", "", ".b..........", "------------", *[""] * 8, ".a..........")
    assert way(high) is None


@pytest.mark.parametrize(("gap", "there"), [(5, True), (8, True), (13, False), (18, False)])
def test_one_jumps_as_far_as_figures_do(gap: int, there: bool) -> None:
    air = "." * gap
    picture = walled(*[""] * 6, f".a....{air}....b.", *[f"######{air}######"] * 2, *[""] * 20)
    legs = way(pit(picture), ON_FOOT)
    assert (legs is not None) == there
    if there:
        assert "jump" in kinds(legs)


def pit(picture: str) -> str:
    """The room without a floor: what falls is lost."""
    rows = picture.splitlines()
    return "\n".join([*rows[:-1], "#" + "." * (len(rows[0]) - 2) + "#"])


def test_a_surge_reaches_where_a_jump_alone_does_not() -> None:
    air = "." * 12
    picture = pit(walled(*[""] * 6, f".a....{air}....b.", *[f"######{air}######"] * 2, *[""] * 20))
    assert way(picture, ON_FOOT) is None
    legs = way(picture)
    assert legs is not None
    assert "surge" in {leg.needs for leg in legs}


def test_a_low_ceiling_takes_the_jump_away() -> None:
    air = "." * 8
    rows = [f".a....{air}....b.", *[f"######{air}######"] * 2, *[""] * 20]
    assert way(pit(walled("#" * 20, "", "", *rows)), ON_FOOT) is None
    assert way(pit(walled(*[""] * 6, *rows)), ON_FOOT) is not None


def test_one_catches_a_lip_and_climbs_but_not_too_high_a_one() -> None:
    def block(high: int) -> str:
        return walled(*[""] * 6, "...........b.", *["........#####"] * (high - 1), ".a......#####")

    assert kinds(way(block(7)))[1:3] == ["ledge", "climb"]
    assert way(block(9)) is None


def test_one_climbs_ladders_up_and_down() -> None:
    shaft = walled(*[""] * 3, ".b..........", "####H#######", *["....H......."] * 10, ".a..H.......")
    assert "ladder" in kinds(way(shaft))
    down = way(shaft.replace("a", "x").replace("b", "a").replace("x", "b"))
    assert {"ladder", "drop"} & set(kinds(down))


def test_one_swings_where_something_hangs_over_the_gap() -> None:
    air = "." * 22
    over = pit(walled("#" * 34, *[""] * 8, f".a....{air}....b.", *[f"######{air}######"] * 2, *[""] * 20))
    legs = way(over)
    assert legs is not None
    swing = next(leg for leg in legs if leg.kind == "swing")
    assert swing.anchor is not None
    assert swing.needs == "harpoon"
    assert way(over, ON_FOOT) is None
    assert way(over.replace("#" * 34 + "#\n#..", "." * 34 + "#\n#.."), ON_FOOT) is None


def lift() -> tuple[Thing, ...]:
    """A lift from the floor up to the ledge."""
    path = Thing(90, "Path", "", 128, 272, shape="polyline", points=((128.0, 272.0), (128.0, 64.0)))
    return (path, Thing(91, "Platform", "", 128, 272, 48, 12, props={"path": 90, "pause": 1.0}))


LIFT = walled(*[""] * 2, "...........b..", "..........####", *["..........####"] * 13, ".a........####")


def test_one_rides_a_lift() -> None:
    assert way(LIFT) is None
    assert "ride" in kinds(way(LIFT, things=lift()))


PLATE = pit(walled(*[""] * 6, ".a.......................b.", "######...............######", *[""] * 20))


def plate() -> tuple[Thing, ...]:
    """Something in the middle of the gap that gives way."""
    return (Thing(90, "Crumble", "", 192, 128, 64, 8, props={"delay": 0.5}),)


def test_what_has_gone_carries_nobody() -> None:
    level = started(PLATE, plate())
    at, session = spots(PLATE), Session(level)
    routes = routes_of(level)
    assert routes.way(session.world, at["a"], at["b"], ON_FOOT) is not None
    session.world.each(Solid)[0].solid = False
    assert routes.way(session.world, at["a"], at["b"], ON_FOOT) is None
    assert way(PLATE, ON_FOOT) is None


def test_structure_stands_in_the_way_until_it_has_come_down() -> None:
    picture = walled("#" * 20, *[""] * 3, ".a................b.")
    cells = tuple((0, row, 1) for row in range(4))
    level = started(picture, (Thing(90, "Breakable", "", 160, 32, 16, 64, cells=cells),))
    at, session = spots(picture), Session(level)
    routes = routes_of(level)
    assert routes.way(session.world, at["a"], at["b"]) is None
    assert routes.reaches(at["a"], at["b"])
    session.world.each(Solid)[0].solid = False
    assert kinds(routes.way(session.world, at["a"], at["b"])) == ["walk"]


def test_legs_join_and_the_same_question_has_the_same_answer() -> None:
    picture = walled(*[""] * 6, "...........b.", *["........#####"] * 6, ".a......#####")
    legs = way(picture)
    assert legs == way(picture)
    assert legs is not None
    assert all(before.b == after.a for before, after in pairwise(legs))
    for leg in legs:
        points = [leg.a, *leg.via, leg.b]
        assert all(hypot(q[0] - p[0], q[1] - p[1]) < 48 for p, q in pairwise(points)) or leg.kind in ("walk", "ladder", "crawl", "ride")


def test_ways_worked_out_beforehand_are_those_of_who_asks_at_once() -> None:
    beforehand = started(PLATE, plate())
    for _ in range(400):
        routes_of(beforehand).prepare(3)
    at, session = spots(PLATE), Session(beforehand)
    asked = routes_of(beforehand).way(session.world, at["a"], at["b"])
    assert asked is not None
    assert asked == way(PLATE, things=plate())


# -- the chapter


def test_every_checkpoint_of_the_chapter_can_be_reached_from_its_start() -> None:
    level = catalogue.level("outskirts")
    routes = routes_of(level)
    places = {t.name: (t.centre[0], t.y + t.h) for t in level.things if t.kind == "Checkpoint"}
    reached, waiting = ["start"], [name for name in places if name != "start"]
    while found := next((name for name in waiting if any(routes.reaches(places[here], places[name]) for here in reversed(reached))), None):
        reached.append(found)
        waiting.remove(found)
    assert not waiting


def test_what_is_in_reach_is_what_one_can_go_to() -> None:
    level = started(pit(walled(*[""] * 6, ".a........................b.", "######................######", *[""] * 20)), ())
    routes = routes_of(level)
    start, beyond = routes.near((40.0, 128.0)), routes.near((27 * 16.0, 128.0))
    assert start is not None
    assert beyond is not None
    reached = {node.track.number for node in routes.reach((40.0, 128.0), ON_FOOT)}
    assert start.track.number in reached
    assert beyond.track.number not in reached
