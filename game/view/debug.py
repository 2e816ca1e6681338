"""The F1 overlay: what is solid, who is where, zones by name, noises, surfaces, and what a tick and a picture cost."""

from time import perf_counter

import pygame

from game.kit.geometry import Rect, overlap
from game.media.fonts import BODY, face, write
from game.media.palette import BRIGHT, SHADE, Colour
from game.session import Session
from game.sim.damage import Hurtable
from game.sim.level import TILE
from game.sim.mover import Mover
from game.sim.scenery import Scenery
from game.sim.senses import NOISE_TICKS
from game.sim.solid import Solid
from game.sim.surface import Surfaces
from game.sim.terrain import AIR, FIRST_SLOPE, FULL, LADDER, LADDER_TOP, ONEWAY, SLOPES, Terrain
from game.sim.traits import Zone
from game.view.frame import HEIGHT, WIDTH, Frame

KINDS: dict[int, Colour] = {FULL: (26, 40, 70), ONEWAY: (90, 160, 90), LADDER: (150, 130, 60), LADDER_TOP: (190, 170, 80)}
SLOPE: Colour = (80, 130, 190)
ZONE: Colour = (170, 120, 220)
SCENE: Colour = (90, 100, 120)
ACTOR: Colour = (240, 200, 90)
HURT: Colour = (255, 80, 80)
SURFACE: Colour = (80, 220, 200)
NOISE: Colour = (255, 120, 60)
SMOOTH = 0.1  # share of the newest measure in the shown mean


class Clock:
    """Mean cost of named parts of a tick or a picture, ms."""

    def __init__(self) -> None:
        self.parts: dict[str, float] = {}
        self._last = 0.0

    def start(self) -> None:
        """The first part begins."""
        self._last = perf_counter()

    def mark(self, part: str) -> None:
        """The part that was running is called so, and has ended."""
        now = perf_counter()
        spent = (now - self._last) * 1000
        self.parts[part] = self.parts.get(part, spent) * (1 - SMOOTH) + spent * SMOOTH
        self._last = now


def draw_debug(frame: Frame, session: Session, ticks: Clock, draws: Clock, problems: list[str]) -> None:
    """Draws the whole overlay."""
    world = session.world
    _terrain(frame, world.level.terrain)
    _surfaces(frame, world.surfaces)
    for piece in world.scenery:
        _scene(frame, piece)
    for actor in world.actors:
        _actor(frame, actor)
    for noise in getattr(world.senses, "_noises", ()):
        if world.tick - noise.tick < NOISE_TICKS:
            pygame.draw.circle(frame.target, NOISE, frame.at(noise.x, noise.y), round(noise.radius), 1)
    _figures(frame, session, ticks, draws)
    for i, problem in enumerate(problems[-6:]):
        write(frame.target, problem[:104], (4, HEIGHT - 14 - i * 12), HURT, face(BODY), shade=True)


def _terrain(frame: Frame, terrain: Terrain) -> None:
    for row in range(frame.top // TILE, (frame.top + HEIGHT) // TILE + 1):
        for col in range(frame.left // TILE, (frame.left + WIDTH) // TILE + 1):
            kind = terrain.kind(col, row)
            x, y = frame.at(col * TILE, row * TILE)
            if kind >= FIRST_SLOPE:
                a, b = SLOPES[kind - FIRST_SLOPE]
                pygame.draw.polygon(frame.target, SLOPE, [(x, y + 16 - a), (x + 16, y + 16 - b), (x + 16, y + 16), (x, y + 16)], 1)
            elif kind in (ONEWAY, LADDER_TOP):
                frame.target.fill(KINDS[kind], (x, y, TILE, 2))
            elif kind != AIR:
                pygame.draw.rect(frame.target, KINDS[kind], (x, y, TILE, TILE), 1)


def _surfaces(frame: Frame, surfaces: Surfaces) -> None:
    shown = _shown(frame)
    for number, loop in enumerate(surfaces.loops):
        for a, b in loop.pieces():
            if overlap((min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]) + 1, max(a[1], b[1]) + 1), shown):
                pygame.draw.line(frame.target, SURFACE, frame.at(*a), frame.at(*b))
                if abs(b[0] - a[0]) > 64:
                    _label(frame, str(number), (a[0] + b[0]) / 2, a[1] + 2, SURFACE)


def _scene(frame: Frame, piece: Scenery) -> None:
    rect = piece.place.rect
    if overlap((rect[0], rect[1], rect[2] + 1, rect[3] + 1), _shown(frame)):
        _box(frame, rect, SCENE)
        _label(frame, f"{piece.place.kind} {piece.place.oid}", rect[0] + 2, rect[1] + 1, SCENE)


def _actor(frame: Frame, actor: object) -> None:
    if isinstance(actor, Zone):
        _box(frame, actor.place.rect, ZONE)
        _label(frame, f"{type(actor).__name__} {actor.place.name}", actor.place.x + 2, actor.place.y + 1, ZONE)
    elif isinstance(actor, Solid | Mover | Hurtable):
        rect = actor.rect()
        _box(frame, rect, ACTOR)
        doing = getattr(getattr(getattr(actor, "doing", None) or getattr(actor, "mind", None), "state", None), "name", "")
        _label(frame, f"{actor.name} {doing.lower()}", rect[0], rect[1] - 13, ACTOR)
    if isinstance(actor, Hurtable):
        _box(frame, actor.hurt_box(), HURT)


def _figures(frame: Frame, session: Session, ticks: Clock, draws: Clock) -> None:
    world = session.world
    lines = [f"tick {session.tick}  actors {len(world.actors)}  debris {len(world.debris)}  frozen {world.frozen}"]
    if world.hero is not None:
        hero = world.hero
        lines.append(f"hero {hero.x:.0f},{hero.y:.0f}  v {hero.vx:.0f},{hero.vy:.0f}  {hero.pose}  life {hero.life}")
    for name, clock in (("tick", ticks), ("draw", draws)):
        total = sum(clock.parts.values())
        parts = "  ".join(f"{part} {ms:.2f}" for part, ms in clock.parts.items())
        lines.append(f"{name} {total:.2f} ms:  {parts}")
    frame.target.fill(SHADE, (0, 0, WIDTH, 4 + len(lines) * 12))
    for i, line in enumerate(lines):
        write(frame.target, line[:104], (4, 2 + i * 12), BRIGHT, face(BODY), shade=True)


def _box(frame: Frame, rect: Rect, colour: Colour) -> None:
    x, y = frame.at(rect[0], rect[1])
    pygame.draw.rect(frame.target, colour, (x, y, max(1, round(rect[2] - rect[0])), max(1, round(rect[3] - rect[1]))), 1)


def _label(frame: Frame, text: str, x: float, y: float, colour: Colour) -> None:
    write(frame.target, text, frame.at(x, y), colour, face(BODY), shade=True)


def _shown(frame: Frame) -> Rect:
    return frame.left, frame.top, frame.left + WIDTH, frame.top + HEIGHT
