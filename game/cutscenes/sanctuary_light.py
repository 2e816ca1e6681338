"""Light from above, three of whom one is carried, and what they will say."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.events import ChapterEnded
from game.sim.scripts import cutscene
from game.sim.verbs import camera, say, wait, walk_to

if TYPE_CHECKING:
    from game.sim.world import World

LINES = (("tae", 1, 2.0), ("zuru", 2, 2.0), ("cibo", 3, 2.6), ("tae", 4, 1.8), ("cibo", 5, 3.2))  # who, number, s
OUT = 2300.0  # px: where they stop
VIEW = 2360.0, 340.0  # px


def _end(world: "World") -> None:
    world.emit(ChapterEnded("", ""))


@cutscene("sanctuary_light", end=_end)
def play(world: "World") -> Script:
    """Five lines, and they are out."""
    camera(world, *VIEW, 0.15)
    yield from walk_to(world, OUT)
    yield from wait(0.6)
    for who, number, seconds in LINES:
        yield from say(world, who, f"sanctuary.light.{number}", seconds)
    yield from wait(1.0)
