"""What the Safeguard's sensors perceive, for the eye: the light of a cone, the eye over the figure's head, rings of noise, alarm."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import atan2, cos, hypot, pi, sin

import pygame

from game.kit.approach import approach
from game.kit.geometry import Point
from game.media.palette import ARC, BRIGHT, COLD, RED, SHADE, Colour, mixed, scaled
from game.sim.events import Event, NoiseMade, Restarted
from game.sim.hero import Hero
from game.sim.look import Cone
from game.view.frame import ADD, HEIGHT, MULTIPLY, WIDTH, Frame
from game.view.snapshot import LEAP, Seen, Snapshot

STEPS = ("unaware", "searching", "alarm")
LIGHT: dict[str, Colour] = {"unaware": (26, 58, 60), "searching": (72, 50, 18), "alarm": (104, 20, 18)}  # added inside of a cone
RIM: dict[str, Colour] = {"unaware": (70, 150, 148), "searching": (228, 170, 74), "alarm": (255, 80, 66)}  # its sides and where it falls
FAR_LIGHT = 0.3  # of the light is left at the end of the reach
SHRINK = 4  # how much smaller the picture of that fading is kept: its steps are wider than that
PING, PING_APART = 2.6, 110.0  # px per tick and px between the arcs that run through a cone that searches
PULSE = 0.16  # radians per tick of a cone in alarm
CORNER = 46  # px between the ends of two rays from which on the light does not fall on the same thing
MOTES, MOTE_DRIFT = 28, 0.0009  # specks of dust in a cone, and how far they drift per tick, as a share of its width

EYE = (17, 9)  # px
ABOVE = 15  # px between the head and the middle of the eye
NEAR = 1.05  # times its reach: from there on a tower that is unaware shows its closed eye
MARGIN = 14  # px between the arrow and the picture's edge
FADE = 1 / 10  # per tick

RING_TICKS = 24
DOT_EVERY, DOTS = 15.0, (16, 52)  # px between two dots of a ring at its largest, and fewest and most of them
INNER = 18.0  # px: a ring is seen from there on, else its dots would be one
FAINT, LOUD = 80.0, 160.0  # px: noises under the first show no ring; under the second only while somebody is near who hears it
LISTENERS = 2.5  # times the radius, where they are looked for

TINT = 40  # px that the alarm's red reaches in from the sides
BEAT = 0.07  # radians per tick


Ray = tuple[int, int, float]  # from the lens to where it ends, px: across, down, and how far that is
END: Ray = (0, 0, 0.0)


def draw_cones(frame: Frame, seen: Iterable[Seen]) -> None:
    """Adds the light of every cone in the picture; figures are drawn over it."""
    for one in seen:
        look = one.look
        assert isinstance(look, Cone)
        if len(look.points) > 1:
            _cone(frame, look, _turned_to(one.before, one.now, frame.alpha))


def _turned_to(before: list[Point], now: list[Point], alpha: float) -> list[Point]:
    """The far side of a cone between two ticks (their first point is the lens). Its sides turn; what is between them stands still, and is
    taken from the tick in which the light fell on it."""
    lens, far = now[0], now[1:]
    was = before[1:]
    if alpha >= 1 or len(was) < 2 or before[0] != lens:
        return far
    middle = far[len(far) // 2]
    ahead = atan2(middle[1] - lens[1], middle[0] - lens[0])

    def aside(point: Point) -> float:
        """How far it is turned from straight ahead, radians."""
        return (atan2(point[1] - lens[1], point[0] - lens[0]) - ahead + pi) % (2 * pi) - pi

    first, last = _mixed(was[0], far[0], alpha), _mixed(was[-1], far[-1], alpha)
    low, high, low_now, high_now = aside(first), aside(last), aside(far[0]), aside(far[-1])
    left = [p for p in was[1:4] if low < aside(p) < low_now]  # what the cone has turned away from since, at one side or the other
    right = [p for p in was[-4:-1] if high_now < aside(p) < high]
    inner = [p for i, p in enumerate(far) if 3 < i < len(far) - 4 or low < aside(p) < high]
    return [first, *left, *(p for p in inner if p is not far[0] and p is not far[-1]), *right, last]


def _mixed(a: Point, b: Point, share: float) -> Point:
    """A point on its way; the end of a ray that leaps over a corner is there at once."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    return b if abs(dx) > LEAP or abs(dy) > LEAP else (a[0] + dx * share, a[1] + dy * share)


