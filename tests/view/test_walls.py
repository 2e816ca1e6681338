"""Light stops at walls: behind them it is dark, before them and on their faces it is not."""

import pygame
import pytest

from game.maps.ascii import room
from game.media.tiles import TilePictures
from game.paths import ASSETS
from game.sim.events import Cue
from game.sim.level import LevelData, TileLayer, Tileset
from game.sim.terrain import Terrain
from game.view.tiles import Openings
from game.view.walls import SKIN, Walls
from tests.view.rooms import begin, step, thing

TWO_ROOMS = "\n".join(
    ["#" * 50, *["#" + "." * 23 + "##" + "." * 23 + "#"] * 16, "#..@" + "." * 20 + "##" + "." * 23 + "#", *["#" * 50] * 3]
)
WALL = 24 * 16, 26 * 16  # px, its sides
FLOOR = 18 * 16


def walls() -> Walls:
    """Of the two rooms."""
    return Walls(room(TWO_ROOMS).terrain)


def test_light_gets_to_the_wall_and_a_little_into_it() -> None:
    assert walls().free(300, 200, 1.0, 0.0, 400) == WALL[0] - 300 + SKIN
    assert walls().free(300, 200, -1.0, 0.0, 100) == 100
    assert walls().free(300, 200, 0.0, 1.0, 400) == FLOOR - 200 + SKIN


def test_a_lamp_set_into_the_wall_lights_the_room_before_it() -> None:
    lamp = WALL[0] + 4, 200
    assert walls().free(*lamp, -1.0, 0.0, 90) == 90
    assert walls().free(*lamp, 1.0, 0.0, 90) < WALL[1] - WALL[0]


@pytest.mark.parametrize("spread", [0.0, 80.0])
def test_a_lamp_lights_its_own_room_and_not_the_next(spread: float) -> None:
    lamp = thing(1, "Light", WALL[0] - 30, 200, shape="point", radius=120.0, cone=spread, turn=0.0)
    session, stage = begin(room(TWO_ROOMS, things=(lamp, thing(2, "Mood", 0, 0, 800, 400, ambient="#101010"))))
    step(session, stage, ticks=80)
    stage.draw(pygame.Surface((640, 360)).convert(), 1.0)
    lights = stage.place.lights
    own, face, next_room = (sum(lights.falling(x, 200)) for x in (WALL[0] - 20, WALL[0] + 3, WALL[1] + 14))
    assert own > face > 2 * next_room
    assert next_room == pytest.approx(sum(lights.ambient), abs=12)


def test_the_light_of_a_beam_stays_in_the_rooms_it_goes_through() -> None:
    session, stage = begin(room(TWO_ROOMS, things=(thing(2, "Mood", 0, 0, 800, 400, ambient="#202020"),)))
    step(session, stage, ticks=80)
    step(session, stage, more=(Cue(40.0, 240.0, "beam", 0.6, 1.0, 0.0),))
    stage.draw(pygame.Surface((640, 360)).convert(), 1.0)
    lights = stage.place.lights
    above, floor, below = (lights.falling(300, y) for y in (200, FLOOR + 4, FLOOR + 40))
    assert above[0] > 2 * lights.ambient[0]
    assert floor[0] > 1.5 * lights.ambient[0]
    assert below[0] == pytest.approx(lights.ambient[0], abs=8)


def test_a_beam_that_ends_at_once_is_drawn() -> None:
    session, stage = begin(room(TWO_ROOMS))
    step(session, stage, more=(Cue(40.0, 240.0, "beam_line", 0.002, 1.0, 0.0),))
    stage.draw(pygame.Surface((640, 360)).convert(), 1.0)
    assert [len(band.sides) for band in stage.effects.bands()] == [2]


def test_the_sky_lights_what_is_beside_an_opening() -> None:
    cols, rows = 40, 30
    cells = tuple(0 if col < 12 else 279 for _ in range(rows) for col in range(cols))
    layer = TileLayer("tiles", cols, rows, cells)
    tiles = Tileset("outskirts", 1, "tiles/outskirts.png", 32, 672)
    level = LevelData("t", "t", cols, rows, Terrain(cols, rows, [0] * (cols * rows)), (layer,), (tiles,))
    half = pygame.Surface((320, 180)).convert()
    Openings([layer], TilePictures(level, ASSETS), (119, 121, 121)).spill(half, 0, 0, 0)
    beside, deeper, inside = (half.get_at((x, 80))[1] for x in (12 * 8 + 3, 12 * 8 + 14, 12 * 8 + 60))
    assert beside > deeper > inside == 0
