"""What events look like: bursts, moments of light, shaking, after-images, arcs on whoever is stunned, beams, death."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

import pygame

from game.kit.rng import Rng
from game.media.cues import CueBook, CueRow
from game.media.palette import ARC, BRIGHT, COLD, Colour, parse, scaled
from game.media.sheets import Sheet
from game.sim.events import At, Cue, Cut, Died, Event, Hurt, LineReleased, LineStuck, Shook, Shot
from game.view.beam import Beams
from game.view.camera import Camera
from game.view.frame import ADD, Frame
from game.view.glow import disc
from game.view.lights import Shine
from game.view.paint import Painter
from game.view.particles import Particles
from game.view.snapshot import Seen, Snapshot

LIGHT_TICKS = 6
FLASH_TICKS = 7
TRAIL_TICKS, TRAIL_EVERY, TRAIL_FADE = 12, 2, 14  # ticks a surge leaves after-images, between two, and each is seen
ARC_TICKS = 26  # ticks that current runs over whoever a cue `arc_burst` is about
ARC_REACH = 56.0  # px from that cue to them
STAR_TICKS = 6
STARS: dict[type[Event], float] = {Hurt: 15.0, Died: 24.0, LineStuck: 11.0, Shot: 9.0}  # px
RING_TICKS, RING_DOTS = 22, 56
KICKS = {"beam": 1.3, "beam_line": 0.4}  # how hard a weapon's shot kicks the camera, if not as hard as others
LOUD = 90.0  # px: a noise that carries farther shows a ring


@dataclass(slots=True)
class Moment:
    """A light that fades."""

    shine: Shine
    left: int
    strength: float


@dataclass(slots=True)
class Ghost:
    """An after-image."""

    sheet: Sheet
    cell: int
    flip: bool
    x: float
    y: float
    left: int


@dataclass(slots=True)
class Star:
    """Hard rays of light where a blow landed, for a moment; size in px."""

    x: float
    y: float
    size: float
    age: int = 0


class Effects:
    """Feeds particles, camera and light from events, and draws what is neither figure nor particle."""

    def __init__(self, book: CueBook, particles: Particles, camera: Camera, flash: float, warn: Callable[[str], None]) -> None:
        self.book, self.particles, self.camera, self.flash_share, self._warn = book, particles, camera, flash, warn
        self.beams = Beams()
        self._moments: list[Moment] = []
        self._ghosts: list[Ghost] = []
        self._stars: list[Star] = []
        self._stunned: dict[int, int] = {}  # actor -> ticks left
        self._trail = 0
        self._flash = 0.0
        self._rng = Rng(41)

    def clear(self) -> None:
        """Nothing goes on."""
        self._moments, self._ghosts, self._stars, self._stunned = [], [], [], {}
        self._trail, self._flash = 0, 0.0
        self.beams.clear()

    # -- per tick

    def tick(self, events: Sequence[Event], snapshot: Snapshot, ghost_of: Callable[[], Ghost | None]) -> None:
        """One tick passes with these events; `ghost_of` gives the hero's picture for an after-image."""
        self._grow_old()
        for event in events:
            self._show(event, snapshot)
        if self._trail and self._trail % TRAIL_EVERY == 0 and (ghost := ghost_of()) is not None:
            self._ghosts.append(ghost)
        self._trail = max(0, self._trail - 1)

    def _grow_old(self) -> None:
        self.beams.tick()
        self._flash = max(0.0, self._flash - 1 / FLASH_TICKS)
        for moment in self._moments:
            moment.left -= 1
            moment.shine.strength = moment.strength * moment.left / LIGHT_TICKS
        self._moments = [m for m in self._moments if m.left > 0]
        for ghost in self._ghosts:
            ghost.left -= 1
        self._ghosts = [g for g in self._ghosts if g.left > 0]
        self._stunned = {actor: left - 1 for actor, left in self._stunned.items() if left > 1}
        for star in self._stars:
            star.age += 1
        self._stars = [s for s in self._stars if s.age < STAR_TICKS]

    def _show(self, event: Event, snapshot: Snapshot) -> None:
        row = self.book.of(event)
        if row is not None:
            self._play(row, event)
        elif isinstance(event, Cue):
            self._warn(f"cues.toml has no row '{event.name}'")
        if isinstance(event, At) and type(event) in STARS:
            self._stars.append(Star(event.x, event.y, STARS[type(event)]))
        if isinstance(event, Cue):
            self._special(event, snapshot)
        elif isinstance(event, Shot):
            self.camera.kick(event.dx, event.dy, KICKS.get(event.weapon, 1.0))
        elif isinstance(event, Shook):
            self.camera.shake(event.trauma)
        elif isinstance(event, Cut):
            self.beams.scar(event.x, event.y, event.dx, event.dy)

    def _play(self, row: CueRow, event: Event) -> None:
        strength = event.strength if isinstance(event, Cue) else 1.0
        if row.shake:
            self.camera.shake(row.shake * strength)
        self._flash = max(self._flash, row.flash)
        if not isinstance(event, At):
            return
        if row.burst:
            self.particles.burst(row.burst, event.x, event.y, *_way(event), strength)
        if row.light is not None:
            shine = Shine(event.x, event.y, row.light.radius, parse(row.light.colour), 1.0)
            self._moments.append(Moment(shine, LIGHT_TICKS, 1.0))

    def _special(self, cue: Cue, snapshot: Snapshot) -> None:
        """Cues that more belongs to than a row can say."""
        if cue.name in ("beam", "beam_line"):
            end = self.beams.fire(cue.x, cue.y, cue.dx, cue.dy, cue.strength, cue.name == "beam")
            self.particles.burst("beam_hit", *end, -cue.dx, -cue.dy, 1.0 if cue.name == "beam" else 0.3)
            for x, y in self.beams.embers():
                self.particles.add("beam", x, y, cue.dx * 0.6, cue.dy * 0.6)
        elif cue.name == "beam_impact":
            self.beams.flare(cue.x, cue.y, cue.dx, cue.dy, cue.strength)
        elif cue.name == "surge":
            self._trail = TRAIL_TICKS
        elif cue.name == "arc_burst":
            self._electrify(cue, snapshot)

    def _electrify(self, cue: Cue, snapshot: Snapshot) -> None:
        def gap(seen: Seen) -> float:
            return abs(seen.now[0][0] - cue.x) + abs(seen.now[0][1] - cue.y)

        nearest = min((s for s in snapshot.enemies() if s.actor), key=gap, default=None)
        if nearest is not None and gap(nearest) < ARC_REACH:
            self._stunned[nearest.actor] = ARC_TICKS

    # -- per picture

    def shines(self) -> list[Shine]:
        """The light of this moment."""
        return [m.shine for m in self._moments] + self.beams.shines()

    def draw_behind(self, frame: Frame, painter: Painter) -> None:
        """After-images, before the figures are drawn."""
        blits = []
        for ghost in self._ghosts:
            light = scaled(COLD, 0.55 * ghost.left / TRAIL_FADE)
            picture = painter.shape(ghost.sheet, ghost.cell, ghost.flip, _even(light))
            x, y = frame.at(ghost.x, ghost.y)
            blits.append((picture.surface, (x + picture.dx, y + picture.dy)))
        frame.target.fblits(blits, ADD)

    def draw(self, frame: Frame, snapshot: Snapshot) -> None:
        """Arcs and beams, over the figures."""
        for star in self._stars:
            _star(frame, star)
        here = {s.actor: s for s in snapshot.enemies()}
        for actor in self._stunned:
            if actor in here:
                self._arc(frame, here[actor])
        self.beams.draw(frame)

    def draw_flash(self, frame: Frame) -> None:
        """The whole picture is lit for a moment, as strong as the player's settings let it."""
        light = self._flash * self.flash_share
        if light > 0.02:
            frame.target.fill(scaled(BRIGHT, light * 0.5), None, ADD)

    def _arc(self, frame: Frame, seen: Seen) -> None:
        """Two hard zigzags that jump about."""
        x, y = frame.at(*seen.at(frame.alpha))
        r = self._rng
        for _ in range(2):
            points = [(x + r.between(-20, 20), y - 8 + r.between(-14, 14))]
            for _ in range(4):
                points.append((points[-1][0] + r.between(-9, 9), points[-1][1] + r.between(-7, 7)))
            pygame.draw.lines(frame.target, ARC, False, points)


