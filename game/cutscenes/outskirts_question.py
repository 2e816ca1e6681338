"""When nothing moves any more he asks what he asks everyone."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.events import ChapterEnded
from game.sim.scripts import cutscene
from game.sim.verbs import look_at, say

if TYPE_CHECKING:
    from game.sim.world import World

LINES = (("killy", 1, 2.0), ("zuru", 2, 2.2), ("killy", 3, 3.0), ("tae", 4, 1.8), ("killy", 5, 1.6), ("zuru", 6, 2.6))  # who, number, s


def _end(world: "World") -> None:
    world.emit(ChapterEnded("", ""))


@cutscene("outskirts_question", end=_end)
def play(world: "World") -> Script:
    """Six lines, and it is over."""
    yield 60
    hero = world.hero
    if hero is not None:
        look_at(world, hero.x, hero.y - 60, 900, 0.2)
    for who, number, seconds in LINES:
        yield from say(world, who, f"outskirts.question.{number}", seconds)
    yield 40
