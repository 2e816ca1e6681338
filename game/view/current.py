"""Current: hard bolts that jump over whoever is stunned, and run down a line that has just struck."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

import pygame

from game.kit.geometry import Point
from game.kit.rng import Rng
from game.media.palette import ARC, BRIGHT, Colour
from game.sim.events import Cue, Event, LineStuck
from game.view.frame import Frame
from game.view.snapshot import Seen, Snapshot

ARC_TICKS = 26  # ticks that current runs over whoever a cue `arc_burst` is about
ARC_REACH = 56.0  # px from that cue to them
BOLTS, BENDS, JAG = 3, 5, 5.0  # bolts over one of them, bends in each, px that those lie aside
STANDS = 2  # ticks that a bolt stays where it is
LINE_TICKS, GLINT_TICKS = 14, 12  # that current runs along a line in an enemy, and a glint along one in structure
LINE_NEAR = 26.0  # px from where it struck to one of the line's ends
LINE_JAG, STEP = 3.5, 9.0  # px that the current lies beside the line, and between two bends
GLINT = 13.0  # px, its length
DIM: Colour = (58, 120, 172)


@dataclass(slots=True)
class Struck:
    """A line that has struck here; `live`: in an enemy."""

    x: float
    y: float
    live: bool
    age: int = 0

    @property
    def life(self) -> int:
        """Ticks that it is seen."""
        return LINE_TICKS if self.live else GLINT_TICKS


class Current:
    """All of it."""

    def __init__(self) -> None:
        self._stunned: dict[int, int] = {}  # actor -> ticks left
        self._struck: list[Struck] = []
        self._tick = 0

    def clear(self) -> None:
        """None flows."""
        self._stunned, self._struck = {}, []

    def tick(self, events: Sequence[Event], snapshot: Snapshot) -> None:
        """One tick passes with these events."""
        self._tick += 1
        self._stunned = {actor: left - 1 for actor, left in self._stunned.items() if left > 1}
        for one in self._struck:
            one.age += 1
        self._struck = [one for one in self._struck if one.age < one.life]
        for event in events:
            if isinstance(event, LineStuck):
                self._struck.append(Struck(event.x, event.y, event.into == "enemy"))
            elif isinstance(event, Cue) and event.name == "arc_burst":
                self._electrify(event, snapshot)

    def _electrify(self, cue: Cue, snapshot: Snapshot) -> None:
        def gap(seen: Seen) -> float:
            return abs(seen.now[0][0] - cue.x) + abs(seen.now[0][1] - cue.y)

        nearest = min((s for s in snapshot.enemies() if s.actor), key=gap, default=None)
        if nearest is not None and gap(nearest) < ARC_REACH:
            self._stunned[nearest.actor] = ARC_TICKS

    def draw(self, frame: Frame, snapshot: Snapshot) -> None:
        """Over the figures."""
        if self._stunned:
            for seen in snapshot.enemies():
                if seen.actor in self._stunned:
                    self._over(frame, seen)
        for one in self._struck:
            line = _line_at(snapshot, one)
            if line is not None:
                points = [frame.at(*p) for p in line]
                if one.live:
                    self._along(frame, points, 1 - (one.age + frame.alpha) / one.life)
                else:
                    _glint(frame, points, (one.age + frame.alpha) / one.life)

    def _over(self, frame: Frame, seen: Seen) -> None:
        """Bolts from one side of its picture to another."""
        x, y = frame.at(*seen.at(frame.alpha))
        left, top, w, h = x - 16, y - 20, 32, 20
        if seen.dress is not None:
            w, h = seen.dress.surface.get_size()
            left, top = x + seen.dress.dx, y + seen.dress.dy
        r = Rng(seen.actor * 97 + self._tick // STANDS)
        for number in range(BOLTS):
            a = left + w * r.between(0.05, 0.95), top + h * r.between(0.1, 0.9)
            b = left + w * r.between(0.05, 0.95), top + h * r.between(0.1, 0.9)
            points = [_beside(a, b, i / BENDS, r.between(-JAG, JAG) if 0 < i < BENDS else 0.0) for i in range(BENDS + 1)]
            pygame.draw.lines(frame.target, DIM if number == 0 else ARC, False, points)
            if number:
                pygame.draw.lines(frame.target, BRIGHT, False, points[1:3])

    def _along(self, frame: Frame, points: list[tuple[int, int]], left: float) -> None:
        """A bolt that winds round the line, from where it struck, less and less of it."""
        r = Rng(self._tick // STANDS)
        for a, b in pairwise(points):
            count = max(1, int(hypot(b[0] - a[0], b[1] - a[1]) / STEP))
            jags = [r.between(-LINE_JAG, LINE_JAG) for _ in range(count + 1)]
            bolt = [_beside(a, b, i / count, jags[i]) for i in range(count + 1) if i / count <= left]
            if len(bolt) > 1:
                pygame.draw.lines(frame.target, ARC, False, bolt)


def _beside(a: Point, b: Point, share: float, aside: float) -> tuple[int, int]:
    """A point on the way from a to b, so many px beside it."""
    far = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    nx, ny = (a[1] - b[1]) / far, (b[0] - a[0]) / far
    return round(a[0] + (b[0] - a[0]) * share + nx * aside), round(a[1] + (b[1] - a[1]) * share + ny * aside)


def _line_at(snapshot: Snapshot, one: Struck) -> list[Point] | None:
    """The points of the line that struck there, from there on."""
    for seen in snapshot.lines:
        if getattr(seen.look, "style", "").startswith("harpoon") and len(seen.now) > 1:
            for points in (seen.now, seen.now[::-1]):
                if abs(points[0][0] - one.x) + abs(points[0][1] - one.y) < LINE_NEAR:
                    return points
    return None


def _glint(frame: Frame, points: list[tuple[int, int]], t: float) -> None:
    """White, with a tail, from where the line struck to the hand."""
    (ax, ay), (bx, by) = points[0], points[-1]
    far = hypot(bx - ax, by - ay) or 1.0
    head = far * t
    for length, colour in ((GLINT, DIM), (GLINT * 0.66, ARC), (GLINT * 0.33, BRIGHT)):
        tail = max(0.0, head - length)
        a = round(ax + (bx - ax) * tail / far), round(ay + (by - ay) * tail / far)
        b = round(ax + (bx - ax) * head / far), round(ay + (by - ay) * head / far)
        pygame.draw.line(frame.target, colour, a, b, 3 if colour is BRIGHT else 1)
