"""What events look like: bursts, moments of light, shaking, after-images, and all that has a module of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.kit.rng import Rng
from game.media.cues import CueBook, CueRow, event_name
from game.media.materials import Materials
from game.media.palette import BRIGHT, Colour, parse, scaled
from game.media.sheets import Sheet
from game.sim.events import At, Cue, Cut, Died, Event, Hurt, Landed, LineReleased, Shook, Shot
from game.view.alarm import Alarm
from game.view.beam import Beams
from game.view.camera import Camera
from game.view.current import Current
from game.view.falling import Band, Shine
from game.view.frame import ADD, Frame
from game.view.ground import Ground
from game.view.paint import Painter
from game.view.particles import Particles
from game.view.ripples import Ripples
from game.view.seams import Seams
from game.view.snapshot import Snapshot
from game.view.stars import LIFE as STAR_TICKS
from game.view.stars import MUZZLE, Star, draw_star, star_of
from game.view.tells import Tells

FADE = (1.0, 1.0, 0.72, 0.5, 0.32, 0.2, 0.11, 0.05)  # of a moment's light, tick by tick: it holds, falls fast, ends slowly
FLASH_TICKS = 7
TRAIL_TICKS, TRAIL_EVERY, TRAIL_FADE = 12, 3, 15  # ticks a surge leaves after-images, between two, and each is seen
GHOST: tuple[Colour, ...] = ((8, 18, 20), (18, 44, 48), (40, 84, 90))  # their light, from the last step to the first
STREAKS, STREAK = 2, 1.6  # grains that a surge leaves in every tick, and how fast those are, px/tick
SOFT_LANDING, HARD_LANDING = 0.5, 320.0  # the least share of its burst, and px/s for all of it
THIN_REACH = 0.21  # of a beam's whole length: a thin one that is shorter has met something
THIN_FLARE = 0.4  # of a full beam's flare, where a thin one meets structure
KICKS = {"beam": 1.3, "beam_line": 0.4}  # how hard a weapon's shot kicks the camera, if not as hard as others


@dataclass(slots=True)
class Moment:
    """A light that fades."""

    shine: Shine
    strength: float
    age: int = 0


@dataclass(slots=True)
class Ghost:
    """An after-image."""

    sheet: Sheet
    cell: int
    flip: bool
    x: float
    y: float
    left: int


class Effects:
    """Feeds particles, camera and light from events, and draws what is neither figure nor particle."""

    def __init__(
        self, book: CueBook, materials: Materials, particles: Particles, camera: Camera, flash: float, warn: Callable[[str], None]
    ) -> None:
        self.book, self.particles, self.camera, self.flash_share, self._warn = book, particles, camera, flash, warn
        self._materials = materials
        self.beams, self.tells, self.current, self.ripples = Beams(), Tells(), Current(), Ripples()
        self.seams, self.ground, self.alarm = Seams(particles), Ground(particles), Alarm(flash)
        self._moments: list[Moment] = []
        self._ghosts: list[Ghost] = []
        self._stars: list[Star] = []
        self._trail = 0
        self._flash = 0.0
        self._rng = Rng(41)

    def clear(self) -> None:
        """Nothing goes on."""
        self._moments, self._ghosts, self._stars = [], [], []
        self._trail, self._flash = 0, 0.0
        for part in (self.beams, self.tells, self.current, self.ripples, self.seams, self.ground, self.alarm):
            part.clear()

    # -- per tick

    def tick(self, events: Sequence[Event], snapshot: Snapshot, ghost_of: Callable[[], Ghost | None]) -> None:
        """One tick passes with these events; `ghost_of` gives the hero's picture for an after-image."""
        self._grow_old()
        self.tells.tick(events)
        self.seams.tick(events, snapshot)
        self.current.tick(events, snapshot)
        self.ripples.tick(events, snapshot)
        self.ground.tick(events, snapshot, self.camera.view(1.0))
        self.alarm.tick(snapshot)
        for event in events:
            self._show(event)
        if self._trail:
            self._leave_trail(ghost_of())

    def _leave_trail(self, body: Ghost | None) -> None:
        """After-images, and streaks of air behind the figure."""
        if body is not None:
            if self._trail % TRAIL_EVERY == 0:
                self._ghosts.append(body)
            for _ in range(STREAKS):
                y = body.y - self._rng.between(4, 40)
                self.particles.add("trail", body.x + self._rng.between(-6, 6), y, STREAK if body.flip else -STREAK, 0.0)
        self._trail -= 1

    def _grow_old(self) -> None:
        self.beams.tick()
        self._flash = max(0.0, self._flash - 1 / FLASH_TICKS)
        for moment in self._moments:
            moment.age += 1
        self._moments = [m for m in self._moments if m.age < len(FADE)]
        for moment in self._moments:
            moment.shine.strength = moment.strength * FADE[moment.age]
        for ghost in self._ghosts:
            ghost.left -= 1
        self._ghosts = [g for g in self._ghosts if g.left > 0]
        for star in self._stars:
            star.age += 1
        self._stars = [s for s in self._stars if s.age < STAR_TICKS]

    def _show(self, event: Event) -> None:
        row = self.book.of(event, self._material(event))
        if row is not None:
            self._play(row, event)
        elif isinstance(event, Cue):
            self._warn(f"cues.toml has no row '{event.name}'")
        if (star := star_of(event)) is not None:
            self._stars.append(star)
        if isinstance(event, Cue):
            self._special(event)
        elif isinstance(event, Shot):
            self.camera.kick(event.dx, event.dy, KICKS.get(event.weapon, 1.0))
        elif isinstance(event, Shook):
            self.camera.shake(event.trauma)
        elif isinstance(event, Cut):
            self.beams.scar(event.x, event.y, event.dx, event.dy)

    def _material(self, event: Event) -> str:
        """What it happened on; only asked for where it makes a difference."""
        if not isinstance(event, At) or not self.book.by_material(event_name(event)):
            return ""
        return self._materials.at(event.x, event.y)

    def _play(self, row: CueRow, event: Event) -> None:
        strength = _strength(event)
        if row.shake:
            self.camera.shake(row.shake * (strength if isinstance(event, Cue) else 1.0))
        self._flash = max(self._flash, row.flash)
        if not isinstance(event, At):
            return
        x, y = _place(event)
        if row.burst:
            self.particles.burst(row.burst, x, y, *_way(event), strength)
        if row.light is not None:
            shine = Shine(x, y, row.light.radius, parse(row.light.colour), 1.0)
            self._moments.append(Moment(shine, 1.0))

    def _special(self, cue: Cue) -> None:
        """Cues that more belongs to than a row can say."""
        if cue.name in ("beam", "beam_line"):
            full = cue.name == "beam"
            end = self.beams.fire(cue.x, cue.y, cue.dx, cue.dy, cue.strength, full)
            if full or cue.strength < THIN_REACH or self.particles.met(end[0] + cue.dx * 3, end[1] + cue.dy * 3):
                self.beams.flare(*end, -cue.dx, -cue.dy, 1.0 if full else THIN_FLARE)
                self.particles.burst("beam_hit" if full else "beam_wall", *end, -cue.dx, -cue.dy)
            for x, y in self.beams.embers():
                self.particles.add("beam_ember", x, y, cue.dx * self._rng.between(0.2, 2.2), cue.dy * 0.6 + self._rng.between(-0.3, 0.3))
        elif cue.name == "beam_impact":
            self.beams.flare(cue.x, cue.y, cue.dx, cue.dy, cue.strength)
        elif cue.name == "surge":
            self._trail = TRAIL_TICKS

    # -- per picture

    def shines(self) -> list[Shine]:
        """The light of this moment."""
        lit = [m.shine for m in self._moments]
        return [*lit, *self.beams.shines(), *self.tells.shines(), *self.seams.shines(), *self.alarm.shines(self.camera.view(1.0))]

    def bands(self) -> list[Band]:
        """The light along the beams."""
        return self.beams.bands()

    def draw_behind(self, frame: Frame, painter: Painter) -> None:
        """Stains, seams and after-images, before the figures are drawn."""
        self.particles.stains.draw(frame)
        self.seams.draw(frame)
        blits = []
        for ghost in self._ghosts:
            light = GHOST[min(len(GHOST) - 1, ghost.left * len(GHOST) // TRAIL_FADE)]
            picture = painter.shape(ghost.sheet, ghost.cell, ghost.flip, light)
            x, y = frame.at(ghost.x, ghost.y)
            blits.append((picture.surface, (x + picture.dx, y + picture.dy)))
        frame.target.fblits(blits, ADD)

    def draw(self, frame: Frame, snapshot: Snapshot) -> None:
        """Light and current, over the figures."""
        self.ground.draw(frame, snapshot)
        self.ripples.draw(frame)
        for star in self._stars:
            draw_star(frame, star)
        self.current.draw(frame, snapshot)
        self.tells.draw(frame, snapshot)
        self.beams.draw(frame)

    def draw_flash(self, frame: Frame) -> None:
        """The whole picture is lit for a moment, as strong as the player's settings let it."""
        light = self._flash * self.flash_share
        if light > 0.02:
            frame.target.fill(scaled(BRIGHT, light * 0.5), None, ADD)


def _strength(event: Event) -> float:
    """How large its burst is, 0..1."""
    if isinstance(event, Landed):
        return max(SOFT_LANDING, min(1.0, abs(event.speed) / HARD_LANDING))
    return event.strength if isinstance(event, Cue) else 1.0


def _place(event: At) -> tuple[float, float]:
    """Where it is seen: a shot at the end of the gun."""
    if isinstance(event, Shot) and event.weapon == "harpoon":
        return event.x + event.dx * MUZZLE, event.y + event.dy * MUZZLE
    return event.x, event.y


def _way(event: At) -> tuple[float, float]:
    """Where it went to; 0, 0 when it does not say."""
    if isinstance(event, Cue | Shot | Hurt | Died | Cut):
        return event.dx, event.dy
    return (event.vx, event.vy) if isinstance(event, LineReleased) else (0.0, 0.0)
