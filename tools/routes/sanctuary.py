"""The whole chapter, as the finisher plays it: what swings and who comes is nowhere twice the same."""

from game.autoplay.finisher import Finisher

from .route import Route, Stuck

PLAYS = 1  # the pilot's seed


def play(seed: int = 1, deaths: bool = False) -> Route:
    """From the lip to the light. Raises Stuck when the pilot does not come there."""
    if deaths:
        raise Stuck("no recording with deaths is made of this chapter")
    route, pilot = Route("sanctuary", seed), Finisher(PLAYS)
    while (actions := pilot.act(route.session)) is not None:
        route.play(actions)
    if route.session.ended is None:
        raise Stuck(f"the pilot wants to go to {pilot.goal or 'nothing'}: {route.where()}")
    return route
