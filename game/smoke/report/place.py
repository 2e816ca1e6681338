"""A level as a report shows it: its picture, its names, and the ground that one can come to."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass

from game.autoplay.reach import everywhere
from game.kit.grid import Cell
from game.maps import catalogue
from game.paths import cache_folder
from game.sim.level import TILE, LevelData, Thing
from game.smoke.job import Outcome
from game.smoke.report.shown import map_picture
from game.smoke.report.traces import trodden
from game.store.ways import KeptWays

LOG = logging.getLogger(__name__)


@dataclass
class Place:
    """`level` and `picture` are missing where they cannot be had, and `problems` says why."""

    name: str
    level: LevelData | None = None
    picture: bytes | None = None
    ground: frozenset[Cell] = frozenset()
    problems: tuple[str, ...] = ()

    def came_to(self, outcomes: Iterable[Outcome]) -> frozenset[Cell]:
        """The part of the ground on which somebody was in one of these runs."""
        return self.ground & trodden(outcomes)

    def spots(self, kind: str) -> list[Thing]:
        """The objects of a class that have a name."""
        return [thing for thing in self.level.things if thing.kind == kind and thing.name] if self.level is not None else []


def place(name: str) -> Place:
    """The level with this name. A report is written most of all when something is broken, so whatever may be wrong with the level
    (or with the game that draws it) is told in the report and hides nothing else of it."""
    found = Place(name)
    for step, problem in STEPS.items():
        try:
            step(found)
        except Exception as wrong:
            LOG.info("%s: %s", name, problem, exc_info=True)
            found.problems += (f"{problem} ({type(wrong).__name__}: {wrong})",)
            if found.level is None:
                break
    return found


def _load(found: Place) -> None:
    found.level = catalogue.level(found.name)


def _draw(found: Place) -> None:
    assert found.level is not None
    found.picture = map_picture(found.level)


def _walk(found: Place) -> None:
    assert found.level is not None
    ways = KeptWays(cache_folder())
    ways.fetch(found.level)
    found.ground = frozenset((int(x) // TILE, int(y - 1) // TILE) for x, y in everywhere(found.level).ground())
    ways.keep(found.level)


STEPS = {  # ways before the picture: what is at work in it asks for them, too
    _load: "the map cannot be read", _walk: "how far one comes cannot be said", _draw: "the map cannot be drawn",
}  # fmt: skip
