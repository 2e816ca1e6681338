"""Fog that drifts before the back wall, and the dark towards the picture's edges."""

from functools import lru_cache
from math import hypot

import pygame

from game.kit.rng import Rng
from game.media.palette import Colour, scaled
from game.view.frame import ADD, HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.glow import disc

FOG: Colour = (100, 128, 128)
WIDE, HIGH = 768, 240  # px of the fog's picture; it repeats in x
GRADES = 12
SHEETS = ((0.82, 7.0, 0.10), (0.94, -11.0, 0.30))  # parallax, drift in px/s, where its top lies as a share of the picture's height
EDGE = 0.44  # light lost in the corners


@lru_cache(maxsize=1)
def _fog() -> pygame.Surface:
    """Long soft clouds, thicker towards the bottom."""
    r = Rng(53)
    surface = pygame.Surface((WIDE, HIGH)).convert()
    for _ in range(90):
        width, height = r.between(140, 340), r.between(26, 74)
        y = HIGH * r.unit() ** 0.7 * 0.8
        cloud = disc(round(width / 20) * 20, round(height / 8) * 8, FOG, 0.10 + 0.1 * y / HIGH)
        x = r.between(0, WIDE)
        for wrapped in (x, x - WIDE):
            surface.blit(cloud, (wrapped, y), None, ADD)
    _soften(surface)
    return surface


def _soften(surface: pygame.Surface) -> None:
    """Thins it out towards its upper and lower edge."""
    for y in range(HIGH):
        share = min(1.0, y / 60, (HIGH - 1 - y) / 40)
        surface.fill(scaled((255, 255, 255), share), (0, y, WIDE, 1), MULTIPLY)


@lru_cache(maxsize=GRADES + 1)
def _graded(grade: int) -> pygame.Surface:
    surface = _fog().copy()
    surface.fill(scaled((255, 255, 255), grade / GRADES), None, MULTIPLY)
    return surface


def warm_up() -> None:
    """Paints the fog now, for that takes longer than a picture may."""
    _fog()


def draw_fog(frame: Frame, strength: float) -> None:
    """Two sheets that drift against each other; strength 0..1."""
    grade = round(min(1.0, strength) * GRADES)
    if not grade:
        return
    picture = _graded(grade)
    for parallax, drift, top in SHEETS:
        x = round(drift * frame.time / 60 - frame.left * parallax) % WIDE
        y = round(HEIGHT * top)
        for left in range(x - WIDE, WIDTH, WIDE):
            frame.target.blit(picture, (left, y), None, ADD)


@lru_cache(maxsize=1)
def vignette(width: int, height: int) -> pygame.Surface:
    """Dark towards the edges, px; to be multiplied."""
    small = pygame.Surface((WIDTH // 8, HEIGHT // 8))
    w, h = small.get_size()
    for y in range(h):
        for x in range(w):
            far = hypot((x + 0.5 - w / 2) / (w * 0.62), (y + 0.5 - h / 2) / (h * 0.68))
            light = 1 - EDGE * min(1.0, max(0.0, far - 0.45)) ** 1.3
            small.set_at((x, y), scaled((255, 255, 255), light))
    return pygame.transform.smoothscale(small, (width, height)).convert()
