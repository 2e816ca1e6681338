"""Time is a whole number of ticks."""

TICK_RATE = 60  # ticks per second of play


def ticks(seconds: float) -> int:
    """How many whole ticks `seconds` are, at least one for anything above zero."""
    return max(1, round(seconds * TICK_RATE)) if seconds > 0 else 0
