"""The picture in the window: whole factors and black borders."""

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.screen import SIZE, Screen, first_size, fit


@pytest.mark.parametrize(
    ("window", "place"),
    [
        ((640, 360), (0, 0, 640, 360)),
        ((1280, 720), (0, 0, 1280, 720)),
        ((1366, 768), (43, 24, 1280, 720)),
        ((1919, 1080), (319, 180, 1280, 720)),
        ((1920, 1080), (0, 0, 1920, 1080)),
        ((1920, 1200), (0, 60, 1920, 1080)),
        ((3440, 1440), (440, 0, 2560, 1440)),
        ((320, 180), (0, 0, 320, 180)),
        ((500, 900), (0, 309, 500, 281)),
    ],
)
def test_where_the_picture_lies(window: tuple[int, int], place: tuple[int, int, int, int]) -> None:
    assert fit(window) == pygame.Rect(place)


@given(width=st.integers(1, 8000), height=st.integers(1, 5000))
def test_it_always_lies_inside(width: int, height: int) -> None:
    place = fit((width, height))
    assert pygame.Rect(0, 0, width, height).contains(place) or place.size == (1, 1)
    if width >= SIZE[0] and height >= SIZE[1]:
        assert place.width % SIZE[0] == 0
        assert place.width // SIZE[0] == place.height // SIZE[1]


@pytest.mark.parametrize(
    ("desktop", "window"),
    [
        ((1280, 720), (1280, 720)),
        ((1366, 768), (1280, 720)),
        ((1920, 1080), (1280, 720)),
        ((2560, 1440), (1920, 1080)),
        ((600, 300), (640, 360)),
    ],
)
def test_the_first_window_leaves_room(desktop: tuple[int, int], window: tuple[int, int]) -> None:
    assert first_size(desktop) == window


def test_a_picture_gets_to_the_window_and_the_mouse_back() -> None:
    screen = Screen()
    try:
        screen.picture.fill((200, 30, 30))
        screen.show()
        place = fit(screen._window.size)
        assert screen.to_picture(place.topleft) == (0, 0)
        assert screen.to_picture((place.right - 1, place.bottom - 1)) == (639, 359)
        screen.toggle_full_screen()
        screen.show()
        assert screen.full_screen
        screen.toggle_full_screen()
        assert not screen.full_screen
    finally:
        screen.close()
