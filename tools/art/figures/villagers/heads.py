"""Heads: faces, hair, beards and what is worn on them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tools.art.figures.rig.human import DARK, EYE, FACE_TURN, GEAR, GLASS, HAIR, LAMP, SHELL, SKIN, STEEL, UNDER, Pose, Space, Vec
from tools.art.figures.villagers.wear import CLOTH, TRIM, Wear
from tools.art.lib.sprite import Mark

SEEN = 0.35  # how far a face may look away from the viewer and still have eyes
LARGE = 1.5  # scale from which on what a small figure would only blur is drawn too


@dataclass
class Head:
    """A head's own axes; lengths are those of a grown-up's."""

    s: Space
    centre: Vec
    frame: Vec
    wind: float
    sway: float
    build: Wear

    def at(self, ahead: float, side: float, up: float) -> Vec:
        """A point by its place in the head; the near side is negative."""
        place: Vec = self.centre + self.frame @ np.array([ahead, side, up])
        return place

    def ball(self, place: tuple[float, float, float], r: tuple[float, float, float], m: int) -> None:
        """An ellipsoid in the head's axes."""
        self.s.ball(self.at(*place), r, m, self.frame)

    def rod(self, a: tuple[float, float, float], b: tuple[float, float, float], r0: float, r1: float, m: int) -> None:
        """A rod between two places; its loose end is blown by the wind if it is hair."""
        self.s.rod(self.at(*a), self.at(*b), r0, r1, m)

    def loose(self, places: list[tuple[float, float, float]], r: tuple[float, ...], m: int) -> None:
        """A tail: every point hangs further behind in the wind than the one before."""
        blown = np.array([-self.wind, 0.0, 0.1 * abs(self.wind)])
        self.s.tube([self.at(*p) + blown * (0.6 * i) for i, p in enumerate(places)], r, m)


def mark(s: Space, p: Vec, colour: str, size: tuple[int, int] = (1, 1), reach: float = 1.6) -> Mark:
    """Pixels painted at a point of the figure."""
    x, y, z = (float(v) for v in s.near_origin(p))
    return Mark((x, y, z), colour, size, reach)


def draw(s: Space, build: Wear, pose: Pose, collar: Vec, back: Vec) -> tuple[Vec, list[Mark]]:
    """The head, set on whole pixels so that the face is the same from frame to frame."""
    k = build.head_scale
    own = Space(s.mesh, s.origin, 0, s.scale * k)
    own.turn, own.shorten = s.turn, s.shorten
    nod, turn = math.radians(pose.head), math.radians(pose.glance - FACE_TURN)
    ahead = np.array([math.cos(nod) * math.cos(turn), math.sin(turn) * math.cos(nod), -math.sin(nod)])
    up = np.array([math.sin(nod) * math.cos(turn), math.sin(turn) * math.sin(nod), math.cos(nod)])
    side = np.cross(up, ahead)
    centre = collar / k + back * 0.9 + up * 4.0 + ahead * 0.5
    exact = own.near_origin(centre)
    centre = centre + own.turn.T @ ((np.round(exact) - exact) * [1, 0, 1]) / own.scale
    own.rod(collar / k, centre - up * 3.0, 1.9, 2.0, UNDER if build.dress == "suit" else SKIN)
    head = Head(own, centre, np.stack([ahead, side, up], 1), pose.wind, 0.0, build)
    KINDS[build.headgear](head)
    if build.beard:
        BEARDS[build.beard](head)
    marks: list[Mark] = []
    if (own.turn @ ahead)[1] < SEEN and build.headgear != "dome":
        marks = _eyes(head, pose.eyes)
    if build.headgear == "dome":
        marks = [mark(own, head.at(2.4, -4.0, 4.0), "#e2a659", (2, 2), 3.0), mark(own, head.at(2.6, -4.0, 4.4), LAMP, (2, 1), 3.2)]
    return own.near_origin(centre), marks


