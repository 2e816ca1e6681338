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
