"""A pilot sees what hangs over a brute, and waits until that is under it."""

from dataclasses import replace

from game.autoplay.fighting.eyes import Foe
from game.autoplay.fighting.overhead import chain_over, comes_under
from tests.actors.weights import FLOOR, HALL, driven, one, tank, thing

BRUTE = Foe(3, "Brute", (332.0, FLOOR - 26.0), (0.0, 0.0), (28.0, 52.0), "walk", 0, 1, shaken=False, away=170.0, nears=True)


def test_it_shoots_at_the_chain_of_what_hangs_over_a_brute_and_at_no_tough_one() -> None:
    for tough in (False, True):
        drive = driven(HALL, tank(x=300, y=FLOOR - 190, length=100.0, tough=tough))
        drive.hero.put(440, FLOOR)
        drive.go("", 5)
        at = chain_over(drive.world, drive.hero, BRUTE)
        assert (at is None) == tough
        if at is not None:
            assert abs(at[0] - 332) < 2
            assert one(drive, "Tank").pivot[1] <= at[1] <= one(drive, "Tank").ring()[1]


def test_not_beside_it_nor_over_a_friend() -> None:
    drive = driven(HALL, tank(x=300, y=FLOOR - 190, length=100.0), thing(9, "Companion", 40, FLOOR, name="tae", who="tae"))
    drive.hero.put(440, FLOOR)
    drive.go("", 5)
    assert chain_over(drive.world, drive.hero, replace(BRUTE, at=(380.0, FLOOR - 26.0))) is None
    one(drive, "Companion").x = 330.0
    assert chain_over(drive.world, drive.hero, BRUTE) is None


def test_it_waits_while_the_way_leads_under_it() -> None:
    drive = driven(HALL, tank(x=300, y=FLOOR - 190, length=100.0))
    drive.hero.put(440, FLOOR)
    drive.go("", 5)
    assert comes_under(drive.world, drive.hero, replace(BRUTE, at=(200.0, FLOOR - 26.0)))
    assert not comes_under(drive.world, drive.hero, replace(BRUTE, at=(400.0, FLOOR - 26.0)))
