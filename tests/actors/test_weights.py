"""What hangs, swings, gives way and weighs, as one meets it."""

from itertools import pairwise

import pytest

from game.actors.rotten import Rotten, Wood
from game.maps.ascii import room
from game.session import Session
from game.sim.events import Cue, HeroDied
from game.sim.heavy import Hold
from game.sim.level import LevelError
from game.sim.routes import routes_of
from tests.actors.weights import FLOOR, HALL, PIT, crane, driven, load, one, pair, tank, thing
from tests.driving import Drive

BED = thing(1, "Rotten", 160, FLOOR - 4, 144, 24)


def cues(drive: Drive, name: str) -> list[Cue]:
    """All cues of this name so far."""
    return [e for e in drive.happened(Cue) if e.name == name]


def floors(drive: Drive) -> list[Rotten]:
    """The pieces of the rotten floor, from left to right."""
    found: list[Rotten] = drive.world.each(Rotten)
    return found


# -- rotten floors


def test_a_rotten_floor_comes_in_pieces_and_carries_one_who_walks() -> None:
    drive = driven(PIT, BED)
    assert [(piece.left, piece.w) for piece in floors(drive)] == [(160, 48), (208, 48), (256, 48)]
    assert len({piece.place.oid for piece in floors(drive)}) == 3
    drive.until("R", lambda h: h.px > 330)
    assert drive.hero.py == FLOOR
    assert all(piece.wood.state is Wood.WHOLE and piece.worn for piece in floors(drive))
    assert cues(drive, "rot_creak")


def test_it_breaks_under_who_comes_down_on_it_and_only_there() -> None:
    drive = driven(PIT, BED)
    drive.until("R", lambda h: h.px > 140)
    drive.go("RJ", 3)
    drive.until("R", lambda h: h.grounded)
    hit = [piece for piece in floors(drive) if piece.wood.state is Wood.CRACKING]
    assert hit
    assert hit[0].solid  # one sees it coming
    drive.until("", lambda h: h.py > FLOOR + 40, 90)
    assert [piece for piece in floors(drive) if piece.wood.state is Wood.GONE] == hit
    assert len(drive.world.debris) > 3
    assert len(cues(drive, "rot_give")) == len(hit)


def test_it_carries_no_second_one_and_no_brute() -> None:
    drive = driven(PIT, BED, load(5, 162, FLOOR - 40, length=0.0, weight=0.6))
    drive.go("", 60)
    assert floors(drive)[0].wood.state is Wood.WHOLE
    drive.hero.put(200, FLOOR)
    drive.until("", lambda h: h.py > FLOOR + 20, 60)
    brute = driven(PIT, BED, thing(6, "Brute", 220, FLOOR))
    brute.until("", lambda _: floors(brute)[1].wood.state is Wood.GONE, 30)


def test_companions_go_over_it_one_at_a_time() -> None:
    friends = (thing(4 + i, "Companion", 60 - 30 * i, FLOOR, name=who, who=who, order=i) for i, who in enumerate(("zuru", "tae")))
    drive = driven(PIT, BED, *friends)
    drive.until("R", lambda h: h.px > 380)
    drive.go("", 400)
    people = [a for a in drive.world.actors if type(a).__name__ == "Companion"]
    assert all(one.x > 300 for one in people)
    assert all(piece.wood.state is Wood.WHOLE for piece in floors(drive))


def test_it_is_whole_again_after_a_death() -> None:
    drive = driven(PIT, BED)
    floors(drive)[0].felt(drive.world, drive.hero, 400.0)
    drive.go("", 40)
    assert not floors(drive)[0].solid
    drive.go("", 60)
    assert len(floors(drive)) == 3
    drive.hero.put(200, 2000)
    drive.until("", lambda h: h is not None and h.life > 0 and h.py < 400)
    assert all(piece.solid for piece in floors(drive))


def test_it_needs_cells_to_be_made_of() -> None:
    with pytest.raises(LevelError, match="no breakable structure"):
        Session(room(HALL, things=(thing(1, "Rotten", 160, 100, 64, 16),)), 1)


