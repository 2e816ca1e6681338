"""A day in four hours, and what somebody does in each: a text in a map."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.sim.talks import DAY, LAST_HOUR

if TYPE_CHECKING:
    from game.sim.world import World

HOURS = "morning", "noon", "dusk", "night"
MOST_STOPS = 12
Stops = tuple[str, ...]  # names of spots: one is a place to be, several are an errand


def read(day: str) -> tuple[Stops, ...]:
    """Where one is in each of the four hours. An hour that is not named is as the one before it. Raises ValueError."""
    named: dict[str, Stops] = {}
    for word in day.split():
        hour, colon, spots = word.partition(":")
        stops = tuple(spots.split("+"))
        if not colon or not all(stops) or len(stops) > MOST_STOPS:
            raise ValueError(f"'{word}' in 'day' is not of the form morning:NAME or morning:NAME+NAME")
        if hour not in HOURS:
            raise ValueError(f"'{hour}' in 'day' is no hour: they are {', '.join(HOURS)}")
        if hour in named:
            raise ValueError(f"'{hour}' is there twice in 'day'")
        named[hour] = stops
    return tuple(_at(named, number) for number in range(len(HOURS)))


def _at(named: Mapping[str, Stops], number: int) -> Stops:
    earlier = (HOURS[(number - back) % len(HOURS)] for back in range(len(HOURS)))
    return next((named[hour] for hour in earlier if hour in named), ())


def hour_of(world: "World") -> int:
    """The hour it is, 0..3."""
    return max(0, min(world.progress.flags.get(DAY, 0), LAST_HOUR))
