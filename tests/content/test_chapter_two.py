"""Chapter 2 on its real map: nobody falls for long, the door opens at dusk, and what is handed over is seen."""

import pytest

from game.actors.breakable.mass import Mass
from game.actors.store import Store
from game.actors.villager.villager import Villager
from game.maps import catalogue
from game.session import Session
from game.sim.actions import NOTHING, Actions, Button
from game.sim.events import SceneBegan, SceneEnded
from tests.driving import held

LEVEL = catalogue.level("village")
LONGEST_FALL = 60  # tiles, which is 3 s
SIDES = 30, 150  # columns between which all rafts hang
TOP, FLOOR = 27, 138  # rows of the lookout and of the ground under it all
TOLD = {"day": 1, "scene.village_rim": 1, "scene.village_pop": 1}


def _begun(entry: str, **flags: int) -> Session:
    session = Session(LEVEL, 1, entry)
    session.world.progress.flags |= TOLD | flags
    return session


def test_whoever_falls_lands_within_three_seconds() -> None:
    terrain = LEVEL.terrain
    for column in range(*SIDES):
        fall = 0
        for row in range(TOP, FLOOR + 1):
            stops = terrain.kind(column, row) and not terrain.ladder(column * 16 + 8, row * 16 + 8)
            fall = 0 if stops else fall + 1
            assert fall <= LONGEST_FALL, f"column {column} down to row {row}"


def test_nine_point_at_him_and_then_the_day_begins() -> None:
    session = Session(LEVEL)
    armed = [v for v in session.world.each(Villager) if v.pose == "aim"]
    assert len(armed) == 7
    assert {v.who for v in session.world.each(Villager)} >= {"sota", "mio"}
    scenes = []
    for tick in range(60 * 120):
        busy = session.world.staging.busy
        buttons = Button.RIGHT if not busy else (Button.USE if tick % 20 < 4 else Button(0))
        scenes += [e.name for e in session.step(Actions(buttons)) if isinstance(e, SceneBegan | SceneEnded)]
        if scenes.count("village_pop") == 2:
            break
    assert scenes == ["village_rim", "village_rim", "village_pop", "village_pop"]
    assert session.world.progress.flags["day"] == 1


def test_what_is_handed_over_is_seen() -> None:
    session = _begun("kitchen")
    shelves = min(session.world.each(Store), key=lambda s: s.after)
    before = shelves.supply
    for _ in range(14):
        session.step(Actions(held("R")))
    for _ in range(60 * 8):
        session.step(Actions(held("E")))
    flags = session.world.progress.flags
    assert flags["given"] >= 12
    assert flags["fed"]
    assert shelves.supply == before + flags["given"]


@pytest.mark.parametrize("asked", [3, 4])
def test_the_door_behind_the_workshop_opens_with_the_fourth_answer(asked: int) -> None:
    session = _begun("workshop", asked=asked, day=2 if asked == 4 else 1)
    for _ in range(600):
        session.step(NOTHING)
    door = [mass for mass in session.world.each(Mass) if mass.top < 62 * 16]
    stands = any(mass.solid and mass.top >= 56 * 16 and mass.left >= 171 * 16 and mass.left + mass.w <= 173 * 16 for mass in door)
    assert stands == (asked == 3)
