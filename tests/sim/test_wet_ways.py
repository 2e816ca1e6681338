"""Ways over water that stands at several heights, and who goes them: companions after the figure, and hands that walk by themselves."""

from game.actors.companion.companion import Companion
from game.actors.player.doing import Doing
from game.actors.water import Water
from game.autoplay.habits import SKILLED
from game.autoplay.walking.state import State
from game.autoplay.walking.walker import Walker
from game.check import check_level
from game.kit.rng import Rng
from game.maps.ascii import room
from game.paths import LEVELS
from game.sim.routes import ON_FOOT, routes_of
from game.sim.routes.stands import stands
from game.sim.water import FLOAT, OUT
from tests.actors.test_water import POOL, ROOM, SHAFT, pool, shaft, thing, valve
from tests.driving import Drive

BANK, FAR_BANK = (200.0, 208.0), (600.0, 208.0)
RAFT = thing(93, "Float", 700, 200, 64, 12)


def goes(drive: Drive, goal: tuple[float, float], most: int = 1200) -> State:
    """Walks there by buttons."""
    walker, state = Walker(SKILLED, Rng(1)), State.GOING
    for _ in range(most):
        walk = walker.act(drive.session, goal)
        state = walk.state
        if state is not State.GOING:
            break
        drive.events += drive.session.step(walk.actions)
    return state


def test_a_surface_stands_as_high_as_the_valves_can_bring_it() -> None:
    level = room(ROOM, things=(pool(0.5), shaft(0.25), valve(), RAFT))
    water, well, raft = (level.thing(oid) for oid in (90, 91, 93))
    assert water is not None
    assert well is not None
    assert raft is not None
    assert stands(level, water) == [256.0, 320.0]
    assert stands(level, well)[0] == 256.0
    assert 110 < stands(level, well)[1] < 115
    assert stands(level, raft) == [250.0, float(round(stands(level, well)[1]) - OUT)]


def test_the_way_leads_over_water_while_it_stands_there_and_over_the_bottom_when_it_is_gone() -> None:
    drive = Drive(ROOM, things=(pool(0.8), shaft(), valve(flag="out", speed=900.0)), hero="Killy")
    routes = routes_of(drive.session.level)
    legs = routes.way(drive.world, BANK, FAR_BANK, ON_FOOT)
    assert legs is not None
    surface = drive.world.each(Water)[0].surface
    assert any(leg.oid == 90 and abs(leg.b[1] - surface - FLOAT) < 2 for leg in legs)
    assert routes.way(drive.world, (400.0, 320.0), FAR_BANK) is not None  # who is on the bottom comes up
    drive.world.progress.flags["out"] = 1
    drive.go("", 10)
    assert not any(leg.oid == 90 for leg in routes.way(drive.world, BANK, FAR_BANK, ON_FOOT) or [])


def test_hands_that_walk_by_themselves_swim_and_get_out() -> None:
    drive = Drive(ROOM, things=(pool(0.8),), hero="Killy")
    assert goes(drive, FAR_BANK) is State.THERE
    assert goes(drive, BANK) is State.THERE


def test_they_ride_what_floats_only_where_it_stands() -> None:
    drive = Drive(ROOM, things=(pool(0.4), shaft(0.2), valve(flag="up", speed=900.0), RAFT), hero="Killy")
    drive.hero.put(600, 208)
    drive.go("", 5)
    high = float(stands(drive.session.level, drive.world.actor(93).place)[1])
    assert routes_of(drive.session.level).way(drive.world, FAR_BANK, (732.0, high)) is None
    drive.world.progress.flags["up"] = 1
    drive.go("", 120)
    assert routes_of(drive.session.level).way(drive.world, FAR_BANK, (732.0, high)) is not None
    assert goes(drive, (732.0, high)) is State.THERE
    assert drive.hero.rides(drive.world.actor(93))


def with_tae(*things: object, level: float = 0.8) -> tuple[Drive, Companion]:
    drive = Drive(ROOM, things=(pool(level), thing(97, "Companion", 60, 208, who="tae"), *things), hero="Killy")  # type: ignore[arg-type]
    return drive, drive.world.each(Companion)[0]


def test_a_companion_swims_after_her_and_gets_out() -> None:
    drive, tae = with_tae()
    drive.until("RJ", lambda h: h.px > 280)
    drive.until("R", lambda h: h.grounded and h.px > 590, 300)
    drive.until("", lambda _: tae.swims, 200)
    drive.until("", lambda _: tae.x > 544 and not tae.swims, 400)
    drive.go("", 30)
    assert tae.y == 208


def test_who_waits_in_water_is_at_the_surface_wherever_that_goes() -> None:
    drive, tae = with_tae(shaft(0.05), valve(flag="out", speed=60.0))
    drive.until("RJ", lambda h: h.px > 280)
    drive.go("R", 40)
    drive.go("D", 60)
    drive.go("", 200)
    surface = drive.world.each(Water)[0].surface
    assert drive.hero.doing.state is Doing.SWIM
    assert abs(tae.y - surface - FLOAT) < 4
    drive.world.progress.flags["out"] = 1
    drive.go("", 30)
    assert abs(tae.y - drive.world.each(Water)[0].surface - FLOAT) < 6
    drive.go("", 400)
    assert tae.y == POOL["y"] + POOL["h"]  # it has run off: they stand on the bottom
    assert not tae.swims


def test_water_that_rises_over_a_companion_lifts_it() -> None:
    drive = Drive(
        ROOM, things=(pool(1.0), shaft(0.0), valve(flag="up", speed=90.0), thing(97, "Companion", 760, 320, who="tae")), hero="Killy"
    )
    drive.hero.put(720, 320)
    drive.go("", 20)
    tae = drive.world.each(Companion)[0]
    tae.trail = None  # so that it begins where it was placed
    drive.go("", 5)
    assert tae.y == 320
    drive.world.progress.flags["up"] = 1
    drive.go("", 400)
    surface = drive.world.each(Water)[1].surface
    assert surface < SHAFT["y"] + SHAFT["h"] / 2
    assert abs(tae.y - surface - FLOAT) < 6
    drive.until("L", lambda h: h.grounded and h.px < 660, 400)
    drive.until("", lambda _: tae.x < 700, 600)


def test_a_companion_that_falls_in_swims_on() -> None:
    drive, tae = with_tae(level=0.9)
    drive.until("RJ", lambda h: h.px > 280)
    drive.until("R", lambda h: h.grounded and h.px > 560, 400)
    drive.until("", lambda _: tae.x > 500, 600)
    assert tae.being.state.name == "WELL"


def test_the_example_is_clean_and_its_far_side_can_be_reached() -> None:
    assert check_level(str(LEVELS / "examples" / "wet.tmx")) == []
