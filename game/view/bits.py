"""The tiny pictures of particles: squares, streaks along their way, shards that tumble, clouds in three hard tones. Made once."""

from functools import lru_cache
from math import cos, pi, sin

import pygame

from game.kit.rng import Rng
from game.media.palette import Colour, scaled
from game.view.glow import disc
from game.view.grains import Grain

Forms = tuple[tuple[pygame.Surface, ...], ...]  # for every step of a life, the forms it may have

KEY: Colour = (255, 0, 255)  # what is not drawn of pictures that cover
BLACK: Colour = (0, 0, 0)  # what adds nothing of those that shine
WAYS = 16  # directions of a streak that are told apart
TAILS = (0, 2, 3, 6)  # px behind the head of a streak
DROPS = (0, 1, 2, 3)  # and of a drop of something thick
TAIL_FROM = (0.9, 1.9, 3.4)  # px/tick from which on it has the next of them
CLOUDS = 4  # forms of a cloud
BLOBS = 8  # discs that a cloud is made of
TONES = ((1.0, 0.42), (0.74, 0.7), (0.44, 1.0))  # size and light of its three tones, the darkest below
SHARDS: tuple[tuple[str, ...], ...] = (  # the first one lies flat; `a` is lit, `b` is not
    ("....", "....", ".aa.", "abbb"),
    ("..a.", ".ab.", "abb.", ".b.."),
    (".a..", ".ab.", ".ab.", "..b."),
    ("a...", "aab.", ".bb.", "...b"),
    ("....", "aaa.", ".bbb", "...."),
    ("...a", "..ab", ".ab.", ".b.."),
)
SPLINTERS: tuple[tuple[str, ...], ...] = (("..", "ab"), ("a.", ".b"), ("a.", "b."), (".a", "b."))


@lru_cache(maxsize=64)
def forms(grain: Grain) -> Forms:
    """All pictures of one kind of grain."""
    steps = max(len(grain.colours), len(grain.sizes))
    made = []
    for i in range(steps):
        colour = grain.colours[i * len(grain.colours) // steps]
        later = grain.colours[min((i + 1) * len(grain.colours) // steps, len(grain.colours) - 1)]
        size = grain.sizes[i * len(grain.sizes) // steps]
        made.append(_step(grain, colour, later, size, i / steps))
    return tuple(made)


def _step(grain: Grain, colour: Colour, later: Colour, size: int, t: float) -> tuple[pygame.Surface, ...]:
    ground = BLACK if grain.shine else KEY
    if grain.shape in ("streak", "drop"):
        tails = TAILS if grain.shape == "streak" else DROPS
        return tuple(_streak(way, tail, colour, later, size, ground) for way in range(WAYS) for tail in tails)
    if grain.shape == "shard":
        return tuple(_shard(rows, colour, later, ground) for rows in (SHARDS if size > 2 else SPLINTERS))
    if grain.shape == "cloud":
        return tuple(_cloud(number, colour, size, max(grain.sizes), t) for number in range(CLOUDS))
    if grain.shape == "soft":
        return (_soft(size, max(grain.sizes), colour),)
    dot = pygame.Surface((size, size * grain.tall)).convert()
    dot.fill(colour)
    return (dot,)


def _empty(width: int, height: int, ground: Colour) -> pygame.Surface:
    surface = pygame.Surface((width, height)).convert()
    surface.fill(ground)
    if ground == KEY:
        surface.set_colorkey(KEY)
    return surface


def _streak(way: int, tail: int, colour: Colour, later: Colour, size: int, ground: Colour) -> pygame.Surface:
    """A head in the middle, and what it leaves behind it in the colour it will have next."""
    half = tail + size
    surface = _empty(2 * half + 1, 2 * half + 1, ground)
    angle = way * 2 * pi / WAYS
    if tail:
        end = half - cos(angle) * tail, half - sin(angle) * tail
        pygame.draw.line(surface, later, (half, half), end, 1)
    surface.fill(colour, (half, half, size, size))
    return surface


def _shard(rows: tuple[str, ...], colour: Colour, later: Colour, ground: Colour) -> pygame.Surface:
    surface = _empty(len(rows[0]), len(rows), ground)
    for y, row in enumerate(rows):
        for x, dot in enumerate(row):
            if dot != ".":
                surface.set_at((x, y), colour if dot == "a" else later if later != colour else scaled(colour, 0.6))
    return surface


def _cloud(number: int, colour: Colour, size: int, room: int, t: float) -> pygame.Surface:
    """Round clumps, dark below and light above, that grow and are then eaten away from below."""
    surface = _empty(room, room, BLACK)
    chance, middle = Rng(number + 3), room / 2
    blobs = []
    for i in range(BLOBS):
        angle, far = i * 2.4 + chance.unit(), chance.between(0.15, 0.6) * size / 2
        blobs.append((middle + cos(angle) * far * 1.3, middle + sin(angle) * far * 0.8, chance.between(0.13, 0.3) * size))
    for share, light in TONES:
        for x, y, radius in blobs:
            up = radius * (1 - share) * 0.8
            pygame.draw.circle(surface, scaled(colour, light), (round(x - up), round(y - up)), max(1.0, radius * share))
    if t > 0.3:
        for x, y, radius in blobs:
            pygame.draw.circle(surface, BLACK, (round(x + radius * 0.5), round(y + radius * 0.6)), radius * (t - 0.3) * 1.6)
    return surface


def _soft(size: int, room: int, colour: Colour) -> pygame.Surface:
    """A soft disc in the middle of a square of `room` px, so that all steps of a life lie on the same place."""
    square = pygame.Surface((room, room)).convert()
    square.blit(disc(size, size, colour, 1.0), ((room - size) // 2, (room - size) // 2))
    return square
