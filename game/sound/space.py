"""How loud something is at a distance, and from which side it comes."""

from dataclasses import dataclass
from math import hypot

NEAR, FAR = 140.0, 760.0  # px: at full strength up to here, not heard from there on
WIDE = 360.0  # px to the side at which a sound comes from there alone
MOST_PAN = 0.75  # nothing is ever quite gone from the other ear


@dataclass(frozen=True, slots=True)
class Heard:
    """Volumes of the left and right ear, 0..1."""

    left: float = 1.0
    right: float = 1.0


def heard_from(dx: float, dy: float, carries: float = 1.0) -> Heard:
    """Something dx, dy px away from who listens; it is heard `carries` times as far as others are."""
    far = (hypot(dx, dy) / carries - NEAR) / (FAR - NEAR)
    volume = 1.0 if far <= 0 else max(0.0, 1.0 - far) ** 1.5
    pan = max(-1.0, min(1.0, dx / WIDE)) * MOST_PAN
    return Heard(volume * min(1.0, 1 - pan), volume * min(1.0, 1 + pan))
