"""`python -m tools.routes NAME`: play a level by its route and write levels/replays/NAME.replay."""

import argparse
from importlib import import_module

from game.paths import LEVELS
from game.sim.events import ObjectiveReached


def main() -> None:
    """Read the command line, play, write, and say what was reached when."""
    parser = argparse.ArgumentParser(prog="python -m tools.routes", description=__doc__)
    parser.add_argument("name", help="a level that has a route: outskirts")
    parser.add_argument("--dry", action="store_true", help="write nothing")
    asked = parser.parse_args()
    route = import_module(f"tools.routes.{asked.name}").play()
    for tick, event in route.happened(ObjectiveReached):
        print(f"{tick:6} {event.name}")
    print(f"{route.tick:6} the end, {route.session.progress.deaths} deaths, {route.session.hash()}")
    if not asked.dry:
        path = LEVELS / "replays" / f"{asked.name}.replay"
        path.parent.mkdir(exist_ok=True)
        path.write_text(route.text(), "utf-8")


if __name__ == "__main__":
    main()
