"""Particles: a fixed pool, moved once per tick, drawn between two ticks as tiny kept pictures."""

from math import atan2, cos, pi, radians, sin

import pygame

from game.kit.rng import Rng
from game.sim.terrain import AIR, FIRST_SLOPE, FULL, LADDER, TILE, Terrain
from game.view.bits import TAIL_FROM, TAILS, WAYS, forms
from game.view.frame import ADD, Frame
from game.view.grains import BURSTS, GRAINS, Spray
from game.view.stains import Stains

MOST = 700
SLOW = 0.7  # px/tick down under which what has met the ground lies there
RUBBED = 0.6  # of its speed along the ground is left at every bounce
TUMBLE = 3  # ticks between two forms of a shard that flies

SLOWEST, SLOWER, FAST = (speed * speed for speed in TAIL_FROM)
TURN, TAIL_COUNT = WAYS / (2 * pi), len(TAILS)

Blit = tuple[pygame.Surface, tuple[float, float]]


class Particle:
    """One of the pool; positions in px of the map, speeds in px per tick."""

    __slots__ = ("age", "form", "grain", "lies", "life", "meets", "off", "phase", "picture", "pictures", "plain", "vx", "vy", "x", "y")

    def __init__(self) -> None:
        self.x = self.y = self.vx = self.vy = self.phase = 0.0
        self.age, self.life, self.form, self.off = 0, 1, 0, 0
        self.lies = self.meets = self.plain = False  # on the ground; takes notice of structure; has one form only
        self.grain = GRAINS["dust"]
        self.pictures = forms(self.grain)
        self.picture = self.pictures[0][0]


