"""What villagers wear over their clothes and carry."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.art.figures.rig.human import DARK, GEAR, GUN, STEEL, Pose, Space, Vec, X, Y, Z
from tools.art.figures.villagers.wear import CLOTH, LEG, TRIM, WOOD, Act, Wear

if TYPE_CHECKING:
    from tools.art.figures.villagers.body import Trunk

Legs = dict[int, tuple[Vec, Vec]]


@dataclass
class Worn:
    """On whom a thing is drawn."""

    s: Space
    build: Wear
    pose: Pose
    t: Trunk
    legs: Legs


def draw(s: Space, build: Wear, pose: Pose, t: Trunk, legs: Legs) -> None:
    """Everything of `build.things`."""
    for name in build.things:
        KINDS[name](Worn(s, build, pose, t, legs))


def slung(s: Space, t: Trunk) -> None:
    """The harpoon gun across the back, muzzle over the far shoulder."""
    low = t.chest - t.front * 5.0 - t.back * 7.5 - Y * 2.5
    high = t.chest - t.front * 6.5 + t.back * 7.0 + Y * 2.0
    way = (high - low) / np.linalg.norm(high - low)
    s.beam(low, low + way * 6.5, 1.8, 2.6, GUN, t.front)
    s.beam(low + way * 5.5, high, 1.4, 1.8, GUN, t.front)
    s.rod(low + way * 8, high + way * 1.6, 0.55, 0.5, STEEL)


def _ring(s: Space, centre: Vec, t: Trunk, ahead: float, aside: float, r: float, m: int) -> None:
    s.tube([centre + t.front * ahead * math.cos(a) + Y * aside * math.sin(a) for a in np.linspace(0, 6.3, 15)], r, m)


def _apron(o: Worn) -> None:
    """From the chest to over the knees."""
    w = o.build.chest
    knee = o.legs[-1][0]
    belly = 3.1 * w * (1.0 + 0.9 * max(0.0, w - 1.1))
    points = [o.t.chest + o.t.front * 3.0 * w, o.t.waist + o.t.front * belly, o.t.hip + o.t.front * belly + X * 0.3]
    points.append((knee + o.legs[1][0]) / 2 + X * 2.4 - np.array([o.pose.wind * 0.6, 0, 0]))
    for y in (-2.6, -1.3, 0.0, 1.3, 2.6):
        o.s.tube([p + Y * y * w - o.t.front * 0.12 * y * y for p in points], (1.1, 1.3, 1.4, 1.3), TRIM)
    _ring(o.s, o.t.waist, o.t, belly, 3.3 * w, 0.7, WOOD)


def _belt(o: Worn) -> None:
    w = o.build.chest
    belly = 1.0 + 0.9 * max(0.0, w - 1.1)
    _ring(o.s, o.t.hip + o.t.spine * 2.6, o.t, 2.9 * w * belly, 3.6 * w, 0.95, WOOD)
    o.s.beam(
        o.t.hip + o.t.spine * 2.0 + o.t.front * 3.0 * w * belly,
        o.t.hip + o.t.spine * 3.4 + o.t.front * 3.0 * w * belly,
        1.6,
        0.9,
        STEEL,
        o.t.front,
    )


def _tools(o: Worn) -> None:
    """A belt with a pouch and a hanging wrench."""
    _belt(o)
    hip = o.t.hip - Y * 3.6 * o.build.chest + o.t.spine * 1.0
    o.s.beam(hip - o.t.front * 2.2 - o.t.spine * 1.6, hip - o.t.front * 2.2 + o.t.spine * 1.2, 1.8, 2.8, GEAR, o.t.front)
    o.s.rod(hip + o.t.front * 1.4 + o.t.spine, hip + o.t.front * 1.8 - o.t.spine * 3.4, 0.7, 0.6, STEEL)
    o.s.ball(hip + o.t.front * 1.9 - o.t.spine * 3.8, (1.1, 0.8, 1.1), STEEL)


def _cape(o: Worn) -> None:
    """Half a cape, over the near shoulder, to the hip."""
    w = o.build.chest
    blown = np.array([-o.pose.wind, 0.0, 0.0])
    o.s.ball(o.t.shoulders[-1] + o.t.back * 0.4 - o.t.front * 0.6, (3.0, 2.2, 2.4), GEAR, o.t.frame)
    o.s.rod(o.t.collar - o.t.back * 1.4 - Y * 1.5, o.t.collar - o.t.back * 1.6 + o.t.front * 1.8 + Y * 1.4, 1.5, 1.3, GEAR)
    for ahead in (-3.6, -1.8):
        top = o.t.shoulders[-1] + o.t.front * ahead * 0.7 - Y * 0.6
        end = o.t.hip + o.t.front * ahead * 1.2 - Y * 4.0 * w - o.t.spine * 1.0 + blown * 2.2
        o.s.tube([top, (top + end) / 2 - o.t.front * 0.8 + blown * 0.5, end], (1.7, 1.9, 1.2), GEAR)


def _shawl(o: Worn) -> None:
    """A cloth round both shoulders, crossed on the breast."""
    w = o.build.chest
    o.s.ball(o.t.collar - o.t.back * 2.6 - o.t.front * 0.4, (3.6, 5.4 * w, 2.4), TRIM, o.t.frame)
    o.s.rod(o.t.shoulders[-1] + o.t.front * 1.2, o.t.chest + o.t.front * 3.2 * w - o.t.back * 2.6 + Y * 1.0, 1.7, 1.3, TRIM)
    o.s.rod(o.t.shoulders[1] + o.t.front * 1.2, o.t.chest + o.t.front * 3.2 * w - o.t.back * 2.6 - Y * 1.0, 1.7, 1.3, TRIM)
    blown = np.array([-o.pose.wind, 0.0, 0.0])
    o.s.tube(
        [o.t.chest - o.t.front * 2.8, o.t.waist - o.t.front * 3.4 + blown * 0.5, o.t.hip - o.t.front * 3.2 + blown], (2.2, 2.0, 0.9), TRIM
    )


def _sash(o: Worn) -> None:
    """A coloured cloth round the waist with two loose ends."""
    w = o.build.chest
    _ring(o.s, o.t.hip + o.t.spine * 2.9, o.t, 2.9 * w, 3.5 * w, 1.15, GEAR)
    blown = np.array([-o.pose.wind, 0.0, 0.0])
    knot = o.t.hip + o.t.spine * 2.6 - o.t.front * 1.0 - Y * 3.7 * w
    for back, long in ((0.0, 6.5), (1.4, 5.0)):
        end = knot - Z * long - o.t.front * (back + 0.6) + blown * 1.6
        o.s.tube([knot, (knot + end) / 2 - o.t.front * 0.3 + blown * 0.3, end], (1.0, 0.95, 0.7), GEAR)


def _poncho(o: Worn) -> None:
    """A heavy blanket over everything, a stripe at its hem."""
    w = o.build.chest
    blown = np.array([-o.pose.wind, 0.0, 0.0])
    o.s.ball(o.t.collar - o.t.back * 3.0, (4.6, 5.6 * w, 3.0), TRIM, o.t.frame)
    o.s.ball(o.t.chest - o.t.back * 1.6, (4.2 * w, 4.4 * w, 4.6), TRIM, o.t.frame)
    for a in np.linspace(0, 2 * math.pi, 11)[:-1]:
        out = o.t.front * 4.5 * w * math.cos(a) + Y * 4.6 * w * math.sin(a)
        top, end = o.t.chest + out * 0.7, o.t.waist - o.t.spine * 2.2 + out * 1.1 + blown * 1.4
        o.s.tube([top, (top + end) / 2 + out * 0.1, end], (1.9, 2.0, 1.3), TRIM)
        o.s.ball(end - o.t.spine * 0.4, (1.3, 1.3, 0.8), GEAR)


def _braces(o: Worn) -> None:
    """The bib and straps of overalls."""
    w = o.build.chest
    o.s.ball(o.t.chest - o.t.back * 2.0 + o.t.front * 1.2 * w, (2.7 * w, 3.0 * w, 3.2), LEG, o.t.frame)
    for side in (-1, 1):
        top = o.t.collar - o.t.back * 1.4 + Y * side * 2.2
        o.s.rod(top, o.t.chest + o.t.front * 3.2 * w + Y * side * 1.7, 0.8, 0.8, LEG)
        o.s.rod(top, o.t.waist - o.t.front * 2.6 * w + Y * side * 0.8, 0.8, 0.8, LEG)


def _fur(o: Worn) -> None:
    """A collar of fur."""
    w = o.build.chest
    _ring(o.s, o.t.collar - o.t.back * 1.5, o.t, 3.0, 3.6 * w, 1.7, TRIM)
    o.s.ball(o.t.collar - o.t.back * 1.6 - o.t.front * 2.2, (2.2, 3.6 * w, 1.9), TRIM, o.t.frame)


def _stool(o: Worn) -> None:
    """Under the body, or folded on the back."""
    if isinstance(o.pose, Act) and o.pose.stool is not None:
        x = o.pose.stool / o.s.scale / o.s.shorten
        top = 8.0
        o.s.beam(np.array([x - 4.4, 0, top]), np.array([x + 4.4, 0, top]), 9.0, 1.6, WOOD)
        for y in (-3.4, 3.4):
            o.s.rod(np.array([x - 3.4, y, top]), np.array([x + 3.8, y, 0.7]), 0.8, 0.8, WOOD)
            o.s.rod(np.array([x + 3.4, y, top]), np.array([x - 3.8, y, 0.7]), 0.8, 0.8, WOOD)
        return
    if o.pose.gun == "none" and o.pose.lean > 60:
        return
    behind = o.t.chest - o.t.front * 5.8 * o.build.chest
    o.s.beam(behind - o.t.back * 4.5, behind + o.t.back * 4.0, 7.0, 1.5, WOOD, o.t.front)
    for y in (-2.8, 2.8):
        o.s.rod(behind - o.t.back * 6.6 + Y * y, behind + o.t.back * 6.0 + Y * y - o.t.front, 0.8, 0.8, WOOD)


def _lantern(o: Worn) -> None:
    """A small lantern at the belt; its light is a mark."""
    hip = lantern(o.build, o.t)
    o.s.rod(hip + o.t.spine * 0.8, hip - o.t.spine * 2.2, 1.5, 1.5, DARK)
    o.s.rod(hip + o.t.spine * 2.2, hip + o.t.spine * 0.8, 0.6, 0.6, DARK)


def lantern(build: Wear, t: Trunk) -> Vec:
    """Where a lantern hangs."""
    place: Vec = t.hip - Y * 4.0 * build.chest + t.front * 0.8
    return place


def _jacket(o: Worn) -> None:
    """Somebody's jacket, two sizes too large."""
    w = o.build.chest
    for a in np.linspace(0, 2 * math.pi, 9)[:-1]:
        out = o.t.front * 3.2 * w * math.cos(a) + Y * 3.6 * w * math.sin(a)
        o.s.tube([o.t.chest + out * 0.8, o.t.hip + out * 1.15 - o.t.spine * 2.6], (1.8, 1.6), CLOTH)
    _ring(o.s, o.t.collar - o.t.back * 0.9, o.t, 2.6, 2.9, 1.3, TRIM)


KINDS = {
    "apron": _apron, "belt": _belt, "tools": _tools, "cape": _cape, "shawl": _shawl, "sash": _sash, "poncho": _poncho, "braces": _braces,
    "fur": _fur, "stool": _stool, "lantern": _lantern, "jacket": _jacket,
}  # fmt: skip
