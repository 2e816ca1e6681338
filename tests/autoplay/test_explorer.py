"""An explorer sees everything before it goes to where it cannot come back from."""

from __future__ import annotations

from textwrap import dedent

import pytest

from game.autoplay.explorer import Explorer
from game.autoplay.pilots import pilot
from game.autoplay.walking.plan import Planner
from game.autoplay.walking.view import View
from game.kit.geometry import Point
from game.maps.ascii import room
from game.session import Session
from game.sim.events import Picked
from game.sim.level import TILE, Thing
from game.sim.routes.legs import Leg

SKY = 8  # rows of air above every room, so that nobody jumps against the end of the map
EXIT = "E"  # the foot of the way out; it is air

HIDDEN = """
    ............................................
    ......................................r.....
    ...............................H############
    ...............................H############
    ...............................H############
    ...............................H............
    .E....@........................H............
    ############################################
"""
IDLE_LADDER = """
    ...................
    .......H...........
    .......H...........
    .......H...........
    .......H...........
    .......H...........
    .@.....H.........E.
    ###################
"""
ONE_WAY = """
    ..............................
    .r...............@............
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################..........
    ####################........E.
    ##############################
"""
SEALED = """
    ................
    ................
    .@............E.
    ################
    ####..........##
    ####..........##
    ####....r.....##
    ################
"""
PIT = """
    ........................
    .@....................E.
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########....############
    ########.r..############
    ########################
"""
SHELF = """
    ....................
    ........####........
    ....................
    ....................
    .@................E.
    ####################
"""


def explored(picture: str, most: int = 6000) -> tuple[Session, Explorer, list[tuple[int, float, float]]]:
    """The session at its end, who played it, and where (feet, px) the rations were found when."""
    lines = [*["."] * SKY, *dedent(picture).strip("\n").splitlines()]
    row, col = next((r, line.index(EXIT)) for r, line in enumerate(lines) if EXIT in line)
    way_out = Thing(90, "Exit", "out", col * TILE, (row - 1) * TILE, TILE, 2 * TILE)
    level = room("\n".join(lines).replace(EXIT, "."), {"r": "Ration"}, (way_out,))
    session, explorer, found = Session(level), pilot("explorer", 1, level), list[tuple[int, float, float]]()
    assert isinstance(explorer, Explorer)
    while session.tick < most:
        actions = explorer.act(session)
        if actions is None:
            break
        for event in session.step(actions):
            if isinstance(event, Picked):
                assert session.world.hero is not None
                found.append((session.tick, session.world.hero.x, session.world.hero.y))
    return session, explorer, found


def test_what_lies_about_is_found_before_the_way_out_is_taken() -> None:
    session, explorer, found = explored(HIDDEN)
    assert session.ended is not None
    assert len(found) == 1
    assert explorer.left == []


def test_a_ladder_that_leads_nowhere_is_climbed() -> None:
    session, explorer, _ = explored(IDLE_LADDER)
    assert session.ended is not None
    assert explorer.left == []


def test_a_drop_from_which_no_way_leads_back_comes_last() -> None:
    session, explorer, found = explored(ONE_WAY)
    assert session.ended is not None
    assert found[0][2] == (SKY + 2) * TILE, "it dropped first"
    assert explorer.left == []
    assert session.progress.deaths == 0


def test_from_a_pit_it_begins_again_when_all_else_is_seen() -> None:
    session, explorer, found = explored(PIT)
    assert session.ended is not None
    assert len(found) == 1
    assert explorer.left == []
    assert len(explorer.traps) == 1
    assert session.progress.deaths == 1


def test_what_no_way_leads_to_is_told() -> None:
    session, explorer, found = explored(SEALED)
    assert session.ended is not None
    assert not found
    assert explorer.left == [f"a ration at tile 8,{SKY + 7} (no way led there)"]


def test_what_cannot_be_come_to_is_given_up_after_some_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Planner.plan

    def refused(planner: Planner, view: View, goal: Point) -> list[Leg] | None:
        return None if goal[1] == (SKY + 1) * TILE else plan(planner, view, goal)

    monkeypatch.setattr(Planner, "plan", refused)
    session, explorer, _ = explored(SHELF)
    assert session.ended is not None
    assert explorer.left == [f"ground at tile 8,{SKY + 1} to 11,{SKY + 1} (tried 3 times)"]
