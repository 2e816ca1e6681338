"""What moves far behind: the same moment is the same picture however one came to it, and what is wrong with a row is said."""

from pathlib import Path

import pygame
import pytest

from game.media.backdrops import load_backdrop, load_far, load_movers
from game.media.errors import MediaError
from game.paths import ASSETS
from game.view.backdrop import Backdrop
from game.view.frame import Frame

LAYERS = """
[[layer]]
image = "far.png"
parallax = 0.1
repeat = true
[[layer]]
image = "near.png"
parallax = 0.5
repeat = true
[[layer]]
image = "front.png"
parallax = 1.2
front = true
"""
WALK = 'image = "cells.png"\nlayer = "far.png"\npath = [[100, 50], [200, 50]]\nspeed = 50\ncell = [8, 8]\n'
RED, BLUE = (200, 0, 0), (0, 0, 200)


def place(folder: Path, *movers: str) -> Path:
    """A backdrop of a grey layer, one before it whose right half is solid, and two cells, a red one and a blue one."""
    (folder / "backdrop.toml").write_text(LAYERS + "".join(f"[[mover]]\n{row}\n" for row in movers), encoding="utf-8")
    far, near = pygame.Surface((800, 400)), pygame.Surface((800, 400), pygame.SRCALPHA)
    far.fill((60, 60, 60))
    near.fill((0, 90, 0, 255), (400, 0, 400, 400))
    cells = pygame.Surface((16, 8), pygame.SRCALPHA)
    cells.fill(RED, (0, 0, 8, 8))
    cells.fill(BLUE, (8, 0, 8, 8))
    for name, image in (("far", far), ("near", near), ("front", near), ("cells", cells)):
        pygame.image.save(image, folder / f"{name}.png")
    return folder


def backdrop(folder: Path) -> Backdrop:
    return Backdrop(load_far(folder), load_movers(folder))


def seen(behind: Backdrop, picture: pygame.Surface, tick: float, left: int = 0) -> bytes:
    behind.draw(Frame(picture, left, 0, tick % 1, int(tick)))
    return pygame.image.tobytes(picture, "RGB")


def red(picture: pygame.Surface) -> pygame.Rect:
    """Where the red cell is in the picture."""
    boxes = pygame.mask.from_threshold(picture, RED, (2, 2, 2)).get_bounding_rects()
    return boxes[0] if boxes else pygame.Rect(0, 0, 0, 0)


def test_it_goes_its_way_and_comes_round_again(tmp_path: Path, picture: pygame.Surface) -> None:
    behind = backdrop(place(tmp_path, WALK + "ticks = 600\npause = 1\nperiod = 20"))
    places = []
    for tick in (0, 60, 120, 180, 239, 244, 1200, 1260):
        seen(behind, picture, tick)
        places.append(red(picture).left)
    assert places == [100, 100, 150, 200, 200, 0, 100, 100]


def test_its_cells_change(tmp_path: Path, picture: pygame.Surface) -> None:
    behind = backdrop(place(tmp_path, 'image = "cells.png"\nlayer = "far.png"\npath = [[100, 50]]\ncell = [8, 8]\nticks = 8'))
    colours = []
    for tick in (0, 7, 8, 15, 16):
        seen(behind, picture, tick)
        colours.append(tuple(picture.get_at((104, 54)))[:3])
    assert colours == [RED, RED, BLUE, BLUE, RED]


def test_nearer_layers_hide_it_and_its_own_does_not(tmp_path: Path, picture: pygame.Surface) -> None:
    row = 'image = "cells.png"\nlayer = "{}"\npath = [[500, 50]]\ncell = [8, 8]\nticks = 600'
    seen(backdrop(place(tmp_path, row.format("far.png"))), picture, 0)
    assert not red(picture).width
    seen(backdrop(place(tmp_path, row.format("near.png"))), picture, 0)
    assert red(picture).left == 500
    seen(backdrop(tmp_path), picture, 0, left=1600)  # as far as its layer is wide: it is there again
    assert red(picture).left == 500


def test_it_comes_out_of_nothing(tmp_path: Path, picture: pygame.Surface) -> None:
    behind = backdrop(place(tmp_path, 'image = "cells.png"\nlayer = "far.png"\npath = [[100, 50]]\npause = 4\nfade = 1\nticks = 900'))
    light = []
    for tick in (0, 30, 90, 210, 239):
        seen(behind, picture, tick)
        light.append(picture.get_at((104, 54)).r)
    assert 60 < light[0] < light[1] < light[2] == 200 > light[3] > light[4]


@pytest.mark.parametrize("corner", [(100, 560), (1500, 450), (4700, 1250)])
def test_a_moment_is_the_same_picture_whatever_came_before(corner: tuple[int, int], picture: pygame.Surface) -> None:
    """What is kept and mended where something moves is what would be drawn from nothing, while the camera stands and while it goes."""
    folder = ASSETS / "backdrops" / "outskirts"
    layers, movers = load_far(folder), load_movers(folder)
    kept = Backdrop(layers, movers)
    left, top = corner
    for i in range(120):
        tick, x = i * 7.5, left + max(0, i - 60) // 3
        kept.draw(Frame(picture, x, top, tick % 1, int(tick)))
        if i % 20 == 19:
            fresh = pygame.Surface(picture.get_size()).convert()
            Backdrop(layers, movers).draw(Frame(fresh, x, top, tick % 1, int(tick)))
            assert pygame.image.tobytes(picture, "RGB") == pygame.image.tobytes(fresh, "RGB")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (WALK.replace("far.png", "moon.png"), r"'cells.png' belongs to the layer 'moon.png', which is not among those behind"),
        (WALK.replace("far.png", "front.png"), "not among those behind the place"),
        (WALK.replace("[[100, 50], [200, 50]]", "[]"), "has no path"),
        (WALK.replace("speed = 50", ""), "no speed"),
        (WALK + "ticks = 0", "1 tick or more"),
        (WALK + "pause = -1", "0 s or more"),
        (WALK + "period = 1.5", r"needs 2\.0 s for its path"),
        (WALK.replace("[8, 8]", "[8, 80]"), "a cell of 8 x 80 px does not fit"),
        (WALK.replace("cells.png", "none.png"), r"none\.png: the picture is missing"),
        (WALK + "hurry = 1", "hurry"),
    ],
)
def test_a_wrong_row_says_what_is_wrong(tmp_path: Path, row: str, problem: str) -> None:
    with pytest.raises(MediaError, match=problem) as wrong:
        load_movers(place(tmp_path, row))
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize("folder", sorted(p.parent for p in (ASSETS / "backdrops").rglob("backdrop.toml")), ids=lambda p: p.name)
def test_what_moves_behind_every_place_can_be_shown(folder: Path, picture: pygame.Surface) -> None:
    behind = Backdrop([layer for layer in load_backdrop(folder) if not layer[0].front], load_movers(folder))
    assert seen(behind, picture, 100) == seen(behind, picture, 100)