# -- tanks


def test_a_tank_swings_several_times_under_who_lands_on_it_and_comes_to_rest() -> None:
    drive = driven(PIT, tank())
    drive.go("", 30)
    block = one(drive, "Tank")
    assert block.still
    drive.hero.put(400, FLOOR - 60)
    drive.go("R", 4)
    drive.until("R", lambda h: h.grounded)
    places = drive.go("", 1200, watch=lambda _: block.left)
    ways = [b - a for a, b in pairwise(places) if b != a]
    turns = sum(a * b < 0 for a, b in pairwise(ways))
    assert max(places) - min(places) >= 12
    assert 5 <= turns <= 14
    assert block.still
    assert (drive.hero.py, drive.hero.grounded) == (block.top, True)


def test_it_is_seen_turned_as_its_chain_hangs_and_who_stands_on_it_with_it() -> None:
    drive = driven(PIT, tank())
    block = one(drive, "Tank")
    upright = block.picture
    drive.hero.put(436, FLOOR)
    drive.go("", 10)
    assert block.picture == upright
    assert drive.hero.feet_y == drive.hero.py
    block.pushed(drive.world, (452.0, FLOOR + 40.0), 1200.0, 0.0)
    far = drive.go("", 60, watch=lambda h: (block.pendulum.angle, block.picture, h.feet_y - h.py))
    _, picture, lower = max(far)
    assert picture > upright
    assert lower > 0.5  # left of the ring, where the edge goes down as the lower end goes to the right
    assert {look.age for look in block.looks()} == {block.picture}
    block.cut_loose(drive.world, block.ring())
    drive.go("", 200)
    assert block.tilt == 0


def test_it_lends_its_speed_to_who_jumps_off() -> None:
    drive = driven(PIT, tank())
    block = one(drive, "Tank")
    drive.hero.put(452, FLOOR)
    drive.go("", 10)
    block.pushed(drive.world, (452.0, FLOOR + 40.0), 1200.0, 0.0)
    drive.go("", 20)
    lent = block.vx
    assert lent > 60
    drive.go("J", 1)
    assert drive.hero.vx > lent / 2


def test_running_shots_and_a_full_beam_push_it() -> None:
    shot = driven(PIT, tank(y=FLOOR - 60, tough=True))
    far = one(shot, "Tank")
    shot.hero.put(260, FLOOR)
    shot.go("F", 3, 0)
    moved = shot.go("", 60, 0, watch=lambda _: far.left)
    assert max(moved) - 420 >= 8
    shot.go("", 600)
    shot.go("F", 60, 0)
    beamed = shot.go("", 60, 0, watch=lambda _: far.left)
    assert max(beamed) - 420 >= 30
    drive = driven(PIT, tank(weight=2.0))
    block = one(drive, "Tank")
    drive.hero.put(430, FLOOR)
    drive.go("", 300)
    rest = block.left
    ran = drive.go("R", 10, watch=lambda _: block.left)
    assert min(ran) < rest  # it is pushed back by who starts to run


def test_it_stops_at_structure_and_does_not_tremble_there() -> None:
    wall = driven(HALL, tank(x=880, y=100, length=60.0))
    block = one(wall, "Tank")
    block.pushed(wall.world, block.middle, 6000.0, 0.0)
    seen = wall.go("", 900, watch=lambda _: block.left)
    assert max(seen) + block.w <= 960
    assert block.still


def test_it_squeezes_nobody() -> None:
    drive = driven(HALL, tank(x=820, y=FLOOR - 90, length=150.0))
    drive.hero.put(940, FLOOR)
    block = one(drive, "Tank")
    for _ in range(30):
        block.pushed(drive.world, block.middle, 900.0, 0.0)
        drive.go("", 20)
    assert not drive.happened(HeroDied)
    assert drive.hero.box()[2] <= 960


