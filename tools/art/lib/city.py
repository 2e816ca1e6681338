"""The City far away: facades, towers, bridges, rings and cables, built in metres for a camera that sees perspective."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from .scene import Mesh, Points

CONCRETE, DARK, PIPE, LAMP = range(4)
GREYS = (0.62, 0.22, 0.42, 1.0)

Place = tuple[float, float, float]
Side = Literal["front", "right", "left"]


@dataclass
class View:
    """A picture's size and focal length in px; turns picture px at a distance into metres."""

    width: int
    height: int
    focal: float

    def x(self, px: float, distance: float) -> float:
        """Metres right of the middle that appear px right of it."""
        return px * distance / self.focal

    def z(self, px: float, distance: float) -> float:
        """Metres above eye level that appear px above the middle."""
        return px * distance / self.focal

    @property
    def lens(self) -> float:
        """For a camera with a 36 mm wide picture."""
        return self.focal / self.width * 36


class Facade:
    """A wall to build on: u runs along it, v up, d out of it; `g` is the size of its smallest parts in metres."""

    def __init__(self, mesh: Mesh, side: Side, plane: float, rng: random.Random, g: float) -> None:
        self.mesh, self.side, self.plane, self.rng, self.g = mesh, side, plane, rng, g

    def place(self, u: float, v: float, d: float) -> Place:
        """The wall's coordinates in the scene's."""
        if self.side == "front":
            return u, self.plane - d, v
        return (self.plane + d if self.side == "right" else self.plane - d), u, v

    def box(self, u0: float, u1: float, v0: float, v1: float, d0: float, d1: float, m: int = CONCRETE) -> None:
        """A block on the wall."""
        x0, y0, z0 = self.place(u0, v0, d0)
        x1, y1, z1 = self.place(u1, v1, d1)
        self.mesh.box(x0, x1, y0, y1, z0, z1, m)

    def tube(self, line: Sequence[Place], r: float, m: int = PIPE, seg: int = 8) -> None:
        """A pipe on the wall."""
        self.mesh.tube([self.place(*p) for p in line], r, seg, m, caps=False)

    def beam(self, a: Place, b: Place, w: float, h: float, m: int = CONCRETE) -> None:
        """A slanted bar on the wall."""
        self.mesh.beam(self.place(*a), self.place(*b), w, h, m)

    def cover(self, u0: float, u1: float, v0: float, v1: float, cell: float, pipes: int, belts: int, ribs: int) -> None:
        """Fill a stretch of wall with fields of about `cell` metres, and lay belts, ribs and pipes over them."""
        self._split(u0, u1, v0, v1, cell)
        for _ in range(belts):
            self._belt(u0, u1, self.rng.uniform(v0, v1))
        for _ in range(ribs):
            self._rib(self.rng.uniform(u0, u1), v0, v1)
        for _ in range(pipes):
            self._standpipe(self.rng.uniform(u0, u1), v0, v1)
        for _ in range(pipes // 2):
            self._bent_pipe(u0, u1, v0, v1)

    def _split(self, u0: float, u1: float, v0: float, v1: float, cell: float) -> None:
        rng, w, h = self.rng, u1 - u0, v1 - v0
        if w < cell * rng.uniform(0.8, 1.8) and h < cell * rng.uniform(1.0, 2.6):
            self._field(u0, u1, v0, v1)
        elif w * rng.uniform(0.7, 1.5) > h * 0.75:
            cut = u0 + w * rng.choice([0.25, 0.33, 0.5, 0.5, 0.62, 0.75])
            self._split(u0, cut, v0, v1, cell)
            self._split(cut, u1, v0, v1, cell)
        else:
            cut = v0 + h * rng.choice([0.25, 0.4, 0.5, 0.6, 0.75])
            self._split(u0, u1, v0, cut, cell)
            self._split(u0, u1, cut, v1, cell)

    def _field(self, u0: float, u1: float, v0: float, v1: float) -> None:
        rng, g = self.rng, self.g
        pick, gap = rng.random(), 0.25 * g
        base = rng.choice([0, 0, 0.6, 1.2, 2.4, 4]) * g * rng.uniform(0.6, 1.3)
        self.box(u0 + gap, u1 - gap, v0 + gap, v1 - gap, 0, base + 0.05, CONCRETE if rng.random() < 0.8 else DARK)
        draws = (
            (0.14, self._clutter), (0.32, self._fins), (0.48, self._shelves), (0.62, self._pipes),
            (0.80, self._windows), (0.90, self._stairwell), (1.01, self._ducts),
        )  # fmt: skip
        next(draw for limit, draw in draws if pick < limit)(u0, u1, v0, v1, base)

    def _clutter(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        rng, g = self.rng, self.g
        for _ in range(int(3 + (u1 - u0) * (v1 - v0) / (30 * g * g))):
            u, v = rng.uniform(u0, u1 - g), rng.uniform(v0, v1 - g)
            w, h = rng.uniform(0.8, 3.5) * g, rng.uniform(0.7, 2.5) * g
            m = rng.choice([CONCRETE, CONCRETE, DARK])
            self.box(u, min(u1, u + w), v, min(v1, v + h), d, d + rng.uniform(0.3, 1.6) * g, m)

    def _fins(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        n = max(2, int((u1 - u0) / (self.rng.choice([1.6, 2.4, 3.6]) * self.g)))
        out = self.rng.uniform(0.6, 2.2) * self.g
        for i in range(n):
            u = u0 + (i + 0.5) * (u1 - u0) / n
            self.box(u - 0.28 * self.g, u + 0.28 * self.g, v0, v1, d, d + out)

    def _shelves(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        n = max(2, int((v1 - v0) / (self.rng.choice([1.8, 3, 4.2]) * self.g)))
        out = self.rng.uniform(0.5, 2.5) * self.g
        for i in range(n):
            v = v0 + (i + 0.5) * (v1 - v0) / n
            self.box(u0, u1, v - 0.25 * self.g, v + 0.25 * self.g, d, d + out)

    def _pipes(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        rng, g, u = self.rng, self.g, u0 + 0.25 * self.g
        while u < u1 - g:
            r = rng.choice([0.4, 0.5, 0.8, 1.3]) * g
            if u + 2 * r > u1:
                return
            self.tube([(u + r, v0, d + r * 0.9), (u + r, v1, d + r * 0.9)], r)
            for _ in range(int((v1 - v0) / (9 * g)) + 1):
                v = rng.uniform(v0, v1)
                self.box(u - 0.15 * g, u + 2 * r + 0.15 * g, v, v + 0.6 * g, d, d + 2.1 * r, DARK)
            u += 2 * r + rng.uniform(0.1, 0.9) * g

    def _windows(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        rng, g = self.rng, self.g
        storey = rng.choice([3.2, 4, 5]) * g
        across = max(2, int((u1 - u0) / (2.4 * g)))
        for i in range(max(1, int((v1 - v0) / storey))):
            v = v0 + i * storey
            self.box(u0, u1, v, v + 0.4 * g, d, d + 1.2 * g)
            if rng.random() < 0.5:
                self.box(u0, u1, v + 1.3 * g, v + 1.5 * g, d + g, d + 1.2 * g, DARK)
            for j in range(across):
                if rng.random() > 0.55:
                    continue
                u = u0 + (j + 0.3) * (u1 - u0) / across
                self.box(u, u + g, v + 1.1 * g, v + 2.3 * g, d, d + 0.12 * g, DARK)
                if rng.random() < 0.012:
                    self.box(u, u + g, v + 1.1 * g, v + 2 * g, d + 0.1 * g, d + 0.2 * g, LAMP)

    def _stairwell(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        g, out = self.g, self.rng.uniform(2, 5) * self.g
        self.box(u0, u0 + 0.8 * g, v0, v1, d, d + out)
        self.box(u1 - 0.8 * g, u1, v0, v1, d, d + out)
        self.box(u0, u1, v1 - 1.1 * g, v1, d, d + out)
        self.box(u0, u1, v0, v0 + 0.7 * g, d, d + out * 1.25)
        v, storey, way = v0 + 0.7 * g, 4 * g, 1
        while v + storey < v1 - g and u1 - u0 > 5 * g:
            a, b = (u0 + 1.4 * g, u1 - 1.4 * g)[::way]
            self.beam((a, v, d + out * 0.6), (b, v + storey, d + out * 0.6), 1.2 * g, 0.5 * g)
            self.beam((a, v + 1.1 * g, d + out * 0.8), (b, v + storey + 1.1 * g, d + out * 0.8), 0.18 * g, 0.18 * g, DARK)
            self.box(b, b + way * 1.4 * g, v + storey - 0.25 * g, v + storey + 0.25 * g, d, d + out)
            v, way = v + storey, -way

    def _ducts(self, u0: float, u1: float, v0: float, v1: float, d: float) -> None:
        v = v0 + self.g
        while v < v1 - self.g:
            r = self.rng.choice([0.5, 0.8, 1.4]) * self.g
            self.tube([(u0, v + r, d + r), (u1, v + r, d + r)], r)
            v += 2 * r + self.rng.uniform(0.2, 1.4) * self.g

    def _belt(self, u0: float, u1: float, v: float) -> None:
        rng, g = self.rng, self.g
        thick, out = rng.uniform(1.2, 4) * g, rng.uniform(5, 10) * g
        self.box(u0 - g, u1 + g, v, v + thick, 0, out)
        self.box(u0, u1, v + thick + 1.15 * g, v + thick + 1.4 * g, out - 0.3 * g, out - 0.1 * g, DARK)
        for u in np.arange(u0, u1, 2.6 * g):
            self.box(u, u + 0.2 * g, v + thick, v + thick + 1.2 * g, out - 0.3 * g, out - 0.1 * g, DARK)
        for u in np.arange(u0, u1, 7 * g):
            left = u + rng.uniform(0, 3) * g
            self.box(left, left + 0.8 * g, v - rng.uniform(2, 5) * g, v, 0, out * 0.7)

    def _rib(self, u: float, v0: float, v1: float) -> None:
        rng, g = self.rng, self.g
        thick, out = rng.uniform(1.5, 5) * g, rng.uniform(4, 9) * g
        self.box(u, u + thick, v0, v1, 0, out)
        for v in np.arange(v0, v1, 6 * g):
            self.box(u - 0.3 * g, u + thick + 0.3 * g, v, v + 0.8 * g, 0, out + 0.5 * g)

    def _standpipe(self, u: float, v0: float, v1: float) -> None:
        rng, g = self.rng, self.g
        r, out = rng.choice([0.8, 1.2, 1.8, 2.6]) * g, rng.uniform(5, 11) * g
        self.tube([(u, v0, out), (u, v1, out)], r, PIPE, 10)
        for v in np.arange(v0, v1, 11 * g):
            self.tube([(u, v, out), (u, v + 0.9 * g, out)], r * 1.3, DARK, 10)
            self.box(u - 0.3 * g, u + 0.3 * g, v, v + 0.8 * g, 0, out)

    def _bent_pipe(self, u0: float, u1: float, v0: float, v1: float) -> None:
        rng, g = self.rng, self.g
        v, um, r, d = rng.uniform(v0, v1), rng.uniform(u0, u1), rng.choice([0.5, 0.9]) * g, rng.uniform(4, 9) * g
        low = v - rng.uniform(5, 40) * g
        line = [(u0, v), (um - r * 3, v), (um - r, v - r), (um, v - r * 3), (um, low), (um + r * 2, low - r * 2)]
        self.tube([(u, w, d) for u, w in [*line, (u1, low - r * 2)]], r)


@dataclass
class Style:
    """How a tower is clad: smallest part and field in metres, and how much lies over them."""

    g: float
    cell: float
    pipes: int = 6
    belts: int = 5
    ribs: int = 4


def tower(mesh: Mesh, rng: random.Random, x: tuple[float, float], y: tuple[float, float], z: tuple[float, float], style: Style) -> None:
    """A block clad on the sides that a camera at the middle can see."""
    mesh.box(*x, *y, *z, CONCRETE)
    walls: list[tuple[Side, float, tuple[float, float]]] = [("front", y[0], x)]
    if x[1] < 0:
        walls.append(("right", x[1], y))
    if x[0] > 0:
        walls.append(("left", x[0], y))
    for side, plane, (u0, u1) in walls:
        Facade(mesh, side, plane, rng, style.g).cover(u0, u1, *z, style.cell, style.pipes, style.belts, style.ribs)


def hanging(a: Place, b: Place, sag: float, steps: int = 14) -> Points:
    """The line of a cable between two places."""
    t = np.linspace(0, 1, steps)[:, None]
    line = np.array(a) + (np.array(b) - np.array(a)) * t
    line[:, 2] -= (4 * t * (1 - t))[:, 0] * sag
    return line


def bridge(mesh: Mesh, rng: random.Random, x: tuple[float, float], y: float, z: float, w: float, g: float, truss: bool = True) -> None:
    """A level bridge seen from the side: deck, rails, pipes under it, lamps and loose cables."""
    x0, x1 = x
    mesh.box(x0, x1, y, y + w, z - 0.9 * g, z, CONCRETE)
    for front in (y - 0.4 * g, y + w):
        mesh.box(x0, x1, front, front + 0.4 * g, z - 1.6 * g, z + 0.3 * g, CONCRETE)
    for post in np.arange(x0, x1, 2.6 * g):
        mesh.box(post, post + 0.2 * g, y - 0.3 * g, y - 0.15 * g, z, z + 1.3 * g, DARK)
    for rail in (0.6, 1.2):
        mesh.box(x0, x1, y - 0.3 * g, y - 0.15 * g, z + rail * g, z + (rail + 0.17) * g, DARK)
    for k in range(rng.randint(1, 3)):
        r = rng.choice([0.4, 0.6, 0.9]) * g
        low = z - 1.2 * g - r - k * 0.8 * g
        mesh.tube([(x0, y + w * rng.random(), low), (x1, y + w * rng.random(), low)], r, 8, PIPE)
    if truss:
        _girder(mesh, x, y, z, rng.uniform(5, 9) * g, g)
    for _ in range(2):
        at = rng.uniform(x0, x1)
        mesh.box(at, at + 0.7 * g, y - 0.5 * g, y - 0.4 * g, z - 0.7 * g, z - 0.05 * g, LAMP)
    for _ in range(rng.randint(3, 7)):
        a = rng.uniform(x0, x1)
        b = a + rng.uniform(6, 30) * g
        if b < x1:
            front = y - 0.4 * g
            line = hanging((a, front, z - 1.5 * g), (b, front, z - 1.5 * g), rng.uniform(2, 9) * g)
            mesh.tube(line, 0.14 * g, 5, DARK)


def _girder(mesh: Mesh, x: tuple[float, float], y: float, z: float, deep: float, g: float) -> None:
    x0, x1 = x
    n = max(3, int((x1 - x0) / (deep * 1.1)))
    mesh.box(x0, x1, y - 0.3 * g, y + 0.4 * g, z - deep - 0.5 * g, z - deep, CONCRETE)
    for i in range(n):
        a, b = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
        mesh.beam((a, y, z - deep), (b, y, z - g), 0.45 * g, 0.45 * g, DARK)
        mesh.beam((b, y, z - deep), (a, y, z - g), 0.45 * g, 0.45 * g, DARK)
        mesh.box(a - 0.3 * g, a + 0.3 * g, y - 0.3 * g, y + 0.4 * g, z - deep, z, CONCRETE)


def torn_end(mesh: Mesh, rng: random.Random, x: float, way: int, y: float, z: float, w: float, g: float) -> None:
    """Where a bridge has broken: bent rods and slabs that hang."""
    for _ in range(16):
        d = y + rng.uniform(0, w)
        line = [
            (x, d, z - 0.4 * g),
            (x + way * rng.uniform(1.5, 4) * g, d, z - rng.uniform(0, 1.5) * g),
            (x + way * rng.uniform(2.5, 7) * g, d, z - rng.uniform(1.5, 12) * g),
        ]
        mesh.tube(line, 0.14 * g, 5, DARK)
    for _ in range(10):
        a = (x + way * rng.uniform(-2.4, 0.8) * g, y + rng.uniform(0, w), z - 0.8 * g)
        b = (x + way * rng.uniform(0, 4) * g, y + w * 0.4, z - rng.uniform(3, 10) * g)
        mesh.beam(a, b, rng.uniform(0.5, 1.8) * g, rng.uniform(0.3, 0.8) * g, CONCRETE)


def ring(mesh: Mesh, rng: random.Random, c: Place, r: float, thick: float, steps: int = 72) -> None:
    """A gigantic upright ring with spokes and growths."""
    x, y, z = c
    turn = np.linspace(0, 2 * math.pi, steps)
    for radius, tube in ((r, 1.0), (r + thick * 2.6, 0.45), (r - thick * 2.4, 0.45)):
        circle = [(x + radius * math.cos(a), y, z + radius * math.sin(a)) for a in turn]
        mesh.tube(circle, thick * tube, 10, CONCRETE, smooth=False)
    for a in np.linspace(0, 2 * math.pi, steps * 2):
        cos, sin = math.cos(a), math.sin(a)
        inner, outer = r - thick * 2.4, r + thick * 2.6
        near = y - thick * 0.6
        ends = (x + inner * cos, near, z + inner * sin), (x + outer * cos, near, z + outer * sin)
        mesh.beam(*ends, thick * 0.22, thick * 0.22, DARK, up=(0, 1, 0))
    for _ in range(60):
        a, radius = rng.uniform(0, 2 * math.pi), r + rng.uniform(-1, 1) * thick
        px, pz, q = x + radius * math.cos(a), z + radius * math.sin(a), thick * 0.5
        mesh.box(px - q, px + q, y - thick * 1.5, y, pz - q * 0.8, pz + q * 0.8, CONCRETE)


def pillar(mesh: Mesh, rng: random.Random, c: tuple[float, float], r: float, z: tuple[float, float], g: float) -> None:
    """A round tower of ribs and standpipes with platforms around it."""
    x, y = c
    mesh.tube([(x, y, z[0]), (x, y, z[1])], r, 48, CONCRETE, smooth=False)
    for i in range(44):
        a = 2 * math.pi * i / 44
        px, py = x + math.cos(a) * r * 1.04, y + math.sin(a) * r * 1.04
        mesh.tube([(px, py, z[0]), (px, py, z[1])], rng.choice([0.6, 1, 1.6]) * g, 6, PIPE)
    level = z[0]
    while level < z[1]:
        level += rng.uniform(12, 34) * g
        wide, high = r + rng.choice([3.6, 6, 11]) * g, rng.choice([1.6, 2.8, 5]) * g
        mesh.tube([(x, y, level), (x, y, level + high)], wide, 48, CONCRETE, smooth=False)
        for i in range(64):
            a = 2 * math.pi * i / 64
            px, py, q = x + math.cos(a) * wide, y + math.sin(a) * wide, 0.4 * g
            mesh.box(px - q, px + q, py - q, py + q, level - rng.uniform(1, 10) * g, level + rng.uniform(2, 6) * g, DARK)
    for _ in range(int((z[1] - z[0]) / (1.3 * g))):
        a, level, q = rng.uniform(math.pi, 2 * math.pi), rng.uniform(*z), rng.uniform(1.2, 5) * g
        px, py = x + math.cos(a) * r, y + math.sin(a) * r
        mesh.box(px - q, px + q, py - q * 0.7, py + q * 0.7, level, level + rng.uniform(1.2, 12) * g, CONCRETE)


def conduit(mesh: Mesh, a: Place, b: Place, r: float, joints: int, seg: int = 22) -> None:
    """A great straight pipe with collars."""
    start, end = np.array(a, float), np.array(b, float)
    mesh.tube([start, end], r, seg, PIPE)
    for i in range(joints):
        t = i / joints
        mesh.tube([start + (end - start) * t, start + (end - start) * (t + 0.14 / joints)], r * 1.17, seg, DARK)


def stair_flight(mesh: Mesh, a: Place, b: Place, w: float, g: float) -> None:
    """A slanted stair across the void, with rails."""
    start, end = np.array(a, float), np.array(b, float)
    mesh.beam(start, end, w, 1.0 * g)
    rail = np.array([0, -w * 0.55, 1.5 * g])
    mesh.beam(start + rail, end + rail, 0.2 * g, 0.2 * g, DARK)
    n = max(8, int(np.linalg.norm(end - start) / (1.6 * g)))
    for i in range(n):
        x, y, z = start + (end - start) * i / n
        mesh.box(x - 0.1 * g, x + 0.1 * g, y - w * 0.6, y - w * 0.5, z, z + 1.5 * g, DARK)
        mesh.box(x - 0.6 * g, x + 0.6 * g, y - w * 0.5, y + w * 0.5, z, z + 0.9 * g)
