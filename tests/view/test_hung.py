"""Pictures that a map places are drawn where Tiled shows them, between the layers of tiles."""

from pathlib import Path

import pygame
import pytest

from game.media.tiles import TilePictures
from game.sim.level import LevelData, Picture, TileLayer, Tileset
from game.sim.terrain import Terrain
from game.view.frame import Frame
from game.view.hung import Hung, stack
from game.view.tiles import Band

RED, BLUE = (255, 0, 0), (0, 0, 255)


@pytest.fixture
def tiles(tmp_path: Path) -> TilePictures:
    """The pictures of a level with a red dot on blue."""
    image = pygame.Surface((16, 8))
    image.fill(BLUE)
    image.set_at((0, 0), RED)
    pygame.image.save(image, tmp_path / "a.png")
    return TilePictures(LevelData("t", "t", 1, 1, Terrain(1, 1, [0]), (), (Tileset("missing", 1, "b.png", 1, 1),)), tmp_path)


def drawn(picture: pygame.Surface, hung: Hung, left: int = 0, top: int = 0) -> pygame.Surface:
    """What of it is in a frame with its corner there."""
    picture.fill((0, 0, 0))
    hung.draw(Frame(picture, left, top, 1.0, 0))
    return picture


def test_a_picture_moves_with_its_parallax_and_repeats(picture: pygame.Surface, tiles: TilePictures) -> None:
    one = drawn(picture, Hung(Picture("p", "a.png", 100, 40, parallax=(0.5, 1.0)), tiles), 20, 10)
    assert one.get_at((90, 30))[:3] == RED
    assert one.get_at((106, 30))[:3] == (0, 0, 0)
    many = drawn(picture, Hung(Picture("p", "a.png", 100, 40, repeat=(True, False)), tiles))
    assert {many.get_at((x, 40))[:3] for x in range(4, 640, 16)} == {RED}
    assert many.get_at((4, 30))[:3] == (0, 0, 0)


def test_a_picture_is_turned_round_its_middle_scaled_and_tinted(picture: pygame.Surface, tiles: TilePictures) -> None:
    turned = drawn(picture, Hung(Picture("p", "a.png", 92, 96, 16, 8, turn=90.0), tiles))
    assert turned.get_at((103, 92))[:3] == RED
    large = drawn(picture, Hung(Picture("p", "a.png", 0, 0, 32, 16, tint="#808080", opacity=0.5), tiles))
    assert large.get_at((1, 1))[0] in range(60, 68)


def test_pictures_lie_between_the_layers_of_the_map(tiles: TilePictures) -> None:
    layers = tuple(TileLayer(name, 1, 1, (0,)) for name in "abc")
    level = LevelData("t", "t", 1, 1, Terrain(1, 1, [0]), layers, pictures=(Picture("p", "a.png", 0, 0, above=2),))
    found = stack(level, tiles, lambda x: not x.front)
    assert [type(x) for x in found] == [Band, Hung, Band]
    assert [layer.name for x in found if isinstance(x, Band) for layer in x.layers] == ["a", "b", "c"]


def test_a_missing_picture_is_a_sign_and_is_named(tiles: TilePictures) -> None:
    assert "b.png" in tiles.problems[0]
    assert tiles.picture(1) is not None
