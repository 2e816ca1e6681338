"""Moving a number towards another without passing it."""

from math import pi


def approach(value: float, target: float, amount: float) -> float:
    """`value` moved towards `target` by at most `amount` (same unit, not negative)."""
    if value < target:
        return min(value + amount, target)
    return max(value - amount, target)


def turn_towards(angle: float, target: float, amount: float) -> float:
    """`angle` (radians) turned the short way towards `target` by at most `amount` radians."""
    difference = (target - angle + pi) % (2 * pi) - pi
    return angle + max(-amount, min(amount, difference))


def short_way(angle: float, other: float) -> float:
    """From `other` to `angle` the short way round, -180..180 degrees."""
    return (angle - other + 180) % 360 - 180


def clamp(value: float, low: float, high: float) -> float:
    """`value`, but not below `low` and not above `high`."""
    return low if value < low else high if value > high else value


def sign(value: float) -> int:
    """-1, 0 or 1."""
    return (value > 0) - (value < 0)
