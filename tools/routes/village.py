"""The whole chapter, as the finisher plays it: whom one has to ask goes about, so that only somebody who looks finds them."""

from game.autoplay.finisher import Finisher

from .route import Route, Stuck

PLAYS = 3  # the pilot's seed


def play(seed: int = 1, deaths: bool = False) -> Route:
    """From the tunnel to the edge. Raises Stuck when the pilot does not come there."""
    if deaths:
        raise Stuck("nobody dies in the village")
    route, pilot = Route("village", seed), Finisher(PLAYS)
    while (actions := pilot.act(route.session)) is not None:
        route.play(actions)
    if route.session.ended is None:
        raise Stuck(f"the pilot wants to go to {pilot.goal or 'nothing'}: {route.where()}")
    return route
