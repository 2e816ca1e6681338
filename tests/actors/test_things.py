"""Things that move under you: platforms, ledges that crumble, lamps."""

from itertools import pairwise
from typing import Any

import pytest

from game.actors.crumble import Crumble
from game.actors.lamp import Lamp
from game.actors.platform import Platform, Ride, eased
from game.sim.events import Cue, HeroDied
from game.sim.level import Thing
from game.sim.look import Glow, Line, Look
from tests.driving import Drive

HALL = "\n".join(["#" * 50, *["." * 50] * 11, "@" + "." * 49, "#" * 50])  # the floor is at 208 px
PITS = "\n".join([*["." * 50] * 8, "@" + "." * 49, "#" * 10 + "." * 30 + "#" * 10, *["#" * 10 + "." * 30 + "#" * 10] * 10])


def lift(points: tuple[tuple[float, float], ...], *, x: float, y: float, shape: str = "polyline", **props: Any) -> tuple[Thing, Thing]:
    """A platform of 64x12 and its way."""
    way = Thing(1, "Path", "", *points[0], shape=shape, points=points, layer="room")
    return way, Thing(2, "Platform", "", x, y, 64, 12, props={"path": 1, **props}, layer="room")


def cues(drive: Drive, name: str) -> list[Cue]:
    """All cues of this name so far."""
    return [e for e in drive.happened(Cue) if e.name == name]


def test_a_way_is_even_with_a_ramp_at_both_ends() -> None:
    parts = [eased(tick, 100) for tick in range(101)]
    assert parts[0] == 0
    assert parts[100] == 1
    steps = [b - a for a, b in pairwise(parts)]
    assert min(steps) > 0
    assert max(steps) < 1.02 / 76
    assert steps[0] < max(steps) / 10


def test_a_lift_never_loses_its_rider_in_ten_round_trips() -> None:
    drive = Drive(HALL, things=lift(((100, 196), (160, 120), (300, 120), (300, 60)), x=40, y=196, pause=0.1, speed=150.0))
    platform = drive.world.each(Platform)[0]
    drive.hero.put(72, 196)
    stops = []
    for _ in range(4000):
        drive.go("", 1)
        assert drive.hero.py == platform.top
        assert abs(drive.hero.px - (platform.left + 32)) <= 1
        if platform.ride.state is Ride.STAND and platform.ride.ticks == 0:
            stops.append((platform.left, platform.top))
    assert len(stops) >= 20
    assert set(stops) == {(40, 196), (240, 60)}
    assert len(cues(drive, "platform_start")) >= 20


def test_it_pushes_who_is_in_its_way() -> None:
    drive = Drive(HALL, things=lift(((0, 0), (300, 0)), x=40, y=190, pause=0.1, speed=100.0))
    drive.hero.put(140, 208)
    drive.go("", 120)
    platform = drive.world.each(Platform)[0]
    assert drive.hero.box()[0] >= platform.left + platform.w
    assert drive.hero.life > 0


@pytest.mark.parametrize(("x", "lives"), [(94, True), (106, True), (170, True), (158, True), (132, False)])
def test_who_is_only_under_its_edge_is_pushed_aside(x: int, lives: bool) -> None:
    """It comes down to the floor at 100..164; the figure is 16 px wide and stands with its middle at x."""
    drive = Drive(HALL, things=lift(((0, 0), (0, 100)), x=100, y=96, pause=0.1, speed=100.0))
    drive.hero.put(x, 208)
    drive.go("", 100)
    assert bool(drive.happened(HeroDied)) is not lives
    if lives:
        left, _, right, _ = drive.hero.box()
        assert right <= 100 or left >= 164


def test_a_polygon_is_gone_round_and_round() -> None:
    drive = Drive(HALL, things=lift(((0, 0), (64, 0), (64, -32), (0, -32)), x=400, y=100, shape="polygon", pause=0.0, speed=60.0))
    platform = drive.world.each(Platform)[0]
    seen = drive.go("", 900, watch=lambda _: (platform.left, platform.top))
    assert {400, 464} <= {x for x, _ in seen}
    assert {100, 68} == {y for _, y in seen if y in (100, 68)}
    back = [b for a, b in pairwise(seen) if b[1] == 68 and a[1] == 68 and b[0] > a[0]]
    assert not back  # the upper side is only gone leftwards


