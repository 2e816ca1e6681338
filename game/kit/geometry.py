"""Rectangles and points as plain tuples: (left, top, right, bottom), right and bottom excluded; px, y downwards."""

from math import hypot

Point = tuple[float, float]
Rect = tuple[float, float, float, float]


def overlap(a: Rect, b: Rect) -> bool:
    """Do two rectangles share any area?"""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def inside(point: Point, rect: Rect) -> bool:
    """Is the point in the rectangle?"""
    return rect[0] <= point[0] < rect[2] and rect[1] <= point[1] < rect[3]


def middle(rect: Rect) -> Point:
    """The point in the middle of it."""
    left, top, right, bottom = rect
    return (left + right) / 2, (top + bottom) / 2


def distance(a: Point, b: Point) -> float:
    """Straight distance between two points, px."""
    return hypot(b[0] - a[0], b[1] - a[1])


def segment_meets(a: Point, b: Point, rect: Rect) -> float | None:
    """Where along a..b (0..1) the segment first enters `rect`; None if it never does (Liang-Barsky)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    near, far = 0.0, 1.0
    for delta, low, high in ((dx, rect[0] - a[0], rect[2] - a[0]), (dy, rect[1] - a[1], rect[3] - a[1])):
        if delta == 0:
            if low > 0 or high < 0:
                return None
            continue
        enter, leave = sorted((low / delta, high / delta))
        near, far = max(near, enter), min(far, leave)
        if near > far:
            return None
    return near


def closest(a: Point, b: Point, point: Point) -> Point:
    """The point of the segment a..b that is closest to `point`."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / long if long else 0.0
    share = 0.0 if share < 0 else 1.0 if share > 1 else share
    return a[0] + dx * share, a[1] + dy * share


def crossing(a: Point, b: Point, c: Point, d: Point, reach: float) -> Point | None:
    """The point of c..d where a..b crosses it, or else comes closest to it; None if they are nowhere within `reach` px."""
    (rx, ry), (sx, sy) = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
    across = rx * sy - ry * sx
    if across:
        t, u = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across, ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across
        if 0 <= t <= 1 and 0 <= u <= 1:
            return c[0] + sx * u, c[1] + sy * u
    ends = [(distance(p, q := closest(c, d, p)), q) for p in (a, b)] + [(distance(closest(a, b, q), q), q) for q in (c, d)]
    gap, at = min(ends)
    return at if gap <= reach else None