class Particles:
    """All of them. When the pool is empty a burst is smaller: nothing waits."""

    def __init__(self, terrain: Terrain) -> None:
        self._terrain = terrain
        self.stains = Stains()
        self._idle = [Particle() for _ in range(MOST)]
        self._live: list[list[Particle]] = [[], []]  # those that cover, those that shine
        self._rng = Rng(11)
        for grain in GRAINS.values():  # while nothing moves yet
            forms(grain)

    def __len__(self) -> int:
        return len(self._live[0]) + len(self._live[1])

    def clear(self) -> None:
        """All end."""
        self._idle += self._live[0] + self._live[1]
        self._live = [[], []]
        self.stains.clear()

    def met(self, x: float, y: float) -> bool:
        """Is there structure at this point of the map?"""
        return self._terrain.blocks(int(x), int(y), int(x) + 1, int(y) + 1)

    # -- coming

    def burst(self, name: str, x: float, y: float, dx: float = 0.0, dy: float = 0.0, strength: float = 1.0) -> None:
        """The burst `name` at x, y; dx, dy is where what happened went to (any length), strength 0..1 its size."""
        for spray in BURSTS.get(name, ()):
            turn = spray.turn
            if spray.aimed and (dx or dy):
                turn = pygame.Vector2(1, 0).angle_to((dx, dy))
            elif dx < 0:
                turn = 180.0 - turn
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
        p.grain, p.pictures, p.lies = grain, forms(grain), False
        p.x, p.y, p.vx, p.vy = x, y, vx, vy
        p.life = round(self._rng.between(*grain.life))
        p.age, p.phase = int(p.life * age), self._rng.between(0, 6.28)
        p.form, p.plain, p.meets = int(p.phase), grain.shape in ("dot", "soft"), grain.stops or grain.bounce > 0
        pictures = p.pictures[p.age * len(p.pictures) // p.life]
        p.picture = pictures[0 if p.plain else _form(p, len(pictures))]
        p.off = p.picture.get_width() // 2
        self._live[grain.shine].append(p)

    # -- per tick

    def tick(self) -> None:
        """Moves all of them; those at the end of their life, or stopped, go back to the pool."""
        self.stains.tick()
        for kind, live in enumerate(self._live):
            self._live[kind] = [p for p in live if self._moved(p)]

    def _moved(self, p: Particle) -> bool:
        """One tick of one; False at its end."""
        p.age = age = p.age + 1
        if age >= p.life:
            self._idle.append(p)
            return False
        grain = p.grain
        if not p.lies:
            p.vy += grain.gravity
            if grain.drag:
                p.vx -= p.vx * grain.drag
                p.vy -= p.vy * grain.drag
            p.x += p.vx
            p.y += p.vy
            if grain.sway:
                p.x += sin(p.phase + age * 0.03) * grain.sway
            if p.meets and self._met(p):
                self._idle.append(p)
                return False
        pictures = p.pictures[age * len(p.pictures) // p.life]
        picture = pictures[0] if p.lies or p.plain else pictures[_form(p, len(pictures))]
        if picture is not p.picture:
            p.picture, p.off = picture, picture.get_width() // 2
        return True

    def _met(self, p: Particle) -> bool:
        """Structure in its way: it ends (True), bounces, or lies down."""
        x, y = int(p.x), int(p.y)
        kind, before = self._terrain.kind(x >> 4, y >> 4), int(p.y - p.vy)
        if kind in (AIR, LADDER):
            return False
        if kind != FULL and kind < FIRST_SLOPE and (p.vy <= 0 or before >> 4 >= y >> 4):
            return False  # one falls on such an edge, but comes through it from below
        if kind >= FIRST_SLOPE and not self._terrain.blocks(x, y, x + 1, y + 1):
            return False
        wall = kind == FULL and self._terrain.kind(x >> 4, before >> 4) == FULL and before >> 4 == y >> 4
        if p.grain.stains:
            self.stains.add(x, y, p.grain.colours[-1], wall=wall, above=p.vy < 0, floor=kind < FIRST_SLOPE)
        if not p.grain.bounce:
            if p.grain.tall > 1:
                self.burst("drip", p.x, p.y - 2)
            return True
        self._bounce(p, wall)
        return False

    def _bounce(self, p: Particle, wall: bool) -> None:
        keep = p.grain.bounce
        if wall:
            p.x -= p.vx
            p.vx *= -keep
            return
        falls = p.vy > 0
        p.lies = falls and p.vy * keep < SLOW
        p.y = (int(p.y) >> 4) * TILE - 1 if p.lies and self._terrain.kind(int(p.x) >> 4, int(p.y) >> 4) < FIRST_SLOPE else p.y - p.vy
        p.vx, p.vy = (0.0, 0.0) if p.lies else (p.vx * RUBBED, -p.vy * keep)
        if p.lies and p.grain.shape == "shard":
            p.y -= 1

    # -- per picture

    def draw(self, frame: Frame) -> None:
        """Draws those in the picture: first what covers, then what shines."""
        for live, flags in zip(self._live, (0, ADD), strict=True):
            frame.target.fblits(_blits(live, frame.left, frame.top, 1.0 - frame.alpha), flags)


def _form(p: Particle, count: int) -> int:
    """Which of its `count` forms is seen: by the way it flies, or by how it has turned so far."""
    shape = p.grain.shape
    if shape == "shard":
        return (p.form + p.age // TUMBLE) % count
    if shape == "cloud":
        return p.form % count
    vx, vy = p.vx, p.vy
    speed = vx * vx + vy * vy
    tail = 0 if speed < SLOWEST else 1 if speed < SLOWER else 2 if speed < FAST else 3
    return int(atan2(vy, vx) * TURN + WAYS + 0.5) % WAYS * TAIL_COUNT + tail


def _blits(live: list[Particle], left: int, top: int, back: float) -> list[Blit]:
    """Where they are (blitting is what finds out which are in the picture); `back` is the share of a tick that has not passed yet."""
    return [(p.picture, (p.x - p.vx * back - left - p.off, p.y - p.vy * back - top - p.off)) for p in live]