def _eyes(head: Head, opened: bool) -> list[Mark]:
    """Two dark pixels high when open, one when closed or old."""
    tall = opened and not head.build.old and head.s.scale > 0.7
    size, lift = ((1, 2), 0.1) if tall else ((1, 1), 0.0 if opened else -0.5)
    marks = [mark(head.s, head.at(4.3, y, lift), EYE, size, 1.8) for y in (-1.7, 1.6)]
    if head.build.bushy and head.s.scale < LARGE:
        marks += [mark(head.s, head.at(4.3, y, 1.5), "#cfcabf", (2, 1), 2.2) for y in (-1.9, 1.4)]
    return marks


def _face(head: Head, out: float = 4.6, wide: float = 1.0) -> None:
    head.ball((out - 3.0, 0, -0.5), (3.0, 3.2 * wide, 3.5), SKIN)
    head.ball((out - 2.6, 0, -2.3), (2.2, 2.3 * wide, 1.8), SKIN)
    if head.s.scale > LARGE:
        head.rod((out - 0.1, 0, 0.4), (out + 0.35, 0, -1.0), 0.4, 0.62, SKIN)


def _skull(head: Head) -> None:
    head.ball((-0.4, 0, 0.6), (4.1, 3.8, 4.1), SKIN)
    for side in (-1, 1):
        head.ball((-0.2, side * 3.7, -0.6), (0.9, 0.7, 1.2), SKIN)


def _bald(head: Head) -> None:
    """A bare crown, white hair round the back, thick brows."""
    _face(head, 4.6, 1.06)
    _skull(head)
    head.ball((-1.9, 0, -0.6), (2.9, 4.3, 2.5), HAIR)
    for side in (-1, 1):
        head.ball((-1.0, side * 3.4, -0.9), (1.4, 1.3, 1.9), HAIR)
        head.rod((4.0, side * 0.6, 1.4), (3.6, side * 2.7, 1.7), 0.75, 0.6, HAIR)


def _shaved(head: Head) -> None:
    _face(head, 4.6, 1.1)
    _skull(head)
    head.ball((-2.6, 0, -2.6), (2.0, 3.4, 1.6), SKIN)


def _thin(head: Head) -> None:
    """A high bare brow, thin long hair behind."""
    _face(head, 4.5, 0.9)
    _skull(head)
    head.ball((-1.9, 0, 0.2), (2.9, 3.9, 3.2), HAIR)
    for y in (-2.6, 0, 2.6):
        head.loose([(-3.4, y, 0), (-4.0, y, -4.0), (-4.4, y, -8.0)], (1.5, 1.3, 0.6), HAIR)


def _bun(head: Head) -> None:
    """Grey hair drawn back into a knot with a pin."""
    _face(head, 4.5, 0.95)
    head.ball((-0.3, 0, -0.2), (3.6, 3.5, 3.7), SKIN)
    head.ball((-1.1, 0, 1.2), (3.9, 3.9, 3.3), HAIR)
    head.ball((-2.0, 0, -0.8), (2.8, 3.7, 3.0), HAIR)
    head.ball((-5.7, 0, 0.6), (2.2, 2.2, 2.1), HAIR)
    head.rod((-5.0, -3.0, 2.8), (-6.4, 2.4, -0.8), 0.55, 0.4, GEAR)


def _knit(head: Head) -> None:
    """A knitted cap pulled over the ears, a round face."""
    _face(head, 4.7, 1.15)
    head.ball((-0.4, 0, -0.6), (4.0, 4.1, 3.9), SKIN)
    head.ball((-0.8, 0, 1.5), (4.7, 4.6, 3.4), CLOTH)
    head.s.tube([head.at(4.4 * math.cos(a) - 0.4, 4.35 * math.sin(a), 1.2 + 0.4 * math.cos(a)) for a in np.linspace(0, 6.3, 15)], 0.9, GEAR)
    head.ball((-2.2, 0, -1.4), (2.6, 3.9, 2.2), HAIR)


