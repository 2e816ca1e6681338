"""What the ground and hot edges give off: dust of those who run, turn and stop, of debris that comes down, drops of molten metal."""

from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.kit.geometry import Point
from game.kit.grid import SIDES
from game.kit.rng import Rng
from game.media.palette import Colour
from game.sim.events import Cue, Event
from game.sim.look import Layer, Look, Tiles
from game.sim.terrain import TILE
from game.view.frame import ADD, HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.particles import Particles
from game.view.pieces import cooled
from game.view.snapshot import Seen, Snapshot

FELL, STOPPED = 2.0, 0.4  # px/tick: debris that was faster, and the share of that down under which it has come down
MOST_LANDINGS = 4  # in a tick
SKIDS = {("idle", "run"): 1.0, ("look", "run"): 1.0, ("run", "turn"): -1.0}  # pose before and now: dust behind the figure, or before it
NEAR_CUT = 30.0  # px from a cut within which debris that comes about is hot
HEAT_TICKS, HEAT_STEPS = 100, 6
HOTTEST = 0.6  # heat that a piece begins with: whole, it would be white
DRIP_FROM, DRIP = 0.35, 0.05  # heat from which on an edge drips, and its chance in a tick
MOST_HOT = 40

Key = tuple[int, int]


class Ground:
    """Watches figures, debris and pieces of structure."""

    def __init__(self, particles: Particles) -> None:
        self._particles = particles
        self._rng = Rng(47)
        self._falling: dict[Key, float] = {}  # debris -> how fast it was
        self._hot: dict[Key, int] = {}  # debris -> ticks that it has been cooling
        self._pose = ""

    def clear(self) -> None:
        """Nothing moves any more."""
        self._falling, self._hot, self._pose = {}, {}, ""

    def tick(self, events: Sequence[Event], snapshot: Snapshot, corner: tuple[int, int]) -> None:
        """One tick passes; the picture's corner is at `corner` of the map."""
        self._steps(snapshot)
        cuts = [(e.x, e.y) for e in events if isinstance(e, Cue) and e.name == "structure_cut"]
        self._debris(snapshot, cuts)
        for seen in snapshot.pieces:
            if isinstance(seen.look, Tiles) and seen.look.heat > DRIP_FROM and seen.look.edges:
                self._drip(seen.look, corner)

    def _steps(self, snapshot: Snapshot) -> None:
        """Dust when the hero starts to run, and where he turns about."""
        body = next((s for s in snapshot.figures[Layer.HERO] if isinstance(s.look, Look) and not s.look.over), None)
        if body is None or not isinstance(body.look, Look):
            return
        if body.look.anim != self._pose:
            side = SKIDS.get((self._pose, body.look.anim), 0.0)
            self._pose = body.look.anim
            if side:
                self._particles.burst("skid", *body.now[0], side if body.look.flip else -side)

    def _debris(self, snapshot: Snapshot, cuts: list[Point]) -> None:
        before, self._falling = self._falling, {}
        landings = 0
        for seen in snapshot.figures[Layer.DEBRIS]:
            key = seen.actor, seen.look.key
            was, now = before.get(key), seen.dy
            self._falling[key] = now
            if was is None and cuts and len(self._hot) < MOST_HOT and any(_near(seen, cut) for cut in cuts):
                self._hot[key] = 0
            if was is not None and was > FELL and now < was * STOPPED and landings < MOST_LANDINGS:
                landings += 1
                self._particles.burst("debris", seen.now[0][0], seen.now[0][1] + 3, strength=min(1.0, was / 5))
        self._hot = {key: age + 1 for key, age in self._hot.items() if age < HEAT_TICKS and key in self._falling}

    def _drip(self, look: Tiles, corner: tuple[int, int]) -> None:
        if not (corner[0] - TILE * 8 < look.x < corner[0] + WIDTH and corner[1] - TILE * 8 < look.y < corner[1] + HEIGHT):
            return
        if self._rng.chance(min(0.5, DRIP * len(look.edges))):
            col, row, side = self._rng.pick(look.edges)
            dx, dy = SIDES[side]
            x = look.x + (col + 0.5 + dx / 2) * TILE + (0 if dx else self._rng.between(-7, 7))
            y = look.y + (row + 0.5 + dy / 2) * TILE + (0 if dy else self._rng.between(-7, 7))
            self._particles.add("molten", x + dx * 2, y + dy * 2, dx * 0.3, 0.2, 1 - look.heat)

    def draw(self, frame: Frame, snapshot: Snapshot) -> None:
        """Adds its heat to debris that a cut has left hot."""
        if not self._hot:
            return
        blits = []
        for seen in snapshot.figures[Layer.DEBRIS]:
            age = self._hot.get((seen.actor, seen.look.key))
            if age is not None and seen.dress is not None:
                x, y = frame.at(*seen.at(frame.alpha))
                colour = cooled(HOTTEST * (1 - (age * HEAT_STEPS // HEAT_TICKS) / HEAT_STEPS))
                blits.append((_heated(seen.dress.surface, colour), (x + seen.dress.dx, y + seen.dress.dy)))
        frame.target.fblits(blits, ADD)


def _near(seen: Seen, cut: Point) -> bool:
    x, y = seen.now[0]
    return abs(x - cut[0]) < NEAR_CUT and abs(y - cut[1]) < NEAR_CUT


@lru_cache(maxsize=256)
def _heated(surface: pygame.Surface, colour: Colour) -> pygame.Surface:
    """The picture of a piece in the light of its own heat."""
    hot = pygame.Surface(surface.get_size()).convert()
    hot.blit(surface, (0, 0))
    hot.fill(colour, None, MULTIPLY)
    return hot
