"""`python -m tools.routes NAME`: play a level by its route and write levels/replays/NAME.replay."""

import argparse
from importlib import import_module
from pathlib import Path

from game.paths import LEVELS
from game.sim.events import CheckpointReached, HeroDied, ObjectiveReached

from .route import Route


def say(route: Route) -> None:
    """What was reached, and when."""
    for tick, event in route.events:
        if isinstance(event, ObjectiveReached | CheckpointReached):
            print(f"{tick:6} {'beat ' if isinstance(event, ObjectiveReached) else 'light'} {event.name}")
        elif isinstance(event, HeroDied):
            print(f"{tick:6} dead: {event.cause}")
    print(f"{route.tick:6} the end, {route.session.progress.deaths} deaths, hash {route.session.hash()}")


def target(name: str, deaths: bool) -> Path:
    """The winning replays are played by `blame smoke`; the others are for tests."""
    return LEVELS.parent / "tests" / "replays" / f"{name}_deaths.replay" if deaths else LEVELS / "replays" / f"{name}.replay"


def main() -> None:
    """Read the command line, play, write, and say what was reached when."""
    parser = argparse.ArgumentParser(prog="python -m tools.routes", description=__doc__)
    parser.add_argument("name", help="a level that has a route: outskirts")
    parser.add_argument("--deaths", action="store_true", help="die on the way, and write tests/replays/NAME_deaths.replay instead")
    parser.add_argument("--dry", action="store_true", help="write nothing")
    asked = parser.parse_args()
    route: Route = import_module(f"tools.routes.{asked.name}").play(deaths=asked.deaths)
    say(route)
    if not asked.dry:
        path = target(asked.name, asked.deaths)
        path.parent.mkdir(exist_ok=True)
        path.write_text(route.text(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
