"""Who was told what to do here does it: hints that pilots go by, with what swings and what gives way."""

from __future__ import annotations

from typing import Any

import pytest

from game.autoplay.finisher import Finisher
from game.maps.ascii import room
from game.session import Session
from game.sim.level import LevelData, Thing
from game.sim.routes import routes_of
from game.sim.routes.ground import SWIM

TILE = 16
FLOOR = 20 * TILE  # px
GAP = "\n".join(
    ["#" * 70, *["." * 70] * 18, "@" + "." * 69, "#" * 16 + "." * 23 + "#" * 31, *["#" * 16 + "." * 23 + "#" * 31] * 9, "#" * 70]
)
TWO_FLOORS = "\n".join(
    ["#" * 40, *["." * 40] * 18, "@" + "." * 39, "#" * 12 + "%" * 4 + "#" * 24, *["#" * 12 + "...." + "." * 20 + "####"] * 8, "#" * 40]
)
PARTED = "\n".join(["@" + "." * 19, "####......##....####", *["####......##....####"] * 8, "#" * 20])


def thing(oid: int, kind: str, x: float, y: float, w: float = 0, h: float = 0, name: str = "", /, **props: Any) -> Thing:
    """Something in a room."""
    return Thing(oid, kind, name, x, y, w, h, "rect" if w else "point", (), props, "room")


def played(level: LevelData, ticks: int, seed: int = 1) -> Session:
    """What the finisher makes of it until the beat `on` is reached."""
    session, pilot = Session(level, seed), Finisher(seed)
    for _ in range(ticks):
        actions = pilot.act(session)
        if actions is None or "on" in session.progress.beats:
            break
        session.step(actions)
    return session


@pytest.mark.parametrize("seed", range(1, 9))
def test_from_a_tank_that_swings_one_leaps_when_the_leap_leads_across(seed: int) -> None:
    tank = thing(1, "Tank", 18 * TILE, FLOOR, 64, 80, length=220.0, weight=3.0)
    beat = thing(2, "Beat", 44 * TILE, FLOOR - 64, 64, 64, "on")
    hint = thing(3, "Hint", 10 * TILE, FLOOR - 64, 96, 64, until="across", deed="swing", at=2, stand=1)
    session = played(room(GAP, things=(tank, beat, hint)), 900, seed)
    assert "on" in session.progress.beats, f"seed {seed}: not across in 15 s"


def test_on_what_does_not_carry_one_who_lands_one_jumps_to_come_down() -> None:
    floor = thing(1, "Rotten", 12 * TILE, FLOOR, 64, 16)
    beat = thing(2, "Beat", 28 * TILE, FLOOR + 5 * TILE, 64, 64, "on")
    hint = thing(3, "Hint", 12 * TILE, FLOOR - 64, 64, 64, until="down", deed="jump")
    session = played(room(TWO_FLOORS, things=(floor, beat, hint)), 900)
    assert "on" in session.progress.beats


def test_a_wall_that_stands_in_the_water_parts_it() -> None:
    level = room(PARTED, things=(thing(1, "Water", 4 * TILE, 2 * TILE, 12 * TILE, 8 * TILE, level=1.0),))
    ground = routes_of(level).graph().ground
    ends = [(int(t.spots[0][0]) // TILE, int(t.spots[-1][0]) // TILE) for t in ground.tracks if t.kind == SWIM]
    assert ends == [(4, 9), (12, 15)]
