"""The hall without end behind the title: the eye sways a little before it, dust falls, and cables swing close by."""

from math import sin, tau

import pygame

from game.kit.rng import Rng
from game.media.backdrops import TITLE, load_far, load_movers
from game.media.errors import MediaError
from game.media.library import Library
from game.scenes.cables import draw_cables
from game.ui import theme
from game.view.backdrop import Backdrop
from game.view.frame import HEIGHT, WIDTH, Frame

SWAY = (18.0, 5.0)  # px that the nearest layer moves to either side, and up and down
ROUND = (53.0, 37.0)  # s of a whole sway
DUST = 64  # grains
LIGHT, REACH = (461, 132), 190  # px: where the light comes from; grains farther away are hardly seen


class Vista:
    """`age` is in ticks; the same age is always the same picture."""

    def __init__(self, library: Library) -> None:
        self._layers = _layers(library)
        self._grains = _grains()

    def draw(self, target: pygame.Surface, age: float) -> None:
        """Draws the whole picture."""
        left, top = sway(age)
        if self._layers is None:
            target.fill(theme.BLACK)
        else:
            self._layers.draw(Frame(target, left, top, age % 1, int(age)))
        self._draw_dust(target, age)
        draw_cables(target, age, left, top)

    def _draw_dust(self, target: pygame.Surface, age: float) -> None:
        for x, y, speed, bright in self._grains:
            at = (int(x + 9 * sin(age * 0.011 + y) - age * speed * 0.3) % WIDTH, int(y + age * speed) % HEIGHT)
            share = max(0.12, 1 - (abs(at[0] - LIGHT[0]) + abs(at[1] - LIGHT[1]) * 0.6) / REACH)
            grey = int(bright * share)
            target.fill((grey, grey, grey), (*at, 1, 1), pygame.BLEND_RGB_ADD)


def sway(age: float) -> tuple[int, int]:
    """Where the picture's corner is at this age, px of the nearest layer."""
    second = age / 60
    return round(SWAY[0] * sin(tau * second / ROUND[0])), round(SWAY[1] * sin(tau * second / ROUND[1]))


def _layers(library: Library) -> Backdrop | None:
    folder = library.assets / "backdrops" / TITLE
    try:
        layers, movers = load_far(folder), load_movers(folder)
    except MediaError as wrong:
        library.problems.append(str(wrong))
        return None
    return Backdrop(layers, movers)


def _grains() -> list[tuple[float, float, float, int]]:
    """Each: where it begins (px), how fast it falls (px a tick), how bright it is at most (0..255)."""
    rng = Rng(7)
    return [(rng.between(0, WIDTH), rng.between(0, HEIGHT), rng.between(0.06, 0.26), 50 + rng.below(110)) for _ in range(DUST)]
