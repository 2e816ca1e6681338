"""A walker gets everywhere a person gets, by buttons alone."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

import pytest

from game.autoplay.habits import NOVICE, SKILLED, Habits
from game.autoplay.walking import State, Walker
from game.kit.rng import Rng
from game.maps.ascii import Legend, room
from game.session import Session
from game.sim.actions import Button
from game.sim.level import TILE, Thing

SKY = 8  # rows of air above every room, so that nobody jumps against the end of the map
GOAL = "X"  # stands for where the walker is sent; it is air

FLAT = """
    ..............
    .@..........X.
    ##############
"""
GAP = """
    ....................
    .@...............X..
    #######......#######
    #######......#######
    ....................
    ....................
"""
WIDE_GAP = """
    ..........................
    .@.....................X..
    #######............#######
    #######............#######
    ..........................
    ..........................
"""
STEPS_UP = """
    ..............
    ............X.
    ..........####
    ..............
    ..............
    ......####....
    ..............
    .@............
    ##############
"""
CRAWL = """
    ..................
    .....#######......
    .....#######......
    .@.............X..
    ##################
"""
LADDER_UP = """
    ..............
    .........X....
    ....H#########
    ....H.........
    ....H.........
    ....H.........
    ....H.........
    .@..H.........
    ##############
"""
LADDER_DOWN = """
    ..............
    .........@....
    ....H#########
    ....H.........
    ....H.........
    ....H.........
    ....H.........
    .X..H.........
    ##############
"""
LEDGE = """
    ..............
    ..............
    .........X....
    ........######
    ........######
    ........######
    ........######
    ........######
    ........######
    .@......######
    ##############
"""
DROP = """
    ...............
    .@.............
    ######.........
    ######.........
    ######.........
    ######.........
    ######......X..
    ###############
"""
ONE_WAY_DOWN = """
    ................
    .@..............
    #####----#######
    #..............#
    #..............#
    #..............#
    #............X.#
    ################
"""
ONE_WAY_UP = """
    ................
    ............X...
    #####----#######
    #..............#
    #..............#
    #..............#
    #.@............#
    ################
"""
SLOPE = """
    ..............
    ............X.
    ........../###
    ........./####
    .@....../#####
    ##############
"""
SWING = """
    ###########################################
    ###########################################
    ...........................................
    ...........................................
    ...........................................
    ...........................................
    ...........................................
    ...........................................
    ...........................................
    ...........................................
    .@......................................X..
    ##########..........................#######
    ##########..........................#######
    ...........................................
    ...........................................
"""
ROOMS = {
    "flat": FLAT, "gap": GAP, "surge": WIDE_GAP, "steps up": STEPS_UP, "crawl": CRAWL, "ladder up": LADDER_UP, "ladder down": LADDER_DOWN,
    "ledge": LEDGE, "drop": DROP, "one-way down": ONE_WAY_DOWN, "one-way up": ONE_WAY_UP, "slope": SLOPE, "swing": SWING,
}  # fmt: skip


def lowered(thing: Thing) -> Thing:
    """The thing in the room with the sky above it."""
    return replace(thing, y=thing.y + SKY * TILE, points=tuple((x, y + SKY * TILE) for x, y in thing.points))


def walk(picture: str, *, habits: Habits = SKILLED, legend: Legend | None = None, things: tuple[Thing, ...] = (), hero: str = "Zuru",
         seed: int = 1, most: int = 1500) -> tuple[Session, State, set[Button]]:  # fmt: skip
    """The session after the walk to X, how the walk ended, and which buttons were held on the way."""
    lines = [*["."] * SKY, *dedent(picture).strip("\n").splitlines()]
    row, col = next((r, line.index(GOAL)) for r, line in enumerate(lines) if GOAL in line)
    session = Session(room("\n".join(lines).replace(GOAL, "."), legend, tuple(map(lowered, things)), hero=hero), seed)
    goal = col * TILE + TILE / 2, float((row + 1) * TILE)
    walker, held = Walker(habits, Rng(seed)), set[Button]()
    for _ in range(most):
        step = walker.act(session, goal)
        if step.state is State.THERE:
            return session, step.state, held
        session.step(step.actions)
        held |= {button for button in Button if step.actions.buttons & button}
    return session, step.state, held


@pytest.mark.parametrize("name", ROOMS)
def test_every_kind_of_leg_is_walked(name: str) -> None:
    session, state, _ = walk(ROOMS[name])
    assert state is State.THERE
    assert session.progress.deaths == 0


@pytest.mark.parametrize("name", [name for name in ROOMS if name != "swing"])
def test_killy_gets_about_as_well(name: str) -> None:
    session, state, _ = walk(ROOMS[name], hero="Killy")
    assert state is State.THERE
    assert session.progress.deaths == 0


@pytest.mark.parametrize("name", ["gap", "steps up", "ledge", "ladder up", "one-way down"])
def test_a_novice_gets_there_in_the_end(name: str) -> None:
    for seed in range(1, 4):
        _, state, _ = walk(ROOMS[name], habits=NOVICE, seed=seed, most=4000)
        assert state is State.THERE, seed


def test_killy_has_no_line() -> None:
    _, state, held = walk(SWING, hero="Killy", most=200)
    assert state is State.NO_WAY
    assert Button.FIRE not in held


def test_a_lift_is_waited_for_and_ridden() -> None:
    picture = """
        ....................
        ....................
        ............X.......
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        ...........#########
        .@.........#########
        ########...#########
        ########...#########
    """
    path = Thing(50, "Path", "", 128, 224, shape="polyline", points=((128, 224), (128, 48)))
    for waits in (True, False):
        lift = Thing(51, "Platform", "", 128, 224, 48, 12, props={"path": 50, "waits": waits})
        _, state, _ = walk(picture, things=(path, lift))
        assert state is State.THERE, waits


def test_plates_that_give_way_are_run_over() -> None:
    picture = """
        ..............................
        .@.........................X..
        ######..................######
        ######..................######
        ..............................
        ..............................
    """
    plates = tuple(Thing(50 + i, "Crumble", "", x * TILE, 32, 48, 8, props={"delay": 0.6}) for i, x in enumerate((8, 13, 18)))
    session, state, _ = walk(picture, things=plates)
    assert state is State.THERE
    assert session.progress.deaths == 0


def test_it_does_not_go_by_a_way_that_leads_through_a_void() -> None:
    picture = """
        ............................
        .@..........................
        ######......................
        ######......................
        ######......................
        ######H.....................
        ######H.....................
        ######H...................X.
        ############################
    """
    void = Thing(50, "Void", "", 6 * TILE, 0, 10 * TILE, 3 * TILE)
    session, state, _ = walk(picture, things=(void,), most=300)
    assert session.progress.deaths == 0
    assert state is State.NO_WAY


def test_after_a_fall_it_plans_anew() -> None:
    picture = """
        .................................
        .@............................X..
        ########............H############
        ########............H############
        ########............H############
        ########............H############
        ########............H############
        ########............H############
        #################################
    """
    _, state, _ = walk(picture, habits=replace(SKILLED, slip=6), most=3000)
    assert state is State.THERE


def test_nothing_is_pressed_where_no_way_leads() -> None:
    _, state, held = walk("""
        ..............
        .@....####..X.
        ######....####
    """.replace("####..X.", "######X#"), most=60)  # fmt: skip
    assert state in (State.NO_WAY, State.LOST)
    assert not held
