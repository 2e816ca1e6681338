"""A whole chapter as the finisher plays it."""

from game.autoplay.finisher import Finisher

from .route import Route, Stuck


def by_finisher(level: str, seed: int, plays: int) -> Route:
    """To the chapter's end; `plays` is the pilot's own seed. Raises Stuck when it does not come there."""
    route, pilot = Route(level, seed), Finisher(plays)
    while (actions := pilot.act(route.session)) is not None:
        route.play(actions)
    if route.session.ended is None:
        raise Stuck(f"the pilot wants to go to {pilot.goal or 'nothing'}: {route.where()}")
    return route