def test_a_cut_tank_falls_crushes_and_is_ground_where_it_lies() -> None:
    drive = driven(HALL, tank(x=300, y=60, length=20.0), thing(3, "Crawler", 330, FLOOR))
    block = one(drive, "Tank")
    drive.go("", 5)
    block.cut_loose(drive.world, block.ring())
    drive.go("", 200)
    assert not any(type(a).__name__ == "Crawler" for a in drive.world.actors)
    assert (block.phase, block.top + block.h) == (Hold.LYING, FLOOR)
    assert cues(drive, "counterweight_fall")
    drive.hero.put(330, block.top)
    drive.go("", 5)
    assert drive.hero.grounded
    looks = [look.anim for look in block.looks()]
    assert looks == ["torn"]


def test_who_stands_under_it_dies() -> None:
    drive = driven(HALL, load(1, 300, 60, length=20.0))
    drive.hero.put(316, FLOOR)
    one(drive, "Load").cut_loose(drive.world, (316.0, 48.0))
    drive.go("", 90)
    assert [e.cause for e in drive.happened(HeroDied)] == ["crushed"]


# -- loads


def test_nothing_hangs_from_a_hanger_nor_from_nothing() -> None:
    drive = driven(HALL, thing(2, "Hanger", 300, 100), load(3, 420, 240, hold=2), load(4, 520, 240))
    assert [one(drive, "Load", oid).holder for oid in (3, 4)] == [None, None]
    assert [one(drive, "Load", oid).hangs for oid in (3, 4)] == [True, True]


def test_a_tap_cuts_a_chain_and_a_full_beam_a_tough_one() -> None:
    for tough, hold in ((False, 3), (True, 3), (True, 60)):
        drive = driven(HALL, load(1, 300, FLOOR - 60, length=60.0, tough=tough))
        drive.hero.put(200, FLOOR - 30)
        drive.hero.put(200, FLOOR)
        block = one(drive, "Load")
        block.left, block.top = 300, FLOOR - 20  # so that its chain is at the height of the hand
        drive.world.solid_moved(block)
        block.pendulum.length = 60.0
        block.pivot = 316.0, FLOOR - 92.0
        drive.go("F", hold, 0)
        drive.go("", 8, 0)
        assert block.hangs is (tough and hold == 3)


def test_it_sets_its_flag_and_lies_below_afterwards() -> None:
    things = (load(1, 300, 100, length=60.0, flag="cut"),)
    drive = driven(HALL, *things)
    one(drive, "Load").cut_loose(drive.world, (316.0, 80.0))
    drive.go("", 100)
    assert drive.world.progress.flags["cut"] == 1
    drive.hero.put(200, 2000)
    drive.go("", 3)
    drive.until("", lambda h: h is not None and h.life > 0 and h.py < 400)
    block = one(drive, "Load")
    assert (block.top + block.h, block.phase) == (FLOOR, Hold.LYING)


def test_what_lies_there_is_shoved_by_a_full_beam_and_by_a_blast() -> None:
    drive = driven(HALL, load(1, 300, FLOOR - 40, length=0.0))
    drive.go("", 20)
    block = one(drive, "Load")
    assert block.phase is Hold.LYING
    drive.hero.put(200, FLOOR)
    drive.go("F", 60, 0)
    drive.go("", 60, 0)
    assert block.left > 330
    at = block.left
    drive.world.blast(block.left - 20.0, FLOOR - 20.0, 200.0, 400.0)
    drive.go("", 60)
    assert block.left > at + 15


# -- counterweights


def test_the_heavier_side_goes_down_and_the_other_up() -> None:
    drive = driven(HALL, *pair())
    a, b = one(drive, "Counterweight", 1), one(drive, "Counterweight", 2)
    drive.go("", 60)
    assert (a.top, b.top) == (200, 200)
    drive.hero.put(132, 200)
    drive.go("", 300, watch=lambda h: h.py == a.top)
    assert (a.top, b.top, drive.hero.py) == (300, 100, 300)
    assert a.vy == b.vy == 0


