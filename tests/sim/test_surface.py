"""Surfaces: every boundary between air and structure is on exactly one line, with structure on its right hand."""

from itertools import pairwise
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from game.maps.ascii import room
from game.sim.surface import Loop, Surfaces
from game.sim.terrain import Terrain

BLOCK = """
    ..........
    ..........
    ...####...
    ...####...
    ..........
    ..........
"""
PINCH = """
    ......
    .##...
    .##...
    ...##.
    ...##.
    ......
"""
HILL = """
    ..........
    ..........
    .../##\\...
    ../####\\..
    .########.
    ..........
"""
CATWALK = """
    ........
    ..----..
    ........
"""
pictures = st.lists(st.text("...##-/\\H", min_size=8, max_size=8), min_size=4, max_size=8)


def terrain(picture: str) -> Terrain:
    """The terrain of a drawn room."""
    return room(picture).terrain


def solid(ground: Terrain, x: float, y: float) -> bool:
    """Is there structure at this point?"""
    return ground.blocks(int(x // 1), int(y // 1), int(x // 1) + 1, int(y // 1) + 1)


def test_a_block_has_one_line_round_it_and_floors_run_to_the_right() -> None:
    (loop,) = Surfaces(terrain(BLOCK)).loops
    assert loop.closed
    assert loop.length == 2 * (64 + 32)
    along = next(a for a in range(200) if loop.at(a)[1] == 32 and 50 < loop.at(a)[0] < 100)
    assert loop.at(along)[2:] == (1.0, 0.0)


def test_blocks_that_touch_at_a_corner_keep_lines_of_their_own() -> None:
    assert [loop.length for loop in Surfaces(terrain(PINCH)).loops] == [128, 128]


def test_slopes_are_run_over_without_a_step() -> None:
    loops = Surfaces(terrain(HILL)).loops
    assert len(loops) == 1
    places = [loops[0].at(along) for along in range(int(loops[0].length))]
    assert all(hypot(b[0] - a[0], b[1] - a[1]) < 1.01 for a, b in pairwise(places))
    assert {round(tx, 2) for _, _, tx, _ in places} == {1.0, 0.71, 0.0, -1.0}


def test_a_catwalk_is_run_on_both_sides() -> None:
    (loop,) = Surfaces(terrain(CATWALK)).loops
    assert {(round(tx), round(ty)) for _, _, tx, ty in (loop.at(a) for a in range(int(loop.length)))} == {(1, 0), (0, 1), (-1, 0), (0, -1)}


def test_a_line_at_the_maps_border_is_open_and_ends_there() -> None:
    (loop,) = Surfaces(terrain("......\n......\n######")).loops
    assert not loop.closed
    assert loop.at(-50)[:2] == (0.0, 32.0)
    assert loop.at(500)[0] > 95


def test_nearest_finds_the_closest_side() -> None:
    surfaces = Surfaces(terrain(BLOCK))
    over, under, beside = surfaces.nearest(80, 28, 20), surfaces.nearest(80, 70, 20), surfaces.nearest(40, 48, 20)
    assert over is not None
    assert (over.x, over.y, over.nx, over.ny) == (80, 32, 0, -1)
    assert under is not None
    assert (under.y, under.ny) == (64, 1)
    assert beside is not None
    assert (beside.x, beside.nx) == (48, -1)
    assert surfaces.nearest(80, 5, 20) is None


def sides(ground: Terrain, loop: Loop, along: float) -> tuple[bool, bool]:
    """Is there structure a little out of the line, and a little into it?"""
    x, y, tx, ty = loop.at(along)
    return solid(ground, x + ty * 1.5, y - tx * 1.5), solid(ground, x - ty * 1.5, y + tx * 1.5)


@settings(max_examples=150)
@given(pictures)
def test_whatever_is_drawn_lines_have_air_on_their_left_and_structure_on_their_right(rows: list[str]) -> None:
    picture = "\n".join(row.replace("-", ".").replace("H", ".") for row in rows)
    ground = terrain(picture)
    for loop in Surfaces(ground).loops:
        for start, end in zip(loop.starts, [*loop.starts[1:], loop.length], strict=True):
            for along in (start + 5, end - 5):  # not where other structure touches the line with a corner
                assert sides(ground, loop, along) == (False, True)


@settings(max_examples=100)
@given(pictures, st.floats(-500, 500), st.floats(-8, 8))
def test_a_step_along_a_line_is_never_a_jump(rows: list[str], along: float, step: float) -> None:
    for loop in Surfaces(terrain("\n".join(rows))).loops:
        if loop.closed:
            a, b = loop.at(along), loop.at(along + step)
            assert hypot(b[0] - a[0], b[1] - a[1]) <= abs(step) + 0.01
