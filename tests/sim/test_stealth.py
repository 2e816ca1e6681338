"""How much one stands out: light, stance, motion; and who is called when a sensor is sure."""

from typing import Any

from game.maps.ascii import room
from game.session import Session
from game.sim.actions import Actions, Button
from game.sim.alert import Alarms
from game.sim.level import Thing
from game.sim.people import Person
from game.sim.stealth import conspicuous, lightness
from game.sim.world import World

HALL = "\n".join(["#" * 60, *["#" + "." * 58 + "#"] * 12, "#..@" + "." * 55 + "#", "#" * 60])


def thing(oid: int, kind: str, x: float, y: float, w: float = 0, h: float = 0, **props: Any) -> Thing:
    """One placed thing; a point when it has no size."""
    return Thing(900 + oid, kind, "", x, y, w, h, "rect" if w else "point", props=props, layer="test")


def hall(*things: Thing) -> Session:
    """A session in the hall, after the first ticks."""
    session = Session(room(HALL, things=things))
    for _ in range(3):
        session.step(Actions())
    return session


def world(*things: Thing) -> World:
    """The hall with these things."""
    return hall(*things).world


def test_the_open_is_light_and_deep_shadow_is_dark() -> None:
    place = world(thing(1, "Shadow", 400, 0, 200, 240, strength=0.7))
    assert 0.6 < lightness(place, 100, 200) < 0.75
    assert 0.15 < lightness(place, 500, 200) < 0.25


def test_the_mood_of_a_place_counts_and_the_smaller_one_goes_before_the_larger() -> None:
    place = world(
        thing(1, "Mood", 0, 0, 960, 240, ambient="#93a3a6"),
        thing(2, "Mood", 400, 0, 200, 240, ambient="#242f33"),
    )
    assert lightness(place, 100, 200) > 0.6
    assert lightness(place, 500, 200) < 0.25


def test_a_lamp_lights_its_surroundings_and_no_more() -> None:
    dark = thing(1, "Mood", 0, 0, 960, 240, ambient="#202426")
    place = world(dark, thing(2, "Light", 500, 200, radius=100.0))
    by_distance = [lightness(place, 500 + gap, 200) for gap in (0, 32, 64, 120)]
    assert by_distance == sorted(by_distance, reverse=True)
    assert by_distance[0] > 0.6
    assert by_distance[-1] < 0.2


def test_a_lamp_with_a_cone_leaves_dark_what_is_beside_it() -> None:
    place = world(thing(1, "Mood", 0, 0, 960, 240, ambient="#202426"), thing(2, "Light", 500, 80, radius=150.0, cone=60.0, turn=90.0))
    assert lightness(place, 500, 150) > 2 * lightness(place, 600, 80)


def test_a_lamp_that_hangs_in_play_gives_light_too() -> None:
    dark = thing(1, "Mood", 0, 0, 960, 240, ambient="#202426")
    place = world(dark, thing(2, "Lamp", 500, 100, length=48.0))
    assert lightness(place, 500, 170) > lightness(world(dark), 500, 170) + 0.3


def test_running_one_stands_out_most_crouching_least() -> None:
    session = hall()

    def after(buttons: Button) -> float:
        for _ in range(20):
            session.step(Actions(buttons))
        hero = session.world.hero
        assert isinstance(hero, Person)
        return conspicuous(session.world, hero)

    standing, running, low = after(Button(0)), after(Button.RIGHT), after(Button.DOWN)
    assert running > standing > low > 0


def test_a_sensor_in_alarm_calls_the_zones_it_names_and_without_names_all() -> None:
    alarms = Alarms()
    assert not alarms
    assert not alarms.calls("bridge")
    alarms.begin(7, ("bridge",))
    assert alarms
    assert alarms.calls("bridge")
    assert not alarms.calls("hall")
    alarms.begin(8, ())
    assert alarms.calls("hall")
    alarms.end(8)
    alarms.end(7)
    assert not alarms
