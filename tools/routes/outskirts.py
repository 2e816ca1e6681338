"""The whole chapter, played as a decent player would."""

from . import outskirts_far, outskirts_near
from .outskirts_far import survive
from .route import Route


def play(seed: int = 1, deaths: bool = False) -> Route:
    """From the first lantern to the last word; with `deaths` she dies at the leap and in the dark, and goes on."""
    route = Route("outskirts", seed)
    for part in outskirts_near.PARTS:
        (outskirts_near.DEADLY.get(part, part) if deaths else part)(route)
    for part in outskirts_far.PARTS:
        survive(route, part)
    return route
