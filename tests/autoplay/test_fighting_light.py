"""Under a Watchtower: wait in the shade until its light has passed, and cross in the dark."""

import pytest

from game.actors.watchtower.watchtower import Watchtower
from game.autoplay.fighting.light import Rhythm, Shade
from game.autoplay.habits import NOVICE, SKILLED, Habits
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.alert import Step
from game.sim.hero import Hero
from game.sim.level import Thing, Value
from game.sim.routes.legs import Leg

ROOFS = "..########............########.............................."
YARD = "\n".join(["." * 60] * 12 + [ROOFS] + ["." * 60] * 3 + ["...@" + "." * 56] + ["#" * 60])
FLOOR, BEHIND, NEXT = 272, 60, 400  # px: the ground, and a place in the shade of each roof


def watched() -> tuple[Session, Watchtower]:
    """Two roofs, and a tower over the second one whose light goes to and fro over the ground between."""
    props: dict[str, Value] = {"from_angle": 160.0, "to_angle": 96.0, "sweep": 2.0, "pause": 1.0, "width": 16.0, "reach": 1000.0}
    tower = Thing(77, "Watchtower", "eye", 400.0, 40.0, shape="point", props=props, layer="test")
    session = Session(room(YARD, things=(tower,)))
    session.step(NOTHING)
    return session, session.world.each(Watchtower)[0]


def put(session: Session, x: int) -> Hero:
    """The figure stands there."""
    hero = session.world.hero
    assert hero is not None
    hero.put(x, FLOOR)
    session.step(NOTHING)
    return hero


def test_whoever_has_watched_a_light_knows_where_it_will_be() -> None:
    session, tower = watched()
    angles = []
    for _ in range(400):
        session.step(NOTHING)
        angles.append(tower.lens.angle)
    rhythm = Rhythm(tower)
    for now in (90, 130, 180, 200, 250):
        phase = rhythm.phase(angles[: now + 1])
        for later in (5, 40, 120):
            assert abs(rhythm.after(phase, later) - angles[now + later]) < 4


@pytest.mark.parametrize("habits", [SKILLED, NOVICE], ids=["skilled", "novice"])
@pytest.mark.parametrize("begun", [1, 60, 150, 240, 300])
def test_it_waits_under_a_roof_and_crosses_in_the_dark(habits: Habits, begun: int) -> None:
    session, tower = watched()
    hero = put(session, BEHIND)
    shade, waited = Shade(habits), 0
    way = [Leg("walk", (BEHIND, FLOOR), (NEXT, FLOOR), (NEXT - BEHIND) // 3)]
    for _ in range(begun):
        shade.hides(session, way)
        session.step(Actions(Button.DOWN))
    while shade.hides(session, way):
        session.step(Actions(Button.DOWN))
        waited += 1
    assert waited < 360, "the light comes by once in six seconds"
    while hero.x < NEXT and waited < 2000:
        session.step(Actions(Button.RIGHT))
        waited += 1
    assert hero.x >= NEXT
    assert tower.alert.step is Step.UNAWARE


def test_nobody_waits_in_the_open_or_under_a_tower_that_sleeps() -> None:
    session, tower = watched()
    way = [Leg("walk", (260, FLOOR), (NEXT, FLOOR), 40)]
    put(session, 260)
    assert not any(_waits(session, way) for _ in range(400))
    put(session, BEHIND)
    assert any(_waits(session, way) for _ in range(400))
    tower.awake = False
    assert not any(_waits(session, way) for _ in range(400))


def _waits(session: Session, way: list[Leg]) -> bool:
    session.step(Actions(Button.DOWN))
    return Shade(SKILLED).hides(session, way)
