"""Pieces that fly, tumble, lie there for a while and fade: what is left of what broke. They touch structure, and nobody."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import degrees
from typing import Any

from game.kit.geometry import Point, Rect, distance, segment_meets
from game.kit.rng import Rng
from game.sim.look import Layer, Look
from game.sim.physics import Loose, Physics

MOST = 160  # pieces at a time; the oldest makes room
LIFE = 600  # ticks
FASTEST = 600.0  # px/s: in one tick nothing gets so deep into structure that it would come to rest there
LOOK = 4  # ticks between two looks whether one is faster
FLOATS, SINKS = 2.0, 0.84  # px under a surface at which what floats is borne whole; share of the weight that water bears of what sinks


@dataclass(slots=True)
class Piece:
    """One of them."""

    key: int
    body: Any
    sheet: str
    anim: str
    until: int  # tick


class Debris:
    """All pieces of a world. Their chance is cosmetic: it is drawn from a source of its own."""

    def __init__(self, physics: Physics, seed: int) -> None:
        self._loose = Loose(physics, MOST)
        self._pieces: list[Piece] = []
        self._rng = Rng(seed)
        self._thrown = 0
        self._tick = 0
        self._next = 0  # the tick in which the next of them goes

    def throw(self, sheet: str, parts: list[str], x: float, y: float, vx: float, vy: float, spread: float = 160.0) -> None:
        """Throws one piece per name of an animation in `parts` from x, y with about vx, vy px/s."""
        for part in parts:
            if len(self._pieces) >= MOST:
                self._loose.give_back(self._pieces.pop(0).body)
            r = self._rng
            body = self._loose.take(
                x + r.between(-5, 5), y + r.between(-5, 5), r.between(2.5, 4.5),
                vx + r.between(-spread, spread), vy + r.between(-spread, spread * 0.5), r.between(-14, 14),
            )  # fmt: skip
            self._thrown += 1
            self._pieces.append(Piece(self._thrown, body, sheet, part, self._tick + LIFE - r.below(120)))
        self._next = min((piece.until for piece in self._pieces), default=0)

    def blow(self, a: Point, b: Point, reach: float, vx: float, vy: float) -> None:
        """Pieces within `reach` px of the line a..b get this velocity on top of their own, px/s."""
        for piece in self._pieces:
            x, y = piece.body.position
            if segment_meets(a, b, (x - reach, y - reach, x + reach, y + reach)) is not None:
                self._loose.push(piece.body, vx, vy)

    def burst(self, at: Point, reach: float, force: float) -> None:
        """Pieces within `reach` px are thrown away from `at`, the nearest with `force` px/s."""
        for piece in self._pieces:
            x, y = piece.body.position
            away = distance(at, (x, y))
            if away < reach:
                share = force * (1 - away / reach) / max(away, 1.0)
                self._loose.push(piece.body, (x - at[0]) * share, (y - at[1]) * share - force * (1 - away / reach) * 0.3)

    def soak(self, water: Rect, *, moves: bool) -> None:
        """What lies in this water is slowed down; every third piece comes up and floats, the others sink slowly.

        `moves`: the surface does, so that what sleeps on it has to wake.
        """
        left, top, right, bottom = water
        for piece in self._pieces:
            x, y = piece.body.position
            if not (left <= x < right and y <= bottom):
                continue
            if moves and piece.body.is_sleeping:
                self._loose.push(piece.body, 0.0, 0.0)
            if y > top and not piece.body.is_sleeping:
                self._loose.soak(piece.body, min(2.0, (y - top) / FLOATS) if piece.key % 3 == 0 else SINKS)

    def tick(self) -> None:
        """One tick passes; what is old goes."""
        self._tick += 1
        if self._tick % LOOK == 0:
            for piece in self._pieces:
                self._loose.slow(piece.body, FASTEST)
        if not self._pieces or self._tick < self._next:
            return
        for piece in [p for p in self._pieces if p.until <= self._tick]:
            self._loose.give_back(piece.body)
            self._pieces.remove(piece)
        self._next = min((piece.until for piece in self._pieces), default=0)

    def looks(self) -> Iterator[Look]:
        """Every piece, turned as it lies."""
        for p in self._pieces:
            at = p.body.position
            yield Look(p.sheet, p.anim, 0, at.x, at.y, layer=Layer.DEBRIS, angle=degrees(p.body.angle), key=p.key)

    def __len__(self) -> int:
        return len(self._pieces)