def _way(event: At) -> tuple[float, float]:
    """Where it went to; 0, 0 when it does not say."""
    if isinstance(event, Cue | Shot | Hurt | Died):
        return event.dx, event.dy
    return (event.vx, event.vy) if isinstance(event, LineReleased) else (0.0, 0.0)


def _even(colour: Colour) -> Colour:
    """Fewer shades, so that few pictures have to be kept."""
    r, g, b = (c & 0xF0 for c in colour)
    return r, g, b


def _star(frame: Frame, star: Star) -> None:
    """Four rays that shoot out and thin away, and a soft shine."""
    t = (star.age + frame.alpha) / STAR_TICKS
    x, y = frame.at(star.x, star.y)
    reach, waist = star.size * (0.6 + 0.6 * t), max(1.0, star.size * 0.22 * (1 - t))
    points = []
    for i in range(8):
        far = reach * (1.0 if i % 4 == 0 else 0.7) if i % 2 == 0 else waist
        points.append((x + cos(i * pi / 4) * far, y + sin(i * pi / 4) * far))
    shine = disc(star.size * 4, star.size * 4, COLD, 0.7 * (1 - t), sharp=True)
    frame.target.blit(shine, (x - shine.get_width() // 2, y - shine.get_height() // 2), None, ADD)
    pygame.draw.polygon(frame.target, scaled(BRIGHT, 1 - 0.3 * t), points)
