"""What is loose comes to rest, and feels it when the ground under it goes."""

from math import isfinite

import pytest

from game.actors.crumble import Crumble
from game.maps import catalogue
from game.sim.debris import Debris
from game.sim.level import Thing
from game.sim.physics import Physics
from game.sim.terrain import FULL, TILE, Terrain
from tests.driving import Drive

ROOM = "\n".join(["#" * 30, *["." * 30] * 10, "." * 4 + "@" + "." * 25, "#" * 30])
OVER_A_LEDGE = "\n".join(["#" * 30, *["." * 30] * 4, "." * 4 + "@" + "." * 25, "#" * 9 + "." * 21, *["." * 30] * 6, "#" * 30])


def thrown(drive: Drive, x: float, y: float) -> None:
    """A handful of pieces, to the right."""
    drive.world.debris.throw("prop_ledge_parts", ["chunk"] * 8, x, y, 90.0, -60.0)


def places(drive: Drive) -> list[tuple[float, float]]:
    """Where the pieces are."""
    return [(look.x, look.y) for look in drive.world.debris.looks()]


def test_pieces_do_not_roll_on_for_ever() -> None:
    drive = Drive(ROOM)
    thrown(drive, 200, 120)
    drive.go("", 240)
    before = places(drive)
    drive.go("", 60)
    assert len(before) == 8
    for (x, y), (now_x, now_y) in zip(before, places(drive), strict=True):
        assert (x, y) == pytest.approx((now_x, now_y), abs=0.5)


def test_pieces_that_lie_on_something_fall_when_it_goes() -> None:
    drive = Drive(OVER_A_LEDGE, things=(Thing(90, "Crumble", "", 160, 96, 48, 8, layer="room"),))
    ledge = drive.world.each(Crumble)[0]
    drive.world.debris.throw("prop_ledge_parts", ["chunk"] * 6, ledge.left + ledge.w / 2, ledge.top - 20, 0.0, 0.0, 4.0)
    drive.go("", 150)
    lying = [y for x, y in places(drive) if ledge.left < x < ledge.left + ledge.w]
    assert lying
    assert max(lying) < ledge.top + 1
    for crumble in drive.world.each(Crumble):
        crumble.cut(drive.world, (crumble.left, crumble.top), (crumble.left + 10, crumble.top), 4)
    drive.go("", 60)
    assert min(y for _, y in places(drive)) > ledge.top + 40


def test_a_lamp_on_a_long_chain_hangs_still_again() -> None:
    drive = Drive(ROOM.replace("." * 30, "." * 11 + "l" + "." * 18, 1), {"l": ("Lamp", {"length": 100.0})})
    lamp = next(actor for actor in drive.world.actors if type(actor).__name__ == "Lamp")
    lamp.knock(drive.world, 60.0, 0.0)
    swings = drive.go("", 60, watch=lambda _: lamp.x)
    assert max(swings) - min(swings) > 4
    drive.go("", 900)
    still = drive.go("", 60, watch=lambda _: (lamp.x, lamp.y))
    assert len(set(still)) == 1
    assert still[0][0] == pytest.approx(lamp.place.x, abs=1.5)


def test_what_falls_from_far_up_comes_to_rest_on_structure_and_not_in_it() -> None:
    terrain = catalogue.level("outskirts").terrain
    physics = Physics(terrain)
    debris = Debris(physics, seed=1)
    for x in range(1504, 1530, 2):  # where a ledge crumbles over a shaft
        debris.throw("prop_ledge_parts", ["chunk"] * 4, x, 548.0, 0.0, 60.0, spread=50.0)
    for _ in range(300):
        debris.tick()
        physics.step()
    places = [(int(look.x), int(look.y)) for look in debris.looks()]
    assert [(x, y) for x, y in places if terrain.kind(x // TILE, y // TILE) == FULL] == []


@pytest.mark.parametrize(("end", "meets"), [((100, 40), False), ((-40, 20), True), ((30, 120), False)], ids=["out", "in", "along"])
def test_a_ray_from_exactly_a_surface_meets_what_it_goes_into_alone(end: tuple[float, float], meets: bool) -> None:
    """A bolt that was shot with the hand on a wall stuck in nowhere."""
    kinds = bytes(FULL if col == 0 else 0 for _ in range(10) for col in range(10))
    physics = Physics(Terrain(10, 10, kinds))
    hit = physics.ray((TILE, 20), end)
    assert (hit is not None) is meets
    assert physics.sees((TILE, 20), end) is not meets
    if hit is not None:
        assert isfinite(hit.nx + hit.ny)
        assert (hit.x, hit.y) == pytest.approx((TILE, 20), abs=0.1)
