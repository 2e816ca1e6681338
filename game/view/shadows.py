"""The soft dark on the ground under whoever stands or falls there: it ties figures to the place."""

from collections.abc import Iterable
from functools import lru_cache

import pygame

from game.sim.look import Look
from game.sim.terrain import AIR, FIRST_SLOPE, FULL, LADDER_TOP, ONEWAY, SLOPES, TILE, Terrain
from game.view.frame import MULTIPLY, Frame
from game.view.glow import disc
from game.view.snapshot import Seen

REACH = 40  # px above the ground from which on it is seen
WIDTH, HEIGHT = 34, 7  # px of the shadow of one who stands
DARK = 0.62  # light taken away in its middle
STEPS = 5


@lru_cache(maxsize=STEPS + 1)
def _shadow(step: int) -> tuple[pygame.Surface, int]:
    """White, darker towards the middle, and half its width; `step` 0..5 is how near the figure is to the ground."""
    share = 0.5 + 0.5 * step / STEPS
    surface = pygame.Surface((round(WIDTH * share), HEIGHT)).convert()
    surface.fill((255, 255, 255))
    surface.blit(disc(WIDTH * share, HEIGHT, (255, 255, 255), DARK * step / STEPS), (0, 0), None, pygame.BLEND_RGB_SUB)
    return surface, surface.get_width() // 2


def draw_shadows(frame: Frame, seen: Iterable[Seen], terrain: Terrain) -> None:
    """One per figure that has ground not far below its feet."""
    blits: list[tuple[pygame.Surface, tuple[int, int]]] = []
    alpha, sees = frame.alpha, frame.sees
    for one in seen:
        look = one.look
        if type(look) is Look and look.over:
            continue
        x, y = one.x + one.dx * alpha, one.y + one.dy * alpha
        if not sees(x, y, REACH):
            continue
        ground = _ground(terrain, int(x), int(y) - 1)
        if ground is not None and ground - y <= REACH:
            picture, half = _shadow(round(STEPS * (1 - (ground - y + 1) / (REACH + 2))))
            blits.append((picture, (round(x) - frame.left - half, round(ground) - frame.top - 1)))
    frame.target.fblits(blits, MULTIPLY)


def _ground(terrain: Terrain, x: int, y: int) -> float | None:
    """The first surface under a point within three tiles, px; by whole tiles, because it is asked for everyone in every picture."""
    col, first = x // TILE, y // TILE
    for row in range(first, first + 4):
        kind = terrain.kind(col, row)
        if kind == AIR:
            continue
        if kind in (FULL, ONEWAY, LADDER_TOP) and row * TILE >= y:
            return row * TILE
        if kind >= FIRST_SLOPE:
            left, right = SLOPES[kind - FIRST_SLOPE]
            return (row + 1) * TILE - left - (right - left) * (x % TILE) / TILE
    return None