def _ponytail(head: Head) -> None:
    """Long black hair in a high tail, a band round the brow."""
    _face(head, 4.4, 0.94)
    head.ball((-0.3, 0, -0.2), (3.6, 3.5, 3.7), SKIN)
    head.ball((-0.9, 0, 1.2), (4.2, 4.0, 3.7), HAIR)
    head.ball((-2.0, 0, -0.4), (2.9, 3.7, 2.8), HAIR)
    head.s.tube([head.at(4.3 * math.cos(a) - 0.4, 4.05 * math.sin(a), 2.0) for a in np.linspace(0, 6.3, 15)], 0.75, GEAR)
    head.ball((-4.2, 0, 3.6), (1.5, 1.5, 1.5), GEAR)
    head.loose([(-4.6, 0, 3.8), (-7.0, 0, 2.6), (-7.6, 0, -2.0), (-7.0, 0, -7.5)], (1.5, 2.0, 1.8, 0.5), HAIR)
    for y in (-2.9, 2.6):
        head.rod((2.2, y, 2.0), (2.2, y * 1.05, -2.2), 0.9, 0.5, HAIR)


def _bandana(head: Head) -> None:
    """Ruffled hair over a cloth band with loose ends."""
    _face(head, 4.5, 0.95)
    head.ball((-0.3, 0, -0.2), (3.7, 3.6, 3.8), SKIN)
    head.ball((-0.8, 0, 1.9), (4.2, 4.0, 3.2), HAIR)
    head.ball((-2.0, 0, -0.6), (2.8, 3.7, 2.8), HAIR)
    head.s.tube([head.at(4.2 * math.cos(a) - 0.4, 4.1 * math.sin(a), 1.8 - 0.6 * math.cos(a)) for a in np.linspace(0, 6.3, 15)], 1.0, TRIM)
    for up, y in ((1.6, 0.5), (0.6, -0.5)):
        head.loose([(-4.4, y, up), (-6.2, y, up - 0.6), (-7.6, y, up - 2.4)], (0.9, 0.8, 0.5), TRIM)
    for degrees, long in ((50, 6.2), (80, 7.0), (108, 7.0), (136, 6.6), (160, 5.8)):
        a = math.radians(degrees)
        head.rod((2 * math.cos(a), 0, 1 + 2 * math.sin(a)), (long * math.cos(a) - 0.6, 0, 0.8 + long * math.sin(a)), 1.6, 0.3, HAIR)
        for y in (-1.9, 1.9) if head.s.scale > LARGE else ():
            tip = (long * 0.9 * math.cos(a) - 0.6, y * 1.3, 0.6 + long * 0.88 * math.sin(a))
            head.rod((2 * math.cos(a), y * 0.8, 1 + 2 * math.sin(a)), tip, 1.7, 0.4, HAIR)


def _swept(head: Head) -> None:
    """White hair swept back, a respirator over nose and mouth."""
    _face(head, 4.5, 0.95)
    head.ball((-0.3, 0, -0.2), (3.7, 3.5, 3.8), SKIN)
    head.ball((-1.1, 0, 1.5), (4.2, 3.9, 3.5), HAIR)
    for y, up in ((-2.2, 3.0), (0.0, 3.9), (2.2, 3.0), (-2.8, 0.2), (2.8, 0.2)):
        head.loose([(-1.6, y, up), (-4.6, y, up - 0.6), (-6.6, y, up - 2.4)], (1.7, 1.4, 0.4), HAIR)
    head.ball((2.9, 0, -2.3), (2.7, 2.9, 1.9), DARK)
    for side in (-1, 1):
        head.s.mesh.cyl(head.s.at(head.at(3.6, side * 1.8, -2.8)), head.s.at(head.at(5.0, side * 3.4, -3.2)), 1.5, 12, STEEL)
        head.rod((2.0, side * 2.9, -1.6), (-2.6, side * 3.6, 0.2), 0.6, 0.6, DARK)


def _dome(head: Head) -> None:
    """A closed round helmet with a porthole and a work lamp."""
    head.ball((0.1, 0, 0.2), (5.7, 5.4, 5.6), SHELL)
    head.s.mesh.cyl(head.s.at(head.at(-0.4, 0, -4.4)), head.s.at(head.at(-0.6, 0, -6.0)), 3.9, 14, STEEL)
    head.s.tube([head.at(4.9, 3.3 * math.cos(a), 0.1 + 3.1 * math.sin(a)) for a in np.linspace(0, 6.3, 15)], 0.85, STEEL)
    head.ball((3.9, 0, 0.1), (2.5, 3.1, 3.0), GLASS)
    head.s.tube([head.at(4.4, 0, 4.2), head.at(0, 0, 6.0), head.at(-4.6, 0, 3.8)], 0.8, GEAR)
    head.s.beam(head.at(0.6, -4.6, 3.8), head.at(2.6, -4.6, 3.8), 1.8, 2.2, DARK)
    for side in (-1, 1):
        head.s.mesh.cyl(head.s.at(head.at(-1.4, side * 4.6, -0.6)), head.s.at(head.at(-1.4, side * 6.2, -0.6)), 1.6, 12, GEAR)


