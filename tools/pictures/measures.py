"""What is wrong with an animation, in numbers: feet that slide or leave the ground, frames that pop, change size or are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Span = tuple[int, int]

SOLE = 2  # rows over the ground in which a foot is looked for
GAP = 2  # px between two feet, at least
POP = 9  # px by which an edge of what is seen may move from one frame to the next
GROWTH = 0.22  # share by which its area may change
SLOWEST, QUICKEST = 5, 3  # ticks of a frame at 12 and at 20 pictures a second
REACH = 4  # px within which a foot is still the same one


@dataclass(frozen=True)
class Cel:
    """One frame: what is solid of its cell, the row and column of its pivot, and for how many ticks it is shown."""

    solid: Mask
    pivot: tuple[int, int]
    ticks: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what is solid, px from the pivot."""
        rows, columns = np.nonzero(self.solid)
        x, y = self.pivot
        return int(columns.min()) - x, int(rows.min()) - y, int(columns.max()) - x, int(rows.max()) - y

    def soles(self) -> list[Span]:
        """From where to where something touches the ground, px from the pivot."""
        row = self.pivot[1]
        touching = self.solid[row - SOLE + 1 : row + 1].any(0)
        places = np.nonzero(touching)[0] - self.pivot[0]
        if not len(places):
            return []
        parts = np.split(places, np.nonzero(np.diff(places) > GAP)[0] + 1)
        return [(int(part[0]), int(part[-1])) for part in parts]


@dataclass(frozen=True)
class Measured:
    """Of one animation; what is about two frames is of the worst pair."""

    frames: int
    ticks: tuple[int, int]  # shortest and longest
    lowest: tuple[int, int]  # least and most, px under the pivot
    pop: int  # px
    seam: int  # px, from the last frame to the first
    growth: float  # share
    same: int  # frames that are like the one before


def measure(cels: Sequence[Cel], loop: bool) -> Measured:
    """All of it."""
    boxes, areas = [cel.box for cel in cels], [int(cel.solid.sum()) for cel in cels]
    jumps = [max(abs(a - b) for a, b in zip(one, two, strict=True)) for one, two in pairwise(boxes)]
    growth = [abs(a - b) / max(a, b) for a, b in pairwise(areas)]
    seam = max(abs(a - b) for a, b in zip(boxes[-1], boxes[0], strict=True)) if loop else 0
    same = sum(bool((a.solid == b.solid).all()) for a, b in pairwise(cels))
    ticks, lows = [cel.ticks for cel in cels], [box[3] for box in boxes]
    return Measured(
        len(cels), (min(ticks), max(ticks)), (min(lows), max(lows)), max(jumps, default=0), seam, max(growth, default=0.0), same
    )


def slide(cels: Sequence[Cel], speed: float) -> tuple[float, float]:
    """px that feet on the ground slide in one cycle at `speed` px per tick of the animation, and at worst between two frames."""
    found: list[float] = []
    for one, two in pairwise([*cels, cels[0]]):
        back = speed * one.ticks
        ahead = two.soles()
        for a, b in one.soles():
            ends = [_apart((a - back, b - back), foot) for foot in ahead]
            if ends and min(ends) <= REACH:
                found.append(min(ends))
    return sum(found), max(found, default=0.0)


def _apart(foot: tuple[float, float], other: Span) -> float:
    """How far a sole has slid: nothing while one lies within the other, as a foot that rolls from heel to toe does."""
    (a, b), (c, d) = foot, other
    if (c - 0.5 <= a and b <= d + 0.5) or (a <= c + 0.5 and d <= b + 0.5):
        return 0.0
    return min(abs(a - c), abs(b - d)) if a <= d and c <= b else max(c - b, a - d)