def test_one_that_waits_goes_when_one_gets_on_and_comes_back_for_others() -> None:
    drive = Drive(HALL, things=lift(((0, 0), (0, -100)), x=100, y=200, waits=True, speed=100.0))
    platform = drive.world.each(Platform)[0]
    drive.go("", 200)
    assert platform.top == 200
    drive.until("RJ", lambda h: h.px > 90)
    drive.until("R", lambda h: h.px > 125)
    drive.until("", lambda _: platform.top == 100, 300)
    drive.go("", 300)
    assert platform.top == 100  # it stays, as long as one stands on it
    drive.hero.put(300, 208)
    drive.until("", lambda _: platform.top == 200, 400)


def test_a_companion_gets_on_too_before_it_goes() -> None:
    friend = Thing(3, "Companion", "tae", 30, 208, shape="point", props={"who": "tae"}, layer="room")
    drive = Drive(HALL, things=(*lift(((0, 0), (0, -100)), x=100, y=204, waits=True, speed=100.0), friend))
    platform = drive.world.each(Platform)[0]
    tae = next(a for a in drive.world.actors if type(a).__name__ == "Companion")
    drive.until("RJ", lambda h: h.px > 90)
    drive.until("R", lambda h: h.px > 125)
    drive.until("", lambda _: platform.top == 104, 300)
    assert tae.aboard is platform
    assert (tae.y, abs(tae.x - platform.left - 32) < 32) == (104, True)


def crumbling(**props: Any) -> tuple[Drive, Any]:
    """A pit with a ledge of three tiles at its left side."""
    drive = Drive(PITS, things=(Thing(1, "Crumble", "", 160, 144, 48, 8, props=props, layer="room"),))
    return drive, drive.world.each(Crumble)[0]


def test_a_ledge_crumbles_under_feet_and_grows_back() -> None:
    drive, ledge = crumbling(delay=0.5, back=1.0)
    drive.go("", 120)
    assert ledge.solid  # nobody stood on it
    drive.until("R", lambda h: h.px > 180)
    drive.until("", lambda _: not ledge.solid, 31)
    assert len(cues(drive, "crumble_crack")) == 3
    assert len(drive.world.debris) > 5
    drive.until("", lambda h: h.py > 160)
    assert not list(ledge.looks())
    drive.hero.put(30, 144)
    drive.until("", lambda _: ledge.solid, 70)
    looks = list(ledge.looks())
    assert [look.anim for look in looks if isinstance(look, Look)] == ["whole"] * 3


def test_it_does_not_grow_back_into_anybody() -> None:
    drive, ledge = crumbling(delay=0.1, back=0.2)
    drive.until("R", lambda h: h.px > 170)
    drive.until("", lambda _: not ledge.solid, 20)
    for _ in range(60):
        drive.hero.put(180, 160)
        drive.go("", 1)
    assert not ledge.solid
    drive.hero.put(30, 144)
    drive.go("", 2)
    assert ledge.solid


def test_a_lamp_hangs_still_sways_when_passed_and_comes_to_rest() -> None:
    drive = Drive(HALL, things=(Thing(1, "Lamp", "", 200, 136, shape="point", props={"length": 40.0}, layer="room"),))
    lamp = drive.world.each(Lamp)[0]
    drive.go("", 120)
    assert abs(lamp.x - 200) < 0.5
    assert abs(lamp.y - 176) < 3
    drive.until("R", lambda h: h.px > 230)
    swings = drive.go("", 60, watch=lambda _: lamp.x)
    assert max(swings) - min(swings) > 2
    drive.go("", 1500)
    rest = drive.go("", 60, watch=lambda _: (lamp.x, lamp.y))
    assert len(set(rest)) == 1  # it sleeps
    lamp.knock(drive.world, 120.0, 0.0)
    swings = drive.go("", 60, watch=lambda _: lamp.x)
    assert max(swings) > 210
    kinds = {type(look) for look in lamp.looks()}
    assert kinds == {Look, Line, Glow}
