"""Tiles, particles, light, letters: what is in the picture is drawn, what is not costs nothing."""

import pygame
import pytest

from game.media.library import Library
from game.media.tiles import TilePictures
from game.paths import ASSETS
from game.sim.events import Restarted, Said
from game.sim.level import FLIP_DIAGONAL, FLIP_X, FLIP_Y, LevelData, TileLayer, Tileset
from game.sim.look import Glow
from game.sim.terrain import Terrain
from game.view.dialogue import Dialogue, pages
from game.view.frame import Frame
from game.view.lights import FLOOR
from game.view.particles import MOST, Particles
from game.view.snapshot import Snapshot
from game.view.tiles import CHUNK, Band, Openings
from game.view.tiles import MOST as PIECES
from game.view.wipes import Fade, Shutter, Wipe
from tests.view.rooms import begin, hall, step, thing

TILES = Tileset("outskirts", 1, "tiles/outskirts.png", 32, 672)


def tiled(cells: tuple[int, ...], cols: int, rows: int) -> tuple[LevelData, TileLayer]:
    """A level of one layer."""
    layer = TileLayer("tiles", cols, rows, cells)
    return LevelData("t", "t", cols, rows, Terrain(cols, rows, [0] * (cols * rows)), (layer,), (TILES,)), layer


def test_a_tile_is_drawn_at_its_place_and_pieces_far_away_are_not_made(picture: pygame.Surface) -> None:
    cols, rows = 400, 100
    cells = [0] * (cols * rows)
    cells[3 * cols + 5] = 2
    level, layer = tiled(tuple(cells), cols, rows)
    pictures = TilePictures(level, ASSETS)
    band = Band([layer], pictures)
    picture.fill((255, 255, 255))
    band.draw(Frame(picture, 30, 10, 1.0, 0))
    tile = pictures.picture(2)
    assert tile is not None
    assert picture.get_at((5 * 16 - 30 + 8, 3 * 16 - 10 + 8))[:3] == tile.get_at((8, 8))[:3]
    assert picture.get_at((0, 0))[:3] == (255, 255, 255)
    assert len(band._chunks) <= (640 // CHUNK + 2) * (360 // CHUNK + 2)


@pytest.mark.parametrize("ahead", [False, True], ids=["drawn", "made ready"])
def test_pieces_that_were_left_long_ago_are_let_go(picture: pygame.Surface, *, ahead: bool) -> None:
    cols, rows = 1600, 30
    level, layer = tiled((2,) * (cols * rows), cols, rows)
    band, openings = Band([layer], TilePictures(level, ASSETS)), Openings([layer], TilePictures(level, ASSETS), (119, 121, 121))
    half = pygame.Surface((322, 182)).convert()
    for tick in range(40):
        frame = Frame(picture, tick * 300, 0, 1.0, tick)
        if ahead:
            while band.prepare(frame) or openings.prepare(half, frame):
                pass
        else:
            band.draw(frame)
            openings.draw(half, frame.left, frame.top, tick)
        assert len(band._chunks) <= PIECES
        assert len(openings._chunks) <= PIECES
    first, last = (0, 0), (40 * 300 // CHUNK, 0)
    assert first not in band._chunks
    assert last in band._chunks


@pytest.mark.parametrize(
    ("flips", "corner"),
    [
        (0, (0, 0)),
        (FLIP_X, (15, 0)),
        (FLIP_Y, (0, 15)),
        (FLIP_DIAGONAL, (0, 0)),
        (FLIP_DIAGONAL | FLIP_X, (15, 0)),
        (FLIP_X | FLIP_Y, (15, 15)),
    ],
)
def test_turned_tiles_have_their_corner_where_tiled_puts_it(flips: int, corner: tuple[int, int]) -> None:
    level, _ = tiled((1,), 1, 1)
    pictures = TilePictures(level, ASSETS)
    marked = pygame.Surface((512, 336), pygame.SRCALPHA)
    marked.set_at((0, 0), (255, 0, 0, 255))
    pictures._images[TILES.image] = marked
    turned = pictures.picture(1 | flips)
    assert turned is not None
    assert turned.get_at(corner)[:3] == (255, 0, 0)


def test_particles_never_grow_beyond_their_pool() -> None:
    particles = Particles(Terrain(4, 4, [0] * 16))
    for _ in range(200):
        particles.burst("porcelain", 20, 20)
    assert len(particles) == MOST
    for _ in range(200):
        particles.tick()
    assert len(particles) == 0


def test_particles_outside_of_the_picture_are_not_drawn(picture: pygame.Surface) -> None:
    particles = Particles(Terrain(4, 4, [0] * 16))
    particles.burst("sparks", -500, -500)
    picture.fill((9, 9, 9))
    particles.draw(Frame(picture, 0, 0, 1.0, 0))
    assert pygame.transform.average_color(picture)[:3] == (9, 9, 9)


def test_a_figure_in_the_dark_can_still_be_read(picture: pygame.Surface) -> None:
    session, stage = begin(hall(thing(50, "Shadow", 0, 0, 1280, 480, strength=1.0)))
    step(session, stage, ticks=30)
    stage.draw(picture, 1.0)
    assert min(stage.place.lights.at(60, 420)) >= int(255 * FLOOR) - 1


def test_a_lamp_lights_what_is_near(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=5)
    stage.draw(picture, 1.0)
    assert sum(stage.place.lights.at(200, 380)) > sum(stage.place.lights.at(560, 200))


def test_moving_light_is_seen(picture: pygame.Surface) -> None:
    session, stage = begin(hall())
    step(session, stage, ticks=5)
    stage.draw(picture, 1.0)
    dark = sum(stage.place.lights.at(560, 200))
    stage.snapshot.take([(1, Glow(560, 200, 80, "#ffffff"))])
    stage.draw(picture, 1.0)
    assert sum(stage.place.lights.at(560, 200)) > dark


@pytest.mark.parametrize("wipe", [Fade(), Shutter(200, 100), Shutter(-40, 900)])
def test_wipes_begin_open_and_end_closed(wipe: Wipe, picture: pygame.Surface) -> None:
    picture.fill((200, 210, 220))
    wipe.draw(picture, 0.0)
    assert pygame.transform.average_color(picture)[:3] == (200, 210, 220)
    wipe.draw(picture, 1.0)
    assert max(pygame.transform.average_color(picture)[:3]) < 16


def test_long_texts_go_on_page_by_page() -> None:
    made = pages("zuru", "word " * 60, 300)
    assert all(len(page.lines) <= 2 for page in made)
    assert all(len(line) <= 40 for page in made for line in page.lines)
    assert sum(page.ticks for page in made) >= 300


def test_subtitles_end_when_their_time_is_over(picture: pygame.Surface) -> None:
    dialogue = Dialogue(Library(ASSETS))
    dialogue.tick([Said("zuru", "Still here.", 40)], str, Snapshot(), (0, 0))
    blank = picture.copy()
    frame = Frame(picture, 0, 0, 1.0, 0)
    for _ in range(20):
        dialogue.tick([], str, Snapshot(), (0, 0))
    dialogue.draw(frame, str)
    assert pygame.image.tobytes(picture, "RGB") != pygame.image.tobytes(blank, "RGB")
    picture.fill((0, 0, 0))
    dialogue.tick([Restarted(0, 0, "start", False)], str, Snapshot(), (0, 0))
    dialogue.draw(frame, str)
    assert pygame.image.tobytes(picture, "RGB") == pygame.image.tobytes(blank, "RGB")