def test_a_cut_load_makes_the_other_side_shoot_up_and_lend_its_speed() -> None:
    drive = driven(HALL, *pair(), load(3, 116, 240, hold=1, weight=3.0), load(4, 316, 250, hold=2, weight=5.0))
    a = one(drive, "Counterweight", 1)
    drive.go("", 200)
    assert (a.top, one(drive, "Counterweight", 2).top) == (132, 268) or a.top < 200
    low = driven(HALL, *pair(), load(3, 116, 240, hold=1, weight=5.0), load(4, 316, 240, hold=2, weight=5.0))
    a = one(low, "Counterweight", 1)
    low.hero.put(116, 200)
    low.go("", 3)
    weight = one(low, "Load", 3)
    weight.cut_loose(low.world, weight.ring())
    low.until("", lambda h: h.lift_y < -150, 80)
    low.go("J", 1)
    assert low.hero.vy < -420


def test_a_brake_holds_it_and_riders_are_not_squeezed_under_a_ceiling() -> None:
    drive = driven(HALL, *pair(brake="stop"))
    drive.world.progress.flags["stop"] = 1
    drive.hero.put(132, 200)
    drive.go("", 100)
    assert one(drive, "Counterweight", 1).top == 200
    low = "\n".join(["#" * 60, *["." * 60] * 6, "#" * 12 + "." * 48, *["." * 60] * 11, "@" + "." * 59, "#" * 60])
    tight = driven(low, *pair(), load(4, 316, 250, hold=2, weight=6.0))
    tight.hero.put(132, 200)
    tight.go("", 200)
    assert not tight.happened(HeroDied)
    assert tight.hero.box()[1] >= 128


def test_a_crate_that_lies_on_it_counts_and_comes_along() -> None:
    drive = driven(HALL, *pair(), load(3, 116, 160, length=0.0, weight=2.0))
    drive.go("", 300)
    a, crate = one(drive, "Counterweight", 1), one(drive, "Load", 3)
    assert (a.top, crate.top + crate.h) == (300, 300)
    drive.hero.put(332, 100)
    other = load(5, 316, 60, length=0.0, weight=9.0)
    more = driven(HALL, *pair(), load(3, 116, 160, length=0.0, weight=2.0), other)
    more.go("", 400)
    a, crate = one(more, "Counterweight", 1), one(more, "Load", 3)
    assert (a.top, crate.top + crate.h) == (100, 100)


# -- cranes, levers, errands


def test_a_lever_is_thrown_or_held_and_moves_a_crane() -> None:
    drive = crane(thing(3, "Lever", 60, FLOOR, flag="go"), thing(4, "Lever", 100, FLOOR, flag="held", held=True))
    hook, block = one(drive, "Crane"), one(drive, "Load")
    drive.until("R", lambda h: h.px > 52)
    drive.go("", 5)
    drive.go("E", 2)
    drive.go("", 500)
    assert hook.along == 300
    assert abs(block.left - 484) < 20
    drive.go("E", 2)
    drive.go("", 500)
    assert hook.along == 0
    drive.until("R", lambda h: h.px > 92)
    drive.go("E", 10)
    assert drive.world.progress.flags["held"] == 1
    assert next(drive.hero.looks()).anim == "hold"
    drive.go("", 2)
    assert drive.world.progress.flags["held"] == 0


def test_too_much_weight_draws_it_back_and_it_lets_go() -> None:
    drive = crane(bears=3.0, lets_go="drop")
    drive.world.progress.flags["go"] = 1
    hook = one(drive, "Crane")
    drive.go("", 60)
    assert hook.along == 0  # the other way is the stop
    drive.world.progress.flags["drop"] = 1
    drive.go("", 300)
    assert hook.along > 100
    assert one(drive, "Load").phase is Hold.LYING


def test_a_companion_holds_it_while_it_is_wanted_and_comes_back() -> None:
    friend = thing(5, "Companion", 40, FLOOR, name="tae", who="tae")
    drive = crane(thing(3, "Lever", 400, FLOOR, flag="go", helper="tae", call=4), thing(4, "Call", 560, 260, 80, 60), friend)
    tae = one(drive, "Companion")
    drive.until("R", lambda h: h.px > 600)
    drive.until("", lambda _: one(drive, "Crane").along > 100, 500)
    assert abs(tae.x - 400) < 20
    assert next(tae.looks()).anim == "hold"
    drive.until("L", lambda h: h.px < 540)
    drive.go("", 240)
    assert tae.asked is None
    assert abs(tae.x - drive.hero.x) < 80
    assert drive.world.progress.flags["go"] == 0


