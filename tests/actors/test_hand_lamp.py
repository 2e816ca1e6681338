"""The lamp in the hand: whose it is, where its light falls, how it swings."""

import pytest

from game.actors.companion.companion import Companion
from game.actors.hand_lamp import HandLamp, pass_lamp
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING
from game.sim.level import LevelError, Thing
from game.sim.look import Glow, Line, Look
from game.sim.stealth import lightness
from tests.driving import Drive

HALL = "\n".join([*["." * 60] * 8, "@" + "." * 59, "#" * 60])
FLOOR = 144


def lamp(x: float = 400, **props: object) -> Thing:
    return Thing(7, "HandLamp", "lamp", x, FLOOR, shape="point", props=props, layer="room")  # type: ignore[arg-type]


def hall(*things: Thing, tae: bool = True) -> Drive:
    friend = Thing(3, "Companion", "", 40, FLOOR, shape="point", props={"who": "tae"}, layer="room")
    dark = Thing(5, "Mood", "", 0, 0, 960, 160, props={"ambient": "#101010"}, layer="room")
    return Drive(HALL, things=(*([friend] if tae else []), dark, *things))


def the_lamp(drive: Drive) -> HandLamp:
    found: HandLamp = drive.world.each(HandLamp)[0]
    return found


def glow(drive: Drive) -> Glow:
    return next(look for look in the_lamp(drive).looks() if isinstance(look, Glow))


def test_it_stands_where_it_is_placed_while_nobody_has_it() -> None:
    drive = hall(lamp(), tae=False)
    drive.go("", 30)
    picture, light = list(the_lamp(drive).looks())
    assert isinstance(picture, Look)
    assert isinstance(light, Glow)
    assert (light.x, FLOOR - 20 < light.y < FLOOR) == (400, True)


def test_its_light_goes_where_its_carrier_goes() -> None:
    drive = hall(lamp(who="tae"))
    drive.go("R", 200)
    drive.go("", 60)
    tae = drive.world.each(Companion)[0]
    assert tae.x > 300
    assert abs(glow(drive).x - tae.x) < 16
    assert tae.y - 40 < glow(drive).y < tae.y
    assert lightness(drive.world, *tae.chest) > lightness(drive.world, tae.x - 300, tae.y - 20) + 0.3
    assert any(isinstance(look, Line) for look in the_lamp(drive).looks())


def test_the_figure_can_carry_it_too() -> None:
    drive = hall(lamp(who="zuru"), tae=False)
    drive.go("R", 60)
    assert abs(glow(drive).x - drive.hero.x) < 16


def test_it_swings_while_one_goes_and_comes_to_rest() -> None:
    drive = hall(lamp(who="zuru"), tae=False)
    drive.go("R", 60)
    leans = drive.go("R", 90, watch=lambda _: the_lamp(drive).angle)
    assert max(leans) - min(leans) > 1  # with the steps
    assert max(leans) < 0  # it trails behind
    swings = drive.go("", 60, watch=lambda _: the_lamp(drive).angle)
    assert max(swings) > 1  # past its rest when one stops
    drive.go("", 200)
    assert abs(the_lamp(drive).angle) < 0.1


def test_a_scene_hands_it_over() -> None:
    drive = hall(lamp(who="tae"))
    drive.go("R", 60)
    pass_lamp(drive.world, "zuru")
    drive.go("", 2)
    assert abs(glow(drive).x - drive.hero.x) < 16
    pass_lamp(drive.world, "tae", "lamp")
    drive.go("", 2)
    assert abs(glow(drive).x - drive.world.each(Companion)[0].x) < 16
    pass_lamp(drive.world, "")
    at = glow(drive).x
    drive.go("R", 60)
    assert glow(drive).x == at
    pass_lamp(drive.world, "zuru", "another")  # there is none
    assert the_lamp(drive).holder is None


def test_where_its_carrier_falls_it_stays() -> None:
    drive = hall(lamp(who="zuru"), tae=False)
    drive.go("R", 60)
    drive.hero.life = 0
    at = drive.hero.x
    drive.go("", 2)
    assert abs(glow(drive).x - at) < 8


def test_who_is_up_again_takes_it_up_again() -> None:
    drive = hall(lamp(who="tae"))
    drive.go("", 10)
    tae = drive.world.each(Companion)[0]
    life, tae.life = tae.life, 0
    drive.go("", 2)
    assert the_lamp(drive).holder is None
    tae.life = life
    drive.go("", 2)
    assert the_lamp(drive).holder is tae


def test_one_who_is_not_here_carries_nothing() -> None:
    drive = hall(lamp(who="fusata"))
    drive.go("R", 60)
    assert glow(drive).x == 400


def test_unlit_it_gives_no_light() -> None:
    drive = hall(lamp(lit=False))
    assert not any(isinstance(look, Glow) for look in the_lamp(drive).looks())
    assert lightness(drive.world, 400, FLOOR - 8) < 0.2


def test_a_light_of_no_size_is_refused() -> None:
    with pytest.raises(LevelError, match="radius"):
        Session(room(HALL, things=(lamp(radius=3.0),))).step(NOTHING)
