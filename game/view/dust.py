"""Dust that hangs in the air of a whole level and is seen only where light falls on it."""

from functools import lru_cache

import pygame

from game.kit.rng import Rng
from game.media.palette import Colour, scaled
from game.view.frame import ADD, HEIGHT, WIDTH, Frame
from game.view.lights import Lights

COUNT = 72  # grains in a picture
DRIFT = (0.04, 0.2)  # px per tick to the right, from .. to
SINK = 0.45  # of that downwards
LOOK = 9  # ticks between two looks how much light falls on a grain
FAINT, FULL = 70, 330  # light beyond the ambient (sum of three channels) from which on it is seen, and seen best
SHOWN = 0.62  # of the light that falls on a grain in full light
STEPS = 24  # of each channel: so few pictures have to be kept


class Dust:
    """The same grains come round again at the picture's edges; they lie in the map, not in the picture."""

    def __init__(self) -> None:
        r = Rng(61)
        self._grains = [(r.between(0, WIDTH), r.between(0, HEIGHT), r.between(*DRIFT)) for _ in range(COUNT)]  # px, px, px per tick
        self._lit: list[pygame.Surface | None] = [None] * COUNT  # how each looks; None in the dark

    def draw(self, frame: Frame, lights: Lights) -> None:
        """Adds those in light; the light of a few of them is looked up anew each time."""
        left, top, time = frame.left, frame.top, frame.time
        places = [(int(x + drift * time - left) % WIDTH, int(y + drift * SINK * time - top) % HEIGHT) for x, y, drift in self._grains]
        ambient = sum(lights.ambient)
        for i in range(frame.tick % LOOK, COUNT, LOOK):
            x, y = places[i]
            self._lit[i] = _picture(lights.falling(left + x, top + y), ambient)
        frame.target.fblits([(picture, place) for picture, place in zip(self._lit, places, strict=True) if picture is not None], ADD)


def _picture(light: Colour, ambient: int) -> pygame.Surface | None:
    """How a grain looks in this light; None when it is not seen."""
    beyond = sum(light) - ambient - FAINT
    if beyond <= 0:
        return None
    r, g, b = scaled(light, SHOWN * min(1.0, beyond / (FULL - FAINT)))
    return _dot((r // STEPS * STEPS, g // STEPS * STEPS, b // STEPS * STEPS))


@lru_cache(maxsize=256)
def _dot(colour: Colour) -> pygame.Surface:
    dot = pygame.Surface((1, 1)).convert()
    dot.fill(colour)
    return dot
