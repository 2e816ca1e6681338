"""The whole chapter, as the finisher plays it: whom one has to ask goes about, so that only somebody who looks finds them."""

from .piloted import by_finisher
from .route import Route, Stuck

PLAYS = 3  # the pilot's seed


def play(seed: int = 1, deaths: bool = False) -> Route:
    """From the tunnel to the edge. Raises Stuck when the pilot does not come there."""
    if deaths:
        raise Stuck("nobody dies in the village")
    return by_finisher("village", seed, PLAYS)
