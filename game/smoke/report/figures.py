"""Numbers from numbers: how sure a share is, how far values are spread, and how they are written."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import quantiles

from game.kit.ticks import TICK_RATE

SURE = 1.959964  # standard deviations to both sides that hold 95 % of a normal distribution
MINUTE = 60


@dataclass(frozen=True)
class Spread:
    """Between which of some values the middle half of them lies, and the one in the middle."""

    low: float
    median: float
    high: float


def spread(values: Sequence[float]) -> Spread | None:
    """How they are spread; None when there are none."""
    if not values:
        return None
    if len(values) == 1:
        return Spread(*[float(values[0])] * 3)
    low, median, high = quantiles(values, n=4, method="inclusive")
    return Spread(low, median, high)


def wilson(good: int, all_: int) -> tuple[float, float]:
    """Between which shares the true one lies, 95 times of 100 (Wilson's interval); 0 to 1 when there was no try."""
    if not all_:
        return 0.0, 1.0
    share, square = good / all_, SURE * SURE
    middle = share + square / (2 * all_)
    reach = SURE * sqrt(share * (1 - share) / all_ + square / (4 * all_ * all_))
    whole = 1 + square / all_
    return (middle - reach) / whole if good else 0.0, (middle + reach) / whole if good < all_ else 1.0


def seconds(ticks: float) -> float:
    """Of play."""
    return ticks / TICK_RATE


def clock(ticks: float) -> str:
    """Minutes and seconds of play: 4:05."""
    whole = round(seconds(ticks))
    return f"{whole // MINUTE}:{whole % MINUTE:02d}"


def percent(share: float) -> str:
    """A share in whole percent, without calling nearly all all."""
    if 0 < share < 0.01:
        return "under 1 %"
    if 0.99 < share < 1:
        return "over 99 %"
    return f"{share:.0%}".replace("%", " %")


def counted(number: int, one: str, many: str = "") -> str:
    """`1 run`, `2 runs`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(names: Sequence[str], most: int = 3) -> str:
    """`a, b and c`, or `a, b, c and 4 more`."""
    if len(names) > most:
        return f"{', '.join(names[:most])} and {len(names) - most} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
