"""It grows dark with the hour, for who is in the place."""

from game.sim.level import Thing
from game.sim.scenery import Nightfall
from game.view.nightfall import DAYLIGHT, FALLS, Daylight

PLACE = Thing(1, "Nightfall", "", 0, 0, 100, 100)
DUSK, NIGHT = Nightfall(PLACE, 2, "#606080", "#8080a0"), Nightfall(PLACE, 3, "#202040", "#404060")


def test_each_hour_has_its_light_and_another_place_none_of_it() -> None:
    light = Daylight([DUSK, NIGHT])
    seen = []
    for x, hour in ((50, 0), (50, 1), (50, 2), (50, 3), (500, 3)):
        light.snap(x, 50, hour)
        seen.append((light.colour, light.sky))
    day, dusk, night = (DAYLIGHT, DAYLIGHT), ((128, 128, 160), (96, 96, 128)), ((64, 64, 96), (32, 32, 64))
    assert seen == [day, day, dusk, night, day]


def test_it_takes_its_time() -> None:
    light = Daylight([DUSK])
    light.snap(50, 50, 1)
    reds = []
    for _ in range(round(1 / FALLS) + 2):
        light.tick(50, 50, 2)
        reds.append(light.colour[0])
    assert reds == sorted(reds, reverse=True)
    assert 128 < reds[len(reds) // 2] < 255
    assert light.colour == (128, 128, 160)