def test_one_call_is_one_throw() -> None:
    friend = thing(5, "Companion", 40, FLOOR, name="tae", who="tae")
    drive = crane(thing(3, "Lever", 400, FLOOR, flag="go", helper="tae", call=4), thing(4, "Call", 560, 260, 80, 60, use=True), friend)
    drive.until("R", lambda h: h.px > 600)
    drive.go("", 120)
    assert not drive.world.progress.flags["go"]
    drive.go("E", 2)
    drive.until("", lambda _: drive.world.progress.flags["go"] == 1, 300)
    drive.go("", 60)
    drive.go("E", 2)
    drive.until("", lambda _: drive.world.progress.flags["go"] == 0, 300)


def test_who_finds_no_way_is_not_sent_and_who_gets_stuck_gives_up() -> None:
    friend = thing(5, "Companion", 40, FLOOR, name="tae", who="tae")
    far = crane(thing(3, "Lever", 400, 60, flag="go", helper="tae", call=4), thing(4, "Call", 100, 260, 80, 60), friend)
    far.until("R", lambda h: h.px > 120)
    far.go("", 300)
    tae = one(far, "Companion")
    assert tae.asked is None
    assert abs(tae.x - far.hero.x) < 80
    near = crane(thing(3, "Lever", 700, FLOOR, flag="go", helper="tae", call=4), thing(4, "Call", 100, 260, 80, 60), friend)
    near.until("R", lambda h: h.px > 120)
    near.go("", 30)
    tae = one(near, "Companion")
    assert tae.asked is not None
    block = load(9, 300, FLOOR - 40, length=0.0)
    near.world._place(__import__("game.sim.spawn", fromlist=["build"]).build(block, near.world.level))
    near.go("", 1200)
    assert tae.asked is None or tae.asked.there


# -- a lift that runs again


def test_a_lift_runs_once_what_jams_it_is_cut() -> None:
    path = thing(1, "Path", 300, FLOOR, points=((300, FLOOR - 12), (300, 100)))
    drive = driven(
        HALL,
        path,
        thing(2, "Platform", 300, FLOOR - 12, 64, 12, path=1, flag="free", pause=0.5),
        load(3, 500, 200, length=80.0, flag="free"),
    )
    lift = one(drive, "Platform")
    drive.go("", 120)
    assert lift.top == FLOOR - 12
    jam = one(drive, "Load")
    jam.cut_loose(drive.world, jam.ring())
    drive.go("", 200)
    assert lift.top < 200


# -- ways


def test_ways_know_rotten_floors_as_ground_one_does_not_land_on() -> None:
    drive = driven(PIT, BED)
    routes = routes_of(drive.world.level)
    way = routes.way(drive.world, (60.0, FLOOR), (340.0, FLOOR))
    assert way is not None
    assert {leg.kind for leg in way} == {"walk"}
    graph = routes.graph()
    ends = {graph.ports[edge.end][0].oid for edges in graph.edges for edge in edges if edge.legs[0].kind in ("jump", "drop")}
    assert not ends & {piece.place.oid for piece in floors(drive)}
    for piece in floors(drive):
        piece.felt(drive.world, drive.hero, 400.0)
    drive.go("", 40)
    way = routes.way(drive.world, (60.0, FLOOR), (340.0, FLOOR))
    assert way is None or {leg.kind for leg in way} != {"walk"}


def test_ways_know_a_tank_while_it_hangs_where_it_was_placed() -> None:
    drive = driven(PIT, tank(x=460), hero="Zuru")
    routes = routes_of(drive.world.level)
    there = routes.way(drive.world, (350.0, FLOOR), (492.0, FLOOR))
    assert there is not None
    block = one(drive, "Tank")
    block.cut_loose(drive.world, block.ring())
    drive.go("", 200)
    assert routes.way(drive.world, (350.0, FLOOR), (492.0, FLOOR)) is None
