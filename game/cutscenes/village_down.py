"""Half-way down behind everything it has become night above."""

from typing import TYPE_CHECKING

from game.kit.routine import Script
from game.sim.scripts import cutscene
from game.sim.talks import DAY

if TYPE_CHECKING:
    from game.sim.world import World

NIGHT = 3


def _night(world: "World") -> None:
    world.progress.flags[DAY] = NIGHT


@cutscene("village_down", end=_night, holds=False, sets=(DAY,))
def play(world: "World") -> Script:
    """Nobody sees it."""
    del world
    yield 1
