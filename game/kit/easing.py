"""Curves from 0 to 1 for what should not start or stop abruptly."""


def smooth(t: float) -> float:
    """Slow, fast, slow (smoothstep); `t` and the result in 0..1."""
    t = 0.0 if t < 0 else 1.0 if t > 1 else t
    return t * t * (3 - 2 * t)


def out(t: float) -> float:
    """Fast, then slow (quadratic); `t` and the result in 0..1."""
    t = 0.0 if t < 0 else 1.0 if t > 1 else t
    return 1 - (1 - t) * (1 - t)
