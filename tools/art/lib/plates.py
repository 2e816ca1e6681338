"""The City's small forms, in pixels of a picture: bevelled plates, bolts, rods, ducts and panels seen from the front."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .scene import Mesh

CONCRETE, METAL, PIPE, DARK, LAMP, RED, CLOTH_WARM, CLOTH_DULL, PAINT, PALE = range(10)
GREYS = (0.72, 0.5, 0.6, 0.3, 1.0, 1.0, 0.7, 0.7, 0.8, 0.85)  # how much light each material gives back
GLOWING = (LAMP, RED)

Place = tuple[float, float, float]


class Spot:
    """Draws into a mesh in picture coordinates from one corner: x right, y DOWN, d towards the camera, all in px."""

    def __init__(self, mesh: Mesh, left: float, top: float) -> None:
        self.mesh, self.left, self.top = mesh, left, top

    def at(self, x: float, y: float) -> Spot:
        """The same with its corner moved."""
        return Spot(self.mesh, self.left + x, self.top + y)

    def _world(self, p: Place) -> Place:
        return self.left + p[0], -p[2], -self.top - p[1]

    def slab(self, x0: float, x1: float, y0: float, y1: float, d0: float, d1: float, bevel: float = 0.8, m: int = CONCRETE) -> None:
        """A plate with bevelled front edges."""
        b = min(bevel, (x1 - x0) * 0.45, (y1 - y0) * 0.45)
        sides = [(x0, y1), (x1, y1), (x1, y0), (x0, y0)]
        inner = [(x0 + b, y1 - b), (x1 - b, y1 - b), (x1 - b, y0 + b), (x0 + b, y0 + b)]
        corners = [(x, y, d0) for x, y in sides] + [(x, y, d1 - b * 0.8) for x, y in sides]
        corners += [(x, y, d1) for x, y in inner]
        faces = [(8, 9, 10, 11), (4, 5, 9, 8), (5, 6, 10, 9), (6, 7, 11, 10), (7, 4, 8, 11)]
        faces += [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
        self.mesh.raw([self._world(p) for p in corners], faces, m)

    def polygon(self, outline: Sequence[tuple[float, float]], d0: float, d1: float, m: int = CONCRETE) -> None:
        """A flat plate of any convex outline (clockwise as seen)."""
        n = len(outline)
        points = [self._world((x, y, d0)) for x, y in outline] + [self._world((x, y, d1)) for x, y in outline]
        faces: list[Sequence[int]] = [tuple(range(2 * n - 1, n - 1, -1))]
        faces += [(i, n + i, n + (i + 1) % n, (i + 1) % n) for i in range(n)]
        self.mesh.raw(points, faces, m)

    def bar(self, a: Place, b: Place, w: float, h: float, m: int = METAL) -> None:
        """A straight bar, w in the picture and h in depth."""
        self.mesh.beam(self._world(a), self._world(b), w, h, m, up=(0, 1, 0))

    def path(self, places: Sequence[Place], r: float, m: int = PIPE, seg: int = 10, caps: bool = False) -> None:
        """A round tube along a line."""
        self.mesh.tube([self._world(p) for p in places], r, seg, m, caps=caps)

    def rod(self, a: Place, b: Place, r: float, m: int = METAL, seg: int = 14) -> None:
        """A closed cylinder."""
        self.mesh.tube([self._world(a), self._world(b)], r, seg, m)

    def ball(self, c: Place, r: float | Sequence[float], m: int = METAL) -> None:
        """A ball or ellipsoid (radii x, depth, height)."""
        self.mesh.ball(self._world(c), r, m, 12, 8)

    def bolt(self, x: float, y: float, d: float, r: float = 0.75) -> None:
        """A rivet head."""
        self.mesh.ball(self._world((x, y, d)), (r, r * 0.8, r), METAL, 8, 6)

    def cable(self, a: Place, b: Place, sag: float, r: float, m: int = DARK, steps: int = 12) -> None:
        """A line that hangs through between two places."""
        t = np.linspace(0, 1, steps)
        self.path([tuple(np.array(a) * (1 - k) + np.array(b) * k + [0, 4 * k * (1 - k) * sag, 0]) for k in t], r, m, 8)

    def panel(self, rng: random.Random, x0: float, x1: float, y0: float, y1: float, base: float, kind: float) -> None:
        """One field of a wall in any of eight kinds (0..1), with a half pixel seam around."""
        x0, x1, y0, y1 = x0 + 0.5, x1 - 0.5, y0 + 0.5, y1 - 0.5
        depth = base + rng.choice([1.2, 1.8, 2.6])
        for limit, draw in PANELS:
            if kind < limit:
                draw(self, Panel((x0, x1, y0, y1), base, depth, rng))
                return


Field = tuple[float, float, float, float]


@dataclass(frozen=True)
class Panel:
    """A field of wall: where it is, how deep the wall is behind it and how far its plate stands out."""

    field: Field
    base: float
    depth: float
    rng: random.Random


def _plain(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    s.slab(x0, x1, y0, y1, 0, p.depth)
    if min(x1 - x0, y1 - y0) > 9:
        for x in (x0 + 2, x1 - 2):
            for y in (y0 + 2, y1 - 2):
                s.bolt(x, y, p.depth)


def _inset(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    s.slab(x0, x1, y0, y1, 0, p.depth, 0.9)
    s.slab(x0 + 2.5, x1 - 2.5, y0 + 2.5, y1 - 2.5, 0, p.depth + 1.4, 0.9)
    if x1 - x0 > 20:
        s.slab(x0 + 4, x0 + 9, y0 + 5, y0 + 6, 0, p.depth + 2.2, 0.2, METAL)
        s.slab(x0 + 4, x0 + 12, y0 + 7, y0 + 8, 0, p.depth + 2, 0.2, METAL)


def _slats(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    s.slab(x0, x1, y0, y1, 0, p.base + 0.3, 0.5, DARK)
    s.slab(x0, x0 + 1.6, y0, y1, 0, p.base + 1, 0.5)
    s.slab(x1 - 1.6, x1, y0, y1, 0, p.base + 1, 0.5)
    n = max(2, int((y1 - y0) / 3))
    for i in range(n):
        y = y0 + (i + 0.5) * (y1 - y0) / n
        s.slab(x0 + 1, x1 - 1, y - 0.6, y + 0.5, 0, p.base + 1.6, 0.5, METAL)


def _ducts(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    s.slab(x0, x1, y0, y1, 0, p.base + 0.2, 0.5, DARK)
    x = x0 + 1
    while x < x1 - 2:
        r = p.rng.choice([1.0, 1.4, 2.0])
        if x + 2 * r > x1:
            break
        s.path([(x + r, y0 - 0.5, p.base + r), (x + r, y1 + 0.5, p.base + r)], r)
        clamp = p.rng.uniform(y0 + 1, y1 - 3)
        s.slab(x - 0.2, x + 2 * r + 0.2, clamp, clamp + 2, 0, p.base + 2 * r + 0.7, 0.4, METAL)
        x += 2 * r + p.rng.choice([0.6, 1.4])


def _ribs(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    s.slab(x0, x1, y0, y1, 0, p.depth, 0.9)
    n = max(2, int((x1 - x0) / 4))
    for i in range(n):
        x = x0 + (i + 0.5) * (x1 - x0) / n
        s.slab(x - 0.8, x + 0.8, y0 + 1, y1 - 1, 0, p.depth + 1.5, 0.7)


def _braced(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    for edge in ((x0, x1, y0, y0 + 2), (x0, x1, y1 - 2, y1), (x0, x0 + 2, y0, y1), (x1 - 2, x1, y0, y1)):
        s.slab(*edge, 0, p.depth + 1, 0.8)
    s.slab(x0, x1, y0, y1, 0, p.base - 0.6, 0.3, DARK)
    s.bar((x0 + 2, y0 + 2, p.base + 0.2), (x1 - 2, y1 - 2, p.base + 0.2), 1.6, 1.6)
    s.bar((x1 - 2, y0 + 2, p.base + 0.2), (x0 + 2, y1 - 2, p.base + 0.2), 1.6, 1.6)


def _hatch(s: Spot, p: Panel) -> None:
    x0, x1, y0, y1 = p.field
    s.slab(x0, x1, y0, y1, 0, p.depth, 0.9)
    x, y, r = (x0 + x1) / 2, (y0 + y1) / 2, min(x1 - x0, y1 - y0) * 0.32
    s.rod((x, y, 0), (x, y, p.depth + 1.2), r, METAL, 20)
    s.rod((x, y, p.depth + 1.2), (x, y, p.depth + 1.6), r * 0.62, DARK, 16)


PANELS = (
    (0.30, _plain), (0.45, _inset), (0.60, _slats), (0.72, _ducts),
    (0.84, _ribs), (0.93, _braced), (1.01, _hatch),
)  # fmt: skip


def split(rng: random.Random, field: Field, least: float, out: list[Field]) -> None:
    """Cut a field into smaller ones on an 8 px grid."""
    x0, x1, y0, y1 = field
    w, h = x1 - x0, y1 - y0
    if (w <= 32 and h <= 32 and rng.random() < 0.35) or (w <= least and h <= least):
        out.append(field)
        return
    side = w > h or (w == h and rng.random() < 0.5)
    cut = (x0 if side else y0) + max(8, int((w if side else h) * rng.choice([0.5, 0.5, 0.25, 0.75])) // 8 * 8)
    if not (x0 < cut < x1 if side else y0 < cut < y1):
        out.append(field)
        return
    split(rng, (x0, cut, y0, y1) if side else (x0, x1, y0, cut), least, out)
    split(rng, (cut, x1, y0, y1) if side else (x0, x1, cut, y1), least, out)


def torus_wall(spot: Spot, seed: int, size: int, least: float, calm: float, margin: float = 16) -> None:
    """A wall of panels that repeats every `size` px both ways; `calm` (0..1) keeps more of them plain."""
    rng = random.Random(seed)
    fields: list[Field] = []
    split(rng, (0, size, 0, size), least, fields)
    kinds = [(f, rng.random() * 0.44 if rng.random() < calm else rng.random(), rng.randrange(1 << 30)) for f in fields]
    spot.slab(-margin, size + margin, -margin, size + margin, -1, 1, 0.1, DARK)
    for dx in (-size, 0, size):
        for dy in (-size, 0, size):
            for (x0, x1, y0, y1), kind, own in kinds:
                inside = -margin < x1 + dx and x0 + dx < size + margin
                if inside and -margin < y1 + dy and y0 + dy < size + margin:
                    spot.panel(random.Random(own), x0 + dx, x1 + dx, y0 + dy, y1 + dy, 1, kind)


def pair(a: float, b: float) -> tuple[float, float]:
    """Two places in rising order."""
    return (a, b) if a <= b else (b, a)


def mirror(side: int, width: float = 16) -> Callable[[float], float]:
    """Keeps x as it is, or for side -1 turns it round within the width."""

    def same(x: float) -> float:
        return x

    def turned(x: float) -> float:
        return width - x

    return same if side > 0 else turned


def circle(n: int, start: float = 0, end: float = 2 * math.pi) -> list[tuple[float, float]]:
    """Cosine and sine of n angles from start to end, both included."""
    return [(math.cos(a), math.sin(a)) for a in np.linspace(start, end, n)]
