"""Particles: a fixed pool, moved once per tick, drawn between two ticks as tiny kept pictures."""

from functools import lru_cache
from math import cos, radians, sin

import pygame

from game.kit.rng import Rng
from game.media.palette import Colour
from game.sim.terrain import Terrain
from game.view.frame import ADD, Frame
from game.view.glow import disc
from game.view.grains import BURSTS, GRAINS, Grain, Spray

MOST = 700

Blit = tuple[pygame.Surface, tuple[float, float]]


class Particle:
    """One of the pool; positions in px of the map, speeds in px per tick."""

    __slots__ = ("age", "grain", "life", "phase", "picture", "pictures", "vx", "vy", "x", "y")

    def __init__(self) -> None:
        self.x = self.y = self.vx = self.vy = self.phase = 0.0
        self.age, self.life = 0, 1
        self.grain = GRAINS["dust"]
        self.pictures = _pictures(self.grain)
        self.picture = self.pictures[0]


@lru_cache(maxsize=64)
def _pictures(grain: Grain) -> tuple[pygame.Surface, ...]:
    """One per step of its life."""
    steps = max(len(grain.colours), len(grain.sizes))
    made = []
    for i in range(steps):
        colour = grain.colours[i * len(grain.colours) // steps]
        size = grain.sizes[i * len(grain.sizes) // steps]
        if grain.soft:
            made.append(_soft(size, max(grain.sizes), colour))
        else:
            dot = pygame.Surface((size, size * grain.tall)).convert()
            dot.fill(colour)
            made.append(dot)
    return tuple(made)


def _soft(size: int, room: int, colour: Colour) -> pygame.Surface:
    """A soft disc in the middle of a square of `room` px, so that all steps of a life lie on the same place."""
    square = pygame.Surface((room, room)).convert()
    square.blit(disc(size, size, colour, 1.0), ((room - size) // 2, (room - size) // 2))
    return square


class Particles:
    """All of them. When the pool is empty a burst is smaller: nothing waits."""

    def __init__(self, terrain: Terrain) -> None:
        self._terrain = terrain
        self._idle = [Particle() for _ in range(MOST)]
        self._live: list[list[Particle]] = [[], []]  # those that cover, those that shine
        self._rng = Rng(11)

    def __len__(self) -> int:
        return len(self._live[0]) + len(self._live[1])

    def clear(self) -> None:
        """All end."""
        self._idle += self._live[0] + self._live[1]
        self._live = [[], []]

    # -- coming

    def burst(self, name: str, x: float, y: float, dx: float = 0.0, dy: float = 0.0, strength: float = 1.0) -> None:
        """The burst `name` at x, y; dx, dy is where what happened went to (any length), strength 0..1 its size."""
        for spray in BURSTS.get(name, ()):
            turn = spray.turn
            if spray.aimed and (dx or dy):
                turn = pygame.Vector2(1, 0).angle_to((dx, dy))
            elif dx < 0 and spray.turn in (0.0, 180.0) and spray.grain in ("trail", "puff"):
                turn = 180.0 - spray.turn
            self._spray(spray, x, y, turn, strength)

    def _spray(self, spray: Spray, x: float, y: float, turn: float, strength: float) -> None:
        r, (w, h) = self._rng, spray.size
        for _ in range(max(1, round(spray.count * min(1.0, strength)))):
            angle = radians(turn + r.between(-spray.spread / 2, spray.spread / 2))
            speed = r.between(*spray.speed) * (0.5 + 0.5 * min(1.0, strength))
            at_x, at_y = x + r.between(-w / 2, w / 2), y + r.between(-h / 2, h / 2)
            self.add(spray.grain, at_x, at_y, cos(angle) * speed, sin(angle) * speed)

    def add(self, name: str, x: float, y: float, vx: float = 0.0, vy: float = 0.0, age: float = 0.0) -> None:
        """One grain; `age` 0..1 is how much of its life it has behind it."""
        if not self._idle:
            return
        grain, p = GRAINS[name], self._idle.pop()
        p.grain, p.pictures = grain, _pictures(grain)
        half = p.pictures[-1].get_width() / 2 if grain.soft else 0.0
        p.x, p.y, p.vx, p.vy = x - half, y - half, vx, vy
        p.life = round(self._rng.between(*grain.life))
        p.age, p.phase = int(p.life * age), self._rng.between(0, 6.28)
        p.picture = p.pictures[p.age * len(p.pictures) // p.life]
        self._live[grain.shine].append(p)

    # -- per tick

    def tick(self) -> None:
        """Moves all of them; those at the end of their life, or stopped, go back to the pool."""
        for kind, live in enumerate(self._live):
            self._live[kind] = [p for p in live if self._moved(p)]

    def _moved(self, p: Particle) -> bool:
        """One tick of one; False at its end."""
        p.age += 1
        grain = p.grain
        if p.age >= p.life or (grain.stops and self._stopped(p)):
            self._idle.append(p)
            return False
        p.vy += grain.gravity
        if grain.drag:
            p.vx -= p.vx * grain.drag
            p.vy -= p.vy * grain.drag
        p.x += p.vx
        p.y += p.vy
        if grain.sway:
            p.x += sin(p.phase + p.age * 0.03) * grain.sway
        p.picture = p.pictures[p.age * len(p.pictures) // p.life]
        return True

    def _stopped(self, p: Particle) -> bool:
        x, y = int(p.x), int(p.y)
        if not self._terrain.blocks(x, y, x + 1, y + 1):
            return False
        if p.grain.tall > 1:
            self.burst("drip", p.x, p.y - 2)
        return True

    # -- per picture

    def draw(self, frame: Frame) -> None:
        """Draws those in the picture: first what covers, then what shines."""
        for live, flags in zip(self._live, (0, ADD), strict=True):
            frame.target.fblits(_blits(live, frame.left, frame.top, 1.0 - frame.alpha), flags)


def _blits(live: list[Particle], left: int, top: int, back: float) -> list[Blit]:
    """Where they are (blitting is what finds out which are in the picture); `back` is the share of a tick that has not passed yet."""
    return [(p.picture, (p.x - p.vx * back - left, p.y - p.vy * back - top)) for p in live]
