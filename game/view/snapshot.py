"""All looks of the last two ticks, paired, so that a picture between them can be drawn."""

from collections.abc import Iterable
from math import inf
from typing import TypeVar

from game.kit.geometry import Point, Rect
from game.sim.look import AnyLook, Cone, Dome, Glow, Layer, Line, Look, Mark, Pool, Tiles
from game.view.paint import Dress

LEAP = 48.0  # px: who moves farther within a tick was put there, and is not drawn in between
REACH = 416.0  # px round the picture in which figures and lines count: who hears a noise at its edge may stand so far out
EVERYWHERE: Rect = (-inf, -inf, inf, inf)

L = TypeVar("L", Look, Line, Glow, Dome, Cone, Tiles, Pool, Mark)
Key = tuple[int, str, str, int, int]


class Seen:
    """A look, where it was a tick ago (its first point) and how far it has come since; a line's points now and then, a cone's lens and
    points, of which there may be more or less each time; and how it was dressed when it was last drawn."""

    __slots__ = ("actor", "before", "dress", "dx", "dy", "look", "now", "x", "y")

    def __init__(self, actor: int, look: AnyLook, now: list[Point], before: list[Point], dress: Dress | None = None) -> None:
        self.actor, self.look, self.now, self.before, self.dress = actor, look, now, before, dress
        self.x, self.y = before[0]
        self.dx, self.dy = now[0][0] - self.x, now[0][1] - self.y
        if abs(self.dx) > LEAP or abs(self.dy) > LEAP:
            (self.x, self.y), self.dx, self.dy = now[0], 0.0, 0.0

    def at(self, alpha: float) -> Point:
        """Its first point, `alpha` 0..1 of the way from the tick before."""
        return self.x + self.dx * alpha, self.y + self.dy * alpha

    def points(self, alpha: float) -> list[Point]:
        """All its points, in between."""
        return [_between(a, b, alpha) for a, b in zip(self.before, self.now, strict=True)]


class Snapshot:
    """What is visible now, by kind, in the order the world gave; figures by layer."""

    def __init__(self) -> None:
        self._known: dict[Key, Seen] = {}
        self.figures: dict[Layer, list[Seen]] = {layer: [] for layer in Layer}
        self.lines: list[Seen] = []
        self.chains: list[Seen] = []  # lines on which light falls
        self.glows: list[Seen] = []
        self.domes: list[Seen] = []
        self.cones: list[Seen] = []
        self.pieces: list[Seen] = []
        self.pools: list[Seen] = []
        self.marks: list[Seen] = []

    def take(self, looks: Iterable[tuple[int, AnyLook]], shown: Rect = EVERYWHERE) -> None:
        """A tick has passed: these are the looks now. Figures, lines and lights far from what is `shown` of the map are passed over."""
        before, self._known = self._known, {}
        area = shown[0] - REACH, shown[1] - REACH, shown[2] + REACH, shown[3] + REACH
        for layer in Layer:
            self.figures[layer] = []
        self.lines, self.glows, self.domes, self.cones, self.pieces, self.pools = [], [], [], [], [], []
        self.chains, self.marks = [], []
        for actor, look in looks:
            now = _points(look)
            if not now or _far(look, now, area):
                continue
            key = self._key(actor, look)
            last = before.get(key)
            if last is None:
                seen = Seen(actor, look, now, now)
            else:
                torn = len(last.now) != len(now) and not isinstance(look, Cone)
                seen = Seen(actor, look, now, now if torn else last.now, last.dress)
            self._known[key] = seen
            self._file(seen)

    def forget(self) -> None:
        """The next tick is drawn as it is: nothing moves into it."""
        self._known = {}

    def enemies(self) -> list[Seen]:
        """The pictures of those who mean harm."""
        return self.figures[Layer.ENEMY]

    def pictures(self) -> list[Seen]:
        """All pictures of sheets, on every layer."""
        return [seen for layer in Layer for seen in self.figures[layer]]

    def _key(self, actor: int, look: AnyLook) -> Key:
        name = look.sheet if isinstance(look, Look) else getattr(look, "style", "")
        key = actor, type(look).__name__, name, look.key, 0
        while key in self._known:
            key = *key[:4], key[4] + 1
        return key

    def _file(self, seen: Seen) -> None:
        look = seen.look
        if isinstance(look, Look):
            self.figures[look.layer].append(seen)
        elif isinstance(look, Line):
            (self.chains if look.lit else self.lines).append(seen)
        elif isinstance(look, Glow):
            self.glows.append(seen)
        elif isinstance(look, Cone):
            self.cones.append(seen)
        elif isinstance(look, Tiles):
            self.pieces.append(seen)
        elif isinstance(look, Pool):
            self.pools.append(seen)
        elif isinstance(look, Mark):
            self.marks.append(seen)
        else:
            self.domes.append(seen)


def _points(look: AnyLook) -> list[Point]:
    if isinstance(look, Line):
        return list(look.points)
    return [(look.x, look.y), *look.points] if isinstance(look, Cone) else [(look.x, look.y)]


def _far(look: AnyLook, points: list[Point], area: Rect) -> bool:
    """Is it out of this area for sure?"""
    kind = type(look)
    if kind is Look:
        x, y = points[0]
        return not (area[0] < x < area[2] and area[1] < y < area[3])
    if kind is Line:
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        return max(xs) < area[0] or min(xs) > area[2] or max(ys) < area[1] or min(ys) > area[3]
    if isinstance(look, Glow):
        x, y = points[0]
        return not (area[0] - look.radius < x < area[2] + look.radius and area[1] - look.radius < y < area[3] + look.radius)
    return False


def _between(a: Point, b: Point, alpha: float) -> Point:
    dx, dy = b[0] - a[0], b[1] - a[1]
    if abs(dx) > LEAP or abs(dy) > LEAP:
        return b
    return a[0] + dx * alpha, a[1] + dy * alpha
