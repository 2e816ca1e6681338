"""All looks of the last two ticks, paired, so that a picture between them can be drawn."""

from collections.abc import Iterable
from typing import TypeVar

from game.kit.geometry import Point
from game.sim.look import AnyLook, Cone, Dome, Glow, Layer, Line, Look, Tiles
from game.view.paint import Dress

LEAP = 48.0  # px: who moves farther within a tick was put there, and is not drawn in between

L = TypeVar("L", Look, Line, Glow, Dome, Cone, Tiles)
Key = tuple[int, str, str, int, int]


class Seen:
    """A look, where it was a tick ago (its first point) and how far it has come since; a line's points now and then; and how it was
    dressed when it was last drawn."""

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
        self.glows: list[Seen] = []
        self.domes: list[Seen] = []
        self.cones: list[Seen] = []
        self.pieces: list[Seen] = []

    def take(self, looks: Iterable[tuple[int, AnyLook]]) -> None:
        """A tick has passed: these are the looks now."""
        before, self._known = self._known, {}
        for layer in Layer:
            self.figures[layer] = []
        self.lines, self.glows, self.domes, self.cones, self.pieces = [], [], [], [], []
        for actor, look in looks:
            key = self._key(actor, look)
            now = list(look.points) if isinstance(look, Line) else [(look.x, look.y)]
            if not now:
                continue
            last = before.get(key)
            if last is None:
                seen = Seen(actor, look, now, now)
            else:
                seen = Seen(actor, look, now, last.now if len(last.now) == len(now) else now, last.dress)
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
        twin = 0
        while (actor, type(look).__name__, name, look.key, twin) in self._known:
            twin += 1
        return actor, type(look).__name__, name, look.key, twin

    def _file(self, seen: Seen) -> None:
        look = seen.look
        if isinstance(look, Look):
            self.figures[look.layer].append(seen)
        elif isinstance(look, Line):
            self.lines.append(seen)
        elif isinstance(look, Glow):
            self.glows.append(seen)
        elif isinstance(look, Cone):
            self.cones.append(seen)
        elif isinstance(look, Tiles):
            self.pieces.append(seen)
        else:
            self.domes.append(seen)


def _between(a: Point, b: Point, alpha: float) -> Point:
    dx, dy = b[0] - a[0], b[1] - a[1]
    if abs(dx) > LEAP or abs(dy) > LEAP:
        return b
    return a[0] + dx * alpha, a[1] + dy * alpha