def _kerchief(head: Head) -> None:
    """A cloth tied behind, grey hair at the temples."""
    _face(head, 4.6, 1.1)
    head.ball((-0.3, 0, -0.3), (3.8, 3.8, 3.8), SKIN)
    for side in (-1, 1):
        head.ball((1.6, side * 3.2, -0.2), (1.1, 0.8, 1.6), HAIR)
    head.ball((-0.9, 0, 1.4), (4.4, 4.3, 3.7), GEAR)
    head.ball((-2.4, 0, -1.2), (2.8, 3.8, 2.8), GEAR)
    head.loose([(-4.6, -0.4, -1.6), (-6.2, -0.8, -2.6), (-7.0, -0.6, -4.6)], (1.1, 1.0, 0.4), GEAR)
    head.loose([(-4.6, 0.6, -1.6), (-6.8, 0.8, -1.6), (-7.8, 0.6, -2.8)], (1.0, 0.9, 0.4), GEAR)


def _pushed_up(head: Head) -> None:
    """A bowl of brown hair, work goggles on the brow."""
    _face(head, 4.6, 1.08)
    head.ball((-0.3, 0, -0.3), (3.8, 3.8, 3.8), SKIN)
    head.ball((-0.7, 0, 1.6), (4.5, 4.4, 3.5), HAIR)
    head.ball((-2.0, 0, -0.6), (2.9, 4.2, 2.6), HAIR)
    head.s.tube([head.at(4.4 * math.cos(a) - 0.4, 4.3 * math.sin(a), 2.6) for a in np.linspace(0, 6.3, 15)], 0.7, DARK)
    for y in (-1.9, 1.9):
        head.s.mesh.cyl(head.s.at(head.at(2.6, y, 3.0)), head.s.at(head.at(4.7, y * 1.1, 3.3)), 1.4, 12, DARK)
        head.ball((4.6, y * 1.1, 3.4), (0.6, 1.0, 1.0), GLASS)


def _cropped(head: Head) -> None:
    """Short red hair swept to one side, the temple bare."""
    _face(head, 4.4, 0.92)
    _skull(head)
    head.ball((-0.9, 0.6, 2.2), (4.0, 3.5, 2.9), HAIR)
    head.ball((-2.6, 0, 0.4), (2.2, 3.3, 2.8), HAIR)
    for y, drop in ((-1.4, 1.0), (0.6, 1.7), (2.4, 2.8)):
        head.rod((0.2, y * 0.6, 4.2), (3.6, y * 1.2, 4.0 - drop), 1.6, 0.6, HAIR)
    for degrees in (96, 124, 150):
        a = math.radians(degrees)
        head.rod((2 * math.cos(a), 0, 1.6 + 2 * math.sin(a)), (6.2 * math.cos(a), 0.4, 1.0 + 5.6 * math.sin(a)), 1.5, 0.3, HAIR)


def _pigtails(head: Head) -> None:
    """A fringe and two tails that stand off, tied in ochre."""
    _face(head, 4.3, 1.08)
    head.ball((-0.3, 0, -0.2), (3.7, 3.7, 3.8), SKIN)
    head.ball((-0.9, 0, 1.4), (4.3, 4.3, 3.7), HAIR)
    head.ball((-2.0, 0, -0.6), (2.9, 3.9, 3.0), HAIR)
    for y in (-2.2, 0, 2.2):
        head.rod((1.6, y * 0.7, 3.8), (3.9, y, 1.9), 1.3, 0.7, HAIR)
    for side in (-1, 1):
        head.ball((-2.8, side * 4.0, 1.6), (1.2, 1.1, 1.2), GEAR)
        head.loose([(-3.0, side * 4.4, 1.4), (-5.6, side * 5.8, 0.6), (-6.4, side * 6.0, -3.4)], (1.3, 1.7, 0.5), HAIR)