@lru_cache(maxsize=1)
def _scratch() -> pygame.Surface:
    """Black, for shapes that are then added to the picture."""
    return pygame.Surface((WIDTH, HEIGHT)).convert()


@lru_cache(maxsize=8)
def _falling_off(reach: int) -> pygame.Surface:
    """White in the middle, darker towards `reach` px; shrunk, for a cone can be wider than three pictures."""
    small = pygame.Surface((64, 64))  # large enough, for it fades evenly
    for radius in range(46, 0, -1):
        grey = int(255 * max(FAR_LIGHT, 1 - (1 - FAR_LIGHT) * radius / 32))
        pygame.draw.circle(small, (grey, grey, grey), (32, 32), radius)
    side = reach * 2 // SHRINK + 1
    return pygame.transform.smoothscale(small, (side, side)).convert()


@lru_cache(maxsize=1)
def _enlarged() -> pygame.Surface:
    """Room for the part of that fading which is in the picture: new memory in every picture would cost more than all the rest."""
    return pygame.Surface((WIDTH + 4 * SHRINK, HEIGHT + 4 * SHRINK)).convert()


def _fade(sheet: pygame.Surface, box: pygame.Rect, lens: tuple[int, int], reach: int) -> None:
    """Lets the light in this box of the sheet grow weaker with the distance from the lens."""
    whole = _falling_off(reach)
    left, top = lens[0] - reach, lens[1] - reach
    part = pygame.Rect((box.left - left) // SHRINK, (box.top - top) // SHRINK, box.w // SHRINK + 2, box.h // SHRINK + 2)
    part = part.clip(whole.get_rect())
    large = _enlarged().subsurface((0, 0, part.w * SHRINK, part.h * SHRINK))
    pygame.transform.scale(whole.subsurface(part), large.size, large)
    sheet.blit(large, (left + part.left * SHRINK, top + part.top * SHRINK), None, MULTIPLY)


def _cone(frame: Frame, cone: Cone, points: list[Point]) -> None:
    x, y = frame.at(cone.x, cone.y)
    rim = [frame.at(*p) for p in points]
    xs, ys = [x, *(p[0] for p in rim)], [y, *(p[1] for p in rim)]
    box = pygame.Rect(min(xs) - 2, min(ys) - 2, max(xs) - min(xs) + 5, max(ys) - min(ys) + 5).clip((0, 0, WIDTH, HEIGHT))
    if not box.w or not box.h:
        return
    sheet = _scratch()
    sheet.set_clip(box)
    sheet.fill((0, 0, 0))
    _shape(sheet, frame, cone, (x, y), rim)
    _fade(sheet, box, (x, y), round(cone.reach))
    sheet.set_clip(None)
    frame.target.blit(sheet, box.topleft, box, ADD)


def _shape(sheet: pygame.Surface, frame: Frame, cone: Cone, lens: tuple[int, int], rim: list[tuple[int, int]]) -> None:
    """Plain while unaware; with arcs that run outwards while it searches; with broad sides and a pulse in alarm."""
    light, edge = LIGHT[cone.step], RIM[cone.step]
    alarm = cone.step == "alarm"
    if alarm:
        light = scaled(light, 0.85 + 0.3 * sin(frame.time * PULSE))
    pygame.draw.polygon(sheet, light, [lens, *rim])
    rays = [(x - lens[0], y - lens[1], max(1.0, hypot(x - lens[0], y - lens[1]))) for x, y in rim]
    if cone.step == "searching":
        _pings(sheet, frame.time, cone.reach, lens, rays, scaled(edge, 0.75))
    _motes(sheet, frame, cone.reach, lens, rays, scaled(edge, 0.8))
    _falls(sheet, cone.reach - 2, rim, rays, edge)
    for end in (rim[0], rim[-1]):
        pygame.draw.line(sheet, edge, lens, end, 2 if alarm else 1)


def _falls(sheet: pygame.Surface, reach: float, rim: list[tuple[int, int]], rays: list[Ray], colour: Colour) -> None:
    """A line where its light falls on something."""
    for i in range(len(rim) - 1):
        (ax, ay), (bx, by) = rim[i], rim[i + 1]
        if rays[i][2] < reach and rays[i + 1][2] < reach and abs(ax - bx) + abs(ay - by) < CORNER:
            pygame.draw.line(sheet, colour, (ax, ay), (bx, by))


def _pings(sheet: pygame.Surface, time: float, reach: float, lens: tuple[int, int], rays: list[Ray], colour: Colour) -> None:
    """Arcs that run from the lens outwards."""
    x, y = lens
    far = time * PING % PING_APART
    while far < reach:
        arc: list[tuple[float, float]] = []
        for dx, dy, free in (*rays, END):
            if far < free:
                arc.append((x + dx * far / free, y + dy * far / free))
                continue
            if len(arc) > 1:
                pygame.draw.lines(sheet, colour, False, arc)
            arc = []
        far += PING_APART


def _motes(sheet: pygame.Surface, frame: Frame, reach: float, lens: tuple[int, int], rays: list[Ray], colour: Colour) -> None:
    """Dust that hangs in the air: in the light it glitters."""
    last = len(rays) - 1
    for i, (along, deep) in enumerate(_dust()):
        dx, dy, free = rays[int((along + frame.time * MOTE_DRIFT * (1 + i % 3)) % 1.0 * last)]
        share = deep * reach / free
        if share < 1 and (frame.tick // 9 + i * 7) % 5:
            sheet.set_at((int(lens[0] + dx * share), int(lens[1] + dy * share)), colour)


@lru_cache(maxsize=1)
def _dust() -> list[tuple[float, float]]:
    """Where the specks are: across the cone and along it, 0..1."""
    return [((i * 0.618034) % 1.0, ((i * 0.754878 + 0.11) % 1.0) ** 0.6) for i in range(MOTES)]


# -- noises


@dataclass(slots=True)
class Ring:
    """A noise spreading to `radius` px."""

    x: float
    y: float
    radius: float
    age: int = 0


class Rings:
    """Every noise that somebody may hear: a ring of dots that runs out to where it is heard."""

    def __init__(self) -> None:
        self._rings: list[Ring] = []

    def tick(self, events: Sequence[Event], snapshot: Snapshot) -> None:
        """One tick passes with these events."""
        for ring in self._rings:
            ring.age += 1
        self._rings = [r for r in self._rings if r.age < RING_TICKS]
        for event in events:
            if isinstance(event, NoiseMade) and event.radius >= FAINT and (event.radius >= LOUD or _listened(event, snapshot)):
                self._rings.append(Ring(event.x, event.y, event.radius))
            elif isinstance(event, Restarted):
                self._rings.clear()

    def draw(self, frame: Frame) -> None:
        """Loud ones red, quiet ones pale and thin."""
        for ring in self._rings:
            if frame.sees(ring.x, ring.y, ring.radius):
                _ring(frame, ring)


def _listened(noise: NoiseMade, snapshot: Snapshot) -> bool:
    """Is anything of the Safeguard near enough that a quiet noise matters?"""
    reach = noise.radius * LISTENERS
    return any(abs(s.x - noise.x) < reach and abs(s.y - noise.y) < reach for s in snapshot.enemies())


def _ring(frame: Frame, ring: Ring) -> None:
    t = (ring.age + frame.alpha) / RING_TICKS
    radius = ring.radius * (1 - (1 - t) ** 2)
    if radius < INNER:
        return
    loud = ring.radius >= LOUD
    dot = _ring_dot(loud, min(2, int(t * 3)))
    count = max(DOTS[0], min(DOTS[1], round(2 * pi * ring.radius / DOT_EVERY)))
    turns = [i * 2 * pi / count for i in range(count)]
    frame.target.fblits([(dot, frame.at(ring.x + cos(a) * radius - 1, ring.y + sin(a) * radius - 1)) for a in turns], ADD)


@lru_cache(maxsize=6)
def _ring_dot(loud: bool, step: int) -> pygame.Surface:
    """Two px wide, at last one, in three steps of light."""
    dot = pygame.Surface((2 - step // 2, 2 - step // 2)).convert()
    dot.fill(scaled(RED if loud else COLD, (0.9, 0.6, 0.4)[step] * (1.0 if loud else 0.6)))
    return dot


# -- how much is known of the figure


class Watched:
    """The eye over the figure's head, an arrow to a tower out of the picture, and the red of an alarm."""

    def __init__(self) -> None:
        self._most: Cone | None = None
        self._head: tuple[Point, Point] = (0.0, 0.0), (0.0, 0.0)
        self._share = self._alarm = 0.0

    def tick(self, hero: Hero | None, snapshot: Snapshot) -> None:
        """One tick passes: the sensor that knows most is the one that is shown."""
        most = max((c for c in map(_cone_of, snapshot.cones) if hero is not None and _matters(c, hero)), key=_certainty, default=None)
        self._most = most or self._most
        self._share = approach(self._share, 1.0 if most else 0.0, FADE)
        self._alarm = approach(self._alarm, 1.0 if most and most.step == "alarm" else 0.0, FADE / 2)
        if hero is not None:
            self._head = self._head[1], (hero.x, hero.y - hero.h - ABOVE)

    def clear(self) -> None:
        """Nobody knows anything."""
        self._share = self._alarm = 0.0

    def draw(self, frame: Frame, flash: float) -> None:
        """Draws what there is; `flash` 0..1 is how much the player lets the picture flash."""
        cone = self._most
        if self._alarm:
            _tint(frame, self._alarm * (0.55 + 0.45 * sin(frame.time * BEAT) * flash))
        if cone is None or not self._share:
            return
        head = self._over_head(frame)
        eye = _eye(cone.step, round(cone.fill * (EYE[0] - 4)))
        eye.set_alpha(round(255 * self._share * (0.85 if cone.step == "unaware" else 1.0)))
        frame.target.blit(eye, (head[0] - eye.get_width() // 2, head[1] - eye.get_height() // 2))
        if cone.step != "unaware" and not frame.sees(cone.x, cone.y, -8):
            _arrow(frame, cone, head)

    def _over_head(self, frame: Frame) -> tuple[int, int]:
        """Where the eye is in the picture; it moves with the figure between two ticks."""
        (ax, ay), (bx, by) = self._head
        if abs(bx - ax) + abs(by - ay) > LEAP:
            return frame.at(bx, by)
        return frame.at(ax + (bx - ax) * frame.alpha, ay + (by - ay) * frame.alpha)


def _cone_of(seen: Seen) -> Cone:
    assert isinstance(seen.look, Cone)
    return seen.look


def _matters(cone: Cone, hero: Hero) -> bool:
    return cone.step != "unaware" or hypot(cone.x - hero.x, cone.y - hero.y) < cone.reach * NEAR


def _certainty(cone: Cone) -> tuple[int, float]:
    return STEPS.index(cone.step), cone.fill


@lru_cache(maxsize=64)
def _eye(step: str, filled: int) -> pygame.Surface:
    """Closed while unaware, open while it searches, wide and with rays in alarm; `filled` px of it from the left."""
    w, h = EYE
    surface = pygame.Surface((w + 2, h + 8), pygame.SRCALPHA).convert_alpha()
    colour = mixed(RIM[step], BRIGHT, 0.2)
    lid = [(1, 8), (4, 5), (7, 4), (11, 4), (14, 5), (17, 8)]
    low = [(1, 8), (4, 11), (7, 12), (11, 12), (14, 11), (17, 8)]
    if step == "unaware":
        for grow, shade in ((1, SHADE), (0, colour)):
            pygame.draw.lines(surface, shade, False, [(x, y + grow) for x, y in low])
            for x in (4, 9, 14):
                pygame.draw.line(surface, shade, (x, 12 + grow), (x, 13 + grow))
        return surface
    around = [(0, 8), *((x, y - 1) for x, y in lid[1:-1]), (18, 8), *((x, y + 1) for x, y in reversed(low[1:-1]))]
    pygame.draw.polygon(surface, SHADE, around)
    inner = pygame.Surface(surface.get_size(), pygame.SRCALPHA).convert_alpha()
    pygame.draw.polygon(inner, scaled(colour, 0.75), [*lid, *reversed(low[1:-1])])
    surface.blit(inner, (3, 0), (3, 0, filled, h + 8))
    pygame.draw.lines(surface, colour, True, [*lid, *reversed(low[1:-1])])
    if step == "searching":
        surface.fill(SHADE, (7, 6, 5, 5))
        surface.fill(BRIGHT, (8, 7, 3, 3))
        return surface
    surface.fill(SHADE, (8, 5, 3, 7))
    surface.fill(BRIGHT, (9, 5, 1, 7))
    for a, b in (((9, 0), (9, 2)), ((3, 1), (4, 3)), ((15, 1), (14, 3)), ((9, 14), (9, 16)), ((3, 15), (4, 13)), ((15, 15), (14, 13))):
        pygame.draw.line(surface, colour, a, b)
    return surface


def _arrow(frame: Frame, cone: Cone, head: tuple[int, int]) -> None:
    """At the picture's edge, towards the tower; it fills like the eye does."""
    x, y = frame.at(cone.x, cone.y)
    x, y = min(max(x, MARGIN), WIDTH - MARGIN), min(max(y, MARGIN), HEIGHT - MARGIN)
    angle = atan2(y - head[1], x - head[0])
    tip, left, right = ((x + cos(angle + turn) * 9, y + sin(angle + turn) * 9) for turn in (0.0, 2.4, -2.4))
    colour = RIM[cone.step]
    pygame.draw.polygon(frame.target, SHADE, [tip, left, (x, y), right], 3)
    pygame.draw.polygon(frame.target, mixed(SHADE, colour, cone.fill), [tip, left, (x, y), right])
    pygame.draw.polygon(frame.target, ARC if cone.step == "unaware" else colour, [tip, left, (x, y), right], 1)


@lru_cache(maxsize=18)
def _side(grade: int, wide: bool) -> pygame.Surface:
    """Red that fades inwards: from the left edge, or from the upper one."""
    surface = pygame.Surface((WIDTH, TINT) if wide else (TINT, HEIGHT))
    for depth in range(TINT):
        colour = scaled(RED, grade / 8 * 0.17 * (1 - depth / TINT) ** 2)
        surface.fill(colour, (0, depth, WIDTH, 1) if wide else (depth, 0, 1, HEIGHT))
    return surface.convert()


def _tint(frame: Frame, strength: float) -> None:
    """The alarm's red at all four sides."""
    grade = max(0, min(8, round(strength * 8)))
    if not grade:
        return
    sides = (_side(grade, False), (0, 0)), (_side(grade, True), (0, 0))
    others = (_turned(grade, False), (WIDTH - TINT, 0)), (_turned(grade, True), (0, HEIGHT - TINT))
    frame.target.fblits((*sides, *others), ADD)


@lru_cache(maxsize=18)
def _turned(grade: int, wide: bool) -> pygame.Surface:
    """The same from the right edge, or from the lower one."""
    return pygame.transform.flip(_side(grade, wide), not wide, wide)
