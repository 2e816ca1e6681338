"""The finisher comes to a level's end, whatever it asks for on the way."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

import pytest

from game.autoplay.finisher import Finisher
from game.autoplay.goals import Goals, Want
from game.autoplay.habits import SKILLED
from game.autoplay.walking.view import View, view_of
from game.kit.rng import Rng
from game.maps import catalogue
from game.maps.ascii import room
from game.session import Session
from game.sim.actions import NOTHING, Button
from game.sim.level import TILE, LevelData, Thing
from game.sim.talks import Answer, Outcome, Setting, Speech

SKY = "." + "\n." * 7 + "\n"  # so that nobody jumps against the end of the map
MOST = 60 * 60 * 12  # ticks for a whole chapter


def area(oid: int, kind: str, col: int, row: int, name: str = "", **props: object) -> Thing:
    """An area of two by three tiles."""
    return Thing(oid, kind, name, col * TILE, row * TILE, 2 * TILE, 3 * TILE, props=props)  # type: ignore[arg-type]


def drawn(picture: str, *things: Thing, **props: object) -> LevelData:
    """A room with sky above it."""
    return room(SKY + dedent(picture).strip("\n"), things=things, **props)


def played(level: LevelData, most: int = 3000, entry: str = "") -> tuple[Session, list[Button]]:
    """What the finisher made of it."""
    session, pilot, held = Session(level, 1, entry), Finisher(1), []
    for _ in range(most):
        actions = pilot.act(session)
        if actions is None:
            break
        session.step(actions)
        held.append(actions.buttons)
    return session, held


def seen(session: Session) -> View:
    """What a pilot knows."""
    view = view_of(session.world, session.tick, SKILLED, Rng(1))
    assert view is not None
    return view


FLOOR = """
    ..............................
    ..............................
    ....@.........................
    ##############################
"""


def test_beats_come_first_and_the_exit_last() -> None:
    level = drawn(FLOOR, area(50, "Beat", 26, 8, "far"), area(51, "Exit", 8, 8), area(52, "Beat", 0, 8, "near"))
    session, _ = played(level)
    assert session.progress.beats == ["near"], "she walked over the exit on her way to the far one, as anybody would"
    level = drawn(FLOOR, area(50, "Beat", 26, 8, "far"), area(51, "Exit", 28, 8), area(52, "Beat", 0, 8, "near"))
    session, _ = played(level)
    assert session.progress.beats == ["near", "far"]
    assert session.ended is not None


def test_a_lantern_that_lies_about_on_the_way_is_lit() -> None:
    picture = """
        .....................#
        .....................#
        ....@................#
        ########H#############
        ........H............#
        ........H............#
        ........H............#
        ######################
    """
    lantern = Thing(50, "Checkpoint", "below", 3 * TILE, 12 * TILE, 2 * TILE, 3 * TILE)
    level = drawn(picture, lantern, area(51, "Beat", 16, 12, "end"), area(52, "Exit", 19, 12))
    session, _ = played(level)
    assert session.progress.checkpoint == "below"
    assert session.ended is not None


def test_what_lies_before_the_lantern_of_this_run_is_left() -> None:
    lantern = Thing(50, "Checkpoint", "middle", 14 * TILE, 8 * TILE, TILE, 3 * TILE)
    level = drawn(FLOOR, lantern, area(51, "Beat", 8, 8, "before"), area(52, "Beat", 20, 8, "after"), area(53, "Exit", 26, 8))
    session, _ = played(level, entry="middle")
    assert session.progress.beats == ["after"]
    assert session.ended is not None


def test_where_nothing_can_be_reached_it_tries_what_is_left() -> None:
    picture = """
        ..............................
        ..............................
        ....@...............##########
        ###########.........##########
        ###########.........##########
        ##############################
    """
    level = drawn(
        picture, area(51, "Beat", 26, 0, "out of reach"), Thing(52, "Talk", "", 15 * TILE, 10 * TILE, 32, 48, props={"lines": "zuru:a.b"})
    )
    session = Session(level)
    session.step(NOTHING)
    goals = Goals(level)
    goals.begin(session.world)
    goal = goals.next(seen(session))
    assert goal is not None
    assert goal.want is Want.TRY or goal.thing.kind == "Beat"


def test_it_begins_again_when_the_way_on_has_come_down() -> None:
    picture = """
        ..............................
        ..............................
        .@............................
        #######%%%%%%%%%%%%%%#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        #######..............#########
        ##############################
    """
    weak = Thing(60, "Breakable", "weak", 7 * TILE, 11 * TILE, 14 * TILE, TILE, props={"holds": 0.05})
    level = drawn(picture, weak, area(51, "Beat", 26, 8, "over there"), area(52, "Exit", 28, 8))
    _, held = played(level, most=1200)
    assert any(buttons & Button.AGAIN for buttons in held)


def test_it_plays_the_first_chapter_from_start_to_end() -> None:
    session, _ = played(catalogue.level("outskirts"), MOST)
    assert session.ended is not None
    assert session.progress.deaths < 12


@pytest.mark.parametrize("seed", range(4))
def test_it_asks_whoever_it_has_not_asked_yet_once(seed: int) -> None:
    gene = Answer("village.killy.gene", outcome=Outcome((Setting("asked", 1, adds=True),)))
    quiet = Answer("village.killy.quiet", outcome=Outcome((Setting("quiet", 1),)))
    speech = Speech((), (("kina", "village.kina.hungry.1"),), (gene, quiet))
    kina = Thing(5, "Villager", "", 200, 12 * TILE, shape="point", props={"who": "kina"})
    level = drawn("." * 30 + "\n.@" + "." * 28 + "\n" + "." * 30 + "\n" + "." * 30 + "\n" + "#" * 30, kina, hero="Killy")
    session, pilot = Session(replace(level, talks={"kina": (speech,)}), 1), Finisher(seed)
    for _ in range(900):
        session.step(pilot.act(session) or NOTHING)
    assert session.progress.flags.get("asked", 0) == 1
    assert "quiet" not in session.progress.flags