def _too_large(head: Head) -> None:
    """A grown-up's white helmet that has slipped back over a mop of hair."""
    _face(head, 4.2, 1.08)
    head.ball((-0.3, 0, -0.3), (3.7, 3.7, 3.7), SKIN)
    head.ball((0.6, 0, 2.0), (3.6, 3.8, 2.4), HAIR)
    for y, drop in ((-2.4, 1.4), (-0.4, 1.0), (1.8, 1.6)):
        head.rod((2.0, y * 0.7, 3.4), (4.1, y, 2.9 - drop), 1.2, 0.5, HAIR)
    head.ball((-1.7, 0, 1.8), (5.0, 5.1, 4.9), SHELL)
    head.ball((-2.6, 0, -1.4), (3.6, 4.6, 3.0), SHELL)
    brim = [head.at(1.4 - 0.05 * y * y, y, 5.8 - 0.14 * y * y) for y in np.linspace(-4.6, 4.6, 9)]
    head.s.tube(brim, 1.2, GLASS)
    for side in (-1, 1):
        head.s.mesh.cyl(head.s.at(head.at(-1.2, side * 4.4, 0)), head.s.at(head.at(-1.2, side * 5.7, 0)), 1.8, 12, GEAR)
        head.rod((0.0, side * 4.0, -1.8), (1.4, side * 2.6, -4.6), 0.3, 0.3, DARK)


def _full(head: Head) -> None:
    """A great beard down to the chest."""
    head.ball((2.2, 0, -3.2), (2.7, 3.6, 2.4), HAIR)
    head.rod((2.9, -0.4, -3.6), (3.5, -0.4, -8.4), 2.6, 1.1, HAIR)
    head.rod((2.5, 1.4, -3.6), (2.9, 1.0, -7.6), 2.0, 0.9, HAIR)
    for side in (-1, 1):
        head.rod((4.4, side * 0.5, -1.9), (4.0, side * 2.7, -3.0), 0.9, 0.6, HAIR)
        head.ball((0.8, side * 3.1, -2.2), (1.3, 1.0, 2.0), HAIR)


def _long(head: Head) -> None:
    """A thin beard from the chin only."""
    head.ball((3.3, 0, -3.9), (1.2, 1.5, 1.1), HAIR)
    head.loose([(3.5, 0, -4.0), (4.2, 0, -7.0), (3.8, 0, -11.0)], (1.3, 1.0, 0.35), HAIR)
    for side in (-1, 1):
        head.rod((4.5, side * 0.5, -2.0), (4.1, side * 2.0, -3.6), 0.55, 0.35, HAIR)


def _moustache(head: Head) -> None:
    for side in (-1, 1):
        head.rod((4.9, side * 0.4, -2.0), (4.4, side * 2.4, -2.5), 1.05, 0.8, HAIR)
        head.rod((4.4, side * 2.4, -2.5), (4.1, side * 2.8, -5.0), 0.8, 0.35, HAIR)


def _jaw(head: Head) -> None:
    """Short and thick, from ear to ear."""
    head.ball((1.6, 0, -3.3), (3.1, 3.5, 2.0), HAIR)
    for side in (-1, 1):
        head.rod((0.6, side * 3.4, -0.6), (1.8, side * 3.0, -3.4), 0.9, 1.3, HAIR)
        head.rod((4.6, side * 0.4, -1.9), (4.0, side * 2.2, -2.6), 0.8, 0.7, HAIR)


def _stubble(head: Head) -> None:
    head.ball((2.9, 0, -4.0), (1.6, 1.8, 1.0), HAIR)


KINDS: dict[str, Callable[[Head], None]] = {
    "bald": _bald, "shaved": _shaved, "thin": _thin, "bun": _bun, "knit": _knit, "ponytail": _ponytail, "bandana": _bandana,
    "swept": _swept, "dome": _dome, "kerchief": _kerchief, "pushed_up": _pushed_up, "cropped": _cropped, "pigtails": _pigtails,
    "too_large": _too_large,
}  # fmt: skip
BEARDS: dict[str, Callable[[Head], None]] = {"full": _full, "long": _long, "moustache": _moustache, "jaw": _jaw, "stubble": _stubble}
