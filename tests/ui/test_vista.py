"""The picture behind the title: always the same at the same age, never still, never with an edge in sight, and one can read on it."""

from collections.abc import Iterator

import pygame
import pytest

from game.app.icon import icon
from game.media.backdrops import TITLE, load_far
from game.media.library import Library
from game.media.palette import BRIGHT, DIM, RED, Colour
from game.paths import ASSETS
from game.scenes.vista import Vista, sway
from game.view.frame import HEIGHT, WIDTH

NAME, LIST, LINE = (56, 78, 330, 66), (56, 194, 160, 90), (56, 330, 230, 12)  # px: what is written on it
MINUTES = 4  # longer than everything in it takes to come round


@pytest.fixture(scope="module")
def vista() -> Iterator[Vista]:
    pygame.display.init()
    pygame.display.set_mode((WIDTH, HEIGHT))
    library = Library(ASSETS)
    made = Vista(library)
    assert not library.problems
    yield made
    pygame.display.quit()


def picture(vista: Vista, age: float) -> pygame.Surface:
    target = pygame.Surface((WIDTH, HEIGHT)).convert()
    vista.draw(target, age)
    return target


def light(colour: Colour | pygame.Color) -> float:
    """Relative luminance as contrast is reckoned with."""
    r, g, b = ((c / 255 / 12.92 if c < 11 else ((c / 255 + 0.055) / 1.055) ** 2.4) for c in tuple(colour)[:3])
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(letters: Colour, ground: float) -> float:
    return (light(letters) + 0.05) / (ground + 0.05)


def brightest(target: pygame.Surface, rect: tuple[int, int, int, int], share: float) -> float:
    """The light that only this share of the area's pixels exceeds."""
    x, y, w, h = rect
    lights = sorted(light(target.get_at((i, j))) for i in range(x, x + w, 2) for j in range(y, y + h, 2))
    return lights[int(len(lights) * (1 - share)) - 1]


def test_the_same_age_is_the_same_picture(vista: Vista) -> None:
    first = pygame.image.tobytes(picture(vista, 5000.5), "RGB")
    for age in (0, 4000, 4999, 12000):
        picture(vista, age)
    assert pygame.image.tobytes(picture(vista, 5000.5), "RGB") == first
    assert pygame.image.tobytes(picture(Vista(Library(ASSETS)), 5000.5), "RGB") == first


def test_it_is_never_still(vista: Vista) -> None:
    """Between one second and the next, more than a grain of dust has changed."""
    for second in range(0, 60, 7):
        a, b = picture(vista, second * 60), picture(vista, second * 60 + 60)
        same = pygame.mask.from_threshold(a, (0, 0, 0), (1, 1, 1, 255), b).count()
        assert WIDTH * HEIGHT - same > 400


@pytest.mark.usefixtures("vista")
def test_no_layer_ends_in_the_picture() -> None:
    layers = load_far(ASSETS / "backdrops" / TITLE)
    for left, top in {sway(age) for age in range(0, MINUTES * 3600, 10)}:
        for row, image in layers:
            x, y = row.at[0] - left * row.parallax, row.at[1] - top * row.parallax
            assert y <= 0
            assert y + image.get_height() >= HEIGHT
            assert row.repeat or (x <= 0 and x + image.get_width() >= WIDTH), row.image


@pytest.mark.parametrize("age", [0, 700, 2500, 9000])
def test_what_is_written_on_it_can_be_read(vista: Vista, age: int) -> None:
    target = picture(vista, age)
    assert contrast(BRIGHT, brightest(target, NAME, 0.05)) >= 4.5
    assert contrast(DIM, brightest(target, LIST, 0.05)) >= 4.5
    assert contrast(DIM, brightest(target, LINE, 0.05)) >= 4.5


@pytest.mark.usefixtures("vista")
def test_the_window_has_the_drawn_icon_and_every_size_shows_the_mark() -> None:
    assert icon().get_size() == (64, 64)
    for size in (16, 32, 48, 64, 128, 256):
        drawn = pygame.image.load(ASSETS / "icon" / f"icon_{size}.png").convert()
        assert drawn.get_size() == (size, size)
        red = pygame.mask.from_threshold(drawn, RED, (2, 2, 2))
        assert len(red.connected_components(2)) == 2  # the wedge and its point
        assert red.count() > size * size // 30
